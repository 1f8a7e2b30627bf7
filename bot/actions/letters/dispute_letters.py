"""Letters of a dispute that the office signs itself, filled in from its record."""

from collections.abc import Iterable
from datetime import date

from bot.actions.letters import decision_letters, decision_wording, letter_basics
from bot.actions.letters.current_decision import Entries
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.objection_state import Objection
from bot.forms.decision_form import DecisionAnswers
from bot.letters.letter_facts import Row, Signature
from bot.letters.office_letters import PowerOfAttorney, RespondentAnswer
from bot.texts import OFFICIAL


def matter(turn: Turn, case: Case | None, objection: Objection, requester: str) -> tuple[Row, ...]:
    """Return which dispute a letter is about, row by row."""
    texts = turn.texts

    def row(what: str, words: str, on: date) -> Row:
        return texts.plain(OFFICIAL, "dispute-matter", what=what), texts.plain(
            OFFICIAL, "dispute-matter-of", words=words, on=on
        )

    asked = case.number if case else texts.plain(OFFICIAL, "dispute-without-request")
    return (
        (texts.plain(OFFICIAL, "dispute-matter", what="requester"), requester),
        row("request", asked, case.received_on if case else objection.filed_on),
        row("objection", objection.number, objection.filed_on),
        (
            texts.plain(OFFICIAL, "dispute-matter", what="ground"),
            texts.plain(OFFICIAL, "letter-ground", ground=objection.ground),
        ),
    )


async def power_of_attorney(turn: Turn, about: tuple[Row, ...]) -> PowerOfAttorney:
    """Return the power of attorney that the head signs by hand; whom it names is written in."""
    return PowerOfAttorney(
        **{**await letter_basics.on_paper(turn, None), "day": ""},
        number="",
        commission=turn.office.information_commission,
        matter=about,
        attorney=Signature(role=turn.texts.plain(OFFICIAL, "dispute-attorney")),
        signature=await letter_basics.signature(turn, "head", by_hand=True),
    )


async def answer(
    turn: Turn,
    case: Case | None,
    about: tuple[Row, ...],
    decided: Iterable[tuple[DecisionAnswers, Entries]],
) -> RespondentAnswer:
    """Return what the office answers, with what was decided and why; it argues nothing itself."""
    grounds: list[Row] = []
    for given, entries in decided:
        said = decision_wording.points(turn, OFFICIAL, given, entries)
        grounds.append(
            (turn.texts.plain(OFFICIAL, "dispute-matter", what="decision"), said.decision)
        )
        grounds += decision_letters.considered(turn, case, given, entries) if case else ()
    return RespondentAnswer(
        **{**await letter_basics.on_paper(turn, None), "day": ""},
        number="",
        commission=turn.office.information_commission,
        matter=about,
        grounds=tuple(grounds),
        signature=await letter_basics.signature(turn, "ppid", by_hand=True),
    )
