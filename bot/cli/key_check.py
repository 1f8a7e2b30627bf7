"""The check of the identity key, which warns before the key is lost."""

from bot.cli.check_finding import Finding
from bot.errors import ConfigError
from bot.settings import Settings
from storage.vault import read_key

BESIDE = (
    "identity key: {path} lies beside the database, and no backup holds it. If this disk is lost "
    "without a copy of that file, every name, NIK, address, message and decision stays unreadable "
    "for ever, also in the backups; whoever takes the disk away can read all of it. Copy the file "
    "now to a place apart from the backups, and better let IDENTITY_KEY_FILE name another disk"
)
"""The warning given before the key is lost, since nothing helps afterwards."""


def found_key(settings: Settings, known: str | None, desk: str = "") -> Finding:
    """Check the key; `known` is the id of the database's key, None if new, "" if not known."""
    path = settings.key_path
    if not path.exists():
        if known is None:
            return Finding(f"identity key: will be made at the first start, at {path}")
        return Finding(
            f"identity key: {path} is missing, but there is a database. Put the key back: without "
            "it, names, NIK and addresses cannot be read",
            good=False,
        )
    try:
        vault = read_key(path)
    except ConfigError as error:
        return Finding(str(error), good=False)
    fits = not known or vault.has(bytes.fromhex(known))
    if not fits or (desk and not vault.may_belong_to(desk)):
        return Finding(
            f"identity key: {path} is not the key that the database was written with; put that "
            "one back",
            good=False,
        )
    return _key_that_fits(settings, finished=not known or known == vault.key_id.hex())


def _key_that_fits(settings: Settings, *, finished: bool) -> Finding:
    """Check who can read the key, whether its last change is finished, and where it lies."""
    path = settings.key_path
    if path.stat().st_mode & 0o077:
        return Finding(f"identity key: others can read {path}; run chmod 600 on it", good=False)
    if not finished:
        return Finding(
            "identity key: the last change of it was not finished; stop the desk and run "
            "python -m bot rotate-key again",
            good=False,
            fatal=False,
        )
    if path.resolve().parent == settings.data_dir.resolve():
        return Finding(BESIDE.format(path=path), good=False, fatal=False)
    return Finding(f"identity key: {path}. Keep a copy apart from the database's backups")
