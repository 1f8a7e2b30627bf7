"""An objection that was just received."""

from datetime import UTC, date, datetime

from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.objection_rules import Ground
from bot.domain.law.objection_state import Objection

FILED = Objection(
    id=1,
    year=2026,
    sequence=1,
    number="001/K/2026",
    case_id=1,
    person_id=1,
    ground=Ground.REFUSED,
    purpose="",
    regime=Regime.UMUM,
    filed_at=datetime(2026, 10, 1, 2, tzinfo=UTC),
    filed_on=date(2026, 10, 1),
    due_on=date(2026, 11, 12),
)
