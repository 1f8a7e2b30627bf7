"""What `deadlines` adds to the desk."""

from bot.actions.deadlines import date_explanations, election_stages
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*election_stages.FORMS,), buttons=(*date_explanations.BUTTONS, *election_stages.BUTTONS)
)
