"""An extension that is said to have been posted: what proves it, and what a denial leaves of it.

Received on Tuesday 24 November 2026; ten working days are over on Tuesday 8 December.
"""

from datetime import date, datetime

import pytest

from bot.actions.disputes import dossier_record, dossier_rows
from bot.actions.objections import objection_filing
from bot.actions.outside_chat import errand_list, outside_acts
from bot.actions.submissions import paper_signing
from bot.buttons.submission_buttons import (
    ChooseSigner,
    ConfirmSignature,
    RecordToldEarlier,
    RecordWayFailed,
    SignOnPaper,
    SignSubmission,
)
from bot.desk import notice_delivery, permission_checks
from bot.dispatch import after_sending, submission_review
from bot.domain.law.answer_dates import Dates
from bot.domain.law.case import Officer
from bot.domain.law.outside_act import ActKind
from bot.domain.law.submission import SignableMatter, SignatureState
from bot.domain.records.kept_file import KeptFile
from bot.forms.answer_fields import FormFile
from bot.forms.form_engine import Rejected
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import file_archive, objections, papers, trail
from storage import notices as kept
from tests.middle.day_counting import on as moment
from tests.middle.day_counting import takes_off
from tests.middle.noticing import at, claimed, extends
from tests.middle.outside import EXTENDED, fills
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.signing import PDF, joins, state
from tests.middle.worlds import OBJECTION, draft
from tests.prelude import Answers, Regime, Role, Turn, World, require, rows

OLD, NEW = date(2026, 12, 8), date(2026, 12, 17)
POSTED = EXTENDED.model_copy(
    update={
        "elsewhere_happened_at": datetime.fromisoformat("2026-12-08T08:00"),
        "elsewhere_letter_on": date(2026, 12, 7),
    }
)
SEEN = ConfirmSignature(1)


async def due(world: World) -> date:
    async with world.desk.turn(at(16, 18)) as turn:
        return (await the_case(turn)).dates.earlier


async def says(world: World, day: int, hour: int = 9) -> None:
    """Let Budi record on a day of December that the extension was posted on the 8th."""
    async with world.desk.turn(at(day, hour)) as turn:
        await fills(turn, await officer(turn, world.budi), POSTED)


def files(*names: str) -> list[Answers]:
    """Return scans as the form takes them."""
    return [
        FormFile(kind="document", message_id=850 + n, file_id=name, file_name=name).model_dump()
        for n, name in enumerate(names)
    ]


async def proves(turn: Turn, world: World, by: Officer, **more: int) -> None:
    """Let an officer send letter and slip; nobody has looked at them."""
    chosen = ChooseSigner(SignableMatter.SUBMISSION, 1, world.budi.id)
    case, known = await paper_signing.prefill_signature(turn, by, chosen)
    asked = {**known, **more}
    sent = files("letter.pdf", "slip.pdf")[: int(str(asked["scans"]))]
    given = paper_signing.PAPER_SIGNATURE.complete({**asked, "paper_scan": sent})
    await paper_signing.record_signature(turn, by, case, given)


async def scans(turn: Turn) -> list[KeptFile]:
    return [one for one in await file_archive.of_case(turn.tx, 1) if one.about == "signature"]


async def opens(turn: Turn) -> None:
    """Let the process that opens files have opened letter and slip."""
    for scan in await scans(turn):
        await paper_signing.check_scan(turn, scan, scan.file_id.encode(), PDF)


async def is_proved(world: World, day: int = 14) -> None:
    """Let Budi record it late, Wati send letter and slip, and Joko confirm that he saw them."""
    await says(world, day)
    async with world.desk.turn(at(day, 17)) as turn:
        joko, wati = await joins(turn), await officer(turn, world.wati, Role.PETUGAS)
        await proves(turn, world, wati)
        await opens(turn)
        await submission_review.CONFIRM.press(turn, joko, SEEN)


async def denies(world: World, day: int) -> None:
    async with world.desk.turn(at(day)) as turn:
        sari = await citizen(turn, world.sari)
        await outside_acts.deny_receipt(turn, sari, 1, ActKind.EXTENSION_NOTICE)


@pytest.mark.parametrize(("day", "last"), [(8, NEW), (9, OLD)])
async def test_only_until_the_last_day_it_is_enough_that_it_is_recorded(
    filed: World, day: int, last: date
) -> None:
    await says(filed, day)
    assert await due(filed) == last
    async with filed.desk.turn(at(15)) as turn:
        assert bool(await waiting(turn, "case-word")) is (last == NEW), "until then nobody is told"


async def test_what_was_handed_up_on_the_last_day_is_signed_after_it(filed: World) -> None:
    async with filed.desk.turn(at(8, 16)) as turn:
        await fills(turn, await officer(turn, filed.wati, Role.PETUGAS), POSTED)
    async with filed.desk.turn(at(9)) as turn:
        await submission_review.sign(turn, await officer(turn, filed.budi), SignSubmission(1))
    assert await due(filed) == NEW


async def test_after_it_no_tap_signs_and_no_sheet_is_printed(filed: World) -> None:
    await says(filed, 14)
    async with filed.desk.turn(at(14)) as turn:
        budi = await officer(turn, filed.budi)
        with refused("submission-needs-proof"):
            await submission_review.sign(turn, budi, SignSubmission(1))
        on_paper = SignOnPaper(SignableMatter.SUBMISSION, 1)
        await submission_review.print_signing_sheet(turn, budi, on_paper)
        assert "approval_sheet" not in {one.kind for one in await papers.of_case(turn.tx, 1)}


@pytest.mark.parametrize("given", [["letter.pdf"], ["letter.pdf", "letter.pdf"]])
def test_letter_and_slip_are_two_files(given: list[str]) -> None:
    form = paper_signing.PAPER_SIGNATURE
    known: Answers = {"matter": "submission", "number": 1, "signer": 2, "scans": 2}
    answers: Answers = {**known, "paper_scan": files(*given)}
    assert form.answer(answers, form.steps[0], "done") == Rejected("error-paper-scan-more")


async def test_a_form_that_asked_for_one_file_proves_it_no_more(filed: World) -> None:
    await says(filed, 14)
    async with filed.desk.turn(at(14)) as turn:
        with refused("error-paper-scan"):
            await proves(turn, filed, await officer(turn, filed.budi), scans=1)


@pytest.mark.parametrize(
    ("found", "bodies", "stands"),
    [
        pytest.param((PDF, PDF), (b"letter", b"slip"), SignatureState.WAITING, id="both open"),
        pytest.param((PDF, UnfitFile("unreadable")), (b"a", b"b"), SignatureState.UNFIT, id="slip"),
        pytest.param(
            (UnfitFile("unreadable"), PDF), (b"a", b"b"), SignatureState.UNFIT, id="letter"
        ),
        pytest.param((PDF, PDF), (b"same", b"same"), SignatureState.UNFIT, id="one file twice"),
    ],
)
async def test_only_where_both_open_somebody_is_asked(
    filed: World,
    found: tuple[CleanedFile | UnfitFile, ...],
    bodies: tuple[bytes, ...],
    stands: SignatureState,
) -> None:
    await says(filed, 14)
    async with filed.desk.turn(at(14)) as turn:
        joko = await joins(turn)
        await proves(turn, filed, await officer(turn, filed.wati, Role.PETUGAS))
        for scan, one, body in zip(await scans(turn), found, bodies, strict=True):
            with refused("paper-over"):
                await submission_review.CONFIRM.press(turn, joko, SEEN)
            await paper_signing.check_scan(turn, scan, body, one)
        assert await state(turn) is stands
    assert await due(filed) == OLD


async def test_neither_who_recorded_nor_who_drafted_it_confirms_it(filed: World) -> None:
    await says(filed, 14)
    async with filed.desk.turn(at(14)) as turn:
        budi, joko = await officer(turn, filed.budi), await joins(turn)
        wati = await officer(turn, filed.wati, Role.PETUGAS)
        await proves(turn, filed, wati)
        await opens(turn)
        for one in (budi, wati):
            with refused("paper-second-person"):
                await submission_review.CONFIRM.press(turn, one, SEEN)
        await submission_review.CONFIRM.press(turn, joko, SEEN)
    assert await due(filed) == NEW


async def test_two_people_are_enough_if_who_drafted_it_sends_the_files(filed: World) -> None:
    await says(filed, 14)
    async with filed.desk.turn(at(14)) as turn:
        wati = await officer(turn, filed.wati, Role.PETUGAS)
        with refused("paper-nobody-left"):
            await proves(turn, filed, wati)
        await proves(turn, filed, await officer(turn, filed.budi))
        await opens(turn)
        await submission_review.CONFIRM.press(turn, wati, SEEN)
    assert await due(filed) == NEW


async def test_an_objection_to_the_silence_stays_open_and_the_posted_letter_is_the_document(
    filed: World,
) -> None:
    async with filed.desk.turn(at(9)) as turn:
        sari = await citizen(turn, filed.sari)
        silence = {**OBJECTION, "objection_ground": "c"}
        await objection_filing.file(turn, sari, draft(silence, sari.id, turn.now, "objection"))
    await is_proved(filed)
    async with filed.desk.turn(at(15)) as turn:
        case, objection = await the_case(turn), require(await objections.get(turn.tx, 1), "none")
        assert (case.dates.earlier, objection.waits) == (NEW, True)
        told = "".join(str(row.payload) for row in await waiting(turn, "case-word"))
        assert "Keberatan yang sudah Anda ajukan tetap berjalan" in told
        assert "extension" not in {one.kind for one in await papers.of_case(turn.tx, 1)}
        filled = await dossier_rows.fill_rows(await dossier_record.read(turn, case, objection))
        documents = {one.title: [scan.label for scan in one.documents] for one in filled}
        assert documents["Perpanjangan waktu"] == ["Surat perpanjangan atau resinya"] * 2
        assert documents["Persetujuan"] == []


@pytest.mark.parametrize("day", [8, 14])
async def test_where_nothing_proves_it_a_denial_brings_the_old_day_back(
    filed: World, day: int
) -> None:
    await says(filed, 8)
    await denies(filed, day)
    async with filed.desk.turn(at(day, 11)) as turn:
        case = await the_case(turn)
        assert (case.dates.legal, case.dates.promised, case.is_extended) == (OLD, OLD, False)
        told = "".join(str(row.payload) for row in await waiting(turn, "case-word"))
        assert "tidak terbukti terkirim kepada Anda" in told
        found = await trail.check_trail(turn.tx)
        assert (found.contradictions, found.forged) == ((), ())
    await is_proved(filed)
    assert await due(filed) == NEW


async def test_once_the_answer_was_given_a_denial_moves_no_date(filed: World) -> None:
    await says(filed, 8)
    await rows(filed, "UPDATE cases SET state = 'answered'")
    await denies(filed, 16)
    assert await due(filed) == NEW


async def test_the_old_day_is_counted_by_today_s_calendar(filed: World) -> None:
    await says(filed, 8)
    async with filed.desk.turn(at(10)) as turn:
        await takes_off(turn, date(2026, 12, 7))
    await denies(filed, 14)
    async with filed.desk.turn(at(14)) as turn:
        assert (await the_case(turn)).dates == Dates(date(2026, 12, 9), OLD)


async def test_where_both_files_stand_a_denial_reopens_the_receipt_alone(filed: World) -> None:
    await is_proved(filed)
    await denies(filed, 15)
    assert await due(filed) == NEW
    async with filed.desk.turn(at(15)) as turn:
        told = require(await kept.newest_of_kind(turn.tx, 1, "extension"), "none")
        assert (told.sent_at is None, told.arrived_at) == (False, None)
        with refused("not-received-known"):
            sari = await citizen(turn, filed.sari)
            await outside_acts.deny_receipt(turn, sari, 1, ActKind.EXTENSION_NOTICE)


@pytest.mark.parametrize(("way", "last"), [("post", OLD), ("phone", NEW)])
async def test_a_letter_that_came_back_was_not_sent_however_well_it_is_proved(
    filed: World, way: str, last: date
) -> None:
    await is_proved(filed)
    async with filed.desk.turn(at(16)) as turn:
        budi, back = await officer(turn, filed.budi), RecordWayFailed(1, 1)
        assert back.waits(await permission_checks.facts_of(turn, await the_case(turn)))
        case, known = await errand_list.prefill_delivery(turn, budi, back)
        said = {"told_channel": way, "told_at": "2026-12-16", "told_evidence": "Sudah pindah."}
        given = errand_list.ERRAND.complete({**known, **said})
        await errand_list.record_told(turn, budi, case, given)
    assert await due(filed) == last


async def test_it_is_the_one_extension(filed: World) -> None:
    await is_proved(filed)
    with refused("extension-already-used"):
        await says(filed, 15)


async def test_an_order_of_the_superior_is_extended_by_no_old_letter(filed: World) -> None:
    await rows(filed, "UPDATE cases SET ordered_on = '2026-12-16'")
    with refused("extension-of-an-order"):
        await says(filed, 14)


async def test_what_lapsed_unrecorded_has_the_same_one_way(filed: World) -> None:
    await extends(filed, at(8, 9))
    async with filed.desk.turn(at(8, 10)) as turn:
        await after_sending.handle_unreachable(turn, await claimed(turn), "Forbidden: blocked")
    async with filed.desk.turn(at(9)) as turn:
        budi = await officer(turn, filed.budi)
        with refused("errand-lapsed"):
            await errand_list.prefill_delivery(turn, budi, RecordToldEarlier(1, 1))
    await notice_delivery.LAPSE_TASK(filed.desk, at(9))
    await is_proved(filed, 9)
    assert await due(filed) == NEW


async def test_in_an_election_stage_two_days_are_added_to_three(filed: World) -> None:
    await rows(
        filed,
        "UPDATE cases SET regime = :regime, due_on = '2026-11-27', promised_on = '2026-11-27'",
        regime=Regime.PEMILU,
    )
    early = {"elsewhere_happened_at": date(2026, 11, 27), "elsewhere_letter_on": date(2026, 11, 27)}
    async with filed.desk.turn(moment(date(2026, 11, 30), 9)) as turn:
        given = POSTED.model_copy(update=early)
        await fills(turn, await officer(turn, filed.budi), given)
        joko, wati = await joins(turn), await officer(turn, filed.wati, Role.PETUGAS)
        await proves(turn, filed, wati)
        await opens(turn)
        await submission_review.CONFIRM.press(turn, joko, SEEN)
        assert (await the_case(turn)).dates.earlier == date(2026, 12, 1)
