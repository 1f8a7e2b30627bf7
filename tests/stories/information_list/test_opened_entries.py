"""What an answer opened for one becomes an entry for everybody, in words that tell nobody apart."""

from datetime import datetime

import pytest

from bot.actions.information_list import entries_from_answers
from bot.actions.information_list.entries_from_answers import OpenedBy
from bot.domain.law.decision import Outcome
from bot.domain.law.exemption import Article17
from bot.forms.decision_form import DecisionAnswers
from storage import cases, decisions, list_entries, people
from tests.exempt import exempted
from tests.middle.people import authority
from tests.prelude import WIB, Act, Refused, Role, World, fills, rows, shown, taps, writes
from tests.stories.acts import answers
from tests.stories.answers.acts import given as gives
from tests.stories.answers.acts import lists_exemption, opens_exemption, withholds
from tests.stories.filling import form_text
from tests.stories.information_list.acts import MADE, MAKE, OFFERED, WHERE, opens_form
from tests.stories.objections.acts import answered, judges, objects, seat

NAME, SUBJECT = "Sari Wulandari", "Salinan daftar pemilih tetap per kecamatan"


async def states(world: World) -> list[tuple[object, object]]:
    found = await rows(world, "SELECT e.state, v.title FROM list_entry AS e JOIN list_version AS v "
                              "ON v.entry_id = e.id AND v.version = e.version")  # fmt: skip
    return [(one["state"], one["title"]) for one in found]


@pytest.mark.journey
async def test_the_form_is_filled_in_new_words_and_a_correction_hides_what_it_took_back(
    world: World,
) -> None:
    await opens_form(world)
    await fills(world, world.budi, *OFFERED, "> Sudah", "> Belum")
    assert "tidak diumumkan" in form_text(world, world.budi)
    await fills(world, world.budi, "> Boleh dilihat semua orang")
    looked_over = form_text(world, world.budi)
    assert MADE in looked_over
    for own in (SUBJECT, NAME, "001/PPID"):
        assert own not in looked_over
    await fills(world, world.budi, "> Simpan")
    assert await states(world) == [("shown", MADE)]

    await withholds(world)
    assert "ralat menarik sesuatu" in shown(world, "ditarik dari daftar").text
    assert await states(world) == [("withdrawn", MADE)]
    await taps(world, world.budi, *WHERE, MAKE)
    assert "ditarik dengan ralat" in world.budi.toast


async def test_it_is_offered_by_itself_once_an_overturned_answer_was_given_anew(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Membatalkan", "Memberikan salinan lengkap", "8 Desember 2026")
    await world.turn_to(datetime(2026, 11, 25, 10, tzinfo=WIB))
    await answers(world, world.budi, "Ini salinan lengkapnya.")
    assert any(MAKE in button for button in shown(world, "sudah dilaksanakan").buttons)


async def test_an_opened_exemption_offers_it_but_not_one_of_a_persons_secrets(
    filed: World,
) -> None:
    await lists_exemption(filed)
    await writes(filed, filed.budi, "/dikecualikan")
    await opens_exemption(filed)
    assert shown(filed, "dibuka dengan").buttons == []
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE exemption SET letter = 'i'")
        budi = await people.officer(turn.tx, filed.budi.id)
        assert budi is not None
        begun = await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.EXEMPTION, 1)
        [(title, _)] = await entries_from_answers.titles_offered(turn, begun)
        assert title == "Hasil pemeriksaan kesehatan calon"
        anew = exempted(title, Article17.I, since=turn.today)
        await list_entries.add_exemption(
            turn.tx, anew, await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS)
        )
        with pytest.raises(Refused, match="entry-not-public"):
            await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.EXEMPTION, 1)


PARTLY = {
    "decision_outcome": Outcome.PARTLY,
    "decision_rest": Outcome.REFUSED,
    "decision_blacked_out": "no",
    "decision_reasons": "Memuat hasil pemeriksaan kesehatan calon.",
    "decision_exemption": 1,
    "decision_article18": "neither",
    "decision_article18_reason": "Calon tidak menyetujui.",
    "decision_article17": "i",
    "decision_given": "laporan realisasi anggaran 2025",
}


@pytest.mark.tampers
@pytest.mark.parametrize(
    "change",
    ["UPDATE decision SET pending = 1", "UPDATE cases SET state = 'in_process'"],
    ids=["a withheld part is to be approved", "it is answered anew"],
)
async def test_what_is_being_taken_back_or_answered_anew_is_not_offered(
    world: World, change: str
) -> None:
    await gives(world)
    await rows(world, change)
    async with world.desk.turn() as turn:
        case = await cases.get(turn.tx, 1)
        budi = await people.officer(turn.tx, world.budi.id)
        assert case is not None
        assert budi is not None
        assert await entries_from_answers.answer_buttons(turn, case) == []
        with pytest.raises(Refused, match="entry-not-public"):
            await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)


async def test_a_part_that_is_withheld_on_another_ground_leaves_the_rest_to_all(
    world: World,
) -> None:
    await gives(world)
    async with world.desk.turn() as turn:
        await turn.tx.run("UPDATE exemption SET letter = 'i'")
        now = await decisions.current(turn.tx, 1)
        assert now is not None
        old = DecisionAnswers.model_validate_json(now.facts)
        new = DecisionAnswers.model_validate(old.model_dump() | PARTLY)
        outcome, said = new.decision_outcome, new.model_dump_json(exclude_none=True)
        by = await authority(turn, world.budi, Act.DECIDE)
        await decisions.add_decision(turn.tx, 1, (outcome, said, "none"), by)
    async with world.desk.turn() as turn:
        budi = await people.officer(turn.tx, world.budi.id)
        assert budi is not None
        begun = await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)
        [(title, _)] = await entries_from_answers.titles_offered(turn, begun)
        assert title == "Laporan realisasi anggaran 2025"
