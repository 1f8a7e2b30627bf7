import pytest
from telegram import Bot, Message, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden

from sandbox import Group, LocalTelegram, Person

ALL = ["message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]


async def newest_message(bot: Bot) -> Message:
    message = (await bot.get_updates())[-1].message
    assert message is not None
    return message


async def test_every_message_of_a_topic_replies_to_its_creation(
    bot: Bot, group: Group, budi: Person
) -> None:
    made = await bot.create_forum_topic(group.id, "0001 Anggaran")
    card = await bot.send_message(group.id, "Kartu", message_thread_id=made.message_thread_id)
    budi.in_(group).says("catatan", topic=group.topic("0001"))
    note = await newest_message(bot)
    for message in (card, note):
        assert message.is_topic_message
        assert message.message_thread_id == made.message_thread_id
        assert message.reply_to_message is not None
        assert message.reply_to_message.forum_topic_created is not None
        assert message.reply_to_message.from_user == await bot.get_me()
    assert [m.text for m in group.topic("0001").messages[1:]] == ["Kartu", "catatan"]


async def test_a_reply_in_a_topic_shows_what_it_replies_to(
    bot: Bot, group: Group, budi: Person
) -> None:
    made = await bot.create_forum_topic(group.id, "0001")
    card = await bot.send_message(group.id, "Kartu", message_thread_id=made.message_thread_id)
    budi.in_(group).replies(group.last, "balasan")
    reply = await newest_message(bot)
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.message_id == card.message_id
    assert reply.is_topic_message


async def test_general_has_no_thread(bot: Bot, group: Group, budi: Person) -> None:
    budi.in_(group).says("halo")
    said = await newest_message(bot)
    assert (said.message_thread_id, said.is_topic_message, said.reply_to_message) == (
        None,
        None,
        None,
    )
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(group.id, "a", message_thread_id=1)
    await bot.send_message(group.id, "a")
    assert [m.text for m in group.general if m.text] == ["halo", "a"]


async def test_replies_in_a_plain_group_carry_a_thread_but_no_topic(
    bot: Bot, telegram: LocalTelegram, budi: Person
) -> None:
    plain = telegram.group("Petugas")
    plain.add(budi)
    card = await bot.send_message(plain.id, "Kartu")
    first = budi.in_(plain).replies(plain.last, "satu")
    budi.in_(plain).replies(first, "dua")
    reply = await newest_message(bot)
    assert (reply.message_thread_id, reply.is_topic_message) == (card.message_id, None)
    with pytest.raises(BadRequest, match="The chat is not a forum"):
        await bot.create_forum_topic(plain.id, "0001")


async def test_groups_count_their_messages_and_private_chats_share_a_count(
    telegram: LocalTelegram, group: Group, budi: Person, sari: Person
) -> None:
    eko = telegram.person("Eko")
    numbers = [person.says("a").id for person in (sari, eko, sari)]
    assert numbers == list(range(numbers[0], numbers[0] + 3))
    first = budi.in_(group).says("a")
    assert budi.in_(group).says("b").id == first.id + 1


async def test_a_closed_topic_takes_no_message_from_the_bot(
    bot: Bot, telegram: LocalTelegram, group: Group
) -> None:
    made = await bot.create_forum_topic(group.id, "0001")
    await bot.close_forum_topic(group.id, made.message_thread_id)
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(group.id, "a", message_thread_id=made.message_thread_id)
    with pytest.raises(BadRequest, match=r"(?i)topic_not_modified"):
        await bot.close_forum_topic(group.id, made.message_thread_id)
    telegram.behaviour["closed_topic"] = "ok"
    await bot.send_message(group.id, "b", message_thread_id=made.message_thread_id)
    assert group.last.text == "b"


async def test_a_deleted_topic_takes_its_messages_along_and_nobody_is_told(
    bot: Bot, telegram: LocalTelegram, group: Group, budi: Person
) -> None:
    made = await bot.create_forum_topic(group.id, "0001")
    card = await bot.send_message(group.id, "Kartu", message_thread_id=made.message_thread_id)
    group.deletes_topic(group.topic("0001"), by=budi)
    assert len(telegram.updates) == 0
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(group.id, "a", message_thread_id=made.message_thread_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("b", group.id, card.message_id)


async def test_a_reply_must_lie_in_the_topic_that_is_written_to(bot: Bot, group: Group) -> None:
    one = await bot.create_forum_topic(group.id, "0001")
    two = await bot.create_forum_topic(group.id, "0002")
    card = await bot.send_message(group.id, "Kartu", message_thread_id=one.message_thread_id)
    reply = ReplyParameters(card.message_id)
    inside = await bot.send_message(group.id, "a", reply_parameters=reply)
    assert inside.message_thread_id == one.message_thread_id
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(
            group.id, "b", message_thread_id=two.message_thread_id, reply_parameters=reply
        )


async def test_what_a_bot_without_rights_may_not_do(bot: Bot, group: Group, budi: Person) -> None:
    group.demote_bot()
    said = budi.in_(group).says("a")
    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await bot.create_forum_topic(group.id, "0001")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group.id, said.id)
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages"):
        await bot.pin_chat_message(group.id, said.id)
    group.add_bot()
    await bot.pin_chat_message(group.id, said.id)
    assert group.pinned == [said]


async def test_a_bot_thrown_out_is_told_so(
    bot: Bot, telegram: LocalTelegram, group: Group, budi: Person
) -> None:
    group.remove_bot()
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "a")
    (update,) = await bot.get_updates()
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"
    budi.in_(group).says("rahasia")
    assert len(list(telegram.updates)) == 1
    strange = telegram.forum("Lain", bot=False)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat(strange.id)


async def test_members_are_told_of_only_if_asked_for(
    bot: Bot, telegram: LocalTelegram, group: Group
) -> None:
    tini, wati = telegram.person("Tini"), telegram.person("Wati")
    group.add(tini)
    await bot.get_updates(offset=telegram.updates.next_id, allowed_updates=ALL)
    group.add(wati, administrator=True)
    changes = [u.chat_member for u in await bot.get_updates() if u.chat_member]
    assert [(c.new_chat_member.user.id, c.new_chat_member.status) for c in changes] == [
        (wati.id, "administrator")
    ]
    assert {m.user.first_name for m in await bot.get_chat_administrators(group.id)} == {
        "Wati",
        "Loket PPID",
    }
    group.remove(wati)
    assert (await bot.get_chat_member(group.id, wati.id)).status == "left"


async def test_an_anonymous_administrator_speaks_as_the_group(
    bot: Bot, group: Group, budi: Person
) -> None:
    budi.in_(group).says("halo", anonymous=True)
    said = await newest_message(bot)
    assert said.from_user is not None
    assert said.sender_chat is not None
    assert (said.from_user.id, said.sender_chat.id) == (1087968824, group.id)


async def test_privacy_mode_shows_a_plain_member_only_what_is_meant_for_it(
    bot: Bot, telegram: LocalTelegram, group: Group, budi: Person
) -> None:
    telegram.bot.privacy_disabled = False
    group.demote_bot()
    await bot.get_updates(offset=telegram.updates.next_id)
    seat = budi.in_(group)
    for words in ("obrolan", "/batal", "halo @LoketKlatenBot"):
        seat.says(words)
    texts = [u.message.text for u in await bot.get_updates() if u.message]
    assert texts == ["/batal", "halo @LoketKlatenBot"]


async def test_a_migrated_group_names_its_new_id(bot: Bot, group: Group, budi: Person) -> None:
    old = group.id
    new = group.migrate()
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(old, "a")
    assert migrated.value.new_chat_id == new == group.id
    said = [u.message for u in await bot.get_updates() if u.message]
    assert (said[0].migrate_to_chat_id, said[1].migrate_from_chat_id) == (new, old)
    await bot.send_message(new, "b")
    assert budi.in_(group).replies(group.last, "c").reply_to is not None


async def test_topics_switched_off_are_gone_for_the_bot(bot: Bot, group: Group) -> None:
    made = await bot.create_forum_topic(group.id, "0001")
    group.switch_topics(on=False)
    assert not (await bot.get_chat(group.id)).is_forum
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(group.id, "a", message_thread_id=made.message_thread_id)


async def test_reactions_switched_off_are_refused(bot: Bot, group: Group, budi: Person) -> None:
    said = budi.in_(group).says("a")
    group.switch_reactions(on=False)
    with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
        await bot.set_message_reaction(group.id, said.id, "👌")
