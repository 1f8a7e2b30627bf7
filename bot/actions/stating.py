"""The decision in words: the seven points of UU 14/2008 Art 22(7), as the citizen reads them."""

import html
import re
from collections.abc import Iterable, Iterator

from bot.desk import Turn
from bot.domain.case import Case, Person
from bot.domain.message import LONGEST_TEXT, units
from bot.forms.decision import DecisionAnswers
from bot.forms.review import rupiah
from bot.texts import OFFICIAL, Markup
from storage.exemptions import Entry

_TAG = re.compile(r"<[^>]*>")
_GAP = "\n"


def pages(
    turn: Turn, someone: Person, case: Case, given: DecisionAnswers, entry: Entry | None
) -> list[Markup]:
    """Write the heading of an official answer with its decision, Indonesian first.

    It comes in as many messages as it takes: written reasons may be long.
    """
    tongue = someone.language
    blocks = [*_blocks(turn, OFFICIAL, case, given, entry)]
    if tongue != OFFICIAL:
        heading = turn.desk.texts.say(tongue, "translation-heading")
        blocks.append(f"\n<i>{heading}</i>")
        blocks += _blocks(turn, tongue, case, given, entry)
    return packed(blocks)


def _blocks(
    turn: Turn, language: str, case: Case, given: DecisionAnswers, entry: Entry | None
) -> Iterator[str]:
    texts = turn.desk.texts
    yield texts.say(language, "answer-heading", number=case.number, subject=case.subject)
    decided = given.decided(entry.exemption if entry else None)
    yield "\n" + texts.say(language, "decision-notice-a", held=given.decision_held)
    other = "unknown" if given.decision_other_body is None else "known"
    asked = given.decision_held == "no" or decided.withheld == "not_held"
    body = given.decision_other_body or ""
    yield texts.say(language, "decision-notice-b", other=other if asked else "none", body=body)
    rest = given.decision_rest or "none"
    yield texts.say(language, "decision-notice-c", outcome=given.decision_outcome, rest=rest)
    if entry is not None and given.decision_article17 is not None:
        yield texts.say(
            language,
            "decision-notice-ground",
            article=texts.plain(language, f"article-17-{given.decision_article17}"),
            decree=entry.exemption.decree,
            test=given.decision_test or "",
        )
    if given.decision_reasons:
        yield texts.say(language, "decision-notice-reasons", reasons=given.decision_reasons)
    yield from _what_is_given(turn, language, given)


def _what_is_given(turn: Turn, language: str, given: DecisionAnswers) -> Iterator[str]:
    texts = turn.desk.texts
    gives = given.decision_given is not None
    nothing = texts.plain(language, "decision-notice-nothing")
    yield texts.say(language, "decision-notice-d", material=given.decision_given or nothing)
    blacked_out = given.decision_blacked_out_reason or nothing
    yield texts.say(language, "decision-notice-e", blacked=blacked_out)
    yield texts.say(language, "decision-notice-f", way=_way(turn, language, given) or nothing)
    yield texts.say(
        language,
        "decision-notice-g",
        cost="none" if not gives else "some" if given.decision_cost else "free",
        amount=rupiah(given.decision_cost or 0),
        payment=given.decision_payment or "",
    )
    if given.decision_means == "letter" and given.decision_letter_date is not None:
        yield texts.say(
            language,
            "decision-notice-letter",
            letter=given.decision_letter_number or "",
            on=given.decision_letter_date,
            signatory=given.decision_signatory or "",
        )


def _way(turn: Turn, language: str, given: DecisionAnswers) -> str:
    """Write form and way, as the requester's own choices are written."""
    texts, shown = turn.desk.texts, given.decision_format
    if given.decision_given is None or shown is None:
        return ""
    form = (
        texts.plain(language, "choice-obtain-see")
        if shown == "see"
        else texts.plain(language, f"choice-format-{shown}")
    )
    return f"{form} · {texts.plain(language, f'choice-delivery-{given.decision_delivery}')}"


def packed(blocks: Iterable[str]) -> list[Markup]:
    """Put blocks into messages, none longer than Telegram takes."""
    found: list[str] = []
    for block in blocks:
        if found and _length(found[-1] + _GAP + block) <= LONGEST_TEXT:
            found[-1] += _GAP + block
        else:
            found.append(block)
    return [Markup(page) for page in found]


def _length(markup: str) -> int:
    return units(html.unescape(_TAG.sub("", markup)))
