"""The one screen of a request: where it stands, what comes next, the next right and its day."""

from datetime import date

from bot.actions.cases import case_acts, case_rating
from bot.actions.deadlines import date_explanations, objection_window
from bot.actions.identity import identity_proof
from bot.actions.objections import objection_status
from bot.actions.requests import request_completion
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import (
    AddToThisCase,
    AddWords,
    CallOfficer,
    ExplainOwnDate,
    Meaning,
    RateService,
    ResumeForm,
    SayMeaning,
    ShowHistory,
    ShowMenu,
    ShowOwnCase,
    WithdrawRequest,
)
from bot.desk import contacts, dialogues, group_message, office_time
from bot.desk.button_acts import in_private
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, quote_contents, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.law.objection_rules import Ground
from bot.domain.message import Incoming, shortened
from bot.domain.words.open_dialogues import CertaintyQuestion, KeptWords, RatingQuestion
from bot.errors import require
from bot.forms.objection_form import OBJECTION
from bot.texts import Markup
from storage import case_events, citizen_drafts, identity_proofs, objections, submissions

EVENTS_SHOWN = 25
PURPOSE_SHOWN = 300
"""Most events, and UTF-16 units of the purpose: the history is one message (4,096 units)."""
POOR_RATING = 2
"""Up to this rating, of 5, the screen follows, with the right to object."""


async def show_case(turn: Turn, person: Person, case: Case, *above: Markup) -> None:
    """Show a request to its requester, below what is said first, with all that they may do."""
    language = person.language
    stands = turn.texts.say(
        language,
        "case-screen",
        number=case.number,
        subject=case.subject,
        received=case.received_on,
        state=await state_text(turn, language, case),
    )
    theirs = await objections.of_case(turn.tx, case.id)
    lines = [await objection_status.status_line(turn, language, one) for one in theirs]
    right, rights = await _right(turn, person, case)
    rows = [
        *await _missing(turn, person, case),
        *objection_status.case_buttons(turn, language, theirs),
        *await _acts(turn, person, case),
    ]
    first = -2 if _waits(turn, case) else 0  # while its time runs the answer comes first
    rows[first:first] = rights
    words = await _words_that_wait(turn, person)
    text = Markup("\n\n".join([*above, stands, *lines, *right, *words]))
    await tell(turn, person, text, rows, case=case)


async def _words_that_wait(turn: Turn, person: Person) -> list[Markup]:
    """Quote what the person wrote and did not explain, and say when officers read it."""
    kept = await dialogues.find_dialogue(turn, person, KeptWords)
    if kept is None or not kept.messages:
        return []
    language, unread = person.language, kept.read_at if kept.last > kept.passed else None
    said = quote_contents(turn, language, [message.content for message in kept.messages])
    silence = office_time.silence_in_words(turn, language, unread) if unread else "none"
    return [turn.texts.say(language, "screen-words", words=said, silence=silence)]


async def offer_objection(turn: Turn, person: Person, case: Case) -> bool:
    """Ask whether an answer satisfies, while an objection to it is possible; say whether it is."""
    last = await _last_day(turn, case)
    if last is None or turn.today > last:
        return False
    language = person.language
    label = turn.texts.plain(language, "object-until", until=last)
    door = Button(label, ObjectAbout(case.id))
    await tell(turn, person, turn.texts.say(language, "right-asked"), [[door]], case=case)
    return True


async def _missing(turn: Turn, person: Person, case: Case) -> list[list[Button]]:
    """Return the buttons that complete what is missing."""
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    rows = identity_proof.paper_buttons(turn, person.language, case, proof)
    if case.state is State.TO_COMPLETE:
        complete = make_button(turn, person.language, "button-complete-now", AddWords(case.id))
        rows.insert(0, [complete])
    return rows


async def _right(turn: Turn, person: Person, case: Case) -> tuple[list[Markup], list[list[Button]]]:
    """Return the right to object with its last day, and its button; an unsent objection first."""
    language = person.language
    if await _is_unsent(turn, person, case):
        text = turn.texts.say(language, "objection-unsent", number=case.number)
        return [text], [[make_button(turn, language, "button-resume", ResumeForm())]]
    filed = [one for one in await objections.of_case(turn.tx, case.id) if not one.is_withdrawn]
    if filed and not await objection_window.existing_grounds(turn, case):
        return [], []  # what comes next is the objection's own matter
    last = await _last_day(turn, case)
    phase = "waits" if last is None else "late" if turn.today > last else "open"
    known = last is not None or _waits(turn, case)
    text = turn.texts.say(language, "right-to-object", phase=phase, until=last)
    button = make_button(turn, language, "button-object", ObjectAbout(case.id))
    return ([text] if known else []), [[button]]


async def _is_unsent(turn: Turn, person: Person, case: Case) -> bool:
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is None or draft.form != OBJECTION.name:
        return False
    return draft.answers.get("case_id") == case.id


def _waits(turn: Turn, case: Case) -> bool:
    """Say whether the time of the answer still runs."""
    return case.is_open and turn.today <= case.dates.earlier


async def _last_day(turn: Turn, case: Case) -> date | None:
    """Return the last day to object to an answer, to a closure or to silence; None before that."""
    if _waits(turn, case):
        return None
    heard = (Ground.NOT_AS_REQUESTED, Ground.NOT_FULFILLED)
    for ground in (Ground.SILENCE,) if case.is_open else heard:
        if (last := await objection_window.last_day_to_object(turn, case, ground)) is not None:
            return last
    return None


async def _acts(turn: Turn, person: Person, case: Case) -> Keyboard:
    """Return the buttons for words that wait, the request's own acts, its history and the menu."""

    def act(text_id: str, data: ButtonData) -> Button:
        return make_button(turn, person.language, text_id, data)

    rows = []
    if await dialogues.find_dialogue(turn, person, KeptWords) is not None:
        new = act("button-is-new-request", SayMeaning(Meaning.REQUEST))
        deletes = act("button-delete-words", SayMeaning(Meaning.NOTHING))
        rows += [[act("button-ask-about-answer", AddToThisCase(case.id))], [new, deletes]]
    elif not case.is_open:
        rows += [[act("button-ask-about-answer", CallOfficer())]]
    history = act("button-history", ShowHistory(case.id))
    if not case.is_open:
        return [*rows, [history], [act("button-menu", ShowMenu())]]
    withdraw = act("button-withdraw", WithdrawRequest(case.id))
    return [
        *rows,
        [act("button-why", ExplainOwnDate(case.id))],
        [act("button-add", AddWords(case.id)), withdraw],
        [history],
        [act("button-menu", ShowMenu())],
    ]


async def state_text(turn: Turn, language: str, case: Case) -> Markup:
    """Write where a case stands and what happens next, by when."""
    name = case.state.replace("_", "-")
    last = case.ordered_on or case.dates.earlier
    by_letter = case.is_open and await submissions.signed_letter_date(turn.tx, case.id) is not None
    overdue = case.is_open and turn.today > last
    due = last if overdue or case.ordered_on else case.dates.promised
    if case.state is State.FINISHED and case.answered_at is None:
        name = "closed"
    text = turn.texts.say(
        language,
        "where-it-stands",
        state=turn.texts.plain(language, f"state-{case.state}"),
        phase="by-letter" if by_letter else "overdue" if overdue else name,
        due=due,
        days=max(0, turn.calendar.left(turn.today, due)),
        answered=case.answered_at,
        estimated=case.estimated,
    )
    completion = await request_completion.completion_status(turn, language, case)
    return Markup(f"{text} {completion}".rstrip())


async def show_own_case(turn: Turn, person: Person, button: ShowOwnCase) -> None:
    """Show one of a person's own requests."""
    await show_case(turn, person, await contacts.own_case(turn, person, button.case_id))


async def show_history(turn: Turn, person: Person, button: ShowHistory) -> None:
    """Show what a request asked for, and all that happened to it."""
    case = await contacts.own_case(turn, person, button.case_id)
    language, texts = person.language, turn.texts
    lines = [
        texts.say(
            language,
            "event-line-later" if event.recorded_later(turn.zone) else "event-line",
            at=event.happened_at,
            recorded=event.recorded_at,
            what=texts.plain(language, f"event-{event.name}"),
        )
        for event in await case_events.events(turn.tx, case.id)
        if event.name.row.for_citizens
    ]
    if len(lines) > EVENTS_SHOWN:
        lines = [lines[0], Markup("…"), *lines[-EVENTS_SHOWN + 2 :]]
    text = texts.say(
        language,
        "story",
        number=case.number,
        subject=case.subject,
        purpose=shortened(case.purpose, PURPOSE_SHOWN),
        delivery=group_message.delivery_words(turn, language, case),
        events=lines,
    )
    back = make_button(turn, language, "button-this-case", ShowOwnCase(case.id))
    await tell(turn, person, text, [[back]], case=case)


async def explain_date(turn: Turn, person: Person, button: ExplainOwnDate) -> None:
    """Explain how the last day of the answer was counted."""
    case = await contacts.own_case(turn, person, button.case_id)
    await tell(
        turn, person, await date_explanations.explain_date(turn, person.language, case), case=case
    )


async def withdraw_own_request(turn: Turn, person: Person, button: WithdrawRequest) -> None:
    """Take one's own request back, after asking once."""
    case = await contacts.own_decidable_case(turn, person, button.case_id)
    await dialogues.leave(turn, person)
    if not button.certain:
        await dialogues.save_dialogue(turn, person, CertaintyQuestion("withdraw", case=case.id))
    await case_acts.withdraw_request(turn, person, case, certain=button.certain)


async def rate_service(turn: Turn, person: Person, button: RateService) -> None:
    """Take a rating, and show the request to whom the service did not satisfy."""
    await case_rating.record_rating(turn, person, button)
    if button.score <= POOR_RATING:
        await show_case(turn, person, await contacts.own_case(turn, person, button.case_id))


async def take_typed_rating(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a rating that is typed."""
    question = require(
        await dialogues.find_dialogue(turn, person, RatingQuestion), "button-earlier"
    )
    score = require(case_rating.typed_score(turn, incoming), "button-unknown")
    await rate_service(turn, person, RateService(question.case, score))


ADDS = (
    in_private(ShowOwnCase, show_own_case),
    in_private(ShowHistory, show_history),
    in_private(ExplainOwnDate, explain_date),
    in_private(WithdrawRequest, withdraw_own_request),
    in_private(RateService, rate_service),
)
