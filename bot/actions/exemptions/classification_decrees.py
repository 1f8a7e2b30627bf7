"""Decrees that put information on the exempt list: of higher bodies, and of the office itself."""

from bot.actions.delivery import kept_files
from bot.actions.exemptions import exemption_list
from bot.actions.exemptions.classification_form import CLASSIFICATION, ClassificationAnswers
from bot.actions.letters import exemption_letters
from bot.buttons.answer_buttons import AddFromReply
from bot.buttons.form_buttons import OpenAbout
from bot.desk import case_access, office_time
from bot.desk.button_acts import opens
from bot.desk.procedures import LATELY, Procedure, demand_scan
from bot.desk.turn import Turn
from bot.domain.authority import Authority
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.exemption import Exemption
from bot.domain.form_answers import Answers
from bot.domain.kept_file import KeptAbout, KeptFile
from bot.domain.route_matching import folded
from bot.errors import needed
from bot.forms.exempt_lines import write_line
from bot.texts import OFFICIAL, Markup
from bot.uploads.file_kinds import SCANS
from bot.uploads.upload_verdict import Cleaned, Unfit
from storage import case_events, exemptions, file_archive


async def record(
    turn: Turn, by: Authority, _case: Case | None, given: ClassificationAnswers
) -> None:
    """Keep a decree, and put on the list what it adds, in force from its date.

    Nothing rests on it before its file opened, or a second person saw it.
    """
    office_time.refuse_future(turn, given.classification_date)
    entries = read(given)
    known = await exemptions.of_decree(turn.tx, entries[0])
    there = {(folded(one.title), one.letter) for one in known}
    added = [one for one in entries if (folded(one.title), one.letter) not in there]
    known += [await exemption_list.add(turn, by, one) for one in added]
    scan, first = given.classification_scan, known[0].id
    await kept_files.keep_given(turn, KeptAbout.EXEMPTION, scan, None, first)
    await turn.say_group(
        "classification-recorded",
        []
        if scan
        else [[turn.button(OFFICIAL, "button-classification-seen", exemption_list.seen.at(first))]],
        decree=exemption_letters.basis(turn.texts, entries[0]),
        count=len(added),
        file="yes" if scan else "no",
        lines=Markup("\n".join(f"• {one.title} ({one.letter})" for one in known)),
    )


def read(given: ClassificationAnswers) -> list[Exemption]:
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


async def looked_at(turn: Turn, file: KeptFile, body: bytes | None, found: Cleaned | Unfit) -> None:
    """Keep the file of a decree once it opened; else say that nothing rests on the decree."""
    if isinstance(found, Cleaned) and found.kind in SCANS and body is not None:
        await kept_files.fetched(turn, file, body)
    elif await file_archive.settle(turn.tx, file.id, "lost"):
        why = found.reason if isinstance(found, Unfit) else "kind"
        anew = turn.button(
            OFFICIAL, "button-classification-file", OpenAbout("classification", file.about_id)
        )
        await turn.say_group("classification-unfit", [[anew]], name=file.name, reason=why)


async def begin(turn: Turn, _officer: Officer, entry_id: int) -> tuple[None, Answers]:
    """Return nothing, or the decree of an entry whose file is still to be handed in."""
    entry = await exemptions.get(turn.tx, entry_id)
    if entry is None:
        return None, {}
    lines = [
        write_line(one.title, f"{one.letter} {one.law}", one.consequence, one.in_force_until)
        for one in await exemptions.of_decree(turn.tx, entry)
    ]
    return None, {
        "classification_authority": entry.authority,
        "classification_number": entry.number,
        "classification_date": entry.in_force_from.isoformat(),
        "classification_lines": lines,
    }


async def from_reply(turn: Turn, _officer: Officer, button: AddFromReply) -> Answers:
    """Return a decree as the answer to a test sent upward names it: its number, date and line."""
    case = await case_access.the_case(turn, button.case_id)
    told = {event.name: event.facts for event in await case_events.events(turn.tx, case.id)}
    reply = needed(told.get(EventName.UPWARD_ANSWERED), "reply-not-there")
    known: Answers = {
        "classification_number": reply["letter"],
        "classification_date": reply["on"],
    }
    line = told.get(EventName.TEST_HELD, {}).get("line")
    return {**known, "classification_lines": [line]} if line else known


FORMS = (
    Procedure(
        CLASSIFICATION,
        record,
        offers={"classification_date": LATELY},
        demand=demand_scan,
        about=begin,
    ),
)
BUTTONS = (opens(AddFromReply, CLASSIFICATION, from_reply),)
