"""What the desk tidies by itself: abandoned drafts, and what has been kept long enough."""

from datetime import date, datetime, timedelta

from bot.actions import swarms
from bot.actions.asking import resume_or_drop
from bot.actions.reminding import may_remind
from bot.desk import Turn
from bot.domain.deadlines import local_date
from storage import drafts as kept
from storage import inbox, outbox, people, searches, sheets, state, story

QUIET = timedelta(days=5)
"""After this much silence a person is reminded of a draft, once."""
DAYS_AFTER_REMINDER = 2
"""Working days that a draft lives at least after its one reminder."""
INBOX_KEPT = timedelta(days=7)
OUTBOX_KEPT = timedelta(days=30)
TRIES_KEPT = timedelta(days=1)
"""Wrong tries, and albums whose parts arrive within seconds."""
SEARCHES_KEPT = timedelta(days=3)
PURGE_EVERY = timedelta(hours=6)


async def drafts(turn: Turn) -> int:
    """Remind once of an abandoned draft, and delete the ones whose time is over."""
    local = turn.now.astimezone(turn.desk.zone)
    if not may_remind(turn) or local.time() < turn.desk.office.citizen_time:
        return 0
    done = 0
    for draft in await kept.quiet_since(turn.tx, turn.desk.vault, turn.now - QUIET):
        expires = max(draft.expires_at, _after_working_days(turn))
        await kept.mark_reminded(turn.tx, draft.person_id, turn.now, expires)
        someone = await people.get(turn.tx, draft.person_id)
        if someone is not None:
            buttons = [resume_or_drop(turn, someone)]
            await turn.say(someone, "draft-reminder", buttons, until=_last_whole_day(turn, expires))
        done += 1
    for draft in await kept.expired(turn.tx, turn.desk.vault, turn.now):
        await kept.drop(turn.tx, draft.person_id)
        someone = await people.get(turn.tx, draft.person_id)
        if someone is not None:
            await turn.say(someone, "draft-expired")
        done += 1
    return done


def _after_working_days(turn: Turn) -> datetime:
    """Return the end of the second working day from now."""
    last = turn.desk.calendar.due(turn.today, DAYS_AFTER_REMINDER)
    end = datetime.min.time()
    return datetime.combine(last + timedelta(days=1), end, turn.desk.zone)


def _last_whole_day(turn: Turn, expires: datetime) -> date:
    """Return the last day through which a draft is surely kept."""
    return local_date(expires, turn.desk.zone) - timedelta(days=1)


async def purge(turn: Turn) -> int:
    """Delete handled updates, finished sends, abandoned forms and old tries after their time."""
    before = await state.get_instant(turn.tx, "purged_at")
    if before is not None and timedelta(0) <= turn.now - before < PURGE_EVERY:
        return 0
    await inbox.purge(turn.tx, turn.now - INBOX_KEPT)
    await outbox.purge(turn.tx, turn.now - OUTBOX_KEPT)
    office = turn.desk.office
    await inbox.purge_parked(turn.tx, turn.now - timedelta(days=office.parked_days))
    days = office.draft_days
    await kept.purge_dialogues(turn.tx, turn.now - timedelta(days=days))
    await sheets.purge(turn.tx, turn.now - timedelta(days=days))
    await swarms.forget(turn)
    await story.purge_attempts(turn.tx, turn.now - TRIES_KEPT)
    await searches.purge(turn.tx, turn.now - SEARCHES_KEPT)
    await story.purge_albums(turn.tx, turn.now - TRIES_KEPT)
    await state.put_instant(turn.tx, "purged_at", turn.now)
    return 0
