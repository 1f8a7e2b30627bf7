"""What is said in a form beside its answers: replied to, or kept, with the open question again."""

import re
from dataclasses import replace

from bot.actions.conversation import quoted_words
from bot.actions.delivery import words_to_group
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.button_data import YesNo
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import ConfirmAnswer, Meaning, SayMeaning
from bot.desk import dialogues, form_questions, open_questions
from bot.desk.button_acts import in_private
from bot.desk.form_questions import Beside
from bot.desk.turn import Keyboard, Turn
from bot.dispatch import outside_messages, private_forms
from bot.dispatch.outside_messages import Said
from bot.domain.answer_fits import field_of_why, in_a_form, wants
from bot.domain.case import Person
from bot.domain.heard_message import Around, Heard
from bot.domain.message import LONGEST_TEXT, Incoming, shortened, units
from bot.domain.message_classes import Class, Reading
from bot.domain.open_dialogues import StatusCheck, UnsureAnswer
from bot.errors import needed
from bot.texts import Markup
from storage import cases, drafts
from storage.drafts import Draft

WHY = {
    **dict.fromkeys(
        ("name", "guardian_name", "acting_name", "representative_name", "typist_name"), "why-name"
    ),
    **dict.fromkeys(("nik", "no_nik_reason"), "why-nik"),
    **dict.fromkeys(("kind", "represented", "same"), "why-kind"),
    "address": "why-address",
    "contact": "why-contact",
    "papers": "why-papers",
    "purpose": "why-purpose",
}
"""Why each question about a person is asked."""
WORDS_SHOWN = 200
"""UTF-16 units of words that may be an answer, where that is asked."""
_FIRST = re.compile(r".+?(?:[.!?](?=\s)|\Z)", re.DOTALL)
ROOM = LONGEST_TEXT // 2
"""UTF-16 units of a reply that stands in one message with the question."""


async def read(turn: Turn, person: Person, draft: Draft, incoming: Incoming) -> Said:
    """Read a message that comes while a form is open."""
    said = await outside_messages.read(turn, person, incoming, in_form=True)
    heard = Heard(incoming.content.text, Around(), welcome_menu.small_talk_rules(turn))
    asked = field_of_why(heard, open_questions.open_step(draft).name)
    if asked in WHY:
        return replace(said, reading=Reading(Class.QUESTION, ("why", asked)))
    return replace(said, reading=in_a_form(heard, said.reading))


async def reply(turn: Turn, person: Person, draft: Draft, said: Said) -> None:
    """Reply to what a message is and go back to the open question, in one message."""
    reading, language = said.reading, person.language
    doors: Keyboard = ()
    if reading.topics[:1] == ("why",):
        lines = [turn.texts.say(language, WHY[reading.topics[1]])]
    elif reading.kind is Class.QUESTION:
        lines = office_answers.words(turn, language, reading.topics)
    elif reading.kind is Class.STATUS and not await cases.of_person(turn.tx, person.id, most=1):
        lines = [turn.texts.say(language, "status-in-form")]
    else:
        with turn.gathering(person) as told:
            await outside_messages.ACTS[reading.kind](
                turn, person, replace(said, reading=replace(reading, rest=""))
            )
        await dialogues.forget(turn, person, StatusCheck)
        lines = [text for text, _ in told]
        rows = [row for _, said_rows in told for row in said_rows]
        objects = [row for row in rows if isinstance(row[0].data, ObjectAbout)]
        doors = rows if reading.kind is Class.DOOR else objects
    if reading.kind is Class.SMALL_TALK:  # what follows the first sentence offers the menu
        lines = [Markup(_FIRST.findall(line)[0]) for line in lines]
        draft = replace(draft, asides=draft.asides - 1)  # it is no question
    await _go_back(turn, person, draft, Beside(tuple(lines), doors))


async def _go_back(turn: Turn, person: Person, draft: Draft, beside: Beside) -> None:
    """Say something and the open question again: in one message, if that holds both."""
    if sum(map(units, beside.lines)) > ROOM:
        for line in beside.lines:
            await turn.tell(person, line)
        beside = Beside(rows=beside.rows)
    await form_questions.go_back(turn, person, draft, beside)


async def ask_whether(turn: Turn, person: Person, draft: Draft, incoming: Incoming) -> None:
    """Ask, once, whether words are the answer to the open question, if that can take them."""
    if not private_forms.accepts(draft, incoming):
        await private_forms.explain(turn, person, draft, incoming)
        return
    step, language = open_questions.open_step(draft), person.language
    kept = words_to_group.kept_of(turn, incoming)
    await dialogues.remember(turn, person, UnsureAnswer(step.name, kept))
    field = turn.texts.plain(language, f"field-{step.name}".replace("_", "-"))
    words = shortened(incoming.content.text, WORDS_SHOWN)
    text = turn.texts.say(language, "is-it-the-answer", field=field, words=words)
    yes = turn.button(language, "button-yes-meant", ConfirmAnswer(YesNo.YES))
    no = turn.button(language, "button-no-meant", ConfirmAnswer(YesNo.NO))
    await form_questions.put(turn, person, form_questions.touched(turn, draft), text, [[yes, no]])


async def confirm(turn: Turn, person: Person, button: ConfirmAnswer) -> None:
    """Take words as the answer, or reply to what they are: a "no" costs no second question."""
    asked = needed(await dialogues.recall(turn, person, UnsureAnswer), "button-earlier")
    draft = needed(await drafts.find(turn.tx, person.id), "draft-gone")
    await dialogues.forget(turn, person, UnsureAnswer)
    if open_questions.open_step(draft).name != asked.step:
        await private_forms.resume(turn, person)
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
        await private_forms.hear(turn, person, draft, incoming)
        return
    said = await read(turn, person, draft, incoming)
    if said.reading.kind in (Class.REQUEST, Class.ANSWER):
        await _keep(turn, person, draft, incoming)
    else:
        await reply(turn, person, draft, said)


async def set_aside(turn: Turn, person: Person, draft: Draft, said: Said) -> None:
    """Keep what asks or demands, and offer an officer; say of the rest what the question takes.

    What names something that offices have may be the answer all the same: that is asked.
    """
    incoming = said.incoming
    heard = Heard(incoming.content.text, Around(), welcome_menu.small_talk_rules(turn))
    asks = heard.questions or heard.wishes
    early = draft.is_older(incoming.message_id)
    if said.reading.kind is Class.ANSWER or not (asks or wants(heard) or early):
        await private_forms.explain(turn, person, draft, incoming)
    elif (early or not asks) and private_forms.accepts(draft, incoming):
        await ask_whether(turn, person, draft, incoming)
    else:
        await _keep(turn, person, draft, incoming)


async def _keep(turn: Turn, person: Person, draft: Draft, incoming: Incoming) -> None:
    """Keep words for later, offer an officer, and go back to the open question."""
    if await quoted_words.keep(turn, person, incoming):
        button = turn.button(person.language, "button-ask-officer", SayMeaning(Meaning.QUESTION))
        text = turn.texts.say(person.language, "set-aside")
        await _go_back(turn, person, draft, Beside((text,), [[button]]))


BUTTONS = (in_private(ConfirmAnswer, confirm),)
