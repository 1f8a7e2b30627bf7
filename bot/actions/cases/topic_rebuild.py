"""A case's history written out, and its card and messages posted again where they were lost."""

from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from typing import Literal

from bot.actions.cases import case_card, name_masking
from bot.actions.cases.name_masking import Names
from bot.desk import contacts, group_message, permission_checks
from bot.desk.button_acts import case_button
from bot.desk.call_purposes import CLEANUP, Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.keyboards import message_payload
from bot.desk.messages import group_place, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import Regime, local_date
from bot.domain.law.official_answer import Giving
from bot.domain.law.outside_act import Channel
from bot.domain.message import shortened
from bot.domain.people.role_permissions import Appointment, Role
from bot.domain.records.events import Event, EventName, officer_of, paper_of
from bot.forms.outside_act_form import ACTS
from bot.forms.typed_text import read_date
from bot.letters import stationery
from bot.texts import OFFICIAL, Markup
from storage import appointments, case_events, cases, desk_state, outbox, submissions
from storage.case_events import CaseMessage

HISTORY = Purpose("history", RowAbout, priority=outbox.NEW_CASE, may_fail=True)
LEADING = (case_card.CARD.name, HISTORY.name)
"""Purposes of what goes first into a topic that is made anew."""
SHOWN = 12
"""Messages that the history shows, the last ones."""
LINE = 220
"""Length, in UTF-16 units, to which each is shortened; the case keeps it whole."""

POSTED_FIRST_FOR = timedelta(seconds=30)
"""Longest time that all other messages on a case wait for its card and history."""

Why = Literal["deleted", "general", "moved", "topics"]
ALONE = ("deleted", "general")
"""What befalls one case at a time."""


async def rebuild(turn: Turn, case: Case, why: Why) -> None:
    """Post the card and the messages of a case again, before anything else on it.

    A deleted topic took its messages along; elsewhere a case without messages needs no history.
    Where all cases move, those on which somebody writes come first.
    """
    urgency = outbox.CONVERSATION if why in ALONE else outbox.NEW_CASE
    await case_card.post(turn, case, urgency)
    await _post_history(turn, case, why, urgency)
    await outbox.hold_behind(turn.tx, case.id, turn.now + POSTED_FIRST_FOR, LEADING)


async def _post_history(turn: Turn, case: Case, why: Why, urgency: int) -> None:
    words = await case_events.last_words(turn.tx, case.id, SHOWN)
    if not words and why not in ALONE:
        return
    names = await name_masking.names_for(turn, case)
    lines = [_line(turn, said, names) for said in words]
    text = turn.texts.say(
        OFFICIAL, "history", why=why, count=len(lines), lines=Markup("\n".join(lines))
    )
    await queue_call(
        turn,
        "sendMessage",
        GROUP,
        HISTORY,
        {"text": text, **message_payload(()), **group_place(turn, case)},
        case_id=case.id,
        priority=urgency,
        key=f"history:{case.id}",
        sensitive=True,
    )


def _line(turn: Turn, said: CaseMessage, names: Names) -> Markup:
    """Write one message: when, whose, and its words, those of the citizen masked."""
    content = said.content
    text = name_masking.mask_text(turn, content.text, names) if said.direction == "citizen" else ""
    words = shortened(" ".join((text or content.text).split()), LINE)
    fate = said.fate if said.direction == "reply" and said.fate in ("failed", "cancelled") else "-"
    return turn.texts.say(
        OFFICIAL,
        "history-line",
        at=said.at,
        who=said.direction,
        fate=fate,
        file="none" if content.kind == "text" else content.kind,
        words=words,
    )


async def _on_card_posted(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    """Record the card's message; an earlier card is deleted or, after a copy, marked as older."""
    case = arrived.case
    if case is None or arrived.chat_id != await desk_state.group_id(turn.tx):
        return  # it reached the group just before that moved: it is posted again in the new one
    message_id, earlier = int(arrived.first["message_id"]), case.card_message_id
    await cases.set_card(turn.tx, case.id, message_id)
    await _release(turn, case)
    if earlier in (None, message_id):
        return
    if arrived.row.purpose == case_card.CARD_COPY.name:
        await case_card.mark_card_outdated(turn, case, earlier)
    else:
        await queue_call(
            turn,
            "deleteMessage",
            GROUP,
            CLEANUP,
            {"message_id": earlier},
            priority=outbox.DECORATION,
            case_id=case.id,
        )


async def _on_history_ended(
    turn: Turn, end: DeliveredRow[RowAbout] | UndeliveredRow[RowAbout]
) -> None:
    if end.case is not None:
        await _release(turn, end.case)


async def _release(turn: Turn, case: Case) -> None:
    """Release the messages that waited for the card and the history of a case."""
    await outbox.release_behind(turn.tx, case.id, LEADING)


EVENT_DATES = ("before", "due", "complete_by", "internal", "on")
EVENT_WORDS: Mapping[str, tuple[str, Collection[str]]] = {
    "act": ("choice-elsewhere-act", ACTS),
    "channel": ("choice-elsewhere-channel", tuple(Channel)),
    "giving": ("fact-giving", tuple(Giving)),
    "outcome": ("choice-decision-outcome", tuple(Outcome)),
    "regime": ("fact-regime", tuple(Regime)),
}
"""Facts whose values are choices: how the ids of their texts begin, and the values allowed."""
WRITTEN = ("number", "file", "evidence", "reason", "letter", "basis", "signed_by", "sha256")
NAMED = (*EVENT_DATES, *EVENT_WORDS, *WRITTEN)
"""Facts of an event that are shown to officers."""


@case_button("case:chronicle")
async def show_history(turn: Turn, case: Case, _officer: Officer) -> None:
    """Write the whole story of a case into its topic, in as many messages as it takes."""
    told = await history_lines(turn, await case_events.events(turn.tx, case.id))
    heading = turn.texts.say(OFFICIAL, "chronicle", number=case.number)
    for text in group_message.pack_into_messages([heading, *told]):
        await tell_group(turn, text, case=case)


async def history_lines(turn: Turn, told: Iterable[Event]) -> list[Markup]:
    """Write events, each in a line."""
    known = await appointments.every(turn.tx)
    return [
        _event_line(turn, event, await _who(turn, event, known), _roles(turn, event, known))
        for event in told
    ]


async def _who(turn: Turn, event: Event, known: Iterable[Appointment]) -> str:
    """Return the author of an event, named by the appointment that they held then.

    Of what was signed by hand that is who signed it, and who vouches for it.
    """
    at = event.recorded_at or event.happened_at
    on, officer = local_date(at, turn.zone), turn.texts.plain(OFFICIAL, "actor-officer")

    async def name(account: int | None) -> str:
        held = [one for one in known if one.officer_id == account and one.held_at(at, on)]
        legal = next((one.holder.name for one in held if one.holder.name), "")
        return legal or await contacts.officer_name(turn, account, officer)

    paper = await submissions.paper(turn.tx, paper_of(event.actor) or 0)
    if paper is not None:
        return turn.texts.plain(
            OFFICIAL,
            "actor-paper",
            signer=await name(paper.signer_id),
            officer=await name(paper.recorder_id),
            second="none" if paper.confirmer_id is None else await name(paper.confirmer_id),
        )
    if account := officer_of(event.actor):
        return await name(account)
    return turn.texts.plain(OFFICIAL, f"actor-{'citizen' if event.actor == 'citizen' else 'desk'}")


def _roles(turn: Turn, event: Event, known: Iterable[Appointment]) -> str:
    """Name the roles in which an event was done, and for whom its author acted."""
    gave = event.facts.get("appointments", ())
    acted = [one for one in known if one.id in gave and one.acting is not None]
    held = frozenset(Role(role) for role in event.facts.get("roles", ()))
    names = [permission_checks.role_names(turn, held - {one.role for one in acted})]
    for one in acted:
        title = permission_checks.role_names(turn, frozenset({one.role}))
        names.append(stationery.position_in_words(turn.texts, one, title))
    return ", ".join(filter(None, names)) or "none"


def _event_line(turn: Turn, event: Event, who: str, roles: str) -> Markup:
    """Write one event: when, by whom, in which role, and what changed."""
    texts = turn.texts
    later = event.recorded_later(turn.zone)
    return texts.say(
        OFFICIAL,
        "chronicle-line",
        at=event.happened_at,
        later=later,
        recorded=event.recorded_at or event.happened_at,
        who=who,
        roles=roles,
        what=texts.plain(OFFICIAL, f"chronicle-{event.name}"),
        facts=_facts(turn, event) or "none",
    )


def _facts(turn: Turn, event: Event) -> str:
    """Write out the facts of an event that are dates or known choices."""
    known = [(name, fact_in_words(turn, event, name)) for name in NAMED]
    return "; ".join(
        f"{turn.texts.plain(OFFICIAL, f'fact-{name}')} {value}" for name, value in known if value
    )


def fact_in_words(turn: Turn, event: Event, name: str) -> str:
    """Return a fact of an event as officers read it; empty if it is none that they read."""
    texts, value = turn.texts, event.facts.get(name)
    if not isinstance(value, str):
        return ""
    if name in EVENT_DATES:
        on = read_date(value)
        return texts.plain(OFFICIAL, "fact-date", on=on) if on else ""
    if name == "outcome" and event.name is EventName.OBJECTION_ANSWERED:
        return texts.plain(OFFICIAL, f"objection-outcome-{value}")
    if name not in EVENT_WORDS:
        return value
    prefix, words = EVENT_WORDS[name]
    return texts.plain(OFFICIAL, f"{prefix}-{value}") if value in words else ""


ADDS = (
    show_history,
    SendHandlers(case_card.CARD, on_delivered=_on_card_posted),
    SendHandlers(case_card.CARD_COPY, on_delivered=_on_card_posted),
    SendHandlers(HISTORY, on_delivered=_on_history_ended, on_refused=_on_history_ended),
)
