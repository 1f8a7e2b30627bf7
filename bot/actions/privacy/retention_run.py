"""Data kept long enough: destroyed by night or by an approved list, or opened again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from bot.actions.cases import case_search
from bot.actions.privacy import data_erasure
from bot.desk import office_time, permission_checks, rounds
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, demand_scan, of_the_office, on_case
from bot.desk.messages import say, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Officer
from bot.domain.law.data_rights import DataKind, cutoff
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.forms.answer_fields import Reasons, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.office import OfficeProfile
from bot.texts import OFFICIAL
from storage import cases, desk_state, expired_data, people
from storage.expired_data import Expired

NIGHT_HOUR = time(3)
"""Local time at which a night's clearing begins, after the backup of that night."""
CLEARED_AT = "cleared_at"
MOST_TOLD = 50


def last_night(now: datetime, zone: tzinfo) -> datetime:
    """Return when the latest night began, which is over or still runs."""
    local = now.astimezone(zone)
    night = datetime.combine(local.date(), NIGHT_HOUR, zone)
    return night if night <= local else night - timedelta(days=1)


RETENTION = ByLaw("UU 27/2022 Art 43")


def cutoffs(
    now: datetime, office: OfficeProfile, calendar: WorkingCalendar
) -> dict[DataKind, datetime]:
    """Return, for each kind of data, the moment before which it is cleared in the latest night."""
    zone = office.zone
    night = last_night(now, zone)
    return {
        kept: cutoff(kept, days, night, calendar, zone)
        for kept, days in office.retention.days.items()
    }


async def is_due(turn: Turn) -> bool:
    """Return whether the latest night's clearing is still due; missed ones are made up once."""
    cleared = await desk_state.get_instant(turn.tx, CLEARED_AT)
    return cleared is None or cleared < last_night(turn.now, turn.zone)


@dataclass(frozen=True)
class Cleared:
    """How many things were destroyed; `damaged` says that one could not be opened, and stays."""

    ended: int
    damaged: bool


async def clear_expired(
    turn: Turn, kept: DataKind, before: datetime, doomed: Sequence[Expired]
) -> Cleared:
    """Destroy some data of a kind that expired `before`, count it, and note the people to tell."""
    known = {one.id: one for one in doomed}

    async def end(turn: Turn, number: int) -> Expired | None:
        one = known[number]
        if not await expired_data.destroy_record(turn.tx, kept, one, before, turn.now, RETENTION):
            return None
        await _record(turn, kept, one.id)
        return one

    ended, damaged = await rounds.readable_rows(turn, f"a record of {kept}", known, end)
    if ended:
        night = last_night(turn.now, turn.zone).date().isoformat()
        await expired_data.add_to_counts(turn.tx, night, kept, ended)
    return Cleared(len(ended), bool(damaged))


async def _record(turn: Turn, kept: DataKind, doomed: int) -> None:
    if not kept.since_windows:
        return
    case = None if kept is DataKind.OBJECTORS else await cases.get(turn.tx, doomed)
    if kept is DataKind.IDENTITY:
        await data_erasure.renew_papers(turn, doomed)
    await record_event(turn, case, EventName.DATA_DESTROYED, RETENTION, what=kept)
    await expired_data.mark_to_tell(turn.tx, kept, doomed)


async def restrict_files(turn: Turn) -> int:
    """Restrict some files whose windows for objection and dispute are over; return how many."""
    before = cutoff(DataKind.CONVERSATION, 0, turn.now, turn.calendar, turn.zone)
    return await expired_data.restrict_files(turn.tx, before, turn.now, MOST_TOLD)


async def record_done(turn: Turn, failed: Sequence[DataKind]) -> None:
    """Record that the night's clearing is done; tell the officers only if some of it failed."""
    await desk_state.put_instant(turn.tx, CLEARED_AT, turn.now)
    if failed:
        await say_group(turn, "clearing-failed", count=len(failed))


async def _untold(turn: Turn) -> Sequence[int] | None:
    local = turn.now.astimezone(turn.zone)
    if not office_time.may_remind(turn) or local.time() < turn.office.citizen_time:
        return None
    return await expired_data.people_to_tell(turn.tx)


async def _tell(turn: Turn, person_id: int) -> int:
    """Tell a person, once for all their cases, that data was destroyed."""
    gone = await expired_data.destroyed_numbers(turn.tx, person_id)
    await expired_data.mark_told(turn.tx, person_id)
    person = await people.get(turn.tx, person_id)
    for whole, numbers in gone.items():
        if person is not None:
            what = "file" if whole else "identity"
            await say(turn, person, "data-destroyed", what=what, numbers=", ".join(numbers))
    return 1


TELL_PEOPLE = rounds.row_task("destroyed", _untold, _tell, most=MOST_TOLD)


class FileOpeningAnswers(FormModel):
    """Why a restricted file must be opened."""

    file_opening_reason: Reasons


FILE_OPENING = plain_form("file_opening", FileOpeningAnswers, act=Act.OPEN_FILE)


class DestructionAnswers(FormModel):
    """Which files are to be destroyed: each line of the list begins with a number."""

    destruction_list: Words


DESTRUCTION = plain_form("destruction", DestructionAnswers, act=Act.APPROVE_DESTRUCTION)
"""The list is filled in already; who sends it again with fewer lines takes files out of it."""


OPEN_FOR = timedelta(days=7)
"""After this an opened file is restricted again."""
MOST_LISTED = 20
"""Cases on one list: it is read on a telephone before it is signed."""
AFTER_NUMBER = " · "
"""What follows the number in a line of the list."""


async def open_file(turn: Turn, officer: Officer, case: Case, given: FileOpeningAnswers) -> None:
    """Open a restricted file for some days; the story says who did it, and why."""
    until = turn.now + OPEN_FOR
    await expired_data.open_until(turn.tx, case.id, until)
    await record_event(turn, case, EventName.FILE_OPENED, officer, reason=given.file_opening_reason)
    await say_group(turn, "file-opened", case=case, officer=officer.display_name, until=until)


async def prefill_list(turn: Turn, _case: Case | None) -> Answers:
    """Return the list of files whose period is over, the oldest first: number, class and day."""
    found = await expired_data.destruction_candidates(turn.tx, _before(turn), MOST_LISTED)
    if not found:
        raise Refused("destruction-nothing")
    lines = (
        turn.texts.plain(
            OFFICIAL,
            "destruction-line",
            number=one.number,
            basis=turn.office.retention.jra_basis,
            on=local_date(one.since, turn.zone),
        )
        for one in found
    )
    return {"destruction_list": "\n".join(lines)}


def _before(turn: Turn) -> datetime:
    days = turn.office.retention.conversation
    return cutoff(DataKind.CONVERSATION, days, turn.now, turn.calendar, turn.zone)


async def approve_list(
    turn: Turn, by: Authority, _case: Case | None, given: DestructionAnswers
) -> None:
    """Approve a list as the head: the next night destroys its files, unless something happens.

    What counts is what was read and signed: the numbers with which its lines begin.
    """
    await permission_checks.demand_scan(turn, by)
    basis, count = turn.office.retention.jra_basis, 0
    for line in given.destruction_list.splitlines():
        listed = require(
            await case_search.find_typed_case(turn, line.partition(AFTER_NUMBER)[0]),
            "number-not-found",
        )
        if await expired_data.put_on_list(turn.tx, listed.id, _before(turn), basis, by):
            count += 1
            await record_event(turn, listed, EventName.DESTRUCTION_APPROVED, by, basis=basis)
    if not count:
        raise Refused("destruction-nothing")
    await say_group(turn, "destruction-approved", count=count, officer=by.display_name)


ADDS = (
    OfficerForm(FILE_OPENING, on_case(open_file)),
    OfficerForm(
        DESTRUCTION, approve_list, prefill_list, check_authority=demand_scan, about=of_the_office
    ),
)
