"""The requester's rating of the service, from 1 to 5 with an optional sentence, asked once."""

from datetime import date

from bot.buttons.request_buttons import RateService
from bot.desk import citizen_form_steps, contacts, dialogues
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.message import Incoming
from bot.domain.records.events import EventName
from bot.domain.reminders.answer_reminder_plan import rating_reminder
from bot.domain.reminders.reminder_plan import Subject
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import RatingQuestion
from bot.errors import Refused
from storage import case_events, cases, outbox, people, reminders, request_facts
from storage.case_events import Link

BEST = 5
STARS = "⭐"
RATING_WORDS = Purpose("rating-words", RowAbout)
"""Purpose of the thanks to which the requester may reply with a sentence."""


async def plan_rating_question(turn: Turn, case: Case, answered_on: date) -> None:
    """Plan the question for a week after the answer, unless it was asked before."""
    if not await _was_asked(turn, case):
        planned = rating_reminder(answered_on, turn.reminder_rules)
        await reminders.add_reminders(turn.tx, Subject(case.id), [planned])


async def ask_rating(turn: Turn, case: Case) -> None:
    """Ask the requester of an answered case for a rating at once, in place of a week after.

    It is asked once, and not of somebody who objected.
    """
    person = await people.get(turn.tx, case.person_id)
    if person is None or not person.has_chat or case.answered_at is None:
        return
    around = await reminders.case_matters(turn.tx, case.id)
    if around.contested or await _was_asked(turn, case):
        return
    await record_rating_asked(turn, person, case)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "rating")
    text = turn.texts.say(person.language, "rating-ask", number=case.number)
    await tell(turn, person, text, rating_keyboard(case), case=case, priority=outbox.CONVERSATION)


async def record_rating_asked(turn: Turn, person: Person, case: Case) -> None:
    """Record that the rating is asked for, and wait for a typed one too."""
    await record_event(turn, case, EventName.RATING_ASKED, "desk")
    await dialogues.save_dialogue(turn, person, RatingQuestion(case.id))


async def rating_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit | None:
    """Say whether a message is the rating that was asked for.

    Of somebody with another request that is open a number may as well add to that.
    """
    question = await dialogues.find_awaited(turn, person, RatingQuestion)
    theirs = await cases.of_person(turn.tx, person.id)
    if question is None or any(case.is_open for case in theirs):
        return None
    return Fit.NO if typed_score(turn, incoming) is None else Fit.SURELY


def typed_score(turn: Turn, incoming: Incoming) -> int | None:
    """Return the rating that a message gives in figures, words or stars; None if it says more."""
    text = incoming.content.text.replace("\ufe0f", "")
    said = citizen_form_steps.typed_number(turn.texts, text.replace(f"/{BEST}", ""), "rating")
    stars = text.count(STARS) if not text.replace(STARS, "").strip() else 0
    return next((score for score in (said, stars) if score and score <= BEST), None)


def rating_keyboard(case: Case) -> Keyboard:
    """Return the buttons of the ratings."""
    return [[Button(f"{one} {STARS}", RateService(case.id, one)) for one in range(1, BEST + 1)]]


async def _was_asked(turn: Turn, case: Case) -> bool:
    return bool(await case_events.last_events(turn.tx, case.id, EventName.RATING_ASKED))


async def record_rating(turn: Turn, person: Person, button: RateService) -> None:
    """Record a rating, the first one only, and invite a sentence."""
    case, score = await contacts.own_case(turn, person, button.case_id), button.score
    if not 1 <= score <= BEST or not await _was_asked(turn, case):
        raise Refused("button-unknown")
    if not await request_facts.add_rating(turn.tx, case.id, score, turn.now):
        raise Refused("rating-known")
    await dialogues.end_dialogues(turn, person, RatingQuestion)
    await record_event(turn, case, EventName.RATED, "citizen", score=score)
    text = turn.texts.say(person.language, "rating-thanks", score=score)
    await tell(turn, person, text, case=case, purpose=RATING_WORDS, markup={"force_reply": True})
    await say_group(turn, "rated-group", case=case, score=score)


async def take_rating_words(
    turn: Turn, person: Person, case: Case, linked: Link, incoming: Incoming
) -> bool:
    """Take the sentence that replies to the thanks for a rating; False if it is something else."""
    thanks = await outbox.find(turn.tx, linked.outbox_seq)
    words = incoming.content.text.strip()
    if (
        thanks is None
        or thanks.purpose != RATING_WORDS.name
        or incoming.content.kind != "text"
        or not words
    ):
        return False
    if not await request_facts.add_rating_words(turn.tx, case.id, words):
        return False
    await say(turn, person, "rating-words-thanks")
    await say_group(turn, "rated-words-group", case=case, words=words)
    return True


ADDS = (RATING_WORDS,)
