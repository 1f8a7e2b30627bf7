"""Shows officers messages that belong to no case: at once, or as a batch while many write.

One question goes to the group as it comes, and more of one person as a burst. The words of a crowd,
or the same words from several accounts, wait and come as one message; nothing is dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.cases import name_masking
from bot.actions.cases.name_masking import Names
from bot.actions.delivery import citizen_posts, relay
from bot.actions.delivery.citizen_posts import PostOptions
from bot.desk import rounds
from bot.desk.button_acts import group_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.messages import answer_press, make_button, tell_group
from bot.desk.turn import Desk, Turn
from bot.domain.law.case import Officer, Person
from bot.domain.message import Content, shortened
from bot.domain.words.albums import (
    NOTHING,
    Chatter,
    ChatterState,
    NewMessage,
    RepliedTo,
    SenderTraits,
)
from bot.domain.words.similar_texts import are_alike, clusters, group_in_order, merge_texts, traits
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import chatter, outbox, people

GATHERED_LIST = Purpose("swarm", RowAbout, priority=outbox.CONVERSATION)
GATHERED = timedelta(minutes=2)
"""Words wait at most this long to be gathered."""
LONGEST_GATHERING = 5 * GATHERED
MANY_WRITERS = 5
"""If this many people wrote within `GATHERED`, the words of others wait."""
FEW = 3
"""Up to this many people are still shown each by themselves."""
REMEMBERED = timedelta(hours=24)
"""How long words are remembered, to recognise the same ones from another account."""
DISTINCTIVE_WORDS = 6
"""Fewest traits of a chain letter: two people may well write a short "hello"."""
MOST_LINES, LINE_SHOWN = 15, 160
MOST_OPENED = 5
"""People shown by one press, so that the group is not flooded after all."""


@dataclass(frozen=True)
class OutsideMessage:
    """One message outside a case, by its number in the private chat."""

    number: int
    content: Content
    pointed: RepliedTo = NOTHING
    at: datetime | None = None


async def show_or_gather(
    turn: Turn,
    person: Person,
    messages: Sequence[OutsideMessage],
    heading: str,
    *,
    told_apart: bool = True,
) -> None:
    """Show a person's messages to the officers at once, or keep them for the next batch.

    `heading` is a text id, or nothing; `told_apart` words are compared with those of others.
    """
    marks = _marks(turn, [message.content for message in messages]) if told_apart else frozenset()
    calm = await _is_quiet(turn, person, messages, marks, told_apart=told_apart)
    state: ChatterState = "shown" if calm else "waiting"
    due = None if calm else await _next_gathering(turn)
    for message in messages:
        fresh = NewMessage(
            person.id,
            message.number,
            heading,
            content=message.content,
            pointed=message.pointed,
            traits=marks,
        )
        await chatter.add_message(turn.tx, fresh, state, turn.now, due)
    if calm:
        await show_words(turn, person, messages, heading)


async def show_words(
    turn: Turn, person: Person, messages: Sequence[OutsideMessage], heading: str
) -> None:
    """Put one person's words before the officers, in as few messages as hold them."""
    if not heading:
        for content in merge_texts(message.content for message in messages):
            await relay.post_to_group(turn, None, person, content, "")
        return
    for message in messages:
        manner = PostOptions(heading, pointed=message.pointed, said_at=message.at)
        place = (person.telegram_id, message.number)
        await citizen_posts.post_words(turn, person, None, place, message.content, manner=manner)


async def show_gathered(turn: Turn, rows: Sequence[Chatter]) -> int:
    """Show the waiting messages, grouped by person; return how many there were."""
    for burst in group_in_order(rows, lambda row: (row.person_id, row.heading)):
        person = await people.get(turn.tx, burst[0].person_id)
        if person is not None:
            messages = [
                OutsideMessage(row.message_id, row.content, row.pointed, row.at)
                for row in burst
                if row.content is not None
            ]
            await show_words(turn, person, messages, burst[0].heading)
        for row in burst:
            await chatter.mark_shown(turn.tx, row.id)
    return len(rows)


async def show_waiting(desk: Desk, at: datetime) -> int:
    """Show messages that waited long enough: person by person if few, else as one list."""
    return await rounds.run_gathered(desk, "floods", _due, _show_gathered, at)


async def _due(turn: Turn) -> Sequence[int]:
    return await chatter.due(turn.tx, turn.now, turn.now + LONGEST_GATHERING)


async def _show_gathered(turn: Turn, ids: Sequence[int], _unread: Sequence[int]) -> int:
    found = [await chatter.waiting_one(turn.tx, one) for one in ids]
    rows = [row for row in found if row is not None]
    bursts = group_in_order(rows, lambda row: row.person_id)
    if not bursts:
        return 0
    groups = clusters(bursts, lambda burst: burst[0].traits)
    known = await chatter.recent_senders(turn.tx, turn.now - REMEMBERED)
    chained = any(_is_chain(burst[0].person_id, burst[0].traits, known) for burst in bursts)
    if len(bursts) <= FEW and not chained:
        return await show_gathered(turn, rows)
    await _list(turn, groups, rows[-1].id)
    return len(rows)


@group_button("swarm:open")
async def open_list(turn: Turn, _officer: Officer, list_id: int) -> None:
    """Show what a list names, some people at a time, so that each can be answered."""
    rows = await chatter.listed(turn.tx, list_id)
    bursts = group_in_order(rows, lambda row: row.person_id)
    if not bursts:
        raise Refused("swarm-all-open")
    for burst in bursts[:MOST_OPENED]:
        await show_gathered(turn, burst)
    answer_press(turn, turn.texts.plain(OFFICIAL, "swarm-opened", more=len(bursts[MOST_OPENED:])))


async def _list(turn: Turn, groups: list[list[list[Chatter]]], list_id: int) -> None:
    lines = [await _line(turn, group) for group in groups[:MOST_LINES]]
    bursts = [burst for group in groups for burst in group]
    text = turn.texts.say(
        OFFICIAL,
        "swarm-list",
        people=len(bursts),
        messages=sum(map(len, bursts)),
        lines=lines,
        more=len(groups[MOST_LINES:]),
    )
    open_it = make_button(turn, OFFICIAL, "button-swarm-open", open_list.button(list_id))
    await tell_group(turn, text, [[open_it]], purpose=GATHERED_LIST)
    for row in (row for burst in bursts for row in burst):
        await chatter.put_on_list(turn.tx, row.id, list_id)


async def _line(turn: Turn, group: list[list[Chatter]]) -> Markup:
    """Write a line of a batch: one person's words, or the same words of several."""
    texts, first = turn.texts, group[0]
    person = await people.get(turn.tx, first[0].person_id)
    names = await name_masking.names_of_person(turn, person) if person else Names()
    said = [row.content for row in first if row.content is not None]
    words = " / ".join(
        name_masking.mask_text(turn, content.text, names)
        or texts.plain(OFFICIAL, "file-kind", kind=content.kind)
        for content in merge_texts(said)
    )
    shown = shortened(" ".join(words.split()), LINE_SHOWN)
    return texts.say(OFFICIAL, "swarm-line", count=len(group), words=shown)


async def _is_quiet(
    turn: Turn,
    person: Person,
    messages: Sequence[OutsideMessage],
    marks: frozenset[str],
    *,
    told_apart: bool,
) -> bool:
    """Say whether words can be shown at once: few others write, and nobody wrote the same.

    The person's own earlier words do not count; replies to an officer wait for nobody else.
    """
    if await chatter.waiting_of(turn.tx, person.id):
        return False
    known = await chatter.recent_senders(turn.tx, turn.now - REMEMBERED)
    lately = {heard.person_id for heard in known if abs(turn.now - heard.at) < GATHERED}
    if not told_apart and person.id in lately:
        return False
    if any(message.pointed.reply for message in messages):
        return True
    return len(lately - {person.id}) < MANY_WRITERS and not _is_chain(person.id, marks, known)


def _is_chain(person_id: int, marks: frozenset[str], known: Sequence[SenderTraits]) -> bool:
    """Say whether somebody else wrote the same words."""
    if len(marks) < DISTINCTIVE_WORDS:
        return False
    return any(heard.person_id != person_id and are_alike(marks, heard.traits) for heard in known)


async def _next_gathering(turn: Turn) -> datetime:
    """Return when waiting words are gathered: at the next planned time, or in two minutes."""
    planned = await chatter.next_due(turn.tx)
    latest = turn.now + GATHERED
    return planned if planned is not None and turn.now < planned < latest else latest


def _marks(turn: Turn, contents: Sequence[Content]) -> frozenset[str]:
    keyed = turn.tx.vault.fingerprint
    return traits("\n".join(content.text for content in contents), lambda run: keyed(f"run:{run}"))


ADDS = (open_list, GATHERED_LIST)
