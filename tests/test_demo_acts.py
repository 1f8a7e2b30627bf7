"""What a person of the demo can do, who may see its page, and how its calendar is turned."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from starlette.datastructures import Headers

from demo.demo_calendar import DemoClock
from demo.demo_people import PLACES, DemoTown, build_town
from demo.drawer_view import date_counts, ribbon_days
from demo.page_guard import is_trusted
from demo.person_acts import (
    ImpossibleAct,
    MessageAct,
    PersonAct,
    edit_message,
    press_inline_button,
    press_start,
    send_album,
    send_file,
    set_reaction,
    write_message,
)
from tests.domain.received_case import CALENDAR, case
from tests.prelude import TUESDAY
from tests.turned_clock import TurnedClock

ACTS: dict[str, Callable[[DemoTown, Any], None]] = {
    "say": write_message,
    "edit": edit_message,
    "react": set_reaction,
    "press": press_inline_button,
}
BUTTONS = {"inline_keyboard": [[{"text": "Ya", "callback_data": "yes"}]]}


@pytest.fixture
def town() -> DemoTown:
    made = build_town(PLACES[0], DemoClock(TUESDAY, TurnedClock(TUESDAY)))
    press_start(made, PersonAct(person="sari"))
    write_message(made, PersonAct(person="sari", text="Halo"))
    write_message(made, PersonAct(person="budi", where="group", text="Siap"))
    return made


def said(town: DemoTown, where: str = "private") -> list[str]:
    chat = town.group if where == "group" else town.people["sari"].private
    return [message.text for message in chat.messages]


def number(town: DemoTown, text: str) -> int:
    """Return the number of a message in the private chat or the group."""
    both = (*town.people["sari"].private.messages, *town.group.messages)
    return next(message.id for message in both if message.text == text)


@pytest.mark.parametrize(
    ("act", "given"),
    [
        ("say", {"person": "sari", "text": "  "}),
        ("say", {"person": "sari", "where": "group", "text": "a"}),
        ("say", {"person": "budi", "where": "group", "topic": 999, "text": "a"}),
        ("say", {"person": "sari", "reply_to": 999, "text": "a"}),
        ("edit", {"person": "wati", "where": "group", "message": "Siap", "text": "a"}),
        ("edit", {"person": "sari", "message": "Halo", "text": " "}),
        ("react", {"person": "sari", "message": "Halo", "label": "👍" * 9}),
        ("press", {"person": "sari", "message": 999, "label": "Ya"}),
        ("press", {"person": "sari", "message": "Halo", "label": "Ya", "row": 1}),
        ("press", {"person": "sari", "message": "Halo", "label": "Ya", "column": 1}),
        ("press", {"person": "sari", "message": "Halo", "label": "Tidak"}),
    ],
)
def test_what_nobody_could_do_changes_nothing(
    town: DemoTown, act: str, given: dict[str, Any]
) -> None:
    if isinstance(given.get("message"), str):
        given = {**given, "message": number(town, given["message"])}
    town.people["sari"].private.messages[-1].markup = BUTTONS
    before = (said(town), said(town, "group"))
    with pytest.raises(ImpossibleAct):
        ACTS[act](town, (MessageAct if "message" in given else PersonAct).model_validate(given))
    assert (said(town), said(town, "group")) == before


def test_a_key_of_the_private_chat_is_only_words_in_the_group(town: DemoTown) -> None:
    town.people["budi"].private.keyboard = {"keyboard": [["Antrean"]]}
    write_message(town, PersonAct(person="budi", where="group", text="Antrean"))
    assert said(town, "group")[-1] == "Antrean"


def test_who_left_the_group_writes_nothing_in_it(town: DemoTown) -> None:
    town.group.remove(town.people["budi"])
    with pytest.raises(ImpossibleAct):
        write_message(town, PersonAct(person="budi", where="group", text="a"))


def test_a_button_that_is_there_is_pressed(town: DemoTown) -> None:
    town.people["sari"].private.messages[-1].markup = BUTTONS
    here = number(town, "Halo")
    press_inline_button(town, MessageAct(person="sari", message=here, label="Ya"))
    assert [query.account.id for query in town.telegram.callbacks.values()] == [
        town.people["sari"].id
    ]


def test_ones_own_words_are_changed_and_replied_to(town: DemoTown) -> None:
    here = number(town, "Halo")
    edit_message(town, MessageAct(person="sari", message=here, text="Halo, Bu"))
    write_message(town, PersonAct(person="sari", text="Lagi", reply_to=here))
    assert said(town)[-2:] == ["Halo, Bu", "Lagi"]


def test_files_are_sent_alone_or_as_an_album_with_their_words(town: DemoTown) -> None:
    sari = PersonAct(person="sari", text="KTP")
    send_file(town, sari, "ktp.png", b"png", "image/png")
    send_file(town, PersonAct(person="sari"), "surat.pdf", b"pdf", "application/pdf")
    send_album(town, sari, [("a.pdf", b"a"), ("b.pdf", b"b")])
    assert said(town)[-4:] in (["KTP", "", "KTP", ""], ["KTP", "", "", "KTP"])
    with pytest.raises(ImpossibleAct):
        send_file(town, sari, "kosong.pdf", b"", "application/pdf")
    with pytest.raises(ImpossibleAct):
        send_album(town, sari, [("a.pdf", b"a"), ("b.pdf", b"")])


@pytest.mark.parametrize(
    ("method", "host", "origin", "ours"),
    [
        ("GET", "localhost", None, True),
        ("GET", "127.0.0.1:8080", "http://evil.test", True),
        ("GET", "evil.test", None, False),
        ("GET", "evil.test:80", None, False),
        ("GET", "localhost.evil.test", None, False),
        ("POST", "localhost:8080", None, True),
        ("POST", "localhost:8080", "http://localhost:8080", True),
        ("POST", "localhost:8080", "http://localhost:8081", False),
        ("POST", "localhost:8080", "http://evil.test", False),
    ],
)
def test_the_page_is_for_this_machine_and_acts_for_its_own_page(
    method: str, host: str, origin: str | None, ours: bool
) -> None:
    headers = {"host": host} | ({"origin": origin} if origin else {})
    assert is_trusted(method, Headers(headers)) is ours


def test_the_clock_of_the_demo_turns_forward_only() -> None:
    machine = TurnedClock(TUESDAY)
    clock = DemoClock(TUESDAY + timedelta(days=1), machine)
    began = clock.monotonic()
    clock.turn_to(TUESDAY)
    assert clock.now() == TUESDAY + timedelta(days=1)
    clock.turn_to(TUESDAY + timedelta(days=2))
    assert clock.now() == TUESDAY + timedelta(days=2)
    assert clock.monotonic() - began == timedelta(days=1).total_seconds()
    assert machine.now() == TUESDAY


@pytest.mark.parametrize(
    ("changed", "last"),
    [
        ({"promised_on": date(2026, 12, 7)}, "2026-12-07"),
        ({"promised_on": date(2026, 12, 7), "ordered_on": date(2026, 12, 21)}, "2026-12-21"),
    ],
)
def test_the_last_day_that_is_shown_is_the_promised_or_the_ordered_one(
    changed: dict[str, date], last: str
) -> None:
    [count] = date_counts([case(date(2026, 11, 23)).model_copy(update=changed)], CALENDAR)
    assert count["last"] == last
    shown = [day["on"] for day in ribbon_days(CALENDAR, date(2026, 11, 24), [count])]
    assert shown[0] == "2026-11-21"
    assert {"2026-11-23", last} <= set(shown)


def test_the_days_reach_two_past_the_last_day() -> None:
    count = {"anchor": "2026-11-23", "last": "2026-12-30"}
    days = ribbon_days(CALENDAR, date(2026, 11, 24), [count])
    assert (days[0]["on"], days[-1]["on"]) == ("2026-11-21", "2027-01-01")
