"""How an official answer looks before it is sent: all that would go out, and its checksum."""

from collections.abc import Sequence
from zlib import crc32

from bot.actions.answers import answer_files, given_information
from bot.actions.delivery import leaving_remarks
from bot.actions.delivery.leaving_remarks import Remarks
from bot.actions.letters import current_decision, decision_wording
from bot.buttons.case_buttons import OpenForm
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Case
from bot.domain.decision import Outcome
from bot.domain.message import Content, pieces
from bot.domain.official_answer import Answer, AnswerMessage
from bot.texts import OFFICIAL, Markup
from storage import decisions, people

LINE_SHOWN = 3500
"""UTF-16 units of a message that stand in one line of the preview; the next line goes on."""


async def blocks(
    turn: Turn, case: Case, answer: Answer, parts: Sequence[AnswerMessage]
) -> list[Markup]:
    """Return everything that would go out: the decision's seven points, then each message."""
    person = await people.get(turn.tx, case.person_id)
    decided = await current_decision.for_answer(turn, case, answer.id)
    if decided is not None:
        decided = given_information.in_answer(case, decided, answer, parts)
    outcome = (
        f"choice-decision-outcome-{decided.given.decision_outcome}".replace("_", "-")
        if decided
        else "answer-decision-none"
    )
    unsaid = decided is not None and decided.handed is None and decided.given.gives
    found = [
        turn.texts.say(
            OFFICIAL,
            "answer-contents",
            decision=turn.texts.plain(OFFICIAL, outcome),
            messages=len(parts),
            files=answer_files.files(parts),
            way="chat" if person is None or person.has_chat else "hand",
            unsaid="yes" if unsaid else "no",
        )
    ]
    found += leaving_remarks.lines(turn, await remarks(turn, case, parts), lost=True)
    if decided is not None and decided.given.decision_outcome is Outcome.REFUSED:
        found.append(turn.texts.say(OFFICIAL, "answer-part-possible"))
    if person is not None and decided is not None:
        pages = decision_wording.pages(turn, person, case, decided)
        found += [turn.texts.say(OFFICIAL, "answer-quote", words=page) for page in pages]
    for number, part in enumerate(parts, 1):
        first, *more = pieces(_described(turn, part.content), LINE_SHOWN)
        found.append(turn.texts.say(OFFICIAL, "answer-line", number=number, words=first))
        found += [turn.texts.say(OFFICIAL, "answer-line-goes-on", words=words) for words in more]
    return found


async def remarks(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> Remarks:
    """Return what hides in the messages of an answer."""
    said = [((part.chat_id, part.message_id), part.content) for part in parts]
    return await leaving_remarks.of(turn, case, said)


def _described(turn: Turn, content: Content) -> str:
    kind = turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    what = f"[{kind}{': ' + content.file_name if content.file_name else ''}] "
    return (what if content.kind != "text" else "") + content.text


async def instead(turn: Turn, case: Case, answer: Answer) -> Keyboard:
    """Return, before a refusal, the button that gives a part; the Commission will ask for it."""
    decided = await current_decision.for_answer(turn, case, answer.id)
    if decided is None or decided.given.decision_outcome is not Outcome.REFUSED:
        return []
    part = OpenForm(case.id, "decision", Outcome.PARTLY)
    return [[turn.button(OFFICIAL, "button-part-instead", part)]]


async def fingerprint(
    turn: Turn, case: Case, answer: Answer, parts: Sequence[AnswerMessage]
) -> str:
    """Return a checksum of an answer and its decision, so that only what was previewed is sent."""
    draft = await current_decision.drafted(turn, answer.id)
    standing = await decisions.current(turn.tx, case.id)
    decided = draft.model_dump_json() if draft else str(standing.id if standing else 0)
    whole = [decided, *(part.content.model_dump_json() for part in parts)]
    return f"{crc32(''.join(whole).encode()):08x}"
