"""`package`: what a rule package says, whether its signature is right, or the signing of it."""

import base64
import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.cli.operator_words import say
from bot.errors import ConfigError
from bot.office.rule_package import PackageError, RulePackage, read


def checked(file: Path, public: str) -> RulePackage:
    """Return what a package says, once a public key confirms its signature. Raises ConfigError."""
    try:
        return read(file.read_bytes(), _beside(file).read_bytes(), public)
    except PackageError as error:
        place = error.place or "-"
        raise ConfigError(say("package-wrong", file=file, why=error.why, place=place)) from error
    except OSError as error:
        raise ConfigError(say("package-unread", file=error.filename, why=error.strerror)) from error


def sign(file: Path, key_file: Path) -> str:
    """Write the signature of a package beside it, and return the public key in base64.

    The first time, the secret key is made, for its owner only. Raises ConfigError.
    """
    try:
        if not key_file.exists():
            made = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(made, "wb") as into:
                into.write(base64.b64encode(secrets.token_bytes(32)) + b"\n")
        secret = base64.b64decode(key_file.read_bytes().strip(), validate=True)
        key = Ed25519PrivateKey.from_private_bytes(secret)
        _beside(file).write_bytes(base64.b64encode(key.sign(file.read_bytes())) + b"\n")
    except OSError as error:
        raise ConfigError(say("package-unread", file=error.filename, why=error.strerror)) from error
    except ValueError:
        raise ConfigError(say("package-no-key", file=key_file)) from None
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}.sig")
