"""Encrypt identity columns: AES-256-GCM, bound to table, column and row; the keys stay outside."""

import hmac
import json
import os
import secrets
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from errno import EEXIST
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.domain.records.event_trail import TrailSigner
from bot.error_texts import ErrorText, os_errors_named
from bot.errors import ConfigError, DeskError
from storage.desk_folder import make_folder

KEY_BYTES = 32
KEY_ID_BYTES = 4
NONCE_BYTES = 12
NEW = "new"
"""Stands for the desk's id until the first start is finished: only such a key begins a database."""
DESK = "# Desk: "
"""Begins the line of a key file that says which desk the keys belong to."""
ABOUT = (
    "# Loket: opens the identity data in the database. Keep a copy apart from the\n"
    "# database and its backups. Without it, names, NIK and addresses are lost.\n"
)


class SealError(DeskError):
    """A sealed value cannot be decrypted, now or later; only what needs the value fails."""


@dataclass(frozen=True)
class Vault:
    """The encryption keys: the newest one seals, and each opens what it sealed.

    A sealed value is key id + nonce + ciphertext. `hash_key` and `trail_key` outlive the others, so
    that what was kept as a keyed hash can still be compared after they were changed. `desk` is the
    id of the desk that they belong to, NEW before the first start is finished, empty if the key
    file does not say.
    """

    key: bytes
    older: tuple[bytes, ...] = ()
    hash_key: bytes = b""
    desk: str = ""
    trail_key: bytes = b""

    @property
    def key_id(self) -> bytes:
        """Return an id of the newest key that does not reveal it."""
        return _id_of(self.key)

    def has(self, key_id: bytes) -> bool:
        """Say whether the vault has a key with this id."""
        return self._named(key_id) is not None

    def may_belong_to(self, desk: str) -> bool:
        """Say whether the key file names this desk, or none."""
        return self.desk in ("", NEW, desk)

    def fingerprint(self, text: str) -> str:
        """Return a keyed hash: without the key nobody can guess even a short text, as a PIN."""
        return _keyed(self.hash_key, f"fingerprint:{text}")

    def keyed_hash(self, plain_hash: bytes) -> bytes:
        """Turn a hash into one from which nobody can guess the text without the key."""
        return bytes.fromhex(self.fingerprint(plain_hash.hex()))

    def chain_hash(self, text: str) -> str:
        """Return the keyed hash that chains an event: without the key none can be added."""
        return _keyed(self.trail_key, text)

    def trail_signer(self) -> TrailSigner:
        """Return the signer of this desk's trail; its key is derived from the trail's key."""
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.chain_hash("signing key")))
        public = key.public_key().public_bytes_raw()
        return TrailSigner(f"loket/{self.desk}", public, key.sign)

    def seal(self, place: str, row: int, text: str) -> bytes:
        """Encrypt `text` for `place` ("table.column") and row id."""
        return self.seal_bytes(place, row, text.encode())

    def seal_json(self, place: str, row: int, value: object) -> bytes:
        """Encrypt a value as JSON for `place` and row id."""
        return self.seal(place, row, json.dumps(value, ensure_ascii=False))

    def seal_bytes(self, place: str, row: int, body: bytes) -> bytes:
        """Encrypt the bytes of a file for `place` and row id."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return self.key_id + nonce + AESGCM(self.key).encrypt(nonce, body, _bound_to(place, row))

    def open(self, place: str, row: int, sealed: bytes) -> str:
        """Decrypt. Raises SealError if the key is missing, or the value was moved or altered."""
        return self.open_bytes(place, row, sealed).decode()

    def open_json(self, place: str, row: int, sealed: bytes) -> object:
        """Decrypt and parse what `seal_json` encrypted. Raises SealError as `open` does."""
        return json.loads(self.open(place, row, sealed))

    def reseal(self, place: str, row: int, sealed: bytes) -> bytes:
        """Seal a value anew with the newest key. Raises SealError if it cannot be opened."""
        return self.seal_bytes(place, row, self.open_bytes(place, row, sealed))

    def open_bytes(self, place: str, row: int, sealed: bytes) -> bytes:
        """Decrypt the bytes of a file. Raises SealError as `open` does."""
        key_id, rest = sealed[:KEY_ID_BYTES], sealed[KEY_ID_BYTES:]
        key = self._named(key_id)
        if key is None:
            raise SealError("an identity value was written with another key")
        try:
            return AESGCM(key).decrypt(
                rest[:NONCE_BYTES], rest[NONCE_BYTES:], _bound_to(place, row)
            )
        except InvalidTag as error:
            raise SealError(f"an identity value in {place} was altered") from error

    def _named(self, key_id: bytes) -> bytes | None:
        return next((key for key in (self.key, *self.older) if _id_of(key) == key_id), None)


def _keyed(key: bytes, text: str) -> str:
    if not key:
        raise RuntimeError("the hash key is kept in the database and was not read")
    return hmac.digest(key, text.encode(), "sha256").hex()


@lru_cache(maxsize=8)
def _id_of(key: bytes) -> bytes:
    return sha256(b"loket key id" + key).digest()[:KEY_ID_BYTES]


def _bound_to(place: str, row: int) -> bytes:
    return f"{place}:{row}".encode()


def read_key(path: Path) -> Vault:
    """Read the key file, one key a line, the newest last. Raises ConfigError if it holds none."""
    try:
        lines = [line.strip() for line in path.read_text("ascii").splitlines()]
        *older, newest = [bytes.fromhex(line) for line in lines if line and line[0] != "#"]
    except (OSError, ValueError) as error:
        raise ConfigError(ErrorText("key-unreadable", path=path)) from error
    if any(len(key) != KEY_BYTES for key in (*older, newest)):
        raise ConfigError(ErrorText("key-short", path=path, bytes=KEY_BYTES))
    desk = next((line.removeprefix(DESK) for line in lines if line.startswith(DESK)), "")
    return Vault(newest, tuple(older), desk=desk)


def make_key(path: Path) -> Vault:
    """Write the key of a new desk, readable by its owner only, and return it.

    Raises ConfigError if the place cannot be written, or there is a key.
    """
    vault = Vault(secrets.token_bytes(KEY_BYTES), desk=NEW)
    with _writing(path):
        make_folder(path.parent)
        if os.path.lexists(path):
            raise FileExistsError(EEXIST, os.strerror(EEXIST))
        _write(_beside(path), vault)
        _beside(path).replace(path)
        _settle(path.parent)
    return vault


def write_desk_id(path: Path, vault: Vault) -> None:
    """Write into the key file which desk it belongs to. Raises ConfigError."""
    _replace(path, vault)


def add_key(path: Path, vault: Vault) -> Vault:
    """Add a new key at the end of the key file. Raises ConfigError."""
    older = (*vault.older, vault.key)
    grown = replace(vault, key=secrets.token_bytes(KEY_BYTES), older=older)
    _replace(path, grown)
    return grown


def drop_older(path: Path, vault: Vault) -> None:
    """Leave only the newest key in the file. Raises ConfigError."""
    _replace(path, replace(vault, older=()))


def _replace(path: Path, vault: Vault) -> None:
    """Replace the key file, as a whole or not at all, and keep its owner."""
    place = path.resolve()
    beside = _beside(place)
    with _writing(path):
        before = place.stat()
        _write(beside, vault)
        _keep_owner(beside, before)
        beside.replace(place)
        _settle(place.parent)


def _keep_owner(beside: Path, before: os.stat_result) -> None:
    """Give a new file the owner of the old one, if another account writes it.

    A service may be forbidden to ask for that, even where it would change nothing.
    """
    owner, made = (before.st_uid, before.st_gid), beside.stat()
    if (made.st_uid, made.st_gid) != owner:
        os.chown(beside, *owner)


def _beside(path: Path) -> Path:
    """Return the path where a new key file is written before it replaces the old one."""
    return path.with_name(f"{path.name}.new")


def _write(path: Path, vault: Vault) -> None:
    path.unlink(missing_ok=True)  # what a start that was killed left
    desk = f"{DESK}{vault.desk}\n" if vault.desk else ""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(ABOUT + desk + "".join(f"{key.hex()}\n" for key in (*vault.older, vault.key)))
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Sync a folder to disk, so that nothing is sealed with a key whose file is then lost."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _writing(path: Path) -> AbstractContextManager[None]:
    return os_errors_named("key-unwritable", path=path)
