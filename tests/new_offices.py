"""What people type and bring along when they set an office up."""

from pathlib import Path

from bot.settings import Settings
from storage import desk_state
from storage.vault import make_key
from tests.tables import with_tables

STARTER = Path(__file__).parents[1] / "bot" / "office" / "starter_lists" / "kpu_regency.csv"

CITY = (
    "1", "Kota Surakarta", "jawa tengah", "", "Jl. Balai Kota 1, Surakarta",
    "08.00-15.00; jumat 08.00-14.00; rabu tutup", "(0271) 123456, ppid@surakarta.go.id",
    "", "",
)  # fmt: skip


async def opened_once(settings: Settings) -> None:
    vault = make_key(settings.key_path)
    database = await with_tables(settings.data_dir / "loket.sqlite3", vault)
    async with database.transaction() as tx:
        await desk_state.unlock_transaction(tx, vault)
    await database.close()
