"""What `exemptions` adds to the desk."""

from bot.actions.exemptions import (
    classification_decrees,
    exemption_list,
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
    forms=(
        *classification_decrees.FORMS,
        *held_tests.FORMS,
    ),
)
