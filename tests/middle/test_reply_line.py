"""A reply waits for a press: who may press, for what it stands, and what makes a note of it."""

from datetime import timedelta

import pytest

from bot.actions.conversation import (
    group_context,
    officer_notes,
    officer_replies,
    reply_changes,
    reply_line,
    reply_press,
    reply_reminders,
    words_aside,
)
from bot.actions.delivery import unreachable_people
from bot.actions.delivery.relay import REPLY
from bot.actions.requests import request_filing
from bot.buttons.case_buttons import KeepInside
from bot.dispatch import after_sending, group_messages
from bot.domain.law.authority import ByLaw
from bot.domain.records.unsent_reply import ReplyState
from bot.domain.words.hidden_finding import Finding, HidingKind
from storage import (
    appointments,
    case_events,
    expired_data,
    file_archive,
    outbox,
    people,
    unsent_replies,
)
from tests.middle.people import authority, citizen, message, officer, refused, the_case, waiting
from tests.middle.replying import (
    DELETED,
    SOURCE,
    goes,
    is_found,
    is_read,
    kirim,
    labels,
    left,
    lets_go,
    line_of,
    presses,
    replies,
    said,
    takes_back,
    the_reply,
)
from tests.middle.worlds import REQUEST, draft
from tests.prelude import Act, Content, Link, Role, Turn, World, require, rows

MINUTE, SECOND, DAY = timedelta(minutes=1), timedelta(seconds=1), timedelta(days=1)
FILE = Content(kind="document", file_id="F1", file_name="rekap.xlsx", file_size=5)
PHOTO = Content(kind="photo", file_id="p", album="a")
VIDEO = Content(kind="video", file_id="v")
SHEET = Finding(kind=HidingKind.SHEET, where="sumber", lines=3)


async def edits(turn: Turn, world: World, words: str = "Kata lain.", number: int = 810) -> None:
    await reply_changes.take_reply_edit(turn, said(world, world.budi, words, message_id=number))


async def keeps(turn: Turn, world: World, number: int = 1) -> None:
    await reply_press.keep(turn, await officer(turn, world.wati), KeepInside(number))


async def test_nothing_stands_in_the_outbox_before_a_press(unsent: World, turn: Turn) -> None:
    assert await waiting(turn, REPLY.name) == []
    assert "Sudah kami cari." not in str([row.payload for row in await waiting(turn)])
    await lets_go(turn, unsent.budi)
    [row] = await waiting(turn, REPLY.name)
    assert "Sudah kami cari." in str(row.payload)
    assert (await the_reply(turn)).state is ReplyState.LEAVING


@pytest.mark.parametrize(
    ("who", "case", "minutes", "joins"),
    [
        ("budi", 1, 9, True),
        ("budi", 1, 10, False),
        ("wati", 1, 0, False),
        ("budi", 2, 0, False),
        ("budi", None, 0, False),
    ],
)
async def test_what_an_author_writes_in_a_row_to_one_person_has_one_line(
    unsent: World, who: str, case: int | None, minutes: int, *, joins: bool
) -> None:
    unsent.clock.turn(minutes * MINUTE)
    async with unsent.desk.turn() as turn:
        sari = await citizen(turn, unsent.sari)
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
        await officer(turn, unsent.wati, Role.PETUGAS)
        await replies(turn, unsent, getattr(unsent, who), case=case)
        assert len(await unsent_replies.parts(turn.tx, 1)) == (2 if joins else 1)
        assert len(await waiting(turn, reply_line.LINE.name)) == (1 if joins else 2)


@pytest.mark.parametrize(("minutes", "may"), [(29, False), (30, True)])
async def test_a_colleague_may_press_after_half_an_hour_of_office_time(
    unsent: World, minutes: int, *, may: bool
) -> None:
    unsent.clock.turn(minutes * MINUTE)
    async with unsent.desk.turn() as turn:
        await officer(turn, unsent.wati, Role.PETUGAS)
        if may:
            await lets_go(turn, unsent.wati)
            await goes(turn, REPLY.name)
            assert "ditulis Budi, dikirim Wati" in (await line_of(turn))["text"]
            return
        with refused("reply-of-another"):
            await presses(turn, unsent.wati)


async def test_an_evening_is_no_office_time(unsent: World) -> None:
    late = unsent.clock.now().replace(hour=20)
    await rows(unsent, "UPDATE unsent_reply SET written_at = :late", late=late)
    async with unsent.desk.turn(late + 60 * MINUTE) as turn:
        await officer(turn, unsent.wati, Role.PETUGAS)
        with refused("reply-of-another"):
            await presses(turn, unsent.wati)
    assert await reply_reminders.MENTION_AUTHORS(unsent.desk, late + 60 * MINUTE) == 0


async def test_who_serves_no_more_presses_nothing(unsent: World, turn: Turn) -> None:
    budi = await officer(turn, unsent.budi)
    await appointments.end_all(turn.tx, budi.id, turn.now, ByLaw("UU 14/2008 Art 13"))
    await turn.tx.run("UPDATE officer SET administrator = 0")
    with refused("only-for-roles"):
        await presses(turn, unsent.budi)


async def test_two_presses_send_once_and_a_late_one_says_what_happened(
    unsent: World, turn: Turn
) -> None:
    button, by = await kirim(turn), await authority(turn, unsent.budi, Act.REPLY)
    for _ in range(2):
        await reply_press.send(turn, by, button)
    await is_found(turn)
    assert len(await waiting(turn, REPLY.name)) == 1
    with refused("reply-pressed-late"):
        await reply_press.send(turn, by, button)


CHANGES = {
    "an edit": "edit",
    "another message": "more",
    "new words": "UPDATE message SET at = :later WHERE direction = 'citizen'",
    "withdrawal": "UPDATE cases SET state = 'withdrawn', closed_at = :later",
    "the answer": "UPDATE cases SET state = 'answered', answered_at = :later",
    "another chat": "UPDATE cases SET person_id = "
    "(SELECT id FROM person WHERE telegram_id = :rina)",
    "a colleague": "colleague",
}


async def happens(turn: Turn, world: World, what: str) -> None:
    if what == "edit":
        await edits(turn, world)
    elif what == "more":
        await replies(turn, world, world.budi)
    elif what == "colleague":
        await officer(turn, world.wati, Role.PETUGAS)
        await replies(turn, world, world.wati)
    else:
        await people.add_person(turn.tx, world.rina.id, "id", turn.now)
        words = Content(kind="text", text="Mohon per desa juga.")
        place = (world.sari.id, 77)
        await case_events.add_message(turn.tx, 1, "citizen", place, words, turn.now - DAY)
        known = {":later": turn.now + SECOND, ":rina": world.rina.id}
        await turn.tx.run(what, **{k[1:]: v for k, v in known.items() if k in what})


@pytest.mark.parametrize("what", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("late", [False, True], ids=["before the press", "after the press"])
async def test_a_press_stands_for_what_was_seen(
    unsent: World, turn: Turn, what: str, *, late: bool
) -> None:
    button, by = await kirim(turn), await authority(turn, unsent.budi, Act.REPLY)
    if late:
        await reply_press.send(turn, by, button)
    await happens(turn, unsent, what)
    if not late:
        await reply_press.send(turn, by, button)
        assert "Baca barisnya" in require(turn.update.toast, "no toast").text
    await is_found(turn)
    assert await waiting(turn, REPLY.name) == []
    await lets_go(turn, unsent.budi)
    assert await waiting(turn, REPLY.name) != []


@pytest.mark.parametrize(
    ("what", "named", "label"),
    [
        ("new words", "Pemohon menulis lagi", "walau pemohon menulis lagi"),
        ("withdrawal", "mencabut permohonannya", "walau sudah dicabut"),
        ("the answer", "Jawaban resmi sudah sampai", "walau sudah dijawab"),
        ("another chat", "di obrolan lain", "walau pindah obrolan"),
        ("a colleague", "Wati juga menulis", "walau rekan juga menulis"),
    ],
)
async def test_what_came_meanwhile_is_named(
    unsent: World, turn: Turn, what: str, named: str, label: str
) -> None:
    await happens(turn, unsent, CHANGES[what])
    assert named in (await line_of(turn))["text"]
    assert label in (await labels(turn))[0]


async def test_words_to_who_asks_no_more_go_to_the_requester(unsent: World, turn: Turn) -> None:
    await happens(turn, unsent, CHANGES["another chat"])
    await lets_go(turn, unsent.budi)
    [row] = await waiting(turn, REPLY.name)
    assert row.chat == str(unsent.rina.id)


async def test_what_was_deleted_in_the_group_does_not_leave(unsent: World, turn: Turn) -> None:
    await presses(turn, unsent.budi)
    await is_found(turn, DELETED)
    assert await waiting(turn, REPLY.name) == []
    assert "tidak ada lagi di grup" in (await line_of(turn))["text"]


async def test_of_a_row_of_messages_the_rest_is_shown_again(unsent: World, turn: Turn) -> None:
    await replies(turn, unsent, unsent.budi)
    await presses(turn, unsent.budi)
    await goes(turn, SOURCE, DELETED)
    assert await waiting(turn, SOURCE) == []
    assert "sudah dihapus dari grup" in (await line_of(turn))["text"]
    await lets_go(turn, unsent.budi)
    said_now = str([row.payload for row in await waiting(turn, REPLY.name)])
    assert "Sudah ada." in said_now
    assert "Sudah kami cari." not in said_now


async def test_of_words_in_a_group_that_moved_nothing_is_asked(unsent: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE unsent_part SET chat_id = -77")
    await presses(turn, unsent.budi)
    assert await waiting(turn, SOURCE) == []
    assert len(await waiting(turn, REPLY.name)) == 1


@pytest.mark.parametrize(
    ("how", "by"),
    [("button", "Wati"), ("reply", "Wati"), ("batal", "Budi"), ("thumb", "Wati"), ("mark", "Budi")],
)
async def test_a_note_is_made_of_it_and_its_author_may_still_send_it(
    unsent: World, turn: Turn, how: str, by: str
) -> None:
    await officer(turn, unsent.wati, Role.PETUGAS)
    await goes(turn, reply_line.LINE.name)
    line = (await the_reply(turn)).line
    await case_events.add_link(turn.tx, unsent.group.id, 950, Link("desk", 1, 1, line))
    match how:
        case "button":
            await keeps(turn, unsent)
        case "reply":
            words = said(unsent, unsent.wati, "jangan dulu", reply_to=950)
            await group_messages.handle_message(turn, words)
        case "batal":
            await takes_back(turn, unsent, unsent.budi, reply_to=950)
        case "thumb":
            place = (unsent.group.id, 810)
            assert await reply_changes.stop_by_reaction(turn, place, unsent.wati.id)
        case _:
            await edits(turn, unsent, "// Belum.")
    assert f"Catatan, tidak dikirim ({by})" in (await line_of(turn))["text"]
    unsent.clock.turn(60 * MINUTE)
    with refused("reply-of-another"):
        await presses(turn, unsent.wati)
    if how == "mark":
        assert await labels(turn) == []
        await edits(turn, unsent, "Sudah.")
    await lets_go(turn, unsent.budi)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_a_press_is_overtaken_by_a_colleague_who_keeps_it_inside(
    unsent: World, turn: Turn
) -> None:
    await presses(turn, unsent.budi)
    await officer(turn, unsent.wati, Role.PETUGAS)
    await keeps(turn, unsent)
    await is_found(turn)
    assert await waiting(turn, REPLY.name) == []


async def test_what_left_is_no_note_any_more(unsent: World) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        with refused("reply-pressed-late"):
            await keeps(turn, unsent)


async def test_a_line_that_was_taken_away_sends_nothing(unsent: World) -> None:
    async with unsent.desk.turn() as turn:
        await goes(turn, reply_line.LINE.name)
        await keeps(turn, unsent)
        button = await kirim(turn)
    at = unsent.clock.now() + DAY
    assert await words_aside.TAKE_LINES_AWAY(unsent.desk, at - SECOND) == 0
    assert await words_aside.TAKE_LINES_AWAY(unsent.desk, at) == 1
    async with unsent.desk.turn() as turn:
        with refused("reply-over"):
            await reply_press.send(turn, await authority(turn, unsent.budi, Act.REPLY), button)
        assert await unsent_replies.parts(turn.tx, 1) == []


async def attached(turn: Turn, world: World, *found: Finding) -> None:
    """Let Budi reply with a file, which was read already if something was `found` in it."""
    await replies(turn, world, world.budi, content=FILE)
    if found:
        await is_read(turn, world, 811, *found, file="F1")


async def test_a_file_that_is_still_read_waits(filed: World, turn: Turn) -> None:
    await attached(turn, filed)
    assert "masih dibaca" in (await line_of(turn))["text"]
    with refused("reply-file-read"):
        await presses(turn, filed.budi)


async def test_what_hides_in_a_file_is_named_and_its_release_recorded(
    filed: World, turn: Turn
) -> None:
    await attached(turn, filed)
    button = await kirim(turn)
    await is_read(turn, filed, 811, SHEET, file="F1")
    assert "lembar tersembunyi “sumber”" in (await line_of(turn))["text"]
    assert (await labels(turn))[0] == "📤 Kirim walau ada yang tersembunyi"
    await reply_press.send(turn, await authority(turn, filed.budi, Act.REPLY), button)
    assert await waiting(turn, SOURCE) == []
    await lets_go(turn, filed.budi)
    assert await turn.tx.all("SELECT 1 FROM event WHERE name = 'hidden-let-go'")
    kept = require(await file_archive.at(turn.tx, (filed.group.id, 811), "F1"), "none")
    assert kept.about == "reply"


async def test_a_file_that_stayed_inside_is_kept_no_longer_than_its_line(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await attached(turn, filed, SHEET)
        await goes(turn, reply_line.LINE.name)
        await keeps(turn, filed)
    await words_aside.TAKE_LINES_AWAY(filed.desk, filed.clock.now() + DAY)
    assert await rows(filed, "SELECT 1 FROM kept_file") == []


@pytest.mark.parametrize(
    ("words", "named", "label"),
    [
        ("Yang terdaftar Suparno, NIK 3310120408850007.", "memuat 1 NIK", "walau 1 NIK"),
        ("NIK Anda 3310014107990001.", "", "📤 Kirim"),
        ("Bu Wati, ini data lama?", "“Bu Wati” terbaca", "walau menyapa rekan"),
        ("Ke rekening BRI 0123-01-001234-50-1", "nomor rekening", "walau memuat rekening"),
        ("Salam, Budi", "", "📤 Kirim"),
    ],
)
async def test_what_a_written_rule_sees_is_named_and_may_leave(
    filed: World, turn: Turn, words: str, named: str, label: str
) -> None:
    await officer(turn, filed.wati, Role.PETUGAS)
    await replies(turn, filed, filed.budi, content=Content(kind="text", text=words))
    text = (await line_of(turn))["text"]
    assert named in text
    assert ("⚠️" in text) is bool(named)
    assert (await labels(turn))[0].endswith(label)
    await lets_go(turn, filed.budi)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_the_line_says_to_whom_and_what_in_which_order(filed: World, turn: Turn) -> None:
    await replies(turn, filed, filed.budi)
    case = await the_case(turn)
    text = (await line_of(turn))["text"]
    assert f"Untuk <b>{case.number}</b>, " in text
    assert "Isinya" not in text
    await replies(turn, filed, filed.budi, content=PHOTO, message_id=812)
    assert await officer_replies.join_album(
        turn, said(filed, filed.budi, content=PHOTO, message_id=813), case
    )
    assert "Isinya: tulisan, foto, foto." in (await line_of(turn))["text"]
    for number in (812, 813):
        await is_read(turn, filed, number)
    await lets_go(turn, filed.budi)
    assert [row.method for row in await waiting(turn, REPLY.name)] == [
        "sendMessage",
        "sendMediaGroup",
    ]


async def test_a_photo_that_comes_after_the_press_waits_by_itself(filed: World, turn: Turn) -> None:
    case = await the_case(turn)
    await replies(turn, filed, filed.budi, content=PHOTO)
    await is_read(turn, filed, 811)
    await lets_go(turn, filed.budi)
    late = said(filed, filed.budi, content=PHOTO, message_id=812)
    assert not await officer_replies.join_album(
        turn, said(filed, filed.wati, content=PHOTO, message_id=813), case
    )
    assert await officer_replies.join_album(turn, late, case)
    assert (await the_reply(turn, 2)).state is ReplyState.WAITING
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_a_marked_part_keeps_its_album_inside(filed: World, turn: Turn) -> None:
    await replies(turn, filed, filed.budi, content=PHOTO)
    marked = PHOTO.model_copy(update={"text": "// x"})
    note = said(filed, filed.budi, message_id=812, content=marked)
    await officer_notes.keep_note(turn, note, await the_case(turn), aimed_out=False)
    assert (await the_reply(turn)).state is ReplyState.NOTE


async def test_the_line_says_that_words_arrived_once_the_last_of_them_has(
    unsent: World, turn: Turn
) -> None:
    await replies(turn, unsent, unsent.budi, content=VIDEO)
    await lets_go(turn, unsent.budi)
    await goes(turn, REPLY.name)
    assert (await the_reply(turn)).state is ReplyState.LEAVING
    await goes(turn, REPLY.name)
    assert (await line_of(turn))["text"] == "✓ Terkirim 10.00 · Budi"


async def test_what_does_not_arrive_is_said_and_arrives_when_sent_again(unsent: World) -> None:
    async with unsent.desk.turn() as turn:
        await lets_go(turn, unsent.budi)
        [row] = await waiting(turn, REPLY.name)
        await after_sending.handle_refused(turn, await outbox.claim(turn.tx, row.seq), "no")
    async with unsent.desk.turn() as turn:
        assert "Tidak sampai: no" in (await line_of(turn))["text"]
        budi = await officer(turn, unsent.budi)
        await unreachable_people.send_again(turn, await the_case(turn), budi)
        await goes(turn, REPLY.name)
        assert (await the_reply(turn)).state is ReplyState.SENT


async def knows(turn: Turn, world: World, author: str) -> None:
    """Let Budi be "here" in private, have "blocked" the bot, or be a "stranger" to it."""
    if author != "stranger":
        await people.add_person(turn.tx, world.budi.id, "id", turn.now)
    if author == "blocked":
        await people.set_reachable(turn.tx, world.budi.id, reachable=False)


@pytest.mark.parametrize(("author", "told"), [("here", 2), ("blocked", 1), ("stranger", 1)])
async def test_that_a_line_cannot_be_written_is_told_to_its_author_too(
    unsent: World, turn: Turn, author: str, told: int
) -> None:
    await knows(turn, unsent, author)
    [line] = await waiting(turn, reply_line.LINE.name)
    await after_sending.handle_refused(turn, await outbox.claim(turn.tx, line.seq), "no")
    said_now = [one for one in await waiting(turn) if "tidak dapat ditulis" in str(one.payload)]
    assert len(said_now) == told
    assert (await the_reply(turn)).state is ReplyState.NOTE


@pytest.mark.parametrize(
    ("state", "posted", "told"),
    [("waiting", 1, 0), ("note", 0, 0), ("sent", 0, 0), ("failed", 0, 1), ("missing", 0, 1)],
)
async def test_a_line_that_somebody_deleted_comes_again_where_it_says_more_than_all_is_well(
    unsent: World, state: str, posted: int, told: int
) -> None:
    async with unsent.desk.turn() as turn:
        await goes(turn, reply_line.LINE.name)
        await turn.tx.run("UPDATE unsent_reply SET state = :state, why = '?'", state=state)
        if state != "waiting":
            await unsent_replies.drop_parts(turn.tx, 1)
        await reply_line.redraw(turn, 1)
        await goes(turn, reply_line.LINE_CHANGE.name, "message to edit not found")
        assert len(await waiting(turn, reply_line.LINE.name)) == posted
        assert len(await waiting(turn, "alarm")) == told


async def test_in_a_new_group_the_line_is_posted_anew(unsent: World) -> None:
    async with unsent.desk.turn() as turn:
        await goes(turn, reply_line.LINE.name)
        await unsent_replies.forget_lines(turn.tx)
    assert await reply_reminders.POST_LINES(unsent.desk, unsent.clock.now()) == 1
    assert await reply_reminders.POST_LINES(unsent.desk, unsent.clock.now()) == 0
    async with unsent.desk.turn() as turn:
        assert len(await waiting(turn, reply_line.LINE.name)) == 1


async def test_its_author_is_mentioned_once_after_ten_minutes(unsent: World) -> None:
    now = unsent.clock.now()
    async with unsent.desk.turn() as turn:
        await goes(turn, reply_line.LINE.name)
    early, due = now + 10 * MINUTE - SECOND, now + 10 * MINUTE
    assert await reply_reminders.MENTION_AUTHORS(unsent.desk, early) == 0
    assert await reply_reminders.MENTION_AUTHORS(unsent.desk, due) == 1
    assert await reply_reminders.MENTION_AUTHORS(unsent.desk, due + DAY) == 0
    async with unsent.desk.turn() as turn:
        assert (await line_of(turn))["text"].startswith("🔔 ")
        assert f"tg://user?id={unsent.budi.id}" in (await line_of(turn))["text"]
        assert "deleteMessage" in [row.method for row in await waiting(turn)]
        [row] = await waiting(turn, reply_line.LINE.name)
        assert (await the_reply(turn)).line == row.seq


@pytest.mark.parametrize("author", ["here", "blocked"])
@pytest.mark.parametrize(("words", "note"), [(False, True), (True, False)])
async def test_at_closing_time_it_is_a_note_where_nobody_s_words_wait(
    unsent: World, author: str, *, words: bool, note: bool
) -> None:
    now = unsent.clock.now()
    async with unsent.desk.turn() as turn:
        await knows(turn, unsent, author)
        before, place = Content(kind="text", text="Kami cari."), (unsent.group.id, 700)
        await case_events.add_message(turn.tx, 1, "reply", place, before, now + MINUTE)
        if words:
            place, at = (unsent.sari.id, 77), now + 2 * MINUTE
            await case_events.add_message(turn.tx, 1, "citizen", place, before, at)
    await reply_reminders.MENTION_AUTHORS(unsent.desk, now + 10 * MINUTE)
    assert await reply_reminders.MAKE_NOTES(unsent.desk, now + 10 * MINUTE) == 0
    for _ in range(2):
        await reply_reminders.MAKE_NOTES(unsent.desk, now.replace(hour=18))
    async with unsent.desk.turn() as turn:
        assert ((await the_reply(turn)).state is ReplyState.NOTE) is note
        told = [row.chat for row in await waiting(turn) if "kantor tutup" in str(row.payload)]
        where = str(unsent.budi.id) if author == "here" else "group"
        assert told == ([where] if note else [])


async def test_the_group_is_told_of_the_gesture_once(filed: World, turn: Turn) -> None:
    for number in (811, 812):
        await replies(turn, filed, filed.budi, message_id=number, case=None if number == 812 else 1)
    told = [row for row in await waiting(turn) if "tanpa itu ia tetap" in str(row.payload)]
    assert len(told) == 1


async def test_about_a_restricted_request_nothing_is_sent(unsent: World) -> None:
    async with unsent.desk.turn() as turn:
        await expired_data.open_until(turn.tx, 1, turn.now)
    async with unsent.desk.turn() as turn:
        with refused("case-restricted"):
            await presses(turn, unsent.budi)


async def test_beside_words_of_another_nothing_is_stopped_by_their_author(
    unsent: World, turn: Turn
) -> None:
    await goes(turn, reply_line.LINE.name)
    line = (await the_reply(turn)).line
    await case_events.add_link(turn.tx, unsent.group.id, 950, Link("desk", 1, 1, line))
    words = message(unsent.budi, "sebentar", unsent.group.id, message_id=830, reply_to=950)
    await group_messages.handle_message(turn, words)
    assert (await the_reply(turn)).state is ReplyState.WAITING
    assert await group_context.case_of(turn, words) is not None
