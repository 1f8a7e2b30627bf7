"""Rule packages as they came, and what was decided on each of their parts."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.domain.rule_parts import RulePart
from bot.office import rule_package
from bot.office.rule_package import RulePackage
from storage.database import Row, Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("rule_packages")


@dataclass(frozen=True)
class KeptPackage:
    """A package byte for byte as it came."""

    id: int
    body: str

    @cached_property
    def rules(self) -> RulePackage:
        """Return what it says."""
        return rule_package.content(self.body.encode())


async def add(tx: Tx, rules: RulePackage, body: str, now: datetime) -> KeptPackage:
    """Keep a package that came."""
    given = {"issuer": rules.issuer, "version": rules.version, "body": body}
    return KeptPackage(await tx.insert(SQL["add"], **given, now=now), body)


async def newest(tx: Tx, issuer: str = "") -> KeptPackage | None:
    """Return the package that came last, of an issuer or of all, or None."""
    return _kept(await tx.one(SQL["newest"], issuer=issuer))


async def in_force(tx: Tx, part: RulePart) -> KeptPackage | None:
    """Return the newest package of which a part was applied, or None."""
    return _kept(await tx.one(SQL["in_force"], part=part))


async def waiting(tx: Tx, package_id: int) -> list[RulePart]:
    """Return the parts of a package on which nobody has decided."""
    settled = {row["part"] for row in await tx.all(SQL["settled"], id=package_id)}
    return [part for part in RulePart if part not in settled]


async def settle(tx: Tx, package_id: int, part: RulePart, outcome: str, now: datetime) -> None:
    """Record that a part that waits is "applied" or "refused"."""
    await tx.run(SQL["settle"], id=package_id, part=part, outcome=outcome, now=now)


def _kept(row: Row | None) -> KeptPackage | None:
    return read(KeptPackage, row) if row else None
