"""Forms in a private chat: the draft kept after each answer, and what is said about it."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.buttons.button_data import ButtonData
from bot.buttons.request_buttons import (
    AnswerQuestion,
    CallOfficer,
    CancelForm,
    ChangeAnswer,
    MoreFormWays,
    PauseForm,
    ResumeForm,
)
from bot.desk import citizen_form_steps, form_wording, group_message
from bot.desk.call_purposes import CLEANUP
from bot.desk.call_queue import queue_call
from bot.desk.citizen_form_steps import CHANGE_ANSWER, choice_label_id, current_question, form_of
from bot.desk.form_wording import FormPage
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import language_buttons, make_button, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, parts_in, text_in
from bot.domain.law.case import Person
from bot.domain.message import SPOKEN, Content
from bot.errors import require
from bot.forms.form_engine import Form, FormModel, Rejected, Step
from bot.texts import OFFICIAL, Markup
from storage import citizen_drafts, outbox, uploads
from storage.citizen_drafts import FormDraft
from storage.outbox import Payload

_BOLD = re.compile(r"<b>(.*?)</b>", re.DOTALL)
"""What a question asks, without what is said of it."""
MOST_ASIDES = 1
"""After this many repetitions in a row a question is not repeated any more."""
UNREAD_MEDIUM = "unread-medium"
"""Why a voice, photo or file without words answers nothing where words are taken."""


@dataclass(frozen=True)
class SideNote:
    """Lines and buttons added to the message of a question."""

    lines: tuple[Markup, ...] = ()
    rows: Keyboard = ()


NO_SIDE_NOTE = SideNote()


def new_draft(turn: Turn, person: Person, form: Form[FormModel], answers: Answers) -> FormDraft:
    """Return a draft that stands at the first question of a form that is open."""
    step = form.next(answers) or form.steps[0]
    return FormDraft(
        person.id, form.name, step.name, answers, None, turn.now, expiry_from_now(turn)
    )


async def save_and_ask(
    turn: Turn,
    person: Person,
    draft: FormDraft,
    warnings: tuple[str, ...] = (),
    beside: SideNote = NO_SIDE_NOTE,
) -> None:
    """Keep a draft of any form, and ask the question at which it stands."""
    draft = with_new_expiry(turn, replace(draft, misses=0, asides=0, first_question=None))
    await ask_question(turn, person, draft, current_question(draft), warnings, beside)


async def ask_about_draft(
    turn: Turn,
    person: Person,
    draft: FormDraft,
    text: Markup,
    rows: Keyboard,
    *,
    key: str | None = None,
    keys: Payload | None = None,
) -> None:
    """Ask something about a draft, store that, and remove the buttons of the question before.

    `keys` is a keyboard that takes the place of the person's own, and of buttons.
    """
    if keys is None:
        await _put_keys_away(turn, person, draft)
    asked = await tell(turn, person, text, rows, key=key, markup=keys)
    if draft.question != asked:
        await _disarm(turn, person, draft)
    first = draft.first_question or asked
    draft = replace(draft, question=asked, first_question=first, keys=keys is not None)
    await citizen_drafts.save_draft(turn.tx, draft)


async def remove_last_buttons(turn: Turn, person: Person, draft: FormDraft) -> None:
    """Remove the buttons of a form's last question, once the form is filed or given up."""
    await _put_keys_away(turn, person, draft)
    await _disarm(turn, person, draft)


async def _put_keys_away(turn: Turn, person: Person, draft: FormDraft) -> None:
    if draft.keys:  # only a message can do it, and one with buttons cannot
        text = turn.texts.say(person.language, "keys-away")
        await tell(turn, person, text, markup={"remove_keyboard": True})


async def _disarm(turn: Turn, person: Person, draft: FormDraft) -> None:
    if draft.question is not None and not draft.keys:
        asked = outbox.reference("sent", draft.question)
        await group_message.remove_buttons(turn, asked, chat=str(person.telegram_id))


async def save_draft(turn: Turn, draft: FormDraft) -> FormDraft:
    """Store a draft that the person just touched; its expiry is counted anew."""
    draft = with_new_expiry(turn, draft)
    await citizen_drafts.save_draft(turn.tx, draft)
    return draft


def with_new_expiry(turn: Turn, draft: FormDraft) -> FormDraft:
    """Return a draft that was touched now, with a new expiry and no reminder sent."""
    return replace(draft, updated_at=turn.now, expires_at=expiry_from_now(turn), reminded_at=None)


def expiry_from_now(turn: Turn) -> datetime:
    """Return when a draft that is touched now is deleted, unless it is touched again."""
    return turn.now + timedelta(days=turn.office.retention.drafts)


async def ask_question(
    turn: Turn,
    person: Person,
    draft: FormDraft,
    step: Step,
    warnings: tuple[str, ...] = (),
    beside: SideNote = NO_SIDE_NOTE,
) -> None:
    """Ask one question, with an example and every button that it has."""
    texts, language = turn.texts, person.language
    lines: list[str] = [*beside.lines, *(texts.say(language, warning) for warning in warnings)]
    lines += _understood(turn, person, draft, step)
    if citizen_form_steps.is_clerks(draft):
        lines.append(texts.say(OFFICIAL, "receive-for-another"))
    lines += form_wording.question_lines(turn, page_of(person, draft), step)
    await _put_question(turn, person, draft, step, lines, beside.rows)


async def repeat_question(turn: Turn, person: Person, draft: FormDraft, beside: SideNote) -> None:
    """Say something beside the open question, and ask that again, shortened, in one message.

    After the second time in a row it is not repeated: the form waits, and two doors lead on.
    """
    texts, language, step = turn.texts, person.language, current_question(draft)
    draft = with_new_expiry(turn, replace(draft, asides=draft.asides + 1))
    looks_over = step.kind == "confirm"
    name = "looking-over" if looks_over else step.name
    field = texts.plain(language, f"field-{name}")
    if draft.asides > MOST_ASIDES and step.name != "contact":
        text = texts.say(language, "form-waits", field=field)
        now, later = ResumeForm(), PauseForm()
        doors = [
            [
                make_button(turn, language, "button-resume", now),
                make_button(turn, language, "button-later", later),
            ],
            *_help_button(turn, person, draft, "button-ask-officer"),
        ]
        await ask_about_draft(turn, person, draft, _joined(beside, text), [*beside.rows, *doors])
        return
    is_asked = not looks_over and step.name != CHANGE_ANSWER
    whole = form_wording.question_text(turn, page_of(person, draft), step) if is_asked else ""
    asked = _BOLD.search(whole)
    text = texts.say(language, "back-to", question=Markup(asked[1] if asked else field))
    await _put_question(turn, person, draft, step, [*beside.lines, text], beside.rows)


def _joined(beside: SideNote, text: Markup) -> Markup:
    return Markup("\n\n".join([*beside.lines, text]))


async def pause(turn: Turn, person: Person) -> None:
    """Leave a form for later; it is kept, and goes on by its button or by an answer."""
    draft = require(await citizen_drafts.find(turn.tx, person.id), "draft-gone")
    text = turn.texts.say(person.language, "form-kept", until=draft.expires_at)
    await ask_about_draft(turn, person, draft, text, [resume_buttons(turn, person)])


def page_of(person: Person, draft: FormDraft) -> FormPage:
    """Return a form as a page in the language of the person who fills it in."""
    return FormPage(person.language, form_of(draft), draft.answers)


def _understood(turn: Turn, person: Person, draft: FormDraft, step: Step) -> list[Markup]:
    """Return how the last answer was understood, where it was not taken literally."""
    texts, language = turn.texts, person.language
    subject, name = text_in(draft.answers, "subject"), text_in(draft.answers, "name")
    if step.name == "purpose" and subject:
        return [texts.say(language, "subject-understood", subject=subject)]
    if step.name == "nik" and name not in ("", SPOKEN):
        return [texts.say(language, "name-understood", name=name)]
    return []


async def _put_question(
    turn: Turn, person: Person, draft: FormDraft, step: Step, lines: list[str], above: Keyboard = ()
) -> None:
    rows = [*above, *question_keyboard(turn, person, draft, step)]
    # A number is shared by a key of the keyboard only; the other buttons become keys beside it.
    keys = _keys(turn, person, rows) if step.name == "contact" else None
    await ask_about_draft(
        turn, person, draft, Markup("\n\n".join(lines)), () if keys else rows, keys=keys
    )


def _keys(turn: Turn, person: Person, rows: Keyboard) -> Payload:
    share = {
        "text": turn.texts.plain(person.language, "button-share-phone"),
        "request_contact": True,
    }
    others = [[{"text": button.label} for button in row] for row in rows]
    return {"keyboard": [[share], *others], "resize_keyboard": True, "one_time_keyboard": True}


async def explain_rejection(
    turn: Turn, person: Person, draft: FormDraft, step: Step, rejected: Rejected
) -> None:
    """Say what is wrong with an answer, and show a good one; from the second on offer help."""
    texts, language = turn.texts, person.language
    again = draft.misses > 1
    lines: list[str] = []
    if rejected.error_id == UNREAD_MEDIUM and step.kind in ("choice", "confirm"):
        lines.append(texts.say(language, UNREAD_MEDIUM, **rejected.values))
    if step.kind == "choice":
        labels = [
            texts.plain(language, choice_label_id(step, choice))
            for choice in step.offered(draft.answers)
        ]
        numbered = [f"{place}. {label}" for place, label in enumerate(labels, 1)]
        listed = "\n".join(numbered) if again else ", ".join(numbered)
        text_id = "choose-a-number" if again else "choose-a-button"
        lines.append(texts.say(language, text_id, choices=listed))
    elif step.kind == "confirm":
        lines.append(texts.say(language, "send-or-change"))
    else:
        lines.append(form_wording.rejection_text(turn, page_of(person, draft), step, rejected))
        lines.append(texts.say(language, step.text_id("example")))
    if again and not citizen_form_steps.is_clerks(draft):
        lines.append(texts.say(language, "ask-a-human"))
    await _put_question(turn, person, with_new_expiry(turn, draft), step, lines)


async def confirm_part(turn: Turn, person: Person, draft: FormDraft, step: Step) -> None:
    """Confirm that a part of the answer was stored; several at once are confirmed together."""
    text = form_wording.parts_taken_text(turn, page_of(person, draft), step)
    rows = question_keyboard(turn, person, draft, step)
    await ask_about_draft(
        turn, person, with_new_expiry(turn, draft), text, rows, key=f"noted:{person.id}"
    )


async def confirm_enclosure(turn: Turn, person: Person, draft: FormDraft, step: Step) -> None:
    """Confirm an enclosure, or several at once, and repeat the open question."""
    parts = len(parts_in(draft.answers, "enclosures"))
    texts, language = turn.texts, person.language
    lines = [texts.say(language, "enclosed-in-form", parts=parts)]
    lines.append(form_wording.question_text(turn, page_of(person, draft), step))
    text, key = Markup("\n\n".join(lines)), f"enclosed-in-form:{person.id}"
    await ask_about_draft(
        turn, person, draft, text, question_keyboard(turn, person, draft, step), key=key
    )


def question_keyboard(turn: Turn, person: Person, draft: FormDraft, step: Step) -> Keyboard:
    """Return a question's own buttons, and the one behind which the ways out of it stand."""
    language = person.language
    if step.name == CHANGE_ANSWER:
        return _fields(turn, person, step)
    answered = bool(draft.answers.get(step.name))
    rows = _choices(turn, person, draft, step) if answered or step.kind != "collect" else []
    if step.kind == "confirm":
        rows.append([make_button(turn, language, "button-change", ChangeAnswer())])
    if answered and step.kind in ("text", "choice"):
        rows.append([make_button(turn, language, "button-keep", AnswerQuestion(step.name, "keep"))])
    after = citizen_form_steps.implied_question(draft, step)
    instead = after is not None and after.kind == "choice"
    if after is not None and instead:
        rows += _choices(turn, person, draft, after)
    if not instead:  # to choose one of these is to skip it
        rows += _ways(turn, person, draft, step)[:-1]
    if draft.misses > 1:
        rows += _help_button(turn, person, draft, "button-escort")
    return [*rows, [make_button(turn, language, "button-more-ways", MoreFormWays())]]


async def show_more_ways(turn: Turn, person: Person) -> None:
    """Show the ways out of the open question: back, cancel, an officer's help, the language."""
    draft = require(await citizen_drafts.find(turn.tx, person.id), "draft-gone")
    step, language = current_question(draft), person.language
    rows = [*_ways(turn, person, draft, step)[-1:]] if step.name != CHANGE_ANSWER else []
    if draft.misses < 2:
        rows += _help_button(turn, person, draft, "button-escort")
    rows.append(language_buttons(turn))
    text = turn.texts.say(language, "form-ways")
    await group_message.unfold(turn, person, text, MoreFormWays(), rows)


def _ways(turn: Turn, person: Person, draft: FormDraft, step: Step) -> list[list[Button]]:
    """Return the buttons to skip a question, if that is possible, and to go back or give up."""

    def named(choice: str) -> ButtonData:
        return CancelForm() if choice == "cancel" else AnswerQuestion(step.name, choice)

    return form_wording.step_buttons(turn, page_of(person, draft), step, named)


def _help_button(turn: Turn, person: Person, draft: FormDraft, label: str) -> list[list[Button]]:
    """Return the button that calls an officer; officers who fill in a form have none."""
    if citizen_form_steps.is_clerks(draft):
        return []
    return [[make_button(turn, person.language, label, CallOfficer())]]


def _choices(turn: Turn, person: Person, draft: FormDraft, step: Step) -> list[list[Button]]:
    return [
        [
            make_button(
                turn, person.language, choice_label_id(step, one), AnswerQuestion(step.name, one)
            )
        ]
        for one in step.offered(draft.answers)
    ]


def _fields(turn: Turn, person: Person, step: Step) -> Keyboard:
    """Return a button for every answer that can be changed, and the way back."""
    language = person.language
    buttons = [
        make_button(turn, language, choice_label_id(step, name), ChangeAnswer(name))
        for name in step.choices
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return [*rows, [make_button(turn, language, "button-keep", ResumeForm())]]


def resume_buttons(turn: Turn, person: Person) -> list[Button]:
    """Return the buttons to resume and to cancel a draft."""
    return [
        make_button(turn, person.language, "button-resume", ResumeForm()),
        make_button(turn, person.language, "button-cancel", CancelForm()),
    ]


def draft_checksum(draft: FormDraft) -> str:
    """Return a stamp of a draft's state, so that an old "yes" does not drop a newer draft."""
    return str(int(draft.updated_at.timestamp() * 1000))


def cancel_confirmation_buttons(turn: Turn, person: Person, draft: FormDraft) -> list[Button]:
    """Return the buttons below the question whether to cancel a draft."""
    return [
        make_button(turn, person.language, "button-yes-cancel", CancelForm(draft_checksum(draft))),
        make_button(turn, person.language, "button-resume", ResumeForm()),
    ]


async def forget_unused_file(turn: Turn, content: Content) -> None:
    """Forget the file of a message that the bot does not use."""
    if content.file_id is None:
        return
    upload = await uploads.of_file(turn.tx, content.file_id)
    if upload is not None:
        await uploads.delete_contents(turn.tx, upload.id)


async def delete_message(turn: Turn, person: Person, message_id: int) -> None:
    """Delete a message from a person's private chat, if Telegram allows it."""
    await queue_call(
        turn, "deleteMessage", str(person.telegram_id), CLEANUP, {"message_id": message_id}
    )
