"""The start of an objection, which is always possible: the bot judges no ground."""

from dataclasses import replace

from bot.actions.deadlines import objection_window
from bot.actions.objections import objection_filing
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import ChangeAnswer, ShowMenu
from bot.desk import citizen_form_messages, contacts, dialogues
from bot.desk.button_acts import in_private
from bot.desk.citizen_form_messages import SideNote
from bot.desk.keyboards import Button
from bot.desk.messages import QUOTED, make_button, say
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.case import Case, Person
from bot.domain.law.objection_rules import Ground
from bot.domain.message import shortened
from bot.domain.people.identity_proofs import kept_for_next
from bot.domain.words.message_classification import read_message
from bot.domain.words.open_dialogues import KeptWords
from bot.domain.words.parsed_message import MessageContext
from bot.errors import Refused
from bot.forms.form_engine import Accepted
from bot.forms.objection_form import OBJECTION, start_objection
from bot.forms.request_form import identity_answers
from bot.texts import Markup
from storage import cases
from storage.citizen_drafts import FormDraft

WITHOUT_CASE = 0
"""The case id in a button for an objection that is about no request."""
COMPLAINT = ("menu", "unsatisfied")
"""As what the words of somebody whom an answer did not satisfy are read."""
FACTS, GROUND = (
    next(step for step in OBJECTION.steps if step.name == name)
    for name in ("objection_facts", "objection_ground")
)


async def start_from_menu(turn: Turn, person: Person) -> None:
    """Ask which request the objection is about, or open the form if the person has none."""
    if await _must_wait(turn, person):
        return
    theirs = await cases.of_person(turn.tx, person.id)
    if not theirs:
        await start_about_request(turn, person, ObjectAbout(WITHOUT_CASE))
        return
    rows = [[Button(f"{case.number} · {case.subject}", ObjectAbout(case.id))] for case in theirs]
    language = person.language
    rows.append(
        [make_button(turn, language, "button-object-unpublished", ObjectAbout(WITHOUT_CASE))]
    )
    rows.append([make_button(turn, language, "button-menu", ShowMenu())])
    await say(turn, person, "objection-which", rows)


async def start_by_command(turn: Turn, person: Person, words: str) -> None:
    """Open the form for the request whose number was typed, or ask which request it is."""
    if not words:
        await start_from_menu(turn, person)
        return
    typed = await contacts.parse_case_number(turn, person, words)
    case = await cases.by_sequence(turn.tx, typed.year, typed.sequence) if typed else None
    if case is None or case.person_id != person.id:
        raise Refused("no-such-case")
    await start_about_request(turn, person, ObjectAbout(case.id))


async def start_about_request(turn: Turn, person: Person, button: ObjectAbout) -> None:
    """Open the form; for a request, first show which grounds the desk sees, and until when."""
    if await _must_wait(turn, person):
        return
    case = await objection_filing.case_of(turn, person, button.case_id or None)
    await dialogues.leave(turn, person)
    seen = await _grounds(turn, person, case) if case is not None else []
    draft = citizen_form_messages.new_draft(
        turn, person, OBJECTION, await _start(turn, person, case)
    )
    if case is not None and (told := await _take_complaint(turn, person, draft)) is not None:
        words = shortened(text_in(told, FACTS.name), QUOTED)
        draft = replace(draft, answers=told, step=FACTS.name)
        seen = [turn.texts.say(person.language, "facts-proposed", words=words), *seen]
    await citizen_form_messages.save_and_ask(turn, person, draft, beside=SideNote(tuple(seen)))


async def _take_complaint(turn: Turn, person: Person, draft: FormDraft) -> Answers | None:
    """Move what the person complained of before into the facts; None where nothing was said.

    Other words that are kept stay where they are, and so do complaints too short for the facts.
    """
    kept = await dialogues.find_dialogue(turn, person, KeptWords) or KeptWords()
    rules, around = welcome_menu.reading_rules(turn), MessageContext(answered=True)
    complaints = [
        one
        for one in kept.messages
        if one.content.kind == "text"
        and read_message(one.content.text, around, rules).topics == COMPLAINT
    ]
    words = "\n".join(one.content.text for one in complaints)
    outcome = OBJECTION.answer(draft.answers, FACTS, words)
    if not complaints or not isinstance(outcome, Accepted):
        return None
    left = tuple(one for one in kept.messages if one not in complaints)
    if left:
        await dialogues.save_dialogue(turn, person, replace(kept, messages=left))
    else:
        await dialogues.end_dialogues(turn, person, KeptWords)
    return outcome.answers


async def answer_beside(turn: Turn, person: Person, draft: FormDraft) -> SideNote:
    """Say in an objection to silence that the answer has come, and offer another ground."""
    case_id = draft.answers.get("case_id")
    if draft.form != OBJECTION.name or draft.answers.get(GROUND.name) != Ground.SILENCE:
        return SideNote()
    case = await cases.get(turn.tx, case_id) if isinstance(case_id, int) else None
    if case is None or case.answered_at is None:
        return SideNote()
    language = person.language
    text = turn.texts.say(
        language, "answer-came-meanwhile", number=case.number, at=case.answered_at
    )
    other = make_button(turn, language, "button-other-ground", ChangeAnswer(GROUND.name))
    return SideNote((text,), [[other]])


async def _must_wait(turn: Turn, person: Person) -> bool:
    """Return whether the privacy notice or another draft comes first, after showing it."""
    if not privacy_consent.has_agreed(turn, person):
        await privacy_consent.ask_consent(turn, person, "objection")
        return True
    return await dialogues.ask_if_draft_waits(turn, person)


async def _start(turn: Turn, person: Person, case: Case | None) -> Answers:
    if case is not None:
        return start_objection(case.id, purpose=case.purpose)
    last = await cases.last_identity(turn.tx, person.id)
    voices: Answers = {"voices": last["voices"]} if last.get("voices") else {}
    return {**start_objection(None, identity=identity_answers(kept_for_next(last))), **voices}


async def _grounds(turn: Turn, person: Person, case: Case) -> list[Markup]:
    """Say which grounds the desk sees, or until when the answer may still come."""
    language, due = person.language, case.dates.earlier
    lines = await objection_window.grounds_text(turn, language, case)
    if lines:
        return [turn.texts.say(language, "grounds-seen", lines=lines)]
    if case.is_open and turn.today <= due:
        return [turn.texts.say(language, "objection-answer-due", number=case.number, due=due)]
    return []


ADDS = (in_private(ObjectAbout, start_about_request),)
