"""The office's own details: shown to officers, and changed by the PPID version by version."""

from typing import Annotated

from pydantic import AfterValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.buttons.request_buttons import OpenAbout
from bot.desk import group_message
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, of_the_office
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn, use_office
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.domain.records.oversight_rules import KeptVersion
from bot.errors import Refused
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.request_form import AnswerLine, at_most
from bot.office import OfficeProfile
from bot.office.office_details import DETAILS, NOTHING, changed, checked, stated
from bot.texts import OFFICIAL, Markup
from storage import office_days
from storage.database import Tx

LONGEST_DETAIL = 600
"""Letters of a detail: what copies cost is one sentence in each language."""


def _as_a_detail(words: str, info: ValidationInfo) -> str:
    detail = info.data.get("office_detail", "address")
    try:
        return checked(detail, words)
    except ValueError as error:
        raise PydanticCustomError("error-office-words", "wrong", {"detail": detail}) from error


class OfficeAnswers(FormModel):
    """The new value of one of DETAILS; `office_after` is the version that it changes."""

    office_after: int
    office_detail: str
    office_words: Annotated[AnswerLine, at_most(LONGEST_DETAIL), AfterValidator(_as_a_detail)]


OFFICE = Form(
    name="office",
    model=OfficeAnswers,
    carried=("office_after",),
    steps=(
        Step("office_detail", "choice", DETAILS),
        Step("office_words", "text"),
        Step("office_confirm", "confirm", ("send",)),
    ),
    act=Act.CHANGE_OFFICE,
)


MOST_VERSIONS = 5
"""Versions that are listed below what holds now."""


async def show_office(turn: Turn, _officer: Officer) -> None:
    """Show the office's details and since when they hold, with the way to change them."""
    texts, now = turn.texts, stated(turn.office)
    versions = await office_days.every_words(turn.tx)
    lines = [
        texts.say(OFFICIAL, "office-line", detail=_name(turn, detail), words=now[detail] or "none")
        for detail in DETAILS
    ]
    text = texts.say(
        OFFICIAL,
        "office-details",
        lines=lines,
        changed=bool(versions),
        versions=_listed(turn, versions),
    )
    change = make_button(turn, OFFICIAL, "button-office-change", OpenAbout("office"))
    await tell_group(turn, text, [[change], group_message.close_menu_button(turn)])


def _listed(turn: Turn, versions: list[KeptVersion]) -> Markup:
    """List the newest versions: when each was set, in which role, and what it changed."""
    return Markup(
        "\n".join(
            turn.texts.say(
                OFFICIAL,
                "office-version",
                version=str(one.id),
                on=local_date(one.set_at, turn.zone),
                role=turn.texts.plain(OFFICIAL, f"role-{one.role}"),
                change=_name(turn, one.change),
            )
            for one in versions[: -MOST_VERSIONS - 1 : -1]
        )
    )


async def show_policy(turn: Turn, _officer: Officer) -> None:
    """Say which decree sets the policy of access, and where its text is published."""
    decree = turn.office.policy_decree or "none"
    change = make_button(turn, OFFICIAL, "button-office-change", OpenAbout("office"))
    await say_group(
        turn, "policy", [[change], group_message.close_menu_button(turn)], decree=decree
    )


async def prefill_change(turn: Turn, _case: Case | None) -> Answers:
    """Return the version in force, from which a change departs."""
    return {"office_after": await office_days.last_version(turn.tx)}


async def change_detail(
    turn: Turn, by: Authority, _case: Case | None, given: OfficeAnswers
) -> None:
    """Set a detail for all texts and letters from now on; letters that were sent stay.

    Raises Refused if another was set meanwhile, or nothing changes.
    """
    now = await _newest(turn)
    detail = given.office_detail
    words = "" if given.office_words == NOTHING else given.office_words
    if stated(turn.office)[detail] == words:
        raise Refused("version-unchanged")
    parts = {**(now.parts if now else {}), detail: words}
    if detail == "hours":
        parts.pop("hours_basis", None)
    version = await office_days.last_version(turn.tx)
    if given.office_after != version:
        raise Refused("version-changed-meanwhile", version=str(version))
    role = min(by.roles, key=[*Role].index)
    new = KeptVersion(version + 1, parts, detail, role, by.id, turn.now)
    await office_days.save_version(turn.tx, new)
    await record_event(turn, None, EventName.OFFICE_CHANGED, by, entry=new.id, reason=detail)
    use_office(turn, changed(turn.office, parts))
    await say_group(
        turn,
        "office-changed",
        detail=_name(turn, detail),
        words=words or "none",
        hours=detail == "hours",
        officer=by.display_name,
    )


async def _newest(turn: Turn) -> KeptVersion | None:
    """Return the version in force, or None."""
    return next(reversed(await office_days.every_words(turn.tx)), None)


def _name(turn: Turn, detail: str) -> str:
    return turn.texts.plain(OFFICIAL, f"choice-office-detail-{detail}")


async def current_detail(turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Write the present value of a detail, and how a new one is typed."""
    detail = str(answers.get("office_detail"))
    words = stated(turn.office).get(detail) or "none"
    name = _name(turn, detail)
    return turn.texts.say(OFFICIAL, "office-now", detail=detail, name=name, words=words)


async def office_in_force(tx: Tx, written: OfficeProfile) -> OfficeProfile:
    """Return the office as its file has it, with changes in the chat."""
    versions = await office_days.every_words(tx)
    return changed(written, versions[-1].parts) if versions else written


ADDS = (
    OfficerForm(
        OFFICE,
        change_detail,
        prefill_change,
        about=of_the_office,
        side_notes={"office_words": current_detail},
    ),
)
