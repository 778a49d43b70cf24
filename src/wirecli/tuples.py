"""`NamedTuple`, as in `typing`, but cheap to declare: type checkers read the one of `typing`.

That one compiles a constructor for each class, 60 to 80 microseconds; the hundred kinds of small
tuples that a story is read by would be a sixth of the start. Here they share one constructor, and
the getters of one `collections.namedtuple`; a class that makes many gets a constructor of its own
then. Fields, defaults, `_replace`, `_asdict`, comparison, unpacking and pickling are those of a
named tuple.
"""

from collections import namedtuple
from typing import TYPE_CHECKING

MANY = 100
"""Tuples that a class makes by the shared constructor, which takes 60 nanoseconds longer."""

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    _WIDEST = namedtuple("_WIDEST", [f"field_{place}" for place in range(32)])
    _GETTERS = [vars(_WIDEST)[field] for field in _WIDEST._fields]

    _tuple_new = tuple.__new__

    class _Declared(type):
        """Gives a class a getter for each annotation of its body."""

        def __new__(cls, name, bases, body):
            declared = super().__new__(cls, name, bases, {"__slots__": (), **body})
            fields = declared._fields = declared.__match_args__ = tuple(declared.__annotations__)
            declared._field_defaults = {field: body[field] for field in fields if field in body}
            declared._shared = iter(range(MANY))
            for place, field in enumerate(fields):
                setattr(declared, field, _GETTERS[place])
            return declared

    class NamedTuple(tuple, metaclass=_Declared):
        """A tuple whose items have the names that its class annotates."""

        def __new__(cls, *values, **named):
            """Take the values in their order, by name, or from the defaults; raises `TypeError`."""
            if named or len(values) != len(cls._fields):
                values = cls._filled(values, named)
            if next(cls._shared, None) is None:
                cls._compile()
            return _tuple_new(cls, values)

        @classmethod
        def _compile(cls):
            """Give the class its own constructor, made as `collections.namedtuple` makes it."""
            fields = ", ".join(cls._fields)
            own = eval(f"lambda cls, {fields}: new(cls, ({fields},))", {"new": _tuple_new})
            own.__defaults__ = tuple(cls._field_defaults.values())
            cls.__new__ = own

        @classmethod
        def _filled(cls, values, named):
            asked = cls._fields[len(values) :]
            given = cls._field_defaults | named
            try:
                filled = values + tuple(map(given.__getitem__, asked))
            except KeyError as missing:
                raise TypeError(f"{cls.__name__} was made without {missing}") from None
            if len(filled) > len(cls._fields) or not set(asked).issuperset(named):
                raise TypeError(f"{cls.__name__} has only the fields {', '.join(cls._fields)}")
            return filled

        def _replace(self, **named):
            replaced = _tuple_new(type(self), map(named.pop, self._fields, self))
            if named:
                raise TypeError(f"{type(self).__name__} has no {', '.join(named)}")
            return replaced

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            """Return the call that makes the tuple."""
            items = ", ".join(f"{field}={item!r}" for field, item in self._asdict().items())
            return f"{type(self).__name__}({items})"

        def __getnewargs__(self):
            """Return what `pickle` makes the tuple of again."""
            return tuple(self)
