"""What the demo's offices share: a network of each other, and a central body's signed rules."""

import base64
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.app import Parts, envelope_loop
from bot.desk.turn import Desk
from bot.domain.workdays import DayKind, DayOff
from bot.office.languages import LANGUAGES
from bot.office.network_body import NetworkBody
from bot.office.settings_sections import Wording
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.outbound.envelope_loop import EnvelopeLoop
from bot.transport.rules_loop import FILE, SIGNATURE, RulesLoop
from storage import network_keys

ISSUER = "Komisi Informasi Pusat"
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


class CentralBody:
    """A body above all offices: its rules lie in a folder, signed with a key of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = Ed25519PrivateKey.generate()
        self._version = 0

    def publish(self, days_off: tuple[DayOff, ...], leave: date) -> None:
        """Publish a year's days off and one day of joint leave more; desks look at each tick."""
        self._version += 1
        added = DayOff(leave, DayKind.JOINT_LEAVE, LEAVE, DECREE)
        days = [
            {"date": f"{one.on}", "kind": one.kind, "name": one.name, "basis": one.basis}
            for one in sorted((*days_off, added), key=lambda one: one.on)
        ]
        year = {"year": leave.year, "decree": DECREE, "certainty": "naskah", "days": days}
        head = {"schema": 1, "issuer": ISSUER, "version": self._version}
        since = f"{leave.year}-01-01"
        body = json.dumps({**head, "effective": since, "calendar": [year]}).encode()
        self._folder.mkdir(exist_ok=True)
        (self._folder / FILE).write_bytes(body)
        (self._folder / (FILE + SIGNATURE)).write_bytes(base64.b64encode(self._key.sign(body)))

    async def reaches(self, desk: Desk) -> None:
        """Let a desk look for what was published, as it does each morning."""
        if self._version:
            key = base64.b64encode(self._key.public_key().public_bytes_raw()).decode()
            await RulesLoop(desk, str(self._folder), key, AiohttpRequest).once()
