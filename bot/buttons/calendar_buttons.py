"""Buttons of the days off and of the election stages."""

from bot.buttons.button_data import ButtonData


class ShowDaysOff(ButtonData, verb="days:show"):
    """Show a page of the days off to come."""

    page: int = 0


class ChangeDaysOff(ButtonData, verb="days:change"):
    """Open the form that changes a day off."""


class ApplyChange(ButtonData, verb="days:apply"):
    """Apply a previewed change."""

    proposal_id: int


class LeaveChange(ButtonData, verb="days:leave"):
    """Drop a previewed change."""

    proposal_id: int


class CompleteYear(ButtonData, verb="days:complete"):
    """Call the days off of a year complete; asked first unless `certain`."""

    year: int
    certain: bool = False


class AddStage(ButtonData, verb="stages:add"):
    """Open the form of an election stage."""


class WithdrawStage(ButtonData, verb="stages:drop"):
    """Take a stage back; asked first unless `certain`."""

    stage_id: int
    certain: bool = False
