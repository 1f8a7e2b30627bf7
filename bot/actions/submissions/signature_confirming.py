"""A signature by hand is confirmed by a second person of the office, or denied by who signed it.

Only then is it the signer's act: of the two who vouch for a sheet one recorded it, and the other
saw it (UU 30/2014 Art 57: a decision is in force when it is signed).
"""

from collections.abc import Awaitable, Callable, Sequence

from bot.actions.answers import request_decision
from bot.actions.delivery import kept_files
from bot.actions.objections import objection_orders
from bot.actions.submissions import matters_to_sign, submission_signing
from bot.actions.submissions.matters_to_sign import Pending
from bot.buttons.submission_buttons import ConfirmSignature
from bot.desk import contacts, office_time, permission_checks, rounds
from bot.desk.button_acts import group_button, private_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Signatory
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState, Submission
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout
from bot.errors import Refused, require
from bot.texts import OFFICIAL, Markup
from storage import cases, file_archive, people, submissions

PerformAct = Callable[[Turn, Officer, Submission], Awaitable[bool]]
"""Does the act of a submission as an officer's own; False if it is not possible now."""


async def ask_confirmation(turn: Turn, case: Case | None, paper: PaperSignature) -> None:
    """Ask for the confirmation of a signature whose scan opened, and tell its signer.

    What was settled while the scan was looked at is dropped in words.
    """
    pending = await _as_signed(turn, case, paper)
    if pending is None or not await submissions.settle_signature(
        turn.tx, paper, SignatureState.WAITING
    ):
        return
    signer = await _who(turn, paper.signer_id)
    recorder = await _who(turn, paper.recorder_id)
    await _tell(turn, EventName.PAPER_RECORDED, recorder, case, paper, signer, act=pending.act)
    who = await _ask_group(turn, case, await demand_signature(turn, paper.id), pending)
    chat = await people.find(turn.tx, signer.telegram_id)
    if chat is not None and chat.reachable and signer.id != recorder.id:
        about = case.number if case else turn.texts.plain(OFFICIAL, "submission-office")
        said = await _said(turn, "paper-yours", paper, pending, who=who, about=about)
        await tell(turn, chat, said, [_answers(turn, paper, mine=True)])


async def _who(turn: Turn, officer_id: int) -> Officer:
    return require(await people.officer(turn.tx, officer_id), "paper-not-their-act")


async def _ask_group(turn: Turn, case: Case | None, paper: PaperSignature, pending: Pending) -> str:
    """Ask in the group who confirms a signature today; return which kind of officers can."""
    asked = await may_confirm(turn, paper, pending)
    ids = [one.id for one in asked]
    alone = paper.recorder_id in ids
    who = "signer" if ids == [paper.signer_id] and not alone else "alone" if alone else "others"
    mentions = contacts.mentions_of(turn, asked) or "none"
    scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, paper.id)
    keyboard = [_answers(turn, paper, mine=who == "signer"), kept_files.open_buttons(scans)]
    text = await _said(turn, "paper-waits", paper, pending, who=who, mentions=mentions)
    await tell_group(turn, text, keyboard, case=case)
    await submissions.set_asked(turn.tx, paper.id, turn.today)
    return who


def _answers(turn: Turn, paper: PaperSignature, *, mine: bool) -> list[Button]:
    label = "button-paper-mine" if mine else "button-paper-seen"
    seen = make_button(turn, OFFICIAL, label, ConfirmSignature(paper.id))
    return [seen, make_button(turn, OFFICIAL, "button-paper-deny", deny.button(paper.id))]


async def _said(
    turn: Turn, text_id: str, paper: PaperSignature, pending: Pending, **more: object
) -> Markup:
    return turn.texts.say(
        OFFICIAL,
        text_id,
        title=pending.title,
        signer=(await _who(turn, paper.signer_id)).display_name,
        on=paper.signed_on,
        letter=paper.letter,
        officer=(await _who(turn, paper.recorder_id)).display_name,
        copy=paper.matter is SignableMatter.DECREE,
        **more,
    )


async def _unconfirmed(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn):
        return None
    return await submissions.unconfirmed(turn.tx, turn.today)


async def _ask_again(turn: Turn, paper_id: int) -> int:
    """Ask once on each working day who confirms a signature, until somebody does."""
    paper = await demand_signature(turn, paper_id)
    case = await cases.get(turn.tx, paper.case_id)
    pending = await _as_signed(turn, case, paper)
    if pending is not None:
        await _ask_group(turn, case, paper, pending)
    return 1


ASK_AGAIN = rounds.row_task("papers-unconfirmed", _unconfirmed, _ask_again)


async def _tell(
    turn: Turn,
    name: EventName,
    by: Officer,
    case: Case | None,
    paper: PaperSignature,
    signer: Officer,
    act: Act | None = None,
) -> None:
    facts: Facts = {
        "kind": paper.matter,
        "officer": signer.id,
        "on": paper.signed_on.isoformat(),
        "signed_by": (await contacts.role_holder_of(turn, signer.id)).name or signer.display_name,
    }
    if act is not None:
        facts["act"] = act
    if paper.letter is not None:
        facts["letter"] = paper.letter
    await record_event(turn, case, name, by, **facts)


async def may_confirm(
    turn: Turn, paper: PaperSignature, pending: Pending | None
) -> Sequence[Officer]:
    """Return the members who may confirm a signature now; `pending` is the signed matter.

    Of an answer to an objection nobody who took part in what it judges, where others are there.
    """
    named = [one.id for one in await permission_checks.named_officers(turn)]
    members = await people.members(turn.tx)
    there = [
        one.id for one in await permission_checks.those_there(turn, members) if one.id in named
    ]
    act = pending.act if pending is not None else None
    judged = act is not None and act.rule.is_judgment
    own = judged and pending is not None and pending.drafter_id == paper.recorder_id
    barred = pending.barred if pending else frozenset[int]()
    judges = act is not None and act.rule.is_judges
    took_part = await _took_part(turn, paper) if judges else frozenset[int]()
    for asked in ([one for one in named if one not in took_part], named):
        may = paper.possible_confirmers(asked, there, own_judgment=own, barred=barred)
        if found := [one for one in members if one.id in may]:
            return found
    return []


async def _took_part(turn: Turn, paper: PaperSignature) -> frozenset[int]:
    """Return who decided a request, or recorded or confirmed on paper that somebody did."""
    if paper.case_id is None:
        return frozenset()
    before = [one for one in await submissions.papers_of(turn.tx, paper.case_id)
              if one.id != paper.id and one.state is SignatureState.STANDS]  # fmt: skip
    seen = {who for one in before for who in (one.recorder_id, one.confirmer_id) if who}
    return await permission_checks.deciders_of_case(turn, paper.case_id, seen)


async def demand_signature(turn: Turn, paper_id: int) -> PaperSignature:
    """Return a signature by hand. Raises Refused if there is none."""
    return require(await submissions.paper(turn.tx, paper_id), "button-unknown")


async def confirm_signature(
    turn: Turn, officer: Officer, button: ConfirmSignature, fulfil: PerformAct
) -> None:
    """Carry out what was signed by hand, once a second person confirmed the signature.

    Raises Refused if that is another's to say. What waits no longer, or says something else than
    when it was signed, is dropped in words.
    """
    paper = await demand_signature(turn, button.paper_id)
    if not paper.is_open:
        raise Refused("paper-over", state=paper.state)
    case = await cases.get(turn.tx, paper.case_id)
    pending = None if paper.is_unseen else await _as_signed(turn, case, paper)
    if pending is None and not paper.is_unseen:
        return
    asked = await may_confirm(turn, paper, pending)
    if officer.id not in {one.id for one in asked}:
        names = ", ".join(one.display_name for one in asked) or "none"
        raise Refused("paper-second-person", names=names)
    signer = await _who(turn, paper.signer_id)
    second = None if officer.id == paper.recorder_id else officer
    seen_by = second.id if second else None
    await submissions.settle_signature(turn.tx, paper, SignatureState.STANDS, seen_by)
    at = office_time.parse_moment(turn, paper.signed_on)
    signed = Signatory(**{**dict(signer), "paper": paper.id, "at": at})
    if pending is not None and not await _act(turn, signed, paper, pending, fulfil):
        await drop_signature(turn, case, await demand_signature(turn, paper.id))
        return
    name = EventName.PAPER_SEEN if pending is None else EventName.PAPER_SIGNED
    await _tell(turn, name, officer, case, paper, signer)
    scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, paper.id)
    seen = (
        []
        if second
        else [make_button(turn, OFFICIAL, "button-paper-seen", ConfirmSignature(paper.id))]
    )
    await say_group(
        turn,
        "paper-stands",
        [seen, kept_files.open_buttons(scans)],
        case=case,
        title=pending.title if pending else "none",
        signer=signer.display_name,
        on=paper.signed_on,
        letter=paper.letter,
        officer=await contacts.officer_name(turn, paper.recorder_id),
        second=second.display_name if second else "none",
    )


async def _as_signed(turn: Turn, case: Case | None, paper: PaperSignature) -> Pending | None:
    """Return the signed matter; if it is settled or changed, drop the signature and say so."""
    why: Refused | None = None
    try:
        pending = await matters_to_sign.pending_of(turn, paper.matter, paper.matter_id)
    except Refused as over:
        why = over
    else:
        if pending.given_at <= paper.recorded_at:
            return pending
        why = Refused("paper-reads-otherwise")
    await drop_signature(turn, case, paper)
    said = turn.texts.plain(OFFICIAL, why.text_id, **why.values)
    await say_group(turn, "paper-dropped", case=case, on=paper.signed_on, why=said)
    answer_press(turn, said, alert=True)
    return None


async def drop_signature(turn: Turn, case: Case | None, paper: PaperSignature) -> None:
    """Record that a signature by hand has no effect."""
    await submissions.settle_signature(turn.tx, paper, SignatureState.OVER)
    await record_event(turn, case, EventName.PAPER_DROPPED, "desk", kind=paper.matter)


async def _act(
    turn: Turn, signer: Signatory, paper: PaperSignature, pending: Pending, fulfil: PerformAct
) -> bool:
    """Do what was signed, as the signer's own act."""
    number = paper.matter_id
    if paper.matter is SignableMatter.SUBMISSION:
        return await fulfil(turn, signer, await submission_signing.demand_waiting(turn, number))
    if pending.act is None:
        return True  # a decree stands already: its signed copy is kept beside it
    by = await permission_checks.demand(turn, signer, pending.act, pending.case)
    match paper.matter:
        case SignableMatter.APPROVAL:
            case = require(pending.case, "no-such-case")
            await request_decision.judge(turn, case, by, number, given=True)
        case SignableMatter.ORDER:
            await objection_orders.record_fulfilled(turn, by, number, certain=True)
    return True


async def _deny(turn: Turn, officer_id: int, paper_id: int) -> None:
    paper = await demand_signature(turn, paper_id)
    if officer_id != paper.signer_id:
        raise Refused("paper-not-yours", signer=await contacts.officer_name(turn, paper.signer_id))
    stood = paper.state is SignatureState.STANDS
    if not stood and paper.state is not SignatureState.WAITING:
        raise Refused("paper-over", state=paper.state)
    denied = SignatureState.DISOWNED if stood else SignatureState.DENIED
    await submissions.settle_signature(turn.tx, paper, denied)
    case = await cases.get(turn.tx, paper.case_id)
    await record_event(
        turn, case, EventName.PAPER_DENIED, f"officer:{officer_id}", kind=paper.matter
    )
    recorder = await people.officer(turn.tx, paper.recorder_id)
    await say_group(
        turn,
        "paper-denied",
        case=case,
        signer=await contacts.officer_name(turn, officer_id),
        on=paper.signed_on,
        officer=contacts.mention_of(turn, recorder) if recorder else "?",
        stood=stood,
    )
    answer_press(turn, turn.texts.plain(OFFICIAL, "paper-denied-noted"))


@group_button("paper:deny", waits=lambda button, facts: button.paper_id in facts.papers)
async def deny(turn: Turn, officer: Officer, paper_id: int) -> None:
    """Let the supposed signer deny a signature: it has no effect, and everybody is told."""
    await _deny(turn, officer.id, paper_id)


@private_button("paper:deny")
async def deny_in_private(turn: Turn, person: Person, paper_id: int) -> None:
    """Let who is said to have signed deny it in private, whatever they are today."""
    await _deny(turn, await contacts.officer_id_of(turn, person.telegram_id), paper_id)


ADDS = (deny, deny_in_private)
