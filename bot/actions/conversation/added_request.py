"""Words that were added to a request become one of their own, once the requester says so.

It counts from when they were said (UU 14/2008 Art 22(1), (4)), so its last day may be over: the
officer sees that day first, and the requester in the question.
"""

from itertools import pairwise

from bot.actions.cases import name_masking
from bot.actions.conversation.citizen_additions import BURST
from bot.actions.delivery import citizen_posts
from bot.actions.requests import request_filing
from bot.buttons.button_data import YesNo
from bot.desk import contacts
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, OfficerForm, on_case
from bot.desk.messages import (
    QUOTED,
    choice_buttons,
    quote_contents,
    say,
    say_group,
    tell,
    tell_group,
)
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in, text_in
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.message import KeptMessage, shortened
from bot.domain.people.identity_proofs import is_represented
from bot.domain.records.events import EventName, Facts
from bot.errors import Refused, require
from bot.forms.added_request_form import ADDED_REQUEST, AddedRequestAnswers
from bot.forms.form_engine import Accepted
from bot.forms.request_form import REQUEST, start_answers
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, people, rights_requests

WANTED = REQUEST.steps[0]
MOST_OFFERED = 10
"""Most additions among which an officer chooses: the newest."""
LABEL = 40
"""UTF-16 units of the words on a button."""
Words = list[KeptMessage]


async def prefill_added_request(turn: Turn, case: Case | None) -> Answers:
    """Return a request's id for the form. Raises Refused if nobody is known as its author."""
    case = await contacts.get_case(turn, case.id if case else None)
    await _who_asks(turn, case)
    return {"added_to": case.id}


async def _who_asks(turn: Turn, case: Case) -> Answers:
    """Return a request's answers on identity, for another request of the same person.

    Raises Refused where they may not be used for it: a kuasa's letter was for the first one,
    their use is restricted (UU 27/2022 Art 41), or they were destroyed.
    """
    identity = await cases.identity(turn.tx, case.id)
    known = answers_in(start_answers(identity), "previous")
    limited = case.person_id and await rights_requests.is_restricted(turn.tx, case.person_id)
    if not known or limited or is_represented(identity):
        raise Refused("added-nobody-known", number=case.number)
    return known


async def words_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer those additions of the requester that could be a request, the newest first."""
    case = await _case_in(turn, answers)
    names, offered = await name_masking.names_for(turn, case), []
    for words in reversed(await _additions(turn, case)):
        if _request_of(words):
            said = name_masking.mask_text(turn, _quoted(turn, OFFICIAL, words), names)
            offered.append((str(words[-1].message_id), shortened(said, LABEL)))
    return offered[:MOST_OFFERED]


async def subjects_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer a subject taken from the chosen words."""
    case = await _case_in(turn, answers)
    found = _request_of(await _chosen(turn, case, text_in(answers, "added_words")))
    subject = text_in(found or {}, "subject")
    subject = name_masking.mask_text(turn, subject, await name_masking.names_for(turn, case))
    return [(subject, subject)] if subject else []


async def _case_in(turn: Turn, answers: Answers) -> Case:
    known = answers.get("added_to")
    return await contacts.get_case(turn, known if isinstance(known, int) else None)


async def _additions(turn: Turn, case: Case) -> list[Words]:
    """Return what the requester added, the oldest first; messages of one minute are together."""
    person = await people.get(turn.tx, case.person_id)
    if person is None or not person.has_chat:
        return []
    added = [
        KeptMessage(message_id=of, at=at, content=content)
        for of, content, at in await case_events.added_words(turn.tx, case.id, person.telegram_id)
    ]
    begins = [0, *(n for n, (a, b) in enumerate(pairwise(added), 1) if b.at - a.at > BURST)]
    return [added[a:b] for a, b in pairwise([*begins, len(added)])] if added else []


async def _chosen(turn: Turn, case: Case, last: str | int) -> Words:
    """Return the additions that end with a message; empty if they are no longer on the case."""
    for words in await _additions(turn, case):
        upto = [one for one in words if one.message_id <= int(last)]
        if upto and upto[-1].message_id == int(last):
            return upto
    return []


def _request_of(words: Words) -> Answers | None:
    """Return the answers of a request made of these words; None if they are too few."""
    parts = [citizen_posts.to_request_part(one.content, one.message_id) for one in words]
    done = REQUEST.answer({WANTED.name: [part for part in parts if part]}, WANTED, "done")
    return done.answers if isinstance(done, Accepted) else None


def _quoted(turn: Turn, language: str, words: Words) -> str:
    return quote_contents(turn, language, [one.content for one in words])


async def request_preview(turn: Turn, case: Case | None, answers: Answers) -> Markup:
    """Say from when the request would count, by when it is answered, and what it takes over."""
    case = await contacts.get_case(turn, case.id if case else None)
    words = await _chosen(turn, case, text_in(answers, "added_words"))
    if not words:
        return turn.texts.say(OFFICIAL, "button-earlier")
    return turn.texts.say(OFFICIAL, "added-shown", **await _dates(turn, case, words))


async def _dates(turn: Turn, case: Case, words: Words) -> dict[str, object]:
    _, reckoning, _ = await request_filing.clocks_on(turn, local_date(words[0].at, turn.zone))
    late = turn.today > reckoning.due
    return {"number": case.number, "at": words[0].at, "due": reckoning.due, "late": late}


async def propose(turn: Turn, officer: Officer, case: Case, given: AddedRequestAnswers) -> None:
    """Ask the requester whether words are a request, or go by what they said elsewhere."""
    person = require(await people.get(turn.tx, case.person_id), "added-words-none")
    words = await _chosen(turn, case, given.added_words)
    if not words:
        raise Refused("added-words-none")
    names = await name_masking.names_for(turn, case)
    source = words[-1].message_id
    subject = name_masking.mask_text(turn, given.added_subject, names)
    told: Facts = {"stage": "asked", "source": source, "subject": subject}
    await record_event(turn, case, EventName.REQUEST_SPLIT, officer, **told)
    if given.added_consent != "chat":
        consent = given.added_consent
        await _make(turn, person, case, words, subject, officer.actor, consent=consent)
        return
    turn.sensitive = True  # the words are quoted
    language, dates = person.language, await _dates(turn, case, words)
    named = {says: answer_proposal.button(case.id, source, says) for says in YesNo}
    rows = choice_buttons(turn, language, "button-added", named)
    quoted = shortened(_quoted(turn, language, words), QUOTED)
    text = turn.texts.say(language, "added-question", words=quoted, subject=subject, **dates)
    await tell(turn, person, text, rows, case=case, purpose=CASE_WORD)
    await tell_group(turn, turn.texts.say(OFFICIAL, "added-asked", **dates), case=case)


@private_button("split")
async def answer_proposal(
    turn: Turn, person: Person, case_id: int, message_id: int, says: YesNo
) -> None:
    """Take the requester's yes or no, once, to a proposed new request."""
    case = await contacts.own_decidable_case(turn, person, case_id)
    told = [
        event.facts
        for event in await case_events.events(turn.tx, case.id)
        if event.name is EventName.REQUEST_SPLIT and event.facts["source"] == message_id
    ]
    words = await _chosen(turn, case, message_id)
    if not words or not told or told[-1]["stage"] != "asked":
        raise Refused("button-earlier")
    if says is YesNo.YES:
        await _make(turn, person, case, words, told[-1]["subject"], "citizen")
        return
    source = message_id
    await record_event(
        turn, case, EventName.REQUEST_SPLIT, "citizen", stage="declined", source=source
    )
    await say(turn, person, "added-declined", number=case.number)
    await say_group(turn, "added-declined-group", case=case)


async def _make(
    turn: Turn,
    person: Person,
    case: Case,
    words: Words,
    subject: str,
    actor: str,
    consent: str | None = None,
) -> None:
    """Register added words as a request dated when they were said; take them off the other."""
    known = await _who_asks(turn, case)
    asked = {**(_request_of(words) or {}), "subject": subject, "purpose": case.purpose}
    given: Answers = {**known, **asked, "previous": known, "same": "all"}
    answers, dates = REQUEST.complete(given), await _dates(turn, case, words)
    for one in words:
        await case_events.remove_link(turn.tx, person.telegram_id, one.message_id)
    made = await request_filing.register_and_tell(turn, person, given, answers, words[0].at)
    told: Facts = {"stage": "made", "source": words[-1].message_id, "number": made.number}
    if consent is not None:
        told["consent"] = consent
    await record_event(turn, case, EventName.REQUEST_SPLIT, actor, **told)
    text = turn.texts.say(OFFICIAL, "added-made", **{**dates, "number": made.number})
    await tell_group(turn, text, case=case)


ADDS = (
    OfficerForm(
        ADDED_REQUEST,
        on_case(propose),
        prefill_added_request,
        side_notes={"added_confirm": request_preview},
        offers={
            "added_words": AnswerOffers(
                words_offered, is_exclusive=True, empty_text="added-words-none"
            ),
            "added_subject": AnswerOffers(subjects_offered),
        },
    ),
    answer_proposal,
)
