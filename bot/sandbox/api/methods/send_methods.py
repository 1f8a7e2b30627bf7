"""The methods that send text, places and contacts."""

from bot.sandbox.api.access_checks import destination, quote_of, reachable, replied_message
from bot.sandbox.api.call_parameters import Parameters
from bot.sandbox.api.keyboard_shapes import checked_markup
from bot.sandbox.api.methods.text_methods import text_content
from bot.sandbox.state.api_refusal import JSON
from bot.sandbox.state.json_shapes import message_json
from bot.sandbox.state.message_posting import Draft, post
from bot.sandbox.state.shared_state import State
from bot.sandbox.state.stored_files import StoredFile


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
