"""Messages that waited when a restored backup was made: held until an officer decides."""

from bot.actions.answers import answer_correction, answer_sending
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.role_permissions import DeskAction
from bot.texts import OFFICIAL
from storage import cases, desk_state, outbox

RESTORED = "restored_at"


async def tell(turn: Turn) -> int:
    """Say once in the group that the desk was restored, and ask what to do with what waited."""
    at = await desk_state.get_instant(turn.tx, RESTORED)
    if at is None:
        return 0
    await desk_state.put(turn.tx, RESTORED, "")
    held = await outbox.held(turn.tx)
    buttons = [
        [turn.button(OFFICIAL, "button-held-send", "held", "send")],
        [turn.button(OFFICIAL, "button-held-drop", "held", "drop")],
    ]
    text = turn.texts.say(OFFICIAL, "restored", at=at, held=len(held))
    await turn.tell_group(text, buttons if held else [])
    return 1


async def release(turn: Turn, officer: Officer) -> None:
    """Send what was held; some of it may arrive a second time."""
    await permission_checks.demand(turn, officer, DeskAction.RELEASE_HELD)
    released = await outbox.release_held(turn.tx)
    await turn.say_group("held-sent", count=released)


async def give_up(turn: Turn, officer: Officer) -> None:
    """Drop what was held; an official answer among it is offered to be sent again."""
    await permission_checks.demand(turn, officer, DeskAction.RELEASE_HELD)
    rows = await outbox.held(turn.tx)
    for row in rows:
        await outbox.mark_failed(
            turn.tx, turn.desk.vault, row, "held after a restore, and given up"
        )
        case = await cases.get(turn.tx, row.case_id)
        if row.purpose == "answer" and case is not None:
            await answer_sending.failed(turn, case, row.about["answer"])
        if "correction" in row.about and case is not None:
            await answer_correction.failed(turn, case, row.about["correction"])
    await turn.say_group("held-dropped", count=len(rows))
