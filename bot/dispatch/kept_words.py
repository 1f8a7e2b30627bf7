"""Words outside any form: kept until the person says what they are, never guessed at."""

from bot.actions.conversation import citizen_additions, citizen_changes, citizen_questions
from bot.actions.delivery import kept_messages
from bot.actions.requests import matter_routes
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.kept_words_buttons import AddToThisCase, Meaning, NotThisCase, SayMeaning
from bot.buttons.welcome_buttons import InsistOnRequest
from bot.desk import case_access, dialogues, typed_answers
from bot.desk.button_acts import bare, in_private
from bot.desk.turn import Button, Turn
from bot.dispatch import private_forms
from bot.domain.allowed_acts import State
from bot.domain.case import Case, Person
from bot.domain.message import Incoming, KeptMessage
from bot.domain.open_dialogues import KeptWords
from bot.domain.registration_numbers import parse_typed
from bot.errors import Refused
from storage import cases, drafts

MOST_KEPT = 100
"""Most messages kept of a person who has not said yet what they are about."""
MEANINGS = (
    (Meaning.REQUEST, "button-is-request"),
    (Meaning.QUESTION, "button-is-question"),
    (Meaning.HELP, "button-help"),
)
"""What words outside any form may be, and the labels that say so."""
CLOSED = (State.FINISHED, State.WITHDRAWN)


async def hear(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Add a message to the one open case, ask which of several, or ask what it is."""
    theirs = await cases.of_person(turn.tx, person.id)
    waiting = await dialogues.recall(turn, person, KeptWords)
    running = [case for case in theirs if case.is_open]
    if waiting is None and len(running) == 1:
        await citizen_additions.add_words(turn, person, running[0], incoming)
        return
    possible = [case for case in theirs if case.state not in CLOSED]
    if waiting is not None and await _typed_answer(turn, person, incoming.content.text, possible):
        return
    if not await keep(turn, person, incoming):
        return
    route = matter_routes.meant(turn, incoming.content.text)
    if route is None:
        await _ask_what(turn, person, possible)
    else:
        question = turn.button(person.language, "button-is-question", SayMeaning(Meaning.QUESTION))
        key = f"stray:{person.id}"
        await matter_routes.advise(turn, person, route, [[question]], key=key)


async def keep(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Keep a message until it is known what it is; return False if too many are kept."""
    waiting = await dialogues.recall(turn, person, KeptWords) or KeptWords()
    if len(waiting.messages) >= MOST_KEPT:
        text = turn.texts.say(person.language, "stray-full")
        await turn.tell(person, text, key=f"full:{person.id}")
        return False
    kept = (*waiting.messages, kept_messages.kept_of(turn, incoming))
    await dialogues.remember(turn, person, KeptWords(kept))
    return True


async def _typed_answer(turn: Turn, person: Person, text: str, possible: list[Case]) -> bool:
    """Take a typed answer to "what is this?", perhaps a number; return whether it was one."""
    for meaning, label in MEANINGS:
        if typed_answers.means(turn, person, text, meaning, label):
            await decide(turn, person, SayMeaning(meaning))
            return True
    number = parse_typed(text, turn.office.number_template, turn.today.year)
    for case in possible:
        if number is not None and (case.sequence, case.year) == (number.sequence, number.year):
            await add_to_case(turn, person, AddToThisCase(case.id))
            return True
    return False


async def _ask_what(turn: Turn, person: Person, possible: list[Case]) -> None:
    """Ask what the kept words are: an addition to a case, a request, or a question."""
    which = [
        [Button(f"{case.number} · {case.subject}"[:60], AddToThisCase(case.id))]
        for case in possible
    ]
    language = person.language
    rows = [[turn.button(language, label, SayMeaning(meaning))] for meaning, label in MEANINGS]
    text = turn.texts.say(language, "stray-which-case" if possible else "stray-what")
    await turn.tell(person, text, [*which, *rows], key=f"stray:{person.id}")


async def decide(turn: Turn, person: Person, button: SayMeaning) -> None:
    """Handle the kept words as what the person says they are."""
    kept = await _kept(turn, person)
    match button.meaning:
        case Meaning.REQUEST if privacy_consent.agreed(turn, person):
            await private_forms.open_form(turn, person, complete=True)
        case Meaning.REQUEST:
            await privacy_consent.ask(turn, person, "words")
        case Meaning.HELP:
            await welcome_menu.say_with_menu(turn, person, "stray-help")
        case Meaning.QUESTION:
            await dialogues.forget(turn, person, KeptWords)
            await citizen_questions.ask(turn, person, kept)


async def add_to_case(turn: Turn, person: Person, button: AddToThisCase) -> None:
    """Add the kept words to a case."""
    kept = await _kept(turn, person)
    case = await case_access.own(turn, person, button.case_id)
    await citizen_additions.add_kept(turn, person, case, kept)
    await dialogues.forget(turn, person, KeptWords)


async def _kept(turn: Turn, person: Person) -> tuple[KeptMessage, ...]:
    """Return the kept words, or raise Refused if there are none any more."""
    waiting = await dialogues.recall(turn, person, KeptWords)
    if waiting is None:
        raise Refused("button-earlier")
    return waiting.messages


async def insist(turn: Turn, person: Person) -> None:
    """Go on to a request with the words for which another address was shown."""
    if await drafts.find(turn.tx, person.id) is not None:
        await private_forms.complete_wanted(turn, person)
    elif await dialogues.recall(turn, person, KeptWords) is not None:
        await decide(turn, person, SayMeaning(Meaning.REQUEST))
    else:
        await private_forms.begin(turn, person)


async def not_this_case(turn: Turn, person: Person, button: NotThisCase) -> None:
    """Remove words from a case that they were not meant for, and ask what they are."""
    case = await case_access.own(turn, person, button.case_id)
    taken = await citizen_changes.take_off(turn, person, case, button.message_id)
    waiting = await dialogues.recall(turn, person, KeptWords) or KeptWords()
    kept = (*waiting.messages, *taken)
    await dialogues.remember(turn, person, KeptWords(kept))
    theirs = await cases.of_person(turn.tx, person.id)
    possible = [other for other in theirs if other.id != case.id and other.state not in CLOSED]
    await _ask_what(turn, person, possible)


async def edited(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take an edit of kept words; return whether it was one."""
    waiting = await dialogues.recall(turn, person, KeptWords) or KeptWords()
    if incoming.message_id not in [message.message_id for message in waiting.messages]:
        return False
    newer = {"content": incoming.content}
    messages = [
        message.model_copy(update=newer) if message.message_id == incoming.message_id else message
        for message in waiting.messages
    ]
    await dialogues.remember(turn, person, KeptWords(tuple(messages)))
    await turn.say(person, "edit-taken")
    return True


BUTTONS = (
    in_private(SayMeaning, decide),
    in_private(AddToThisCase, add_to_case),
    in_private(NotThisCase, not_this_case),
    in_private(InsistOnRequest, bare(insist)),
)
