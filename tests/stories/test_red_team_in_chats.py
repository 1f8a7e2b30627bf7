"""What can those learn or change who should not: nothing.

The group's own buttons stand in test_every_act.py, PINs in test_status.py, claims in
test_case_claim.py.
"""

from typing import Any

from bot.buttons.button_data import parts_of
from bot.desk.call_queue import GROUP
from bot.dispatch.all_buttons import GROUP_KINDS as OF_THE_GROUP
from bot.dispatch.all_buttons import PRIVATE_KINDS as KINDS
from tests.prelude import NIK, Person, World, got, rows, writes
from tests.stories.acts import files_and_writes
from tests.stories.every_button import ON_A_CASE, examples
from tests.transport.looking import carried
from tests.walking import ADDRESS, NAME, PHONE, pin_of

WANTED = "Notulen rapat pleno yang sangat khusus"
SECRETS = (NAME, NIK, ADDRESS, PHONE, "sangat khusus", "skripsi", "per desa juga")
OF_A_CASE = (
    "answer", "answer_part", "cases", "claim", "correction", "counter", "decision", "deficiency",
    "due_date", "enclosure", "event", "exemption", "identity", "letter_number", "message",
    "notice", "notice_try", "objection", "paper", "reminder", "appointment",
    "satisfaction", "stage", "transcript", "dispute", "calendar_change",
)  # fmt: skip
ARGUMENTS = (
    "",
    "1",
    "1:yes",
    "yes:1",
    "1:1",
    "1:valid:1",
    "case:1",
    "show:1",
    "end:1:1",
    "file:1:3",
    "-1",
    "٣",
)
OF_EVERYBODY = "charter"
"""The kind of paper that anybody may ask of the desk: what the office promises to all."""
HELP = ("minta dibantu", "Isinya tidak tampil di grup", "words-wait")
"""What anybody may ask of the group at any time."""


async def kept(world: World) -> dict[str, list[dict[str, Any]]]:
    """Return all that is on record of cases and of rights; events named rows only prove it."""
    held = {table: await rows(world, f"SELECT * FROM {table}") for table in OF_A_CASE}  # noqa: S608
    held["paper"] = [paper for paper in held["paper"] if paper["kind"] != OF_EVERYBODY]
    held["event"] = [event for event in held["event"] if event["name"] != "rows"]
    return held


def taps(world: World, who: Person, data: str, chat: dict[str, Any] | None = None) -> None:
    """Let somebody press a button that the desk never showed to them."""
    name = {"id": who.id, "is_bot": False, "first_name": who.account.first_name}
    private = {"id": who.id, "type": "private", "first_name": who.account.first_name}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": chat or private}
    query = {"id": data, "from": name, "chat_instance": "1", "data": data, "message": message}
    world.telegram.push_raw({"callback_query": query})


async def outsiders(world: World) -> list[Person]:
    """Return a stranger, a member without a role, and an officer who was one until just now."""
    former = world.telegram.person("Mantan")
    world.group.add(former, administrator=True)
    await writes(world, former, "Selamat pagi.")
    await world.say(former, "/start")
    world.group.remove(former)
    for person in (world.rina, world.wati):
        await world.say(person, "/start")
    return [world.rina, world.wati, former]


def learned(person: Person) -> list[str]:
    """Return the secrets that somebody can read in their own chat or was shown by a pop-up."""
    seen = [message.text for message in person.chat if message.from_bot] + [person.toast]
    return [secret for secret in SECRETS if any(secret in text for text in seen)]


async def case_of_sari(world: World) -> None:
    await world.files(world.sari, WANTED)
    await world.say(world.sari, "Mohon per desa juga.")


def private_buttons() -> list[str]:
    """Return the data of every button of a private chat, as if about Sari's case."""
    names = dict.fromkeys([*KINDS, *(verb.partition(":")[0] for verb in KINDS)])
    return [f"{name}:{more}".rstrip(":") for name in names for more in ARGUMENTS]


def officers_buttons() -> list[str]:
    """Return the data of the group's buttons, and some that nobody ever made."""
    forms = [f"case:sheet:1:{form}" for form in ON_A_CASE]
    more = [f"{verb}:{words}" for verb in OF_THE_GROUP for words in ("1:1:yes", "yes:1")]
    made = [*examples(OF_THE_GROUP.values()), *forms, *more]
    return [*made, "", ":", "mine", "mine:", "\x00", "case", "💥:1"]


async def test_forged_buttons_in_private_tell_nothing_and_change_nothing(world: World) -> None:
    await case_of_sari(world)
    people = await outsiders(world)
    before, [last] = await kept(world), await rows(world, "SELECT max(seq) AS seq FROM outbox")
    for person in people:
        for data in officers_buttons():
            taps(world, person, data)
    for data in private_buttons():
        taps(world, world.rina, data)
    while await world.parts.poller.once() or await world.parts.worker.once():
        pass  # what is said need not be sent to be read
    await world.parts.worker.drain()
    said = await carried(world, "outbox", f"seq > {last['seq']}")
    assert len(said) >= len([kind for kind in KINDS.values() if not parts_of(kind)])
    assert [text for text in said if any(secret in text for secret in SECRETS)] == []
    in_group = await carried(world, "outbox", f"seq > {last['seq']} AND chat = '{GROUP}'")
    assert [text for text in in_group if all(help_wanted not in text for help_wanted in HELP)] == []
    assert [learned(person) for person in people] == [[], [], []]
    assert await kept(world) == before
    assert await rows(world, "SELECT 1 FROM inbox WHERE state IN ('waiting', 'parked')") == []


async def test_buttons_of_the_group_do_nothing_in_another_group_or_a_channel(world: World) -> None:
    await case_of_sari(world)
    before = await kept(world)
    for kind in ("supergroup", "group", "channel"):
        elsewhere = {"id": -1009999999999, "type": kind, "title": "PPID (asli)"}
        for data in examples(OF_THE_GROUP.values()):
            taps(world, world.budi, data, elsewhere)
    await world.settle()
    assert await kept(world) == before


async def test_words_and_links_that_belong_to_others_open_nothing(world: World) -> None:
    await files_and_writes(world)
    people = await outsiders(world)
    before = await kept(world)
    links = ("pin_1", "data_1", "berkas_1_1", "klaim", "petugas", "ikut_0", "ikut_", "1")
    typed = ("/status 1", "/status 1 000000", "/cari Sari", "/kasus 1", "/antrean", "/terima")
    for person in people:
        await world.talks(person, *typed, *(f"/start {link}" for link in links))
        assert learned(person) == []
    assert await kept(world) == before


async def test_a_former_officer_is_a_stranger_at_once(world: World) -> None:
    await case_of_sari(world)
    former = (await outsiders(world))[2]
    before = await kept(world)
    group = {"id": world.group.id, "type": "supergroup", "title": "PPID", "is_forum": True}
    for data in examples(OF_THE_GROUP.values()):
        taps(world, former, data, group)
    await world.settle()
    assert await kept(world) == before
    assert learned(former) == []


async def test_whoever_guesses_locks_nobody_out_of_their_own_case(world: World) -> None:
    await case_of_sari(world)
    for number in range(8):
        guesser = world.telegram.person(f"Penebak {number}")
        for _ in range(6):
            await world.say(guesser, "/status 1 000000")
        assert learned(guesser) == []
    assert pin_of(world.sari) != "000000"
    await world.say(world.sari, "/status 1")
    assert "sangat khusus" in world.sari.last.text
    assert got(world.sari, "TANDA BUKTI")


async def test_a_button_pressed_again_after_its_time_does_nothing_twice(world: World) -> None:
    await case_of_sari(world)
    taps(world, world.sari, "withdraw:1")
    taps(world, world.sari, "withdraw:1:yes")
    await world.settle()
    await world.press(world.sari, "Ya, cabut")
    before = await kept(world)
    for data in ("withdraw:1:yes", "withdraw:1", "form:send", "form:send:1", "consent:no"):
        for _ in range(2):
            taps(world, world.sari, data)
    await world.settle()
    assert await kept(world) == before
