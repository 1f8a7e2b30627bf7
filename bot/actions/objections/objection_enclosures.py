"""Enclosures of an objection: stored and shown to officers, and accepted until it is answered."""

from dataclasses import replace

from bot.actions.cases import name_masking
from bot.actions.delivery import citizen_files, citizen_posts, relay
from bot.actions.objections import objection_lookup
from bot.buttons.request_buttons import ShowMenu
from bot.desk import citizen_form_steps, contacts, dialogues, permission_checks, private_view
from bot.desk.button_acts import group_button, private_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import parts_in
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import received_at
from bot.domain.law.objection_state import Objection
from bot.domain.message import SPOKEN, Content, Incoming, with_heading
from bot.domain.records.events import EventName
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import EnclosureCollection
from bot.errors import Refused, require
from bot.forms.form_engine import Step
from bot.forms.objection_form import OBJECTION
from bot.texts import OFFICIAL
from storage import cases, objections, people
from storage.citizen_drafts import FormDraft

KINDS = frozenset({"photo", "document", "voice", "audio", "video", "video_note"})
MOST = 20
"""Most enclosures of one objection; a document of many pages can come as one file."""


def is_enclosure(draft: FormDraft, step: Step, content: Content) -> bool:
    """Return whether a message is an enclosure; in answer to an identity question it is not."""
    about = step.name.startswith("objection_")
    return draft.form == OBJECTION.name and about and content.kind in KINDS


def with_enclosure(turn: Turn, draft: FormDraft, incoming: Incoming) -> FormDraft:
    """Return the draft with a message enclosed."""
    kept = parts_in(draft.answers, "enclosures")
    if len(kept) >= MOST:
        raise Refused("enclosures-full", most=MOST)
    kept += citizen_posts.to_json([citizen_posts.to_kept_message(turn, incoming)])
    return replace(draft, answers={**draft.answers, "enclosures": kept})


def enclosure_words(step: Step, content: Content) -> str | None:
    """Return what an enclosure says in answer to "what happened?": a caption, or spoken words."""
    if step.name != "objection_facts":
        return None
    return SPOKEN if content.kind == "voice" else content.text or None


async def store_enclosures(
    turn: Turn, person: Person, objection: Objection, draft: FormDraft
) -> None:
    """Store the enclosures of a form with the objection that was registered from it."""
    for message in citizen_posts.from_json(parts_in(draft.answers, "enclosures")):
        place = (person.telegram_id, message.message_id)
        await objections.add_enclosure(turn.tx, objection.id, place, message.content, message.at)


async def show_enclosures(turn: Turn, case: Case | None, objection: Objection) -> int:
    """Show the officers all enclosures of an objection; return how many there are."""
    found = await objections.enclosures_of(turn.tx, objection.id)
    for enclosure in found:
        await _show(turn, case, objection, enclosure.place, enclosure.content)
    return len(found)


@group_button("objection:enclosures")
async def repeat_enclosures(turn: Turn, officer: Officer, objection_id: int) -> None:
    """Show an objection's enclosures to the officers again."""
    objection, case = await objection_lookup.with_case(turn, objection_id)
    if not await permission_checks.serves(turn, officer):
        raise Refused("not-an-officer")
    if not await show_enclosures(turn, case, objection):
        raise Refused("no-enclosures", number=objection.number)


@private_button("objection:add")
async def ask_enclosures(turn: Turn, person: Person, objection_id: int) -> None:
    """Ask for enclosures; every message until "done" is added to the objection."""
    objection = await contacts.own_changeable_objection(turn, person, objection_id)
    await dialogues.leave(turn, person)
    if not objection.waits:
        raise Refused("enclosing-over", number=objection.number)
    await dialogues.save_dialogue(turn, person, EnclosureCollection(objection.id))
    await say(turn, person, "enclose-now", [[_done(turn, person)]], number=objection.number)


async def enclosure_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message is an enclosure, or the word that ends them; words may be one."""
    asked = await dialogues.find_awaited(turn, person, EnclosureCollection)
    objection = await objections.get(turn.tx, asked.objection) if asked else None
    if objection is None or not objection.waits:
        return Fit.NO
    is_words = incoming.content.kind == "text" and not _ends(turn, person, incoming.content)
    return Fit.MAYBE if is_words else Fit.SURELY


def _ends(turn: Turn, person: Person, content: Content) -> bool:
    return citizen_form_steps.matches_word(
        turn, person, content.text, "done", "button-enclosed", "button-menu"
    )


async def take_enclosure(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a message as an enclosure, or as the word that ends them."""
    asked = require(
        await dialogues.find_dialogue(turn, person, EnclosureCollection), "button-earlier"
    )
    objection = require(await objections.get(turn.tx, asked.objection), "no-such-objection")
    if _ends(turn, person, incoming.content):
        await stop_collecting(turn, person)
        return
    if await objections.count_enclosures(turn.tx, objection.id) >= MOST:
        raise Refused("enclosures-full", most=MOST)
    await dialogues.save_dialogue(turn, person, asked)
    await _add(turn, person, objection, incoming)


async def _add(turn: Turn, person: Person, objection: Objection, incoming: Incoming) -> None:
    place, content = incoming.place, incoming.content
    at = received_at(incoming.sent_at, turn.update.stored_at)
    if not await objections.add_enclosure(turn.tx, objection.id, place, content, at):
        return
    case = await cases.get(turn.tx, objection.case_id)
    await record_event(
        turn, case, EventName.WORDS_ADDED, "citizen", at, kind=content.kind, number=objection.number
    )
    await _show(turn, case, objection, place, content)
    text = turn.texts.say(person.language, "enclosed", number=objection.number)
    await tell(turn, person, text, [[_done(turn, person)]], key=f"enclosed:{objection.id}")


@private_button("enclosed")
async def stop_collecting(turn: Turn, person: Person) -> None:
    """Stop taking messages for the objection."""
    asked = await dialogues.find_dialogue(turn, person, EnclosureCollection)
    await dialogues.end_dialogues(turn, person, EnclosureCollection)
    if asked is None:
        raise Refused("button-earlier")
    home = make_button(turn, person.language, "button-menu", ShowMenu())
    await say(turn, person, "enclosing-done", [[home]])


def _done(turn: Turn, person: Person) -> Button:
    return make_button(turn, person.language, "button-enclosed", stop_collecting.button())


async def _show(
    turn: Turn, case: Case | None, objection: Objection, place: tuple[int, int], content: Content
) -> None:
    """Show an enclosure, masked; a file that bears the person's name is opened in private."""
    person = await people.get(turn.tx, objection.person_id)
    told = {} if case else await objections.facts(turn.tx, objection.id)
    names = await name_masking.names_behind(turn, case, told)
    upload, texts = await citizen_files.upload_of(turn, content, case, objection.id), turn.texts
    large = upload is not None and upload.state == "large"
    if upload is not None and large:
        content = citizen_files.unchecked_in_words(texts, content, upload.reason)
    elif upload is not None and upload.can_be_seen:
        content = citizen_files.with_what_is_left(texts, content, upload.kind)
    safe = name_masking.mask_content(turn, content, names)
    hidden = large or content.kind == "contact" or name_masking.is_named(turn, content, names)
    if person is None or hidden:
        kind = texts.plain(OFFICIAL, "file-kind", kind=content.kind)
        text = texts.say(
            OFFICIAL, "enclosure-arrived", number=objection.number, kind=kind, words=safe.text
        )
        opens = open_enclosure.button(objection.id, place[1])
        look = make_button(turn, OFFICIAL, "button-open-private", opens)
        await tell_group(turn, text, [[look]], case=case)
        return
    title = texts.plain(OFFICIAL, "enclosure-says", number=objection.number)
    for message in with_heading(safe, title):
        await relay.post_to_group(turn, case, person, message, title)


@group_button("objection:file")
async def open_enclosure(turn: Turn, officer: Officer, objection_id: int, message_id: int) -> None:
    """Show an enclosure in the officer's private chat, and record that it was seen."""
    objection, case = await objection_lookup.with_case(turn, objection_id)
    contacts.demand_unrestricted(turn, case)
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    found = await objections.enclosures_of(turn.tx, objection.id)
    at = next((one for one in found if one.place[1] == message_id), None)
    enclosure = require(at, "no-such-objection")
    await record_event(
        turn, case, EventName.IDENTITY_SEEN, officer, what="file", number=objection.number
    )
    await private_view.show_file(turn, reader, enclosure.content)
    answer_press(turn, turn.texts.plain(OFFICIAL, "identity-sent"))


ADDS = (repeat_enclosures, open_enclosure, ask_enclosures, stop_collecting)
