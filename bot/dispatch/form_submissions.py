"""Buttons around officers' forms: what opens one, and what is done with one that was handed up."""

from bot.actions.answers import answer_preview
from bot.actions.outside_chat import counter_filing
from bot.actions.privacy.retention_run import FILE_OPENING
from bot.actions.submissions import (
    paper_confirming,
    paper_signing,
    submission_post,
    submission_signing,
)
from bot.actions.welcome import welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.buttons.request_buttons import Choose, OpenAbout
from bot.buttons.submission_buttons import Mend, Return, SeeOriginal, Sign, SignOnPaper
from bot.desk import contacts, dialogues, form_questions, permission_checks
from bot.desk.button_acts import (
    ActButton,
    AnyButton,
    GroupAct,
    Opening,
    PrivateAct,
    case_button,
    group_button,
    in_case,
    in_group,
    in_private,
)
from bot.desk.turn import Turn
from bot.dispatch import features, group_forms
from bot.dispatch.features import PROCEDURES
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.domain.submission import Submission
from bot.errors import Refused, needed
from bot.forms.outside_act_form import ARRIVAL, start_arrival
from bot.texts import OFFICIAL
from storage import answers, cases, drafts, submissions


async def sign(turn: Turn, officer: Officer, button: Sign) -> None:
    """Do what a submission asks, as the presser's own act."""
    await fulfil(turn, officer, await submission_signing.waiting(turn, button.submission_id))


async def fulfil(turn: Turn, officer: Officer, submission: Submission) -> bool:
    """Do what a submission asks, as an officer's own act. Raises Refused as its form does.

    False if it was dropped, since it is not lawful now, or shown anew, since it reads otherwise.
    """
    kind = features.PROCEDURES[submission.form]
    case = await cases.get(turn.tx, submission.case_id)
    by = await submission_post.demand_signer(turn, officer, submission.act, case)
    try:
        await permission_checks.demand_possible(turn, case, kind.act)
    except Refused as refusal:
        await submission_signing.dropped(turn, by, submission, case, refusal)
        return False
    if submission.answer_id is not None:
        await submission_signing.send_signed_answer(turn, by, submission)
    elif await submission_post.shown_anew(turn, submission, case, kind.form):
        return False
    else:
        filled = {**submission.answers, "drafted_by": submission.drafter_id}
        await kind.complete(turn, by, case, kind.form.complete(filled))
        await submission_signing.signed(turn, by, submission, case)
    return True


async def see_original(turn: Turn, officer: Officer, button: SeeOriginal) -> None:
    """Let a signature by hand be the signer's act."""
    await paper_confirming.confirm(turn, officer, button, fulfil)


async def see_in_private(turn: Turn, person: Person, button: SeeOriginal) -> None:
    """Let who signed by hand say so in private."""
    officer = needed(await contacts.officer_of(turn, person), "not-an-officer")
    await see_original(turn, officer, button)


async def send_back(turn: Turn, officer: Officer, button: Return) -> None:
    """Ask whoever may sign a submission why it goes back."""
    submission = await submission_signing.waiting(turn, button.submission_id)
    case = await cases.get(turn.tx, submission.case_id)
    by = await submission_post.demand_signer(turn, officer, submission.act, case)
    known = {"submission_id": submission.id}
    await group_forms.begin(turn, by, case, "submission_return", known)


async def mend(turn: Turn, officer: Officer, button: Mend) -> None:
    """Open a returned form again with its answers filled in."""
    submission = await submission_signing.to_mend(turn, button.submission_id)
    if submission.answer_id is not None:
        await submission_signing.mend_answer(turn, officer, submission)
        return
    case = await cases.get(turn.tx, submission.case_id)
    await group_forms.begin(turn, officer, case, submission.form, submission.answers)
    case_id = case.id if case else drafts.OFFICE
    await drafts.set_group_draft_mends(turn.tx, officer.id, case_id, submission.id)


async def print_sheet(turn: Turn, _officer: Officer, button: SignOnPaper) -> None:
    """Post the sheet on which something is signed by hand."""
    forms = {name: kind.form for name, kind in features.PROCEDURES.items()}
    await paper_signing.print_sheet(turn, button, forms)


@case_button("case:waiting", does=Act.SUBMIT, waits=lambda _, facts: bool(facts.to_sign))
async def show_waiting(turn: Turn, case: Case, _officer: Officer) -> None:
    """Show again what waits for a signature: its message may be gone, or far above."""
    for submission in await submissions.waiting_on(turn.tx, case.id):
        answer = await answers.get(turn.tx, submission.answer_id or 0)
        if answer is None:
            form = features.PROCEDURES[submission.form].form
            rows = submission_post.content(turn, case, form, submission.answers)
            said = submission_post.lines(turn, rows)
        else:
            parts = await answers.parts(turn.tx, answer.id)
            said = await answer_preview.blocks(turn, case, answer, parts)
        await submission_post.show(turn, submission, case, said)


LINK = "terima"
"""The start parameter of the link that opens the form in the private chat."""


async def begin_form(turn: Turn, person: Person) -> None:
    """Open the form in which an officer enters a request; a draft that waits comes first."""
    if await contacts.officer_of(turn, person) is None:
        await welcome_menu.say_with_menu(turn, person, "unknown-command")
        return
    await counter_filing.clerk(turn, person)
    if await dialogues.unsent_come_first(turn, person):
        return
    draft = form_questions.begun(turn, person, ARRIVAL, start_arrival(turn.today))
    await form_questions.go_to(turn, person, draft)


async def lead_to_form(turn: Turn, officer: Officer) -> None:
    """Lead an officer from the group into the private chat, where identity may be typed."""
    await permission_checks.demand(turn, officer, Act.RECORD_REQUEST)
    button = turn.button(OFFICIAL, "button-receive", follow_link.button())
    await turn.say_group("receive-in-private", [[button]])


@group_button("receive")
async def follow_link(turn: Turn, _officer: Officer) -> None:
    """Open the private chat for the officer who pressed the button; `begin` checks the role."""
    turn.answer("", url=f"start={LINK}")


def bound_opening(button: AnyButton) -> GroupAct | PrivateAct:
    """Return what takes a button; one that opens a form does so once its act may be drafted."""
    one = button.bound if isinstance(button, ActButton) else button
    if not isinstance(one, Opening):
        return one
    name, begin, act = one.form.name, one.begin, PROCEDURES[one.form.name].act

    async def press(turn: Turn, officer: Officer, button: ButtonData) -> None:
        by = await permission_checks.demand_draft(turn, officer, act)
        case, known = await begin(turn, by, button)
        await group_forms.begin(turn, by, case, name, known)

    return GroupAct(one.kind, press)


async def open_about(turn: Turn, officer: Officer, button: OpenAbout) -> None:
    """Open a form about what a button names, once its act may be drafted, and is possible."""
    kind = needed(PROCEDURES.get(button.form), "button-unknown")
    about = needed(kind.about, "button-unknown")
    by = await permission_checks.allow_draft(turn, officer, None, kind.act)
    case, known = await about(turn, by, button.number)
    await group_forms.begin(turn, by, case, button.form, known)


async def _open(turn: Turn, case: Case, officer: Officer, button: OpenForm) -> None:
    if button.form != FILE_OPENING.name:
        contacts.demand_open(turn, case)
    await group_forms.begin(turn, officer, case, button.form, first=button.first)


BUTTONS = (
    in_group(SignOnPaper, print_sheet),
    show_waiting,
    in_group(Sign, sign),
    in_group(SeeOriginal, see_original),
    in_private(SeeOriginal, see_in_private),
    in_group(Return, send_back),
    in_group(Mend, mend),
    in_group(Choose, group_forms.choose),
    in_case(OpenForm, _open, restricted=True),
    in_group(OpenAbout, open_about),
    follow_link,
)
