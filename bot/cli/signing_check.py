"""The check of the key that letters are signed with."""

from collections.abc import Iterator
from datetime import datetime

from bot.cli.check_finding import Finding
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
        yield _warning(f"{error}. Letters go out unsigned meanwhile")
        return
    yield _whose(key, office)
    if key.ends - now < SOON:
        yield _warning(f"the certificate ends on {key.ends:%Y-%m-%d}; have it renewed now")
    if pen.file.stat().st_mode & 0o077:
        yield _warning(f"others can read {pen.file}; run chmod 600 on it")


def _whose(key: Key, office: OfficeProfile) -> Finding:
    """Say which letters the key signs: all if it is the office's, else those of its holder."""
    whole = f"in the name of {key.holder} until {key.ends:%Y-%m-%d}"
    if fits(key, office.name):
        return Finding(f"signature: the letters to requesters are signed {whole}")
    if fits(key, *(post.name for _, post in office.signatories)):
        return Finding(f"signature: the letters that bear that name are signed {whole}")
    return _warning(
        f"no letter is signed: the certificate is {key.holder}'s, and the office profile names "
        f'neither the office ("{office.name}") nor a signatory so'
    )


def _warning(text: str) -> Finding:
    return Finding(f"signature: {text}", good=False, fatal=False)
