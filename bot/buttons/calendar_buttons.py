"""Buttons of the days off and of the election stages."""

from bot.buttons.button_data import ButtonData
from bot.domain.acts import Act


class ChangeDaysOff(ButtonData, verb="days:change"):
    """Open the form that changes a day off."""


class CompleteYear(ButtonData, verb="days:complete", does=Act.KEEP_CALENDAR):
    """Call the days off of a year complete; asked first unless `certain`."""

    year: int
    certain: bool = False


class AddStage(ButtonData, verb="stages:add"):
    """Open the form of an election stage."""


class WithdrawStage(ButtonData, verb="stages:drop", does=Act.KEEP_STAGES):
    """Take a stage back; asked first unless `certain`."""

    stage_id: int
    certain: bool = False
