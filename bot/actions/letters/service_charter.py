"""Papers about no request: the service charter, and the order that names a deputy."""

from bot.actions.cases import case_assignment
from bot.actions.group import appointment_entry, appointment_form
from bot.actions.letters import letter_parts
from bot.actions.welcome import office_answers
from bot.desk import paper_sending
from bot.desk.button_acts import private_button
from bot.desk.feature_declaration import COMING_DAYS, AnswerOffers, OfficerForm
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.people.role_permissions import ActingKind, Appointment
from bot.letters.office_letters import DeputyOrder, ServiceCharter
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Markup, Texts

POINTS = ("basis", "procedure", "time", "cost", "guarantee", "evaluation")
"""What a charter states (Perki 1/2021 Art 47(2))."""


async def show_charter(turn: Turn, person: Person) -> None:
    """Show the charter in the person's language, with a button for the signed paper."""
    button = make_button(turn, person.language, "button-charter-paper", send_charter.button())
    await tell(turn, person, _text(turn, person.language), [[button]])


@private_button("charter")
async def send_charter(turn: Turn, person: Person) -> None:
    """Send the charter as a letter (F16); a draft while no decision of the head sets it."""
    decree = turn.office.charter_decree
    rows = [
        (str(title), str(words))
        for title, words in charter_points(turn.texts, turn.office, OFFICIAL)
    ]
    charter = ServiceCharter(
        **await letter_parts.common_facts(turn, None),
        number=decree,
        draft=not decree,
        promise=turn.texts.plain(OFFICIAL, "charter-promise"),
        points=tuple(rows),
        signature=await letter_parts.signature_of(turn, "head"),
        **letter_parts.translation_facts(person.language, _text(turn, person.language)),
    )
    await paper_sending.send_letter(turn, person, None, charter)


def _text(turn: Turn, language: str) -> Markup:
    listed = [
        turn.texts.say(language, "charter-point", title=title, words=words)
        for title, words in charter_points(turn.texts, turn.office, language)
    ]
    return turn.texts.say(
        language,
        "charter",
        promise=turn.texts.plain(language, "charter-promise"),
        points=Markup("\n\n".join(listed)),
        decree=turn.office.charter_decree or "none",
    )


def charter_points(texts: Texts, office: OfficeProfile, language: str) -> list[tuple[str, str]]:
    """Return title and words of each point, from the office's profile."""
    values: dict[str, object] = {
        "costs": office.costs,
        "hours": office_answers.hours_in_words(texts, office, language),
        # Nothing is promised that no decision of the office sets.
        "sure": bool(office.service_hours.basis),
    }
    return [
        (
            texts.plain(language, f"charter-title-{point}"),
            texts.plain(language, f"charter-{point}", **values),
        )
        for point in POINTS
    ]


async def print_order(turn: Turn, new: Appointment) -> None:
    """Post the order that names who acts as PPID, to be signed by the head."""
    letter = DeputyOrder(
        **await letter_parts.common_facts(
            turn, None, letter_parts.date_in_words(turn, new.dated_on or turn.today)
        ),
        number=new.decree or "",
        deputy=new.holder.name,
        absent=new.absent.name,
        vacant=new.acting is ActingKind.PLT,
        first=turn.texts.day(OFFICIAL, new.starts_on) if new.starts_on else "",
        until=turn.texts.day(OFFICIAL, new.ends_on) if new.ends_on else "",
        signature=await letter_parts.signature_of(turn, "head"),
    )
    await paper_sending.post_letter(turn, None, letter)


ADDS = (
    OfficerForm(
        appointment_form.APPOINTMENT,
        appointment_entry.appointer(print_order),
        always_in_group=True,
        offers={
            "appoint_unit": AnswerOffers(case_assignment.units_offered, is_exclusive=True),
            "appoint_member": appointment_form.MEMBERS,
            "appoint_from": COMING_DAYS,
            "appoint_until": COMING_DAYS,
            "appoint_decree": appointment_form.DECREES,
            "appoint_holder": appointment_form.NAMED,
        },
        side_notes={"appoint_confirm": appointment_form.what_follows},
        check_authority=appointment_form.demand_appointable,
        about=appointment_form.prefill_appointment,
    ),
    send_charter,
)
