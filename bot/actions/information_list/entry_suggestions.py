"""Entries of the public list that fit a message: found, offered, and what came of it counted."""

from collections.abc import Sequence
from dataclasses import replace

from bot.buttons.office_buttons import OpenEntry, RequestAllTheSame
from bot.buttons.request_buttons import AnswerQuestion
from bot.desk import citizen_form_messages, dialogues, office_time
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.case import Person
from bot.domain.law.list_entry import ListedEntry, Use, stale_since
from bot.domain.message import LONGEST_LABEL, shortened
from bot.domain.words.list_search import (
    Glossary,
    Match,
    corrected_words,
    doubtful_words,
    rank_entries,
    search_words,
)
from bot.domain.words.open_dialogues import KeptWords
from bot.forms.form_engine import Step
from bot.forms.request_form import REQUEST
from bot.office.calendar_files import office_glossary
from bot.texts import Markup
from storage import citizen_drafts, list_entries
from storage.citizen_drafts import FormDraft
from storage.database import Tx


async def glossary_of(turn: Turn) -> Glossary:
    """Return the words by which people ask this office."""
    office = turn.office
    own = (office.place, office.short_name)
    return office_glossary(office.glossaries, own)


async def find_entries(turn: Turn, text: str) -> list[ListedEntry]:
    """Return at most three entries of the office's list that fit a text, the best first."""
    return await search_entries(turn.tx, await glossary_of(turn), text) if text else []


async def search_entries(tx: Tx, glossary: Glossary, text: str) -> list[ListedEntry]:
    """Return at most three shown entries that fit a message, the best first."""
    if not await list_entries.total(tx):  # an office that has listed nothing yet
        return []
    words = search_words(text)
    found = await _search(tx, glossary, words)
    if not found:
        better = corrected_words(
            words, await list_entries.near(tx, doubtful_words(words, glossary))
        )
        found = await _search(tx, glossary, better) if better != words else []
    entries = [await list_entries.get(tx, one.id) for one in found]
    return [entry for entry in entries if entry is not None]


async def _search(tx: Tx, glossary: Glossary, words: list[str]) -> list[Match]:
    terms = glossary.terms(words)
    stems = dict.fromkeys(stem for term in terms for stem in term.stems)
    rarity = await list_entries.rarity(tx, stems)
    if not rarity.holding:
        return []
    return rank_entries(terms, await list_entries.candidates(tx, rarity.stems_to_search()), rarity)


async def count_uses(turn: Turn, what: Use, *entry_ids: int) -> None:
    """Count one use of each entry in this month, such as "offered" or "opened"."""
    for entry_id in entry_ids:
        await list_entries.count_use(turn.tx, entry_id, what, turn.today.replace(day=1))


def offered_in(answers: Answers) -> list[int]:
    """Return the ids of the entries that a request's form has offered."""
    offered = answers.get("offered")
    listed = offered if isinstance(offered, list | tuple) else ()
    return [one for one in listed if isinstance(one, int)]


async def count_opened(turn: Turn, person: Person, entry_id: int) -> None:
    """Count that an entry was opened; note it with the kept words or form that led to it."""
    await count_uses(turn, "opened", entry_id)
    kept = await dialogues.find_dialogue(turn, person, KeptWords)
    if kept is not None and entry_id in kept.offered:
        await dialogues.save_dialogue(turn, person, replace(kept, opened=entry_id))
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is not None and entry_id in offered_in(draft.answers):
        await citizen_drafts.save_draft(
            turn.tx, replace(draft, answers={**draft.answers, "opened": entry_id})
        )


async def count_not_filed(turn: Turn, opened_entry: object) -> None:
    """Count that a request was not filed after an entry was opened for it; 0 means none."""
    if isinstance(opened_entry, int) and opened_entry:
        await count_uses(turn, "unfiled", opened_entry)


async def count_filed(turn: Turn, answers: Answers) -> None:
    """Count that a request was filed although entries were offered for it."""
    await count_uses(turn, "filed", *offered_in(answers))


STALE = "⚠️"
SEARCHED = {"wanted": "done", "subject": "keep"}
"""The questions of the request form that say what it is about, and what goes on from each."""


async def offer_entries(turn: Turn, person: Person, text: str, others: Sequence[Button]) -> bool:
    """Offer the entries that fit words which are kept; return False if none fits.

    `others` are the buttons for words that are no request.
    """
    entries = await find_entries(turn, text)
    if not entries:
        return False
    kept = await dialogues.find_dialogue(turn, person, KeptWords) or KeptWords()
    offered = tuple(entry.id for entry in entries)
    await dialogues.save_dialogue(turn, person, replace(kept, offered=offered))
    await count_uses(turn, "offered", *offered)
    language = person.language
    go_on = make_button(turn, language, "button-none-of-these", RequestAllTheSame())
    rows = [[go_on], *([entry_button(turn, entry)] for entry in entries)]
    rows += [[other] for other in others]
    silence = office_time.silence_in_words(turn, language)
    text_shown = turn.texts.say(language, "list-suggestions", silence=silence)
    text_shown = Markup(text_shown + stale_lines(turn, language, entries))
    await tell(turn, person, text_shown, rows, key=f"stray:{person.id}")
    return True


async def search_once(
    turn: Turn, draft: FormDraft, step: Step
) -> tuple[FormDraft, list[ListedEntry]]:
    """Search once for the subject of a request form; return the draft, marked, and entries."""
    subject = text_in(draft.answers, "subject")
    asks = draft.form == REQUEST.name and step.name in SEARCHED and subject
    if not asks or "offered" in draft.answers:
        return draft, []
    entries = await find_entries(turn, subject)
    offered = [entry.id for entry in entries]
    return replace(draft, answers={**draft.answers, "offered": offered}), entries


async def offer_in_form(
    turn: Turn, person: Person, draft: FormDraft, step: Step, entries: Sequence[ListedEntry]
) -> None:
    """Offer entries that fit a request form's subject; the form waits at its question.

    That is answered already, so one tap goes on, and what is typed there is taken as before.
    """
    await count_uses(turn, "offered", *(entry.id for entry in entries))
    draft = citizen_form_messages.with_new_expiry(turn, replace(draft, step=step.name))
    go_on = AnswerQuestion(step.name, SEARCHED[step.name])
    rows = [
        [make_button(turn, person.language, "button-none-of-these", go_on)],
        *([entry_button(turn, entry)] for entry in entries),
        *citizen_form_messages.question_keyboard(turn, person, draft, step)[-1:],
    ]
    subject = text_in(draft.answers, "subject")
    text = turn.texts.say(person.language, "list-suggestions-form", subject=subject)
    text = Markup(text + stale_lines(turn, person.language, entries))
    await citizen_form_messages.ask_about_draft(turn, person, draft, text, rows)


def entry_button(turn: Turn, listed: ListedEntry) -> Button:
    """Return the button that shows an entry: its title, when it was made, a mark if it is stale."""
    entry = listed.entry
    sign = STALE if stale_since(listed, turn.today, turn.zone) else "📄"
    made = f" · {entry.made}" if entry.made else ""
    return Button(
        f"{sign} {shortened(entry.title, LONGEST_LABEL - len(made))}{made}", OpenEntry(listed.id)
    )


def stale_lines(turn: Turn, language: str, entries: Sequence[ListedEntry]) -> str:
    """Return a line for each entry that was not renewed in time, to stand below the others."""
    marked = [(one, stale_since(one, turn.today, turn.zone)) for one in entries]
    lines = [
        turn.texts.say(language, "list-stale", title=one.entry.title, since=since)
        for one, since in marked
        if since is not None
    ]
    return "".join(f"\n\n{line}" for line in lines)
