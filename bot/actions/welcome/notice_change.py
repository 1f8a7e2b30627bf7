"""A new version of the privacy notice is announced before anything is asked under it."""

from bot.actions.welcome import privacy_consent
from bot.desk import office_time
from bot.desk.turn import Turn
from storage import rights_requests

AT_ONCE = 20
"""People told in one turn: a transaction stays short."""


async def announce(turn: Turn) -> int:
    """Tell some of those who agreed to another version; return how many."""
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return 0
    version = turn.desk.office.privacy.notice_version
    untold = await rights_requests.untold(turn.tx, version, AT_ONCE)
    for someone in untold:
        await rights_requests.set_told(turn.tx, someone.id, version, turn.now)
        await privacy_consent.announce(turn, someone)
    return len(untold)
