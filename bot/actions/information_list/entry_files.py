"""The files of an entry: cleaned before anybody gets them, replaced by newer ones, sent."""

from collections.abc import Sequence

from bot.actions.delivery import kept_files, leaving_remarks
from bot.actions.delivery.leaving_remarks import Remarks
from bot.buttons.answer_buttons import WhyLetGo
from bot.desk.button_acts import group_button
from bot.desk.purposes import WORD
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Officer, Person
from bot.domain.events import EventName, Facts
from bot.domain.hidden_finding import Finding
from bot.domain.kept_file import KeptAbout, KeptFile
from bot.domain.message import Content, relayed
from bot.errors import Refused
from bot.forms.answer_fields import FormFile
from bot.texts import OFFICIAL, Markup
from storage import file_archive


async def take(turn: Turn, entry_id: int, version: int, given: Sequence[FormFile]) -> None:
    """Let files that came with a version of an entry take the place of those that it had."""
    if given:
        await file_archive.leave_entry(turn.tx, entry_id, version)
        await kept_files.keep_given(turn, KeptAbout.LIST_ENTRY, given, None, entry_id)
        await file_archive.join_entry(turn.tx, entry_id, version)


async def cleaned(
    turn: Turn, file: KeptFile, name: str, body: bytes, found: Sequence[Finding] = ()
) -> None:
    """Keep a file as everybody may have it; one that still hides something waits for a reason."""
    left = [one for one in await leaving_remarks.of_others(turn, None, found) if one.is_asked]
    digest = await file_archive.publish(turn.tx, file.id, name, body, left)
    if digest is not None:
        if left:
            remarks = Remarks(tuple((1, name, one) for one in left))
            told = "\n".join(leaving_remarks.lines(turn, remarks))
            taps = [
                [turn.button(OFFICIAL, f"button-let-go-{why}", let_go.at(file.id, why))]
                for why in WhyLetGo
            ]
            await turn.say_group("list-file-tells", taps, found=Markup(told))
        facts: Facts = {"what": file.about, "file": name, "sha256": digest, "size": len(body)}
        await turn.record(None, EventName.FILE_KEPT, "desk", **facts)


@group_button("list:let-go", once=True, does=Act.PUBLISH)
async def let_go(turn: Turn, officer: Officer, kept_id: int, why: WhyLetGo) -> None:
    """Let everybody have a file of the list with what it hides, for one of the usual reasons."""
    file = await file_archive.get(turn.tx, kept_id)
    if file is None or not await file_archive.let_go(turn.tx, file.id):
        raise Refused("kept-file-gone")
    said = turn.texts.plain(OFFICIAL, f"button-let-go-{why}")
    remarks = Remarks(tuple((1, file.name, one) for one in file.found))
    told = "\n".join(leaving_remarks.lines(turn, remarks))
    await turn.record(None, EventName.HIDDEN_LET_GO, officer, reason=said, evidence=told)
    turn.answer(turn.texts.plain(OFFICIAL, "list-file-let-go"))


async def public(turn: Turn, entry_id: int) -> list[KeptFile]:
    """Return the files of an entry that everybody may have."""
    return [one for one in await file_archive.of_entry(turn.tx, entry_id) if one.is_public]


async def send(turn: Turn, person: Person, entry_id: int) -> None:
    """Send the files of an entry; what Telegram does not have is uploaded from what is kept."""
    for file in await public(turn, entry_id):
        method, payload = relayed(Content(kind=file.kind, file_id=file.file_id))
        await turn.call(method, str(person.telegram_id), WORD, payload)


BUTTONS = (let_go,)
