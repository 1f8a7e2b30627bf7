"""A practice request: a marked card like a real one, played in two messages and then removed.

Who takes it gets words of its requester: a reply to them, the gesture that lets words out, shows
what the requester would have read. Nothing of it is stored or sent. So it has no number, and
stands in no register, figure or trail.
"""

from collections.abc import Mapping

from bot.actions.cases import card_lines
from bot.buttons.office_buttons import BeginPractice, PracticeStep
from bot.desk import contacts, group_message, permission_checks
from bot.desk.button_acts import group_button, in_group, no_fields
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import answer_press, make_button, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, RequesterKind, State
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, reckon_deadline
from bot.domain.message import Incoming, shortened
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import outbox
from storage.case_events import Link

PRACTICE_WORDS = Purpose("practice-words", RowAbout, may_fail=True)
"""Words of the requester who is played: a reply to them is played too."""
SHOWN = 1_500
"""Most UTF-16 units of a reply that are shown again."""


async def post_practice(turn: Turn, officer: Officer) -> None:
    """Post a practice request, if the officer may work on requests."""
    await permission_checks.demand(turn, officer, Act.TAKE)
    await tell_group(turn, await _card(turn, None), _on_card(turn))


PRACTISED: Mapping[PracticeStep, Act] = {
    PracticeStep.TAKE: Act.TAKE,
    PracticeStep.ANSWER: Act.SUBMIT,
    PracticeStep.GRANT: Act.SUBMIT,
    PracticeStep.HAND_UP: Act.SUBMIT,
    PracticeStep.SEND: Act.ANSWER,
}
"""Which act a step stands for: whoever may do that takes the step, as in earnest."""


@group_button("practice")
async def play(turn: Turn, officer: Officer, step: PracticeStep, words: int = 0) -> None:
    """Go on with a practice request as with a real one: others draft, only the PPID sends."""
    if step in PRACTISED:
        await permission_checks.demand(turn, officer, PRACTISED[step])
    match step:
        case PracticeStep.TAKE:
            words = words or await _writes(turn)
            await _show(turn, await _card(turn, officer), _on_card(turn, words))
        case PracticeStep.ANSWER:
            granted = _button(turn, "button-decision-granted", PracticeStep.GRANT, words)
            await _show(turn, _said(turn, "practice-decision"), [[granted], [_end(turn, words)]])
        case PracticeStep.GRANT:
            sends = await permission_checks.may(turn, officer, Act.ANSWER)
            label = "button-answer-send" if sends else "button-answer-hand-up"
            goes = PracticeStep.SEND if sends else PracticeStep.HAND_UP
            keyboard = [[_button(turn, label, goes, words)], [_end(turn, words)]]
            await _show(turn, _said(turn, "practice-preview"), keyboard)
        case PracticeStep.HAND_UP:
            signing = permission_checks.roles_that_may(turn, Act.ANSWER)
            signers = await contacts.holders_to_mention(turn, signing)
            text = turn.texts.say(OFFICIAL, "practice-handed-up", signers=signers)
            await _show(turn, _marked(turn, text), [[_end(turn, words)]])
        case PracticeStep.SEND:
            await _show(turn, _said(turn, "practice-sent"), [[_end(turn, words)]])
        case PracticeStep.END:
            await _take_away(turn, words)


async def _take_away(turn: Turn, words: int) -> None:
    answer_press(turn, turn.texts.plain(OFFICIAL, "practice-over"), alert=True)
    if turn.update.pressed is not None:
        await group_message.remove(turn, turn.update.pressed)
    if words:
        await group_message.remove(turn, outbox.reference("sent", words))


async def _writes(turn: Turn) -> int:
    """Post the words of the practice requester; return the row that carries them."""
    return await tell_group(turn, _said(turn, "practice-words"), purpose=PRACTICE_WORDS)


async def is_played(turn: Turn, link: Link | None) -> bool:
    """Say whether a message of the group replies to words of a practice request."""
    if link is None or link.case_id is not None or link.outbox_seq is None:
        return False
    row = await outbox.find(turn.tx, link.outbox_seq)
    return row is not None and row.purpose == PRACTICE_WORDS.name


async def show_practice_reply(turn: Turn, incoming: Incoming) -> None:
    """Show, in place of the practice words, what a requester would have read."""
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    officer = await contacts.serving_officer(turn, incoming.sender_id, incoming.sender_name)
    await permission_checks.demand(turn, officer, Act.REPLY)
    content = incoming.content
    words = content.text or turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    text = turn.texts.say(OFFICIAL, "practice-replied", words=shortened(words, SHOWN))
    await group_message.edit(turn, incoming.reply_to or 0, _marked(turn, text), ())


async def _show(turn: Turn, text: Markup, keyboard: Keyboard) -> None:
    if turn.update.pressed is not None:
        await group_message.edit(turn, turn.update.pressed, text, keyboard)


def _said(turn: Turn, text_id: str) -> Markup:
    return _marked(turn, turn.texts.say(OFFICIAL, text_id))


def _marked(turn: Turn, text: Markup) -> Markup:
    return Markup(f"{turn.texts.say(OFFICIAL, 'practice-mark')}\n\n{text}")


def _on_card(turn: Turn, words: int = 0) -> Keyboard:
    return [
        [_button(turn, "button-answer", PracticeStep.ANSWER, words)],
        [_button(turn, "button-take", PracticeStep.TAKE, words)],
        [_end(turn, words)],
    ]


def _end(turn: Turn, words: int) -> Button:
    return _button(turn, "button-practice-end", PracticeStep.END, words)


def _button(turn: Turn, label: str, step: PracticeStep, words: int) -> Button:
    return make_button(turn, OFFICIAL, label, play.button(step, words))


async def _card(turn: Turn, holder: Officer | None) -> Markup:
    mark = turn.texts.say(OFFICIAL, "practice-mark")
    return Markup(f"{mark}\n\n{await card_lines.card_text(turn, _request(turn, holder))}")


def _request(turn: Turn, holder: Officer | None) -> Case:
    """Return an invented request that came in just now; it is not stored."""

    def words(text_id: str) -> str:
        return turn.texts.plain(OFFICIAL, text_id)

    counted = reckon_deadline(DeadlineKind.ANSWER, turn.today, turn.calendar, Regime.UMUM)
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
        officer_id=holder.id if holder else None,
    )


ADDS = (in_group(BeginPractice, no_fields(post_practice)), play, PRACTICE_WORDS)
