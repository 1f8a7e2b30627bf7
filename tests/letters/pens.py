"""Key files to sign letters with, and what pyHanko, an independent reader, says of a signature."""

import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from bot.letters.letter_signing import Pen
from tests.letters.samples import MADE_AT, OFFICE

PASSWORD = "rahasia-kunci"
BEGINS, ENDS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)


@cache
def private() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def pen(folder: Path, holder: str = OFFICE.name, ends: datetime = ENDS) -> Pen:
    """Write a holder's key file into a folder, as a certificate authority hands it out."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, holder)])
    signs = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign",
         "encipher_only", "decipher_only"), False
    )  # fmt: skip
    certificate = (
        x509.CertificateBuilder(name, name, private().public_key(), 5, BEGINS, ends)
        .add_extension(
            x509.KeyUsage(digital_signature=True, content_commitment=True, **signs), critical=True
        )
        .sign(private(), SHA256())
    )
    few_rounds = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(1).build(PASSWORD.encode())
    path = folder / "kunci.p12"
    path.touch(0o600)
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(None, private(), certificate, None, few_rounds)
    )
    return Pen(path, PASSWORD)


def found(content: bytes) -> Any:
    """Return what pyHanko says of the only signature if its certificate is trusted."""
    [signature] = PdfFileReader(io.BytesIO(content)).embedded_signatures
    trusted: Certificate = signature.signer_cert
    context = ValidationContext(trust_roots=[trusted], allow_fetching=False, moment=MADE_AT)
    return validate_pdf_signature(signature, context)


def is_signed(content: bytes) -> bool:
    return bool(PdfFileReader(io.BytesIO(content)).embedded_signatures)
