"""The status of a case: for anybody with number and PIN, and in full for its requester."""

from datetime import date, timedelta

from bot.actions.cases import case_acts, case_pin
from bot.actions.deadlines import date_explanations
from bot.actions.identity import identity_proof
from bot.actions.objections import objection_status
from bot.actions.requests import request_completion
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import (
    AddWords,
    ClaimCase,
    ExplainOwnDate,
    ShowMenu,
    ShowOwnCase,
    WithdrawRequest,
)
from bot.desk import citizen_form_steps, contacts, dialogues, group_message
from bot.desk.button_acts import in_private, private_button
from bot.desk.call_purposes import PRIVATE_MESSAGE
from bot.desk.event_recording import redraw_card
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.message import Incoming, shortened
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import (
    CertaintyQuestion,
    ClaimOffer,
    PassedWords,
    StatusCheck,
)
from bot.forms.answer_reading import pin_in, split_pin
from bot.texts import Markup
from storage import case_events, cases, identity_proofs, objections, submissions, unsent_replies

LETTERS_OF_WORDS = 10
"""A text with at least this many letters and no digit is not taken as a request number."""
WORDS_OF_A_MATTER = 4
"""A text of at least this many words is not either, if no number can be read in it."""
LINES_SHOWN, OBJECTIONS_SHOWN = 16, 4
"""Most requests and objections in one list, which is one message; each has its button."""
ANSWER_SHOWN = timedelta(days=30)
"""For this long a plain question is listed as answered."""
EVENTS_SHOWN = 25
PURPOSE_SHOWN = 300
SUBJECT_SHOWN = 50
"""Most events, and UTF-16 units of purpose and subject: each is one message (4,096 units)."""


async def ask_number(turn: Turn, person: Person) -> None:
    """Ask for the number to check."""
    await dialogues.leave(turn, person)
    await dialogues.save_dialogue(turn, person, StatusCheck())
    await say(turn, person, "status-which", [[_stop(turn, person)]])


async def number_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message is the number, or the PIN for one given before, that was asked for."""
    asked = await dialogues.find_awaited(turn, person, StatusCheck)
    text = incoming.content.text
    if asked is None or incoming.content.kind != "text":
        return Fit.NO
    if _stops(turn, person, text):
        return Fit.SURELY
    if not any(map(str.isdigit, text)):
        return Fit.NO if sum(map(str.isalpha, text)) >= LETTERS_OF_WORDS else Fit.MAYBE
    names_a_year = (  # most requests do
        asked.number is None
        and sum(map(str.isalpha, text.split())) >= WORDS_OF_A_MATTER
        and await contacts.parse_case_number(turn, person, text) is None
    )
    return Fit.NO if names_a_year else Fit.SURELY


def _stops(turn: Turn, person: Person, text: str) -> bool:
    return citizen_form_steps.matches_word(
        turn, person, text, "cancel", "button-stop", "button-menu"
    )


async def take_number(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Handle a number, or the PIN for one given before."""
    asked = await dialogues.find_dialogue(turn, person, StatusCheck) or StatusCheck()
    text = incoming.content.text
    if _stops(turn, person, text):
        await welcome_menu.show_menu(turn, person)
    elif asked.number is not None and "/" not in text and (pin := pin_in(text)):
        await show_by_pin(turn, person, asked.number, pin)
    elif asked.number is not None and await _is_no_other_number(turn, person, text):
        await say(turn, person, "status-pin", _without(turn, person))
    else:
        await look_up(turn, person, text)


async def _is_no_other_number(turn: Turn, person: Person, text: str) -> bool:
    """Say whether a text, where a PIN was asked for, is not the number of another request."""
    bare = "/" not in text and len(text.split()) == 1
    return bare or await contacts.parse_case_number(turn, person, text) is None


async def look_up(turn: Turn, person: Person, text: str) -> None:
    """Take a number, perhaps with the PIN behind it."""
    asked, pin = split_pin(text)
    number = await contacts.parse_case_number(turn, person, asked)
    if not text.strip() and await cases.of_person(turn.tx, person.id, most=1):
        await tell_status(turn, person, None, None)
    elif not text.strip():
        await ask_number(turn, person)
    elif number is None:
        await dialogues.save_dialogue(turn, person, StatusCheck())
        await say(turn, person, "status-not-a-number", [[_stop(turn, person)]])
    else:
        await show_by_pin(turn, person, number, pin)


async def show_by_pin(turn: Turn, person: Person, number: TypedNumber, pin: str | None) -> None:
    """Show a case to its requester, or its state to who knows the PIN; refuse others alike."""
    case = await cases.by_sequence(turn.tx, number.year, number.sequence)
    if case is not None and contacts.is_requester(person, case):
        await dialogues.end_dialogues(turn, person, StatusCheck)
        await show_story(turn, person, case)
        return
    if await case_pin.is_pin_locked(turn, person):
        await dialogues.end_dialogues(turn, person, StatusCheck)
        await welcome_menu.say_with_menu(turn, person, "status-locked")
        return
    if pin is None:
        await dialogues.save_dialogue(turn, person, StatusCheck(number.sequence, number.year))
        await say(turn, person, "status-pin", _without(turn, person))
        return
    if case is not None and case.pin_hash == case_pin.pin_hash(turn, case.number, pin):
        await dialogues.end_dialogues(turn, person, StatusCheck)
        await _show_state(turn, person, case)
        return
    await case_pin.count_wrong(turn, person)
    await say(turn, person, "status-wrong", _without(turn, person))


def _without(turn: Turn, person: Person) -> Keyboard:
    """Return the buttons below the question for a PIN: not to have it, or to stop."""
    return [
        [make_button(turn, person.language, "button-no-pin", without_pin.button())],
        [_stop(turn, person)],
    ]


@private_button("pin:none")
async def without_pin(turn: Turn, person: Person) -> None:
    """Say what to do without the PIN of a request, in the same words for every number."""
    ways = office_answers.ways_to_reach(turn.office)
    await say(turn, person, "status-no-pin", [[_stop(turn, person)]], **ways)


async def tell_status(
    turn: Turn, person: Person, number: TypedNumber | None, about: Case | None
) -> None:
    """Tell the status of the request that somebody asks about in words, or of each of theirs.

    It is the one with this number, else the one replied to, else the only one still open.
    """
    mine = await cases.of_person(turn.tx, person.id)
    named = [case for case in mine if number == TypedNumber(case.sequence, case.year)]
    if number is not None and not named:
        await show_by_pin(turn, person, number, None)
        return
    running = [case for case in mine if case.is_open]
    meant = named or ([about] if about is not None else running)
    if len(meant) == 1:
        await _tell_one(turn, person, meant[0])
        return
    if not mine and not await _beside_requests(turn, person):
        await dialogues.save_dialogue(turn, person, StatusCheck())
        await say(turn, person, "status-none", [[_stop(turn, person)]])
        return
    await list_own_cases(turn, person)
    for case in running:
        await _note_asked(turn, case)


async def _tell_one(turn: Turn, person: Person, case: Case) -> None:
    """Say where a case stands, its last day and what happens next."""
    language = person.language
    text = turn.texts.say(
        language,
        "status-own",
        number=case.number,
        subject=case.subject,
        state=await _state(turn, language, case),
    )
    story = make_button(turn, language, "button-this-case", ShowOwnCase(case.id))
    why = make_button(turn, language, "button-why", ExplainOwnDate(case.id))
    rows = [[story], *([[why]] if case.is_open else [])]
    if case.is_open and turn.today > case.dates.earlier:
        rows.append([make_button(turn, language, "button-object", ObjectAbout(case.id))])
    await tell(turn, person, text, rows, case=case)
    await _note_asked(turn, case)


async def _note_asked(turn: Turn, case: Case) -> None:
    """Show on the card, once a day and without a post, that somebody asked for the status."""
    asked_at = case.status_asked_at
    if not case.is_open or (asked_at and local_date(asked_at, turn.zone) == turn.today):
        return
    await cases.set_status_asked(turn.tx, case.id, turn.now)
    redraw_card(turn, case.id)


async def list_own_cases(turn: Turn, person: Person) -> None:
    """List a person's requests, the next due first, with their objections and question."""
    mine = sorted(await cases.of_person(turn.tx, person.id), key=_nearest_first)
    contested = await objections.of_person(turn.tx, person.id)
    beside = await _beside_requests(turn, person)
    if not mine and not beside:
        await welcome_menu.say_with_menu(turn, person, "mine-none")
        return
    rows = [[Button(f"{case.number} · {case.subject}", ShowOwnCase(case.id))] for case in mine]
    rows += [[objection_status.objection_button(objection)] for objection in contested]
    written = [_line(turn, person.language, case) for case in mine[:LINES_SHOWN]]
    lines = [*written, *beside]
    await say(turn, person, "mine", [*rows, [_home(turn, person)]], lines=lines)


async def _beside_requests(turn: Turn, person: Person) -> list[Markup]:
    """Return lines on a person's newest objections and on their question to officers."""
    language = person.language
    contested = await objections.of_person(turn.tx, person.id, OBJECTIONS_SHOWN)
    lines = [await objection_status.status_line(turn, language, one) for one in contested]
    passed = await dialogues.find_dialogue(turn, person, PassedWords) or PassedWords()
    answered_at = await unsent_replies.answered_outside(turn.tx, person.id)
    if passed.messages:
        since = passed.messages[0].at
        lines.append(turn.texts.say(language, "question-stands", phase="waits", at=since))
    elif answered_at is not None and turn.now - answered_at < ANSWER_SHOWN:
        at = answered_at
        lines.append(turn.texts.say(language, "question-stands", phase="answered", at=at))
    return lines


def _nearest_first(case: Case) -> tuple[bool, date]:
    """Return the sorting key that puts open cases first, by their last day."""
    return not case.is_open, case.works_to if case.is_open else date.max


def _line(turn: Turn, language: str, case: Case) -> Markup:
    """Write a case in two lines: its state and, while it is open, its last day."""
    due = case.dates.promised
    return turn.texts.say(
        language,
        "mine-line",
        number=case.number,
        subject=shortened(case.subject, SUBJECT_SHOWN),
        state=turn.texts.plain(language, f"state-{case.state}"),
        phase="over" if not case.is_open else "overdue" if turn.today > due else "open",
        due=due,
        days=max(0, turn.calendar.left(turn.today, due)),
    )


async def show_own_case(turn: Turn, person: Person, button: ShowOwnCase) -> None:
    """Show one of a person's own requests."""
    await show_story(turn, person, await contacts.own_case(turn, person, button.case_id))


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


async def show_story(turn: Turn, person: Person, case: Case) -> None:
    """Show all of a case to its requester: what was asked, its state, its events."""
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
        state=await _state(turn, language, case),
        events=lines,
    )
    beside, theirs = await objection_status.case_lines(turn, person, case)
    text = Markup("\n\n".join([text, *beside]))
    first, *rest = await _ways_on(turn, person, case)
    keyboard = [first, *[[button] for button in theirs], *rest]
    await tell(turn, person, text, keyboard, case=case, purpose=PRIVATE_MESSAGE)


async def _ways_on(turn: Turn, person: Person, case: Case) -> list[list[Button]]:
    """Return the buttons for what a person may do about their own case."""

    def act(text_id: str, data: ButtonData) -> Button:
        return make_button(turn, person.language, text_id, data)

    rows = [[act("button-object", ObjectAbout(case.id))]]
    if case.is_open:
        rows += [[act("button-why", ExplainOwnDate(case.id))]]
        withdraw = act("button-withdraw", WithdrawRequest(case.id))
        rows += [[act("button-add", AddWords(case.id)), withdraw]]
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    rows += identity_proof.paper_buttons(turn, person.language, case, proof)
    return [*rows, [_home(turn, person)]]


async def _show_state(turn: Turn, person: Person, case: Case) -> None:
    """Tell a stranger with the PIN state and dates, nothing personal, no subject.

    From here its requester may ask for it in this chat.
    """
    rows = [[_home(turn, person)]]
    if case.person_id is not None:
        await dialogues.save_dialogue(turn, person, ClaimOffer(case.id))
        rows.insert(0, [make_button(turn, person.language, "button-claim", ClaimCase())])
    text = turn.texts.say(
        person.language,
        "status",
        number=case.number,
        received=case.received_at,
        state=await _state(turn, person.language, case),
    )
    await tell(turn, person, text, rows)


async def _state(turn: Turn, language: str, case: Case) -> Markup:
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


def _stop(turn: Turn, person: Person) -> Button:
    return make_button(turn, person.language, "button-stop", ShowMenu())


def _home(turn: Turn, person: Person) -> Button:
    return make_button(turn, person.language, "button-menu", ShowMenu())


ADDS = (
    in_private(ShowOwnCase, show_own_case),
    in_private(ExplainOwnDate, explain_date),
    in_private(WithdrawRequest, withdraw_own_request),
    without_pin,
)
