"""The current decision in words: the seven points of UU 14/2008 Art 22(7)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.actions.letters import exemption_letters
from bot.desk import group_message
from bot.desk.group_message import _GAP
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.decision import CurrentDecision, Outcome
from bot.domain.law.exemption import Exemption
from bot.domain.law.official_answer import TO_BE_SAID, GivenAnswer
from bot.forms.decision_form import DecisionAnswers, ItemAnswers, PartAnswers
from bot.forms.form_review import rupiah
from bot.texts import OFFICIAL, Markup
from storage import decisions, list_entries, submissions

Entries = Mapping[int, Exemption]
"""Entries of the list of exempt information, by their numbers."""


@dataclass(frozen=True)
class DecisionInFull:
    """A decision as it was filled in, the entries on which it rests, and what its answer gives.

    What is given is None where nothing is, or where that is not known yet.
    """

    given: DecisionAnswers
    entries: Entries
    handed: GivenAnswer | None = None


async def exemptions_of(turn: Turn, given: DecisionAnswers) -> Entries:
    """Return the exempt entries on which a decision and its items rest, by their ids."""
    numbers = {part.decision_exemption for part in given.parts if part.decision_exemption}
    found = [await list_entries.get_exemption(turn.tx, number) for number in sorted(numbers)]
    return {entry.id: entry for entry in found if entry is not None}


async def in_full(turn: Turn, decision: CurrentDecision) -> DecisionInFull:
    """Return a recorded decision as it was filled in, with its entries."""
    given = DecisionAnswers.model_validate_json(decision.facts)
    return DecisionInFull(given, await exemptions_of(turn, given))


async def decision_of(turn: Turn, case: Case) -> DecisionInFull | None:
    """Return the current decision, or None."""
    decision = await decisions.current(turn.tx, case.id)
    return await in_full(turn, decision) if decision else None


async def drafted_decision(turn: Turn, answer_id: int) -> DecisionAnswers | None:
    """Return the decision drafted with an answer, which nobody has taken yet, or None."""
    draft = await submissions.of_answer(turn.tx, answer_id)
    return DecisionAnswers.model_validate(draft.answers) if draft and draft.answers else None


async def decision_for_answer(turn: Turn, case: Case, answer_id: int) -> DecisionInFull | None:
    """Return the decision that an answer would carry: its own draft, else the current one."""
    given = await drafted_decision(turn, answer_id)
    if given is None:
        return await decision_of(turn, case)
    return DecisionInFull(given, await exemptions_of(turn, given))


def answer_pages(turn: Turn, person: Person, case: Case, full: DecisionInFull) -> list[Markup]:
    """Return the messages that open an official answer with its decision, Indonesian first.

    They are several if the written reasons are long.
    """
    return group_message.in_both_languages(
        turn, person.language, lambda language: _blocks(turn, language, case, full)
    )


@dataclass(frozen=True)
class Points:
    """The words for each point of Art 22(7), empty where nothing is to be said."""

    held: str
    other_body: str
    decision: str
    withheld: str
    ground: str
    reasons: str
    given: str
    blacked_out: str
    way: str
    cost: str


def decision_points(turn: Turn, language: str, full: DecisionInFull) -> Points:
    """Return the words for each point of a decision, in a language, item by item."""
    texts, given = turn.texts, full.given
    nothing = texts.plain(language, "decision-notice-nothing")

    def each(words: Callable[[PartAnswers], str]) -> str:
        return _by_item(turn, language, given, words)

    return Points(
        held=each(lambda one: texts.plain(language, "decision-held", held=one.decision_held)),
        other_body=each(lambda one: _other_body(turn, language, one))
        or texts.plain(language, "decision-other-body", other="none", body=""),
        decision=each(lambda one: _decision(turn, language, one)),
        withheld=each(lambda one: withheld_part(turn, language, one)),
        ground=each(lambda one: _ground(turn, language, one, full.entries)),
        reasons=each(lambda one: one.decision_reasons or ""),
        given=_given(turn, language, full, each(lambda one: one.decision_given or "")) or nothing,
        blacked_out=each(lambda one: one.decision_blacked_out_reason or "") or nothing,
        way=_way(turn, language, full) or nothing,
        cost=_cost(turn, language, given),
    )


def _by_item(
    turn: Turn, language: str, given: DecisionAnswers, words: Callable[[PartAnswers], str]
) -> str:
    """Return the words on each item, after its number, or those on the undivided request."""
    if not given.decision_by_item:
        return words(given)
    lines = ((number, words(one)) for number, one in enumerate(given.decision_by_item, 1))
    return "\n".join(
        turn.texts.plain(language, "decision-item", number=number, words=line)
        for number, line in lines
        if line
    )


def of_refused(
    turn: Turn, full: DecisionInFull, words: Callable[[PartAnswers, Exemption], str]
) -> str:
    """Return official words on each item that is refused, with the entry on which that rests."""

    def refused(one: PartAnswers) -> str:
        entry = full.entries.get(one.decision_exemption or 0)
        return words(one, entry) if entry and one.withheld is Outcome.REFUSED else ""

    return _by_item(turn, OFFICIAL, full.given, refused)


def _decision(turn: Turn, language: str, one: PartAnswers) -> str:
    """Return the decision in words, with the item's name if it is on an item."""
    texts, outcome = turn.texts, one.decision_outcome
    words = texts.plain(language, "decision-words", outcome=outcome, rest=one.decision_rest)
    if not isinstance(one, ItemAnswers):
        return words
    return texts.plain(language, "decision-item-named", item=one.decision_item, words=words)


def withheld_part(
    turn: Turn, language: str, one: PartAnswers, *, quotes_given: bool = False
) -> str:
    """Return which part of something is not given, or "" where all or nothing of it is.

    `quotes_given` says what is given, where the text around it does not.
    """
    if one.decision_outcome is not Outcome.PARTLY:
        return ""
    if one.decision_withheld:
        return one.decision_withheld
    return turn.texts.plain(
        language,
        "decision-withheld",
        blacked=one.decision_blacked_out_reason or "none",
        given=(quotes_given and one.decision_given) or "none",
    )


def _given(turn: Turn, language: str, full: DecisionInFull, material: str) -> str:
    """Return what is given; where the answer gives it in its own words, no document is named."""
    handed = full.handed
    if handed is None or not full.given.gives:
        return material
    return turn.texts.plain(
        language,
        "decision-given",
        giving=handed.giving,
        material=material,
        files=handed.files,
        named=handed.named,
    )


def _other_body(turn: Turn, language: str, one: PartAnswers) -> str:
    """Return which other body holds the information, if the office does not hold it."""
    if one.decision_held != "no" and one.withheld is not Outcome.NOT_HELD:
        return ""
    body = one.decision_other_body
    other = "known" if body else "unknown"
    return turn.texts.plain(language, "decision-other-body", other=other, body=body or "")


def _ground(turn: Turn, language: str, one: PartAnswers, entries: Entries) -> str:
    entry = entries.get(one.decision_exemption or 0)
    if entry is None or one.decision_article17 is None:
        return ""
    texts = turn.texts
    return texts.plain(
        language,
        "decision-ground",
        article=exemption_letters.article_in_words(texts, language, entry),
        basis=exemption_letters.basis_in_words(turn.texts, entry),
        consequence=entry.consequence or "none",
    )


def _cost(turn: Turn, language: str, given: DecisionAnswers) -> str:
    return turn.texts.plain(
        language,
        "decision-cost",
        cost="none" if not given.gives else "some" if given.decision_cost else "free",
        amount=rupiah(given.decision_cost or 0),
        payment=given.decision_payment,
    )


def _blocks(turn: Turn, language: str, case: Case, full: DecisionInFull) -> Iterator[str]:
    """Yield what an answer begins with, and its decision."""
    yield turn.texts.say(language, "answer-heading", number=case.number, subject=case.subject)
    yield from decided_blocks(turn, language, full)


def decided_blocks(turn: Turn, language: str, full: DecisionInFull) -> Iterator[str]:
    """Yield the result with its reasons, and folded below it the seven points."""
    texts, given, said = turn.texts, full.given, decision_points(turn, language, full)
    yield from _result(turn, language, full)
    if given.decision_means == "letter":
        yield texts.say(
            language,
            "decision-notice-letter",
            letter=given.decision_letter_number or "",
            on=given.decision_letter_date,
            signatory=given.decision_signatory,
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
    yield from group_message.fold_into_quotes(seven)


def _result(turn: Turn, language: str, full: DecisionInFull) -> Iterator[str]:
    """Yield the result with its basis and reasons: that of the whole, then of each item."""
    texts, given = turn.texts, full.given
    outcome = given.decision_outcome
    if given.decision_by_item:
        yield "\n" + texts.say(language, "decision-result-items", outcome=outcome)
    else:
        rest = given.decision_rest
        yield "\n" + texts.say(language, "decision-result", outcome=outcome, rest=rest)
    for number, one in enumerate(given.parts, 1):
        if isinstance(one, ItemAnswers):
            words = _decision(turn, language, one)
            yield "\n" + texts.say(language, "decision-notice-item", number=number, words=words)
        if withheld := withheld_part(turn, language, one):
            yield texts.say(language, "decision-notice-withheld", withheld=withheld)
        if ground := _ground(turn, language, one, full.entries):
            yield texts.say(language, "decision-notice-ground", ground=ground)
        if one.decision_reasons:
            yield texts.say(language, "decision-notice-reasons", reasons=one.decision_reasons)


def decision_in_language(turn: Turn, language: str, case: Case, full: DecisionInFull) -> Markup:
    """Return the whole decision as text in that language alone."""
    return Markup(_GAP.join(_blocks(turn, language, case, full)))


def _way(turn: Turn, language: str, full: DecisionInFull) -> str:
    """Return the format and delivery, worded as in the requester's own choices."""
    texts, given, handed = turn.texts, full.given, full.handed
    shown = given.decision_format
    if not given.gives:
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
