"""Words on their way to the other side: what joins a post, what follows an edit, what is quoted."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.conversation import citizen_additions
from bot.actions.delivery import citizen_posts, outbox_posts, relay
from bot.actions.delivery.citizen_posts import PostOptions
from bot.desk.call_queue import GROUP
from bot.domain.message import LONGEST_TEXT, ContentKind
from bot.domain.words.albums import Piece
from bot.domain.words.masking_rules import MASK
from storage import case_events, outbox, relayed_messages
from storage.outbox import Outgoing, Queued
from tests.middle.people import citizen, message, refused, the_case, waiting
from tests.prelude import Content, Link, Turn, World, require, rows

TWO_MINUTES, SECOND, DAY = timedelta(minutes=2), timedelta(seconds=1), timedelta(days=1)
TEMPLATE = Outgoing("", GROUP, "g:1", {}, about={"heading": "Pemohon menulis:"}, case_id=1)


def piece(
    turn: Turn,
    number: int,
    kind: ContentKind = "text",
    text: str = "kata",
    album: str | None = None,
) -> Piece:
    file = None if kind == "text" else f"F{number}"
    said = Content(kind=kind, text=text, file_id=file, album=album)
    return Piece(message_id=number, content=said, at=turn.now)


async def posted(turn: Turn, world: World, *pieces: Piece) -> Queued:
    seq = await outbox_posts.queue_messages(turn, TEMPLATE, world.sari.id, pieces)
    return require(await outbox.find(turn.tx, seq), "unknown")


async def changed(turn: Turn, row: Queued, new: Piece) -> bool:
    copy, *_ = await relayed_messages.of_row(turn.tx, row.seq)
    return await outbox_posts.change_queued(turn, row, copy, new)


async def test_what_does_not_fit_into_one_post_is_never_sent_as_one(
    filed: World, turn: Turn
) -> None:
    long = [piece(turn, number, text="x" * LONGEST_TEXT) for number in (1, 2)]
    with pytest.raises(ValueError, match="one post"):
        await posted(turn, filed, *long)


@pytest.mark.parametrize(("kind", "follows"), [("photo", True), ("document", False)])
async def test_a_queued_album_follows_an_edit_only_as_an_album(
    filed: World, turn: Turn, kind: ContentKind, *, follows: bool
) -> None:
    row = await posted(turn, filed, *[piece(turn, n, "photo", album="a") for n in (1, 2)])
    assert await changed(turn, row, piece(turn, 1, kind, "lain", "a")) is follows


async def test_a_post_that_has_left_follows_no_edit_in_the_outbox(filed: World, turn: Turn) -> None:
    row = await posted(turn, filed, piece(turn, 1))
    row = await outbox.claim(turn.tx, row.seq)
    assert not await changed(turn, row, piece(turn, 1, text="lain"))


async def sent_and_changed(turn: Turn, world: World, kind: ContentKind, count: int) -> list[Queued]:
    pieces = [piece(turn, n, "photo", album="a" if count > 1 else None) for n in range(count)]
    row = await posted(turn, world, *pieces)
    copy, *_ = await relayed_messages.of_row(turn.tx, row.seq)
    new = piece(turn, 0, kind, "lain", "a" if count > 1 else None)
    await outbox_posts.change_sent(turn, row, copy, new)
    return await waiting(turn, "edit")


async def test_a_photo_by_itself_may_become_a_document(filed: World, turn: Turn) -> None:
    [edit] = await sent_and_changed(turn, filed, "document", 1)
    assert edit.method == "editMessageMedia"


async def test_within_an_album_a_photo_stays_one(filed: World, turn: Turn) -> None:
    with refused("edit-not-carried"):
        await sent_and_changed(turn, filed, "document", 2)


async def test_within_an_album_a_photo_may_become_another(filed: World, turn: Turn) -> None:
    assert len(await sent_and_changed(turn, filed, "video", 2)) == 1


@pytest.mark.parametrize("kind", ["text", "voice"])
async def test_a_photo_becomes_no_words_and_no_voice(
    filed: World, turn: Turn, kind: ContentKind
) -> None:
    with refused("edit-not-carried"):
        await sent_and_changed(turn, filed, kind, 1)


async def test_a_message_taken_out_leaves_the_others_and_the_last_takes_the_post(
    filed: World, turn: Turn
) -> None:
    row = await posted(turn, filed, piece(turn, 1), piece(turn, 2, text="lain"))
    one, other = await relayed_messages.of_row(turn.tx, row.seq)
    assert await outbox_posts.remove_message(turn, row, one)
    [left] = await waiting(turn)
    assert "kata" not in left.payload["text"]
    assert await outbox_posts.remove_message(turn, left, other)
    assert await waiting(turn) == []


async def says(
    turn: Turn, world: World, number: int, kind: ContentKind = "text", *, material: bool = True
) -> Queued:
    """Let Sari say something on her request; return the row that carries it."""
    sari, case = await citizen(turn, world.sari), await the_case(turn)
    said = Content(kind=kind, text="Tolong kirim data", file_id=None if kind == "text" else "F")
    place = (sari.telegram_id, number)
    manner = PostOptions()
    seq = await citizen_posts.post_words(
        turn, sari, case, place, said, material=material, manner=manner
    )
    return require(await outbox.find(turn.tx, seq), "unknown")


@pytest.mark.parametrize("after", [TWO_MINUTES - SECOND, TWO_MINUTES, TWO_MINUTES + SECOND])
async def test_the_second_words_of_a_person_wait_until_two_minutes_after_the_first(
    filed: World, after: timedelta
) -> None:
    async with filed.desk.turn() as turn:
        first = await says(turn, filed, 900)
        assert first.held_until == turn.now
        await outbox.claim(turn.tx, first.seq)
        await outbox.mark_sent(turn.tx, first.seq, turn.now, 70)
        at = turn.now
    async with filed.desk.turn(at + after) as turn:
        second = await says(turn, filed, 901)
        assert second.held_until == max(at + TWO_MINUTES, turn.now)


@pytest.mark.parametrize(
    ("kind", "material", "shown"),
    [
        ("text", False, True),
        ("photo", False, False),
        ("photo", True, True),
        ("contact", True, False),
    ],
)
async def test_a_file_that_is_not_known_to_be_material_is_opened_in_private(
    filed: World, turn: Turn, kind: ContentKind, *, material: bool, shown: bool
) -> None:
    row = await says(turn, filed, 900, kind, material=material)
    [copy] = await relayed_messages.of_row(turn.tx, row.seq)
    assert copy.piece.announced is not shown


@pytest.mark.parametrize(
    ("words", "quoted"),
    [("Tolong", "Tolong"), ("kirim", "kirim"), ("tidak ada", None), ("", None)],
)
async def test_an_officer_quotes_what_the_citizen_wrote_and_nothing_else(
    filed: World, words: str, quoted: str | None
) -> None:
    async with filed.desk.turn() as turn:
        await says(turn, filed, 900)
    await filed.settle()
    sent = next(one for one in filed.group.messages if "Tolong kirim data" in one.text)
    async with filed.desk.turn() as turn:
        found = await relay.officer_reply_target(turn, filed.group.id, sent.id, words)
    assert found is not None
    assert (found["message_id"], found.get("quote")) == (900, quoted)


async def test_an_album_is_known_by_its_first_message_and_another_by_its_own(
    filed: World, turn: Turn
) -> None:
    sari, found = await citizen(turn, filed.sari), []
    for number, album in ((1, "a"), (2, "a"), (3, "b"), (4, "b"), (5, None)):
        given = Content(kind="photo", file_id=f"F{number}", album=album)
        incoming = message(filed.sari, message_id=number, content=given)
        found.append(await citizen_posts.first_of_album(turn, sari, incoming))
    assert found == [1, 1, 3, 3, 5]


async def test_what_nobody_carried_points_to_nothing(filed: World, turn: Turn) -> None:
    assert await relay.officer_reply_target(turn, filed.group.id, 4711, "kata") is None


async def test_words_by_themselves_show_what_they_reply_to(filed: World, turn: Turn) -> None:
    one = piece(turn, 1).model_copy(update={"quote": "Berapa lama"})
    assert "Berapa lama" in (await posted(turn, filed, one)).payload["text"]


@pytest.mark.parametrize(("count", "method"), [(1, "sendPhoto"), (2, "sendMediaGroup")])
async def test_two_photos_are_an_album_and_one_can_be_hidden_by_a_button(
    filed: World, turn: Turn, count: int, method: str
) -> None:
    album = "a" if count > 1 else None
    row = await posted(turn, filed, *[piece(turn, n, "photo", album=album) for n in range(count)])
    assert (row.method, "reply_markup" in row.payload) == (method, count == 1)


async def test_words_stand_at_the_hour_at_which_they_were_said(filed: World, turn: Turn) -> None:
    sari, earlier = await citizen(turn, filed.sari), turn.now - TWO_MINUTES
    said, place = Content(kind="text", text="kata"), (filed.sari.id, 900)
    manner = PostOptions(said_at=earlier)
    seq = await citizen_posts.post_words(
        turn, sari, await the_case(turn), place, said, manner=manner
    )
    [copy] = await relayed_messages.of_row(turn.tx, seq)
    assert copy.piece.at == earlier


@pytest.mark.parametrize(("album", "told"), [("a", "editMessageText"), ("b", "sendMessage")])
async def test_about_the_files_of_an_album_its_sender_is_asked_once(
    filed: World, album: str, told: str
) -> None:
    for number, of in ((901, "a"), (902, album)):
        await filed.settle()
        async with filed.desk.turn() as turn:
            sari, case = await citizen(turn, filed.sari), await the_case(turn)
            photo = Content(kind="photo", file_id=f"F{number}", album=of)
            sent = message(filed.sari, message_id=number, content=photo)
            await citizen_additions.add_words(turn, sari, case, sent)
            [asked] = [row for row in await waiting(turn) if row.chat == str(filed.sari.id)]
    assert asked.method == told


@pytest.mark.parametrize(("case_id", "sender"), [(None, None), (1, 4711)])
async def test_a_file_of_no_request_or_of_nobody_has_no_button_that_hides_it(
    filed: World, turn: Turn, case_id: int | None, sender: int | None
) -> None:
    template, photo = replace(TEMPLATE, case_id=case_id), piece(turn, 1, "photo")
    seq = await outbox_posts.queue_messages(turn, template, sender or filed.sari.id, [photo])
    assert "reply_markup" not in require(await outbox.find(turn.tx, seq), "unknown").payload


@pytest.mark.parametrize(
    ("kind", "announced", "pressed"),
    [("photo", False, "case:identity:"), ("photo", True, "case:file:"), ("voice", False, "")],
)
async def test_a_file_that_is_shown_can_be_hidden_and_one_that_is_not_opened(
    filed: World, kind: ContentKind, *, announced: bool, pressed: str
) -> None:
    async with filed.desk.turn() as turn:
        file = piece(turn, 1, kind).model_copy(update={"announced": announced})
        said = (await posted(turn, filed, file)).payload
    assert pressed in str(said.get("reply_markup", ""))
    assert ("reply_markup" in said) is bool(pressed)


async def speaks(
    turn: Turn,
    world: World,
    content: Content,
    number: int = 900,
    **manner: Any,
) -> Queued:
    """Let Sari say something on her request; return the row that carries it."""
    sari = await citizen(turn, world.sari)
    about = await the_case(turn)
    place, options = (sari.telegram_id, number), PostOptions(**manner)
    seq = await citizen_posts.post_words(turn, sari, about, place, content, manner=options)
    return require(await outbox.find(turn.tx, seq), "unknown")


async def carried(turn: Turn, row: Queued) -> list[Piece]:
    return [copy.piece for copy in await relayed_messages.of_row(turn.tx, row.seq)]


STICKER = Content(kind="sticker", file_id="S", extra={"emoji": "🙏"})
CARD = Content(kind="contact", extra={"phone_number": "+6281", "first_name": "Sari"})
NAMED = Content(kind="document", file_id="F", file_name="KTP Sari Wulandari.pdf")


@pytest.mark.parametrize("content", [CARD, NAMED])
async def test_what_tells_who_somebody_is_is_opened_by_a_button(
    filed: World, turn: Turn, content: Content
) -> None:
    [piece] = await carried(turn, await speaks(turn, filed, content))
    assert piece.announced


@pytest.mark.parametrize(("left", "kind"), [(False, "text"), (True, "sticker")])
async def test_only_a_sticker_that_would_wait_comes_in_words(
    filed: World, turn: Turn, *, left: bool, kind: str
) -> None:
    row = await says(turn, filed, 899)
    if left:
        await outbox.claim(turn.tx, row.seq)
    pieces = await carried(turn, await speaks(turn, filed, STICKER))
    assert pieces[-1].content.kind == kind


@pytest.mark.parametrize(("state", "minutes"), [("sent", 2), ("failed", 1)])
async def test_two_minutes_are_counted_from_when_the_last_words_left_or_were_to(
    filed: World, state: str, minutes: int
) -> None:
    at = filed.clock.now()
    async with filed.desk.turn(at) as turn:
        first = await says(turn, filed, 900)
    sent = at + timedelta(minutes=1)
    sql = "UPDATE outbox SET state = :state, sent_at = :sent, created_at = :at WHERE seq = :seq"
    await rows(
        filed, sql, state=state, sent=sent if state == "sent" else None, at=at, seq=first.seq
    )
    async with filed.desk.turn(sent) as turn:
        second = await says(turn, filed, 901)
    assert second.held_until == at + TWO_MINUTES + (sent - at if minutes == 2 else timedelta())


async def test_the_late_part_of_an_album_waits_for_no_burst(filed: World, turn: Turn) -> None:
    for number in (900, 901):
        photo = Content(kind="photo", file_id=f"F{number}", album="a")
        row = await speaks(turn, filed, photo, number=number)
        await outbox.claim(turn.tx, row.seq)
        await outbox.mark_sent(turn.tx, row.seq, turn.now, number)
    assert row.held_until == turn.now + outbox_posts.ALBUM_COMPLETE_AFTER


async def test_what_may_not_wait_keeps_nothing_waiting_that_comes_after_it(
    filed: World, turn: Turn
) -> None:
    first = await speaks(turn, filed, NAMED, at_once=True)
    other = Content(kind="voice", file_id="V")
    second = await speaks(turn, filed, other, number=901)
    assert first.held_until is None
    assert require(second.held_until, "none") <= turn.now


@pytest.mark.parametrize(
    ("content", "taken"),
    [(STICKER, False), (CARD, False), (NAMED, True), (Content(kind="text", text="kata"), True)],
)
def test_only_words_and_files_are_a_part_of_what_is_wanted(
    content: Content, *, taken: bool
) -> None:
    part = citizen_posts.to_request_part(content, 7)
    assert (part is not None) is taken
    assert part is None or all(part.values()), "what is empty is left out"


async def test_long_words_that_reply_to_something_go_out_in_several_messages(
    filed: World, turn: Turn
) -> None:
    long = piece(turn, 1, text="x " * (LONGEST_TEXT // 2)).model_copy(update={"quote": "Berapa"})
    await posted(turn, filed, long)
    assert len(await waiting(turn)) == 2


async def test_a_card_that_is_announced_is_not_written_out(filed: World, turn: Turn) -> None:
    voice = piece(turn, 1, "voice").model_copy(update={"quote": "Berapa lama"})
    assert (await posted(turn, filed, voice)).method == "sendVoice"


async def test_what_would_be_too_long_together_goes_out_apart(filed: World, turn: Turn) -> None:
    row = await posted(turn, filed, piece(turn, 1, text="x" * 3000))
    new = piece(turn, 2, text="y" * 3000)
    assert not await outbox_posts.join_message(turn, row, filed.sari.id, new)
    assert len(await carried(turn, row)) == 1


async def test_a_post_that_waits_grows_by_no_edit_beyond_one_message(
    filed: World, turn: Turn
) -> None:
    row = await posted(turn, filed, piece(turn, 1), piece(turn, 2))
    assert not await changed(turn, row, piece(turn, 1, text="x" * LONGEST_TEXT))
    assert "kata" in str((await carried(turn, row))[0])


async def change_of(turn: Turn, row: Queued, new: Piece) -> None:
    copy, *_ = await relayed_messages.of_row(turn.tx, row.seq)
    await outbox_posts.change_sent(turn, row, copy, new)


@pytest.mark.parametrize("kind", ["text", "voice"])
async def test_the_first_of_an_album_becomes_no_words_and_no_voice(
    filed: World, turn: Turn, kind: ContentKind
) -> None:
    row = await posted(turn, filed, *[piece(turn, n, "photo", album="a") for n in (1, 2)])
    with refused("edit-not-carried"):
        await change_of(turn, row, piece(turn, 1, kind))


async def test_a_burst_that_was_sent_grows_by_no_edit_beyond_one_message(
    filed: World, turn: Turn
) -> None:
    row = await posted(turn, filed, piece(turn, 1), piece(turn, 2))
    with refused("edit-not-carried"):
        await change_of(turn, row, piece(turn, 1, text="x" * LONGEST_TEXT))


async def test_a_voice_becomes_no_photo(filed: World, turn: Turn) -> None:
    row = await posted(turn, filed, piece(turn, 1, "voice"))
    with refused("edit-not-carried"):
        await change_of(turn, row, piece(turn, 1, "photo"))


@pytest.mark.parametrize("notice", [None, 1])
async def test_words_ahead_of_a_notice_are_known_as_its_own(
    filed: World, turn: Turn, notice: int | None
) -> None:
    about = {"heading": "Jawaban:", "notice": notice}
    template = replace(TEMPLATE, chat=str(filed.sari.id), lane="p", about=about, purpose="answer")
    long = piece(turn, 1, text="x " * (LONGEST_TEXT // 2))
    await outbox_posts.queue_messages(turn, template, filed.group.id, [long])
    first, _ = await waiting(turn)
    assert (first.purpose == "answer") is bool(notice)


async def test_words_ahead_of_what_a_citizen_wrote_are_answered_as_theirs(
    filed: World, turn: Turn
) -> None:
    long = piece(turn, 1, text="x " * (LONGEST_TEXT // 2))
    template = replace(TEMPLATE, purpose="citizen-words")
    await outbox_posts.queue_messages(turn, template, filed.sari.id, [long])
    assert [row.purpose for row in await waiting(turn)] == ["citizen-words", "citizen-words"]


async def replied(turn: Turn, world: World, words: str = "") -> Any:
    """Return to what Budi replies who replies to the post of the desk that is number 950."""
    return await relay.officer_reply_target(turn, world.group.id, 950, words)


async def is_in_group(turn: Turn, world: World, seq: int, number: int = 950) -> None:
    await case_events.add_link(turn.tx, world.group.id, number, Link("citizen", 1, 1, seq))


async def test_a_message_that_carries_nobody_s_words_points_to_nothing(
    filed: World, turn: Turn
) -> None:
    seq = await outbox.queue(turn.tx, replace(TEMPLATE, method="sendMessage"), turn.now)
    await is_in_group(turn, filed, seq)
    assert await replied(turn, filed) is None


async def test_a_text_ahead_of_long_words_points_to_them(filed: World, turn: Turn) -> None:
    row = await posted(turn, filed, piece(turn, 900, text="x " * (LONGEST_TEXT // 2)))
    await relayed_messages.mark_sent(turn.tx, row.seq, [951], None)
    await is_in_group(turn, filed, row.seq - 1)
    assert (await replied(turn, filed))["message_id"] == 900


async def test_of_an_album_the_part_is_meant_to_which_somebody_replies(
    filed: World, turn: Turn
) -> None:
    row = await posted(turn, filed, *[piece(turn, n, "photo", album="a") for n in (900, 901)])
    await relayed_messages.mark_sent(turn.tx, row.seq, [950, 951], None)
    await is_in_group(turn, filed, row.seq)
    assert (await replied(turn, filed))["message_id"] == 900


@pytest.mark.parametrize(
    ("original", "shown", "words", "quoted"),
    [
        ("Nama saya Sari", "Nama saya ████", "Nama", True),
        ("Nama saya Sari", "Nama saya ████", "████", True),
        ("Nama lain Sari", "Nama saya ████", "Nama", False),
        ("Nama saya Sari W", "Nama saya ████", "Nama", False),
        ("Nama saya", "Nama saya Sari", "Nama", False),
    ],
)
async def test_a_quote_stands_in_the_citizen_s_own_words_or_is_none(
    filed: World, turn: Turn, original: str, shown: str, words: str, quoted: bool
) -> None:
    case, place = await the_case(turn), (filed.sari.id, 900)
    await relay.record_message(turn, case, "citizen", place, Content(kind="text", text=original))
    row = await posted(turn, filed, piece(turn, 900, text=shown.replace("█", MASK)))
    await relayed_messages.mark_sent(turn.tx, row.seq, [950], None)
    await is_in_group(turn, filed, row.seq)
    found = await replied(turn, filed, words.replace("█", MASK))
    assert ("quote" in found) is quoted
