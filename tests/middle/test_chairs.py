"""A chair that is filled: who changes it by a tap, by an opened scan, and what does not."""

from contextlib import nullcontext
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.actions.group import (
    appointment_entry,
    chair_changes,
    chair_denials,
    departures,
    role_grants,
)
from bot.actions.group.appointment_form import EVERYBODY, DecreeScanAnswers
from bot.actions.submissions import paper_signing, submission_post
from bot.actions.submissions.paper_signing import PaperSignatureAnswers
from bot.buttons.office_buttons import AffirmActs, ConfirmChair, ContestChair
from bot.buttons.submission_buttons import ConfirmSignature
from bot.desk import permission_checks
from bot.desk.call_queue import GROUP
from bot.desk.event_recording import record_event
from bot.dispatch import submission_review
from bot.domain.law.case import Officer
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState
from bot.domain.people.role_permissions import Appointment, Holder
from bot.domain.records.kept_file import KeptAbout
from bot.forms.answer_fields import FormFile
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import appointments, file_archive, people, submissions
from tests.middle.judging import decision
from tests.middle.people import (
    authority,
    by_hand,
    officer,
    records,
    refused,
    roles_of,
    the_case,
    waiting,
)
from tests.middle.signing import PDF, joins, looks
from tests.prelude import WIB, Act, EventName, Role, Turn, World, require
from tests.world import DECREE, appoints, named, revokes

SITI, WAHYU, HADI, JOKO = 4801, 4802, 4803, 4804
CHAIRS = {Role.PPID: SITI, Role.ATASAN: WAHYU, Role.HEAD: HADI}
INVENTED = "99/Karangan/2026 tanggal 20 November 2026"


async def sit(turn: Turn, world: World, *empty: Role) -> None:
    """Let Siti, Wahyu and Hadi hold the offices, and Joko serve; Budi only administers."""
    for role in Role:
        await revokes(turn.desk, turn.tx, world.budi.id, role)
    for who in (*CHAIRS.values(), JOKO):
        await people.record_member(turn.tx, who, f"Petugas {who}", turn.now)
    for role, who in CHAIRS.items():
        if role not in empty:
            await appoints(turn.desk, turn.tx, named(who, role))
    await appoints(turn.desk, turn.tx, Appointment(JOKO, Role.PETUGAS))


async def is_now(turn: Turn, who: int, role: Role) -> bool:
    one = require(await people.officer(turn.tx, who), "unknown")
    return role in await roles_of(turn, one)


async def enters(
    turn: Turn, world: World, who: int, role: Role = Role.PPID, **more: Any
) -> Appointment:
    """Let Budi, or another, enter an invented decree that names somebody for an office."""
    recorder = more.get("by") or await officer(turn, world.budi)
    decree = more.get("decree", INVENTED)
    given = {"member": who, "decree": decree, "holder": "Wati Dewi, S.H."}
    return await records(turn, recorder, role, kind="lasting", **given)


async def stands_in(turn: Turn, world: World, who: int, days: int = 3, **more: Any) -> Appointment:
    """Let Budi, or another, record an order whose number follows, for some days from today."""
    given = {
        "kind": "acting",
        "member": who,
        "from": turn.today,
        "until": turn.today + timedelta(days=days),
        "decree": "menyusul tanggal 24 November 2026",
        "holder": "Wati Dewi, S.H.",
    }
    recorder = more.get("by") or await officer(turn, world.budi)
    return await records(turn, recorder, Role.PPID, **given)


async def person(turn: Turn, who: int) -> Officer:
    return require(await people.officer(turn.tx, who), "unknown")


async def says_so(turn: Turn, who: int, entry: int) -> None:
    """Let somebody press "Benar"."""
    by = await permission_checks.demand(turn, await person(turn, who), Act.SEE_ORIGINAL)
    await chair_changes.confirm(turn, by, ConfirmChair(entry))


async def denies(turn: Turn, who: int, entry: int) -> None:
    """Let somebody press "Bukan begitu"."""
    await chair_denials.contest(turn, await person(turn, who), ContestChair(entry))


async def sent(turn: Turn, entry: int, found: CleanedFile | UnfitFile) -> None:
    """Let a scan be handed in, and have been looked at."""
    known = len(await file_archive.about(turn.tx, KeptAbout.DECREE, entry))
    scan = FormFile(
        kind="document", message_id=800 + 10 * entry + known, file_id="p", file_name="s.pdf"
    )
    budi = (await people.members(turn.tx))[0]
    by = await permission_checks.demand(turn, budi, Act.GRANT_ROLES)
    given = DecreeScanAnswers(decree=entry, decree_scan=(scan,))
    await appointment_entry.keep_scan(turn, by, None, given)
    *_, file = await file_archive.about(turn.tx, KeptAbout.DECREE, entry)
    await appointment_entry.check_scan(turn, file, b"scan", found)


async def test_an_administrator_alone_makes_nobody_a_deputy(filed: World, turn: Turn) -> None:
    await sit(turn, filed)
    wati = await officer(turn, filed.wati)
    order = await stands_in(turn, filed, wati.id)
    assert not await is_now(turn, wati.id, Role.PPID)
    await says_so(turn, HADI, order.id)
    assert await is_now(turn, wati.id, Role.PPID)


async def test_a_decree_that_nobody_saw_takes_no_chair_away(filed: World, turn: Turn) -> None:
    await sit(turn, filed)
    wati = await officer(turn, filed.wati)
    await enters(turn, filed, wati.id)
    assert await is_now(turn, SITI, Role.PPID)
    assert not await is_now(turn, wati.id, Role.PPID)


@pytest.mark.parametrize("role", CHAIRS)
async def test_an_administrator_takes_no_office_away_by_a_tap(
    filed: World, turn: Turn, role: Role
) -> None:
    await sit(turn, filed)
    budi = await officer(turn, filed.budi)
    with refused("role-end-needs-basis"):
        await role_grants.take_role_back(turn, budi, CHAIRS[role], role)
    await role_grants.take_role_back(turn, await person(turn, CHAIRS[role]), CHAIRS[role], role)
    assert not await is_now(turn, CHAIRS[role], role)


@pytest.mark.parametrize(
    ("found", "holds"),
    [
        (UnfitFile("unreadable"), False),
        (UnfitFile("too-large"), False),
        (CleanedFile("text", b"SK", "sk.txt"), False),
        (PDF, True),
    ],
)
async def test_only_a_scan_that_opens_is_one_of_one_s_own_decree(
    filed: World, turn: Turn, found: CleanedFile | UnfitFile, *, holds: bool
) -> None:
    for role in CHAIRS:
        await revokes(turn.desk, turn.tx, filed.budi.id, role)
    own = await enters(turn, filed, filed.budi.id)
    await sent(turn, own.id, found)
    assert await is_now(turn, filed.budi.id, Role.PPID) is holds
    [decree] = await appointments.of_decree(turn.tx, own.id)
    assert (decree.scanned_at is not None) is holds


@pytest.mark.parametrize(
    ("who", "scanned", "may"),
    [
        (SITI, False, True),
        (HADI, False, True),
        (WAHYU, False, False),
        (JOKO, False, False),
        (WAHYU, True, True),
        (JOKO, True, True),
    ],
)
async def test_a_change_is_confirmed_by_holder_or_head_and_with_a_scan_by_a_second_person(
    filed: World, turn: Turn, who: int, *, scanned: bool, may: bool
) -> None:
    await sit(turn, filed)
    wati = await officer(turn, filed.wati)
    new = await enters(turn, filed, wati.id)
    if scanned:
        await sent(turn, new.id, PDF)
    if not may:
        with refused("chair-second-person"):
            await says_so(turn, who, new.id)
    else:
        await says_so(turn, who, new.id)
    assert await is_now(turn, wati.id, Role.PPID) is may
    assert await is_now(turn, SITI, Role.PPID) is not may


@pytest.mark.parametrize("who", ["recorder", "appointee", "outsider", "administrator"])
async def test_who_recorded_or_gains_by_a_decree_or_has_no_role_confirms_nothing(
    filed: World, turn: Turn, who: str
) -> None:
    await sit(turn, filed)
    recorder = await officer(turn, filed.budi, *([Role.PETUGAS] if who == "recorder" else []))
    new = await enters(turn, filed, JOKO, by=recorder)
    await sent(turn, new.id, PDF)
    presser = {"recorder": filed.budi.id, "appointee": JOKO, "outsider": filed.wati.id}
    id_ = presser.get(who, filed.budi.id)
    if who == "outsider":
        await people.record_member(turn.tx, filed.wati.id, "Wati", turn.now)
    with refused(
        "only-for-roles" if who in ("outsider", "administrator") else "chair-second-person"
    ):
        await says_so(turn, id_, new.id)
    assert await is_now(turn, SITI, Role.PPID)


async def test_whom_the_recorder_put_into_an_empty_chair_since_says_nothing_of_another(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        await sit(turn, filed, Role.HEAD)
        await revokes(turn.desk, turn.tx, JOKO, Role.PETUGAS)
        wati = await officer(turn, filed.wati)
    filed.clock.turn(timedelta(hours=1))
    async with filed.desk.turn() as turn:
        head = await enters(turn, filed, wati.id, Role.HEAD)
        await sent(turn, head.id, PDF)
        assert await is_now(turn, wati.id, Role.HEAD)
        with refused("role-end-needs-basis"):
            await role_grants.take_role_back(turn, wati, SITI, Role.PPID)
        new = await enters(turn, filed, JOKO, by=wati, decree="100/2026 tanggal 20 November 2026")
        await sent(turn, new.id, PDF)
        with refused("chair-second-person"):
            await says_so(turn, wati.id, new.id)
        assert await is_now(turn, SITI, Role.PPID)
        await says_so(turn, WAHYU, head.id)  # seen by a second person, her tap counts
        await says_so(turn, wati.id, new.id)
        assert await is_now(turn, JOKO, Role.PPID)


async def test_the_head_s_own_record_is_the_head_s_tap_but_not_for_themselves(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    wati, hadi = await officer(turn, filed.wati), await person(turn, HADI)
    await enters(turn, filed, HADI, by=hadi)
    assert not await is_now(turn, HADI, Role.PPID)
    await enters(turn, filed, wati.id, by=hadi, decree="100/2026 tanggal 20 November 2026")
    assert await is_now(turn, wati.id, Role.PPID)
    assert not await is_now(turn, SITI, Role.PPID)


async def test_who_holds_every_chair_hands_them_over_by_recording_it(
    filed: World, turn: Turn
) -> None:
    wati = await officer(turn, filed.wati)
    for role in CHAIRS:
        await enters(turn, filed, wati.id, role)
        assert await is_now(turn, wati.id, role)
        assert not await is_now(turn, filed.budi.id, role)


async def test_a_photo_of_the_order_carries_a_deputy_who_refuses_nothing_before_it_is_seen(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    wati, case = await officer(turn, filed.wati), await the_case(turn)
    order = await stands_in(turn, filed, wati.id)
    await sent(turn, order.id, UnfitFile("unreadable"))
    assert not await is_now(turn, wati.id, Role.PPID)
    await sent(turn, order.id, PDF)
    assert await is_now(turn, wati.id, Role.PPID)
    for who in (wati.id, SITI):
        decides = await permission_checks.authorize(turn, await person(turn, who), case, Act.DECIDE)
        await permission_checks.authorize(turn, decides, case, Act.EXTEND)
        with refused("chair-changes"):
            await permission_checks.demand_chair(turn, decides, case)
    await says_so(turn, JOKO, order.id)
    await permission_checks.demand_chair(turn, decides, case)


@pytest.mark.parametrize(("act", "does"), [(Act.KEEP_STAGES, True), (Act.DECIDE, False)])
async def test_whom_somebody_stands_in_for_hands_up_only_what_is_drafted_for_another(
    filed: World, turn: Turn, act: Act, *, does: bool
) -> None:
    await sit(turn, filed)
    wati = await officer(turn, filed.wati)
    order = await stands_in(turn, filed, wati.id)
    await says_so(turn, HADI, order.id)
    case, siti = await the_case(turn), await person(turn, SITI)
    assert await submission_post.may_sign(turn, siti, act, case) is does


async def test_where_nobody_else_is_there_the_head_s_word_carries_a_deputy_for_two_days(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        for role in Role:
            await revokes(turn.desk, turn.tx, filed.budi.id, role)
        siti = await by_hand(turn, "Siti")
        await appoints(turn.desk, turn.tx, named(siti, Role.PPID, holder=Holder("Siti")))
        wati = await officer(turn, filed.wati)
        order = await stands_in(turn, filed, wati.id, days=9)
        assert order.word_until == turn.today + timedelta(days=2)
        assert await is_now(turn, wati.id, Role.PPID)
    filed.clock.turn(timedelta(days=3))
    async with filed.desk.turn() as turn:
        assert not await is_now(turn, wati.id, Role.PPID)
        await stands_in(turn, filed, wati.id, days=9)  # no second word before a scan
        assert not await is_now(turn, wati.id, Role.PPID)
        await sent(turn, order.id, PDF)  # nobody else is there to see it
        assert await is_now(turn, wati.id, Role.PPID)


@pytest.mark.parametrize("day", [7, 8])
async def test_while_a_change_waits_the_holder_refuses_on_the_last_day_alone(
    filed: World, day: int
) -> None:
    async with filed.desk.turn() as turn:
        await sit(turn, filed)
        await enters(turn, filed, (await officer(turn, filed.wati)).id)
    filed.clock.turn_to(datetime(2026, 12, day, 9, tzinfo=WIB))
    async with filed.desk.turn() as turn:
        case, siti = await the_case(turn), await person(turn, SITI)
        by = await permission_checks.authorize(turn, siti, case, Act.DECIDE)
        with nullcontext() if day == 8 else refused("chair-changes"):
            await permission_checks.demand_chair(turn, by, case)


@pytest.mark.parametrize("who", ["recorder", "holder", "appointee", "head", "other"])
async def test_before_a_change_stands_each_side_may_deny_it(
    filed: World, turn: Turn, who: str
) -> None:
    await sit(turn, filed)
    wati, case = await officer(turn, filed.wati), await the_case(turn)
    new = await enters(turn, filed, wati.id)
    await sent(turn, new.id, PDF)
    sides = {"recorder": filed.budi.id, "holder": SITI, "appointee": wati.id, "head": HADI}
    if who == "other":
        with refused("chair-not-yours"):
            await denies(turn, JOKO, new.id)
        return
    await denies(turn, sides[who], new.id)
    siti = await permission_checks.authorize(turn, await person(turn, SITI), case, Act.DECIDE)
    await permission_checks.demand_chair(turn, siti, case)
    over = "chair-change-over" if who in ("recorder", "head") else "chair-second-person"
    with refused(over):
        await says_so(turn, JOKO, new.id)
    if who in ("holder", "appointee"):
        await says_so(turn, HADI, new.id)
    assert await is_now(turn, wati.id, Role.PPID) is (who in ("holder", "appointee"))


@pytest.mark.parametrize(("acted", "by_head"), [(False, False), (True, False), (False, True)])
@pytest.mark.parametrize("side", [SITI, JOKO])
async def test_a_denial_undoes_a_change_until_the_new_holder_acts_or_the_head_taps(
    filed: World, turn: Turn, side: int, *, acted: bool, by_head: bool
) -> None:
    await sit(turn, filed)
    new = await enters(turn, filed, JOKO)
    await sent(turn, new.id, PDF)
    await says_so(turn, HADI if by_head else WAHYU, new.id)
    if acted:
        joko = await permission_checks.demand(turn, await person(turn, JOKO), Act.EXTEND)
        await record_event(turn, await the_case(turn), EventName.TAKEN, joko)
    await denies(turn, side, new.id)
    assert await is_now(turn, JOKO, Role.PPID) is (acted or by_head)
    assert await is_now(turn, SITI, Role.PPID) is not (acted or by_head)
    [told] = [one for one in await waiting(turn) if "bukan begitu" in str(one.payload)]
    assert str(HADI) in str(told.payload)


async def test_of_two_changes_the_later_decree_holds_and_the_older_is_dropped(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    wati = await officer(turn, filed.wati)
    older = await enters(turn, filed, wati.id, decree="98/2026 tanggal 19 November 2026")
    newer = await enters(turn, filed, JOKO)
    await says_so(turn, SITI, newer.id)
    with refused("chair-change-over"):
        await says_so(turn, HADI, older.id)
    assert await is_now(turn, JOKO, Role.PPID)


async def test_a_change_holds_from_its_decree_s_day_and_what_was_done_since_is_shown(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    siti = await permission_checks.demand(turn, await person(turn, SITI), Act.EXTEND)
    await record_event(turn, await the_case(turn), EventName.TAKEN, siti)
    new = await enters(turn, filed, JOKO)
    await says_so(turn, SITI, new.id)
    now = require(await appointments.get(turn.tx, new.id), "unknown")
    assert now.held_at(turn.now, date(2026, 11, 20))
    assert not now.held_at(turn.now, date(2026, 11, 19))
    [shown] = [one for one in await waiting(turn) if "Kuatkan" in str(one.payload)]
    assert (await the_case(turn)).number in str(shown.payload)
    wahyu = await permission_checks.demand(turn, await person(turn, WAHYU), Act.SIGN)
    with refused("chair-not-yours"):
        await chair_changes.affirm(turn, wahyu, AffirmActs(new.id))
    joko = await permission_checks.demand(turn, await person(turn, JOKO), Act.SIGN)
    await chair_changes.affirm(turn, joko, AffirmActs(new.id))


async def test_both_sides_and_the_head_hear_of_it_in_private_who_opened_the_chat(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    wati = await officer(turn, filed.wati)
    for who in (SITI, HADI, wati.id):
        await people.add_person(turn.tx, who, "id", turn.now)
    new = await enters(turn, filed, wati.id)
    told = {one.chat: str(one.payload) for one in await waiting(turn) if one.chat != GROUP}
    assert set(told) == {str(SITI), str(HADI), str(wati.id)}
    denied, seen = (f"chair:{word}:{new.id}" for word in ("no", "yes"))
    assert [denied in told[str(who)] for who in (SITI, wati.id, HADI)] == [True, True, True]
    assert [seen in told[str(who)] for who in (SITI, wati.id, HADI)] == [True, False, True]


async def test_who_left_the_group_still_holds_the_chair_toward_an_administrator(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    siti, wati = await person(turn, SITI), await officer(turn, filed.wati)
    await departures.record_departure(turn, siti)
    await people.set_membership(turn.tx, SITI, "Siti", turn.now, administrator=False, member=False)
    new = await enters(turn, filed, wati.id)
    assert not await is_now(turn, wati.id, Role.PPID)
    private = await people.add_person(turn.tx, SITI, "id", turn.now)
    await chair_denials.contest_in_private(turn, private, ContestChair(new.id))
    with refused("chair-second-person"):
        await says_so(turn, WAHYU, new.id)


async def test_what_somebody_lost_long_ago_by_leaving_is_not_given_back_over_who_came_after(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    wati, siti = await officer(turn, filed.wati), await person(turn, SITI)
    await departures.record_departure(turn, siti)
    new = await enters(turn, filed, wati.id)
    await says_so(turn, HADI, new.id)
    by = await authority(turn, filed.budi, Act.GRANT_ROLES)
    await chair_changes.give(turn, by, named(SITI, Role.PPID))
    assert not await is_now(turn, SITI, Role.PPID)
    assert await is_now(turn, wati.id, Role.PPID)


async def test_the_scan_of_an_older_decree_makes_no_witness_needless(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await sit(turn, filed, Role.HEAD)
        await revokes(turn.desk, turn.tx, JOKO, Role.PETUGAS)
        wati = await officer(turn, filed.wati)
        await departures.record_departure(turn, await person(turn, SITI))
    filed.clock.turn(timedelta(hours=1))
    async with filed.desk.turn() as turn:
        new = await enters(turn, filed, wati.id, decree=DECREE)  # its scan is here: it names Wahyu
        assert new.scanned_at is not None
        assert not await is_now(turn, wati.id, Role.PPID)
        await says_so(turn, WAHYU, new.id)
        assert await is_now(turn, wati.id, Role.PPID)


async def test_who_denies_that_one_office_ended_keeps_the_others(filed: World, turn: Turn) -> None:
    await sit(turn, filed)
    await appoints(turn.desk, turn.tx, named(SITI, Role.PEMBINA))
    [lost] = [one for one in await appointments.current(turn.tx) if one.role is Role.PPID]
    await role_grants.take_role_back(turn, await person(turn, HADI), SITI, Role.PPID)
    await denies(turn, SITI, lost.id)
    assert await is_now(turn, SITI, Role.PEMBINA)
    assert not await is_now(turn, SITI, Role.PPID)
    [told] = [one for one in await waiting(turn) if "bukan begitu" in str(one.payload)]
    assert "tidak ada yang dibatalkan" in str(told.payload)


async def test_an_administrator_gives_no_office_to_another_account(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    await departures.record_departure(turn, await person(turn, SITI))
    wati = await officer(turn, filed.wati)
    with refused("account-of-office"):
        await departures.assign_account(
            turn, await authority(turn, filed.budi, Act.GRANT_ROLES), SITI, wati.id
        )


async def test_a_decree_may_only_end_who_held_an_office(filed: World, turn: Turn) -> None:
    await sit(turn, filed)
    budi = await officer(turn, filed.budi)
    ended: dict[str, Any] = {"kind": "ended", "decree": INVENTED}
    await records(turn, budi, Role.PPID, member=SITI, **ended)
    [told] = [one for one in await waiting(turn) if "tidak lagi PPID" in str(one.payload)]
    assert "menggantikan" not in str(told.payload)
    assert await is_now(turn, SITI, Role.PPID)
    [*_, ending] = await appointments.current(turn.tx)
    await sent(turn, ending.id, PDF)
    await says_so(turn, JOKO, ending.id)
    assert not await is_now(turn, SITI, Role.PPID)
    assert Role.PPID in await permission_checks.vacant_roles(turn)
    for who in (SITI, WAHYU):
        with refused("role-not-held"):
            await records(turn, budi, Role.PPID, member=who, **ended)


async def test_an_administrator_names_no_petugas_where_a_ppid_sits(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    wati, budi = await officer(turn, filed.wati), await officer(turn, filed.budi)
    for who in (wati.id, EVERYBODY):
        with refused("only-for-roles"):
            await records(turn, budi, Role.PETUGAS, member=who)
    await records(turn, await person(turn, SITI), Role.PETUGAS, member=EVERYBODY)
    assert await is_now(turn, wati.id, Role.PETUGAS)
    with refused("appoint-petugas-already"):
        await records(turn, await person(turn, SITI), Role.PETUGAS, member=EVERYBODY)


async def test_the_list_of_roles_shows_what_waits_with_its_buttons(
    filed: World, turn: Turn
) -> None:
    await sit(turn, filed)
    new = await enters(turn, filed, JOKO)
    await role_grants.list_roles(turn, await person(turn, SITI))
    shown = str((await waiting(turn))[-1].payload)
    assert "Belum dipastikan" in shown
    assert [f"chair:{word}:{new.id}" in shown for word in ("yes", "no")] == [True, True]


async def test_who_vouched_for_a_decision_on_paper_does_not_vouch_for_its_judgment(
    objected: World, turn: Turn
) -> None:
    joko = await joins(turn)
    wati, ratna = await officer(turn, objected.wati, Role.PETUGAS), Holder("Ratna Dewi, S.H.")
    await people.record_member(turn.tx, objected.rina.id, "Rina", turn.now)
    rina = await officer(turn, objected.rina, Role.PETUGAS)
    signer = await by_hand(turn, ratna.name)
    await appoints(turn.desk, turn.tx, named(signer, Role.ATASAN, holder=ratna))
    scanned, matter = SignatureState.SCANNED, SignableMatter.SUBMISSION
    before = PaperSignature(
        0, matter, 99, 1, objected.budi.id, turn.today, joko.id, turn.now, scanned
    )
    paper = await submissions.add_signature(turn.tx, before)
    await submissions.settle_signature(turn.tx, paper, SignatureState.STANDS, wati.id)
    by = await permission_checks.demand(turn, joko, Act.SUBMIT)
    given = decision(ObjectionOutcome.UPHELD).model_dump(mode="json", exclude_none=True)
    act, case = Act.ANSWER_OBJECTION, await the_case(turn)
    await submission_post.hand_form_up(turn, by, case, OBJECTION_ANSWER, act, given)
    [handed] = await submissions.waiting(turn.tx)
    scan = FormFile(kind="document", message_id=820, file_id="scan", file_name="s.pdf")
    sheet = PaperSignatureAnswers(
        matter=matter,
        number=handed.id,
        signer=signer,
        paper_scan=(scan,),
        paper_signed_on=turn.today,
    )
    await paper_signing.record_signature(turn, joko, case, sheet)
    await looks(turn, PDF)
    sheets = await turn.tx.all("SELECT max(id) AS id FROM paper_signature")
    number = int(sheets[0]["id"])
    for took_part in (wati, await officer(turn, objected.budi)):
        with refused("paper-second-person"):
            await submission_review.CONFIRM.press(turn, took_part, ConfirmSignature(number))
    await submission_review.CONFIRM.press(turn, rina, ConfirmSignature(number))
