"""Messages that may be a request: kept sealed until the citizen says what they are.

They become a request only by the person's own word, and then count from the moment they were said
(UU 14/2008 Art 22(1), (4)). What nobody explains officers read, after an hour of service time.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.delivery import citizen_posts
from bot.buttons.request_buttons import AddToThisCase, Meaning, SayMeaning
from bot.desk import dialogues, office_time
from bot.desk.citizen_form_messages import SideNote
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, quote_contents, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.message import Incoming
from bot.domain.words.open_dialogues import KeptWords, PassedWords
from storage import cases, people

MOST_KEPT = 100
"""Most messages kept of a person who has not said yet what they are about."""
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
    """Return the kept words that await an explanation by the person, if there are any."""
    kept = await dialogues.find_dialogue(turn, person, KeptWords)
    return kept if kept is not None and kept.messages else None


async def newest_waiting(turn: Turn, person_id: int | None) -> datetime | None:
    """Return when a person wrote the newest words that officers may read; None if none wait."""
    person = await people.get(turn.tx, person_id)
    if person is None:
        return None
    kept = await dialogues.find_dialogue(turn, person, KeptWords) or KeptWords()
    passed = await dialogues.find_dialogue(turn, person, PassedWords) or PassedWords()
    return max((one.at for one in (*kept.readable, *passed.messages)), default=None)


async def keep_words(turn: Turn, person: Person, incoming: Incoming, matter: str = "") -> bool:
    """Keep a message until it is known what it is; return False if too many are kept.

    `matter` is what another office answers. Officers read it after an hour of service time.
    """
    before = await waiting(turn, person) or KeptWords()
    if len(before.messages) >= MOST_KEPT:
        text = turn.texts.say(person.language, "stray-full")
        await tell(turn, person, text, key=f"full:{person.id}")
        return False
    kept = KeptWords(
        (*before.messages, citizen_posts.to_kept_message(turn, incoming)),
        matter,
        read_at=office_time.officers_read_at(turn),
        passed=before.passed,
    )
    await dialogues.save_dialogue(turn, person, kept)
    return True


async def ask_meaning(turn: Turn, person: Person, but: int | None = None) -> None:
    """Quote the kept words and ask what they are; the case with the id `but` is not offered.

    The question says that officers read them, and when; its author can delete them.
    """
    kept = await waiting(turn, person)
    if kept is None:
        return
    if kept.last > kept.passed:
        later = replace(kept, read_at=office_time.officers_read_at(turn))
        await dialogues.save_dialogue(turn, person, later)
    possible = [case for case in await possible_cases(turn, person) if case.id != but]
    language = person.language
    only = possible[0] if len(possible) == 1 else None
    text = turn.texts.say(
        language,
        "stray-which-case" if possible else "stray-what",
        words=quote_contents(turn, language, [message.content for message in kept.messages]),
        again="officer" if kept.doubted else "no",
        number=only.number if only else "none",
        subject=only.subject if only else "",
        silence=turn.texts.say(language, "words-deletable")
        if kept.doubted
        else office_time.silence_in_words(turn, language),
    )
    await tell(turn, person, text, _meanings(turn, language, possible), key=f"stray:{person.id}")


def _meanings(turn: Turn, language: str, possible: Sequence[Case]) -> Keyboard:
    """Return the buttons that say what words are; beside a case an officer's answer is none."""
    only = possible[0] if len(possible) == 1 else None
    which = [
        [Button(addition_label(turn, language, case, only), AddToThisCase(case.id))]
        for case in possible
    ]
    request = "button-is-new-request" if possible else "button-is-request"
    labels = {Meaning.REQUEST: request, Meaning.QUESTION: "button-is-question"}
    if possible:
        del labels[Meaning.QUESTION]
    meanings = [
        [make_button(turn, language, label, SayMeaning(meaning))]
        for meaning, label in labels.items()
    ]
    return [*which, *meanings, [delete_button(turn, language)]]


async def offer_officer(turn: Turn, person: Person) -> None:
    """Offer that an officer answers the kept words, which are a question."""
    language = person.language
    insist = make_button(turn, language, "button-is-request", SayMeaning(Meaning.REQUEST))
    rows = [[question_button(turn, person)], [insist], [delete_button(turn, language)]]
    silence = office_time.silence_in_words(turn, language)
    text = turn.texts.say(language, "ask-an-officer", silence=silence)
    await tell(turn, person, text, rows, key=f"stray:{person.id}")


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


def no_request(turn: Turn, person: Person) -> list[Button]:
    """Return the buttons that say of words that they are only a question, or delete them."""
    return [question_button(turn, person), delete_button(turn, person.language)]


def delete_button(turn: Turn, language: str) -> Button:
    """Return the button by which their author deletes words."""
    return make_button(turn, language, "button-delete-words", SayMeaning(Meaning.NOTHING))
