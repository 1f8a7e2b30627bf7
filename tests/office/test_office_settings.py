from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.domain.law.answer_dates import AnchorPolicy
from bot.domain.reminders.reminder_plan import ReminderHours
from bot.office.languages import LANGUAGES
from bot.office.settings_sections import Wording
from tests.prelude import KLATEN_PROFILE, ConfigError, load_calendar, load_profile

KLATEN = load_profile(KLATEN_PROFILE)
CALENDAR = load_calendar(KLATEN)
WRITTEN = KLATEN_PROFILE.read_text(encoding="utf-8")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KLATEN.zone)


def profile_with(path: Path, old: str, new: str) -> Path:
    assert old in WRITTEN
    file = path / "office.toml"
    file.write_text(WRITTEN.replace(old, new, 1), encoding="utf-8")
    return file


def test_first_office_is_klaten_with_the_strict_anchor() -> None:
    assert KLATEN.short_name == "KPU Kabupaten Klaten"
    assert KLATEN.anchor == "strict"
    assert KLATEN.phone == ""


def test_another_anchor_needs_the_text_on_which_it_rests(tmp_path: Path) -> None:
    completed = profile_with(tmp_path, 'anchor = "strict"', 'anchor = "completed"')
    with pytest.raises(ConfigError, match="needs anchor_basis"):
        load_profile(completed)
    written = completed.read_text(encoding="utf-8")
    completed.write_text(
        written.replace('anchor_basis = ""', 'anchor_basis = "Keputusan PPID 3/2026"'),
        encoding="utf-8",
    )
    assert load_profile(completed).anchor is AnchorPolicy.COMPLETED


def test_another_file_is_another_office(tmp_path: Path) -> None:
    file = profile_with(tmp_path, 'place = "Klaten"', 'place = "Boyolali"')
    assert load_profile(file).place == "Boyolali"


def test_reminders_take_their_hours_from_the_profile(tmp_path: Path) -> None:
    file = profile_with(tmp_path, 'digest_time = "08:00"', 'digest_time = "07:30"')
    written = file.read_text(encoding="utf-8")
    file.write_text(written.replace('"15:30"\ncitizen', '"14:45"\ncitizen'), encoding="utf-8")
    rules = load_profile(file).reminder_rules(CALENDAR)
    assert rules.hours == ReminderHours(officers=time(7, 30), last_call=time(14, 45))
    assert rules.zone == KLATEN.zone


def test_costs_are_said_in_each_language() -> None:
    assert {one: KLATEN.costs.in_language(one) for one in LANGUAGES} == KLATEN.costs.sentences


@pytest.mark.parametrize("language", ["fr", "jv"])
def test_a_language_without_a_sentence_gets_indonesian(language: str) -> None:
    assert Wording(id="Gratis.").in_language(language) == "Gratis."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('short_name = "KPU Kabupaten Klaten"', "", r"short_name: .*write the name"),
        ('place = "Klaten"', 'place = "Klaten"\nmotto = "x"', "motto: no such setting"),
        ('"Asia/Jakarta"', '"Asia/Klaten"', r"time_zone: .*no such time zone; write a zone"),
        ("{year}", "", r"number_template: .*fields are"),
        ("{sequence:03d}", "{sequence:03q}", r"number_template: .*cannot be filled"),
        ("{sequence:03d}", "{sequence:03d", "number_template"),
        ('digest_time = "08:00"', 'digest_time = "23:00"', r"digest_time: .*06:00"),
        ('citizen_time = "09:00"', 'citizen_time = "17:00"', r"citizen_time: .*06:00 and 17:00"),
        ('last_call_time = "15:30"', 'last_call_time = "13:00"', r"follow one another"),
        ('digest_time = "08:00"', 'digest_time = "pagi"', r"digest_time: .*local time such as"),
        ('monday = ["09:00", "15:00"]', 'monday = ["15:00", "09:00"]', r"monday: .*leave the day"),
        ('anchor = "strict"', 'anchor = "longgar"', r'anchor: .*write "strict"'),
        ('[costs]\nid = "Salinan', '[costs]\nsu = "Salinan', r"costs\.id: .*in Indonesian"),
        ("[costs]\n", '[costs]\njawa = "Gratis."\n', r"costs: .*by its language"),
        ('place = "Klaten"', "place = Klaten", "is not TOML"),
    ],
)
def test_malformed_field_is_named_with_what_to_write(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    file = profile_with(tmp_path, old, new)
    with pytest.raises(ConfigError, match=said) as refused:
        load_profile(file)
    assert str(file) in str(refused.value)


def test_office_that_never_opens_is_refused(tmp_path: Path) -> None:
    head, _, rest = WRITTEN.partition("[service_hours]")
    file = tmp_path / "office.toml"
    file.write_text(head + "[service_hours]\n[costs]" + rest.partition("[costs]")[2])
    with pytest.raises(ConfigError, match=r"service_hours: .*open on one weekday"):
        load_profile(file)


def test_profile_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml cannot be read"):
        load_profile(tmp_path / "nowhere.toml")


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        pytest.param("2026-11-24T09:00", True, id="at opening"),
        pytest.param("2026-11-24T08:59", False, id="before opening"),
        pytest.param("2026-11-24T15:00", False, id="at closing"),
        pytest.param("2026-11-27T15:15", True, id="friday closes later"),
        pytest.param("2026-11-28T10:00", False, id="saturday"),
        pytest.param("2026-12-24T10:00", False, id="joint leave"),
    ],
)
def test_counter_is_open_in_service_hours_on_working_days(at: str, *, opened: bool) -> None:
    assert KLATEN.is_open(local(at), CALENDAR) is opened


@pytest.mark.parametrize(
    ("at", "opening"),
    [
        pytest.param("2026-11-24T08:00", "2026-11-24T09:00", id="this morning"),
        pytest.param("2026-11-24T10:30", "2026-11-24T10:30", id="open already"),
        pytest.param("2026-11-24T15:00", "2026-11-25T09:00", id="closed today"),
        pytest.param("2026-12-23T20:00", "2026-12-28T09:00", id="over christmas"),
    ],
)
def test_next_opening_skips_nights_and_days_off(at: str, opening: str) -> None:
    assert KLATEN.next_opening(local(at), CALENDAR) == local(opening)


def test_service_hours_are_local_whatever_zone_the_instant_has() -> None:
    assert KLATEN.is_open(datetime(2026, 11, 24, 2, 0, tzinfo=UTC), CALENDAR)


def test_a_units_margin_is_the_offices_choice(tmp_path: Path) -> None:
    file = profile_with(tmp_path, "unit_margin = 3", "unit_margin = 4")
    assert load_profile(file).reminder_rules(CALENDAR).unit_margin == 4


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("/PPID-PT/", "/PPID-PP/", "two series have the same template"),
        ('notice = "{sequence:03d}', 'notice = "{number}', "letter_numbers.notice"),
    ],
)
def test_numbers_of_letters_can_be_told_apart(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    with pytest.raises(ConfigError, match=said):
        load_profile(profile_with(tmp_path, old, new))


def test_on_a_working_day_without_hours_the_counter_is_closed() -> None:
    hours = KLATEN.service_hours.model_copy(update={"wednesday": None})
    office = KLATEN.model_copy(update={"service_hours": hours})
    wednesday, thursday = local("2026-11-25T10:00"), local("2026-11-26T10:00")
    assert [office.is_open(at, CALENDAR) for at in (wednesday, thursday)] == [False, True]
    assert office.next_opening(wednesday, CALENDAR).date() == thursday.date()


def test_an_office_s_own_indicators_take_the_place_of_the_usual_ones(tmp_path: Path) -> None:
    own = (
        '[[indicators]]\narea = "Layanan"\nname = "Maklumat"\nbasis = "Pasal 47"\n'
        'found = ""\nbearer = "ppid"\n\n[service_hours]'
    )
    office = load_profile(profile_with(tmp_path, "[service_hours]", own))
    assert [one.name for one in office.indicators] == ["Maklumat"]
    assert KLATEN.indicators


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('digest_time = "08:00"', 'digest_time = "05:59"', "between 06:00"),
        ('digest_time = "08:00"', 'digest_time = "17:00"', "between 06:00"),
        ('digest_time = "08:00"', 'digest_time = "08:00+07:00"', "local time"),
        ("[service_hours]", "[registers]\nrequests = []\n\n[service_hours]", "no column"),
        (
            "[service_hours]",
            '[registers]\nrequests = ["number", "number"]\n\n[service_hours]',
            "one twice",
        ),
    ],
)
def test_a_setting_that_cannot_hold_is_named(tmp_path: Path, old: str, new: str, why: str) -> None:
    with pytest.raises(ConfigError, match=why):
        load_profile(profile_with(tmp_path, old, new))
