"""A requester's identity, line by line: on letters, and shown in private, each look kept."""

from collections.abc import Iterable
from datetime import date

from bot.actions.identity import identity_proof
from bot.buttons.case_buttons import OpenFile, ShowIdentity
from bot.desk import contacts, permission_checks, private_view
from bot.desk.button_acts import in_case
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in, text_in
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.data_rights import BESIDE_THE_REGISTER
from bot.domain.message import Content
from bot.domain.people.identity_proofs import kuasa_letter_of
from bot.domain.records.events import EventName
from bot.errors import Refused
from bot.forms.identity_questions import masked_nik
from bot.forms.outside_act_form import ARRIVAL_FIELDS
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL
from storage import case_events, cases, people, rights_requests

CHOICES = frozenset(
    {"kind", "no_nik_reason", "guardian_consent", "arrival_way", "arrival_consent"}
    | {"represented", "letter_covers"}
)
"""Answers that were picked, not written."""
DAYS = frozenset({"letter_since", "letter_until"})


def identity_rows(
    turn: Turn, answers: Answers, fields: Iterable[str] = IDENTITY_FIELDS
) -> tuple[tuple[str, str], ...]:
    """Return (name, value) of everything that somebody told about themselves."""
    answers = {**answers, **_left_of_nik(answers), **_named(turn, answers)}
    return tuple(
        (label(turn, field), answer_in_words(turn, field, value))
        for field in fields
        if (value := text_in(answers, field))
    )


def label(turn: Turn, field: str) -> str:
    """Return the name of a field about the requester."""
    return turn.texts.plain(OFFICIAL, f"field-{field}")


def letter_rows(turn: Turn, answers: Answers) -> tuple[tuple[str, str], ...]:
    """Return what a letter says of the requester: what the register keeps (F1 says more)."""
    named = {**answers, **_named(turn, answers)}
    known = {name: value for name, value in named.items() if name not in BESIDE_THE_REGISTER}
    return identity_rows(turn, known)


def _named(turn: Turn, answers: Answers) -> dict[str, str]:
    """Return a represented requester as the person they are, with the name of the kuasa."""
    if not text_in(answers, "represented"):
        return {}
    kuasa, name = text_in(answers, "representative_name"), text_in(answers, "name")
    named = turn.texts.plain(OFFICIAL, "named-through", name=name, kuasa=kuasa) if kuasa else name
    return {"kind": "person", "name": named}


def _left_of_nik(answers: Answers) -> dict[str, str]:
    """Return a NIK that was checked, masked except for the last digits, which are kept."""
    last4 = text_in(answers_in(answers, "vouched"), "last4")
    return {"nik": masked_nik(last4)} if last4 else {}


def answer_in_words(turn: Turn, field: str, value: str) -> str:
    """Return one answer about a requester as it is shown: a choice in words."""
    if field in DAYS:
        return turn.texts.day(OFFICIAL, date.fromisoformat(value))
    if field not in CHOICES:
        return value
    return turn.texts.plain(OFFICIAL, f"choice-{field}-{value}")


def addressee(turn: Turn, answers: Answers) -> tuple[str, ...]:
    """Return name, kuasa if one acts, and address, a line for each that is known."""
    kuasa = text_in(answers, "representative_name") if kuasa_letter_of(answers) else ""
    through = turn.texts.plain(OFFICIAL, "care-of", kuasa=kuasa) if kuasa else ""
    lines = (text_in(answers, "name"), through, text_in(answers, "address"))
    return tuple(filter(None, lines))


async def send_identity(turn: Turn, case: Case, reader: Person) -> None:
    """Send the identity to an officer in private, not to be forwarded, and record the look.

    Data under restriction is seen only by whoever answers what people ask about their data
    (UU 27/2022 Art 41). Raises Refused, naming who may read.
    """
    limited = await rights_requests.is_restricted(turn.tx, case.person_id)
    act = Act.ANSWER_RIGHT if limited else Act.SEE_IDENTITY
    officer = await private_view.reading_officer(turn, reader)
    by = await permission_checks.demand(turn, officer, act)
    answers = await cases.identity(turn.tx, case.id)
    await record_event(turn, case, EventName.IDENTITY_SEEN, by)
    await write_identity(turn, reader, case.number, answers)
    await identity_proof.show_papers(turn, case, reader)


async def _send(turn: Turn, reader: Person, case_id: int) -> None:
    await send_identity(turn, await contacts.get_case(turn, case_id), reader)


IDENTITY = private_view.PrivateLook("identitas", _send)


async def write_identity(turn: Turn, reader: Person, number: str, answers: Answers) -> None:
    """Send an officer the identity in a form's answers, with the voice notes among them."""
    texts = turn.texts
    lines = [
        texts.say(OFFICIAL, "summary-line", name=name, value=value)
        for name, value in identity_rows(turn, answers, (*IDENTITY_FIELDS, *ARRIVAL_FIELDS))
    ]
    text = texts.say(OFFICIAL, "identity", number=number, lines=lines)
    await private_view.show_text(turn, reader, text)
    voices = answers_in(answers, "voices")
    for field in voices:
        name = texts.plain(OFFICIAL, f"field-{field}")
        await private_view.show_file(
            turn, reader, Content(kind="voice", file_id=text_in(voices, field), text=name)
        )


async def show_file(turn: Turn, case: Case, officer: Officer, button: OpenFile) -> None:
    """Show an officer a citizen's file in private, and record that it was seen."""
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    owner = await people.get(turn.tx, button.owner_id)
    chat_id = owner.telegram_id if owner and owner.has_chat else 0
    found = await case_events.album(turn.tx, case.id, chat_id, button.message_id)
    if not found:
        raise Refused("no-such-case")
    await record_event(turn, case, EventName.IDENTITY_SEEN, officer, what="file")
    for content in found.values():
        await private_view.show_file(turn, reader, content)
    answer_press(turn, turn.texts.plain(OFFICIAL, "identity-sent"))


ADDS = (
    in_case(ShowIdentity, lambda turn, case, officer, _: IDENTITY.press(turn, officer, case.id)),
    in_case(OpenFile, show_file),
)
