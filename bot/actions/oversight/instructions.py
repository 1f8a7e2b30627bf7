"""Instructions (arahan) of the Pembina: given with a day, reminded of, done or taken back."""

from dataclasses import replace
from datetime import date, timedelta

from bot.actions.oversight import monthly_evaluation
from bot.buttons.oversight_buttons import ReportDone
from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.oversight_rules import Instruction
from bot.domain.reminders.oversight_plan import instruction_reminders
from bot.domain.reminders.reminder_plan import About, Audience, Plan
from bot.domain.role_permissions import WHO, DeskAction, Role
from bot.errors import Refused, needed
from bot.forms.instruction_form import InstructionAnswers, InstructionDoneAnswers
from bot.texts import OFFICIAL, Markup
from storage import oversight, people, reminders

DAYS_AHEAD = (3, 5, 10, 20)
"""Working days from today that are offered for an instruction."""
FURTHEST = timedelta(days=366)
"""How far ahead its day may lie: nobody knows the working days of a later year."""


async def addressees_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the roles of those who work here that somebody holds, then who holds one."""
    members = await people.members(turn.tx)
    may = WHO[DeskAction.REPORT_DONE] - WHO[DeskAction.OVERSEE]
    held = [(one, may & await permission_checks.roles_of(turn, one)) for one in members]
    some = frozenset[Role]().union(*(roles for _, roles in held))
    return [
        *(
            (role.value, permission_checks.names(turn, frozenset({role})))
            for role in Role
            if role in some
        ),
        *((str(one.telegram_id), one.display_name) for one, roles in held if roles),
    ]


async def days_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer some working days to come."""
    days = [turn.calendar.due(turn.today, ahead) for ahead in DAYS_AHEAD]
    return [(day.isoformat(), turn.texts.day(OFFICIAL, day)) for day in days]


async def give(turn: Turn, officer: Officer, _case: Case | None, given: InstructionAnswers) -> None:
    """Give an instruction, and plan its reminders. Raises Refused for a day that cannot be."""
    due, to = given.instruction_due, given.instruction_to
    if due > turn.today + FURTHEST:
        raise Refused("instruction-too-far", last=turn.today + FURTHEST)
    if due < turn.today or not turn.calendar.is_workday(due):
        following = turn.calendar.on_or_after(max(due, turn.today))
        raise Refused("instruction-no-workday", on=due, next=following)
    by = officer.telegram_id
    new = await oversight.instruct(turn.tx, given.instruction_words, to, due, by, turn.now)
    await reminders.plan(turn.tx, About(), _reminders(turn, new))
    await turn.record(
        None,
        EventName.INSTRUCTED,
        f"officer:{by}",
        entry=new.id,
        due=due.isoformat(),
        to=to,
        reason=new.words,
    )
    await turn.say_group(
        "instruction-given",
        [[turn.button(OFFICIAL, "button-instruction-done", ReportDone(new.id))]],
        officer=officer.display_name,
        whose=await monthly_evaluation.whose(turn, new),
        mentions=Markup(", ".join(contacts.mention(turn, o) for o in await _told(turn, new))),
        due=due,
        words=new.words,
    )


def _reminders(turn: Turn, one: Instruction) -> Plan:
    audience = Audience(one.role) if one.role else Audience.OFFICERS
    rules = turn.office.reminder_rules(turn.calendar)
    return instruction_reminders(one.id, one.due_on, audience, turn.today, rules)


async def move(turn: Turn, one: Instruction, due: date) -> None:
    """Give an instruction another day, since its own became a day off; its holders are told."""
    await oversight.move(turn.tx, one.id, due)
    planned = _reminders(turn, replace(one, due_on=due))
    await reminders.replan(turn.tx, About(), planned, turn.now, f"instruction:{one.id}:")
    whose = await monthly_evaluation.whose(turn, one)
    await turn.say_group("instruction-moved", words=one.words, whose=whose, due=due)


async def _told(turn: Turn, one: Instruction) -> list[Officer]:
    """Return the members who are to carry an instruction out."""
    if one.role is not None:
        return await permission_checks.holders(turn, frozenset({one.role}))
    members = await people.members(turn.tx)
    return [member for member in members if member.telegram_id == one.officer_id]


async def begin_report(turn: Turn, officer: Officer, button: ReportDone) -> Answers:
    """Check that an officer may report on an instruction; return the form's prefilled answers.

    Only who oversees is asked whether it is done or taken back.
    """
    await _open(turn, officer, button.instruction_id)
    known: Answers = {"instruction_id": button.instruction_id}
    oversees = WHO[DeskAction.OVERSEE] & await permission_checks.roles_of(turn, officer)
    return known if oversees else {**known, "instruction_end": "done"}


async def _open(turn: Turn, officer: Officer, instruction_id: int) -> Instruction:
    """Return an open instruction. Raises Refused to anybody else, or once it is done."""
    known = {one.id: one for one in await oversight.instructions(turn.tx)}
    found = needed(known.get(instruction_id), "button-unknown")
    if found.done_at is not None:
        end = "withdrawn" if found.withdrawn else "done"
        raise Refused("instruction-over", at=found.done_at, end=end)
    told = {one.telegram_id for one in await _told(turn, found)}
    oversees = WHO[DeskAction.OVERSEE] & await permission_checks.roles_of(turn, officer)
    if officer.telegram_id not in told and not oversees:  # who was told may have left
        raise Refused("instruction-not-yours", whose=await monthly_evaluation.whose(turn, found))
    return found


async def report_done(
    turn: Turn, officer: Officer, _case: Case | None, given: InstructionDoneAnswers
) -> None:
    """Record what was done about an instruction, or that it is taken back; tell the group."""
    one, by = await _open(turn, officer, given.instruction_id), officer.telegram_id
    withdrawn = given.instruction_end == "withdrawn"
    if withdrawn:
        await permission_checks.demand(turn, officer, DeskAction.OVERSEE)
    outcome, now = given.instruction_outcome, turn.now
    await oversight.done(turn.tx, one.id, outcome, by, now, withdrawn=withdrawn)
    await reminders.drop(turn.tx, About(), now, f"instruction:{one.id}:")
    late = replace(one, withdrawn=withdrawn).is_late(now, turn.zone)
    await turn.record(
        None,
        EventName.INSTRUCTION_DONE,
        f"officer:{by}",
        entry=one.id,
        late=late,
        result=given.instruction_end,
        reason=outcome,
    )
    await turn.say_group(
        "instruction-done",
        end=given.instruction_end,
        words=one.words,
        officer=officer.display_name,
        outcome=outcome,
        late="yes" if late else "no",
    )
