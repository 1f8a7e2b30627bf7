"""Buttons of a case: on its card, its previews and its reminders; one row for each verb."""

from bot.actions import (
    answering,
    assigning,
    attaching,
    calling_up,
    canned,
    casework,
    chronicling,
    claiming,
    completing,
    concealing,
    concluding,
    deciding,
    elsewhere,
    eppid,
    errands,
    explaining,
    identity_view,
    incidents,
    officers,
    reaching,
    recounting_answers,
    regimes,
    sheets,
    unprocessed,
)
from bot.actions.writing import drafts
from bot.buttons import Press
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.texts import OFFICIAL


async def _answer(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await deciding.answer(turn, case, officer)


async def _granted(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await deciding.grant(turn, case, officer)


async def _approve(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await deciding.judge(turn, case, officer, press.number(2) or 0, "given")


async def _deny(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await deciding.judge(turn, case, officer, press.number(2) or 0, "denied")


async def _ready(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answering.preview(turn, case, officer)


async def _more(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answering.begin(turn, case, officer)


async def _send(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await concluding.send(turn, case, officer, press.word(2))


async def _omit(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await answering.omit(turn, case, officer, press.number(2) or 0)


async def _drop(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await answering.drop(turn, case, officer)


async def _reply(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await officers.prompt_reply(turn, case, officer)


async def _take(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await casework.take(turn, case, officer)


async def _finish(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await casework.finish(turn, case, officer)


async def _who(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await identity_view.show_identity(turn, case, officer)


async def _menu(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await sheets.offer(turn, officer, case)


async def _sheet(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await sheets.begin(turn, officer, case, press.word(2), first=press.word(3))


async def _outside(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    known = await elsewhere.begin_answer(turn, officer, case)
    await sheets.begin(turn, officer, case, "elsewhere", known)


async def _why(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await turn.tell_group(await explaining.why(turn, OFFICIAL, case, inside=True), case=case)


async def _chronicle(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await chronicling.show(turn, case)


async def _tag(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await regimes.tag(turn, case, officer, press.word(2))


async def _longer(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await recounting_answers.lengthen_promise(turn, case, officer)


async def _complete(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await completing.confirm(turn, case, officer)


async def _unprocess(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await unprocessed.not_process(turn, case, officer, press.word(2))


async def _revive(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await unprocessed.revive(turn, case, officer)


async def _enclose(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await attaching.choose(turn, case, officer, press.word(2))


async def _incident(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await incidents.record(turn, case, officer, press.number(2) or 0)


async def _file(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await identity_view.show_file(turn, case, officer, press.number(2) or 0, press.number(3) or 0)


async def _identity(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await concealing.hide(turn, case, officer, press.number(2) or 0, press.number(3) or 0)


async def _reach(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await reaching.show_channels(turn, case, officer)


async def _again(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await reaching.send_again(turn, case, officer)


async def _told(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await errands.told_now(turn, case, officer, press.number(2) or 0)


async def _told_earlier(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await sheets.begin(turn, officer, case, "told", {"errand": press.number(2) or 0})


async def _code(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await claiming.make_code(turn, case, officer)


async def _claim(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await claiming.judge(turn, case, officer, press.number(2) or 0, press.word(3))


async def _copy(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await eppid.block(turn, case, officer)


async def _copy_who(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await eppid.identity_block(turn, case, officer)


async def _pass(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await assigning.offer_officers(turn, case, officer)


async def _give(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await assigning.pass_on(turn, case, officer, press.number(2) or 0)


async def _units(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await assigning.offer_units(turn, case, officer)


async def _unit(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await assigning.ask_unit(turn, case, officer, press.word(2))


async def _unit_done(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await assigning.end_unit(turn, case, officer)


async def _ready_made(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await canned.offer(turn, case, officer)


async def _ready_show(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await canned.preview(turn, case, officer, press.word(2))


async def _ready_send(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await canned.send(turn, case, officer, press.word(2), press.word(3))


async def _card(turn: Turn, case: Case, _officer: Officer, _: Press) -> None:
    await calling_up.show(turn, case)


async def _letters(turn: Turn, case: Case, officer: Officer, _: Press) -> None:
    await drafts.offer(turn, case, officer)


async def _draft(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await drafts.draft(turn, case, officer, press.word(2))


async def _paper(turn: Turn, case: Case, officer: Officer, press: Press) -> None:
    await drafts.copy(turn, case, officer, press.number(2) or 0)


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
"""What the buttons of the group do, by their verb."""
