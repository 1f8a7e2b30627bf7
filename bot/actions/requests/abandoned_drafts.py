"""Abandoned drafts: the person is reminded once, and told when one is deleted."""

from datetime import date, datetime, timedelta

from bot.actions.information_list import list_outcomes
from bot.desk import form_questions, office_time
from bot.desk.form_questions import resume_or_drop
from bot.desk.turn import Turn
from bot.domain.legal_deadlines import local_date
from storage import drafts, people

QUIET = timedelta(days=5)
"""After this much silence a person is reminded of a draft, once."""
DAYS_AFTER_REMINDER = 2
"""Working days for which a draft is kept at least after its one reminder."""


async def remind_and_delete(turn: Turn) -> int:
    """Remind once of each abandoned draft, and delete expired ones; return how many."""
    local = turn.now.astimezone(turn.zone)
    if not office_time.may_remind(turn) or local.time() < turn.office.citizen_time:
        return 0
    done = 0
    for draft in await drafts.quiet_since(turn.tx, turn.now - QUIET):
        expires = max(draft.expires_at, _after_working_days(turn))
        await drafts.mark_reminded(turn.tx, draft.person_id, turn.now, expires)
        person = await people.get(turn.tx, draft.person_id)
        if person is not None:
            buttons = [resume_or_drop(turn, person)]
            await turn.say(person, "draft-reminder", buttons, until=_last_whole_day(turn, expires))
        done += 1
    for draft in await drafts.expired(turn.tx, turn.now):
        await list_outcomes.let_go(turn, draft.answers.get("opened"))
        await drafts.drop(turn.tx, draft.person_id)
        person = await people.get(turn.tx, draft.person_id)
        if person is not None:
            await form_questions.over(turn, person, draft)
            await turn.say(person, "draft-expired")
        done += 1
    return done


def _after_working_days(turn: Turn) -> datetime:
    """Return the end of the second working day from now."""
    last = turn.calendar.due(turn.today, DAYS_AFTER_REMINDER)
    end = datetime.min.time()
    return datetime.combine(last + timedelta(days=1), end, turn.zone)


def _last_whole_day(turn: Turn, expires: datetime) -> date:
    """Return the last day through which a draft is surely kept."""
    return local_date(expires, turn.zone) - timedelta(days=1)
