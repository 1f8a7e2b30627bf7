"""Encode parameters and files as multipart/form-data."""

import re
from collections.abc import Iterator, Mapping
from secrets import token_hex
from typing import IO

Content = bytes | IO[bytes]
_UNSAFE = re.compile(r'["\x00-\x1f]')


def encoded(
    parameters: Mapping[str, str], files: Mapping[str, tuple[str, Content, str]]
) -> tuple[bytes, str]:
    """Return the body of a form, and its content type with the mark between the parts.

    Each file is a name, its content and a MIME type.
    """
    mark = token_hex(16)
    parts = [*_fields(parameters), *_files(files)]
    body = b"".join(b"--%b\r\n%b\r\n" % (mark.encode(), part) for part in parts)
    return body + f"--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"


def _fields(parameters: Mapping[str, str]) -> Iterator[bytes]:
    for name, value in parameters.items():
        yield f"Content-Disposition: form-data; {_quoted('name', name)}\r\n\r\n{value}".encode()


def _files(files: Mapping[str, tuple[str, Content, str]]) -> Iterator[bytes]:
    for name, (file_name, content, kind) in files.items():
        names = f"{_quoted('name', name)}; {_quoted('filename', file_name)}"
        head = f"Content-Disposition: form-data; {names}\r\nContent-Type: {kind}\r\n\r\n"
        yield head.encode() + (content if isinstance(content, bytes) else content.read())


def _quoted(name: str, value: str) -> str:
    r"""Write a parameter as HTML 5 does: as UTF-8, but for quotes, `\` and control characters."""
    escaped = value.replace("\\", "\\\\")
    return f'{name}="{_UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", escaped)}"'
