"""Filling of officers' forms: short ones in the group, longer ones in private."""

from dataclasses import dataclass, replace
from typing import Any

from bot.actions.delivery import disclosure_checks, kept_files
from bot.actions.delivery.disclosure_checks import Remarks
from bot.actions.requests import identity_papers
from bot.actions.submissions import submission_post, submission_signing
from bot.actions.welcome import welcome_menu
from bot.buttons.case_buttons import ContinueForm
from bot.buttons.request_buttons import ChooseInForm, JudgePapers
from bot.desk import contacts, form_wording, group_message, permission_checks, rehearsal
from bot.desk.button_acts import in_private
from bot.desk.feature_declaration import OfficerForm
from bot.desk.messages import answer_press, make_button, say_group, tell
from bot.desk.turn import Turn
from bot.dispatch import (
    abandoned_forms,
    feature_list,
    form_rehearsal,
    form_walk,
    officer_form_display,
)
from bot.dispatch.officer_form_display import Filler
from bot.domain.form_answers import Answers, parts_in
from bot.domain.law.case import Case, Officer, Person
from bot.domain.message import Content, Incoming
from bot.domain.people.identity_proofs import ProofState
from bot.errors import Refused, refuse_if, require
from bot.forms.answer_fields import CLEANED, HIDDEN_FIELD, FormFile
from bot.forms.form_engine import Accepted, Form, FormModel, Rejected, Step
from bot.texts import OFFICIAL
from storage import case_events, cases, citizen_drafts, people
from storage.case_events import Link
from storage.citizen_drafts import OFFICE, FormMessages, OfficerFormDraft

IN_GROUP = 2
"""Most questions of a form that is filled in the group; looking over the answers is not one."""


@dataclass(frozen=True)
class OfficersPlace(Filler):
    """A private chat or the group, in which an officer fills in a form.

    `anew` shows what follows below what the officer just wrote.
    """

    anew: bool = False

    def form_of(self, sheet: OfficerFormDraft) -> Form[FormModel]:
        """Return the form that a draft fills."""
        return feature_list.FORMS_BY_NAME[sheet.form].form

    async def check(self, sheet: OfficerFormDraft, step: Step, raw: object) -> Accepted | Rejected:
        """Check an answer, and that the question after it can be answered."""
        outcome = await check_answer(self.turn, self.case, sheet, step, raw)
        if isinstance(outcome, Rejected) or outcome.step is None:
            return outcome
        nothing = await feature_list.why_unanswerable(self.turn, outcome.step, outcome.answers)
        if not nothing:
            return outcome
        await _offer_instead(self.turn, self.case, outcome.step)
        return Rejected(nothing)

    async def reject(self, sheet: OfficerFormDraft, step: Step, why: Rejected) -> None:
        """Say why an answer is not taken, above the question."""
        error = form_wording.rejection_text(
            self.turn, officer_form_display.page_of(sheet), step, why
        )
        await self.ask(sheet, error)

    async def ask(self, sheet: OfficerFormDraft, error: str = "") -> None:
        """Keep a form, and show the question at which it stands."""
        await officer_form_display.show_question(self, sheet, error=error, anew=self.anew)

    async def follow(
        self, sheet: OfficerFormDraft, _step: Step, outcome: Accepted, _raw: object
    ) -> None:
        """Show the next question, if the officer may still fill in the form."""
        kind = feature_list.FORMS_BY_NAME[sheet.form]
        if kind.check_authority is not None:
            await _admit(self, kind, outcome.answers)
        act = kind.act_of(outcome.answers)
        if act is not kind.act:  # an answer says what the form comes to
            await permission_checks.demand_draft_authority(self.turn, self.officer, act)
        heard = {message: name for message, name in sheet.heard.items() if name in outcome.answers}
        await self.ask(replace(sheet, heard=heard))

    async def finish(self, sheet: OfficerFormDraft) -> None:
        """Do what a filled form asks, or hand it up if that is not its officer's own act."""
        turn, officer, case = self.turn, self.officer, self.case
        kind, answers = feature_list.FORMS_BY_NAME[sheet.form], sheet.answers
        await _admit(self, kind, answers)
        if not await form_rehearsal.reads_as_shown(turn, officer, case, sheet):
            await self.ask(replace(sheet, answers=_unconfirmed(sheet)))
            answer_press(turn, turn.texts.plain(OFFICIAL, "submission-moved"), alert=True)
            return
        await citizen_drafts.drop_group_draft(turn.tx, officer.id, sheet.case_id)
        await officer_form_display.close(self, sheet, "sheet-done")
        form, act, filled = kind.form, kind.act_of(answers), kind.form.complete(answers)
        mended = await submission_signing.replaced_submission(turn, sheet.mends)
        await kind.check(turn, case, filled)
        waits = submission_post.rests_on_proof(turn, case, form.name, act, turn.now)
        if waits or not await submission_post.may_sign(turn, officer, act, case):
            by = await permission_checks.demand_draft_authority(turn, officer, act)
            handed = await submission_post.hand_form_up(turn, by, case, form, act, answers, mended)
            if handed is not None:
                await form_rehearsal.post_submission(turn, handed, case)
                await submission_post.record_handed_up(turn, by, handed, case)
            return
        by = await permission_checks.demand(turn, officer, act, case)
        await kind.complete(turn, by, case, filled)
        if mended is not None:
            await submission_signing.record_signed(turn, by, mended, case)


def _unconfirmed(sheet: OfficerFormDraft) -> Answers:
    """Return the answers of a form without the one by which it is sent."""
    return {name: value for name, value in sheet.answers.items() if name != sheet.step}


async def open_form(
    turn: Turn,
    officer: Officer,
    case: Case | None,
    form: str,
    known: Answers | None = None,
    *,
    first: str = "",
) -> None:
    """Open a form for an officer who may fill it; a short one that was open before is put aside.

    `known` are prefilled answers, where the case alone does not give them; `first` is a choice
    that answers its first question. An officer who is in the private chat already fills it there.
    """
    kind = require(feature_list.FORMS_BY_NAME.get(form), "button-unknown")
    at = Filler(turn, officer, case)
    await _admit(at, kind, known or {})
    answers = await kind.start(turn, case) if known is None else known
    if first:
        answers = _chosen(kind.form, answers, first)
    step = kind.form.next(answers) or kind.form.steps[-1]
    refuse_if(await feature_list.why_unanswerable(turn, step, answers))
    case_id = case.id if case else OFFICE
    await _put_aside(at, case_id)
    privately = turn.update.private_chat is not None
    long = kind.form.is_longer_than(answers, IN_GROUP) and not kind.always_in_group
    private = privately or kind.never_in_group or long
    menu = turn.update.pressed if turn.update.on_menu and not privately else None
    messages = FormMessages(line=menu) if private else FormMessages(page=menu)
    sheet = OfficerFormDraft(officer.id, case_id, form, step.name, answers, private, messages)
    if private:
        sheet = await officer_form_display.announce(at, sheet)
        if turn.update.pressed is not None and not privately:
            answer_press(turn, "", url=f"start={officer_form_display.FORM_LINK}")
    await officer_form_display.show_question(at, sheet)


async def offer_begun(turn: Turn, officer: Officer, case: Case, form: str) -> bool:
    """Offer an officer who may fill a form to go on with a colleague's; False if there is none."""
    begun = await citizen_drafts.officer_begun(turn.tx, case.id, form, officer.id)
    if begun is None:
        return False
    kind = require(feature_list.FORMS_BY_NAME.get(form), "button-unknown")
    await _admit(Filler(turn, officer, case), kind, {})
    who, when = begun
    ways = (("button-form-continue", who), ("button-form-anew", 0))
    rows = [
        [make_button(turn, OFFICIAL, text_id, ContinueForm(case.id, form, officer_id))]
        for text_id, officer_id in ways
    ]
    rows.append(group_message.close_menu_button(turn))
    name, at = await contacts.officer_name(turn, who), turn.texts.moment(OFFICIAL, when)
    await say_group(turn, "form-begun", rows, case=case, name=name, at=at)
    return True


async def continue_form(turn: Turn, case: Case, officer: Officer, button: ContinueForm) -> None:
    """Go on with a form about a case where a colleague left it, or begin it anew.

    Its words show where they showed before: of a form in private, in private.
    """
    if not button.officer_id:
        await open_form(turn, officer, case, button.form)
        return
    found = await citizen_drafts.find_group_draft(turn.tx, button.officer_id, case.id)
    if found is None or found.form != button.form:
        raise Refused("drafts-gone")
    at = Filler(turn, officer, case)
    await _admit(at, feature_list.FORMS_BY_NAME[found.form], found.answers)
    await _put_aside(at, case.id)
    author = require(await people.officer(turn.tx, found.officer_id), "drafts-gone")
    await officer_form_display.close(Filler(turn, author, case), found, "sheet-continued")
    await citizen_drafts.drop_group_draft(turn.tx, author.id, case.id)
    sheet = replace(found, officer_id=officer.id, messages=FormMessages(), heard={})
    if sheet.private:
        sheet = await officer_form_display.announce(at, sheet)
        answer_press(turn, "", url=f"start={officer_form_display.FORM_LINK}")
    await officer_form_display.show_question(at, sheet)


async def _put_aside(at: Filler, case_id: int) -> None:
    """Close the earlier open form. Raises Refused if answers in a private one would be lost."""
    before = await citizen_drafts.find_group_draft(at.turn.tx, at.officer.id, case_id)
    if before is None:
        return
    if before.private and before.heard:
        raise Refused("sheet-unfinished")
    await officer_form_display.close(at, before, "sheet-dropped")


def _chosen(form: Form[FormModel], answers: Answers, choice: str) -> Answers:
    step = form.steps[0]
    outcome = form.answer(answers, step, choice) if choice in step.offered(answers) else None
    if not isinstance(outcome, Accepted):
        raise Refused("button-unknown")
    return outcome.answers


async def _admit(at: Filler, kind: OfficerForm[Any], answers: Answers) -> None:
    by = await permission_checks.authorize_draft(at.turn, at.officer, at.case, kind.act)
    if kind.check_authority is not None and by.act is kind.act:
        await kind.check_authority(at.turn, by, answers)


async def hear_in_group(
    turn: Turn, incoming: Incoming, case: Case | None, linked: Link | None
) -> bool:
    """Take a message of the group as the answer to the question that is open; False if none is.

    In a topic any message of the officer counts that replies to nothing else; elsewhere only
    a reply to the question itself, or to the form.
    """
    case_id = case.id if case else OFFICE
    officer = await people.officer_of(turn.tx, incoming.sender_id)
    if officer is None:
        return False
    sheet = await citizen_drafts.find_group_draft(turn.tx, officer.id, case_id)
    if sheet is None or sheet.private:
        return False
    asked = linked is not None and linked.kind == "sheet"
    asked = asked or await group_message.is_message(turn, sheet.messages.page, incoming.reply_to)
    if not asked and not (incoming.in_topic and incoming.reply_to is None):
        return False
    await _take(turn, officer, case, sheet, incoming)
    return True


async def form_answered_privately(
    turn: Turn, person: Person, incoming: Incoming
) -> OfficerFormDraft | None:
    """Return the officer's form that a private message answers: replied to, or touched last.

    A form of the same person as a citizen goes before, if it was touched later.
    """
    sheets = await abandoned_forms.private_forms_of(turn, person)
    officer = await people.officer_of(turn.tx, person.telegram_id) if sheets else None
    if officer is None or not officer.member:
        return None
    if incoming.reply_to is None:
        older = await citizen_drafts.is_older_group_draft(turn.tx, officer.id)
        return None if older else sheets[0]
    linked = await case_events.find_link(turn.tx, incoming.chat_id, incoming.reply_to)
    if linked is None or linked.kind != "sheet":
        return None
    for one in sheets:
        if await group_message.is_message(turn, one.messages.page, incoming.reply_to):
            return one
    return sheets[0]


async def hear_in_private(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a private message as the answer to an officer's form."""
    officer = require(await people.officer_of(turn.tx, person.telegram_id), "not-an-officer")
    sheet = require(await form_answered_privately(turn, person, incoming), "sheet-none")
    await _take(turn, officer, await cases.get(turn.tx, sheet.case_id), sheet, incoming)


async def _take(
    turn: Turn, officer: Officer, case: Case | None, sheet: OfficerFormDraft, incoming: Incoming
) -> None:
    """Take a message as an answer, and remember which question it answered."""
    step = officer_form_display.current_step(sheet)
    raw = await _read(turn, step, sheet.answers, incoming)
    heard = {
        message: name
        for message, name in sheet.heard.items()
        if name != step.name or step.kind == "collect"
    }
    sheet = replace(sheet, heard={**heard, str(incoming.message_id): step.name})
    place = OfficersPlace(turn, officer, case, anew=step.kind != "collect")
    await form_walk.take_answer(place, sheet, step, raw)


async def _read(turn: Turn, step: Step, answers: Answers, incoming: Incoming) -> object:
    """Read a message as an answer to a question: a file, what is offered, or other words."""
    if step.kind == "collect":
        return _part(incoming.content, incoming.message_id)
    offered = await feature_list.all_choices(turn, step, answers)
    return feature_list.typed_choice(step, offered, incoming.content.text)


async def hint_at_reply(turn: Turn, incoming: Incoming, case: Case | None) -> None:
    """Say once how to answer, if an officer writes while a question here waits for words."""
    writer = await contacts.officer_id_of(turn, incoming.sender_id)
    for sheet in await abandoned_forms.forms_in_group(turn, writer, case):
        if sheet.messages.hint is None and await officer_form_display.wants_words(turn, sheet):
            about = await cases.get(turn.tx, sheet.case_id)
            await officer_form_display.show_hint(turn, about, sheet, incoming.message_id)
            return


async def take_edit(turn: Turn, incoming: Incoming, *, privately: bool) -> bool:
    """Take an edit of a message that answered a form not sent yet; False if it is none."""
    officer = await people.officer_of(turn.tx, incoming.sender_id)
    if officer is None or not officer.member:
        return False
    for sheet in await citizen_drafts.group_drafts_of_officer(turn.tx, officer.id):
        name = sheet.heard.get(str(incoming.message_id), "")
        step = feature_list.FORMS_BY_NAME[sheet.form].form.step(name)
        if step is not None and sheet.private is privately:
            case = await cases.get(turn.tx, sheet.case_id)
            await _change(OfficersPlace(turn, officer, case), sheet, step, incoming)
            return True
    return False


async def _change(
    place: OfficersPlace, sheet: OfficerFormDraft, step: Step, incoming: Incoming
) -> None:
    """Replace an answer by its edit; the open question stays if it still applies."""
    turn, form = place.turn, place.form_of(sheet)
    raw = await _read(turn, step, sheet.answers, incoming)
    outcome = await check_answer(turn, place.case, sheet, step, raw)
    if isinstance(outcome, Rejected):
        field = turn.texts.plain(OFFICIAL, step.text_id("field"))
        why = form_wording.rejection_text(turn, officer_form_display.page_of(sheet), step, outcome)
        error = turn.texts.say(OFFICIAL, "sheet-edit-unfit", field=field, why=why)
        await place.ask(sheet, error)
        return
    stands, following = officer_form_display.current_step(sheet), outcome.step or form.steps[-1]
    if stands.name != step.name and stands.when(outcome.answers):
        following = min(stands, following, key=form.steps.index)
    await place.ask(replace(sheet, answers=outcome.answers, step=following.name))


def _part(content: Content, message_id: int) -> Answers | None:
    """Return a file as a part of what is collected; None if it is no file that forms take."""
    if content.kind not in ("document", "photo") or content.file_id is None:
        return None
    fields = content.model_dump(include={"kind", "file_id", "file_name", "file_size", "text"})
    return {"message_id": message_id, **fields}


async def press_choice(turn: Turn, officer: Officer, button: ChooseInForm) -> None:
    """Take a pressed button of a form; it belongs to the officer who opened the form."""
    sheet = require(
        await citizen_drafts.find_group_draft(turn.tx, officer.id, button.case_id),
        "sheet-not-yours",
    )
    if button.choice == "cancel":
        await abandoned_forms.cancel_form(turn, officer, sheet)
        answer_press(turn, turn.texts.plain(OFFICIAL, "sheet-dropped"))
        return
    place = OfficersPlace(turn, officer, await cases.get(turn.tx, button.case_id))
    step = officer_form_display.current_step(sheet)
    if step.name != button.step:
        raise Refused("button-earlier")
    if button.choice == "back":
        await form_walk.take_choice(place, sheet, step, "back")
        return
    raw, (choice, _, seen) = None, button.choice.partition(form_rehearsal.SEEN)
    if seen and seen != await rehearsal.mark_of(turn, sheet.shown):
        raise Refused("button-earlier")
    if choice != "skip":
        offered = await feature_list.all_choices(turn, step, sheet.answers)
        raw = require(feature_list.pressed_choice(step, offered, choice), "button-earlier")
    heard = {message: name for message, name in sheet.heard.items() if name != step.name}
    await form_walk.take_answer(place, replace(sheet, heard=heard), step, raw)


async def press_choice_privately(turn: Turn, person: Person, button: ChooseInForm) -> None:
    """Take a pressed button of a form in an officer's private chat."""
    officer = require(await people.officer_of(turn.tx, person.telegram_id), "sheet-not-yours")
    if button.choice != "cancel" and await contacts.officer_of(turn, person) is None:
        raise Refused("not-an-officer")
    await press_choice(turn, officer, button)


async def show_form_by_link(turn: Turn, person: Person, case_id: int | None = None) -> None:
    """Show a form to the officer who came to fill it in: on a case, or the one touched last."""
    officer = await contacts.officer_of(turn, person)
    if officer is None:
        await welcome_menu.say_with_menu(turn, person, "unknown-command")
        return
    for sheet in await citizen_drafts.group_drafts_of_officer(turn.tx, officer.id):
        if sheet.private and case_id in (None, sheet.case_id):
            at = Filler(turn, officer, await cases.get(turn.tx, sheet.case_id))
            if sheet.messages.page is None:  # the bot could not write first
                sheet = await officer_form_display.announce(at, sheet)  # noqa: PLW2901
            await officer_form_display.show_question(at, sheet, anew=True)
            return
    await tell(turn, person, turn.texts.say(OFFICIAL, "sheet-none"))


async def show_waiting(turn: Turn, person: Person) -> bool:
    """Show a form that waited for its officer to press Start; False if none did."""
    reader = await contacts.officer_id_of(turn, person.telegram_id)
    for sheet in await citizen_drafts.group_drafts_of_officer(turn.tx, reader):
        if sheet.private and sheet.messages.page is None:
            await show_form_by_link(turn, person, sheet.case_id)
            return True
    return False


async def _offer_instead(turn: Turn, case: Case | None, step: Step) -> None:
    """Offer, on the case, other ways to go on where a question has no possible answer."""
    find = feature_list.OFFERS[step.name].alternatives
    if case is not None and find is not None and (ways := find(turn, case)):
        due = case.dates.earlier
        await say_group(turn, "form-instead", [ways], case=case, due=due)


async def check_answer(
    turn: Turn, case: Case | None, sheet: OfficerFormDraft, step: Step, raw: object
) -> Accepted | Rejected:
    """Check one answer, and add what follows from it, such as what its files disclose."""
    kind, answers = feature_list.FORMS_BY_NAME[sheet.form], sheet.answers
    outcome = kind.form.answer(answers, step, raw)
    if (
        isinstance(outcome, Accepted)
        and step.kind == "collect"
        and HIDDEN_FIELD in kind.form.carried
    ):
        remarks = await _hidden(turn, case, kind.form, outcome.answers, step)
        if raw == "done" and remarks.is_unfinished:
            return Rejected("hidden-reading")
        told = "\n".join(disclosure_checks.remark_lines(turn, remarks)) if remarks.asked else ""
        outcome = kind.form.answer({**answers, HIDDEN_FIELD: told}, step, raw)
    if isinstance(outcome, Rejected):
        return outcome
    return replace(outcome, answers=await kind.derive(turn, outcome.answers))


async def _hidden(
    turn: Turn, case: Case | None, form: Form[FormModel], answers: Answers, files: Step
) -> Remarks:
    """Return what a form discloses: in its words so far, and in the files of one question."""
    found = () if files.name in CLEANED else parts_in(answers, files.name)
    given = [FormFile.model_validate(part) for part in found]
    said = [str(answers.get(step.name) or "") for step in form.steps if step.kind == "text"]
    return await kept_files.form_remarks(turn, given, "\n".join(said), case)


async def judge_papers(turn: Turn, person: Person, button: JudgePapers) -> None:
    """Take an officer's verdict on identity papers; what is missing is asked right there."""
    officer, case = await identity_papers.demand_officer(turn, person, button.case_id)
    if button.verdict is ProofState.VALID:
        await identity_papers.accept_papers(turn, officer, case, button.seen)
    else:
        await open_form(turn, officer, case, "proof", first=button.verdict)


ADDS = (
    in_private(JudgePapers, judge_papers),
    in_private(ChooseInForm, press_choice_privately),
)
