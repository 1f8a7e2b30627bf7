"""How an officers' form looks: one message, edited from question to question, until it is gone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.submissions import submission_post
from bot.buttons.button_data import STYLES
from bot.buttons.request_buttons import ChooseInForm
from bot.desk import alarms, form_wording, group_message, permission_checks, rehearsal
from bot.desk.call_purposes import CLEANUP, Purpose, RowAbout, RowPurpose
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import SendHandlers, UndeliveredRow
from bot.desk.form_wording import FormPage
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import group_place, make_button, tell_group
from bot.desk.turn import Turn
from bot.dispatch import feature_list, form_rehearsal
from bot.domain.form_answers import parts_in
from bot.domain.law.case import Case, Officer
from bot.forms.form_engine import Step
from bot.texts import OFFICIAL, Markup
from storage import cases, citizen_drafts, desk_state, outbox, people, shown_drafts
from storage.citizen_drafts import OFFICE, FormMessages, OfficerFormDraft, ShownMessages
from storage.outbox import Payload, Reference

FORM_LINK = "isi"
"""The start parameter of links that open the private chat for a form."""
LINE_SHOWN = 500
"""UTF-16 units of one answer in the summary at the end of a form."""


@dataclass(frozen=True, kw_only=True)
class FormMessageAbout(RowAbout):
    """The officer whose form a message shows, and its case (0 for none)."""

    officer: int = 0
    case: int = OFFICE


FORM_MESSAGE = Purpose("sheet", FormMessageAbout, link="sheet", link_without_case="sheet")


@dataclass(frozen=True)
class Filler:
    """An officer who fills in a form, on a case or on none."""

    turn: Turn
    officer: Officer
    case: Case | None


def current_step(sheet: OfficerFormDraft) -> Step:
    """Return the open question of a form, or the next one if the form has changed since."""
    return feature_list.FORMS_BY_NAME[sheet.form].form.open_at(sheet.step, sheet.answers)


async def show_question(
    at: Filler, sheet: OfficerFormDraft, *, error: str = "", anew: bool = False
) -> None:
    """Keep a form, and show the question at which it stands, with an error above it if any.

    `anew` posts another message in the private chat, below what the officer wrote there.
    """
    step = current_step(sheet)
    lines = await _question(at, sheet, step)
    if error:
        lines.insert(0, error)
    if sheet.private:
        messages = await _in_private(at, sheet, lines, anew=anew)
    else:
        messages = await _in_group(at, sheet, lines, wrong=bool(error))
    await citizen_drafts.save_officer_draft(
        at.turn.tx, replace(sheet, messages=messages), at.turn.now
    )


async def wants_words(turn: Turn, sheet: OfficerFormDraft) -> bool:
    """Say whether the open question has no buttons and needs a typed message."""
    step = current_step(sheet)
    offered = await feature_list.find_offers(turn, step, sheet.answers)
    return step.kind in ("text", "collect") and not offered


async def _question(at: Filler, sheet: OfficerFormDraft, step: Step) -> list[str]:
    """Write a question out, with what its form says beside it."""
    page, beside = page_of(sheet), feature_list.FORMS_BY_NAME[sheet.form].side_notes.get(step.name)
    if step.kind == "confirm":
        texts = [one for one in page.form.steps if one.kind == "text" and one.name in page.answers]
        found = {
            one.name: await feature_list.find_offers(at.turn, one, page.answers) for one in texts
        }
        page = replace(page, labels={name: dict(offers) for name, offers in found.items()})
    said = await beside(at.turn, at.case, sheet.answers) if beside else None
    lines = form_wording.question_lines(at.turn, page, step, [said] if said else ())
    if step.kind == "confirm":
        lines += await form_rehearsal.blocks_of_form(at.turn, at.officer, at.case, sheet) or ()
    elif feature_list.FORMS_BY_NAME[sheet.form].reader is not None:
        await shown_drafts.forget(at.turn.tx, sheet.shown)
    return lines


def page_of(sheet: OfficerFormDraft) -> FormPage:
    """Return a form as officers read it."""
    form = feature_list.FORMS_BY_NAME[sheet.form].form
    return FormPage(OFFICIAL, form, sheet.answers, most=LINE_SHOWN)


def _about(at: Filler) -> str:
    return at.case.number if at.case else at.turn.texts.plain(OFFICIAL, "sheet-office")


def _lead(at: Filler) -> Markup:
    return at.turn.texts.say(
        OFFICIAL,
        "sheet-lead",
        officer_id=str(at.officer.telegram_id),
        officer=at.officer.display_name,
        about=_about(at),
    )


async def _in_group(
    at: Filler, sheet: OfficerFormDraft, lines: list[str], *, wrong: bool
) -> FormMessages:
    """Edit the form's message; a question that wants words is asked by another one below it."""
    turn, case, was = at.turn, at.case, sheet.messages
    step, rows, lead = current_step(sheet), await keyboard(at, sheet), _lead(at)
    apart = await wants_words(turn, sheet)
    stands = was.question if was.asks == step.name and not wrong else None
    for old in (was.hint, was.question if stands is None else None, *was.more):
        if old is not None:
            await group_message.remove(turn, old, case)
    collecting = bool(parts_in(sheet.answers, step.name))
    above = lines if not apart or collecting else [turn.texts.say(OFFICIAL, "sheet-answer-below")]
    text, *rest = _pages(lead, above)
    if was.page is None:
        shown: ShownMessages = await _post(turn, GROUP, sheet, case, text, message_payload(rows))
    else:
        shown = was.page
        await group_message.edit(turn, was.page, text, rows, case, purpose=_why(sheet))
    more = [await _post(turn, GROUP, sheet, case, page, {}) for page in rest]
    if apart and stands is None:
        text = Markup("\n\n".join([lead, *lines]))
        reply: Payload = {"force_reply": True, "selective": True}
        stands = await _post(turn, GROUP, sheet, case, text, message_payload((), reply))
    asks = step.name if stands else ""
    return FormMessages(shown, stands, asks, line=was.line, more=more)


def _pages(lead: Markup, lines: Sequence[str]) -> list[Markup]:
    """Return a question in as few messages as it takes; only the first has buttons."""
    return group_message.pack_into_messages([lead, *(f"\n{line}" for line in lines)])


async def _in_private(
    at: Filler, sheet: OfficerFormDraft, lines: list[str], *, anew: bool
) -> FormMessages:
    """Edit the form's message in the officer's private chat, or post one if there is none yet."""
    turn, was, chat = at.turn, sheet.messages, str(at.officer.telegram_id)
    if not await may_write_to(turn, at.officer):
        return was
    rows, (text, *rest) = await keyboard(at, sheet), _pages(_lead(at), lines)
    for old in was.more:
        await group_message.remove(turn, old, chat=chat)
    if was.page is not None and not anew:
        page: ShownMessages = was.page
        await group_message.edit(turn, was.page, text, rows, chat=chat, purpose=_why(sheet))
    else:
        if was.page is not None:
            await group_message.remove_buttons(turn, was.page, chat=chat)
        page = await _post(turn, chat, sheet, None, text, message_payload(rows))
    more = [await _post(turn, chat, sheet, None, below, {}) for below in rest]
    return replace(was, page=page, more=more)


async def may_write_to(turn: Turn, officer: Officer) -> bool:
    """Say whether the bot may write to an officer: a bot cannot write first."""
    reader = await people.find(turn.tx, officer.telegram_id)
    return reader is not None and reader.reachable


def _why(sheet: OfficerFormDraft) -> RowPurpose:
    return FORM_MESSAGE(FormMessageAbout(officer=sheet.officer_id, case=sheet.case_id))


async def _post(
    turn: Turn, chat: str, sheet: OfficerFormDraft, case: Case | None, text: Markup, shown: Payload
) -> Reference:
    place = group_place(turn, case) if chat == GROUP else {}
    seq = await queue_call(
        turn,
        "sendMessage",
        chat,
        _why(sheet),
        {"text": text, **shown, **place},
        case_id=case.id if case else None,
        sensitive=turn.sensitive,
    )
    return outbox.reference("sent", seq)


async def keyboard(at: Filler, sheet: OfficerFormDraft) -> Keyboard:
    """Return a question's buttons: what can be tapped, skip, back, cancel."""
    turn, step = at.turn, current_step(sheet)

    def named(choice: str) -> ChooseInForm:
        return ChooseInForm(sheet.case_id, step.name, choice)

    offered = await feature_list.all_choices(turn, step, sheet.answers)
    rows = [
        [
            Button(
                label,
                named(feature_list.choice_checksum(step, value)),
                style=STYLES.get(step.text_id("choice", value)),
            )
        ]
        for value, label in offered[: feature_list.MOST_SHOWN]
    ]
    if step.kind == "confirm":
        label, seen = await _drafted(at, sheet), await rehearsal.mark_of(turn, sheet.shown)
        value = offered[0][0] + (f"{form_rehearsal.SEEN}{seen}" if seen else "")
        send = replace(rows[0][0], label=label or rows[0][0].label, data=named(value))
        rows = [[send], *rows[1:]]
    return [*rows, *form_wording.step_buttons(turn, page_of(sheet), step, named)]


async def _drafted(at: Filler, sheet: OfficerFormDraft) -> str:
    """Return the label naming who signs a form that its officer may only draft, or ""."""
    turn, case, who = at.turn, at.case, feature_list.FORMS_BY_NAME[sheet.form].act
    if sheet.form == "decision":  # an answer is written to it first
        return ""
    if await submission_post.may_sign(turn, at.officer, who, case):
        return ""
    roles = permission_checks.role_names(
        turn, await permission_checks.roles_to_act(turn, who, case)
    )
    return turn.texts.plain(OFFICIAL, "submission-hand-up", roles=roles)


async def announce(at: Filler, sheet: OfficerFormDraft) -> OfficerFormDraft:
    """Say in the group who fills in a form in private, with the way there; return the form.

    The line takes the place of a menu if `sheet` names one as its line.
    """
    turn, officer, case = at.turn, at.officer, at.case
    started = await may_write_to(turn, officer)
    text = turn.texts.say(
        OFFICIAL,
        "sheet-line",
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
        about=_about(at),
        started=started,
    )
    bot = (await desk_state.bot_user(turn.tx)).get("username", "")
    here = turn.texts.plain(OFFICIAL, "button-sheet-here")
    rows = [
        [Button(here, url=f"https://t.me/{bot}?start={FORM_LINK}_{sheet.case_id}")],
        [
            make_button(
                turn, OFFICIAL, "button-cancel", ChooseInForm(sheet.case_id, sheet.step, "cancel")
            )
        ],
    ]
    line = sheet.messages.line
    if line is None:
        line = outbox.reference("sent", await tell_group(turn, text, rows, case=case, priority=0))
    else:
        await group_message.edit(turn, line, text, rows, case)
    return replace(sheet, messages=replace(sheet.messages, line=line))


async def close(at: Filler, sheet: OfficerFormDraft, text_id: str) -> None:
    """Remove the messages of a form; in private, a sentence says how it ended."""
    shown = sheet.messages
    left = (shown.question, shown.hint, shown.line, None if sheet.private else shown.page)
    for message in left:
        if message is not None:
            await group_message.remove(at.turn, message, at.case)
    chat = str(at.officer.telegram_id) if sheet.private else GROUP
    for message in shown.more:
        await group_message.remove(at.turn, message, None if sheet.private else at.case, chat=chat)
    if sheet.private and shown.page is not None:
        text = at.turn.texts.say(OFFICIAL, text_id, about=_about(at))
        await group_message.edit(at.turn, shown.page, text, chat=chat, purpose=CLEANUP)


async def show_hint(
    turn: Turn, case: Case | None, sheet: OfficerFormDraft, message_id: int
) -> None:
    """Tell an officer, once a question, that a message was not taken as its answer."""
    text = turn.texts.say(OFFICIAL, "sheet-not-an-answer")
    seq = await tell_group(
        turn, text, case=case, purpose=_why(sheet), priority=0, reply_to=message_id
    )
    messages = replace(sheet.messages, hint=outbox.reference("sent", seq))
    await citizen_drafts.save_officer_draft(turn.tx, replace(sheet, messages=messages), turn.now)


async def _whose(turn: Turn, about: FormMessageAbout) -> tuple[Filler, OfficerFormDraft] | None:
    """Return the form that a message shows, and who fills it in; None if it is over."""
    sheet = await citizen_drafts.find_group_draft(turn.tx, about.officer, about.case)
    officer = await people.officer(turn.tx, about.officer)
    if sheet is None or officer is None:
        return None
    return Filler(turn, officer, await cases.get(turn.tx, about.case)), sheet


async def _gone(turn: Turn, missed: UndeliveredRow[FormMessageAbout]) -> None:
    """Show a form again if somebody deleted its message."""
    found = await _whose(turn, missed.about)
    if found is not None:
        at, sheet = found
        await show_question(at, replace(sheet, messages=replace(sheet.messages, page=None)))


async def _refused(turn: Turn, missed: UndeliveredRow[FormMessageAbout]) -> None:
    await alarms.report_send_failure(turn, missed.row, missed.reason)
    if missed.row.method != "sendMessage":
        await _gone(turn, missed)


async def _unreachable(turn: Turn, missed: UndeliveredRow[FormMessageAbout]) -> None:
    """Say in the group that the officer has to open the private chat first."""
    found = await _whose(turn, missed.about)
    if found is not None:
        at, sheet = found
        if sheet.messages.line is not None:
            await group_message.remove(turn, sheet.messages.line, at.case)
        sheet = await announce(at, replace(sheet, messages=FormMessages()))
        await citizen_drafts.save_officer_draft(turn.tx, sheet, turn.now)


ADDS = (
    SendHandlers(
        FORM_MESSAGE, on_message_gone=_gone, on_refused=_refused, on_unreachable=_unreachable
    ),
)
