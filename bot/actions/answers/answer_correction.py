"""Corrections (ralat), numbered, of official answers, which are never edited or recalled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.answers import answer_files
from bot.actions.cases import case_card
from bot.actions.delivery import relay
from bot.actions.letters import decision_letters
from bot.desk import case_access, message_wording, paper_sending
from bot.desk.purposes import ERRAND, Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import Turn
from bot.domain.albums import Piece
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.kept_file import KeptAbout
from bot.errors import Refused
from bot.forms.correction_form import CorrectionAnswers
from bot.letters.letter_facts import Correction
from bot.texts import OFFICIAL, Markup
from storage import corrections, desk_state, outbox, participants, people


@dataclass(frozen=True, kw_only=True)
class CorrectionAbout(RowAbout):
    """The correction of which a message is part, by its number on the case, and its officer."""

    correction: int = 0
    officer: int | None = None


CORRECTION = Purpose(
    "correction",
    CorrectionAbout,
    priority=outbox.CONVERSATION,
    carries=True,
    shared=True,
    called="correction",
    head="correction",
    whole=True,
)


async def correct(
    turn: Turn, officer: Officer, case: Case | None, given: CorrectionAnswers
) -> None:
    """Send a correction of the official answer; no clock starts, stops or moves."""
    case = await case_access.the_case(turn, case.id if case else None)
    person = await people.get(turn.tx, case.person_id)
    if person is None or case.answered_at is None:
        raise Refused("nobody-to-reply-to")
    words = given.correction_words
    by = (officer.telegram_id, words)
    count = await corrections.add(turn.tx, case.id, by, turn.now)
    texts, language = turn.texts, person.language
    values = {"count": count, "number": case.number, "answered": case.answered_at}
    heading = texts.notice(language, "correction-notice", **values)
    body = texts.say(language, "correction-words", words=words)
    pages = message_wording.packed([heading, "\n" + body])
    files = await answer_files.kept(turn, case, given.correction_files, KeptAbout.CORRECTION, count)
    actor = f"officer:{officer.telegram_id}"
    await turn.record(case, EventName.CORRECTION_SENT, actor, count=count)
    about = CorrectionAbout(correction=count, officer=officer.telegram_id)
    if person.has_chat:
        await _post(turn, person, case, pages, files, about)
        turn.answer(turn.texts.plain(OFFICIAL, "correction-on-its-way", count=count))
    else:
        await _entrust(turn, case, pages, files, about)
    said = Markup(f"{texts.say(language, 'correction-notice', **values)}\n{body}")
    letter = await decision_letters.correction(turn, person, case, count, given, said)
    await _send_letter(turn, person, case, letter)


async def _send_letter(turn: Turn, person: Person, case: Case, letter: Correction) -> None:
    """Send a correction as a letter too, to the others on the case without name and address."""
    await paper_sending.send(turn, person, case, letter)
    for other in await participants.others(turn.tx, case.id, person.id):
        await paper_sending.send(turn, other, case, letter.model_copy(update={"addressee": ()}))


async def _post(
    turn: Turn,
    person: Person,
    case: Case,
    pages: Sequence[Markup],
    files: Sequence[Piece],
    about: CorrectionAbout,
) -> None:
    """Send a correction into the requester's chat: its words, then every file."""
    for page in pages:
        await turn.tell(person, page, case=case, purpose=CORRECTION(about))
    count, language = about.correction, person.language
    title = turn.texts.plain(language, "correction-part-heading", count=count, number=case.number)
    chat_id = await desk_state.group_id(turn.tx)
    for file in files:
        await relay.to_citizen(
            turn, person, case, chat_id, [file], heading=title, intent=CORRECTION(about)
        )


async def _entrust(
    turn: Turn, case: Case, pages: Sequence[Markup], files: Sequence[Piece], about: CorrectionAbout
) -> None:
    """Let the officers pass a correction on by hand; its files are in the group already."""
    for page in pages:
        await turn.tell_group(page, case=case, purpose=ERRAND)
    text = turn.texts.say(OFFICIAL, "errand-correction", count=about.correction, files=len(files))
    await turn.entrust(case, text, CORRECTION(about))
    await case_card.refresh(turn, case.id)


async def delivered(
    turn: Turn, case: Case, about: CorrectionAbout, passed_on_at: datetime | None = None
) -> None:
    """Record that a correction was delivered, once Telegram has every message of it.

    `passed_on_at` is when an officer gave it to a requester without a chat.
    """
    at, count = passed_on_at or turn.now, about.correction
    if await corrections.unsent_rows(turn.tx, case.id, count) > 0:
        return
    if not await corrections.set_delivered(turn.tx, case.id, count, at):
        return
    await turn.record(case, EventName.CORRECTED, f"officer:{about.officer}", at, count=count)
    await turn.say_group("correction-done", case=case, count=count, at=at)
    await case_card.refresh(turn, case.id)


async def failed(turn: Turn, case: Case, count: int) -> None:
    """Tell the officers that a correction did not arrive whole, and what to do; nothing is lost."""
    if await corrections.set_failed(turn.tx, case.id, count, turn.now):
        await turn.say_group("correction-failed", case=case, count=count, number=case.number)


async def _arrived(turn: Turn, arrived: Arrived[CorrectionAbout]) -> None:
    if arrived.case is not None:
        await delivered(turn, arrived.case, arrived.about)


async def _missed(turn: Turn, missed: Missed[CorrectionAbout]) -> None:
    if missed.case is not None:
        await failed(turn, missed.case, missed.about.correction)


AFTER = (Fate(CORRECTION, delivered=_arrived, failed=_missed),)
