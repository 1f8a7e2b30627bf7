"""The check of the identity key, which warns before the key is lost."""

from bot.cli.checks.check_finding import Finding, failed, fine, warned
from bot.errors import ConfigError
from bot.settings import Settings
from storage.vault import read_key


def found_key(settings: Settings, known: str | None, desk: str = "") -> Finding:
    """Check the key; `known` is the id of the database's key, None if new, "" if not known."""
    path = settings.key_path
    if not path.exists():
        if known is None:
            return fine("key-new", path=path)
        return failed("key-missing", path=path)
    try:
        vault = read_key(path)
    except ConfigError as error:
        return Finding(str(error), good=False)
    fits = not known or vault.has(bytes.fromhex(known))
    if not fits or (desk and not vault.may_belong_to(desk)):
        return failed("key-other", path=path)
    return _key_that_fits(settings, finished=not known or known == vault.key_id.hex())


def _key_that_fits(settings: Settings, *, finished: bool) -> Finding:
    """Check who can read the key, whether its last change is finished, and where it lies."""
    path = settings.key_path
    if path.stat().st_mode & 0o077:
        return failed("key-open", path=path)
    if not finished:
        return warned("key-unfinished")
    if path.resolve().parent == settings.data_dir.resolve():
        return warned("key-beside", path=path)  # nothing helps once it is lost
    return fine("key", path=path)
