"""What `deadlines` adds to the desk."""

from bot.actions.deadlines import date_explanations, election_stages
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*date_explanations.ADDS, *election_stages.ADDS)
