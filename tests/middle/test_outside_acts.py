"""What was done outside the chat is the act that it is: its row says who, and on which day."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from bot.actions.group.departures import DEPARTURE_BASIS
from bot.actions.outside_chat import counter_filing, outside_acts
from bot.desk.turn import Turn
from bot.dispatch.officer_form_filling import OfficersPlace
from bot.domain.law.acts import ACT_OF_KIND, Act
from bot.domain.law.case import Officer
from bot.domain.law.exemption import ApprovalPolicy
from bot.domain.law.official_answer import Giving
from bot.domain.people.role_permissions import Role
from bot.forms.outside_act_form import OUTSIDE_ACT, OutsideActAnswers
from storage import appointments, decisions, submissions
from storage.citizen_drafts import OfficerFormDraft
from tests.middle.people import authority, citizen, officer, refused, the_case
from tests.middle.worlds import AT_THE_COUNTER, answer, draft
from tests.middle.worlds import refusing as refused_one
from tests.world import World, opened

SAID: Mapping[str, object] = {
    "elsewhere_channel": "post",
    "elsewhere_happened_at": "24/11/2026",
    "elsewhere_evidence": "Surat 1, resi P2611240001",
    "elsewhere_reason": "Pemohon memblokir bot, jadi dikirim lewat pos.",
}
SENT = OutsideActAnswers.model_validate(
    {**SAID, "elsewhere_act": "answer", "elsewhere_outcome": "granted"}
)
EXTENDED = OutsideActAnswers.model_validate(
    {
        **SAID,
        "elsewhere_act": "extension_notice",
        "elsewhere_ground": "not_held_yet",
        "elsewhere_grounds_said": "Dokumen masih dihimpun dari 26 kecamatan.",
        "elsewhere_letter_on": "24/11/2026",
    }
)


async def fills(turn: Turn, by: Officer, given: OutsideActAnswers) -> None:
    """Fill in the form to its end, as this officer."""
    answers = given.model_dump(mode="json", exclude_none=True)
    sheet = OfficerFormDraft(by.id, 1, OUTSIDE_ACT.name, "elsewhere_confirm", answers, private=True)
    await OfficersPlace(turn, by, await the_case(turn)).finish(sheet)


@pytest.mark.parametrize("given", [SENT, EXTENDED], ids=["answer", "extension"])
async def test_a_petugas_neither_answers_nor_extends_by_post_but_hands_it_up(
    filed: World, turn: Turn, given: OutsideActAnswers
) -> None:
    await fills(turn, await officer(turn, filed.wati, Role.PETUGAS), given)
    [waits] = await submissions.waiting(turn.tx)
    assert waits.act is ACT_OF_KIND[given.elsewhere_act]
    assert (await the_case(turn)).is_open


async def test_an_administrator_without_an_office_answers_nothing_by_post(
    filed: World, turn: Turn
) -> None:
    await appointments.end_all(turn.tx, filed.budi.id, turn.now, DEPARTURE_BASIS)
    with refused("office-vacant"):
        await fills(turn, await officer(turn, filed.budi), SENT)


async def test_an_answer_by_post_waits_for_the_approval_of_its_refusal() -> None:
    policy = ApprovalPolicy.HEAD
    async with (
        opened(made=refused_one, refusal_approval=policy) as world,
        world.desk.turn() as turn,
    ):
        budi, case = await authority(turn, world.budi, Act.ANSWER), await the_case(turn)
        with refused("decision-approval-asked"):
            await outside_acts.record(turn, budi, case, SENT)


async def test_an_answer_by_post_is_what_was_decided_here(refusing: World, turn: Turn) -> None:
    budi, case = await authority(turn, refusing.budi, Act.ANSWER), await the_case(turn)
    await outside_acts.record(turn, budi, case, SENT)
    assert (await the_case(turn)).outcome == "refused"
    kept = await decisions.current(turn.tx, case.id)
    assert kept is not None
    assert kept.given_at == turn.now


async def test_an_answer_that_is_on_its_way_here_was_not_given_by_post_too(
    drafted: World, turn: Turn
) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    form = await outside_acts.prefill_act(turn, await the_case(turn))
    assert "answer" not in str(form["offered"])


async def test_nothing_is_received_at_the_counter_on_a_day_to_come(
    recorded: World, turn: Turn
) -> None:
    budi = await citizen(turn, recorded.budi)
    on = (turn.today + timedelta(days=1)).isoformat()
    why = "Dicatat lebih dahulu di buku tamu loket."
    tomorrow = {**AT_THE_COUNTER, "arrival_at": on, "arrival_reason": why}
    with refused("counter-in-the-future"):
        await counter_filing.file_request(turn, budi, draft(tomorrow, budi.id, turn.now, "arrival"))
