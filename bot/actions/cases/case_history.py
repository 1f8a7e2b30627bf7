"""The history of a case for officers: who did what, when, in which role, and what changed."""

from collections.abc import Collection, Iterable, Mapping

from bot.buttons.case_buttons import ShowHistory
from bot.desk import contacts, message_wording, permission_checks
from bot.desk.button_acts import in_case
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.decision import Outcome
from bot.domain.events import Event, EventName, officer_of, paper_of
from bot.domain.legal_deadlines import Regime, local_date
from bot.domain.official_answer import Giving
from bot.domain.outside_act import Channel
from bot.domain.role_permissions import Appointment, Role
from bot.forms.outside_act_form import ACTS
from bot.forms.typed_dates import read_date
from bot.letters import stationery
from bot.texts import OFFICIAL, Markup
from storage import appointments, case_events, submissions

DATES = ("before", "due", "complete_by", "internal", "on")
WORDS: Mapping[str, tuple[str, Collection[str]]] = {
    "act": ("choice-elsewhere-act", ACTS),
    "channel": ("choice-elsewhere-channel", tuple(Channel)),
    "giving": ("fact-giving", tuple(Giving)),
    "outcome": ("choice-decision-outcome", tuple(Outcome)),
    "regime": ("fact-regime", tuple(Regime)),
}
"""Facts whose values are choices: how the ids of their texts begin, and the values allowed."""
WRITTEN = ("number", "file", "evidence", "reason", "letter", "basis", "signed_by", "sha256")
NAMED = (*DATES, *WORDS, *WRITTEN)
"""Facts of an event that are shown to officers."""


async def show(turn: Turn, case: Case) -> None:
    """Write the whole story of a case into its topic, in as many messages as it takes."""
    told = await lines(turn, await case_events.events(turn.tx, case.id))
    heading = turn.texts.say(OFFICIAL, "chronicle", number=case.number)
    for text in message_wording.packed([heading, *told]):
        await turn.tell_group(text, case=case)


async def lines(turn: Turn, told: Iterable[Event]) -> list[Markup]:
    """Write events, each in a line."""
    known = await appointments.every(turn.tx)
    return [
        _line(turn, event, await _who(turn, event, known), _roles(turn, event, known))
        for event in told
    ]


async def _who(turn: Turn, event: Event, known: Iterable[Appointment]) -> str:
    """Return who did what an event tells, by the appointment that they held then.

    Of what was signed by hand that is who signed it, and who vouches for it.
    """
    at = event.recorded_at or event.happened_at
    on, officer = local_date(at, turn.zone), turn.texts.plain(OFFICIAL, "actor-officer")

    async def name(account: int | None) -> str:
        held = [one for one in known if one.officer_id == account and one.stood_at(at, on)]
        legal = next((one.holder.name for one in held if one.holder.name), "")
        return legal or await contacts.name_of(turn, account, officer)

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
    """Name the roles in which somebody did what an event tells, and for whom they acted."""
    gave = event.facts.get("appointments", ())
    acted = [one for one in known if one.id in gave and one.acting is not None]
    held = frozenset(Role(role) for role in event.facts.get("roles", ()))
    names = [permission_checks.names(turn, held - {one.role for one in acted})]
    for one in acted:
        title = permission_checks.names(turn, frozenset({one.role}))
        names.append(stationery.position(turn.texts, one, title))
    return ", ".join(filter(None, names)) or "none"


def _line(turn: Turn, event: Event, who: str, roles: str) -> Markup:
    """Write one event: when, by whom, in which role, and what changed."""
    texts = turn.texts
    later = event.recorded_later(turn.zone)
    return texts.say(
        OFFICIAL,
        "chronicle-line",
        at=event.happened_at,
        later="yes" if later else "no",
        recorded=event.recorded_at or event.happened_at,
        who=who,
        roles=roles,
        what=texts.plain(OFFICIAL, f"chronicle-{event.name}"),
        facts=_facts(turn, event) or "none",
    )


def _facts(turn: Turn, event: Event) -> str:
    """Write out the facts of an event, without values that are no date or no known choice."""
    known = [(name, _value(turn, event, name)) for name in NAMED]
    return "; ".join(
        f"{turn.texts.plain(OFFICIAL, f'fact-{name}'.replace('_', '-'))} {value}"
        for name, value in known
        if value
    )


def _value(turn: Turn, event: Event, name: str) -> str:
    texts, value = turn.texts, event.facts.get(name)
    if not isinstance(value, str):
        return ""
    if name in DATES:
        on = read_date(value)
        return texts.plain(OFFICIAL, "fact-date", on=on) if on else ""
    if name == "outcome" and event.name is EventName.OBJECTION_ANSWERED:
        return texts.plain(OFFICIAL, f"objection-outcome-{value}")
    if name not in WORDS:
        return value
    prefix, words = WORDS[name]
    return texts.plain(OFFICIAL, f"{prefix}-{value}".replace("_", "-")) if value in words else ""


BUTTONS = (in_case(ShowHistory, lambda turn, case, *_: show(turn, case)),)
