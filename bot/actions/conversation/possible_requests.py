"""Messages that may be a request: kept sealed for a day until the citizen says what they are.

They become a request only by the person's own word, and then count from the moment they were said
(UU 14/2008 Art 22(1), (4)). What nobody confirms is forgotten.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions.delivery import citizen_posts
from bot.actions.information_list import entry_suggestions
from bot.buttons.request_buttons import AddToThisCase, Meaning, SayMeaning
from bot.desk import dialogues, office_time, rounds
from bot.desk.citizen_form_messages import SideNote
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.message import Content, Incoming, shortened
from bot.domain.words.open_dialogues import KeptWords
from storage import citizen_drafts, people

MOST_KEPT = 100
"""Most messages kept of a person who has not said yet what they are about."""
KEPT_FOR = timedelta(hours=24)
AFTER_ASKING_AGAIN = timedelta(hours=1)
"""Service time that is left to answer the second question, whatever the night or holiday before."""
QUOTED = 1200
"""UTF-16 units of the words in a question about them."""
MEANINGS = (
    (Meaning.REQUEST, "button-is-request"),
    (Meaning.NOTHING, "button-is-nothing"),
    (Meaning.QUESTION, "button-is-question"),
)
"""What words outside any form may be, and the labels that say so."""


async def waiting(turn: Turn, person: Person) -> KeptWords | None:
    """Return the kept words that await an explanation by the person, unless too old."""
    kept = await dialogues.find_dialogue(turn, person, KeptWords)
    return None if kept is None or _is_over(turn, kept) else kept


async def keep_words(turn: Turn, person: Person, incoming: Incoming, matter: str = "") -> bool:
    """Keep a message until it is known what it is; return False if too many are kept.

    `matter` is what another office answers: such words stand alone, and others take their place.
    """
    before = await waiting(turn, person)
    joined = before.messages if before is not None and not (before.matter or matter) else ()
    if len(joined) >= MOST_KEPT:
        text = turn.texts.say(person.language, "stray-full")
        await tell(turn, person, text, key=f"full:{person.id}")
        return False
    kept = (*joined, citizen_posts.to_kept_message(turn, incoming))
    await dialogues.save_dialogue(turn, person, KeptWords(kept, matter))
    return True


async def ask_meaning(turn: Turn, person: Person, possible: Sequence[Case] = ()) -> None:
    """Quote the kept words and ask what they are; `possible` are cases that they may add to."""
    kept = await waiting(turn, person)
    if kept is None:
        return
    language = person.language
    only = possible[0] if len(possible) == 1 else None
    which = [
        [Button(_label(turn, language, case, only), AddToThisCase(case.id))] for case in possible
    ]
    meanings = [
        make_button(turn, language, "button-is-new-request" if possible and not place else label,
                    SayMeaning(meaning))
        for place, (meaning, label) in enumerate(MEANINGS)
    ]  # fmt: skip
    text = turn.texts.say(
        language,
        "stray-which-case" if possible else "stray-what",
        words=quote_contents(turn, language, [message.content for message in kept.messages]),
        again=kept.asked_again_at is not None,
        number=only.number if only else "none",
        subject=only.subject if only else "",
    )
    rows = [*which, meanings[:2], meanings[2:]]
    await tell(turn, person, text, rows, key=f"stray:{person.id}")


async def offer_officer(turn: Turn, person: Person) -> None:
    """Offer that an officer answers the kept words, which are a question."""
    language = person.language
    insist = make_button(turn, language, "button-is-request", SayMeaning(Meaning.REQUEST))
    rows = [not_request_buttons(turn, person), [insist]]
    await tell(
        turn, person, turn.texts.say(language, "ask-an-officer"), rows, key=f"stray:{person.id}"
    )


def words_above_form(turn: Turn, person: Person, kept: KeptWords) -> SideNote:
    """Return the kept words as they are shown above a form, and the button that uses them."""
    if not kept.messages:
        return SideNote()
    language = person.language
    words = quote_contents(turn, language, [message.content for message in kept.messages])
    text = turn.texts.say(language, "stray-in-form", words=words)
    takes = make_button(turn, language, "button-is-request", SayMeaning(Meaning.REQUEST))
    return SideNote((text,), [[takes]])


def _label(turn: Turn, language: str, case: Case, only: Case | None) -> str:
    """Return the label of the button that adds words to a case, perhaps the only one."""
    if only is not None:
        return turn.texts.plain(language, "addition-to", number=case.number)
    return f"{case.number} · {case.subject}"


def not_request_buttons(turn: Turn, person: Person) -> list[Button]:
    """Return the buttons for each meaning of words other than a request."""
    return [
        make_button(turn, person.language, label, SayMeaning(meaning))
        for meaning, label in MEANINGS
        if meaning is not Meaning.REQUEST
    ]


def quote_contents(turn: Turn, language: str, contents: Sequence[Content]) -> str:
    """Return what was sent as text, files and the like by their kind."""
    lines = []
    for content in contents:
        is_text = content.kind == "text"
        kind = "" if is_text else turn.texts.plain(language, "part-kind", kind=content.kind)
        lines.append(": ".join(filter(None, (kind, content.text))))
    return shortened("\n".join(lines), QUOTED)


async def _waiting(turn: Turn) -> Sequence[int]:
    return await citizen_drafts.people_in(turn.tx, KeptWords)


async def _review_kept(turn: Turn, person_id: int) -> int:
    """Ask once more, on the next working morning, about words nobody explained; forget old ones."""
    turn.sensitive = True  # the words are quoted
    person = await people.get(turn.tx, person_id)
    kept = await dialogues.find_dialogue(turn, person, KeptWords) if person is not None else None
    if person is None or kept is None:
        return 0
    if _is_over(turn, kept):
        await entry_suggestions.count_not_filed(turn, kept.opened)
        await dialogues.end_dialogues(turn, person, KeptWords)
        return 1
    if _is_next_morning(turn, kept) and await citizen_drafts.find(turn.tx, person_id) is None:
        await dialogues.save_dialogue(turn, person, replace(kept, asked_again_at=turn.now))
        await ask_meaning(turn, person)
        return 1
    return 0


REVIEW_KEPT_WORDS = rounds.row_task("kept-words", _waiting, _review_kept)


def _is_over(turn: Turn, kept: KeptWords) -> bool:
    """Say whether words were kept long enough: a day, and an hour after they were asked about."""
    day_over = turn.now >= kept.messages[-1].at + KEPT_FOR if kept.messages else True
    if kept.matter or not kept.messages:
        return day_over
    asked = kept.asked_again_at
    return day_over and asked is not None and turn.now >= asked + AFTER_ASKING_AGAIN


def _is_next_morning(turn: Turn, kept: KeptWords) -> bool:
    """Say whether the counter is open, on a later day than the one on which words came."""
    if kept.asked_again_at is not None or office_time.is_too_early(turn):
        return False
    said_on = local_date(kept.messages[-1].at, turn.zone)
    return turn.today > said_on and turn.office.is_open(turn.now, turn.calendar)
