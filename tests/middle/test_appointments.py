"""Who decided, as letters, registers and files say it: by the appointment of that day."""

from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.cases import topic_rebuild
from bot.actions.exemptions import exemption_list
from bot.actions.exemptions.classification_decrees import CLASSIFICATION
from bot.actions.group import (
    appointment_entry,
    appointment_form,
    chair_changes,
    departures,
    role_grants,
    roll_call,
)
from bot.actions.group.appointment_form import APPOINTMENT, DecreeScanAnswers
from bot.actions.letters import letter_parts
from bot.actions.objections import objection_answer
from bot.actions.reports import year_proof
from bot.actions.requests import time_extension
from bot.buttons.request_buttons import ChooseInForm
from bot.desk import permission_checks
from bot.desk.event_recording import record_event
from bot.dispatch import officer_form_filling
from bot.domain.law.authority import Authority
from bot.domain.law.case import Officer
from bot.domain.law.date_ranges import Period, year_period
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.people.role_permissions import NUMBER_FOLLOWS, ActingKind, Holder
from bot.domain.records.year_evidence import Evidence, EvidenceSource
from bot.forms.answer_fields import FormFile
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.forms.outside_act_form import ExtensionAnswers
from bot.registers.objection_register import OBJECTIONS
from bot.registers.register_layout import Words
from storage import appointments, case_events, people, registers
from storage.citizen_drafts import OFFICE
from tests.middle.people import (
    authority,
    by_hand,
    officer,
    refused,
    roles_of,
    the_case,
    waiting,
)
from tests.middle.worlds import EXEMPT
from tests.prelude import Act, EventName, Role, Turn, World, require
from tests.world import LEGAL_NAME, appoints, named, revokes, scans

RATNA = Holder("Ratna Dewi, S.H.", "19790202 200501 2 002", "Sekretaris")
NICKNAME = "Mbah Dukun"
UPHELD = ObjectionDecisionAnswers(
    objection_id=1,
    objection_answer_outcome=ObjectionOutcome.UPHELD,
    objection_answer_reasons="Sudah diberikan semuanya.",
)


@pytest.fixture
async def judged(objected: World) -> World:
    """Ratna, who calls herself Mbah Dukun in Telegram since, upheld what was decided."""
    async with objected.desk.turn() as turn:
        who = named(objected.wati.id, Role.ATASAN, holder=RATNA)
        await appoints(turn.desk, turn.tx, who)
        wati = await authority(turn, objected.wati, Act.ANSWER_OBJECTION)
        await objection_answer.decide_objection(turn, wati, await the_case(turn), UPHELD)
        await people.record_member(turn.tx, objected.wati.id, NICKNAME, turn.now)
    return objected


async def test_the_register_names_who_judged_and_not_a_name_in_telegram(judged: World) -> None:
    async with judged.desk.turn() as turn:
        year = Period(turn.today, turn.today)
        listed = await registers.objections(turn.tx, year, turn.now, named=True)
        words = Words(turn.texts, turn.office)
        table = OBJECTIONS.table(listed, words, [], identity=True)
    assert "Ratna Dewi, S.H., Sekretaris" in str(table.rows)
    assert NICKNAME not in str(table.rows)


async def test_the_story_names_by_the_appointment_who_has_one(judged: World) -> None:
    async with judged.desk.turn() as turn:
        story = "\n".join(
            await topic_rebuild.history_lines(turn, await case_events.events(turn.tx, 1))
        )
    assert "Ratna Dewi, S.H." in story
    assert LEGAL_NAME.partition(", 1")[0] in story
    assert "Atasan PPID" in story
    assert NICKNAME not in story


@pytest.mark.parametrize(
    ("twin", "is_same"),
    [
        pytest.param(Holder("Budi S.", "198001012005011001"), True, id="the NIP"),
        pytest.param(Holder("BUDI  SANTOSO, M.Si."), True, id="the name, where a NIP is missing"),
        pytest.param(Holder("Budi Santoso", "198505052010121002"), False, id="another NIP"),
        pytest.param(Holder("Budi Santosa"), False, id="another name"),
    ],
)
async def test_who_decided_judges_nothing_of_it_under_another_number(
    objected: World, turn: Turn, twin: Holder, *, is_same: bool
) -> None:
    deciding = Holder("Budi Santoso, S.H.", "1980010120050110 01")
    await appoints(turn.desk, turn.tx, named(objected.budi.id, Role.PPID, holder=deciding))
    wati = await officer(turn, objected.wati)
    await appoints(turn.desk, turn.tx, named(wati.id, Role.ATASAN, holder=twin))
    with refused("objection-nobody-left") if is_same else nullcontext():
        await permission_checks.demand(turn, wati, Act.ANSWER_OBJECTION, await the_case(turn))


async def test_an_answer_of_the_superior_is_signed_as_the_office_knows_them(judged: World) -> None:
    async with judged.desk.turn() as turn:
        signed = await letter_parts.judged_by(turn, judged.wati.id, turn.now)
    assert (signed.role, signed.name, signed.staff_number) == (
        RATNA.position, RATNA.name, RATNA.nip,
    )  # fmt: skip


async def test_a_letter_names_who_held_the_office_on_that_day(filed: World) -> None:
    async with filed.desk.turn() as turn:
        day, later = turn.today, turn.now + timedelta(days=10)
        deputy = named(
            filed.wati.id, Role.PPID, ActingKind.PLH, day, day, holder=Holder("Joko, S.E.")
        )
        await officer(turn, filed.wati)
        await appoints(turn.desk, turn.tx, deputy)
        by = filed.wati.id
        today = await letter_parts.signature_of(turn, "ppid", by=by)
        then = await letter_parts.signature_of(turn, "ppid", by=by, at=later)
    assert (today.name, today.role.partition(" ")[0]) == ("Joko, S.E.", "Plh.")
    assert then.name == ""


async def test_who_acts_signs_and_is_told_of_in_the_place_of_who_is_not_there(
    objected: World, turn: Turn
) -> None:
    day, by = turn.today, await authority(turn, objected.budi, Act.APPOINT)
    named_one = named(objected.wati.id, Role.PPID, ActingKind.PLH, day, day, holder=RATNA)
    await officer(turn, objected.wati)
    [first] = await chair_changes.give(turn, by, named_one)
    assert (first.in_place_of, first.absent.name) == (1, LEGAL_NAME.partition(", 1")[0])
    signed = await letter_parts.signature_of(turn, "ppid", by=objected.wati.id)
    assert signed.role.startswith("Plh. ")
    assert signed.role.endswith(f"a.n. {first.absent.name}")
    wati = await authority(turn, objected.wati, Act.EXTEND)
    await record_event(turn, await the_case(turn), EventName.TAKEN, wati)
    *_, told = await topic_rebuild.history_lines(turn, await case_events.events(turn.tx, 1))
    assert f"Plh. PPID a.n. {first.absent.name}" in told
    joko = await by_hand(turn, "Joko")
    await appointments.add_appointment(turn.tx, named(joko, Role.PPID), by)
    with refused("role-acting-for-whom"):
        await chair_changes.give(turn, by, named_one)
    serves = replace(named_one, role=Role.PETUGAS)  # several serve, in nobody's place
    assert (await chair_changes.give(turn, by, serves))[0].in_place_of is None


def by_herself(by: Authority, whose: Officer) -> Authority:
    """Return an authority as somebody else's: what they record themselves."""
    return by.model_copy(update={"id": whose.id})


async def joins(turn: Turn, telegram_id: int, name: str = "Wati Baru") -> Officer:
    """Let an account join the group that the desk may not know yet; return whose it is."""
    await roll_call.record_member_change(turn, telegram_id, name, administrator=False, member=True)
    return require(await people.officer_of(turn.tx, telegram_id), "unknown")


async def test_who_comes_with_a_new_account_is_the_person_who_decided(
    filed: World, turn: Turn
) -> None:
    wati = await officer(turn, filed.wati, Role.PPID)
    await departures.record_departure(turn, wati)
    await people.set_membership(
        turn.tx, filed.wati.id, "Wati", turn.now, administrator=False, member=False
    )
    await joins(turn, 4711)
    with refused("account-second-person"):
        fresh = (await joins(turn, 4711)).model_copy(update={"administrator": True})
        by = await permission_checks.demand(turn, fresh, Act.GRANT_ROLES)
        await departures.assign_account(turn, by, wati.id, 4711)
    await departures.assign_account(
        turn, await authority(turn, filed.budi, Act.GRANT_ROLES), wati.id, 4711
    )
    now = await joins(turn, 4711)
    assert now.id == wati.id
    assert Role.PPID in await roles_of(turn, now)
    old = await joins(turn, filed.wati.id, "Wati")
    assert old.id != wati.id
    assert not await roles_of(turn, old)


async def test_who_was_known_without_telegram_stays_the_same_person_with_it(
    filed: World, turn: Turn
) -> None:
    two = [await by_hand(turn, RATNA.name) for _ in range(2)]
    assert len(set(two)) == len(two)
    await appoints(turn.desk, turn.tx, named(two[0], Role.HEAD, holder=RATNA))
    await joins(turn, 4711, "Bu Ratna")
    [*_, asked] = await waiting(turn)
    assert f"left:is:{two[0]}:4711" in str(asked.payload)
    assert f"left:is:{two[1]}" not in str(asked.payload)
    await departures.assign_account(
        turn, await authority(turn, filed.budi, Act.GRANT_ROLES), two[0], 4711
    )
    ratna = require(await people.officer_of(turn.tx, 4711), "unknown")
    assert ratna.id == two[0]
    assert Role.HEAD in await roles_of(turn, ratna)
    with refused("departure-over"):
        await departures.assign_account(
            turn, await authority(turn, filed.budi, Act.GRANT_ROLES), two[0], filed.wati.id
        )


async def test_an_account_that_held_an_office_is_nobody_else_s(filed: World, turn: Turn) -> None:
    ratna = await by_hand(turn, RATNA.name)
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("account-of-another"):
        await departures.assign_account(
            turn, await authority(turn, filed.budi, Act.GRANT_ROLES), ratna, filed.wati.id
        )


async def test_a_letter_says_that_the_scan_of_the_decree_follows(filed: World) -> None:
    async with filed.desk.turn() as turn:
        here = await letter_parts.signature_of(turn, "ppid")
        await turn.tx.run("UPDATE appointment SET scanned_at = NULL")
        missing = await letter_parts.signature_of(turn, "ppid")
    assert here.remark == ""
    assert "menyusul" in missing.remark


@pytest.mark.parametrize("sql", ["UPDATE appointment SET role = 'head'", "DELETE FROM appointment"])
@pytest.mark.usefixtures("filed")
async def test_an_appointment_is_never_rewritten_or_deleted(turn: Turn, sql: str) -> None:
    with pytest.raises(Exception, match="append-only"):
        await turn.tx.run(sql)


async def test_an_administrator_serves_until_anybody_is_appointed_and_then_sets_up(
    filed: World, turn: Turn
) -> None:
    budi = await officer(turn, filed.budi)
    await turn.tx.run("UPDATE appointment SET ended_at = recorded_at")
    assert Role.PETUGAS in await roles_of(turn, budi)
    await officer(turn, filed.wati, Role.PETUGAS)
    assert await roles_of(turn, budi) == {Role.ADMINISTRATOR}
    with refused("only-for-roles"):
        await permission_checks.demand(turn, budi, Act.SEE_IDENTITY)


@pytest.mark.parametrize("holder", [Role.PPID, Role.HEAD, None])
async def test_who_serves_is_named_by_ppid_or_head_and_by_administrators_without_either(
    filed: World, turn: Turn, holder: Role | None
) -> None:
    budi, wati = await officer(turn, filed.budi), await officer(turn, filed.wati)
    await turn.tx.run("UPDATE appointment SET ended_at = recorded_at")
    if holder is None:
        await permission_checks.demand_appointing(turn, budi, Role.PETUGAS)
        return
    await officer(turn, filed.wati, holder)
    await permission_checks.demand_appointing(turn, wati, Role.PETUGAS)
    with refused("only-for-roles"):
        await permission_checks.demand_appointing(turn, budi, Role.PETUGAS)


@pytest.mark.parametrize("recorded_by_another", [True, False])
async def test_who_records_their_own_office_holds_it_once_its_scan_is_here(
    filed: World, turn: Turn, recorded_by_another: bool
) -> None:
    await revokes(turn.desk, turn.tx, filed.budi.id, Role.PPID)
    wati = await officer(turn, filed.wati)
    new = named(wati.id, Role.PPID, decree="9/2026")
    budi, herself = await officer(turn, filed.budi), {"administrator": True}
    recorder = budi if recorded_by_another else wati.model_copy(update=herself)
    by = await permission_checks.demand(turn, recorder, Act.GRANT_ROLES)
    [entry] = await chair_changes.give(turn, by, new)
    assert (Role.PPID in await roles_of(turn, wati)) is recorded_by_another
    await scans(turn, entry.id)
    assert Role.PPID in await roles_of(turn, wati)


async def test_what_has_no_running_clock_waits_for_the_scan_of_who_does_it(
    filed: World, turn: Turn
) -> None:
    ppid = named(filed.wati.id, Role.PPID, decree="9/2026")
    await appoints(turn.desk, turn.tx, ppid)
    by = await authority(turn, filed.wati, Act.KEEP_EXEMPTIONS)
    with refused("scan-first"):
        await exemption_list.add_entry(turn, by, EXEMPT)
    with refused("scan-first"):  # before anything is filled in
        await officer_form_filling.open_form(turn, by, None, CLASSIFICATION.name)
    reasons = {
        "extension_ground": "not_held_yet",
        "extension_reasons": "Arsipnya masih di kecamatan.",
    }
    given = ExtensionAnswers.model_validate(reasons)
    await time_extension.extend_answer(turn, by, await the_case(turn), given)
    assert await waiting(turn, "notice")


async def test_a_role_that_is_not_theirs_to_give_or_waits_is_refused_once_it_is_chosen(
    filed: World, turn: Turn
) -> None:
    await appoints(turn.desk, turn.tx, named(filed.wati.id, Role.HEAD, decree="9/2026"))
    await joins(turn, filed.sari.id)
    head, ppid = await officer(turn, filed.wati), await officer(turn, filed.sari, Role.PPID)
    for giver, role, role_refused in (
        (ppid, "atasan", refused("only-for-roles")),
        (ppid, "ppid", nullcontext()),
        (head, "petugas", nullcontext()),
        (head, "ppid", nullcontext()),
    ):
        await officer_form_filling.open_form(turn, giver, None, APPOINTMENT.name)
        with role_refused:
            await officer_form_filling.press_choice(
                turn, giver, ChooseInForm(OFFICE, "appoint_role", role)
            )
    for kind in ("lasting", "ended"):
        with refused("scan-first"):
            await officer_form_filling.press_choice(
                turn, head, ChooseInForm(OFFICE, "appoint_kind", kind)
            )
    await officer_form_filling.press_choice(
        turn, head, ChooseInForm(OFFICE, "appoint_kind", "acting")
    )


async def test_the_holder_of_an_office_gives_their_days_away_but_not_the_office(
    filed: World, turn: Turn
) -> None:
    await joins(turn, filed.sari.id)
    ppid = await officer(turn, filed.sari, Role.PPID)
    await officer_form_filling.open_form(
        turn, ppid, None, APPOINTMENT.name, {"appoint_role": "ppid"}
    )
    with refused("only-for-roles"):
        await officer_form_filling.press_choice(
            turn, ppid, ChooseInForm(OFFICE, "appoint_kind", "lasting")
        )
    await officer_form_filling.press_choice(
        turn, ppid, ChooseInForm(OFFICE, "appoint_kind", "acting")
    )


async def test_who_takes_a_role_back_lets_it_hold_again_within_a_minute_as_it_was(
    filed: World, turn: Turn
) -> None:
    ppid = named(filed.wati.id, Role.PPID, decree="9/2026", holder=RATNA)
    await appoints(turn.desk, turn.tx, ppid)
    budi, wati = await officer(turn, filed.budi), await officer(turn, filed.wati)
    await role_grants.take_role_back(turn, budi, wati.id, Role.PPID)
    assert await roles_of(turn, wati) == frozenset()
    [*_, ended] = await appointments.every(turn.tx)
    with refused("only-for-roles"):
        await role_grants.restore(turn, wati, ended.id, budi.id)
    head = await officer(turn, filed.wati, Role.HEAD)
    with refused("way-back-over"):
        await role_grants.restore(turn, head, ended.id, budi.id)
    await role_grants.restore(turn, budi, ended.id, budi.id)
    [*_, again] = await appointments.every(turn.tx)
    assert (again.holder, again.decree, again.id > ended.id) == (RATNA, "9/2026", True)
    with refused("way-back-over"):
        await role_grants.restore(turn, budi, ended.id, budi.id)


async def test_the_number_of_an_order_may_follow_its_photo_once(filed: World, turn: Turn) -> None:
    budi = await authority(turn, filed.budi, Act.GRANT_ROLES)
    number, on = appointment_form.parse_decree(turn, "menyusul tanggal 24 November 2026")
    days = turn.today, turn.today
    deputy = named(filed.wati.id, Role.PPID, ActingKind.PLH, *days, decree=number, dated_on=on)
    entry = await appoints(turn.desk, turn.tx, deputy)
    wati = await officer(turn, filed.wati)
    assert Role.PPID in await roles_of(turn, wati)
    for caption in ("800/12/2026", "800/13/2026"):
        photo = FormFile(kind="photo", message_id=820, file_id=caption, text=caption)
        given = DecreeScanAnswers(decree=entry, decree_scan=(photo,))
        await appointment_entry.keep_scan(turn, budi, None, given)
        [*_, stands] = await appointments.current(turn.tx)
        assert stands.decree == "800/12/2026"


async def test_two_orders_of_a_day_whose_numbers_follow_are_two(filed: World, turn: Turn) -> None:
    budi = await authority(turn, filed.budi, Act.GRANT_ROLES)
    wati = await officer(turn, filed.wati)
    follows: dict[str, Any] = {"decree": NUMBER_FOLLOWS, "dated_on": turn.today}
    days = turn.today, turn.today
    ppid = await appointments.add_appointment(
        turn.tx, named(wati.id, Role.PPID, ActingKind.PLH, *days, **follows), budi
    )
    photo = FormFile(kind="photo", message_id=820, file_id="p", text="800/12/2026")
    her_own = by_herself(budi, wati)
    for text in ("", "800/12/2026"):
        given = DecreeScanAnswers(
            decree=ppid, decree_scan=(photo.model_copy(update={"text": text}),)
        )
        await appointment_entry.keep_scan(turn, budi, None, given)
        await scans(turn, ppid)
        atasan = named(wati.id, Role.ATASAN, ActingKind.PLH, *days, **follows)
        await chair_changes.give(turn, her_own, atasan)
        assert Role.ATASAN not in await roles_of(turn, wati)
    known = {one.id: one for one in (await appointments.decrees(turn.tx)).values()}
    assert known[ppid].number == "800/12/2026"
    assert [one.role for one in known.values() if not one.is_whole] == [Role.ATASAN]


async def test_an_order_to_stand_in_is_no_decree_that_appoints_the_ppid(
    filed: World, turn: Turn
) -> None:
    async def proved() -> Evidence:
        said, year = Words(turn.texts, turn.office), year_period(turn.today.year)
        known = await year_proof.gather_evidence(turn.tx, said, turn.calendar, year, turn.now)
        return known[EvidenceSource.APPOINTMENT]

    before, budi = await proved(), await authority(turn, filed.budi, Act.GRANT_ROLES)
    wati, days = await officer(turn, filed.wati), (turn.today, turn.today)
    both = [
        await appointments.add_appointment(
            turn.tx,
            named(wati.id, role, ActingKind.PLH, *days, decree=NUMBER_FOLLOWS, dated_on=turn.today),
            budi,
        )
        for role in (Role.PPID, Role.ATASAN)
    ]
    assert await proved() == before
    assert [*await appointments.decrees(turn.tx, both[1:])] == both[1:]


async def test_only_of_an_order_to_stand_in_the_number_may_follow(filed: World, turn: Turn) -> None:
    budi = await authority(turn, filed.budi, Act.GRANT_ROLES)
    lasting = named(filed.wati.id, Role.ATASAN, decree=NUMBER_FOLLOWS, dated_on=turn.today)
    with refused("role-needs-decree"):
        await chair_changes.give(turn, budi, lasting)


@pytest.mark.usefixtures("filed")
async def test_a_decree_of_tomorrow_appoints_nobody(turn: Turn) -> None:
    with refused("letter-in-the-future"):
        appointment_form.parse_decree(turn, "12/2026 tanggal 25 November 2026")
