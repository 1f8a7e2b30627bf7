"""Words that nobody explained: officers read and answer them, on a case or on none."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from bot.actions.conversation import (
    officer_questions,
    officer_replies,
    possible_requests,
    waiting_words,
)
from bot.actions.conversation.reply_prompts import PROMPT
from bot.actions.status import case_screen
from bot.buttons.request_buttons import Meaning, SayMeaning
from bot.desk import dialogues
from bot.dispatch import private_messages, unclear_message_answers
from bot.domain.law.data_rights import DataKind
from bot.domain.message import KeptMessage
from bot.domain.words.open_dialogues import KeptWords
from storage import case_events, citizen_drafts, expired_data, outbox, people
from storage.case_events import Link
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.middle.replying import said as written
from tests.prelude import TUESDAY, WIB, Content, Turn, World, require

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
WISH = "mohon juga notulen rapat pleno ya pak"
MORE = "sama kontrak gudang logistik 2019"


async def says(turn: Turn, world: World, *contents: Content | str) -> None:
    """Let Sari say things, a minute apart, the last now."""
    for n, said in enumerate(contents):
        content = said if isinstance(said, Content) else Content(kind="text", text=said)
        at, number = turn.now - (len(contents) - 1 - n) * MINUTE, 901 + n
        incoming = message(world.sari, message_id=number, sent_at=at, content=content)
        await private_messages.handle_message(turn, await citizen(turn, world.sari), incoming)


async def is_passed_on(world: World, *contents: Content | str, case: bool = True) -> None:
    """Let Sari say things, and an hour of service time pass; perhaps with no case that runs."""
    async with world.desk.turn() as turn:
        if not case:
            await turn.tx.run("UPDATE cases SET state = 'finished'")
        await says(turn, world, *(contents or (WISH,)))
    world.clock.turn(HOUR + 5 * MINUTE)
    assert await reviewed(world) == 1


async def reviewed(world: World) -> int:
    return await waiting_words.REVIEW(world.desk, world.clock.now())


async def kept(turn: Turn, world: World) -> KeptWords | None:
    return await dialogues.find_dialogue(turn, await citizen(turn, world.sari), KeptWords)


async def told(turn: Turn, chat: str) -> str:
    return str([row.payload for row in await waiting(turn) if row.chat == chat])


async def lines(turn: Turn) -> list[str]:
    return [str(row.payload) for row in await waiting(turn) if row.purpose == "words-wait"]


@pytest.mark.parametrize("case", [True, False])
@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ((WISH, MORE), "tulisan. "),
        ((WISH, Content(kind="voice", file_id="V")), "tulisan, pesan suara"),
        (
            (WISH, *(Content(kind="photo", file_id=one, album="A") for one in "PQ")),
            "tulisan, foto. ",
        ),
        (
            (WISH, Content(kind="location", extra={"latitude": 1, "longitude": 1})),
            "tulisan, lokasi",
        ),
        (
            (WISH, Content(kind="contact", extra={"phone_number": "0812", "first_name": "S"})),
            "tulisan, kon",
        ),
        (("Saya nyoblos di mana?",), "tulisan"),
    ],
)
async def test_officers_learn_after_an_hour_that_words_wait_and_nothing_that_they_say(
    filed: World, said: Sequence[Content | str], kinds: str, *, case: bool
) -> None:
    async with filed.desk.turn() as turn:
        if not case:
            await turn.tx.run("UPDATE cases SET state = 'finished'")
        await says(turn, filed, *said)
        asked = await told(turn, str(filed.sari.id))
        assert "petugas yang berwenang membacanya sesudah Selasa, 24 November 2026 11.00" in asked
        assert "Hapus" in asked
    filed.clock.turn(HOUR - MINUTE)
    assert await reviewed(filed) == 0
    filed.clock.turn(MINUTE)
    assert [await reviewed(filed), await reviewed(filed)] == [1, 0]
    async with filed.desk.turn() as turn:
        [line] = await lines(turn)
        assert kinds in line
        assert ("'topic'" in line) is case
        assert not any(word in line for word in (WISH, MORE, "nyoblos", "0812"))


@pytest.mark.parametrize(("later", "said"), [(30 * MINUTE, True), (HOUR + 5 * MINUTE, False)])
async def test_a_request_says_when_its_words_are_read_until_they_are(
    filed: World, later: timedelta, *, said: bool
) -> None:
    async with filed.desk.turn() as turn:
        await says(turn, filed, WISH)
    filed.clock.turn(later)
    await reviewed(filed)
    async with filed.desk.turn() as turn:
        await case_screen.show_case(turn, await citizen(turn, filed.sari), await the_case(turn))
        *_, screen = await waiting(turn)
        assert ("membacanya sesudah Selasa, 24 November 2026 11.00" in str(screen.payload)) is said


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


async def test_a_line_is_changed_on_its_day_and_posted_anew_on_the_next(filed: World) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        said = message(filed.sari, MORE, message_id=950, sent_at=turn.now)
        await private_messages.handle_message(turn, await citizen(turn, filed.sari), said)
    filed.clock.turn(HOUR)
    assert [await reviewed(filed), await reviewed(filed)] == [1, 0]
    async with filed.desk.turn() as turn:
        assert len(await lines(turn)) == 1
    filed.clock.turn_to(at(25, 7))
    assert await reviewed(filed) == 0
    filed.clock.turn_to(at(25, 9))
    assert [await reviewed(filed), await reviewed(filed)] == [1, 0]


async def test_an_officer_adds_words_in_their_order_as_of_when_they_were_said(
    filed: World,
) -> None:
    await is_passed_on(filed, WISH, MORE)
    async with filed.desk.turn() as turn:
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        case = await the_case(turn)
        await waiting_words.add_words(turn, case, budi, sari.id)
        added = await case_events.added_words(turn.tx, case.id, filed.sari.id)
        assert [(content.text, said) for _, content, said in added] == [
            (WISH, TUESDAY - MINUTE),
            (MORE, TUESDAY),
        ]
        assert "Sudah kami teruskan" in await told(turn, str(filed.sari.id))
        with refused("words-settled"):
            await waiting_words.add_words(turn, case, budi, sari.id)
        for act in (waiting_words.answer_words, waiting_words.ask_author):
            with refused("words-settled"):
                await act(turn, budi, sari.id)
        with refused("stray-gone"):
            await unclear_message_answers.apply_meaning(turn, sari, SayMeaning(Meaning.REQUEST))


@pytest.mark.parametrize("case", [True, False])
async def test_what_came_after_the_answer_waits_for_its_own(filed: World, *, case: bool) -> None:
    await is_passed_on(filed, case=case)
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await waiting_words.answer_words(turn, await officer(turn, filed.budi), sari.id)
        said = message(filed.sari, MORE, message_id=950, sent_at=turn.now)
        await private_messages.handle_message(turn, sari, said)
        await waiting_words.mark_answered(turn, sari.id, 901)
        assert [one.message_id for one in require(await kept(turn, filed), "gone").messages] == [
            950
        ]
        assert await lines(turn) == []
    filed.clock.turn(HOUR)
    assert await reviewed(filed) == 1


@pytest.mark.parametrize("case", [True, False])
async def test_the_author_is_asked_once_and_what_they_tap_counts_from_their_words(
    filed: World, *, case: bool
) -> None:
    await is_passed_on(filed, case=case)
    async with filed.desk.turn() as turn:
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        await waiting_words.ask_author(turn, budi, sari.id)
        assert "Petugas bertanya" in await told(turn, str(filed.sari.id))
        with refused("words-settled"):
            await waiting_words.ask_author(turn, budi, sari.id)
        await unclear_message_answers.apply_meaning(turn, sari, SayMeaning(Meaning.REQUEST))
        draft = require(await citizen_drafts.find(turn.tx, sari.id), "gone")
        assert draft.uttered_at == TUESDAY
        with refused("words-settled"):
            await waiting_words.answer_words(turn, budi, sari.id)


async def test_who_blocked_the_bot_is_not_asked_or_answered_but_their_words_can_be_added(
    filed: World,
) -> None:
    await is_passed_on(filed)
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE person SET reachable = 0")
        sari, budi = await citizen(turn, filed.sari), await officer(turn, filed.budi)
        for act in (waiting_words.answer_words, waiting_words.ask_author):
            with refused("requester-still-away"):
                await act(turn, budi, sari.id)
        await waiting_words.add_words(turn, await the_case(turn), budi, sari.id)
        assert await kept(turn, filed) is None


@pytest.mark.parametrize("case", [True, False])
async def test_an_officer_with_a_role_opens_words_in_private_and_each_look_is_recorded(
    filed: World, *, case: bool
) -> None:
    await filed.after(filed.budi.starts())
    await is_passed_on(filed, case=case)
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        with refused("only-for-roles"):
            await waiting_words.open_words(turn, await officer(turn, filed.wati), sari.id)
        await waiting_words.open_words(turn, await officer(turn, filed.budi), sari.id)
        assert WISH in await told(turn, str(filed.budi.id))
        assert WISH not in await told(turn, "group")
        seen = await turn.tx.all("SELECT case_id FROM event WHERE name = 'identity-seen'")
        assert [row["case_id"] for row in seen] == [1 if case else None]


@pytest.mark.parametrize("case", [True, False])
async def test_the_answer_to_words_is_one_on_the_case_that_is_near(
    filed: World, *, case: bool
) -> None:
    await is_passed_on(filed, case=case)
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await waiting_words.answer_words(turn, await officer(turn, filed.budi), sari.id)
        [prompt] = [row for row in await waiting(turn) if row.purpose == PROMPT.name]
        assert prompt.case_id == (1 if case else None)
        about, link = await the_case(turn), Link("prompt", prompt.case_id, sari.id, prompt.seq)
        said = written(filed, filed.budi)
        await officer_replies.take_reply(turn, said, link, about if case else None)
        reply = await turn.tx.one("SELECT answers_upto FROM unsent_reply")
        assert require(reply, "gone")["answers_upto"] == 901
        assert await kept(turn, filed) is not None


@pytest.mark.parametrize("how", ["deleted", "erased"])
async def test_the_line_goes_when_nothing_waits_any_more(filed: World, how: str) -> None:
    await is_passed_on(filed, case=False)
    await filed.settle()
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        if how == "deleted":
            meaning = SayMeaning(Meaning.NOTHING)
            await unclear_message_answers.apply_meaning(turn, sari, meaning)
        else:
            await expired_data.delete_uncased_words(turn.tx, sari)
    now = filed.clock.now()
    assert await waiting_words.SETTLE_LINES(filed.desk, now) == 1
    assert await waiting_words.SETTLE_LINES(filed.desk, now) == 0
    async with filed.desk.turn() as turn:
        assert await outbox.sent_messages(turn.tx, waiting_words.LINE.name, turn.now) == []


async def test_buttons_about_somebody_who_wrote_nothing_do_nothing(
    filed: World, turn: Turn
) -> None:
    with refused("words-settled"):
        await waiting_words.answer_words(turn, await officer(turn, filed.budi), 99)


async def test_of_nothing_kept_nothing_is_asked(filed: World, turn: Turn) -> None:
    sari, before = await citizen(turn, filed.sari), await waiting(turn)
    await possible_requests.ask_meaning(turn, sari)
    assert await waiting(turn) == before


async def test_words_outlive_the_night_until_officers_had_long_enough(filed: World) -> None:
    await is_passed_on(filed, case=False)
    async with filed.desk.turn() as turn:
        later = turn.now + timedelta(days=30)
        [words] = await expired_data.due(turn.tx, DataKind.WORDS, later, 9)
        assert words not in await expired_data.due(turn.tx, DataKind.EXCHANGES, later, 9)


async def test_of_a_crowd_five_lines_come_in_two_minutes_and_then_the_next(filed: World) -> None:
    async with filed.desk.turn() as turn:
        for number in range(8):
            one = await people.add_person(turn.tx, 5_000 + number, "id", turn.now)
            words = Content(kind="text", text="Halo")
            said = KeptMessage(message_id=7, at=turn.now, content=words)
            await officer_questions.ask_officers(turn, one, [said])
        assert len(await lines(turn)) == 5
    assert await reviewed(filed) == 0
    filed.clock.turn(2 * MINUTE)
    assert await reviewed(filed) == 3
