"""Signed by hand: who confirms it, who denies it, and when it is nobody's act."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.actions.cases import card_lines, topic_rebuild
from bot.actions.delivery import kept_files
from bot.actions.disputes import dossier_record, dossier_rows
from bot.actions.letters import letter_drafts, letter_parts
from bot.actions.reminders import due_reminders
from bot.actions.status import case_screen
from bot.actions.submissions import paper_signing, signature_confirming, submission_post
from bot.actions.submissions.paper_signing import PaperSignatureAnswers
from bot.buttons.submission_buttons import ChooseSigner
from bot.desk import permission_checks
from bot.dispatch import submission_review
from bot.domain.law.case import Officer
from bot.domain.law.date_ranges import Period
from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState
from bot.domain.message import LARGEST_FETCHED
from bot.domain.people.role_permissions import ActingKind, Holder
from bot.domain.records.register_entries import RequestEntry
from bot.domain.reminders.reminder_plan import ReminderKind
from bot.forms.answer_fields import FormFile
from bot.forms.outside_act_form import OUTSIDE_ACT
from bot.registers import request_register
from bot.registers.register_layout import Words
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import (
    answers,
    case_events,
    decisions,
    objections,
    people,
    registers,
    reminders,
    submissions,
)
from tests.middle.handing_up import hands_up, the_submission
from tests.middle.people import by_hand, citizen, message, officer, refused, the_case, waiting
from tests.middle.signing import JOKO, PDF, joins, leaves_for_days, looks, records, sees, state
from tests.middle.worlds import answer
from tests.prelude import (
    TUESDAY,
    Act,
    Answers,
    Content,
    Giving,
    Person,
    Role,
    State,
    Turn,
    World,
    require,
)
from tests.world import appoints, named


async def test_a_recorded_signature_does_nothing(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    assert (await the_submission(turn)).waits
    assert await state(turn) is SignatureState.WAITING


async def test_before_its_scan_was_opened_nobody_confirms_it(drafted: World, turn: Turn) -> None:
    wati = await records(turn, drafted, opens=None)
    with refused("paper-over"):
        await sees(turn, await officer(turn, drafted.budi))
    with refused("paper-waits-already"):
        await records(turn, drafted, wati)


@pytest.mark.parametrize(
    "found", [UnfitFile("unreadable"), UnfitFile("gone"), CleanedFile("text", b"", "s")]
)
async def test_what_does_not_open_as_a_scan_is_nothing_and_may_be_sent_again(
    drafted: World, turn: Turn, found: CleanedFile | UnfitFile
) -> None:
    wati = await records(turn, drafted, opens=found)
    assert await state(turn) is SignatureState.UNFIT
    *_, told = await waiting(turn)
    assert "paper:signed:submission:1" in str(told.payload)
    await records(turn, drafted, wati)
    assert (await signature_confirming.demand_signature(turn, 2)).state is SignatureState.WAITING


async def test_a_scan_that_was_laid_aside_keeps_no_other_from_being_recorded(
    drafted: World, turn: Turn
) -> None:
    wati = await records(turn, drafted, opens=None)
    await kept_files.park(turn, 1)
    await records(turn, drafted, wati)
    assert (await signature_confirming.demand_signature(turn, 2)).state is SignatureState.WAITING


async def test_a_scan_that_no_bot_may_fetch_is_refused_in_words(drafted: World, turn: Turn) -> None:
    with refused("paper-scan-too-large"):
        await records(turn, drafted, size=LARGEST_FETCHED + 1)


async def test_a_scan_of_what_was_settled_while_it_was_looked_at_asks_nobody(
    drafted: World, turn: Turn
) -> None:
    await records(turn, drafted, opens=None)
    await submission_review.carry_out(
        turn, await officer(turn, drafted.budi), await the_submission(turn)
    )
    await looks(turn, PDF)
    assert await state(turn) is SignatureState.OVER


async def test_who_signed_and_is_there_confirms_alone(drafted: World, turn: Turn) -> None:
    wati, joko = await records(turn, drafted), await joins(turn)
    for other in (wati, joko):
        with refused("paper-second-person"):
            await sees(turn, other)
    await sees(turn, await officer(turn, drafted.budi))
    assert not (await the_submission(turn)).waits
    assert await state(turn) is SignatureState.STANDS


async def test_of_who_is_away_a_second_person_confirms_and_never_the_recorder(
    drafted: World, turn: Turn
) -> None:
    joko = await joins(turn)
    await leaves_for_days(turn, drafted.budi.id)
    wati = await records(turn, drafted)
    with refused("paper-second-person"):
        await sees(turn, wati)
    await sees(turn, joko)
    assert not (await the_submission(turn)).waits


async def test_the_trail_names_who_vouches_for_the_sheet_and_nobody_who_did_not_tap(
    drafted: World,
) -> None:
    async with drafted.desk.turn() as turn:
        joko = await joins(turn)
        await leaves_for_days(turn, drafted.budi.id)
        wati = await records(turn, drafted)
        await sees(turn, joko)
    await drafted.settle()
    async with drafted.desk.turn() as turn:
        told = [one for one in await case_events.events(turn.tx, 1) if "paper" in one.actor]
        assert [one.name for one in told] == ["decided", "answer-sent", "answered"]
        signed = [one for one in await case_events.events(turn.tx, 1) if "paper-" in one.name]
        assert [one.actor for one in signed] == [wati.actor, joko.actor]
        lines = await topic_rebuild.history_lines(turn, told)
        assert all("di kertas, dicatat Wati, dipastikan Joko" in one for one in lines)
        assert told[0].facts["roles"] == ["ppid"]
        assert drafted.budi.id in await decisions.deciders(turn.tx, 1)
        assert joko.id not in await decisions.deciders(turn.tx, 1)


async def test_who_is_away_may_still_say_that_it_is_theirs(drafted: World, turn: Turn) -> None:
    await leaves_for_days(turn, drafted.budi.id)
    await records(turn, drafted)
    await sees(turn, await officer(turn, drafted.budi))
    assert await state(turn) is SignatureState.STANDS


async def test_to_administer_the_group_is_not_enough_to_confirm(drafted: World, turn: Turn) -> None:
    joko = await joins(turn, serves=False, administrator=True)
    await leaves_for_days(turn, drafted.budi.id)
    await records(turn, drafted)
    with refused("only-for-roles"):
        await sees(turn, joko)


async def test_who_signed_and_records_it_needs_a_second_person_too(
    drafted: World, turn: Turn
) -> None:
    budi, joko = await officer(turn, drafted.budi), await joins(turn)
    await records(turn, drafted, budi)
    with refused("paper-second-person"):
        await sees(turn, budi)
    await sees(turn, joko)
    assert await state(turn) is SignatureState.STANDS


async def alone(turn: Turn, world: World) -> Officer:
    """Let Wati alone be there today, and record what Budi signed; return her."""
    await leaves_for_days(turn, world.budi.id)
    return await records(turn, world)


@pytest.mark.parametrize("drafter", ["budi", "wati"])
async def test_who_is_there_alone_lets_it_stand_unseen_until_somebody_saw_it(
    drafted: World, turn: Turn, drafter: str
) -> None:
    wati = await alone(turn, drafted)
    await turn.tx.run("UPDATE submission SET drafter_id = :by", by=getattr(drafted, drafter).id)
    await sees(turn, wati)
    assert not (await the_submission(turn)).waits
    assert (await signature_confirming.demand_signature(turn, 1)).is_unseen
    assert "belum dilihat orang kedua" in await card_lines.card_text(turn, await the_case(turn))
    with refused("paper-second-person"):
        await sees(turn, wati)
    await sees(turn, await joins(turn))
    assert not (await signature_confirming.demand_signature(turn, 1)).is_unseen
    assert "belum dilihat" not in await card_lines.card_text(turn, await the_case(turn))


async def test_the_desk_finds_who_is_there_alone_and_the_recorder_does_not_say_it(
    drafted: World, turn: Turn
) -> None:
    wati = await alone(turn, drafted)
    await joins(turn)
    with refused("paper-second-person"):
        await sees(turn, wati)
    await people.set_membership(turn.tx, JOKO, "Joko", turn.now, administrator=False, member=False)
    await sees(turn, wati)
    assert (await signature_confirming.demand_signature(turn, 1)).is_unseen


async def test_an_administrator_who_was_never_named_is_not_there_alone(
    drafted: World, turn: Turn
) -> None:
    joko = await joins(turn, serves=False, administrator=True)
    await leaves_for_days(turn, drafted.budi.id)
    await records(turn, drafted, joko)
    with refused("only-for-roles"):
        await sees(turn, joko)


@pytest.mark.parametrize("drafter", ["budi", "wati"])
async def test_who_is_there_alone_approves_no_decision_of_their_own_by_a_sheet(
    refusing: World, turn: Turn, drafter: str
) -> None:
    budi = await officer(turn, refusing.budi)
    by = getattr(refusing, drafter).id
    await turn.tx.run("UPDATE decision SET approval = 'asked', officer_id = :by", by=by)
    scan = FormFile(kind="document", message_id=820, file_id="scan")
    given = PaperSignatureAnswers(
        matter=SignableMatter.APPROVAL,
        number=1,
        signer=refusing.budi.id,
        paper_scan=(scan,),
        paper_signed_on=turn.today,
    )
    await paper_signing.record_signature(turn, budi, await the_case(turn), given)
    await looks(turn, PDF)
    if drafter == "budi":
        with refused("paper-second-person"):
            await sees(turn, budi)
    else:
        await sees(turn, budi)
        assert (await signature_confirming.demand_signature(turn, 1)).is_unseen


async def test_what_stands_is_seen_also_after_who_signed_came_back(
    drafted: World, turn: Turn
) -> None:
    await sees(turn, await alone(turn, drafted))
    await turn.tx.run("UPDATE appointment SET ended_at = :now WHERE acting = 'plh'", now=turn.now)
    await sees(turn, await joins(turn))
    assert not (await signature_confirming.demand_signature(turn, 1)).is_unseen


async def test_the_number_that_the_office_gave_the_letter_stands_below_its_scan(
    drafted: World, turn: Turn
) -> None:
    await records(turn, drafted, caption="045/1234 \n /2026")
    await sees(turn, await officer(turn, drafted.budi))
    told = [one for one in await case_events.events(turn.tx, 1) if "paper-" in one.name]
    assert [one.facts["letter"] for one in told] == ["045/1234 /2026"] * 2
    assert any("nomor surat kantor 045" in str(row.payload) for row in await waiting(turn))


async def test_pressed_twice_it_stands_once(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    await sees(turn, await officer(turn, drafted.budi))
    with refused("paper-over"):
        await sees(turn, await officer(turn, drafted.budi))


async def test_a_second_recorder_is_told_who_was_first(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    with refused("paper-waits-already"):
        await records(turn, drafted, await joins(turn))


async def test_a_tap_meanwhile_leaves_nothing_to_confirm(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    budi = await officer(turn, drafted.budi)
    await submission_review.carry_out(turn, budi, await the_submission(turn))
    await sees(turn, budi)
    assert await state(turn) is SignatureState.OVER
    assert "paper-seen" not in {one.name for one in await case_events.events(turn.tx, 1)}


async def test_what_was_handed_up_anew_is_not_what_was_signed(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    later = turn.now + timedelta(minutes=1)
    await submissions.submit(turn.tx, 1, drafted.budi.id, later)
    await sees(turn, await officer(turn, drafted.budi))
    assert await state(turn) is SignatureState.OVER
    assert (await the_submission(turn)).waits


async def test_a_sheet_of_what_was_handed_up_anew_takes_the_place_of_the_old_one(
    drafted: World,
) -> None:
    async with drafted.desk.turn() as turn:
        wati = await records(turn, drafted)
    async with drafted.desk.turn(drafted.clock.now() + timedelta(minutes=2)) as turn:
        await submissions.submit(turn.tx, 1, wati.id, turn.now)
        await records(turn, drafted, wati)
        assert await state(turn) is SignatureState.OVER
        assert (
            await signature_confirming.demand_signature(turn, 2)
        ).state is SignatureState.WAITING


async def test_what_was_changed_in_the_chat_meanwhile_is_not_signed(
    drafted: World, turn: Turn
) -> None:
    await records(turn, drafted)
    [written] = await answers.drafts_on(turn.tx, 1)
    edited = message(drafted.budi, "Jumlahnya 2.", drafted.group.id, message_id=800)
    await answers.add_part(turn.tx, written.id, (drafted.group.id, 801), edited.content)
    await sees(turn, await officer(turn, drafted.budi))
    assert await state(turn) is SignatureState.OVER
    assert (await the_submission(turn)).waits


async def denies(turn: Turn, somebody: Person) -> None:
    await signature_confirming.deny(turn, await officer(turn, somebody), 1)


@pytest.mark.parametrize("stood", [False, True])
async def test_who_did_not_sign_says_so_and_everybody_hears_it(
    drafted: World, turn: Turn, stood: bool
) -> None:
    await records(turn, drafted)
    budi = await officer(turn, drafted.budi)
    if stood:
        await sees(turn, budi)
    await denies(turn, drafted.budi)
    assert await state(turn) is (SignatureState.DISOWNED if stood else SignatureState.DENIED)
    assert ("menyangkal" in await card_lines.card_text(turn, await the_case(turn))) is stood
    assert (await the_submission(turn)).waits is not stood
    *_, told = await waiting(turn)
    assert ("sudah berlaku" in str(told.payload)) is stood
    with refused("paper-over"):
        await sees(turn, budi)


async def entry_of(turn: Turn) -> RequestEntry:
    received = (await the_case(turn)).received_on
    day = Period(received, received)
    [entry] = await registers.requests(turn.tx, day, turn.now, named=False)
    return entry


async def test_register_and_card_say_that_a_letter_waits_to_be_confirmed(
    drafted: World, turn: Turn
) -> None:
    await records(turn, drafted)
    assert "Dijawab lewat surat" in await card_lines.card_text(turn, await the_case(turn))
    words = Words(turn.texts, turn.office)
    table = request_register.REQUESTS.table([await entry_of(turn)], words, [], identity=False)
    assert "dijawab lewat surat" in str(table.rows)
    sari = await citizen(turn, drafted.sari)
    await case_screen.show_case(turn, sari, await the_case(turn))
    assert "sudah dijawab lewat surat" in str((await waiting(turn))[-1].payload)


LETTER: Answers = {
    "offered": ["answer"],
    "decided": False,
    "elsewhere_act": "answer",
    "elsewhere_channel": "post",
    "elsewhere_happened_at": "2026-11-25",
    "elsewhere_outcome": "granted",
    "elsewhere_evidence": "Resi 1",
    "elsewhere_reason": "PPID sedang di luar kota tanpa sinyal.",
}


async def test_a_letter_that_was_signed_elsewhere_counts_from_its_stated_day(filed: World) -> None:
    async with filed.desk.turn(filed.clock.now() + timedelta(days=20)) as turn:
        wati, case = await officer(turn, filed.wati, Role.PETUGAS), await the_case(turn)
        by = await permission_checks.demand_draft_authority(turn, wati, Act.ANSWER)
        await submission_post.hand_form_up(turn, by, case, OUTSIDE_ACT, Act.ANSWER, LETTER)
        with refused("paper-too-early"):
            await records(turn, filed, wati, on=case.received_on - timedelta(days=1))
        await records(turn, filed, wati, on=case.received_on)
        assert await late_kinds(turn) == set()
        await sees(turn, await officer(turn, filed.budi))
        case = await the_case(turn)
        assert case.answered_at is not None
        assert case.answered_at.astimezone(turn.zone).date() == date(2026, 11, 25)


async def late_kinds(turn: Turn) -> set[ReminderKind]:
    """Return of what kinds the reminders are that may leave now, of those that tell of lateness."""
    since = due_reminders.unconfirmed_muted_since(turn)
    due = await reminders.due_to_requesters(turn.tx, turn.now, since)
    due += await reminders.due_to_officers(turn.tx, turn.now, since)
    found = [require(await reminders.get_waiting(turn.tx, one), "unknown") for one in due]
    return {one.kind for one in found} & {ReminderKind.LATE, ReminderKind.OVERDUE}


@pytest.mark.parametrize(("days", "silent"), [(3, True), (6, False)])
async def test_a_letter_keeps_lateness_silent_for_three_days_until_it_is_confirmed_or_denied(
    drafted: World, days: int, silent: bool
) -> None:
    last = TUESDAY + timedelta(days=14)
    async with drafted.desk.turn(last) as turn:
        await records(turn, drafted)
    told = {ReminderKind.LATE, ReminderKind.OVERDUE}
    async with drafted.desk.turn(last + timedelta(days=days)) as turn:
        assert await late_kinds(turn) == (set() if silent else told)
        assert not (await entry_of(turn)).timeliness(turn.zone, turn.today).is_late
        await denies(turn, drafted.budi)
        assert await late_kinds(turn) == told
        assert (await entry_of(turn)).timeliness(turn.zone, turn.today).is_late


async def test_what_is_decided_by_a_sheet_was_decided_on_its_day(drafted: World) -> None:
    async with drafted.desk.turn() as turn:
        await records(turn, drafted)
    after = drafted.clock.now() + timedelta(days=2)
    async with drafted.desk.turn(after) as turn:
        await sees(turn, await officer(turn, drafted.budi))
        decision = await decisions.current(turn.tx, 1)
        assert decision is not None
        [told] = [one for one in await case_events.events(turn.tx, 1) if one.name == "decided"][-1:]
        assert told.happened_at == decision.decided_at
        assert decision.decided_at.astimezone(turn.zone).date() == date(2026, 11, 24)


async def test_only_who_is_said_to_have_signed_denies_it(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    with refused("paper-not-yours"):
        await denies(turn, drafted.wati)


async def test_who_signed_is_told_in_private_with_a_way_to_deny_it(
    drafted: World, turn: Turn
) -> None:
    await people.add_person(turn.tx, drafted.budi.id, "id", turn.now)
    await records(turn, drafted)
    [told] = [row for row in await waiting(turn) if row.chat == str(drafted.budi.id)]
    assert "paper:deny:1" in str(told.payload)


async def test_the_file_of_a_dispute_says_in_red_what_no_second_person_has_seen(
    objected: World, turn: Turn
) -> None:
    budi, wati = objected.budi.id, objected.wati.id
    new = PaperSignature(
        0,
        SignableMatter.SUBMISSION,
        1,
        1,
        budi,
        turn.today,
        wati,
        turn.now,
        SignatureState.STANDS,
    )
    paper = await submissions.add_signature(turn.tx, new)
    [objection] = await objections.of_case(turn.tx, 1)

    async def said() -> str:
        record = await dossier_record.read(turn, await the_case(turn), objection)
        [row] = [one for one in await dossier_rows.fill_rows(record) if one.title == "Persetujuan"]
        return row.lines[-1]

    assert (await said()).startswith("! Ditandatangani dengan tangan oleh Budi Santoso")
    await submissions.settle_signature(turn.tx, paper, SignatureState.STANDS, JOKO)
    assert (await said()).startswith("Ditandatangani dengan tangan oleh Budi Santoso")
    await submissions.settle_signature(turn.tx, paper, SignatureState.DENIED)
    assert (await said()).startswith("! Budi Santoso")


async def test_who_may_confirm_is_asked_again_on_the_next_working_day(drafted: World) -> None:
    async with drafted.desk.turn() as turn:
        await records(turn, drafted)
    for hours, asked in ((0, 1), (19, 1), (24, 2)):
        now = TUESDAY + timedelta(hours=hours)
        await signature_confirming.ASK_AGAIN(drafted.desk, now)
        async with drafted.desk.turn(now) as turn:
            said = [one for one in await waiting(turn) if "Belum berlaku" in str(one.payload)]
            assert len(said) == asked


async def test_who_does_not_use_telegram_signs_by_hand_and_others_confirm_it(
    drafted: World, turn: Turn
) -> None:
    joko, ratna = await joins(turn), Holder("Ratna Dewi, S.H.")
    signer = await by_hand(turn, ratna.name)
    await appoints(turn.desk, turn.tx, named(signer, Role.PPID, holder=ratna))
    wati = await records(turn, drafted, signer=signer)
    with refused("paper-second-person"):
        await sees(turn, wati)
    await sees(turn, joko)
    assert not (await the_submission(turn)).waits
    assert await decisions.deciders(turn.tx, 1) >= {signer}
    signed = await letter_parts.decided_by(turn, await the_case(turn))
    assert signed.name == "Ratna Dewi, S.H."


async def test_who_stood_in_on_that_day_signed_it_though_their_time_is_over(drafted: World) -> None:
    today = TUESDAY.date()
    async with drafted.desk.turn() as turn:
        joko = await joins(turn)
        deputy = named(drafted.wati.id, Role.PPID, ActingKind.PLH, today, today)
        await appoints(turn.desk, turn.tx, deputy)
        await hands_up(turn, drafted)
    async with drafted.desk.turn(TUESDAY + timedelta(days=1)) as turn:
        with refused("paper-not-their-act"):
            await records(turn, drafted, joko, signer=drafted.wati.id)
        await records(turn, drafted, joko, signer=drafted.wati.id, on=today)
        await sees(turn, await officer(turn, drafted.budi))
        assert not (await the_submission(turn)).waits


async def test_a_signed_copy_of_the_decree_on_a_refusal_comes_back_by_the_same_way(
    refusing: World,
) -> None:
    copy = ChooseSigner(SignableMatter.DECREE, 1, refusing.budi.id)
    async with refusing.desk.turn() as turn:
        wati, budi = await officer(turn, refusing.wati, Role.PETUGAS), refusing.budi
        with refused("paper-decree-over"):
            await paper_signing.prefill_signature(turn, wati, copy)
        await answers.begin_answer(turn.tx, 1, budi.id, turn.now)
        [written] = await answers.drafts_on(turn.tx, 1)
        said = Content(kind="text", text="Maaf, data itu dikecualikan.")
        await answers.add_part(turn.tx, written.id, (refusing.group.id, 800), said)
        await answer(turn, budi, Giving.TEXT)
    await refusing.settle()
    async with refusing.desk.turn() as turn:
        assert "Salinan SK" in str(await shown_letters(turn, budi))
        case = await the_case(turn)
        assert case.state is State.ANSWERED
        given = PaperSignatureAnswers(
            matter=SignableMatter.DECREE,
            number=1,
            signer=budi.id,
            paper_scan=(FormFile(kind="document", message_id=820, file_id="scan", text="045/9"),),
            paper_signed_on=turn.today,
        )
        await paper_signing.record_signature(turn, await officer(turn, refusing.wati), case, given)
        await looks(turn, PDF)
        [*_, asked] = await waiting(turn)
        assert "sudah berlaku" in str(asked.payload)
        assert "Belum berlaku" not in str(asked.payload)
        await sees(turn, await officer(turn, budi))
        assert await state(turn) is SignatureState.STANDS
        assert await the_case(turn) == case
        [*_, told] = [one for one in await case_events.events(turn.tx, 1) if "paper-" in one.name]
        assert (told.facts["kind"], told.facts["letter"]) == ("decree", "045/9")
        joko = await joins(turn)
        await appoints(turn.desk, turn.tx, named(joko.id, Role.PPID))
        with refused("paper-not-their-act"):
            await paper_signing.prefill_signature(turn, joko, replace(copy, officer_id=joko.id))


async def shown_letters(turn: Turn, somebody: Person) -> object:
    """Return the menu of the case's letters as it is shown."""
    await letter_drafts.offer(
        turn,
        await the_case(turn),
        await officer(turn, somebody),
    )
    return (await waiting(turn))[-1].payload


async def test_nobody_signed_tomorrow(drafted: World, turn: Turn) -> None:
    with refused("letter-in-the-future"):
        await records(turn, drafted, on=turn.today + timedelta(days=1))
