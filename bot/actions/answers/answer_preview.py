"""What an official answer holds, and how all of it looks before it is sent."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.delivery import disclosure_checks, kept_files, relay
from bot.actions.delivery.disclosure_checks import Remarks
from bot.actions.letters import decision_wording
from bot.actions.letters.decision_wording import DecisionInFull
from bot.buttons.case_buttons import OpenForm
from bot.desk.button_acts import case_button
from bot.desk.keyboards import Keyboard
from bot.desk.messages import choice_buttons, make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, OwnWill
from bot.domain.law.case import Case, Officer
from bot.domain.law.decision import Outcome
from bot.domain.law.official_answer import (
    TO_BE_SAID,
    AnswerMessage,
    GivenAnswer,
    Giving,
    OfficialAnswer,
    given_with,
)
from bot.domain.message import Content, split_text
from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.albums import Piece, go_together
from bot.errors import Refused
from bot.forms.answer_fields import FormFile, OutgoingAnswers
from bot.forms.decision_form import DecisionAnswers
from bot.texts import OFFICIAL, Markup
from storage import answers, desk_state, people

MOST_FILES = 30
"""Files that one answer holds before another way is offered."""
FILE_WAYS = ("archive", "link", "counter")


def group_into_posts(parts: Sequence[AnswerMessage], at: datetime) -> list[list[Piece]]:
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


async def store_form_files(
    turn: Turn,
    case: Case | None,
    given: Sequence[FormFile],
    about: KeptAbout,
    about_id: int,
    hidden: tuple[Authority | OwnWill, OutgoingAnswers],
) -> list[Piece]:
    """Store the files of a form, on its case too, and return them as pieces to send.

    `hidden` is who sends them and what the form hides, which goes into the trail with its reason.
    """
    await disclosure_checks.record_release(turn, case, *hidden)
    chat_id = await desk_state.group_id(turn.tx)
    await kept_files.keep_form_files(turn, about, given, case, about_id)
    found = file_pieces(turn, given)
    if case is not None:
        for piece in found:
            await relay.record_message(
                turn, case, "answer", (chat_id, piece.message_id), piece.content
            )
    return found


def file_pieces(turn: Turn, given: Sequence[FormFile]) -> list[Piece]:
    """Return the files of a form as pieces to send."""
    return [
        Piece(
            message_id=file.message_id,
            content=Content.model_validate(file.model_dump(exclude={"message_id"})),
            at=turn.now,
        )
        for file in given
    ]


async def demand_draft(turn: Turn, case: Case, answer_id: int) -> OfficialAnswer:
    """Return an answer to a request that is being written. Raises Refused for any other."""
    answer = await answers.get(turn.tx, answer_id)
    if answer is None or (answer.case_id, answer.state) != (case.id, "collecting"):
        raise Refused("no-answer-open")
    return answer


def count_files(parts: Sequence[AnswerMessage]) -> int:
    """Count the files among the parts of an answer."""
    return sum(part.content.is_file for part in parts)


async def offer_other_ways(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> None:
    """Offer an archive, a link or the counter in place of more than MOST_FILES files."""
    if count_files(parts) <= MOST_FILES:
        return
    named = {way: choose_file_way.button(case.id, way) for way in FILE_WAYS}
    buttons = choice_buttons(turn, OFFICIAL, "button-enclose", named)
    values, key = {"files": count_files(parts), "most": MOST_FILES}, f"many-files:{case.id}"
    await say_group(turn, "answer-many-files", buttons, case=case, key=key, **values)


@case_button("case:enclose", toward=Act.DRAFT_ANSWER)
async def choose_file_way(turn: Turn, case: Case, officer: Officer, way: str) -> None:
    """Take all files out of the answer, and ask for their replacement, sent as a reply."""
    answer = await answers.collecting(turn.tx, case.id, officer.id)
    if answer is None or way not in FILE_WAYS:
        raise Refused("no-answer-open")
    parts = await answers.parts(turn.tx, answer.id)
    if count_files(parts) <= MOST_FILES:
        raise Refused("button-earlier")
    for part in parts:
        if part.content.is_file:
            await answers.drop_part(turn.tx, answer.id, part.message_id)
    asked = await say_group(
        turn,
        f"enclose-{way}",
        case=case,
        files=count_files(parts),
        address=turn.office.address or "none",
    )
    await answers.set_posted(turn.tx, answer.id, (*answer.posted, asked))


async def is_giving_unknown(
    turn: Turn, case: Case, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> bool:
    """Say whether an answer grants information without a file or link that gives it."""
    decided = await decision_wording.decision_for_answer(turn, case, answer.id)
    return decided is not None and decided.given.gives and _seen(decided.given, parts) is None


def giving_of(
    case: Case, given: DecisionAnswers, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> GivenAnswer | None:
    """Return what an answer gives; None if nothing is granted or how it is given is unknown."""
    said = answer.giving if answer.giving in TO_BE_SAID else None
    giving = _seen(given, parts) or said
    if giving is None or not given.gives:
        return None
    words = "\n".join(part.content.text for part in parts if part.content.text)
    files = sum(part.content.is_file for part in parts)
    return GivenAnswer(giving, files, words, named=given.decision_given != case.subject)


def in_answer(
    case: Case, decided: DecisionInFull, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> DecisionInFull:
    """Return a decision with what its answer gives."""
    return replace(decided, handed=giving_of(case, decided.given, answer, parts))


def demand_giving(
    case: Case, given: DecisionAnswers, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> GivenAnswer | None:
    """Return what an answer gives. Raises Refused if it grants something without saying how."""
    found = giving_of(case, given, answer, parts)
    if found is None and given.gives:
        raise Refused("giving-unsaid")
    return found


def _seen(given: DecisionAnswers, parts: Sequence[AnswerMessage]) -> Giving | None:
    return given_with(parts, by_letter=given.decision_means == "letter")


LINE_SHOWN = 3500
"""UTF-16 units of a message that stand in one line of the preview; the next line goes on."""


async def contents(
    turn: Turn, case: Case, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> list[Markup]:
    """Return in a few lines what an answer is, and what it discloses."""
    person = await people.get(turn.tx, case.person_id)
    decided = await decision_wording.decision_for_answer(turn, case, answer.id)
    outcome = f"choice-decision-outcome-{decided.given.decision_outcome}" if decided else ""
    found = [
        turn.texts.say(
            OFFICIAL,
            "answer-contents",
            decision=turn.texts.plain(OFFICIAL, outcome or "answer-decision-none"),
            messages=len(parts),
            files=count_files(parts),
            way="chat" if person is None or person.has_chat else "hand",
        )
    ]
    found += disclosure_checks.remark_lines(turn, await find_remarks(turn, case, parts))
    if decided is not None and decided.given.decision_outcome is Outcome.REFUSED:
        found.append(turn.texts.say(OFFICIAL, "answer-part-possible"))
    return found


def part_blocks(turn: Turn, parts: Sequence[AnswerMessage]) -> list[Markup]:
    """Return each message of an answer with the number by which it is left out."""
    found: list[Markup] = []
    for number, part in enumerate(parts, 1):
        first, *more = split_text(_described(turn, part.content), LINE_SHOWN)
        found.append(turn.texts.say(OFFICIAL, "answer-line", number=number, words=first))
        found += [turn.texts.say(OFFICIAL, "answer-line-goes-on", words=words) for words in more]
    return found


async def find_remarks(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> Remarks:
    """Return the hidden or personal data that an answer's messages disclose."""
    said = [(part.place, part.content) for part in parts]
    return await disclosure_checks.find_remarks(turn, case, said)


def _described(turn: Turn, content: Content) -> str:
    kind = turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    what = f"[{kind}{': ' + content.file_name if content.file_name else ''}] "
    return (what if content.kind != "text" else "") + content.text


async def partial_answer_button(turn: Turn, case: Case, answer: OfficialAnswer) -> Keyboard:
    """Return, for a refusal, the button that grants a part instead: the Commission asks why not."""
    decided = await decision_wording.decision_for_answer(turn, case, answer.id)
    if decided is None or decided.given.decision_outcome is not Outcome.REFUSED:
        return []
    part = OpenForm(case.id, "decision", Outcome.PARTLY)
    return [[make_button(turn, OFFICIAL, "button-part-instead", part)]]


ADDS = (choose_file_way,)
