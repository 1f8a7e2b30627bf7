"""How the list learns: what several people looked for in vain, and the office's own synonyms.

Only the PPID sees either; one person's question is shown to nobody.
"""

from bot.actions.cases import menu_pages
from bot.actions.cases.menu_pages import Part
from bot.actions.information_list import entry_search
from bot.buttons.information_list_buttons import (
    DropMissed,
    KeepList,
    ListMissed,
    ListSynonyms,
    ShowMissed,
    TakeBackSynonym,
    WriteMissedEntry,
    WriteSynonym,
)
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer
from bot.domain.form_answers import Answers
from bot.domain.message import LONGEST_LABEL, shortened
from bot.domain.missed_words import MissedQuery, matters
from bot.domain.role_permissions import DeskAction
from bot.domain.spoken_words import words_of
from bot.domain.word_stems import stems
from bot.errors import Refused
from bot.forms.synonym_form import SynonymAnswers
from bot.texts import OFFICIAL
from storage import list_entries, list_synonyms, missed_queries

WORDINGS = 5
"""How many ways to ask for the same are shown."""


async def matters_missed(turn: Turn) -> list[list[MissedQuery]]:
    """Return what at least two people looked for in vain, by what they ask."""
    return matters(await missed_queries.newest(turn.tx), await entry_search.glossary_of(turn))


async def show(turn: Turn, officer: Officer, button: ListMissed) -> None:
    """List what people looked for in vain, and what leads to the synonyms."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    found = await matters_missed(turn)
    shortest = [min(queries, key=lambda one: len(one.words)) for queries in found]
    acts = [Button(shortened(one.words, LONGEST_LABEL), ShowMissed(one.id)) for one in shortest]
    acts.append(turn.button(OFFICIAL, "button-synonyms", ListSynonyms()))
    text = turn.texts.say(OFFICIAL, "list-missed", matters=len(found))
    await menu_pages.show(turn, text, acts, back=KeepList(), part=Part(button.page, ListMissed))


async def show_one(turn: Turn, officer: Officer, button: ShowMissed) -> None:
    """Show how people asked for what they looked for in vain, with what can be done."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    queries = await _matter(turn, button.missed_id)
    wordings = list(
        dict.fromkeys(f"• {shortened(one.words, LONGEST_LABEL * 2)}" for one in queries)
    )
    text = turn.texts.say(
        OFFICIAL,
        "list-missed-one",
        people=len({one.person_id for one in queries}),
        words="\n".join(wordings[:WORDINGS]),
    )
    acts = [
        turn.button(OFFICIAL, "button-missed-synonym", WriteSynonym(button.missed_id)),
        turn.button(OFFICIAL, "button-missed-entry", WriteMissedEntry(button.missed_id)),
        turn.button(OFFICIAL, "button-missed-drop", DropMissed(button.missed_id)),
    ]
    await menu_pages.show(turn, text, acts, back=ListMissed())


async def _matter(turn: Turn, missed_id: int) -> list[MissedQuery]:
    for queries in await matters_missed(turn):
        if missed_id in [one.id for one in queries]:
            return queries
    raise Refused("list-missed-gone")


async def drop(turn: Turn, officer: Officer, button: DropMissed) -> None:
    """Forget what people looked for in vain, and show the rest."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    await missed_queries.drop(turn.tx, [one.id for one in await _matter(turn, button.missed_id)])
    turn.answer(turn.texts.plain(OFFICIAL, "list-missed-dropped"))
    await show(turn, officer, ListMissed())


async def settle(turn: Turn, missed_id: int) -> None:
    """Forget what people looked for in vain, once the list answers it; 0 for nothing."""
    for queries in await matters_missed(turn) if missed_id else ():
        if missed_id in [one.id for one in queries]:
            await missed_queries.drop(turn.tx, [one.id for one in queries])


async def begin(turn: Turn, officer: Officer, button: WriteSynonym) -> Answers:
    """Return what the form of a synonym begins with: for what it is written."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    return {"missed_id": button.missed_id}


async def write(turn: Turn, officer: Officer, _case: Case | None, given: SynonymAnswers) -> None:
    """Let a phrase mean words of the list from now on. Raises Refused if no title holds them."""
    official = given.synonym_official
    rarity = await list_entries.rarity(turn.tx, stems(official))
    spoken = " ".join(words_of(given.synonym_spoken))
    if not rarity.holding or not spoken:
        raise Refused("synonym-finds-nothing")
    await list_synonyms.write(turn.tx, spoken, official, officer.telegram_id, turn.now)
    await settle(turn, given.missed_id)
    button = turn.button(OFFICIAL, "button-synonyms", ListSynonyms())
    await turn.say_group("synonym-kept", [[button]], spoken=spoken, official=official)


async def list_synonyms_kept(turn: Turn, officer: Officer, button: ListSynonyms) -> None:
    """List the office's own synonyms: a tap takes one back."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    kept = await list_synonyms.current(turn.tx)
    acts = [turn.button(OFFICIAL, "button-synonym-write", WriteSynonym())]
    acts += [
        Button(
            shortened(f"🗑 {one.spoken} → {one.official}", LONGEST_LABEL), TakeBackSynonym(one.id)
        )
        for one in kept
    ]
    text = turn.texts.say(OFFICIAL, "list-synonyms", kept=len(kept))
    part = Part(button.page, ListSynonyms)
    await menu_pages.show(turn, text, acts, back=ListMissed(), part=part)


async def take_back(turn: Turn, officer: Officer, button: TakeBackSynonym) -> None:
    """Take a synonym back. Raises Refused if it was changed since it was read."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    kept = {one.id: one for one in await list_synonyms.current(turn.tx)}
    if button.synonym_id not in kept:
        raise Refused("synonym-gone")
    spoken = kept[button.synonym_id].spoken
    await list_synonyms.write(turn.tx, spoken, "", officer.telegram_id, turn.now)
    turn.answer(turn.texts.plain(OFFICIAL, "synonym-taken-back", spoken=spoken))
    await list_synonyms_kept(turn, officer, ListSynonyms())


BUTTONS = (
    in_group(ListMissed, show),
    in_group(ShowMissed, show_one),
    in_group(DropMissed, drop),
    in_group(ListSynonyms, list_synonyms_kept),
    in_group(TakeBackSynonym, take_back),
)
