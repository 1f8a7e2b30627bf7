"""A group, and changes to it: members, rights, topics, migration."""

from dataclasses import replace

from sandbox.people.sandbox_person import Person
from sandbox.state.chats import GroupChat, Member, SandboxMessage, Topic, newest
from sandbox.state.faults import JSON
from sandbox.state.message_posting import (
    RIGHTS,
    Draft,
    account_json,
    chat_json,
    drop_topic,
    member_json,
    open_topic,
    post,
    queue_update,
)
from sandbox.state.shared_state import State

# The owner of the group, and the actor where a test names no person.
FOUNDER: JSON = {"id": 700_000_001, "is_bot": False, "first_name": "Pemilik"}
PERSON_RIGHTS = frozenset(RIGHTS) - {"can_post_stories", "can_edit_stories", "can_delete_stories"}


class Group(GroupChat):
    """A supergroup as a test or the demo handles it."""

    def __init__(self, telegram: State, number: int, title: str, *, is_forum: bool) -> None:
        super().__init__(number, title=title, is_forum=is_forum)
        self.telegram = telegram

    @property
    def topics(self) -> list[Topic]:
        """Return the topics, oldest first; General is not among them."""
        return list(self.threads.values())

    @property
    def general(self) -> list[SandboxMessage]:
        """Return the messages outside all topics."""
        return [message for message in self.messages if message.topic is None]

    @property
    def last(self) -> SandboxMessage:
        """Return the newest message that is no service message."""
        return newest(self.messages)

    def topic(self, name: str) -> Topic:
        """Return the newest topic whose name contains these words."""
        found = [topic for topic in self.topics if name in topic.name]
        if not found:
            raise AssertionError(f"no topic {name!r}; there are {[t.name for t in self.topics]}")
        return found[-1]

    def add(
        self,
        person: Person,
        *,
        administrator: bool = False,
        anonymous: bool = False,
        owner: bool = False,
    ) -> None:
        """Add a person, or change their status in the group."""
        status = "creator" if owner else "administrator" if administrator else "member"
        rights = PERSON_RIGHTS if administrator else frozenset()
        account = account_json(person.account)
        here = self.members.get(person.id)
        self._place(Member(account, status, anonymous, rights), account)
        if here is None or not here.present:
            self._service(account, {"new_chat_members": [account]})

    def remove(self, person: Person, *, by: Person | None = None) -> None:
        """Take a person out; without `by` they leave by themselves."""
        account = account_json(person.account)
        actor = account_json(by.account) if by else account
        self._place(Member(account, "kicked" if by else "left"), actor)
        self._service(actor, {"left_chat_member": account})

    def add_bot(
        self,
        *,
        administrator: bool = True,
        can_manage_topics: bool = True,
        can_delete_messages: bool = True,
        can_pin_messages: bool = True,
    ) -> None:
        """Add the bot, or change its rights."""
        wanted = {
            "can_manage_chat": True,
            "can_manage_topics": can_manage_topics and self.is_forum,
            "can_delete_messages": can_delete_messages,
            "can_pin_messages": can_pin_messages,
        }
        rights = frozenset(name for name, given in wanted.items() if given)
        bot = self.telegram.bot.json
        here = self.members.get(self.telegram.bot.id)
        status = "administrator" if administrator else "member"
        self._place(Member(bot, status, rights=rights if administrator else frozenset()), FOUNDER)
        if here is None or not here.present:
            self._service(FOUNDER, {"new_chat_members": [bot]})

    def demote_bot(self) -> None:
        """Make the bot a plain member."""
        self._place(Member(self.telegram.bot.json, "member"), FOUNDER)

    def remove_bot(self) -> None:
        """Remove the bot from the group."""
        self._place(Member(self.telegram.bot.json, "kicked"), FOUNDER)

    def _place(self, member: Member, actor: JSON) -> None:
        number = int(member.account["id"])
        old = self.members.get(number) or Member(member.account, "left")
        self.members[number] = member
        change = {
            "chat": chat_json(self),
            "from": actor,
            "date": int(self.telegram.clock.now().timestamp()),
            "old_chat_member": member_json(old),
            "new_chat_member": member_json(member),
        }
        self.telegram.changed()
        bot = self.telegram.bot_in(self)
        if number == self.telegram.bot.id:
            self.telegram.updates.push("my_chat_member", change)
        elif bot is not None and bot.is_administrator:
            # A bot hears of other members only while it is an administrator.
            self.telegram.updates.push("chat_member", change)

    def _service(self, actor: JSON, content: JSON, topic: Topic | None = None) -> SandboxMessage:
        message = post(self.telegram, self, actor, Draft(content, topic=topic))
        queue_update(self.telegram, message)
        return message

    def creates_topic(self, name: str, *, by: Person) -> Topic:
        """Make a topic as a person does."""
        created = {"name": name, "icon_color": 7322096}
        topic = open_topic(self.telegram, self, account_json(by.account), created)
        queue_update(self.telegram, topic.root)
        return topic

    def closes_topic(self, topic: Topic, *, by: Person) -> None:
        """Close a topic."""
        topic.closed = True
        self._service(account_json(by.account), {"forum_topic_closed": {}}, topic)

    def reopens_topic(self, topic: Topic, *, by: Person) -> None:
        """Open a topic again."""
        topic.closed = False
        self._service(account_json(by.account), {"forum_topic_reopened": {}}, topic)

    def renames_topic(self, topic: Topic, name: str, *, by: Person) -> None:
        """Give a topic another name."""
        topic.name = name
        self._service(account_json(by.account), {"forum_topic_edited": {"name": name}}, topic)

    def deletes_topic(self, topic: Topic, *, by: Person) -> None:
        """Remove a topic and all its messages; Telegram tells no bot of it."""
        member = self.members.get(by.id)
        if member is None or not member.may("can_manage_topics"):
            raise AssertionError("only who may manage topics deletes one")
        drop_topic(topic)
        self.telegram.changed()

    def switch_topics(self, on: bool) -> None:
        """Make the group a forum, or a plain supergroup again."""
        self.is_forum = on
        self.telegram.changed()

    def switch_reactions(self, on: bool) -> None:
        """Allow or forbid all reactions."""
        self.reactions_on = on
        self.telegram.changed()

    def dissolve(self) -> None:
        """Delete the group; the bot hears that it is out, and finds no such chat any more."""
        self._place(Member(self.telegram.bot.json, "left"), FOUNDER)
        del self.telegram.chats[self.id]

    def migrate(self, *, told: bool = True) -> int:
        """Give the group a new id, as when a basic group becomes a supergroup.

        Unless `told`, the bot learns of it only by the refusal of its next call.
        """
        old = self.id
        retired = GroupChat(old, title=self.title, is_forum=False, history=self.history)
        retired.members, retired.counter = dict(self.members), self.counter
        for message in retired.messages:
            message.chat = retired
        new = self.telegram.group_id()
        leaving = post(self.telegram, retired, FOUNDER, Draft({"migrate_to_chat_id": new}))
        if told:
            queue_update(self.telegram, leaving)
        self.id, self.history, self.pins, self.counter = new, {}, [], 0
        self.threads = {}
        self.members = {number: replace(member) for number, member in self.members.items()}
        self.telegram.chats[new] = self
        del self.telegram.chats[old]
        self.telegram.migrated[old] = new
        arriving = post(self.telegram, self, FOUNDER, Draft({"migrate_from_chat_id": old}))
        if told:
            queue_update(self.telegram, arriving)
        return new
