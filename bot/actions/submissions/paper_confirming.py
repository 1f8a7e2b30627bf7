"""A signature by hand is confirmed by a second person of the office, or denied by who signed it.

Only then is it the signer's act: of the two who vouch for a sheet one recorded it, and the other
saw it (UU 30/2014 Art 57: a decision is in force when it is signed).
"""

from collections.abc import Awaitable, Callable, Sequence

from bot.actions.answers import considerations, request_decision
from bot.actions.delivery import kept_files
from bot.actions.objections import objection_list
from bot.actions.submissions import paper_matters, submission_signing
from bot.actions.submissions.paper_matters import Pending
from bot.buttons.submission_buttons import DenySignature, SeeOriginal
from bot.desk import contacts, office_time, permission_checks, rounds
from bot.desk.button_acts import in_group, in_private
from bot.desk.turn import Button, Turn
from bot.domain.acts import Act
from bot.domain.authority import Signatory
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName, Facts
from bot.domain.kept_file import KeptAbout
from bot.domain.submission import Matter, PaperSignature, PaperState, Submission
from bot.errors import Refused, needed
from bot.texts import OFFICIAL, Markup
from storage import cases, decisions, file_archive, people, submissions

JUDGMENTS = frozenset({Act.ANSWER_OBJECTION, Act.APPROVE_REFUSAL})
Fulfil = Callable[[Turn, Officer, Submission], Awaitable[bool]]
"""Does the act of a submission as an officer's own; False if it is not possible now."""


async def ask(turn: Turn, case: Case | None, paper: PaperSignature) -> None:
    """Let a signature whose scan opened wait for whoever may confirm it, and tell who signed.

    What was settled while the scan was looked at is dropped in words.
    """
    pending = await _as_signed(turn, case, paper)
    if pending is None or not await submissions.settle_paper(turn.tx, paper, PaperState.WAITING):
        return
    signer = await _who(turn, paper.signer_id)
    recorder = await _who(turn, paper.recorder_id)
    await _tell(turn, EventName.PAPER_RECORDED, recorder, case, paper, signer, act=pending.act)
    who = await _ask_group(turn, case, await known(turn, paper.id), pending)
    chat = await people.find(turn.tx, signer.telegram_id)
    if chat is not None and chat.reachable and signer.id != recorder.id:
        about = case.number if case else turn.texts.plain(OFFICIAL, "submission-office")
        said = await _said(turn, "paper-yours", paper, pending, who=who, about=about)
        await turn.tell(chat, said, [_answers(turn, paper, mine=True)])


async def _who(turn: Turn, officer_id: int) -> Officer:
    return needed(await people.officer(turn.tx, officer_id), "paper-not-their-act")


async def _ask_group(turn: Turn, case: Case | None, paper: PaperSignature, pending: Pending) -> str:
    """Ask in the group who confirms a signature today; return of what kind they are."""
    asked = await _asked(turn, paper, pending)
    ids = [one.id for one in asked]
    alone = paper.recorder_id in ids
    who = "signer" if ids == [paper.signer_id] and not alone else "alone" if alone else "others"
    mentions = Markup(", ".join(contacts.mention(turn, one) for one in asked)) or "none"
    scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, paper.id)
    keyboard = [_answers(turn, paper, mine=who == "signer"), kept_files.openers(scans)]
    text = await _said(turn, "paper-waits", paper, pending, who=who, mentions=mentions)
    await turn.tell_group(text, keyboard, case=case)
    await submissions.set_asked(turn.tx, paper.id, turn.today)
    return who


def _answers(turn: Turn, paper: PaperSignature, *, mine: bool) -> list[Button]:
    label = "button-paper-mine" if mine else "button-paper-seen"
    seen = turn.button(OFFICIAL, label, SeeOriginal(paper.id))
    return [seen, turn.button(OFFICIAL, "button-paper-deny", DenySignature(paper.id))]


async def _said(
    turn: Turn, text_id: str, paper: PaperSignature, pending: Pending, **more: object
) -> Markup:
    return turn.texts.say(
        OFFICIAL,
        text_id,
        title=pending.title,
        signer=(await _who(turn, paper.signer_id)).display_name,
        on=paper.signed_on,
        letter=paper.letter or "none",
        officer=(await _who(turn, paper.recorder_id)).display_name,
        copy="yes" if paper.matter is Matter.DECREE else "no",
        **more,
    )


async def _unconfirmed(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn):
        return None
    return await submissions.unconfirmed(turn.tx, turn.today)


async def _ask_again(turn: Turn, paper_id: int) -> int:
    """Ask once on each working day who confirms a signature, until somebody does."""
    paper = await known(turn, paper_id)
    case = await cases.get(turn.tx, paper.case_id)
    pending = await _as_signed(turn, case, paper)
    if pending is not None:
        await _ask_group(turn, case, paper, pending)
    return 1


ASK_AGAIN = rounds.by_row("papers-unconfirmed", _unconfirmed, _ask_again)


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
        "signed_by": (await contacts.holder_of(turn, signer.id)).name or signer.display_name,
    }
    if act is not None:
        facts["act"] = act
    if paper.letter is not None:
        facts["letter"] = paper.letter
    await turn.record(case, name, by, **facts)


async def _asked(turn: Turn, paper: PaperSignature, pending: Pending | None) -> Sequence[Officer]:
    """Return the members who may confirm a signature now; `pending` is what waits for it."""
    named = await permission_checks.named(turn)
    there = [one.id for one in named if not one.away_on(turn.today)]
    judges = pending is not None and pending.act in JUDGMENTS
    own = judges and pending is not None and pending.drafter_id == paper.recorder_id
    may = paper.possible_confirmers([one.id for one in named], there, own_judgment=own)
    return [one for one in await people.members(turn.tx) if one.id in may]


async def known(turn: Turn, paper_id: int) -> PaperSignature:
    """Return a signature by hand. Raises Refused if there is none."""
    return needed(await submissions.paper(turn.tx, paper_id), "button-unknown")


async def confirm(turn: Turn, officer: Officer, button: SeeOriginal, fulfil: Fulfil) -> None:
    """Let what was signed by hand be the signer's act, as somebody who may confirm it says.

    Raises Refused if that is another's to say. What waits no longer, or says something else than
    when it was signed, is dropped in words.
    """
    paper = await known(turn, button.paper_id)
    if not paper.is_open:
        raise Refused("paper-over", state=paper.state)
    case = await cases.get(turn.tx, paper.case_id)
    pending = None if paper.is_unseen else await _as_signed(turn, case, paper)
    if pending is None and not paper.is_unseen:
        return
    asked = await _asked(turn, paper, pending)
    if officer.id not in {one.id for one in asked}:
        names = ", ".join(one.display_name for one in asked) or "none"
        raise Refused("paper-second-person", names=names)
    signer = await _who(turn, paper.signer_id)
    second = None if officer.id == paper.recorder_id else officer
    seen_by = second.id if second else None
    await submissions.settle_paper(turn.tx, paper, PaperState.STANDS, seen_by)
    at = office_time.moment(turn, paper.signed_on)
    signed = Signatory(**{**dict(signer), "paper": paper.id, "at": at})
    if pending is not None and not await _act(turn, signed, paper, fulfil):
        await drop(turn, case, await known(turn, paper.id))
        return
    by = await permission_checks.demand(turn, officer, Act.SEE_ORIGINAL)
    name = EventName.PAPER_SEEN if pending is None else EventName.PAPER_SIGNED
    await _tell(turn, name, by, case, paper, signer)
    scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, paper.id)
    seen = [] if second else [turn.button(OFFICIAL, "button-paper-seen", SeeOriginal(paper.id))]
    await turn.say_group(
        "paper-stands",
        [seen, kept_files.openers(scans)],
        case=case,
        title=pending.title if pending else "none",
        signer=signer.display_name,
        on=paper.signed_on,
        letter=paper.letter or "none",
        officer=await contacts.name_of(turn, paper.recorder_id),
        second=second.display_name if second else "none",
    )


async def _as_signed(turn: Turn, case: Case | None, paper: PaperSignature) -> Pending | None:
    """Return what was signed; if it waits no longer, or reads otherwise now, drop it in words."""
    why: Refused | None = None
    try:
        pending = await paper_matters.of(turn, paper.matter, paper.matter_id)
    except Refused as over:
        why = over
    else:
        if pending.given_at <= paper.recorded_at:
            return pending
        why = Refused("paper-reads-otherwise")
    await drop(turn, case, paper)
    said = turn.texts.plain(OFFICIAL, why.text_id, **why.values)
    await turn.say_group("paper-dropped", case=case, on=paper.signed_on, why=said)
    turn.answer(said, alert=True)
    return None


async def drop(turn: Turn, case: Case | None, paper: PaperSignature) -> None:
    """Record that nothing comes of a signature by hand."""
    await submissions.settle_paper(turn.tx, paper, PaperState.OVER)
    await turn.record(case, EventName.PAPER_DROPPED, "desk", kind=paper.matter)


async def _act(turn: Turn, signer: Signatory, paper: PaperSignature, fulfil: Fulfil) -> bool:
    """Do what was signed, as the signer's own act."""
    number = paper.matter_id
    match paper.matter:
        case Matter.SUBMISSION:
            return await fulfil(turn, signer, await submission_signing.waiting(turn, number))
        case Matter.APPROVAL:
            decision = await decisions.get(turn.tx, number)
            case = await contacts.the_case(turn, decision.case_id if decision else None)
            await permission_checks.allow(turn, signer, case, Act.APPROVE_REFUSAL)
            await request_decision.judge(turn, case, signer, number, given=True)
        case Matter.CONSIDERATIONS:
            await considerations.approve(turn, signer, number)
        case Matter.ORDER:
            by = await permission_checks.demand(turn, signer, Act.FULFIL_ORDER)
            await objection_list.fulfil(turn, by, number, certain=True)
        case Matter.DECREE:
            pass  # it stands already: its signed copy is kept beside it
    return True


async def deny(turn: Turn, officer_id: int, button: DenySignature) -> None:
    """Let who is said to have signed deny it: nothing comes of it, and everybody is told."""
    paper = await known(turn, button.paper_id)
    if officer_id != paper.signer_id:
        raise Refused("paper-not-yours", signer=await contacts.name_of(turn, paper.signer_id))
    stood = paper.state is PaperState.STANDS
    if not stood and paper.state is not PaperState.WAITING:
        raise Refused("paper-over", state=paper.state)
    denied = PaperState.DISOWNED if stood else PaperState.DENIED
    await submissions.settle_paper(turn.tx, paper, denied)
    case = await cases.get(turn.tx, paper.case_id)
    await turn.record(case, EventName.PAPER_DENIED, f"officer:{officer_id}", kind=paper.matter)
    recorder = await people.officer(turn.tx, paper.recorder_id)
    await turn.say_group(
        "paper-denied",
        case=case,
        signer=await contacts.name_of(turn, officer_id),
        on=paper.signed_on,
        officer=contacts.mention(turn, recorder) if recorder else "?",
        stood="yes" if stood else "no",
    )
    turn.answer(turn.texts.plain(OFFICIAL, "paper-denied-noted"))


async def _deny_in_group(turn: Turn, officer: Officer, button: DenySignature) -> None:
    await deny(turn, officer.id, button)


async def _deny_in_private(turn: Turn, person: Person, button: DenySignature) -> None:
    await deny(turn, await contacts.number_of(turn, person.telegram_id), button)


BUTTONS = (in_group(DenySignature, _deny_in_group), in_private(DenySignature, _deny_in_private))
