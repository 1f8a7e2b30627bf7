"""Letters between public bodies: signed by who writes, sealed to who reads (ed25519, age)."""

import json
from dataclasses import dataclass

import pyrage  # type: ignore[import-untyped]
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from bot.errors import DeskError
from storage.database import Tx
from storage.named_queries import load

SQL = load("network_keys")
KEY = "network_key.key"
SIGNATURE = 64
"""Bytes of a signature, which stands before what it signs."""


class LetterError(DeskError):
    """A letter cannot be read: damaged, sealed to another body, or not signed by its sender."""


@dataclass(frozen=True)
class NetworkKeys:
    """The office's own two keys: an age identity, and 32 bytes to sign with (hexadecimal)."""

    identity: str
    signing: str

    @property
    def age_key(self) -> str:
        """Return the age recipient to which others seal what this office alone may read."""
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())

    @property
    def sign_key(self) -> str:
        """Return the public key, in hexadecimal, by which others know this office's letters."""
        return self._signer.public_key().public_bytes_raw().hex()

    @property
    def _signer(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.signing))

    def write(self, letter: str, reader: str) -> bytes:
        """Sign a letter and seal it to the reader's age key; both are named in what is signed.

        So nobody who reads it can pass it on to a third body as if it were meant for that.
        """
        text = json.dumps([self.sign_key, reader, letter], ensure_ascii=False).encode()
        recipient = pyrage.x25519.Recipient.from_str(reader)
        return bytes(pyrage.encrypt(self._signer.sign(text) + text, [recipient]))

    def read(self, sealed: bytes) -> tuple[str, str]:
        """Return who signed a letter (a `sign_key`), and the letter. Raises LetterError."""
        try:
            opened = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(self.identity)])
            signature, text = opened[:SIGNATURE], opened[SIGNATURE:]
            signer, reader, letter = map(str, json.loads(text))
            known = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signer))
            known.verify(signature, text)
        except (pyrage.DecryptError, InvalidSignature, ValueError, TypeError) as error:
            raise LetterError(f"a letter cannot be read: {type(error).__name__}") from None
        if reader != self.age_key:
            raise LetterError("a letter was meant for another body")
        return signer, letter


async def keys(tx: Tx) -> NetworkKeys:
    """Return the office's own keys, which are made when they are first needed."""
    row = await tx.one(SQL["key"])
    if row is not None:
        return NetworkKeys(**json.loads(tx.vault.open(KEY, 1, row["key"])))
    signing = Ed25519PrivateKey.generate().private_bytes_raw().hex()
    made = NetworkKeys(str(pyrage.x25519.Identity.generate()), signing)
    await tx.run(SQL["add_key"], key=tx.vault.seal_json(KEY, 1, vars(made)))
    return made
