"""Buttons of private chats: what each does, by its first word."""

from collections.abc import Awaitable, Callable

from bot.actions.cases import case_rating
from bot.actions.conversation import citizen_additions, citizen_questions, voice_transcripts
from bot.actions.deadlines import date_reasons
from bot.actions.objections import (
    objection_delivery,
    objection_files,
    objection_filing,
    objection_start,
    objection_withdrawal,
)
from bot.actions.outside_chat import outside_acts
from bot.actions.privacy import (
    consent_withdrawal,
    data_correction,
    data_erasure,
    data_export,
    rights_start,
)
from bot.actions.reminders import requester_reminders
from bot.actions.requests import identity_papers, identity_verdict, matter_routes
from bot.actions.status import case_participants, case_status
from bot.actions.welcome import help_page, privacy_consent, welcome_menu
from bot.buttons import Press
from bot.desk import case_access
from bot.desk.turn import Turn
from bot.dispatch import group_forms, outside_forms, private_forms, private_messages
from bot.domain.allowed_acts import State
from bot.domain.case import Person
from bot.domain.data_rights import Right
from bot.errors import Refused


async def _proof(turn: Turn, person: Person, press: Press, _: int) -> None:
    """Begin or end the sending of identity papers."""
    if press.word() == "done":
        await identity_papers.done(turn, person)
    else:
        await identity_papers.begin(turn, person, press.number())


async def _verdict(turn: Turn, person: Person, press: Press, _: int) -> None:
    """Take an officer's verdict on identity papers; what is missing is written in the group."""
    officer, case = await identity_verdict.at_desk(turn, person, press.number())
    if press.word(1) == "valid":
        await identity_verdict.accept_papers(turn, officer, case, press.number(2))
    else:
        await group_forms.begin(turn, officer, case, "proof", first=press.word(1))
        identity_verdict.go_on_in_group(turn)


async def _object(turn: Turn, person: Person, press: Press, _: int) -> None:
    await objection_start.begin(turn, person, press.number() or 0)


async def _objection(turn: Turn, person: Person, press: Press, _: int) -> None:
    objection = await objection_filing.own(turn, person, press.number(1))
    certain = press.word(2) == "yes"
    match press.word():
        case "show":
            await objection_withdrawal.show(turn, person, objection)
        case "add":
            await objection_files.begin(turn, person, objection)
        case "withdraw":
            await objection_withdrawal.withdraw(turn, person, objection, certain=certain)
        case "disown":
            await objection_withdrawal.disown(turn, person, objection, certain=certain)
        case "missing":
            await objection_delivery.not_received(turn, person, objection)
        case _:
            raise Refused("button-unknown")


async def _enclosed(turn: Turn, person: Person, _press: Press, _: int) -> None:
    await objection_files.done(turn, person)


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
            await help_page.help_with(turn, person)
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
    text = turn.texts.say(person.language, "add-by-reply", number=case.number)
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


RightsAct = Callable[[Turn, Person, Press], Awaitable[None]]


async def _right(turn: Turn, person: Person, press: Press, _: int) -> None:
    """Take a button about the rights over one's own data."""
    act = RIGHTS.get(press.word())
    if act is None:
        raise Refused("button-unknown")
    await act(turn, person, press)


async def _rights_menu(turn: Turn, person: Person, _: Press) -> None:
    await rights_start.show(turn, person)


async def _access(turn: Turn, person: Person, press: Press) -> None:
    certain = press.word(1) == "yes"
    await (data_export.send if certain else data_export.begin)(turn, person)


async def _in_words(turn: Turn, person: Person, press: Press) -> None:
    await rights_start.ask_words(turn, person, Right(press.word()))


async def _send_right(turn: Turn, person: Person, _: Press) -> None:
    await rights_start.send(turn, person)


async def _lift(turn: Turn, person: Person, _: Press) -> None:
    await rights_start.lift(turn, person)


async def _erasure(turn: Turn, person: Person, press: Press) -> None:
    await data_erasure.ask(turn, person, certain=press.word(1) == "yes")


async def _consent_withdrawal(turn: Turn, person: Person, press: Press) -> None:
    if press.word(1):
        await consent_withdrawal.withdraw(turn, person, press.word(1))
    else:
        await consent_withdrawal.begin(turn, person)


async def _correction(turn: Turn, person: Person, _: Press) -> None:
    await data_correction.begin(turn, person)


async def _correct_case(turn: Turn, person: Person, press: Press) -> None:
    await data_correction.offer(turn, person, press.number(1) or 0)


async def _correct_field(turn: Turn, person: Person, press: Press) -> None:
    await data_correction.ask(turn, person, press.number(1) or 0, press.word(2))


async def _correct(turn: Turn, person: Person, _: Press) -> None:
    await data_correction.send(turn, person)


RIGHTS: dict[str, RightsAct] = {
    "menu": _rights_menu,
    Right.ACCESS: _access,
    Right.RESTRICTION: _in_words,
    Right.OBJECTION: _in_words,
    Right.ERASURE: _erasure,
    Right.WITHDRAWAL: _consent_withdrawal,
    Right.CORRECTION: _correction,
    "send": _send_right,
    "lift": _lift,
    "case": _correct_case,
    "field": _correct_field,
    "correct": _correct,
}
"""What the buttons about rights do, by their second word."""


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
    "object": _object,
    "objection": _objection,
    "enclosed": _enclosed,
    "claim": _claim,
    "share": _share,
    "join": _join,
    "proof": _proof,
    "verdict": _verdict,
    "right": _right,
}
"""What the buttons of a private chat do, by their first word."""
