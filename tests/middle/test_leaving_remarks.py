"""What hides in an answer is said before it leaves, and goes only for a reason."""

from datetime import timedelta

import pytest

from bot.actions.answers import (
    answer_draft,
    answer_preview,
    draft_purge,
    hidden_release,
    redacted_copies,
)
from bot.actions.delivery import disclosure_checks, kept_files, relay
from bot.actions.delivery.disclosure_checks import LONGEST_READING
from bot.buttons.case_buttons import MakeBare, ReleaseHidden
from bot.desk import way_back
from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.hidden_finding import Finding, HidingKind
from bot.domain.words.masking_rules import PersonalKind
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import answers, file_archive
from tests.middle.people import officer, refused, the_case, waiting
from tests.middle.worlds import answer
from tests.prelude import Content, Giving, Turn, World, require

SHEET = Finding(
    kind=HidingKind.SHEET, where="sumber", lines=31, of={PersonalKind.IDENTITY_NUMBER: 30}
)
AUTHOR = Finding(kind=HidingKind.AUTHOR, where="Sari Dewi", lines=1)
OWN = Finding(
    kind=HidingKind.SHOWN, lines=3, of={PersonalKind.IDENTITY_NUMBER: 1}, few=("3310014107990001",)
)
FILE = Content(kind="document", file_id="F1", file_name="rekap.xlsx", file_size=5)


async def attach(turn: Turn, world: World, content: Content = FILE) -> str:
    """Add a message to the draft; return the answer's preview as text."""
    [draft] = await answers.drafts_on(turn.tx, 1)
    await answer_draft.store_part(turn, draft, (world.group.id, 801), content)
    return await shown(turn)


async def shown(turn: Turn) -> str:
    [draft] = await answers.drafts_on(turn.tx, 1)
    case, parts = await the_case(turn), await answers.parts(turn.tx, draft.id)
    return "\n".join(await answer_preview.contents(turn, case, draft, parts))


async def read(turn: Turn, world: World, *found: Finding) -> None:
    """Let the file have been fetched and looked at."""
    file = require(await file_archive.at(turn.tx, (world.group.id, 801), "F1"), "unknown")
    await kept_files.store_fetched(turn, file, b"bytes", found)


async def asked(turn: Turn) -> str:
    """Return the checksum of what somebody must let go; nothing if there is none."""
    [draft] = await answers.drafts_on(turn.tx, 1)
    parts = await answers.parts(turn.tx, draft.id)
    return (await answer_preview.find_remarks(turn, await the_case(turn), parts)).asked


async def sent(turn: Turn, world: World) -> bool:
    """Try to send the answer; say whether it goes out."""
    await answer(turn, world.budi, Giving.FILES)
    return not await answers.drafts_on(turn.tx, 1)


async def test_the_preview_says_what_hides_and_where(drafted: World, turn: Turn) -> None:
    await attach(turn, drafted)
    await read(turn, drafted, SHEET, AUTHOR)
    said = await shown(turn)
    assert "lembar tersembunyi “\u2068sumber\u2069”" in said or "“sumber”: 30 NIK" in said
    assert "Sari Dewi" in said


async def test_what_hides_goes_only_once_somebody_says_so(drafted: World, turn: Turn) -> None:
    await attach(turn, drafted)
    await read(turn, drafted, SHEET)
    assert not await sent(turn, drafted)
    case, budi = await the_case(turn), await officer(turn, drafted.budi)
    seen = await asked(turn)
    await hidden_release.let_go(turn, case, budi, ReleaseHidden(1, 1, seen))
    assert await sent(turn, drafted)


async def test_what_is_let_go_is_what_was_seen_alone(drafted: World, turn: Turn) -> None:
    await attach(turn, drafted)
    case, budi = await the_case(turn), await officer(turn, drafted.budi)
    await hidden_release.let_go(turn, case, budi, ReleaseHidden(1, 1, await asked(turn)))
    await read(turn, drafted, SHEET)
    assert not await sent(turn, drafted)


@pytest.mark.parametrize("found", [(), (AUTHOR,), (OWN,)])
async def test_what_hides_nothing_of_others_goes(
    drafted: World, turn: Turn, found: tuple[Finding, ...]
) -> None:
    await attach(turn, drafted)
    await read(turn, drafted, *found)
    assert await sent(turn, drafted)


async def test_while_a_file_is_read_the_answer_waits_a_minute_and_then_asks(
    drafted: World,
) -> None:
    async with drafted.desk.turn() as turn:
        await attach(turn, drafted)
        assert not await sent(turn, drafted)
    drafted.clock.turn(LONGEST_READING)
    async with drafted.desk.turn() as turn:
        assert "belum diterima dari Telegram" in await shown(turn)
        case, budi = await the_case(turn), await officer(turn, drafted.budi)
        await hidden_release.let_go(turn, case, budi, ReleaseHidden(1, 1, await asked(turn)))
        assert await sent(turn, drafted)


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("Sdr. Suparno, NIK 3310120408850007", True),
        ("Hubungi Pak Slamet di 0813-2933-4455", True),
        ("Data atas nama Anda, NIK 3310014107990001", False),
        ("Silakan ke Bapak Joko di loket, telepon (0272) 321046, ppid@klaten.go.id", False),
        ("Kepala Dinas, NIP 19700812 199603 1 004", False),
        ("Terlampir.\u200b\u200c\u200c\u200b\u200b", True),
    ],
)
async def test_words_are_asked_about_if_they_tell_of_others(
    drafted: World, turn: Turn, words: str, asks: bool
) -> None:
    await attach(turn, drafted, Content(kind="text", text=words))
    assert bool(await asked(turn)) is asks


async def test_a_file_that_a_draft_held_alone_is_forgotten_with_it(drafted: World) -> None:
    async with drafted.desk.turn() as turn:
        await attach(turn, drafted)
        await read(turn, drafted)
        case, budi = await the_case(turn), await officer(turn, drafted.budi)
        await answer_draft.discard_draft(turn, case, budi)
    drafted.clock.turn(way_back.KEPT_FOR + timedelta(seconds=1))
    await draft_purge.PURGE_DISCARDED(drafted.desk, drafted.clock.now())
    async with drafted.desk.turn() as turn:
        assert await file_archive.at(turn.tx, (drafted.group.id, 801), "F1") is None


async def test_what_goes_out_is_kept_as_given(drafted: World, turn: Turn) -> None:
    await attach(turn, drafted)
    await read(turn, drafted)
    assert await file_archive.of_case(turn.tx, 1) == []
    await sent(turn, drafted)
    assert [one.about for one in await file_archive.of_case(turn.tx, 1)] == [KeptAbout.ANSWER]


@pytest.mark.parametrize(("words", "told"), [("// NIK 3310120408850007 salah", 1), ("// Cek.", 0)])
async def test_a_note_that_tells_who_somebody_is_is_pointed_out(
    filed: World, turn: Turn, words: str, told: int
) -> None:
    case, place = await the_case(turn), (filed.group.id, 805)
    await relay.record_message(turn, case, "note", place, Content(kind="text", text=words))
    said = [row for row in await waiting(turn) if "memuat" in str(row.payload.get("text"))]
    assert len(said) == told
    asked = f"case:delete-note:1:{place[1]}"
    assert all(asked in str(row.payload) for row in said)


async def bare(turn: Turn, world: World, copy: CleanedFile | UnfitFile) -> None:
    """Let a copy be made of the file in which something hides."""
    case, budi = await the_case(turn), await officer(turn, world.budi)
    await redacted_copies.make(turn, case, budi, MakeBare(1, 1))
    file = require(await file_archive.at(turn.tx, (world.group.id, 801), "bare:1"), "unknown")
    await redacted_copies.put_copy_in_place(turn, file, copy, ())


async def test_a_copy_without_what_hides_goes_in_its_place(drafted: World, turn: Turn) -> None:
    await attach(turn, drafted)
    await read(turn, drafted, SHEET)
    await bare(turn, drafted, CleanedFile("xlsx", b"bare", "rekap.xlsx"))
    assert await asked(turn) == ""
    assert await sent(turn, drafted)
    [given] = await file_archive.of_case(turn.tx, 1)
    assert await file_archive.body(turn.tx, given.id) == b"bare"
    assert await file_archive.get(turn.tx, 1) is None


async def test_where_no_copy_is_safe_what_hides_is_asked_about(drafted: World, turn: Turn) -> None:
    await attach(turn, drafted)
    await read(turn, drafted, SHEET)
    await bare(turn, drafted, UnfitFile("formula"))
    assert not await sent(turn, drafted)
    assert await asked(turn) != ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("state = 'large'", "UNREAD large"),
        ("state = 'lost'", "UNREAD lost"),
        ("state = 'waiting'", "WAITING "),
        ("file_id = 'other'", "UNREAD late"),
    ],
)
async def test_what_could_not_be_looked_at_is_said_with_why(
    drafted: World, turn: Turn, change: str, said: str
) -> None:
    await attach(turn, drafted)
    await turn.tx.run(f"UPDATE kept_file SET {change}")  # noqa: S608 - words of this test
    part = ((drafted.group.id, 801), FILE)
    remarks = await disclosure_checks.find_remarks(turn, await the_case(turn), [part])
    [(_, _, found)] = remarks.found
    assert f"{found.kind.name} {found.where}" == said


@pytest.mark.parametrize("content", [Content(kind="voice", file_id="V"), Content(kind="photo")])
async def test_in_what_is_no_file_that_can_be_read_nothing_hides(
    drafted: World, turn: Turn, content: Content
) -> None:
    part = ((drafted.group.id, 801), content)
    remarks = await disclosure_checks.find_remarks(turn, await the_case(turn), [part])
    assert remarks.found == ()


async def test_who_has_a_note_deleted_keeps_it_within_a_minute_and_nobody_else(
    filed: World, turn: Turn
) -> None:
    case, budi = await the_case(turn), await officer(turn, filed.budi)
    turn.update.pressed = 950
    await disclosure_checks.delete_note(turn, case, budi, 805)
    [deletion] = [row for row in await waiting(turn) if row.method == "deleteMessage"]
    for by, seq in ((filed.wati, deletion.seq), (filed.budi, deletion.seq - 1), (filed.budi, 999)):
        with refused("way-back-over"):
            await disclosure_checks.keep(turn, case, await officer(turn, by), seq)
    await disclosure_checks.keep(turn, case, budi, deletion.seq)
    assert [row for row in await waiting(turn) if row.method == "deleteMessage"] == []
    with refused("way-back-over"):
        await disclosure_checks.keep(turn, case, budi, deletion.seq)


async def test_a_note_is_not_deleted_on_a_press_under_what_telegram_shows_no_more(
    filed: World, turn: Turn
) -> None:
    case, budi = await the_case(turn), await officer(turn, filed.budi)
    await disclosure_checks.delete_note(turn, case, budi, 805)
    assert [row for row in await waiting(turn) if row.method == "deleteMessage"] == []
