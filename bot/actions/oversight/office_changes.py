"""What the office says of itself: shown to officers, and changed by the PPID in versions."""

from bot.actions.oversight import version_list
from bot.buttons.oversight_buttons import ChangeOffice
from bot.desk import group_message
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.form_answers import Answers
from bot.errors import Refused
from bot.forms.office_form import OfficeAnswers
from bot.office.office_details import DETAILS, NOTHING, changed, stated
from bot.texts import OFFICIAL, Markup
from storage import kept_versions


async def show(turn: Turn, _officer: Officer) -> None:
    """Show what holds of the office and since when, with the way to change it."""
    texts, now = turn.texts, stated(turn.office)
    versions = await kept_versions.every(turn.tx, "office")
    lines = [
        texts.say(OFFICIAL, "office-line", detail=_name(turn, detail), words=now[detail] or "none")
        for detail in DETAILS
    ]
    text = texts.say(
        OFFICIAL,
        "office-details",
        lines=Markup("\n".join(lines)),
        changed="yes" if versions else "no",
        versions=version_list.listed(turn, OFFICIAL, versions, lambda one: _name(turn, one.change)),
    )
    change = turn.button(OFFICIAL, "button-office-change", ChangeOffice())
    await turn.tell_group(text, [[change], group_message.closing(turn)])


async def start(turn: Turn, _case: Case | None) -> Answers:
    """Return the version in force, from which a change departs."""
    now = await version_list.newest(turn, "office")
    return {"office_after": now.version if now else 0}


async def change(turn: Turn, officer: Officer, _case: Case | None, given: OfficeAnswers) -> None:
    """Set a detail for all texts and letters from now on; letters that were sent stay.

    Raises Refused if another was set meanwhile, or nothing changes.
    """
    now = await version_list.newest(turn, "office")
    detail = given.office_detail
    words = "" if given.office_words == NOTHING else given.office_words
    if stated(turn.office)[detail] == words:
        raise Refused("version-unchanged")
    parts = {**(now.parts if now else {}), detail: words}
    if detail == "hours":
        parts.pop("hours_basis", None)
    await version_list.set_next(turn, officer, "office", given.office_after, parts, detail)
    turn.adopt_office(changed(turn.office, parts))
    await turn.say_group(
        "office-changed",
        detail=_name(turn, detail),
        words=words or "none",
        hours="yes" if detail == "hours" else "no",
        officer=officer.display_name,
    )


def _name(turn: Turn, detail: str) -> str:
    return turn.texts.plain(OFFICIAL, f"choice-office-detail-{detail}".replace("_", "-"))


async def now(turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Write what a detail is now, and how it is typed."""
    detail = str(answers.get("office_detail"))
    words = stated(turn.office).get(detail) or "none"
    name = _name(turn, detail)
    return turn.texts.say(OFFICIAL, "office-now", detail=detail, name=name, words=words)
