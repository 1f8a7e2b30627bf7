"""The decision in words: the seven points of UU 14/2008 Art 22(7), as the citizen reads them."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.desk import message_wording
from bot.desk.message_wording import _GAP
from bot.desk.turn import Turn
from bot.domain.case import Case, Person
from bot.domain.exemption import ListedExemption
from bot.domain.official_answer import TO_BE_SAID, Given
from bot.forms.decision_form import DecisionAnswers
from bot.forms.form_review import rupiah
from bot.texts import OFFICIAL, Markup


def pages(
    turn: Turn,
    person: Person,
    case: Case,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    handed: Given | None = None,
) -> list[Markup]:
    """Return the messages that open an official answer with its decision, Indonesian first.

    They are several if the written reasons are long. `handed` is what the answer gives, if that
    is known already.
    """
    language = person.language
    blocks = [*_blocks(turn, OFFICIAL, case, given, entry, handed)]
    if language != OFFICIAL:
        heading = turn.texts.say(language, "translation-heading")
        blocks.append(f"\n<i>{heading}</i>")
        blocks += _blocks(turn, language, case, given, entry, handed)
    return message_wording.packed(blocks)


@dataclass(frozen=True)
class Points:
    """The words for each point of Art 22(7), empty where nothing is to be said."""

    held: str
    other_body: str
    decision: str
    ground: str
    reasons: str
    given: str
    blacked_out: str
    way: str
    cost: str


def points(
    turn: Turn,
    language: str,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    handed: Given | None = None,
) -> Points:
    """Return the words for each point of a decision, in a language."""
    texts = turn.texts
    nothing = texts.plain(language, "decision-notice-nothing")
    return Points(
        held=texts.plain(language, "decision-held", held=given.decision_held),
        other_body=_other_body(turn, language, given, entry),
        decision=texts.plain(
            language,
            "decision-words",
            outcome=given.decision_outcome,
            rest=given.decision_rest or "none",
        ),
        ground=_ground(turn, language, given, entry),
        reasons=given.decision_reasons or "",
        given=_given(turn, language, given, handed) or nothing,
        blacked_out=given.decision_blacked_out_reason or nothing,
        way=_way(turn, language, given, handed) or nothing,
        cost=_cost(turn, language, given),
    )


def _given(turn: Turn, language: str, given: DecisionAnswers, handed: Given | None) -> str:
    """Return what is given; where the answer gives it in its own words, no document is named."""
    material = given.decision_given or ""
    if handed is None:
        return material
    return turn.texts.plain(
        language,
        "decision-given",
        giving=handed.giving,
        material=material,
        files=handed.files,
        named="yes" if handed.named else "no",
    )


def _other_body(
    turn: Turn, language: str, given: DecisionAnswers, entry: ListedExemption | None
) -> str:
    decided = given.decided(entry.exemption if entry else None)
    asked = given.decision_held == "no" or decided.withheld == "not_held"
    other = "unknown" if given.decision_other_body is None else "known"
    return turn.texts.plain(
        language,
        "decision-other-body",
        other=other if asked else "none",
        body=given.decision_other_body or "",
    )


def _ground(
    turn: Turn, language: str, given: DecisionAnswers, entry: ListedExemption | None
) -> str:
    if entry is None or given.decision_article17 is None:
        return ""
    texts = turn.texts
    return texts.plain(
        language,
        "decision-ground",
        article=texts.plain(language, f"article-17-{given.decision_article17}"),
        decree=entry.exemption.decree,
        test=given.decision_test or "",
    )


def _cost(turn: Turn, language: str, given: DecisionAnswers) -> str:
    gives = given.decision_given is not None
    return turn.texts.plain(
        language,
        "decision-cost",
        cost="none" if not gives else "some" if given.decision_cost else "free",
        amount=rupiah(given.decision_cost or 0),
        payment=given.decision_payment or "",
    )


def _blocks(
    turn: Turn,
    language: str,
    case: Case,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    handed: Given | None = None,
) -> Iterator[str]:
    """Yield what an answer begins with, and its decision."""
    texts = turn.texts
    yield texts.say(language, "answer-heading", number=case.number, subject=case.subject)
    yield from decided(turn, language, given, entry, handed)


def decided(
    turn: Turn,
    language: str,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    handed: Given | None = None,
) -> Iterator[str]:
    """Yield the result with its reasons, and folded below it the seven points."""
    texts, said = turn.texts, points(turn, language, given, entry, handed)
    rest = given.decision_rest or "none"
    yield "\n" + texts.say(language, "decision-result", outcome=given.decision_outcome, rest=rest)
    if said.ground:
        yield texts.say(language, "decision-notice-ground", ground=said.ground)
    if said.reasons:
        yield texts.say(language, "decision-notice-reasons", reasons=said.reasons)
    if given.decision_means == "letter" and given.decision_letter_date is not None:
        yield texts.say(
            language,
            "decision-notice-letter",
            letter=given.decision_letter_number or "",
            on=given.decision_letter_date,
            signatory=given.decision_signatory or "",
        )
    seven = (
        texts.say(language, "decision-notice-a", held=said.held),
        texts.say(language, "decision-notice-b", other=said.other_body),
        texts.say(language, "decision-notice-c", decision=said.decision),
        texts.say(language, "decision-notice-d", material=said.given),
        texts.say(language, "decision-notice-e", blacked=said.blacked_out),
        texts.say(language, "decision-notice-f", way=said.way),
        texts.say(language, "decision-notice-g", cost=said.cost),
    )
    yield from message_wording.folded(seven)


def translation(
    turn: Turn,
    language: str,
    case: Case,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    handed: Given | None = None,
) -> Markup:
    """Return the whole decision as text in that language alone."""
    return Markup(_GAP.join(_blocks(turn, language, case, given, entry, handed)))


def _way(turn: Turn, language: str, given: DecisionAnswers, handed: Given | None) -> str:
    """Return the format and delivery, worded as in the requester's own choices."""
    texts, shown = turn.texts, given.decision_format
    if given.decision_given is None or shown is None:
        return ""
    if handed is not None and handed.giving in TO_BE_SAID:
        return texts.plain(language, "decision-way", giving=handed.giving)
    form = (
        texts.plain(language, "choice-obtain-see")
        if shown == "see"
        else texts.plain(language, f"choice-format-{shown}")
    )
    way = texts.plain(language, "delivery-way", delivery=given.decision_delivery)
    return f"{form} · {way}"
