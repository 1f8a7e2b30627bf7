"""Signed by hand in the middle tests: Wati records that Budi signed what she handed up."""

from datetime import date, timedelta

from bot.actions.submissions import paper_signing, signature_confirming
from bot.actions.submissions.paper_signing import PaperSignatureAnswers
from bot.buttons.submission_buttons import ConfirmSignature
from bot.desk.turn import Turn
from bot.dispatch import submission_review
from bot.domain.law.case import Officer
from bot.domain.law.submission import SignableMatter, SignatureState
from bot.domain.people.role_permissions import ActingKind, Appointment, Role
from bot.forms.answer_fields import FormFile
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import appointments, file_archive, people, submissions
from tests.middle.handing_up import hands_up
from tests.middle.people import officer, the_case
from tests.world import World, appoints, named

JOKO = 4711
PDF = CleanedFile("pdf", b"clean", "s.pdf")


async def records(
    turn: Turn,
    world: World,
    by: Officer | None = None,
    *,
    opens: CleanedFile | UnfitFile | None = PDF,
    size: int = 9,
    on: date | None = None,
    caption: str = "",
    signer: int | None = None,
) -> Officer:
    """Let Wati, a petugas, hand up Budi's answer and record that he signed it; return her."""
    wati = by or await officer(turn, world.wati, Role.PETUGAS)
    if not await submissions.waiting(turn.tx):
        await hands_up(turn, world)
    message_id = 820 + len(await file_archive.of_case(turn.tx, 1))
    scan = FormFile(
        kind="document",
        message_id=message_id,
        file_id="scan",
        file_name="s.pdf",
        file_size=size,
        text=caption,
    )
    given = PaperSignatureAnswers(
        matter=SignableMatter.SUBMISSION,
        number=1,
        signer=signer or world.budi.id,
        paper_scan=(scan,),
        paper_signed_on=on or turn.today,
    )
    await paper_signing.record_signature(turn, wati, await the_case(turn), given)
    if opens is not None:
        await looks(turn, opens)
    return wati


async def looks(turn: Turn, found: CleanedFile | UnfitFile) -> None:
    """Let the process that opens files have looked at the newest scan."""
    *_, scan = [one for one in await file_archive.of_case(turn.tx, 1) if one.about == "signature"]
    await paper_signing.check_scan(turn, scan, b"scan", found)


async def joins(turn: Turn, *, serves: bool = True, administrator: bool = False) -> Officer:
    """Return Joko, a new member of the group."""
    await people.set_membership(
        turn.tx, JOKO, "Joko", turn.now, administrator=administrator, member=True
    )
    if serves:
        petugas = Appointment(JOKO, Role.PETUGAS)
        await appoints(turn.desk, turn.tx, petugas)
    joko = await people.officer(turn.tx, JOKO)
    assert joko is not None
    return joko


async def leaves_for_days(turn: Turn, ppid: int) -> None:
    """Let somebody without Telegram act in the PPID's place for some days."""
    ratna = await people.add_without_account(turn.tx, "Ratna", turn.now)
    [held] = [one for one in await appointments.current(turn.tx) if one.role is Role.PPID]
    assert held.officer_id == ppid
    days = turn.today, turn.today + timedelta(days=2)
    deputy = named(ratna, Role.PPID, ActingKind.PLH, *days, in_place_of=held.id)
    await appoints(turn.desk, turn.tx, deputy)


async def sees(turn: Turn, by: Officer) -> None:
    await submission_review.CONFIRM.press(turn, by, ConfirmSignature(1))


async def state(turn: Turn) -> SignatureState:
    return (await signature_confirming.demand_signature(turn, 1)).state
