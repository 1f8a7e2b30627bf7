"""Everything about me, as a file: made for the one person it is about (UU 27/2022 Art 7, 32)."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.actions import exchanges, papers, rights
from bot.actions.papers import Place, Sheet
from bot.desk import Desk, Turn
from bot.domain.case import Case, Person, RequesterKind
from bot.domain.events import FOR_CITIZENS, EventName, officer_of
from bot.domain.rights import RULES, Outcome, Right
from bot.errors import Refused
from bot.registers import typesetting
from bot.texts import OFFICIAL
from storage import cases, holdings, people
from storage import rights as kept
from storage.holdings import Holding

KIND = "personal_data"
ONCE_IN = timedelta(days=1)
ON_ITS_WAY = timedelta(minutes=15)
"""So long a file may still be on its way; one that failed may then be asked for again."""
INSIDE = frozenset(
    {"message_id", "file_id", "file_unique_id", "fingerprint", "kind", "entities", "extra", "album"}
)
"""Parts of a stored message that mean nothing to people."""
MOST_LETTERS = 20_000
"""Of one value: whoever wrote more has it in the chat."""


async def begin(turn: Turn, someone: Person) -> None:
    """Ask once more before a file with everything is made: it will stand in this chat."""
    await exchanges.leave(turn, someone)
    await _demand_not_too_soon(turn, someone)
    yes = turn.button(someone.language, "button-data-yes", "right", "access", "yes")
    rows = [[yes], [turn.button(someone.language, "button-right-leave", "right", "menu")]]
    await turn.say(someone, "data-certain", rows)


async def send(turn: Turn, someone: Person) -> None:
    """Answer at once: the file goes to this very chat, and to nobody else."""
    await _demand_not_too_soon(turn, someone)
    request = await rights.register(turn, someone, Right.ACCESS, {})
    await rights.settle(turn, request, Outcome.GRANTED, "", None)
    title = turn.desk.texts.plain(someone.language, "data-title")
    caption = turn.desk.texts.plain(
        someone.language,
        "data-caption",
        number=request.number,
        articles=RULES[Right.ACCESS].articles,
    )
    here = str(someone.telegram_id)
    more = {"protect_content": True}
    place = Place(
        here, f"p:{here}", more, someone.id, purpose="right-answer", about={"right": request.id}
    )
    sheet = Sheet(KIND, f"{title} {request.number}.pdf", json.dumps({"person": someone.id}))
    await papers.post(turn, place, sheet, caption, recipient="requester")


async def _demand_not_too_soon(turn: Turn, someone: Person) -> None:
    for earlier in await kept.of_person(turn.tx, turn.desk.vault, someone.id):
        since = earlier.delivered_at or earlier.received_at
        pause = ONCE_IN if earlier.delivered_at else ON_ITS_WAY
        if earlier.right is Right.ACCESS and turn.now - since < pause:
            raise Refused("data-too-soon", at=since + pause)


async def prepared(desk: Desk, facts: str, made_at: datetime) -> Callable[[], bytes]:
    """Read everything about a person; return what sets it in type."""
    async with desk.database.reading() as tx:
        someone = await people.get(tx, json.loads(facts)["person"])
        if someone is None:
            raise ValueError("the person is gone")
        found = await holdings.of(tx, desk.vault, someone)
        numbers = {
            one.case_id: case
            for one in found
            if one.case_id and (case := await cases.get(tx, one.case_id)) is not None
        }
        own = await cases.of_person(tx, someone.id, most=1_000)
    content = _content(desk, someone, own, numbers, found, made_at)
    return partial(typesetting.pdf, KIND, content, made_at)


def _content(
    desk: Desk,
    someone: Person,
    own: Iterable[Case],
    numbers: Mapping[int, Case],
    found: Iterable[Holding],
    made_at: datetime,
) -> dict[str, Any]:
    texts, tongue = desk.texts, someone.language
    chapters: dict[str, list[list[str]]] = {}
    for one in found:
        case = numbers.get(one.case_id or 0)
        at = texts.moment(tongue, one.at) if one.at else ""
        where = case.number if case else ""
        chapters.setdefault(one.kind, []).append([at, where, _words(desk, tongue, one)])
    return {
        "title": texts.plain(tongue, "data-title"),
        "office": desk.office.name,
        "language": tongue,
        "notes": [
            texts.plain(tongue, "data-note", at=made_at),
            texts.plain(tongue, "data-left-out"),
        ],
        "chapters": [
            {"heading": texts.plain(tongue, "data-about-person"), "rows": _person(desk, someone)},
            {
                "heading": texts.plain(tongue, "data-about-cases"),
                "rows": [_case(desk, someone, case) for case in own],
            },
            *(
                {
                    "heading": texts.plain(tongue, f"data-about-{kind}".replace("_", "-")),
                    "rows": rows,
                }
                for kind, rows in chapters.items()
            ),
        ],
    }


def _person(desk: Desk, someone: Person) -> list[list[str]]:
    texts, tongue = desk.texts, someone.language
    agreed = someone.consented_at
    return [
        [
            texts.moment(tongue, someone.first_seen_at),
            "",
            texts.plain(
                tongue,
                "data-person",
                account=str(someone.telegram_id),
                language=texts.plain(tongue, "language-name").split()[-1],
                version=someone.consent_version or "none",
                at=agreed or someone.first_seen_at,
                reachable="yes" if someone.reachable else "no",
            ),
        ]
    ]


def _case(desk: Desk, someone: Person, case: Case) -> list[str]:
    """Write a case out: the requester's whole, of one that is shared what everybody in it sees."""
    texts, tongue = desk.texts, someone.language
    state = texts.plain(tongue, f"state-{case.state}".replace("_", "-"))
    words = [state, case.subject]
    if case.person_id == someone.id:
        way = " · ".join(filter(None, (case.obtain, case.format, case.delivery)))
        words += [case.wanted, case.purpose, way]
    return [texts.moment(tongue, case.received_at), case.number, "\n".join(words)]


def _words(desk: Desk, tongue: str, one: Holding) -> str:
    """Write one thing out in words: codes by their texts, sealed values line by line."""
    lines = [_clear(desk, tongue, one), *_lines(desk, tongue, one.opened)]
    return "\n".join(line for line in lines if line)[:MOST_LETTERS]


def _clear(desk: Desk, tongue: str, one: Holding) -> str:
    texts = desk.texts
    match one.kind:
        case "messages":
            return texts.plain(tongue, f"data-said-{one.clear}")
        case "sent":
            method, fate = one.clear.split("|")
            what = "words" if method == "sendMessage" else "file"
            return texts.plain(tongue, "data-sent", what=what, fate=fate)
        case "events":
            return _event(desk, tongue, one.clear)
        case "asked":
            number, right, outcome = one.clear.split("|")
            name = texts.plain(tongue, f"right-name-{right}")
            return texts.plain(
                tongue, "data-asked", number=number, right=name, outcome=outcome or "open"
            )
        case _:
            return one.clear


def _event(desk: Desk, tongue: str, clear: str) -> str:
    """Tell what happened and in which role somebody did it: an officer's name is not told."""
    texts = desk.texts
    name, actor, roles = clear.split("|")
    event = EventName(name)
    what = (
        texts.plain(tongue, f"event-{event}")
        if event in FOR_CITIZENS
        else texts.plain(OFFICIAL, f"chronicle-{event}")
    )
    if officer_of(actor) is None:
        return f"{texts.plain(OFFICIAL, f'actor-{actor}')}: {what}"
    held = [texts.plain(OFFICIAL, f"role-{role}") for role in json.loads(roles)]
    return f"{', '.join(held) or texts.plain(tongue, 'data-an-officer')}: {what}"


def _lines(desk: Desk, tongue: str, value: Any, name: str = "") -> list[str]:
    """Write a stored value out line by line, each under the name of its field."""
    match value:
        case None | "":
            return []
        case Mapping():
            return [
                line
                for field, part in value.items()
                if field not in INSIDE or part in tuple(RequesterKind)
                for line in _lines(desk, tongue, part, field)
            ]
        case list():
            return [line for part in value for line in _lines(desk, tongue, part, name)]
        case _:
            return [f"{_named(desk, tongue, name)}{_chosen(desk, tongue, name, value)}"]


def _chosen(desk: Desk, tongue: str, name: str, value: object) -> str:
    """Write a choice by its words, and everything else as it is."""
    label = f"choice-{name}-{value}".replace("_", "-")
    for language in (tongue, OFFICIAL):
        if desk.texts.has(language, label):
            return desk.texts.plain(language, label)
    return str(value)


def _named(desk: Desk, tongue: str, name: str) -> str:
    if name in ("", "text", "words"):
        return ""
    label = f"field-{name}".replace("_", "-")
    known = desk.texts.has(tongue, label)
    return f"{desk.texts.plain(tongue, label) if known else name.replace('_', ' ')}: "
