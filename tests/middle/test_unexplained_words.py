"""Words beside a running case that their author explains to nobody: officers place them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.actions.conversation import possible_requests, unexplained_words
from bot.actions.requests import request_filing
from bot.buttons.request_buttons import Meaning, SayMeaning
from bot.desk import dialogues
from bot.dispatch import private_messages, unclear_message_answers
from bot.domain.law.data_rights import DataKind
from bot.domain.words.open_dialogues import KeptWords
from storage import case_events, citizen_drafts, expired_data
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import TUESDAY, WIB, Content, Turn, World, require

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
WISH = "mohon juga notulen rapat pleno ya pak"
MORE = "sama kontrak gudang logistik 2019"
ASKED = "Ini melengkapi permintaan Anda"


async def says(turn: Turn, world: World, *contents: Content | str) -> None:
    """Let Sari say things beside her request, a minute apart, the last now."""
    for n, said in enumerate(contents):
        content = said if isinstance(said, Content) else Content(kind="text", text=said)
        at, number = turn.now - (len(contents) - 1 - n) * MINUTE, 901 + n
        incoming = message(world.sari, message_id=number, sent_at=at, content=content)
        await private_messages.handle_message(turn, await citizen(turn, world.sari), incoming)


async def is_passed_on(world: World, *contents: Content | str) -> None:
    """Let Sari say things, and an hour of service time pass."""
    async with world.desk.turn() as turn:
        await says(turn, world, *(contents or (WISH,)))
    world.clock.turn(HOUR + 5 * MINUTE)
    assert await reviewed(world) == 1


async def reviewed(world: World) -> int:
    return await unexplained_words.REVIEW_KEPT_WORDS(world.desk, world.clock.now())


async def kept(turn: Turn, world: World) -> KeptWords | None:
    return await dialogues.find_dialogue(turn, await citizen(turn, world.sari), KeptWords)


async def told(turn: Turn, chat: str) -> str:
    return str([row.payload for row in await waiting(turn) if row.chat == chat])


async def lines(turn: Turn) -> list[str]:
    said = [str(row.payload) for row in await waiting(turn) if row.chat == "group"]
    return [one for one in said if "Pemohon menulis" in one]


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ((WISH, MORE), "tulisan. "),
        ((WISH, Content(kind="voice", file_id="V")), "tulisan, pesan suara"),
        (
            (WISH, *(Content(kind="photo", file_id=one, album="A") for one in "PQ")),
            "tulisan, foto. ",
        ),
        ((WISH, Content(kind="location", extra={"latitude": 1, "longitude": 1})), "lokasi"),
        ((WISH, Content(kind="contact", extra={"phone_number": "0812", "first_name": "S"})), "kon"),
        (("Saya nyoblos di mana?",), "tulisan"),
    ],
)
async def test_officers_learn_in_the_case_that_words_wait_and_nothing_that_they_say(
    filed: World, said: Sequence[Content | str], kinds: str
) -> None:
    async with filed.desk.turn() as turn:
        await says(turn, filed, *said)
        if ASKED not in await told(turn, str(filed.sari.id)):  # shown where else to turn
            await possible_requests.ask_meaning(turn, await citizen(turn, filed.sari))
        assert "setelah satu jam layanan" in await told(turn, str(filed.sari.id))
        assert "Hapus" in await told(turn, str(filed.sari.id))
    filed.clock.turn(HOUR - MINUTE)
    assert await reviewed(filed) == 0
    filed.clock.turn(MINUTE)
    assert [await reviewed(filed), await reviewed(filed)] == [1, 0]
    async with filed.desk.turn() as turn:
        [line] = await lines(turn)
        assert kinds in line
        assert '"topic"' in line.replace("'", '"')
        assert not any(word in line for word in (WISH, MORE, "nyoblos", "0812"))


@pytest.mark.parametrize(("state", "destroyed"), [("received", 0), ("finished", 1)])
async def test_words_beside_a_running_case_outlive_every_night(
    filed: World, state: str, destroyed: int
) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE cases SET state = :state", state=state)
        due = await expired_data.due(turn.tx, DataKind.EXCHANGES, turn.now + timedelta(days=30), 9)
        assert len(due) == destroyed


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=WIB)


@pytest.mark.parametrize(
    ("said", "before", "since"),
    [
        (at(24, 14, 30), at(25, 9, 29), at(25, 9, 30)),
        (at(27, 22), at(30, 9, 59), at(30, 10)),
        (at(28, 10), at(30, 9, 59), at(30, 10)),
    ],
)
async def test_the_hour_is_one_of_service_time(
    filed: World, said: datetime, before: datetime, since: datetime
) -> None:
    filed.clock.turn_to(said)
    async with filed.desk.turn() as turn:
        await says(turn, filed, WISH)
    for now, passed in ((before, 0), (since, 1)):
        filed.clock.turn_to(now)
        assert await reviewed(filed) == passed


@pytest.mark.parametrize("reminded", [None, TUESDAY])
async def test_the_reminder_beside_a_case_offers_the_addition_also_if_the_case_came_later(
    filed: World, reminded: datetime | None
) -> None:
    async with filed.desk.turn() as turn:
        said = message(filed.sari, WISH, sent_at=turn.now)
        await possible_requests.keep_words(turn, await citizen(turn, filed.sari), said)
        words = replace(require(await kept(turn, filed), "gone"), asked_again_at=reminded)
        await dialogues.save_dialogue(turn, await citizen(turn, filed.sari), words)
    filed.clock.turn_to(at(25, 9, 30))
    assert await reviewed(filed) == 1
    async with filed.desk.turn() as turn:
        assert "Tambahan untuk 001" in await told(turn, str(filed.sari.id))


async def test_an_officer_adds_words_in_their_order_as_of_when_they_were_said(
    filed: World,
) -> None:
    await is_passed_on(filed, WISH, MORE)
    async with filed.desk.turn() as turn:
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        case = await the_case(turn)
        await unexplained_words.add_words(turn, case, budi, sari.id)
        added = await case_events.added_words(turn.tx, case.id, filed.sari.id)
        assert [(content.text, said) for _, content, said in added] == [
            (WISH, TUESDAY - MINUTE),
            (MORE, TUESDAY),
        ]
        assert "Sudah kami teruskan" in await told(turn, str(filed.sari.id))
        for act in (unexplained_words.add_words, unexplained_words.ask_author):
            with refused("words-settled"):
                await act(turn, case, budi, sari.id)
        with refused("stray-gone"):
            await unclear_message_answers.apply_meaning(turn, sari, SayMeaning(Meaning.REQUEST))


async def test_what_came_after_the_hour_waits_for_its_own(filed: World) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        said = message(filed.sari, MORE, message_id=950, sent_at=turn.now)
        await private_messages.handle_message(turn, await citizen(turn, filed.sari), said)
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        await unexplained_words.add_words(turn, await the_case(turn), budi, sari.id)
        assert [one.message_id for one in require(await kept(turn, filed), "gone").messages] == [
            950
        ]
    filed.clock.turn(HOUR)
    assert await reviewed(filed) == 1


async def test_the_author_is_asked_once_and_what_they_tap_counts_from_their_words(
    filed: World,
) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        case = await the_case(turn)
        await unexplained_words.ask_author(turn, case, budi, sari.id)
        assert "Petugas bertanya" in await told(turn, str(filed.sari.id))
        with refused("words-settled"):
            await unexplained_words.ask_author(turn, case, budi, sari.id)
        await unclear_message_answers.apply_meaning(turn, sari, SayMeaning(Meaning.REQUEST))
        draft = require(await citizen_drafts.find(turn.tx, sari.id), "gone")
        assert draft.uttered_at == TUESDAY
        with refused("words-settled"):
            await unexplained_words.add_words(turn, case, budi, sari.id)


async def test_who_blocked_the_bot_is_not_asked_but_their_words_can_be_added(
    filed: World,
) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE person SET reachable = 0")
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        case = await the_case(turn)
        with refused("requester-still-away"):
            await unexplained_words.ask_author(turn, case, budi, sari.id)
        await unexplained_words.add_words(turn, case, budi, sari.id)
        assert await kept(turn, filed) is None


async def test_an_officer_with_a_role_opens_words_in_private_and_each_look_is_recorded(
    filed: World,
) -> None:
    await filed.after(filed.budi.starts())
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        sari, case = await citizen(turn, filed.sari), await the_case(turn)
        with refused("only-for-roles"):
            await unexplained_words.open_words(turn, case, await officer(turn, filed.wati), sari.id)
        await unexplained_words.open_words(turn, case, await officer(turn, filed.budi), sari.id)
        assert WISH in await told(turn, str(filed.budi.id))
        assert WISH not in await told(turn, "group")
        seen = [one for one in await case_events.events(turn.tx, case.id) if "seen" in one.name]
        assert [one.facts["what"] for one in seen] == ["words"]


async def test_with_the_case_withdrawn_their_author_is_asked_and_then_they_are_forgotten(
    filed: World,
) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE cases SET state = 'withdrawn'")
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        with refused("words-settled"):
            await unexplained_words.add_words(turn, await the_case(turn), budi, sari.id)
    assert [await reviewed(filed), await reviewed(filed)] == [1, 0]
    filed.clock.turn_to(at(25, 11))
    assert await reviewed(filed) == 1
    async with filed.desk.turn() as turn:
        assert "kami hapus sesudah hari kerja berikutnya" in await told(turn, str(filed.sari.id))
    filed.clock.turn_to(at(25, 12))
    await reviewed(filed)
    async with filed.desk.turn() as turn:
        assert await kept(turn, filed) is None


async def test_of_two_open_cases_the_newest_has_the_line_and_words_go_to_either(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        other = {**REQUEST, "subject": "Notulen rapat pleno bulan Oktober"}
        await request_filing.file(turn, sari, draft(other, sari.id, turn.now))
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        [line] = await lines(turn)
        assert "Tambahan untuk 001" in line
        assert "Tambahan untuk 002" in line
        await unexplained_words.add_words(turn, await the_case(turn), budi, sari.id)
        assert len(await case_events.added_words(turn.tx, 1, filed.sari.id)) == 1


async def test_buttons_about_somebody_who_wrote_nothing_do_nothing(
    filed: World, turn: Turn
) -> None:
    budi = await officer(turn, filed.budi)
    with refused("words-settled"):
        await unexplained_words.add_words(turn, await the_case(turn), budi, 99)
