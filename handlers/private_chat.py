"""Private chats: what people write, press and edit."""

from telegram import Message, Update

from bot.actions.cases import case_rating, case_search
from bot.actions.conversation import citizen_additions, citizen_questions, voice_transcripts
from bot.actions.delivery import lost_contact
from bot.actions.group import group_setup
from bot.actions.identity import identity_view
from bot.actions.objections import objection_list, objection_start
from bot.actions.outside_chat import case_claim, outside_acts
from bot.actions.privacy import data_export, rights_answers, rights_start
from bot.actions.reminders import requester_reminders
from bot.actions.requests import date_reasons, matter_routes
from bot.actions.status import case_participants, case_status
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons import Press, decode
from bot.desk import case_access
from bot.desk.turn import Turn
from bot.dispatch import outside_forms, private_forms, private_messages
from bot.domain.allowed_acts import State
from bot.domain.case import Person
from bot.errors import Refused
from handlers import identity, objector_buttons, rights_buttons
from handlers.application import DeskContext
from handlers.message_reader import incoming_of


async def _who(update: Update, context: DeskContext) -> tuple[Turn, Person]:
    context.turn.handled = True
    # Every private update names its sender: none is kept longer than it takes to handle it.
    context.turn.sensitive = True
    user = update.effective_user
    if user is None:
        raise ValueError("a private update has a sender")
    person = await private_messages.who_writes(context.turn, user.id)
    await group_setup.demand_open(context.turn)
    return context.turn, person


def _words(update: Update) -> str:
    text = (update.effective_message.text or "") if update.effective_message else ""
    return text.partition(" ")[2].strip()


async def on_start(update: Update, context: DeskContext) -> None:
    """Greet, or follow the link that opened the chat."""
    turn, person = await _who(update, context)
    word, _, rest = _words(update).partition("_")
    if await _follow(turn, person, word, rest):
        return
    await welcome_menu.greet(turn, person)


async def on_blocked(turn: Turn, telegram_id: int, *, blocked: bool) -> None:
    """Learn that somebody blocked the bot, or lets it write again."""
    if blocked:
        await lost_contact.lost(turn, telegram_id)
    else:
        await private_messages.who_writes(turn, telegram_id)


NUMBERED_LINKS = {
    "identitas": identity_view.identity_by_link,
    "kode": case_claim.code_by_link,
    "saluran": lost_contact.channels_by_link,
    "keberatan": objection_list.objector_by_link,
    "hak": rights_answers.by_link,
}
"""Links that name a case or an objection by its id, and what they do."""


async def _follow(turn: Turn, person: Person, word: str, rest: str) -> bool:
    """Do what the link says that opened the chat; False if it says nothing."""
    if rest.isdecimal() and (act := NUMBERED_LINKS.get(word)) is not None:
        await act(turn, person, int(rest[:15]))
        return True
    match word:
        case "status":  # the code on a letter
            await case_status.look_up(turn, person, rest.replace("-", "/"))
        case outside_forms.LINK:
            await outside_forms.begin(turn, person)
        case outside_forms.CLAIM_LINK:
            await outside_forms.begin_claim(turn, person)
        case case_participants.LINK:
            await case_participants.follow(turn, person, rest)
        case _:
            return False
    return True


async def on_claim(update: Update, context: DeskContext) -> None:
    """Begin to take over a request that was entered by an officer."""
    await outside_forms.begin_claim(*await _who(update, context))


async def on_receive(update: Update, context: DeskContext) -> None:
    """Open the officers' form for a request that came outside the chat."""
    await outside_forms.begin(*await _who(update, context))


async def on_menu(update: Update, context: DeskContext) -> None:
    """Show the menu."""
    await welcome_menu.show_menu(*await _who(update, context))


async def on_help(update: Update, context: DeskContext) -> None:
    """Explain the desk."""
    await welcome_menu.help_with(*await _who(update, context))


async def on_language(update: Update, context: DeskContext) -> None:
    """Offer the languages."""
    await welcome_menu.show_languages(*await _who(update, context))


async def on_file(update: Update, context: DeskContext) -> None:
    """Begin a request."""
    await private_forms.begin(*await _who(update, context))


async def on_mine(update: Update, context: DeskContext) -> None:
    """List the person's requests."""
    await case_status.list_mine(*await _who(update, context))


async def on_object(update: Update, context: DeskContext) -> None:
    """Begin an objection, at once on the request whose number is typed."""
    turn, person = await _who(update, context)
    await objection_start.by_command(turn, person, _words(update))


async def on_status(update: Update, context: DeskContext) -> None:
    """Check a number."""
    turn, person = await _who(update, context)
    await case_status.look_up(turn, person, _words(update))


async def on_privacy(update: Update, context: DeskContext) -> None:
    """Show the privacy notice, and every right with its button."""
    await rights_start.show(*await _who(update, context))


async def on_my_data(update: Update, context: DeskContext) -> None:
    """Offer a file with everything about the person."""
    await data_export.begin(*await _who(update, context))


async def on_cancel(update: Update, context: DeskContext) -> None:
    """Give the draft up, after a question."""
    turn, person = await _who(update, context)
    await private_forms.cancel(turn, person)


async def on_search(update: Update, context: DeskContext) -> None:
    """Search for a requester's name, which an officer may do in private only."""
    turn, person = await _who(update, context)
    if not await case_search.by_private_chat(turn, person, _words(update)):
        await welcome_menu.say_with_menu(turn, person, "unknown-command")


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Say that a command is not known, and what there is."""
    turn, person = await _who(update, context)
    await welcome_menu.say_with_menu(turn, person, "unknown-command")


async def on_message(update: Update, context: DeskContext) -> None:
    """Take any message."""
    turn, person = await _who(update, context)
    await private_messages.hear(turn, person, incoming_of(_message(update)))


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message."""
    turn, person = await _who(update, context)
    await private_messages.edited(turn, person, incoming_of(_message(update)))


def _message(update: Update) -> Message:
    if update.effective_message is None:
        raise ValueError("the update carries no message")
    return update.effective_message


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button."""
    turn, person = await _who(update, context)
    query = update.callback_query
    press = decode(query.data or "") if query else Press("")
    act = BUTTONS.get(press.name)
    if act is None:
        raise Refused("button-unknown")
    message_id = query.message.message_id if query and query.message else 0
    await act(turn, person, press, message_id)


async def _menu(turn: Turn, person: Person, press: Press, _: int) -> None:
    match press.word():
        case "file":
            await private_forms.begin(turn, person)
        case "mine":
            await case_status.list_mine(turn, person)
        case "object":
            await objection_start.from_menu(turn, person)
        case "check":
            await case_status.ask_number(turn, person)
        case "other":
            await matter_routes.offer(turn, person)
        case "help":
            await welcome_menu.help_with(turn, person)
        case "language":
            await welcome_menu.show_languages(turn, person)
        case _:
            await welcome_menu.greet(turn, person)


async def _language(turn: Turn, person: Person, press: Press, _: int) -> None:
    changed = await welcome_menu.set_language(turn, person, press.word())
    await private_forms.go_on(turn, changed)


async def _consent(turn: Turn, person: Person, press: Press, message_id: int) -> None:
    match press.word(), press.word(1):
        case "yes", "renew":
            await privacy_consent.renew(turn, person, message_id)
        case "yes", _:
            await private_messages.agree(turn, person, message_id)
        case _:
            await private_messages.disagree(turn, person)


async def _form(turn: Turn, person: Person, press: Press, _: int) -> None:
    await private_forms.press(turn, person, press.word(0), press.word(1))


async def _edit(turn: Turn, person: Person, press: Press, _: int) -> None:
    await private_forms.change(turn, person, press.word())


async def _resume(turn: Turn, person: Person, _press: Press, _: int) -> None:
    await private_forms.resume(turn, person)


async def _cancel(turn: Turn, person: Person, press: Press, _: int) -> None:
    await private_forms.cancel(turn, person, press.word())


async def _escort(turn: Turn, person: Person, _press: Press, _: int) -> None:
    await citizen_questions.accompany(turn, person)


async def _stray(turn: Turn, person: Person, press: Press, _: int) -> None:
    what, case_id = press.word(), press.number(1)
    first, last = press.number(2) or 0, press.number(3) or 0
    if what == "other":
        await private_messages.not_this_case(turn, person, case_id or 0, first)
    elif what == "material":
        case = await case_access.own(turn, person, case_id)
        await citizen_additions.show_material(turn, person, case, first, last)
    else:
        await private_messages.decide(turn, person, what, case_id)


async def _mine(turn: Turn, person: Person, press: Press, _: int) -> None:
    await case_status.show(turn, person, press.number() or 0)


async def _why(turn: Turn, person: Person, press: Press, _: int) -> None:
    case = await case_access.own(turn, person, press.number())
    await turn.tell(person, await date_reasons.why(turn, person.language, case), case=case)


async def _add(turn: Turn, person: Person, press: Press, _: int) -> None:
    case = await case_access.own(turn, person, press.number())
    if case.state is State.FINISHED:
        raise Refused("no-such-case")
    text = turn.desk.texts.say(person.language, "add-by-reply", number=case.number)
    await turn.tell(person, text, case=case, markup={"force_reply": True})


async def _withdraw(turn: Turn, person: Person, press: Press, _: int) -> None:
    certain = press.word(1) == "yes"
    await case_status.withdraw(turn, person, press.number() or 0, certain=certain)


async def _mute(turn: Turn, person: Person, press: Press, _: int) -> None:
    await requester_reminders.mute(turn, person, press.word(0), press.word(1), press.number(2))


async def _missing(turn: Turn, person: Person, press: Press, _: int) -> None:
    case = await case_access.own(turn, person, press.number())
    await outside_acts.not_received(turn, person, case, press.word(1))


async def _route(turn: Turn, person: Person, press: Press, _: int) -> None:
    match press.word():
        case "show":
            await matter_routes.show(turn, person, press.word(1))
        case "insist":
            await private_messages.insist(turn, person, press.word(1))
        case _:
            raise Refused("button-unknown")


async def _rate(turn: Turn, person: Person, press: Press, _: int) -> None:
    case = await case_access.own(turn, person, press.number())
    await case_rating.rate(turn, person, case, press.number(1) or 0)


async def _claim(turn: Turn, person: Person, _press: Press, _: int) -> None:
    await outside_forms.begin_claim(turn, person)


async def _share(turn: Turn, person: Person, press: Press, _: int) -> None:
    match press.word():
        case "show":
            await case_participants.show(turn, person, press.number(1))
        case "invite":
            await case_participants.invite(turn, person, press.number(1), press.word(2))
        case "end":
            await case_participants.end(turn, person, press.number(1), press.number(2) or 0)
        case "leave":
            await case_participants.leave(turn, person, press.number(1))
        case _:
            raise Refused("button-unknown")


async def _join(turn: Turn, person: Person, press: Press, _: int) -> None:
    await case_participants.answer(turn, person, press.word())


async def _transcript(turn: Turn, person: Person, press: Press, _: int) -> None:
    await voice_transcripts.settle(turn, person, press.number() or 0, press.word(1))


BUTTONS = {
    "menu": _menu,
    "lang": _language,
    "consent": _consent,
    "form": _form,
    "edit": _edit,
    "resume": _resume,
    "cancel": _cancel,
    "escort": _escort,
    "stray": _stray,
    "mine": _mine,
    "mute": _mute,
    "why": _why,
    "add": _add,
    "withdraw": _withdraw,
    "missing": _missing,
    "rate": _rate,
    "route": _route,
    "transcript": _transcript,
    **objector_buttons.BUTTONS,
    "claim": _claim,
    "share": _share,
    "join": _join,
    "proof": identity.proof,
    "verdict": identity.verdict,
    "right": rights_buttons.press,
}
"""What the buttons of a private chat do, by their first word."""
