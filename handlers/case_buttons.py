"""Buttons of a case, on its card, its previews and its reminders, by their verb."""

from bot.actions.answers import answer_draft, answer_files, answer_sending, request_decision
from bot.actions.calendar import longer_promise
from bot.actions.cases import assignment, case_acts, case_history, case_recall
from bot.actions.conversation import canned_replies, officer_replies
from bot.actions.deadlines import date_reasons
from bot.actions.delivery import hidden_files, lost_contact
from bot.actions.identity import identity_view
from bot.actions.letters import letter_drafts
from bot.actions.outside_chat import case_claim, eppid_number, errand_list, outside_acts
from bot.actions.privacy import data_incidents
from bot.actions.requests import clock_regime, not_processed, request_completion
from bot.buttons import Press
from bot.desk.turn import Turn
from bot.dispatch import group_forms
from bot.domain.case import Case, Officer
from bot.texts import OFFICIAL


async def _answer(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await request_decision.answer(turn, case, officer)


async def _granted(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await request_decision.grant(turn, case, officer)


async def _approve(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await request_decision.judge(turn, case, officer, press.number(2) or 0, "given")


async def _deny(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await request_decision.judge(turn, case, officer, press.number(2) or 0, "denied")


async def _ready(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answer_draft.preview(turn, case, officer)


async def _more(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answer_draft.begin(turn, case, officer)


async def _send(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await answer_sending.send(turn, case, officer, press.word(2))


async def _omit(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await answer_draft.omit(turn, case, officer, press.number(2) or 0)


async def _drop(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answer_draft.drop(turn, case, officer)


async def _reply(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await officer_replies.prompt_reply(turn, case, officer)


async def _take(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await case_acts.take(turn, case, officer)


async def _finish(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await case_acts.finish(turn, case, officer)


async def _who(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await identity_view.show_identity(turn, case, officer)


async def _menu(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await group_forms.offer(turn, officer, case)


async def _sheet(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await group_forms.begin(turn, officer, case, press.word(2), first=press.word(3))


async def _outside(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    known = await outside_acts.begin_answer(turn, officer, case)
    await group_forms.begin(turn, officer, case, "elsewhere", known)


async def _why(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await turn.tell_group(await date_reasons.why(turn, OFFICIAL, case, inside=True), case=case)


async def _chronicle(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await case_history.show(turn, case)


async def _tag(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await clock_regime.tag(turn, case, officer, press.word(2))


async def _longer(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await longer_promise.of_answer(turn, case, officer)


async def _complete(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await request_completion.confirm(turn, case, officer)


async def _unprocess(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await not_processed.not_process(turn, case, officer, press.word(2))


async def _revive(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await not_processed.revive(turn, case, officer)


async def _enclose(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await answer_files.choose(turn, case, officer, press.word(2))


async def _incident(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await data_incidents.record(turn, case, officer, press.number(2) or 0)


async def _file(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await identity_view.show_file(turn, case, officer, press.number(2) or 0, press.number(3) or 0)


async def _identity(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await hidden_files.hide(turn, case, officer, press.number(2) or 0, press.number(3) or 0)


async def _reach(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await lost_contact.show_channels(turn, case, officer)


async def _again(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await lost_contact.send_again(turn, case, officer)


async def _told(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await errand_list.told_now(turn, case, officer, press.number(2) or 0)


async def _told_earlier(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await group_forms.begin(turn, officer, case, "told", {"errand": press.number(2) or 0})


async def _code(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await case_claim.make_code(turn, case, officer)


async def _claim(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await case_claim.judge(turn, case, officer, press.number(2) or 0, press.word(3))


async def _copy(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await eppid_number.block(turn, case, officer)


async def _copy_who(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await eppid_number.identity_block(turn, case, officer)


async def _pass(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await assignment.offer_officers(turn, case, officer)


async def _give(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await assignment.pass_on(turn, case, officer, press.number(2) or 0)


async def _units(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await assignment.offer_units(turn, case, officer)


async def _unit(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await assignment.ask_unit(turn, case, officer, press.word(2))


async def _unit_done(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await assignment.end_unit(turn, case, officer)


async def _ready_made(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await canned_replies.offer(turn, case, officer)


async def _ready_show(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await canned_replies.preview(turn, case, officer, press.word(2))


async def _ready_send(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await canned_replies.send(turn, case, officer, press.word(2), press.word(3))


async def _card(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await case_recall.show(turn, case)


async def _letters(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await letter_drafts.offer(turn, case, officer)


async def _draft(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await letter_drafts.draft(turn, case, officer, press.word(2))


async def _paper(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await letter_drafts.copy(turn, case, officer, press.number(2) or 0)


VERBS = {
    "answer": _answer,
    "granted": _granted,
    "approve": _approve,
    "deny": _deny,
    "ready": _ready,
    "more": _more,
    "send": _send,
    "omit": _omit,
    "drop": _drop,
    "reply": _reply,
    "take": _take,
    "finish": _finish,
    "who": _who,
    "file": _file,
    "identity": _identity,
    "reach": _reach,
    "again": _again,
    "incident": _incident,
    "enclose": _enclose,
    "menu": _menu,
    "sheet": _sheet,
    "outside": _outside,
    "complete": _complete,
    "unprocess": _unprocess,
    "revive": _revive,
    "why": _why,
    "chronicle": _chronicle,
    "tag": _tag,
    "longer": _longer,
    "told": _told,
    "copy": _copy,
    "copywho": _copy_who,
    "code": _code,
    "claim": _claim,
    "earlier": _told_earlier,
    "card": _card,
    "ready-made": _ready_made,
    "ready-show": _ready_show,
    "ready-send": _ready_send,
    "pass": _pass,
    "give": _give,
    "units": _units,
    "unit": _unit,
    "unitdone": _unit_done,
    "letters": _letters,
    "draft": _draft,
    "paper": _paper,
}
"""What the buttons of a case do, by their verb."""
