"""Decrees that are handed down to an office: drafts of the exempt list until the PPID keeps one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any
from zlib import crc32

from pydantic import ValidationError

from bot.actions.delivery import kept_files
from bot.actions.exemptions import classification_decrees
from bot.actions.exemptions.classification_decrees import CLASSIFICATION, ClassificationAnswers
from bot.actions.letters import exemption_letters
from bot.desk.button_acts import form_button
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Officer
from bot.domain.message import Content
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.domain.words.similar_texts import plain_words
from bot.errors import ConfigError, Refused, certain, require
from bot.forms.answer_fields import FormFile
from bot.office.calendar_files import first, rows
from bot.texts import OFFICIAL
from storage import desk_state, file_archive, list_entries

DECREE = ("authority", "number", "date", "file")
"""The columns that name a decree and its file beside; in `line` stands what the form takes."""
DECREES_SHOWN = "shared_decrees"
"""Where the drafts that were shown are remembered, by their marks."""


@dataclass(frozen=True)
class DecreeDraft:
    """A decree as its form has it, and its file."""

    given: ClassificationAnswers
    name: str
    body: bytes


def load(path: Path) -> Sequence[DecreeDraft]:
    """Return the decrees that a file names. Raises ConfigError if one is wrong."""
    found = [row for _, row in rows(path)]
    if any(row.keys() != {*DECREE, "line"} for row in found):
        raise ConfigError(f"{path}: write {','.join(DECREE)},line in each row")
    of_decree = groupby(found, lambda row: [str(row[name] or "") for name in DECREE])
    return [_draft(path, decree, [row["line"] for row in each]) for decree, each in of_decree]


def _draft(path: Path, decree: Sequence[str], lines: Sequence[object]) -> DecreeDraft:
    fields, name = ("authority", "number", "date", "lines"), Path(decree[-1]).name
    values = zip(fields, [*decree[:-1], lines], strict=True)
    try:
        given = {f"classification_{field}": value for field, value in values}
        scan = FormFile(kind="document", message_id=0, file_id=DECREES_SHOWN, file_name=name)
        given["classification_scan"] = [scan]
        body = (path.parent / name).read_bytes()
        return DecreeDraft(ClassificationAnswers.model_validate(given), name, body)
    except ValidationError as error:
        where = " ".join(map(str, error.errors()[0].get("ctx", {}).values()))
        raise ConfigError(f"{path}, {decree[1]}: {first(error)} {where}".rstrip()) from error
    except (OSError, ValueError) as error:  # a name may hold what no file's can
        why = getattr(error, "strerror", error)
        raise ConfigError(f"{path.parent / name}: cannot be read ({why})") from error


def files_beside(decrees: Sequence[DecreeDraft]) -> Sequence[str]:
    """Return the names of the decrees' own files."""
    return [one.name for one in decrees]


async def draft_decrees(turn: Turn, drafts: Sequence[DecreeDraft]) -> None:
    """Show each decree once, with its file, to whoever may keep it; nothing is exempt by that."""
    shown = await desk_state.get_json(turn.tx, DECREES_SHOWN, dict[str, Any]) or {}
    for draft in drafts:
        mark = crc32(draft.given.model_dump_json().encode())
        if str(mark) in shown or not await _lacking(turn, draft.given):
            continue
        kept = await _keep(turn, draft, mark)
        shown[str(mark)] = {"kept": kept.id, "given": draft.given.model_dump(mode="json")}
        add_it = make_button(
            turn, OFFICIAL, "button-classification-add", prefill_handed_down.button(mark)
        )
        lines = [
            turn.texts.say(OFFICIAL, "decree-handed-down-line", line=line)
            for line in draft.given.classification_lines
        ]
        await say_group(
            turn,
            "decree-handed-down",
            [kept_files.open_buttons([kept]), [add_it]],
            decree=exemption_letters.basis_in_words(
                turn.texts, classification_decrees.read_entries(draft.given)[0]
            ),
            lines=lines,
        )
    await desk_state.put(turn.tx, DECREES_SHOWN, json.dumps(shown))


async def _lacking(turn: Turn, given: ClassificationAnswers) -> list[str]:
    """Return the lines of a decree that the exempt list lacks."""
    listed = {
        (plain_words(one.title), one.letter)
        for one in await list_entries.listed_exemptions(turn.tx, turn.today)
    }
    return [
        line
        for line, read in zip(given.classification_lines, given.entries, strict=True)
        if (plain_words(read.title), read.letter) not in listed
    ]


async def _keep(turn: Turn, draft: DecreeDraft, mark: int) -> KeptFile:
    """Keep the file of a decree, which came by no message, for the form to use."""
    place = (await desk_state.group_id(turn.tx), 0)
    content = Content(kind="document", file_id=f"{DECREES_SHOWN}:{mark}", file_name=draft.name)
    belongs = (KeptAbout.EXEMPTION, 0)
    added = await file_archive.add_file(turn.tx, belongs, None, place, content, turn.now)
    kept = certain(added, "a draft is kept once")
    await file_archive.save_cleaned(turn.tx, kept.id, draft.name, draft.body)
    return kept


@form_button("exempt:shared", CLASSIFICATION)
async def prefill_handed_down(turn: Turn, _officer: Officer, mark: int) -> Answers:
    """Return what the form of a decree begins with. Raises Refused if all of it is listed."""
    shown = await desk_state.get_json(turn.tx, DECREES_SHOWN, dict[str, Any]) or {}
    draft = require(shown.get(str(mark)), "decree-handed-down-listed")
    lines = await _lacking(turn, ClassificationAnswers.model_validate(draft["given"]))
    kept = await file_archive.get(turn.tx, draft["kept"])
    if kept is None or not lines:
        raise Refused("decree-handed-down-listed")
    scan = FormFile(kind="document", message_id=0, file_id=kept.file_id, file_name=kept.name)
    scans = [scan.model_dump(mode="json")]
    return {**draft["given"], "classification_lines": lines, "classification_scan": scans}


ADDS = (prefill_handed_down,)
