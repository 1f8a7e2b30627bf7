"""Which reply a /batal, a thumb down or an edit means, and what of it is changed."""

import pytest

from bot.actions.answers import answer_showing
from bot.actions.conversation import (
    officer_notes,
    officer_replies,
    reply_changes,
)
from bot.actions.delivery import relay, unreachable_people
from bot.actions.delivery.outbox_posts import EDIT
from bot.actions.delivery.relay import REPLY
from bot.buttons.case_buttons import ChangeReplyToo, DeleteReplyToo
from bot.domain.law.authority import ByLaw
from bot.domain.message import ContentKind
from bot.domain.records.unsent_reply import ReplyState
from storage import answers, appointments, case_events
from tests.middle.people import authority, citizen, officer, refused, the_case, waiting
from tests.middle.replying import (
    goes,
    is_read,
    kirim,
    labels,
    left,
    lets_go,
    line_of,
    replies,
    said,
    takes_back,
    the_reply,
)
from tests.prelude import Act, Content, Link, Role, Turn, World

PHOTO = Content(kind="photo", file_id="p", album="a")


async def test_batal_takes_a_part_out_of_one_s_answer(drafted: World, turn: Turn) -> None:
    await takes_back(turn, drafted, drafted.budi, reply_to=800)
    with refused("answer-empty"):
        await answer_showing.show_preview(
            turn, await the_case(turn), await officer(turn, drafted.budi)
        )


@pytest.mark.parametrize("link", [None, Link("desk", 1), Link("citizen", None, 1)])
async def test_batal_in_reply_to_something_else_means_no_earlier_reply(
    unsent: World, turn: Turn, link: Link | None
) -> None:
    if link is not None:
        await case_events.add_link(turn.tx, unsent.group.id, 700, link)
    with refused("nothing-to-take-back"):
        await takes_back(turn, unsent, unsent.budi, reply_to=700)
    assert (await the_reply(turn)).state is ReplyState.WAITING


async def test_a_thumb_down_of_nobody_known_or_on_what_failed_stops_nothing(
    unsent: World, turn: Turn
) -> None:
    place = (unsent.group.id, 810)
    assert not await reply_changes.stop_by_reaction(turn, place, unsent.rina.id)
    assert not await reply_changes.stop_by_reaction(turn, place, unsent.wati.id)
    await lets_go(turn, unsent.budi)
    await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
    assert not await reply_changes.stop_by_reaction(turn, place, unsent.budi.id)


async def test_an_edit_of_a_part_changes_the_answer(drafted: World, turn: Turn) -> None:
    edit = said(drafted, drafted.budi, "Jumlahnya 2.000.", message_id=800)
    await reply_changes.take_reply_edit(turn, edit)
    [draft] = await answers.drafts_on(turn.tx, 1)
    [part] = await answers.parts(turn.tx, draft.id)
    assert part.content.text == "Jumlahnya 2.000."


async def test_an_edit_of_what_the_desk_never_saw_is_not_its_own(unsent: World, turn: Turn) -> None:
    await reply_changes.take_reply_edit(turn, said(unsent, unsent.budi, message_id=777))
    assert not turn.update.handled


async def test_an_edit_that_changes_no_word_is_not_carried(unsent: World) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        before = await waiting(turn)
        same = said(unsent, unsent.budi, "Sudah kami cari.", message_id=810)
        await reply_changes.take_reply_edit(turn, same)
        assert await waiting(turn) == before


async def test_an_edit_of_a_note_that_belongs_to_the_case_is_kept(
    unsent: World, turn: Turn
) -> None:
    place, before = (unsent.group.id, 820), said(unsent, unsent.budi, "Berkas rak 3.").content
    await relay.record_message(turn, await the_case(turn), "note", place, before)
    await case_events.add_link(turn.tx, *place, Link("desk", 1))
    edit = said(unsent, unsent.budi, "Berkas rak 4.", message_id=820)
    await reply_changes.take_reply_edit(turn, edit)
    kept = await case_events.last_message_version(turn.tx, place)
    assert kept == (1, edit.content)


@pytest.mark.parametrize("link", [None, Link("desk", 1)])
async def test_talk_that_becomes_a_note_is_kept_and_nothing_is_said_of_it(
    unsent: World, turn: Turn, link: Link | None
) -> None:
    place, before = (unsent.group.id, 820), said(unsent, unsent.budi, "Berkas rak 3.").content
    await relay.record_message(turn, await the_case(turn), "note", place, before)
    if link is not None:
        await case_events.add_link(turn.tx, *place, link)
    queued = await waiting(turn)
    note = said(unsent, unsent.budi, "// Berkas rak 4.", message_id=820)
    await officer_notes.take_note_edit(turn, note)
    assert await case_events.last_message_version(turn.tx, place) == (1, note.content)
    assert await waiting(turn) == queued


async def test_a_thumb_down_of_a_colleague_stops_nothing_that_has_left(unsent: World) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        await officer(turn, unsent.wati, Role.PETUGAS)
        place = (unsent.group.id, 810)
        assert not await reply_changes.stop_by_reaction(turn, place, unsent.wati.id)


@pytest.mark.parametrize(
    ("kind", "state", "offered"),
    [("photo", "sent", 1), ("photo", "queued", 0), ("text", "sent", 0), ("text", "sending", 0)],
)
async def test_an_incident_is_offered_once_a_file_that_left_is_taken_back(
    filed: World, kind: ContentKind, state: str, offered: int
) -> None:
    async with filed.desk.turn() as turn:
        file = "p" if kind == "photo" else None
        content = Content(kind=kind, text="Sudah ada.", file_id=file)
        await replies(turn, filed, filed.budi, content=content)
        if file:
            await is_read(turn, filed, 811)
        await lets_go(turn, filed.budi)
    async with filed.desk.turn() as turn:
        sql = "UPDATE outbox SET state = :state WHERE purpose = 'reply'"
        await turn.tx.run(sql, state=state)
        await takes_back(turn, filed, filed.budi, reply_to=811)
        said_now = [str(row.payload) for row in await waiting(turn)]
        assert sum("insiden" in words.lower() for words in said_now) == offered


async def test_batal_in_reply_to_a_citizen_means_the_last_reply_on_that_request(
    unsent: World, turn: Turn
) -> None:
    await case_events.add_link(turn.tx, unsent.group.id, 700, Link("citizen", 1, 1))
    await lets_go(turn, unsent.budi)
    await takes_back(turn, unsent, unsent.budi, reply_to=700)
    assert await waiting(turn, REPLY.name) == []
    assert (await the_reply(turn)).state is ReplyState.STOPPED
    await replies(turn, unsent, unsent.budi)
    await takes_back(turn, unsent, unsent.budi, reply_to=700)
    assert (await the_reply(turn, 2)).state is ReplyState.NOTE


async def test_batal_in_a_topic_means_no_reply_that_belongs_to_another(
    filed: World, turn: Turn
) -> None:
    sari, case = await citizen(turn, filed.sari), await the_case(turn)
    link = Link("citizen", None, sari.id)
    await officer_replies.take_reply(turn, said(filed, filed.budi), link, None)
    with refused("nothing-to-take-back"):
        await takes_back(turn, filed, filed.budi, thread_id=case.thread_id, in_topic=True)


CHANGE = "Kami siapkan besok."


@pytest.mark.parametrize(
    ("state", "calls", "said_now"),
    [
        ("queued", [], "⏳"),
        ("sent", ["editMessageText"], "⏳"),
        ("failed", [], "Tidak sampai"),
    ],
)
async def test_an_edit_of_what_was_let_go_waits_for_a_press_too(
    unsent: World, turn: Turn, state: str, calls: list[str], said_now: str
) -> None:
    await lets_go(turn, unsent.budi)
    await turn.tx.run("UPDATE outbox SET state = :s WHERE purpose = 'reply'", s=state)
    if state != "queued":
        await turn.tx.run("UPDATE unsent_reply SET state = :s, why = 'tidak ada'", s=state)
    edit = said(unsent, unsent.budi, CHANGE, message_id=810)
    await reply_changes.take_reply_edit(turn, edit)
    assert await labels(turn) == ["✏️ Ubah juga", "🗑 Hapus juga"]
    assert await waiting(turn, EDIT.name) == []
    assert CHANGE not in str([row.payload for row in await waiting(turn)])
    by, found = await authority(turn, unsent.budi, Act.REPLY), await kirim(turn)
    late = ChangeReplyToo(1, "00000000")
    await reply_changes.change_too(turn, by, late)
    assert await waiting(turn, EDIT.name) == []
    await officer(turn, unsent.wati, Role.PETUGAS)
    wati = await authority(turn, unsent.wati, Act.REPLY)
    with refused("reply-of-another"):
        await reply_changes.change_too(turn, wati, ChangeReplyToo(1, found.seen))
    await reply_changes.change_too(turn, by, ChangeReplyToo(1, found.seen))
    with refused("reply-over"):
        await reply_changes.change_too(turn, by, ChangeReplyToo(1, found.seen))
    assert [row.method for row in await waiting(turn, EDIT.name)] == calls
    assert said_now in (await line_of(turn))["text"]
    if state == "queued":
        assert CHANGE in str([row.payload for row in await waiting(turn, REPLY.name)])


async def test_an_edit_back_to_what_was_sent_offers_nothing(unsent: World) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        for words in (CHANGE, "Sudah kami cari."):
            edit = said(unsent, unsent.budi, words, message_id=810)
            await reply_changes.take_reply_edit(turn, edit)
        assert "✓ Terkirim" in (await line_of(turn))["text"]


@pytest.mark.parametrize(("gone", "how"), [("", "✓ Diubah"), ("message to edit not found", "⚠️")])
async def test_the_line_says_what_became_of_a_change(unsent: World, gone: str, how: str) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        edit = said(unsent, unsent.budi, CHANGE, message_id=810)
        await reply_changes.take_reply_edit(turn, edit)
        by, seen = await authority(turn, unsent.budi, Act.REPLY), (await kirim(turn)).seen
        await reply_changes.change_too(turn, by, ChangeReplyToo(1, seen))
        await goes(turn, EDIT.name, gone)
        assert (await line_of(turn))["text"].startswith(how)


async def test_what_failed_and_was_changed_is_sent_again_as_it_was_changed(
    unsent: World, turn: Turn
) -> None:
    await lets_go(turn, unsent.budi)
    await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
    edit = said(unsent, unsent.budi, CHANGE, message_id=810)
    await reply_changes.take_reply_edit(turn, edit)
    by, seen = await authority(turn, unsent.budi, Act.REPLY), (await kirim(turn)).seen
    await reply_changes.change_too(turn, by, ChangeReplyToo(1, seen))
    await unreachable_people.send_again(turn, await the_case(turn), by)
    assert CHANGE in str([row.payload for row in await waiting(turn, REPLY.name)])


async def test_what_its_author_changed_is_deleted_with_its_whole_album(
    filed: World, turn: Turn
) -> None:
    await replies(turn, filed, filed.budi, content=PHOTO)
    part = said(filed, filed.budi, content=PHOTO, message_id=812)
    assert await officer_replies.join_album(turn, part, await the_case(turn))
    for number in (811, 812):
        await is_read(turn, filed, number)
    await lets_go(turn, filed.budi)
    await turn.tx.run("UPDATE outbox SET state = 'sent' WHERE purpose = 'reply'")
    note = PHOTO.model_copy(update={"text": "// salah"})
    await reply_changes.take_reply_edit(turn, said(filed, filed.budi, content=note, message_id=812))
    assert await labels(turn) == ["🗑 Hapus juga"]
    by = await authority(turn, filed.budi, Act.REPLY)
    await reply_changes.delete_too(turn, by, DeleteReplyToo(1))
    assert "deleteMessages" in [row.method for row in await waiting(turn)]
    with refused("reply-over"):
        await reply_changes.delete_too(turn, by, DeleteReplyToo(1))


async def test_who_serves_no_more_changes_nothing_that_was_sent(unsent: World) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        budi = await officer(turn, unsent.budi)
        await appointments.end_all(turn.tx, budi.id, turn.now, ByLaw("UU 14/2008 Art 13"))
        await turn.tx.run("UPDATE officer SET administrator = 0")
        with refused("stays-inside"):
            edit = said(unsent, unsent.budi, CHANGE, message_id=810)
            await reply_changes.take_reply_edit(turn, edit)


async def test_a_note_that_loses_its_mark_is_spoken_of_only_in_reply_to_a_citizen(
    filed: World, turn: Turn
) -> None:
    note = said(filed, filed.budi, "// Catatan", message_id=820)
    await relay.record_message(turn, await the_case(turn), "note", note.place, note.content)
    before = await waiting(turn)
    await reply_changes.take_reply_edit(turn, said(filed, filed.budi, "Lain.", message_id=820))
    assert await waiting(turn) == before
