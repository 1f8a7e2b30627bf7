"""Every button of the group, and the act for which it must be allowed by law and role."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING
from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from bot.buttons.button_data import ButtonData, parts_of
from bot.buttons.case_buttons import OpenForm
from bot.dispatch.case_menu import MENU
from bot.domain.law.acts import Act

# The act of each button on a case; a button that opens a form has the act of that form.
ACTS: Mapping[str, Act | None] = {
    "answer": Act.DECIDE,
    "granted": Act.DECIDE,
    "more": Act.DRAFT_ANSWER,
    "send:00000000": Act.ANSWER,
    "delete-note:120": None,
    "delete-note-really:120": None,
    "keep-note:120": None,
    "make-bare:1": Act.DRAFT_ANSWER,
    "let-go:1:00000000:agreed": Act.DRAFT_ANSWER,
    "let-go-words:1:00000000": Act.DRAFT_ANSWER,
    "handup:00000000": Act.SUBMIT,
    "waiting": Act.SUBMIT,
    "take": Act.TAKE,
    "takeover:1": Act.TAKE,
    "finish": Act.FINISH,
    "complete": Act.CONFIRM_COMPLETE,
    "unprocess": Act.NOT_PROCESS,
    "unprocess:yes": Act.NOT_PROCESS,
    "revive": Act.REVIVE,
    "tag:yes": Act.SET_REGIME,
    "tag:no": Act.SET_REGIME,
    "approve:1": Act.APPROVE_REFUSAL,
    "deny:1": Act.APPROVE_REFUSAL,
    "reply": Act.REPLY,
    "again": Act.REPLY,
    "reach": Act.SEE_IDENTITY,
    "who": Act.SEE_IDENTITY,
    "file:1:1": Act.SEE_IDENTITY,
    "identity:1:1": Act.HIDE_FILE,
    "incident:1": Act.RECORD_INCIDENT,
    "told:1": Act.DELIVER_BY_HAND,
    "earlier:1": Act.DELIVER_BY_HAND,
    "received:1": Act.DELIVER_BY_HAND,
    "failed:1": Act.DELIVER_BY_HAND,
    "undelivered:1": Act.CONFIRM_UNDELIVERED,
    "undelivered:1:yes": Act.CONFIRM_UNDELIVERED,
    "pin": Act.ADMIT_CLAIM,
    "claim:1:yes": Act.ADMIT_CLAIM,
    "copy": Act.NUMBER_EPPID,
    "copywho": Act.SEE_IDENTITY,
    "classify": Act.KEEP_EXEMPTIONS,
    "sheet:consequence_test": Act.CLASSIFY,
    "sheet:test_proposal": Act.PROPOSE_TEST,
    "letters": Act.SEE_IDENTITY,
    "draft:form": Act.SEE_IDENTITY,
    "paper:1": Act.SEE_IDENTITY,
    "outside": Act.RECORD_ELSEWHERE,
    "sheet:deficiency": Act.LIST_DEFICIENCIES,
    "sheet:proof": Act.VERIFY_IDENTITY,
    "sheet:decision": Act.DECIDE,
    "sheet:transfer": Act.TRANSFER,
    "sheet:upward": Act.SEND_UPWARD,
    "sheet:upward_reply": Act.RECORD_UPWARD_ANSWER,
    "sheet:correction": Act.CORRECT,
    "sheet:withholding": Act.WITHHOLD,
    "sheet:extension": Act.EXTEND,
    "sheet:regime": Act.CHANGE_REGIME,
    "sheet:handover": Act.HAND_OVER,
    "sheet:elsewhere": Act.RECORD_ELSEWHERE,
    "sheet:added_request": Act.MAKE_REQUEST,
    "sheet:objection_record": Act.RECORD_OBJECTION,
    "sheet:eppid": Act.NUMBER_EPPID,
    "sheet:lateness": Act.BE_LATE,
    "sheet:letter": Act.REPLACE_LETTER,
    "ready-made": Act.REPLY,
    "ready-show:0": Act.REPLY,
    "ready-send:0:1": Act.REPLY,
    "pass": Act.ASSIGN,
    "give:1": Act.ASSIGN,
    "units": Act.ASSIGN,
    "unit:0": Act.ASSIGN,
    "unitdone": Act.SET_WORK_STAGE,
    "bring:1:1": Act.SET_WORK_STAGE,
    "documents": Act.SET_WORK_STAGE,
    "document:1": Act.SET_WORK_STAGE,
    "draft-document": Act.DRAFT_ANSWER,
    "withdraw-document:1": None,
    # Buttons of an officer's own draft answer, and those that only show something.
    "ready": None,
    "preview:1": None,
    "omit:1": None,
    "enclose:archive": None,
    "drop": None,
    "give-up": None,
    "take-up:1": None,
    "menu": None,
    "why": None,
    "card": None,
    "chronicle": None,
}
OFFERED = [entry.button(1) for entries in MENU.values() for entry in entries]
ON_A_CASE = [button.form for button in OFFERED if isinstance(button, OpenForm)]
"""The forms that the menu of a case offers."""
OF_THE_OFFICE: Mapping[str, Act | None] = {
    "receive": None,
    "menu:close": None,
    "help:show:commands": None,
    "days:show:1": Act.KEEP_CALENDAR,
    "role:1:ppid": Act.GRANT_ROLES,
    "left:roles:1": Act.GRANT_ROLES,
    "left:is:1:1": Act.GRANT_ROLES,
    "left:drafts:1": None,
    "away:ask": Act.BE_AWAY,
    "away:end:1": None,
    "take-back:1": None,
    "role:end:1:ppid": Act.GRANT_ROLES,
    "role:give": Act.NAME_SERVING,
    "role:restore:99:1": Act.NAME_SERVING,
    "role:decree": Act.GRANT_ROLES,
    "role:deputy": Act.NAME_DEPUTY,
    "role:scan:1": Act.GRANT_ROLES,
    "practice:begin": Act.TAKE,
    "practice:take": Act.TAKE,
    "exempt:add:0": Act.KEEP_EXEMPTIONS,
    "exempt:seen:1": Act.SEE_ORIGINAL,
    "exempt:open:1": Act.KEEP_EXEMPTIONS,
    "exempt:test:1": Act.CLASSIFY,
    "exempt:shared:1": Act.KEEP_EXEMPTIONS,
    "stages:add": Act.KEEP_STAGES,
    "stages:drop:1": Act.KEEP_STAGES,
    "stages:drop:1:yes": Act.KEEP_STAGES,
    "days:change": Act.KEEP_CALENDAR,
    "days:apply:1": Act.KEEP_CALENDAR,
    "days:leave:1": Act.KEEP_CALENDAR,
    "days:complete:2027": Act.KEEP_CALENDAR,
    "days:complete:2027:yes": Act.KEEP_CALENDAR,
    "parked": Act.RETRY,
    "held:send": Act.RELEASE_HELD,
    "held:drop": Act.RELEASE_HELD,
    "restored:1790000000": Act.EXPLAIN_RESTORE,
    "incident:new": Act.RECORD_INCIDENT,
    "incident:fill:1": Act.RECORD_INCIDENT,
    "incident:letter:1": Act.RECORD_INCIDENT,
    "incident:authority:1": Act.RECORD_INCIDENT,
    "list:let-go:1:announced": Act.PUBLISH,
    "dip:keep": Act.KEEP_LIST,
    "dip:draft": Act.KEEP_LIST,
    "dip:judge:1:1:shown": Act.PUBLISH,
    "dip:list:periodic": Act.KEEP_LIST,
    "dip:entry:1": Act.KEEP_LIST,
    "dip:write": Act.KEEP_LIST,
    "dip:send:xlsx": Act.KEEP_LIST,
    "dip:drop:1:1": Act.PUBLISH,
    "dip:drop-really:1:1": Act.PUBLISH,
    "dip:due:1": Act.KEEP_LIST,
    "dip:current:1:20261201": Act.CONFIRM_LIST,
    "dip:make:answer:1": Act.KEEP_LIST,
    "dip:poster": Act.KEEP_LIST,
    "dip:import:1": Act.PUBLISH,
    "incident:send:1": Act.TELL_INCIDENT,
    "incident:send:1:yes": Act.TELL_INCIDENT,
    "incident:close:1": Act.TELL_INCIDENT,
    "kept:open:1": Act.SEE_IDENTITY,
    "kept:original:1": Act.PLACE_ORIGINAL,
    "swarm:open:1": None,
    "queue:all:0:0": None,
    "queue:load": Act.SEE_WORKLOAD,
    "data:rights": None,
    "data:incidents": Act.RECORD_INCIDENT,
    "digest:1": None,
    "right:show:1": Act.SEE_IDENTITY,
    "right:answer:1": Act.ANSWER_RIGHT,
    "find:1:0": None,
    "find:state:received": None,
    "find:names:1": Act.SEE_IDENTITY,
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
    "leaving",
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
