"""Encrypt identity columns: AES-256-GCM, bound to table, column and row; the key stays outside."""

import hmac
import os
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import ConfigError, DeskError

KEY_BYTES = 32
KEY_ID_BYTES = 4
NONCE_BYTES = 12


class SealError(DeskError):
    """A sealed value does not open. Waiting does not mend it: only what needs the value fails."""


@dataclass(frozen=True)
class Vault:
    """One key. A sealed value is key id + nonce + ciphertext."""

    key: bytes

    @property
    def key_id(self) -> bytes:
        """Return what names the key without telling it."""
        return sha256(b"loket key id" + self.key).digest()[:KEY_ID_BYTES]

    def fingerprint(self, text: str) -> str:
        """Return a keyed hash: what is short, like a PIN, cannot be guessed without the key."""
        return hmac.new(self.key, b"fingerprint:" + text.encode(), sha256).hexdigest()

    def seal(self, place: str, row: int, text: str) -> bytes:
        """Encrypt `text` for `place` ("table.column") and row id."""
        return self.seal_bytes(place, row, text.encode())

    def seal_bytes(self, place: str, row: int, body: bytes) -> bytes:
        """Encrypt the bytes of a file for `place` and row id."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return self.key_id + nonce + AESGCM(self.key).encrypt(nonce, body, _bound_to(place, row))

    def open(self, place: str, row: int, sealed: bytes) -> str:
        """Decrypt. Raises SealError if the key is another, or the value was moved or altered."""
        return self.open_bytes(place, row, sealed).decode()

    def open_bytes(self, place: str, row: int, sealed: bytes) -> bytes:
        """Decrypt the bytes of a file. Raises SealError as `open` does."""
        key_id, rest = sealed[:KEY_ID_BYTES], sealed[KEY_ID_BYTES:]
        if key_id != self.key_id:
            raise SealError("an identity value was written with another key")
        try:
            return AESGCM(self.key).decrypt(
                rest[:NONCE_BYTES], rest[NONCE_BYTES:], _bound_to(place, row)
            )
        except InvalidTag as error:
            raise SealError(f"an identity value in {place} was altered") from error


def _bound_to(place: str, row: int) -> bytes:
    return f"{place}:{row}".encode()


def read_key(path: Path) -> Vault:
    """Read the key file. Raises ConfigError if it is missing or is no key."""
    try:
        text = path.read_text("ascii").strip()
        key = bytes.fromhex(text.splitlines()[-1])
    except (OSError, ValueError, IndexError) as error:
        raise ConfigError(
            f"IDENTITY_KEY_FILE: {path} cannot be read as a key; put the file back from "
            "where you keep it, or name its place"
        ) from error
    if len(key) != KEY_BYTES:
        raise ConfigError(f"IDENTITY_KEY_FILE: {path} does not hold a key of {KEY_BYTES} bytes")
    return Vault(key)


def make_key(path: Path) -> Vault:
    """Write a new key, readable by its owner only, and return it.

    Raises ConfigError if the place cannot be written.
    """
    key = secrets.token_bytes(KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise ConfigError(
            f"IDENTITY_KEY_FILE: {path} cannot be written ({error.strerror}); name a place where "
            "the bot may write"
        ) from error
    with os.fdopen(handle, "w") as file:
        file.write(
            "# Loket: opens the identity data in the database. Keep a copy apart from the\n"
            "# database and its backups. Without it, names, NIK and addresses are lost.\n"
            f"{key.hex()}\n"
        )
        file.flush()
        os.fsync(file.fileno())
    return Vault(key)
