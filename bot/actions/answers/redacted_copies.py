"""Copies of an answer's files from which hidden personal data was removed."""

from collections.abc import Sequence

from bot.actions.answers import answer_draft, answer_preview, answer_showing
from bot.actions.delivery import disclosure_checks
from bot.buttons.case_buttons import MakeBare
from bot.desk.button_acts import in_case
from bot.desk.call_queue import wake_file_loop
from bot.desk.messages import answer_press, say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.law.official_answer import AnswerMessage, OfficialAnswer
from bot.domain.records.kept_file import BARE, KeptAbout, KeptFile
from bot.domain.words.hidden_finding import Finding, may_be_cleaned
from bot.errors import certain, require
from bot.texts import OFFICIAL
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import answers, cases, file_archive


async def make(turn: Turn, case: Case, officer: Officer, button: MakeBare) -> None:
    """Order copies of an answer's files without the hidden data that was found in them."""
    answer = await answer_preview.demand_draft(turn, case, button.answer_id)
    for part in await answers.parts(turn.tx, answer.id):
        file = await file_archive.at(turn.tx, part.place, part.content.file_id or "")
        if file is not None and may_be_cleaned(file.found):
            copy = part.content.model_copy(update={"file_id": f"{BARE}{file.id}"})
            belongs = (KeptAbout.DRAFT, 0)
            await file_archive.add_file(turn.tx, belongs, case.id, part.place, copy, turn.now)
    wake_file_loop(turn)
    await answer_showing.show_preview(turn, case, officer, answer.id)
    answer_press(turn, turn.texts.plain(OFFICIAL, "bare-begun"))


async def put_copy_in_place(
    turn: Turn, file: KeptFile, copy: CleanedFile | UnfitFile, found: Sequence[Finding]
) -> None:
    """Put a copy in its file's place, and show the answer anew; or say that none can be made."""
    case = require(await cases.get(turn.tx, file.case_id), "no-answer-open")
    part = await _part(turn, case, certain(file.bare_of, "a copy is one of a file"))
    if part is None:  # it was taken out meanwhile
        await file_archive.discard(turn.tx, file.id)
        return
    answer, message = part
    if isinstance(copy, UnfitFile) or copy.body is None:
        await file_archive.discard(turn.tx, file.id)
        await say_group(turn, "bare-failed", case=case, name=file.name)
    else:
        left = await disclosure_checks.without_own(turn, case, found)
        await file_archive.save_cleaned(turn.tx, file.id, copy.name, copy.body, left)
        new = require(await file_archive.get(turn.tx, file.id), "kept-file-gone")
        known = {"file_id": new.file_id, "file_name": new.name, "file_size": new.size}
        content = message.content.model_copy(update=known)
        await answers.add_part(turn.tx, answer.id, file.place, content)
        if copy.kind == "xlsx":
            await say_group(turn, "bare-sheet", case=case, name=new.name)
    author = await answer_draft.author_of(turn, answer)
    await answer_showing.show_preview(turn, case, author, answer.id)


async def _part(
    turn: Turn, case: Case, file_id: int
) -> tuple[OfficialAnswer, AnswerMessage] | None:
    """Return the draft answer that holds a file, and the message with the file."""
    original = await file_archive.get(turn.tx, file_id)
    for answer in await answers.drafts_on(turn.tx, case.id):
        for part in await answers.parts(turn.tx, answer.id):
            if original and (part.place, part.content.file_id) == (
                original.place,
                original.file_id,
            ):
                return answer, part
    return None


ADDS = (in_case(MakeBare, make),)
