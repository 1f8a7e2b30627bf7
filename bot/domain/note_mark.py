"""Words that stay inside: a mark at their beginning says that they may never go out."""

from bot.domain.message import Content

MARKS = ("//", "📝")
"""Easy on a phone; neither begins a sentence that is meant for a citizen."""


def stays_inside(content: Content) -> bool:
    """Say whether a text or a caption begins with a mark of what never goes out."""
    return content.text.lstrip().startswith(MARKS)
