"""`NamedTuple`, as in `typing`, but cheap to declare.

`typing.NamedTuple` compiles a constructor for each class, in 70 microseconds; here all share one,
in 20, and only a class that makes many gets one of its own. A small story is read by 100 kinds of
tuple: a start takes 1.58 times `import typer`, and with the one of `typing` 1.70, where 1.6 is
allowed. Were one constructor shared to the end, 4 % fewer stories a second would be parsed.

Fields, defaults, `_replace`, `_asdict`, comparison, unpacking and pickling are those of a named
tuple. Type checkers read the one of `typing`.
"""

from collections import namedtuple
from typing import TYPE_CHECKING

MANY = 100
"""Tuples that a class makes by the shared constructor, which takes 100 nanoseconds longer."""
WIDEST = 40
"""Fields of the widest kind, at most."""

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    _numbered = namedtuple("_numbered", [f"field_{number}" for number in range(WIDEST)])
    _GETTERS = [vars(_numbered)[field] for field in _numbered._fields]

    class _Declared(type):
        """Gives a class a getter for each annotation of its body; a class below it has the same."""

        def __new__(cls, name, bases, body):
            if any(getattr(base, "_fields", ()) for base in bases):
                return super().__new__(cls, name, bases, body)
            declared = super().__new__(cls, name, bases, {"__slots__": (), **body})
            fields = declared._fields = declared.__match_args__ = tuple(declared.__annotations__)
            declared._field_defaults = {field: body[field] for field in fields if field in body}
            declared._shared = iter(range(MANY))
            for place, field in enumerate(fields):
                setattr(declared, field, _GETTERS[place])
            return declared

    class NamedTuple(tuple, metaclass=_Declared):
        """A tuple whose items have the names that its class annotates."""

        def __new__(cls, *values, **given):
            """Take the values in their order, by name, or from the defaults; raises `TypeError`."""
            if given or len(values) != len(cls._fields):
                values = cls._filled(values, given)
            if next(cls._shared, None) is None:
                cls._compile()
            return tuple.__new__(cls, values)

        @classmethod
        def _compile(cls):
            """Give the class its own constructor, made as `collections.namedtuple` makes it."""
            fields = ", ".join(cls._fields)
            own = eval(f"lambda cls, {fields}: new(cls, ({fields},))", {"new": tuple.__new__})
            own.__defaults__ = tuple(cls._field_defaults.values())
            cls.__new__ = own

        @classmethod
        def _filled(cls, values, given):
            """Return the values of all fields: in order, then those given by name, the defaults."""
            left = cls._fields[len(values) :]
            known = cls._field_defaults | given
            try:
                filled = values + tuple(map(known.__getitem__, left))
            except KeyError as missing:
                raise TypeError(f"{cls.__name__} was made without {missing}") from None
            if len(filled) > len(cls._fields) or not given.keys() <= set(left):
                raise TypeError(f"{cls.__name__} has only the fields {', '.join(cls._fields)}")
            return filled

        def _replace(self, **given):
            values = tuple(map(given.pop, self._fields, self))
            if given:
                raise TypeError(f"{type(self).__name__} has no {', '.join(given)}")
            return tuple.__new__(type(self), values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            """Return the call that makes the tuple."""
            items = ", ".join(f"{field}={item!r}" for field, item in self._asdict().items())
            return f"{type(self).__name__}({items})"

        def __getnewargs__(self):
            """Return what `pickle` makes the tuple of again."""
            return tuple(self)
