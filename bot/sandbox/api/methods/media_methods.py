"""The methods that send files, alone and as albums, and look them up."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.api.call_parameters import Parameters
from bot.sandbox.api.methods.send_methods import deliver, deliver_one
from bot.sandbox.api.methods.text_methods import caption_content
from bot.sandbox.state.api_refusal import JSON, bad
from bot.sandbox.state.shared_state import State
from bot.sandbox.state.stored_files import DOWNLOAD_LIMIT, StoredFile, Upload, media_json

WITHOUT_CAPTION = ("sticker", "video_note")
ALBUM_KINDS = ("audio", "document", "photo", "video")
ATTACHED = "attach://"


def stored_file(state: State, kind: str, named: Any, uploads: dict[str, Upload]) -> StoredFile:
    """Return the file that a call uploads, or names by its id."""
    if isinstance(named, str) and named.startswith(ATTACHED):
        upload = uploads.get(named.removeprefix(ATTACHED))
        if upload is None:
            raise bad("wrong file identifier/HTTP URL specified")
        return state.files.keep(kind, upload)
    return state.files.again(str(named), kind)


def spoiler(asked: Mapping[str, Any]) -> JSON:
    """Return the field that marks a picture as covered until it is tapped."""
    return {"has_media_spoiler": True} if asked.get("has_spoiler") else {}


def sender_of(kind: str) -> Callable[[State, Parameters], JSON]:
    """Return the method that sends one file of this kind."""

    def send(state: State, asked: Parameters) -> JSON:
        upload = asked.uploads.get(kind)
        if upload is not None:
            stored = state.files.keep(kind, upload)
        else:
            stored = stored_file(state, kind, asked[kind], dict(asked.uploads))
        content = media_json(state.files, stored, asked.get("duration", 0))
        content |= spoiler(asked.values)
        for name in ("performer", "title"):
            if name in asked:
                content[kind][name] = asked[name]
        if kind not in WITHOUT_CAPTION:
            mode, entities = asked.get("parse_mode"), asked.get("caption_entities")
            content |= caption_content(asked.get("caption"), mode, entities)
        return deliver_one(state, asked, content, stored)

    return send


def send_media_group(state: State, asked: Parameters) -> list[JSON]:
    """Send an album of two to ten files."""
    media = asked["media"]
    if not isinstance(media, list):
        raise bad("expected an Array of InputMedia")
    if not 2 <= len(media) <= 10:
        raise bad("wrong number of media in the album: 2-10 are allowed")
    kinds = {part.get("type") for part in media if isinstance(part, dict)}
    mixed = len(kinds) > 1 and kinds != {"photo", "video"}
    if mixed or not kinds <= set(ALBUM_KINDS):
        raise bad("can't parse InputMedia: documents and audio can't be mixed with other media")
    album = {"media_group_id": str(state.serial() + 13_570_000_000_000_000)}
    contents: list[tuple[JSON, StoredFile | None]] = []
    for part in media:
        stored = stored_file(state, part["type"], part.get("media"), dict(asked.uploads))
        words = caption_content(
            part.get("caption"), part.get("parse_mode"), part.get("caption_entities")
        )
        words |= spoiler(part)
        contents.append(({**album, **media_json(state.files, stored), **words}, stored))
    return deliver(state, asked, contents)


def get_file(state: State, asked: Parameters) -> JSON:
    """Return the path of a file's download."""
    stored = state.files.again(asked["file_id"])
    if len(stored.content) > DOWNLOAD_LIMIT:
        raise bad("file is too big")
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }
