"""Buttons of the lists in the group: the queue and searches."""

from bot.buttons.button_data import ButtonData
from bot.domain.acts import Act
from bot.domain.queue_order import Queue


class CloseMenu(ButtonData, verb="menu:close"):
    """Remove a menu; whatever message has this button is one."""


class QueuePage(ButtonData, verb="queue"):
    """Show a page of the queue; `whose` is the officer of Queue.MINE, by default who presses it."""

    queue: Queue
    whose: int = 0
    page: int = 0


class ShowWorkload(ButtonData, verb="queue:load", does=Act.SEE_WORKLOAD):
    """Show how many cases each officer has."""


class SearchPage(ButtonData, verb="find"):
    """Show a page of what a search found."""

    search_id: int
    page: int


class DigestPage(ButtonData, verb="digest"):
    """Show a page of a digest in its place: 0 is the digest as it was sent, then all of it."""

    page: int = 0
