"""The officers' group: what is written, pressed and edited there, and who comes and goes."""

from telegram import ChatMember, ChatMemberUpdated, Message, Update

from bot.actions import (
    answering,
    casework,
    completing,
    concluding,
    deciding,
    exempting,
    explaining,
    granting,
    keeping_calendar,
    membership,
    officers,
    people,
    recounting,
    regimes,
    revising,
    sheets,
    staging,
    unprocessed,
)
from bot.buttons import Press, decode
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.errors import Refused
from bot.texts import OFFICIAL
from handlers import office
from handlers.application import DeskContext
from handlers.incoming import incoming_of


async def _ours(update: Update, context: DeskContext) -> Turn | None:
    """Return the turn if this is the officers' group; other groups are not heard."""
    chat = update.effective_chat
    if chat is None or not await membership.is_ours(context.turn, chat.id):
        return None
    await membership.see_topics(context.turn, forum=bool(chat.is_forum))
    context.turn.handled = True
    return context.turn


def _message(update: Update) -> Message:
    if update.effective_message is None:
        raise ValueError("the update carries no message")
    return update.effective_message


async def on_message(update: Update, context: DeskContext) -> None:
    """Take a message."""
    turn = await _ours(update, context)
    message = _message(update)
    if turn is not None and message.from_user is not None:
        await officers.hear(turn, incoming_of(message))


async def on_service(update: Update, context: DeskContext) -> None:
    """Learn from Telegram's own messages who came and went: a plain member hears no more."""
    turn = await _ours(update, context)
    if turn is None:
        return
    turn.handled = False  # a pinned message carries what somebody said
    message = _message(update)
    for user in message.new_chat_members or ():
        if not user.is_bot:
            await people.member(turn, user.id, user.full_name)
    gone = message.left_chat_member
    if gone is not None and not gone.is_bot:
        await membership.changed(turn, gone.id, gone.full_name, administrator=False, member=False)


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message."""
    turn = await _ours(update, context)
    if turn is not None and update.effective_user is not None:
        await revising.edited(turn, incoming_of(_message(update)))


async def on_take_back(update: Update, context: DeskContext) -> None:
    """Take a reply back: /batal."""
    turn = await _ours(update, context)
    if turn is not None:
        await revising.take_back(turn, incoming_of(_message(update)))


async def on_name_officer(update: Update, context: DeskContext) -> None:
    """Name an officer: /petugas in reply to a member."""
    turn = await _ours(update, context)
    if turn is not None:
        words = (_message(update).text or "").partition(" ")[2]
        await membership.name_officer(turn, incoming_of(_message(update)), words)


async def on_stages(update: Update, context: DeskContext) -> None:
    """Show the election stages: /tahapan."""
    turn = await _ours(update, context)
    if turn is not None:
        await staging.show(turn, await _member(turn, update))


async def on_days_off(update: Update, context: DeskContext) -> None:
    """Show the days off: /libur."""
    turn = await _ours(update, context)
    if turn is not None:
        await keeping_calendar.show(turn, await _member(turn, update))


async def _member(turn: Turn, update: Update) -> Officer:
    incoming = incoming_of(_message(update))
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    return await people.member(turn, incoming.sender_id, incoming.sender_name)


async def on_roles(update: Update, context: DeskContext) -> None:
    """Show the roles, or in reply to a member begin to give one: /peran."""
    turn = await _ours(update, context)
    if turn is None:
        return
    incoming = incoming_of(_message(update))
    officer = await _member(turn, update)
    target = await granting.member_to_grant(turn, incoming)
    if target is None:
        await granting.show(turn, officer)
    else:
        await sheets.begin(turn, officer, None, "grant", {"telegram_id": target.telegram_id})


async def on_help(update: Update, context: DeskContext) -> None:
    """Explain reply, answer and note: /bantuan."""
    turn = await _ours(update, context)
    if turn is not None:
        incoming = incoming_of(_message(update))
        case = await officers.case_of(turn, incoming)
        hold = turn.desk.office.hold_seconds
        text = turn.desk.texts.say(OFFICIAL, "help-officers", hold=hold)
        await turn.tell_group(text, case=case, reply_to=incoming.message_id)


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Keep a mistyped command inside; other bots' commands are none of ours."""
    turn = await _ours(update, context)
    if turn is None:
        return
    incoming = incoming_of(_message(update))
    if await officers.would_go_out(turn, incoming):
        raise Refused("command-stays-inside")
    turn.handled = False


async def on_migrated(update: Update, context: DeskContext) -> None:
    """Follow the group to its new id."""
    turn = await _ours(update, context)
    new_id = _message(update).migrate_to_chat_id
    if turn is not None and new_id is not None:
        await membership.migrated(turn, new_id)


async def on_member(update: Update, context: DeskContext) -> None:
    """Learn who is a member, and who an administrator."""
    change = update.chat_member or update.my_chat_member
    turn = await _ours(update, context)
    if turn is None or change is None:
        return
    user = change.new_chat_member.user
    if user.is_bot:
        if user.id == context.bot.id:
            await membership.our_rights_changed(turn)
        return
    await membership.changed(
        turn,
        user.id,
        user.full_name,
        administrator=change.new_chat_member.status in (ChatMember.ADMINISTRATOR, ChatMember.OWNER),
        member=_is_member(change),
    )


def _is_member(change: ChatMemberUpdated) -> bool:
    member = change.new_chat_member
    if member.status == ChatMember.RESTRICTED:
        return bool(getattr(member, "is_member", False))
    return member.status not in (ChatMember.LEFT, ChatMember.BANNED)


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button of a card or a preview."""
    turn = await _ours(update, context)
    query = update.callback_query
    if turn is None or query is None:
        return
    press = decode(query.data or "")
    officer = await people.officer(turn, query.from_user.id, query.from_user.full_name)
    if press.name == "sheet":
        await sheets.press(turn, officer, press.number() or 0, press.word(1), press.word(2))
        return
    if press.name in office.BUTTONS:
        await office.BUTTONS[press.name](turn, officer, press)
        return
    act = VERBS.get(press.word())
    if press.name != "case" or act is None:
        raise Refused("button-unknown")
    case = await casework.the_case(turn, press.number(1))
    await act(turn, case, officer, press)


async def _answer(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await deciding.answer(turn, case, officer)


async def _granted(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await deciding.grant(turn, case, officer)


async def _approve(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await deciding.judge(turn, case, officer, press.number(2) or 0, "given")


async def _deny(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await deciding.judge(turn, case, officer, press.number(2) or 0, "denied")


async def on_exemptions(update: Update, context: DeskContext) -> None:
    """Show the list of exempt information: /dikecualikan."""
    turn = await _ours(update, context)
    if turn is not None:
        await exempting.show(turn, await officers.speaker(turn, incoming_of(_message(update))))


async def _ready(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answering.preview(turn, case, officer)


async def _more(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answering.begin(turn, case, officer)


async def _send(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await concluding.send(turn, case, officer, press.word(2))


async def _omit(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await answering.omit(turn, case, officer, press.number(2) or 0)


async def _drop(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answering.drop(turn, case, officer)


async def _reply(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await officers.prompt_reply(turn, case, officer)


async def _take(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await casework.take(turn, case, officer)


async def _finish(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await casework.finish(turn, case, officer)


async def _who(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await casework.show_identity(turn, case, officer)


async def _menu(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await sheets.offer(turn, officer, case)


async def _sheet(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await sheets.begin(turn, officer, case, press.word(2))


async def _why(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await turn.tell_group(await explaining.why(turn, OFFICIAL, case, inside=True), case=case)


async def _tag(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await regimes.tag(turn, case, officer, press.word(2))


async def _longer(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await recounting.lengthen_promise(turn, case, officer)


async def _complete(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await completing.confirm(turn, case, officer)


async def _unprocess(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await unprocessed.not_process(turn, case, officer, press.word(2))


async def _revive(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await unprocessed.revive(turn, case, officer)


async def _file(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await casework.show_file(turn, case, officer, press.number(2) or 0)


VERBS = {
    "answer": _answer,
    "granted": _granted,
    "approve": _approve,
    "deny": _deny,
    "ready": _ready,
    "more": _more,
    "send": _send,
    "omit": _omit,
    "drop": _drop,
    "reply": _reply,
    "take": _take,
    "finish": _finish,
    "who": _who,
    "file": _file,
    "menu": _menu,
    "sheet": _sheet,
    "complete": _complete,
    "unprocess": _unprocess,
    "revive": _revive,
    "why": _why,
    "tag": _tag,
    "longer": _longer,
}
"""What the buttons of the group do, by their verb."""
