"""What `exemptions` adds to the desk."""

from bot.actions.exemptions import (
    classification_decrees,
    consequence_tests,
    exemption_list,
    shared_decrees,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *classification_decrees.ADDS,
    *consequence_tests.ADDS,
    *exemption_list.ADDS,
    *shared_decrees.ADDS,
)
