"""Messages that may be a request: kept sealed for a day until the citizen says what they are.

They become a request only by the person's own word, and then count from the moment they were said
(UU 14/2008 Art 22(1), (4)). What nobody confirms is forgotten, but not beside a running case.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions.delivery import citizen_posts
from bot.buttons.request_buttons import AddToThisCase, Meaning, SayMeaning
from bot.desk import dialogues
from bot.desk.citizen_form_messages import SideNote
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.message import Content, Incoming, shortened
from bot.domain.words.open_dialogues import KeptWords
from storage import cases

MOST_KEPT = 100
"""Most messages kept of a person who has not said yet what they are about."""
KEPT_FOR = timedelta(hours=24)
AFTER_ASKING_AGAIN = timedelta(hours=1)
"""Service time that is left to answer the second question, whatever the night or holiday before."""
QUOTED = 1200
"""UTF-16 units of the words in a question about them."""
MEANINGS = (
    (Meaning.REQUEST, "button-is-request"),
    (Meaning.NOTHING, "button-delete-words"),
    (Meaning.QUESTION, "button-is-question"),
)
"""What words outside any form may be, and the labels that say so."""
ALREADY_CLOSED = (State.FINISHED, State.WITHDRAWN)


async def possible_cases(turn: Turn, person: Person) -> list[Case]:
    """Return the cases to which a person's words may still be added: open and new ones first."""
    theirs = await cases.of_person(turn.tx, person.id)
    theirs.sort(key=lambda case: not case.is_open)
    return [case for case in theirs if case.state not in ALREADY_CLOSED]


async def waiting(turn: Turn, person: Person) -> KeptWords | None:
    """Return the kept words that await an explanation by the person, unless too old."""
    kept = await dialogues.find_dialogue(turn, person, KeptWords)
    if kept is None:
        return None
    beside_case = bool(await possible_cases(turn, person))
    return None if is_over(turn, kept, beside_case=beside_case) else kept


def is_over(turn: Turn, kept: KeptWords, *, beside_case: bool) -> bool:
    """Say whether words were kept long enough: a day, and an hour after they were asked about.

    Words beside a running case are never over, nor are those of which their author was told so.
    """
    if not kept.messages:
        return True
    if beside_case or kept.told_at is not None:
        return False
    day_over = turn.now >= kept.messages[-1].at + KEPT_FOR
    asked = kept.asked_again_at
    asked_long_ago = asked is not None and turn.now >= asked + AFTER_ASKING_AGAIN
    return day_over and (bool(kept.matter) or asked_long_ago)


async def keep_words(turn: Turn, person: Person, incoming: Incoming, matter: str = "") -> bool:
    """Keep a message until it is known what it is; return False if too many are kept.

    `matter` is what another office answers: such words stand alone, and others take their place,
    but beside a running case, where none is lost.
    """
    before = await waiting(turn, person) or KeptWords()
    alone = bool(before.matter or matter) and not await possible_cases(turn, person)
    joined = () if alone else before.messages
    if len(joined) >= MOST_KEPT:
        text = turn.texts.say(person.language, "stray-full")
        await tell(turn, person, text, key=f"full:{person.id}")
        return False
    kept = (*joined, citizen_posts.to_kept_message(turn, incoming))
    await dialogues.save_dialogue(turn, person, KeptWords(kept, matter, passed=before.passed))
    return True


async def ask_meaning(turn: Turn, person: Person, but: int | None = None) -> None:
    """Quote the kept words and ask what they are; the case with the id `but` is not offered.

    Beside a running case the question says that officers read them, and when, and can delete them;
    elsewhere they are forgotten without an answer.
    """
    kept = await waiting(turn, person)
    if kept is None:
        return
    running = await possible_cases(turn, person)
    if running:
        await dialogues.save_dialogue(turn, person, replace(kept, told_at=turn.now))
    possible = [case for case in running if case.id != but]
    language = person.language
    only = possible[0] if len(possible) == 1 else None
    which = [
        [Button(addition_label(turn, language, case, only), AddToThisCase(case.id))]
        for case in possible
    ]
    labels = dict(MEANINGS)
    if possible:
        labels[Meaning.REQUEST] = "button-is-new-request"
    if not running and not kept.doubted:
        del labels[Meaning.NOTHING]
    meanings = [
        make_button(turn, language, label, SayMeaning(meaning)) for meaning, label in labels.items()
    ]
    text = turn.texts.say(
        language,
        "stray-which-case" if possible else "stray-what",
        words=quote_contents(turn, language, [message.content for message in kept.messages]),
        again="officer" if kept.doubted else kept.asked_again_at is not None,
        number=only.number if only else "none",
        subject=only.subject if only else "",
        silence="officer" if kept.doubted else "read" if running else "deleted",
    )
    rows = [*which, meanings[:-1], meanings[-1:]]
    await tell(turn, person, text, rows, key=f"stray:{person.id}")


async def offer_officer(turn: Turn, person: Person) -> None:
    """Offer that an officer answers the kept words, which are a question."""
    language = person.language
    insist = make_button(turn, language, "button-is-request", SayMeaning(Meaning.REQUEST))
    rows = [[question_button(turn, person)], [insist]]
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


def addition_label(turn: Turn, language: str, case: Case, only: Case | None) -> str:
    """Return the label of the button that adds words to a case, perhaps the only one."""
    if only is not None:
        return turn.texts.plain(language, "addition-to", number=case.number)
    return f"{case.number} · {case.subject}"


def question_button(turn: Turn, person: Person) -> Button:
    """Return the button that says of words that they are only a question."""
    return make_button(turn, person.language, "button-is-question", SayMeaning(Meaning.QUESTION))


def quote_contents(turn: Turn, language: str, contents: Sequence[Content]) -> str:
    """Return what was sent as text, files and the like by their kind."""
    lines = []
    for content in contents:
        is_text = content.kind == "text"
        kind = "" if is_text else turn.texts.plain(language, "part-kind", kind=content.kind)
        lines.append(": ".join(filter(None, (kind, content.text))))
    return shortened("\n".join(lines), QUOTED)
