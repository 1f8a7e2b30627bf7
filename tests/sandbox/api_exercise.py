"""One call of every method and one update of every kind, to check their shapes."""

from datetime import UTC, datetime
from typing import Any

from sandbox.api.api_call import ApiRequest, answer
from sandbox.local_telegram import LocalTelegram
from sandbox.people.sandbox_group import Group
from sandbox.people.sandbox_person import Person
from sandbox.state.faults import JSON
from sandbox.state.stored_files import Upload
from tests.turned_clock import TurnedClock

KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
HTML = (
    "<b>Halo</b> <a href='https://kpu.go.id'>KPU</a> <pre><code class='language-sql'>x</code></pre>"
)
KEYBOARD = {"inline_keyboard": [[{"text": "Ya", "callback_data": "ya"}]]}


class _Exercise:
    def __init__(self, telegram: LocalTelegram) -> None:
        self.telegram = telegram
        self.answers: dict[str, Any] = {}

    def call(self, method: str, uploads: dict[str, Upload] | None = None, **raw: Any) -> Any:
        """Call a method that must succeed, and keep its answer."""
        given = answer(self.telegram, ApiRequest(self.telegram.token, method, raw, uploads or {}))
        if given.status != 200:
            raise AssertionError(f"{method}: {given.body}")
        self.answers[method] = given.body["result"]
        return given.body["result"]


def exercise() -> tuple[dict[str, Any], list[JSON]]:
    """Return an answer of every method, and all the updates that were queued meanwhile."""
    clock = TurnedClock(datetime(2026, 3, 2, 1, tzinfo=UTC))
    telegram = LocalTelegram(clock)
    run = _Exercise(telegram)
    allowed = [*KINDS, "message_reaction"]
    run.call("getUpdates", allowed_updates=allowed)
    sari, budi = telegram.person("Sari", "sari"), telegram.person("Budi")
    group = telegram.forum("Petugas", bot=False)
    group.add_bot()
    group.add(budi, administrator=True)
    _people(sari, budi, group)
    _about_itself(run)
    _words(run, sari)
    _files(run, sari.id)
    _group(run, group, budi)
    updates = list(telegram.updates)
    run.call("getUpdates")
    return run.answers, updates


def _people(sari: Person, budi: Person, group: Group) -> None:
    sari.starts("pin")
    words = sari.says("Halo, apa kabar?")
    sari.replies(words, "Baik", quote="apa kabar")
    sari.edits(sari.says("/status 17 di kpu.go.id, +62 812 3456 7890"), "lain")
    sari.sends_photo(b"photo", "caption #17")
    sari.sends_voice()
    sari.sends_sticker()
    sari.sends_contact()
    sari.sends_location(-7.7, 110.6)
    sari.sends_venue("Kantor", "Jl. Pemuda 1")
    sari.sends_unsupported("dice", {"emoji": "🎲", "value": 3})
    sari.sends_album([("a.pdf", b"a"), ("b.jpg", b"b")])
    for kind in ("animation", "audio", "video", "video_note"):
        sari.sends_file(kind, b"bytes")
    sari.reacts(sari.chat[0], "👍")
    sari.blocks_the_bot()
    sari.unblocks_the_bot()
    topic = group.creates_topic("Umum", by=budi)
    seat = budi.in_(group)
    seat.replies(seat.says("Halo", topic=topic), "Ya", anonymous=True)
    group.closes_topic(topic, by=budi)
    group.reopens_topic(topic, by=budi)
    group.renames_topic(topic, "Lain", by=budi)


def _about_itself(run: _Exercise) -> None:
    commands = [{"command": "start", "description": "Mulai"}]
    run.call("getMe")
    run.call("deleteWebhook")
    run.call("setMyCommands", commands=commands)
    run.call("getMyCommands")
    run.call("deleteMyCommands")


def _words(run: _Exercise, sari: Person) -> None:
    asked: JSON = {"chat_id": sari.id, "parse_mode": "HTML", "reply_markup": KEYBOARD}
    sent = run.call("sendMessage", text=HTML, **asked)
    place: JSON = {"chat_id": sari.id, "message_id": sent["message_id"]}
    sari.presses("Ya")
    query = next(iter(run.telegram.callbacks))
    run.call("answerCallbackQuery", callback_query_id=query, text="Baik")
    run.call("editMessageText", text="Lain", reply_markup=KEYBOARD, **place)
    run.call("editMessageReplyMarkup", **place)
    run.call("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👌"}], **place)
    run.call("pinChatMessage", **place)
    run.call("getChat", chat_id=sari.id)
    run.call("sendLocation", chat_id=sari.id, latitude=-7.7, longitude=110.6)
    spot: JSON = {
        "latitude": -7.7,
        "longitude": 110.6,
        "title": "Kantor",
        "address": "Jl. Pemuda 1",
    }
    run.call("sendVenue", chat_id=sari.id, **spot)
    run.call("sendContact", chat_id=sari.id, phone_number="+62", first_name="Budi")
    run.call("deleteMessage", **place)
    run.call("deleteMessages", chat_id=sari.id, message_ids=[1, 2])


def _files(run: _Exercise, chat: int) -> None:
    for name in ("Photo", "Voice", "Video", "Audio", "Animation", "Sticker", "VideoNote"):
        kind = "video_note" if name == "VideoNote" else name.lower()
        run.call(f"send{name}", {kind: Upload(f"{kind}.bin", b"bytes")}, chat_id=chat)
    upload = Upload("a.pdf", b"bytes", "application/pdf")
    sent = run.call("sendDocument", {"a": upload}, chat_id=chat, document="attach://a", caption="x")
    number, file_id = sent["message_id"], sent["document"]["file_id"]
    run.call("editMessageCaption", chat_id=chat, message_id=number, caption="y")
    again = {"type": "document", "media": file_id, "caption": "z"}
    run.call("editMessageMedia", chat_id=chat, message_id=number, media=again)
    run.call("getFile", file_id=file_id)
    media = [{"type": "document", "media": file_id, "caption": "z"}] * 2
    run.call("sendMediaGroup", chat_id=chat, media=media)


def _group(run: _Exercise, group: Group, budi: Person) -> None:
    run.call("getChatMember", chat_id=group.id, user_id=budi.id)
    run.call("getChatAdministrators", chat_id=group.id)
    made = run.call("createForumTopic", chat_id=group.id, name="0001 Anggaran")
    place = {"chat_id": group.id, "message_thread_id": made["message_thread_id"]}
    run.call("sendMessage", text="Kartu", reply_markup=KEYBOARD, **place)
    budi.in_(group).presses("Ya")
    run.call("editForumTopic", name="0001 Selesai", **place)
    run.call("closeForumTopic", **place)
    run.call("reopenForumTopic", **place)
    run.call("deleteForumTopic", **place)
    group.remove(budi)
    group.migrate()
    run.call("getChat", chat_id=group.id)
