"""A person of the local Telegram, in the private chat with the bot and in a group."""

from sandbox.people.speaker import Place, Speaker, quote_json
from sandbox.state.chats import Account, GroupChat, Member, PrivateChat, SandboxMessage
from sandbox.state.faults import JSON
from sandbox.state.message_posting import (
    Draft,
    account_json,
    chat_json,
    member_json,
    post,
    queue_update,
)
from sandbox.state.shared_state import State

ANONYMOUS: JSON = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


class Person(Speaker):
    """A person; what they do happens in their private chat with the bot."""

    def __init__(self, telegram: State, account: Account) -> None:
        self.telegram = telegram
        self.account = account
        self.private: PrivateChat = telegram.private(account)
        self.chat_in_use = self.private

    @property
    def id(self) -> int:
        """Return the account's id."""
        return self.account.id

    @property
    def chat(self) -> list[SandboxMessage]:
        """Return what can be seen in the private chat, in order."""
        return self.private.messages

    @property
    def last(self) -> SandboxMessage:
        """Return the newest message from the bot."""
        for message in reversed(self.chat):
            if message.from_bot:
                return message
        raise AssertionError(f"the bot wrote nothing to {self.account.first_name}")

    @property
    def toast(self) -> str:
        """Return the last answer to a pressed button, or nothing."""
        return self.account.toast

    @property
    def keys(self) -> list[str]:
        """Return the labels of the reply keyboard."""
        rows = (self.private.keyboard or {}).get("keyboard", [])
        return [key["text"] if isinstance(key, dict) else key for row in rows for key in row]

    def _put(self, draft: Draft, place: Place) -> SandboxMessage:
        if self.account.deleted or self.account.blocked:
            raise AssertionError("this account is gone, or blocks the bot")
        self.account.started = True
        reply = place.get("reply_to")
        quote = quote_json(reply, place.get("quote"))
        placed = Draft(draft.content, reply_to=reply, file=draft.file, quote=quote)
        message = post(self.telegram, self.private, account_json(self.account), placed)
        queue_update(self.telegram, message)
        return message

    def starts(self, payload: str = "") -> SandboxMessage:
        """Press Start, with the payload of a link if there is one."""
        if self.account.blocked:
            self.unblocks_the_bot()
        return self.says(f"/start {payload}".strip())

    def blocks_the_bot(self) -> None:
        """Block the bot."""
        self.account.blocked = True
        self._queue_membership_update("member", "kicked")

    def unblocks_the_bot(self) -> None:
        """Unblock the bot."""
        self.account.blocked = False
        self._queue_membership_update("kicked", "member")

    def _queue_membership_update(self, old: str, new: str) -> None:
        change = {
            "chat": chat_json(self.private),
            "from": account_json(self.account),
            "date": int(self.telegram.clock.now().timestamp()),
            "old_chat_member": member_json(Member(self.telegram.bot.json, old)),
            "new_chat_member": member_json(Member(self.telegram.bot.json, new)),
        }
        self.telegram.changed()
        self.telegram.updates.push("my_chat_member", change)

    def deletes_account(self) -> None:
        """Leave Telegram; no bot is told."""
        self.account.deleted = True
        self.telegram.changed()

    def in_(self, group: GroupChat) -> "Seat":
        """Return this person as they speak in a group."""
        return Seat(self, group)


class Seat(Speaker):
    """A person speaking in a group."""

    def __init__(self, person: Person, group: GroupChat) -> None:
        self.telegram = person.telegram
        self.account = person.account
        self.chat_in_use = group
        self._group = group

    def _put(self, draft: Draft, place: Place) -> SandboxMessage:
        member = self._group.members.get(self.account.id)
        if member is None or not member.present:
            raise AssertionError("only members speak in a group")
        topic, reply = place.get("topic"), place.get("reply_to")
        if topic is None and reply is not None:
            topic = reply.topic
        if topic is not None and topic.closed and not member.is_administrator:
            raise AssertionError("the topic is closed")
        hidden = place.get("anonymous", False)
        if hidden and not member.is_administrator:
            raise AssertionError("only administrators speak anonymously")
        placed = Draft(
            draft.content,
            topic=topic,
            reply_to=reply,
            file=draft.file,
            quote=quote_json(reply, place.get("quote")),
            sender_chat=chat_json(self._group) if hidden else None,
        )
        sender = ANONYMOUS if hidden else account_json(self.account)
        message = post(self.telegram, self._group, sender, placed)
        queue_update(self.telegram, message)
        return message
