"""Private chats: what people write, press and edit."""

from telegram import Message, Update

from bot.actions import (
    adding,
    belonging,
    claiming,
    consent,
    contesting,
    disclosing,
    docket,
    elsewhere,
    escorting,
    explaining,
    filling,
    greeting,
    hearing,
    identity_view,
    installing,
    notes,
    rating,
    reaching,
    receiving,
    rights_answering,
    rights_asking,
    routing,
    searching,
    sharing,
    tracking,
    transcribing,
)
from bot.buttons import Press, decode
from bot.desk import Turn
from bot.domain.case import Person
from bot.domain.lifecycle import State
from bot.errors import Refused
from handlers import identity, objector_buttons, rights_buttons
from handlers.application import DeskContext
from handlers.incoming import incoming_of


async def _who(update: Update, context: DeskContext) -> tuple[Turn, Person]:
    context.turn.handled = True
    # Every private update names its sender: none is kept longer than it takes to handle it.
    context.turn.sensitive = True
    user = update.effective_user
    if user is None:
        raise ValueError("a private update has a sender")
    someone = await hearing.person(context.turn, user.id)
    await installing.demand_open(context.turn)
    return context.turn, someone


def _words(update: Update) -> str:
    text = (update.effective_message.text or "") if update.effective_message else ""
    return text.partition(" ")[2].strip()


async def on_start(update: Update, context: DeskContext) -> None:
    """Greet, or follow the link that opened the chat."""
    turn, someone = await _who(update, context)
    word, _, rest = _words(update).partition("_")
    if await _follow(turn, someone, word, rest):
        return
    await greeting.greet(turn, someone)


async def on_blocked(turn: Turn, telegram_id: int, *, blocked: bool) -> None:
    """Learn that somebody blocked the bot, or lets it write again."""
    if blocked:
        await reaching.lost(turn, telegram_id)
    else:
        await hearing.person(turn, telegram_id)


NUMBERED_LINKS = {
    "identitas": identity_view.identity_by_link,
    "kode": claiming.code_by_link,
    "saluran": reaching.channels_by_link,
    "keberatan": docket.objector_by_link,
    "hak": rights_answering.by_link,
}
"""Links that name a case or an objection by its id, and what they do."""


async def _follow(turn: Turn, someone: Person, word: str, rest: str) -> bool:
    """Do what the link says that opened the chat; False if it says nothing."""
    if rest.isdecimal() and (act := NUMBERED_LINKS.get(word)) is not None:
        await act(turn, someone, int(rest[:15]))
        return True
    match word:
        case "status":  # the code on a letter
            await tracking.look_up(turn, someone, rest.replace("-", "/"))
        case receiving.LINK:
            await receiving.begin(turn, someone)
        case receiving.CLAIM_LINK:
            await receiving.begin_claim(turn, someone)
        case sharing.LINK:
            await sharing.follow(turn, someone, rest)
        case _:
            return False
    return True


async def on_claim(update: Update, context: DeskContext) -> None:
    """Begin to take over a request that was entered by an officer."""
    await receiving.begin_claim(*await _who(update, context))


async def on_receive(update: Update, context: DeskContext) -> None:
    """Open the officers' form for a request that came outside the chat."""
    await receiving.begin(*await _who(update, context))


async def on_menu(update: Update, context: DeskContext) -> None:
    """Show the menu."""
    await greeting.show_menu(*await _who(update, context))


async def on_help(update: Update, context: DeskContext) -> None:
    """Explain the desk."""
    await greeting.help_with(*await _who(update, context))


async def on_language(update: Update, context: DeskContext) -> None:
    """Offer the languages."""
    await greeting.show_languages(*await _who(update, context))


async def on_file(update: Update, context: DeskContext) -> None:
    """Begin a request."""
    await filling.begin(*await _who(update, context))


async def on_mine(update: Update, context: DeskContext) -> None:
    """List the person's requests."""
    await tracking.list_mine(*await _who(update, context))


async def on_object(update: Update, context: DeskContext) -> None:
    """Begin an objection, at once on the request whose number is typed."""
    turn, someone = await _who(update, context)
    await contesting.by_command(turn, someone, _words(update))


async def on_status(update: Update, context: DeskContext) -> None:
    """Check a number."""
    turn, someone = await _who(update, context)
    await tracking.look_up(turn, someone, _words(update))


async def on_privacy(update: Update, context: DeskContext) -> None:
    """Show the privacy notice, and every right with its button."""
    await rights_asking.show(*await _who(update, context))


async def on_my_data(update: Update, context: DeskContext) -> None:
    """Offer a file with everything about the person."""
    await disclosing.begin(*await _who(update, context))


async def on_cancel(update: Update, context: DeskContext) -> None:
    """Give the draft up, after a question."""
    turn, someone = await _who(update, context)
    await filling.cancel(turn, someone)


async def on_search(update: Update, context: DeskContext) -> None:
    """Search for a requester's name, which an officer may do in private only."""
    turn, someone = await _who(update, context)
    if not await searching.by_private_chat(turn, someone, _words(update)):
        await greeting.say_with_menu(turn, someone, "unknown-command")


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Say that a command is not known, and what there is."""
    turn, someone = await _who(update, context)
    await greeting.say_with_menu(turn, someone, "unknown-command")


async def on_message(update: Update, context: DeskContext) -> None:
    """Take any message."""
    turn, someone = await _who(update, context)
    await hearing.hear(turn, someone, incoming_of(_message(update)))


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message."""
    turn, someone = await _who(update, context)
    await hearing.edited(turn, someone, incoming_of(_message(update)))


def _message(update: Update) -> Message:
    if update.effective_message is None:
        raise ValueError("the update carries no message")
    return update.effective_message


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button."""
    turn, someone = await _who(update, context)
    query = update.callback_query
    press = decode(query.data or "") if query else Press("")
    act = BUTTONS.get(press.name)
    if act is None:
        raise Refused("button-unknown")
    message_id = query.message.message_id if query and query.message else 0
    await act(turn, someone, press, message_id)


async def _menu(turn: Turn, someone: Person, press: Press, _: int) -> None:
    match press.word():
        case "file":
            await filling.begin(turn, someone)
        case "mine":
            await tracking.list_mine(turn, someone)
        case "object":
            await contesting.from_menu(turn, someone)
        case "check":
            await tracking.ask_number(turn, someone)
        case "other":
            await routing.offer(turn, someone)
        case "help":
            await greeting.help_with(turn, someone)
        case "language":
            await greeting.show_languages(turn, someone)
        case _:
            await greeting.greet(turn, someone)


async def _language(turn: Turn, someone: Person, press: Press, _: int) -> None:
    changed = await greeting.set_language(turn, someone, press.word())
    await filling.go_on(turn, changed)


async def _consent(turn: Turn, someone: Person, press: Press, message_id: int) -> None:
    match press.word(), press.word(1):
        case "yes", "renew":
            await consent.renew(turn, someone, message_id)
        case "yes", _:
            await hearing.agree(turn, someone, message_id)
        case _:
            await hearing.disagree(turn, someone)


async def _form(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await filling.press(turn, someone, press.word(0), press.word(1))


async def _edit(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await filling.change(turn, someone, press.word())


async def _resume(turn: Turn, someone: Person, _press: Press, _: int) -> None:
    await filling.resume(turn, someone)


async def _cancel(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await filling.cancel(turn, someone, press.word())


async def _escort(turn: Turn, someone: Person, _press: Press, _: int) -> None:
    await escorting.accompany(turn, someone)


async def _stray(turn: Turn, someone: Person, press: Press, _: int) -> None:
    what, case_id = press.word(), press.number(1)
    first, last = press.number(2) or 0, press.number(3) or 0
    if what == "other":
        await hearing.not_this_case(turn, someone, case_id or 0, first)
    elif what == "material":
        case = await belonging.own(turn, someone, case_id)
        await adding.show_material(turn, someone, case, first, last)
    else:
        await hearing.decide(turn, someone, what, case_id)


async def _mine(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await tracking.show(turn, someone, press.number() or 0)


async def _why(turn: Turn, someone: Person, press: Press, _: int) -> None:
    case = await belonging.own(turn, someone, press.number())
    await turn.tell(someone, await explaining.why(turn, someone.language, case), case=case)


async def _add(turn: Turn, someone: Person, press: Press, _: int) -> None:
    case = await belonging.own(turn, someone, press.number())
    if case.state is State.FINISHED:
        raise Refused("no-such-case")
    text = turn.desk.texts.say(someone.language, "add-by-reply", number=case.number)
    await turn.tell(someone, text, case=case, markup={"force_reply": True})


async def _withdraw(turn: Turn, someone: Person, press: Press, _: int) -> None:
    certain = press.word(1) == "yes"
    await tracking.withdraw(turn, someone, press.number() or 0, certain=certain)


async def _mute(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await notes.mute(turn, someone, press.word(0), press.word(1), press.number(2))


async def _missing(turn: Turn, someone: Person, press: Press, _: int) -> None:
    case = await belonging.own(turn, someone, press.number())
    await elsewhere.not_received(turn, someone, case, press.word(1))


async def _route(turn: Turn, someone: Person, press: Press, _: int) -> None:
    match press.word():
        case "show":
            await routing.show(turn, someone, press.word(1))
        case "insist":
            await hearing.insist(turn, someone, press.word(1))
        case _:
            raise Refused("button-unknown")


async def _rate(turn: Turn, someone: Person, press: Press, _: int) -> None:
    case = await belonging.own(turn, someone, press.number())
    await rating.rate(turn, someone, case, press.number(1) or 0)


async def _claim(turn: Turn, someone: Person, _press: Press, _: int) -> None:
    await receiving.begin_claim(turn, someone)


async def _share(turn: Turn, someone: Person, press: Press, _: int) -> None:
    match press.word():
        case "show":
            await sharing.show(turn, someone, press.number(1))
        case "invite":
            await sharing.invite(turn, someone, press.number(1), press.word(2))
        case "end":
            await sharing.end(turn, someone, press.number(1), press.number(2) or 0)
        case "leave":
            await sharing.leave(turn, someone, press.number(1))
        case _:
            raise Refused("button-unknown")


async def _join(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await sharing.answer(turn, someone, press.word())


async def _transcript(turn: Turn, someone: Person, press: Press, _: int) -> None:
    await transcribing.settle(turn, someone, press.number() or 0, press.word(1))


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
