"""What `exemptions` adds to the desk."""

from bot.actions.exemptions import (
    classification_decrees,
    consequence_tests,
    exemption_list,
    shared_decrees,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    buttons=(
        *exemption_list.BUTTONS,
        *shared_decrees.BUTTONS,
        *classification_decrees.BUTTONS,
    ),
    forms=(
        *classification_decrees.FORMS,
        *consequence_tests.FORMS,
    ),
)
