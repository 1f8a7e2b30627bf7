"""Decrees and tests by which information goes on the exempt list, or is opened."""

from datetime import date
from typing import Annotated

from bot.actions.delivery import kept_files
from bot.actions.exemptions import exemption_list
from bot.actions.information_list import entries_from_answers
from bot.actions.letters import exemption_letters
from bot.buttons.request_buttons import OpenAbout
from bot.desk import office_time
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm, demand_scan
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.exemption import Classifier, Exemption
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.domain.reminders.reminder_plan import Subject
from bot.domain.words.similar_texts import plain_words
from bot.errors import Refused, require
from bot.forms.answer_fields import Day, Files, ShortLine, TextLines
from bot.forms.consequence_test_form import ExemptLine, read_line, readable_as_of, write_line
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import case_events, list_entries, reminders


class ClassificationAnswers(FormModel):
    """A decree's author, number, date and perhaps scan; each of its lines is an entry."""

    classification_authority: Classifier
    classification_number: ShortLine
    classification_date: Day
    classification_lines: Annotated[TextLines, readable_as_of("classification_date")]
    classification_scan: Files = ()

    @property
    def entries(self) -> list[ExemptLine]:
        """Return the lines of the decree, parsed."""
        return [read_line(line, self.classification_date) for line in self.classification_lines]


CLASSIFICATION = plain_form("classification", ClassificationAnswers, act=Act.KEEP_EXEMPTIONS)


async def record(
    turn: Turn, by: Authority, _case: Case | None, given: ClassificationAnswers
) -> None:
    """Keep a decree, and put on the list what it adds, in force from its date.

    Nothing rests on it before its file opened, or a second person saw it.
    """
    office_time.refuse_future(turn, given.classification_date)
    entries = read_entries(given)
    known = await list_entries.exemptions_of_decree(turn.tx, entries[0])
    there = {(plain_words(one.title), one.letter) for one in known}
    added = [one for one in entries if (plain_words(one.title), one.letter) not in there]
    known += [await exemption_list.add_entry(turn, by, one) for one in added]
    scan, first = given.classification_scan, known[0].id
    await kept_files.keep_form_files(turn, KeptAbout.EXEMPTION, scan, None, first)
    await say_group(
        turn,
        "classification-recorded",
        []
        if scan
        else [
            [
                make_button(
                    turn,
                    OFFICIAL,
                    "button-classification-seen",
                    exemption_list.confirm_decree.button(first),
                )
            ]
        ],
        decree=exemption_letters.basis_in_words(turn.texts, entries[0]),
        count=len(added),
        file=bool(scan),
        lines=[f"• {one.title} ({one.letter})" for one in known],
    )


def read_entries(given: ClassificationAnswers) -> list[Exemption]:
    """Return the lines of a decree as entries."""
    return [
        Exemption(
            title=line.title,
            letter=line.letter,
            authority=given.classification_authority,
            number=given.classification_number,
            in_force_from=given.classification_date,
            in_force_until=line.until,
            law=line.law,
            consequence=line.consequence,
        )
        for line in given.entries
    ]


async def keep_decree_file(
    turn: Turn, file: KeptFile, body: bytes | None, found: CleanedFile | UnfitFile
) -> None:
    """Keep the file of a decree once it opened; else say that nothing rests on the decree."""
    why = await kept_files.keep_opened(turn, file, body, found)
    if why is not None:
        anew = make_button(
            turn, OFFICIAL, "button-classification-file", OpenAbout("classification", file.about_id)
        )
        await say_group(turn, "classification-unfit", [[anew]], name=file.name, reason=why)


async def prefill_decree(turn: Turn, _officer: Officer, entry_id: int) -> tuple[None, Answers]:
    """Return the decree of an entry whose file is still missing, or no answers."""
    entry = await list_entries.get_exemption(turn.tx, entry_id)
    if entry is None:
        return None, {}
    lines = [
        write_line(one.title, f"{one.letter} {one.law}", one.consequence, one.in_force_until)
        for one in await list_entries.exemptions_of_decree(turn.tx, entry)
    ]
    return None, {
        "classification_authority": entry.authority,
        "classification_number": entry.number,
        "classification_date": entry.in_force_from.isoformat(),
        "classification_lines": lines,
    }


async def prefill_from_reply(turn: Turn, case: Case | None) -> Answers:
    """Return a decree as the answer to a test sent upward names it: its number, date and line."""
    case = require(case, "no-such-case")
    told = {event.name: event.facts for event in await case_events.events(turn.tx, case.id)}
    reply = require(told.get(EventName.UPWARD_ANSWERED), "reply-not-there")
    known: Answers = {
        "classification_number": reply["letter"],
        "classification_date": reply["on"],
    }
    line = told.get(EventName.TEST_HELD, {}).get("line")
    return {**known, "classification_lines": [line]} if line else known


class ExemptionOpeningAnswers(FormModel):
    """An entry, and the decree that opens it: its name and its first day."""

    opening_entry: int
    opening_decree: ShortLine
    opening_on: Day


EXEMPTION_OPENING = plain_form(
    "opening", ExemptionOpeningAnswers, "opening_entry", act=Act.KEEP_EXEMPTIONS
)


async def prefill_opening(turn: Turn, _officer: Officer, entry_id: int) -> tuple[None, Answers]:
    """Return the entry that a decree opens. Raises Refused if it is open already."""
    if exemption_list.is_own_test(turn, await demand_closed(turn, entry_id)):
        raise Refused("test-is-own")
    return None, {"opening_entry": entry_id}


async def demand_closed(turn: Turn, entry_id: int) -> Exemption:
    """Return an entry that was not opened yet. Raises Refused."""
    entry = require(await list_entries.get_exemption(turn.tx, entry_id), "exemption-missing")
    if entry.withdrawn_on is not None:
        raise Refused("exemption-opened-before")
    return entry


async def record_opening(
    turn: Turn, by: Authority, _case: Case | None, given: ExemptionOpeningAnswers
) -> None:
    """Open an entry by a decree, from the decree's own date on."""
    office_time.refuse_future(turn, given.opening_on)
    entry = await demand_closed(turn, given.opening_entry)
    began = entry.in_force_from
    if given.opening_on < began:
        raise Refused("exemption-opened-too-early", began=began)
    decree = turn.texts.plain(
        OFFICIAL,
        "exemption-basis",
        kind="decree",
        number=given.opening_decree,
        on=given.opening_on,
    )
    await open_entry(turn, by, entry, given.opening_on, decree)


async def open_entry(turn: Turn, by: Authority, entry: Exemption, on: date, basis: str) -> None:
    """Take an entry off the list and say so; offer to publish it if it is open already."""
    await list_entries.record_opening(turn.tx, entry.id, on, basis, by)
    await reminders.drop_waiting(turn.tx, Subject(), turn.now, f"exemption:{entry.id}:")
    await record_event(turn, None, EventName.EXEMPTION_WITHDRAWN, by, entry=entry.id)
    title, opened = entry.title, await list_entries.get_exemption(turn.tx, entry.id)
    publish = await entries_from_answers.exemption_buttons(turn, opened) if opened else []
    await say_group(
        turn, "exemption-opened", [publish], entry=str(entry.id), title=title, on=on, by=basis
    )


ADDS = (
    OfficerForm(
        CLASSIFICATION,
        record,
        prefill_from_reply,
        offers={"classification_date": RECENT_DAYS},
        check_authority=demand_scan,
        about=prefill_decree,
    ),
    OfficerForm(
        EXEMPTION_OPENING, record_opening, about=prefill_opening, offers={"opening_on": RECENT_DAYS}
    ),
)
