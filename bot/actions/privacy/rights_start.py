"""How a person asks for a right over their own data, by buttons and in words."""

from bot.actions.privacy import data_correction, data_erasure, data_export, rights_cards
from bot.actions.welcome import privacy_consent
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import SendWords, ShowRights
from bot.buttons.request_buttons import Home
from bot.desk import dialogues, open_questions
from bot.desk.button_acts import bare, in_private, private_button
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Person
from bot.domain.data_rights import RULES, Right
from bot.domain.message import Incoming, shortened
from bot.domain.open_dialogues import RightsQuestion
from bot.errors import Refused, needed
from storage import rights_requests

IN_WORDS = (Right.RESTRICTION, Right.OBJECTION)
MOST_WORDS = 2_000
FEWEST_WORDS = 3


async def show(turn: Turn, person: Person) -> None:
    """Show the privacy notice, and every right with its button."""
    await dialogues.leave(turn, person)
    await turn.tell(person, privacy_consent.notice(turn, person), buttons(turn, person))


def buttons(turn: Turn, person: Person) -> Keyboard:
    """Return a button for each right."""

    def button(right: Right, data: ButtonData) -> Button:
        return turn.button(person.language, f"button-right-{right}", data)

    return [
        [
            button(Right.ACCESS, data_export.ask.button()),
            button(Right.CORRECTION, data_correction.begin.button()),
        ],
        [
            button(Right.RESTRICTION, ask_words.button(Right.RESTRICTION)),
            button(Right.ERASURE, data_erasure.ask.button()),
        ],
        [button(Right.OBJECTION, ask_words.button(Right.OBJECTION))],
        [button(Right.WITHDRAWAL, data_erasure.withdraw_consent.button())],
        [turn.button(person.language, "button-menu", Home())],
    ]


@private_button("right")
async def ask_words(turn: Turn, person: Person, right: Right) -> None:
    """Ask what the person wants, or offer to end a restriction that holds already."""
    await rights_cards.demand_none_open(turn, person, right)
    if await rights_requests.is_limited(turn.tx, person.id):
        lifts = turn.button(person.language, "button-right-lift", lift.button())
        await turn.say(person, "right-limited-already", [[lifts], *_away(turn, person)])
        return
    await dialogues.leave(turn, person)
    await dialogues.remember(turn, person, RightsQuestion(right))
    await turn.say(
        person, f"right-ask-{right}", _away(turn, person), articles=RULES[right].articles
    )


async def hear(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take the words that were asked for, and ask for confirmation."""
    asked = needed(await dialogues.recall(turn, person, RightsQuestion), "button-earlier")
    words = shortened(incoming.content.text.strip(), MOST_WORDS)
    if asked.words and open_questions.typed_means(turn, person, words, "yes", "button-right-send"):
        await send(turn, person)
        return
    if len(words.split()) < FEWEST_WORDS:
        await turn.say(person, "right-needs-words", _away(turn, person))
        return
    await dialogues.remember(turn, person, RightsQuestion(asked.right, words))
    yes = turn.button(person.language, "button-right-send", SendWords())
    await turn.say(
        person,
        "right-certain",
        [[yes], *_away(turn, person)],
        right=rights_cards.name(turn, person.language, asked.right),
        words=words,
    )


async def send(turn: Turn, person: Person) -> None:
    """File the rights request that the person wrote and confirmed."""
    asked = await dialogues.recall(turn, person, RightsQuestion, rights_cards.STANDS)
    if asked is None or not asked.words:
        raise Refused("button-earlier")
    await dialogues.forget(turn, person, RightsQuestion)
    await rights_cards.file(turn, person, asked.right, {"words": asked.words})


@private_button("right:lift")
async def lift(turn: Turn, person: Person) -> None:
    """End the restriction that a person asked for; only they can."""
    if not await rights_requests.lift(turn.tx, person.id, turn.now):
        raise Refused("button-earlier")
    await turn.say(person, "right-lifted", [[rights_cards.back(turn, person)]])


def _away(turn: Turn, person: Person) -> Keyboard:
    return [[turn.button(person.language, "button-right-leave", ShowRights())]]


BUTTONS = (
    in_private(ShowRights, bare(show)),
    ask_words,
    in_private(SendWords, bare(send)),
    lift,
)
