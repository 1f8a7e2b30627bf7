"""Where is it? By number for anybody with the PIN; the whole story for who filed it."""

from datetime import timedelta
from typing import Any

from bot.actions import asking, cards, filing
from bot.desk import Button, Turn
from bot.domain.case import Case, Person
from bot.domain.events import FOR_CITIZENS
from bot.domain.numbering import Typed, parse_typed
from bot.errors import Refused
from bot.texts import Markup
from storage import cases, drafts, story

DIALOGUE = "status"
MOST_TRIES = 5
LOCKED = timedelta(hours=1)
"""Five wrong tries, by account or at a number, then an hour; the filer is never locked out."""


async def ask_number(turn: Turn, someone: Person) -> None:
    """Ask for the number to check."""
    await _remember(turn, someone, {})
    await turn.say(someone, "status-which", [[_stop(turn, someone)]])


async def hear(turn: Turn, someone: Person, facts: dict[str, Any], text: str) -> None:
    """Take a number, or the PIN to a number that was given before."""
    number = _typed(turn, text)
    if "sequence" in facts and not _looks_like_number(turn, text):
        await check(turn, someone, Typed(facts["sequence"], facts["year"]), text)
    elif number is not None:
        await check(turn, someone, number, None)
    else:
        await turn.say(someone, "status-not-a-number", [[_stop(turn, someone)]])


async def look_up(turn: Turn, someone: Person, text: str) -> None:
    """Take what stands behind /status: a number, perhaps with the PIN behind it."""
    words = text.split()
    pin = words[-1] if len(words) > 1 and _is_pin(words[-1]) else None
    typed = _typed(turn, " ".join(words[:-1]) if pin else text)
    if not words:
        await ask_number(turn, someone)
    elif typed is None:
        await _remember(turn, someone, {})
        await turn.say(someone, "status-not-a-number", [[_stop(turn, someone)]])
    else:
        await check(turn, someone, typed, pin)


async def check(turn: Turn, someone: Person, number: Typed, pin: str | None) -> None:
    """Show a case to who filed it, or to who knows its PIN; all others hear the same no."""
    case = await cases.by_sequence(turn.tx, number.year, number.sequence)
    if case is not None and case.person_id == someone.id:
        await drafts.end_dialogue(turn.tx, someone.id)
        await show_story(turn, someone, case)
        return
    targets = (f"person:{someone.id}", f"number:{number.year}/{number.sequence}")
    if await _locked(turn, targets):
        await drafts.end_dialogue(turn.tx, someone.id)
        await asking.say_with_menu(turn, someone, "status-locked")
        return
    if pin is None:
        await _remember(turn, someone, {"sequence": number.sequence, "year": number.year})
        await turn.say(someone, "status-pin", [[_stop(turn, someone)]])
        return
    if case is not None and case.pin_hash == filing.pin_hash(turn, case.number, _digits(pin)):
        await drafts.end_dialogue(turn.tx, someone.id)
        await _show_state(turn, someone, case)
        return
    for target in targets:
        await story.count_attempt(turn.tx, target, turn.now)
    await turn.say(someone, "status-wrong", [[_stop(turn, someone)]])


async def list_mine(turn: Turn, someone: Person) -> None:
    """List a person's requests, newest first."""
    mine = await cases.of_person(turn.tx, someone.id)
    if not mine:
        await asking.say_with_menu(turn, someone, "mine-none")
        return
    rows = [[Button(f"{case.number} · {case.subject}"[:60], f"mine:{case.id}")] for case in mine]
    await turn.say(someone, "mine", [*rows, [_home(turn, someone)]])


async def show(turn: Turn, someone: Person, case_id: int) -> None:
    """Show one of a person's own requests."""
    await show_story(turn, someone, await own(turn, someone, case_id))


async def own(turn: Turn, someone: Person, case_id: int | None) -> Case:
    """Return a case if this person filed it; another's and none at all are refused alike."""
    case = await cases.get(turn.tx, case_id or 0)
    if case is None or case.person_id != someone.id:
        raise Refused("no-such-case")
    return case


async def show_story(turn: Turn, someone: Person, case: Case) -> None:
    """Tell the filer everything: what was asked, where it stands, what happened, what comes."""
    tongue, texts = someone.language, turn.desk.texts
    lines = [
        texts.say(
            tongue,
            "event-line",
            at=event.happened_at,
            what=texts.plain(tongue, f"event-{event.name}"),
        )
        for event in await story.events(turn.tx, case.id)
        if event.name in FOR_CITIZENS
    ]
    text = texts.say(
        tongue,
        "story",
        number=case.number,
        subject=case.subject,
        purpose=case.purpose,
        delivery=cards.delivery(turn, tongue, case),
        state=_state(turn, tongue, case),
        events=Markup("\n".join(lines)),
    )
    rows = [[_home(turn, someone)]]
    if case.is_open:
        withdraw = turn.button(tongue, "button-withdraw", "withdraw", case.id)
        rows = [
            [turn.button(tongue, "button-why", "why", case.id)],
            [turn.button(tongue, "button-add", "add", case.id), withdraw],
            *rows,
        ]
    await turn.tell(someone, text, rows, case=case, purpose="word")


async def _show_state(turn: Turn, someone: Person, case: Case) -> None:
    """Tell a stranger with the PIN state and dates, nothing personal, no subject."""
    text = turn.desk.texts.say(
        someone.language,
        "status",
        number=case.number,
        received=case.received_at,
        state=_state(turn, someone.language, case),
    )
    await turn.tell(someone, text, [[_home(turn, someone)]])


def _state(turn: Turn, tongue: str, case: Case) -> Markup:
    """Write where a case stands and what happens next, by when."""
    name = case.state.replace("_", "-")
    overdue = case.is_open and turn.today > case.due_on
    return turn.desk.texts.say(
        tongue,
        "where-it-stands",
        state=turn.desk.texts.plain(tongue, f"state-{name}"),
        phase="overdue" if overdue else name,
        due=case.due_on,
        days=max(0, turn.desk.calendar.left(turn.today, case.due_on)),
        answered=case.answered_at or turn.now,
        estimated="yes" if case.estimated else "no",
    )


async def _locked(turn: Turn, targets: tuple[str, ...]) -> bool:
    since = turn.now - LOCKED
    tries = [await story.attempts(turn.tx, target, since) for target in targets]
    return max(tries) >= MOST_TRIES


async def _remember(turn: Turn, someone: Person, facts: dict[str, Any]) -> None:
    vault = turn.desk.vault
    await drafts.begin_dialogue(turn.tx, vault, someone.id, DIALOGUE, facts, turn.now)


def _typed(turn: Turn, text: str) -> Typed | None:
    return parse_typed(text, turn.desk.office.number_template, turn.today.year)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _is_pin(text: str) -> bool:
    digits = _digits(text)
    return len(digits) == filing.PIN_DIGITS and len(text) <= filing.PIN_DIGITS + 2


def _looks_like_number(turn: Turn, text: str) -> bool:
    """Say whether somebody typed another number where the PIN was asked."""
    return not _is_pin(text) and "/" in text and _typed(turn, text) is not None


def _stop(turn: Turn, someone: Person) -> Button:
    return turn.button(someone.language, "button-stop", "menu", "home")


def _home(turn: Turn, someone: Person) -> Button:
    return turn.button(someone.language, "button-menu", "menu", "home")
