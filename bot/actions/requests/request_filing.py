"""Register a request: number, dates, receipt, card and reminders, all in one transaction."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Unpack

from bot.actions.cases import case_card, case_pin, name_masking
from bot.actions.deadlines import case_dates
from bot.actions.delivery import citizen_files, citizen_posts, relay
from bot.actions.delivery.citizen_posts import PostOptions
from bot.actions.identity import identity_proof
from bot.actions.letters import letter_parts, request_letters
from bot.actions.requests import identity_papers, request_completion
from bot.buttons.request_buttons import ShowOwnCase
from bot.desk import group_message, number_series, paper_sending
from bot.desk.call_purposes import RECEIPT
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import PrivateForm
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in
from bot.domain.law.case import Case, Person, RequesterKind, State
from bot.domain.law.election_regime import possible_dates, regime_on
from bot.domain.law.legal_deadlines import Regime, local_date, received_at
from bot.domain.law.outside_act import Arrival
from bot.domain.law.registration_numbers import format_number
from bot.domain.law.workdays import Reckoning
from bot.domain.message import Content
from bot.domain.people.identity_proofs import Proof, kuasa_letter_of
from bot.domain.records.event_trail import receipt_facts
from bot.domain.records.events import EventName, Facts
from bot.forms.outside_act_form import arrival_answers
from bot.forms.request_form import REQUEST, RequestAnswers, is_vouched, reusable_answers
from bot.letters.letter_facts import Receipt
from bot.texts import Markup
from storage import cases, citizen_drafts, office_days, outbox
from storage.citizen_drafts import FormDraft

SERIES = "request"


@dataclass(frozen=True)
class Registered:
    """A registered request, with its PIN and how its last day was counted."""

    case: Case
    pin: str
    reckoning: Reckoning
    longer: Reckoning | None
    proof: Proof | None
    foreign: bool


async def file(turn: Turn, person: Person, draft: FormDraft) -> Case:
    """Turn a complete draft into a registered case (UU 14/2008 Art 22(1)-(5)).

    Raises Refused if something is missing. The draft is gone afterwards, so a second "send"
    finds nothing to file.
    """
    answers = REQUEST.complete(draft.answers)
    received = await _receipt_time(turn, draft)
    await citizen_drafts.drop(turn.tx, person.id)
    return await register_and_tell(turn, person, draft.answers, answers, received)


async def register_and_tell(
    turn: Turn, person: Person, given: Answers, answers: RequestAnswers, received: datetime
) -> Case:
    """Register what a person with a chat asks for, and tell them and the officers of it."""
    registered = await register(turn, person, given, answers, received)
    case = registered.case
    await record_filed(turn, case, "citizen")
    await identity_proof.record_proof(turn, case, registered.proof)
    await case_dates.record_promise(turn, case)
    await request_completion.plan_check_reminders(turn, case)
    letter = await receipt_letter(turn, person.language, registered, "citizen")
    await paper_sending.send_letter(turn, person, case, letter)
    await _receipt(turn, person, registered)  # last: number and date stay in sight
    await case_card.post(turn, case)
    await show_material(turn, person, case, answers, person.telegram_id)
    return case


async def _receipt_time(turn: Turn, draft: FormDraft) -> datetime:
    """Return when the words of the request were said, else when the form was sent.

    A request is received with its words (Art 22(1), (4)), but its last day never lies in the past
    on the day on which it is set.
    """
    sent = received_at(None, turn.update.stored_at, turn.update.tap_at)
    if draft.uttered_at is None:
        return sent
    _, reckoning, _ = await clocks_on(turn, local_date(draft.uttered_at, turn.zone))
    return sent if reckoning.due < turn.today else draft.uttered_at


async def record_filed(turn: Turn, case: Case, actor: str, **facts: Unpack[Facts]) -> None:
    """Record that a request was filed, when and on which clock; keep its form as it was filled."""
    told = receipt_facts(case.received_at, case.received_on, case.dates)
    facts = {**facts, "due": str(case.due_on), "regime": case.regime, **told}
    await record_event(turn, case, EventName.FILED, actor, case.received_at, **facts)
    form = await request_letters.request_form_letter(turn, case, actor)
    await paper_sending.save_letter(turn, case, form, "officer")


async def register(
    turn: Turn,
    person: Person,
    given: Answers,
    answers: RequestAnswers,
    received: datetime,
    arrival: Arrival = Arrival.CHAT,
) -> Registered:
    """Number a request typed as `given`; its answer counts from receipt."""
    on = local_date(received, turn.zone)
    regime, reckoning, longer = await clocks_on(turn, on)
    sequence = await number_series.take_number(turn, SERIES, on.year)
    number = format_number(turn.office.number_template, sequence, on)
    pin = case_pin.new_pin()
    case = Case(
        id=0,
        year=on.year,
        sequence=sequence,
        number=number,
        person_id=person.id,
        state=State.RECEIVED,
        regime=regime,
        received_at=received,
        received_on=on,
        due_on=reckoning.due,
        estimated=reckoning.estimated,
        pin_hash=case_pin.pin_hash(turn, number, pin),
        long_due_on=longer.due if longer else None,
        arrival=arrival,
        **_asked(turn, given, answers),
    )
    case = await cases.add_case(turn.tx, case)
    await _seal(turn, case, given, answers)
    proof = await identity_proof.ask_proof(turn, person, case, given, answers.papers)
    foreign = answers.no_nik_reason == "foreigner"
    return Registered(case, pin, reckoning, longer, proof, foreign)


def _asked(turn: Turn, given: Answers, answers: RequestAnswers) -> dict[str, Any]:
    """Return what is asked as the case stores it, without the requester's names."""
    names = name_masking.names_of(given)
    return {
        "subject": name_masking.mask_text(turn, answers.subject, names),
        "wanted": name_masking.mask_text(turn, _wanted(answers), names),
        "purpose": name_masking.mask_text(turn, answers.purpose, names),
        **answers.model_dump(include={"obtain", "format", "delivery"}),
        "kind": RequesterKind.PERSON if answers.represented else answers.kind,
    }


async def _seal(turn: Turn, case: Case, given: Answers, answers: RequestAnswers) -> None:
    """Store, sealed, who the requester is and how the request came; plan what a letter needs."""
    kept = {**reusable_answers(given), **arrival_answers(given), "voices": given.get("voices", {})}
    if "vouched" in kept and not is_vouched(given):
        kept["vouched"] = {**answers_in(kept, "vouched"), "case": None}
    known = answers.vouched.fingerprint if answers.vouched else None
    seen = turn.tx.vault.fingerprint(f"nik:{answers.nik}") if answers.nik else known
    await cases.add_identity(turn.tx, case.id, kept, answers.nik_last4, seen)
    if kuasa_letter_of(given) is not None:
        await identity_papers.plan_letter_reminders(turn, case)


async def clocks_on(turn: Turn, on: date) -> tuple[Regime, Reckoning, Reckoning | None]:
    """Return the regime and last day to promise, and a longer one if a stage leaves it open."""
    kept = await office_days.current_stages(turn.tx)
    promise = regime_on(on, kept.values())
    possible = possible_dates(promise, on, turn.calendar)
    longer = possible[promise.possible[-1]] if promise.undecided else None
    return promise.promised, possible[promise.promised], longer


def _wanted(answers: RequestAnswers) -> str:
    return "\n\n".join(part.text for part in answers.wanted if part.text)


async def _receipt(turn: Turn, person: Person, registered: Registered) -> None:
    """Send the proof of receipt, with the PIN, in the requester's language; the letter has both."""
    case, language = registered.case, person.language
    turn.sensitive = True  # the PIN leaves the outbox once it is sent
    asked = await identity_proof.proof_request_lines(turn, language, case, registered.proof)
    rest = group_message.fold_into_quotes([receipt_rest(turn, language, registered)])
    await tell(
        turn,
        person,
        Markup("\n\n".join([receipt_text(turn, language, registered), *asked, *rest])),
        [
            *identity_proof.paper_buttons(turn, language, case, registered.proof),
            [
                Button(turn.texts.plain(language, "button-copy-number"), copy=case.number),
                Button(turn.texts.plain(language, "button-copy-pin"), copy=registered.pin),
            ],
            [make_button(turn, language, "button-this-case", ShowOwnCase(case.id))],
        ],
        case=case,
        purpose=RECEIPT,
    )


def receipt_text(turn: Turn, language: str, registered: Registered) -> Markup:
    """Return the proof of receipt: number, time, last day and why, PIN (UU 14/2008 Art 22(4))."""
    case = registered.case
    text = turn.texts.say(language, "receipt", **_receipt_values(turn, registered))
    if registered.longer is not None:
        both = turn.texts.say(
            language, "receipt-two-dates", due=case.due_on, longer=registered.longer.due
        )
        text = Markup(f"{text}\n\n{both}")
    if registered.foreign:
        text = Markup(f"{text}\n\n{turn.texts.say(language, 'receipt-foreigner')}")
    pin = turn.texts.say(language, "receipt-pin", number=case.number, pin=registered.pin)
    return Markup(f"{text}\n\n{pin}")


def receipt_rest(turn: Turn, language: str, registered: Registered) -> Markup:
    """Return what else a receipt says: extension, way, costs, what is next, the right to object."""
    return turn.texts.say(language, "receipt-rest", **_receipt_values(turn, registered))


def _receipt_values(turn: Turn, registered: Registered) -> dict[str, object]:
    case, closed = registered.case, letter_parts.closed_days(turn, registered.reckoning)
    return {
        "number": case.number,
        "subject": case.subject,
        "received": case.received_at,
        "due": case.due_on,
        "days": len(registered.reckoning.counted),
        "closed": closed,
        "between": bool(closed.runs),
        "estimated": case.estimated,
        "costs": turn.office.costs,
        "regime": case.regime,
        "anchor": turn.office.anchor,
        "foreign": registered.foreign,
        "arrival": case.arrival,
        "register": turn.office.register_of_record,
        "obtain": case.obtain,
        "format": case.format,
        "delivery": case.delivery,
    }


async def receipt_letter(turn: Turn, language: str, registered: Registered, actor: str) -> Receipt:
    """Return the proof of receipt as a letter (F2)."""
    values = _receipt_values(turn, registered)
    parts = [turn.texts.say(language, name, **values) for name in ("receipt", "receipt-rest")]
    said = Markup("\n\n".join(parts))
    return await request_letters.receipt(
        turn, language, registered.case, registered.reckoning, registered.longer, said, actor
    )


async def show_material(
    turn: Turn, person: Person, case: Case, answers: RequestAnswers, chat_id: int
) -> None:
    """Show the officers what was given with the request and is not on the card.

    `person` is the requester, `chat_id` the chat that it was given in.
    """
    await relay.post_full_text(turn, person, case)
    given: list[Content] = []
    for part in answers.wanted:
        content = Content(
            kind=part.kind,
            text=part.text or "",
            file_id=part.file_id,
            file_name=part.file_name,
            file_size=part.file_size,
            album=part.album,
        )
        place = (chat_id, part.message_id)
        await relay.record_message(turn, case, "citizen", place, content)
        if content.is_file:
            manner = PostOptions(at_once=True, priority=outbox.NEW_CASE)
            await citizen_posts.post_words(turn, person, case, place, content, manner=manner)
        given.append(content)
    await citizen_files.record_large_originals(turn, case, given)


ADDS = (PrivateForm(REQUEST, file, identity_papers.check_letter_days),)
