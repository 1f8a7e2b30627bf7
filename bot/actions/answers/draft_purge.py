"""Deletion of a discarded draft answer's parts once it can be restored no more."""

from collections.abc import Sequence

from bot.desk import contacts, group_message, rounds, way_back
from bot.desk.turn import Turn
from bot.errors import require
from bot.texts import OFFICIAL
from storage import answers, cases, file_archive, outbox


async def _discarded(turn: Turn) -> Sequence[int]:
    return await answers.given_up(turn.tx, turn.now - way_back.KEPT_FOR)


async def _forget(turn: Turn, answer_id: int) -> int:
    """Delete the parts of a discarded answer, and take the buttons off its message."""
    answer = require(await answers.get(turn.tx, answer_id), "way-back-over")
    case = require(await cases.get(turn.tx, answer.case_id), "way-back-over")
    await answers.drop_parts(turn.tx, answer.id)
    await file_archive.drop_unused(turn.tx, case.id)
    author = await contacts.officer_name(turn, answer.officer_id)
    text = turn.texts.say(OFFICIAL, "answer-dropped", officer=author)
    for seq in answer.posted[:1]:
        await group_message.edit(turn, outbox.reference("sent", seq), text, (), case)
    return 1


PURGE_DISCARDED = rounds.row_task("answers-given-up", _discarded, _forget)
