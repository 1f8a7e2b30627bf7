"""Everything about me, as a file: made for the one person it is about (UU 27/2022 Art 7, 32)."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.actions.privacy import export_wording, rights_cards
from bot.desk import dialogues, paper_sending
from bot.desk.paper_sending import Place, Sheet
from bot.desk.turn import Desk, Turn
from bot.domain.case import Case, Person
from bot.domain.data_rights import RULES, Outcome, Right
from bot.errors import Refused
from bot.registers import register_typesetting
from storage import cases, people, personal_data, rights_requests
from storage.personal_data import Holding

KIND = "personal_data"
ONCE_IN = timedelta(days=1)
ON_ITS_WAY = timedelta(minutes=15)
"""So long a file may still be on its way; one that failed may then be asked for again."""


async def begin(turn: Turn, someone: Person) -> None:
    """Ask once more before a file with everything is made: it will stand in this chat."""
    await dialogues.leave(turn, someone)
    await _demand_not_too_soon(turn, someone)
    yes = turn.button(someone.language, "button-data-yes", "right", "access", "yes")
    rows = [[yes], [turn.button(someone.language, "button-right-leave", "right", "menu")]]
    await turn.say(someone, "data-certain", rows)


async def send(turn: Turn, someone: Person) -> None:
    """Answer at once: the file goes to this very chat, and to nobody else."""
    await _demand_not_too_soon(turn, someone)
    request = await rights_cards.register(turn, someone, Right.ACCESS, {})
    await rights_cards.settle(turn, request, Outcome.GRANTED, "", None)
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
    await paper_sending.post(turn, place, sheet, caption, recipient="requester")


async def _demand_not_too_soon(turn: Turn, someone: Person) -> None:
    for earlier in await rights_requests.of_person(turn.tx, turn.desk.vault, someone.id):
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
        found = await personal_data.of(tx, desk.vault, someone)
        numbers = {
            one.case_id: case
            for one in found
            if one.case_id and (case := await cases.get(tx, one.case_id)) is not None
        }
        own = await cases.of_person(tx, someone.id, most=1_000)
    content = _content(desk, someone, own, numbers, found, made_at)
    return partial(register_typesetting.pdf, KIND, content, made_at)


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
        chapters.setdefault(one.kind, []).append(
            [at, where, export_wording.words(desk, tongue, one)]
        )
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
        chosen = {"obtain": case.obtain, "format": case.format, "delivery": case.delivery}
        way = [
            export_wording.chosen(desk, tongue, name, value)
            for name, value in chosen.items()
            if value
        ]
        words += [case.wanted, case.purpose, " · ".join(way)]
    return [texts.moment(tongue, case.received_at), case.number, "\n".join(words)]
