"""The one extension of an answer, by the PPID, with written reasons (UU 14/2008 Art 22(8)).

It moves the last day once it was sent, on or before the old one; else it has not happened.
"""

from datetime import datetime
from typing import cast

from bot.actions.deadlines import case_dates
from bot.actions.letters import request_letters
from bot.desk import contacts, notice_delivery, paper_sending, permission_checks
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, on_case, requester
from bot.desk.messages import say_group, tell
from bot.desk.notice_delivery import GivenElsewhere, NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, FrozenModel
from bot.domain.law import answer_dates
from bot.domain.law.answer_dates import Dates
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import DeadlineKind, legal_term, local_date
from bot.domain.law.legal_notice import EXTENSION as EXTENSION_NOTICE
from bot.domain.law.legal_notice import DeliveryProof, Notice, NoticeEvent
from bot.domain.records.event_trail import date_facts
from bot.domain.records.events import EventName, Facts
from bot.errors import refuse_if, require
from bot.forms.outside_act_form import EXTENSION, ExtensionAnswers
from bot.letters.letter_facts import Letter
from bot.texts import OFFICIAL, Markup
from storage import cases, people

BASIS = "UU 14/2008 Art 22(8)"


class ExtensionNotice(FrozenModel):
    """What a notice of extension says: the date before it, the new one, and why.

    `elsewhere` are the facts of one that was given outside the chat.
    """

    old: Dates
    new: Dates
    given: ExtensionAnswers
    officer_id: int
    elsewhere: dict[str, str] | None = None


async def extend_answer(turn: Turn, by: Authority, case: Case, given: ExtensionAnswers) -> None:
    """Decide the new date, counted from the old one, and send the citizen word of it, and why."""
    person = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    told = await _decide(turn, by, case, given, turn.now)
    await record_event(turn, case, EventName.EXTENSION_DECIDED, by, due=str(told.new.promised))
    await _tell(turn, person, by, case, told)
    old, new = told.old.earlier, told.new.earlier
    await say_group(turn, "extension-on-its-way", case=case, old=old, due=new)


async def record_extension(
    turn: Turn,
    by: Authority,
    case: Case,
    given: ExtensionAnswers,
    elsewhere: GivenElsewhere,
) -> None:
    """Record an extension given outside the chat; a requester with a chat is told there."""
    told = await _decide(turn, by, case, given, elsewhere.proof.at, elsewhere.facts)
    person = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    await _tell(turn, person, by, case, told, elsewhere.proof)


async def new_date_text(turn: Turn, case: Case | None, _answers: Answers) -> Markup:
    """Say to which day an extension moves the answer, before it is sent."""
    case = await contacts.get_case(turn, case.id if case else None)
    old, new = case.dates, await _extended(turn, case, turn.now)
    return turn.texts.say(
        OFFICIAL, "extension-new-date", old=old.promised, new=new.promised, by=old.earlier
    )


async def _extended(turn: Turn, case: Case, at: datetime) -> Dates:
    """Return the dates after an extension sent at `at`, counting any that is on its way."""
    known = await permission_checks.facts_of(turn, case)
    return answer_dates.extend(
        case.dates,
        turn.calendar,
        case.regime,
        local_date(at, turn.zone),
        is_extended=known.extended,
    )


async def _decide(
    turn: Turn,
    by: Authority,
    case: Case,
    given: ExtensionAnswers,
    at: datetime,
    elsewhere: Facts | None = None,
) -> ExtensionNotice:
    """Return what an extension says; raise Refused if it would be sent after the last day."""
    refuse_if(answer_dates.why_not_on_ground(given.extension_ground, case.regime))
    new = await _extended(turn, case, at)
    return ExtensionNotice(
        old=case.dates,
        new=new,
        given=given,
        officer_id=by.id,
        elsewhere=None
        if elsewhere is None
        else {name: str(value) for name, value in elsewhere.items()},
    )


async def _tell(
    turn: Turn,
    person: Person,
    by: Authority,
    case: Case,
    told: ExtensionNotice,
    proof: DeliveryProof | None = None,
) -> None:
    facts = told.model_dump(mode="json", exclude_none=True)
    last = told.old.earlier
    draft = NoticeDraft(EXTENSION_NOTICE, by, facts, due_on=last, lapses_on=last, proof=proof)
    values = _values(turn, case, told)
    await notice_delivery.deliver_notice(turn, person, case, draft, "extension-notice", values)


def _values(turn: Turn, case: Case, told: ExtensionNotice) -> dict[str, object]:
    longer = case.model_copy(update={"extended_at": turn.now})
    estimated = any(step.estimated for step in longer.reckonings(turn.calendar))
    return {
        "number": case.number,
        "due": told.new.promised,
        "article": legal_term(DeadlineKind.EXTENSION, case.regime).article,
        "estimated": estimated,
        "ground": told.given.extension_ground,
        "reasons": told.given.extension_reasons,
    }


async def _on_sent(turn: Turn, notice: Notice) -> None:
    """Set the date that the citizen was told, if the notice left on or before the old last day."""
    case, told = await _of(turn, notice)
    at = notice.instant_sent
    if not case.is_open:
        return
    by = ByLaw(BASIS, notice.decided_by)
    await cases.set_extended(turn.tx, case.id, at, by)
    case = case.model_copy(update={"extended_at": at})
    new = told.new
    if case.dates != told.old:  # what they read is promised; the law's own date moved meanwhile
        new = Dates(case.reckonings(turn.calendar)[-1].due, told.new.promised)
    case = await case_dates.set_dates(
        turn,
        case,
        new,
        because="extended",
        by=by,
        reason=told.given.extension_reasons,
    )
    elsewhere = cast("Facts", told.elsewhere or {})
    facts: Facts = {**elsewhere, "due": str(new.promised), **date_facts(new)}
    await record_event(turn, case, EventName.EXTENDED, by, min(at, turn.now), **facts)
    person = await people.get(turn.tx, case.person_id)
    # Of one that was given outside the chat the letter is the one given there.
    is_ours = not notice.by_hand and told.elsewhere is None
    if person is not None and person.has_chat and is_ours:
        await paper_sending.send_letter(turn, person, case, await _letter(turn, person, case, told))
    await say_group(turn, "extension-done", case=case, due=new.earlier)


async def _on_handed(turn: Turn, notice: Notice) -> None:
    """Offer the letter to the officer who passes the notice on."""
    case, told = await _of(turn, notice)
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        letter = await _letter(turn, person, case, told)
        await paper_sending.send_letter(turn, person, case, letter, by_hand=True)


async def _on_void(turn: Turn, notice: Notice) -> None:
    """Bring the old date back if it was moved; tell both sides that it holds, if that matters."""
    case, told = await _of(turn, notice)
    unproved = case.is_extended
    if unproved:  # it was said to be sent, and was not
        case = await _end(turn, case, told, notice)
    if not (unproved or case.is_open):
        return
    due, owed = case.dates, case.is_open
    await say_group(
        turn, "extension-void", case=case, due=due.earlier, unproved=unproved, owed=owed
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None and person.has_chat and person.reachable:
        text = turn.texts.notice(
            person.language,
            "extension-void-notice",
            number=case.number,
            due=due.promised,
            unproved=unproved,
        )
        await tell(turn, person, text, case=case, purpose=CASE_WORD)


async def _end(turn: Turn, case: Case, told: ExtensionNotice, notice: Notice) -> Case:
    """Count the answer without an extension that never happened, by today's calendar."""
    by = ByLaw(BASIS, notice.decided_by)
    await cases.set_extended(turn.tx, case.id, None, by)
    case = case.model_copy(update={"extended_at": None})
    old = Dates(case.reckonings(turn.calendar)[-1].due, told.old.promised)
    await record_event(
        turn, case, EventName.EXTENSION_ENDED, "desk", due=str(old.earlier), **date_facts(old)
    )
    return await case_dates.set_dates(turn, case, old, because="not-extended", by=by, reason=BASIS)


async def _of(turn: Turn, notice: Notice) -> tuple[Case, ExtensionNotice]:
    case = await contacts.get_case(turn, notice.case_id)
    return case, ExtensionNotice.model_validate(notice.facts)


async def _letter(turn: Turn, person: Person, case: Case, told: ExtensionNotice) -> Letter:
    said = turn.texts.say(person.language, "extension-notice", **_values(turn, case, told))
    return await request_letters.extension(
        turn, person, case, (told.old, told.new), told.given, said, told.officer_id
    )


ADDS = (
    OfficerForm(
        EXTENSION,
        on_case(extend_answer),
        side_notes={"extension_confirm": new_date_text},
        reader=requester,
    ),
    NoticeKind(
        EXTENSION_NOTICE,
        {NoticeEvent.SENT: _on_sent, NoticeEvent.HANDED: _on_handed, NoticeEvent.VOID: _on_void},
    ),
)
