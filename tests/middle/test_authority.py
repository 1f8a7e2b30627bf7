"""Who may not: each act of an officer, tried by a member of the group without a role.

The rows are written by hand, an act each; `test_role_permissions.py` says of each role what it may.
"""

import inspect
from datetime import date
from typing import Any

import pytest

from bot.actions.answers import (
    answer_draft,
    answer_sending,
    considerations,
    request_decision,
    similar_answers,
)
from bot.actions.calendar import days_off
from bot.actions.cases import assignment, case_acts, work_queue
from bot.actions.conversation import canned_replies, officer_replies, unit_documents
from bot.actions.deadlines import election_stages
from bot.actions.delivery import hidden_files, kept_files, lost_contact
from bot.actions.exemptions import (
    classification_decrees,
    exemption_list,
    exemption_opening,
    held_tests,
    shared_decrees,
)
from bot.actions.group import appointments, practice, role_grants
from bot.actions.information_list import (
    dropped_list,
    list_file,
    list_keeping,
    list_renewal,
    opened_entries,
)
from bot.actions.letters import letter_drafts
from bot.actions.objections import (
    dispute_stages,
    objection_answer,
    objection_delivery,
    objection_list,
    objection_regime,
)
from bot.actions.operations import parked_updates, restored_messages
from bot.actions.outside_chat import case_claim, eppid_number, errand_list, outside_acts
from bot.actions.oversight import monthly_evaluation
from bot.actions.privacy import data_incidents, incident_notices, rights_answers
from bot.actions.reports import register_files, yearly_report
from bot.actions.requests import (
    clock_regime,
    identity_verdict,
    not_processed,
    request_completion,
)
from bot.actions.submissions import answer_submission, paper_signing, submission_signing
from bot.buttons import (
    answer_buttons,
    case_buttons,
    delivery_buttons,
    desk_buttons,
    information_list_buttons,
    letter_buttons,
    objection_buttons,
    outside_buttons,
    oversight_buttons,
    privacy_buttons,
    report_buttons,
    submission_buttons,
)
from bot.buttons import calendar_buttons as calendar
from bot.buttons.answer_buttons import SimilarSource
from bot.buttons.button_data import YesNo
from bot.buttons.desk_buttons import PracticeStep
from bot.buttons.information_list_buttons import OpenedBy, Verdict
from bot.desk import permission_checks
from bot.domain.list_entry import Category
from bot.domain.register_entries import Format
from bot.domain.role_permissions import Role
from bot.domain.submission import Matter
from storage import objections
from tests.middle.people import officer, refused, the_case
from tests.world import World

DAY = date(2026, 11, 1)

ACTS: tuple[tuple[Any, ...], ...] = (
    (answer_draft.begin,),
    (answer_sending.send, answer_buttons.Send(1, "0", "")),
    (considerations.approve, 20264),
    (request_decision.answer,),
    (request_decision.grant,),
    (request_decision.judge, answer_buttons.Approve(1, 1)),
    (similar_answers.show,),
    (similar_answers.show_one, answer_buttons.ShowSimilar(1, SimilarSource.ENTRY, 1)),
    (similar_answers.take, answer_buttons.TakeSimilar(1, SimilarSource.ENTRY, 1)),
    (days_off.show,),
    (days_off.apply, calendar.ApplyChange(1)),
    (days_off.complete, calendar.CompleteYear(2027)),
    (assignment.end_unit,),
    (assignment.offer_officers, case_buttons.OfferOfficers(1)),
    (case_acts.take,),
    (case_acts.take_over, case_buttons.TakeOver(1, 1)),
    (case_acts.finish,),
    (work_queue.workload,),
    (canned_replies.offer, delivery_buttons.OfferCanned(1)),
    (canned_replies.preview, delivery_buttons.ShowCanned(1, "0")),
    (canned_replies.send, delivery_buttons.SendCanned(1, "0", "0")),
    (officer_replies.prompt_reply,),
    (unit_documents.show, case_buttons.ShowDocuments(1)),
    (unit_documents.show_one, case_buttons.ShowDocument(1, 1)),
    (unit_documents.draft, case_buttons.DraftDocument(1)),
    (unit_documents.bring, case_buttons.BringDocument(1, 1, 1)),
    (election_stages.show,),
    (election_stages.withdraw, calendar.WithdrawStage(1)),
    (hidden_files.hide, delivery_buttons.HideFile(1, 5, 1)),
    (kept_files.begin_original, delivery_buttons.PlaceOriginal(1)),
    (lost_contact.send_again,),
    (classification_decrees.from_reply, answer_buttons.AddFromReply(1)),
    (exemption_list.show,),
    (exemption_opening.begin, answer_buttons.OpenExemption(1)),
    (held_tests.begin, answer_buttons.HoldTest(0)),
    (shared_decrees.begin, answer_buttons.AddShared(1)),
    (appointments.about, desk_buttons.BringScan(1)),
    (practice.begin,),
    (practice.play, desk_buttons.PlayPractice(PracticeStep.TAKE)),
    (practice.play, desk_buttons.PlayPractice(PracticeStep.ANSWER)),
    (practice.play, desk_buttons.PlayPractice(PracticeStep.GRANT)),
    (practice.play, desk_buttons.PlayPractice(PracticeStep.HAND_UP)),
    (practice.play, desk_buttons.PlayPractice(PracticeStep.SEND)),
    (role_grants.begin, desk_buttons.GiveRole()),
    (role_grants.begin_deputy, desk_buttons.NameDeputy()),
    (role_grants.take_back, desk_buttons.TakeBackRole(1, Role.PPID)),
    (dropped_list.bring_in, information_list_buttons.BringIn(1)),
    (list_file.send, information_list_buttons.SendList(Format.PDF)),
    (list_file.send_poster,),
    (list_keeping.show,),
    (list_keeping.review, information_list_buttons.ReviewDraft()),
    (list_keeping.list_category, information_list_buttons.ListEntries(Category.ANYTIME)),
    (list_keeping.show_entry, information_list_buttons.KeepEntry(1)),
    (list_keeping.judge, information_list_buttons.JudgeEntry(1, 1, Verdict.SHOWN)),
    (list_keeping.drop_files, information_list_buttons.DropFiles(1, 1)),
    (list_keeping.begin, information_list_buttons.WriteEntry()),
    (list_renewal.show, information_list_buttons.ListRenewals(0)),
    (list_renewal.confirm, information_list_buttons.ConfirmRenewals(0, DAY)),
    (opened_entries.begin, information_list_buttons.MakeEntry(OpenedBy.ANSWER, 1)),
    (letter_drafts.offer, letter_buttons.OfferLetters(1)),
    (objection_delivery.send_again, objection_buttons.ResendAnswer(1)),
    (objection_list.fulfil, objection_buttons.FulfilOrder(1)),
    (objection_regime.not_election, objection_buttons.NotElection(1)),
    (parked_updates.take_up_again,),
    (restored_messages.begin, desk_buttons.ExplainRestore(1)),
    (restored_messages.release,),
    (restored_messages.give_up,),
    (case_claim.renew_pin,),
    (case_claim.judge, outside_buttons.JudgeClaim(1, 1, outside_buttons.Claimant.NEITHER)),
    (eppid_number.block,),
    (errand_list.told_now, outside_buttons.ToldNow(1, 1)),
    (outside_acts.begin_answer,),
    (monthly_evaluation.show,),
    (monthly_evaluation.evaluate, oversight_buttons.Evaluate(DAY)),
    (data_incidents.record, privacy_buttons.SuspectIncident(1, 5)),
    (data_incidents.begin, privacy_buttons.RecordIncident()),
    (data_incidents.about, privacy_buttons.CloseIncident(1)),
    (data_incidents.about, privacy_buttons.RecordAuthorityTold(1)),
    (data_incidents.show_standing,),
    (incident_notices.send, privacy_buttons.TellPeople(1)),
    (rights_answers.begin, privacy_buttons.AnswerRightsRequest(1)),
    (register_files.offer_private, report_buttons.OfferPrivateRegisters(DAY, DAY, None)),
    (yearly_report.begin, report_buttons.WriteReport(2026)),
    (clock_regime.tag, case_buttons.TagElection(1, YesNo.YES)),
    (identity_verdict.accept_papers, 1),
    (not_processed.not_process, case_buttons.NotProcess(1)),
    (not_processed.revive,),
    (request_completion.confirm,),
    (answer_submission.hand_up, submission_buttons.HandUp(1, "0")),
    (answer_submission.show_waiting,),
    (paper_signing.print_sheet, submission_buttons.SignOnPaper(Matter.SUBMISSION, 1)),
    (paper_signing.begin, submission_buttons.ChooseSigner(Matter.SUBMISSION, 1, 1)),
    (submission_signing.to_mend, 1),
    (dispute_stages.begin,),
    (objection_answer.begin,),
    (objection_delivery.begin,),
)
"""Each act, with what it is given beside the case, the officer and the objection."""


@pytest.mark.parametrize("act", ACTS, ids=lambda act: f"{act[0].__module__}.{act[0].__name__}")
async def test_who_has_no_role_is_told_who_may(objected: World, act: tuple[Any, ...]) -> None:
    async with objected.desk.turn() as turn:
        known = {
            "officer": await officer(turn, objected.wati),
            "case": await the_case(turn),
            "objection": await objections.get(turn.tx, 1),
        }
        does, *given = act
        asked = list(inspect.signature(does).parameters)[1:]
        about = [known[name] for name in asked if name in known]
        with refused("only-for-roles"):
            await does(turn, *about, *given)


async def test_who_left_the_group_holds_no_role(filed: World) -> None:
    async with filed.desk.turn() as turn:
        budi = await officer(turn, filed.budi)
        gone = budi.model_copy(update={"member": False})
        assert await permission_checks.roles_of(turn, gone) == frozenset()
