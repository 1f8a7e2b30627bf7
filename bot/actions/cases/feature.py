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
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    buttons=(
        *case_assignment.BUTTONS,
        *case_acts.BUTTONS,
        *topic_rebuild.BUTTONS,
        *case_search.BUTTONS,
        *menu_pages.BUTTONS,
        *work_queue.BUTTONS,
    ),
    purposes=(
        *case_card.DELIVERY_HANDLERS,
        *pinned_board.DELIVERY_HANDLERS,
        *topic_rebuild.DELIVERY_HANDLERS,
        case_assignment.UNIT_QUESTION,
        case_rating.RATING_WORDS,
        work_queue.NEW_CASES,
    ),
)
