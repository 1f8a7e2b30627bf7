"""What is looked at again before a call leaves: its hour, what it refers to, and its files."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.actions.operations.database_restore import ABSENCE
from bot.actions.oversight.monthly_evaluation import EVALUATION_PAGE
from bot.actions.reminders.officer_digest import APPROVAL
from bot.actions.reminders.requester_reminders import REMINDER
from bot.desk.call_purposes import PRIVATE_MESSAGE, PurposeLike, ReminderAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.dispatch import before_sending
from bot.domain.records.kept_file import Admission, KeptAbout, Origin
from bot.domain.words.albums import Piece
from bot.transport.outbound import reference_resolver
from bot.transport.outbound.reference_resolver import ReferencePending, ResolvedCall
from storage import file_archive, outbox, relayed_messages, uploads
from storage.outbox import Queued
from tests.middle.people import citizen
from tests.prelude import TUESDAY, Content, Turn, World, rows

SECOND, TEN_MINUTES = timedelta(seconds=1), timedelta(minutes=10)
PHOTO = {"photo": "F1", "caption": "Kartu"}


async def on_its_way(
    turn: Turn,
    world: World,
    why: PurposeLike = PRIVATE_MESSAGE,
    payload: dict[str, Any] | None = None,
    **more: Any,
) -> Queued:
    """Queue a call, to Sari unless its `chat` is given, and claim it as the sender does."""
    call: dict[str, Any] = {"chat": str(world.sari.id), "method": "sendMessage", **more}
    method, chat = call.pop("method"), call.pop("chat")
    seq = await queue_call(turn, method, chat, why, payload or {"text": "kabar"}, **call)
    return await outbox.claim(turn.tx, seq)


@pytest.mark.parametrize(
    ("held", "leaves"),
    [
        (timedelta(0), True),
        (SECOND, False),
        (TEN_MINUTES, False),
        (TEN_MINUTES + SECOND, True),
        (-SECOND, True),
    ],
)
async def test_a_row_waits_for_its_time_but_never_longer_than_ten_minutes(
    filed: World, turn: Turn, held: timedelta, *, leaves: bool
) -> None:
    row = await on_its_way(turn, filed, held_until=turn.now + held)
    assert (await before_sending.refresh_row(turn, row) is not None) is leaves


@pytest.mark.parametrize(
    ("why", "at", "leaves"),
    [
        (EVALUATION_PAGE, "07:59:59", False),
        (EVALUATION_PAGE, "08:00:00", True),
        (EVALUATION_PAGE, "17:00:00", False),
        (ABSENCE, "08:59:59", False),
        (ABSENCE, "09:00:00", True),
        (ABSENCE, "16:59:59", True),
        (ABSENCE, "17:00:00", False),
        (PRIVATE_MESSAGE, "03:00:00", True),
    ],
)
async def test_what_may_wait_disturbs_nobody_at_night(
    filed: World, why: PurposeLike, at: str, *, leaves: bool
) -> None:
    now = datetime.fromisoformat(f"{TUESDAY.date()}T{at}").replace(tzinfo=TUESDAY.tzinfo)
    async with filed.desk.turn(now) as turn:
        row = await on_its_way(turn, filed, why)
        assert (await before_sending.refresh_row(turn, row) is not None) is leaves


async def test_a_row_that_came_at_night_is_looked_at_again_within_ten_minutes(
    filed: World,
) -> None:
    now = TUESDAY.replace(hour=8)
    async with filed.desk.turn(now) as turn:
        row = await on_its_way(turn, filed, ABSENCE)
        assert await before_sending.refresh_row(turn, row) is None
    [left] = await rows(filed, "SELECT * FROM outbox WHERE seq = :seq", seq=row.seq)
    assert left["state"] == "queued"
    assert datetime.fromisoformat(left["held_until"]) - now == timedelta(minutes=9)


@pytest.mark.parametrize("purpose", [REMINDER, APPROVAL])
async def test_what_is_true_no_more_is_taken_back(filed: World, purpose: Any) -> None:
    async with filed.desk.turn() as turn:
        row = await on_its_way(turn, filed, purpose(ReminderAbout(reminder=999)))
        assert await before_sending.refresh_row(turn, row) is None
    [left] = await rows(filed, "SELECT state FROM outbox WHERE seq = :seq", seq=row.seq)
    assert left["state"] == "cancelled"


async def addressed(turn: Turn, row: Queued) -> ResolvedCall | None:
    return await reference_resolver.resolve_row(turn.desk, turn.tx, row)


async def call_of(turn: Turn, row: Queued) -> tuple[str, dict[str, Any]]:
    found = await addressed(turn, row)
    assert found is not None
    return found.method, found.payload


async def test_what_is_for_one_person_goes_to_nobody_else(filed: World, turn: Turn) -> None:
    row = await on_its_way(turn, filed)
    assert (await call_of(turn, row))[1]["chat_id"] == filed.sari.id


async def test_what_is_for_the_group_goes_there(filed: World, turn: Turn) -> None:
    row = await on_its_way(turn, filed, chat=GROUP)
    assert (await call_of(turn, row))[1]["chat_id"] == filed.group.id


async def test_a_call_about_the_bot_itself_names_no_chat(filed: World, turn: Turn) -> None:
    row = await on_its_way(turn, filed, chat=GROUP, method="getMe")
    assert "chat_id" not in (await call_of(turn, row))[1]


async def test_a_change_of_what_is_on_its_way_waits_for_it(filed: World, turn: Turn) -> None:
    first = await on_its_way(turn, filed)
    payload = {"message_id": outbox.reference("sent", first.seq), "text": "lain"}
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, payload, method="editMessageText")
    with pytest.raises(ReferencePending):
        await addressed(turn, row)


@pytest.mark.parametrize(
    "reference",
    [
        outbox.reference("sent", 999),
        outbox.reference("copy", 999),
        outbox.reference("copies", 999),
        outbox.reference("card", 999),
        outbox.reference("paper", 999),
    ],
)
async def test_a_change_of_what_is_not_there_is_no_call(
    filed: World, turn: Turn, reference: Any
) -> None:
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, {"message_id": reference})
    assert await addressed(turn, row) is None


async def test_a_reply_to_what_is_not_there_is_a_message_of_its_own(
    filed: World, turn: Turn
) -> None:
    reply = {"message_id": outbox.reference("copy", 999)}
    row = await on_its_way(
        turn, filed, PRIVATE_MESSAGE, {"text": "kabar", "reply_parameters": reply}
    )
    assert "reply_parameters" not in (await call_of(turn, row))[1]


async def test_a_message_on_no_request_at_all_goes_into_no_topic(filed: World, turn: Turn) -> None:
    payload = {"text": "kabar", "message_thread_id": outbox.reference("topic", 999)}
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, payload, chat=GROUP)
    assert await addressed(turn, row) is None


async def sent_by_sari(turn: Turn, world: World) -> int:
    """Let Sari have sent a file, which nobody has looked at yet; return its number."""
    sari = await citizen(turn, world.sari)
    origin = Origin("material", sari.id, (sari.telegram_id, 900))
    await uploads.add_upload(turn.tx, origin, "F1", "ktp.jpg", turn.now, Admission(size=5))
    found = await uploads.of_file(turn.tx, "F1")
    assert found is not None
    return found.id


async def test_a_file_that_was_refused_goes_out_as_words(filed: World, turn: Turn) -> None:
    upload = await sent_by_sari(turn, filed)
    await uploads.refuse(turn.tx, upload, "virus", turn.now)
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, PHOTO, method="sendPhoto")
    method, payload = await call_of(turn, row)
    assert method == "sendMessage"
    assert payload["text"].startswith("Kartu\n\n")


async def test_an_album_with_a_file_that_was_refused_is_no_call(filed: World, turn: Turn) -> None:
    upload = await sent_by_sari(turn, filed)
    await uploads.refuse(turn.tx, upload, "virus", turn.now)
    media = {"media": [{"type": "photo", "media": "F1"}]}
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, media, method="sendMediaGroup")
    assert await addressed(turn, row) is None


async def test_a_clean_file_is_uploaded_once_and_then_goes_by_its_name(
    filed: World, turn: Turn
) -> None:
    upload = await sent_by_sari(turn, filed)
    await uploads.save_cleaned(turn.tx, upload, "photo", "ktp.jpg", b"clean", turn.now)
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, PHOTO, method="sendPhoto")
    assert "photo" not in (await call_of(turn, row))[1]
    await uploads.sent(turn.tx, upload, "F2")
    assert (await call_of(turn, row))[1]["photo"] == "F2"


@pytest.mark.parametrize("lost", [False, True])
async def test_a_file_of_an_officer_goes_by_its_name_until_telegram_loses_it(
    filed: World, turn: Turn, *, lost: bool
) -> None:
    given = Content(kind="photo", file_id="F1", file_name="a.jpg", file_size=5)
    belongs = (KeptAbout.ANSWER, 0)
    file = await file_archive.add_file(turn.tx, belongs, 1, (-1, 800), given, turn.now)
    assert file is not None
    await file_archive.save_bytes(turn.tx, file.id, b"as it was")
    if lost:
        await file_archive.forget(turn.tx, "F1")
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, PHOTO, method="sendPhoto")
    assert ("photo" in (await call_of(turn, row))[1]) is not lost


@pytest.mark.parametrize("count", [1, 2, 10])
def test_an_album_weighs_as_much_as_it_has_parts(count: int) -> None:
    row = Queued(
        1, "g", GROUP, 0, "sendMediaGroup", {}, "word", {}, None, "sending", 1,
        uncertain=False, message_id=None, sent_at=None, created_at=TUESDAY, held_until=None,
    )  # fmt: skip
    album = ResolvedCall(row, "sendMediaGroup", {"media": [{}] * count})
    assert (album.message_count, replace(album, topic_name="001").message_count) == (count, 1)


@pytest.mark.parametrize(
    ("kind", "sent", "chat", "replies"),
    [
        ("copy", 77, "here", True),
        ("copy", None, "here", False),
        ("source", None, "here", True),
        ("source", 77, "here", True),
        ("source", 77, "elsewhere", False),
    ],
)
async def test_a_reply_is_one_where_what_it_replies_to_stands_in_the_same_chat(
    filed: World, turn: Turn, kind: str, sent: int | None, chat: str, *, replies: bool
) -> None:
    first = await on_its_way(turn, filed)
    written = filed.sari.id if chat == "here" else filed.group.id
    piece = Piece(message_id=40, content=Content(kind="text", text="kata"), at=turn.now)
    await relayed_messages.add_message(turn.tx, first.seq, written, piece)
    if sent:
        await relayed_messages.mark_sent(turn.tx, first.seq, [sent], None)
    await turn.tx.run("UPDATE outbox SET state = 'sent' WHERE seq = :seq", seq=first.seq)
    [copy] = await relayed_messages.of_row(turn.tx, first.seq)
    reply = {"message_id": outbox.reference(kind, copy.id)}
    payload = {"text": "kabar", "reply_parameters": reply}
    row = await on_its_way(turn, filed, PRIVATE_MESSAGE, payload)
    said = (await call_of(turn, row))[1].get("reply_parameters")
    assert (said is not None) is replies
    assert not said or said["message_id"] == (77 if kind == "copy" else 40)
