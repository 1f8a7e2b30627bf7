import pytest

from tests.world import World


@pytest.fixture
def either(world: World) -> World:
    """Return the office of a test, by an older name."""
    return world
