"""Where identity goes, and where it never does."""

import logging

import pytest

from tests.stories.privacy.acts import SECRETS, a_whole_life
from tests.walking import ADDRESS, NAME, group_text, pin_of, receipt, rows, walk_to
from tests.world import NIK, World


async def everything_stored(world: World) -> str:
    """Return every column of every table that is not sealed, but the sealed ones too."""
    tables = [
        name for (name,) in await rows(world, "SELECT name FROM sqlite_master WHERE type='table'")
    ]
    found = []
    for table in tables:
        sql = f"SELECT * FROM {table}"  # noqa: S608 - our own names
        found += [str(row) for row in await rows(world, sql)]
    return "\n".join(found)


@pytest.mark.parametrize("secret", SECRETS)
async def test_identity_never_reaches_the_group(world: World, secret: str) -> None:
    await a_whole_life(world)
    assert secret.casefold() not in group_text(world).casefold()


async def test_identity_is_stored_sealed_only(world: World) -> None:
    await a_whole_life(world)
    stored = await everything_stored(world)
    for secret in (*SECRETS, "sari@contoh.id"):
        assert secret not in stored


async def test_identity_is_sealed_while_the_form_is_filled(world: World) -> None:
    await walk_to(world, "confirm")
    stored = await everything_stored(world)
    for secret in SECRETS:
        assert secret not in stored


async def test_identity_never_reaches_the_log(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await a_whole_life(world)
    written = "\n".join(
        [
            record.getMessage() + str(record.args)
            for record in caplog.records
            if record.name.startswith(("bot", "handlers", "storage"))
        ]
    )
    for secret in SECRETS:
        assert secret not in written


async def test_the_pin_is_not_stored(world: World) -> None:
    await world.files(world.sari)
    assert pin_of(world.sari) not in await everything_stored(world)


async def test_the_nik_message_leaves_the_chat(world: World) -> None:
    await walk_to(world, "nik")
    wrong = world.sari.says("3310 0141 0799")
    await world.settle()
    right = world.sari.says(NIK)
    await world.settle()
    assert wrong.deleted
    assert right.deleted
    await world.say(world.sari, ADDRESS)
    await world.say(world.sari, "0812 3456 7890")
    assert "•••• •••• •••• 0001" in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert NIK not in "\n".join(message.text for message in world.sari.chat)
    assert receipt(world.sari)


async def test_the_officer_reads_identity_in_private_and_the_look_is_recorded(
    world: World,
) -> None:
    await world.files(world.sari)
    world.budi.starts()
    await world.settle()
    await world.presses_in_group(world.budi, "Data pemohon")
    seen = world.budi.last
    assert NIK in seen.text
    assert NAME in seen.text
    assert seen.protected
    looks = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert looks == [(f"officer:{world.budi.id}",)]


async def test_a_question_is_screened_by_the_details_of_the_draft(world: World) -> None:
    await walk_to(world, "contact")
    await world.press(world.sari, "Minta pendampingan petugas")
    world.budi.in_(world.group).replies(world.group.general[-1], "Ada apa?")
    await world.hold_passes()
    world.sari.replies(world.sari.last, f"Saya {NAME} di {ADDRESS}, NIK {NIK}")
    await world.settle()
    for secret in (NAME, NIK, "Pemuda 12"):
        assert secret not in group_text(world)


@pytest.mark.parametrize(
    "written",
    [
        "3310\u200b0141\u200b0799\u200b0001",
        "33100141\u206007990001",
        "３３１００１４１０７９９０００１",
    ],
)
async def test_digits_with_unseen_marks_between_are_masked_too(world: World, written: str) -> None:
    await world.files(world.sari)
    await world.say(world.sari, f"nomor saya {written} ya")
    shown = "".join(c for c in world.topic.last.text if c.isdigit())
    assert len(shown) < 8


async def test_the_givers_of_a_proxy_are_masked(world: World) -> None:
    await walk_to(world, "kind")
    await world.press(world.sari, "Kelompok orang")
    for words in ("Paguyuban Tonggalan", NIK, "Rudi Hartono, Wati Lestari dan Joko Susilo"):
        await world.say(world.sari, words)
    await world.say(world.sari, ADDRESS)
    await world.say(world.sari, "0812 3456 7890")
    await world.press(world.sari, "Kirim permohonan")
    await world.say(world.sari, "Rudi Hartono dan Joko Susilo ingin datang")
    assert "Hartono" not in world.topic.last.text
    assert "Susilo" not in world.topic.last.text
