"""Buttons of private chats keep their meaning: keyboards of earlier versions are still pressed."""

from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

import pytest

from bot.actions.conversation import added_request
from bot.actions.information_list import entry_pages
from bot.actions.letters import service_charter
from bot.actions.objections import objection_delivery, objection_settlement
from bot.actions.reminders import requester_reminders
from bot.actions.requests import matter_routes
from bot.actions.status import case_participants, case_status
from bot.actions.transfers import transfer_offer
from bot.actions.welcome import privacy_consent
from bot.buttons.button_data import LIMIT, ButtonData, YesNo, parts_of, unpack
from bot.buttons.desk_buttons import HomeView, LookAt
from bot.buttons.form_buttons import (
    AnswerQuestion,
    CancelForm,
    ChangeAnswer,
    Choose,
    ConfirmAnswer,
    PauseForm,
    ResumeForm,
)
from bot.buttons.information_list_buttons import (
    BrowseCategory,
    BrowseExempt,
    BrowseList,
    EntryHelped,
    OpenEntry,
    RequestAllTheSame,
)
from bot.buttons.kept_words_buttons import (
    AddToThisCase,
    Meaning,
    NotThisCase,
    SayMeaning,
    ShowAsMaterial,
)
from bot.buttons.letter_buttons import SeeConsideration
from bot.buttons.oversight_buttons import Evaluate
from bot.buttons.own_objection_buttons import (
    AddEnclosures,
    DisownObjection,
    EnclosuresSent,
    GetDossier,
    InsistOnObjection,
    ObjectAbout,
    ShowOwnObjection,
    WithdrawObjection,
)
from bot.buttons.privacy_buttons import (
    AskInWords,
    CorrectData,
    CorrectField,
    CorrectInCase,
    EraseData,
    GetData,
    LiftRestriction,
    SendCorrection,
    SendWords,
    ShowRights,
    WithdrawConsent,
)
from bot.buttons.request_buttons import (
    AddWords,
    AnswerInvitation,
    ClaimCase,
    DenyReceipt,
    ExplainOwnDate,
    JudgePapers,
    LeaveCase,
    Matter,
    Part,
    RateService,
    SendPapers,
    SettleTranscript,
    ShowOwnCase,
    ShowParticipants,
    WithdrawRequest,
)
from bot.buttons.submission_buttons import DenySignature, SeeOriginal
from bot.buttons.welcome_buttons import (
    Agree,
    CallOfficer,
    CheckStatus,
    ChooseLanguage,
    Disagree,
    Help,
    Home,
    InsistOnRequest,
    Languages,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
)
from bot.dispatch.all_buttons import PRIVATE_KINDS as KINDS
from bot.dispatch.officers import officer_home
from bot.domain.data_rights import Right
from bot.domain.identity_rules import ProofState
from bot.domain.list_entry import Category
from bot.domain.outside_act import ActKind

SENT = {
    "home:sign:0": LookAt(HomeView.SIGN),
    "home:all:2": LookAt(HomeView.ALL, 2),
    "home:draft:7": officer_home.go_on.at(7),
    "paper:seen:7": SeeOriginal(7),
    "paper:deny:7": DenySignature(7),
    "menu:home": Home(),
    "menu:file": NewRequest(),
    "menu:mine": OwnCases(),
    "menu:object": NewObjection(),
    "menu:check": CheckStatus(),
    "menu:other": OtherMatters(),
    "menu:help": Help(),
    "menu:language": Languages(),
    "lang:jv": ChooseLanguage("jv"),
    "escort": CallOfficer(),
    "consent:yes": Agree(),
    "consent:yes:renew": privacy_consent.renew.at(),
    "consent:no": Disagree(),
    "route:show:voter": matter_routes.show.at("voter"),
    "route:insist:voter": InsistOnRequest("voter"),
    "form:wanted:done": AnswerQuestion("wanted", "done"),
    "edit": ChangeAnswer(),
    "edit:name": ChangeAnswer("name"),
    "resume": ResumeForm(),
    "later": PauseForm(),
    "meant:yes": ConfirmAnswer(YesNo.YES),
    "cancel": CancelForm(),
    "sheet:7:grant_role:ppid": Choose(7, "grant_role", "ppid"),
    "cancel:1795500000000": CancelForm("1795500000000"),
    "stray:request": SayMeaning(Meaning.REQUEST),
    "stray:question": SayMeaning(Meaning.QUESTION),
    "stray:nothing": SayMeaning(Meaning.NOTHING),
    "stray:case:5": AddToThisCase(5),
    "stray:other:5:77": NotThisCase(5, 77),
    "split:5:77:yes": added_request.answer.at(5, 77, YesNo.YES),
    "stray:material:5:77:79": ShowAsMaterial(5, 77, 79),
    "mine:5": ShowOwnCase(5),
    "why:5": ExplainOwnDate(5),
    "consideration:5": SeeConsideration(5),
    "add:5": AddWords(5),
    "withdraw:5": WithdrawRequest(5),
    "withdraw:5:yes": WithdrawRequest(5, certain=True),
    "missing:5:extension_notice": DenyReceipt(5, ActKind.EXTENSION_NOTICE),
    "rate:5:4": RateService(5, 4),
    "transcript:3:yes": SettleTranscript(3, YesNo.YES),
    "transcript:3:no": SettleTranscript(3, YesNo.NO),
    "mute:on:case:5": requester_reminders.mute.at(Matter.CASE, 5),
    "mute:on:objection:2": requester_reminders.mute.at(Matter.OBJECTION, 2),
    "mute:off:case:5": requester_reminders.unmute.at(Matter.CASE, 5),
    "share:show:5": ShowParticipants(5),
    "share:invite:5:reading": case_participants.invite.at(5, Part.READING),
    "share:invite:5:deciding": case_participants.invite.at(5, Part.DECIDING),
    "share:end:5:8": case_participants.end.at(5, 8),
    "share:leave:5": LeaveCase(5),
    "transfer:5:yes": transfer_offer.answer.at(5, YesNo.YES),
    "join:yes": AnswerInvitation(YesNo.YES),
    "join:no": AnswerInvitation(YesNo.NO),
    "claim": ClaimCase(),
    "proof:5": SendPapers(5),
    "verdict:5:valid:9": JudgePapers(5, ProofState.VALID, 9),
    "object:0": ObjectAbout(0),
    "object:5": ObjectAbout(5),
    "objection:show:2": ShowOwnObjection(2),
    "objection:add:2": AddEnclosures(2),
    "enclosed": EnclosuresSent(),
    "objection:withdraw:2": WithdrawObjection(2),
    "objection:withdraw:2:yes": WithdrawObjection(2, certain=True),
    "pin:none": case_status.without_pin.at(),
    "object:early": InsistOnObjection(),
    "objection:disown:2": DisownObjection(2),
    "objection:disown:2:yes": DisownObjection(2, certain=True),
    "objection:missing:2": objection_delivery.not_received.at(2),
    "objection:dossier:2": GetDossier(2),
    "objection:settle:2:77": objection_settlement.answer.at(2, 77),
    "objection:settle:2:77:yes": objection_settlement.answer.at(2, 77, agreed=True),
    "right:menu": ShowRights(),
    "right:access": GetData(),
    "right:access:yes": GetData(certain=True),
    "right:restriction": AskInWords(Right.RESTRICTION),
    "right:objection": AskInWords(Right.OBJECTION),
    "right:send": SendWords(),
    "right:lift": LiftRestriction(),
    "right:erasure": EraseData(),
    "right:erasure:yes": EraseData(certain=True),
    "right:withdrawal": WithdrawConsent(),
    "right:withdrawal:hand": WithdrawConsent("hand"),
    "right:correction": CorrectData(),
    "right:case:5": CorrectInCase(5),
    "right:field:5:nik": CorrectField(5, "nik"),
    "right:correct": SendCorrection(),
    "dip": BrowseList(),
    "dip:exempt:6": BrowseExempt(6),
    "dip:of:periodic:8": BrowseCategory(Category.PERIODIC, 8),
    "dip:open:5": OpenEntry(5),
    "dip:file:5": entry_pages.send_files.at(5),
    "dip:yes:5": EntryHelped(5),
    "dip:no:5": RequestAllTheSame(5),
    "charter": service_charter.send.at(),
    "oversight:evaluate:20261101": Evaluate(date(2026, 11, 1)),
}
"""What the keyboards of the desk carried before buttons had classes, and carry now."""
SENT_ONCE = {
    "verdict:5:mismatch": JudgePapers(5, ProofState.MISMATCH),
    "verdict:5:lacking": JudgePapers(5, ProofState.LACKING),
    "stray:other:5": NotThisCase(5),
    "stray:material:5:77": ShowAsMaterial(5, 77),
}
"""What keyboards carried once, and carry in another form now."""
MEANINGLESS = (
    "", ":", "::::", "\x00", "💥:1", "nonsense", "menu", "menu:nonsense", "mine", "mine:", "mine:x",
    "mine:-1", "mine:٣", "mine:1:2", "mine:1234567890123456", "form:send", "consent",
    "consent:maybe", "missing:5", "missing:5:parcel", "rate:5", "transcript:3:perhaps", "mute:5",
    "mute:on:group:5", "dip:news:5:yes",
    "share:invite:5:owning", "join", "transfer:5", "verdict:5", "verdict:5:perhaps", "stray",
    "stray:case",
    "right:show:1", "right:answer:1", "right:access:yes:yes", "object:1:2", "objection:answer:1",
    "case:who:1", "sheet:1:a", "receive",
)  # fmt: skip
"""What was never on a button of a private chat, or was on one of the group."""


@pytest.mark.parametrize("data", SENT)
def test_a_button_is_on_the_wire_what_it_always_was(data: str) -> None:
    assert unpack(data, KINDS) == SENT[data]
    assert SENT[data].pack() == data


@pytest.mark.parametrize("data", SENT_ONCE)
def test_a_button_that_is_written_otherwise_now_is_still_understood(data: str) -> None:
    assert unpack(data, KINDS) == SENT_ONCE[data]


@pytest.mark.parametrize("data", MEANINGLESS)
def test_what_no_private_chat_shows_is_no_button_there(data: str) -> None:
    assert unpack(data, KINDS) is None


def test_every_kind_of_button_is_listed_here() -> None:
    assert {type(button) for button in SENT.values()} == set(KINDS.values())


LONGEST: dict[type, Any] = {int: 10**13, str: "x" * 20, bool: True, date: date(2026, 11, 30)}


def longest(kind: type[ButtonData]) -> ButtonData:
    hints = get_type_hints(kind)
    fields = {field.name: hints[field.name] for field in parts_of(kind)}
    return kind(
        **{
            name: max(hint, key=len) if issubclass(hint, StrEnum) else LONGEST[hint]
            for name, hint in fields.items()
        }
    )


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.verb)
def test_the_longest_button_of_a_kind_fits_and_comes_back(kind: type[ButtonData]) -> None:
    button = longest(kind)
    assert len(button.pack().encode()) <= LIMIT
    assert unpack(button.pack(), KINDS) == button
