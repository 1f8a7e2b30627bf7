"""Notices in the middle tests: what Budi decides to tell, and what Telegram says of it."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from typing import Any

from bot.actions.answers import answer_correction
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.actions.deadlines import objection_window
from bot.actions.objections import objection_answer
from bot.actions.requests import request_completion, time_extension
from bot.actions.requests.deficiency_form import DeficiencyAnswers
from bot.buttons.button_data import YesNo
from bot.buttons.case_buttons import CloseIncomplete
from bot.desk import rehearsal
from bot.desk.turn import Turn
from bot.domain.law import legal_notice
from bot.domain.law.acts import Act
from bot.domain.law.legal_notice import (
    ANSWER,
    CORRECTION,
    EXTENSION,
    MISSING,
    NOT_PROCESSED,
    OBJECTION_ANSWER,
    Notice,
)
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.law.official_answer import Giving
from bot.domain.law.shown_draft import shown_name
from bot.domain.people.role_permissions import Role
from bot.errors import require
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.forms.outside_act_form import ExtensionAnswers
from handlers import pressed_buttons
from storage import answers, objections, outbox, request_facts
from storage.outbox import Queued
from tests.middle import worlds
from tests.middle.people import authority, officer, the_case, waiting
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
        await decided(turn, world, EXTENSION)


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
        await decided(turn, world, MISSING)


async def closes(turn: Turn, world: World) -> None:
    """Let Budi end request 001 because it was not completed, once he was shown what is said."""
    budi = await officer(turn, world.budi)
    for answer in ("", YesNo.YES):
        shown = await rehearsal.mark_of(turn, shown_name("closing", 1))
        button = CloseIncomplete(1, answer, shown)
        await pressed_buttons.press_in_group(turn, budi, button.pack(), [])


async def upholds(turn: Turn, world: World) -> None:
    """Let Wati, the superior, uphold what Sari objects to."""
    given = ObjectionDecisionAnswers(
        objection_id=1,
        objection_answer_outcome=ObjectionOutcome.UPHELD,
        objection_answer_reasons="Sudah diberikan semuanya.",
    )
    await officer(turn, world.wati, Role.ATASAN)
    wati = await authority(turn, world.wati, Act.ANSWER_OBJECTION)
    await objection_answer.decide_objection(turn, wati, await the_case(turn), given)


WORLDS = {
    NOT_PROCESSED: worlds.incomplete,
    ANSWER: worlds.drafted,
    CORRECTION: worlds.answered,
    OBJECTION_ANSWER: worlds.objected,
}
PURPOSE = {one: one for one in (ANSWER, CORRECTION, OBJECTION_ANSWER)}


async def decides(world: World, what: str) -> None:
    """Let Budi decide on 1 December what is to be told; nothing of it has left."""
    async with world.desk.turn(at(1)) as turn:
        await decided(turn, world, what)


async def decided(turn: Turn, world: World, what: str) -> None:
    """Let Budi decide within a turn what is to be told."""
    case = await the_case(turn)
    match what:
        case legal_notice.EXTENSION:
            budi = await authority(turn, world.budi, Act.EXTEND)
            await time_extension.extend_answer(turn, budi, case, WHY)
        case legal_notice.MISSING:
            budi = await authority(turn, world.budi, Act.LIST_DEFICIENCIES)
            given = DeficiencyAnswers(deficiency_common="details")
            await request_completion.ask_completion(turn, budi, case, given)
        case legal_notice.ANSWER:
            await worlds.answer(turn, world.budi, Giving.TEXT)
        case legal_notice.CORRECTION:
            budi = await authority(turn, world.budi, Act.CORRECT)
            words = CorrectionAnswers(correction_words="Yang benar 47.210 pemilih.")
            await answer_correction.send_correction(turn, budi, case, words)
        case legal_notice.OBJECTION_ANSWER:
            await upholds(turn, world)
        case _:
            await closes(turn, world)


async def last(turn: Turn, _: Notice | None) -> date:
    return (await the_case(turn)).due_on


async def complete(turn: Turn, notice: Notice | None) -> date | None:
    listed = await request_facts.last_deficiency(turn.tx, 1)
    return listed.complete_by if listed and notice and notice.arrived_at else None


async def answered(turn: Turn, _: Notice | None) -> datetime | None:
    return (await the_case(turn)).answered_at


async def window(turn: Turn, notice: Notice | None) -> date | datetime | None:
    if notice and notice.what == OBJECTION_ANSWER:
        return require(await objections.get(turn.tx, 1), "none").delivered_at
    facts = await objection_window.ground_facts(turn, await the_case(turn))
    heard = facts.not_processed_on
    return None if heard == turn.today else heard  # while no day counts, it is always today


async def corrected(turn: Turn, _: Notice | None) -> datetime | None:
    found = await answers.delivered_corrections(turn.tx, 1)
    return found[-1].delivered_at if found else None


THEN: Mapping[str, Callable[[Turn, Notice | None], Awaitable[date | datetime | None]]] = {
    "last": last,
    "complete": complete,
    "answered": answered,
    "corrected": corrected,
    "window": window,
}
