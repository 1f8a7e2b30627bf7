"""What `exemptions` adds to the desk."""

from bot.actions.exemptions import (
    classification_decrees,
    exemption_list,
    exemption_opening,
    held_tests,
    shared_decrees,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    buttons=(
        *exemption_list.BUTTONS,
        *shared_decrees.BUTTONS,
        *classification_decrees.BUTTONS,
    ),
    forms=(*classification_decrees.FORMS, *exemption_opening.FORMS, *held_tests.FORMS),
)
