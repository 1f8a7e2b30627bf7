"""What the desk reads from an update of Telegram: whose it is, where it is, and what it means."""

from typing import Any

import pytest
from telegram import ChatMemberRestricted, Message, Update

from bot.domain.records.unsent_reply import ReplyState
from handlers.message_reader import incoming_of, is_person, message_of
from sandbox import Person as Somebody
from storage import case_events, cases, desk_state, people
from tests.middle.people import refused, the_case, waiting
from tests.middle.replying import the_reply
from tests.prelude import Link, Turn, World

Json = dict[str, Any]
ELSEWHERE = -100999
CHANNEL: Json = {"id": -100888, "type": "channel", "title": "Kanal"}
SERVER: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
OTHER_BOT: Json = {"id": 5, "is_bot": True, "first_name": "Robot", "username": "RobotBot"}


def account(somebody: Somebody) -> Json:
    return {"id": somebody.id, "is_bot": False, "first_name": somebody.account.first_name}


def group(world: World, chat_id: int | None = None, **more: Any) -> Json:
    known = {"type": "supergroup", "title": "Petugas", "is_forum": True}
    return {"id": chat_id or world.group.id, **known, **more}


def written(world: World, by: Json | None, words: str | None = "Halo", **more: Any) -> Json:
    """Return a message of the officers' group, unless another `chat` is given."""
    sent: Json = {"message_id": 880, "date": int(world.clock.now().timestamp())}
    sent["chat"] = group(world)
    if by is not None:
        sent["from"] = by
    if words is not None:
        sent["text"] = words
    if words is not None and words.startswith("/"):
        length = len(words.split()[0])
        sent["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {**sent, **more}


async def takes(turn: Turn, world: World, **update: Any) -> bool:
    """Let the desk take an update; say whether it was one for the desk."""
    turn.update.handled = False
    application = world.parts.application
    read = Update.de_json({"update_id": 1, **update}, application.bot)
    await application.run_handlers(turn, read)
    return turn.update.handled


async def on_case(turn: Turn) -> Json:
    """Return where a message stands in the topic of request 001."""
    thread = (await the_case(turn)).thread_id
    return {"message_thread_id": thread, "is_topic_message": True}


async def test_talk_in_a_topic_is_kept_on_its_request(filed: World, turn: Turn) -> None:
    said = written(filed, account(filed.budi), **await on_case(turn))
    assert await takes(turn, filed, message=said)
    assert await case_events.last_message_version(turn.tx, (filed.group.id, 880)) is not None


@pytest.mark.parametrize(
    "kind", ["message", "edited_message", "joins", "leaves", "command", "unknown command"]
)
async def test_what_happens_in_another_group_is_none_of_the_desk_s(
    filed: World, turn: Turn, kind: str
) -> None:
    words = {"command": "/tugas", "unknown command": "/entah"}.get(kind, "Halo")
    sent = written(filed, account(filed.budi), words, chat=group(filed, ELSEWHERE))
    if kind == "joins":
        sent["new_chat_members"] = [account(filed.rina)]
    if kind == "leaves":
        sent["left_chat_member"] = account(filed.wati)
    name = kind if kind.endswith("message") else "message"
    assert not await takes(turn, filed, **{name: sent})
    wati = await people.officer_of(turn.tx, filed.wati.id)
    assert wati is not None
    assert wati.member


async def test_a_message_without_a_sender_is_passed_over(filed: World, turn: Turn) -> None:
    assert await takes(turn, filed, message=written(filed, None))
    assert await takes(turn, filed, edited_message=written(filed, None))
    await takes(turn, filed, message=written(filed, None, "/pasang", chat=group(filed, ELSEWHERE)))


def reacts(world: World, by: Somebody, new: str, old: str = "", **more: Any) -> Json:
    def emojis(those: str) -> list[Json]:
        return [{"type": "emoji", "emoji": one} for one in those]

    known = {"chat": group(world), "user": account(by), "message_id": 810, "date": 0}
    return {**known, "new_reaction": emojis(new), "old_reaction": emojis(old), **more}


@pytest.mark.parametrize(
    ("new", "old", "left"), [("👎", "", 0), ("👍", "", 1), ("", "👎", 1), ("👎👍", "👎", 1)]
)
async def test_only_a_new_thumb_down_stops_a_reply(
    unsent: World, turn: Turn, new: str, old: str, left: int
) -> None:
    await takes(turn, unsent, message_reaction=reacts(unsent, unsent.budi, new, old))
    assert ((await the_reply(turn)).state is ReplyState.WAITING) is bool(left)


async def test_a_thumb_down_in_another_group_or_in_the_group_s_name_stops_nothing(
    unsent: World, turn: Turn
) -> None:
    elsewhere = reacts(unsent, unsent.budi, "👎", chat=group(unsent, ELSEWHERE))
    assert not await takes(turn, unsent, message_reaction=elsewhere)
    nobody = reacts(unsent, unsent.budi, "👎", actor_chat=group(unsent))
    del nobody["user"]
    assert not await takes(turn, unsent, message_reaction=nobody)
    assert (await the_reply(turn)).state is ReplyState.WAITING


async def test_a_message_in_a_topic_shows_that_there_are_topics(filed: World, turn: Turn) -> None:
    await desk_state.put(turn.tx, "forum", "no")
    said = written(filed, account(filed.budi), **await on_case(turn))
    said["chat"] = group(filed, is_forum=False)
    await takes(turn, filed, message=said)
    assert await desk_state.get(turn.tx, "forum") == "unknown"


@pytest.mark.parametrize(
    ("service", "closed"),
    [
        ({"forum_topic_closed": {}}, True),
        ({"forum_topic_reopened": {}}, False),
        ({"left_chat_member": OTHER_BOT}, None),
    ],
)
@pytest.mark.parametrize("before", [True, False])
async def test_a_topic_is_closed_and_opened_by_nothing_else(
    filed: World, turn: Turn, service: Json, *, closed: bool | None, before: bool
) -> None:
    await cases.set_thread_closed(turn.tx, 1, closed=before)
    told = written(filed, account(filed.budi), None, **await on_case(turn), **service)
    await takes(turn, filed, message=told)
    assert (await the_case(turn)).thread_closed is (before if closed is None else closed)


async def test_a_bot_that_comes_or_goes_is_no_officer(filed: World, turn: Turn) -> None:
    for service in ({"new_chat_members": [OTHER_BOT]}, {"left_chat_member": OTHER_BOT}):
        await takes(turn, filed, message=written(filed, account(filed.budi), None, **service))
    assert await people.officer_of(turn.tx, OTHER_BOT["id"]) is None


async def test_a_command_that_nobody_knows_never_goes_to_a_citizen(
    filed: World, turn: Turn
) -> None:
    await case_events.add_link(turn.tx, filed.group.id, 700, Link("citizen", 1, 1))
    to_sari = written(filed, account(filed.budi), "Halo", message_id=700)
    said = written(filed, account(filed.budi), "/entah", reply_to_message=to_sari)
    with refused("officers-command-unknown"):
        await takes(turn, filed, message=said)


def member(world: World, who: Somebody, status: str, chat: int | None = None, **more: Any) -> Json:
    """Return the change of somebody's membership, as a person made it."""
    user = account(who)
    return {
        "chat": group(world, chat),
        "from": account(world.budi),
        "date": 0,
        "old_chat_member": {"status": "member", "user": user},
        "new_chat_member": {"status": status, "user": user, **more},
    }


RIGHTS = [name for name in ChatMemberRestricted.__slots__ if name.startswith("can_")]
MUTED = {**dict.fromkeys(RIGHTS, False), "until_date": 0}


@pytest.mark.parametrize(
    ("status", "more", "inside"),
    [
        ("member", {}, True),
        ("left", {}, False),
        ("kicked", {"until_date": 0}, False),
        ("restricted", {**MUTED, "is_member": True}, True),
        ("restricted", {**MUTED, "is_member": False}, False),
    ],
)
async def test_who_left_the_group_is_no_member_however_telegram_says_so(
    filed: World, turn: Turn, status: str, more: Json, *, inside: bool
) -> None:
    await takes(turn, filed, chat_member=member(filed, filed.wati, status, **more))
    wati = await people.officer_of(turn.tx, filed.wati.id)
    assert wati is not None
    assert wati.member is inside


async def test_who_left_another_group_is_still_a_member(filed: World, turn: Turn) -> None:
    await takes(turn, filed, chat_member=member(filed, filed.wati, "left", ELSEWHERE))
    wati = await people.officer_of(turn.tx, filed.wati.id)
    assert wati is not None
    assert wati.member


def press(world: World, by: Json, data: str = "x", **more: Any) -> Json:
    shown = written(world, {**OTHER_BOT, "id": 100}, "Tombol", message_id=950)
    return {"id": "1", "from": by, "chat_instance": "1", "data": data, "message": shown, **more}


async def test_a_bot_presses_nothing(filed: World, turn: Turn) -> None:
    with refused("press-of-nobody"):
        await takes(turn, filed, callback_query=press(filed, OTHER_BOT))


async def test_a_button_that_says_nothing_known_does_nothing(filed: World, turn: Turn) -> None:
    with refused("button-unknown"):
        await takes(turn, filed, callback_query=press(filed, account(filed.budi)))
    inline = press(filed, account(filed.sari), inline_message_id="1")
    del inline["message"]
    with refused("button-unknown"):
        await takes(turn, filed, callback_query=inline)


def read(world: World, sent: Json) -> Message:
    return message_of(
        Update.de_json({"update_id": 1, "message": sent}, world.parts.application.bot)
    )


async def test_what_is_forwarded_from_a_channel_is_said_by_nobody(filed: World) -> None:
    sent = read(filed, written(filed, SERVER, sender_chat=CHANNEL))
    assert incoming_of(sent).anonymous
    assert sent.from_user is not None
    assert is_person(sent.from_user)
    assert not incoming_of(read(filed, written(filed, account(filed.budi)))).anonymous


@pytest.mark.parametrize(("manual", "quoted"), [(True, "kata"), (False, "")])
async def test_a_quote_is_what_somebody_chose_to_quote(
    filed: World, *, manual: bool, quoted: str
) -> None:
    quote = {"text": "kata", "position": 0, "is_manual": manual}
    found = incoming_of(read(filed, written(filed, account(filed.budi), quote=quote))).quote
    assert (found.text if found else "") == quoted


async def test_an_update_without_a_message_or_a_sender_says_so(filed: World) -> None:
    with pytest.raises(ValueError, match="no message"):
        message_of(Update(1))
    with pytest.raises(ValueError, match="no sender"):
        incoming_of(read(filed, written(filed, None)))


async def test_a_channel_binds_no_group_and_is_told_so_there(filed: World, turn: Turn) -> None:
    elsewhere = group(filed, ELSEWHERE)
    message = written(filed, OTHER_BOT, "/pasang", chat=elsewhere, sender_chat=CHANNEL)
    await takes(turn, filed, message=message)
    [said] = await waiting(turn)
    assert said.chat == str(ELSEWHERE)
    assert said.payload["text"] == turn.texts.say("id", "install-anonymous")
