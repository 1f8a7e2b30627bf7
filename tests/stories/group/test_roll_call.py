"""Whom the desk takes for a member of the group: persons whom Telegram says are in it."""

from bot.actions.group import roll_call
from tests.prelude import SandboxMessage, World, rows, shown

AT = 1_795_000_000
CHANNELS_POSTS = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


async def called(world: World) -> SandboxMessage:
    """Return the message that calls the roll."""
    async with world.desk.turn() as turn:
        await roll_call.call_roll(turn)
    await world.settle()
    return shown(world, "Siapa saja di grup ini")


async def known(world: World) -> list[str]:
    """Return the names of those who may be given a role."""
    found = await rows(world, "SELECT display_name AS name FROM officer WHERE member ORDER BY name")
    return [row["name"] for row in found]


async def test_who_is_not_in_the_group_becomes_nobody_by_a_tap(world: World) -> None:
    message = await called(world)
    for _ in range(2):
        await world.after(world.rina.in_(world.group).presses("Hadir", on=message))
    assert "apakah Anda anggota grup ini" in world.rina.toast
    assert "Rina" not in message.text
    assert await known(world) == ["Budi", "Wati"]


async def test_a_silent_member_is_known_as_soon_as_telegram_has_answered(world: World) -> None:
    await rows(world, "DELETE FROM officer WHERE display_name = 'Wati'")
    message = await called(world)
    assert "Wati" not in message.text
    seat = world.wati.in_(world.group)
    await world.after(seat.presses("Hadir", on=message))
    assert "Dikenal (2): Budi, Wati" in message.text
    await world.after(seat.presses("Hadir", on=message))
    assert "Terima kasih, Wati" in world.wati.toast


async def test_who_seems_to_send_a_channels_post_is_no_member(world: World) -> None:
    chat = {"id": world.group.id, "type": "supergroup", "title": "Petugas", "is_forum": True}
    channel = {"id": -1009, "type": "channel", "title": "Kanal"}
    post = {"message_id": 7_000, "date": AT, "chat": chat, "text": "Kabar"}
    post |= {"from": CHANNELS_POSTS, "sender_chat": channel, "is_automatic_forward": True}
    command = {"message_id": 7_001, "date": AT, "chat": chat, "text": "/petugas"}
    command["from"] = {"id": world.budi.id, "is_bot": False, "first_name": "Budi"}
    command["entities"] = [{"type": "bot_command", "offset": 0, "length": 8}]
    await world.after(world.telegram.push_raw({"message": {**command, "reply_to_message": post}}))
    assert await known(world) == ["Budi", "Wati"]
    assert "Peran di kantor ini" in world.group.last.text
    assert await rows(world, "SELECT * FROM inbox WHERE state = 'parked'") == []
