"""What a unit hands in: by whom, for what is owed, once, and taken back before it is given."""

from typing import Any

import pytest

from bot.actions.cases import case_assignment
from bot.actions.conversation import unit_documents
from bot.actions.delivery import relay
from bot.desk.messages import tell_group
from bot.domain.message import Incoming
from sandbox import Person as Somebody
from storage import answers, case_events, cases, file_archive
from tests.middle.people import message, officer, refused, the_case, waiting
from tests.prelude import Content, EventName, Link, Role, Turn, World
from tests.world import appoints, named

UNIT = "Subbagian Perencanaan, Data dan Informasi"


def file(world: World, by: Somebody, number: int = 820, **more: Any) -> Incoming:
    known = {"kind": "document", "file_id": f"f{number}", "file_name": f"{number}.pdf"}
    content = Content.model_validate({**known, **more})
    return message(by, chat=world.group.id, message_id=number, content=content)


async def brings(turn: Turn, world: World, *numbers: int, **more: Any) -> None:
    """Let Budi say of Wati's files that a unit handed them in."""
    case, budi = await the_case(turn), await officer(turn, world.budi)
    for number in numbers:
        incoming = file(world, world.wati, number, **more)
        place = (world.group.id, number)
        await relay.record_message(turn, case, "note", place, incoming.content)
    await unit_documents.record_document(turn, case, budi, numbers[0], world.wati.id)


async def test_one_file_is_handed_in_once(filed: World, turn: Turn) -> None:
    await brings(turn, filed, 820)
    with refused("document-known"):
        await brings(turn, filed, 820)


@pytest.mark.parametrize(("album", "count"), [("a", 2), (None, 1)])
async def test_an_album_is_handed_in_whole(
    filed: World, turn: Turn, album: str | None, count: int
) -> None:
    await brings(turn, filed, 820, 821, album=album)
    assert len(await file_archive.brought(turn.tx, 1)) == count


async def test_for_what_is_answered_nothing_is_handed_in(answered: World, turn: Turn) -> None:
    with refused("document-too-late"):
        await brings(turn, answered, 820)


async def test_who_has_no_role_says_of_no_file_what_it_is_for(filed: World, turn: Turn) -> None:
    wati = await officer(turn, filed.wati)
    with refused("only-for-roles"):
        await unit_documents.record_document(turn, await the_case(turn), wati, 820, filed.wati.id)


async def test_a_file_of_no_officer_is_no_unit_s(filed: World, turn: Turn) -> None:
    budi = await officer(turn, filed.budi)
    with refused("button-unknown"):
        await unit_documents.record_document(turn, await the_case(turn), budi, 820, 7)


async def test_a_file_that_stands_nowhere_is_gone(filed: World, turn: Turn) -> None:
    case, budi = await the_case(turn), await officer(turn, filed.budi)
    with refused("document-gone"):
        await unit_documents.record_document(turn, case, budi, 820, filed.wati.id)
    with refused("document-gone"):
        await unit_documents.show_document(turn, case, budi, 1)
    with refused("documents-none"):
        await unit_documents.list_documents(turn, case, budi)


async def offered(turn: Turn, incoming: Incoming) -> int:
    """Let the desk see a file in the topic; return how often it asks what that is for."""
    before = len(await waiting(turn))
    await unit_documents.take_unit_file(turn, incoming, await the_case(turn))
    return len(await waiting(turn)) - before


@pytest.mark.parametrize(
    ("role", "asked", "times"),
    [
        (None, True, 0),
        (Role.PELAKSANA, False, 0),
        (Role.PELAKSANA, True, 1),
        (Role.PENGHUBUNG, False, 1),
        (Role.ATASAN, True, 0),
    ],
)
async def test_a_file_may_be_a_unit_s_if_a_liaison_sends_it_or_a_unit_is_asked(
    filed: World, turn: Turn, role: Role | None, asked: bool, times: int
) -> None:
    await officer(turn, filed.wati, *([role] if role else []))
    if asked:
        await cases.set_unit(turn.tx, 1, UNIT, turn.today)
    assert await offered(turn, file(filed, filed.wati)) == times


@pytest.mark.parametrize(("kind", "times"), [("document", 1), ("voice", 0), ("text", 0)])
async def test_what_somebody_says_is_no_document(
    filed: World, turn: Turn, kind: str, times: int
) -> None:
    await officer(turn, filed.wati, Role.PENGHUBUNG)
    assert await offered(turn, file(filed, filed.wati, kind=kind)) == times


async def test_of_what_is_answered_no_file_is_asked_about(answered: World, turn: Turn) -> None:
    await officer(turn, answered.wati, Role.PENGHUBUNG)
    assert await offered(turn, file(answered, answered.wati)) == 0


async def test_an_anonymous_sender_is_asked_nothing(filed: World, turn: Turn) -> None:
    await officer(turn, filed.wati, Role.PENGHUBUNG)
    incoming = file(filed, filed.wati).model_copy(update={"anonymous": True})
    assert await offered(turn, incoming) == 0


async def drafts(turn: Turn, world: World, number: int = 0) -> list[int]:
    """Let Budi put documents into his draft or out of it; return what is in it."""
    case, budi = await the_case(turn), await officer(turn, world.budi)
    await unit_documents.toggle_in_draft(turn, case, budi, number)
    [draft] = await answers.drafts_on(turn.tx, 1)
    return [part.message_id for part in await answers.parts(turn.tx, draft.id)]


async def test_all_are_put_into_a_draft_and_one_out_of_it(filed: World, turn: Turn) -> None:
    await brings(turn, filed, 820, 821, album="a")
    assert await drafts(turn, filed) == [820, 821]
    assert await drafts(turn, filed) == [820, 821]
    first, _ = await file_archive.brought(turn.tx, 1)
    assert await drafts(turn, filed, first.id) == [821]
    assert await drafts(turn, filed, first.id) == [820, 821]


async def withdraws(turn: Turn, by: Somebody) -> None:
    [brought] = await file_archive.brought(turn.tx, 1)
    case, theirs = await the_case(turn), await officer(turn, by)
    await unit_documents.withdraw(turn, case, theirs, brought.id)


async def test_one_takes_back_one_s_own_document_alone_and_it_leaves_every_draft(
    filed: World, turn: Turn
) -> None:
    await brings(turn, filed, 820)
    await drafts(turn, filed)
    with refused("document-of-another"):
        await withdraws(turn, filed.budi)
    await withdraws(turn, filed.wati)
    [draft] = await answers.drafts_on(turn.tx, 1)
    assert await answers.parts(turn.tx, draft.id) == []


async def test_what_was_given_is_not_taken_back(filed: World, turn: Turn) -> None:
    await brings(turn, filed, 820)
    await turn.tx.run("UPDATE kept_file SET about = 'answer'")
    with refused("document-given"):
        await withdraws(turn, filed.wati)


async def test_other_words_below_a_document_change_nothing(filed: World, turn: Turn) -> None:
    await brings(turn, filed, 820)
    assert await unit_documents.take_document_edit(
        turn, file(filed, filed.wati, text="Versi akhir")
    )
    [brought] = await file_archive.brought(turn.tx, 1)
    assert brought.file_id == "f820"
    assert not await unit_documents.take_document_edit(turn, file(filed, filed.wati, 700))


@pytest.mark.parametrize("role", [None, Role.PENGHUBUNG])
async def test_another_file_takes_its_place_if_its_sender_may_hand_it_in(
    filed: World, turn: Turn, role: Role | None
) -> None:
    await brings(turn, filed, 820)
    other = file(filed, filed.wati, file_id="other")
    if role is None:
        with refused("not-an-officer"):
            await unit_documents.take_document_edit(turn, other)
        return
    await officer(turn, filed.wati, role)
    await unit_documents.take_document_edit(turn, other)
    [brought] = await file_archive.brought(turn.tx, 1)
    assert brought.file_id == "other"


async def test_no_other_file_takes_its_place_by_who_may_only_judge(
    filed: World, turn: Turn
) -> None:
    await brings(turn, filed, 820)
    await officer(turn, filed.wati, Role.ATASAN)
    with refused("only-for-roles"):
        await unit_documents.take_document_edit(turn, file(filed, filed.wati, file_id="other"))


async def test_a_file_that_answers_a_unit_s_question_too_late_is_no_unit_s(
    answered: World, turn: Turn
) -> None:
    asked = await tell_group(turn, "Mohon dokumen.", purpose=case_assignment.UNIT_QUESTION)
    await case_events.add_link(turn.tx, answered.group.id, 700, Link("desk", 1, None, asked))
    content = file(answered, answered.budi).content
    late = message(answered.budi, chat=answered.group.id, content=content, reply_to=700)
    with refused("document-too-late"):
        await unit_documents.take_unit_file(turn, late, await the_case(turn))


async def test_an_album_is_asked_about_by_its_first_file(filed: World, turn: Turn) -> None:
    await officer(turn, filed.wati, Role.PENGHUBUNG)
    case, asked = await the_case(turn), []
    for number, album in ((820, "a"), (821, "a"), (822, "b"), (823, None), (824, None)):
        incoming = file(filed, filed.wati, number, album=album)
        asked.append(await offered(turn, incoming))
        await relay.record_message(turn, case, "note", incoming.place, incoming.content)
    assert asked == [1, 0, 1, 1, 1]


async def asks_unit(turn: Turn, world: World, place: int = 700) -> None:
    """Let a question that is put to a unit stand in the group."""
    asked = await tell_group(turn, "Mohon dokumen.", purpose=case_assignment.UNIT_QUESTION)
    await case_events.add_link(turn.tx, world.group.id, place, Link("desk", 1, None, asked))


@pytest.mark.parametrize(("reply_to", "recorded"), [(700, 1), (701, 0), (702, 0)])
async def test_only_a_file_in_reply_to_the_unit_s_question_is_recorded_unasked(
    filed: World, turn: Turn, reply_to: int, recorded: int
) -> None:
    await asks_unit(turn, filed)
    other = await tell_group(turn, "Halo.")
    await case_events.add_link(turn.tx, filed.group.id, 701, Link("desk", 1, None, other))
    content = file(filed, filed.budi).content
    incoming = message(filed.budi, chat=filed.group.id, content=content, reply_to=reply_to)
    await unit_documents.take_unit_file(turn, incoming, await the_case(turn))
    assert len(await file_archive.brought(turn.tx, 1)) == recorded


OTHER_UNIT = "Subbagian Hukum"


@pytest.mark.parametrize(
    ("own", "asked", "recorded"),
    [
        (None, UNIT, UNIT),
        (UNIT, UNIT, UNIT),
        (OTHER_UNIT, UNIT, OTHER_UNIT),
        (OTHER_UNIT, None, OTHER_UNIT),
    ],
)
async def test_a_file_is_of_its_sender_s_unit_or_else_of_the_one_that_was_asked(
    filed: World, turn: Turn, own: str | None, asked: str | None, recorded: str
) -> None:
    if own is not None:
        await appoints(turn.desk, turn.tx, named(filed.wati.id, Role.PENGHUBUNG, unit=own))
    await appoints(turn.desk, turn.tx, named(filed.budi.id, Role.PENGHUBUNG, unit="Keuangan"))
    if asked is not None:
        await cases.set_unit(turn.tx, 1, asked, turn.today)
    await brings(turn, filed, 820)
    [brought] = await file_archive.brought(turn.tx, 1)
    assert brought.unit == recorded


async def test_a_photo_without_a_name_is_recorded_by_its_kind(filed: World, turn: Turn) -> None:
    await brings(turn, filed, 820, kind="photo", file_name=None)
    [event] = [
        one
        for one in await case_events.events(turn.tx, 1)
        if one.name is EventName.DOCUMENT_BROUGHT
    ]
    assert event.facts["file"] == "photo"


async def shown(turn: Turn, by: Somebody, *roles: Role) -> str:
    """Show a document to an officer; return what the group then gets, with its buttons."""
    [brought] = await file_archive.brought(turn.tx, 1)
    before = await waiting(turn)
    shows, case = await officer(turn, by, *roles), await the_case(turn)
    await unit_documents.show_document(turn, case, shows, brought.id)
    return str([row.payload for row in await waiting(turn) if row not in before])


async def test_a_document_is_taken_back_or_put_into_an_answer_until_it_is_given(
    filed: World, turn: Turn
) -> None:
    await brings(turn, filed, 820)
    draft, withdraw = (
        one.button(1, 1).pack() for one in (unit_documents.toggle_in_draft, unit_documents.withdraw)
    )
    by_sender = await shown(turn, filed.wati, Role.PENGHUBUNG)
    assert [one in by_sender for one in (draft, withdraw)] == [True, True]
    by_other = await shown(turn, filed.budi)
    assert [one in by_other for one in (draft, withdraw)] == [True, False]
    await turn.tx.run("UPDATE kept_file SET about = 'answer'")
    assert draft not in await shown(turn, filed.wati)
    assert withdraw not in await shown(turn, filed.wati)


async def test_of_a_request_that_is_answered_no_document_goes_into_an_answer(
    filed: World, turn: Turn
) -> None:
    await brings(turn, filed, 820)
    await turn.tx.run("UPDATE cases SET state = 'answered'")
    assert "case:draft-document" not in await shown(turn, filed.budi)


async def test_a_document_whose_request_is_gone_is_no_more_edited(filed: World, turn: Turn) -> None:
    await brings(turn, filed, 820)
    await turn.tx.run("UPDATE kept_file SET case_id = NULL")
    assert not await unit_documents.take_document_edit(turn, file(filed, filed.wati))


async def test_a_file_of_somebody_the_desk_does_not_know_is_asked_nothing(
    filed: World, turn: Turn
) -> None:
    assert await offered(turn, file(filed, filed.rina)) == 0
