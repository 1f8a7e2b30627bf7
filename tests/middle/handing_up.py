"""An answer that is written is handed up, as its preview offers."""

from bot.actions.submissions import submission_signing
from bot.buttons.submission_buttons import HandUp
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.official_answer import Giving
from bot.domain.law.submission import Submission
from storage import submissions
from tests.middle.people import authority, the_case
from tests.middle.worlds import previewed
from tests.world import World


async def hands_up(turn: Turn, world: World, seen: str = "") -> None:
    """Let Budi hand up the answer that is written, as its preview offers."""
    case, budi = await the_case(turn), await authority(turn, world.budi, Act.SUBMIT)
    seen = seen or await previewed(turn, budi, Giving.TEXT)
    await submission_signing.hand_up_answer(turn, case, budi, HandUp(1, seen))


async def the_submission(turn: Turn) -> Submission:
    found = await submissions.get(turn.tx, 1)
    assert found is not None
    return found
