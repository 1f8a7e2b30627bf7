"""Handling of messages outside any form, by the class that was recognised."""

from collections.abc import Awaitable, Callable, Mapping

from bot.actions.conversation import citizen_additions, officer_questions, possible_requests
from bot.actions.information_list import entry_suggestions
from bot.actions.objections import objection_start, own_objection
from bot.actions.requests import other_matters
from bot.actions.status import case_screen, case_status
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.objection_buttons import WithdrawObjection
from bot.buttons.request_buttons import AddToThisCase
from bot.desk import office_time
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.dispatch import citizen_form_filling, citizens_help, message_class
from bot.dispatch.message_class import ReadMessage
from bot.domain.law.case import Case, Person, State
from bot.domain.words.answer_matching import adds_to, is_demand
from bot.domain.words.message_classification import MessageClass
from bot.domain.words.parsed_message import MessageContext, ParsedMessage
from storage import cases, objections


async def act_by_class(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Do what a message asks by its class."""
    await ACTS[said.reading.kind](turn, person, said)


async def _unsatisfied(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Keep what a person says of an answer, and show the request with the next right."""
    case = said.about or await _nearest_case(turn, person)
    if case is None:
        await case_status.show_rights(turn, person, None)
    elif await possible_requests.keep_words(turn, person, said.incoming):
        await case_screen.show_case(turn, person, case)


async def _nearest_case(turn: Turn, person: Person) -> Case | None:
    """Return the only open case, or the one answered last if none is open."""
    theirs = await cases.of_person(turn.tx, person.id)
    return message_class.only_open(theirs) or message_class.last_answered(theirs)


async def _withdraw_objection(turn: Turn, person: Person) -> None:
    """Ask whether to take back the only objection that waits, or say that there is none."""
    theirs = await objections.of_person(turn.tx, person.id)
    match [one.id for one in theirs if one.waits]:
        case [waits]:
            await own_objection.withdraw(turn, person, WithdrawObjection(waits))
        case _:
            await _objection_status(turn, person)


async def _objection_status(turn: Turn, person: Person) -> None:
    about = await _nearest_case(turn, person)
    await case_status.show_rights(turn, person, about, "objection-none")


async def _dispute(turn: Turn, person: Person) -> None:
    about = await _nearest_case(turn, person)
    await case_status.show_rights(turn, person, about, "dispute-explained")


async def _status(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Tell a request's status, and handle the rest of the message."""
    if said.reading.topics == ("objection",):
        await _objection_status(turn, person)
        return
    await case_status.tell_status(turn, person, said.reading.number, said.about)
    if said.reading.rest:
        await _request(turn, person, said)


async def _door(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Show where to turn for another matter, or do what the named menu button does.

    What a message says beside that is passed on first, so that the door is answered last.
    """
    where, name = said.reading.topics
    if name == "unsatisfied":
        await _unsatisfied(turn, person, said)
        return
    if where == "menu":
        if said.reading.rest:
            await _request(turn, person, said)
        await DOORS[name](turn, person)
        return
    route = next(route for route in turn.office.routes if route.name == name)
    silence = office_time.silence_in_words(turn, person.language)
    await possible_requests.keep_words(turn, person, said.incoming, route.name)
    running = said.about or message_class.only_open(await cases.of_person(turn.tx, person.id))
    language = person.language
    add = [make_button(turn, language, "button-add", AddToThisCase(running.id))] if running else []
    beneath = [add] if add else []
    beneath += [[one] for one in possible_requests.no_request(turn, person)]
    await other_matters.show_route(turn, person, route, beneath, silence, key=f"stray:{person.id}")


async def _withdraw(turn: Turn, person: Person) -> None:
    """Show the only open request, with the button that withdraws it, or the list of all."""
    running = message_class.only_open(await cases.of_person(turn.tx, person.id))
    if running is None:
        await case_status.list_own_cases(turn, person)
    else:
        await case_screen.show_case(turn, person, running)


async def _small_talk(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Answer small talk; who answers what was not asked, after our answer, may object to it."""
    [kind] = said.reading.topics
    case = message_class.last_answered(await cases.of_person(turn.tx, person.id))
    if kind == "answer" and case and await case_screen.offer_objection(turn, person, case):
        return
    await welcome_menu.answer_small_talk(turn, person, kind)


async def _question(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Answer a question from the office's profile, or offer to ask an officer."""
    running = message_class.only_open(await cases.of_person(turn.tx, person.id))
    if said.reading.topics == ("other",):
        if running is not None:
            await _request(turn, person, said)
        elif await possible_requests.keep_words(turn, person, said.incoming):
            text, others = said.incoming.content.text, possible_requests.no_request(turn, person)
            if not await entry_suggestions.offer_entries(turn, person, text, others):
                await possible_requests.offer_officer(turn, person)
        return
    if said.reading.rest:
        await _request(turn, person, said)
    text = said.incoming.content.text
    await office_answers.answer_topics(turn, person, said.reading.topics, text)
    if "duration" in said.reading.topics and running is not None:
        await case_status.tell_status(turn, person, None, running)


async def _request(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Add words to the case they are about; ask what they are, if they may be another request."""
    about = said.about
    if about is None and await possible_requests.waiting(turn, person) is None:
        running = message_class.only_open(await cases.of_person(turn.tx, person.id))
        about = running if running is not None and _adds(turn, running, said) else None
    if about is not None:
        await citizen_additions.add_words(turn, person, about, said.incoming)
    elif await possible_requests.keep_words(turn, person, said.incoming):
        possible = await possible_requests.possible_cases(turn, person)
        text, others = said.incoming.content.text, possible_requests.no_request(turn, person)
        if possible or not await entry_suggestions.offer_entries(turn, person, text, others):
            await possible_requests.ask_meaning(turn, person)


def _adds(turn: Turn, case: Case, said: ReadMessage) -> bool:
    """Say whether a message adds to the only open case, or answers its officer's question."""
    if said.incoming.content.kind != "text":
        return True
    text = said.reading.rest or said.incoming.content.text
    heard = ParsedMessage(
        text, MessageContext(has_open_request=True), welcome_menu.reading_rules(turn)
    )
    lacking = case.state is State.TO_COMPLETE  # what completes a request may only name things
    if (lacking and not heard.wishes) or (said.asked and not is_demand(heard)):
        return True
    return adds_to(heard, case.subject)


ACTS: Mapping[MessageClass, Callable[[Turn, Person, ReadMessage], Awaitable[None]]] = {
    MessageClass.ANSWER: _request,
    MessageClass.STATUS: _status,
    MessageClass.DOOR: _door,
    MessageClass.SMALL_TALK: _small_talk,
    MessageClass.QUESTION: _question,
    MessageClass.REQUEST: _request,
}
"""What answers each class of message, tried in the order of its module."""

DOORS: Mapping[str, Callable[[Turn, Person], Awaitable[None]]] = {
    "object": objection_start.start_from_menu,
    "withdraw": _withdraw,
    "withdraw_objection": _withdraw_objection,
    "dispute": _dispute,
    "officer": officer_questions.call_for_help,
    "file": citizen_form_filling.begin_request,
    "language": welcome_menu.show_languages,
    "help": citizens_help.show_help,
}
"""What does each matter of the lexicons that has a button of its own here."""
