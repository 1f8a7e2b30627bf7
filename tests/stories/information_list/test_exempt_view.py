"""What is exempt, as everybody may see it: title, law and period; and the link to the list."""

from datetime import date, timedelta

import pytest

from bot.domain.law.exemption import Article17
from tests.exempt import exempted
from tests.prelude import World, rows
from tests.stories.acts import exempts
from tests.stories.information_list.acts import BUDGET, VOTERS, lists_entries

SINCE = date(2026, 1, 5)


@pytest.mark.journey
async def test_the_public_sees_title_law_and_period_and_nothing_else(world: World) -> None:
    entries = [
        exempted(
            f"Berkas ke-{number}", Article17.A, since=SINCE, until=date(2030, 12, 31),
            law="KUHAP Pasal 9", consequence="Sebab rahasia",
        )
        for number in range(8)
    ]  # fmt: skip
    hidden = exempted("Belum berlaku", since=world.clock.now().date() + timedelta(9))
    await exempts(world, *entries, hidden)
    await world.say(world.rina, "/informasi")
    await rows(world, "UPDATE person SET language = 'en'")
    await world.talks(world.rina, "/informasi", "> What is exempt")

    first = world.rina.last
    assert "5 January 2026 until 31 December 2030" in first.text
    assert "KUHAP Pasal 9" in first.text
    assert "Sebab rahasia" not in first.text
    assert "Berkas ke-5" in first.text
    assert "Berkas ke-6" not in first.text
    await world.press(world.rina, first.buttons[0])
    assert "Berkas ke-7" in world.rina.last.text
    assert "Belum" not in world.rina.last.text


@pytest.mark.parametrize("link", ["dip", "dip_anytime"])
async def test_the_codes_that_an_office_has_hung_up_lead_to_the_list(
    world: World, link: str
) -> None:
    await lists_entries(world, BUDGET, VOTERS)
    await world.after(world.rina.starts(link))
    assert "Setiap saat (2)" in world.rina.last.buttons
