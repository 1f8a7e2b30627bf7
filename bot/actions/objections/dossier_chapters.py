"""What a dispute's file says: the parties, the register, what happened, and how to verify it.

It is written in Indonesian, for the Commission. The requester's own copy names no officer and
holds nothing internal.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from bot.actions.cases import case_history
from bot.actions.deadlines import date_reasons
from bot.actions.identity import identity_lines
from bot.actions.letters import (
    current_decision,
    exemption_letters,
    letter_basics,
    objection_letters,
)
from bot.actions.objections import objection_status
from bot.desk import contacts
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.date_ranges import Period
from bot.domain.exemption import Exemption
from bot.domain.objection_state import Objection
from bot.domain.register_entries import ObjectionEntry, RequestEntry
from bot.registers import objection_register, request_register
from bot.registers.register_layout import Words
from bot.registers.register_table import Table
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, objections, registers, submissions, trail
from storage.case_events import Said

Row = tuple[str, str, str]
"""When, under which number, and in which words."""
Chapters = Mapping[str, Sequence[Row]]
PARTY = ("kind", "name", "acting_name", "acting_position", "address", "contact")
"""What the Commission needs to know of the requester: no NIK, no occupation."""
MOST_WORDS = 10_000


async def of(turn: Turn, case: Case | None, objection: Objection, *, own: bool) -> Chapters:
    """Return the chapters by the names of their headings; empty ones are left out."""
    found: dict[str, Sequence[Row]] = {"parties": await _parties(turn, case, objection)}
    if not own:
        found["register"] = await _registers(turn, case, objection)
    if case is not None:
        found["dates"] = [
            ("", case.number, _bare(await date_reasons.why(turn, OFFICIAL, case, inside=not own)))
        ]
        found["words"] = await _words(turn, case, own=own)
        found["exemption"] = await _exemption(turn, case)
    if case is not None and not own:
        found["paper"] = await _signed(turn, case)
    found["objection"] = await _objection(turn, objection)
    found["dispute"] = await _dispute(turn, objection, own=own)
    if case is not None:
        found["story"] = await (_own_story if own else _story)(turn, case)
    found["verify"] = await _verify(turn, case, objection, own=own)
    return {name: rows for name, rows in found.items() if rows}


def _bare(said: Markup) -> str:
    return "\n".join(letter_basics.paragraphs(said))


def _at(turn: Turn, at: datetime | None) -> str:
    return turn.texts.moment(OFFICIAL, at) if at else ""


async def _parties(turn: Turn, case: Case | None, objection: Objection) -> list[Row]:
    told = await objections.facts(turn.tx, objection.id)
    who = await cases.identity(turn.tx, case.id) if case else told
    known = [": ".join(row) for row in identity_lines.rows(turn, who, PARTY)]
    rows = [("", "", "\n".join(known)), ("", "", turn.office.name)]
    if case is not None:
        wanted = "\n".join(dict.fromkeys((case.subject, case.wanted, case.purpose)))
        rows.append((_at(turn, case.received_at), case.number, wanted))
    return rows


async def _registers(turn: Turn, case: Case | None, objection: Objection) -> list[Row]:
    """Return the rows of both registers, as they stand now."""
    words, tx = Words(turn.texts, turn.office), turn.tx
    rows: list[Row] = []
    if case is not None:
        day = Period(case.received_on, case.received_on)
        listed = await registers.requests(tx, day, turn.now, named=True)
        mine: Iterable[RequestEntry] = [one for one in listed if one.number == case.number]
        rows.append(
            ("", case.number, _row(turn, request_register.table([*mine], words, [], identity=True)))
        )
    day = Period(objection.filed_on, objection.filed_on)
    filed = await registers.objections(tx, day, turn.now, named=True)
    theirs: Iterable[ObjectionEntry] = [one for one in filed if one.number == objection.number]
    table = objection_register.table([*theirs], words, [], identity=True)
    return [*rows, ("", objection.number, _row(turn, table))]


def _row(turn: Turn, table: Table) -> str:
    """Return the one row of a register, a line for each column."""
    return "\n".join(
        f"{column.heading}: {turn.texts.day(OFFICIAL, cell) if isinstance(cell, date) else cell}"
        for row in table.rows
        for column, cell in zip(table.columns, row, strict=True)
        if cell not in ("", None)
    )


async def _words(turn: Turn, case: Case, *, own: bool) -> list[Row]:
    """Return every version of what both sides said; notes are internal and stay out.

    What never reached the requester, or was taken back, is not in their `own` copy.
    """
    return [
        (
            _at(turn, one.at),
            turn.texts.plain(
                OFFICIAL,
                "dossier-said",
                direction=one.direction,
                fate=one.fate or "sent",
                version="last" if one.newest else "earlier",
            ),
            "\n".join(filter(None, (one.content.file_name, one.content.text))),
        )
        for one in await case_events.last_words(turn.tx, case.id, MOST_WORDS, every=True)
        if one.direction != "note" and (not own or _was_told(one))
    ]


def _was_told(said: Said) -> bool:
    """Say whether the requester wrote something, or read it in this version."""
    return said.direction == "citizen" or (said.newest and said.fate in (None, "sent"))


async def _exemption(turn: Turn, case: Case) -> list[Row]:
    """Return the entries of the exempt list on which the current decision rests."""
    decided = await current_decision.decision_of(turn, case)
    entries = decided[1] if decided else {}
    return [("", str(number), _entry(turn, one)) for number, one in entries.items()]


def _entry(turn: Turn, entry: Exemption) -> str:
    return turn.texts.plain(
        OFFICIAL,
        "dossier-exemption",
        title=entry.title,
        letter=entry.letter,
        basis=exemption_letters.basis(turn.texts, entry),
        law=entry.law or "none",
        consequence=entry.consequence or "none",
        since=entry.in_force_from,
        until=entry.in_force_until or "none",
    )


async def _signed(turn: Turn, case: Case) -> list[Row]:
    """Return what was signed by hand, who vouches for it, and what nobody else has seen."""
    officer = turn.texts.plain(OFFICIAL, "actor-officer")

    async def name(account: int | None) -> str:
        return (await contacts.holder_of(turn, account)).name or officer

    return [
        (
            turn.texts.day(OFFICIAL, paper.signed_on),
            paper.letter or "",
            turn.texts.plain(
                OFFICIAL,
                "dossier-signed",
                signer=await name(paper.signer_id),
                officer=await name(paper.recorder_id),
                second="none" if paper.is_unseen else await name(paper.confirmer_id),
                state=paper.state,
            ),
        )
        for paper in await submissions.papers_of(turn.tx, case.id)
    ]


async def _objection(turn: Turn, objection: Objection) -> list[Row]:
    told = await objections.facts(turn.tx, objection.id)
    ground = turn.texts.plain(OFFICIAL, "letter-ground", ground=objection.ground)
    facts = [told.get("objection_subject"), told.get("objection_facts"), objection.purpose]
    came = objection_letters.received(objection)
    at = _at(turn, came) if isinstance(came, datetime) else turn.texts.day(OFFICIAL, came)
    rows = [(at, objection.number, "\n".join(str(one) for one in (ground, *facts) if one))]
    if objection.outcome is not None:
        words = await objections.answer_words(turn.tx, objection.id)
        outcome = turn.texts.plain(OFFICIAL, f"objection-outcome-{objection.outcome}")
        named = [str(words[name]) for name in registers.TOLD if words.get(name)]
        rows.append((_at(turn, objection.answered_at), "", "\n".join((outcome, *named))))
        stands = _bare(await objection_status.line(turn, OFFICIAL, objection)).removeprefix("⚖️ ")
        rows.append((_at(turn, objection.delivered_at), "", stands))
    return rows


async def _dispute(turn: Turn, objection: Objection, *, own: bool) -> list[Row]:
    rows = []
    for step in await objections.disputes(turn.tx, objection.id):
        stage = f"choice-dispute-stage-{step.stage}".replace("_", "-")
        until = turn.texts.day(OFFICIAL, step.until_on) if step.until_on else ""
        words = (turn.texts.plain(OFFICIAL, stage), until, "" if own else step.note)
        rows.append((turn.texts.day(OFFICIAL, step.on), "", "\n".join(filter(None, words))))
    return rows


async def _story(turn: Turn, case: Case) -> list[Row]:
    told = await case_events.events(turn.tx, case.id)
    return [("", "", _bare(one)) for one in await case_history.lines(turn, told, outside=True)]


async def _own_story(turn: Turn, case: Case) -> list[Row]:
    return [
        (_at(turn, event.happened_at), "", turn.texts.plain(OFFICIAL, f"event-{event.name}"))
        for event in await case_events.events(turn.tx, case.id)
        if event.name.row.for_citizens
    ]


async def _verify(turn: Turn, case: Case | None, objection: Objection, *, own: bool) -> list[Row]:
    """Return the numbers and marks of the events, the anchors after them, and what to do."""
    case_id = case.id if case else None
    linked = await trail.of_matter(turn.tx, case_id, objection.number)
    if not linked:
        return []
    first, last, whose = linked[0][0], linked[-1][0], "own" if own else "office"
    how = turn.texts.plain(OFFICIAL, "dossier-verify", first=first, last=last, whose=whose)
    rows: list[Row] = [("", "", how)]
    rows += [
        ("", str(number) if own else f"{number} · {name}", mark) for number, name, mark in linked
    ]
    return rows + [
        (turn.texts.day(OFFICIAL, on), str(anchor.event_id), anchor.chain)
        for on, anchor in await trail.anchors_since(turn.tx, linked[0][0])
    ]
