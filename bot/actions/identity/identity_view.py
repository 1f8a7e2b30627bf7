"""Show a requester's identity and files to an officer in private, and record each look."""

from bot.actions.identity import identity_lines, identity_proof
from bot.buttons.case_buttons import OpenFile, ShowIdentity
from bot.desk import case_access, permission_checks, private_view
from bot.desk.button_acts import in_case
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import Answers, answers_in, text_in
from bot.domain.message import Content
from bot.errors import Refused
from bot.forms.arrival_form import ARRIVAL_FIELDS
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, people, rights_requests


async def send_identity(turn: Turn, case: Case, reader: Person) -> None:
    """Send the identity to an officer in private, not to be forwarded, and record the look.

    Data under restriction is seen only by whoever answers what people ask about their data
    (UU 27/2022 Art 41). Raises Refused, naming who may read.
    """
    limited = await rights_requests.is_limited(turn.tx, case.person_id)
    act = Act.ANSWER_RIGHT if limited else Act.SEE_IDENTITY
    officer = await private_view.officer(turn, reader)
    by = await permission_checks.demand(turn, officer, act)
    answers = await cases.identity(turn.tx, case.id)
    await turn.record(case, EventName.IDENTITY_SEEN, by)
    await write_identity(turn, reader, case.number, answers)
    await identity_proof.show(turn, case, reader)


async def _send(turn: Turn, reader: Person, case_id: int) -> None:
    await send_identity(turn, await case_access.the_case(turn, case_id), reader)


IDENTITY = private_view.Look("identitas", _send)


async def write_identity(turn: Turn, reader: Person, number: str, answers: Answers) -> None:
    """Send the identity in a form's answers to an officer, with the answers that were spoken."""
    texts = turn.texts
    lines = [
        texts.say(OFFICIAL, "summary-line", name=name, value=value)
        for name, value in identity_lines.rows(turn, answers, (*IDENTITY_FIELDS, *ARRIVAL_FIELDS))
    ]
    text = texts.say(OFFICIAL, "identity", number=number, lines=Markup("\n".join(lines)))
    await private_view.show(turn, reader, text)
    voices = answers_in(answers, "voices")
    for field in voices:
        name = texts.plain(OFFICIAL, f"field-{field}".replace("_", "-"))
        await private_view.show_file(
            turn, reader, Content(kind="voice", file_id=text_in(voices, field), text=name)
        )


async def show_file(turn: Turn, case: Case, officer: Officer, button: OpenFile) -> None:
    """Open a file, given in its owner's chat, in the officer's own, and record the look."""
    reader = await private_view.chat_of(turn, officer)
    if reader is None:
        return
    owner = await people.get(turn.tx, button.owner_id)
    chat_id = owner.telegram_id if owner and owner.has_chat else 0
    found = await case_events.album(turn.tx, case.id, chat_id, button.message_id)
    if not found:
        raise Refused("no-such-case")
    await turn.record(case, EventName.IDENTITY_SEEN, officer, what="file")
    for content in found.values():
        await private_view.show_file(turn, reader, content)
    turn.answer(turn.texts.plain(OFFICIAL, "identity-sent"))


BUTTONS = (
    in_case(ShowIdentity, lambda turn, case, officer, _: IDENTITY.press(turn, officer, case.id)),
    in_case(OpenFile, show_file),
)
