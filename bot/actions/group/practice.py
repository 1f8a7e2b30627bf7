"""A practice request: the real card with a mark, played in one message, and then gone.

Nothing of it is stored. So it has no number, and stands in no register, figure or trail.
"""

from bot.actions.cases import card_lines
from bot.buttons.desk_buttons import BeginPractice, PlayPractice, PracticeStep
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import bare, in_group
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.allowed_acts import State
from bot.domain.case import Case, Officer, RequesterKind
from bot.domain.legal_deadlines import DeadlineKind, Regime, deadline
from bot.domain.role_permissions import DeskAction
from bot.texts import OFFICIAL, Markup


async def begin(turn: Turn, officer: Officer) -> None:
    """Post a practice request, for an administrator."""
    await permission_checks.demand(turn, officer, DeskAction.GRANT_ROLES)
    await turn.tell_group(await _card(turn, None), _on_card(turn))


async def play(turn: Turn, officer: Officer, button: PlayPractice) -> None:
    """Go on with a practice request as with a real one: only the PPID decides it."""
    match button.step:
        case PracticeStep.TAKE:
            await permission_checks.demand(turn, officer, DeskAction.TAKE)
            await _show(turn, await _card(turn, officer), _on_card(turn))
        case PracticeStep.ANSWER:
            await permission_checks.demand(turn, officer, DeskAction.ANSWER)
            step = _button(turn, "button-decision-granted", PracticeStep.GRANT)
            await _show(turn, _said(turn, "practice-decision"), [[step], [_end(turn)]])
        case PracticeStep.GRANT:
            await permission_checks.demand(turn, officer, DeskAction.ANSWER)
            step = _button(turn, "button-answer-send", PracticeStep.SEND)
            await _show(turn, _said(turn, "practice-preview"), [[step], [_end(turn)]])
        case PracticeStep.SEND | PracticeStep.END:
            turn.answer(turn.texts.plain(OFFICIAL, "practice-over"), alert=True)
            if turn.pressed is not None:
                await group_message.remove(turn, turn.pressed)


async def _show(turn: Turn, text: Markup, keyboard: Keyboard) -> None:
    if turn.pressed is not None:
        await group_message.edit(turn, turn.pressed, text, keyboard)


def _said(turn: Turn, text_id: str) -> Markup:
    mark = turn.texts.say(OFFICIAL, "practice-mark")
    return Markup(f"{mark}\n\n{turn.texts.say(OFFICIAL, text_id)}")


def _on_card(turn: Turn) -> Keyboard:
    return [
        [_button(turn, "button-answer", PracticeStep.ANSWER)],
        [_button(turn, "button-take", PracticeStep.TAKE)],
        [_end(turn)],
    ]


def _end(turn: Turn) -> Button:
    return _button(turn, "button-practice-end", PracticeStep.END)


def _button(turn: Turn, label: str, step: PracticeStep) -> Button:
    return turn.button(OFFICIAL, label, PlayPractice(step))


async def _card(turn: Turn, holder: Officer | None) -> Markup:
    mark = turn.texts.say(OFFICIAL, "practice-mark")
    return Markup(f"{mark}\n\n{await card_lines.text(turn, _request(turn, holder))}")


def _request(turn: Turn, holder: Officer | None) -> Case:
    """Return a request that came in just now, as one looks; it is kept nowhere."""

    def words(text_id: str) -> str:
        return turn.texts.plain(OFFICIAL, text_id)

    counted = deadline(DeadlineKind.ANSWER, turn.today, turn.calendar, Regime.UMUM)
    return Case(
        id=0,
        year=turn.today.year,
        sequence=0,
        number=words("practice-number"),
        person_id=None,
        state=State.RECEIVED if holder is None else State.IN_PROCESS,
        subject=words("practice-wanted"),
        wanted=words("practice-wanted"),
        purpose=words("practice-purpose"),
        obtain="copy",
        format="softcopy",
        delivery="chat",
        kind=RequesterKind.PERSON,
        regime=Regime.UMUM,
        received_at=turn.now,
        received_on=turn.today,
        due_on=counted.due,
        estimated=counted.estimated,
        pin_hash="",
        officer_id=holder.telegram_id if holder else None,
    )


BUTTONS = (in_group(BeginPractice, bare(begin)), in_group(PlayPractice, play))
