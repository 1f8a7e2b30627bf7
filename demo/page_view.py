"""What the page shows, as JSON: a citizen's and an officer's side as they see them."""

from collections import Counter
from typing import Any

from bot.desk.call_queue import GROUP
from demo import drawer_view
from demo.demo_people import DemoPerson, DemoTown
from demo.demo_session import DemoSession
from demo.demo_stage import DemoOffice
from demo.stories import STORIES, Move, Step
from demo.story_player import StoryProgress
from sandbox import Person, SandboxMessage
from sandbox.state.chats import Chat, PrivateChat
from storage import cases, demo_view

JSON = dict[str, Any]

MOST_MESSAGES = 400
QUOTED = 120
SERVICE = {
    "forum_topic_created": "name",
    "forum_topic_edited": "name",
    "forum_topic_closed": "",
    "forum_topic_reopened": "",
    "new_chat_members": "",
    "left_chat_member": "first_name",
    "pinned_message": "",
}
"""Kinds of service messages, and the field of each that names what it is about."""
MENTION = "tg://user?id="
IMAGES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


async def page_state(house: DemoSession, office: DemoOffice, citizen: str, officer: str) -> JSON:
    """Return all that is seen at an office: chats, calendar, and the story being played."""
    stage, town = house.stage, office.town
    async with office.parts.desk.database.transaction() as tx:
        open_cases = await cases.unfinished(tx)
        arriving = await demo_view.arriving(tx)
    calendar, today = office.almanac.calendar, office.almanac.today(town.clock.now())
    counts = drawer_view.date_counts(open_cases, calendar)
    return {
        "generation": house.generation,
        "turning": stage.turning,
        "troubled": stage.troubled,
        "clock": clock_state(office),
        "days": drawer_view.ribbon_days(calendar, today, counts),
        "counts": counts,
        "stories": [{"key": story.key, "title": vars(story.title)} for story in STORIES],
        "telling": story_state(house.telling),
        "bot": town.telegram.bot.name,
        "office": town.place.key,
        "offices": [_place(one) for one in stage.offices.values()],
        "people": [person_view(town, part) for part in town.place.people],
        "citizen": private_chat_state(town, town.people[citizen], arriving),
        "officer": private_chat_state(town, town.people[officer], arriving),
        "group": group_state(town, arriving),
        "commands": command_list(town),
    }


def story_state(told: StoryProgress | None) -> JSON | None:
    """Return the story's progress, the sentence of its last step, and where to look."""
    if told is None:
        return None
    step, move = told.step, told.move
    return {
        "key": told.story.key,
        "title": vars(told.story.title),
        "done": told.done,
        "steps": len(told.story.steps),
        "position": told.position,
        "told": vars(step.told) if step else None,
        "who": _looked_at(step, move),
        "private": move is not None and move.in_private,
        "general": step is not None and step.passes_time,
    }


def _looked_at(step: Step | None, move: Move | None) -> list[str]:
    """Return the people to look at: who is about to act, or all of a step that is over."""
    if move is not None:
        return [move.who] if move.who else []
    return list(step.who) if step else []


def _place(office: DemoOffice) -> JSON:
    """Return an office as the page offers it, and how much its bot and its people wrote there."""
    town = office.town
    return {
        "key": town.place.key,
        "name": town.place.office.short_name,
        "bot": town.telegram.bot.username,
        "officer": town.place.officers[0].key,
        "written": len(town.group.messages) + sum(len(one.chat) for one in town.people.values()),
    }


def clock_state(office: DemoOffice) -> JSON:
    """Return the time at the office, the kind of day, and the times to which it can be turned."""
    almanac, now = office.almanac, office.town.clock.now()
    today = almanac.today(now)
    day_off = almanac.calendar.day_off(today)
    return {
        "now": _ms(now.timestamp()),
        "zone": almanac.office.time_zone,
        "working": almanac.calendar.is_workday(today),
        "open": almanac.office.is_open(now, almanac.calendar),
        "off": day_off.name if day_off else None,
        "morning": _ms(almanac.tomorrow(now).timestamp()),
        "next": _ms(almanac.next_morning(now).timestamp()),
        "ten": _ms(almanac.ten_workdays_later(now).timestamp()),
    }


def _ms(seconds: float) -> int:
    return int(seconds * 1000)


def person_view(town: DemoTown, part: DemoPerson) -> JSON:
    """Return a person of the demo, and how many messages the bot wrote to them in private."""
    person = town.people[part.key]
    return {
        "key": part.key,
        "id": person.id,
        "name": part.name,
        "side": part.side,
        "heard": sum(message.from_bot for message in person.chat),
        "blocked": person.account.blocked,
    }


def private_chat_state(town: DemoTown, person: Person, arriving: frozenset[str]) -> JSON:
    """Return a person's chat with the bot, and the answer to the button pressed last."""
    pop_up = town.pop_ups.get(person.id)
    shown = None
    if pop_up is not None:
        shown = {"number": pop_up.number, "text": pop_up.text, "alert": pop_up.alert}
        shown["url"] = pop_up.url
    return {
        "id": person.id,
        "started": person.account.started and not person.account.blocked,
        "blocked": person.account.blocked,
        "arriving": str(person.id) in arriving,
        "keys": person.keys,
        "pinned": [one.id for one in person.private.pinned],
        "fetched": _fetched(town, person.private),
        "messages": [message_state(one) for one in person.chat[-MOST_MESSAGES:]],
        "popUp": shown,
    }


def group_state(town: DemoTown, arriving: frozenset[str]) -> JSON:
    """Return the officers' group: its topics, and every message with the topic it is in."""
    members = [member for member in town.group.members.values() if member.present]
    return {
        "id": town.group.id,
        "title": town.group.title,
        "arriving": GROUP in arriving,
        "members": len(members),
        "pinned": [one.id for one in town.group.pinned],
        "fetched": _fetched(town, town.group),
        "topics": [
            {"id": topic.thread_id, "name": topic.name, "closed": topic.closed}
            for topic in town.group.topics
        ],
        "messages": [message_state(one) for one in town.group.messages[-MOST_MESSAGES:]],
    }


def _fetched(town: DemoTown, chat: Chat) -> int:
    """Return the id of the newest message that the bot has fetched: up to it, ticks are double."""
    waiting = [
        update["message"]["message_id"]
        for update in town.telegram.updates
        if update.get("message", {}).get("chat", {}).get("id") == chat.id
    ]
    return min(waiting, default=max(chat.history, default=0) + 1) - 1


def command_list(town: DemoTown) -> JSON:
    """Return the bot's commands, in private and in the group, with their descriptions."""
    known = town.telegram.commands
    scopes = {"private": "all_private_chats", "group": f"chat:{town.group.id}"}
    return {
        where: [{"command": name, "words": words} for name, words in known.get((scope, ""), [])]
        for where, scope in scopes.items()
    }


def message_state(one: SandboxMessage) -> JSON:
    """Return a message; its text is plain, with Telegram's entities beside it."""
    reactions = Counter(one.reactions)
    return {
        "id": one.id,
        "at": _ms(one.date.timestamp()),
        "sender": {"id": one.sender["id"], "name": one.sender["first_name"], "bot": one.from_bot},
        "topic": one.topic.thread_id if one.topic else None,
        "text": one.text,
        "entities": one.entities,
        "service": _service(one),
        "media": media_state(one),
        "album": one.content.get("media_group_id"),
        "buttons": [[_button(button) for button in row] for row in one.rows],
        "asks": _asked(one),
        "reply": _reply(one),
        "edited": one.edited,
        "silent": one.silent,
        "reactions": [
            {"emoji": emoji, "count": count, "by": _reacted(one, emoji)}
            for emoji, count in reactions.items()
        ],
    }


def _reacted(one: SandboxMessage, emoji: str) -> list[int]:
    return [person for person, chosen in one.reactions_by.items() if emoji in chosen]


def _button(button: JSON) -> JSON:
    copied = button.get("copy_text", {}).get("text", "")
    return {"label": button["text"], "url": button.get("url", ""), "copy": copied}


def _asked(one: SandboxMessage) -> list[int]:
    """Return the people whose reply field a message opens (`force_reply`), as Telegram does."""
    markup = one.markup or {}
    if not markup.get("force_reply"):
        return []
    if isinstance(one.chat, PrivateChat):
        return [one.chat.account.id]
    # A selective one opens the field of those whom it names, by a link, or answers.
    links = [str(entity.get("url", "")) for entity in one.entities]
    named = [int(link.removeprefix(MENTION)) for link in links if link.startswith(MENTION)]
    return named + ([one.reply_to.sender["id"]] if one.reply_to else [])


def _reply(one: SandboxMessage) -> JSON | None:
    quoted = one.reply_to
    if quoted is None or quoted.deleted:
        return None
    return {
        "id": quoted.id,
        "name": quoted.sender["first_name"],
        "text": str((one.quote or {}).get("text", quoted.text))[:QUOTED],
        "media": quoted.media,
    }


def _service(one: SandboxMessage) -> JSON | None:
    kind = next((kind for kind in SERVICE if kind in one.content), None)
    if kind is None:
        return None
    about = one.content[kind]
    if kind == "new_chat_members":
        name = ", ".join(str(account["first_name"]) for account in about)
    else:
        name = str(about.get(SERVICE[kind], "")) if SERVICE[kind] else ""
    return {"kind": kind, "name": name}


def media_state(one: SandboxMessage) -> JSON | None:
    """Return the file, contact or place that a message carries, or None."""
    kind = one.media
    if not kind:
        return None
    described = one.content[kind]
    shown: JSON = {"kind": kind}
    if kind == "contact":
        names = (described.get("first_name", ""), described.get("last_name", ""))
        return {**shown, "name": " ".join(names).strip(), "phone": described["phone_number"]}
    if kind == "location":
        return {**shown, "name": f"{described['latitude']}, {described['longitude']}"}
    if kind == "venue":
        return {**shown, "name": f"{described['title']}, {described['address']}"}
    if one.file is not None:
        shown |= {"file": one.file.id, "name": one.file.name, "size": len(one.file.content)}
        shown["pdf"] = one.file.content.startswith(b"%PDF-")
        shown["image"] = kind == "photo" and image_type(one.file.content) is not None
    if isinstance(described, dict) and "duration" in described:
        shown["seconds"] = described["duration"]
    return shown


def image_type(content: bytes) -> str | None:
    """Return the type of a picture by its first bytes, whatever its name says, or None."""
    return next((kind for start, kind in IMAGES.items() if content.startswith(start)), None)
