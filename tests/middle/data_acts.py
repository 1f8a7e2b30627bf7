"""Acts about personal data in middle tests: incidents that are told, rights that are granted."""

from typing import Any

from bot.actions.privacy import data_incidents, incident_notices, rights_answers, rights_cards
from bot.actions.privacy.incident_notices import IncidentAnswers
from bot.actions.privacy.rights_answers import RightsAnswerAnswers
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.data_rights import Right, RightOutcome
from tests.middle.people import authority, citizen, officer
from tests.world import World

WORDS = "Jangan pakai alamat saya untuk hal lain."


def described(**more: Any) -> IncidentAnswers:
    """Return what an officer writes of an incident."""
    known = {
        "incident_exposed": "24 November 2026",
        "incident_how": "Berkas salah kirim kepada orang lain.",
        "incident_scope": "everybody",
        "incident_data": "Nama dan alamat.",
        "incident_done": "Berkas ditarik kembali.",
    }
    return IncidentAnswers.model_validate({**known, **more})


async def describes(turn: Turn, world: World, **more: Any) -> None:
    await data_incidents.describe(turn, await officer(turn, world.budi), None, described(**more))


async def tells(turn: Turn, world: World, *, certain: bool = True) -> None:
    await incident_notices.send_notices(turn, await officer(turn, world.budi), 1, certain=certain)


async def asks(turn: Turn, world: World, right: Right = Right.RESTRICTION) -> int:
    """Let Sari ask in words; return the number of her request."""
    sari = await citizen(turn, world.sari)
    return (await rights_cards.file_request(turn, sari, right, WORDS)).id


async def granted(turn: Turn, world: World, right: Right) -> None:
    number = await asks(turn, world, right)
    given = RightsAnswerAnswers.model_validate(
        {"right_id": number, "right_kind": right, "right_outcome": RightOutcome.GRANTED}
    )
    by = await authority(turn, world.budi, Act.ANSWER_RIGHT)
    await rights_answers.answer_request(turn, by, None, given)
