"""Rule packages as a central body would publish them, signed with a key of the tests' own."""

import base64
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.office import load_calendar, load_profile
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.rules_loop import RulesLoop
from tests.world import World

SECRET = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = base64.b64encode(SECRET.public_key().public_bytes_raw()).decode()
Rules = dict[str, Any]


def package(version: int = 1, **sections: Any) -> Rules:
    head = {"schema": 1, "issuer": "KPU RI", "version": version, "effective": "2026-11-24"}
    return {**head, **sections}


def day(on: str, name: str, kind: str = "cuti_bersama", **more: Any) -> Rules:
    return {"date": on, "kind": kind, "name": name, "basis": "SKB 3 Menteri", **more}


def year(number: int, *added: Rules, without: str = "", certainty: str = "naskah") -> Rules:
    """Return a year as the shipped calendar has it, with some days more or one less."""
    calendar = load_calendar(load_profile(None))
    shipped = calendar.entered(number) or calendar.days_off(
        date(number - 1, 12, 31), date(number, 12, 31)
    )
    days = [
        day(str(one.on), one.name, one.kind, certainty="perkiraan" if one.expected else "")
        for one in shipped
        if str(one.on) != without
    ]
    decree = f"SKB 3 Menteri tentang {number}"
    return {"year": number, "decree": decree, "certainty": certainty, "days": [*days, *added]}


def lay(folder: Path, rules: Rules | bytes, signature: bytes | None = None) -> None:
    body = rules if isinstance(rules, bytes) else json.dumps(rules).encode()
    (folder / "rules.json").write_bytes(body)
    signed = base64.b64encode(SECRET.sign(body)) if signature is None else signature
    (folder / "rules.json.sig").write_bytes(signed)


async def comes(world: World, folder: Path, rules: Rules | bytes | None = None) -> None:
    """Let a desk that was just started find a package, on another morning than the one before."""
    if rules is not None:
        lay(folder, rules)
    world.clock.turn(timedelta(days=1))
    loop = RulesLoop(world.desk, str(folder), PUBLIC, AiohttpRequest)
    assert await loop.once()
    await world.settle()
