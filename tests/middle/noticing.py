"""Notices in the middle tests: what Budi decides to tell, and what Telegram says of it."""

from datetime import datetime
from typing import Any

from bot.actions.objections import objection_answer
from bot.actions.requests import not_processed, request_completion, time_extension
from bot.actions.requests.deficiency_form import DeficiencyAnswers
from bot.buttons.button_data import YesNo
from bot.buttons.case_buttons import NotProcess
from bot.desk.turn import Turn
from bot.domain.objection_rules import ObjectionOutcome
from bot.domain.role_permissions import Role
from bot.forms.extension_form import ExtensionAnswers
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from storage import outbox
from storage.outbox import Queued
from tests.middle.people import officer, the_case, waiting
from tests.world import WIB, World

WHY = ExtensionAnswers.model_validate(
    {
        "extension_ground": "not_held_yet",
        "extension_reasons": "Data masih dikumpulkan dari kecamatan.",
    }
)


def at(day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=WIB)


async def extends(world: World, when: datetime | None = None) -> None:
    """Let Budi extend request 001; the notice has not left yet."""
    async with world.desk.turn(when or at(1)) as turn:
        await time_extension.extend(
            turn, await officer(turn, world.budi), await the_case(turn), WHY
        )


async def claimed(turn: Turn) -> Queued:
    """Return the notice that waits, claimed as the sender does."""
    [row] = await waiting(turn, "notice")
    return await outbox.claim(turn.tx, row.seq)


def message(when: datetime) -> dict[str, Any]:
    """Return what Telegram answers, which took a message at a moment."""
    return {"message_id": 77, "date": int(when.timestamp())}


async def lists(world: World) -> None:
    """Let Budi list what is missing in request 001; the list has not left yet."""
    async with world.desk.turn(at(1)) as turn:
        given = DeficiencyAnswers(deficiency_common="details")
        budi = await officer(turn, world.budi)
        await request_completion.ask(turn, budi, await the_case(turn), given)


async def closes(turn: Turn, world: World) -> None:
    """Let Budi end request 001 because it was not completed."""
    budi = await officer(turn, world.budi)
    await not_processed.not_process(turn, await the_case(turn), budi, NotProcess(1, YesNo.YES))


async def upholds(turn: Turn, world: World) -> None:
    """Let Wati, the superior, uphold what Sari objects to."""
    given = ObjectionDecisionAnswers(
        objection_id=1,
        objection_answer_outcome=ObjectionOutcome.UPHELD,
        objection_answer_reasons="Sudah diberikan semuanya.",
    )
    wati = await officer(turn, world.wati, Role.ATASAN)
    await objection_answer.answer(turn, wati, await the_case(turn), given)
