"""Who holds the offices, by one decree; and the scan of a decree that was entered."""

from typing import Annotated, Any, Literal

from pydantic import Field

from bot.actions.group.typed_holder import HolderLine, read_holder
from bot.domain.acts import Act
from bot.domain.role_permissions import Holder, Role
from bot.forms.answer_fields import FormFile
from bot.forms.form_engine import Condition, FormModel, plain_form
from bot.forms.typed_decree import DecreeLine


class AppointmentAnswers(FormModel):
    """A decree and whom it names; an office that it does not name stays as it is."""

    appoint_decree: DecreeLine
    appoint_ppid: int | None = None
    appoint_ppid_name: HolderLine | None = None
    appoint_atasan: int | None = None
    appoint_atasan_name: HolderLine | None = None
    appoint_head: int | None = None
    appoint_head_name: HolderLine | None = None
    appoint_pembina: int | None = None
    appoint_pembina_name: HolderLine | None = None
    appoint_desk: Literal["all", "none"]

    @property
    def named(self) -> dict[Role, tuple[int, Holder]]:
        """Return the offices that it names: whose account, and who that is."""
        found = {}
        for role, name in NAMES.items():
            account, line = getattr(self, f"appoint_{role}"), getattr(self, name)
            if account is not None and line is not None:
                found[role] = account, read_holder(line) or Holder()
        return found


NAMES = {role: f"appoint_{role}_name" for role in (Role.PPID, Role.ATASAN, Role.HEAD, Role.PEMBINA)}
"""The question for the legal name of who holds an office, by the office."""


def _is_named(role: Role) -> Condition:
    return lambda answers: answers.get(f"appoint_{role}") is not None


_WHEN: dict[str, Any] = {name: _is_named(role) for role, name in NAMES.items()}


APPOINTMENT = plain_form(
    "appoint",
    AppointmentAnswers,
    act=Act.GRANT_ROLES,
    **_WHEN,
)


class DecreeScanAnswers(FormModel):
    """The scan of a decree; which one is carried."""

    decree: int
    decree_scan: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=1)]


DECREE_SCAN = plain_form(
    "decree_scan", DecreeScanAnswers, "decree", at_once=True, act=Act.GRANT_ROLES
)
