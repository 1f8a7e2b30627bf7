"""Strategies for hostile updates: of the right shape, and of any content."""

from datetime import date
from typing import Any, get_type_hints

from hypothesis import strategies as st

from bot.buttons.button_data import ButtonData, parts_of
from bot.dispatch import all_buttons, officers_help
from handlers import private_chat
from tests.stories.every_button import ON_A_CASE

JSON = dict[str, Any]
KINDS = {**all_buttons.GROUP_KINDS, **all_buttons.PRIVATE_KINDS}

NASTY = (
    "\u202eatad ilimep ratfad\u202c", "\u200b\u200d\ufeff", "👨‍👩‍👧‍👦🏳️‍🌈", "\x00\x01\x1b[31m\x7f",
    "\r\n\r\n",
    "<b>Sari", "</b></a>&lt;&amp;", '<a href="tg://user?id=1">klik</a>', "{ $name } { NUMBER(1) }",
    "%s %d %(x)s {0} {x!r}", "'; DROP TABLE cases; --", "../../../../etc/passwd", "=HYPERLINK(1)",
    "مرحبا بالعالم", "ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ", "１２３４５", "٣٣١٠", "Z͑ͫ̓ͪ̂ͫ̽a̴l̵g̷o̶", "a" * 4096, "😀" * 2048, "\ud83d",
    "1/2026", "1",
    "-1", "001/PPID/KPU-KLT/XI/2026", "3310014107990002", "ya", "batal", "Menu", "//", "📝", "@",
    "/", "/@x",
)  # fmt: skip
"""Texts that trouble bots, whether sent by mistake or on purpose."""
COMMAND = st.builds(
    "/{}{} {}".format,
    st.sampled_from(["start", *private_chat.COMMANDS, *officers_help.known(), "tidak_ada"]),
    st.sampled_from(["", "@LoketKlatenBot", "@lain"]),
    st.sampled_from(["", "1", "2", "000000", "1 000000", *NASTY]),
)
TEXT = st.one_of(st.sampled_from(NASTY), st.text(max_size=60), COMMAND)
SMALL = st.sampled_from(
    ["0", "1", "2", "3", "-1", "999999999999", "yes", "no", "all", "", "٣", "💥"]
)
NAME = st.sampled_from([*{verb.split(":")[0] for verb in KINDS}, "nobody", ""])
VERB = st.sampled_from([*KINDS, *(f"case:{form}" for form in ON_A_CASE), "case:"])
FIELDS: dict[Any, st.SearchStrategy[Any]] = {
    int: st.sampled_from([0, 1, 2, 3, 999999999999]),
    str: st.sampled_from(["", "1", "yes", "no", "cancel", "back", "skip", *ON_A_CASE, "٣", "💥"]),
    bool: st.booleans(),
    date: st.sampled_from([date(1, 1, 1), date(2026, 1, 1), date(9999, 12, 31)]),
    date | None: st.sampled_from([None, date(2026, 11, 24), date(9999, 12, 31)]),
}


def _fields(kind: type[ButtonData]) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    types = {field.name: hints[field.name] for field in parts_of(kind)}
    return {
        name: FIELDS[held] if held in FIELDS else st.sampled_from(held)
        for name, held in types.items()
    }


DATA = st.one_of(
    st.lists(SMALL, max_size=3).flatmap(
        lambda more: st.one_of(
            NAME.map(lambda name: ":".join([name, *more])),
            VERB.map(lambda verb: ":".join([verb, *more])),
        )
    ),
    st.sampled_from([*KINDS.values()]).flatmap(
        lambda kind: st.builds(kind, **_fields(kind)).map(ButtonData.pack)
    ),
    st.text(max_size=30),
)
"""Callback data: every button's name with arbitrary words, what it can say, and any text."""
FILE_NAME = st.sampled_from(
    ["../../loket.sqlite3", "C:\\Windows\\x.pdf", "a/b/c.pdf", ".", "", "x" * 255, "\u202efdp.exe",
     "nul\x00.pdf",
     "KTP Siti 3310014107990002.pdf", "=1+1.xlsx"]
)  # fmt: skip
NUMBER = st.sampled_from([0, 1, 2, 3, 5, 8, 13, 99999, 2**31, -1])
ENTITY = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["bold", "text_link", "mention", "custom_emoji", "new_in_2031"]),
        "offset": st.integers(0, 5000),
        "length": st.integers(0, 5000),
    },
    optional={"url": st.sampled_from(["javascript:alert(1)", "tg://user?id=1", "https://x"])},
)
CHANNEL = {"id": -100777, "type": "channel", "title": "x"}
UNKNOWN = {"telepathy": {"thought": "?"}, "paid_star_count": 3}


FILES = ("document", "photo", "voice", "video", "audio", "animation", "sticker")


def _file(kind: str) -> st.SearchStrategy[JSON]:
    known = {"file_id": "nobody-has-it", "file_unique_id": "u", "file_size": 5, "duration": 3}
    body = {**known, "width": 9, "height": 9, "length": 9, "is_animated": False, "is_video": False}
    made = FILE_NAME.map(
        lambda name: {**body, "file_name": name, "mime_type": name, "type": "regular"}
    )
    return made.map(lambda file: {kind: [file] if kind == "photo" else file})


CONTENT = st.one_of(
    TEXT.map(lambda text: {"text": text}),
    st.builds(lambda text, one: {"text": text, "entities": [one]}, TEXT, ENTITY),
    st.builds(
        lambda file, text: {**file, "caption": text},
        st.sampled_from(FILES).flatmap(_file),
        TEXT,
    ),
    st.just({"location": {"latitude": 1e300, "longitude": -1e300}}),
    TEXT.map(lambda text: {"contact": {"phone_number": text, "first_name": text, "user_id": 1}}),
    st.just({"dice": {"emoji": "🎲", "value": 6}}),
    st.just({"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0,
             "is_closed": False, "is_anonymous": True, "type": "regular",
             "allows_multiple_answers": False, "allows_revoting": False,
             "members_only": False}}),
    st.just({"new_chat_title": "<b>"}),
    st.just({"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}}),
    st.just({"web_app_data": {"data": "{}", "button_text": "x"}}),
    st.just({}),
)  # fmt: skip


def messages(person: JSON, chat: JSON, bot: JSON) -> st.SearchStrategy[JSON]:
    """Return messages of a person in a chat: replies, forwards, albums, with unknown fields."""
    around = st.fixed_dictionaries(
        {},
        optional={
            "message_thread_id": NUMBER,
            "is_topic_message": st.just(True),
            "media_group_id": st.sampled_from(["1", "2"]),
            "sender_chat": st.sampled_from([chat, CHANNEL]),
            "via_bot": st.just(bot),
            "forward_origin": st.sampled_from([
                {"type": "user", "date": 0, "sender_user": bot},
                {"type": "hidden_user", "date": 0, "sender_user_name": "<b>"},
            ]),
            "reply_to_message": st.builds(
                lambda number, who: {
                    "message_id": number, "date": 0, "chat": chat, "from": who, "text": "x",
                },
                NUMBER,
                st.sampled_from([person, bot]),
            ),
            "quote": TEXT.map(lambda text: {"text": text, "position": 0}),
        },
    )  # fmt: skip
    return st.builds(
        lambda number, content, more: {
            "message_id": number, "chat": chat, "from": person, **UNKNOWN, **content, **more,
        },
        st.integers(1, 40),
        CONTENT,
        around,
    )  # fmt: skip


def updates(person: JSON, chats: list[JSON], bot: JSON, now: int) -> st.SearchStrategy[JSON]:
    """Return updates of every kind, from one person, in one of the chats."""
    message = st.sampled_from(chats).flatmap(lambda chat: messages(person, chat, bot))
    dated = st.builds(
        lambda one, age: {**one, "date": now - age}, message, st.sampled_from([0, 60, 90000, 10**9])
    )
    tap = st.builds(
        lambda one, data: {"id": "1", "from": person, "chat_instance": "1", "data": data,
                           "message": {**one, "from": bot}},
        dated,
        DATA,
    )  # fmt: skip
    member = st.builds(
        lambda chat, status: {
            "chat": chat, "from": person, "date": now,
            "old_chat_member": {"user": person, "status": "member"},
            "new_chat_member": {"user": person, "status": status, "until_date": 0},
        },
        st.sampled_from(chats),
        st.sampled_from(["left", "kicked", "member"]),
    )  # fmt: skip
    return st.one_of(
        dated.map(lambda one: {"message": one}),
        dated.map(lambda one: {"edited_message": {**one, "edit_date": now}}),
        tap.map(lambda one: {"callback_query": one}),
        dated.map(lambda one: {"channel_post": one}),
        member.map(lambda one: {"chat_member": one}),
        st.just({"inline_query": {"id": "1", "from": person, "query": "dpt", "offset": ""}}),
        st.just({"new_in_2031": {"from": person}}),
    )
