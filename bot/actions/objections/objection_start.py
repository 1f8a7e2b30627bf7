"""The start of an objection, which is always possible: the bot judges no ground."""

from datetime import date

from bot.actions.cases import case_rating
from bot.actions.deadlines import objection_window
from bot.actions.objections import objection_filing, objection_status
from bot.actions.welcome import privacy_consent
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import (
    AddToThisCase,
    CallOfficer,
    Meaning,
    RateService,
    SayMeaning,
    ShowMenu,
)
from bot.desk import citizen_form_messages, contacts, dialogues, office_time
from bot.desk.button_acts import in_private
from bot.desk.citizen_form_messages import SideNote
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case, Person
from bot.domain.law.objection_rules import Ground
from bot.domain.message import Incoming
from bot.domain.people.identity_proofs import kept_for_next
from bot.domain.words.open_dialogues import KeptWords, RatingQuestion
from bot.errors import Refused, require
from bot.forms.objection_form import OBJECTION, start_objection
from bot.forms.request_form import identity_answers
from bot.texts import Markup
from storage import cases, objections

WITHOUT_CASE = 0
"""The case id in a button for an objection that is about no request."""
POOR_RATING = 2
"""Up to this rating, of 5, the right to object is named."""


async def start_from_menu(turn: Turn, person: Person) -> None:
    """Ask which request the objection is about, or open the form if the person has none."""
    if await _must_wait(turn, person):
        return
    theirs = await cases.of_person(turn.tx, person.id)
    if not theirs:
        await start_about_request(turn, person, ObjectAbout(WITHOUT_CASE))
        return
    rows = [[Button(f"{case.number} · {case.subject}", ObjectAbout(case.id))] for case in theirs]
    language = person.language
    rows.append(
        [make_button(turn, language, "button-object-unpublished", ObjectAbout(WITHOUT_CASE))]
    )
    rows.append([make_button(turn, language, "button-menu", ShowMenu())])
    await say(turn, person, "objection-which", rows)


async def start_by_command(turn: Turn, person: Person, words: str) -> None:
    """Open the form for the request whose number was typed, or ask which request it is."""
    if not words:
        await start_from_menu(turn, person)
        return
    typed = await contacts.parse_case_number(turn, person, words)
    case = await cases.by_sequence(turn.tx, typed.year, typed.sequence) if typed else None
    if case is None or case.person_id != person.id:
        raise Refused("no-such-case")
    await start_about_request(turn, person, ObjectAbout(case.id))


async def start_about_request(turn: Turn, person: Person, button: ObjectAbout) -> None:
    """Open the form; for a request, first show which grounds the desk sees, and until when."""
    if await _must_wait(turn, person):
        return
    case = await objection_filing.case_of(turn, person, button.case_id or None)
    await dialogues.leave(turn, person)
    seen = await _grounds(turn, person, case) if case is not None else []
    draft = citizen_form_messages.new_draft(
        turn, person, OBJECTION, await _start(turn, person, case)
    )
    await citizen_form_messages.save_and_ask(turn, person, draft, beside=SideNote(tuple(seen)))


async def _must_wait(turn: Turn, person: Person) -> bool:
    """Return whether the privacy notice or another draft comes first, after showing it."""
    if not privacy_consent.has_agreed(turn, person):
        await privacy_consent.ask_consent(turn, person, "objection")
        return True
    return await dialogues.ask_if_draft_waits(turn, person)


async def _start(turn: Turn, person: Person, case: Case | None) -> Answers:
    if case is not None:
        return start_objection(case.id, purpose=case.purpose)
    last = await cases.last_identity(turn.tx, person.id)
    voices: Answers = {"voices": last["voices"]} if last.get("voices") else {}
    return {**start_objection(None, identity=identity_answers(kept_for_next(last))), **voices}


async def _grounds(turn: Turn, person: Person, case: Case) -> list[Markup]:
    """Say which grounds the desk sees, or until when the answer may still come."""
    language, due = person.language, case.dates.earlier
    lines = await objection_window.grounds_text(turn, language, case)
    if lines:
        return [turn.texts.say(language, "grounds-seen", lines=lines)]
    if case.is_open and turn.today <= due:
        return [turn.texts.say(language, "objection-answer-due", number=case.number, due=due)]
    return []


async def explain_right(turn: Turn, person: Person, case: Case) -> None:
    """Tell a person whom an answer does not satisfy about the right to object, with two buttons.

    One leads to the officers, who get the words that are kept of the person; the other to an
    objection, or to the one that waits already.
    """
    language = person.language
    kept = await dialogues.find_dialogue(turn, person, KeptWords)
    asks = AddToThisCase(case.id) if kept is not None else CallOfficer()
    rows = [[make_button(turn, language, "button-ask-about-answer", asks)]]
    last = await _last_day(turn, case)
    phase = "unknown" if last is None else "late" if turn.today > last else "open"
    text = turn.texts.say(language, "right-named", number=case.number, phase=phase, until=last)
    if kept is not None:
        text = Markup(f"{text}\n\n{office_time.silence_in_words(turn, language)}")
    standing = [one for one in await objections.of_case(turn.tx, case.id) if one.waits]
    if standing:
        lines = [await objection_status.status_line(turn, language, one) for one in standing]
        text = Markup("\n\n".join([text, *lines]))
        rows += [[objection_status.objection_button(one)] for one in standing]
    else:
        rows.append([make_button(turn, language, "button-object", ObjectAbout(case.id))])
    deletes = make_button(turn, language, "button-delete-words", SayMeaning(Meaning.NOTHING))
    menu = make_button(turn, language, "button-menu", ShowMenu())
    await tell(
        turn,
        person,
        text,
        [*rows, [deletes] if kept is not None else [], [menu]],
        case=case,
    )


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


async def _last_day(turn: Turn, case: Case) -> date | None:
    """Return the last day to object to how a request was answered or closed; None before that."""
    for ground in (Ground.NOT_AS_REQUESTED, Ground.NOT_FULFILLED):
        if (last := await objection_window.last_day_to_object(turn, case, ground)) is not None:
            return last
    return None


async def rate_service(turn: Turn, person: Person, button: RateService) -> None:
    """Take a rating, and name the right to object to whom the service did not satisfy."""
    await case_rating.record_rating(turn, person, button)
    if button.score <= POOR_RATING:
        await explain_right(turn, person, await contacts.own_case(turn, person, button.case_id))


async def take_typed_rating(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a rating that is typed."""
    question = require(
        await dialogues.find_dialogue(turn, person, RatingQuestion), "button-earlier"
    )
    score = require(case_rating.typed_score(turn, incoming), "button-unknown")
    await rate_service(turn, person, RateService(question.case, score))


ADDS = (in_private(ObjectAbout, start_about_request), in_private(RateService, rate_service))
