"""The languages of the desk: each is a folder of texts in `bot/texts`."""

import re
from importlib.resources import files

OFFICIAL = "id"
"""Notices with legal meaning come in Indonesian first (Perpres 63/2019 Arts 25, 28)."""
TRANSLATIONS = tuple(
    sorted(
        folder.name
        for folder in (files("bot") / "texts").iterdir()
        if folder.name != OFFICIAL and (folder / "common.ftl").is_file()
    )
)
LANGUAGES = (OFFICIAL, *TRANSLATIONS)
LANGUAGE = re.compile("[a-z]{2,3}")
"""How a language is named, by ISO 639."""
