"""The shipped units under systemd, installed by the very lines that docs/operating.md prints."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.errors import DataGoneError
from sandbox import LocalTelegram
from sandbox.api.http_api import running_server, telegram_app
from tests.prelude import ConfigError, Person, SandboxMessage
from tests.process import ROOT
from tests.service.booted_machine import CommandError, Machine, booted, until
from tests.transport.looking import heard
from tests.uploads import strangers
from tests.walking import IDENTITY, WANTED

pytestmark = pytest.mark.service

PAGE = (ROOT / "docs/operating.md").read_text("utf-8")
BLOCK = re.compile(r"(?:^ {4}.*\n)+", re.MULTILINE)
A_BACKUP = re.compile(r"/\S+\.tar\.age")
EXITED = "1"
"""CLD_EXITED, as systemd tells that a process was not killed."""
LOKET, UNIT = "/opt/loket/deploy/loket", "/etc/systemd/system/loket.service"
KEPT = ("/var/lib/loket", "/srv/loket-key", "/srv/loket-backups", "/etc/loket.env")
VAULT, NEEDED = "/opt/loket/storage/vault.py", "if (made.st_uid, made.st_gid) != owner:"
"""Where the owner of the key file is changed, and when that is needed."""
NUMBER = re.compile(r"Nomor pendaftaran: (\d+)/")
"""As the receipt says it, which is sent after its letter."""
HEALTH = "127.0.0.1:9090"
PYTHON = "/opt/loket/.venv/bin/python"
ASKED = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())"
NEW_OFFICE = f"PYTHONPATH=/opt/loket {PYTHON} -m bot new-office kantor"
ANSWERS = ("2", "Klaten", "Jawa Tengah", *[""] * 8)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def printed(words: str) -> str:
    """Return the lines that the page prints to be typed, by words that stand among them."""
    [block] = [block for block in BLOCK.findall(PAGE) if words in block]
    return re.sub("^ {4}", "", block, flags=re.MULTILINE)


class Town:
    """A machine, the bots of three offices beside it, and their people."""

    def __init__(self, machine: Machine, url: str, telegrams: dict[str, LocalTelegram]) -> None:
        self.machine, self._url, self.telegrams = machine, url, telegrams
        self.telegram = telegrams["klaten"]
        self.group = self.telegram.forum("Petugas PPID")

    async def installs(self, *, host: bool = False, **known: str) -> None:
        """Do what the page says, up to the settings; a host has none of a desk."""
        first, *others = printed("useradd").splitlines()
        with pytest.raises(CommandError, match="BOT_TOKEN is missing"):
            await self.machine.does(first)
        await self.machine.does("\n".join(others))
        await self.machine.does(NEW_OFFICE, "\n".join(ANSWERS).encode())
        made = await self.machine.does("age-keygen -o kunci-cadangan.txt")
        desk = {"BOT_TOKEN": self.telegram.token, "BACKUP_RECIPIENT": made.split()[-1]}
        known = {"TELEGRAM_API_URL": self._url, "HEALTH_LISTEN": HEALTH, **known}
        known |= {} if host else desk
        page = "" if host else printed("BACKUP_RECIPIENT=age1")
        kept = [line for line in page.splitlines() if line.split("=")[0] not in known]
        lines = [*kept, *(f"{name}={value}" for name, value in known.items())]
        await self.machine.writes("/etc/loket.env", "\n".join(lines))

    async def binds(self) -> None:
        """Type in the group what the journal says."""
        budi = self.telegram.person("Budi")
        self.group.add(budi, administrator=True)
        budi.in_(self.group).says(await self.machine.says(r"/pasang \d{4} \d{4}"))
        await until(lambda: any(message.from_bot for message in self.group.messages))

    async def moves_in(self, name: str, token: str) -> None:
        """Add an office to the host as the page says."""
        await self.machine.writes(
            f"{name}.env", f"BOT_TOKEN={token}\nOFFICE_PROFILE=profile.toml\n"
        )
        await self.machine.does(printed("klaten.env").replace("klaten", name))

    async def never_died(self) -> None:
        """See that systemd had to start it no second time; each command to start it counts anew."""
        state = await self.machine.state()
        assert (state["ActiveState"], state["NRestarts"]) == ("active", "0")

    async def ended_with(self, code: int) -> None:
        """See that it ended by itself and is not started anew."""
        state = await self.machine.state()
        assert (state["ActiveState"], state["NRestarts"]) == ("failed", "0")
        assert (state["ExecMainCode"], state["ExecMainStatus"]) == (EXITED, str(code))


async def goes_on(person: Person, act: Callable[[], object]) -> None:
    """Act, and wait until the bot has answered."""
    before = len(heard(person))
    act()
    await until(lambda: len(heard(person)) > before)


async def presses(person: Person, label: str) -> None:
    await until(lambda: any(label in button for button in person.last.buttons))
    await goes_on(person, lambda: person.presses(label))


async def fills_in(person: Person) -> None:
    """Fill in the form of a request, as somebody does who is new to the bot."""
    await goes_on(person, person.starts)
    await presses(person, "Minta informasi")
    await presses(person, "Setuju")
    await goes_on(person, lambda: person.says(WANTED))
    await presses(person, "Sudah lengkap")
    await goes_on(person, lambda: person.says("Penelitian skripsi"))
    for label in ("lewat percakapan ini", "Perorangan"):
        await presses(person, label)
    for words in IDENTITY:
        await goes_on(person, partial(person.says, words))


async def files(person: Person) -> int:
    """Send the form that is filled in, and wait for receipt and letter; return the number."""
    await presses(person, "Kirim permohonan")
    await until(lambda: any(NUMBER.search(words) for words in heard(person)))
    assert file_named(".pdf", person.chat).startswith(b"%PDF")
    [number] = NUMBER.findall("\n".join(heard(person)))
    return int(number)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    bots = {
        name: LocalTelegram(SystemClock(), f"{number}00:{name}", f"Ppid{name.title()}Bot")
        for number, name in enumerate(("klaten", "boyolali", "sragen"), 1)
    }
    first, *others = bots.values()
    async with (
        running_server(telegram_app(first, *others)) as url,
        booted(Path(os.environ["BARE_DEBIAN"]), tmp_path) as machine,
    ):
        yield Town(machine, url, bots)
        print(await machine.told(), *map(chats, bots.values()), sep="\n")  # noqa: T201 - if it fails


def chats(telegram: LocalTelegram) -> str:
    """Return what stood last in each chat."""
    last = [m for chat in telegram.chats.values() for m in chat.messages[-5:]]
    return "\n".join(f"{m.chat.id} {m.text!r} {m.file and m.file.name} {m.buttons}" for m in last)


def file_named(name: str, messages: list[SandboxMessage]) -> bytes:
    """Return the newest file that the bot has sent there under such a name."""
    found = [m.file for m in messages if m.from_bot and m.file and name in m.file.name]
    return found[-1].content if found else b""


def document() -> bytes:
    """Return what Word writes: its words are read by a process that can only compute."""
    return strangers.word(f"<w:p><w:r><w:t>{WANTED}</w:t></w:r></w:p>")


async def test_a_new_desk_serves_and_comes_back_from_its_backup(town: Town) -> None:
    machine, telegram = town.machine, town.telegram
    await town.installs()
    await machine.does(printed("enable --now"))
    assert await machine.does(f"systemd-analyze verify {UNIT} 2>&1") == ""
    await town.binds()
    sari, rina, wati = (telegram.person(name) for name in ("Sari", "Rina", "Wati"))
    await asyncio.gather(*map(fills_in, (sari, rina, wati)))
    first = await files(sari)
    sari.sends_document("data.docx", document(), mime_type=WORD)
    await presses(sari, "Bahan permohonan, tunjukkan")
    await until(lambda: file_named("data.txt", town.group.messages))
    assert file_named("data.txt", town.group.messages) == f"{WANTED}\n".encode()
    assert '"ready":true' in await machine.does(f"{PYTHON} -c '{ASKED}' http://{HEALTH}/healthz")
    assert "read back" in await machine.does(f"{LOKET} backup")
    backup = (await machine.does("ls -t /srv/loket-backups/*.age | head -n 1")).strip()

    second = await files(rina)
    await town.never_died()
    await machine.does("systemctl restart loket")
    await goes_on(sari, lambda: sari.says(f"/status {first}"))
    assert WANTED.removeprefix("Mohon s") in heard(sari)[-1]

    await town.never_died()
    said = await machine.does(A_BACKUP.sub(backup, printed("systemctl stop")))
    assert await machine.does(f"find {' '.join(KEPT)} -perm /077") == "", "others can read it"
    third = await files(wati)
    assert (first, second) == (1, 2)
    assert third > 1000, f"the second came after the backup, and no number is given twice: {said}"
    await town.never_died()
    await machine.does("rm -rf /var/lib/loket || true")
    assert A_BACKUP.search(await machine.says("is saved in .*"))
    await machine.does("while systemctl --quiet is-active loket; do sleep 0.1; done")
    await town.ended_with(DataGoneError.exit_code)


async def test_a_wrong_setting_ends_the_service_until_it_is_right(town: Town) -> None:
    machine = town.machine
    await town.installs(HEALTH_LISTEN="here")
    with pytest.raises(CommandError):
        await machine.does(printed("enable --now"))
    assert "HEALTH_LISTEN is not right" in await machine.journal()
    await town.ended_with(ConfigError.exit_code)
    await machine.does(f"sed -i s/HEALTH_LISTEN=.*/HEALTH_LISTEN={HEALTH}/ /etc/loket.env")
    await machine.does("systemctl start loket")
    await town.never_died()


async def test_a_call_that_the_unit_forbids_ends_a_start_with_a_sentence(town: Town) -> None:
    """The control of all this: what once ended every first start must end this one."""
    machine = town.machine
    await town.installs()
    await machine.does(f"sed -i 's/{NEEDED}/if True:/' {VAULT} && grep 'if True:' {VAULT}")
    with pytest.raises(CommandError):
        await machine.does(printed("enable --now"))
    await town.ended_with(ConfigError.exit_code)
    assert "Operation not permitted" in await machine.journal()
    await machine.does("rm -rf /srv/loket-key/* /var/lib/loket/*")
    await machine.does(f"sed -i /SystemCallErrorNumber/d {UNIT} && systemctl daemon-reload")
    with pytest.raises(CommandError):
        await machine.does("systemctl start loket")
    assert "status=31/SYS" in await machine.journal(), "without that line it is its death"


async def test_a_host_goes_on_when_an_office_comes_and_one_cannot_be_served(town: Town) -> None:
    machine, bots = town.machine, town.telegrams
    klaten, sragen = (bots[name].person("Sari") for name in ("klaten", "sragen"))
    await town.installs(host=True)
    await town.moves_in("klaten", bots["klaten"].token)
    await town.moves_in("boyolali", "999:refused")
    await machine.does(printed("host.conf"))
    await goes_on(klaten, klaten.starts)
    await machine.does("install -d -m 700 /srv/loket/demak")  # by somebody who does not read on
    await town.moves_in("sragen", bots["sragen"].token)
    await goes_on(sragen, sragen.starts)
    await goes_on(klaten, klaten.starts)
    assert "[boyolali] the desk is closed" in (said := await machine.journal())
    assert "/srv/loket/demak" in said
    await town.never_died()
