"""A file with everything kept about a person, and who looked at it (UU 27/2022 Art 7, 31, 32)."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import zip_longest
from typing import Any

from bot.actions.privacy import rights_cards
from bot.buttons.objection_buttons import ShowRights
from bot.desk import dialogues, paper_sending
from bot.desk.button_acts import private_button
from bot.desk.messages import make_button, say
from bot.desk.paper_sending import PaperDraft
from bot.desk.turn import Desk, Turn
from bot.domain.law.case import Case, Person, RequesterKind
from bot.domain.law.data_rights import RIGHT_RULES, HeldRecord, Right, RightOutcome
from bot.domain.records.desk_paper import Paper
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import CertaintyQuestion
from bot.errors import Refused
from bot.registers import register_formats
from bot.texts import OFFICIAL
from storage import cases, people, personal_data, rights_requests

INSIDE = frozenset({"message_id", "file_id", "kind", "entities", "extra", "album", "case"})
"""Parts of a stored message that mean nothing to people."""
MOST_LETTERS = 20_000
"""Most characters of one value; a person who wrote more has it in the chat."""
PARTS: Mapping[str, tuple[str, ...]] = {
    "dates": ("due_kind", "", "because"),
    "decisions": ("decision_outcome",),
    "disputes": ("dispute_stage",),
    "errands": ("told_channel",),
    "objection_answers": ("", "objection_answer_outcome"),
    "objections": ("", "objection_ground"),
    "uploads": ("upload_purpose", "upload_state"),
}
"""The choice behind each part that a query joins by "|"; "" is a time, a day or plain words."""
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
PICTURE = re.compile(r"^[^\w(]+ ")
"""An emoji before the words of a choice, which is left out on paper."""


def holding_in_words(desk: Desk, language: str, one: HeldRecord) -> str:
    """Return one holding in words: codes by their texts, sealed values line by line."""
    lines = [_clear(desk, language, one), *_lines(desk, language, one.opened)]
    return "\n".join(line for line in lines if line)[:MOST_LETTERS]


def _clear(desk: Desk, language: str, one: HeldRecord) -> str:
    texts = desk.texts
    match one.kind:
        case "messages":
            return texts.plain(language, f"data-said-{one.clear}")
        case "proofs":
            return texts.plain(language, "data-proof", state=one.clear)
        case "sent":
            method, fate = one.clear.split("|")
            what = "words" if method == "sendMessage" else "file"
            return texts.plain(language, "data-sent", what=what, fate=fate)
        case "events" | "looks":
            return _act(desk, language, one)
        case "asked":
            number, right, outcome = one.clear.split("|")
            name = texts.plain(language, f"right-name-{right}")
            return texts.plain(
                language, "data-asked", number=number, right=name, outcome=outcome or "open"
            )
        case _:
            named = zip_longest(PARTS.get(one.kind, ()), one.clear.split("|"), fillvalue="")
            return " · ".join(_part(desk, language, *part) for part in named if part[1])


def _part(desk: Desk, language: str, name: str, part: str) -> str:
    """Return one stored part in words: a time, a day, a choice, or the part itself."""
    if INSTANT.fullmatch(part):
        return desk.texts.moment(language, datetime.fromisoformat(part))
    if DAY.fullmatch(part):
        return desk.texts.day(language, date.fromisoformat(part))
    if name == "because":
        return desk.texts.plain(language, f"because-{part}")
    return choice_in_words(desk, language, name, part)


def _act(desk: Desk, language: str, one: HeldRecord) -> str:
    """Return what happened and who did it, an officer by the names of their roles alone."""
    texts = desk.texts
    what, actor, roles = one.clear.split("|")
    if one.kind == "looks":
        words = texts.plain(language, "data-looked", what=what or "none")
    elif EventName(what).row.for_citizens:
        words = texts.plain(language, f"event-{what}")
    else:
        words = texts.plain(OFFICIAL, f"chronicle-{what}")
    who = actor if actor in ("citizen", "desk") else "officer"
    held = [texts.plain(OFFICIAL, f"role-{role}") for role in json.loads(roles)]
    by = texts.plain(language, "data-by", who=who, roles=", ".join(held) or "none")
    return f"{by}: {words}"


def _lines(desk: Desk, language: str, value: Any, name: str = "") -> list[str]:
    """Return a stored value line by line, each under the name of its field."""
    match value:
        case None | "":
            return []
        case Mapping():
            return [
                line
                for field, part in value.items()
                if field not in INSIDE or part in tuple(RequesterKind)
                for line in _lines(desk, language, part, field)
            ]
        case list():
            return [line for part in value for line in _lines(desk, language, part, name)]
        case _:
            return [f"{_named(desk, language, name)}{_part(desk, language, name, str(value))}"]


def choice_in_words(desk: Desk, language: str, name: str, value: object) -> str:
    """Return a choice by its words without the emoji, and everything else as it is."""
    label = f"choice-{name}-{value}"
    for spoken in (language, OFFICIAL):
        if desk.texts.has(spoken, label):
            return PICTURE.sub("", desk.texts.plain(spoken, label))
    return str(value)


def _named(desk: Desk, language: str, name: str) -> str:
    if name in ("", "text", "words"):
        return ""
    label = f"field-{name}"
    spoken = next((one for one in (language, OFFICIAL) if desk.texts.has(one, label)), None)
    return f"{desk.texts.plain(spoken, label) if spoken else name.replace('_', ' ')}: "


KIND = "personal_data"
ONCE_IN = timedelta(days=1)
ON_ITS_WAY = timedelta(minutes=15)
"""How long a file may be on its way; after that, one that failed may be asked for again."""


@private_button("right:access")
async def ask_export(turn: Turn, person: Person, certain: bool = False) -> None:
    """Send the file, once it is confirmed that it may be made: it will stay in this chat."""
    if certain:
        await _send(turn, person)
        return
    await dialogues.leave(turn, person)
    await _demand_not_too_soon(turn, person)
    await dialogues.save_dialogue(turn, person, CertaintyQuestion("data"))
    yes = make_button(turn, person.language, "button-data-yes", ask_export.button(certain=True))
    rows = [[yes], [make_button(turn, person.language, "button-right-leave", ShowRights())]]
    await say(turn, person, "data-certain", rows)


async def _send(turn: Turn, person: Person) -> None:
    """Register and grant the request at once; the file goes to the person's own chat only."""
    await _demand_not_too_soon(turn, person)
    request = await rights_cards.register_request(turn, person, Right.ACCESS, {})
    await rights_cards.record_answer(turn, request, RightOutcome.GRANTED, "", None)
    title = turn.texts.plain(person.language, "data-title")
    caption = turn.texts.plain(
        person.language,
        "data-caption",
        number=request.number,
        articles=RIGHT_RULES[Right.ACCESS].articles,
    )
    answer = await rights_cards.keep_answer(turn, request)
    place = replace(paper_sending.private_destination(person), intent=answer)
    sheet = PaperDraft(KIND, f"{title} {request.number}.pdf", json.dumps({"person": person.id}))
    await paper_sending.queue_paper(turn, place, sheet, caption, recipient="requester")


async def _demand_not_too_soon(turn: Turn, person: Person) -> None:
    for earlier in await rights_requests.of_person(turn.tx, person.id):
        since = earlier.delivered_at or earlier.received_at
        pause = ONCE_IN if earlier.delivered_at else ON_ITS_WAY
        if earlier.right is Right.ACCESS and turn.now - since < pause:
            raise Refused("data-too-soon", at=since + pause)


async def prepare_file(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Read everything about a person; return a function that typesets it as a PDF."""
    async with desk.database.snapshot() as tx:
        person = await people.get(tx, json.loads(paper.facts)["person"])
        if person is None:
            raise ValueError("the person is gone")
        found = await personal_data.read_all_of(tx, person)
        numbers = {
            one.case_id: case
            for one in found
            if one.case_id and (case := await cases.get(tx, one.case_id)) is not None
        }
        own = await cases.of_person(tx, person.id, most=1_000)
    content = _content(desk, person, own, numbers, found, paper.made_at)
    return partial(register_formats.typeset_pdf, "chapters", content, paper)


def _content(
    desk: Desk,
    person: Person,
    own: Iterable[Case],
    numbers: Mapping[int, Case],
    found: Iterable[HeldRecord],
    made_at: datetime,
) -> dict[str, Any]:
    texts, language = desk.texts, person.language
    chapters: dict[str, list[list[str]]] = {}
    for one in found:
        case = numbers.get(one.case_id or 0)
        at = texts.moment(language, one.at) if one.at else ""
        where = case.number if case else ""
        chapters.setdefault(one.kind, []).append([at, where, holding_in_words(desk, language, one)])
    return {
        "title": texts.plain(language, "data-title"),
        "office": desk.office.name,
        "language": language,
        "notes": [
            texts.plain(language, "data-note", at=made_at),
            texts.plain(language, "data-left-out"),
        ],
        "chapters": [
            {"heading": texts.plain(language, "data-about-person"), "rows": _person(desk, person)},
            {
                "heading": texts.plain(language, "data-about-cases"),
                "rows": [_case(desk, person, case) for case in own],
            },
            *(
                {
                    "heading": texts.plain(language, f"data-about-{kind}"),
                    "rows": rows,
                }
                for kind, rows in chapters.items()
            ),
        ],
    }


def _person(desk: Desk, person: Person) -> list[list[str]]:
    texts, language = desk.texts, person.language
    return [
        [
            texts.moment(language, person.first_seen_at),
            "",
            texts.plain(
                language,
                "data-person",
                account=str(person.telegram_id),
                language=PICTURE.sub("", texts.plain(language, "language-name")),
                version=person.consent_version,
                at=person.consented_at or person.first_seen_at,
                reachable=person.reachable,
            ),
        ]
    ]


def _case(desk: Desk, person: Person, case: Case) -> list[str]:
    """Return a row about a person's own case."""
    texts, language = desk.texts, person.language
    state = texts.plain(language, f"state-{case.state}")
    chosen = {"obtain": case.obtain, "format": case.format, "delivery": case.delivery}
    way = [choice_in_words(desk, language, name, value) for name, value in chosen.items() if value]
    words = [state, case.subject, case.wanted, case.purpose, " · ".join(way)]
    return [texts.moment(language, case.received_at), case.number, "\n".join(words)]


ADDS = (ask_export,)
