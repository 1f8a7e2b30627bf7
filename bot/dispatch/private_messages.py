"""Where a person's message belongs; outside any form it is never ignored and never guessed at."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from bot.actions.cases import case_rating
from bot.actions.conversation import citizen_additions, citizen_changes, citizen_questions
from bot.actions.delivery import incoming_files, lost_contact, reply_targets
from bot.actions.objections import (
    objection_files,
    objection_filing,
    objection_start,
    objection_withdrawal,
)
from bot.actions.privacy import consent_withdrawal, data_correction, rights_start
from bot.actions.requests import identity_papers, matter_routes
from bot.actions.status import case_participants, case_status
from bot.actions.welcome import help_page, privacy_consent, welcome_menu
from bot.desk import case_access, dialogues, kept_messages, typed_answers
from bot.desk.turn import Button, Turn
from bot.dispatch import outside_forms, private_forms
from bot.domain.allowed_acts import State
from bot.domain.case import Case, Person
from bot.domain.message import Incoming, KeptMessage
from bot.domain.registration_numbers import parse_typed
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import carried_messages, case_events, cases, drafts, outbox, people

MOST_KEPT = 100
"""Most messages kept of a person who has not said yet what they are about."""
QUESTION_STANDS = timedelta(hours=1)
"""After this long a typed "yes" no longer answers a question."""
STRAY_WORDS = (
    ("request", "button-is-request"),
    ("question", "button-is-question"),
    ("help", "button-help"),
)
CLOSED = (State.FINISHED, State.WITHDRAWN)


async def hear(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a private message: an answer in a dialogue or form, words for a case, a new matter."""
    await incoming_files.note(turn, person, incoming)
    if incoming.content.kind == "unknown":
        await turn.say(person, "cannot-carry", what=incoming.content.extra["what"])
        return
    if incoming.reply_to is not None and await _reply(turn, person, incoming):
        return
    for takes in TAKERS:
        if await takes(turn, person, incoming):
            return
    draft = await drafts.find(turn.tx, person.id)
    if draft is not None:
        await private_forms.hear(turn, person, draft, incoming)
    elif not await _menu(turn, person, incoming.content.text):
        await _outside(turn, person, incoming)


async def _reply(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a reply to something the desk said about a case, or about a question."""
    linked = await case_events.linked(turn.tx, incoming.chat_id, incoming.reply_to or 0)
    if linked is None:
        return await _own_question(turn, person, incoming)
    case = await cases.get(turn.tx, linked.case_id)
    if case is not None and await case_access.takes_part(turn, person, case):
        if not await case_rating.hear(turn, person, case, linked, incoming):
            await citizen_additions.add_words(turn, person, case, incoming)
        return True
    if linked.kind == "prompt":
        pointed = await reply_targets.from_citizen(turn, person, incoming)
        await citizen_questions.ask(turn, person, [kept_messages.kept_of(turn, incoming)], pointed)
        return True
    return False


async def _own_question(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a reply to a question that the person put to the officers before."""
    place = (incoming.chat_id, incoming.reply_to or 0)
    copy = await carried_messages.newest(turn.tx, *place)
    row = await outbox.find(turn.tx, copy.outbox_seq) if copy else None
    if row is None or row.case_id is not None:
        return False
    pointed = await reply_targets.from_citizen(turn, person, incoming)
    await citizen_questions.ask(turn, person, [kept_messages.kept_of(turn, incoming)], pointed)
    return True


async def _certain(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a typed yes or no to "give this up?"."""
    facts = await dialogues.recall(turn, person, "certain", QUESTION_STANDS)
    await dialogues.forget(turn, person, "certain")
    if facts is None:
        return False
    text, what = incoming.content.text, facts["what"]
    yes = "button-yes-cancel" if what == "cancel" else "button-yes-withdraw"
    certain = typed_answers.means(turn, person, text, "yes", yes)
    if not certain and not typed_answers.means(turn, person, text, "no", "button-no-withdraw"):
        return False
    await _settle(turn, person, facts, certain=certain)
    return True


async def _settle(turn: Turn, person: Person, facts: dict[str, Any], *, certain: bool) -> None:
    """Give up what "give this up?" was asked about or, after a "no", show it again."""
    match facts["what"], certain:
        case "cancel", True:
            await private_forms.cancel(turn, person, facts["stamp"])
        case "cancel", False:
            await private_forms.resume(turn, person)
        case "objection", _:
            objection = await objection_filing.own(turn, person, facts["objection"])
            if certain:
                await objection_withdrawal.withdraw(turn, person, objection, certain=True)
            else:
                await objection_withdrawal.show(turn, person, objection)
        case _, True:
            await case_status.withdraw(turn, person, facts["case"], certain=True)
        case _:
            await case_status.show(turn, person, facts["case"])


async def _status(turn: Turn, person: Person, incoming: Incoming) -> bool:
    return await case_status.hear(turn, person, incoming.content)


async def _invited(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a typed yes or no to an invitation, once the privacy notice is agreed to."""
    facts = await dialogues.recall(turn, person, "invited", QUESTION_STANDS)
    if facts is None or not privacy_consent.agreed(turn, person):
        return False
    text = incoming.content.text
    yes = typed_answers.means(turn, person, text, "yes", "button-join")
    no = typed_answers.means(turn, person, text, "no", "button-join-not")
    if yes or no:
        await case_participants.answer(turn, person, "yes" if yes else "no")
    return yes or no


async def _consent(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a typed answer to the privacy notice; other words wait until it is given."""
    if not await privacy_consent.waits(turn, person):
        return False
    text = incoming.content.text
    if typed_answers.means(turn, person, text, "disagree", "button-disagree"):
        await disagree(turn, person)
    elif typed_answers.means(turn, person, text, "agree", "button-agree"):
        await agree(turn, person, incoming.message_id)
    elif await _keep(turn, person, incoming):
        await privacy_consent.ask_again(turn, person)
    return True


TAKERS = (
    _certain,
    _status,
    _invited,
    objection_files.hear,
    identity_papers.hear,
    data_correction.hear,
    rights_start.hear,
    _consent,
)
"""The dialogues that may be waiting for a message, asked before any form."""


async def agree(turn: Turn, person: Person, message_id: int) -> None:
    """Record the agreement once, and go on with what waited for it."""
    if privacy_consent.agreed(turn, person):
        turn.answer(turn.texts.plain(person.language, "consent-known"))
        if await drafts.find(turn.tx, person.id) is None:
            await private_forms.open_form(turn, person, complete=False)
        return
    person, then = await privacy_consent.agree(turn, person, message_id)
    if then == "objection":
        await objection_start.from_menu(turn, person)
    elif then == "claim":
        await outside_forms.begin_claim(turn, person)
    elif then == "join":
        await case_participants.ask(turn, person)
    else:
        await private_forms.open_form(turn, person, complete=then == "words")


async def disagree(turn: Turn, person: Person) -> None:
    """Keep nothing of a person who never agreed; ask one who did what becomes of their requests."""
    if person.consent_version is not None and await cases.of_person(turn.tx, person.id, most=1):
        await consent_withdrawal.begin(turn, person)
    else:
        await privacy_consent.decline(turn, person)


async def _menu(turn: Turn, person: Person, text: str) -> bool:
    """Do what a typed button of the menu says; return whether it was one."""
    for label, act in MENU.items():
        if typed_answers.is_label(turn, person, text, label):
            await act(turn, person)
            return True
    return False


MENU = {
    "button-file": private_forms.begin,
    "button-mine": case_status.list_mine,
    "button-check": case_status.ask_number,
    "button-object": objection_start.from_menu,
    "button-other-matters": matter_routes.offer,
    "button-help": help_page.help_with,
    "button-language": welcome_menu.show_languages,
    "button-escort": citizen_questions.accompany,
    "button-menu": welcome_menu.greet,
}


async def _outside(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Add a message to the one open case, ask which of several, or ask what it is."""
    theirs = await cases.of_person(turn.tx, person.id)
    waiting = await dialogues.recall(turn, person, "stray")
    running = [case for case in theirs if case.is_open]
    if waiting is None and len(running) == 1:
        await citizen_additions.add_words(turn, person, running[0], incoming)
        return
    possible = [case for case in theirs if case.state not in CLOSED]
    if waiting is not None and await _typed_answer(turn, person, incoming.content.text, possible):
        return
    if not await _keep(turn, person, incoming):
        return
    route = matter_routes.meant(turn, incoming.content.text)
    if route is None:
        await ask_what(turn, person, possible)
    else:
        question = turn.button(person.language, "button-is-question", "stray", "question")
        key = f"stray:{person.id}"
        await matter_routes.advise(turn, person, route, [[question]], key=key)


async def _keep(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Keep a message until it is known what it is; return False if too many are kept."""
    kept = await _kept(turn, person)
    if len(kept) >= MOST_KEPT:
        text = turn.texts.say(person.language, "stray-full")
        await turn.tell(person, text, key=f"full:{person.id}")
        return False
    await _put_aside(turn, person, [*kept, kept_messages.kept_of(turn, incoming)])
    return True


async def _kept(turn: Turn, person: Person) -> tuple[KeptMessage, ...]:
    """Return the messages of a person who has not said yet what they are about."""
    waiting = await dialogues.recall(turn, person, "stray")
    return kept_messages.read(waiting["messages"]) if waiting else ()


async def _put_aside(turn: Turn, person: Person, kept: Iterable[KeptMessage]) -> None:
    facts = {"messages": kept_messages.stored(kept)}
    await dialogues.remember(turn, person, "stray", facts)


async def _typed_answer(turn: Turn, person: Person, text: str, possible: list[Case]) -> bool:
    """Take a typed answer to "what is this?", perhaps a number; return whether it was one."""
    for what, label in STRAY_WORDS:
        if typed_answers.means(turn, person, text, what, label):
            await decide(turn, person, what, None)
            return True
    number = parse_typed(text, turn.office.number_template, turn.today.year)
    for case in possible:
        if number is not None and (case.sequence, case.year) == (number.sequence, number.year):
            await decide(turn, person, "case", case.id)
            return True
    return False


async def ask_what(turn: Turn, person: Person, possible: list[Case]) -> None:
    """Ask what the kept words are: an addition to a case, a request, or a question."""
    which = [
        [Button(f"{case.number} · {case.subject}"[:60], f"stray:case:{case.id}")]
        for case in possible
    ]
    language = person.language
    rows = [[turn.button(language, label, "stray", what)] for what, label in STRAY_WORDS]
    text = turn.texts.say(language, "stray-which-case" if possible else "stray-what")
    await turn.tell(person, text, [*which, *rows], key=f"stray:{person.id}")


async def decide(turn: Turn, person: Person, what: str, case_id: int | None) -> None:
    """Handle the kept words as what the person says they are."""
    waiting = await dialogues.recall(turn, person, "stray")
    if waiting is None:
        raise Refused("button-earlier")
    kept = kept_messages.read(waiting["messages"])
    match what:
        case "request" if privacy_consent.agreed(turn, person):
            await private_forms.open_form(turn, person, complete=True)
        case "request":
            await privacy_consent.ask(turn, person, "words")
        case "help":
            await welcome_menu.say_with_menu(turn, person, "stray-help")
        case "question":
            await dialogues.forget(turn, person, "stray")
            await citizen_questions.ask(turn, person, kept)
        case "case":
            await citizen_additions.add_kept(
                turn, person, await case_access.own(turn, person, case_id), kept
            )
            await dialogues.forget(turn, person, "stray")
        case _:
            raise Refused("button-unknown")


async def insist(turn: Turn, person: Person, matter: str) -> None:
    """Go on to a request with the words for which another address was shown."""
    await matter_routes.count_insisting(turn, matter)
    if await drafts.find(turn.tx, person.id) is not None:
        await private_forms.complete_wanted(turn, person)
    elif await dialogues.recall(turn, person, "stray") is not None:
        await decide(turn, person, "request", None)
    else:
        await private_forms.begin(turn, person)


async def not_this_case(turn: Turn, person: Person, case_id: int, message_id: int) -> None:
    """Remove words from a case that they were not meant for, and ask what they are."""
    case = await case_access.own(turn, person, case_id)
    taken = await citizen_changes.take_off(turn, person, case, message_id)
    await _put_aside(turn, person, [*await _kept(turn, person), *taken])
    theirs = await cases.of_person(turn.tx, person.id)
    possible = [other for other in theirs if other.id != case.id and other.state not in CLOSED]
    await ask_what(turn, person, possible)


async def edited(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take an edited message: kept words, a part that the form collects, or words of a case."""
    await incoming_files.note(turn, person, incoming)
    kept = await _kept(turn, person)
    if incoming.message_id in [message.message_id for message in kept]:
        newer = {"content": incoming.content}
        edited_one = [
            message.model_copy(update=newer)
            if message.message_id == incoming.message_id
            else message
            for message in kept
        ]
        await _put_aside(turn, person, edited_one)
        await turn.say(person, "edit-taken")
        return
    for takes in (private_forms.edited, citizen_changes.edited, citizen_questions.edited):
        if await takes(turn, person, incoming):
            return
    await turn.say(person, "edit-too-late")


async def who_writes(turn: Turn, telegram_id: int) -> Person:
    """Return the person with a Telegram account, added with Indonesian as language if new."""
    known = await people.find(turn.tx, telegram_id)
    if known is None:
        await people.add(turn.tx, telegram_id, OFFICIAL, turn.now)
        known = await people.find(turn.tx, telegram_id)
    if known is None:
        raise RuntimeError("a person who was just added is known")
    if not known.reachable:
        await lost_contact.returned(turn, known)
    return known
