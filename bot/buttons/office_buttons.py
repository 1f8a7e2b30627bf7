"""Buttons of the office's own year: days off and stages, registers and reports, oversight."""

from datetime import date
from enum import StrEnum

from bot.buttons.button_data import ButtonData
from bot.domain.acts import Act
from bot.domain.register_entries import Format, RegisterKind


class Shown(StrEnum):
    """Where a register is shown: in the group, or with identities in private."""

    GROUP = "g"
    PRIVATE = "p"


class SendRegister(ButtonData, verb="register"):
    """Send a register of a period, without what was recorded after `until`."""

    register_kind: RegisterKind
    form: Format
    first: date
    last: date
    until: date | None
    shown: Shown = Shown.GROUP


class OfferPrivateRegisters(ButtonData, verb="register:private:-", does=Act.SEE_IDENTITY):
    """Offer the registers of a period with identities."""

    first: date
    last: date
    until: date | None
    shown: Shown = Shown.PRIVATE


class ReportForm(StrEnum):
    """A file format of the yearly report."""

    DOCX = "docx"
    XLSX = "xlsx"


class Readers(StrEnum):
    """For whom a yearly report is: the office, or everybody."""

    INSIDE = "inside"
    PUBLIC = "public"


class SendReport(ButtonData, verb="report"):
    """Send the report of a period."""

    form: ReportForm
    readers: Readers
    first: date
    last: date


class ShowFigures(ButtonData, verb="report:picture"):
    """Send this year's figures as a picture."""


class ShowEvaluation(ButtonData, verb="oversight:show", does=Act.OVERSEE):
    """Show the newest month that was put before the Pembina, as it stands now."""


class Evaluate(ButtonData, verb="oversight:evaluate", does=Act.OVERSEE):
    """Record that a month was evaluated."""

    month: date
