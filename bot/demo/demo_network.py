"""What the demo's offices share: a network of each other, and the folder of a host."""

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from bot.app import Parts, envelope_loop
from bot.desk.turn import Desk
from bot.domain.workdays import DayKind, DayOff
from bot.office.languages import LANGUAGES
from bot.office.network_body import NetworkBody
from bot.office.settings_sections import Wording
from bot.transport.outbound.envelope_loop import EnvelopeLoop
from storage import network_keys

DECREE = "SKB 3 Menteri tentang perubahan cuti bersama (contoh)"
LEAVE = "Cuti Bersama Tambahan"


async def introduce(offices: Mapping[str, Parts]) -> list[EnvelopeLoop]:
    """Let open offices have each other in their profiles; return what carries their letters."""
    known = {key: await _body(parts.desk, key or "here") for key, parts in offices.items()}
    for key, parts in offices.items():
        others = tuple(body for other, body in known.items() if other != key)
        kept = parts.desk.kept_office
        kept.adopt(kept.profile.model_copy(update={"network": others}))
        parts.neighbours = {known[other].host: one for other, one in offices.items()}
    return [envelope_loop(parts) for parts in offices.values()]


async def _body(desk: Desk, name: str) -> NetworkBody:
    """Return an office as others have it in their profiles, with its own public keys."""
    async with desk.database.transaction() as tx:
        keys = await network_keys.keys(tx)
    said = {one: desk.texts.plain(one, "transfer-notice", officer="none") for one in LANGUAGES}
    return NetworkBody(
        short=name,
        name=desk.office.name,
        host=name,
        age_key=keys.age_key,
        sign_key=keys.sign_key,
        notice=Wording(**said),
    )


def share(folder: Path, days_off: Iterable[DayOff], leave: date) -> None:
    """Write a year's days off, and one day of joint leave more, into the folder of all offices."""
    added = DayOff(leave, DayKind.JOINT_LEAVE, LEAVE, DECREE)
    days = sorted((*days_off, added), key=lambda one: one.on)
    (folder / "calendar").mkdir(parents=True, exist_ok=True)
    with (folder / "calendar" / f"{leave.year}.csv").open("w", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("date", "kind", "name", "basis"))
        rows.writerows((one.on, one.kind, one.name, one.basis) for one in days)
