"""Letters of a dispute that the office signs itself, filled in from its record."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Any

from bot.actions.letters import decision_letters, decision_wording, letter_parts
from bot.actions.letters.decision_wording import DecisionInFull
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.objection_state import Objection
from bot.letters.letter_facts import Row, Signature
from bot.letters.office_letters import PowerOfAttorney, RespondentAnswer
from bot.texts import OFFICIAL


def dispute_rows(
    turn: Turn, case: Case | None, objection: Objection, requester: str
) -> tuple[Row, ...]:
    """Return which dispute a letter is about, row by row."""
    day = partial(letter_parts.date_in_words, turn)
    ground = turn.texts.plain(OFFICIAL, "letter-ground", ground=objection.ground)
    rows = [
        _named(turn, "requester", requester),
        _named(turn, "objection", f"{objection.number}, {day(objection.filed_on)}"),
        _named(turn, "ground", ground),
    ]
    if case is not None:
        asked = f"{case.number}, {day(case.received_on)}"
        rows.insert(1, _named(turn, "request", asked))
    return tuple(rows)


def _named(turn: Turn, what: str, words: str) -> Row:
    return turn.texts.plain(OFFICIAL, "dispute-matter", what=what), words


async def _on_dispute(turn: Turn, about: tuple[Row, ...]) -> dict[str, Any]:
    """Return the facts common to both letters; number and day are written in by hand."""
    return {
        **await letter_parts.common_facts(turn, None, ""),
        "number": "",
        "commission": turn.office.information_commission,
        "matter": about,
    }


async def power_of_attorney(turn: Turn, about: tuple[Row, ...]) -> PowerOfAttorney:
    """Return the power of attorney that the head signs; the attorney's name is left blank."""
    return PowerOfAttorney(
        **await _on_dispute(turn, about),
        attorney=Signature(role=turn.texts.plain(OFFICIAL, "dispute-attorney")),
        signature=await letter_parts.signature_of(turn, "head"),
    )


async def respondent_answer(
    turn: Turn,
    case: Case | None,
    about: tuple[Row, ...],
    decided: Iterable[tuple[datetime, DecisionInFull]],
) -> RespondentAnswer:
    """Return the office's answer to a dispute: its decisions and reasons, no new arguments."""
    grounds: list[Row] = []
    for at, full in decided if case else ():
        said = decision_wording.decision_points(turn, OFFICIAL, full)
        what, words = _named(turn, "decision", said.decision)
        grounds.append(
            (f"{what}, {letter_parts.date_in_words(turn, local_date(at, turn.zone))}", words)
        )
        grounds += decision_letters.considered_rows(turn, case, full) if case else ()
    return RespondentAnswer(
        **await _on_dispute(turn, about),
        grounds=tuple(grounds),
        signature=await letter_parts.signature_of(turn, "head"),
    )
