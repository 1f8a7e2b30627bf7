"""How the form speaks: its questions, its buttons, its summary."""

from typing import Any

from bot.actions.greeting import menu
from bot.desk import Button, Keyboard, Turn
from bot.domain.case import Person
from bot.errors import Refused
from bot.forms.engine import Rejected, Step
from bot.forms.request import REQUEST
from bot.forms.summary import summary
from bot.texts import Markup
from storage.drafts import Draft
from storage.outbox import Outgoing

CHANGEABLE = (
    "wanted", "subject", "purpose", "way", "kind", "name", "nik", "no_nik_reason",
    "identity_note", "decree_number", "acting_name", "acting_position", "proxy_givers",
    "address", "contact",
)  # fmt: skip


async def ask(
    turn: Turn, someone: Person, draft: Draft, step: Step, warnings: tuple[str, ...] = ()
) -> None:
    """Ask one question, with an example and every button that it has."""
    texts, tongue = turn.desk.texts, someone.language
    lines: list[str] = [texts.say(tongue, warning) for warning in warnings]
    if step.kind == "confirm":
        lines.append(_summary(turn, someone, draft))
    elif step.name == "same":
        lines.append(_same(turn, someone, draft))
    else:
        lines.append(texts.say(tongue, step.text_id("ask")))
        if step.kind in ("text", "collect"):
            lines.append(texts.say(tongue, step.text_id("example")))
    if step.name == "purpose":
        subject = str(draft.answers.get("subject", ""))
        if subject:
            lines.insert(0, texts.say(tongue, "subject-understood", subject=subject))
    await turn.tell(someone, Markup("\n\n".join(lines)), keyboard(turn, someone, draft, step))


async def explain(
    turn: Turn, someone: Person, draft: Draft, step: Step, rejected: Rejected
) -> None:
    """Say what is wrong with an answer, and show a good one."""
    texts, tongue = turn.desk.texts, someone.language
    lines = [texts.say(tongue, rejected.error_id, **_values(turn, someone, rejected))]
    if step.kind in ("text", "collect"):
        lines.append(texts.say(tongue, step.text_id("example")))
    await turn.tell(someone, Markup("\n\n".join(lines)), keyboard(turn, someone, draft, step))


def _values(turn: Turn, someone: Person, rejected: Rejected) -> dict[str, object]:
    values = dict(rejected.values)
    if "field" in values:
        field = str(values["field"]).replace("_", "-")
        values["field"] = turn.desk.texts.plain(someone.language, f"field-{field}")
    return values


async def noted(turn: Turn, someone: Person, draft: Draft, step: Step) -> None:
    """Say that a part was taken; while several come at once, one sentence is enough."""
    parts = len(draft.answers.get(step.name, []))
    await turn.tell(
        someone,
        turn.desk.texts.say(someone.language, "wanted-noted", parts=parts),
        keyboard(turn, someone, draft, step),
        key=f"noted:{someone.id}",
    )


def keyboard(turn: Turn, someone: Person, draft: Draft, step: Step) -> Keyboard:
    """Return a question's buttons: its choices, skip, back, cancel, company."""
    tongue = someone.language
    rows: list[list[Button]] = []
    if step.kind == "confirm":
        send = turn.button(tongue, "choice-confirm-send", "form", step.name, "send")
        rows += [[send], [turn.button(tongue, "button-change", "edit")]]
    elif step.kind == "choice" or draft.answers.get(step.name):
        rows += [
            [turn.button(tongue, step.text_id("choice", choice), "form", step.name, choice)]
            for choice in step.offered(draft.answers)
        ]
    if step.optional:
        rows.append([turn.button(tongue, step.text_id("skip"), "form", step.name, "skip")])
    last = [turn.button(tongue, "button-cancel", "cancel")]
    if REQUEST.previous(step, draft.answers) is not None:
        last.insert(0, turn.button(tongue, "button-back", "form", step.name, "back"))
    return [*rows, last, [turn.button(tongue, "button-escort", "escort")]]


def choice_meant(
    turn: Turn, someone: Person, step: Step, answers: dict[str, Any], typed: str
) -> str:
    """Return the choice whose label somebody typed; Refused if it is none of them."""
    wanted = _folded(typed)
    for choice in step.offered(answers):
        label = turn.desk.texts.plain(someone.language, step.text_id("choice", choice))
        if wanted and (_folded(label) == wanted or _folded(label).startswith(wanted)):
            return choice
    raise Refused("choose-a-button")


def _folded(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _summary(turn: Turn, someone: Person, draft: Draft) -> Markup:
    return turn.desk.texts.say(
        someone.language, "ask-confirm", lines=_lines(turn, someone, draft.answers)
    )


def _same(turn: Turn, someone: Person, draft: Draft) -> Markup:
    lines = _lines(turn, someone, draft.answers["previous"])
    return turn.desk.texts.say(someone.language, "ask-same", lines=lines)


def _lines(turn: Turn, someone: Person, answers: dict[str, Any]) -> Markup:
    texts, tongue = turn.desk.texts, someone.language
    shown = []
    for line in summary(answers):
        value = texts.say(tongue, line.value) if line.is_text_id else line.value
        name = texts.plain(tongue, f"field-{line.name}".replace("_", "-"))
        shown.append(texts.say(tongue, "summary-line", name=name, value=value))
    return Markup("\n".join(shown))


async def offer_fields(turn: Turn, someone: Person, draft: Draft) -> None:
    """Show every answer that can be changed."""
    tongue = someone.language
    buttons = [
        turn.button(tongue, f"field-{name}".replace("_", "-"), "edit", name)
        for name in CHANGEABLE
        if name in draft.answers
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    await turn.say(
        someone, "change-which", [*rows, [turn.button(tongue, "button-resume", "resume")]]
    )


def resume_or_drop(turn: Turn, someone: Person) -> list[Button]:
    """Return the two ways on from a draft."""
    return [
        turn.button(someone.language, "button-resume", "resume"),
        turn.button(someone.language, "button-cancel", "cancel"),
    ]


def yes_or_go_on(turn: Turn, someone: Person) -> list[Button]:
    """Return the two answers to "give it up?"."""
    return [
        turn.button(someone.language, "button-yes-cancel", "cancel", "yes"),
        turn.button(someone.language, "button-resume", "resume"),
    ]


async def say_with_menu(turn: Turn, someone: Person, text_id: str, **values: object) -> None:
    """Say something and show what can be done next."""
    await turn.say(someone, text_id, menu(turn, someone), **values)


async def delete_message(turn: Turn, someone: Person, message_id: int) -> None:
    """Delete a message from somebody's private chat, if Telegram allows it."""
    await turn.post(
        Outgoing(
            "deleteMessage",
            chat=str(someone.telegram_id),
            lane=f"p:{someone.telegram_id}",
            payload={"message_id": message_id},
            purpose="tidy",
        )
    )
