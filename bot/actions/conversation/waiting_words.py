"""Words of a person that wait for officers, on a case or on none, until somebody answers them.

What their author does not explain within an hour of service time, officers may read. The group
sees one line for each person: when and what kinds of messages, nothing that they say. Who may see
identities opens them in private; the words are answered, put on a case, or asked about.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.actions.conversation import citizen_additions, possible_requests, reply_prompts
from bot.actions.conversation.reply_prompts import PromptAbout
from bot.actions.information_list import entry_suggestions
from bot.actions.requests import request_filing
from bot.desk import contacts, dialogues, private_view, rounds
from bot.desk.button_acts import case_button, group_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.group_message import edit, remove
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.message import KeptMessage
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import KeptWords, PassedWords, WaitingLine
from bot.errors import certain, refuse_if, require
from bot.texts import OFFICIAL, Markup
from storage import citizen_drafts, outbox, people

MOST_TOGETHER, TOGETHER = 5, timedelta(minutes=2)
"""Most lines that a crowd of writers brings into the group within a time; the others follow."""
OUTSIDE = "outside"
"""Where somebody calls for help who fills in no form."""
LINE = Purpose("words-wait", RowAbout, priority=outbox.CONVERSATION)


@dataclass(frozen=True)
class WaitingWords:
    """What a person wrote that officers may read or will, and the line that says so."""

    person: Person
    kept: KeptWords
    passed: PassedWords
    line: WaitingLine
    possible: list[Case]

    @property
    def read(self) -> list[KeptMessage]:
        """Return what officers may read, the oldest first."""
        return sorted((*self.passed.messages, *self.kept.readable), key=lambda one: one.at)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing waits for officers."""
        return not self.read and not self.passed.help

    @property
    def last(self) -> int:
        """Return the number of the last message that officers may read."""
        return max((one.message_id for one in self.read), default=0)


async def words_of(turn: Turn, person_id: int | None) -> WaitingWords | None:
    """Return what waits of a person; None if nobody is known by this number."""
    person = await people.get(turn.tx, person_id)
    if person is None:
        return None
    return WaitingWords(
        person,
        await dialogues.find_dialogue(turn, person, KeptWords) or KeptWords(),
        await dialogues.find_dialogue(turn, person, PassedWords) or PassedWords(),
        await dialogues.find_dialogue(turn, person, WaitingLine) or WaitingLine(),
        await possible_requests.possible_cases(turn, person),
    )


async def _with_words(turn: Turn) -> Sequence[int]:
    kinds = (KeptWords, PassedWords)
    found = [await citizen_drafts.people_in(turn.tx, kind) for kind in kinds]
    return sorted({one for of_kind in found for one in of_kind})


async def _review(turn: Turn, person_id: int) -> int:
    """Let officers read words whose author kept silent; post the line anew on a later day."""
    turn.sensitive = True
    words = await words_of(turn, person_id)
    if words is None:
        return 0
    kept = words.kept
    if kept.last > kept.passed and turn.now >= (kept.read_at or turn.now):
        words = replace(words, kept=replace(kept, passed=kept.last))
        await dialogues.save_dialogue(turn, words.person, words.kept)
    elif words.is_empty or _is_of_today(turn, words.line) or not _is_open(turn):
        return 0
    return int(await _show_line(turn, words))


def _is_open(turn: Turn) -> bool:
    return turn.office.is_open(turn.now, turn.calendar)


def _is_of_today(turn: Turn, line: WaitingLine) -> bool:
    return line.at is not None and local_date(line.at, turn.zone) == turn.today


REVIEW = rounds.row_task("kept-words", _with_words, _review)


async def _lines(turn: Turn) -> Sequence[int]:
    return await outbox.sent_messages(turn.tx, LINE.name, turn.now)


async def _settle(turn: Turn, seq: int) -> int:
    """Take away a line of which nothing waits any more."""
    about = LINE.about_of(await outbox.find(turn.tx, seq))
    words = await words_of(turn, about.person if about else None)
    if words is not None and words.line.row == seq and not words.is_empty:
        return 0
    if words is not None and words.line.row == seq:
        await dialogues.end_dialogues(turn, words.person, WaitingLine)
    await _end_line(turn, seq)
    return 1


async def _end_line(turn: Turn, seq: int) -> None:
    await remove(turn, outbox.reference("sent", seq))
    await outbox.cancel_even_sent(turn.tx, seq)


SETTLE_LINES = rounds.row_task("words-lines", _lines, _settle)


async def _show_line(turn: Turn, words: WaitingWords, doubter: Officer | None = None) -> bool:
    """Say in the group that words wait: in the line of today, else in a new one.

    Return False if so many lines were posted just now that this one waits for a later round.
    """
    line, case = words.line, next(iter(words.possible), None)
    text, ways = await _text(turn, words, doubter), _ways(turn, words)
    if _is_of_today(turn, line):
        await edit(turn, outbox.reference("sent", line.row), text, ways, case)
        return True
    lately = await citizen_drafts.begun_since(turn.tx, WaitingLine, turn.now - TOGETHER)
    if lately >= MOST_TOGETHER:
        return False
    if line.row:
        await _end_line(turn, line.row)
    about = LINE(RowAbout(person=words.person.id))
    row = await tell_group(turn, text, ways, case=case, purpose=about)
    await dialogues.save_dialogue(turn, words.person, WaitingLine(row, turn.now))
    return True


async def _text(turn: Turn, words: WaitingWords, doubter: Officer | None) -> Markup:
    """Say that words wait: their time, kinds and last day, nothing they say."""
    kinds = (turn.texts.plain(OFFICIAL, "file-kind", kind=one.content.kind) for one in words.read)
    first, due = min((one.at for one in words.read), default=None), None
    if words.kept.readable:
        day = local_date(words.kept.readable[0].at, turn.zone)
        due = (await request_filing.clocks_on(turn, day))[1].due
    return turn.texts.say(
        OFFICIAL,
        "words-wait",
        kinds=", ".join(dict.fromkeys(kinds)) or "none",
        at=first or "none",
        due=due or "none",
        number=words.possible[0].number if words.possible else "none",
        help=words.passed.help or "none",
        where=_where(turn, words.passed.help),
        how="replies" if words.passed.replies else "asks" if words.passed.messages else "silent",
        officer=doubter.display_name if doubter else "none",
    )


def _where(turn: Turn, field: str) -> str:
    return turn.texts.plain(OFFICIAL, field) if field not in ("", OUTSIDE) else "none"


def _ways(turn: Turn, words: WaitingWords) -> Keyboard:
    """Return the buttons that open words, answer them, add them to a case, or ask their author."""
    who, unread = words.person.id, not words.read
    label = possible_requests.addition_label
    opens = make_button(turn, OFFICIAL, "button-words-open", open_words.button(who))
    answers = make_button(turn, OFFICIAL, "button-words-answer", answer_words.button(who))
    adds = [
        Button(label(turn, OFFICIAL, one, one), add_words.button(one.id, who))
        for one in words.possible
    ]
    asks = make_button(turn, OFFICIAL, "button-words-ask", ask_author.button(who))
    first = [answers] if unread else [opens, answers]
    after = [] if words.kept.doubted or not words.kept.readable else [asks]
    return [first, *([one] for one in (*(() if unread else adds), *after))]


async def pass_on(
    turn: Turn,
    person: Person,
    messages: Sequence[KeptMessage] = (),
    *,
    replies: bool = False,
    help_at: str = "",
) -> bool:
    """Let officers read at once what its author wants them to; False if too much waits already.

    `help_at` is the text that names where in a form they called for help, or `OUTSIDE`.
    """
    words = certain(await words_of(turn, person.id), "who writes is known")
    before = words.passed
    if len(before.messages) + len(messages) > possible_requests.MOST_KEPT:
        return False
    both, replies = (*before.messages, *messages), before.replies or replies
    passed = replace(before, messages=both, replies=replies, help=help_at or before.help)
    await dialogues.save_dialogue(turn, person, passed)
    await _show_line(turn, replace(words, passed=passed))
    return True


async def _readable(turn: Turn, person_id: int) -> WaitingWords:
    """Return words that officers may read. Raises Refused if none wait now."""
    words = await words_of(turn, person_id)
    refuse_if("words-settled" if words is None or words.is_empty else None)
    turn.sensitive = True
    words = require(words, "words-settled")
    for case in words.possible:
        contacts.demand_unrestricted(turn, case)
    return words


async def _show(turn: Turn, reader: Person, person_id: int) -> None:
    """Send an officer the words in private, and record the look."""
    words = await _readable(turn, person_id)
    refuse_if(None if words.read else "words-settled")
    officer = await private_view.reading_officer(turn, reader)
    case = next(iter(words.possible), None)
    await record_event(turn, case, EventName.IDENTITY_SEEN, officer, what="words")
    number = case.number if case else "none"
    text = turn.texts.say(OFFICIAL, "words-opened", number=number, at=words.read[0].at)
    await private_view.show_text(turn, reader, text)
    for one in words.read:
        await private_view.show_file(turn, reader, one.content)


WORDS = private_view.PrivateLook("tulisan", _show)


@group_button("words:open")
async def open_words(turn: Turn, officer: Officer, person_id: int) -> None:
    """Show an officer in private what words say that wait."""
    await WORDS.press(turn, officer, person_id)


@group_button("words:answer", does=Act.REPLY)
async def answer_words(turn: Turn, officer: Officer, person_id: int) -> None:
    """Ask an officer for the reply that answers words that wait, on the case that is near."""
    words = await _readable(turn, person_id)
    refuse_if(None if words.person.reachable else "requester-still-away")
    about = PromptAbout(person=person_id, officer=officer.id, upto=words.last)
    await reply_prompts.prompt(turn, next(iter(words.possible), None), officer, about)


@case_button("words:add", does=Act.REPLY)
async def add_words(turn: Turn, case: Case, officer: Officer, person_id: int) -> None:
    """Add words that wait to a case, as of when they were said."""
    words = await _readable(turn, person_id)
    theirs = case.id in [one.id for one in words.possible]
    refuse_if(None if theirs and words.read else "words-settled")
    await citizen_additions.add_kept(turn, words.person, case, words.read)
    await _record(turn, case, officer, "added", words)
    await mark_answered(turn, words.person.id, words.last, helped=False)


@group_button("words:ask", does=Act.REPLY)
async def ask_author(turn: Turn, officer: Officer, person_id: int) -> None:
    """Have the author asked, once, whether words are a new request."""
    words = await _readable(turn, person_id)
    asked = words.kept.doubted or not words.kept.readable
    refuse_if("words-settled" if asked else None)
    refuse_if(None if words.person.reachable else "requester-still-away")
    words = replace(words, kept=replace(words.kept, doubted=True))
    await dialogues.save_dialogue(turn, words.person, words.kept)
    await possible_requests.ask_meaning(turn, words.person)
    await _record(turn, next(iter(words.possible), None), officer, "doubted", words)
    await _show_line(turn, words, officer)


async def _record(
    turn: Turn, case: Case | None, officer: Officer, did: str, words: WaitingWords
) -> None:
    """Record what an officer did with words."""
    source = words.read[-1].message_id
    await record_event(turn, case, EventName.REQUEST_SPLIT, officer, stage=did, source=source)


async def mark_answered(
    turn: Turn, person_id: int | None, upto: int, *, helped: bool = True
) -> None:
    """Forget the words that were answered, up to a message; what came later waits on."""
    words = await words_of(turn, person_id)
    if words is None:
        return
    kept, passed = words.kept, words.passed
    unread = tuple(one for one in kept.messages if one.message_id > min(upto, kept.passed))
    later = tuple(one for one in passed.messages if one.message_id > upto)
    if words.line.row:
        await _end_line(turn, words.line.row)
    await dialogues.end_dialogues(turn, words.person, KeptWords, PassedWords, WaitingLine)
    if kept.messages and not unread:
        await entry_suggestions.count_not_filed(turn, kept.opened)
    if unread:
        left = replace(kept, messages=unread, doubted=False)
        await dialogues.save_dialogue(turn, words.person, left)
    goes_on = PassedWords(later, passed.replies, "" if helped else passed.help)
    if goes_on.messages or goes_on.help:
        await dialogues.save_dialogue(turn, words.person, goes_on)
    words = await words_of(turn, person_id)
    if words is not None and not words.is_empty:
        await _show_line(turn, words)


ADDS = (open_words, answer_words, add_words, ask_author, LINE)
