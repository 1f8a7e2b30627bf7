"""An objection: filed once on a ground, answered by who did not decide, taken back in time."""

from collections.abc import AsyncIterator
from datetime import timedelta
from zlib import crc32

import pytest

from bot.actions.conversation import possible_requests
from bot.actions.objections import (
    objection_answer,
    objection_clock,
    objection_enclosures,
    objection_judges,
    objection_list,
    objection_lookup,
    objection_start,
    own_objection,
)
from bot.actions.reminders import digest_lines, due_reminders
from bot.actions.status import case_screen
from bot.buttons.objection_buttons import (
    DisownObjection,
    NotElection,
    ObjectAbout,
    WithdrawObjection,
)
from bot.buttons.request_buttons import AddToThisCase, AnswerQuestion, ChangeAnswer
from bot.dispatch import citizen_form_filling
from bot.domain.law.dispute_rules import Stage
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.law.objection_state import ObjectionStatus
from bot.domain.people.role_permissions import Holder
from bot.domain.words.message_follow_ups import Fit
from storage import cases, citizen_drafts, expired_data, people
from tests.middle.judging import LATE, WORDS, answers, decision, disputes
from tests.middle.people import authority, citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import IDENTITY, OBJECTION, draft
from tests.middle.worlds import objected as objected_to
from tests.prelude import TUESDAY, Act, Regime, Role, Turn, World, opened, require, rows
from tests.world import appoints
from tests.world import named as appointment


async def withdraws(turn: Turn, world: World, *, certain: bool = True) -> None:
    sari = await citizen(turn, world.sari)
    await own_objection.withdraw(turn, sari, WithdrawObjection(1, certain=certain))


async def test_whether_to_withdraw_is_asked_first(objected: World, turn: Turn) -> None:
    await withdraws(turn, objected, certain=False)
    assert (await objection_lookup.demand_objection(turn, 1)).waits


async def test_what_is_before_the_commission_is_not_withdrawn_here(objected: World) -> None:
    async with objected.desk.turn(LATE) as turn:
        await disputes(turn, objected, Stage.REGISTERED, turn.today)
        with refused("withdraw-disputed-objection"):
            await withdraws(turn, objected)


async def test_one_s_own_objection_is_not_disowned(objected: World, turn: Turn) -> None:
    sari = await citizen(turn, objected.sari)
    with refused("no-such-case"):
        await own_objection.disown(turn, sari, DisownObjection(1, certain=True))


@pytest.mark.parametrize("certain", [True, False])
async def test_what_an_officer_recorded_is_disowned_once_it_is_certain(
    objected: World, turn: Turn, certain: bool
) -> None:
    await turn.tx.run("UPDATE objection SET recorded_by = :budi", budi=objected.budi.id)
    sari = await citizen(turn, objected.sari)
    await own_objection.disown(turn, sari, DisownObjection(1, certain=certain))
    assert (await objection_lookup.demand_objection(turn, 1)).waits is not certain


async def test_another_s_objection_is_nobody_s(objected: World) -> None:
    await objected.after(objected.rina.starts())
    async with objected.desk.turn() as turn:
        rina = await citizen(turn, objected.rina)
        with refused("no-such-case"):
            await own_objection.withdraw(turn, rina, WithdrawObjection(1, certain=True))


SETTLED = decision(ObjectionOutcome.SETTLED)
UPHELD = decision(ObjectionOutcome.UPHELD)


async def joko_may_judge(turn: Turn) -> None:
    joko = await people.add_without_account(turn.tx, "Joko", turn.now)
    await appoints(turn.desk, turn.tx, appointment(joko, Role.ATASAN, holder=Holder("Joko")))


async def test_who_judges_nothing_may_draft_the_answer(objected: World, turn: Turn) -> None:
    await joko_may_judge(turn)
    wati = await officer(turn, objected.wati, Role.PETUGAS)
    objection = await objection_lookup.demand_objection(turn, 1)
    assert (await objection_answer.prefill_answer(turn, wati, objection))["objection_id"] == 1


@pytest.mark.parametrize("agreed", [True, False])
async def test_who_has_not_agreed_to_the_notice_of_today_is_asked_before_they_object(
    answered: World, turn: Turn, *, agreed: bool
) -> None:
    if not agreed:
        await turn.tx.run("UPDATE person SET consent_version = 'an earlier one'")
    await objection_start.start_from_menu(turn, await citizen(turn, answered.sari))
    [said] = await waiting(turn)
    assert (ObjectAbout(1).pack() in str(said.payload)) is agreed


async def agrees(turn: Turn, world: World, *, agreed: bool, words: str = WORDS) -> None:
    sari, mark = await citizen(turn, world.sari), crc32(words.encode())
    await objection_answer.answer_proposal(turn, sari, 1, mark, agreed)


async def test_an_agreement_ends_nothing_before_the_requester_agreed(
    objected: World, turn: Turn
) -> None:
    await answers(turn, objected.wati, SETTLED, Role.ATASAN)
    assert (await objection_lookup.demand_objection(turn, 1)).waits
    await agrees(turn, objected, agreed=True)
    assert not (await objection_lookup.demand_objection(turn, 1)).waits


async def test_who_does_not_agree_is_owed_an_answer(objected: World, turn: Turn) -> None:
    await answers(turn, objected.wati, SETTLED, Role.ATASAN)
    await agrees(turn, objected, agreed=False)
    assert (await objection_lookup.demand_objection(turn, 1)).waits
    with refused("settlement-over"):
        await agrees(turn, objected, agreed=True)


async def test_nobody_agrees_to_other_words_than_were_shown(objected: World, turn: Turn) -> None:
    with refused("settlement-over"):
        await agrees(turn, objected, agreed=True)
    await answers(turn, objected.wati, SETTLED, Role.ATASAN)
    with refused("settlement-over"):
        await agrees(turn, objected, agreed=True, words="Tidak ada.")


async def test_an_answer_ends_the_proposal_before_it(objected: World, turn: Turn) -> None:
    await answers(turn, objected.wati, SETTLED, Role.ATASAN)
    await answers(turn, objected.wati, UPHELD)
    with refused("settlement-over"):
        await agrees(turn, objected, agreed=True)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE person SET reachable = 0",
        "UPDATE person SET telegram_id = NULL",
        "UPDATE objection SET person_id = NULL",
    ],
)
async def test_who_cannot_be_asked_in_the_chat_signs_on_paper(
    objected: World, turn: Turn, sql: str
) -> None:
    await turn.tx.run(sql)
    with refused("settlement-needs-paper"):
        await answers(turn, objected.wati, SETTLED, Role.ATASAN)


@pytest.mark.parametrize(("words", "heard"), [("ya", True), ("tidak", True), ("mungkin", False)])
async def test_words_settle_nothing(objected: World, turn: Turn, words: str, heard: bool) -> None:
    sari, said = await citizen(turn, objected.sari), message(objected.sari, words)
    assert await objection_answer.proposal_fit(turn, sari, said) is Fit.NO
    await answers(turn, objected.wati, SETTLED, Role.ATASAN)
    assert (await objection_answer.proposal_fit(turn, sari, said) is Fit.SURELY) is heard
    await objection_answer.explain_agreement_buttons(turn, sari, said)
    assert (await objection_lookup.demand_objection(turn, 1)).waits


@pytest.fixture
async def judged_outside() -> AsyncIterator[World]:
    """A world where an official outside the office answers the objection to request 001."""
    async with opened(made=objected_to, objection_superior_outside="Sekjen KPU") as world:
        yield world


async def test_what_an_official_outside_decided_is_recorded_by_who_serves(
    judged_outside: World, turn: Turn
) -> None:
    objection = await objection_lookup.demand_objection(turn, 1)
    wati = await officer(turn, judged_outside.wati)
    with refused("only-for-roles"):
        await objection_answer.prefill_answer(turn, wati, objection)


@pytest.mark.usefixtures("judged_outside")
async def test_who_judges_outside_the_office_is_named(turn: Turn) -> None:
    assert "Sekjen KPU" in await objection_judges.judge_names(turn, 1, ringing=False)


@pytest.mark.parametrize("judges", [False, True], ids=["nobody may judge", "the Atasan may"])
async def test_who_decided_is_never_reminded_of_the_objection(
    objected: World, judges: bool
) -> None:
    [row] = await rows(objected, "SELECT id FROM reminder WHERE kind = 'objection' LIMIT 1")
    async with objected.desk.turn() as turn:
        if judges:
            await officer(turn, objected.wati, Role.ATASAN)
        due = await due_reminders.reload_due(turn, row["id"])
        assert due is not None
        shares = await digest_lines.officer_shares(turn, [due])
        named = [one.telegram_id for share in shares for one in share.officers]
        assert named == ([objected.wati.id] if judges else [])


async def test_what_an_official_outside_decided_is_on_paper(
    judged_outside: World, turn: Turn
) -> None:
    with refused("objection-needs-signed-order"):
        await answers(turn, judged_outside.budi, UPHELD)


async def test_a_restricted_request_opens_no_enclosure(objected: World) -> None:
    async with objected.desk.turn() as turn:
        await expired_data.open_until(turn.tx, 1, turn.now)
    async with objected.desk.turn() as turn:
        budi = await officer(turn, objected.budi)
        with refused("case-restricted"):
            await objection_enclosures.open_enclosure(turn, budi, 1, 5)


async def test_what_is_no_enclosure_is_not_opened(objected: World) -> None:
    await objected.after(objected.budi.starts())
    async with objected.desk.turn() as turn:
        budi = await officer(turn, objected.budi)
        with refused("no-such-objection"):
            await objection_enclosures.open_enclosure(turn, budi, 1, 5)


@pytest.mark.parametrize(("days", "phase"), [(-1, "running"), (0, "today"), (1, "overdue")])
async def test_an_objection_is_due_today_until_the_day_is_over(
    objected: World, days: int, phase: str
) -> None:
    async with objected.desk.turn() as turn:
        objection = await objection_lookup.demand_objection(turn, 1)
        due = objection.dates.earlier
    now = TUESDAY + (due - TUESDAY.date()) + timedelta(days=days)
    async with objected.desk.turn(now) as turn:
        line = await objection_list.officer_line(turn, ObjectionStatus.WAITS, objection)
        said = {"running": "tinggal", "today": "HARI INI", "overdue": "terlambat"}[phase]
        assert said in line


async def test_what_was_ordered_is_due_on_the_day_of_the_order(objected: World, turn: Turn) -> None:
    await answers(turn, objected.wati, decision(ObjectionOutcome.OVERTURNED), Role.ATASAN)
    objection = await objection_lookup.demand_objection(turn, 1)
    line = await objection_list.officer_line(turn, ObjectionStatus.ORDERED, objection)
    assert "Rabu, 25 November 2026" in line


@pytest.mark.parametrize(("words", "why"), [("009", "no-such-case"), ("001", None)])
async def test_an_objection_is_begun_about_a_request_of_one_s_own(
    answered: World, turn: Turn, words: str, why: str | None
) -> None:
    sari = await citizen(turn, answered.sari)
    if why is None:
        await objection_start.start_by_command(turn, sari, words)
        begun = await citizen_drafts.find(turn.tx, sari.id)
        assert begun is not None
        assert (begun.form, begun.answers["case_id"]) == ("objection", 1)
        return
    with refused(why):
        await objection_start.start_by_command(turn, sari, words)


async def test_nobody_objects_about_another_s_request(answered: World) -> None:
    await answered.after(answered.rina.starts())
    async with answered.desk.turn() as turn:
        rina = await citizen(turn, answered.rina)
        with refused("no-such-case"):
            await objection_start.start_by_command(turn, rina, "001")


@pytest.mark.parametrize(("days", "waits"), [(14, True), (15, False)])
async def test_until_its_last_day_the_answer_may_still_come(
    filed: World, days: int, *, waits: bool
) -> None:
    async with filed.desk.turn(TUESDAY + timedelta(days=days)) as turn:
        await objection_start.start_by_command(turn, await citizen(turn, filed.sari), "001")
        said = " ".join(str(row.payload) for row in await waiting(turn))
        assert ("Selasa, 8 Desember 2026" in said) is waits


async def test_another_draft_comes_first(answered: World) -> None:
    async with answered.desk.turn() as turn:
        sari = await citizen(turn, answered.sari)
        await objection_start.start_by_command(turn, sari, "001")
    [begun] = await rows(answered, "SELECT * FROM draft")
    answered.clock.turn(timedelta(minutes=1))
    async with answered.desk.turn() as turn:
        await objection_start.start_by_command(turn, await citizen(turn, answered.sari), "001")
    assert await rows(answered, "SELECT * FROM draft") == [dict(begun)]


@pytest.mark.parametrize(("days", "why"), [(1, None), (2, "objection-regime-settled")])
async def test_the_longer_clock_is_chosen_within_one_working_day(
    objected: World, days: int, why: str | None
) -> None:
    async with objected.desk.turn() as turn:
        await turn.tx.run("UPDATE objection SET regime = 'pemilu', case_id = NULL")
    objected.clock.turn(timedelta(days=days))
    async with objected.desk.turn() as turn:
        budi = await authority(turn, objected.budi, Act.SET_OBJECTION_REGIME)
        if why is None:
            await objection_clock.set_ordinary_clock(turn, budi, NotElection(1))
            assert (await objection_lookup.demand_objection(turn, 1)).regime is Regime.UMUM
            return
        with refused(why):
            await objection_clock.set_ordinary_clock(turn, budi, NotElection(1))


async def test_an_objection_on_the_longer_clock_is_not_put_on_it(
    objected: World, turn: Turn
) -> None:
    budi = await authority(turn, objected.budi, Act.SET_OBJECTION_REGIME)
    with refused("objection-regime-settled"):
        await objection_clock.set_ordinary_clock(turn, budi, NotElection(1))


async def test_once_the_day_is_over_the_reminder_goes_on_from_today(objected: World) -> None:
    async with objected.desk.turn(LATE.replace(day=14, hour=0)) as turn:
        objection = await objection_lookup.demand_objection(turn, 1)
        await objection_clock.plan_answer_reminders(turn, objection)
    sql = "SELECT due_at FROM reminder WHERE key LIKE 'objection:1:%:overdue%' ORDER BY due_at"
    planned = [str(row["due_at"])[:10] for row in await rows(objected, sql)]
    assert planned[-2:] == ["2027-01-14", "2027-01-15"]


async def names(turn: Turn, world: World) -> str:
    await case_screen.show_case(turn, await citizen(turn, world.sari), await the_case(turn))
    [said] = await waiting(turn)
    return str(said.payload)


@pytest.mark.parametrize(("days", "says"), [(0, "11 Januari 2027</b> (UU"), (60, "sudah lewat")])
async def test_who_misses_something_in_an_answer_hears_until_when_to_object(
    answered: World, days: int, says: str
) -> None:
    async with answered.desk.turn(TUESDAY + timedelta(days=days)) as turn:
        said = await names(turn, answered)
        assert says in said
        assert "Ajukan keberatan" in said


async def test_who_objected_already_hears_where_that_stands_and_gets_no_second_form(
    objected: World, turn: Turn
) -> None:
    said = await names(turn, objected)
    assert "menunggu tanggapan" in said
    assert "Ajukan keberatan'" not in said


async def test_the_words_that_were_kept_go_to_the_officers_by_the_first_door(
    answered: World, turn: Turn
) -> None:
    sari = await citizen(turn, answered.sari)
    assert AddToThisCase(1).pack() not in await names(turn, answered)
    await possible_requests.keep_words(turn, sari, message(answered.sari, "kok cuma 10 kecamatan"))
    await case_screen.show_case(turn, sari, await the_case(turn))
    assert AddToThisCase(1).pack() in str((await waiting(turn))[-1].payload)


async def test_a_complaint_is_proposed_as_the_facts_and_nothing_else_that_was_said(
    answered: World, turn: Turn
) -> None:
    sari, wish = await citizen(turn, answered.sari), "Minta notulen rapat pleno bulan Oktober 2025"
    for words in (wish, "jawabannya tidak lengkap, cuma 10 kecamatan"):
        await possible_requests.keep_words(turn, sari, message(answered.sari, words))
    await objection_start.start_about_request(turn, sari, ObjectAbout(1))
    begun = require(await citizen_drafts.find(turn.tx, sari.id), "draft-gone")
    assert begun.answers["objection_facts"] == "jawabannya tidak lengkap, cuma 10 kecamatan"
    keep = AnswerQuestion("objection_facts", "keep").pack()
    assert keep in str((await waiting(turn))[-1].payload)
    kept = require(await possible_requests.waiting(turn, sari), "draft-gone")
    assert [one.content.text for one in kept.messages] == [wish]


@pytest.mark.parametrize(("ground", "said"), [("c", True), ("d", False)])
async def test_an_answer_that_comes_meanwhile_is_said_in_an_objection_to_silence(
    answered: World, turn: Turn, ground: str, *, said: bool
) -> None:
    sari = await citizen(turn, answered.sari)
    told = draft({**OBJECTION, "objection_ground": ground}, sari.id, turn.now, "objection")
    await citizen_form_filling.PrivateChat(turn, sari).ask(told)
    asked = str((await waiting(turn))[-1].payload)
    assert (ChangeAnswer("objection_ground").pack() in asked) is said


async def test_a_kuasa_whose_letter_ended_takes_no_objection_back(
    objected: World, turn: Turn
) -> None:
    letter = {"represented": "letter", "representative_name": "Rina"}
    until = {"letter_until": (turn.today - timedelta(days=1)).isoformat()}
    await cases.set_identity(turn.tx, 1, {**IDENTITY, **letter, **until})
    with refused("letter-over"):
        await withdraws(turn, objected)
