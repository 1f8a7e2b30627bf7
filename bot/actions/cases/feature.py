"""What `cases` adds to the desk."""

from bot.actions.cases import (
    case_acts,
    case_assignment,
    case_card,
    case_rating,
    case_search,
    menu_pages,
    pinned_board,
    topic_rebuild,
    work_queue,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *case_acts.ADDS,
    *case_assignment.ADDS,
    *case_card.ADDS,
    *case_rating.ADDS,
    *case_search.ADDS,
    *menu_pages.ADDS,
    *pinned_board.ADDS,
    *topic_rebuild.ADDS,
    *work_queue.ADDS,
)
