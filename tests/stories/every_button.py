"""Every button of the group, and the act for which it must be allowed by law and role."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING
from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from bot.buttons.button_data import ButtonData, parts_of
from bot.dispatch.case_menu import FORMS
from bot.domain.allowed_acts import Action
from bot.domain.role_permissions import DeskAction

# The act of each button on a case; a button that opens a form has the act of that form.
ACTS: Mapping[str, Action | DeskAction | None] = {
    "answer": Action.DECIDE,
    "granted": Action.DECIDE,
    "more": Action.DRAFT,
    "send:00000000": Action.ANSWER,
    "handup:00000000": DeskAction.SUBMIT,
    "waiting": DeskAction.SUBMIT,
    "take": Action.TAKE,
    "similar": Action.DRAFT,
    "like:entry:1": Action.DRAFT,
    "alike:entry:1": Action.DRAFT,
    "takeover:1": Action.TAKE,
    "finish": Action.FINISH,
    "complete": Action.CONFIRM_COMPLETE,
    "unprocess": Action.NOT_PROCESS,
    "unprocess:yes": Action.NOT_PROCESS,
    "revive": Action.REVIVE,
    "tag:yes": Action.TAG,
    "tag:no": Action.TAG,
    "approve:1": Action.APPROVE,
    "deny:1": Action.APPROVE,
    "reply": DeskAction.REPLY,
    "again": DeskAction.REPLY,
    "reach": DeskAction.SEE_IDENTITY,
    "who": DeskAction.SEE_IDENTITY,
    "file:1:1": DeskAction.SEE_IDENTITY,
    "identity:1:1": DeskAction.HIDE_FILE,
    "incident:1": DeskAction.RECORD_INCIDENT,
    "told:1": DeskAction.DELIVER_BY_HAND,
    "earlier:1": DeskAction.DELIVER_BY_HAND,
    "pin": DeskAction.ADMIT_CLAIM,
    "claim:1:yes": DeskAction.ADMIT_CLAIM,
    "copy": DeskAction.NUMBER_EPPID,
    "copywho": DeskAction.SEE_IDENTITY,
    "classify": DeskAction.KEEP_EXEMPTIONS,
    "sheet:consequence_test": DeskAction.CLASSIFY,
    "sheet:test_proposal": DeskAction.SEND_UPWARD,
    "letters": DeskAction.SEE_IDENTITY,
    "draft:form": DeskAction.SEE_IDENTITY,
    "paper:1": DeskAction.SEE_IDENTITY,
    "outside": DeskAction.RECORD_ELSEWHERE,
    "sheet:deficiency": Action.LIST_DEFICIENCIES,
    "sheet:proof": Action.VERIFY,
    "sheet:decision": Action.DECIDE,
    "sheet:transfer": Action.TRANSFER,
    "sheet:upward": Action.SEND_UPWARD,
    "sheet:upward_reply": Action.RECORD_UPWARD,
    "sheet:correction": Action.CORRECT,
    "sheet:withholding": Action.CORRECT,
    "sheet:extension": Action.EXTEND,
    "sheet:regime": Action.SHORTEN,
    "sheet:handover": Action.HAND_OVER,
    "sheet:elsewhere": DeskAction.RECORD_ELSEWHERE,
    "sheet:objection_record": DeskAction.RECORD_OBJECTION,
    "sheet:eppid": DeskAction.NUMBER_EPPID,
    "sheet:lateness": DeskAction.BE_LATE,
    "sheet:letter": DeskAction.VERIFY_IDENTITY,
    "ready-made": DeskAction.REPLY,
    "ready-show:0": DeskAction.REPLY,
    "ready-send:0:1": DeskAction.REPLY,
    "pass": DeskAction.ASSIGN,
    "give:1": DeskAction.ASSIGN,
    "units": DeskAction.ASSIGN,
    "unit:0": DeskAction.ASSIGN,
    "unitdone": DeskAction.SET_WORK_STAGE,
    "bring:1:1": DeskAction.SET_WORK_STAGE,
    "documents": DeskAction.SET_WORK_STAGE,
    "document:1": DeskAction.SET_WORK_STAGE,
    "draft-document": Action.DRAFT,
    "withdraw-document:1": None,
    # Buttons of an officer's own draft answer, and those that only show something.
    "ready": None,
    "preview:1": None,
    "omit:1": None,
    "enclose:archive": None,
    "drop": None,
    "menu": None,
    "why": None,
    "card": None,
    "chronicle": None,
}
ON_A_CASE = [form for forms in FORMS.values() for form in forms]
"""The forms that the menu of a case offers."""
OF_THE_OFFICE: Mapping[str, DeskAction | None] = {
    "receive": None,
    "menu:close": None,
    "help:show:commands": None,
    "days:show:1": DeskAction.KEEP_CALENDAR,
    "role:1:ppid": DeskAction.GRANT_ROLES,
    "left:roles:1": DeskAction.GRANT_ROLES,
    "left:to:1:1": DeskAction.GRANT_ROLES,
    "left:drafts:1": None,
    "away:ask": DeskAction.BE_AWAY,
    "away:end:1": None,
    "role:give": DeskAction.GRANT_ROLES,
    "role:decree": DeskAction.GRANT_ROLES,
    "role:deputy": DeskAction.NAME_DEPUTY,
    "role:scan:1": DeskAction.GRANT_ROLES,
    "practice:begin": DeskAction.TAKE,
    "practice:take": DeskAction.TAKE,
    "exempt:add": DeskAction.KEEP_EXEMPTIONS,
    "exempt:open:1": DeskAction.KEEP_EXEMPTIONS,
    "exempt:test:1": DeskAction.CLASSIFY,
    "exempt:shared:1": DeskAction.KEEP_EXEMPTIONS,
    "stages:add": DeskAction.KEEP_STAGES,
    "stages:drop:1": DeskAction.KEEP_STAGES,
    "stages:drop:1:yes": DeskAction.KEEP_STAGES,
    "days:change": DeskAction.KEEP_CALENDAR,
    "days:apply:1": DeskAction.KEEP_CALENDAR,
    "days:leave:1": DeskAction.KEEP_CALENDAR,
    "days:complete:2027": DeskAction.KEEP_CALENDAR,
    "days:complete:2027:yes": DeskAction.KEEP_CALENDAR,
    "parked": DeskAction.RETRY,
    "held:send": DeskAction.RELEASE_HELD,
    "held:drop": DeskAction.RELEASE_HELD,
    "restored:1790000000": DeskAction.EXPLAIN_RESTORE,
    "incident:new": DeskAction.RECORD_INCIDENT,
    "incident:fill:1": DeskAction.RECORD_INCIDENT,
    "incident:letter:1": DeskAction.RECORD_INCIDENT,
    "incident:authority:1": DeskAction.RECORD_INCIDENT,
    "dip:keep": DeskAction.KEEP_LIST,
    "dip:draft": DeskAction.KEEP_LIST,
    "dip:judge:1:1:shown": DeskAction.PUBLISH,
    "dip:list:periodic": DeskAction.KEEP_LIST,
    "dip:entry:1": DeskAction.KEEP_LIST,
    "dip:write": DeskAction.KEEP_LIST,
    "dip:send:xlsx": DeskAction.KEEP_LIST,
    "dip:drop:1:1": DeskAction.PUBLISH,
    "dip:due:1": DeskAction.KEEP_LIST,
    "dip:current:1:20261201": DeskAction.CONFIRM_LIST,
    "dip:make:answer:1": DeskAction.KEEP_LIST,
    "dip:poster": DeskAction.KEEP_LIST,
    "dip:import:1": DeskAction.PUBLISH,
    "incident:send:1": DeskAction.TELL_INCIDENT,
    "incident:send:1:yes": DeskAction.TELL_INCIDENT,
    "incident:close:1": DeskAction.TELL_INCIDENT,
    "kept:open:1": DeskAction.SEE_IDENTITY,
    "kept:original:1": DeskAction.RECORD_ELSEWHERE,
    "swarm:open:1": None,
    "queue:all:0:0": None,
    "queue:load": DeskAction.SEE_WORKLOAD,
    "data:rights": None,
    "data:incidents": DeskAction.RECORD_INCIDENT,
    "digest:1": None,
    "trail:keep": DeskAction.KEEP_ANCHORS,
    "right:show:1": DeskAction.SEE_IDENTITY,
    "right:answer:1": DeskAction.ANSWER_RIGHT,
    "find:1:0": None,
    "find:state:received": None,
    "find:names:1": DeskAction.SEE_IDENTITY,
}
OF_THEIR_OWN = {
    "present",
    "objection",
    "install",
    "officers",
    "destruction",
    "register",
    "report",
    "sheet",
    "submission",
    "paper",
    "oversight",
    "words",
}
"""Buttons with their own checks or refusals; their own stories show who may press them."""


def examples(kinds: Iterable[type[ButtonData]]) -> list[str]:
    """Return the data of kinds of buttons: each with as little and with as much as it can say."""
    found = []
    for kind in kinds:
        hints = get_type_hints(kind)
        most = {field.name: _example(hints[field.name]) for field in parts_of(kind)}
        needed = {field.name for field in parts_of(kind) if field.default is MISSING}
        least = {name: value for name, value in most.items() if name in needed}
        found += [kind(**least).pack(), kind(**most).pack()]
    return found


def _example(kind: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(iter(kind))
    return {int: 1, str: "1", bool: True}.get(kind, date(2026, 1, 1))
