"""Reads the plain words of a document of Word or OpenDocument: no picture, note or script."""

from collections.abc import Mapping

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_xml import Element, main_part, parsed
from bot.uploads.file_kinds import plain_text

MOST_LETTERS = 1_000_000
"""Letters of a document: about five hundred pages."""
_NOT_READ = (
    "{*}Fallback",
    "{*}moveFrom",
    "{*}tracked-changes",
    "{*}annotation",
    "{*}title",
    "{*}desc",
)
"""What stands there twice, was struck out, is remarked in the margin, or names a picture."""
_OF_RUNS = {"tab": "\t", "br": "\n", "cr": "\n"}
_BETWEEN = {"p": "\n", "h": "\n", "line-break": "\n", "tab": "\t", "s": " "}


def plain_words(parts: Mapping[str, bytes]) -> bytes | None:
    """Return the words that a document says, as UTF-8, or None if it is no such document.

    Raises Unclean if there are none or too many, and what readers of XML raise.
    """
    _, root = main_part(parts)
    if root is not None and root.tag.endswith("}document"):
        said = _of_word(root)
    elif (text := _open_text(parts)) is not None:
        said = _of_open_document(text)
    else:
        return None
    if len(said) > MOST_LETTERS:
        raise UncleanError("too-large")
    written = f"{said.strip()}\n".encode()
    if not said.strip() or plain_text(written) is None:
        raise UncleanError("document")
    return written


def _without_asides(root: Element) -> Element:
    for one in [*root.iter(*_NOT_READ)]:
        one.clear(keep_tail=True)
    return root


def _of_word(root: Element) -> str:
    """Return the words of a document: what was struck out stands in elements of another name."""
    said = []
    for one in _without_asides(root).iter("{*}p", "{*}t", "{*}tab", "{*}br", "{*}cr"):
        name = one.tag.rpartition("}")[2]
        if name == "p":
            said.append("\n")
        elif name == "t":
            said.append(one.text or "")
        elif one.getparent().tag.endswith("}r"):  # elsewhere it says where tabs stop
            said.append(_OF_RUNS[name])
    return "".join(said)


def _open_text(parts: Mapping[str, bytes]) -> Element | None:
    if "content.xml" not in parts:
        return None
    return parsed(parts["content.xml"]).find(
        "{*}body/{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"
    )


def _of_open_document(text: Element) -> str:
    for one in _without_asides(text).iter(*(f"{{*}}{name}" for name in _BETWEEN)):
        one.text = _BETWEEN[one.tag.rpartition("}")[2]] + (one.text or "")
    return "".join(text.itertext())
