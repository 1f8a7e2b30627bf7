"""Corrections (ralat), numbered, of official answers, which are never edited or recalled."""

from dataclasses import dataclass
from datetime import date

from bot.actions.answers import answer_preview, correction_form
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.actions.deadlines import objection_window
from bot.actions.delivery import disclosure_checks, kept_files, relay
from bot.actions.delivery.relay import GroupWords
from bot.actions.information_list import list_editing
from bot.actions.letters import decision_letters, decision_wording
from bot.actions.letters.decision_wording import DecisionInFull
from bot.buttons.objection_buttons import ObjectAbout
from bot.desk import contacts, group_message, notice_delivery, paper_sending
from bot.desk.call_purposes import CASE_WORD, ERRAND, Purpose, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, on_case, requester
from bot.desk.messages import answer_press, make_button, say_group, tell, tell_group
from bot.desk.notice_delivery import NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Person
from bot.domain.law.decision import CurrentDecision
from bot.domain.law.legal_deadlines import DeadlineKind, local_date, reckon_deadline
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout
from bot.domain.reminders.objection_reminder_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.domain.words.albums import Piece
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL, Markup
from storage import (
    answers,
    case_events,
    cases,
    decisions,
    desk_state,
    file_archive,
    outbox,
    people,
    reminders,
)

SENT = EventName.CORRECTION_SENT


CORRECTION = Purpose(
    "correction",
    RowAbout,
    priority=outbox.CONVERSATION,
    carries_reply=True,
    alarm_name="correction",
)


async def send_correction(turn: Turn, by: Authority, case: Case, given: CorrectionAnswers) -> None:
    """Send a correction that withdraws nothing; it changes no deadline."""
    await _send(turn, case, by.id, given, by, withholds=False)


async def send_approved_correction(turn: Turn, case: Case, decision_id: int, by: Authority) -> None:
    """Send a correction by which something given is withdrawn, once its decision was approved."""
    decision = certain(await decisions.get(turn.tx, decision_id), "what was approved is known")
    correction = certain(decision.correction, "a decision that goes out with a correction has one")
    given = CorrectionAnswers.model_validate_json(correction)
    await decisions.apply_correction(turn.tx, decision, by)
    await _send(turn, case, decision.officer_id, given, by, withholds=True)


def correction_texts(turn: Turn, language: str, decision: CurrentDecision) -> list[Markup]:
    """Return the texts of the correction that waits for a decision's approval, if any."""
    if decision.correction is None:
        return []
    given = CorrectionAnswers.model_validate_json(decision.correction)
    return [turn.texts.say(language, "correction-words", words=given.correction_words)]


async def _send(
    turn: Turn,
    case: Case,
    officer_id: int,
    given: CorrectionAnswers,
    by: Authority,
    *,
    withholds: bool,
) -> None:
    """Send a correction, numbered; its letter follows."""
    person = await people.get(turn.tx, case.person_id)
    if person is None or case.answered_at is None:
        raise Refused("nobody-to-reply-to")
    said = (officer_id, given.correction_words)
    count = await answers.add_correction(turn.tx, case.id, said, turn.now, by, withholds=withholds)
    await record_event(turn, case, SENT, f"officer:{officer_id}", count=count)
    files = given.correction_files
    await answer_preview.store_form_files(
        turn, case, files, KeptAbout.CORRECTION, count, (by, given)
    )
    if withholds:
        await list_editing.withdraw_given(turn, case, officer_id)
    errand = turn.texts.say(OFFICIAL, "errand-correction", count=count, files=len(files))
    facts = {"correction": count, "given": given.model_dump(mode="json")}
    notice = await notice_delivery.save_notice(
        turn, case, NoticeDraft(CORRECTION.name, by, facts, errand)
    )
    if person.has_chat:
        await post(turn, person, case, await notice_delivery.get(turn, notice))
        answer_press(turn, turn.texts.plain(OFFICIAL, "correction-on-its-way", count=count))
    else:
        await notice_delivery.hand_to_officers(turn, case, notice)


@dataclass(frozen=True)
class _Wording:
    """What a correction says; `decided` is the decision by which it takes something away."""

    turn: Turn
    case: Case
    count: int
    words: str
    decided: DecisionInFull | None

    def pages(self, language: str) -> list[Markup]:
        """Return the correction as messages: Indonesian first, the officer's words only once."""
        notice = self.turn.texts.notice(language, "correction-notice", **self._values)
        blocks = [notice, "\n" + self._words(language), *self._decision(OFFICIAL)]
        if language != OFFICIAL:
            blocks += self._decision(language)
        return group_message.pack_into_messages(blocks)

    def in_one_language(self, language: str) -> list[str]:
        """Return the correction in one language alone."""
        notice = self.turn.texts.say(language, "correction-notice", **self._values)
        return [notice, self._words(language), *self._decision(language)]

    @property
    def _values(self) -> dict[str, object]:
        return {
            "count": self.count,
            "number": self.case.number,
            "answered": self.case.answered_at,
            "withholds": bool(self.decided),
        }

    def _words(self, language: str) -> Markup:
        return self.turn.texts.say(language, "correction-words", words=self.words)

    def _decision(self, language: str) -> list[str]:
        if self.decided is None:
            return []
        return ["", *decision_wording.decided_blocks(self.turn, language, self.decided)]


async def _send_letters(turn: Turn, person: Person, said: _Wording, *, by_hand: bool) -> None:
    """Send a correction as a letter too, and the decree on what it refuses, if it does."""
    await _send_letter(turn, person, said, by_hand=by_hand)
    if said.decided is not None:
        await decision_letters.send_refusal(turn, person, said.case, said.decided, by_hand=by_hand)


async def _send_letter(turn: Turn, person: Person, said: _Wording, *, by_hand: bool) -> None:
    """Send the letter on a correction, to the others on the case without name and address.

    It lists its files with their fingerprints, for which it waits a moment.
    """
    case, count = said.case, said.count
    about = await file_archive.about(turn.tx, KeptAbout.CORRECTION, count)
    files = [file for file in about if file.case_id == case.id]
    waits = kept_files.are_awaited(files)
    await answers.set_letter_waits(turn.tx, case.id, count, waits=waits)
    if waits:
        return
    listed = tuple(f"{name} ({mark})" for name, mark in kept_files.letter_rows(turn, files))
    whole = Markup("\n".join(said.in_one_language(person.language)))
    letter = await decision_letters.correction(
        turn, person, case, (count, said.words, listed), whole, said.decided
    )
    await paper_sending.send_letter(turn, person, case, letter, by_hand=by_hand)


async def send_waiting_letters(turn: Turn, case_id: int) -> None:
    """Send the correction letters that were held until their files were stored or failed."""
    case = await contacts.get_case(turn, case_id)
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return
    for one in await answers.letters_waiting(turn.tx, case.id):
        decided = await decision_wording.decision_of(turn, case) if one.withholds else None
        said = _Wording(turn, case, one.number, one.words, decided)
        await _send_letter(turn, person, said, by_hand=not person.reachable)


async def post(turn: Turn, person: Person, case: Case, notice: Notice) -> None:
    """Send a correction that was given into the requester's chat: its words, then every file."""
    said, files = await _of(turn, case, notice)
    intent = CORRECTION(RowAbout(notice=notice.id))
    for page in said.pages(person.language):
        await tell(turn, person, page, case=case, purpose=intent)
    title = turn.texts.plain(
        person.language, "correction-part-heading", count=said.count, number=case.number
    )
    chat_id = await desk_state.group_id(turn.tx)
    for file in files:
        written = GroupWords(chat_id, [file])
        await relay.queue_for_citizen(turn, person, case, written, heading=title, intent=intent)


async def _of(turn: Turn, case: Case, notice: Notice) -> tuple[_Wording, list[Piece]]:
    """Return the words of a correction, and its files."""
    given = CorrectionAnswers.model_validate(notice.facts["given"])
    count = notice.number("correction")
    withholds = await answers.correction_withholds(turn.tx, case.id, count)
    decided = await decision_wording.decision_of(turn, case) if withholds else None
    said = _Wording(turn, case, count, given.correction_words, decided)
    return said, answer_preview.file_pieces(turn, given.correction_files)


async def _on_handed(turn: Turn, notice: Notice) -> None:
    """Show officers a correction to pass on by hand; its files are in the group already."""
    case = await contacts.get_case(turn, notice.case_id)
    person = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    said, _ = await _of(turn, case, notice)
    for page in said.pages(person.language):
        await tell_group(turn, page, case=case, purpose=ERRAND)
    await _send_letters(turn, person, said, by_hand=True)


async def _on_sent(turn: Turn, notice: Notice) -> None:
    """Send a correction as a letter too; who passes it on by hand has that already."""
    case = await contacts.get_case(turn, notice.case_id)
    person = await people.get(turn.tx, case.person_id)
    if person is not None and not notice.by_hand:
        said, _ = await _of(turn, case, notice)
        await _send_letters(turn, person, said, by_hand=False)


async def _on_received(turn: Turn, notice: Notice) -> None:
    """Record that a correction was received: from then it is a new ground to object."""
    case = await contacts.get_case(turn, notice.case_id)
    at, count = notice.instant_arrived, notice.number("correction")
    sent = (await case_events.last_events(turn.tx, case.id, SENT))[SENT]
    by = ByLaw("UU 14/2008 Art 35", sent.actor)
    if not await answers.set_correction_delivered(turn.tx, case.id, count, at, by):
        return
    facts: Facts = {"count": count}
    withholds = await answers.correction_withholds(turn.tx, case.id, count)
    if withholds and (decision := await decisions.current(turn.tx, case.id)):
        await cases.set_outcome(turn.tx, case.id, decision.outcome, by)
        facts["outcome"] = decision.outcome
        await decisions.mark_given(turn.tx, decision.id, at, by)
    await record_event(turn, case, EventName.CORRECTED, by, min(at, turn.now), **facts)
    until = await _tell_rights(turn, case, count, local_date(at, turn.zone), withholds=withholds)
    await say_group(turn, "correction-done", case=case, count=count, at=at, until=until)


async def _tell_rights(turn: Turn, case: Case, count: int, on: date, *, withholds: bool) -> date:
    """Tell the last day to object to a correction, and to the answer itself; return the former.

    What it changes is a new ground, counted from its own delivery (UU 14/2008 Arts 35, 36(1)).
    """
    until = reckon_deadline(DeadlineKind.OBJECTION_FILING, on, turn.calendar, case.regime)
    planned = objection_right_reminders(on, until.due, turn.reminder_rules)
    await reminders.add_reminders(turn.tx, Subject(case.id), planned)
    person = await people.get(turn.tx, case.person_id)
    if person is None or not person.has_chat:
        return until.due  # the letter on paper says it already
    received_on = (await objection_window.ground_facts(turn, case)).received_answer_on or on
    first = reckon_deadline(
        DeadlineKind.OBJECTION_FILING, received_on, turn.calendar, case.regime
    ).due
    first = max(first, case.objection_until or first)
    text = turn.texts.notice(
        person.language,
        "correction-footing",
        count=count,
        withholds=withholds,
        until=until.due,
        estimated=until.estimated,
        first=first,
        passed=turn.today > first,
    )
    buttons = [[make_button(turn, person.language, "button-object", ObjectAbout(case.id))]]
    await tell(turn, person, text, buttons, case=case, purpose=CASE_WORD)
    return until.due


async def _on_refused(turn: Turn, notice: Notice) -> None:
    """Tell the officers that a correction did not arrive whole, and what to do; nothing is lost."""
    case, count = await contacts.get_case(turn, notice.case_id), notice.number("correction")
    if await answers.set_correction_failed(turn.tx, case.id, count, turn.now):
        await notice_delivery.void_notice(turn, notice)
        await say_group(turn, "correction-failed", case=case, count=count)


async def _on_taken_back(turn: Turn, notice: Notice) -> None:
    """Record that a correction never left. Raises Refused if it took something away already."""
    case, count = await contacts.get_case(turn, notice.case_id), notice.number("correction")
    if await answers.correction_withholds(turn.tx, case.id, count):
        raise Refused("take-back-stands")
    await answers.set_correction_failed(turn.tx, case.id, count, turn.now)


ADDS = (
    OfficerForm(
        correction_form.CORRECTION,
        on_case(send_correction),
        side_notes={"let_go": disclosure_checks.hidden_in_form},
        reader=requester,
    ),
    CORRECTION,
    NoticeKind(
        CORRECTION.name,
        {
            NoticeEvent.HANDED: _on_handed,
            NoticeEvent.REFUSED: _on_refused,
            NoticeEvent.SENT: _on_sent,
            NoticeEvent.ARRIVED: _on_received,
            NoticeEvent.TAKEN_BACK: _on_taken_back,
        },
    ),
)
