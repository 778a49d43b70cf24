"""Dependencies have lower bounds, which `./check lowest` runs the tests with."""

from support.bounds import LOWEST, PROJECT, constraints, requirements

SAMPLE = """
[project]
name = "oak"
dependencies = ["wire>=0.27,<0.29", "ash"]
[project.optional-dependencies]
elm = ["lime>=15"]
test = ["oak[elm]", "fir[yew]>=1.1.2"]
dev = ["pine>=8"]
"""


def test_every_dependency_has_a_lower_bound() -> None:
    versions = dict(requirements(PROJECT.read_text("utf-8")))
    assert "typer" in versions
    assert [name for name, bounds in versions.items() if not LOWEST.search(bounds)] == []


def test_the_lowest_versions_are_those_of_the_bounds() -> None:
    """What has no bound has no constraint; what only who works on it needs is left out."""
    assert list(constraints(SAMPLE)) == ["wire==0.27", "lime==15", "fir==1.1.2"]
