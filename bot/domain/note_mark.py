"""The marks that begin an internal note, which is never sent to a citizen."""

from bot.domain.message import Content

MARKS = ("//", "📝")
"""Easy to type on a phone; neither begins a sentence that is meant for a citizen."""


def stays_inside(content: Content) -> bool:
    """Say whether a text or a caption begins with the mark of an internal note."""
    return content.text.lstrip().startswith(MARKS)
