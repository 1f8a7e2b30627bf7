"""What the drawer and the ribbon show, and the doors of the stories."""

import re
from datetime import date

import pytest

from bot.dispatch.after_sending import HANDLERS
from bot.domain.reminders.reminder_plan import ReminderKind
from demo import drawer_view
from demo.page_guard import PAGE
from tests.demo.visitor import Visitor
from tests.prelude import KLATEN_PROFILE, EventName, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))


async def test_the_drawer_shows_the_story_the_outbox_and_what_comes(visitor: Visitor) -> None:
    await visitor.files()
    seen = (await visitor.client.get("/api/beneath")).json()
    filed = seen["events"][0]
    assert (filed["name"], filed["what"]) == ("filed", "permohonan diterima")
    receipt = next(parcel for parcel in seen["outbox"] if parcel["purpose"] == "receipt")
    assert (receipt["to"], receipt["state"], receipt["case"]) == ("sari", "sent", 1)
    assert all(one["case"] in (1, None) for one in seen["coming"])
    assert seen["coming"] == sorted(seen["coming"], key=lambda one: one["at"])
    assert "Sari Wulandari" not in str(seen)
    assert "3310014107990001" not in str(seen)


async def test_a_busy_telegram_delays_loses_nothing_and_the_page_says_so(visitor: Visitor) -> None:
    await visitor.does("fault/busy")
    await visitor.does("start", person="sari")
    seen = (await visitor.client.get("/api/beneath")).json()
    assert seen["troubled"]
    [greeting] = [parcel for parcel in seen["outbox"] if parcel["to"] == "sari"]
    assert greeting["state"] == "queued"
    assert (await visitor.sees())["citizen"]["arriving"]
    await visitor.does("fault/up")
    assert not (await visitor.sees())["citizen"]["arriving"]
    assert "Selamat datang" in (await visitor.texts("citizen"))[-1]


async def test_the_ribbon_counts_as_the_desk_does(visitor: Visitor) -> None:
    await visitor.files()
    state = await visitor.sees()
    [count] = state["counts"]
    assert (count["anchor"], count["last"]) == ("2026-11-24", "2026-12-08")
    assert len(count["counted"][0]) == 10
    assert (count["weekends"], count["offs"]) == (4, 0)
    kinds = {day["on"]: day["kind"] for day in state["days"]}
    assert kinds["2026-11-28"] == "weekend"
    assert set(count["counted"][0]) <= {on for on, kind in kinds.items() if kind == "work"}


def test_days_off_are_named_with_their_decree() -> None:
    days = {day["on"]: day for day in drawer_view.ribbon_days(CALENDAR, date(2026, 12, 20), [])}
    assert days["2026-12-24"]["kind"] == "cuti_bersama"
    assert "Natal" in days["2026-12-25"]["name"]
    assert days["2026-12-25"]["basis"]


async def test_a_story_begins_in_a_new_town_and_goes_step_by_step(visitor: Visitor) -> None:
    await visitor.files()
    before = (await visitor.sees())["generation"]
    assert (await visitor.client.post("/api/story/incomplete")).status_code == 200
    state = await visitor.sees()
    assert state["generation"] == before + 1
    assert state["citizen"]["messages"] == []
    assert (state["telling"]["done"], state["telling"]["position"]) == (0, "waiting")


@pytest.mark.parametrize(
    ("door", "status"),
    [
        ("story/nothing", 404),
        ("next/even", 409),
        ("next/never", 404),
        ("fault/flood", 404),
        ("turn/2026-11-24", 404),
        ("turn/2030-01-01", 404),
        ("turn/2026-11-31", 404),
    ],
)
async def test_what_cannot_be_turned_or_told_is_said(
    visitor: Visitor, door: str, status: int
) -> None:
    assert (await visitor.client.post(f"/api/{door}")).status_code == status


async def test_turning_to_a_date_ends_on_its_morning(visitor: Visitor) -> None:
    assert (await visitor.client.post("/api/turn/2026-11-30")).status_code == 200
    assert (await visitor.sees())["clock"]["working"]


async def test_a_person_reacts_and_takes_it_back(visitor: Visitor) -> None:
    await visitor.does("start", person="sari")
    message = (await visitor.sees())["citizen"]["messages"][-1]
    for label, count in (("👍", 1), ("", 0)):
        await visitor.does("react", person="sari", message=message["id"], label=label)
        shown = (await visitor.sees())["citizen"]["messages"][-1]
        assert len(shown["reactions"]) == count


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_has_words_of_its_own_only_for_what_the_desk_knows(language: str) -> None:
    words = (PAGE / "happenings.js").read_text("utf-8")
    part = words.partition("  en: {")[2 if language == "en" else 0]
    told = set(re.findall(r'^    "(\w+-[\w-]+)": "', part, re.MULTILINE))
    codes = {f"event-{name}" for name in EventName}
    codes |= {f"reminder-{kind}" for kind in ReminderKind}
    codes |= {f"purpose-{purpose}" for purpose in HANDLERS}
    assert told - codes == set()
