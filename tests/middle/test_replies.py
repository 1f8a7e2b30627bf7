"""What goes out to a citizen as a reply, and what of it is taken back, changed or stays inside."""

from datetime import timedelta

import pytest

from bot.actions.answers import answer_showing
from bot.actions.conversation import (
    citizen_additions,
    officer_notes,
    officer_replies,
    possible_requests,
    reply_changes,
    unsent_replies,
    voice_transcripts,
)
from bot.actions.delivery import held_replies, relay
from bot.actions.delivery.relay import REPLY
from bot.actions.delivery.send_preview import HELD
from bot.buttons.request_buttons import AddWords
from bot.desk.turn import Turn
from bot.domain.law.authority import ByLaw
from bot.domain.message import Content
from bot.domain.people.role_permissions import Role
from storage import appointments, case_events, expired_data
from storage.case_events import Link
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.middle.replying import left, replies, said, takes_back
from tests.world import World, revokes


async def test_a_reply_is_sent_by_who_may_reply(filed: World, turn: Turn) -> None:
    with refused("stays-inside"):
        await replies(turn, filed, filed.wati)
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("reply-only-for-roles"):
        await replies(turn, filed, filed.wati)
    await replies(turn, filed, filed.budi)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_who_writes_anonymously_is_nobody(filed: World, turn: Turn) -> None:
    with refused("anonymous-officer"):
        await replies(turn, filed, filed.budi, anonymous=True)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (Content(kind="text", text="/batal"), "officers-command-unknown"),
        (Content(kind="unknown", extra={"what": "poll"}), "cannot-carry-group"),
    ],
)
async def test_what_no_citizen_may_get_stays_inside(
    filed: World, turn: Turn, content: Content, why: str
) -> None:
    with refused(why):
        await replies(turn, filed, filed.budi, content=content)


async def test_a_prompt_is_answered_by_whom_it_was_put_to(filed: World, turn: Turn) -> None:
    case = await the_case(turn)
    await officer_replies.prompt_reply(turn, case, await officer(turn, filed.budi))
    [prompt] = await waiting(turn, officer_replies.PROMPT.name)
    link = Link("prompt", 1, 1, prompt.seq)
    await officer(turn, filed.wati, Role.PELAKSANA, Role.PETUGAS)
    with refused("prompt-of-another"):
        await officer_replies.send_reply(turn, said(filed, filed.wati), link, case)
    await officer_replies.send_reply(turn, said(filed, filed.budi), link, case)
    with refused("prompt-over"):
        await officer_replies.send_reply(turn, said(filed, filed.budi), link, case)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_a_prompt_put_to_a_colleague_later_ends_none_of_ones_own(
    filed: World, turn: Turn
) -> None:
    case = await the_case(turn)
    budi = await officer(turn, filed.budi)
    wati = await officer(turn, filed.wati, Role.PELAKSANA, Role.PETUGAS)
    await officer_replies.prompt_reply(turn, case, budi)
    await officer_replies.prompt_reply(turn, case, wati)
    await turn.tx.run("UPDATE outbox SET state = 'sent', sent_at = created_at")
    assert await officer_replies.has_open_prompt(turn, budi.id, case)
    assert await officer_replies.has_open_prompt(turn, wati.id, case)
    assert not await officer_replies.has_open_prompt(turn, 0, case)


async def test_a_reply_to_nobody_is_none(filed: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    link = Link("citizen", 1, None)
    with refused("nobody-to-reply-to"):
        await officer_replies.send_reply(turn, said(filed, filed.budi), link, await the_case(turn))


@pytest.mark.parametrize(
    ("words", "sent"),
    [("Yang terdaftar Suparno, NIK 3310120408850007.", 0), ("NIK Anda 3310014107990001.", 1)],
)
async def test_words_that_tell_of_others_are_asked_about_and_do_not_leave(
    filed: World, turn: Turn, words: str, sent: int
) -> None:
    await replies(turn, filed, filed.budi, content=Content(kind="text", text=words))
    assert len(await waiting(turn, REPLY.name)) == sent


@pytest.mark.parametrize("reply_to", [None, 810])
async def test_a_held_reply_is_taken_back_by_its_author(
    held: World, turn: Turn, reply_to: int | None
) -> None:
    await takes_back(turn, held, held.budi, reply_to=reply_to)
    assert await waiting(turn, REPLY.name) == []


async def test_another_s_reply_is_held_and_not_taken_back(held: World, turn: Turn) -> None:
    await officer(turn, held.wati, Role.PETUGAS)
    await takes_back(turn, held, held.wati, reply_to=810)
    [row] = await waiting(turn, REPLY.name)
    [holds] = await waiting(turn, HELD.name)
    assert row.waits_for == holds.seq


async def test_what_has_left_is_not_held(held: World) -> None:
    await left(held)
    async with held.desk.turn() as turn:
        await officer(turn, held.wati, Role.PETUGAS)
        with refused("nothing-to-take-back"):
            await takes_back(turn, held, held.wati, reply_to=810)


async def test_who_has_no_role_takes_nothing_back(held: World, turn: Turn) -> None:
    with refused("not-an-officer"):
        await takes_back(turn, held, held.wati, reply_to=810)


@pytest.mark.parametrize(("minutes", "possible"), [(59, True), (60, False)])
async def test_without_a_reply_what_was_written_in_the_last_hour_is_meant(
    held: World, minutes: int, possible: bool
) -> None:
    held.clock.turn(timedelta(minutes=minutes))
    async with held.desk.turn() as turn:
        if possible:
            await takes_back(turn, held, held.budi)
            assert await waiting(turn, REPLY.name) == []
            return
        with refused("nothing-to-take-back"):
            await takes_back(turn, held, held.budi)


async def test_what_failed_never_arrived(held: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
    with refused("reply-never-arrived"):
        await takes_back(turn, held, held.budi, reply_to=810)


@pytest.mark.parametrize(("hours", "gone"), [(47, True), (48, False)])
async def test_what_left_two_days_ago_stays(held: World, hours: int, gone: bool) -> None:
    await left(held)
    held.clock.turn(timedelta(hours=hours))
    async with held.desk.turn() as turn:
        await takes_back(turn, held, held.budi, reply_to=810)
        deleted = [row for row in await waiting(turn) if row.method == "deleteMessage"]
        assert bool(deleted) is gone


@pytest.mark.parametrize(
    ("author", "minutes", "stops"), [(True, 0, True), (True, 61, False), (False, 0, False)]
)
async def test_a_thumb_down_of_its_author_takes_back_what_left_in_the_last_hour(
    held: World, author: bool, minutes: int, stops: bool
) -> None:
    await left(held)
    held.clock.turn(timedelta(minutes=minutes))
    by = held.budi if author else held.wati
    async with held.desk.turn() as turn:
        place = (held.group.id, 810)
        assert await reply_changes.stop_by_reaction(turn, place, by.id) is stops


async def test_what_is_no_reply_is_not_stopped(held: World, turn: Turn) -> None:
    assert not await reply_changes.stop_by_reaction(turn, (held.group.id, 700), held.budi.id)


async def test_an_edit_changes_what_is_held(held: World, turn: Turn) -> None:
    await reply_changes.take_reply_edit(turn, said(held, held.budi, "Belum ada.", message_id=810))
    [row] = await waiting(turn, REPLY.name)
    assert "Belum ada." in str(row.payload)


async def test_a_command_takes_the_place_of_no_words(held: World, turn: Turn) -> None:
    with refused("officers-command-unknown"):
        await reply_changes.take_reply_edit(turn, said(held, held.budi, "/selesai", message_id=810))


async def test_who_serves_no_more_changes_nothing_that_was_said(held: World, turn: Turn) -> None:
    budi = await officer(turn, held.budi)
    await appointments.end_all(turn.tx, budi.id, turn.now, ByLaw("UU 14/2008 Art 13"))
    await turn.tx.run("UPDATE officer SET administrator = 0")
    with refused("stays-inside"):
        await reply_changes.take_reply_edit(
            turn, said(held, held.budi, "Belum ada.", message_id=810)
        )


async def test_what_is_marked_as_a_note_while_it_is_held_never_leaves(
    held: World, turn: Turn
) -> None:
    await reply_changes.take_reply_edit(
        turn, said(held, held.budi, "// Belum ada.", message_id=810)
    )
    assert await waiting(turn, REPLY.name) == []


async def test_a_part_of_an_answer_that_is_marked_as_a_note_leaves_it(
    drafted: World, turn: Turn
) -> None:
    note = said(drafted, drafted.budi, "// Belum.", message_id=800)
    await officer_notes.take_note_edit(turn, note)
    with refused("answer-empty"):
        await answer_showing.show_preview(
            turn, await the_case(turn), await officer(turn, drafted.budi)
        )


async def test_a_part_that_went_out_becomes_no_note(answered: World, turn: Turn) -> None:
    with refused("answer-cannot-be-edited"):
        await officer_notes.take_note_edit(
            turn, said(answered, answered.budi, "// Belum.", message_id=800)
        )


async def adds(world: World, *numbers: int, seconds: int = 0) -> None:
    """Let Sari add words to her request, some seconds apart."""
    for number in numbers:
        async with world.desk.turn() as turn:
            sari = await citizen(turn, world.sari)
            incoming = message(world.sari, f"Kata {number}", message_id=number, sent_at=turn.now)
            await citizen_additions.add_words(turn, sari, await the_case(turn), incoming)
        world.clock.turn(timedelta(seconds=seconds))


@pytest.mark.parametrize(("seconds", "taken"), [(60, 2), (61, 1)])
async def test_words_of_one_minute_leave_a_case_together(
    filed: World, seconds: int, taken: int
) -> None:
    await adds(filed, 901, 902, seconds=seconds)
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        gone = await citizen_additions.remove_last_words(turn, sari, await the_case(turn), 902)
        assert len(gone) == taken


async def test_words_are_taken_off_once(filed: World) -> None:
    await adds(filed, 901, 902, seconds=300)
    async with filed.desk.turn() as turn:
        sari, case = await citizen(turn, filed.sari), await the_case(turn)
        await citizen_additions.remove_last_words(turn, sari, case, 902)
        with refused("button-earlier"):
            await citizen_additions.remove_last_words(turn, sari, case, 902)


async def test_to_a_finished_request_nothing_is_added(answered: World, turn: Turn) -> None:
    sari = await citizen(turn, answered.sari)
    await citizen_additions.ask_words(turn, sari, AddWords(1))
    await turn.tx.run("UPDATE cases SET state = 'finished'")
    with refused("no-such-case"):
        await citizen_additions.ask_words(turn, sari, AddWords(1))


@pytest.mark.parametrize(
    ("hours", "state", "kept"),
    [(23, "finished", True), (24, "finished", False), (24, "received", True)],
)
async def test_what_another_office_answers_is_kept_for_a_day_and_longer_beside_a_case(
    filed: World, hours: int, state: str, kept: bool
) -> None:
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE cases SET state = :state", state=state)
        sari = await citizen(turn, filed.sari)
        words = message(filed.sari, "KTP saya hilang", sent_at=turn.now)
        assert await possible_requests.keep_words(turn, sari, words, "ktp")
    filed.clock.turn(timedelta(hours=hours))
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        assert (await possible_requests.waiting(turn, sari) is not None) is kept


async def test_a_live_location_or_the_same_words_are_no_change(filed: World) -> None:
    await adds(filed, 901)
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        before = len(await waiting(turn))
        same = message(filed.sari, "Kata 901", message_id=901)
        assert await citizen_additions.take_edit(turn, sari, same)
        assert len(await waiting(turn)) == before
        other = message(filed.sari, "Kata lain", message_id=901)
        assert await citizen_additions.take_edit(turn, sari, other)
        assert len(await waiting(turn)) > before


async def test_an_edit_of_what_is_on_no_request_is_none(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    edit = message(filed.sari, "Kata lain", message_id=777)
    assert not await citizen_additions.take_edit(turn, sari, edit)


@pytest.mark.parametrize(("before", "again"), [("Kata biasa", 0), ("// Catatan", 1)])
async def test_a_note_that_loses_its_mark_is_told_to_stay_a_note(
    filed: World, turn: Turn, before: str, again: int
) -> None:
    case, sari = await the_case(turn), await citizen(turn, filed.sari)
    note = said(filed, filed.budi, before, message_id=820)
    await relay.record_message(turn, case, "note", (filed.group.id, 820), note.content)
    await case_events.add_link(turn.tx, filed.group.id, 700, Link("citizen", 1, sari.id))
    count = len(await waiting(turn))
    edit = said(filed, filed.budi, "Jawaban.", message_id=820, reply_to=700)
    await reply_changes.take_reply_edit(turn, edit)
    assert len(await waiting(turn)) - count == again


async def test_of_an_album_that_waits_for_nothing_a_note_is_only_kept(
    filed: World, turn: Turn
) -> None:
    content = Content(kind="photo", text="// Catatan", file_id="p", album="a")
    note = said(filed, filed.budi, content=content)
    await officer_notes.keep_note(turn, note, await the_case(turn), aimed_out=False)
    assert await officer_notes.is_note(
        turn, said(filed, filed.budi, content=content.model_copy(update={"text": ""}))
    )


async def noted(turn: Turn, world: World) -> None:
    """Let Budi reply to a card: that is not sent, and a button below it would send it."""
    words = said(world, world.budi, message_id=830, reply_to=700)
    await unsent_replies.show_not_sent(turn, words, await the_case(turn))
    [shown] = await waiting(turn, unsent_replies.NOT_SENT.name)
    await case_events.add_link(turn.tx, world.group.id, 950, Link("desk", 1, 1, shown.seq))
    turn.update.pressed = 950


async def test_what_was_not_sent_is_sent_once_by_its_author(filed: World, turn: Turn) -> None:
    await noted(turn, filed)
    with refused("words-of-another"):
        wati = await officer(turn, filed.wati, Role.PETUGAS)
        await officer_replies.send_words_anyway(turn, wati)
    budi = await officer(turn, filed.budi)
    await officer_replies.send_words_anyway(turn, budi)
    assert len(await waiting(turn, REPLY.name)) == 1
    with refused("words-over"):
        await officer_replies.send_words_anyway(turn, budi)


async def test_what_became_a_command_is_not_sent(filed: World, turn: Turn) -> None:
    await noted(turn, filed)
    await unsent_replies.take_unsent_edit(turn, said(filed, filed.budi, "/siap", message_id=830))
    with refused("officers-command-unknown"):
        await officer_replies.send_words_anyway(turn, await officer(turn, filed.budi))


async def test_what_became_a_note_waits_no_longer(filed: World, turn: Turn) -> None:
    await noted(turn, filed)
    await unsent_replies.take_unsent_edit(
        turn, said(filed, filed.budi, "// Belum.", message_id=830)
    )
    with refused("words-over"):
        await officer_replies.send_words_anyway(turn, await officer(turn, filed.budi))


async def test_about_a_restricted_request_nothing_is_sent(restricted: World, turn: Turn) -> None:
    await noted(turn, restricted)
    with refused("case-restricted"):
        await officer_replies.send_words_anyway(turn, await officer(turn, restricted.budi))


async def test_of_an_album_no_part_goes_out_that_no_citizen_may_get(
    filed: World, turn: Turn
) -> None:
    photo = Content(kind="photo", file_id="p", album="a")
    await replies(turn, filed, filed.budi, content=photo)
    assert not await officer_replies.send_album_part(turn, said(filed, filed.wati, content=photo))
    command = photo.model_copy(update={"text": "/siap"})
    with refused("officers-command-unknown"):
        part = said(filed, filed.budi, content=command, message_id=812)
        await officer_replies.send_album_part(turn, part)


async def test_an_edit_brings_nothing_into_a_reply_that_no_citizen_may_get(
    held: World, turn: Turn
) -> None:
    poll = Content(kind="unknown", extra={"what": "poll"})
    with refused("cannot-carry-group"):
        await reply_changes.take_reply_edit(
            turn, said(held, held.budi, message_id=810, content=poll)
        )


@pytest.mark.parametrize(("reply_to", "deleted"), [(None, 0), (810, 1)])
async def test_batal_alone_means_the_words_that_wait_rather_than_what_has_left(
    held: World, reply_to: int | None, deleted: int
) -> None:
    await left(held)
    async with held.desk.turn() as turn:
        other = Content(kind="text", text="Yang terdaftar Suparno, NIK 3310120408850007.")
        await replies(turn, held, held.budi, content=other)
        await takes_back(turn, held, held.budi, reply_to=reply_to)
        gone = [row for row in await waiting(turn) if row.method == "deleteMessage"]
        assert len(gone) == deleted


async def test_no_part_follows_an_album_of_who_may_reply_no_more(filed: World, turn: Turn) -> None:
    photo = Content(kind="photo", file_id="p", album="a")
    await officer(turn, filed.wati, Role.PETUGAS)
    await replies(turn, filed, filed.wati, content=photo)
    await revokes(turn.desk, turn.tx, filed.wati.id, Role.PETUGAS)
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("reply-only-for-roles"):
        part = said(filed, filed.wati, content=photo, message_id=812)
        await officer_replies.send_album_part(turn, part)


async def test_what_is_held_does_not_leave_once_the_file_is_restricted(held: World) -> None:
    async with held.desk.turn() as turn:
        [row] = await waiting(turn, REPLY.name)
        shown = Link("desk", 1, 1, row.waits_for)
        await case_events.add_link(turn.tx, held.group.id, 950, shown)
        await expired_data.open_until(turn.tx, 1, turn.now)
    async with held.desk.turn() as turn:
        turn.update.pressed = 950
        with refused("case-restricted"):
            await held_replies.release_reply(turn, await officer(turn, held.budi))


async def test_of_a_voice_note_only_who_may_reply_writes_what_it_says(
    filed: World, turn: Turn
) -> None:
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("only-for-roles"):
        await voice_transcripts.ask_confirmation(turn, said(filed, filed.wati), "Halo.")
