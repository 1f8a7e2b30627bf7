"""What stood on the buttons of the group in earlier versions is read as it was meant then."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.actions.answers import answer_draft, answer_files, request_decision
from bot.actions.calendar import days_off
from bot.actions.cases import assignment, case_search
from bot.actions.conversation import unit_documents, unsent_words
from bot.actions.delivery import kept_files, lost_contact
from bot.actions.exemptions import shared_decrees
from bot.actions.group import away, departures, group_members
from bot.actions.information_list import dropped_list, list_keeping
from bot.actions.objections import objection_files, objection_list
from bot.actions.operations import restored_messages
from bot.actions.outside_chat import eppid_number
from bot.actions.privacy import data_incidents
from bot.actions.reports import yearly_report
from bot.buttons import (
    answer_buttons,
    calendar_buttons,
    case_buttons,
    delivery_buttons,
    desk_buttons,
    form_buttons,
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
from bot.buttons.button_data import ButtonData, YesNo, unpack
from bot.buttons.report_buttons import Readers, ReportForm, Shown
from bot.dispatch.all_buttons import GROUP_KINDS as KINDS
from bot.domain.case_state import State
from bot.domain.list_entry import Category
from bot.domain.queue_order import Queue
from bot.domain.register_entries import Format, RegisterKind
from bot.domain.role_permissions import Role
from bot.domain.submission import Matter

WRITTEN: Mapping[str, ButtonData] = {
    "case:similar:17": answer_buttons.ListSimilar(17),
    "case:like:17:entry:3": answer_buttons.ShowSimilar(17, answer_buttons.SimilarSource.ENTRY, 3),
    "case:alike:17:answer:3": answer_buttons.TakeSimilar(
        17, answer_buttons.SimilarSource.ANSWER, 3
    ),
    "dip:keep": information_list_buttons.KeepList(),
    "dip:import:3": dropped_list.bring_in.at(3),
    "dip:poster": information_list_buttons.SendPoster(),
    "dip:draft:3": information_list_buttons.ReviewDraft(3),
    "dip:judge:3:1:absent": information_list_buttons.JudgeEntry(
        3, 1, information_list_buttons.Verdict.ABSENT
    ),
    "dip:list:periodic:1": list_keeping.list_category.at(Category.PERIODIC, 1),
    "dip:entry:3": information_list_buttons.KeepEntry(3),
    "dip:write:3": information_list_buttons.WriteEntry(3),
    "dip:send:xlsx": information_list_buttons.SendList(Format.XLSX),
    "case:answer:7": answer_buttons.Answer(7),
    "case:granted:7": request_decision.grant.at(7),
    "case:approve:7:3": answer_buttons.Approve(7, 3),
    "case:deny:7:3": answer_buttons.Deny(7, 3),
    "case:ready:7": answer_buttons.Preview(7),
    "case:more:7": answer_draft.write_more.at(7),
    "case:preview:7:3": answer_buttons.PreviewDraft(7, 3),
    "case:handup:7:0a1b2c3d": submission_buttons.HandUp(7, "0a1b2c3d"),
    "case:send:7:0a1b2c3d": answer_buttons.Send(7, "0a1b2c3d"),
    "case:omit:7:120": answer_draft.omit.at(7, 120),
    "case:drop:7": answer_draft.drop.at(7),
    "case:enclose:7:archive": answer_files.choose.at(7, "archive"),
    "case:letters:7:0": letter_buttons.OfferLetters(7),
    "case:draft:7:request_form": letter_buttons.DraftLetter(7, "request_form"),
    "case:paper:7:31": letter_buttons.CopyLetter(7, 31),
    "case:reply:7": delivery_buttons.Reply(7),
    "case:ready-made:7:0": delivery_buttons.OfferCanned(7),
    "case:ready-show:7:0a1b2c3d": delivery_buttons.ShowCanned(7, "0a1b2c3d"),
    "case:ready-send:7:0a1b2c3d:99887766": delivery_buttons.SendCanned(7, "0a1b2c3d", "99887766"),
    "words:send": delivery_buttons.SendWords(),
    "words:keep": unsent_words.keep.at(),
    "case:take:7": case_buttons.Take(7),
    "case:finish:7": case_buttons.Finish(7),
    "case:menu:7": case_buttons.OpenMenu(7),
    "case:sheet:7:decision": case_buttons.OpenForm(7, "decision"),
    "case:sheet:7:extension:status_undecided": case_buttons.OpenForm(
        7, "extension", "status_undecided"
    ),
    "case:card:7": case_buttons.ShowCard(7),
    "case:chronicle:7": case_buttons.ShowHistory(7),
    "case:why:7": case_buttons.ExplainDate(7),
    "case:who:7": case_buttons.ShowIdentity(7),
    "case:file:7:120:4": case_buttons.OpenFile(7, 120, 4),
    "case:pass:7:0": case_buttons.OfferOfficers(7),
    "case:give:7:5550001": assignment.pass_on.at(7, 5550001),
    "case:units:7:0": case_buttons.OfferUnits(7),
    "case:unit:7:0a1b2c3d": assignment.ask_unit.at(7, "0a1b2c3d"),
    "case:unitdone:7": case_buttons.EndUnit(7),
    "case:tag:7:yes": case_buttons.TagElection(7, YesNo.YES),
    "case:tag:7:no": case_buttons.TagElection(7, YesNo.NO),
    "case:complete:7": case_buttons.CallComplete(7),
    "case:unprocess:7": case_buttons.NotProcess(7),
    "case:unprocess:7:yes": case_buttons.NotProcess(7, "yes"),
    "case:unprocess:7:no": case_buttons.NotProcess(7, "no"),
    "case:revive:7": case_buttons.Revive(7),
    "case:reach:7": delivery_buttons.ShowChannels(7),
    "case:again:7": lost_contact.send_again.at(7),
    "case:identity:7:120:4": delivery_buttons.HideFile(7, 120, 4),
    "case:incident:7:120": data_incidents.record.at(7, 120),
    "case:outside:7": outside_buttons.RecordAnswer(7),
    "case:told:7:9": outside_buttons.ToldNow(7, 9),
    "case:earlier:7:9": outside_buttons.ToldEarlier(7, 9),
    "case:pin:7": outside_buttons.RenewPin(7),
    "case:claim:7:2:yes": outside_buttons.JudgeClaim(7, 2, outside_buttons.Claimant.REQUESTER),
    "case:claim:7:2:no": outside_buttons.JudgeClaim(7, 2, outside_buttons.Claimant.NEITHER),
    "case:claim:7:2:kuasa": outside_buttons.JudgeClaim(7, 2, outside_buttons.Claimant.KUASA),
    "case:copy:7": outside_buttons.CopyRequest(7),
    "case:copywho:7": eppid_number.identity_block.at(7),
    "receive": outside_buttons.EnterRequest(),
    "exempt:add": answer_buttons.AddClassification(),
    "exempt:open:5": answer_buttons.OpenExemption(5),
    "exempt:shared:9": shared_decrees.begin.at(9),
    "exempt:test:5": answer_buttons.HoldTest(5),
    "case:classify:7": answer_buttons.AddFromReply(7),
    "stages:add": calendar_buttons.AddStage(),
    "stages:drop:5": calendar_buttons.WithdrawStage(5),
    "stages:drop:5:yes": calendar_buttons.WithdrawStage(5, certain=True),
    "days:change": calendar_buttons.ChangeDaysOff(),
    "days:apply:5": days_off.apply.at(5),
    "days:leave:5": days_off.leave.at(5),
    "days:complete:2027": calendar_buttons.CompleteYear(2027),
    "days:complete:2027:yes": calendar_buttons.CompleteYear(2027, certain=True),
    "objection:show:6": objection_list.open_one.at(6),
    "objection:answer:6": objection_buttons.AnswerObjection(6),
    "objection:dispute:6": objection_buttons.RecordDispute(6),
    "objection:deliver:6": objection_buttons.RecordDelivery(6),
    "objection:resend:6": objection_buttons.ResendAnswer(6),
    "objection:who:6": objection_buttons.ShowObjector(6),
    "objection:enclosures:6": objection_buttons.ShowEnclosures(6),
    "objection:file:6:120": objection_files.open_private.at(6, 120),
    "objection:fulfil:6": objection_buttons.FulfilOrder(6),
    "objection:fulfil:6:yes": objection_buttons.FulfilOrder(6, certain=True),
    "swarm:open:5": delivery_buttons.OpenFlood(5),
    "role:give": desk_buttons.GiveRole(),
    "role:decree": desk_buttons.Appoint(),
    "role:scan:3": desk_buttons.BringScan(3),
    "left:roles:3": departures.give_back.at(3),
    "left:to:3:5550001": departures.give_back_to.at(3, 5550001),
    "left:drafts:3": desk_buttons.TakeOn(3),
    "away:ask": desk_buttons.AskAway(),
    "away:end:3": away.end.at(3),
    "role:deputy": desk_buttons.NameDeputy(),
    "present": desk_buttons.SayPresent(),
    "practice:begin": desk_buttons.BeginPractice(),
    "practice:grant:0": desk_buttons.PlayPractice(desk_buttons.PracticeStep.GRANT),
    "role:5550001:ppid": desk_buttons.TakeBackRole(5550001, Role.PPID),
    "install:again": desk_buttons.CheckGroup(),
    "install:roles": desk_buttons.ShowRoles(),
    "install:health": desk_buttons.ShowHealth(),
    "parked": desk_buttons.RetryParked(),
    "held:send": restored_messages.release.at(),
    "held:drop": restored_messages.give_up.at(),
    "restored:1790000000": restored_messages.begin.at(1790000000),
    "incident:new": privacy_buttons.RecordIncident(),
    "incident:fill:5": privacy_buttons.DescribeIncident(5),
    "incident:letter:5": privacy_buttons.WriteNotice(5),
    "incident:send:5": privacy_buttons.TellPeople(5),
    "incident:send:5:yes": privacy_buttons.TellPeople(5, certain=True),
    "incident:authority:5": privacy_buttons.RecordAuthorityTold(5),
    "incident:close:5": privacy_buttons.CloseIncident(5),
    "right:show:5": privacy_buttons.ShowRightsRequest(5),
    "right:answer:5": privacy_buttons.AnswerRightsRequest(5),
    "queue:mine:5550001:0": list_buttons.QueuePage(Queue.MINE, 5550001),
    "trail:keep": desk_buttons.KeepAnchors(),
    "digest:2": list_buttons.DigestPage(2),
    "find:state:received": case_search.begin_by_state.at(State.RECEIVED),
    "find:8:0": list_buttons.SearchPage(8, 0),
    "register:requests:xlsx:20260101:20261231:-:g": report_buttons.SendRegister(
        RegisterKind.REQUESTS, Format.XLSX, date(2026, 1, 1), date(2026, 12, 31), None
    ),
    "register:objections:pdf:20260101:20261231:20261124:p": report_buttons.SendRegister(
        RegisterKind.OBJECTIONS,
        Format.PDF,
        date(2026, 1, 1),
        date(2026, 12, 31),
        date(2026, 11, 24),
        Shown.PRIVATE,
    ),
    "register:private:-:20260101:20261231:-:p": report_buttons.OfferPrivateRegisters(
        date(2026, 1, 1), date(2026, 12, 31), None
    ),
    "report:docx:inside:20260101:20261231": report_buttons.SendReport(
        ReportForm.DOCX, Readers.INSIDE, date(2026, 1, 1), date(2026, 12, 31)
    ),
    "report:xlsx:inside:20260101:20261231": report_buttons.SendReport(
        ReportForm.XLSX, Readers.INSIDE, date(2026, 1, 1), date(2026, 12, 31)
    ),
    "report:words:2026": yearly_report.begin.at(2026),
    "sheet:7:decision_outcome:granted": form_buttons.Choose(7, "decision_outcome", "granted"),
    "submission:sign:7": submission_buttons.Sign(7),
    "submission:return:7": submission_buttons.Return(7),
    "paper:print:approval:7": submission_buttons.SignOnPaper(Matter.APPROVAL, 7),
    "paper:signed:order:7:31": submission_buttons.ChooseSigner(Matter.ORDER, 7, 31),
    "paper:seen:7": submission_buttons.SeeOriginal(7),
    "paper:deny:7": submission_buttons.DenySignature(7),
    "submission:mend:7": submission_buttons.Mend(7),
    "sheet:0:stage_name:cancel": form_buttons.Choose(0, "stage_name", "cancel"),
}
"""Callback data as version 1 wrote it, and the button that it is."""
WITHOUT_A_PAGE = ("case:letters:7", "case:ready-made:7", "case:pass:7", "case:units:7")
"""Data of lists that had no pages yet."""
SINCE_THEN = {
    kept_files.open_kept.kind,
    delivery_buttons.PlaceOriginal,
    case_buttons.TakeOver,
    case_buttons.BringDocument,
    case_buttons.ShowDocuments,
    unit_documents.show_one.kind,
    case_buttons.DraftDocument,
    unit_documents.withdraw.kind,
    days_off.turn_page.kind,
    list_buttons.CloseMenu,
    case_search.show_names.kind,
    list_buttons.ShowHelp,
    list_buttons.ShowWorkload,
    desk_buttons.ListOfficers,
    group_members.press_name.kind,
    privacy_buttons.ListDestruction,
    privacy_buttons.ListIncidents,
    privacy_buttons.ListRights,
    report_buttons.OfferRegisters,
    report_buttons.ShowFigures,
    report_buttons.ShowProof,
    objection_buttons.MakeDossier,
    objection_buttons.NotElection,
    objection_buttons.SeeLifted,
    submission_buttons.ShowWaiting,
    oversight_buttons.Evaluate,
    oversight_buttons.ShowEvaluation,
    oversight_buttons.ChangeOffice,
    information_list_buttons.ListRenewals,
    information_list_buttons.MakeEntry,
    information_list_buttons.DropFiles,
    information_list_buttons.ConfirmRenewals,
}
"""Buttons that are new, or written otherwise now: find:8:name is refused in words."""


@pytest.mark.parametrize("data", WRITTEN)
def test_a_button_of_an_older_message_means_what_it_meant(data: str) -> None:
    assert unpack(data, KINDS) == WRITTEN[data]


@pytest.mark.parametrize("data", WITHOUT_A_PAGE)
def test_a_list_of_an_older_message_opens_at_its_first_page(data: str) -> None:
    assert unpack(data, KINDS) == WRITTEN[f"{data}:0"]


@pytest.mark.parametrize("data", WRITTEN)
def test_a_button_is_written_as_before(data: str) -> None:
    assert WRITTEN[data].pack() == data


def test_every_kind_of_button_stands_here() -> None:
    assert {type(button) for button in WRITTEN.values()} | SINCE_THEN == set(KINDS.values())


@pytest.mark.parametrize(
    "data",
    [
        "find:8:name",
        "find:8",
        "find:state:vanished",
        "case:take",
        "case:told:7",
        "case:told:7:now",
        "case:tag:7:maybe",
        "queue:nobody:1:0",
        "role:5550001:king",
        "register:requests:docx:20260101:20261231:-:g",
        "register:requests:ods:20260101:20261231:-:g",  # was written once
        "register:requests:pdf:20260101:20261301:-:g",
        "report:words:soon",
        "report:issue:2026",
        "days",
        "stages:keep:5",
        "mine:7",
        "case:code:7",  # the PIN of the receipt is enough now
        "leave:ask",  # a date stands in place of a leave now
        "leave:end:3",
        "pause:end:5",  # nobody pauses a citizen now
        "install:move",  # the operator moves the desk now
        "install:yes:1790000000",
        "ready:all:0",  # replies are kept in the profile now
        "ready:write:-",
        "dip:missed:1",
        "dip:disclose:3",
        "dip:means:3",  # an entry's keywords say so now
        "",
    ],
)
def test_data_that_cannot_be_read_is_no_button(data: str) -> None:
    assert unpack(data, KINDS) is None
