"""Who holds the offices, by one decree; and the scan of a decree that was entered."""

from typing import Annotated, Literal

from pydantic import Field

from bot.domain.acts import Act
from bot.domain.role_permissions import Role
from bot.forms.answer_fields import FormFile
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.typed_decree import DecreeLine


class AppointmentAnswers(FormModel):
    """A decree and whom it names; an office that it does not name stays as it is."""

    appoint_decree: DecreeLine
    appoint_ppid: int | None = None
    appoint_atasan: int | None = None
    appoint_head: int | None = None
    appoint_pembina: int | None = None
    appoint_desk: Literal["all", "none"]

    @property
    def named(self) -> dict[Role, int]:
        """Return the offices that it names, with their holders."""
        found = {
            Role.PPID: self.appoint_ppid,
            Role.ATASAN: self.appoint_atasan,
            Role.HEAD: self.appoint_head,
            Role.PEMBINA: self.appoint_pembina,
        }
        return {role: holder for role, holder in found.items() if holder is not None}


APPOINTMENT = plain_form("appoint", AppointmentAnswers, act=Act.GRANT_ROLES)


class DecreeScanAnswers(FormModel):
    """The scan of a decree; which one is carried."""

    decree: int
    decree_scan: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=1)]


DECREE_SCAN = plain_form(
    "decree_scan", DecreeScanAnswers, "decree", at_once=True, act=Act.GRANT_ROLES
)
