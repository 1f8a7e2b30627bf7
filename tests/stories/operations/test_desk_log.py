"""What an operator reads in the log: which message, of which request, and why; never a word."""

import pytest

from tests.prelude import World, rows, writes
from tests.stories.acts import files_and_writes
from tests.stories.conversation.acts import SHORT
from tests.transport.breaking_handlers import breaks, handle_bang, lets_pass
from tests.transport.looking import logged
from tests.uploads import strangers

NUMBER = "case 001/PPID/KPU-KLT/XI/2026"


async def test_an_update_that_fails_is_named_by_telegrams_number_and_by_what_people_were_told(
    world: World,
) -> None:
    handle_bang(world, breaks)
    await world.say(world.sari, "/start")
    with logged() as written:
        await world.say(world.sari, "bang")
        for seconds in (1.1, 5.1, 30.1):
            await lets_pass(world, seconds)
    [row] = await rows(world, "SELECT seq, update_id FROM inbox WHERE state = 'parked'")
    named = f"(reference R-{row['seq']}, update {row['update_id']})"
    lines = [line for line in written.getvalue().splitlines() if "reference" in line]
    assert lines == [
        *[f"an update could not be handled {named}"] * 4,
        f"the update is put aside {named}",
    ]
    assert f"R-{row['seq']}" in world.sari.last.text


@pytest.mark.parametrize(
    ("way", "why"),
    [
        ("blocked", "Forbidden: bot was blocked by the user"),
        ("refused", "Message is too long"),
    ],
)
async def test_a_reply_that_does_not_arrive_has_a_line_with_its_case_and_the_reason(
    world: World, way: str, why: str
) -> None:
    await writes(world, world.budi, SHORT, await files_and_writes(world))
    with logged() as written:
        match way:
            case "blocked":
                world.sari.blocks_the_bot()
            case "refused":
                chat = world.sari.id
                world.telegram.faults.fail(
                    "sendMessage", chat=chat, status=400, description=f"Bad Request: {why}"
                )
        await world.replies_leave()
    [line] = [line for line in written.getvalue().splitlines() if "purpose reply" in line]
    assert line.startswith(f"a message does not arrive: {why} ({NUMBER}, ")
    assert SHORT not in written.getvalue()


async def test_a_file_that_cannot_be_had_yet_is_named_with_its_case(world: World) -> None:
    await files_and_writes(world)
    world.telegram.faults.fail("getFile", status=502, description="Bad Gateway")
    with logged() as written:
        await world.after(world.sari.sends_document("ktp-sari.pdf", strangers.pdf()))
    assert written.getvalue().splitlines()[:1] == [
        f"a file cannot be looked at yet: the server answers “Bad Gateway” (upload 1, {NUMBER})"
    ]
