"""What all tests share: the options of this project's own."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write examples/*.expected.jsonl and the README's console blocks anew",
    )
    parser.addoption(
        "--fuzz", type=float, default=0, metavar="SECONDS", help="make files for so long: test_fuzz"
    )


@pytest.fixture
def fuzz(request: pytest.FixtureRequest) -> float:
    return float(request.config.getoption("--fuzz"))


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))
