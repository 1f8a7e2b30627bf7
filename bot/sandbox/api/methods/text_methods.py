"""Texts and captions of messages: parsing, entities and limits of length."""

from typing import Any

from bot.sandbox.state.api_refusal import JSON, bad
from bot.sandbox.state.html_markup import detect, parse_html, trimmed, utf16

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100


def _parsed(source: str, mode: str | None, entities: list[JSON] | None) -> tuple[str, list[JSON]]:
    if not mode:
        return trimmed(source, entities or [])
    if mode.lower() != "html":
        raise bad("unsupported parse_mode")
    return trimmed(*parse_html(source))


def _checked(entities: Any) -> list[JSON] | None:
    if entities is None:
        return None
    for entity in entities:
        if not isinstance(entity, dict) or not {"type", "offset", "length"} <= set(entity):
            raise bad("can't parse MessageEntity")
    return list(entities)


def text_content(source: str, mode: str | None, entities: Any) -> JSON:
    """Return the text of a message with its entities."""
    text, found = _parsed(source, mode, _checked(entities))
    if not text:
        raise bad("message text is empty")
    if utf16(text) > TEXT_LIMIT:
        raise bad("message is too long")
    found = detect(text, found)[:ENTITY_LIMIT]
    return {"text": text, "entities": found} if found else {"text": text}


def caption_content(source: str | None, mode: str | None, entities: Any) -> JSON:
    """Return the caption of a file with its entities; an empty one gives an empty dict."""
    text, found = _parsed(source or "", mode, _checked(entities))
    if utf16(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    if not text:
        return {}
    found = detect(text, found)[:ENTITY_LIMIT]
    return {"caption": text, "caption_entities": found} if found else {"caption": text}
