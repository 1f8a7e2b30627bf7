"""Pauses: for some days a sender's chatter is kept but not shown to the group; they are told."""

from datetime import timedelta

from bot.actions.delivery import floods, words_to_group
from bot.actions.delivery.words_to_group import Manner
from bot.buttons.delivery_buttons import EndPause, ShowKeptBack
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Button, Turn
from bot.domain.allowed_acts import State
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.gathered_chatter import Chatter, Fresh, Pause
from bot.domain.message import Content
from bot.domain.role_permissions import DeskAction
from bot.domain.similar_words import in_order
from bot.errors import Refused, needed
from bot.forms.pause_form import PauseAnswers
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, chatter, pauses, people
from storage.case_events import Link

AWAITED = (State.TO_COMPLETE, State.NOT_PROCESSED)
"""States in which words are what the office asked for: they are always shown."""


async def admit(_turn: Turn, _officer: Officer, case: Case | None) -> None:
    """Raise Refused if the case has no person who could be paused."""
    if case is not None and case.person_id is None:
        raise Refused("pause-nobody")


async def start(_turn: Turn, case: Case | None) -> Answers:
    """Return what the form starts with: the requester of the case."""
    return {"person_id": case.person_id} if case else {}


async def pause(turn: Turn, officer: Officer, case: Case | None, given: PauseAnswers) -> None:
    """Pause a sender; a pause that stands is replaced by the new one."""
    person = needed(await people.get(turn.tx, given.person_id or 0), "pause-nobody")
    ends_at = turn.now + timedelta(days=int(given.pause_days))
    before = await pauses.of_person(turn.tx, person.id)
    if before is not None:
        await pauses.end(turn.tx, before.id, turn.now)
    pause_id = await pauses.add(
        turn.tx,
        person.id,
        given.pause_reason,
        by=officer.telegram_id,
        now=turn.now,
        ends_at=ends_at,
    )
    await chatter.hold(turn.tx, person.id)
    await turn.record(
        case, EventName.PAUSED, officer.actor, person=person.id, until=ends_at.isoformat()
    )
    text = turn.texts.say(person.language, "pause-begun", until=ends_at, reason=given.pause_reason)
    await turn.tell(person, text)
    buttons = [
        [turn.button(OFFICIAL, "button-pause-show", ShowKeptBack(pause_id))],
        [turn.button(OFFICIAL, "button-pause-end", EndPause(pause_id))],
    ]
    await turn.say_group(
        "pause-done", buttons, case=case, until=ends_at, officer=officer.display_name
    )


async def keeps_back(
    turn: Turn, person: Person, case: Case, message_id: int, heading: str = "citizen-says"
) -> bool:
    """Keep words on a case from the group if their sender is paused; False if they may go.

    The case has the words. Those that the office asked for are never kept back.
    """
    if await holding(turn, person, case) is None:
        return False
    known = await chatter.paused(turn.tx, person.id)
    if (case.id, message_id) not in {(row.case_id, row.message_id) for row in known}:
        fresh = Fresh(person.id, message_id, heading, case_id=case.id)
        await chatter.add(turn.tx, fresh, "paused", turn.now)
    return True


async def holding(turn: Turn, person: Person, case: Case) -> Pause | None:
    """Return the pause that holds a person's words on a case; None if the office awaits them."""
    if case.state in AWAITED:
        return None
    return await pauses.of_person(turn.tx, person.id)


async def show_kept(turn: Turn, officer: Officer, button: ShowKeptBack) -> None:
    """Show what was kept back so far; the pause goes on."""
    standing = await _running_pause(turn, officer, button.pause_id)
    if not await _release(turn, standing.person_id):
        raise Refused("pause-nothing-kept")


async def end(turn: Turn, officer: Officer, button: EndPause) -> None:
    """End a pause before its time."""
    standing = await _running_pause(turn, officer, button.pause_id)
    await _end(turn, standing, officer.actor)


async def end_due(turn: Turn) -> int:
    """End the pauses whose time is over."""
    over = await pauses.over(turn.tx, turn.now)
    for standing in over:
        await _end(turn, standing, "desk")
    return len(over)


async def list_standing(turn: Turn, officer: Officer) -> None:
    """List the senders who are paused, with a button to end each pause."""
    await permission_checks.demand(turn, officer, DeskAction.PAUSE)
    texts = turn.texts
    standing = await pauses.running(turn.tx)
    lines = [
        texts.say(OFFICIAL, "pause-line", row=row, until=one.ends_at, reason=one.reason)
        for row, one in enumerate(standing, 1)
    ]
    text = texts.say(
        OFFICIAL,
        "pauses",
        lines=Markup("\n".join(lines)),
        some="yes" if standing else "no",
    )
    label = texts.plain(OFFICIAL, "button-pause-end")
    rows = [[Button(f"{label} {row}", EndPause(one.id))] for row, one in enumerate(standing, 1)]
    await turn.tell_group(text, rows)


async def _running_pause(turn: Turn, officer: Officer, pause_id: int) -> Pause:
    await permission_checks.demand(turn, officer, DeskAction.PAUSE)
    return needed(await pauses.by_id(turn.tx, pause_id), "pause-over-already")


async def _end(turn: Turn, standing: Pause, actor: str) -> None:
    await pauses.end(turn.tx, standing.id, turn.now)
    await turn.record(None, EventName.PAUSE_ENDED, actor, person=standing.person_id)
    kept = await chatter.paused(turn.tx, standing.person_id)
    await turn.say_group("pause-ended-group", messages=len(kept))
    await _release(turn, standing.person_id)
    person = await people.get(turn.tx, standing.person_id)
    if person is not None:
        await turn.say(person, "pause-ended")


async def _release(turn: Turn, person_id: int) -> int:
    """Show what was kept back of somebody; return how many messages it was."""
    rows = await chatter.paused(turn.tx, person_id)
    await floods.show_all(turn, [row for row in rows if row.case_id is None])
    on_cases = [row for row in rows if row.case_id is not None]
    for burst in in_order(on_cases, lambda row: (row.case_id, row.heading)):
        await _release_on_case(turn, burst)
    return len(rows)


async def _release_on_case(turn: Turn, burst: list[Chatter]) -> None:
    """Show words on a case that still belong to it, in as few messages as hold them."""
    case = await cases.get(turn.tx, burst[0].case_id or 0)
    person = await people.get(turn.tx, burst[0].person_id)
    words: list[tuple[Chatter, Content]] = []
    for row in burst:
        await chatter.show(turn.tx, row.id)
        if case is not None and person is not None:
            place = (person.telegram_id, row.message_id)
            kept = await case_events.last_version(turn.tx, place)
            link = await case_events.linked(turn.tx, *place)
            if kept is not None and _still_there(link, case, row.heading):
                words.append((row, kept[1]))
    if case is None or person is None:
        return
    heading = burst[0].heading
    for row, content in words:
        place = (person.telegram_id, row.message_id)
        edited = heading == "citizen-edited"
        manner = Manner(heading, edited=edited, at_once=True, said_at=row.at)
        await words_to_group.to_group(
            turn, person, case, place, content, material=False, manner=manner
        )


def _still_there(link: Link | None, case: Case, heading: str) -> bool:
    """Say whether words are still on the case and were not shown to the group meanwhile."""
    if link is None or link.case_id != case.id:
        return False
    return link.outbox_seq is None or heading == "citizen-edited"


BUTTONS = (in_group(ShowKeptBack, show_kept), in_group(EndPause, end, once=True))
