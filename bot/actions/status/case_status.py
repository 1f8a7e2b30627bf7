"""The status of a case: for anybody with number and PIN, and in full for its requester."""

from datetime import date, timedelta

from bot.actions.cases import case_pin
from bot.actions.objections import objection_status, own_objection
from bot.actions.status import case_screen
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.objection_buttons import ShowOwnObjection
from bot.buttons.request_buttons import ClaimCase, ShowMenu, ShowOwnCase
from bot.desk import citizen_form_steps, contacts, dialogues
from bot.desk.button_acts import private_button
from bot.desk.event_recording import redraw_card
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.message import Incoming, shortened
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import ClaimOffer, PassedWords, StatusCheck
from bot.forms.answer_reading import pin_in, split_pin
from bot.forms.objection_form import OBJECTION
from bot.texts import Markup
from storage import cases, citizen_drafts, objections, unsent_replies

LETTERS_OF_WORDS = 10
"""A text with at least this many letters and no digit is not taken as a request number."""
WORDS_OF_A_MATTER = 4
"""A text of at least this many words is not either, if no number can be read in it."""
LINES_SHOWN, OBJECTIONS_SHOWN = 16, 4
"""Most requests and objections in one list, which is one message; each has its button."""
ANSWER_SHOWN = timedelta(days=30)
"""For this long a plain question is listed as answered."""
SUBJECT_SHOWN = 50
"""UTF-16 units of a subject in the list, which is one message (4,096 units)."""


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
        await case_screen.show_case(turn, person, case)
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
        await case_screen.show_case(turn, person, meant[0])
        await _note_asked(turn, meant[0])
        return
    if not mine and not await _beside_requests(turn, person):
        await _show_doors(turn, person)
        return
    await list_own_cases(turn, person)
    for case in running:
        await _note_asked(turn, case)


async def _show_doors(turn: Turn, person: Person, *above: Markup) -> None:
    """Ask who has no request here for its number, with the way for who has neither that nor PIN."""
    await dialogues.save_dialogue(turn, person, StatusCheck())
    text = turn.texts.say(person.language, "status-none")
    await tell(turn, person, Markup("\n\n".join([*above, text])), _without(turn, person))


async def show_rights(
    turn: Turn, person: Person, about: Case | None, without: str = "objection-none"
) -> None:
    """Show the request to which somebody objected, or else `about`, below what that `without` says.

    An objection that is written and not sent counts; of several, all are listed.
    """
    standing = [
        one for one in await objections.of_person(turn.tx, person.id) if not one.is_withdrawn
    ]
    meant = [one for one in standing if one.waits] or standing[:1]
    draft = await citizen_drafts.find(turn.tx, person.id)
    unsent = draft.answers.get("case_id", 0) if draft and draft.form == OBJECTION.name else None
    places = {one.case_id for one in meant} | ({unsent} if isinstance(unsent, int) else set())
    if len(places) > 1:
        await list_own_cases(turn, person)
    elif meant and meant[0].case_id is None:
        await own_objection.show_objection(turn, person, ShowOwnObjection(meant[0].id))
    elif unsent == 0:
        await say(turn, person, "objection-unsent", number="none")
    else:
        case = await cases.get(turn.tx, next(iter(places), None)) if places else about
        above = () if places else (turn.texts.say(person.language, without),)
        if case is not None:
            await case_screen.show_case(turn, person, case, *above)
        elif await cases.of_person(turn.tx, person.id, most=1):
            await list_own_cases(turn, person, *above)
        else:
            await _show_doors(turn, person, *above)


async def _note_asked(turn: Turn, case: Case) -> None:
    """Show on the card, once a day and without a post, that somebody asked for the status."""
    asked_at = case.status_asked_at
    if not case.is_open or (asked_at and local_date(asked_at, turn.zone) == turn.today):
        return
    await cases.set_status_asked(turn.tx, case.id, turn.now)
    redraw_card(turn, case.id)


async def list_own_cases(turn: Turn, person: Person, *above: Markup) -> None:
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
    text = turn.texts.say(person.language, "mine", lines=lines)
    await tell(turn, person, Markup("\n\n".join([*above, text])), [*rows, [_home(turn, person)]])


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
        state=await case_screen.state_text(turn, person.language, case),
    )
    await tell(turn, person, text, rows)


def _stop(turn: Turn, person: Person) -> Button:
    return make_button(turn, person.language, "button-stop", ShowMenu())


def _home(turn: Turn, person: Person) -> Button:
    return make_button(turn, person.language, "button-menu", ShowMenu())


ADDS = (without_pin,)
