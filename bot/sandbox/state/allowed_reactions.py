"""The emoji that a bot may react with; the check mark is not among them."""

from telegram.constants import ReactionEmoji

FREE = frozenset(emoji.value for emoji in ReactionEmoji)
