"""Buttons around officers' forms: what opens one, and what is done with one that was handed up."""

from bot.actions.outside_chat import counter_filing
from bot.actions.oversight import monthly_evaluation
from bot.actions.privacy.retention_run import FILE_OPENING
from bot.actions.submissions import (
    paper_signing,
    signature_confirming,
    submission_post,
    submission_signing,
)
from bot.actions.welcome import welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import ContinueForm, OpenForm
from bot.buttons.request_buttons import ChooseInForm, OpenAbout
from bot.buttons.submission_buttons import (
    ConfirmSignature,
    ReopenReturned,
    ReturnSubmission,
    SignOnPaper,
    SignSubmission,
)
from bot.desk import citizen_form_messages, contacts, dialogues, permission_checks, rehearsal
from bot.desk.button_acts import (
    ActButton,
    AnyButton,
    FormButton,
    GroupButton,
    PrivateButton,
    also_in_private,
    case_button,
    group_button,
    in_case,
    in_group,
)
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Turn
from bot.dispatch import feature_list, form_rehearsal, officer_form_filling
from bot.dispatch.feature_list import FORMS_BY_NAME
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.submission import Submission
from bot.errors import Refused, require
from bot.forms.outside_act_form import ARRIVAL, start_arrival
from bot.texts import OFFICIAL
from storage import cases, citizen_drafts, submissions


async def sign(turn: Turn, officer: Officer, button: SignSubmission) -> None:
    """Do what a submission asks, as the presser's own act, if it reads as it was shown."""
    submission = await submission_signing.demand_waiting(turn, button.submission_id)
    await carry_out(turn, officer, submission, button.shown)


async def carry_out(turn: Turn, officer: Officer, submission: Submission, seen: str = "") -> bool:
    """Do what a submission asks, as an officer's own act. Raises Refused as its form does.

    False if it was dropped, since it is not lawful now, or shown anew, since it reads otherwise
    than by the checksum `seen`.
    """
    kind = feature_list.FORMS_BY_NAME[submission.form]
    case = await cases.get(turn.tx, submission.case_id)
    by = await permission_checks.demand(turn, officer, submission.act, case)
    if by.paper is None and submission_post.is_posted(turn, case, submission):
        raise Refused("submission-needs-proof")
    try:
        await permission_checks.demand_possible(turn, case, kind.act)
    except Refused as refusal:
        await submission_signing.drop_submission(turn, by, submission, case, refusal)
        return False
    if submission.answer_id is not None:
        if not await submission_signing.sign_answer(turn, by, submission, seen):
            await _show_anew(turn, submission, case, by)
            return False
    elif not await _reads_as_shown(turn, by, submission, case, seen):
        await _show_anew(turn, submission, case, by)
        return False
    else:
        filled = {**submission.answers, "drafted_by": submission.drafter_id}
        await kind.complete(turn, by, case, kind.form.complete(filled))
        await submission_signing.record_signed(turn, by, submission, case)
    return True


async def _reads_as_shown(
    turn: Turn, by: Authority, submission: Submission, case: Case | None, seen: str
) -> bool:
    """Say whether a form sends what was shown, or, signed by hand, says what its sheet said."""
    if by.paper is not None:
        form = feature_list.FORMS_BY_NAME[submission.form].form
        rows = submission_post.rows_mark(turn, case, form, submission.answers)
        return rows == submission.checksum
    shown = await form_rehearsal.rehearse_submission(turn, by, submission, case)
    return shown is None or await rehearsal.is_as_shown(turn, submission.shown, shown, seen)


async def _show_anew(turn: Turn, submission: Submission, case: Case | None, by: Authority) -> None:
    """Post a submission as it reads now to whoever would sign it."""
    if submission.answer_id is None:
        form = feature_list.FORMS_BY_NAME[submission.form].form
        rows = submission_post.rows_mark(turn, case, form, submission.answers)
        await submissions.rewrite(turn.tx, submission.id, submission.answers, rows)
    reader = by if by.paper is None else None
    await form_rehearsal.post_submission(turn, submission, case, reader)
    answer_press(turn, turn.texts.plain(OFFICIAL, "submission-moved"), alert=True)


async def confirm_signature(turn: Turn, by: Authority, button: ConfirmSignature) -> None:
    """Confirm a signature by hand: that one saw its sheet, or signed it."""
    await signature_confirming.confirm_signature(turn, by, button, carry_out)


async def ask_return_reason(turn: Turn, officer: Officer, button: ReturnSubmission) -> None:
    """Ask whoever may sign a submission why it goes back."""
    submission = await submission_signing.demand_waiting(turn, button.submission_id)
    case = await cases.get(turn.tx, submission.case_id)
    by = await permission_checks.demand(turn, officer, submission.act, case)
    known = {"submission_id": submission.id}
    await officer_form_filling.open_form(turn, by, case, "submission_return", known)


async def reopen_returned(turn: Turn, officer: Officer, button: ReopenReturned) -> None:
    """Open a returned form again with its answers filled in."""
    submission = await submission_signing.demand_returned(turn, button.submission_id)
    if submission.answer_id is not None:
        await submission_signing.resume_returned(turn, officer, submission)
        return
    case = await cases.get(turn.tx, submission.case_id)
    await officer_form_filling.open_form(turn, officer, case, submission.form, submission.answers)
    case_id = case.id if case else citizen_drafts.OFFICE
    await citizen_drafts.set_replaces(turn.tx, officer.id, case_id, submission.id)


async def print_signing_sheet(turn: Turn, _officer: Officer, button: SignOnPaper) -> None:
    """Post the sheet on which something is signed by hand."""
    forms = {name: kind.form for name, kind in feature_list.FORMS_BY_NAME.items()}
    await paper_signing.print_sheet(turn, button, forms)


@case_button("case:waiting", does=Act.SUBMIT, waits=lambda _, facts: bool(facts.to_sign))
async def show_submissions(turn: Turn, case: Case, _officer: Officer) -> None:
    """Show again what waits for a signature: its message may be gone, or far above."""
    for submission in await submissions.waiting_on(turn.tx, case.id):
        await form_rehearsal.post_submission(turn, submission, case)


ARRIVAL_LINK = "terima"
"""The start parameter of the link that opens the form in the private chat."""


async def begin_arrival(turn: Turn, person: Person) -> None:
    """Open the form in which an officer enters a request; a draft that waits comes first."""
    if await contacts.officer_of(turn, person) is None:
        await welcome_menu.say_with_menu(turn, person, "unknown-command")
        return
    await counter_filing.demand_clerk(turn, person)
    if await dialogues.ask_if_draft_waits(turn, person):
        return
    draft = citizen_form_messages.new_draft(turn, person, ARRIVAL, start_arrival(turn.today))
    await citizen_form_messages.save_and_ask(turn, person, draft)


async def send_to_private(turn: Turn, officer: Officer) -> None:
    """Send an officer from the group to the private chat, where identities may be typed."""
    await permission_checks.demand(turn, officer, Act.RECORD_REQUEST)
    button = make_button(turn, OFFICIAL, "button-receive", open_private.button())
    await say_group(turn, "receive-in-private", [[button]])


@group_button("receive")
async def open_private(turn: Turn, _officer: Officer) -> None:
    """Open the private chat for the officer who pressed the button; `begin` checks the role."""
    answer_press(turn, "", url=f"start={ARRIVAL_LINK}")


def bind_button(button: AnyButton) -> GroupButton | PrivateButton:
    """Return a button's handler; one that opens a form first checks the right to draft."""
    one = button.bound if isinstance(button, ActButton) else button
    if not isinstance(one, FormButton):
        return one
    name, begin, act = one.form.name, one.begin, FORMS_BY_NAME[one.form.name].act

    async def press(turn: Turn, officer: Officer, button: ButtonData) -> None:
        by = await permission_checks.demand_draft_authority(turn, officer, act)
        case, known = await begin(turn, by, button)
        await officer_form_filling.open_form(turn, by, case, name, known)

    return GroupButton(one.kind, press)


async def open_about(turn: Turn, officer: Officer, button: OpenAbout) -> None:
    """Open a form about what a button names, once its act may be drafted, and is possible."""
    kind = require(FORMS_BY_NAME.get(button.form), "button-unknown")
    about = require(kind.about, "button-unknown")
    by = await permission_checks.authorize_draft(turn, officer, None, kind.act)
    case, known = await about(turn, by, button.number)
    await officer_form_filling.open_form(turn, by, case, button.form, known)


async def _open(turn: Turn, case: Case, officer: Officer, button: OpenForm) -> None:
    if button.form != FILE_OPENING.name:
        contacts.demand_unrestricted(turn, case)
    chosen = bool(button.first)
    if not chosen and await officer_form_filling.offer_begun(turn, officer, case, button.form):
        return
    await officer_form_filling.open_form(turn, officer, case, button.form, first=button.first)


async def _continue(turn: Turn, case: Case, officer: Officer, button: ContinueForm) -> None:
    if button.form != FILE_OPENING.name:
        contacts.demand_unrestricted(turn, case)
    await officer_form_filling.continue_form(turn, case, officer, button)


CONFIRM = in_group(ConfirmSignature, confirm_signature)
ADDS = (
    in_group(SignOnPaper, print_signing_sheet),
    show_submissions,
    in_group(SignSubmission, sign),
    CONFIRM,
    also_in_private(CONFIRM),
    also_in_private(bind_button(monthly_evaluation.begin_evaluation)),
    in_group(ReturnSubmission, ask_return_reason),
    in_group(ReopenReturned, reopen_returned),
    in_group(ChooseInForm, officer_form_filling.press_choice),
    in_case(OpenForm, _open, restricted=True),
    in_case(ContinueForm, _continue, restricted=True),
    in_group(OpenAbout, open_about),
    open_private,
)
