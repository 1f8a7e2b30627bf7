"""What to do with an unclear message, once the person has said what it is."""

from dataclasses import replace

from bot.actions.conversation import citizen_additions, officer_questions, possible_requests
from bot.actions.information_list import entry_suggestions
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.request_buttons import (
    AddToThisCase,
    InsistOnRequest,
    Meaning,
    NotThisCase,
    SayMeaning,
)
from bot.desk import citizen_form_steps, contacts, dialogues, office_time
from bot.desk.button_acts import in_private
from bot.desk.messages import say
from bot.desk.turn import Turn
from bot.dispatch import citizen_form_filling
from bot.domain.law.case import Person
from bot.domain.law.registration_numbers import TypedNumber, parse_typed
from bot.domain.message import Incoming
from bot.domain.words.open_dialogues import KeptWords, PassedWords
from bot.errors import require
from storage import citizen_drafts

TYPED_MEANINGS = {Meaning.REQUEST: "yes", Meaning.NOTHING: "no"}
"""What is also typed below "is this your request?"."""


async def typed_answer(turn: Turn, person: Person, text: str) -> SayMeaning | AddToThisCase | None:
    """Return the button below "what is this?" that a text means, by its words or number."""
    if await possible_requests.waiting(turn, person) is None:
        return None
    possible = await possible_requests.possible_cases(turn, person)
    for meaning, label in possible_requests.MEANINGS:
        said = {meaning, TYPED_MEANINGS.get(meaning, meaning)}
        if possible and meaning is Meaning.NOTHING:
            said = {label}  # beside a case "no" may mean that words add nothing to it
        if any(citizen_form_steps.matches_word(turn, person, text, one, label) for one in said):
            return SayMeaning(meaning)
    number = parse_typed(text, turn.office.number_template, turn.today.year)
    if number is None:
        return None
    same = (one for one in possible if TypedNumber(one.sequence, one.year) == number)
    case = next(same, None)
    return AddToThisCase(case.id) if case is not None else None


async def take_typed_answer(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a typed answer to "what is this?"."""
    button = require(await typed_answer(turn, person, incoming.content.text), "stray-gone")
    match button:
        case SayMeaning():
            await apply_meaning(turn, person, button)
        case AddToThisCase():
            await add_to_case(turn, person, button)


async def apply_meaning(turn: Turn, person: Person, button: SayMeaning) -> None:
    """Handle the kept words as what the person says they are."""
    waiting = await _waiting(turn, person)
    kept = waiting.messages
    match button.meaning:
        case Meaning.REQUEST if privacy_consent.has_agreed(turn, person):
            await citizen_form_filling.open_form(turn, person, kept)
        case Meaning.REQUEST:
            await privacy_consent.ask_consent(turn, person, "words")
        case Meaning.NOTHING:
            await entry_suggestions.count_not_filed(turn, waiting.opened)
            await dialogues.end_dialogues(turn, person, KeptWords)
            await welcome_menu.say_with_menu(turn, person, "stray-forgotten")
        case Meaning.QUESTION:
            await dialogues.end_dialogues(turn, person, KeptWords)
            await officer_questions.ask_officers(turn, person, kept)


async def add_to_case(turn: Turn, person: Person, button: AddToThisCase) -> None:
    """Add the kept words to a case."""
    kept = (await _waiting(turn, person)).messages
    case = await contacts.own_case(turn, person, button.case_id)
    await citizen_additions.add_kept(turn, person, case, kept)
    await dialogues.end_dialogues(turn, person, KeptWords)


async def _waiting(turn: Turn, person: Person) -> KeptWords:
    """Return the kept words, or raise Refused if there are none any more."""
    return require(await possible_requests.waiting(turn, person), "stray-gone")


async def insist_on_request(turn: Turn, person: Person, button: InsistOnRequest) -> None:
    """Begin a request with the words for which another office was suggested."""
    waiting = await possible_requests.waiting(turn, person)
    if await citizen_drafts.find(turn.tx, person.id) is not None:
        await citizen_form_filling.complete_wanted(turn, person)
    elif waiting is not None and waiting.matter == button.matter:
        await apply_meaning(turn, person, SayMeaning(Meaning.REQUEST))
    else:
        await citizen_form_filling.begin_request(turn, person)


async def not_this_case(turn: Turn, person: Person, button: NotThisCase) -> None:
    """Remove words from a case that they were not meant for, and ask what they are."""
    case = await contacts.own_case(turn, person, button.case_id)
    taken = await citizen_additions.remove_last_words(turn, person, case, button.message_id)
    waiting = await possible_requests.waiting(turn, person) or KeptWords()
    messages = sorted((*waiting.messages, *taken), key=lambda one: one.at)
    read_at = office_time.officers_read_at(turn)
    await dialogues.save_dialogue(turn, person, KeptWords(tuple(messages), read_at=read_at))
    await possible_requests.ask_meaning(turn, person, but=case.id)


async def take_edit(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take an edit of words that wait; return whether it was one."""
    newer = {"content": incoming.content}
    waits = (
        await dialogues.find_dialogue(turn, person, KeptWords) or KeptWords(),
        await dialogues.find_dialogue(turn, person, PassedWords) or PassedWords(),
    )
    for waiting in waits:
        if incoming.message_id not in [message.message_id for message in waiting.messages]:
            continue
        messages = tuple(
            one.model_copy(update=newer) if one.message_id == incoming.message_id else one
            for one in waiting.messages
        )
        await dialogues.save_dialogue(turn, person, replace(waiting, messages=messages))
        await say(turn, person, "edit-taken")
        return True
    return False


ADDS = (
    in_private(SayMeaning, apply_meaning),
    in_private(AddToThisCase, add_to_case),
    in_private(NotThisCase, not_this_case),
    in_private(InsistOnRequest, insist_on_request),
)
