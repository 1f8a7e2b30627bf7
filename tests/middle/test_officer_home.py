"""An officer in private: who is at home, which commands exist, what a typed word means."""

import pytest

from bot.buttons.case_buttons import OpenForm
from bot.buttons.request_buttons import OpenAbout
from bot.desk import permission_checks
from bot.dispatch import feature_list, officer_home, officers_help
from bot.forms.form_engine import Step
from storage import people
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.prelude import Turn, World, opened


async def at_home(turn: Turn, world: World, who: str) -> bool:
    known = await people.add_person(turn.tx, getattr(world, who).id, "id", turn.now)
    return await officer_home.officer_at_home(turn, known) is not None


@pytest.mark.parametrize(("who", "home"), [("budi", True), ("wati", False), ("rina", False)])
async def test_who_holds_a_role_is_at_home_in_private(
    filed: World, turn: Turn, who: str, *, home: bool
) -> None:
    assert await at_home(turn, filed, who) is home
    assert await officer_home.show_home(turn, await citizen(turn, getattr(filed, who))) is home


async def test_an_officer_who_asks_as_a_citizen_comes_home_by_their_own_will(
    filed: World, turn: Turn
) -> None:
    assert await at_home(turn, filed, "budi")
    await people.set_as_citizen(turn.tx, (await officer(turn, filed.budi)).id, as_citizen=True)
    budi = await citizen(turn, filed.budi)
    assert await officer_home.officer_at_home(turn, budi) is None
    assert not await officer_home.show_home(turn, budi)
    assert await officer_home.show_home(turn, budi, anew=True)
    assert await officer_home.officer_at_home(turn, budi) is not None


async def test_a_form_is_gone_on_with_by_an_officer(filed: World, turn: Turn) -> None:
    with refused("not-an-officer"):
        await officer_home.resume_form(turn, await citizen(turn, filed.sari), 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("antrean", "antrean"),
        ("antrian", "antrean"),
        ("antrea", "antrean"),
        ("antr", "antrean"),
        ("ant", None),
        ("kasus17", "kasus 17"),
        ("kasus_17", "kasus 17"),
        ("kasuss", "kasus"),
        ("balasan", None),
        ("xyzzy", None),
    ],
)
def test_a_command_with_a_slip_in_it_is_known(typed: str, meant: str | None) -> None:
    assert officers_help.likely_command(typed) == meant


@pytest.mark.parametrize(("elections", "known"), [(True, True), (False, False)])
async def test_only_an_office_that_holds_elections_has_their_commands(
    *, elections: bool, known: bool
) -> None:
    async with opened(elections=elections) as world, world.desk.turn() as turn:
        assert ("tahapan" in officers_help.commands(turn.office)) is known
        assert "antrean" in officers_help.commands(turn.office)
        for typed, named in (("/tahapn", known), ("/antrea", True)):
            before = {row.seq for row in await waiting(turn)}
            said = message(world.budi, typed, world.group.id)
            await officers_help.suggest_command(turn, said)
            [told] = [row for row in await waiting(turn) if row.seq not in before]
            meant = "tahapan" if "tah" in typed else "antrean"
            assert (meant in told.payload["text"]) is named


@pytest.mark.parametrize(
    ("typed", "known"), [("antrean", True), ("antrea", True), ("peran", True), ("xyzzy", False)]
)
async def test_a_command_of_the_group_is_one_in_private_for_officers_alone(
    filed: World, turn: Turn, typed: str, *, known: bool
) -> None:
    budi = await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
    assert await officer_home.run_command(turn, budi, typed, "") is known
    assert not await officer_home.run_command(turn, await citizen(turn, filed.sari), typed, "")


UNITS = [("keuangan", "Subbagian Keuangan"), ("hukum", "Subbagian Hukum"), ("", "")]


@pytest.mark.parametrize(
    ("kind", "offered", "text", "meant"),
    [
        ("choice", UNITS, "Subbagian Hukum", "hukum"),
        ("choice", UNITS, "HUKUM", "hukum"),
        ("choice", UNITS, "Subbagian H", "hukum"),
        ("choice", UNITS, "Subbagian", None),
        ("choice", UNITS, "", None),
        ("choice", [], "apa saja", None),
        ("text", UNITS, "apa saja", "apa saja"),
        ("text", UNITS, "hukum", "hukum"),
        ("text", [], "apa saja", "apa saja"),
    ],
)
def test_what_is_typed_is_what_is_offered_or_words_where_these_are_asked(
    kind: str, offered: list[tuple[str, str]], text: str, meant: str | None
) -> None:
    step = Step("words_of_a_test", kind)  # type: ignore[arg-type]
    assert feature_list.typed_choice(step, offered, text) == meant


@pytest.mark.usefixtures("filed")
async def test_a_form_that_is_no_longer_there_is_never_open(turn: Turn) -> None:
    facts = await permission_checks.facts_of(turn, await the_case(turn))
    assert feature_list.is_form_open(OpenForm(1, "extension"), facts)
    assert not feature_list.is_form_open(OpenForm(1, "of-yore"), facts)
    assert not feature_list.is_form_open(OpenAbout("of-yore", 1), facts)
