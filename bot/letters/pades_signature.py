"""Sign a PDF as PAdES-B-B, through pyHanko: the one module that needs the extra `signing`."""

import asyncio
import io
from datetime import datetime
from hashlib import sha256
from typing import Any

from asn1crypto import keys, x509
from cryptography import x509 as certificates
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from pyhanko.pdf_utils.generic import ArrayObject, ByteStringObject, NameObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_byterange import PreparedByteRangeDigest
from pyhanko.sign.signers.pdf_signer import PdfCMSSignedAttributes
from pyhanko_certvalidator.registry import SimpleCertificateStore

FIELD = "Signature"
OUT_OF_SIGHT = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
"""A field of no size beside the page: PDF/A wants it printed, PDF/UA ignores it there."""


class _Appended(IncrementalPdfFileWriter):  # type: ignore[misc]
    """A writer that appends to a PDF and keeps its metadata: dates and producer."""

    def _update_meta(self) -> None:
        """Keep the metadata: pyHanko would write the machine's time, into one of two places."""

    @classmethod
    def _handle_id(cls, prev: Any) -> ArrayObject:
        """Derive this revision's id from the one before; pyHanko would draw a random one."""
        first, second = prev.document_id
        names = first, sha256(second).digest()[: len(second)]
        return ArrayObject([ByteStringObject(name) for name in names])


def sign(pdf: bytes, key: pkcs12.PKCS12KeyAndCertificates, holder: str, at: datetime) -> bytes:
    """Return the PDF with a signature appended; RSA gives the same bytes for the same input."""
    return asyncio.run(_signed(pdf, _signer(key), holder, at))


def _signer(key: pkcs12.PKCS12KeyAndCertificates) -> SimpleSigner:
    if key.key is None or key.cert is None:
        raise ValueError("a key or its certificate is missing")
    chain = SimpleCertificateStore()
    chain.register_multiple(_translated(other.certificate) for other in key.additional_certs)
    private = key.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        signing_cert=_translated(key.cert.certificate),
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=chain,
    )


def _translated(certificate: certificates.Certificate) -> x509.Certificate:
    return x509.Certificate.load(certificate.public_bytes(Encoding.DER))


async def _signed(pdf: bytes, signer: SimpleSigner, holder: str, at: datetime) -> bytes:
    """Sign in pyHanko's steps, since the one call that takes them all asks the machine's clock."""
    writer = _Appended(io.BytesIO(pdf + b"\n"))  # PDF/A wants every object on a line of its own
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/Tabs"] = NameObject("/S")  # PDF/UA wants it of every page with an annotation
    session = PdfSigner(
        PdfSignatureMetadata(
            field_name=FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, name=holder
        ),
        signer,
        new_field_spec=SigFieldSpec(
            FIELD, readable_field_name=holder, invis_sig_settings=OUT_OF_SIGHT
        ),
    ).init_signing_session(writer)
    session.system_time = at
    room = await session.estimate_signature_container_size(None)
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=room)
    prepared: PreparedByteRangeDigest
    prepared, output = document.digest_tbs_document()
    await document.perform_signature(
        prepared.document_digest, PdfCMSSignedAttributes(signing_time=at)
    )
    made: bytes = output.getvalue()
    return made
