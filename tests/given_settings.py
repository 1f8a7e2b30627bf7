"""Settings as an office gives them."""

from pathlib import Path

from bot.office import KLATEN_PROFILE
from bot.settings import Settings, load_settings

TOKEN = "123456:ABC-def_ghi"


def settings(folder: Path, **given: object) -> Settings:
    values = {
        "bot_token": TOKEN,
        "officers_chat_id": -1001234567890,
        "data_dir": folder / "data",
        "office_profile": KLATEN_PROFILE,
    }
    return load_settings(_env_file=None, **{**values, **given})
