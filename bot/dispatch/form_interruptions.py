"""Messages in a form that do not answer it: replied to or kept, then the question again."""

import re
from dataclasses import replace

from bot.actions.conversation import possible_requests
from bot.actions.delivery import citizen_posts
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.button_data import YesNo
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import ConfirmAnswer, Meaning, SayMeaning
from bot.desk import citizen_form_messages, citizen_form_steps, dialogues, office_time
from bot.desk.button_acts import in_private
from bot.desk.citizen_form_messages import SideNote
from bot.desk.keyboards import Keyboard
from bot.desk.messages import collect_messages, make_button, tell
from bot.desk.turn import Turn
from bot.dispatch import citizen_form_filling, message_class, messages_outside_forms
from bot.dispatch.message_class import ReadMessage
from bot.domain.law.case import Person
from bot.domain.message import LONGEST_TEXT, Incoming, shortened, utf16_length
from bot.domain.words.answer_matching import is_demand
from bot.domain.words.message_classification import MessageClass
from bot.domain.words.open_dialogues import StatusCheck, UnsureAnswer
from bot.errors import require
from bot.texts import Markup
from storage import cases, citizen_drafts
from storage.citizen_drafts import FormDraft

WORDS_SHOWN = 200
"""UTF-16 units of words that may be an answer, where that is asked."""
_FIRST = re.compile(r".+?(?:[.!?](?=\s)|\Z)", re.DOTALL)
MOST_CHARACTERS = LONGEST_TEXT // 2
"""UTF-16 units of a reply that stands in one message with the question."""


async def reply_and_repeat(turn: Turn, person: Person, draft: FormDraft, said: ReadMessage) -> None:
    """Answer an interrupting message and repeat the open question, in one message."""
    reading, language = said.reading, person.language
    if reading.kind is MessageClass.DOOR and citizen_form_steps.is_clerks(draft):
        await citizen_form_filling.explain_question(turn, person, draft, said.incoming)
        return
    doors: Keyboard = ()
    if reading.topics[:1] == ("why",):
        lines = [turn.texts.say(language, message_class.REASON_TEXTS[reading.topics[1]])]
    elif reading.kind is MessageClass.QUESTION:
        lines = office_answers.topics_in_words(
            turn, language, reading.topics, said.incoming.content.text
        )
    elif reading.kind is MessageClass.STATUS and not await cases.of_person(
        turn.tx, person.id, most=1
    ):
        lines = [turn.texts.say(language, "status-in-form")]
    else:
        with collect_messages(turn, person) as told:
            await messages_outside_forms.ACTS[reading.kind](
                turn, person, replace(said, reading=replace(reading, rest=""))
            )
        await dialogues.end_dialogues(turn, person, StatusCheck)
        lines = [text for text, _ in told]
        rows = [row for _, said_rows in told for row in said_rows]
        objects = [row for row in rows if isinstance(row[0].data, ObjectAbout)]
        doors = rows if reading.kind is MessageClass.DOOR else objects
    if reading.kind is MessageClass.SMALL_TALK:  # what follows the first sentence offers the menu
        lines = [Markup(_FIRST.findall(line)[0]) for line in lines]
        draft = replace(draft, asides=draft.asides - 1)  # it is no question
    await _go_back(turn, person, draft, SideNote(tuple(lines), doors))


async def _go_back(turn: Turn, person: Person, draft: FormDraft, beside: SideNote) -> None:
    """Say something and the open question again: in one message, if that holds both."""
    if sum(map(utf16_length, beside.lines)) > MOST_CHARACTERS:
        for line in beside.lines:
            await tell(turn, person, line)
        beside = SideNote(rows=beside.rows)
    await citizen_form_messages.repeat_question(turn, person, draft, beside)


async def ask_if_answer(turn: Turn, person: Person, draft: FormDraft, said: ReadMessage) -> None:
    """Ask, once, whether words are the answer to the open question, if that can take them."""
    incoming = said.incoming
    if not citizen_form_filling.accepts(draft, incoming):
        await citizen_form_filling.explain_question(turn, person, draft, incoming)
        return
    step, language = citizen_form_steps.current_question(draft), person.language
    kept = citizen_posts.to_kept_message(turn, incoming)
    await dialogues.save_dialogue(turn, person, UnsureAnswer(step.name, kept))
    field = turn.texts.plain(language, f"field-{step.name}")
    words = shortened(incoming.content.text, WORDS_SHOWN)
    text = turn.texts.say(language, "is-it-the-answer", field=field, words=words)
    yes = make_button(turn, language, "button-yes-meant", ConfirmAnswer(YesNo.YES))
    no = make_button(turn, language, "button-no-meant", ConfirmAnswer(YesNo.NO))
    await citizen_form_messages.ask_about_draft(
        turn, person, citizen_form_messages.with_new_expiry(turn, draft), text, [[yes, no]]
    )


async def confirm_answer(turn: Turn, person: Person, button: ConfirmAnswer) -> None:
    """Take words as the answer, or reply to what they are: a "no" costs no second question."""
    asked = require(await dialogues.find_dialogue(turn, person, UnsureAnswer), "button-earlier")
    draft = require(await citizen_drafts.find(turn.tx, person.id), "draft-gone")
    await dialogues.end_dialogues(turn, person, UnsureAnswer)
    if citizen_form_steps.current_question(draft).name != asked.step:
        await citizen_form_filling.resume_draft(turn, person)
        return
    incoming = Incoming(
        chat_id=person.telegram_id or 0,
        message_id=asked.message.message_id,
        sender_id=person.telegram_id or 0,
        sender_name="",
        sent_at=asked.message.at,
        content=asked.message.content,
    )
    if button.meant is YesNo.YES:
        await citizen_form_filling.take_message(turn, person, draft, incoming)
        return
    said = await message_class.classify_message(turn, person, incoming, draft=draft)
    if said.reading.kind in (MessageClass.REQUEST, MessageClass.ANSWER):
        await _keep(turn, person, draft, incoming)
    else:
        await reply_and_repeat(turn, person, draft, said)


async def keep_for_later(turn: Turn, person: Person, draft: FormDraft, said: ReadMessage) -> None:
    """Keep a question or demand for later, explain the form, or ask what the words mean.

    What names something that offices have may be the answer all the same: that is asked.
    """
    incoming = said.incoming
    heard = welcome_menu.words_alone(turn, incoming.content.text)
    asks = heard.questions or heard.wishes
    early = draft.is_older(incoming.message_id)
    if said.reading.kind is MessageClass.ANSWER or not (asks or is_demand(heard) or early):
        await citizen_form_filling.explain_question(turn, person, draft, incoming)
    elif (early or not asks) and citizen_form_filling.accepts(draft, incoming):
        await ask_if_answer(turn, person, draft, said)
    else:
        await _keep(turn, person, draft, incoming)


async def _keep(turn: Turn, person: Person, draft: FormDraft, incoming: Incoming) -> None:
    """Keep words for later, offer an officer, and go back to the open question."""
    clerks = citizen_form_steps.is_clerks(draft)
    if not clerks and await possible_requests.keep_words(turn, person, incoming):
        button = make_button(
            turn, person.language, "button-ask-officer", SayMeaning(Meaning.QUESTION)
        )
        silence = office_time.silence_in_words(turn, person.language)
        text = turn.texts.say(person.language, "set-aside", silence=silence)
        deletes = possible_requests.delete_button(turn, person.language)
        await _go_back(turn, person, draft, SideNote((text,), [[button], [deletes]]))
    else:
        await citizen_form_filling.explain_question(turn, person, draft, incoming)


ADDS = (in_private(ConfirmAnswer, confirm_answer),)
