"""`NamedTuple`, as in `typing`, but cheap to declare, and `Slotted`, a value that is cheap to ask.

`typing.NamedTuple` compiles a constructor for each class, 60 to 80 microseconds. For the 140 kinds
of tuple that a story is read by, it makes a start 1.69 times `import typer`, this module 1.57. Here
they share one constructor, and the getters of one `collections.namedtuple`; a class that makes many
gets a constructor of its own then. Fields, defaults, `_replace`, `_asdict`, comparison, unpacking
and pickling are those of a named tuple. Type checkers read the one of `typing`.

A field of a tuple takes 20 nanoseconds to ask for, a slot 7, and a value with slots is made in two
thirds of the time: with tuples in its place 561 stories a second are parsed, with `Slotted` 635,
and `dataclass(slots=True)` takes 300 microseconds a class at the start. It is not a tuple, has no
order, and cannot be a key. Type checkers read a frozen dataclass; at run time nothing keeps its
slots.
"""

from collections import namedtuple
from typing import TYPE_CHECKING

MANY = 100
"""Tuples that a class makes by the shared constructor, which takes 60 nanoseconds longer."""

if TYPE_CHECKING:
    from typing import Any, Self, dataclass_transform
    from typing import NamedTuple as NamedTuple

    class _Slotting(type): ...

    @dataclass_transform(frozen_default=True)
    class Slotted(metaclass=_Slotting):
        """A value with a slot for each annotation of its class."""

        def _replace(self, **given: Any) -> Self:
            """Return the value with some of its fields changed."""

else:
    _WIDEST = namedtuple("_WIDEST", [f"field_{place}" for place in range(40)])
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

        def __new__(cls, *values, **given):
            """Take the values in their order, by name, or from the defaults; raises `TypeError`."""
            if given or len(values) != len(cls._fields):
                values = _filled(cls, values, given)
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

        def _replace(self, **given):
            replaced = _tuple_new(type(self), map(given.pop, self._fields, self))
            if given:
                raise TypeError(f"{type(self).__name__} has no {', '.join(given)}")
            return replaced

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            """Return the call that makes the tuple."""
            return _call(self)

        def __getnewargs__(self):
            """Return what `pickle` makes the tuple of again."""
            return tuple(self)

    class _Slotting(type):
        """Gives a class a slot for each annotation of its body."""

        def __new__(cls, name, bases, body):
            annotated = body.get("__annotations__")
            if annotated is None:  # Python 3.14 asks a function for them
                annotated = super().__new__(cls, name, bases, dict(body)).__annotations__
            fields = tuple(annotated)
            body["_field_defaults"] = {field: body.pop(field) for field in fields if field in body}
            slots = {"__slots__": fields, "_fields": fields, "__match_args__": fields}
            slotted = super().__new__(cls, name, bases, body | slots)
            slotted._shared = iter(range(MANY))
            return slotted

    class Slotted(metaclass=_Slotting):
        """A value with a slot for each annotation of its class."""

        def __init__(self, *values, **given):
            """Take the values in their order, by name, or from the defaults; raises `TypeError`."""
            cls = type(self)
            if given or len(values) != len(cls._fields):
                values = _filled(cls, values, given)
            if next(cls._shared, None) is None:
                cls.__init__ = _initializer(cls)
            for field, value in zip(cls._fields, values, strict=True):
                setattr(self, field, value)

        def _replace(self, **given):
            return type(self)(**self._asdict() | given)

        def _asdict(self):
            return {field: getattr(self, field) for field in self._fields}

        def __eq__(self, other):
            """Return whether the other is of the same class and has the same values."""
            return (
                self._asdict() == other._asdict() if type(self) is type(other) else NotImplemented
            )

        def __repr__(self):
            """Return the call that makes the value."""
            return _call(self)

    def _initializer(cls):
        """Return the constructor that somebody would write for a class."""
        fields = ", ".join(cls._fields)
        lines = "".join(f"\n    self.{field} = {field}" for field in cls._fields)
        made = {}
        exec(f"def __init__(self, {fields}):{lines}", made)
        made["__init__"].__defaults__ = tuple(cls._field_defaults.values())
        return made["__init__"]

    def _filled(cls, values, given):
        """Return the values of all fields: those given, then those given by name, the defaults."""
        left = cls._fields[len(values) :]
        known = cls._field_defaults | given
        try:
            filled = values + tuple(map(known.__getitem__, left))
        except KeyError as missing:
            raise TypeError(f"{cls.__name__} was made without {missing}") from None
        if len(filled) > len(cls._fields) or not set(left).issuperset(given):
            raise TypeError(f"{cls.__name__} has only the fields {', '.join(cls._fields)}")
        return filled

    def _call(value):
        items = ", ".join(f"{field}={item!r}" for field, item in value._asdict().items())
        return f"{type(value).__name__}({items})"
