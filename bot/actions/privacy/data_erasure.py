"""What is deleted when somebody asks for it, and when somebody leaves without having agreed."""

from bot.actions.privacy import rights_cards
from bot.desk import dialogues
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.data_rights import RULES, Right
from bot.domain.retention_periods import BESIDE_THE_REGISTER
from bot.texts import OFFICIAL, Markup
from storage import cases, erasure, people


async def ask(turn: Turn, someone: Person, *, certain: bool) -> None:
    """Say what can be deleted and what stays, and ask the office once that is confirmed."""
    await rights_cards.demand_none_open(turn, someone, Right.ERASURE)
    await dialogues.leave(turn, someone)
    if certain:
        await rights_cards.file(turn, someone, Right.ERASURE, {})
        return
    yes = turn.button(someone.language, "button-erase-yes", "right", "erasure", "yes")
    leave = turn.button(someone.language, "button-right-leave", "right", "menu")
    articles = RULES[Right.ERASURE].articles
    await turn.say(someone, "erase-certain", [[yes], [leave]], articles=articles)


async def erase(turn: Turn, someone: Person) -> Markup:
    """Delete what no law keeps; return the words that say what is gone and what stays."""
    pieces = await erasure.loose_words(turn.tx, someone)
    details = await erasure.trim_identities(
        turn.tx, turn.desk.vault, someone.id, BESIDE_THE_REGISTER
    )
    await erasure.empty_requests(turn.tx, turn.desk.vault, someone.id)
    await people.set_language(turn.tx, someone.id, OFFICIAL)
    kept = await cases.of_person(turn.tx, someone.id)
    return turn.desk.texts.say(
        someone.language,
        "erased",
        pieces=pieces,
        details=details,
        stays="yes" if kept else "no",
    )


async def forget(turn: Turn, person_id: int | None) -> None:
    """Delete every trace of somebody of whom nothing runs and nothing must be kept."""
    someone = await people.get(turn.tx, person_id) if person_id else None
    if someone is None or await erasure.is_bound(turn.tx, someone.id):
        return
    await erasure.forget(turn.tx, turn.desk.vault, someone)
