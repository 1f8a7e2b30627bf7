"""A citizen's command stands in Telegram's menu, on the help page, and is done as it is typed."""

from bot.dispatch import citizens_help
from bot.texts import LANGUAGES, OFFICIAL
from bot.transport.startup import set_commands
from tests.prelude import World, rows


async def test_telegram_lists_the_same_commands_in_each_language(world: World) -> None:
    await set_commands(world.desk, world.parts.bot_client)
    listed = {
        call.params.get("language_code", OFFICIAL): [
            one["command"] for one in call.params["commands"]
        ]
        for call in world.telegram.calls("setMyCommands")
        if call.params["scope"] == {"type": "all_private_chats"}
    }
    assert listed == {one: ["start", *citizens_help.COMMANDS] for one in LANGUAGES}


async def test_every_listed_command_stands_on_the_help_page(world: World) -> None:
    await world.after(world.sari.starts())
    for language in LANGUAGES:
        await rows(world, "UPDATE person SET language = :language", language=language)
        await world.say(world.sari, "/bantuan")
        page = world.sari.last.text
        missing = [name for name in citizens_help.COMMANDS if f"/{name} · " not in page]
        assert missing == [], language


async def test_every_command_is_known_as_it_is_typed(world: World) -> None:
    await world.after(world.sari.starts())
    unknown = set()
    for name in (*citizens_help.COMMANDS, *citizens_help.TYPED):
        await world.say(world.sari, f"/{name}")
        if "Perintah itu tidak kami kenal" in world.sari.last.text:
            unknown.add(name)
    assert unknown == {"cari", "terima"}  # officers' own, which a citizen is not told of
