"""Words that nobody explained: asked about once more, and beside a running case never lost.

After an hour of service time the officers learn that there are some, not what they say. Who may
see identities opens them in private, and puts them on the case, or has their author asked.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions.conversation import citizen_additions, possible_requests
from bot.actions.information_list import entry_suggestions
from bot.desk import dialogues, office_time, private_view, rounds
from bot.desk.button_acts import case_button
from bot.desk.event_recording import record_event
from bot.desk.group_message import edit
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.message import KeptMessage
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import KeptWords
from bot.errors import refuse_if, require
from bot.texts import OFFICIAL, Markup
from storage import citizen_drafts, people

UNTIL_OFFICERS = timedelta(hours=1)
"""Service time in which the author alone may say what words beside a running case are."""


async def _review_kept(turn: Turn, person_id: int) -> int:
    """Show the officers that words wait, ask about them once more, or forget old ones."""
    turn.sensitive = True  # the words are quoted
    person = await people.get(turn.tx, person_id)
    kept = await dialogues.find_dialogue(turn, person, KeptWords) if person is not None else None
    if person is None or kept is None:
        return 0
    possible = await possible_requests.possible_cases(turn, person)
    if kept.told_at is not None and not possible:  # their author is asked once more
        anew = replace(kept, told_at=None, passed=0, doubted=False, asked_again_at=None)
        await dialogues.save_dialogue(turn, person, anew)
    elif kept.told_at is not None:
        open_since = turn.office.open_between(kept.told_at, turn.now, turn.calendar)
        if kept.last <= kept.passed or open_since < UNTIL_OFFICERS:
            return 0
        kept = replace(kept, passed=kept.last)
        await dialogues.save_dialogue(turn, person, kept)
        line = _line(turn, kept.messages)
        await tell_group(turn, line, _ways(turn, person, possible), case=possible[0])
    elif possible_requests.is_over(turn, kept, beside_case=bool(possible)):
        await entry_suggestions.count_not_filed(turn, kept.opened)
        await dialogues.end_dialogues(turn, person, KeptWords)
    elif (
        _is_next_morning(turn, kept)
        and (possible or kept.asked_again_at is None)
        and await citizen_drafts.find(turn.tx, person_id) is None
    ):
        await dialogues.save_dialogue(turn, person, replace(kept, asked_again_at=turn.now))
        await possible_requests.ask_meaning(turn, person)
    else:
        return 0
    return 1


REVIEW_KEPT_WORDS = rounds.row_task(
    "kept-words", lambda turn: citizen_drafts.people_in(turn.tx, KeptWords), _review_kept
)


def _is_next_morning(turn: Turn, kept: KeptWords) -> bool:
    """Say whether the counter is open, on a later day than the one on which words came."""
    later = turn.today > local_date(kept.messages[-1].at, turn.zone)
    open_now = turn.office.is_open(turn.now, turn.calendar)
    return later and open_now and not office_time.is_too_early(turn)


def _line(turn: Turn, words: Sequence[KeptMessage], did: str = "", **named: object) -> Markup:
    """Say that words wait, and what was done with them: their time and kinds, nothing they say."""
    kinds = (turn.texts.plain(OFFICIAL, "file-kind", kind=one.content.kind) for one in words)
    listed, at = ", ".join(dict.fromkeys(kinds)), min(one.at for one in words)
    return turn.texts.say(OFFICIAL, "words-wait", kinds=listed, at=at, did=did, **named)


def _ways(turn: Turn, person: Person, possible: Sequence[Case], *, asked: bool = False) -> Keyboard:
    """Return the buttons that open the words, add them to a case, or have their author asked."""
    about = possible[0].id, person.id
    label = possible_requests.addition_label
    adds = [
        Button(label(turn, OFFICIAL, one, one), add_words.button(one.id, person.id))
        for one in possible
    ]
    asks = make_button(turn, OFFICIAL, "button-words-ask", ask_author.button(*about))
    opens = make_button(turn, OFFICIAL, "button-words-open", open_words.button(*about))
    return [[one] for one in (opens, *adds, *(() if asked else (asks,)))]


async def _readable(
    turn: Turn, person_id: int
) -> tuple[Person, KeptWords, list[KeptMessage], list[Case]]:
    """Return words that officers may read, the oldest first, and the cases that they may add to.

    Raises Refused if none wait now, or no case runs any more.
    """
    person = require(await people.get(turn.tx, person_id), "words-settled")
    kept = await dialogues.find_dialogue(turn, person, KeptWords) or KeptWords()
    read = [one for one in kept.messages if one.message_id <= kept.passed]
    possible = await possible_requests.possible_cases(turn, person)
    refuse_if(None if read and possible else "words-settled")
    turn.sensitive = True
    return person, kept, sorted(read, key=lambda one: one.at), possible


async def _show(turn: Turn, reader: Person, person_id: int) -> None:
    """Send an officer the words in private, and record the look."""
    _, _, read, [case, *_] = await _readable(turn, person_id)
    officer = await private_view.reading_officer(turn, reader)
    await record_event(turn, case, EventName.IDENTITY_SEEN, officer, what="words")
    text = turn.texts.say(OFFICIAL, "words-opened", number=case.number, at=read[0].at)
    await private_view.show_text(turn, reader, text)
    for one in read:
        await private_view.show_file(turn, reader, one.content)


WORDS = private_view.PrivateLook("tulisan", _show)


@case_button("words:open")
async def open_words(turn: Turn, _case: Case, officer: Officer, person_id: int) -> None:
    """Show an officer in private what words say that nobody explained."""
    await WORDS.press(turn, officer, person_id)


@case_button("words:add", does=Act.REPLY)
async def add_words(turn: Turn, case: Case, officer: Officer, person_id: int) -> None:
    """Add words that nobody explained to a case, as of when they were said."""
    person, kept, read, possible = await _readable(turn, person_id)
    refuse_if(None if case.id in [one.id for one in possible] else "words-settled")
    await citizen_additions.add_kept(turn, person, case, read)
    await _record(turn, case, officer, "added", read)
    left = tuple(one for one in kept.messages if one.message_id > kept.passed)
    if left:
        await dialogues.save_dialogue(turn, person, replace(kept, messages=left))
    else:
        await dialogues.end_dialogues(turn, person, KeptWords)


@case_button("words:ask", does=Act.REPLY)
async def ask_author(turn: Turn, case: Case, officer: Officer, person_id: int) -> None:
    """Have the author asked, once, whether words are a new request."""
    person, kept, read, possible = await _readable(turn, person_id)
    refuse_if("words-settled" if kept.doubted else None)
    refuse_if(None if person.reachable else "requester-still-away")
    await dialogues.save_dialogue(turn, person, replace(kept, doubted=True))
    await possible_requests.ask_meaning(turn, person)
    await _record(turn, case, officer, "doubted", read, _ways(turn, person, possible, asked=True))


async def _record(
    turn: Turn, case: Case, officer: Officer, did: str, read: list[KeptMessage], ways: Keyboard = ()
) -> None:
    """Record what an officer did with words, and say it in the line that was pressed."""
    source = read[-1].message_id
    await record_event(turn, case, EventName.REQUEST_SPLIT, officer, stage=did, source=source)
    if turn.update.pressed is not None:
        named = {"number": case.number, "officer": officer.display_name}
        await edit(turn, turn.update.pressed, _line(turn, read, did, **named), ways, case)


ADDS = (open_words, add_words, ask_author)
