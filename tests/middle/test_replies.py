"""What goes out to a citizen as a reply, and what of it is taken back, changed or stays inside."""

from datetime import timedelta

import pytest

from bot.actions.answers import answer_showing
from bot.actions.conversation import (
    citizen_additions,
    officer_notes,
    officer_replies,
    reply_changes,
    reply_prompts,
    voice_transcripts,
)
from bot.actions.delivery import relay
from bot.actions.delivery.relay import REPLY
from bot.buttons.request_buttons import AddWords
from storage import case_events
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.middle.replying import left, lets_go, replies, said, takes_back, the_reply
from tests.prelude import Content, Link, Role, Turn, World


async def test_a_reply_is_sent_by_who_may_reply(filed: World, turn: Turn) -> None:
    with refused("stays-inside"):
        await replies(turn, filed, filed.wati)
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("reply-only-for-roles"):
        await replies(turn, filed, filed.wati)
    await replies(turn, filed, filed.budi)
    assert (await the_reply(turn)).officer_id == (await officer(turn, filed.budi)).id


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
    await reply_prompts.prompt_reply(turn, case, await officer(turn, filed.budi))
    [prompt] = await waiting(turn, reply_prompts.PROMPT.name)
    link = Link("prompt", 1, 1, prompt.seq)
    await officer(turn, filed.wati, Role.PELAKSANA, Role.PETUGAS)
    with refused("prompt-of-another"):
        await officer_replies.take_reply(turn, said(filed, filed.wati), link, case)
    await officer_replies.take_reply(turn, said(filed, filed.budi), link, case)
    with refused("prompt-over"):
        await officer_replies.take_reply(turn, said(filed, filed.budi), link, case)
    assert (await the_reply(turn)).officer_id == (await officer(turn, filed.budi)).id


async def test_a_prompt_put_to_a_colleague_later_ends_none_of_ones_own(
    filed: World, turn: Turn
) -> None:
    case = await the_case(turn)
    budi = await officer(turn, filed.budi)
    wati = await officer(turn, filed.wati, Role.PELAKSANA, Role.PETUGAS)
    await reply_prompts.prompt_reply(turn, case, budi)
    await reply_prompts.prompt_reply(turn, case, wati)
    await turn.tx.run("UPDATE outbox SET state = 'sent', sent_at = created_at")
    assert await reply_prompts.has_open_prompt(turn, budi.id, case)
    assert await reply_prompts.has_open_prompt(turn, wati.id, case)
    assert not await reply_prompts.has_open_prompt(turn, 0, case)


async def test_a_reply_to_nobody_is_none(filed: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    link = Link("citizen", 1, None)
    with refused("nobody-to-reply-to"):
        await officer_replies.take_reply(turn, said(filed, filed.budi), link, await the_case(turn))


async def test_what_has_left_is_not_held(unsent: World) -> None:
    await left(unsent)
    async with unsent.desk.turn() as turn:
        await officer(turn, unsent.wati, Role.PETUGAS)
        with refused("nothing-to-take-back"):
            await takes_back(turn, unsent, unsent.wati, reply_to=810)


async def test_who_has_no_role_takes_nothing_back(unsent: World, turn: Turn) -> None:
    with refused("not-an-officer"):
        await takes_back(turn, unsent, unsent.wati, reply_to=810)


@pytest.mark.parametrize(("minutes", "possible"), [(59, True), (60, False)])
async def test_without_a_reply_what_was_written_in_the_last_hour_is_meant(
    unsent: World, minutes: int, possible: bool
) -> None:
    unsent.clock.turn(timedelta(minutes=minutes))
    async with unsent.desk.turn() as turn:
        if possible:
            await takes_back(turn, unsent, unsent.budi)
            assert await waiting(turn, REPLY.name) == []
            return
        with refused("nothing-to-take-back"):
            await takes_back(turn, unsent, unsent.budi)


async def test_what_failed_never_arrived(unsent: World, turn: Turn) -> None:
    await lets_go(turn, unsent.budi)
    await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
    with refused("reply-never-arrived"):
        await takes_back(turn, unsent, unsent.budi, reply_to=810)


@pytest.mark.parametrize(("hours", "gone"), [(47, True), (48, False)])
async def test_what_left_two_days_ago_stays(unsent: World, hours: int, gone: bool) -> None:
    await left(unsent)
    unsent.clock.turn(timedelta(hours=hours))
    async with unsent.desk.turn() as turn:
        await takes_back(turn, unsent, unsent.budi, reply_to=810)
        deleted = [row for row in await waiting(turn) if row.method == "deleteMessage"]
        assert bool(deleted) is gone


@pytest.mark.parametrize(
    ("author", "minutes", "stops"), [(True, 0, True), (True, 61, False), (False, 0, False)]
)
async def test_a_thumb_down_of_its_author_takes_back_what_left_in_the_last_hour(
    unsent: World, author: bool, minutes: int, stops: bool
) -> None:
    await left(unsent)
    unsent.clock.turn(timedelta(minutes=minutes))
    by = unsent.budi if author else unsent.wati
    async with unsent.desk.turn() as turn:
        place = (unsent.group.id, 810)
        assert await reply_changes.stop_by_reaction(turn, place, by.id) is stops


async def test_what_is_no_reply_is_not_stopped(unsent: World, turn: Turn) -> None:
    assert not await reply_changes.stop_by_reaction(turn, (unsent.group.id, 700), unsent.budi.id)


async def test_a_command_takes_the_place_of_no_words(unsent: World, turn: Turn) -> None:
    with refused("officers-command-unknown"):
        await reply_changes.take_reply_edit(
            turn, said(unsent, unsent.budi, "/selesai", message_id=810)
        )


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


async def test_an_edit_brings_nothing_into_a_reply_that_no_citizen_may_get(
    unsent: World, turn: Turn
) -> None:
    poll = Content(kind="unknown", extra={"what": "poll"})
    with refused("cannot-carry-group"):
        await reply_changes.take_reply_edit(
            turn, said(unsent, unsent.budi, message_id=810, content=poll)
        )


async def test_of_a_voice_note_only_who_may_reply_writes_what_it_says(
    filed: World, turn: Turn
) -> None:
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("only-for-roles"):
        await voice_transcripts.ask_confirmation(turn, said(filed, filed.wati), "Halo.")
