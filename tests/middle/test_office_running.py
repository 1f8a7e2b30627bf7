"""What the office does beside its requests: evaluations, its own details, languages."""

import json
import logging
from datetime import date, datetime, time, timedelta
from email.utils import format_datetime

import pytest

from bot.actions.group import group_setup, judge_warnings, practice_requests
from bot.actions.group.practice_requests import PRACTICE_WORDS
from bot.actions.operations import database_restore, desk_health
from bot.actions.oversight import monthly_evaluation, office_changes
from bot.actions.oversight.monthly_evaluation import EvaluationAnswers
from bot.actions.oversight.office_changes import OfficeAnswers
from bot.actions.welcome import welcome_menu
from bot.desk.messages import tell_group
from bot.domain.people.role_permissions import Holder
from bot.office.office_details import stated
from storage import desk_state, office_days, people
from tests.middle.day_counting import on
from tests.middle.people import authority, citizen, officer, refused, waiting
from tests.middle.replying import said
from tests.prelude import TUESDAY, Act, Link, Role, Turn, World
from tests.world import appoints, named

HOUR = timedelta(hours=1)
COPIED, POLLED = TUESDAY - 5 * HOUR, TUESDAY - 2 * HOUR


@pytest.mark.parametrize(
    ("ppid", "atasan", "head", "warned"),
    [
        ("budi", "wati", "joko", False),
        ("budi", "budi", "budi", True),
        ("budi", "wati", "wati", True),
        ("budi", "", "", False),
    ],
)
async def test_it_is_said_if_nobody_is_left_to_judge_what_the_ppid_decides(
    filed: World, turn: Turn, ppid: str, atasan: str, head: str, *, warned: bool
) -> None:
    await turn.tx.run("UPDATE appointment SET ended_at = recorded_at")
    joko = await people.add_without_account(turn.tx, "Joko", turn.now)
    who = {"budi": filed.budi.id, "wati": filed.wati.id, "joko": joko}
    await officer(turn, filed.wati)
    for role, name in ((Role.PPID, ppid), (Role.ATASAN, atasan), (Role.HEAD, head)):
        if name:
            one = named(who[name], role, holder=Holder(name.title()))
            await appoints(turn.desk, turn.tx, one)
    assert bool(await judge_warnings.no_judge_warning(turn)) is warned


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize(
    ("copied", "polled", "since"),
    [
        (None, None, TUESDAY),
        (COPIED, None, COPIED),
        (None, POLLED, POLLED),
        (COPIED, POLLED, POLLED),
    ],
)
async def test_what_a_copy_lacks_is_counted_from_when_the_desk_last_listened(
    turn: Turn, copied: datetime | None, polled: datetime | None, since: datetime
) -> None:
    await desk_state.put(turn.tx, "last_poll_at", polled.isoformat() if polled else "")
    await database_restore.resume_after_restore(turn, copied)
    found = await turn.tx.one("SELECT facts FROM event WHERE name = 'desk-restored'")
    assert found is not None
    told = datetime.fromisoformat(json.loads(found["facts"])["since"])
    assert told == (turn.now if since == TUESDAY else since)


@pytest.mark.parametrize(
    ("day", "hour", "bound", "puts"),
    [
        pytest.param(1, 10, True, 1, id="in the morning"),
        pytest.param(1, 21, True, 0, id="at night"),
        pytest.param(5, 10, True, 0, id="on a Saturday"),
        pytest.param(1, 10, False, 0, id="in no group"),
    ],
)
async def test_a_month_is_put_before_the_overseer_at_a_decent_hour(
    filed: World, day: int, hour: int, *, bound: bool, puts: int
) -> None:
    async with filed.desk.turn(on(date(2026, 12, day), hour)) as turn:
        if not bound:
            await desk_state.release_group(turn.tx, turn.now)
        assert await monthly_evaluation.send_evaluation(turn) == puts


@pytest.mark.parametrize(
    ("newest", "month", "possible"),
    [
        (None, date(2026, 10, 1), False),
        (date(2026, 10, 1), date(2026, 10, 1), True),
        (date(2026, 10, 1), date(2026, 9, 1), True),
        (date(2026, 10, 1), date(2026, 9, 2), False),
        (date(2026, 10, 1), date(2026, 11, 1), False),
    ],
)
async def test_only_a_month_that_was_put_before_the_overseer_is_evaluated(
    filed: World, turn: Turn, newest: date | None, month: date, *, possible: bool
) -> None:
    budi = await officer(turn, filed.budi)
    if newest is not None:
        await office_days.add_month(turn.tx, newest)
    if not possible:
        with refused("button-unknown"):
            await monthly_evaluation.begin_evaluation(turn, budi, month)
        return
    assert await monthly_evaluation.begin_evaluation(turn, budi, month)
    given = EvaluationAnswers(evaluation_month=month)
    await monthly_evaluation.record_evaluation(turn, budi, None, given)
    with refused("evaluation-before"):
        await monthly_evaluation.begin_evaluation(turn, budi, month)
    with refused("evaluation-before"):
        await monthly_evaluation.record_evaluation(turn, budi, None, given)


async def test_a_detail_of_the_office_is_changed_from_what_was_seen_and_to_another(
    filed: World, turn: Turn
) -> None:
    by = await authority(turn, filed.budi, Act.CHANGE_OFFICE)
    words = stated(turn.office)["address"]
    for after, new, why in (
        (0, words, "version-unchanged"),
        (7, "Jl. Pemuda 2", "version-changed-meanwhile"),
    ):
        given = OfficeAnswers.model_construct(
            office_after=after, office_detail="address", office_words=new
        )
        with refused(why):
            await office_changes.change_detail(turn, by, None, given)


@pytest.mark.parametrize(
    ("case", "purpose", "played"),
    [(None, True, True), (1, True, False), (None, False, False)],
)
async def test_only_a_reply_to_practice_words_is_practice(
    filed: World, turn: Turn, case: int | None, *, purpose: bool, played: bool
) -> None:
    row = await (
        tell_group(turn, "Latihan", purpose=PRACTICE_WORDS)
        if purpose
        else tell_group(turn, "Bukan latihan")
    )
    link = Link("desk", case, None, row)
    assert await practice_requests.is_played(turn, link) is played
    for none in (None, Link("desk"), Link("desk", None, None, 999)):
        assert not await practice_requests.is_played(turn, none)
    with refused("anonymous-officer"):
        incoming = said(filed, filed.budi, anonymous=True)
        await practice_requests.show_practice_reply(turn, incoming)


async def test_a_group_that_has_moved_is_followed_once(filed: World, turn: Turn) -> None:
    before = await waiting(turn)
    await group_setup.follow_migration(turn, filed.group.id)
    assert await waiting(turn) == before
    await group_setup.follow_migration(turn, -100777)
    assert await desk_state.group_id(turn.tx) == -100777


@pytest.mark.parametrize(
    ("now", "words", "chosen", "in_form", "then"),
    [
        ("id", "I need it for my thesis please", False, True, "en"),
        ("id", "Kula badhe nyuwun informasi, matur nuwun", False, False, "jv"),
        ("id", "hello min", False, False, "id"),
        ("id", "I need it for my thesis please", True, False, "id"),
        ("en", "mau minta data TPS", False, False, "id"),
        ("en", "mau minta data TPS", False, True, "en"),
    ],
)
async def test_words_decide_the_language_until_one_is_chosen(
    filed: World, turn: Turn, now: str, words: str, *, chosen: bool, in_form: bool, then: str
) -> None:
    known = await citizen(turn, filed.sari)
    sari = known.model_copy(update={"language": now, "language_chosen": chosen})
    spoken = await welcome_menu.speak_as_written(turn, sari, words, in_form=in_form)
    assert spoken.language == then


async def test_small_talk_is_never_answered_in_the_same_words_twice(filed: World) -> None:
    heard = []
    for kind in ("greeting", "greeting", "thanks", "greeting"):
        async with filed.desk.turn() as turn:
            sari = await citizen(turn, filed.sari)
            await welcome_menu.answer_small_talk(turn, sari, kind)
            heard.append(str((await waiting(turn))[-1].payload["text"]))
        await filed.settle()
    assert heard[0] != heard[1]
    assert heard[0] == heard[3]


async def test_who_replies_to_nobody_practises_no_reply(filed: World, turn: Turn) -> None:
    await officer(turn, filed.wati, Role.PENGHUBUNG)
    with refused("only-for-roles"):
        await practice_requests.show_practice_reply(turn, said(filed, filed.wati))


@pytest.mark.parametrize(("ahead", "wrong"), [(91, True), (46, True), (44, False)])
async def test_a_clock_that_was_wrong_is_right_once_it_is_surely_so(
    filed: World, turn: Turn, ahead: int, *, wrong: bool
) -> None:
    for seconds in (300, ahead):
        telegrams = filed.clock.now() - timedelta(seconds=seconds)
        filed.desk.clock.observe(format_datetime(telegrams))
        found = await database_restore.report_clock(turn)
    assert found is wrong


@pytest.mark.parametrize(
    ("first", "then", "lines"),
    [((7, 0), (23, 59), 0), ((6, 59), (7, 0), 1), ((7, 0), (30, 59), 0), ((7, 0), (31, 0), 1)],
)
async def test_a_line_of_figures_is_logged_once_between_two_mornings(
    filed: World,
    caplog: pytest.LogCaptureFixture,
    first: tuple[int, int],
    then: tuple[int, int],
    lines: int,
) -> None:
    caplog.set_level(logging.INFO)
    midnight = datetime.combine(TUESDAY.date(), time(), filed.desk.zone)
    for hours, minutes in (first, then):
        async with filed.desk.turn(midnight + timedelta(hours=hours, minutes=minutes)) as turn:
            await desk_health.log_daily_line(turn)
    said = [one for one in caplog.records if "updates received" in one.message]
    assert len(said) == lines
