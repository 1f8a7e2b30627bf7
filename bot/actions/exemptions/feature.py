"""What `exemptions` adds to the desk."""

from bot.actions.exemptions import classification_decrees, exemption_opening, held_tests
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*classification_decrees.FORMS, *exemption_opening.FORMS, *held_tests.FORMS)
)
