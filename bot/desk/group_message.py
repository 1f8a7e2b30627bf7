"""The desk's own messages in the officers' group: edited in place, or taken away."""

from bot.desk.purposes import TIDY
from bot.desk.turn import GROUP, Keyboard, MessageId, Turn, page
from bot.domain.case import Case
from bot.texts import Markup


async def edit(
    turn: Turn, message: MessageId, text: Markup | str, keyboard: Keyboard, case: Case | None
) -> None:
    """Let a message say something else, with these buttons and no others."""
    await turn.call(
        "editMessageText",
        GROUP,
        TIDY,
        {"message_id": message, "text": text, **page(keyboard)},
        case_id=case.id if case else None,
        sensitive=turn.sensitive,
    )


async def remove(turn: Turn, message: MessageId, case: Case | None) -> None:
    """Take a message away, if it is still there."""
    case_id = case.id if case else None
    await turn.call("deleteMessage", GROUP, TIDY, {"message_id": message}, case_id=case_id)
