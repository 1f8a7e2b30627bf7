"""Who may not: each act of an officer, tried by a member of the group without a role.

The rows are written by hand, a button each; `test_role_permissions.py` says of each role what it
may.
"""

import inspect
from datetime import date
from typing import Any

import pytest

from bot.actions.answers import answer_draft, considerations
from bot.actions.requests import identity_verdict
from bot.buttons import (
    answer_buttons,
    case_buttons,
    delivery_buttons,
    desk_buttons,
    information_list_buttons,
    letter_buttons,
    list_buttons,
    objection_buttons,
    outside_buttons,
    oversight_buttons,
    privacy_buttons,
    report_buttons,
    submission_buttons,
)
from bot.buttons import calendar_buttons as calendar
from bot.buttons.answer_buttons import SimilarSource
from bot.buttons.button_data import ButtonData, YesNo
from bot.buttons.desk_buttons import PracticeStep
from bot.buttons.information_list_buttons import OpenedBy, Verdict
from bot.desk import permission_checks
from bot.domain.list_entry import Category
from bot.domain.register_entries import Format
from bot.domain.role_permissions import Role
from bot.domain.submission import Matter
from handlers import group_buttons, private_buttons
from handlers.group_buttons import KINDS
from handlers.group_commands import COMMANDS
from storage import people
from tests.middle.people import citizen, message, officer, refused, the_case
from tests.world import World

DAY = date(2026, 11, 1)

BUTTONS: tuple[ButtonData, ...] = (
    answer_buttons.Send(1, "0", ""),
    answer_buttons.Answer(1),
    answer_buttons.Grant(1),
    answer_buttons.Approve(1, 1),
    answer_buttons.Deny(1, 1),
    answer_buttons.ListSimilar(1),
    answer_buttons.ShowSimilar(1, SimilarSource.ENTRY, 1),
    answer_buttons.TakeSimilar(1, SimilarSource.ENTRY, 1),
    calendar.ShowDaysOff(0),
    calendar.ApplyChange(1),
    calendar.LeaveChange(1),
    calendar.CompleteYear(2027),
    case_buttons.EndUnit(1),
    case_buttons.OfferOfficers(1),
    case_buttons.PassOn(1, 1),
    case_buttons.OfferUnits(1),
    case_buttons.AskUnit(1, "0"),
    case_buttons.Take(1),
    case_buttons.TakeOver(1, 1),
    case_buttons.Finish(1),
    list_buttons.ShowWorkload(),
    delivery_buttons.OfferCanned(1),
    delivery_buttons.ShowCanned(1, "0"),
    delivery_buttons.SendCanned(1, "0", "0"),
    delivery_buttons.Reply(1),
    case_buttons.ShowDocuments(1),
    case_buttons.ShowDocument(1, 1),
    case_buttons.DraftDocument(1),
    case_buttons.BringDocument(1, 1, 1),
    calendar.WithdrawStage(1),
    delivery_buttons.HideFile(1, 5, 1),
    delivery_buttons.PlaceOriginal(1),
    delivery_buttons.SendAgain(1),
    answer_buttons.AddFromReply(1),
    answer_buttons.OpenExemption(1),
    answer_buttons.HoldTest(0),
    answer_buttons.AddShared(1),
    desk_buttons.BringScan(1),
    desk_buttons.BeginPractice(),
    desk_buttons.PlayPractice(PracticeStep.TAKE),
    desk_buttons.PlayPractice(PracticeStep.ANSWER),
    desk_buttons.PlayPractice(PracticeStep.GRANT),
    desk_buttons.PlayPractice(PracticeStep.HAND_UP),
    desk_buttons.PlayPractice(PracticeStep.SEND),
    desk_buttons.GiveRole(),
    desk_buttons.NameDeputy(),
    desk_buttons.TakeBackRole(1, Role.PPID),
    desk_buttons.GiveBack(1),
    desk_buttons.GiveBackTo(1, 1),
    information_list_buttons.BringIn(1),
    information_list_buttons.SendList(Format.PDF),
    information_list_buttons.SendPoster(),
    information_list_buttons.KeepList(),
    information_list_buttons.ReviewDraft(),
    information_list_buttons.ListEntries(Category.ANYTIME),
    information_list_buttons.KeepEntry(1),
    information_list_buttons.JudgeEntry(1, 1, Verdict.SHOWN),
    information_list_buttons.DropFiles(1, 1),
    information_list_buttons.WriteEntry(),
    information_list_buttons.ListRenewals(0),
    information_list_buttons.ConfirmRenewals(0, DAY),
    information_list_buttons.MakeEntry(OpenedBy.ANSWER, 1),
    letter_buttons.OfferLetters(1),
    objection_buttons.ResendAnswer(1),
    objection_buttons.FulfilOrder(1),
    objection_buttons.NotElection(1),
    desk_buttons.RetryParked(),
    desk_buttons.ExplainRestore(1),
    desk_buttons.SendHeld(),
    desk_buttons.DropHeld(),
    outside_buttons.RenewPin(1),
    outside_buttons.JudgeClaim(1, 1, outside_buttons.Claimant.NEITHER),
    outside_buttons.CopyRequest(1),
    outside_buttons.ToldNow(1, 1),
    outside_buttons.RecordAnswer(1),
    oversight_buttons.ShowEvaluation(),
    oversight_buttons.Evaluate(DAY),
    privacy_buttons.SuspectIncident(1, 5),
    privacy_buttons.RecordIncident(),
    privacy_buttons.CloseIncident(1),
    privacy_buttons.RecordAuthorityTold(1),
    privacy_buttons.ListIncidents(),
    privacy_buttons.TellPeople(1),
    privacy_buttons.AnswerRightsRequest(1),
    report_buttons.OfferPrivateRegisters(DAY, DAY, None),
    report_buttons.WriteReport(2026),
    case_buttons.TagElection(1, YesNo.YES),
    case_buttons.NotProcess(1),
    case_buttons.Revive(1),
    case_buttons.CallComplete(1),
    submission_buttons.HandUp(1, "0"),
    submission_buttons.ShowWaiting(1),
    submission_buttons.SignOnPaper(Matter.SUBMISSION, 1),
    submission_buttons.ChooseSigner(Matter.SUBMISSION, 1, 1),
    submission_buttons.Mend(1),
    objection_buttons.RecordDispute(1),
    objection_buttons.AnswerObjection(1),
    objection_buttons.RecordDelivery(1),
)
"""Each button of an act, about the first of what it names."""
OTHERS: tuple[tuple[Any, ...], ...] = (
    (answer_draft.begin,),
    (considerations.approve, 20264),
    (identity_verdict.accept_papers, 1),
)
"""Acts that have doors beside their buttons, with what each is given beside case and officer."""


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.pack())
async def test_who_presses_without_a_role_is_told_who_may(
    objected: World, button: ButtonData
) -> None:
    async with objected.desk.turn() as turn:
        wati = await officer(turn, objected.wati)
        with refused("only-for-roles"):
            await group_buttons.press(turn, wati, button.pack(), [])


@pytest.mark.parametrize("act", OTHERS, ids=lambda act: f"{act[0].__module__}.{act[0].__name__}")
async def test_who_has_no_role_is_told_who_may(objected: World, act: tuple[Any, ...]) -> None:
    async with objected.desk.turn() as turn:
        known = {"officer": await officer(turn, objected.wati), "case": await the_case(turn)}
        does, *given = act
        asked = list(inspect.signature(does).parameters)[1:]
        about = [known[name] for name in asked if name in known]
        with refused("only-for-roles"):
            await does(turn, *about, *given)


@pytest.mark.parametrize(
    ("command", "role"),
    [
        ("libur", Role.PPID),
        ("beban", Role.PETUGAS),
        ("dip", Role.HEAD),
        ("insiden", Role.PENGHUBUNG),
        ("tahapan", Role.PETUGAS),
        ("dikecualikan", Role.HEAD),
    ],
)
async def test_who_types_a_command_in_another_role_is_told_who_may(
    objected: World, command: str, role: Role
) -> None:
    async with objected.desk.turn() as turn:
        await officer(turn, objected.wati, role)
        typed = message(objected.wati, f"/{command}", objected.group.id)
        with refused("only-for-roles"):
            await COMMANDS[command](turn, typed, "")


async def test_who_presses_in_private_without_the_role_is_told_who_may(objected: World) -> None:
    async with objected.desk.turn() as turn:
        sari = await citizen(turn, objected.sari)
        await people.see_officer(turn.tx, objected.sari.id, "Sari", turn.now)
        await officer(turn, objected.sari, Role.PPID)
        with refused("only-for-roles"):
            await private_buttons.press(turn, sari, oversight_buttons.Evaluate(DAY).pack())


def test_every_button_that_names_its_act_is_pressed_here() -> None:
    named = {kind for kind in KINDS.values() if kind.does is not None}
    assert named - {type(button) for button in BUTTONS} == set()


async def test_who_left_the_group_holds_no_role(filed: World) -> None:
    async with filed.desk.turn() as turn:
        budi = await officer(turn, filed.budi)
        gone = budi.model_copy(update={"member": False})
        assert await permission_checks.roles_of(turn, gone) == frozenset()
