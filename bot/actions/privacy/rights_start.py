"""A person asks for a right over their own data: buttons, and what is said in words."""

from typing import Any

from bot.actions.privacy import rights_cards
from bot.actions.welcome import privacy_consent
from bot.desk import dialogues, typed_answers
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Person
from bot.domain.data_rights import RULES, Right
from bot.domain.message import Incoming, shortened
from bot.errors import Refused
from storage import rights_requests

IN_WORDS = (Right.RESTRICTION, Right.OBJECTION)
MOST_WORDS = 2_000
FEWEST_WORDS = 3


async def show(turn: Turn, someone: Person) -> None:
    """Show the privacy notice, and every right with its button."""
    await dialogues.leave(turn, someone)
    await turn.tell(someone, privacy_consent.notice(turn, someone), buttons(turn, someone))


def buttons(turn: Turn, someone: Person) -> Keyboard:
    """Return a button for each right."""

    def row(*offered: Right) -> list[Any]:
        tongue = someone.language
        return [turn.button(tongue, f"button-right-{one}", "right", one) for one in offered]

    return [
        row(Right.ACCESS, Right.CORRECTION),
        row(Right.RESTRICTION, Right.ERASURE),
        row(Right.OBJECTION),
        row(Right.WITHDRAWAL),
        [turn.button(someone.language, "button-menu", "menu", "home")],
    ]


async def ask_words(turn: Turn, someone: Person, right: Right) -> None:
    """Ask what is meant, or, where a restriction holds already, whether it shall end."""
    await rights_cards.demand_none_open(turn, someone, right)
    if await rights_requests.is_limited(turn.tx, someone.id):
        lift = turn.button(someone.language, "button-right-lift", "right", "lift")
        await turn.say(someone, "right-limited-already", [[lift], *_away(turn, someone)])
        return
    await dialogues.leave(turn, someone)
    await dialogues.remember(turn, someone, "right", {"right": right})
    await turn.say(
        someone, f"right-ask-{right}", _away(turn, someone), articles=RULES[right].articles
    )


async def hear(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take words that were asked for here, and show them before they count."""
    facts = await dialogues.recall(turn, someone, "right", rights_cards.STANDS)
    if facts is None or facts["right"] not in IN_WORDS:
        return False
    words = shortened(incoming.content.text.strip(), MOST_WORDS)
    if "words" in facts and typed_answers.means(turn, someone, words, "yes", "button-right-send"):
        await send(turn, someone)
        return True
    if len(words.split()) < FEWEST_WORDS:
        await turn.say(someone, "right-needs-words", _away(turn, someone))
        return True
    await dialogues.remember(turn, someone, "right", {**facts, "words": words})
    yes = turn.button(someone.language, "button-right-send", "right", "send")
    await turn.say(
        someone,
        "right-certain",
        [[yes], *_away(turn, someone)],
        right=rights_cards.name(turn, someone.language, Right(facts["right"])),
        words=words,
    )
    return True


async def send(turn: Turn, someone: Person) -> None:
    """File what was written and shown."""
    facts = await dialogues.recall(turn, someone, "right", rights_cards.STANDS)
    if facts is None or "words" not in facts:
        raise Refused("button-earlier")
    await dialogues.forget(turn, someone, "right")
    await rights_cards.file(turn, someone, Right(facts["right"]), {"words": facts["words"]})


async def lift(turn: Turn, someone: Person) -> None:
    """End the restriction that somebody asked for: it is theirs alone."""
    if not await rights_requests.lift(turn.tx, someone.id, turn.now):
        raise Refused("button-earlier")
    await turn.say(someone, "right-lifted", [[rights_cards.back(turn, someone)]])


def _away(turn: Turn, someone: Person) -> Keyboard:
    return [[turn.button(someone.language, "button-right-leave", "right", "menu")]]
