"""The named tuple that is cheap to declare does what the one of `typing` does."""

import pickle
import typing

import pytest

from wirecli import tuples


class Town(tuples.NamedTuple):
    """A town."""

    name: str
    river: str
    bridges: int = 0

    @property
    def title(self) -> str:
        """The name in capitals."""
        return self.name.upper()


class Twin(typing.NamedTuple):
    """The same, as Python declares it."""

    name: str
    river: str
    bridges: int = 0


class Village(tuples.NamedTuple):
    """A town of which many are made, so that it has a constructor of its own."""

    name: str
    river: str
    bridges: int = 0


OAKVALE = Town("Oakvale", "Marsh", 2)
VILLAGES = [Village(str(number), "Marsh") for number in range(2 * tuples.MANY)]


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(Town("Oakvale", "Marsh", 0), id="in order"),
        pytest.param(Town("Oakvale", "Marsh"), id="with the default"),
        pytest.param(Town("Oakvale", river="Marsh"), id="by name, with the default"),
        pytest.param(Town(river="Marsh", bridges=0, name="Oakvale"), id="by name, in any order"),
    ],
)
def test_values_are_taken_in_order_by_name_or_from_the_defaults(made: Town) -> None:
    assert made == ("Oakvale", "Marsh", 0)


@pytest.mark.parametrize("kind", [Town, Village, Twin])
@pytest.mark.parametrize(
    ("values", "named"),
    [
        pytest.param(("Oakvale",), {}, id="one is missing"),
        pytest.param(("Oakvale",), {"bridges": 1}, id="one is missing beside a name"),
        pytest.param(("Oakvale", "Marsh", 2, 3), {}, id="one too many"),
        pytest.param(("Oakvale", "Marsh"), {"mayor": "Lee"}, id="a name that is no field"),
        pytest.param(("Oakvale", "Marsh"), {"river": "Lee"}, id="one given twice"),
    ],
)
def test_values_that_do_not_fit_the_fields_are_refused(
    kind: typing.Any, values: tuple[str, ...], named: dict[str, str]
) -> None:
    with pytest.raises(TypeError):
        kind(*values, **named)


def test_fields_are_read_by_their_names() -> None:
    assert (OAKVALE.name, OAKVALE.river, OAKVALE.bridges, OAKVALE.title) == (
        "Oakvale",
        "Marsh",
        2,
        "OAKVALE",
    )


def test_no_field_can_be_set() -> None:
    with pytest.raises(AttributeError):
        OAKVALE.name = "Norland"  # type: ignore[misc]


def test_no_other_attribute_can_be_set() -> None:
    with pytest.raises(AttributeError):
        OAKVALE.mayor = "Lee"  # type: ignore[attr-defined]


def test_a_field_is_replaced_in_a_copy() -> None:
    assert OAKVALE._replace(river="Lee") == Town("Oakvale", "Lee", 2)


def test_a_field_that_is_none_cannot_be_replaced() -> None:
    with pytest.raises((TypeError, ValueError)):
        OAKVALE._replace(mayor="Lee")  # type: ignore[call-arg]


def test_the_fields_are_listed_with_their_values() -> None:
    assert OAKVALE._asdict() == {"name": "Oakvale", "river": "Marsh", "bridges": 2}


def test_it_is_shown_as_the_call_that_makes_it() -> None:
    assert repr(OAKVALE) == "Town(name='Oakvale', river='Marsh', bridges=2)"


def test_a_worker_gets_the_same_tuple_by_pickle() -> None:
    sent = pickle.loads(pickle.dumps(OAKVALE))
    assert (type(sent), sent) == (Town, OAKVALE)


def test_it_is_matched_by_the_order_of_its_fields() -> None:
    match OAKVALE:
        case Town(name, _, bridges):
            assert (name, bridges) == ("Oakvale", 2)


def test_a_class_that_makes_many_makes_the_same_tuples() -> None:
    assert [(str(number), "Marsh", 0) for number in range(2 * tuples.MANY)] == VILLAGES


def test_a_constructor_of_its_own_takes_names_and_defaults() -> None:
    assert Village(river="Marsh", name="Oakvale") == ("Oakvale", "Marsh", 0)


def test_only_a_class_that_makes_many_has_a_constructor_of_its_own() -> None:
    assert ("__new__" in vars(Village), "__new__" in vars(Town)) == (True, False)


def test_a_tuple_of_many_goes_to_a_worker_by_pickle() -> None:
    sent = pickle.loads(pickle.dumps(VILLAGES[-1]))
    assert (type(sent), sent) == (Village, VILLAGES[-1])
