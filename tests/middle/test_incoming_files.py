"""What becomes of a person's file once it was looked at, and of one that shows who they are."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.actions.delivery import citizen_files, citizen_posts, group_file_removal, outbox_posts
from bot.actions.identity import identity_proof
from bot.buttons.case_buttons import HideFile
from bot.desk.call_queue import GROUP
from bot.domain.message import LARGEST_FETCHED, MEGABYTE
from bot.domain.people.identity_proofs import ProofState
from bot.domain.records.kept_file import Admission, Origin, Upload, UploadPurpose
from bot.domain.words.albums import Piece
from bot.uploads.cleaning_outcome import UnfitFile
from storage import identity_proofs, outbox, relayed_messages, uploads
from storage.outbox import Outgoing, Queued
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.prelude import Content, Turn, World, require, rows

HOUR = timedelta(hours=1)
TEMPLATE = Outgoing("", GROUP, "g:1", {}, about={"heading": "Pemohon menulis:"}, case_id=1)


async def upload(turn: Turn, world: World, purpose: UploadPurpose = "material") -> Upload:
    """Return a file of Sari's on her request, which waits to be looked at."""
    sari = await citizen(turn, world.sari)
    origin = Origin(purpose, sari.id, (sari.telegram_id, 900), case_id=1)
    await uploads.add_upload(turn.tx, origin, "F1", "ktp.jpg", turn.now, Admission(size=5))
    return require(await uploads.of_file(turn.tx, "F1"), "unknown")


async def shown(turn: Turn, world: World, *, announced: bool = False) -> Queued:
    """Let the file wait to be shown to the group."""
    said = Content(kind="photo", file_id="F1", text="Kartu")
    piece = Piece(message_id=900, content=said, at=turn.now, announced=announced)
    seq = await outbox_posts.queue_messages(turn, TEMPLATE, world.sari.id, [piece])
    return require(await outbox.find(turn.tx, seq), "unknown")


async def to_sari(turn: Turn, world: World) -> list[Queued]:
    return [row for row in await waiting(turn) if row.chat == str(world.sari.id)]


async def test_in_place_of_a_refused_file_its_words_are_shown(filed: World, turn: Turn) -> None:
    file, row = await upload(turn, filed), await shown(turn, filed)
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable"))
    left = require(await outbox.find(turn.tx, row.seq), "unknown")
    assert left.method == "sendMessage"
    assert "Kartu" in left.payload["text"]


async def test_what_has_left_is_not_written_anew(filed: World, turn: Turn) -> None:
    file, row = await upload(turn, filed), await shown(turn, filed)
    await outbox.claim(turn.tx, row.seq)
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable"))
    assert await waiting(turn, "word") == await to_sari(turn, filed)


async def test_a_file_that_opens_only_by_a_button_is_refused_in_a_line_below(
    filed: World, turn: Turn
) -> None:
    file, row = await upload(turn, filed), await shown(turn, filed, announced=True)
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable"))
    [line] = [one for one in await waiting(turn, "desk") if one.case_id == 1]
    [copy] = await relayed_messages.of_row(turn.tx, row.seq)
    assert line.payload["reply_parameters"]["message_id"] == outbox.reference("copy", copy.id)


@pytest.mark.parametrize(("broke_out", "alarms"), [(True, 1), (False, 0)])
async def test_a_file_that_broke_out_is_an_alarm(
    filed: World, turn: Turn, *, broke_out: bool, alarms: int
) -> None:
    file = await upload(turn, filed)
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable", broke_out=broke_out))
    assert len(await waiting(turn, "alarm")) == alarms


@pytest.mark.parametrize("purpose", ["material", "identity"])
async def test_whoever_sent_a_refused_file_hears_of_it_once(
    filed: World, turn: Turn, purpose: UploadPurpose
) -> None:
    file = await upload(turn, filed, purpose)
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable"))
    assert len(await to_sari(turn, filed)) == 1


@pytest.mark.parametrize(("purpose", "told"), [("material", 0), ("identity", 1)])
async def test_only_an_identity_paper_that_is_too_large_is_said_to_its_sender(
    filed: World, turn: Turn, purpose: UploadPurpose, told: int
) -> None:
    await citizen_files.leave_large_upload(turn, await upload(turn, filed, purpose))
    assert len(await to_sari(turn, filed)) == told


async def test_a_file_too_large_is_opened_by_a_button(filed: World, turn: Turn) -> None:
    file, row = await upload(turn, filed), await shown(turn, filed)
    await citizen_files.leave_large_upload(turn, file)
    [copy] = await relayed_messages.of_row(turn.tx, row.seq)
    assert copy.piece.announced


@pytest.mark.parametrize(("attempts", "pause"), [(0, 1), (3, 8), (11, 2048), (12, 3600)])
async def test_a_look_is_put_off_for_longer_each_time(
    filed: World, turn: Turn, attempts: int, pause: int
) -> None:
    file = replace(await upload(turn, filed), attempts=attempts)
    await citizen_files.postpone_check(turn, file, HOUR)
    due = turn.now + timedelta(seconds=pause)
    assert await uploads.due(turn.tx, due - timedelta(seconds=1)) == []
    assert await uploads.due(turn.tx, due) == [file.id]


@pytest.mark.parametrize(("size", "noted"), [(LARGEST_FETCHED, 0), (LARGEST_FETCHED + 1, 1)])
async def test_that_a_large_file_stays_at_telegram_is_recorded(
    filed: World, size: int, noted: int
) -> None:
    given = [Content(kind="document", file_id=f"F{n}", file_size=n) for n in (7, size)]
    async with filed.desk.turn() as turn:
        await citizen_files.record_large_originals(turn, await the_case(turn), given)
    assert len(await rows(filed, "SELECT * FROM event WHERE name = 'original-kept'")) == noted


async def hides(turn: Turn, world: World, *, owner: int = 0, number: int = 900) -> None:
    """Let Budi press the button that moves the file out of the group."""
    sari = await citizen(turn, world.sari)
    button = HideFile(1, number, owner or sari.id)
    await group_file_removal.hide(
        turn, await the_case(turn), await officer(turn, world.budi), button
    )


@pytest.mark.parametrize("wrong", [{"owner": 4711}, {"number": 7}])
async def test_a_button_that_names_no_file_hides_nothing(
    filed: World, turn: Turn, wrong: dict[str, int]
) -> None:
    await shown(turn, filed)
    with refused("button-earlier"):
        await hides(turn, filed, **wrong)


async def test_a_file_that_is_in_private_already_is_not_hidden_again(
    filed: World, turn: Turn
) -> None:
    await shown(turn, filed, announced=True)
    with refused("button-earlier"):
        await hides(turn, filed)


@pytest.mark.parametrize("change", ["case_id = NULL", "chat = '7'"])
async def test_a_file_that_stands_elsewhere_is_not_hidden(
    filed: World, turn: Turn, change: str
) -> None:
    await shown(turn, filed)
    await turn.tx.run(f"UPDATE outbox SET {change} WHERE chat = 'group'")  # noqa: S608
    with refused("button-earlier"):
        await hides(turn, filed)


@pytest.mark.parametrize(
    ("age", "deleted"), [(48 * HOUR - timedelta(seconds=1), 1), (48 * HOUR, 0)]
)
async def test_what_telegram_lets_nobody_delete_any_more_the_officers_are_to_delete(
    filed: World, age: timedelta, deleted: int
) -> None:
    async with filed.desk.turn() as turn:
        row = await shown(turn, filed)
        await relayed_messages.mark_sent(turn.tx, row.seq, [70], None)
        await outbox.mark_sent(turn.tx, row.seq, turn.now, 70)
    async with filed.desk.turn(filed.clock.now() + age) as turn:
        await hides(turn, filed)
        calls = [one for one in await waiting(turn) if one.method == "deleteMessage"]
        assert len(calls) == deleted


@pytest.mark.parametrize(
    ("size", "told"), [(None, "di atas 20 MB"), (35 * MEGABYTE, "di atas 35 MB")]
)
def test_a_file_that_nobody_looked_at_says_how_large_it_is_at_least(
    filed: World, size: int | None, told: str
) -> None:
    file = Content(kind="document", file_id="F1", file_size=size)
    assert told in citizen_files.unchecked_in_words(filed.desk.texts, file, None).text


async def test_a_row_of_a_file_that_cannot_be_handled_is_laid_aside_and_told_of(
    filed: World, turn: Turn
) -> None:
    file = await upload(turn, filed)
    await citizen_files.park_upload(turn, file.id)
    assert await uploads.due(turn.tx, turn.now) == []
    assert len(await waiting(turn, "desk")) == 1


@pytest.mark.parametrize(("announced", "written"), [(True, 0), (False, 1)])
async def test_a_file_too_large_that_has_a_button_is_left_as_it_stands(
    filed: World, turn: Turn, *, announced: bool, written: int
) -> None:
    file, row = await upload(turn, filed), await shown(turn, filed, announced=announced)
    await citizen_files.leave_large_upload(turn, file)
    left = require(await outbox.find(turn.tx, row.seq), "unknown")
    assert (left.payload != row.payload) is bool(written)


async def test_a_file_too_large_that_nobody_is_shown_yet_is_only_noted(
    filed: World, turn: Turn
) -> None:
    await citizen_files.leave_large_upload(turn, await upload(turn, filed))
    assert require(await uploads.of_file(turn.tx, "F1"), "unknown").state == "large"


async def test_a_newer_file_in_the_same_message_stays_when_the_older_is_refused(
    filed: World, turn: Turn
) -> None:
    file, row = await upload(turn, filed), await shown(turn, filed)
    [copy] = await relayed_messages.of_row(turn.tx, row.seq)
    said = Content(kind="photo", file_id="F2", text="Yang benar")
    newer = copy.piece.model_copy(update={"content": said})
    assert await outbox_posts.change_queued(turn, row, copy, newer)
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable"))
    assert require(await outbox.find(turn.tx, row.seq), "unknown").method == "sendPhoto"


@pytest.mark.parametrize(("case_id", "person", "told"), [(1, 0, 1), (None, 0, 0), (1, 4711, 0)])
async def test_that_a_paper_is_unfit_is_told_to_who_is_still_known(
    filed: World, turn: Turn, case_id: int | None, person: int, told: int
) -> None:
    file = await upload(turn, filed, "identity")
    of = replace(file.origin, case_id=case_id, person_id=person or file.origin.person_id)
    await citizen_files.reject_identity_paper(turn, replace(file, origin=of))
    assert len(await to_sari(turn, filed)) == told


@pytest.mark.parametrize(
    ("state", "papers", "then"),
    [
        (ProofState.SENT, 0, ProofState.WAITING),
        (ProofState.SENT, 1, ProofState.SENT),
        (ProofState.VALID, 0, ProofState.VALID),
        (None, 0, None),
    ],
)
async def test_proof_is_due_again_where_the_only_paper_that_was_sent_is_unfit(
    filed: World, turn: Turn, state: ProofState | None, papers: int, then: ProofState | None
) -> None:
    sari, case = await citizen(turn, filed.sari), await the_case(turn)
    if state is None:
        await turn.tx.run("DELETE FROM proof")
    else:
        await identity_proofs.set_proof_state(turn.tx, case.id, state)
    for number in range(papers):
        await identity_proof.keep_paper(turn, sari, case, 90 + number, "paper", "ktp.jpg")
    file = await upload(turn, filed, "identity")
    await citizen_files.reject_upload(turn, file, UnfitFile("unreadable"))
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    assert (proof.state if proof else None) == then


@pytest.mark.parametrize(("reason", "told"), [(None, "20 MB"), ("limit", "batas")])
def test_it_is_said_why_nobody_looked_at_a_file(
    filed: World, reason: str | None, told: str
) -> None:
    file = Content(kind="document", file_id="F1", text="Lampiran")
    said = citizen_files.unchecked_in_words(filed.desk.texts, file, reason).text
    assert said.startswith("Lampiran\n\n")
    assert told in said


def test_a_file_that_was_refused_without_a_word_is_gone(filed: World) -> None:
    file = Content(kind="photo")
    words = citizen_files.refusal_in_words(filed.desk.texts, file, None)
    assert words == citizen_files.refusal_in_words(filed.desk.texts, file, "gone")


async def test_a_file_of_who_has_no_chat_cannot_stand_in_the_group(
    recorded: World, turn: Turn
) -> None:
    owner = require((await the_case(turn)).person_id, "none")
    with refused("button-earlier"):
        await group_file_removal.hide(
            turn, await the_case(turn), await officer(turn, recorded.budi), HideFile(1, 900, owner)
        )


async def test_words_are_no_file_that_could_be_hidden(filed: World, turn: Turn) -> None:
    piece = Piece(message_id=900, content=Content(kind="text", text="kata"), at=turn.now)
    await outbox_posts.queue_messages(turn, TEMPLATE, filed.sari.id, [piece])
    with refused("button-earlier"):
        await hides(turn, filed)


@pytest.mark.parametrize(("count", "chat", "offers"), [(2, 0, 1), (1, 0, 0), (2, 4711, 0)])
async def test_an_album_of_somebody_known_is_offered_to_be_hidden(
    filed: World, turn: Turn, count: int, chat: int, offers: int
) -> None:
    pieces = [
        Piece(
            message_id=900 + number,
            content=Content(kind="photo", file_id=f"F{number}", album="a"),
            at=turn.now,
        )
        for number in range(count)
    ]
    seq = await outbox_posts.queue_messages(turn, TEMPLATE, chat or filed.sari.id, pieces)
    row = require(await outbox.find(turn.tx, seq), "unknown")
    await group_file_removal.offer_hiding(turn, row, await the_case(turn))
    asked = [one for one in await waiting(turn) if "case:identity:" in str(one.payload)]
    assert len([one for one in asked if one.seq != seq]) == offers


@pytest.mark.parametrize("large", [True, False])
async def test_a_file_that_nobody_looked_at_is_opened_by_a_button_and_not_shown(
    filed: World, turn: Turn, *, large: bool
) -> None:
    file, sari = await upload(turn, filed), await citizen(turn, filed.sari)
    if large:
        await uploads.mark_too_large(turn.tx, file.id, turn.now)
    said, place = Content(kind="photo", file_id="F1", text="Kartu"), (sari.telegram_id, 901)
    seq = await citizen_posts.post_words(turn, sari, await the_case(turn), place, said)
    [copy] = await relayed_messages.of_row(turn.tx, seq)
    assert copy.piece.announced is large
