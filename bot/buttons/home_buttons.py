"""Buttons of an officer's home in the private chat."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData


class HomeView(StrEnum):
    """What an officer looks at in private."""

    DESK = "desk"
    MINE = "mine"
    ALL = "all"
    LATE = "late"
    SIGN = "sign"
    SEARCH = "search"
    DRAFTS = "drafts"
    HELP = "help"
    CITIZEN = "citizen"


class LookAt(ButtonData, verb="home"):
    """Look at a page of something at home."""

    view: HomeView
    page: int = 0


class GoOn(ButtonData, verb="home:draft"):
    """Go on with a form that is filled in private; `case_id` is 0 for no case."""

    case_id: int
