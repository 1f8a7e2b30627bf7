"""Two offices of one host: a request that one carries on is a case of the other."""

from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import ComparedClock, SystemClock
from bot.desk.turn import Desk
from bot.desk_opening import open_local_desk
from bot.domain.law.transfer_rules import CarriedRequest, TransferState
from bot.host.office_folders import STOPPED, host_settings, office_settings
from storage import cases, people, transfers
from storage.database import open_snapshot
from tests.domain.received_case import case
from tests.town import Town
from tests.transport.looking import heard

pytestmark = pytest.mark.story

CARRIED = CarriedRequest(
    uid="ab" * 16,
    first_number="001/PPID/KPU/XI/2026",
    first_received_at=datetime(2026, 11, 24, 3, tzinfo=UTC),
    chat=True,
    subject="Belanja perjalanan dinas",
    wanted="Rincian belanja perjalanan dinas sekretariat daerah tahun 2025",
    purpose="Penelitian",
    obtain="copy",
    format="softcopy",
    delivery="chat",
    who={
        "kind": "person",
        "name": "Sari Wulandari",
        "no_nik_reason": "other",
        "address": "Jl. Pemuda 12, Klaten",
        "contact": "0812 3456 7890",
    },
)


def at_office(folder: Path) -> AbstractAsyncContextManager[Desk]:
    """Open the desk of an office that no host serves now."""
    return open_local_desk(
        office_settings(host_settings(folder.parent), folder), ComparedClock(SystemClock())
    )


async def agreed(desk: Desk, telegram_id: int) -> int:
    """Let a requester have agreed two hours ago that a request is carried on; return the case."""
    async with desk.turn(desk.clock.now() - timedelta(hours=2)) as turn:
        person = await people.add_person(turn.tx, telegram_id, "id", turn.now)
        asked = CARRIED.model_dump(include={"subject", "wanted", "purpose", "obtain", "format"})
        received = case(turn.today).model_copy(update={"person_id": person.id, **asked})
        kept = await cases.add_case(turn.tx, received)
        offer = await transfers.add_offer(turn.tx, kept.id, "boyolali", "PPID Boyolali", turn.now)
        found = await transfers.get(turn.tx, offer)
        assert found is not None
        await transfers.save_content(turn.tx, offer, CARRIED)
        await transfers.set_state(turn.tx, found, TransferState.AGREED, turn.now)
    return kept.id


@pytest.mark.parametrize("served", [True, False])
async def test_a_request_goes_to_another_office_of_the_host_as_soon_as_it_is_served(
    tmp_path: Path, *, served: bool
) -> None:
    town = Town(tmp_path)
    for name in ("klaten", "boyolali"):
        await town.moves_in(name)
    sari = town.people["klaten"]
    sari.starts()
    async with at_office(town.folder / "klaten") as desk:
        carried = await agreed(desk, sari.id)
    for name in ("klaten",) if served else ("klaten", "boyolali"):
        (town.folder / name / STOPPED).touch()
    async with town.host() as (house, rounds):
        await town.until(lambda: not served or "boyolali" in house.desks)
        (town.folder / "klaten" / STOPPED).unlink()
        await rounds.look()
        await town.until(lambda: "klaten" in house.desks)
        await town.until(lambda: not served or "PPID Boyolali" in "".join(heard(sari)))
    async with open_snapshot(town.folder / "klaten" / "data" / "loket.sqlite3") as tx:
        found = await transfers.get(tx, case_id=carried)
    async with open_snapshot(town.folder / "boyolali" / "data" / "loket.sqlite3") as tx:
        there = await transfers.find_received(tx, CARRIED.uid)
    assert found is not None
    assert found.state is (TransferState.ACCEPTED if served else TransferState.AGREED)
    assert (there is not None) is served
    assert there is None or there.first_number == CARRIED.first_number
