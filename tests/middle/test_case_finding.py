"""What the group may find and read of a request: nothing by a name, and nothing of who asks."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

import pytest

from bot.actions.cases import (
    card_lines,
    case_acts,
    case_card,
    case_search,
    menu_pages,
    name_masking,
    topic_rebuild,
    work_queue,
)
from bot.actions.cases.name_masking import Names
from bot.actions.delivery import relay
from bot.buttons.request_buttons import QueuePage
from bot.domain.people.identity_proofs import ProofState
from bot.domain.people.role_permissions import ActingKind, Holder
from bot.domain.records.events import Event
from bot.domain.reminders.queue_order import Queue, QueueEntry
from storage import case_events, cases, citizen_drafts, desk_state, identity_proofs
from storage.outbox import Queued
from tests.middle.people import authority, message, officer, refused, the_case, waiting
from tests.middle.replying import lets_go, replies
from tests.prelude import (
    Act,
    Content,
    EventName,
    Regime,
    Role,
    State,
    Turn,
    World,
    require,
)
from tests.walking import NAME
from tests.world import appoints, named

SARI = Names((NAME,), ())
VENUE = {"latitude": -7.7, "longitude": 110.6, "title": "Rumah", "address": "Jl. Merdeka"}


async def names(turn: Turn, words: str) -> list[str]:
    return [name for _, name in await case_search.find_by_name(turn, words)]


@pytest.mark.usefixtures("filed")
async def test_a_name_is_found_by_its_words_and_by_nothing_less(turn: Turn) -> None:
    first, *_ = NAME.split()
    assert await names(turn, first) == [NAME]
    assert await names(turn, "Suparno") == []
    assert await names(turn, "status:tercatat") == []


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize(("typed", "found"), [("tercatat", 1), ("catat", 1), ("selesai", 0)])
async def test_a_state_is_found_by_its_name_or_a_part_of_it(
    turn: Turn, typed: str, found: int
) -> None:
    assert len(await case_search.find(turn, f"status:{typed}")) == found


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize("typed", ['status:""', "status:entah"])
async def test_a_state_that_nobody_knows_is_refused(turn: Turn, typed: str) -> None:
    with refused("search-state-unknown"):
        await case_search.find(turn, typed)


async def test_who_has_no_chat_with_the_desk_gets_no_names(filed: World, turn: Turn) -> None:
    number = await citizen_drafts.add_search(turn.tx, 1, NAME, turn.now)
    before = [row for row in await waiting(turn) if row.chat != str(filed.group.id)]
    await case_search.search_names(turn, await officer(turn, filed.budi), number)
    after = [row for row in await waiting(turn) if row.chat != str(filed.group.id)]
    assert NAME not in str([row.payload for row in after if row not in before])


@pytest.mark.parametrize(
    ("topics", "here", "replies_to", "points"),
    [
        ("yes", True, True, 0),
        ("yes", False, False, 1),
        ("no", True, True, 0),
        ("no", False, True, 0),
    ],
)
async def test_a_card_comes_into_its_topic_and_is_pointed_to_from_elsewhere(
    filed: World, turn: Turn, topics: str, here: bool, replies_to: bool, points: int
) -> None:
    await desk_state.put(turn.tx, "forum", topics)
    case, asked = await the_case(turn), message(filed.budi, "/kartu", filed.group.id)
    before = len(await waiting(turn))
    await case_search.show_card(turn, case, (case if here else None, asked))
    rows = (await waiting(turn))[before:]
    card = require(next((row for row in rows if "Giliran:" in str(row.payload)), None), "no card")
    assert ("reply_parameters" in card.payload) is replies_to
    assert len(rows) - 1 == points


@pytest.mark.usefixtures("filed")
async def test_a_card_asked_for_by_a_button_is_pointed_to(turn: Turn) -> None:
    before = len(await waiting(turn))
    await case_search.show_card(turn, await the_case(turn))
    assert len(await waiting(turn)) - before == 2


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (Content(kind="venue", extra=VENUE), "venue"),
        (Content(kind="venue", extra={**VENUE, "title": f"Rumah {NAME}"}), "text"),
        (Content(kind="audio", file_id="f", extra={"title": f"Lagu {NAME}"}), "audio"),
    ],
)
async def test_a_place_that_is_named_after_the_requester_is_shown_in_words(
    turn: Turn, content: Content, kind: str
) -> None:
    shown = name_masking.mask_content(turn, content, SARI)
    assert shown.kind == kind
    assert NAME not in str(shown)


@pytest.mark.parametrize(
    ("held", "role", "unit", "mine"),
    [
        ("wati", None, None, 1),
        ("budi", Role.PENGHUBUNG, "Hukum", 1),
        ("budi", Role.PENGHUBUNG, "Keuangan", 0),
        ("budi", Role.PETUGAS, "Hukum", 0),
        ("budi", Role.PENGHUBUNG, None, 0),
    ],
)
async def test_one_s_queue_is_what_one_holds_or_one_s_unit_owes(
    filed: World, turn: Turn, held: str, role: Role | None, unit: str | None, mine: int
) -> None:
    budi, wati = await officer(turn, filed.budi), await officer(turn, filed.wati)
    await appoints(turn.desk, turn.tx, named(budi.id, Role.PENGHUBUNG, unit="Hukum"))
    if role is not None:
        await appoints(turn.desk, turn.tx, named(wati.id, role, unit=unit))
    await cases.set_holder(turn.tx, 1, wati.id if held == "wati" else budi.id)
    await cases.set_unit(turn.tx, 1, "Hukum", turn.today)
    entries = await work_queue.queue_entries(turn, QueuePage(Queue.MINE, wati.id))
    assert len(entries) == mine


async def test_a_request_at_no_unit_is_in_no_liaison_s_queue(filed: World, turn: Turn) -> None:
    wati = await officer(turn, filed.wati)
    await appoints(turn.desk, turn.tx, named(wati.id, Role.PENGHUBUNG, unit="Hukum"))
    assert await work_queue.queue_entries(turn, QueuePage(Queue.MINE, wati.id)) == []


@pytest.mark.parametrize(
    ("words", "found"), [("unit:hukum", 1), ("unit:keuangan", 0), ("hukum", 1)]
)
@pytest.mark.usefixtures("filed")
async def test_a_request_is_found_by_the_unit_that_is_asked(
    turn: Turn, words: str, found: int
) -> None:
    await cases.set_unit(turn.tx, 1, "Subbagian Hukum", turn.today)
    assert len(await case_search.find(turn, words)) == found


async def test_a_list_stands_below_the_command_that_asked_for_it(filed: World, turn: Turn) -> None:
    beside = await the_case(turn), message(filed.budi, "/tugas", filed.group.id, message_id=810)
    await work_queue.show_requests(turn, QueuePage(Queue.ALL), beside)
    *_, shown = await waiting(turn)
    assert (shown.case_id, shown.payload["reply_parameters"]["message_id"]) == (1, 810)


@pytest.mark.parametrize(
    ("days", "left"), [(-1, "terlambat 1 hari"), (0, "HARI TERAKHIR"), (1, "tinggal 1 hari")]
)
@pytest.mark.usefixtures("filed")
async def test_a_line_of_a_list_says_how_long_is_left(turn: Turn, days: int, left: str) -> None:
    entry = QueueEntry("001", "Daftar pemilih", turn.today + timedelta(days=days), 1)
    assert left in await menu_pages.entry_line(turn, entry)


async def history(turn: Turn) -> list[Queued]:
    return await waiting(turn, topic_rebuild.HISTORY.name)


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize(
    ("why", "words", "told"), [("topics", 0, 0), ("topics", 1, 1), ("deleted", 0, 1)]
)
async def test_a_card_that_moves_takes_what_was_said_along(
    turn: Turn, why: topic_rebuild.Why, words: int, told: int
) -> None:
    case = await the_case(turn)
    await turn.tx.run("DELETE FROM message")
    for number in range(words):
        content = Content(kind="text", text="Kata")
        await relay.record_message(turn, case, "note", (-5, number), content)
    await topic_rebuild.rebuild(turn, case, why)
    assert len(await history(turn)) == told


@pytest.mark.parametrize(
    ("direction", "shown"), [("citizen", False), ("note", True), ("reply", True)]
)
async def test_only_a_requester_s_own_words_are_masked_in_what_is_told_again(
    filed: World, turn: Turn, direction: Literal["citizen", "note", "reply"], *, shown: bool
) -> None:
    words = Content(kind="text", text=f"Nama saya {NAME}")
    case = await the_case(turn)
    await relay.record_message(turn, case, direction, (filed.group.id, 820), words)
    await topic_rebuild.rebuild(turn, case, "deleted")
    [row] = await history(turn)
    assert (NAME in str(row.payload)) is shown


async def test_the_story_tells_of_nobody_what_they_became_later_or_another_is(
    filed: World, turn: Turn
) -> None:
    wati, morrow = await officer(turn, filed.wati, Role.PELAKSANA), turn.today + timedelta(days=1)
    deputy = named(wati.id, Role.PPID, ActingKind.PLH, morrow, morrow, holder=Holder("Ratna"))
    await appoints(turn.desk, turn.tx, deputy)
    await case_acts.take(turn, await the_case(turn), await authority(turn, filed.wati, Act.TAKE))
    events = await case_events.events(turn.tx, 1)
    story = "\n".join(await topic_rebuild.history_lines(turn, events))
    assert "Wati" in story
    assert "Ratna" not in story
    assert "Plh." not in story


@pytest.mark.parametrize(("later", "told"), [(True, "Ratna"), (False, "Wati")])
async def test_of_what_was_recorded_later_the_story_says_when_and_who_recorded_it(
    filed: World, turn: Turn, told: str, *, later: bool
) -> None:
    wati, today = await officer(turn, filed.wati), turn.today
    deputy = named(wati.id, Role.PPID, ActingKind.PLH, today, today, holder=Holder("Ratna"))
    await appoints(turn.desk, turn.tx, deputy)
    before = turn.now - timedelta(days=1)
    event = Event(EventName.TAKEN, f"officer:{wati.id}", before)
    [line] = await topic_rebuild.history_lines(
        turn, [replace(event, recorded_at=turn.now if later else None)]
    )
    assert told in line
    assert ("24 November" in line) is later


@pytest.mark.parametrize(
    ("state", "mark"), [("sent", False), ("failed", True), ("cancelled", True)]
)
async def test_of_a_reply_it_is_told_again_that_it_never_arrived(
    filed: World, state: str, *, mark: bool
) -> None:
    async with filed.desk.turn() as turn:
        await replies(turn, filed, filed.budi)
        await lets_go(turn, filed.budi)
    async with filed.desk.turn() as turn:
        usual = await told_again(turn, "sent")
        assert (await told_again(turn, state) != usual) is mark


async def told_again(turn: Turn, state: str) -> str:
    await turn.tx.run("UPDATE outbox SET state = :state WHERE purpose = 'reply'", state=state)
    await topic_rebuild.rebuild(turn, await the_case(turn), "deleted")
    return str((await history(turn))[-1].payload["text"])


@pytest.mark.usefixtures("proving")
@pytest.mark.parametrize(
    ("proof", "state", "whose"),
    [
        (ProofState.SENT, State.IN_PROCESS, "petugas, Tim Penghubung Hukum"),
        (ProofState.WAITING, State.IN_PROCESS, "Tim Penghubung Hukum"),
        (ProofState.SENT, State.WITHDRAWN, "tidak ada"),
    ],
)
async def test_papers_are_checked_once_they_are_here_and_only_while_a_request_is_open(
    turn: Turn, proof: ProofState, state: State, whose: str
) -> None:
    await identity_proofs.set_proof_state(turn.tx, 1, proof)
    case = (await the_case(turn)).model_copy(update={"state": state, "unit": "Hukum"})
    assert f"<b>Giliran:</b> {whose}\n" in await card_lines.card_text(turn, case)


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize(
    ("wanted", "folded"),
    [("kata", False), ("kata\n" * 2 + "akhir", False), ("kata\n" * 3 + "akhir", True)],
)
async def test_long_words_are_folded_on_the_card(turn: Turn, wanted: str, *, folded: bool) -> None:
    case = (await the_case(turn)).model_copy(update={"wanted": wanted})
    assert ("<blockquote expandable>" in await card_lines.card_text(turn, case)) is folded


@pytest.mark.parametrize(("number", "shown"), [("001/PPID/2026", "001"), ("", "–")])
@pytest.mark.usefixtures("filed")
async def test_a_request_that_cannot_be_read_has_a_line_all_the_same(
    turn: Turn, number: str, shown: str
) -> None:
    assert f"• {shown}:" in work_queue.unread_line(turn, number)


@pytest.mark.usefixtures("filed")
async def test_the_card_of_a_request_that_nobody_took_says_so(turn: Turn) -> None:
    assert "belum ada" in await card_lines.card_text(turn, await the_case(turn))


@pytest.mark.usefixtures("answered")
async def test_of_an_answered_request_no_card_counts_days_or_says_who_asked_about_it(
    turn: Turn,
) -> None:
    case = await the_case(turn)
    on = turn.today - timedelta(days=2)
    dates = {"status_asked_at": turn.now, "anchor_on": on, "ordered_on": on}
    asked = case.model_copy(update={**dates, "regime": Regime.PEMILU})
    assert await card_lines.card_text(turn, asked) == await card_lines.card_text(turn, case)


@pytest.mark.usefixtures("filed")
async def test_a_case_that_is_not_there_has_no_card(turn: Turn) -> None:
    before = await waiting(turn)
    await case_card.refresh(turn, None)
    assert await waiting(turn) == before
