"""The registers as files: asked for in the group, written when they are sent."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.buttons.button_data import ButtonData
from bot.desk import paper_sending, private_view
from bot.desk.button_acts import group_button, in_group
from bot.desk.call_queue import GROUP
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, say_group
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import FrozenModel
from bot.domain.law import date_ranges
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer, Person
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.records.desk_paper import Paper
from bot.domain.records.events import EventName
from bot.domain.records.register_entries import Format, RegisterKind
from bot.errors import Refused
from bot.forms.typed_text import read_period
from bot.office import OfficeProfile
from bot.registers.objection_register import OBJECTIONS
from bot.registers.register_formats import MOST_ON_PAPER, write_table
from bot.registers.register_layout import Table, Words
from bot.registers.request_register import REQUESTS
from bot.texts import OFFICIAL, Texts
from storage import registers
from storage.database import Tx

KIND = "register"


class RegisterPlace(StrEnum):
    """Where a register is shown: in the group, or with identities in private."""

    GROUP = "g"
    PRIVATE = "p"


class SendRegister(ButtonData, verb="register"):
    """Send a register of a period."""

    register_kind: RegisterKind
    form: Format
    first: date
    last: date
    shown: RegisterPlace = RegisterPlace.GROUP


class WantedRegister(FrozenModel):
    """Which register was asked for; nothing recorded after `as_of` is in it."""

    register_kind: RegisterKind
    first: date
    last: date
    as_of: datetime
    form: Format
    identity: bool = False

    @property
    def period(self) -> Period:
        """Return the period in which the listed entries were received."""
        return Period(self.first, self.last)


@dataclass(frozen=True)
class RegisterSource:
    """What is needed to write a register: texts and the profile."""

    texts: Texts
    office: OfficeProfile


async def offer(turn: Turn, words: str) -> None:
    """Offer the registers of a period, by default of this year."""
    period = read_period(words) if words else date_ranges.year_period(turn.today.year)
    if period is None:
        raise Refused("register-period-unknown")
    await _offer(turn, period)


@group_button("register:offer")
async def offer_for_period(turn: Turn, _officer: Officer, first: date, last: date) -> None:
    """Offer the registers of the period of the yearly report that was shown."""
    await _offer(turn, period_of(first, last))


async def _offer(turn: Turn, period: Period) -> None:
    keyboard = _keyboard(turn, period, RegisterPlace.GROUP)
    more = offer_private.button(period.first, period.last)
    label = turn.texts.plain(OFFICIAL, "button-register-private")
    await say_group(
        turn,
        "register-offer",
        [*keyboard, [Button(label, more)]],
        period=period_in_words(turn.texts, period),
    )


@group_button("register:private", does=Act.SEE_IDENTITY)
async def offer_private(
    turn: Turn,
    _officer: Officer,
    first: date,
    last: date,
    shown: RegisterPlace = RegisterPlace.PRIVATE,
) -> None:
    """Offer the registers with the requesters' identity, to officers who may see it."""
    period = period_of(first, last)
    text = period_in_words(turn.texts, period)
    keyboard = _keyboard(turn, period, shown)
    await say_group(turn, "register-offer-private", keyboard, period=text)


def _keyboard(turn: Turn, period: Period, shown: RegisterPlace) -> list[list[Button]]:
    return [
        [
            Button(
                turn.texts.plain(OFFICIAL, f"register-file-{kind}", form=form.upper()),
                SendRegister(kind, form, period.first, period.last, shown),
            )
            for kind in RegisterKind
        ]
        for form in Format
    ]


async def send_register(turn: Turn, officer: Officer, button: SendRegister) -> None:
    """Send the register that a button names: to the group, or in private with identities."""
    period = period_of(button.first, button.last)
    asked = WantedRegister(
        register_kind=button.register_kind,
        first=period.first,
        last=period.last,
        as_of=turn.now,
        form=button.form,
        identity=button.shown is RegisterPlace.PRIVATE,
    )
    await _send(turn, officer, asked)


def period_of(first: date, last: date) -> Period:
    """Return the period of a button. Raises Refused if it ends before it begins."""
    if first > last:
        raise Refused("button-unknown")
    return Period(first, last)


async def _send(turn: Turn, officer: Officer, asked: WantedRegister) -> None:
    count = await registers.count(turn.tx, asked.register_kind, asked.period, asked.as_of)
    if asked.form is Format.PDF and count > MOST_ON_PAPER:
        raise Refused("register-too-long-for-paper", most=MOST_ON_PAPER)
    reader: Person | None = None
    if asked.identity:
        reader = await private_view.reachable_chat_of(turn, officer)
        if reader is None:
            return
        await record_event(
            turn,
            None,
            EventName.IDENTITY_SEEN,
            officer,
            what=KIND,
            register=asked.register_kind,
            first=asked.first.isoformat(),
            last=asked.last.isoformat(),
        )
    await _post(turn, reader, asked)
    said = "register-sent-privately" if reader else "register-on-its-way"
    answer_press(turn, turn.texts.plain(OFFICIAL, said))


async def _post(turn: Turn, reader: Person | None, asked: WantedRegister) -> None:
    texts = turn.texts
    title = texts.plain(OFFICIAL, f"register-title-{asked.register_kind}")
    period = period_in_words(texts, asked.period)
    caption = texts.plain(OFFICIAL, "register-caption", title=title, period=period, at=asked.as_of)
    place = (
        paper_sending.Destination(GROUP)
        if reader is None
        else paper_sending.private_destination(reader)
    )
    await paper_sending.queue_paper(turn, place, draft_of(turn, asked), caption)


def draft_of(turn: Turn, asked: WantedRegister) -> paper_sending.PaperDraft:
    """Return a register that is still to be written, under its title and period."""
    title = turn.texts.plain(OFFICIAL, f"register-title-{asked.register_kind}")
    name = f"{title} {period_in_words(turn.texts, asked.period)}.{asked.form}"
    return paper_sending.PaperDraft(KIND, name, asked.model_dump_json())


def period_in_words(texts: Texts, period: Period) -> str:
    """Return a period in words: 2026, November 2026, or from a day to a day."""
    if period.is_year:
        return str(period.first.year)
    if period.is_month:
        return texts.span(OFFICIAL, period.first, period.first).partition(" ")[2]
    return texts.span(OFFICIAL, period.first, period.last)


def register_source(desk: Desk) -> RegisterSource:
    """Return what is needed to write a desk's registers."""
    return RegisterSource(desk.texts, desk.office)


async def register_table(tx: Tx, kept: RegisterSource, asked: WantedRegister) -> Table:
    """Return a register as it stood at `as_of`, laid out as a table."""
    words = Words(kept.texts, kept.office, local_date(asked.as_of, kept.office.zone))
    at = kept.texts.moment(OFFICIAL, asked.as_of)
    notes = [
        kept.office.name,
        words.phrase("register-note-period", period=period_in_words(kept.texts, asked.period)),
        words.phrase("register-note-as-of", at=at),
    ]
    if not asked.identity:
        notes.append(words.phrase("register-note-without-identity"))
    if asked.register_kind is RegisterKind.REQUESTS:
        listed = await registers.requests(tx, asked.period, asked.as_of, named=asked.identity)
        laid_out = REQUESTS.table(listed, words, notes, identity=asked.identity)
    else:
        filed = await registers.objections(tx, asked.period, asked.as_of, named=asked.identity)
        laid_out = OBJECTIONS.table(filed, words, notes, identity=asked.identity)
    return replace(laid_out, remarks=await _remarks(tx, kept, asked))


async def _remarks(tx: Tx, kept: RegisterSource, asked: WantedRegister) -> tuple[str, ...]:
    """Say which numbers of the period's years were left out, when and why."""
    texts, series = kept.texts, asked.register_kind.series
    explained = await registers.explanations(tx, asked.as_of)
    return tuple(
        texts.plain(
            OFFICIAL,
            "register-skipped",
            year=str(year),
            first=str(skipped.first),
            last=str(skipped.last),
            at=texts.moment(OFFICIAL, restored.at),
            since=texts.moment(OFFICIAL, restored.since),
            explained=restored.at in explained,
            explanation=explained.get(restored.at, ""),
        )
        for restored in await registers.restores(tx, asked.as_of)
        for year in range(asked.first.year, asked.last.year + 1)
        if (skipped := restored.left_out(series, year))
    )


async def prepare_file(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Read a register; return a function that writes its file without the database."""
    asked = WantedRegister.model_validate_json(paper.facts)
    async with desk.database.snapshot() as tx:
        laid_out = await register_table(tx, register_source(desk), asked)
    return lambda: write_table(laid_out, asked.form, desk.office.name, paper)


ADDS = (
    in_group(SendRegister, send_register),
    offer_for_period,
    offer_private,
)
