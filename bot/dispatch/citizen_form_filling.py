"""Forms in private chats, question by question; the draft is stored, so it survives a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.actions.conversation import officer_questions, possible_requests
from bot.actions.delivery import citizen_posts
from bot.actions.identity import identity_proof
from bot.actions.information_list import entry_suggestions
from bot.actions.objections import objection_enclosures, objection_start
from bot.actions.requests import other_matters
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.request_buttons import (
    AnswerQuestion,
    CancelForm,
    ChangeAnswer,
    MoreFormWays,
    PauseForm,
    ResumeForm,
)
from bot.desk import citizen_form_messages, citizen_form_steps, dialogues
from bot.desk.button_acts import in_private, no_fields
from bot.desk.citizen_form_steps import CHANGE_ANSWER, form_of
from bot.desk.feature_declaration import PrivateForm
from bot.desk.messages import say
from bot.desk.turn import Turn
from bot.dispatch import form_walk
from bot.dispatch.feature_list import PARTS
from bot.dispatch.message_class import WORDLESS_KINDS
from bot.domain.form_answers import Answers, parts_in, text_in
from bot.domain.law.case import Person
from bot.domain.message import SPOKEN, Content, Incoming, KeptMessage
from bot.domain.people.identity_proofs import ProofRule
from bot.domain.words.answer_matching import OF_WORDS, how_it_leaves
from bot.domain.words.message_follow_ups import Context, Fit
from bot.domain.words.open_dialogues import CertaintyQuestion, KeptWords
from bot.errors import Refused, require
from bot.forms.form_engine import Accepted, Form, FormModel, Rejected, Step
from bot.forms.request_form import REQUEST, start_answers
from storage import cases, citizen_drafts, rights_requests
from storage.citizen_drafts import FormDraft

PRIVATE_FORMS = {one.form.name: one for one in PARTS if isinstance(one, PrivateForm)}
WANTED_STEP = REQUEST.steps[0]
OF_STEPS: Mapping[str, Context] = {
    **dict.fromkeys(
        ("name", "guardian_name", "acting_name", "representative_name", "typist_name"), Context.NAME
    ),
    "address": Context.ADDRESS,
    "nik": Context.DIGITS,
    "contact": Context.DIGITS,
    "purpose": Context.WORDS,
}
"""What kind of question each is that is answered in words; all others take whatever is told."""


@dataclass(frozen=True)
class PrivateChat:
    """The chat in which a person fills in a form; `quiet` leaves parts of an album unconfirmed."""

    turn: Turn
    person: Person
    quiet: bool = False

    def form_of(self, draft: FormDraft) -> Form[FormModel]:
        """Return the form that a draft fills."""
        return form_of(draft)

    async def check(self, draft: FormDraft, step: Step, raw: object) -> Accepted | Rejected:
        """Check an answer, also against the current time."""
        filing = PRIVATE_FORMS[form_of(draft).name]
        outcome = filing.form.answer(draft.answers, step, raw)
        return outcome if isinstance(outcome, Rejected) else filing.check(self.turn, step, outcome)

    async def reject(self, draft: FormDraft, step: Step, why: Rejected) -> None:
        """Explain what a question takes."""
        draft = replace(draft, misses=draft.misses + 1)
        await citizen_form_messages.explain_rejection(self.turn, self.person, draft, step, why)

    async def ask(self, draft: FormDraft) -> None:
        """Keep a draft, and ask the question at which it stands."""
        beside = await objection_start.answer_beside(self.turn, self.person, draft)
        await citizen_form_messages.save_and_ask(self.turn, self.person, draft, beside=beside)

    async def follow(self, draft: FormDraft, step: Step, outcome: Accepted, raw: object) -> None:
        """Say that a part was taken, or ask the next question."""
        draft = replace(draft, misses=0, asides=0)
        if isinstance(raw, dict):
            await _collected(self.turn, self.person, draft, step, raw, quiet=self.quiet)
        else:
            await _ask_next(self.turn, self.person, draft, step, outcome.warnings)

    async def finish(self, draft: FormDraft) -> None:
        """File the form, and then ask about words that were kept meanwhile."""
        turn, person = self.turn, self.person
        await PRIVATE_FORMS[form_of(draft).name].file(turn, person, draft)
        await entry_suggestions.count_filed(turn, draft.answers)
        await citizen_form_messages.remove_last_buttons(turn, person, draft)
        await possible_requests.ask_meaning(turn, person)


async def begin_request(turn: Turn, person: Person) -> None:
    """Start a request, or offer to resume the draft; the privacy notice comes first."""
    if not privacy_consent.has_agreed(turn, person):
        await privacy_consent.ask_consent(turn, person, "form")
    elif not await dialogues.ask_if_draft_waits(turn, person):
        await open_form(turn, person)


async def open_form(turn: Turn, person: Person, confirmed: Sequence[KeptMessage] = ()) -> None:
    """Open the request form, with words that the person confirmed to be the request.

    The first of these sets the receipt time. Other words that wait are quoted with its question.
    """
    waiting = await possible_requests.waiting(turn, person) or KeptWords()
    draft = await citizen_drafts.find(turn.tx, person.id)
    collects = draft is not None and confirmed and draft.step == WANTED_STEP.name
    if draft is not None and not collects:
        await dialogues.ask_to_resume(turn, person, draft)
        return
    await dialogues.leave(turn, person)
    draft = _with_words(draft or await _empty(turn, person), confirmed)
    if not confirmed:
        await citizen_form_messages.save_and_ask(
            turn, person, draft, beside=possible_requests.words_above_form(turn, person, waiting)
        )
        return
    left = tuple(one for one in waiting.messages if one not in confirmed)
    if left:
        await dialogues.save_dialogue(turn, person, replace(waiting, messages=left))
    else:
        await dialogues.end_dialogues(turn, person, KeptWords)
    if waiting.offered:  # they were searched for already
        known: Answers = {"offered": waiting.offered, "opened": waiting.opened}
        draft = replace(draft, answers={**draft.answers, **known})
    done = REQUEST.answer(draft.answers, WANTED_STEP, "done")
    if collects or not isinstance(done, Accepted) or done.step is None:
        await citizen_form_messages.save_and_ask(turn, person, draft)
    else:
        draft = replace(draft, answers=done.answers, step=done.step.name)
        await _ask_next(turn, person, draft, WANTED_STEP)


async def _empty(turn: Turn, person: Person) -> FormDraft:
    previous = await _details_of_before(turn, person)
    proof_first = turn.office.privacy.identity_proof is ProofRule.REQUIRED
    waits = proof_first and await identity_proof.unjudged_papers(turn, person, previous)
    answers = start_answers(previous, proof_first=proof_first, proof_waits=bool(waits))
    return citizen_form_messages.new_draft(turn, person, REQUEST, answers)


def _with_words(draft: FormDraft, confirmed: Sequence[KeptMessage]) -> FormDraft:
    """Return a draft with confirmed words in it, dated by the first of them."""
    for message in confirmed:
        part = citizen_posts.to_request_part(message.content, message.message_id)
        outcome = REQUEST.answer(draft.answers, WANTED_STEP, part)
        if isinstance(outcome, Accepted):
            uttered = min(draft.uttered_at or message.at, message.at)
            draft = replace(draft, answers=outcome.answers, uttered_at=uttered)
    return draft


async def _details_of_before(turn: Turn, person: Person) -> Answers:
    """Return the identity given last time, unless its use is restricted (UU 27/2022 Art 41)."""
    if await rights_requests.is_restricted(turn.tx, person.id):
        return {}
    return await cases.last_identity(turn.tx, person.id)


async def resume_draft(turn: Turn, person: Person) -> None:
    """Ask the question at which the person stopped."""
    draft = await _must_find(turn, person)
    await dialogues.leave(turn, person)
    if draft.step == CHANGE_ANSWER:
        await form_walk.ask_next_question(PrivateChat(turn, person), draft)
    else:
        await PrivateChat(turn, person).ask(draft)


def _context_of(draft: FormDraft) -> Context:
    """Return the context, by kind of question, in which a form's next message is read."""
    step = citizen_form_steps.current_question(draft)
    if step.kind == "collect":
        return Context.FILES if step.name == "papers" else Context.COLLECTED
    if step.kind != "text":
        return Context.CHOICE
    if step.name == "name" and draft.answers.get("kind") in ("group", "entity"):
        return Context.TELLING  # they are called by any words
    return OF_STEPS.get(step.name, Context.TELLING)


def answer_fit(
    turn: Turn, person: Person, draft: FormDraft | None, context: Context, incoming: Incoming
) -> Fit | None:
    """Say how a message fits as the answer to the open question, or as one of its buttons.

    None if no question of this kind is open. What was written before the question arrived is no
    answer to it.
    """
    if draft is None or _context_of(draft) is not context:
        return None
    step, content = citizen_form_steps.current_question(draft), incoming.content
    text = content.text
    control = _control(turn, person, draft, step, text)
    if control is not None or objection_enclosures.is_enclosure(draft, step, content):
        return Fit.SURELY
    early = context is not Context.COLLECTED and draft.is_older(incoming.message_id)
    silent = content.kind in WORDLESS_KINDS and not text
    strange = context is Context.FILES and content.kind not in ("text", "photo", "document")
    if early or silent or strange:
        return Fit.NO
    _, _, meant = _meant(turn, person, draft, step, incoming)
    field = citizen_form_steps.typed_field(turn, draft, step, meant, text)
    if content.kind != "text" or meant is not None or field is not None:
        return Fit.SURELY
    return OF_WORDS[context](welcome_menu.words_alone(turn, text))


def _control(turn: Turn, person: Person, draft: FormDraft, step: Step, text: str) -> str | None:
    """Return which other button of the open question a text means, or how it leaves the form."""
    control = citizen_form_steps.matched_control(turn, person, draft, step, text)
    if control == "escort" and citizen_form_steps.is_clerks(draft):
        return None
    return control or how_it_leaves(welcome_menu.words_alone(turn, text))


async def take_message(turn: Turn, person: Person, draft: FormDraft, incoming: Incoming) -> None:
    """Take a message as the answer to the question that is open, or as one of its buttons."""
    step, text = citizen_form_steps.current_question(draft), incoming.content.text
    control = _control(turn, person, draft, step, text)
    if control is not None:
        await _steer(turn, person, draft, step, control)
        return
    if objection_enclosures.is_enclosure(draft, step, incoming.content):
        await _enclose(turn, person, draft, step, incoming)
        return
    if step.name in ("nik", "papers"):  # a photo of the identity card is deleted too
        await citizen_form_messages.delete_message(turn, person, incoming.message_id)
    if step.name == "nik":
        await citizen_form_messages.forget_unused_file(turn, incoming.content)
    draft, step, meant = _meant(turn, person, draft, step, incoming)
    field = citizen_form_steps.typed_field(turn, draft, step, meant, text)
    if field is not None:
        await change_answer(turn, person, ChangeAnswer(field))
    elif meant is None and _is_unread(step, incoming.content):
        why = Rejected(citizen_form_messages.UNREAD_MEDIUM, {"kind": incoming.content.kind})
        await PrivateChat(turn, person).reject(draft, step, why)
    elif meant is None and step.kind in ("choice", "confirm"):
        await PrivateChat(turn, person).reject(draft, step, Rejected(step.text_id("error")))
    else:
        raw = meant if meant is not None else _raw(step, incoming)
        draft = citizen_form_steps.with_voice_note(draft, step, incoming.content)
        again = await citizen_posts.first_of_album(turn, person, incoming) != incoming.message_id
        await form_walk.take_answer(PrivateChat(turn, person, again), draft, step, raw)


async def explain_question(
    turn: Turn, person: Person, draft: FormDraft, incoming: Incoming
) -> None:
    """Say what the open question takes, since a message cannot be its answer."""
    step = citizen_form_steps.current_question(draft)
    if step.name in ("nik", "papers"):
        await citizen_form_messages.delete_message(turn, person, incoming.message_id)
    talks = step is WANTED_STEP and incoming.content.kind == "text"
    outcome = Rejected("talk-in-form" if talks else step.text_id("error"))
    if step.kind == "text":
        said = form_of(draft).answer(draft.answers, step, incoming.content.text)
        outcome = said if isinstance(said, Rejected) else outcome
    await PrivateChat(turn, person).reject(draft, step, outcome)


def _meant(
    turn: Turn, person: Person, draft: FormDraft, step: Step, incoming: Incoming
) -> tuple[FormDraft, Step, str | None]:
    """Return the choice that a message means for the open or an implied question, if any."""
    text = incoming.content.text
    meant = citizen_form_steps.matched_choice(turn, person, step, draft.answers, text)
    if meant is None and step.implied and not accepts(draft, incoming):
        ahead = citizen_form_steps.answer_next_question(turn, person, draft, step, text)
        named = welcome_menu.words_alone(turn, text)
        is_name = ahead and ahead[1].kind == "text"
        if (is_name and OF_WORDS[Context.NAME](named) is not Fit.SURELY) or named.questions:
            ahead = None
        return ahead or (draft, step, None)
    return draft, step, meant


def accepts(draft: FormDraft, incoming: Incoming) -> bool:
    """Say whether a message can itself be the answer to the open question."""
    step = citizen_form_steps.current_question(draft)
    if step.kind in ("choice", "confirm"):
        return False
    outcome = form_of(draft).answer(draft.answers, step, _raw(step, incoming))
    return isinstance(outcome, Accepted)


async def _enclose(
    turn: Turn, person: Person, draft: FormDraft, step: Step, incoming: Incoming
) -> None:
    """Keep a file with an objection; its caption, or a voice note, may tell what happened."""
    draft = objection_enclosures.with_enclosure(turn, draft, incoming)
    told = objection_enclosures.enclosure_words(step, incoming.content)
    if told is not None:
        await form_walk.take_answer(PrivateChat(turn, person), draft, step, told)
        return
    await citizen_form_messages.confirm_enclosure(
        turn, person, await citizen_form_messages.save_draft(turn, draft), step
    )


def _is_unread(step: Step, content: Content) -> bool:
    """Say whether an answer is a voice, photo or file where only words are taken."""
    heard = content.kind == "voice" and step.name in citizen_form_steps.ANSWERABLE
    unread = content.kind in ("voice", "photo", "document") and not content.text
    return unread and not heard and step.kind != "collect"


def _raw(step: Step, incoming: Incoming) -> object:
    """Read a message as an answer: a part, words, a shared phone number, or a spoken answer."""
    content = incoming.content
    if step.kind == "collect":
        return citizen_posts.to_request_part(content, incoming.message_id)
    if content.kind == "contact" and step.name == "contact":
        return str(content.extra["phone_number"])
    if content.kind == "voice":
        return SPOKEN
    return content.text


async def _steer(turn: Turn, person: Person, draft: FormDraft, step: Step, control: str) -> None:
    """Do what a typed button such as cancel or back means."""
    match control:
        case "cancel":
            await cancel_draft(turn, person, CancelForm())
        case "escort":
            await officer_questions.call_for_help(turn, person)
        case "later":
            await citizen_form_messages.pause(turn, person)
        case "resume":
            await resume_draft(turn, person)
        case "more":
            await citizen_form_messages.show_more_ways(turn, person)
        case "change":
            await change_answer(turn, person, ChangeAnswer())
        case _:
            await form_walk.take_choice(PrivateChat(turn, person), draft, step, control)


async def press_button(turn: Turn, person: Person, button: AnswerQuestion) -> None:
    """Take a pressed button of the form. Raises Refused if it belongs to an earlier question."""
    draft = await _must_find(turn, person)
    step = citizen_form_steps.current_question(draft)
    if step.name != button.step:
        implied = form_of(draft).implied_next(draft.answers, step)
        if implied is None or implied[1].name != button.step:
            raise Refused("button-earlier")
        answers, step = implied
        draft = replace(draft, answers=answers, step=step.name)
    await dialogues.leave(turn, person)
    await form_walk.take_choice(PrivateChat(turn, person), draft, step, button.choice)


async def complete_wanted(turn: Turn, person: Person) -> None:
    """Take what was written so far as the whole request, or repeat the open question."""
    draft = await _must_find(turn, person)
    step = citizen_form_steps.current_question(draft)
    if step.name == "wanted" and draft.answers.get("wanted"):
        await form_walk.take_answer(PrivateChat(turn, person), draft, step, "done")
    elif step.name == "subject" and step.name in draft.answers:
        await form_walk.ask_next_question(PrivateChat(turn, person), draft)
    else:
        await resume_draft(turn, person)


async def change_answer(turn: Turn, person: Person, button: ChangeAnswer) -> None:
    """Ask one question again; the other answers stay."""
    draft, field = await _must_find(turn, person), button.field
    if not field:
        await citizen_form_messages.save_and_ask(turn, person, replace(draft, step=CHANGE_ANSWER))
        return
    if form_of(draft).step(field) is None or field not in draft.answers:
        raise Refused("button-unknown")
    await citizen_form_messages.save_and_ask(turn, person, replace(draft, step=field))


async def cancel_draft(turn: Turn, person: Person, button: CancelForm) -> None:
    """Delete a draft, after asking; a "yes" carries the stamp of the draft it was asked about."""
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is None:
        await dialogues.leave(turn, person)
        raise Refused("nothing-to-cancel")
    if button.stamp != citizen_form_messages.draft_checksum(draft):
        await dialogues.leave(turn, person)
        asked = CertaintyQuestion("cancel", stamp=citizen_form_messages.draft_checksum(draft))
        await dialogues.save_dialogue(turn, person, asked)
        named = await dialogues.draft_name(turn, draft)
        text = turn.texts.say(person.language, "cancel-certain", **named)
        rows = [citizen_form_messages.cancel_confirmation_buttons(turn, person, draft)]
        await citizen_form_messages.ask_about_draft(turn, person, draft, text, rows)
        return
    await dialogues.leave(turn, person)
    await entry_suggestions.count_not_filed(turn, draft.answers.get("opened"))
    await citizen_drafts.drop(turn.tx, person.id)
    await citizen_form_messages.remove_last_buttons(turn, person, draft)
    await welcome_menu.say_with_menu(turn, person, "cancelled")


async def _ask_next(
    turn: Turn, person: Person, draft: FormDraft, step: Step, warnings: tuple[str, ...] = ()
) -> None:
    """Ask the next question; first offer published entries that fit the subject, if any."""
    draft, fitting = await entry_suggestions.search_once(turn, draft, step)
    if fitting:
        await entry_suggestions.offer_in_form(turn, person, draft, step, fitting)
    else:
        beside = await objection_start.answer_beside(turn, person, draft)
        await citizen_form_messages.save_and_ask(turn, person, draft, warnings, beside)


async def _collected(
    turn: Turn, person: Person, draft: FormDraft, step: Step, part: Answers, *, quiet: bool
) -> None:
    """Keep a part, and say that it was taken, or that another office answers such matters."""
    route = (
        other_matters.route_meant(turn, text_in(part, "text")) if step.name == "wanted" else None
    )
    if route is None and not quiet:
        await citizen_form_messages.confirm_part(turn, person, draft, step)
        return
    draft = await citizen_form_messages.save_draft(turn, draft)
    if route is not None:
        buttons = citizen_form_messages.question_keyboard(turn, person, draft, step)
        await other_matters.show_route(turn, person, route, buttons[-1:])


async def _must_find(turn: Turn, person: Person) -> FormDraft:
    return require(await citizen_drafts.find(turn.tx, person.id), "draft-gone")


async def take_edit(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take an edit of a message that the form collected; return whether it was one."""
    draft = await citizen_drafts.find(turn.tx, person.id)
    parts = parts_in(draft.answers, "wanted") if draft else []
    if draft is None or incoming.message_id not in [part["message_id"] for part in parts]:
        return False
    part = citizen_posts.to_request_part(incoming.content, incoming.message_id)
    outcome = form_of(draft).answer(draft.answers, WANTED_STEP, part)
    if isinstance(outcome, Accepted):
        await citizen_form_messages.save_draft(turn, replace(draft, answers=outcome.answers))
        await say(turn, person, "edit-taken")
    return True


ADDS = (
    in_private(AnswerQuestion, press_button),
    in_private(ChangeAnswer, change_answer),
    in_private(ResumeForm, no_fields(resume_draft)),
    in_private(CancelForm, cancel_draft),
    in_private(PauseForm, no_fields(citizen_form_messages.pause)),
    in_private(MoreFormWays, no_fields(citizen_form_messages.show_more_ways)),
)
