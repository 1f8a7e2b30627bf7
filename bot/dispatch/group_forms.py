"""Officers' forms in the group: asked in the case's topic, answered by replying or by buttons."""

from dataclasses import replace
from typing import Any

from bot.actions.requests import identity_verdict
from bot.actions.submissions import submission_post
from bot.buttons.form_buttons import Choose
from bot.buttons.request_buttons import JudgePapers
from bot.desk import permission_checks
from bot.desk.button_acts import in_private
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Fate
from bot.desk.turn import GROUP, Button, Turn, page
from bot.dispatch import officer_forms
from bot.domain.case import Case, Officer, Person
from bot.domain.form_answers import Answers, parts_in
from bot.domain.identity_rules import ProofState
from bot.domain.message import Content, Incoming, shortened
from bot.errors import Refused
from bot.forms.form_engine import Accepted, Form, FormModel, Rejected, Step
from bot.forms.form_review import review
from bot.texts import OFFICIAL, Markup
from storage import cases, group_drafts, people
from storage.case_events import Link
from storage.group_drafts import OFFICE, GroupDraft

SHEET = Purpose("sheet", RowAbout, link="sheet")
LINE_SHOWN = 500
"""UTF-16 units of one answer in the summary at the end of a form."""


async def begin(
    turn: Turn,
    officer: Officer,
    case: Case | None,
    form: str,
    known: Answers | None = None,
    *,
    first: str = "",
) -> None:
    """Open a form for an officer who may fill it; what was open before is put aside.

    `known` are prefilled answers, where the case alone does not give them; `first` is a choice
    that answers its first question.
    """
    kind = officer_forms.PROCEDURES.get(form)
    if kind is None:
        raise Refused("button-unknown")
    await _admit(turn, officer, case, kind)
    answers = await kind.start(turn, case) if known is None else known
    if first:
        answers = _chosen(kind.form, answers, first)
    step = kind.form.next(answers) or kind.form.steps[-1]
    sheet = GroupDraft(officer.telegram_id, case.id if case else OFFICE, form, step.name, answers)
    await _go_to(turn, officer, case, sheet)


def _chosen(form: Form[FormModel], answers: Answers, choice: str) -> Answers:
    step = form.steps[0]
    outcome = form.answer(answers, step, choice) if choice in step.offered(answers) else None
    if not isinstance(outcome, Accepted):
        raise Refused("button-unknown")
    return outcome.answers


async def _admit(
    turn: Turn, officer: Officer, case: Case | None, kind: officer_forms.Procedure[Any]
) -> None:
    await permission_checks.demand_draft(turn, officer, kind.who)
    await kind.admit(turn, officer, case)


async def is_open(turn: Turn, officer: Officer, case: Case, name: str) -> bool:
    """Return whether an officer may begin a form on a case now."""
    try:
        await _admit(turn, officer, case, officer_forms.PROCEDURES[name])
    except Refused:
        return False
    return True


async def hear(turn: Turn, incoming: Incoming, case: Case | None, linked: Link | None) -> bool:
    """Take a message as the answer to the question that is open; False if none is.

    In a topic any message of the officer counts that replies to nothing else; elsewhere only
    a reply to the question itself.
    """
    asked = linked is not None and linked.kind == "sheet"
    if not asked and not (incoming.in_topic and incoming.reply_to is None):
        return False
    sheet = await group_drafts.find(turn.tx, incoming.sender_id, case.id if case else OFFICE)
    if sheet is None:
        return False
    officer = await people.officer(turn.tx, incoming.sender_id)
    if officer is None:
        return False
    content = incoming.content
    collects = _step(sheet).kind == "collect"
    raw = _part(content, incoming.message_id) if collects else content.text
    await _answer(turn, officer, case, sheet, raw)
    return True


def _part(content: Content, message_id: int) -> Answers | None:
    """Return a file as a part of what is collected; None if it is no file that forms take."""
    if content.kind not in ("document", "photo") or content.file_id is None:
        return None
    fields = content.model_dump(include={"kind", "file_id", "file_name", "file_size", "text"})
    return {"message_id": message_id, **fields}


async def choose(turn: Turn, officer: Officer, button: Choose) -> None:
    """Take a pressed button of a form; it belongs to the officer who opened the form."""
    case_id, choice = button.case_id, button.choice
    sheet = await group_drafts.find(turn.tx, officer.telegram_id, case_id)
    if sheet is None:
        raise Refused("sheet-not-yours")
    case = await cases.get(turn.tx, case_id) if case_id != OFFICE else None
    if choice == "cancel":
        await group_drafts.drop(turn.tx, officer.telegram_id, case_id)
        await turn.say_group("sheet-dropped", case=case, officer=officer.display_name)
        return
    step = _step(sheet)
    if step.name != button.step:
        raise Refused("button-earlier")
    if choice == "back":
        before = officer_forms.PROCEDURES[sheet.form].form.previous(step, sheet.answers)
        if before is None:
            raise Refused("first-question")
        await _go_to(turn, officer, case, replace(sheet, step=before.name))
        return
    await _answer(turn, officer, case, sheet, None if choice == "skip" else choice)


async def _answer(
    turn: Turn, officer: Officer, case: Case | None, sheet: GroupDraft, raw: object
) -> None:
    kind = officer_forms.PROCEDURES[sheet.form]
    step = _step(sheet)
    outcome = kind.form.answer(sheet.answers, step, raw)
    if isinstance(outcome, Rejected):
        await _say(turn, officer, case, step, [_rejected(turn, outcome)], sheet)
    elif outcome.step is None:
        await group_drafts.drop(turn.tx, officer.telegram_id, sheet.case_id)
        await _admit(turn, officer, case, kind)
        if await submission_post.is_theirs(turn, officer, kind.who, case):
            await permission_checks.demand(turn, officer, kind.who)
            await kind.complete(turn, officer, case, kind.form.complete(outcome.answers))
        else:
            form, who = kind.form, kind.who
            await submission_post.hand_up(turn, officer, case, form, who, outcome.answers)
    else:
        following = replace(sheet, answers=outcome.answers, step=outcome.step.name)
        await _go_to(turn, officer, case, following)


def _rejected(turn: Turn, rejected: Rejected) -> str:
    return turn.texts.say(OFFICIAL, rejected.error_id, **rejected.values)


async def _go_to(turn: Turn, officer: Officer, case: Case | None, sheet: GroupDraft) -> None:
    await group_drafts.keep(turn.tx, sheet, turn.now)
    step = _step(sheet)
    form = officer_forms.PROCEDURES[sheet.form].form
    values: dict[str, object] = {}
    if step.kind == "confirm":
        values["lines"] = _reviewed(turn, form, sheet.answers)
    ask = turn.texts.say(OFFICIAL, step.text_id("ask"), **values)
    beside = officer_forms.PROCEDURES[sheet.form].beside.get(step.name)
    lines: list[str] = [ask] if beside is None else [ask, await beside(turn)]
    if step.kind == "collect" and (parts := parts_in(sheet.answers, step.name)):
        lines.append(turn.texts.say(OFFICIAL, "sheet-files-noted", count=len(parts)))
    await _say(turn, officer, case, step, lines, sheet)


def _reviewed(turn: Turn, form: Form[FormModel], answers: Answers) -> Markup:
    """Return a complete form written out, line by line, without files where there are none."""
    texts = turn.texts
    collected = {step.name for step in form.steps if step.kind == "collect"}
    empty = {name for name in collected if not parts_in(answers, name)}
    lines = []
    for line in review(form, answers, turn.zone):
        if line.name in empty:
            continue
        name = texts.plain(OFFICIAL, f"field-{line.name}".replace("_", "-"))
        value = texts.say(OFFICIAL, str(line.value)) if line.is_text_id else line.value
        if isinstance(value, str) and not line.is_text_id:
            value = shortened(value, LINE_SHOWN)
        lines.append(texts.say(OFFICIAL, "summary-line", name=name, value=value))
    return Markup("\n".join(lines))


async def _say(
    turn: Turn, officer: Officer, case: Case | None, step: Step, lines: list[str], sheet: GroupDraft
) -> None:
    texts = turn.texts
    lead = texts.say(
        OFFICIAL,
        "sheet-lead",
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
        about=case.number if case else texts.plain(OFFICIAL, "sheet-office"),
    )
    if step.kind in ("text", "collect"):
        lines = [*lines, texts.say(OFFICIAL, step.text_id("example"))]
    rows = keyboard(turn, sheet, step)
    rows = await _drafted(turn, officer, case, sheet, step, rows)
    await turn.call(
        "sendMessage",
        GROUP,
        SHEET,
        {
            "text": Markup("\n\n".join([lead, *lines])),
            **page(rows),
            **turn.group_place(case),
        },
        case_id=case.id if case else None,
        sensitive=turn.sensitive,
    )


def keyboard(turn: Turn, sheet: GroupDraft, step: Step) -> list[list[Button]]:
    """Return a question's buttons: choices, skip, back, cancel."""

    def act(text_id: str, choice: str) -> Button:
        return turn.button(OFFICIAL, text_id, Choose(sheet.case_id, step.name, choice))

    rows = [[act(step.text_id("choice", choice), choice)] for choice in step.offered(sheet.answers)]
    if step.optional:
        rows.append([act(step.text_id("skip"), "skip")])
    last = [act("button-cancel", "cancel")]
    if officer_forms.PROCEDURES[sheet.form].form.previous(step, sheet.answers) is not None:
        last.insert(0, act("button-back", "back"))
    return [*rows, last]


async def _drafted(
    turn: Turn,
    officer: Officer,
    case: Case | None,
    sheet: GroupDraft,
    step: Step,
    rows: list[list[Button]],
) -> list[list[Button]]:
    """Let the last button say to whom a form goes that its officer only drafts."""
    who = officer_forms.PROCEDURES[sheet.form].who
    if step.kind != "confirm" or sheet.form == "decision":  # an answer is written to it first
        return rows
    if await submission_post.is_theirs(turn, officer, who, case):
        return rows
    [[confirm], *others] = rows
    roles = permission_checks.names(turn, await submission_post.roles(turn, who, case))
    label = turn.texts.plain(OFFICIAL, "submission-hand-up", roles=roles)
    return [[replace(confirm, label=label)], *others]


def _step(sheet: GroupDraft) -> Step:
    form = officer_forms.PROCEDURES[sheet.form].form
    return form.step(sheet.step) or form.next(sheet.answers) or form.steps[-1]


async def judge_papers(turn: Turn, person: Person, button: JudgePapers) -> None:
    """Take an officer's verdict on identity papers; what is missing is written in the group."""
    officer, case = await identity_verdict.at_desk(turn, person, button.case_id)
    if button.verdict is ProofState.VALID:
        await identity_verdict.accept_papers(turn, officer, case, button.seen)
    else:
        await begin(turn, officer, case, "proof", first=button.verdict)
        identity_verdict.go_on_in_group(turn)


PRIVATE_BUTTONS = (in_private(JudgePapers, judge_papers),)
AFTER = (Fate(SHEET),)
