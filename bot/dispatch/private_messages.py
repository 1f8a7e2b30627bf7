"""A citizen's words: to whom they go. Outside any form they are never ignored, never guessed at."""

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
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.desk import case_access, dialogues, kept_messages, typed_answers
from bot.desk.turn import Button, Turn
from bot.dispatch import outside_forms, private_forms
from bot.domain.allowed_acts import State
from bot.domain.case import Case, Person
from bot.domain.message import Incoming
from bot.domain.registration_numbers import parse_typed
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import carried_messages, case_events, cases, drafts, outbox, people

MOST_KEPT = 100
"""Messages kept of somebody who has not said yet what they are."""
QUESTION_STANDS = timedelta(hours=1)
"""A typed "yes" after this long answers nothing any more."""
STRAY_WORDS = (
    ("request", "button-is-request"),
    ("question", "button-is-question"),
    ("help", "button-help"),
)
CLOSED = (State.FINISHED, State.WITHDRAWN)


async def hear(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Take a private message: a dialogue's answer, a form's, a case's, or a new matter."""
    await incoming_files.note(turn, someone, incoming)
    if incoming.content.kind == "unknown":
        await turn.say(someone, "cannot-carry", what=incoming.content.extra["what"])
        return
    if incoming.reply_to is not None and await _reply(turn, someone, incoming):
        return
    for takes in TAKERS:
        if await takes(turn, someone, incoming):
            return
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is not None:
        await private_forms.hear(turn, someone, draft, incoming)
    elif not await _menu(turn, someone, incoming.content.text):
        await _outside(turn, someone, incoming)


async def _reply(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take a reply to something the desk said about a case, or about a question."""
    linked = await case_events.linked(turn.tx, incoming.chat_id, incoming.reply_to or 0)
    if linked is None:
        return await _own_question(turn, someone, incoming)
    case = await cases.get(turn.tx, linked.case_id) if linked.case_id else None
    if case is not None and await case_access.takes_part(turn, someone, case):
        if not await case_rating.hear(turn, someone, case, linked, incoming):
            await citizen_additions.add_words(turn, someone, case, incoming)
        return True
    if linked.kind == "prompt":
        pointed = await reply_targets.from_citizen(turn, someone, incoming)
        await citizen_questions.ask(turn, someone, [kept_messages.kept_of(turn, incoming)], pointed)
        return True
    return False


async def _own_question(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take a reply to a question that the person put to the officers before."""
    place = (incoming.chat_id, incoming.reply_to or 0)
    copy = await carried_messages.newest(turn.tx, turn.desk.vault, *place)
    row = await outbox.find(turn.tx, copy.outbox_seq) if copy else None
    if row is None or row.case_id is not None:
        return False
    pointed = await reply_targets.from_citizen(turn, someone, incoming)
    await citizen_questions.ask(turn, someone, [kept_messages.kept_of(turn, incoming)], pointed)
    return True


async def _certain(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take a typed yes or no to "give this up?"."""
    facts = await dialogues.recall(turn, someone, "certain", QUESTION_STANDS)
    await dialogues.forget(turn, someone, "certain")
    if facts is None:
        return False
    text, what = incoming.content.text, facts["what"]
    yes = "button-yes-cancel" if what == "cancel" else "button-yes-withdraw"
    certain = typed_answers.means(turn, someone, text, "yes", yes)
    if not certain and not typed_answers.means(turn, someone, text, "no", "button-no-withdraw"):
        return False
    await _settle(turn, someone, facts, certain=certain)
    return True


async def _settle(turn: Turn, someone: Person, facts: dict[str, Any], *, certain: bool) -> None:
    """Do what "give this up?" was asked about, or show it as it stands."""
    match facts["what"], certain:
        case "cancel", True:
            await private_forms.cancel(turn, someone, facts["stamp"])
        case "cancel", False:
            await private_forms.resume(turn, someone)
        case "objection", _:
            objection = await objection_filing.own(turn, someone, facts["objection"])
            if certain:
                await objection_withdrawal.withdraw(turn, someone, objection, certain=True)
            else:
                await objection_withdrawal.show(turn, someone, objection)
        case _, True:
            await case_status.withdraw(turn, someone, facts["case"], certain=True)
        case _:
            await case_status.show(turn, someone, facts["case"])


async def _status(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    return await case_status.hear(turn, someone, incoming.content)


async def _invited(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take a typed yes or no to an invitation, once the privacy notice is agreed to."""
    facts = await dialogues.recall(turn, someone, "invited", QUESTION_STANDS)
    if facts is None or not privacy_consent.agreed(turn, someone):
        return False
    text = incoming.content.text
    yes = typed_answers.means(turn, someone, text, "yes", "button-join")
    no = typed_answers.means(turn, someone, text, "no", "button-join-not")
    if yes or no:
        await case_participants.answer(turn, someone, "yes" if yes else "no")
    return yes or no


async def _consent(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take a typed answer to the privacy notice; other words wait until it is given."""
    if not await privacy_consent.waits(turn, someone):
        return False
    text = incoming.content.text
    if typed_answers.means(turn, someone, text, "disagree", "button-disagree"):
        await disagree(turn, someone)
    elif typed_answers.means(turn, someone, text, "agree", "button-agree"):
        await agree(turn, someone, incoming.message_id)
    elif await _keep(turn, someone, incoming):
        await privacy_consent.ask_again(turn, someone)
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
"""Who may be waiting for a message, before a form and what lies outside any."""


async def agree(turn: Turn, someone: Person, message_id: int) -> None:
    """Record the agreement once, and go on with what waited for it."""
    if privacy_consent.agreed(turn, someone):
        turn.answer(turn.desk.texts.plain(someone.language, "consent-known"))
        if await drafts.find(turn.tx, turn.desk.vault, someone.id) is None:
            await private_forms.open_form(turn, someone, complete=False)
        return
    someone, then = await privacy_consent.agree(turn, someone, message_id)
    if then == "objection":
        await objection_start.from_menu(turn, someone)
    elif then == "claim":
        await outside_forms.begin_claim(turn, someone)
    elif then == "join":
        await case_participants.ask(turn, someone)
    else:
        await private_forms.open_form(turn, someone, complete=then == "words")


async def disagree(turn: Turn, someone: Person) -> None:
    """Keep nothing of who never agreed; ask who did what becomes of their requests."""
    if someone.consent_version is not None and await cases.of_person(turn.tx, someone.id, most=1):
        await consent_withdrawal.begin(turn, someone)
    else:
        await privacy_consent.decline(turn, someone)


async def _menu(turn: Turn, someone: Person, text: str) -> bool:
    """Do what a typed button of the menu says; say whether it was one."""
    for label, act in MENU.items():
        if typed_answers.is_label(turn, someone, text, label):
            await act(turn, someone)
            return True
    return False


MENU = {
    "button-file": private_forms.begin,
    "button-mine": case_status.list_mine,
    "button-check": case_status.ask_number,
    "button-object": objection_start.from_menu,
    "button-other-matters": matter_routes.offer,
    "button-help": welcome_menu.help_with,
    "button-language": welcome_menu.show_languages,
    "button-escort": citizen_questions.accompany,
    "button-menu": welcome_menu.greet,
}


async def _outside(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Add to the one open case, ask which of several, or ask what this is."""
    theirs = await cases.of_person(turn.tx, someone.id)
    waiting = await dialogues.recall(turn, someone, "stray")
    running = [case for case in theirs if case.is_open]
    if waiting is None and len(running) == 1:
        await citizen_additions.add_words(turn, someone, running[0], incoming)
        return
    possible = [case for case in theirs if case.state not in CLOSED]
    if waiting is not None and await _typed_answer(turn, someone, incoming.content.text, possible):
        return
    if not await _keep(turn, someone, incoming):
        return
    route = matter_routes.meant(turn, incoming.content.text)
    if route is None:
        await ask_what(turn, someone, possible)
    else:
        question = turn.button(someone.language, "button-is-question", "stray", "question")
        key = f"stray:{someone.id}"
        await matter_routes.advise(turn, someone, route, [[question]], key=key)


async def _keep(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Keep words until it is known what they are; say so, and False, when there are too many."""
    waiting = await dialogues.recall(turn, someone, "stray") or {"messages": []}
    if len(waiting["messages"]) >= MOST_KEPT:
        text = turn.desk.texts.say(someone.language, "stray-full")
        await turn.tell(someone, text, key=f"full:{someone.id}")
        return False
    kept = [*waiting["messages"], kept_messages.kept_of(turn, incoming)]
    await dialogues.remember(turn, someone, "stray", {"messages": kept})
    return True


async def _typed_answer(turn: Turn, someone: Person, text: str, possible: list[Case]) -> bool:
    """Take a typed answer to "what is this?", a number among them; say whether it was one."""
    for what, label in STRAY_WORDS:
        if typed_answers.means(turn, someone, text, what, label):
            await decide(turn, someone, what, None)
            return True
    number = parse_typed(text, turn.desk.office.number_template, turn.today.year)
    for case in possible:
        if number is not None and (case.sequence, case.year) == (number.sequence, number.year):
            await decide(turn, someone, "case", case.id)
            return True
    return False


async def ask_what(turn: Turn, someone: Person, possible: list[Case]) -> None:
    """Ask what words are: for which case, a request, a question."""
    which = [
        [Button(f"{case.number} · {case.subject}"[:60], f"stray:case:{case.id}")]
        for case in possible
    ]
    tongue = someone.language
    rows = [[turn.button(tongue, label, "stray", what)] for what, label in STRAY_WORDS]
    text = turn.desk.texts.say(tongue, "stray-which-case" if possible else "stray-what")
    await turn.tell(someone, text, [*which, *rows], key=f"stray:{someone.id}")


async def decide(turn: Turn, someone: Person, what: str, case_id: int | None) -> None:
    """Do with words that waited what the person says they are."""
    waiting = await dialogues.recall(turn, someone, "stray")
    if waiting is None:
        raise Refused("button-earlier")
    kept: list[dict[str, Any]] = waiting["messages"]
    match what:
        case "request" if privacy_consent.agreed(turn, someone):
            await private_forms.open_form(turn, someone, complete=True)
        case "request":
            await privacy_consent.ask(turn, someone, "words")
        case "help":
            await welcome_menu.say_with_menu(turn, someone, "stray-help")
        case "question":
            await dialogues.forget(turn, someone, "stray")
            await citizen_questions.ask(turn, someone, kept)
        case "case":
            await citizen_additions.add_kept(
                turn, someone, await case_access.own(turn, someone, case_id), kept
            )
            await dialogues.forget(turn, someone, "stray")
        case _:
            raise Refused("button-unknown")


async def insist(turn: Turn, someone: Person, matter: str) -> None:
    """File a request all the same, with the words for which another door was shown."""
    await matter_routes.count_insisting(turn, matter)
    if await drafts.find(turn.tx, turn.desk.vault, someone.id) is not None:
        await private_forms.complete_wanted(turn, someone)
    elif await dialogues.recall(turn, someone, "stray") is not None:
        await decide(turn, someone, "request", None)
    else:
        await private_forms.begin(turn, someone)


async def not_this_case(turn: Turn, someone: Person, case_id: int, message_id: int) -> None:
    """Take words off a case that were not meant for it, and ask what they are."""
    case = await case_access.own(turn, someone, case_id)
    taken = await citizen_changes.take_off(turn, someone, case, message_id)
    waiting = await dialogues.recall(turn, someone, "stray") or {"messages": []}
    kept = [*waiting["messages"], *taken]
    await dialogues.remember(turn, someone, "stray", {"messages": kept})
    theirs = await cases.of_person(turn.tx, someone.id)
    possible = [other for other in theirs if other.id != case.id and other.state not in CLOSED]
    await ask_what(turn, someone, possible)


async def edited(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Take an edit: of words that wait, of a part that the form collects, or of a case's words."""
    await incoming_files.note(turn, someone, incoming)
    waiting = await dialogues.recall(turn, someone, "stray") or {"messages": []}
    kept = waiting["messages"]
    if incoming.message_id in [message["message_id"] for message in kept]:
        newer = kept_messages.kept_of(turn, incoming)
        messages = [
            {**message, "content": newer["content"]}
            if message["message_id"] == incoming.message_id
            else message
            for message in kept
        ]
        await dialogues.remember(turn, someone, "stray", {"messages": messages})
        await turn.say(someone, "edit-taken")
        return
    for takes in (private_forms.edited, citizen_changes.edited, citizen_questions.edited):
        if await takes(turn, someone, incoming):
            return
    await turn.say(someone, "edit-too-late")


async def person(turn: Turn, telegram_id: int) -> Person:
    """Return the person, remembering somebody new in Indonesian."""
    known = await people.find(turn.tx, telegram_id)
    if known is None:
        await people.add(turn.tx, telegram_id, OFFICIAL, turn.now)
        known = await people.find(turn.tx, telegram_id)
    if known is None:
        raise RuntimeError("a person who was just added is known")
    if not known.reachable:
        await lost_contact.returned(turn, known)
    return known
