"""What an officer writes down of a voice note, and who says whether it is right."""

import pytest

from bot.actions.conversation import voice_transcripts
from bot.actions.delivery import citizen_posts
from bot.buttons.button_data import YesNo
from storage import case_events
from tests.middle.people import citizen, refused, the_case, waiting
from tests.middle.replying import said
from tests.prelude import Content, EventName, Link, Turn, World

VOICE = Content(kind="voice", file_id="v")
WORDS = Content(kind="text", text="Halo")


async def shown(turn: Turn, world: World, content: Content = VOICE) -> None:
    """Let a message of Sari's stand in the group, as message 700."""
    sari, case = await citizen(turn, world.sari), await the_case(turn)
    seq = await citizen_posts.post_words(turn, sari, case, (world.sari.id, 900), content)
    await case_events.add_link(turn.tx, world.group.id, 700, Link("citizen", 1, sari.id, seq))


async def writes_down(turn: Turn, world: World, words: str = "Halo", reply_to: int = 700) -> None:
    incoming = said(world, world.budi, "/dengar", reply_to=reply_to)
    await voice_transcripts.ask_confirmation(turn, incoming, words)


async def asked(turn: Turn, world: World) -> int:
    """Return how often Sari is asked whether a transcript is right."""
    to_sari = [row for row in await waiting(turn) if row.chat == str(world.sari.id)]
    return str([row.payload for row in to_sari]).count("transcript:1:yes")


async def test_who_spoke_is_asked_whether_the_words_are_right(filed: World, turn: Turn) -> None:
    await shown(turn, filed)
    await writes_down(turn, filed)
    assert await asked(turn, filed) == 1


@pytest.mark.parametrize("reply_to", [700, 701])
async def test_only_what_was_spoken_is_written_down(
    filed: World, turn: Turn, reply_to: int
) -> None:
    await shown(turn, filed, WORDS)
    with refused("transcript-of-voice"):
        await writes_down(turn, filed, reply_to=reply_to)


async def test_an_officer_s_own_voice_is_not_put_to_the_requester(filed: World, turn: Turn) -> None:
    await shown(turn, filed)
    await turn.tx.run("UPDATE outbox SET purpose = 'reply' WHERE purpose = 'citizen-words'")
    with refused("transcript-of-voice"):
        await writes_down(turn, filed)


async def test_of_who_is_forgotten_nobody_is_asked(filed: World, turn: Turn) -> None:
    await shown(turn, filed)
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    await turn.tx.run("UPDATE outbox SET about = '{}' WHERE purpose = 'citizen-words'")
    with refused("transcript-of-voice"):
        await writes_down(turn, filed)


async def test_for_whose_case_it_is_no_more_the_requester_answers(filed: World, turn: Turn) -> None:
    await shown(turn, filed)
    await turn.tx.run("UPDATE outbox SET about = '{\"person\": 7}' WHERE purpose = 'citizen-words'")
    await writes_down(turn, filed)
    assert await asked(turn, filed) == 1


@pytest.mark.parametrize(
    ("words", "why"), [("", "transcript-empty"), ("x" * 3_001, "transcript-long")]
)
async def test_a_transcript_has_words_and_fits_into_a_message(
    filed: World, turn: Turn, words: str, why: str
) -> None:
    await shown(turn, filed)
    with refused(why):
        await writes_down(turn, filed, words)
    await writes_down(turn, filed, "x" * 3_000)


@pytest.mark.parametrize(
    ("says", "event"),
    [(YesNo.YES, EventName.TRANSCRIPT_CONFIRMED), (YesNo.NO, EventName.TRANSCRIPT_DENIED)],
)
async def test_a_transcript_is_judged_once(
    filed: World, turn: Turn, says: YesNo, event: EventName
) -> None:
    await shown(turn, filed)
    await writes_down(turn, filed)
    sari = await citizen(turn, filed.sari)
    await voice_transcripts.judge_transcript(turn, sari, 1, says)
    with refused("transcript-settled"):
        await voice_transcripts.judge_transcript(turn, sari, 1, YesNo.NO)
    assert [one.name for one in await case_events.events(turn.tx, 1)][-1] is event


async def test_nobody_judges_what_another_said(filed: World) -> None:
    await filed.after(filed.rina.starts())
    async with filed.desk.turn() as turn:
        await shown(turn, filed)
        await writes_down(turn, filed)
        with refused("no-such-case"):
            rina = await citizen(turn, filed.rina)
            await voice_transcripts.judge_transcript(turn, rina, 1, YesNo.YES)


async def test_an_anonymous_officer_writes_nothing_down(filed: World, turn: Turn) -> None:
    await shown(turn, filed)
    with refused("anonymous-officer"):
        incoming = said(filed, filed.budi, "/dengar", reply_to=700, anonymous=True)
        await voice_transcripts.ask_confirmation(turn, incoming, "Halo")
