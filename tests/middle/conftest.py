"""The worlds that a middle test asks for by name."""

from tests.middle import worlds

filed = worlds.fixture(worlds.filed)
proving = worlds.fixture(worlds.proving)
incomplete = worlds.fixture(worlds.incomplete)
drafted = worlds.fixture(worlds.drafted)
answered = worlds.fixture(worlds.answered)
refusing = worlds.fixture(worlds.refusing)
objected = worlds.fixture(worlds.objected)
held = worlds.fixture(worlds.held)
recorded = worlds.fixture(worlds.recorded)
restricted = worlds.fixture(worlds.restricted)
listed = worlds.fixture(worlds.listed)
