"""The office's digital signature: whose it is, how long it holds, and which letters it signs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm

from bot.errors import DeskError
from bot.letters.letter_facts import Letter, Signature

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates
    from cryptography.x509 import Certificate

SOON = timedelta(days=30)
"""How long before its end a certificate is to be renewed: getting one takes weeks."""
EXTRA = (
    "letters cannot be signed without the extra: .venv/bin/python -m pip install --require-hashes "
    "-r requirements/signing.lock"
)


@dataclass(frozen=True)
class Pen:
    """What letters are signed with: a PKCS#12 file, and the password that opens it."""

    file: Path
    password: str = field(repr=False)


@dataclass(frozen=True)
class Key:
    """An opened key file: in whose name it signs, and from when until when it is valid."""

    holder: str
    begins: datetime
    ends: datetime
    contents: "PKCS12KeyAndCertificates" = field(repr=False)


class UnsignableError(DeskError):
    """Signing is not possible now; tells an administrator why, without a name or a secret."""


def opened(pen: Pen) -> Key:
    """Open the key file; done for every letter, so that a renewed key is used without a restart.

    Raises UnsignableError.
    """
    _signer()
    # Certificates take a while to load, and most offices sign by hand.
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12  # noqa: PLC0415

    try:
        contents = load_pkcs12(pen.file.read_bytes(), pen.password.encode() or None)
        if contents.key is None or contents.cert is None:
            raise UnsignableError(f"{pen.file} does not hold both a key and its certificate")
        return _key(contents, contents.cert.certificate)
    except OSError as error:
        raise UnsignableError(f"{pen.file} cannot be read ({error.strerror})") from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsignableError(
            f"{pen.file} does not open: SIGNING_KEY_PASSWORD is wrong, or this is no PKCS#12 file"
        ) from error


def _key(contents: "PKCS12KeyAndCertificates", certificate: "Certificate") -> Key:
    from cryptography.x509.oid import NameOID  # noqa: PLC0415 - see above

    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return Key(
        str(names[0].value) if names else certificate.subject.rfc4514_string(),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        contents,
    )


def must_hold(key: Key, at: datetime) -> None:
    """Raise UnsignableError if the certificate is not valid at a moment."""
    if at < key.begins:
        raise UnsignableError(f"the certificate holds only from {key.begins:%Y-%m-%d}")
    if at > key.ends:
        raise UnsignableError(f"the certificate expired on {key.ends:%Y-%m-%d}")


def fits(key: Key, *names: str) -> bool:
    """Say whether a key bears one of the names; titles behind a comma make no difference."""
    return _bare(key.holder) in map(_bare, filter(None, names))


def _bare(name: str) -> str:
    return " ".join(name.partition(",")[0].casefold().split())


def key_for(pen: Pen | None, moments: Iterable[datetime], *names: str) -> Key | None:
    """Open the key, if there is one and it bears one of the names.

    Raises UnsignableError if it does not open, or does not hold at one of the moments.
    """
    key = opened(pen) if pen is not None else None
    if key is None or not fits(key, *names):
        return None
    for moment in moments:
        must_hold(key, moment)
    return key


def signature_of(letter: Letter) -> Signature | None:
    """Return the signature of a letter that is not signed by hand, or None."""
    found = getattr(letter, "signature", None)
    return found if isinstance(found, Signature) and found.note else None


def noted(letter: Letter, signature: Signature, note: str) -> Letter:
    """Return the letter with another note in place of a handwritten signature."""
    return letter.model_copy(update={"signature": signature.model_copy(update={"note": note})})


def signed(pdf: bytes, key: Key, at: datetime) -> bytes:
    """Return the PDF with its signature (PAdES-B-B), dated `at`. Raises UnsignableError."""
    try:
        return _signer()(pdf, key.contents, key.holder, at)
    except Exception as error:  # whatever it is, the letter must go out and the office be told
        raise UnsignableError(f"signing failed ({type(error).__name__})") from error


def _signer() -> Callable[[bytes, "PKCS12KeyAndCertificates", str, datetime], bytes]:
    try:
        from bot.letters.pades_signature import sign  # noqa: PLC0415 - an extra, and slow
    except ImportError as error:
        raise UnsignableError(EXTRA) from error
    return sign
