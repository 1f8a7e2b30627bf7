"""The items of a decision as its form shows them: the one asked about, all, and those to tap."""

from collections.abc import Sequence
from typing import cast

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, parts_in, text_in
from bot.domain.law.case import Case
from bot.domain.message import shortened
from bot.forms.answer_fields import LONGEST_LINE
from bot.forms.decision_form import ITEMS, MOST_ITEMS
from bot.forms.decision_items import items_in, open_item
from bot.texts import OFFICIAL, Markup

ITEM_SHOWN = 90
"""UTF-16 units of an item, and of the reasons for it, that its line shows."""


async def item_asked_about(turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Return the item of the request that a question is about; empty if it has no items."""
    item, items = open_item(answers), items_in(answers)
    if item is None or answers.get("decision_outcome") != ITEMS:
        return Markup("")
    number, count = items.index(item) + 1, len(items)
    return turn.texts.say(OFFICIAL, "decision-item-asked", number=number, count=count, item=item)


async def decided_items(turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Return a line for each item, with the decision on it."""
    lines = [
        turn.texts.say(
            OFFICIAL,
            "decision-item-line",
            number=number,
            item=shortened(text_in(one, "decision_item"), ITEM_SHOWN),
            outcome=turn.texts.plain(
                OFFICIAL, f"choice-decision-outcome-{one['decision_outcome']}"
            ),
            letter=text_in(one, "decision_article17") or "none",
            reasons=shortened(text_in(one, "decision_reasons"), ITEM_SHOWN) or "none",
        )
        for number, one in enumerate(parts_in(answers, "decision_by_item"), 1)
    ]
    return Markup("\n".join(lines))


async def lines_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the lines of the request as the items of the decision, if it has several."""
    lines = [str(line) for line in cast(Sequence[object], answers.get("decision_wanted") or ())]
    label = turn.texts.plain(OFFICIAL, "decision-lines-offered", count=len(lines))
    return [("\n".join(lines), label)] if 2 <= len(lines) <= MOST_ITEMS else []


async def items_offered(_turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the decided items, so that one can be changed."""
    return [(item, f"{number}. {item}") for number, item in enumerate(items_in(answers), 1)]


async def holders_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the host's other offices, with addresses, as holder of the information."""
    offices = [one.office for one in turn.desk.other_desks.values()]
    named = [f"{one.name}, {one.address}" for one in offices if one.address]
    return [(words, words) for words in named if len(words) <= LONGEST_LINE]
