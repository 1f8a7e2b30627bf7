"""Words that wait for their author's tap: which belong to which draft, and when it is too late."""

from contextlib import nullcontext
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.answers import answer_draft
from bot.actions.conversation import officer_notes, officer_replies, unsent_replies
from bot.actions.delivery.relay import REPLY
from bot.desk.turn import Turn
from bot.domain.message import Content
from bot.domain.people.role_permissions import Role
from storage import answers, case_events, relayed_messages
from storage.case_events import Link
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.replying import left, replies, said
from tests.world import World

PHOTO = Content(kind="photo", file_id="p", album="a")


async def beside(
    turn: Turn, world: World, number: int, words: str = "Tabel 2.", **more: Any
) -> bool:
    """Let Budi write something while his answer is open; say whether he is asked about it."""
    incoming = said(world, world.budi, words, message_id=number, **more)
    return await unsent_replies.ask_if_draft_part(turn, incoming, await the_case(turn))


async def pressed(turn: Turn, world: World, purpose: str, place: int = 950) -> None:
    """Let the next button be pressed below the newest message of a purpose."""
    *_, row = await waiting(turn, purpose)
    await case_events.add_link(turn.tx, world.group.id, place, Link("desk", 1, 1, row.seq))
    turn.update.pressed = place


async def test_commands_and_what_no_message_carries_are_no_part_of_an_answer(
    drafted: World, turn: Turn
) -> None:
    assert not await beside(turn, drafted, 820, "/batal")
    poll = Content(kind="unknown", extra={"what": "poll"})
    assert not await beside(turn, drafted, 821, content=poll)
    assert await beside(turn, drafted, 822)


async def test_a_reply_to_a_colleague_s_part_is_no_part_of_one_s_own(
    drafted: World, turn: Turn
) -> None:
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    other = await answer_draft.start_draft(turn, await the_case(turn), wati)
    await answers.add_part(turn.tx, other.id, (drafted.group.id, 830), PHOTO)
    assert not await beside(turn, drafted, 831, reply_to=830)
    assert await beside(turn, drafted, 832, reply_to=800)


async def begins_anew(turn: Turn, world: World) -> int:
    """Let Budi give his draft up and begin another; return its number."""
    case, budi = await the_case(turn), await officer(turn, world.budi)
    pressed_now, turn.update.pressed = turn.update.pressed, None
    await answer_draft.discard_draft(turn, case, budi)
    begun = await answer_draft.start_draft(turn, case, budi)
    turn.update.pressed = pressed_now
    return begun.id


async def test_words_beside_a_draft_never_go_into_a_later_one(drafted: World, turn: Turn) -> None:
    await beside(turn, drafted, 820)
    await pressed(turn, drafted, unsent_replies.BESIDE_DRAFT.name)
    later = await begins_anew(turn, drafted)
    with refused("no-answer-open"):
        await unsent_replies.move_to_draft(turn, await officer(turn, drafted.budi))
    assert await answers.parts(turn.tx, later) == []


async def test_beside_each_draft_it_is_asked_anew(drafted: World, turn: Turn) -> None:
    await beside(turn, drafted, 820)
    await begins_anew(turn, drafted)
    await beside(turn, drafted, 821)
    assert len(await waiting(turn, unsent_replies.BESIDE_DRAFT.name)) == 2


async def noted(turn: Turn, world: World, **more: Any) -> int:
    """Let Budi reply to a card, which is not sent; return the row that says so."""
    words = said(world, world.budi, message_id=830, reply_to=700, **more)
    await unsent_replies.show_not_sent(turn, words, await the_case(turn))
    await pressed(turn, world, unsent_replies.NOT_SENT.name)
    [row] = await waiting(turn, unsent_replies.NOT_SENT.name)
    return row.seq


async def test_words_that_are_gone_are_not_sent(filed: World, turn: Turn) -> None:
    for copy in await relayed_messages.of_row(turn.tx, await noted(turn, filed)):
        await relayed_messages.drop(turn.tx, copy.id)
    with refused("words-over"):
        await officer_replies.send_words_anyway(turn, await officer(turn, filed.budi))


async def test_words_of_a_group_that_the_desk_has_left_are_not_sent(
    filed: World, turn: Turn
) -> None:
    row = await noted(turn, filed)
    sql = "UPDATE outbox SET about = json_set(about, '$.group', 1) WHERE seq = :seq"
    await turn.tx.run(sql, seq=row)
    with refused("words-over"):
        await officer_replies.send_words_anyway(turn, await officer(turn, filed.budi))


async def test_a_button_that_stands_on_nothing_known_sends_nothing(
    filed: World, turn: Turn
) -> None:
    turn.update.pressed = 951
    with refused("words-over"):
        await officer_replies.send_words_anyway(turn, await officer(turn, filed.budi))


async def test_an_album_that_was_not_sent_takes_in_only_its_author_s_photos(
    filed: World, turn: Turn
) -> None:
    row = await noted(turn, filed, content=PHOTO)
    part: dict[str, Any] = {"content": PHOTO, "message_id": 831}
    assert not await unsent_replies.join_album(turn, said(filed, filed.wati, **part))
    assert await unsent_replies.join_album(turn, said(filed, filed.budi, **part))
    assert len(await relayed_messages.of_row(turn.tx, row)) == 2


async def test_a_photo_by_itself_joins_nothing(filed: World, turn: Turn) -> None:
    assert not await unsent_replies.join_album(turn, said(filed, filed.budi))


async def test_an_edit_of_what_is_not_unsent_leaves_it_alone(filed: World, turn: Turn) -> None:
    row = await noted(turn, filed)
    edit = said(filed, filed.budi, "Lain.", message_id=777)
    await unsent_replies.take_unsent_edit(turn, edit)
    [copy] = await relayed_messages.of_row(turn.tx, row)
    assert copy.piece.content.text == "Sudah ada."


@pytest.mark.parametrize(("words", "open_still"), [("Bu Wati, tolong cek", 0), ("Lain.", 1)])
async def test_unsent_words_that_come_to_address_a_colleague_stay_inside(
    filed: World, turn: Turn, words: str, open_still: int
) -> None:
    await noted(turn, filed)
    edit = said(filed, filed.budi, words, message_id=830)
    await unsent_replies.take_unsent_edit(turn, edit)
    assert len(await waiting(turn, unsent_replies.NOT_SENT.name)) == open_still


async def test_words_with_an_account_in_them_are_asked_about_and_not_sent(
    filed: World, turn: Turn
) -> None:
    await replies(turn, filed, filed.budi, mention="@wati")
    assert await waiting(turn, REPLY.name) == []
    assert len(await waiting(turn, unsent_replies.DESTINATION_ASKED.name)) == 1


async def test_a_reply_goes_out_though_its_prompt_is_forgotten(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    link = Link("prompt", 1, sari.id, 999)
    await officer_replies.send_reply(turn, said(filed, filed.budi), link, await the_case(turn))
    assert len(await waiting(turn, REPLY.name)) == 1


@pytest.mark.parametrize(
    ("content", "note"),
    [
        (Content(kind="text", text="// x"), True),
        (Content(kind="text", text="x"), False),
        (PHOTO, False),
    ],
)
async def test_a_note_is_what_is_marked_as_one(
    filed: World, turn: Turn, content: Content, *, note: bool
) -> None:
    assert await officer_notes.is_note(turn, said(filed, filed.budi, content=content)) is note


async def test_a_note_in_an_album_that_has_left_takes_nothing_back(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await replies(turn, filed, filed.budi, content=PHOTO)
    await left(filed)
    async with filed.desk.turn() as turn:
        note = said(
            filed, filed.budi, message_id=812, content=PHOTO.model_copy(update={"text": "// x"})
        )
        await officer_notes.keep_note(turn, note, await the_case(turn), aimed_out=False)
        row = await turn.tx.one("SELECT state FROM outbox WHERE purpose = 'reply'")
        assert row is not None
        assert row["state"] == "sent"


async def test_nothing_unsent_is_sent_by_who_may_not_reply(filed: World, turn: Turn) -> None:
    await noted(turn, filed)
    with refused("reply-only-for-roles"):
        wati = await officer(turn, filed.wati, Role.ATASAN)
        await officer_replies.send_words_anyway(turn, wati)


async def test_a_reply_to_whom_a_case_has_forgotten_goes_to_who_wrote(
    filed: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    await replies(turn, filed, filed.budi)
    [row] = await waiting(turn, REPLY.name)
    assert row.chat == str(filed.sari.id)


@pytest.mark.parametrize(("minutes", "sent"), [(59, 1), (60, 0)])
async def test_a_prompt_is_answered_within_an_hour(filed: World, minutes: int, sent: int) -> None:
    async with filed.desk.turn() as turn:
        budi = await officer(turn, filed.budi)
        await officer_replies.prompt_reply(turn, await the_case(turn), budi)
        [prompt] = await waiting(turn, officer_replies.PROMPT.name)
    filed.clock.turn(timedelta(minutes=minutes))
    async with filed.desk.turn() as turn:
        link, words = Link("prompt", 1, 1, prompt.seq), said(filed, filed.budi)
        with nullcontext() if sent else refused("prompt-over"):
            await officer_replies.send_reply(turn, words, link, await the_case(turn))
        assert len(await waiting(turn, REPLY.name)) == sent
