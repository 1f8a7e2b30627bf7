"""Files with their real bytes, and the JSON that describes them."""

import hashlib
import mimetypes
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.state.faults import JSON, bad_request

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE
UPLOAD_LIMIT = 50 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE

KINDS = ("animation", "audio", "document", "photo", "sticker", "video", "video_note", "voice")
FOLDERS = {"photo": "photos", "voice": "voice", "document": "documents"}
DEFAULT_MIME = {
    "animation": "video/mp4",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "voice": "audio/ogg",
}


@dataclass(frozen=True)
class Upload:
    """Bytes that came with a request."""

    name: str
    content: bytes
    mime_type: str = ""


@dataclass(frozen=True)
class StoredFile:
    """A file that Telegram keeps; `id` is how a bot names it again."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime_type: str
    content: bytes

    @property
    def path(self) -> str:
        """Return the path under which a bot downloads it."""
        suffix = "." + self.name.rpartition(".")[2] if "." in self.name else ""
        return f"{FOLDERS.get(self.kind, self.kind + 's')}/file_{self.unique_id}{suffix}"


class FileStore:
    """All files that anybody sent."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        """Keep an upload and give it an id."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
            raise bad_request("file is too big")
        number = len(self._by_id) + 1
        digest = hashlib.sha256(upload.content + str(number).encode()).hexdigest()
        guessed = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        stored = StoredFile(
            id=f"BQACAgUAAxkBAAI{digest[:40]}",
            unique_id=f"AgAD{digest[40:52]}",
            kind=kind,
            name=upload.name,
            mime_type=upload.mime_type or DEFAULT_MIME.get(kind, guessed),
            content=upload.content,
        )
        self._by_id[stored.id] = stored
        return stored

    def again(self, file_id: str, kind: str = "") -> StoredFile:
        """Return the file that `file_id` names; `kind`, if given, must be its kind."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if kind and stored.kind != kind:
            raise bad_request("type of file mismatch")
        return stored

    def lose(self, file_id: str) -> None:
        """Forget a file, as Telegram does after a while."""
        del self._by_id[file_id]

    def at(self, path: str) -> StoredFile | None:
        """Return the file that is downloaded from `path`."""
        return next((stored for stored in self._by_id.values() if stored.path == path), None)


def _named(stored: StoredFile, **more: int | str) -> JSON:
    known = {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
    }
    return {**known, **more}


def _typed(stored: StoredFile, **more: int | str) -> JSON:
    return _named(stored, mime_type=stored.mime_type, **more)


def _photo(store: FileStore, stored: StoredFile) -> list[JSON]:
    # The small size has other bytes, so that a test notices when the wrong one is taken.
    small = store.keep("photo", Upload("small.jpg", b"a small copy of " + stored.content[:64]))
    return [_named(small, width=90, height=67), _named(stored, width=1280, height=960)]


_SHAPES: dict[str, Callable[[StoredFile, int], JSON]] = {
    "animation": lambda f, s: _typed(f, file_name=f.name, width=640, height=360, duration=s),
    "audio": lambda f, s: _typed(f, file_name=f.name, duration=s),
    "document": lambda f, _: _typed(f, file_name=f.name),
    "video": lambda f, s: _typed(f, file_name=f.name, width=640, height=360, duration=s),
    "video_note": lambda f, s: _named(f, length=240, duration=s),
    "voice": lambda f, s: _typed(f, duration=s),
    "sticker": lambda f, _: {
        **_named(f, type="regular", width=512, height=512),
        "is_animated": False,
        "is_video": False,
    },
}


def media_json(store: FileStore, stored: StoredFile, seconds: int = 0) -> JSON:
    """Return the part of a message that describes this file."""
    if stored.kind == "photo":
        return {"photo": _photo(store, stored)}
    described = _SHAPES[stored.kind](stored, seconds)
    if stored.kind == "animation":
        return {"animation": described, "document": _typed(stored, file_name=stored.name)}
    return {stored.kind: described}
