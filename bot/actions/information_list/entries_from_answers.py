"""Entries of the list made, in new words, from what an answer or an ended exemption opened.

UU 14/2008 Art 11(2), PP 61/2010 Art 11(1). The form offers words of the glossary alone: they tell
nothing of who asked. Only the PPID shows the entry.
"""

from enum import StrEnum

from bot.actions.cases import name_masking
from bot.actions.delivery import disclosure_checks
from bot.actions.information_list import entry_suggestions, list_editing
from bot.actions.information_list.list_entry_form import LIST_ENTRY, ListEntryAnswers
from bot.actions.letters import decision_wording
from bot.desk import contacts
from bot.desk.button_acts import form_button
from bot.desk.feature_declaration import AnswerOffers, OfficerForm
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case, Officer
from bot.domain.law.exemption import Exemption
from bot.domain.law.official_answer import is_opened, may_be_public
from bot.domain.words.similar_texts import plain_words, repeats_request
from bot.errors import Refused, require
from bot.texts import OFFICIAL
from storage import answers, cases, list_entries


class OpenedBy(StrEnum):
    """What opened the information that becomes an entry."""

    ANSWER = "answer"
    EXEMPTION = "exemption"


async def answer_buttons(turn: Turn, case: Case) -> list[Button]:
    """Return the button that makes an entry of what a case's answer gave, if it is public."""
    return _button(turn, OpenedBy.ANSWER, case.id) if await _given(turn, case) is not None else []


async def exemption_buttons(turn: Turn, entry: Exemption) -> list[Button]:
    """Return the button that makes an entry of what an ended exemption hid, if it is public."""
    return _button(turn, OpenedBy.EXEMPTION, entry.id) if await _is_open(turn, entry) else []


def _button(turn: Turn, source: OpenedBy, of: int) -> list[Button]:
    make = prefill_opened_entry.button(source, of)
    return [make_button(turn, OFFICIAL, "button-entry-make", make)]


async def _given(turn: Turn, case: Case) -> str | None:
    """Return what a case's answer gave, by its decision; None if it is not for everybody."""
    if case.is_restricted(turn.now) or not await answers.has_standing_answer(turn.tx, case.id):
        return None
    found = await decision_wording.decision_of(turn, case)
    # In a signed letter stands who asked.
    if found is None or found.given.decision_means == "letter":
        return None
    if not may_be_public(found.given.decided(found.entries)):
        return None
    return " ".join(part.decision_given or "" for part in found.given.parts if part.gives)


async def _is_open(turn: Turn, entry: Exemption) -> bool:
    """Say whether an exemption has ended and no other one in force has the same title."""
    listed = await list_entries.listed_exemptions(turn.tx, turn.today)
    covered = {plain_words(one.title) for one in listed if not one.why_not_in_force(turn.today)}
    ended = is_opened(entry, turn.today)
    return ended and plain_words(entry.title) not in covered


@form_button("dip:make", LIST_ENTRY)
async def prefill_opened_entry(turn: Turn, _officer: Officer, source: OpenedBy, of: int) -> Answers:
    """Return the first answers of an entry's form: the exemption or the case it comes from.

    Raises Refused if that is not for everybody.
    """
    if source is OpenedBy.EXEMPTION:
        entry = require(await list_entries.get_exemption(turn.tx, of), "exemption-missing")
        if not await _is_open(turn, entry):
            raise Refused("entry-not-public")
        return {"entry_exemption": entry.id}
    case = await contacts.get_case(turn, of)
    require(await _given(turn, case), "entry-not-public")
    return {"entry_case": case.id}


async def titles_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer a title in the list's own words, if the entry comes from a case or exemption."""
    title, _ = await _drafted(turn, answers)
    return [(title, title)] if title else []


async def summaries_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer a summary in the list's own words, if the entry comes from a case or exemption."""
    _, summary = await _drafted(turn, answers)
    return [(summary, summary)] if summary else []


async def _drafted(turn: Turn, answers: Answers) -> tuple[str, str]:
    """Return a title and a summary for what was opened; empty if they would be the request's."""
    entry = await list_entries.get_exemption(turn.tx, int(str(answers.get("entry_exemption", 0))))
    if entry is not None:
        title = entry.title
        return title, turn.texts.plain(OFFICIAL, "entry-was-exempt", title=title)
    case = await cases.get(turn.tx, int(str(answers.get("entry_case", 0))))
    given = await _given(turn, case) if case else None
    words = (await entry_suggestions.glossary_of(turn)).in_official_words(given or "")
    if case is None or not words:
        return "", ""
    title, office = words[:1].upper() + words[1:], turn.office.name
    summary = turn.texts.plain(OFFICIAL, "entry-drafted", words=words, office=office)
    told = repeats_request(title, summary, case.subject, case.number)
    return ("", "") if told else (title, summary)


async def write(turn: Turn, officer: Officer, _case: Case | None, given: ListEntryAnswers) -> None:
    """Put an entry on the list; one made from an answer must reveal nothing of who asked.

    Raises Refused if it tells, or if that answer is not for everybody any more.
    """
    await disclosure_checks.record_release(turn, None, officer, given)
    if not given.entry_case:
        await list_editing.write_entry(turn, officer, None, given)
        return
    case = await contacts.get_case(turn, given.entry_case)
    require(await _given(turn, case), "entry-not-public")
    said = f"{given.entry_title}\n{given.entry_summary}"
    names = await name_masking.names_for(turn, case)
    tells = name_masking.mask_text(turn, said, names) != said
    if tells or repeats_request(given.entry_title, given.entry_summary, case.subject, case.number):
        raise Refused("entry-own-words")
    await list_editing.write_entry(turn, officer, case, given)


ADDS = (
    OfficerForm(
        LIST_ENTRY,
        write,
        side_notes={"let_go": disclosure_checks.hidden_in_form},
        offers={
            "entry_title": AnswerOffers(titles_offered),
            "entry_summary": AnswerOffers(summaries_offered),
            "entry_holder": AnswerOffers(list_editing.units_offered),
        },
    ),
    prefill_opened_entry,
)
