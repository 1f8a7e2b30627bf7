"""What was asked may be published already: entries that fit are offered before anything is asked.

Nothing is answered outright, and going on with the request is the first button.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.information_list import entry_search, list_outcomes
from bot.buttons.form_buttons import AnswerQuestion
from bot.buttons.information_list_buttons import OpenEntry, RequestAllTheSame
from bot.desk import dialogues, form_questions
from bot.desk.turn import Button, Turn
from bot.domain.case import Person
from bot.domain.form_answers import text_in
from bot.domain.list_entry import ListedEntry
from bot.domain.message import LONGEST_LABEL, shortened
from bot.domain.open_dialogues import KeptWords
from bot.domain.publication_clock import stale_since
from bot.forms.form_engine import Step
from bot.forms.request_form import REQUEST
from bot.texts import Markup
from storage.drafts import Draft

STALE = "⚠️"
SEARCHED = {"wanted": "done", "subject": "keep"}
"""The questions of the request form that say what it is about, and what goes on from each."""


async def offer(turn: Turn, person: Person, text: str, others: Sequence[Button]) -> bool:
    """Offer the entries that fit words which are kept; return False if none fits.

    `others` are buttons for words that are no request.
    """
    entries = await entry_search.found(turn, text)
    if not entries:
        return False
    kept = await dialogues.recall(turn, person, KeptWords) or KeptWords()
    offered = tuple(entry.id for entry in entries)
    await dialogues.remember(turn, person, replace(kept, offered=offered))
    await list_outcomes.count(turn, "offered", *offered)
    language = person.language
    go_on = turn.button(language, "button-none-of-these", RequestAllTheSame())
    rows = [[go_on], *([opener(turn, entry)] for entry in entries), others]
    text_shown = turn.texts.say(language, "list-suggestions")
    text_shown = Markup(text_shown + stale_lines(turn, language, entries))
    await turn.tell(person, text_shown, rows, key=f"stray:{person.id}")
    return True


async def search_once(turn: Turn, draft: Draft, step: Step) -> tuple[Draft, list[ListedEntry]]:
    """Search for the subject of a request form, once; return the draft that says so, what fits."""
    subject = text_in(draft.answers, "subject")
    asks = draft.form == REQUEST.name and step.name in SEARCHED and subject
    if not asks or "offered" in draft.answers:
        return draft, []
    entries = await entry_search.found(turn, subject)
    offered = [entry.id for entry in entries]
    return replace(draft, answers={**draft.answers, "offered": offered}), entries


async def offer_in_form(
    turn: Turn, person: Person, draft: Draft, step: Step, entries: Sequence[ListedEntry]
) -> None:
    """Offer what fits the subject of a request form, which waits meanwhile at its question.

    That is answered already, so one tap goes on, and what is typed there is taken as before.
    """
    await list_outcomes.count(turn, "offered", *(entry.id for entry in entries))
    draft = form_questions.touched(turn, replace(draft, step=step.name))
    go_on = AnswerQuestion(step.name, SEARCHED[step.name])
    rows = [
        [turn.button(person.language, "button-none-of-these", go_on)],
        *([opener(turn, entry)] for entry in entries),
        *form_questions.keyboard(turn, person, draft, step)[-2:],
    ]
    subject = text_in(draft.answers, "subject")
    text = turn.texts.say(person.language, "list-suggestions-form", subject=subject)
    text = Markup(text + stale_lines(turn, person.language, entries))
    await form_questions.put(turn, person, draft, text, rows)


def opener(turn: Turn, listed: ListedEntry) -> Button:
    """Return the button that shows an entry: its title, when it was made, a mark if it is stale."""
    entry = listed.entry
    sign = STALE if stale_since(listed, turn.today, turn.zone) else "📄"
    made = f" · {entry.made}" if entry.made else ""
    return Button(
        f"{sign} {shortened(entry.title, LONGEST_LABEL - len(made))}{made}"[:LONGEST_LABEL],
        OpenEntry(listed.id),
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
