"""A website that is published from a desk full of people's data."""

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pikepdf

from bot.cli.register_export import Published, publish_site
from bot.domain.law.list_entry import Category, Entry
from bot.office import KLATEN_PROFILE
from bot.settings import Settings
from storage import list_entries
from tests.exempt import exempted
from tests.stories.acts import exempts
from tests.stories.filling import fills, hands_in
from tests.tables import read_out
from tests.walking import ADDRESS, NAME, PHONE
from tests.world import KEY, NIK, World, opened

WANTED = "Mohon nota rapat tentang gudang logistik"
REPLY = "Sedang kami carikan di rak timur."
NOTE = "Pemohon ini menelepon tiga kali."
PRIVATE = (NAME, NIK, ADDRESS, PHONE, WANTED, REPLY, NOTE, "Budi", "KTP Sari", "Penulis Rahasia",
           "Sebab rahasia", "XI/2026", "Konsep belum diperiksa")  # fmt: skip
"""What nobody may read on the site: of people, of talk, of officers, of reasons, of drafts."""
SHOWN = (
    Entry(
        "Laporan realisasi anggaran <2026>",
        "Penyerapan belanja per triwulan",
        Category.PERIODIC,
        subcategory="keuangan",
        keywords="duit, belanja",
        made="Juli 2026",
        form="PDF",
        link="https://ppid.example/realisasi",
        refresh_months=6,
    ),
    Entry("Rencana strategis", "Arah kebijakan\nlima tahun", Category.PERIODIC),
    Entry("Daftar pemilih tetap", "Rekapitulasi", Category.ANYTIME, link="javascript:alert(1)"),
)


@dataclass(frozen=True)
class Built:
    """A site, and what publishing it once and once more said."""

    folder: Path
    once: Published
    again: Published
    same: bool


async def built(base: Path) -> Built:
    """Publish a site twice from the records of a desk."""
    (base / "identity.key").write_text(KEY.hex())
    settings = Settings(
        bot_token="1:x",
        officers_chat_id=-1,
        data_dir=base,
        office_profile=KLATEN_PROFILE,
        _env_file=None,
    )
    target = base / "site"
    async with opened() as world:
        await _works(world)
        settings.database_path.write_bytes(read_out(world.desk.database))
        once = await publish_site(settings, world.clock, target)
        before = contents(target)
        again = await publish_site(settings, world.clock, target)
    return Built(target, once, again, before == contents(target))


def contents(folder: Path) -> dict[str, bytes]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


async def _works(world: World) -> None:
    """Let people ask and officers talk; fill the lists."""
    await world.files(world.sari, WANTED)
    await world.says_in_topic(world.budi, f"// {NOTE}")
    await world.answers_officially(world.budi, REPLY)
    on, now, by = world.clock.now().date(), world.clock.now(), world.budi.id
    secret = exempted(
        "Data pribadi pemilih", until=date(2030, 1, 4),
        law="UU 27/2022 Pasal 4", consequence="Sebab rahasia",
    )  # fmt: skip
    async with world.desk.database.transaction() as tx:
        for entry in SHOWN:
            await list_entries.add_entry(tx, entry, "shown", on, by, now)
        draft = Entry("Konsep belum diperiksa", "Konsep", Category.ANYTIME)
        await list_entries.add_entry(tx, draft, "draft", on, by, now)
    await exempts(world, secret)
    for name, body in (("KTP Sari.pdf", _pdf()), ("rusak.pdf", b"%PDF-1.7 rusak")):
        await world.after(world.budi.in_(world.group).says("/dip"))
        await fills(world, world.budi, "> Tambah entri", f"Daftar aset {body[:8]!r}{len(body)}",
                    "Inventaris gedung", "> Setiap saat", *["> Lewati"] * 4)  # fmt: skip
        await hands_in(world, world.budi, name, body)
        await fills(world, world.budi, "> Sudah", "> Simpan")


def _pdf() -> bytes:
    document, written = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    document.docinfo["/Author"] = "Penulis Rahasia"
    document.save(written)
    return written.getvalue()
