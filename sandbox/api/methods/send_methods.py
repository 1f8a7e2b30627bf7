"""The methods that send text, places and contacts."""

from collections.abc import Callable, Mapping
from typing import Any

from sandbox.api.access_checks import destination, quote_of, reachable, replied_message
from sandbox.api.call_parameters import Parameters, checked_markup
from sandbox.state.faults import JSON, bad_request
from sandbox.state.html_markup import detect_entities, parse_html, trim_text, utf16
from sandbox.state.message_posting import Draft, message_json, post
from sandbox.state.shared_state import State
from sandbox.state.stored_files import DOWNLOAD_LIMIT, StoredFile, Upload, media_json

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100


def _parsed(source: str, mode: str | None, entities: list[JSON] | None) -> tuple[str, list[JSON]]:
    if not mode:
        return trim_text(source, entities or [])
    if mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return trim_text(*parse_html(source))


def _checked(entities: Any) -> list[JSON] | None:
    if entities is None:
        return None
    for entity in entities:
        if not isinstance(entity, dict) or not {"type", "offset", "length"} <= set(entity):
            raise bad_request("can't parse MessageEntity")
    return list(entities)


def text_content(source: str, mode: str | None, entities: Any) -> JSON:
    """Return the text of a message with its entities."""
    text, found = _parsed(source, mode, _checked(entities))
    if not text:
        raise bad_request("message text is empty")
    if utf16(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    found = detect_entities(text, found)[:ENTITY_LIMIT]
    return {"text": text, "entities": found} if found else {"text": text}


def caption_content(source: str | None, mode: str | None, entities: Any) -> JSON:
    """Return the caption of a file with its entities; an empty one gives an empty dict."""
    text, found = _parsed(source or "", mode, _checked(entities))
    if utf16(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    found = detect_entities(text, found)[:ENTITY_LIMIT]
    return {"caption": text, "caption_entities": found} if found else {"caption": text}


def deliver(
    state: State, asked: Parameters, contents: list[tuple[JSON, StoredFile | None]]
) -> list[JSON]:
    """Post one message for each content in the chat that the call names, and return them."""
    chat = reachable(state, asked["chat_id"])
    reply = replied_message(state, chat, asked.get("reply_parameters"))
    quote = quote_of(state, reply, asked.get("reply_parameters"))
    topic = destination(state, chat, asked.get("message_thread_id"), reply)
    markup = checked_markup(asked.get("reply_markup"))
    sent = []
    for content, file in contents:
        draft = Draft(
            content,
            topic=topic,
            reply_to=reply,
            markup=markup,
            protected=asked.get("protect_content", False),
            silent=asked.get("disable_notification", False),
            file=file,
            quote=quote,
        )
        sent.append(message_json(post(state, chat, state.bot.json, draft)))
        if not state.behaviour["album_reply"]:
            reply = quote = None
    return sent


def deliver_one(
    state: State, asked: Parameters, content: JSON, file: StoredFile | None = None
) -> JSON:
    """Post one message in the chat that the call names, and return it."""
    return deliver(state, asked, [(content, file)])[0]


def send_message(state: State, asked: Parameters) -> JSON:
    """Send a text message."""
    content = text_content(asked["text"], asked.get("parse_mode"), asked.get("entities"))
    if "link_preview_options" in asked:
        content["link_preview_options"] = asked["link_preview_options"]
    return deliver_one(state, asked, content)


def send_location(state: State, asked: Parameters) -> JSON:
    """Send a place."""
    place = {"latitude": asked["latitude"], "longitude": asked["longitude"]}
    return deliver_one(state, asked, {"location": place})


def send_venue(state: State, asked: Parameters) -> JSON:
    """Send a place with its name and address."""
    location = {"latitude": asked["latitude"], "longitude": asked["longitude"]}
    venue = {"location": location, "title": asked["title"], "address": asked["address"]}
    return deliver_one(state, asked, {"venue": venue, "location": location})


def send_contact(state: State, asked: Parameters) -> JSON:
    """Send a name and a phone number."""
    names = ("phone_number", "first_name", "last_name")
    contact = {name: asked[name] for name in names if name in asked}
    return deliver_one(state, asked, {"contact": contact})


WITHOUT_CAPTION = ("sticker", "video_note")
ALBUM_KINDS = ("audio", "document", "photo", "video")
ATTACHED = "attach://"


def stored_file(state: State, kind: str, named: Any, uploads: dict[str, Upload]) -> StoredFile:
    """Return the file that a call uploads, or names by its id."""
    if isinstance(named, str) and named.startswith(ATTACHED):
        upload = uploads.get(named.removeprefix(ATTACHED))
        if upload is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
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
        raise bad_request("expected an Array of InputMedia")
    if not 2 <= len(media) <= 10:
        raise bad_request("wrong number of media in the album: 2-10 are allowed")
    kinds = {part.get("type") for part in media if isinstance(part, dict)}
    mixed = len(kinds) > 1 and kinds != {"photo", "video"}
    if mixed or not kinds <= set(ALBUM_KINDS):
        raise bad_request(
            "can't parse InputMedia: documents and audio can't be mixed with other media"
        )
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
        raise bad_request("file is too big")
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }
