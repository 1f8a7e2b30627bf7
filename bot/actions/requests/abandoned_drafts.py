"""Abandoned drafts: the person is reminded once, and told when one is deleted."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.actions.information_list import entry_suggestions
from bot.desk import citizen_form_messages, dialogues, office_time, rounds
from bot.desk.citizen_form_messages import resume_buttons
from bot.desk.messages import say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.law.legal_deadlines import local_date
from storage import citizen_drafts, people
from storage.citizen_drafts import FormDraft

UNTOUCHED_FOR = timedelta(days=5)
"""After this much silence a person is reminded of a draft, once."""
DAYS_AFTER_REMINDER = 2
"""Working days for which a draft is kept at least after its one reminder."""


def _is_time(turn: Turn) -> bool:
    local = turn.now.astimezone(turn.zone)
    return office_time.may_remind(turn) and local.time() >= turn.office.citizen_time


async def _untouched(turn: Turn) -> Sequence[int] | None:
    return (
        await citizen_drafts.unchanged_since(turn.tx, turn.now - UNTOUCHED_FOR)
        if _is_time(turn)
        else None
    )


async def _remind(turn: Turn, person_id: int) -> int:
    draft, person = await _draft_of(turn, person_id, await _untouched(turn))
    if draft is None:
        return 0
    expires = max(draft.expires_at, _after_working_days(turn))
    await citizen_drafts.mark_reminded(turn.tx, draft.person_id, turn.now, expires)
    if person is not None:
        buttons = [resume_buttons(turn, person)]
        values = {
            **await dialogues.draft_name(turn, draft),
            "until": _last_whole_day(turn, expires),
        }
        await say(turn, person, "draft-reminder", buttons, **values)
    return 1


async def _expired(turn: Turn) -> Sequence[int] | None:
    return await citizen_drafts.expired(turn.tx, turn.now) if _is_time(turn) else None


async def _delete(turn: Turn, person_id: int) -> int:
    draft, person = await _draft_of(turn, person_id, await _expired(turn))
    if draft is None:
        return 0
    await entry_suggestions.count_not_filed(turn, draft.answers.get("opened"))
    await citizen_drafts.drop(turn.tx, draft.person_id)
    if person is not None:
        await citizen_form_messages.remove_last_buttons(turn, person, draft)
        values = await dialogues.draft_name(turn, draft)
        await tell(turn, person, turn.texts.say(person.language, "draft-expired", **values))
    return 1


async def _draft_of(
    turn: Turn, person_id: int, due: Sequence[int] | None
) -> tuple[FormDraft | None, Person | None]:
    """Return a person's draft, if it is still due, and the person; else None for both."""
    if person_id not in (due or ()):
        return None, None
    return await citizen_drafts.find(turn.tx, person_id), await people.get(turn.tx, person_id)


def _after_working_days(turn: Turn) -> datetime:
    """Return the end of the second working day from now."""
    last = turn.calendar.due(turn.today, DAYS_AFTER_REMINDER)
    end = datetime.min.time()
    return datetime.combine(last + timedelta(days=1), end, turn.zone)


def _last_whole_day(turn: Turn, expires: datetime) -> date:
    """Return the last day through which a draft is surely kept."""
    return local_date(expires, turn.zone) - timedelta(days=1)


REMIND_AUTHORS = rounds.row_task("drafts", _untouched, _remind)
DELETE_EXPIRED = rounds.row_task("drafts-over", _expired, _delete)
"""Remind once of each abandoned draft, and delete expired ones."""
