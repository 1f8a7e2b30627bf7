"""Where e-PPID is the register of record: its number on a case, and a text to type into it."""

from collections.abc import Iterable

from bot.actions.identity import identity_lines
from bot.desk import message_wording, private_view
from bot.desk.button_acts import case_button
from bot.desk.procedures import Procedure, on_case
from bot.desk.purposes import CASE_WORD
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.message import LONGEST_TEXT, shortened
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, Markup
from storage import cases, people


class EppidAnswers(FormModel):
    """A number as e-PPID writes it; the desk does not interpret it."""

    eppid_number: ShortLine


EPPID = plain_form("eppid", EppidAnswers, act=Act.NUMBER_EPPID)


ROOM = LONGEST_TEXT - 600
"""UTF-16 units of the block that are left for what is asked; a heading stands above it."""


async def number(turn: Turn, officer: Officer, case: Case, given: EppidAnswers) -> None:
    """Keep the e-PPID number of a case, and tell the requester."""
    await cases.set_eppid_number(turn.tx, case.id, given.eppid_number)
    await turn.record(
        case,
        EventName.EPPID_NUMBERED,
        officer,
        number=given.eppid_number,
        before=case.eppid_number,
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        text = turn.texts.notice(
            person.language, "eppid-notice", number=case.number, eppid=given.eppid_number
        )
        await turn.tell(person, text, case=case, purpose=CASE_WORD)
    await turn.say_group("eppid-numbered", case=case, eppid=given.eppid_number)


@case_button("case:copy", does=Act.NUMBER_EPPID)
async def block(turn: Turn, case: Case, _officer: Officer) -> None:
    """Write a request out to be typed into e-PPID; nothing in it names the requester."""
    texts = turn.texts
    rest = [
        ("subject", case.subject),
        ("purpose", case.purpose),
        ("delivery", message_wording.delivery_words(turn, OFFICIAL, case)),
        ("kind", texts.plain(OFFICIAL, f"choice-kind-{case.kind}")),
    ]
    used = sum(len(value) + 40 for _, value in rest)
    wanted = shortened(case.wanted, ROOM - used) or texts.plain(OFFICIAL, "wanted-in-files")
    named = [
        (texts.plain(OFFICIAL, f"field-{name}"), value)
        for name, value in [("wanted", wanted), *rest]
    ]
    text = _written(turn, case, named)
    private = turn.button(OFFICIAL, "button-eppid-identity", identity_block.at(case.id))
    await turn.tell_group(text, [[private]], case=case)


def _written(turn: Turn, case: Case, fields: Iterable[tuple[str, str]]) -> Markup:
    texts = turn.texts
    lines = Markup(
        "\n".join(
            texts.say(OFFICIAL, "eppid-line", name=name, value=value) for name, value in fields
        )
    )
    return texts.say(OFFICIAL, "eppid-block", number=case.number, at=case.received_at, lines=lines)


@case_button("case:copywho")
async def identity_block(turn: Turn, case: Case, officer: Officer) -> None:
    """Show the identity to be typed into e-PPID, in private only, and record the look."""
    reader = await private_view.chat_of(turn, officer)
    if reader is None:
        return
    await _send_identity(turn, case, reader)
    turn.answer(turn.texts.plain(OFFICIAL, "identity-sent"))


async def _send_identity(turn: Turn, case: Case, reader: Person) -> None:
    known = await cases.identity(turn.tx, case.id)
    officer = await private_view.officer(turn, reader)
    await turn.record(case, EventName.IDENTITY_SEEN, officer, what="e-ppid")
    # Copying is what it is for, so it is not protected against that.
    await private_view.show(
        turn, reader, _written(turn, case, identity_lines.rows(turn, known)), protect=False
    )


FORMS = (Procedure(EPPID, on_case(number)),)
BUTTONS = (block, identity_block)
