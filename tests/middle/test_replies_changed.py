"""Which reply a /batal, a thumb down or an edit means, and what of it is changed."""

import pytest

from bot.actions.answers import answer_showing
from bot.actions.conversation import (
    officer_notes,
    officer_replies,
    reply_changes,
    unsent_replies,
)
from bot.actions.delivery import relay
from bot.actions.delivery.relay import REPLY
from bot.desk.turn import Turn
from bot.domain.message import Content, ContentKind
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from storage import answers, case_events
from storage.case_events import Link
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.replying import left, replies, said, takes_back
from tests.world import World

PHOTO = Content(kind="photo", file_id="p", album="a")


async def test_batal_takes_a_part_out_of_one_s_answer(drafted: World, turn: Turn) -> None:
    await takes_back(turn, drafted, drafted.budi, reply_to=800)
    with refused("answer-empty"):
        await answer_showing.show_preview(
            turn, await the_case(turn), await officer(turn, drafted.budi)
        )


@pytest.mark.parametrize("link", [None, Link("desk", 1), Link("citizen", None, 1)])
async def test_batal_in_reply_to_something_else_means_no_earlier_reply(
    held: World, turn: Turn, link: Link | None
) -> None:
    if link is not None:
        await case_events.add_link(turn.tx, held.group.id, 700, link)
    with refused("nothing-to-take-back"):
        await takes_back(turn, held, held.budi, reply_to=700)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_a_thumb_down_stops_what_has_not_left(held: World, turn: Turn) -> None:
    assert await reply_changes.stop_by_reaction(turn, (held.group.id, 810), held.budi.id)
    assert await waiting(turn, REPLY.name) == []


async def test_a_thumb_down_of_nobody_known_or_on_what_failed_stops_nothing(
    held: World, turn: Turn
) -> None:
    place = (held.group.id, 810)
    assert not await reply_changes.stop_by_reaction(turn, place, held.rina.id)
    await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
    assert not await reply_changes.stop_by_reaction(turn, place, held.budi.id)


async def album(world: World, *, leaves: bool) -> None:
    """Let Budi reply with an album of two photos."""
    async with world.desk.turn() as turn:
        await replies(turn, world, world.budi, content=PHOTO)
        part = said(world, world.budi, content=PHOTO, message_id=812)
        assert await officer_replies.send_album_part(turn, part)
    if leaves:
        await left(world)


async def test_of_an_album_that_left_every_photo_is_deleted(filed: World) -> None:
    await album(filed, leaves=True)
    async with filed.desk.turn() as turn:
        await takes_back(turn, filed, filed.budi, reply_to=811)
        assert "deleteMessages" in [row.method for row in await waiting(turn)]


async def test_a_photo_that_follows_an_album_taken_back_stays_inside(filed: World) -> None:
    await album(filed, leaves=False)
    async with filed.desk.turn() as turn:
        await takes_back(turn, filed, filed.budi, reply_to=811)
        late = said(filed, filed.budi, content=PHOTO, message_id=813)
        assert await officer_replies.send_album_part(turn, late)
        assert await waiting(turn, REPLY.name) == []


async def test_a_photo_of_no_album_that_went_out_is_no_part_of_one(
    filed: World, turn: Turn
) -> None:
    assert not await officer_replies.send_album_part(turn, said(filed, filed.budi, content=PHOTO))


async def test_an_edit_of_a_part_changes_the_answer(drafted: World, turn: Turn) -> None:
    edit = said(drafted, drafted.budi, "Jumlahnya 2.000.", message_id=800)
    await reply_changes.take_reply_edit(turn, edit)
    [draft] = await answers.drafts_on(turn.tx, 1)
    [part] = await answers.parts(turn.tx, draft.id)
    assert part.content.text == "Jumlahnya 2.000."


async def test_an_edit_of_what_the_desk_never_saw_is_not_its_own(held: World, turn: Turn) -> None:
    await reply_changes.take_reply_edit(turn, said(held, held.budi, message_id=777))
    assert not turn.update.handled


async def test_an_edit_that_changes_no_word_is_not_carried(held: World) -> None:
    await left(held)
    async with held.desk.turn() as turn:
        before = await waiting(turn)
        same = said(held, held.budi, "Sudah kami cari.", message_id=810)
        await reply_changes.take_reply_edit(turn, same)
        assert await waiting(turn) == before


async def test_an_edit_of_a_note_that_belongs_to_the_case_is_kept(held: World, turn: Turn) -> None:
    place, before = (held.group.id, 820), said(held, held.budi, "Berkas rak 3.").content
    await relay.record_message(turn, await the_case(turn), "note", place, before)
    await case_events.add_link(turn.tx, *place, Link("desk", 1))
    edit = said(held, held.budi, "Berkas rak 4.", message_id=820)
    await reply_changes.take_reply_edit(turn, edit)
    kept = await case_events.last_message_version(turn.tx, place)
    assert kept == (1, edit.content)


@pytest.mark.parametrize("gone", ["DELETE FROM outbox", "UPDATE outbox SET state = 'cancelled'"])
async def test_an_edit_of_a_reply_that_is_no_more_changes_nothing(
    held: World, turn: Turn, gone: str
) -> None:
    await turn.tx.run("PRAGMA defer_foreign_keys = ON")
    await turn.tx.run(f"{gone} WHERE purpose = 'reply'")
    before = await waiting(turn)
    await reply_changes.take_reply_edit(turn, said(held, held.budi, "/siap", message_id=810))
    await officer_notes.take_note_edit(turn, said(held, held.budi, "// Belum.", message_id=810))
    assert [row for row in await waiting(turn) if row.method != "setMessageReaction"] == before


async def test_an_edit_changes_what_waits_for_who_has_no_request(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    link = Link("citizen", None, sari.id)
    await officer_replies.send_reply(turn, said(filed, filed.budi), link, None)
    await reply_changes.take_reply_edit(turn, said(filed, filed.budi, "Belum ada."))
    [row] = await waiting(turn, REPLY.name)
    assert "Belum ada." in str(row.payload)


async def told_too_late(turn: Turn) -> bool:
    return any("sudah terkirim" in str(row.payload) for row in await waiting(turn))


@pytest.mark.parametrize(
    ("state", "uncertain", "late", "taken_back"),
    [
        ("queued", 0, False, True),
        ("queued", 1, True, True),
        ("sending", 0, True, False),
        ("sent", 0, True, False),
        ("failed", 0, False, False),
    ],
)
async def test_a_reply_that_becomes_a_note_is_stopped_unless_it_may_have_arrived(
    held: World, turn: Turn, state: str, uncertain: int, late: bool, taken_back: bool
) -> None:
    sql = "UPDATE outbox SET state = :state, uncertain = :uncertain WHERE purpose = 'reply'"
    await turn.tx.run(sql, state=state, uncertain=uncertain)
    note = said(held, held.budi, "// Belum ada.", message_id=810)
    await officer_notes.take_note_edit(turn, note)
    recorded = [event.name for event in await case_events.events(turn.tx, 1)]
    assert (EventName.REPLY_TAKEN_BACK in recorded) is taken_back
    assert await told_too_late(turn) is late


@pytest.mark.parametrize("link", [None, Link("desk", 1)])
async def test_talk_that_becomes_a_note_is_kept_and_nothing_is_said_of_it(
    held: World, turn: Turn, link: Link | None
) -> None:
    place, before = (held.group.id, 820), said(held, held.budi, "Berkas rak 3.").content
    await relay.record_message(turn, await the_case(turn), "note", place, before)
    if link is not None:
        await case_events.add_link(turn.tx, *place, link)
    queued = await waiting(turn)
    note = said(held, held.budi, "// Berkas rak 4.", message_id=820)
    await officer_notes.take_note_edit(turn, note)
    assert await case_events.last_message_version(turn.tx, place) == (1, note.content)
    assert await waiting(turn) == queued


@pytest.mark.parametrize("has_role", [True, False])
async def test_a_thumb_down_of_a_colleague_with_a_role_holds_a_reply(
    held: World, turn: Turn, *, has_role: bool
) -> None:
    await officer(turn, held.wati, *([Role.PETUGAS] if has_role else []))
    place = (held.group.id, 810)
    assert await reply_changes.stop_by_reaction(turn, place, held.wati.id) is has_role


async def test_a_thumb_down_of_a_colleague_stops_nothing_that_has_left(held: World) -> None:
    await left(held)
    async with held.desk.turn() as turn:
        await officer(turn, held.wati, Role.PETUGAS)
        place = (held.group.id, 810)
        assert not await reply_changes.stop_by_reaction(turn, place, held.wati.id)


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
    async with filed.desk.turn() as turn:
        sql = "UPDATE outbox SET state = :state WHERE purpose = 'reply'"
        await turn.tx.run(sql, state=state)
        await takes_back(turn, filed, filed.budi, reply_to=811)
        said_now = [str(row.payload) for row in await waiting(turn)]
        assert sum("insiden" in words.lower() for words in said_now) == offered


async def test_batal_stops_a_reply_that_waits_before_words_that_were_not_sent(
    held: World, turn: Turn
) -> None:
    other = Content(kind="text", text="Yang terdaftar Suparno, NIK 3310120408850007.")
    await replies(turn, held, held.budi, content=other)
    await takes_back(turn, held, held.budi)
    assert await waiting(turn, REPLY.name) == []
    assert len(await waiting(turn, unsent_replies.DESTINATION_ASKED.name)) == 1


async def test_batal_in_reply_to_a_citizen_means_the_last_reply_on_that_request(
    held: World, turn: Turn
) -> None:
    [row] = await waiting(turn, REPLY.name)
    await case_events.add_link(turn.tx, held.group.id, 700, Link("citizen", 1, 1, row.waits_for))
    await takes_back(turn, held, held.budi, reply_to=700)
    assert await waiting(turn, REPLY.name) == []


async def test_batal_in_a_topic_means_no_reply_that_belongs_to_another(
    filed: World, turn: Turn
) -> None:
    sari, case = await citizen(turn, filed.sari), await the_case(turn)
    link = Link("citizen", None, sari.id)
    await officer_replies.send_reply(turn, said(filed, filed.budi), link, None)
    with refused("nothing-to-take-back"):
        await takes_back(turn, filed, filed.budi, thread_id=case.thread_id, in_topic=True)


async def test_a_note_that_loses_its_mark_is_spoken_of_only_in_reply_to_a_citizen(
    filed: World, turn: Turn
) -> None:
    note = said(filed, filed.budi, "// Catatan", message_id=820)
    await relay.record_message(turn, await the_case(turn), "note", note.place, note.content)
    before = await waiting(turn)
    await reply_changes.take_reply_edit(turn, said(filed, filed.budi, "Lain.", message_id=820))
    assert await waiting(turn) == before
