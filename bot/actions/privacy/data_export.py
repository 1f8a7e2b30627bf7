"""A file with everything kept about a person, made for that person (UU 27/2022 Art 7, 32)."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.actions.privacy import export_wording, rights_cards
from bot.buttons.privacy_buttons import ShowRights
from bot.desk import dialogues, paper_sending
from bot.desk.button_acts import private_button
from bot.desk.paper_sending import Sheet
from bot.desk.turn import Desk, Turn
from bot.domain.case import Case, Person
from bot.domain.data_rights import RULES, Holding, Outcome, Right
from bot.domain.desk_paper import Paper
from bot.domain.open_dialogues import CertaintyQuestion
from bot.errors import Refused
from bot.registers import register_formats
from storage import cases, people, personal_data, rights_requests

KIND = "personal_data"
ONCE_IN = timedelta(days=1)
ON_ITS_WAY = timedelta(minutes=15)
"""How long a file may be on its way; after that, one that failed may be asked for again."""


@private_button("right:access")
async def ask(turn: Turn, person: Person, certain: bool = False) -> None:
    """Send the file, once it is confirmed that it may be made: it will stay in this chat."""
    if certain:
        await _send(turn, person)
        return
    await dialogues.leave(turn, person)
    await _demand_not_too_soon(turn, person)
    await dialogues.remember(turn, person, CertaintyQuestion("data"))
    yes = turn.button(person.language, "button-data-yes", ask.at(certain=True))
    rows = [[yes], [turn.button(person.language, "button-right-leave", ShowRights())]]
    await turn.say(person, "data-certain", rows)


async def _send(turn: Turn, person: Person) -> None:
    """Register and grant the request at once; the file goes to the person's own chat only."""
    await _demand_not_too_soon(turn, person)
    request = await rights_cards.register(turn, person, Right.ACCESS, {})
    await rights_cards.settle(turn, request, Outcome.GRANTED, "", None)
    title = turn.texts.plain(person.language, "data-title")
    caption = turn.texts.plain(
        person.language,
        "data-caption",
        number=request.number,
        articles=RULES[Right.ACCESS].articles,
    )
    answer = await rights_cards.decided(turn, request)
    place = replace(paper_sending.private(person), intent=answer)
    sheet = Sheet(KIND, f"{title} {request.number}.pdf", json.dumps({"person": person.id}))
    await paper_sending.post(turn, place, sheet, caption, recipient="requester")


async def _demand_not_too_soon(turn: Turn, person: Person) -> None:
    for earlier in await rights_requests.of_person(turn.tx, person.id):
        since = earlier.delivered_at or earlier.received_at
        pause = ONCE_IN if earlier.delivered_at else ON_ITS_WAY
        if earlier.right is Right.ACCESS and turn.now - since < pause:
            raise Refused("data-too-soon", at=since + pause)


async def prepared(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Read everything about a person; return a function that typesets it as a PDF."""
    async with desk.database.reading() as tx:
        person = await people.get(tx, json.loads(paper.facts)["person"])
        if person is None:
            raise ValueError("the person is gone")
        found = await personal_data.of(tx, person)
        numbers = {
            one.case_id: case
            for one in found
            if one.case_id and (case := await cases.get(tx, one.case_id)) is not None
        }
        own = await cases.of_person(tx, person.id, most=1_000)
    content = _content(desk, person, own, numbers, found, paper.made_at)
    return partial(register_formats.pdf, "chapters", content, paper)


def _content(
    desk: Desk,
    person: Person,
    own: Iterable[Case],
    numbers: Mapping[int, Case],
    found: Iterable[Holding],
    made_at: datetime,
) -> dict[str, Any]:
    texts, language = desk.texts, person.language
    chapters: dict[str, list[list[str]]] = {}
    for one in found:
        case = numbers.get(one.case_id or 0)
        at = texts.moment(language, one.at) if one.at else ""
        where = case.number if case else ""
        chapters.setdefault(one.kind, []).append(
            [at, where, export_wording.words(desk, language, one)]
        )
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
                    "heading": texts.plain(language, f"data-about-{kind}".replace("_", "-")),
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
                language=export_wording.PICTURE.sub("", texts.plain(language, "language-name")),
                version=person.consent_version or "none",
                at=person.consented_at or person.first_seen_at,
                reachable="yes" if person.reachable else "no",
            ),
        ]
    ]


def _case(desk: Desk, person: Person, case: Case) -> list[str]:
    """Return a row about a case: in full for its requester, else what every participant sees."""
    texts, language = desk.texts, person.language
    state = texts.plain(language, f"state-{case.state}".replace("_", "-"))
    words = [state, case.subject]
    if case.person_id == person.id:
        chosen = {"obtain": case.obtain, "format": case.format, "delivery": case.delivery}
        way = [
            export_wording.chosen(desk, language, name, value)
            for name, value in chosen.items()
            if value
        ]
        words += [case.wanted, case.purpose, " · ".join(way)]
    return [texts.moment(language, case.received_at), case.number, "\n".join(words)]


BUTTONS = (ask,)
