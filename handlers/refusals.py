"""Tells people why their act was refused: as a pop-up, in private, or in the group."""

from telegram import Update

from bot.actions.conversation import group_context
from bot.desk import alarms
from bot.desk.messages import answer_press, tell, tell_group
from bot.desk.turn import Turn
from bot.dispatch import accounts
from bot.errors import Refused
from bot.texts import OFFICIAL
from handlers.message_reader import incoming_of

PERHAPS_ADMINISTRATOR = frozenset(
    {"stays-inside", "not-an-officer", "only-administrators", "install-only-administrators"}
)
"""Refusals after which Telegram is asked again who administers the group."""


async def tell_refusal(turn: Turn, update: Update, refusal: Refused) -> None:
    """Tell the person who was refused why it cannot be done, and what can."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None:
        return
    private = chat.type == chat.PRIVATE
    person = await accounts.person_of_account(turn, user.id) if private else None
    language = person.language if person else OFFICIAL
    texts = turn.texts
    if update.callback_query is not None:
        answer_press(turn, texts.plain(language, refusal.text_id, **refusal.values), alert=True)
    elif person is not None:
        await tell(turn, person, texts.say(language, refusal.text_id, **refusal.values))
    elif update.effective_message is not None:
        incoming = incoming_of(update.effective_message)
        case = await group_context.case_of(turn, incoming)
        text = texts.say(language, refusal.text_id, **refusal.values)
        album = incoming.content.album  # its parts are refused once
        key = f"refused:{album}" if album else None
        await tell_group(turn, text, case=case, reply_to=incoming.message_id, key=key)
        if refusal.text_id in PERHAPS_ADMINISTRATOR:
            await alarms.ask_for_administrators(turn)
