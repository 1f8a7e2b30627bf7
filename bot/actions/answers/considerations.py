"""Written considerations (PP 61/2010 Art 2): open to requesters, approved by the head together."""

from datetime import UTC, datetime

from bot.actions.letters import current_decision, decision_letters, decision_wording
from bot.buttons.answer_buttons import ApproveConsiderations
from bot.buttons.letter_buttons import SeeConsideration
from bot.buttons.submission_buttons import SignOnPaper
from bot.desk import case_access, contacts, paper_sending, permission_checks
from bot.desk.button_acts import in_group, in_private
from bot.desk.turn import Turn
from bot.domain.case import Officer, Person
from bot.domain.decision import CurrentDecision
from bot.domain.events import EventName
from bot.domain.message import shortened
from bot.domain.role_permissions import WHO, DeskAction
from bot.domain.submission import Matter
from bot.errors import Refused
from bot.forms.decision_form import DecisionAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, decisions, papers

AT_ONCE = 25
"""Most considerations that one message names, and one tap approves."""
SHOWN = 90
"""UTF-16 units of one in that message; the sheet to be signed has it whole."""


async def see(turn: Turn, person: Person, button: SeeConsideration) -> None:
    """Send the written consideration behind the answer to whoever takes part in its case."""
    case = await case_access.own(turn, person, button.case_id)
    decision = await decisions.given_on(turn.tx, case.id)
    if decision is None or decision.given_at is None:
        raise Refused("no-such-case")
    changed = decision.considered_at or decision.given_at
    for paper in await papers.of_case(turn.tx, case.id):
        sent = paper.kind == "consideration" and paper.recipient == "requester"
        if sent and paper.made_at >= changed:
            await paper_sending.send_copy(turn, person, paper)
            return
    given = DecisionAnswers.model_validate_json(decision.facts)
    entries = await current_decision.exemptions_of(turn, given)
    letter = await decision_letters.consideration(turn, case, decision, given, entries)
    await paper_sending.send(turn, person, case, letter)


async def propose(turn: Turn) -> None:
    """Ask the head, in one message, to approve what was given since the last one."""
    waiting = await to_approve(turn, int(turn.now.timestamp()))
    if not waiting:
        return
    before = max(int(one.given_at.timestamp()) for one, _, _ in waiting if one.given_at) + 1
    heads = await permission_checks.holders(turn, WHO[DeskAction.CONSIDER])
    text = turn.texts.say(
        OFFICIAL,
        "considerations",
        count=len(waiting),
        holders=Markup(", ".join(contacts.mention(turn, one) for one in heads))
        or turn.texts.plain(OFFICIAL, "submission-nobody"),
        lines=Markup(
            "\n".join(
                turn.texts.say(OFFICIAL, "summary-line", name=number, value=shortened(words, SHOWN))
                for _, number, words in waiting
            )
        ),
    )
    approve = turn.button(OFFICIAL, "button-considerations-approve", ApproveConsiderations(before))
    paper = SignOnPaper(Matter.CONSIDERATIONS, before)
    await turn.tell_group(text, [[approve], [turn.button(OFFICIAL, "button-paper-print", paper)]])


async def to_approve(turn: Turn, before: int) -> list[tuple[CurrentDecision, str, str]]:
    """Return what waits for the head: each decision, its case's number, and what it says.

    It was given before a moment (in seconds since 1970), so that nobody approves what came later.
    """
    found = []
    until = datetime.fromtimestamp(before, UTC)
    for decision in (await decisions.to_consider(turn.tx, until))[:AT_ONCE]:
        case = await cases.get(turn.tx, decision.case_id)
        if case is not None:
            given = DecisionAnswers.model_validate_json(decision.facts)
            entries = await current_decision.exemptions_of(turn, given)
            said = decision_wording.points(turn, OFFICIAL, given, entries)
            words = " ".join(filter(None, (said.decision, said.ground, said.reasons)))
            found.append((decision, case.number, words))
    return found


async def approve(turn: Turn, officer: Officer, button: ApproveConsiderations) -> None:
    """Record the head's approval of every consideration that a message named."""
    await permission_checks.demand(turn, officer, DeskAction.CONSIDER)
    waiting = await to_approve(turn, button.before)
    if not waiting:
        raise Refused("considerations-over")
    for decision, _, _ in waiting:
        await decisions.consider(turn.tx, decision.id, officer.telegram_id, turn.now)
        case = await cases.get(turn.tx, decision.case_id)
        await turn.record(case, EventName.CONSIDERED, officer.actor)
    await turn.say_group(
        "considerations-approved", count=len(waiting), officer=officer.display_name
    )


BUTTONS = (in_group(ApproveConsiderations, approve, once=True),)
PRIVATE_BUTTONS = (in_private(SeeConsideration, see),)
