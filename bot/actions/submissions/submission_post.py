"""A form handed up to the officers whose act it is, and the one message that shows it."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.answers import request_decision
from bot.actions.cases import case_acts
from bot.buttons.submission_buttons import ReturnSubmission, SignOnPaper, SignSubmission
from bot.desk import contacts, group_message, permission_checks, rehearsal
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.legal_deadlines import extended, local_date
from bot.domain.law.submission import SignableMatter, Submission
from bot.domain.message import checksum_of
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.domain.reminders.answer_reminder_plan import first_signature
from bot.domain.reminders.reminder_plan import Audience, Subject
from bot.errors import require
from bot.forms.decision_form import DECISION
from bot.forms.form_engine import Form, FormModel
from bot.forms.form_review import review_lines
from bot.forms.outside_act_form import EXTENSION, OUTSIDE_ACT
from bot.letters.letter_facts import Row
from bot.texts import OFFICIAL, Markup
from storage import outbox, reminders, submissions


async def signers(turn: Turn, who: Act, case: Case | None) -> list[Officer]:
    """Return the officers who are to do an act today, deputies and people without Telegram too.

    An objection is never answered by somebody who decided the request.
    """
    if who.rule.is_judges:
        found = await permission_checks.judge_of(turn, case.id if case else None)
        if found.outside:
            return await permission_checks.role_holders(turn, Act.RECORD_OBJECTION.rule.who)
        return await permission_checks.judges_to_call(turn, found)
    return await permission_checks.role_holders(turn, who.rule.who)


async def may_sign(turn: Turn, officer: Officer, who: Act, case: Case | None) -> bool:
    """Say whether an officer may do an act; whoever else opened its form hands it up.

    The form of an act that nobody drafts for another is filled by who may do it alone.
    """
    if not who.rule.fills:
        return await permission_checks.may(turn, officer, who)
    may = await signers(turn, who, case)
    return officer.id in {one.id for one in may}


def rests_on_proof(turn: Turn, case: Case | None, form: str, act: Act, at: datetime) -> bool:
    """Say whether what is recorded at an instant needs letter and slip, and whoever saw them.

    That is an extension given outside the chat and recorded after the last day: by then the
    requester was told of the lateness, and that stays true until it is proved otherwise.
    """
    is_given = form == OUTSIDE_ACT.name and act is Act.EXTEND
    return is_given and case is not None and local_date(at, turn.zone) > case.dates.earlier


def is_posted(turn: Turn, case: Case | None, submission: Submission) -> bool:
    """Say whether a submission is an extension that waits for its letter and slip."""
    at = submission.submitted_at
    return rests_on_proof(turn, case, submission.form, submission.act, at)


async def hand_form_up(
    turn: Turn,
    by: Authority,
    case: Case | None,
    form: Form[FormModel],
    who: Act,
    answers: Answers,
    mended: Submission | None = None,
) -> Submission | None:
    """Keep a filled form until somebody whose act it is signs it.

    It takes the place of what was returned and is `mended` by it. None for a decision, which goes
    up later, with the answer that its officer writes now.
    """
    if form is DECISION:
        await request_decision.draft(turn, by, case, DECISION.complete(answers))
        return None
    confirms = {step.name for step in form.steps if step.kind == "confirm"}
    kept = {name: value for name, value in answers.items() if name not in confirms}
    if mended is None:
        case_id, now = case.id if case else None, turn.now
        new = await submissions.add_submission(turn.tx, case_id, (form.name, who, kept), by.id, now)
    else:
        new = mended.id
        await submissions.rewrite(turn.tx, new, kept)
    await submissions.submit(turn.tx, new, by.id, turn.now, rows_mark(turn, case, form, kept))
    return await demand_submission(turn, new)


def rows_mark(turn: Turn, case: Case | None, form: Form[FormModel], answers: Answers) -> str:
    """Return a checksum of what stands on the sheet of a filled form that is signed by hand."""
    return checksum_of("".join(row_lines(turn, form_rows(turn, case, form, answers))))


async def demand_submission(turn: Turn, submission_id: int) -> Submission:
    """Return a submission. Raises Refused if there is none."""
    return require(await submissions.get(turn.tx, submission_id), "button-unknown")


async def post_submission(
    turn: Turn, submission: Submission, case: Case | None, said: Sequence[Markup]
) -> None:
    """Post a submission: who must sign, who drafted it, and everything that would go out."""
    texts, who, posted = turn.texts, submission.act, is_posted(turn, case, submission)
    await remove_messages(turn, submission, case)
    asked = await signers(turn, who, case)
    whose = await permission_checks.roles_to_act(turn, who, case)
    heading = texts.say(
        OFFICIAL,
        "submission",
        roles=permission_checks.role_names(turn, whose),
        title=submission_title(turn, submission),
        about=case.number if case else texts.plain(OFFICIAL, "submission-office"),
        mentions=contacts.mentions_of(turn, asked) or texts.plain(OFFICIAL, "submission-nobody"),
        subject=case.subject if case else "none",
        due=case.dates.earlier if case and case.is_open else "none",
        drafter=await name_of(turn, submission.drafter_id),
    )
    if posted:
        said = [*said, texts.say(OFFICIAL, "submission-posted")]
    first, *rest = group_message.pack_below_heading(
        heading, said, texts.say(OFFICIAL, "submission-goes-on")
    )
    shown = await rehearsal.mark_of(turn, submission.shown)
    keyboard = _signing_keyboard(turn, submission, posted, shown)
    posts = [await tell_group(turn, first, keyboard, case=case)]
    posts += [await tell_group(turn, page, case=case) for page in rest]
    await submissions.set_posted(turn.tx, submission.id, posts)


def _signing_keyboard(turn: Turn, submission: Submission, posted: bool, shown: str) -> Keyboard:
    """Return the buttons of whoever signs, and the one that prints the sheet or asks for files."""
    signs = SignSubmission(submission.id, shown)
    sign = make_button(turn, OFFICIAL, "button-submission-sign", signs)
    back = make_button(turn, OFFICIAL, "button-submission-return", ReturnSubmission(submission.id))
    paper = SignOnPaper(SignableMatter.SUBMISSION, submission.id)
    if posted:
        return [[make_button(turn, OFFICIAL, "button-paper-posted", paper)], [back]]
    return [[sign, back], [make_button(turn, OFFICIAL, "button-paper-print", paper)]]


async def remove_messages(turn: Turn, submission: Submission, case: Case | None) -> None:
    """Take away every message that shows a submission as it was handed up before."""
    for seq in submission.posted:
        await group_message.remove(turn, outbox.reference("sent", seq), case)


async def close_message(
    turn: Turn, submission: Submission, case: Case | None, text: Markup
) -> None:
    """Replace a settled submission's message by a text, and remove its other messages."""
    if not submission.posted:  # it stood in a former group
        await tell_group(turn, text, case=case)
        return
    shown, *rest = submission.posted
    await group_message.edit(turn, outbox.reference("sent", shown), text, (), case)
    for seq in rest:
        await group_message.remove(turn, outbox.reference("sent", seq), case)
    await submissions.set_posted(turn.tx, submission.id, (shown,))


async def record_handed_up(
    turn: Turn, by: Authority, submission: Submission, case: Case | None
) -> None:
    """Record that a form was handed up, plan its reminder, and give the case a holder."""
    await record_event(turn, case, EventName.SUBMITTED, by, kind=submission.form)
    whose = await permission_checks.roles_to_act(turn, submission.act, case)
    audience = Audience(min(whose, key=[*Role].index))
    planned = first_signature(submission.id, submission.submitted_at, turn.reminder_rules, audience)
    await reminders.add_reminders(turn.tx, Subject(case.id if case else None), [planned])
    works = await permission_checks.may(turn, by, Act.TAKE)
    if works and case and case.officer_id is None and EventName.TAKEN.state_after(case.state):
        await case_acts.take(turn, case, by)
    asked = await signers(turn, submission.act, case)
    names = ", ".join(one.display_name for one in asked) or "?"
    how = "there" if asked else "nobody"
    how = "proof" if is_posted(turn, case, submission) else how
    text = turn.texts.plain(OFFICIAL, "submission-on-its-way", how=how, signers=names)
    answer_press(turn, text, alert=not asked)


def submission_title(turn: Turn, submission: Submission) -> str:
    """Return what a submission is called."""
    return turn.texts.plain(OFFICIAL, f"submission-form-{submission.form}")


async def name_of(turn: Turn, officer_id: int | None) -> str:
    """Return the name of an officer, who may have left since."""
    return await contacts.officer_name(turn, officer_id, turn.texts.plain(OFFICIAL, "nobody"))


def form_rows(turn: Turn, case: Case | None, form: Form[FormModel], answers: Answers) -> list[Row]:
    """Return a filled form, each answer with its name, and the new date of an extension."""
    texts, rows = turn.texts, []
    for line in review_lines(form, answers, turn.zone):
        name = texts.plain(OFFICIAL, line.field_id)
        value = texts.plain(OFFICIAL, str(line.value)) if line.is_text_id else line.value
        rows.append((name, texts.plain(OFFICIAL, "submission-value", value=value)))
    if form is EXTENSION and case is not None and not case.is_extended:
        dates = case.dates
        new = extended(dates.earlier, turn.calendar, case.regime).due
        until = max(new, dates.promised)
        rows.append((texts.plain(OFFICIAL, "submission-new-date"), texts.day(OFFICIAL, until)))
    return rows


def row_lines(turn: Turn, rows: Sequence[Row]) -> list[Markup]:
    """Return named values as the lines of a message."""
    return [
        turn.texts.say(OFFICIAL, "summary-line", name=name, value=value) for name, value in rows
    ]
