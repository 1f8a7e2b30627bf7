"""The check of the rule packages: which one came last, and what of it waits."""

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.errors import DeskError
from bot.settings import Settings
from storage import rule_packages
from storage.database import reading
from storage.schema import is_current


async def found_rules(settings: Settings) -> list[Finding]:
    """Check the settings and name the newest package that came; nothing where none are taken."""
    try:
        if settings.rules is None:
            return []
        async with reading(settings.existing_database()) as tx:
            kept = await rule_packages.newest(tx) if await is_current(tx) else None
            waiting = await rule_packages.waiting(tx, kept.id) if kept else []
    except DeskError as error:
        return [warned("rules-none", why=error)]
    if kept is None:
        return [warned("rules-none", why=settings.rules_url)]
    named = {"issuer": kept.rules.issuer, "version": str(kept.rules.version)}
    say = warned if waiting else fine
    return [say("rules", **named, on=kept.rules.effective, waiting=", ".join(waiting) or "none")]
