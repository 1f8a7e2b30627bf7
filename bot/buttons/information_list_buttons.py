"""Buttons of the public information list."""

from bot.buttons.button_data import ButtonData
from bot.domain.list_entry import Category


class BrowseList(ButtonData, verb="dip"):
    """Show the categories of the public information list."""


class BrowseCategory(ButtonData, verb="dip:of"):
    """Show the entries of a category, from a place on."""

    category: Category
    start: int = 0


class OpenEntry(ButtonData, verb="dip:open"):
    """Show an entry."""

    entry_id: int


class EntryHelped(ButtonData, verb="dip:yes"):
    """Say that an entry answers what was asked."""

    entry_id: int


class RequestAllTheSame(ButtonData, verb="dip:no"):
    """Ask the office for it, although an entry was shown; 0 for none of those offered."""

    entry_id: int = 0
