"""Published entries and earlier answers that fit a request, offered to whoever drafts its answer.

Of an earlier answer its files and words are taken, never what could tell who asked: words that hold
a name, a number or the request of its requester stay where they are.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from bot.actions.answers import answer_draft
from bot.actions.cases import menu_pages, name_masking
from bot.actions.cases.name_masking import Names
from bot.actions.delivery import kept_files, message_reactions
from bot.actions.information_list import entry_pages, entry_suggestions
from bot.actions.letters import decision_wording
from bot.buttons.case_buttons import OpenMenu, SimilarSource
from bot.desk import contacts
from bot.desk.button_acts import case_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, group_place, make_button
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.list_entry import ListedEntry
from bot.domain.law.official_answer import GivenInFull
from bot.domain.message import LONGEST_LABEL, Content, as_api_call, shortened
from bot.domain.records.kept_file import KeptFile
from bot.domain.words.list_search import Candidate, StemWeights, rank_entries, search_words
from bot.domain.words.similar_texts import stems
from bot.errors import require
from bot.texts import OFFICIAL
from storage import answers, file_archive, list_entries
from storage.outbox import Json

SHORTEST_QUOTED = 12
"""Characters of a line of a request that are its own words where an answer repeats them."""


@dataclass(frozen=True)
class Similar:
    """What fits a request: what officers read of it, and what goes into a draft."""

    name: str
    about: str
    at: date
    link: str
    files: list[KeptFile]
    taken: list[Content]


@dataclass(frozen=True, kw_only=True)
class SimilarAbout(RowAbout):
    """Into which answer a message goes that the desk posts, and from where it was taken."""

    answer: int = 0
    source: SimilarSource = SimilarSource.ENTRY
    of: int = 0
    place: int = 0


SIMILAR_POSTED = Purpose("answer-taken", SimilarAbout, priority=answer_draft.DRAFT.priority)
"""A message that shows in the case's topic what was taken into a draft, and is a part of it."""


async def _earlier(turn: Turn, case: Case) -> list[GivenInFull]:
    """Return at most three earlier answers that fit a request by its subject, the best first."""
    terms = (await entry_suggestions.glossary_of(turn)).terms(search_words(case.subject))
    given = {one.case_id: one for one in await answers.given_in_full(turn.tx, case.id, turn.now)}
    candidates = [
        Candidate(one.case_id, frozenset(stems(one.subject)), frozenset()) for one in given.values()
    ]
    wanted = {stem for term in terms for stem in term.stems}
    holding = Counter(stem for one in candidates for stem in one.title & wanted)
    if not holding:
        return []
    return [
        given[one.id] for one in rank_entries(terms, candidates, StemWeights(len(given), holding))
    ]


@case_button("case:similar", does=Act.DRAFT_ANSWER)
async def list_similar(turn: Turn, case: Case, _officer: Officer) -> None:
    """List what fits: entries by their title, earlier answers by the number of their request."""
    acts = [
        _button(case, SimilarSource.ENTRY, one.id, f"📄 {one.entry.title}")
        for one in await entry_suggestions.find_entries(turn, case.subject)
    ]
    for one in await _earlier(turn, case):
        other = await contacts.get_case(turn, one.case_id)
        acts.append(
            _button(case, SimilarSource.ANSWER, other.id, f"📨 {other.number} · {other.subject}")
        )
    text = turn.texts.say(OFFICIAL, "similar", number=case.number, found=len(acts))
    await menu_pages.show_page(turn, text, acts, case=case, back=OpenMenu(case.id, "work"))


def _button(case: Case, source: SimilarSource, of: int, label: str) -> Button:
    return Button(shortened(label, LONGEST_LABEL), show_similar.button(case.id, source, of))


@case_button("case:like", does=Act.DRAFT_ANSWER)
async def show_similar(
    turn: Turn, case: Case, _officer: Officer, source: SimilarSource, of: int
) -> None:
    """Show what an entry (by its id) or an earlier answer (by its case's) gives, to be taken."""
    one = require(await _similar(turn, case, source, of), "similar-gone")
    text = turn.texts.say(
        OFFICIAL,
        f"similar-{source}",
        name=one.name,
        about=one.about,
        at=one.at,
        files=len(one.files),
        link=one.link or "none",
        taken=len(one.taken),
    )
    into_draft = post_similar.button(case.id, source, of)
    acts = [make_button(turn, OFFICIAL, "button-similar-take", into_draft)] if one.taken else []
    acts += kept_files.open_buttons(one.files)
    await menu_pages.show_page(turn, text, acts, case=case, back=list_similar.button(case.id))


async def _similar(turn: Turn, case: Case, source: SimilarSource, of: int) -> Similar | None:
    """Return what an entry or an earlier answer gives; None if it may not be given any more."""
    if source is SimilarSource.ENTRY:
        listed = await list_entries.get(turn.tx, of)
        return await _entry(turn, listed) if listed and listed.state == "shown" else None
    earlier = await answers.given_in_full(turn.tx, case.id, turn.now)
    given = next((one for one in earlier if one.case_id == of), None)
    return await _answer(turn, given) if given else None


async def _entry(turn: Turn, listed: ListedEntry) -> Similar:
    entry, files = listed.entry, await entry_pages.public_file(turn, listed.id)
    made, link = entry.made or "none", entry.link or "none"
    words = turn.texts.plain(OFFICIAL, "similar-words", title=entry.title, made=made, link=link)
    taken = [Content(kind="text", text=words), *(file.content for file in files)]
    at = listed.current_on or turn.today
    return Similar(entry.title, entry.summary, at, entry.link, files, taken)


async def _answer(turn: Turn, given: GivenInFull) -> Similar:
    """Return an earlier answer; one by signed letter is only shown, since it names who asked."""
    other = await contacts.get_case(turn, given.case_id)
    names = await name_masking.names_for(turn, other)
    decision = await decision_wording.decision_of(turn, other)
    parts = await answers.parts(turn.tx, given.answer_id)
    by_letter = decision is None or decision.given.decision_means == "letter"
    found = (_impersonal(turn, other, names, part.content) for part in parts)
    taken = [] if by_letter else [content for content in found if content is not None]
    files = await file_archive.of_answer(turn.tx, given.answer_id)
    at = given.delivered_at.astimezone(turn.zone).date()
    return Similar(other.number, other.subject, at, "", files, taken)


def _impersonal(turn: Turn, other: Case, names: Names, content: Content) -> Content | None:
    """Return a part of an earlier answer as another may have it; None if it may not."""
    if name_masking.is_named(turn, content, names) or _tells(turn, other, names, content.text):
        return None
    if content.is_file:
        return Content(**content.model_dump(include={"kind", "file_id", "file_name", "file_size"}))
    return Content(kind="text", text=content.text) if content.kind == "text" else None


def _tells(turn: Turn, other: Case, names: Names, text: str) -> bool:
    """Say whether words hold the number, a name or the request of an earlier requester."""
    lines = (*other.wanted.splitlines(), other.subject, other.purpose)
    quoted = (line.strip(" .").casefold() for line in lines)
    said = text.casefold()
    own = any(line in said for line in quoted if len(line) >= SHORTEST_QUOTED)
    return own or other.number in text or name_masking.mask_text(turn, text, names) != text


@case_button("case:alike", does=Act.DRAFT_ANSWER)
async def post_similar(
    turn: Turn, case: Case, officer: Officer, source: SimilarSource, of: int
) -> None:
    """Post what is taken in the case's topic: once it stands there it is a part of the draft."""
    one = require(await _similar(turn, case, source, of), "similar-gone")
    answer = await answer_draft.own_or_new_draft(turn, case, officer)
    for place, content in enumerate(one.taken):
        about = SimilarAbout(answer=answer.id, source=source, of=of, place=place)
        method, payload = as_api_call(content)
        payload |= group_place(turn, case)
        await queue_call(turn, method, GROUP, SIMILAR_POSTED(about), payload, case_id=case.id)
    answer_press(turn, turn.texts.plain(OFFICIAL, "similar-taken", taken=len(one.taken)))


async def _on_arrived(turn: Turn, arrived: DeliveredRow[SimilarAbout]) -> None:
    """Make a message a part of the draft for which it was taken, if that is still written."""
    about, case = arrived.about, arrived.case
    answer = await answers.get(turn.tx, about.answer)
    chat_id, message_id = arrived.chat_id, arrived.first.get("message_id")
    if answer is None or answer.state != "collecting" or case is None or chat_id is None:
        return
    one = await _similar(turn, case, about.source, about.of)
    if one is not None and isinstance(message_id, int) and about.place < len(one.taken):
        content = _as_posted(one.taken[about.place], arrived.first)
        await answer_draft.store_part(turn, answer, (chat_id, message_id), content)
        await message_reactions.set_reaction(turn, case.id, message_id, answer_draft.PART_MARK)


def _as_posted(content: Content, message: Json) -> Content:
    """Return a part with the file as it was posted: of an entry that is the cleaned one."""
    sent = message.get(content.kind)
    file = sent[-1] if isinstance(sent, list) and sent else sent  # of a photo the largest
    if not isinstance(file, dict) or not isinstance(file.get("file_id"), str):
        return content
    return content.model_copy(update={"file_id": file["file_id"]})


ADDS = (
    list_similar,
    show_similar,
    post_similar,
    SendHandlers(SIMILAR_POSTED, on_delivered=_on_arrived),
)
