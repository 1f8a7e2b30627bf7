"""Who asked for it hears once that an entry was renewed; nobody hears at night."""

from datetime import datetime

from bot.domain.list_entry import Category, Entry
from storage import list_entries
from tests.stories.acts import got
from tests.stories.filling import taps
from tests.stories.information_list import test_entry_files as entry
from tests.stories.information_list.test_entry_files import lists, opens_entry
from tests.stories.information_list.test_entry_files import written_by as a_file
from tests.world import WIB, World

TOLD = "sudah diperbarui"
MORNING = datetime(2026, 11, 25, 9, 5, tzinfo=WIB)


async def wants(world: World) -> None:
    world.rina.starts("dip_1")
    await world.settle()
    await world.press(world.rina, "Kabari bila diperbarui")


async def changes(world: World, *files: tuple[str, bytes]) -> None:
    """Write the entry's next version, and let the desk look after who waits."""
    await entry.changes(world, *files)
    await world.tick()


async def waiting(world: World) -> int:
    async with world.desk.database.transaction() as tx:
        return len(await tx.all("SELECT id FROM list_news"))


IN_OTHER_LANGUAGES = (
    ("English", "Tell me when it is updated", "has been updated"),
    ("Jawa", "Kabari menawi dipunanyari", "sampun dipunanyari"),
)


async def test_a_new_file_is_told_of_once_in_three_languages_and_leads_to_the_entry(
    world: World,
) -> None:
    await lists(world)
    await wants(world)
    await wants_again_is_the_same(world)
    others = tuple(zip((world.sari, world.wati), IN_OTHER_LANGUAGES, strict=True))
    for person, (language, want, _) in others:
        await world.say(person, "/bahasa")
        await world.press(person, language)
        person.starts("dip_1")
        await world.settle()
        await world.press(person, want)
    await changes(world, ("aset.pdf", a_file("A")))

    for person, (_, _, words) in others:
        assert len(got(person, words)) == 1
    [told] = got(world.rina, TOLD)
    assert "Ini kabar satu kali" in told.text
    assert await waiting(world) == 0
    await world.press(world.rina, "📄 Buka")
    assert "📎 Unduh berkasnya" in world.rina.last.buttons
    await changes(world, ("aset-2.pdf", a_file("B", pages=2)))
    assert len(got(world.rina, TOLD)) == 1


async def wants_again_is_the_same(world: World) -> None:
    """Press the old button, and see that the entry offers to end it."""
    assert "paling lama 365 hari" in world.rina.last.text
    world.rina.starts("dip_1")
    await world.settle()
    assert "🔕 Tidak usah dikabari" in world.rina.last.buttons
    assert await waiting(world) == 1


async def test_what_only_stays_true_is_no_news_and_one_tap_ends_it(world: World) -> None:
    await lists(world)
    await wants(world)
    await opens_entry(world)
    await taps(world, world.budi, "Masih berlaku")
    await world.tick()
    assert not got(world.rina, TOLD)
    assert await waiting(world) == 1

    await world.press(world.rina, "Tidak usah dikabari")
    await world.press(world.rina, "Tidak usah dikabari")
    await changes(world, ("aset.pdf", a_file("A")))
    assert not got(world.rina, TOLD)


async def test_news_of_the_evening_waits_for_the_morning_and_for_what_is_shown(
    world: World,
) -> None:
    await lists(world)
    await wants(world)
    await world.turn_to(datetime(2026, 11, 24, 21, 0, tzinfo=WIB))
    await changes(world, ("aset.pdf", a_file("A")))
    assert not got(world.rina, TOLD)
    await opens_entry(world)
    await taps(world, world.budi, "Tarik dari daftar")
    await world.turn_to(MORNING)
    assert not got(world.rina, TOLD)

    await taps(world, world.budi, "Ada, tampilkan")
    await world.tick()
    assert len(got(world.rina, TOLD)) == 1
    assert await waiting(world) == 0


async def test_a_draft_is_no_news_until_the_ppid_shows_it(world: World) -> None:
    await lists(world)
    await wants(world)
    async with world.desk.database.transaction() as tx:
        before = await list_entries.get(tx, 1)
        assert before is not None
        newer = Entry("Daftar aset kantor", "Juga tanah", Category.ANYTIME)
        after = before.next(world.clock.now(), entry=newer, state="draft")
        assert await list_entries.change(tx, before, after, None)
    await world.tick()
    assert not got(world.rina, TOLD)

    await opens_draft(world)
    assert len(got(world.rina, TOLD)) == 1


async def opens_draft(world: World) -> None:
    """Let the PPID look through the drafts and show the one there is."""
    world.budi.in_(world.group).says("/dip")
    await world.settle()
    await taps(world, world.budi, "Periksa konsep")
    await taps(world, world.budi, "Ada, tampilkan")
    await world.tick()


async def test_who_blocks_the_bot_or_asks_to_be_forgotten_is_not_waited_for(world: World) -> None:
    await lists(world)
    await wants(world)
    world.rina.blocks_the_bot()
    await world.settle()
    assert await waiting(world) == 0
    world.rina.unblocks_the_bot()
    await wants(world)
    await world.say(world.rina, "/privasi")
    await world.press(world.rina, "Hapus")
    await world.press(world.rina, "minta dihapus")
    assert await waiting(world) == 1
