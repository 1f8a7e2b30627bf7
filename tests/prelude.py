"""What tests of every kind import, in one place: the office, and the words that most of them say.

Each name is explained where it is made. Words that one kind of test takes by the handful stay in
their own module, as those of `tests/middle/people.py`: there one line names them all.
"""

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import State
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.official_answer import Giving
from bot.domain.message import Content
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.errors import ConfigError, Refused, StorageError, require
from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from sandbox import Person, SandboxMessage
from storage.case_events import Link
from storage.database import Tx
from tests.keeping import kept
from tests.stories.acts import got, shown, writes
from tests.stories.filling import fills, taps
from tests.text_tables import read_table
from tests.world import NIK, TUESDAY, WIB, World, opened, rows

__all__ = ["NIK", "TUESDAY", "WIB", "World", "kept", "opened", "read_table", "rows"]
__all__ += ["Person", "SandboxMessage", "fills", "got", "shown", "taps", "writes"]
__all__ += ["Act", "Answers", "Content", "EventName", "Giving", "Regime", "Role", "State"]
__all__ += ["Link", "Turn", "Tx"]
__all__ += ["ConfigError", "Refused", "StorageError", "require"]
__all__ += ["KLATEN_PROFILE", "load_calendar", "load_profile"]
