"""The check of the key that letters are signed with."""

from collections.abc import Iterator
from datetime import datetime

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.letters.letter_signing import SOON, Key, Pen, UnsignableError, fits, must_hold, opened
from bot.office import OfficeProfile


def found_signature(pen: Pen | None, office: OfficeProfile, now: datetime) -> Iterator[Finding]:
    """Check the signing key, if one is set; letters go out without it, so nothing is fatal."""
    if pen is None:
        return
    try:
        key = opened(pen)
        must_hold(key, now)
    except UnsignableError as error:
        yield warned("signature-unusable", why=error)
        return
    yield _whose(key, office)
    if key.ends - now < SOON:
        yield warned("signature-ends", on=key.ends.date())
    if pen.file.stat().st_mode & 0o077:
        yield warned("signature-open", file=pen.file)


def _whose(key: Key, office: OfficeProfile) -> Finding:
    """Say which letters the key signs: all if it is the office's, else those of its holder."""
    named: dict[str, object] = {"holder": key.holder, "on": key.ends.date()}
    if fits(key, office.name):
        return fine("signature-all", **named)
    if fits(key, *(post.name for _, post in office.signatories)):
        return fine("signature-some", **named)
    return warned("signature-none", holder=key.holder, office=office.name)
