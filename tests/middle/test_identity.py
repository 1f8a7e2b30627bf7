"""Where the proof of an identity stands on the card, and who may open what it shows."""

import pytest

from bot.actions.delivery import unreachable_people
from bot.actions.identity import identity_proof, identity_view
from bot.actions.requests import identity_papers
from bot.buttons.case_buttons import OpenFile
from bot.buttons.request_buttons import SendPapers
from bot.domain.people.identity_proofs import ProofState
from storage import identity_proofs
from tests.middle.people import citizen, officer, refused, the_case
from tests.prelude import Role, State, Turn, World


@pytest.mark.parametrize(
    ("proof", "state", "lines"),
    [
        (ProofState.SENT, State.RECEIVED, 1),
        (ProofState.SENT, State.FINISHED, 0),
        (ProofState.VALID, State.FINISHED, 1),
    ],
)
@pytest.mark.usefixtures("proving")
async def test_the_card_shows_a_proof_that_is_open_while_it_is_judged(
    turn: Turn, proof: ProofState, state: State, lines: int
) -> None:
    await identity_proofs.set_proof_state(turn.tx, 1, proof)
    case = (await the_case(turn)).model_copy(update={"state": state})
    assert len(await identity_proof.proof_lines(turn, case)) == lines


@pytest.mark.parametrize(
    ("proof", "state", "buttons"),
    [
        (ProofState.SENT, State.RECEIVED, 1),
        (ProofState.SENT, State.FINISHED, 0),
        (ProofState.WAITING, State.RECEIVED, 0),
    ],
)
@pytest.mark.usefixtures("proving")
async def test_papers_that_came_are_opened_to_be_judged(
    turn: Turn, proof: ProofState, state: State, buttons: int
) -> None:
    await identity_proofs.set_proof_state(turn.tx, 1, proof)
    case = (await the_case(turn)).model_copy(update={"state": state})
    assert len(await identity_proof.unjudged_buttons(turn, case)) == buttons


async def test_a_link_shows_no_identity_to_a_citizen(filed: World, turn: Turn) -> None:
    with refused("no-such-case"):
        await identity_view.IDENTITY.by_link(turn, await citizen(turn, filed.sari), 1)


async def test_a_file_that_is_not_the_request_s_is_not_opened(filed: World) -> None:
    await filed.after(filed.budi.starts())
    async with filed.desk.turn() as turn:
        budi = await officer(turn, filed.budi)
        with refused("no-such-case"):
            await identity_view.show_file(turn, await the_case(turn), budi, OpenFile(1, 1, 5))


async def test_a_link_shows_no_contact_to_who_serves_in_another_role(filed: World) -> None:
    filed.wati.starts()
    await filed.settle()
    async with filed.desk.turn() as turn:
        await officer(turn, filed.wati, Role.PEMBINA)
        with refused("only-for-roles"):
            await unreachable_people.CHANNELS_LINK.by_link(turn, await citizen(turn, filed.wati), 1)


async def test_of_who_has_the_answer_no_identity_papers_are_asked(
    answered: World, turn: Turn
) -> None:
    with refused("not-now-verify"):
        sari = await citizen(turn, answered.sari)
        await identity_papers.ask_papers(turn, sari, SendPapers(1))
