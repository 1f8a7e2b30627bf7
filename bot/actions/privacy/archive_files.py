"""Files whose windows are over: opened by the PPID for a reason, destroyed by an approved list.

Destroying archives outside the archive schedule (JRA) is a crime (UU 43/2009 Art 51, 86).
"""

from datetime import datetime, timedelta

from bot.actions.cases import case_recall
from bot.desk import permission_checks
from bot.desk.procedures import Procedure, demand_scan, of_the_office, on_case
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.authority import Authority
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import local_date
from bot.domain.retention_periods import Kept, cutoff
from bot.errors import Refused, needed
from bot.forms.answer_fields import Reasons, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL
from storage import expired_data


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
    await turn.record(case, EventName.FILE_OPENED, officer, reason=given.file_opening_reason)
    await turn.say_group("file-opened", case=case, officer=officer.display_name, until=until)


async def start_list(turn: Turn, _case: Case | None) -> Answers:
    """Return the list of files whose period is over, the oldest first: number, class and day."""
    found = await expired_data.to_destroy(turn.tx, _before(turn), MOST_LISTED)
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
    return cutoff(Kept.CONVERSATION, days, turn.now, turn.calendar, turn.zone)


async def approve_list(
    turn: Turn, by: Authority, _case: Case | None, given: DestructionAnswers
) -> None:
    """Approve a list as the head: the next night destroys its files, unless something happens.

    What counts is what was read and signed: the numbers with which its lines begin.
    """
    await permission_checks.demand_scan(turn, by)
    basis, count = turn.office.retention.jra_basis, 0
    for line in given.destruction_list.splitlines():
        listed = needed(
            await case_recall.typed(turn, line.partition(AFTER_NUMBER)[0]), "number-not-found"
        )
        if await expired_data.list_case(turn.tx, listed.id, _before(turn), basis, by):
            count += 1
            await turn.record(listed, EventName.DESTRUCTION_APPROVED, by, basis=basis)
    if not count:
        raise Refused("destruction-nothing")
    await turn.say_group("destruction-approved", count=count, officer=by.display_name)


FORMS = (
    Procedure(FILE_OPENING, on_case(open_file)),
    Procedure(DESTRUCTION, approve_list, start_list, demand=demand_scan, about=of_the_office),
)
