"""Forms in a private chat: the draft kept after each answer, and what is said about it."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.buttons.form_buttons import AnswerQuestion, CancelForm, ChangeAnswer, ResumeForm
from bot.buttons.welcome_buttons import CallOfficer
from bot.desk import typed_answers
from bot.desk.purposes import TIDY
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Person
from bot.domain.form_answers import Answers, answers_in, parts_in, text_in
from bot.domain.message import SPOKEN, Content, shortened
from bot.forms.arrival_form import ARRIVAL, ARRIVAL_FIELDS
from bot.forms.form_catalogue import FORMS
from bot.forms.form_engine import Form, FormModel, Rejected, Step
from bot.forms.form_review import review
from bot.forms.request_form import REQUEST
from bot.forms.request_summary import summary
from bot.forms.typed_dates import read_date, read_moment
from bot.texts import OFFICIAL, Markup
from storage import drafts, uploads
from storage.drafts import Draft

CHANGEABLE = (
    *ARRIVAL_FIELDS,
    "wanted", "subject", "purpose", "way", "kind", "name", "nik", "no_nik_reason",
    "identity_note", "adult", "guardian_name", "guardian_consent", "decree_number",
    "acting_name", "acting_position", "proxy_givers", "address", "contact", "papers",
    "objection_ground", "objection_subject", "objection_facts",
    "objection_purpose", "obtain", "format", "delivery", "claim_number",
    "claim_code", "claim_digits",
)  # fmt: skip
WANTED_SHOWN, ANSWER_SHOWN = 1200, 300
"""UTF-16 units of an answer in a summary, which is one message of at most 4,096."""


def form_of(draft: Draft) -> Form[FormModel]:
    """Return the form that a draft fills."""
    return FORMS.get(draft.form, REQUEST)


async def go_to(turn: Turn, person: Person, draft: Draft, warnings: tuple[str, ...] = ()) -> None:
    """Keep a draft of any form, and ask the question at which it stands."""
    draft = await keep(turn, draft)
    await ask(turn, person, draft, open_step(draft), warnings)


async def keep(turn: Turn, draft: Draft) -> Draft:
    """Store a draft that the person just touched; its expiry is counted anew."""
    touched = replace(draft, updated_at=turn.now, expires_at=expiry(turn), reminded_at=None)
    await drafts.keep(turn.tx, touched)
    return touched


def expiry(turn: Turn) -> datetime:
    """Return when a draft that is touched now is deleted, unless it is touched again."""
    return turn.now + timedelta(days=turn.office.retention.drafts)


def open_step(draft: Draft) -> Step:
    """Return the open question of a draft, or the next one if the form has changed since."""
    form = form_of(draft)
    step = form.step(draft.step) or form.next(draft.answers)
    return step or form.steps[-1]


async def ask(
    turn: Turn, person: Person, draft: Draft, step: Step, warnings: tuple[str, ...] = ()
) -> None:
    """Ask one question, with an example and every button that it has."""
    texts, language = turn.texts, person.language
    lines: list[str] = [texts.say(language, warning) for warning in warnings]
    if draft.form == ARRIVAL.name:
        lines.append(texts.say(OFFICIAL, "receive-for-another"))
    if step.kind == "confirm":
        lines.append(_summary(turn, person, draft))
    elif step.name == "same":
        lines.append(_same(turn, person, draft))
    else:
        lines.append(texts.say(language, step.text_id("ask")))
        if step.kind in ("text", "collect"):
            lines.append(texts.say(language, step.text_id("example")))
    if step.kind == "collect" and (parts := parts_in(draft.answers, step.name)):
        lines.append(texts.say(language, f"noted-{step.name}", parts=len(parts)))
    if step.name == "purpose":
        subject = str(draft.answers.get("subject", ""))
        if subject:
            lines.insert(0, texts.say(language, "subject-understood", subject=subject))
    await turn.tell(person, Markup("\n\n".join(lines)), keyboard(turn, person, draft, step))


async def explain(turn: Turn, person: Person, draft: Draft, step: Step, rejected: Rejected) -> None:
    """Say what is wrong with an answer, and show a good one."""
    texts, language = turn.texts, person.language
    lines: list[str] = [rejected_words(turn, person, rejected)]
    if step.kind in ("text", "collect"):
        lines.append(texts.say(language, step.text_id("example")))
    await turn.tell(person, Markup("\n\n".join(lines)), keyboard(turn, person, draft, step))


def rejected_words(turn: Turn, person: Person, rejected: Rejected) -> Markup:
    """Return, in words, what is wrong with an answer."""
    values = _values(turn, person, rejected)
    return turn.texts.say(person.language, rejected.error_id, **values)


def _values(turn: Turn, person: Person, rejected: Rejected) -> dict[str, object]:
    values = dict(rejected.values)
    if "field" in values:
        field = str(values["field"]).replace("_", "-")
        values["field"] = turn.texts.plain(person.language, f"field-{field}")
    return values


async def noted(turn: Turn, person: Person, draft: Draft, step: Step) -> None:
    """Confirm that a part was taken; several that come at once are confirmed together."""
    parts = len(parts_in(draft.answers, step.name))
    await turn.tell(
        person,
        turn.texts.say(person.language, f"noted-{step.name}", parts=parts),
        keyboard(turn, person, draft, step),
        key=f"noted:{person.id}",
    )


async def enclosed(turn: Turn, person: Person, draft: Draft, step: Step) -> None:
    """Confirm an enclosure, or several at once, and repeat the open question."""
    parts = len(parts_in(draft.answers, "enclosures"))
    texts, language = turn.texts, person.language
    lines = [texts.say(language, "enclosed-in-form", parts=parts)]
    if step.kind == "confirm":
        lines.append(_summary(turn, person, draft))
    else:
        lines.append(texts.say(language, step.text_id("ask")))
    text, key = Markup("\n\n".join(lines)), f"enclosed-in-form:{person.id}"
    await turn.tell(person, text, keyboard(turn, person, draft, step), key=key)


def keyboard(turn: Turn, person: Person, draft: Draft, step: Step) -> Keyboard:
    """Return a question's buttons: its choices, skip, back, cancel, an officer's help."""
    language = person.language
    rows: list[list[Button]] = []
    answered = bool(draft.answers.get(step.name))
    if step.kind == "confirm":
        send = turn.button(
            language, step.text_id("choice", "send"), AnswerQuestion(step.name, "send")
        )
        rows += [[send], [turn.button(language, "button-change", ChangeAnswer())]]
    elif step.kind == "choice" or answered:
        rows += [
            [
                turn.button(
                    language, step.text_id("choice", choice), AnswerQuestion(step.name, choice)
                )
            ]
            for choice in step.offered(draft.answers)
        ]
    if answered and step.kind in ("text", "choice"):
        rows.append([turn.button(language, "button-keep", AnswerQuestion(step.name, "keep"))])
    if step.optional:
        rows.append(
            [turn.button(language, step.text_id("skip"), AnswerQuestion(step.name, "skip"))]
        )
    last = [turn.button(language, "button-cancel", CancelForm())]
    if form_of(draft).previous(step, draft.answers) is not None:
        last.insert(0, turn.button(language, "button-back", AnswerQuestion(step.name, "back")))
    return [*rows, last, [turn.button(language, "button-escort", CallOfficer())]]


def choice_meant(turn: Turn, person: Person, step: Step, answers: Answers, text: str) -> str | None:
    """Return the choice that a person typed, or None if it is none."""
    labels = [(choice, step.text_id("choice", choice)) for choice in step.offered(answers)]
    match step.kind:
        case "choice":
            return typed_answers.choice(turn, person, text, labels)
        case "confirm" | "collect":
            # Only a whole label counts: the wanted information may begin like a button.
            found = (c for c, label in labels if typed_answers.means(turn, person, text, c, label))
            return next(found, None)
        case _:
            return None


def control_meant(turn: Turn, person: Person, draft: Draft, step: Step, text: str) -> str | None:
    """Return which other button of a question a person typed, such as back, skip or keep."""
    control = typed_answers.control(turn, person, text)
    if control is None and step.optional:
        skips = typed_answers.means(turn, person, text, "skip", step.text_id("skip"))
        control = "skip" if skips else None
    if control is None and draft.answers.get(step.name) and step.kind in ("text", "choice"):
        keeps = typed_answers.means(turn, person, text, "keep", "button-keep")
        control = "keep" if keeps else None
    if control is None and step.kind == "confirm":
        changes = typed_answers.means(turn, person, text, "change", "button-change")
        control = "change" if changes else None
    return control


def _summary(turn: Turn, person: Person, draft: Draft) -> Markup:
    form = form_of(draft)
    if form in (REQUEST, ARRIVAL):
        lines = _lines(turn, person, draft.answers, form)
    else:
        lines = _reviewed(turn, person, draft)
    return turn.texts.say(person.language, form.steps[-1].text_id("ask"), lines=lines)


def _reviewed(turn: Turn, person: Person, draft: Draft) -> Markup:
    """Return a complete form written out, line by line."""
    texts, language = turn.texts, person.language
    shown = []
    for line in review(form_of(draft), draft.answers, turn.zone):
        value = texts.plain(language, str(line.value)) if line.is_text_id else str(line.value)
        if line.value == SPOKEN:
            value = texts.plain(language, "part-kind", kind="voice")
        most = WANTED_SHOWN if line.name == "objection_facts" else ANSWER_SHOWN
        name = texts.plain(language, f"field-{line.name}".replace("_", "-"))
        value = shortened(value, most)
        shown.append(texts.say(language, "summary-line", name=name, value=value))
    if parts := parts_in(draft.answers, "enclosures"):
        name = texts.plain(language, "field-enclosures")
        shown.append(texts.say(language, "summary-line", name=name, value=len(parts)))
    return Markup("\n".join(shown))


def _same(turn: Turn, person: Person, draft: Draft) -> Markup:
    lines = _lines(turn, person, answers_in(draft.answers, "previous"))
    return turn.texts.say(person.language, "ask-same", lines=lines)


def _lines(turn: Turn, person: Person, answers: Answers, form: Form[FormModel] = REQUEST) -> Markup:
    texts, language = turn.texts, person.language
    shown = []
    for line in summary(answers, form):
        value: str = texts.say(language, line.value) if line.is_text_id else line.value
        if line.name == "wanted":
            value = shortened(_wanted(turn, language, parts_in(answers, "wanted")), WANTED_SHOWN)
        elif line.name == "papers":
            value = str(len(parts_in(answers, "papers")))
        elif line.value == SPOKEN:
            value = texts.plain(language, "part-kind", kind="voice")
        elif line.name == "arrival_at":
            value = _moment(turn, language, line.value)
        elif not line.is_text_id:
            value = shortened(value, ANSWER_SHOWN)
        name = texts.plain(language, f"field-{line.name}".replace("_", "-"))
        shown.append(texts.say(language, "summary-line", name=name, value=value))
    return Markup("\n".join(shown))


def _moment(turn: Turn, language: str, typed: str) -> str:
    """Return a typed time, or a day alone, written out in the office's zone."""
    moment, day = read_moment(typed), read_date(typed)
    if moment is not None:
        return turn.texts.moment(language, moment.replace(tzinfo=turn.zone))
    return turn.texts.day(language, day) if day else typed


def _wanted(turn: Turn, language: str, parts: list[Answers]) -> str:
    """Return what is wanted as text: the words, and files by their kind or name."""
    lines = []
    for part in parts:
        kind, words = text_in(part, "kind"), text_in(part, "text")
        file = text_in(part, "file_name") or turn.texts.plain(language, "part-kind", kind=kind)
        lines.append(": ".join(filter(None, ("" if kind == "text" else file, words))))
    return "\n".join(lines)


async def offer_fields(turn: Turn, person: Person, draft: Draft) -> None:
    """Show every answer that can be changed."""
    language = person.language
    buttons = [
        turn.button(language, f"field-{name}".replace("_", "-"), ChangeAnswer(name))
        for name in CHANGEABLE
        if name in draft.answers and form_of(draft).step(name) is not None
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    await turn.say(
        person, "change-which", [*rows, [turn.button(language, "button-resume", ResumeForm())]]
    )


def resume_or_drop(turn: Turn, person: Person) -> list[Button]:
    """Return the buttons to resume and to cancel a draft."""
    return [
        turn.button(person.language, "button-resume", ResumeForm()),
        turn.button(person.language, "button-cancel", CancelForm()),
    ]


def stamp_of(draft: Draft) -> str:
    """Return a stamp of a draft's state, so that an old "yes" does not drop a newer draft."""
    return str(int(draft.updated_at.timestamp() * 1000))


def yes_or_go_on(turn: Turn, person: Person, draft: Draft) -> list[Button]:
    """Return the buttons below the question whether to cancel a draft."""
    return [
        turn.button(person.language, "button-yes-cancel", CancelForm(stamp_of(draft))),
        turn.button(person.language, "button-resume", ResumeForm()),
    ]


async def forget_file(turn: Turn, content: Content) -> None:
    """Forget the file of a message that the bot does not use."""
    if content.file_id is None:
        return
    upload = await uploads.of_file(turn.tx, content.file_id)
    if upload is not None:
        await uploads.forget(turn.tx, upload.id)


async def delete_message(turn: Turn, person: Person, message_id: int) -> None:
    """Delete a message from a person's private chat, if Telegram allows it."""
    await turn.call("deleteMessage", str(person.telegram_id), TIDY, {"message_id": message_id})
