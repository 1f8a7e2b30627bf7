"""A citizen's words outside any form: never ignored, never guessed at."""

from datetime import datetime
from typing import Any

from bot.actions import consent, escorting, filling, relaying, tracking
from bot.actions.asking import say_with_menu
from bot.desk import Button, Turn
from bot.domain.case import Case, Person
from bot.domain.deadlines import received_at
from bot.domain.events import EventName
from bot.domain.message import Content, Incoming
from bot.errors import Refused
from storage import cases, drafts, story

STRAY = "stray"
MOST_KEPT = 40
"""Messages kept of somebody who has not said yet what they are."""


async def hear(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Take a private message: a dialogue's answer, a form's, a case's, or a new matter."""
    turn.sensitive = True
    if incoming.content.kind == "unknown":
        await turn.say(someone, "cannot-carry")
        return
    if incoming.reply_to is not None and await _reply(turn, someone, incoming):
        return
    dialogue = await drafts.dialogue(turn.tx, turn.desk.vault, someone.id)
    if dialogue is not None and dialogue.name == tracking.DIALOGUE:
        await tracking.hear(turn, someone, dialogue.facts, incoming.content.text)
        return
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is not None:
        await filling.hear(turn, someone, draft, incoming)
        return
    kept = dialogue.facts.get("messages", []) if dialogue and dialogue.name == STRAY else []
    await _outside(turn, someone, incoming, kept)


async def _reply(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take a reply to something the desk said about a case, or about a question."""
    linked = await story.linked(turn.tx, incoming.chat_id, incoming.reply_to or 0)
    if linked is None:
        return False
    case = await cases.get(turn.tx, linked.case_id) if linked.case_id else None
    if case is not None and case.person_id == someone.id:
        await add_words(turn, someone, case, incoming)
        return True
    if linked.kind == "prompt":
        await escorting.ask(turn, someone, [_kept(turn, incoming)])
        return True
    return False


async def _outside(
    turn: Turn, someone: Person, incoming: Incoming, kept: list[dict[str, Any]]
) -> None:
    """Add to the one open case, ask which of several, or ask what this is."""
    mine = [case for case in await cases.of_person(turn.tx, someone.id) if case.is_open]
    if len(mine) == 1 and not kept:
        await add_words(turn, someone, mine[0], incoming)
        return
    kept = [*kept, _kept(turn, incoming)][-MOST_KEPT:]
    await drafts.begin_dialogue(
        turn.tx, turn.desk.vault, someone.id, STRAY, {"messages": kept}, turn.now
    )
    await _ask_what(turn, someone, mine)


async def _ask_what(turn: Turn, someone: Person, mine: list[Case]) -> None:
    tongue = someone.language
    which = [
        [Button(f"{case.number} · {case.subject}"[:60], f"stray:case:{case.id}")] for case in mine
    ]
    rows = [
        *which,
        [turn.button(tongue, "button-is-request", "stray", "request")],
        [turn.button(tongue, "button-is-question", "stray", "question")],
        [turn.button(tongue, "button-help", "stray", "help")],
    ]
    text_id = "stray-which-case" if mine else "stray-what"
    text = turn.desk.texts.say(tongue, text_id)
    await turn.tell(someone, text, rows, key=f"stray:{someone.id}")


def _kept(turn: Turn, incoming: Incoming) -> dict[str, Any]:
    at = received_at(incoming.sent_at, turn.stored_at)
    content = incoming.content.model_dump(mode="json", exclude_defaults=True)
    return {"message_id": incoming.message_id, "at": at.isoformat(), "content": content}


async def decide(turn: Turn, someone: Person, what: str, case_id: int | None) -> None:
    """Do with words that waited what the person says they are."""
    dialogue = await drafts.dialogue(turn.tx, turn.desk.vault, someone.id)
    if dialogue is None or dialogue.name != STRAY:
        raise Refused("button-earlier")
    turn.sensitive = True
    kept: list[dict[str, Any]] = dialogue.facts["messages"]
    if what == "request":
        await _as_request(turn, someone, kept)
        return
    if what == "help":
        await say_with_menu(turn, someone, "stray-help")
        return
    await drafts.end_dialogue(turn.tx, someone.id)
    if what == "question":
        await escorting.ask(turn, someone, kept)
    elif what == "case":
        await _to_case(turn, someone, case_id, kept)


async def _as_request(turn: Turn, someone: Person, kept: list[dict[str, Any]]) -> None:
    if not consent.agreed(turn, someone):
        await consent.ask(turn, someone, {"then": "words", "messages": kept})
        return
    await open_with_words(turn, someone, kept)


async def open_with_words(turn: Turn, someone: Person, kept: list[dict[str, Any]]) -> None:
    """Open the form with words said before; their first moment is the time of receipt."""
    parts = [part for part in map(_as_part, kept) if part is not None]
    first = min((message["at"] for message in kept), default=None)
    at = datetime.fromisoformat(first) if first else None
    await filling.open_form(turn, someone, parts, at)


def _as_part(kept: dict[str, Any]) -> dict[str, Any] | None:
    incoming = Content.model_validate(kept["content"])
    return filling.part_of(incoming, kept["message_id"])


async def _to_case(
    turn: Turn, someone: Person, case_id: int | None, kept: list[dict[str, Any]]
) -> None:
    case = await cases.get(turn.tx, case_id or 0)
    if case is None or case.person_id != someone.id:
        raise Refused("no-such-case")
    for message in kept:
        content = Content.model_validate(message["content"])
        await _add(turn, someone, case, (someone.telegram_id, message["message_id"]), content)
    await _say_added(turn, someone, case, None)


async def add_words(turn: Turn, someone: Person, case: Case, incoming: Incoming) -> None:
    """Add a message to a case and tell the citizen that the officers have it."""
    place = (incoming.chat_id, incoming.message_id)
    await _add(turn, someone, case, place, incoming.content)
    is_file = incoming.content.kind not in relaying.SHOWN_IN_GROUP
    await _say_added(turn, someone, case, incoming.message_id if is_file else None)


async def _add(
    turn: Turn, someone: Person, case: Case, place: tuple[int, int], content: Content
) -> None:
    await relaying.keep(turn, case, "citizen", place, content)
    await story.link(turn.tx, *place, story.Link("desk", case.id, someone.id))
    await turn.record(case, EventName.WORDS_ADDED, "citizen", kind=content.kind)
    await relaying.to_group(turn, someone, case, place, content, material=False)


async def _say_added(turn: Turn, someone: Person, case: Case, file: int | None) -> None:
    """Confirm once for a burst; offer to say that it was not for this case."""
    tongue = someone.language
    rows = [[turn.button(tongue, "button-not-this-case", "stray", "other", case.id)]]
    if file is not None:
        rows.insert(
            0, [turn.button(tongue, "button-is-material", "stray", "material", case.id, file)]
        )
    text_id = "file-added" if file is not None else "words-added"
    text = turn.desk.texts.say(tongue, text_id, number=case.number, subject=case.subject)
    await turn.tell(someone, text, rows, case=case, key=f"added:{case.id}:{file or 0}")


async def show_material(turn: Turn, someone: Person, case_id: int, message_id: int) -> None:
    """Show the officers a file that the citizen says belongs to the request."""
    case = await cases.get(turn.tx, case_id)
    place = (someone.telegram_id, message_id)
    kept = await story.last_version(turn.tx, turn.desk.vault, place)
    if case is None or case.person_id != someone.id or kept is None or kept[0] != case.id:
        raise Refused("no-such-case")
    await relaying.to_group(turn, someone, case, place, kept[1])
    await turn.say(someone, "material-shown", number=case.number)


async def not_this_case(turn: Turn, someone: Person, case_id: int) -> None:
    """Say to the officers that the last words were not meant for this case; ask what they are."""
    case = await cases.get(turn.tx, case_id)
    if case is None or case.person_id != someone.id:
        raise Refused("no-such-case")
    last = await story.last_words(turn.tx, turn.desk.vault, case.id)
    if last is None:
        raise Refused("button-earlier")
    message_id, content, at = last
    await turn.record(case, EventName.WORDS_REMOVED, "citizen")
    await turn.say_group("words-not-for-this-case", case=case)
    kept = {
        "message_id": message_id,
        "at": at.isoformat(),
        "content": content.model_dump(mode="json", exclude_defaults=True),
    }
    facts = {"messages": [kept]}
    await drafts.begin_dialogue(turn.tx, turn.desk.vault, someone.id, STRAY, facts, turn.now)
    others = [
        other
        for other in await cases.of_person(turn.tx, someone.id)
        if other.is_open and other.id != case.id
    ]
    await _ask_what(turn, someone, others)


async def edited(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Take an edit: a newer version on its case, or of the part that a form collects."""
    turn.sensitive = True
    place = (incoming.chat_id, incoming.message_id)
    kept = await story.last_version(turn.tx, turn.desk.vault, place)
    if kept is None:
        await filling.edited(turn, someone, incoming)
        return
    case = await cases.get(turn.tx, kept[0])
    if case is None or case.person_id != someone.id or kept[1] == incoming.content:
        return
    await relaying.keep(turn, case, "citizen", place, incoming.content)
    await relaying.to_group(
        turn, someone, case, place, incoming.content, material=False, heading="citizen-edited"
    )
