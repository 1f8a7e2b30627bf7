"""What a change of a chair looks like: who is told of it, in private and in the group, and how."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from bot.actions.group.appointment_form import role_in_words
from bot.buttons.office_buttons import AffirmActs, ConfirmChair, ContestChair
from bot.buttons.request_buttons import OpenAbout
from bot.desk import contacts, permission_checks
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Officer
from bot.domain.people import chair_changes
from bot.domain.people.role_permissions import OFFICES, Appointment
from bot.domain.records.events import EventName
from bot.texts import OFFICIAL, Markup
from storage import appointments, people

NUMBERS_SHOWN = 20


@dataclass(frozen=True)
class Chairs:
    """All appointments as they stand now, and the members of the group who hold a role."""

    every: tuple[Appointment, ...]
    here: frozenset[int]
    turn: Turn

    def may_say(self, one: Appointment, *, scanned: bool) -> frozenset[int]:
        """Return the members who may say that an appointment is so; `scanned`: its scan opened."""
        today = self.turn.today
        may = chair_changes.tappers(self.every, one, today)
        if scanned:
            decree = [each for each in self.every if _is_of(each, one)]
            may |= chair_changes.witnesses(self.every, one, decree, today)
        return may & self.here

    def losing(self, one: Appointment) -> frozenset[int]:
        """Return who holds, or held, for good the chair that somebody else gets."""
        held = [each for each in self.every if each.replaced_by == one.id]
        if one.waits or one.acting is not None:
            held = [
                each
                for each in chair_changes.sitting(self.every, one.role, self.turn.today)
                if each.acting is None
            ]
        gains = frozenset() if one.only_ends else {one.officer_id}
        return frozenset(each.officer_id for each in held) - gains

    def may_take_word(self, one: Appointment) -> bool:
        """Say whether a word may carry a deputy: a second one waits for the scan of the first."""
        before = [each for each in self.every if each.role is one.role and each.word_until]
        return all(each.scanned_at is not None for each in before)

    def of(self, rows: Iterable[Appointment]) -> tuple[Appointment, ...]:
        """Return appointments as they stand now."""
        ids = {one.id for one in rows}
        return tuple(one for one in self.every if one.id in ids)

    def meant(self, entry: int) -> tuple[Appointment, ...]:
        """Return the offices that a button means: all that were recorded as one and stand or wait.

        Of one that ended it means that alone.
        """
        first = next((one for one in self.every if one.id == entry), None)
        if first is None or first.role not in OFFICES:
            return ()
        if first.ended_at is not None:
            return (first,)
        known = [one for one in self.every if one.role in OFFICES and one.ended_at is None]
        return tuple(one for one in known if _is_of(one, first))

    def heads(self, one: Appointment) -> frozenset[int]:
        """Return the heads whose tap counts for an appointment."""
        return chair_changes.heads(self.every, one, self.turn.today)


def _is_of(one: Appointment, other: Appointment) -> bool:
    """Say whether two appointments were recorded as one, from the same decree."""
    return (one.decree, one.dated_on, one.recorded_at) == (
        other.decree, other.dated_on, other.recorded_at,
    )  # fmt: skip


async def chairs_now(turn: Turn) -> Chairs:
    """Return all appointments as they stand now, and who of the group holds a role."""
    here = frozenset(one.id for one in await permission_checks.named_officers(turn))
    return Chairs(await appointments.every(turn.tx), here, turn)


async def record_change(
    turn: Turn, name: EventName, one: Appointment, by: Authority | ByLaw
) -> None:
    """Put on record what became of an appointment, and by whom."""
    about, role = one.officer_id, one.role
    await record_event(turn, None, name, by, officer=about, role=role, entry=one.id)


async def tell_sides(
    known: Chairs, rows: Sequence[Appointment], by: Authority | ByLaw | None, state: str = ""
) -> None:
    """Tell in private who gains and who loses a chair, and who may say that it is so.

    Who never opened the chat finds their name, and the same buttons, in the group.
    """
    turn, told = known.turn, dict[int, list[Appointment]]()
    chairs = [one for one in rows if one.role in OFFICES]
    for one in chairs:
        heard = {one.officer_id} | known.losing(one)
        heard |= known.may_say(one, scanned=False) if one.waits else frozenset()
        for who in heard - {by.id if isinstance(by, Authority) else 0}:
            told.setdefault(who, []).append(one)
    for who, theirs in told.items():
        officer = await people.officer(turn.tx, who)
        chat = await people.find(turn.tx, officer.telegram_id) if officer else None
        if chat is None or not chat.reachable:
            continue
        text = turn.texts.say(
            OFFICIAL,
            "chair-told",
            state=state or ("waits" if theirs[0].waits else "stands"),
            lines=await lines(turn, theirs),
        )
        await tell(turn, chat, text, [answers_to(known, theirs, who)])
    for one in chairs:
        if not one.waits and one.ended_at is None:
            await _show_acts(known, one)


def answers_to(known: Chairs, rows: Sequence[Appointment], who: int | None = None) -> list[Button]:
    """Return the buttons that say that it is so, and that it is not; of one person, if named."""
    waits = any(
        one.waits and (who is None or who in known.may_say(one, scanned=False)) for one in rows
    )
    return answer_buttons(known.turn, rows[0].id)[0 if waits else 1 :]


async def lines(turn: Turn, rows: Iterable[Appointment]) -> Markup:
    """Write who gets or loses which chair, and in whose place."""
    known = await chairs_now(turn)
    said = [
        turn.texts.say(
            OFFICIAL,
            "chair-line",
            name=one.holder.name or await contacts.officer_name(turn, one.officer_id),
            role=role_in_words(turn, one),
            how="ends" if one.only_ends else "gives",
            before=(
                "none" if one.acting or one.only_ends else await _names(turn, known.losing(one))
            ),
        )
        for one in rows
    ]
    return Markup("\n".join(said))


async def _names(turn: Turn, ids: Collection[int]) -> str:
    return ", ".join([await contacts.officer_name(turn, one) for one in sorted(ids)]) or "none"


async def waiting_note(
    turn: Turn, rows: Collection[Appointment], *, listed: bool = True
) -> tuple[Markup, Keyboard]:
    """Return what the group reads below appointments that change a chair, with its buttons.

    `listed`: what stands above it names them already.
    """
    known = await chairs_now(turn)
    of_chair = [one for one in rows if one.role in OFFICES and one.ended_at is None]
    taken = [
        one
        for one in of_chair
        if one.waits and (known.losing(one) or one.acting or one.officer_id != one.recorded_by)
    ]
    if not taken:
        return Markup(), [answers_to(known, of_chair)] if any(map(known.losing, of_chair)) else []
    may = frozenset[int]().union(
        *(known.may_say(one, scanned=one.scanned_at is not None) for one in taken)
    )
    first, scanned = taken[0], all(one.scanned_at for one in taken)
    carried = "word" if first.word_until else "photo" if first.is_held_on(turn.today) else "no"
    note = turn.texts.say(
        OFFICIAL,
        "chair-waits",
        lines="none" if listed and len(taken) == len(rows) else await lines(turn, taken),
        who=contacts.mentions_of(turn, await members_of(turn, may)) or "none",
        how="contested" if first.contested_at else "scanned" if scanned else "recorded",
        carried=carried,
        word=first.word_until or "none",
        deputy=first.acting is not None,
    )
    scan = make_button(turn, OFFICIAL, "button-decree-scan", OpenAbout("decree_scan", first.id))
    return Markup(f"\n\n{note}"), [
        answers_to(known, taken),
        *([] if may or not scanned else [[scan]]),
    ]


async def members_of(turn: Turn, ids: Collection[int]) -> list[Officer]:
    """Return these officers, as far as they are in the group, by name."""
    return [one for one in await people.members(turn.tx) if one.id in ids]


def answer_buttons(turn: Turn, decree: int) -> list[Button]:
    """Return the buttons that say of what waits that it is so, and that it is not."""
    yes = make_button(turn, OFFICIAL, "button-chair-yes", ConfirmChair(decree))
    return [yes, make_button(turn, OFFICIAL, "button-chair-no", ContestChair(decree))]


async def tell_taken(turn: Turn, ended: int, by: Authority) -> None:
    """Tell who lost an office by a tap of somebody else."""
    known = await chairs_now(turn)
    await tell_sides(known, [one for one in known.every if one.id == ended], by, "taken")


async def _show_acts(known: Chairs, one: Appointment) -> None:
    """Show a new holder what was done from the chair since the day of the decree."""
    turn = known.turn
    others = [each for each in known.every if each.officer_id != one.officer_id]
    gone = [each.id for each in others if each.replaced_by == one.id]
    if not gone or one.dated_on is None or one.only_ends:
        return
    since = datetime.combine(one.dated_on, time.min, turn.zone)
    numbers = await appointments.acts_since(turn.tx, gone, since)
    if not numbers:
        return
    holder = await people.officer(turn.tx, one.officer_id)
    await say_group(
        turn,
        "chair-acts",
        [[make_button(turn, OFFICIAL, "button-chair-affirm", AffirmActs(one.id))]],
        name=contacts.mention_of(turn, holder) if holder else "?",
        numbers=", ".join(numbers[:NUMBERS_SHOWN]),
        more=max(0, len(numbers) - NUMBERS_SHOWN),
        since=one.dated_on,
    )
