"""What happens after a citizen was shown entries of the information list."""

from dataclasses import replace

from bot.actions.conversation import possible_requests
from bot.actions.delivery import citizen_posts
from bot.actions.information_list import entry_pages, entry_suggestions
from bot.actions.welcome import welcome_menu
from bot.buttons.office_buttons import EntryHelped, RequestAllTheSame
from bot.buttons.request_buttons import Meaning, SayMeaning
from bot.desk import citizen_form_messages, dialogues, office_time
from bot.desk.button_acts import in_private
from bot.desk.messages import say
from bot.desk.turn import Turn
from bot.dispatch import citizen_form_filling, unclear_message_answers
from bot.domain.law.case import Person
from bot.domain.law.list_entry import ListedEntry
from bot.domain.message import Content, KeptMessage
from bot.domain.words.open_dialogues import KeptWords
from bot.forms.form_engine import Accepted
from bot.forms.request_form import REQUEST
from storage import citizen_drafts
from storage.citizen_drafts import FormDraft


async def count_helped(turn: Turn, person: Person, button: EntryHelped) -> None:
    """Count that an entry answers what was asked, and forget the words; a form stays open."""
    entry = await entry_pages.shown_entry(turn, button.entry_id)
    await entry_suggestions.count_uses(turn, "helped", entry.id)
    await dialogues.end_dialogues(turn, person, KeptWords)
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is None:
        await welcome_menu.say_with_menu(turn, person, "list-helped")
        return
    await citizen_drafts.save_draft(turn.tx, replace(draft, answers={**draft.answers, "opened": 0}))
    await say(
        turn, person, "list-helped-form", [citizen_form_messages.resume_buttons(turn, person)]
    )


async def begin_request(turn: Turn, person: Person, button: RequestAllTheSame) -> None:
    """Begin a request with the kept words, and with an entry that cannot be read here."""
    entry = await entry_pages.shown_entry(turn, button.entry_id) if button.entry_id else None
    if entry is not None:
        await entry_suggestions.count_uses(turn, "asked_all_the_same", entry.id)
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is not None and entry_suggestions.offered_in(draft.answers):
        if entry is not None:
            await _with_entry(turn, person, draft, entry)
        await citizen_form_filling.complete_wanted(turn, person)
        return
    if entry is not None:
        await _keep_entry(turn, person, entry)
    await unclear_message_answers.apply_meaning(turn, person, SayMeaning(Meaning.REQUEST))


async def _keep_entry(turn: Turn, person: Person, entry: ListedEntry) -> None:
    """Put an entry before the kept words, unless there are words and it could be read."""
    kept = await possible_requests.waiting(turn, person) or KeptWords()
    if kept.messages and await entry_pages.is_open(turn, entry):
        return
    if turn.update.pressed not in [message.message_id for message in kept.messages]:
        wish = _wish(turn, person, entry)
        read_at = office_time.officers_read_at(turn)
        messages = (wish, *kept.messages)
        kept = replace(kept, messages=messages, offered=(), opened=0, read_at=read_at)
        await dialogues.save_dialogue(turn, person, kept)


async def _with_entry(turn: Turn, person: Person, draft: FormDraft, entry: ListedEntry) -> None:
    """Add an entry to a form's wanted information, unless it could be read."""
    if await entry_pages.is_open(turn, entry):
        return
    wish = _wish(turn, person, entry)
    part = citizen_posts.to_request_part(wish.content, wish.message_id)
    outcome = REQUEST.answer(draft.answers, citizen_form_filling.WANTED_STEP, part)
    if isinstance(outcome, Accepted):
        answers = {**outcome.answers, "offered": [], "opened": 0}
        await citizen_drafts.save_draft(turn.tx, replace(draft, answers=answers))


def _wish(turn: Turn, person: Person, listed: ListedEntry) -> KeptMessage:
    """Return words that ask for an entry: its title, and the unit that holds it."""
    entry = listed.entry
    text = turn.texts.plain(
        person.language, "list-asked-for", title=entry.title, holder=entry.holder or "none"
    )
    content = Content(kind="text", text=text)
    return KeptMessage(message_id=turn.update.pressed or 0, at=turn.now, content=content)


ADDS = (in_private(EntryHelped, count_helped), in_private(RequestAllTheSame, begin_request))
