"""What `deadlines` adds to the desk."""

from bot.actions.deadlines import date_reasons, election_stages
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*election_stages.FORMS,), buttons=(*date_reasons.BUTTONS, *election_stages.BUTTONS)
)
