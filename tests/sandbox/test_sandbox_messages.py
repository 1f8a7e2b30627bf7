from datetime import timedelta
from typing import Any

import pytest
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from sandbox import Group, LocalTelegram, Person
from tests.in_process_request import SandboxRequest
from tests.turned_clock import TurnedClock


def keyboard(*buttons: tuple[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=meaning)] for text, meaning in buttons]
    )


async def test_another_token_is_unauthorized(telegram: LocalTelegram) -> None:
    client = Bot("200:other", request=SandboxRequest(telegram))
    with pytest.raises(InvalidToken, match="Unauthorized"):
        await client.get_me()


async def test_a_method_that_the_desk_should_not_call_is_not_found(
    bot: Bot, telegram: LocalTelegram, sari: Person
) -> None:
    with pytest.raises(InvalidToken, match="Not Found"):
        await bot.send_dice(sari.id)
    assert telegram.unknown_methods == ["sendDice"]


async def test_an_unknown_parameter_is_refused(bot: Bot, sari: Person) -> None:
    with pytest.raises(BadRequest, match='Unknown parameter "message_effect_id"'):
        await bot.send_message(sari.id, "a", message_effect_id="1")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  \n", "Message text is empty"),
        ("a" * 4097, "Message is too long"),
        ("😀" * 2049, "Message is too long"),
        ("<b>", "Can't parse entities"),
    ],
)
async def test_words_that_telegram_refuses(bot: Bot, sari: Person, text: str, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        await bot.send_message(sari.id, text, parse_mode="HTML")
    assert sari.chat[-1].text == "/start"


async def test_only_visible_characters_count(bot: Bot, sari: Person) -> None:
    await bot.send_message(sari.id, f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")
    assert sari.last.text == "<" * 4096


async def test_a_message_carries_the_time_of_the_clock(
    bot: Bot, sari: Person, clock: TurnedClock
) -> None:
    clock.turn(timedelta(days=3))
    sent = await bot.send_message(sari.id, "a")
    assert sent.date == clock.now() == sari.last.date


async def test_whom_the_bot_cannot_write_to(bot: Bot, telegram: LocalTelegram) -> None:
    eko = telegram.person("Eko")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(42, "a")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(eko.id, "a")
    eko.starts()
    eko.blocks_the_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(eko.id, "a")
    eko.unblocks_the_bot()
    await bot.send_message(eko.id, "a")
    eko.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(eko.id, "a")


@pytest.mark.parametrize("meaning", ["x" * 65, "é" * 33])
async def test_callback_data_is_at_most_64_bytes(bot: Bot, sari: Person, meaning: str) -> None:
    await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya", "x" * 64)))
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya", meaning)))


async def test_a_button_without_an_action_is_refused(bot: Bot, sari: Person) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Ya")]])
    with pytest.raises(BadRequest, match=r"(?i)text buttons are unallowed"):
        await bot.send_message(sari.id, "a", reply_markup=markup)


async def test_styles_and_words_to_copy_pass_and_wrong_ones_do_not(bot: Bot, sari: Person) -> None:
    def shown(**fields: Any) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[InlineKeyboardButton("Ya", **fields)]])

    final = shown(callback_data="y", style="success")
    await bot.send_message(sari.id, "a", reply_markup=final)
    copies = shown(copy_text=CopyTextButton("001/PPID"))
    await bot.send_message(sari.id, "a", reply_markup=copies)
    for wrong in (
        shown(callback_data="y", style="red"),
        shown(copy_text=CopyTextButton("")),
        shown(copy_text=CopyTextButton("x" * 257)),
    ):
        with pytest.raises(BadRequest):
            await bot.send_message(sari.id, "a", reply_markup=wrong)


async def test_a_pressed_button_is_answered_once(bot: Bot, sari: Person) -> None:
    await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya, kirim", "send")))
    sari.presses("kirim")
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "send"
    await bot.answer_callback_query(update.callback_query.id, "Baik")
    assert sari.toast == "Baik"
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(update.callback_query.id)


async def test_a_button_pressed_long_ago_cannot_be_answered(
    bot: Bot, sari: Person, clock: TurnedClock
) -> None:
    await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya", "y")))
    sari.presses("Ya")
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    clock.turn(timedelta(minutes=16))
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(update.callback_query.id)


async def test_a_missing_button_names_those_that_are_there(bot: Bot, sari: Person) -> None:
    await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya", "y"), ("Tidak", "n")))
    with pytest.raises(AssertionError, match="'Ya', 'Tidak'"):
        sari.presses("Mungkin")


async def test_a_key_of_the_reply_keyboard_sends_its_text(bot: Bot, sari: Person) -> None:
    keys = ReplyKeyboardMarkup([["Menu", KeyboardButton("Nomor saya", request_contact=True)]])
    await bot.send_message(sari.id, "a", reply_markup=keys)
    pressed, contact = sari.presses("Menu"), sari.presses("Nomor")
    assert pressed is not None
    assert contact is not None
    assert (pressed.text, contact.media) == ("Menu", "contact")
    await bot.send_message(sari.id, "b", reply_markup=ReplyKeyboardRemove())
    with pytest.raises(AssertionError):
        sari.presses("Menu")


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, sari: Person) -> None:
    sent = await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya", "y")))
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await bot.edit_message_text(
            "a", sari.id, sent.message_id, reply_markup=keyboard(("Ya", "y"))
        )
    await bot.edit_message_text("a", sari.id, sent.message_id)
    assert (sari.last.buttons, sari.last.edited) == ([], False)
    await bot.edit_message_text("b", sari.id, sent.message_id)
    assert (sari.last.text, sari.last.edited) == ("b", True)


async def test_only_own_messages_can_be_edited(bot: Bot, sari: Person) -> None:
    said = sari.says("halo")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("b", sari.id, said.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("b", sari.id, 999)


async def test_a_private_message_can_be_deleted_for_48_hours(
    bot: Bot, sari: Person, clock: TurnedClock
) -> None:
    early, late = sari.says("NIK"), sari.says("lain")
    clock.turn(timedelta(hours=48))
    assert await bot.delete_message(sari.id, early.id)
    assert early.deleted
    assert early not in sari.chat
    clock.turn(timedelta(seconds=1))
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(sari.id, late.id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(sari.id, early.id)


async def test_bulk_deletion_skips_what_is_gone(bot: Bot, sari: Person) -> None:
    said = sari.says("a")
    assert await bot.delete_messages(sari.id, [said.id, 999])
    assert said.deleted


async def test_a_reply_to_nothing_is_refused_unless_allowed(bot: Bot, sari: Person) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(sari.id, "a", reply_parameters=ReplyParameters(999))
    lenient = ReplyParameters(999, allow_sending_without_reply=True)
    assert (await bot.send_message(sari.id, "a", reply_parameters=lenient)).reply_to_message is None
    said = sari.says("tanya")
    sent = await bot.send_message(sari.id, "b", reply_parameters=ReplyParameters(said.id))
    assert sent.reply_to_message is not None
    assert sari.last.reply_to is said


async def test_only_emoji_from_the_list_are_reactions(bot: Bot, sari: Person) -> None:
    said = sari.says("a")
    await bot.set_message_reaction(sari.id, said.id, "👌")
    assert said.reactions == ["👌"]
    with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
        await bot.set_message_reaction(sari.id, said.id, "✅")
    with pytest.raises(BadRequest, match=r"(?i)reactions_too_many"):
        await bot.set_message_reaction(sari.id, said.id, ["👍", "👌"])
    await bot.set_message_reaction(sari.id, said.id)
    assert said.reactions == []


async def test_a_document_comes_back_byte_by_byte(bot: Bot, sari: Person) -> None:
    sent = await bot.send_document(sari.id, b"%PDF", filename="surat.pdf", caption="Surat")
    assert sent.document is not None
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"%PDF"
    again = await bot.send_document(sari.id, sent.document.file_id)
    assert again.document == sent.document
    assert (sari.last.media, sari.last.file and sari.last.file.content) == ("document", b"%PDF")


async def test_a_citizens_file_is_relayed_by_its_id(bot: Bot, sari: Person, group: Group) -> None:
    sari.sends_photo(b"photo", "KTP")
    (update,) = await bot.get_updates()
    assert update.message is not None
    await bot.send_photo(group.id, update.message.photo[-1].file_id)
    assert group.last.file is not None
    assert group.last.file.content == b"photo"


async def test_files_that_telegram_refuses(bot: Bot, sari: Person) -> None:
    with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
        await bot.send_document(sari.id, "unknown")
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.send_document(sari.id, b"a", caption="a" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)file must be non-empty"):
        await bot.send_document(sari.id, b"")
    sent = sari.sends_document("besar.bin", bytes(20 * 1024 * 1024 + 1))
    assert sent.file is not None
    with pytest.raises(BadRequest, match=r"(?i)file is too big"):
        await bot.get_file(sent.file.id)


async def test_an_album_has_two_to_ten_files_of_one_kind(bot: Bot, sari: Person) -> None:
    part = InputMediaDocument(b"a", filename="a.pdf")
    sent = await bot.send_media_group(sari.id, [part, part])
    assert len({message.media_group_id for message in sent}) == 1
    with pytest.raises(BadRequest):
        await bot.send_media_group(sari.id, [part])
    with pytest.raises(BadRequest):
        await bot.send_media_group(sari.id, [part, InputMediaPhoto(b"b")])


async def test_each_part_of_a_citizens_album_is_an_update(bot: Bot, sari: Person) -> None:
    sari.sends_album([("a.pdf", b"a"), ("b.pdf", b"b")], caption="Dua")
    first, second = await bot.get_updates()
    assert first.message is not None
    assert second.message is not None
    assert first.message.media_group_id == second.message.media_group_id
    assert (first.message.caption, second.message.caption) == ("Dua", None)


async def test_an_edited_message_is_an_update(bot: Bot, sari: Person) -> None:
    said = sari.says("a")
    await bot.get_updates(offset=-1)
    sari.edits(said, "b")
    update = (await bot.get_updates())[-1]
    assert update.edited_message is not None
    assert (update.edited_message.text, update.edited_message.message_id) == ("b", said.id)
    assert update.edited_message.edit_date is not None


async def test_a_deleted_message_makes_its_button_inaccessible(bot: Bot, sari: Person) -> None:
    await bot.send_message(sari.id, "a", reply_markup=keyboard(("Ya", "y")))
    old = sari.last
    await bot.delete_message(sari.id, old.id)
    sari.presses("Ya", on=old)
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_commands_are_kept_by_scope_and_language(bot: Bot, telegram: LocalTelegram) -> None:
    await bot.set_my_commands([("mulai", "Mulai")], language_code="id")
    assert telegram.commands == {("default", "id"): [("mulai", "Mulai")]}
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await bot.set_my_commands([("Mulai Sini", "Mulai")])


async def test_a_quote_must_stand_in_the_message_with_its_marks(bot: Bot, sari: Person) -> None:
    said = sari.says("Halo, apa kabar?", entities=[{"type": "bold", "offset": 6, "length": 3}])
    quote = ReplyParameters(said.id, quote="apa kabar")
    with pytest.raises(BadRequest, match=r"(?i)quote_text_invalid"):
        await bot.send_message(sari.id, "Baik", reply_parameters=quote)
    marked = ReplyParameters(
        said.id, quote="apa kabar", quote_entities=[MessageEntity("bold", 0, 3)]
    )
    sent = await bot.send_message(sari.id, "Baik", reply_parameters=marked)
    assert sent.quote is not None
    assert sent.quote.position == 6


async def test_a_file_takes_the_place_of_another_file_or_of_words(bot: Bot, sari: Person) -> None:
    first, voice = sari.sends_document("a.pdf", b"a"), sari.sends_voice()
    assert first.file is not None
    media = InputMediaDocument(first.file.id, caption="Baru")
    for sent in (
        await bot.send_message(sari.id, "Lama"),
        await bot.send_document(sari.id, first.file.id),
    ):
        await bot.edit_message_media(media, sari.id, sent.message_id)
        changed = sari.private.history[sent.message_id]
        assert (changed.media, changed.text) == ("document", "Baru")
    assert voice.file is not None
    sent = await bot.send_voice(sari.id, voice.file.id)
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_media(media, sari.id, sent.message_id)
