"""The files of an official answer: albums stay whole, and too many are given another way."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.delivery import kept_files, leaving_remarks, relay
from bot.desk.button_acts import case_button
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.albums import Piece, go_together
from bot.domain.authority import Authority, OwnWill
from bot.domain.case import Case, Officer
from bot.domain.kept_file import KeptAbout
from bot.domain.message import Content
from bot.domain.official_answer import AnswerMessage
from bot.errors import Refused
from bot.forms.answer_fields import FormFile
from bot.forms.leaving_files import LeavingAnswers
from bot.texts import OFFICIAL
from storage import answers, desk_state

MOST_FILES = 30
"""Files that one answer holds before another way is offered."""
WAYS = ("archive", "link", "counter")


def posts(parts: Sequence[AnswerMessage], at: datetime) -> list[list[Piece]]:
    """Group the parts of an answer into posts: an album is one post, all else goes by itself."""
    found: list[list[Piece]] = []
    for part in parts:
        piece = Piece(message_id=part.message_id, content=part.content, at=at)
        album = part.content.album is not None
        if album and found and go_together(found[-1], piece):
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


async def kept(
    turn: Turn,
    case: Case | None,
    given: Sequence[FormFile],
    about: KeptAbout,
    about_id: int,
    hidden: tuple[Authority | OwnWill, LeavingAnswers],
) -> list[Piece]:
    """Store the files of a form, on its case too, and return them as pieces to send.

    `hidden` is who sends them and what the form hides, which goes into the trail with its reason.
    """
    await leaving_remarks.record(turn, case, *hidden)
    chat_id = await desk_state.group_id(turn.tx)
    await kept_files.keep_given(turn, about, given, case, about_id)
    found = pieces(turn, given)
    if case is not None:
        for piece in found:
            await relay.keep(turn, case, "answer", (chat_id, piece.message_id), piece.content)
    return found


def pieces(turn: Turn, given: Sequence[FormFile]) -> list[Piece]:
    """Return the files of a form as pieces to send."""
    return [
        Piece(
            message_id=file.message_id,
            content=Content.model_validate(file.model_dump(exclude={"message_id"})),
            at=turn.now,
        )
        for file in given
    ]


def files(parts: Sequence[AnswerMessage]) -> int:
    """Count the files among the parts of an answer."""
    return sum(part.content.is_file for part in parts)


async def offer(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> None:
    """Offer an archive, a link or the counter in place of more than MOST_FILES files."""
    if files(parts) <= MOST_FILES:
        return
    buttons = [
        [turn.button(OFFICIAL, f"button-enclose-{way}", choose.at(case.id, way))] for way in WAYS
    ]
    values, key = {"files": files(parts), "most": MOST_FILES}, f"many-files:{case.id}"
    await turn.say_group("answer-many-files", buttons, case=case, key=key, **values)


@case_button("case:enclose", toward=Act.DRAFT_ANSWER)
async def choose(turn: Turn, case: Case, officer: Officer, way: str) -> None:
    """Take all files out of the answer, and ask for what replaces them: a reply is a part."""
    answer = await answers.collecting(turn.tx, case.id, officer.id)
    if answer is None or way not in WAYS:
        raise Refused("no-answer-open")
    parts = await answers.parts(turn.tx, answer.id)
    if files(parts) <= MOST_FILES:
        raise Refused("button-earlier")
    for part in parts:
        if part.content.is_file:
            await answers.drop_part(turn.tx, answer.id, part.message_id)
    asked = await turn.say_group(
        f"enclose-{way}",
        case=case,
        files=files(parts),
        address=turn.office.address or "none",
    )
    await answers.set_posted(turn.tx, answer.id, (*answer.posted, asked))


BUTTONS = (choose,)
