"""Write the entry by which other bodies know this office, to be pasted into their profiles."""

import json
import re

from bot.cli.closed_desk import closed_desk
from bot.office import load_profile
from bot.office.languages import LANGUAGES
from bot.settings import Settings
from bot.texts import texts_of
from bot.transport.inbound import envelope_door, webhook
from storage import network_keys


async def entry(settings: Settings, office_name: str = "") -> str:
    """Return a table [[network]] of TOML; the keys are made now if there are none.

    In a host, whose addresses name the office, `office_name` is that of its folder. Raises
    ConfigError or StorageError.
    """
    office = load_profile(settings.office_profile)
    async with closed_desk(settings) as (database, _), database.transaction() as tx:
        keys = await network_keys.keys(tx)
    url = str(settings.webhook_url or "").rstrip("/").removesuffix(webhook.PATH)
    path = f"/{office_name}" if office_name else ""
    fields = {
        "short": re.sub(r"[^a-z0-9]+", "-", office.short_name.lower()).strip("-")[:24],
        "name": office.name,
        "url": f"{url}{path}{envelope_door.PATH}" if url else "",
        "age_key": keys.age_key,
        "sign_key": keys.sign_key,
    }
    texts, privacy = texts_of(office), office.privacy
    lines = ["[[network]]", *(f"{name} = {_quoted(value)}" for name, value in fields.items())]
    lines.append("[network.notice]")
    for language in LANGUAGES:
        notice = texts.plain(
            language, "transfer-notice", officer=privacy.protection_officer or "none"
        )
        lines.append(
            f"{language} = {_quoted(f'{notice} {privacy.retention.in_language(language)}')}"
        )
    return "\n".join(lines)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
