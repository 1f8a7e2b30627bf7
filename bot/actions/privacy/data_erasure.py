"""Deletion of data for a person who asks for it, or who leaves without having agreed."""

from bot.actions.privacy import paper_renewal, rights_cards
from bot.actions.welcome.privacy_consent import FAREWELL
from bot.buttons.privacy_buttons import ShowRights
from bot.desk import dialogues, rounds
from bot.desk.button_acts import private_button
from bot.desk.purposes import RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.data_rights import RULES, Right
from bot.domain.open_dialogues import CertaintyQuestion
from bot.texts import OFFICIAL, Markup
from storage import cases, erasure, people


@private_button("right:erasure")
async def ask(turn: Turn, person: Person, certain: bool = False) -> None:
    """Say what can be deleted and what stays; once that is confirmed, ask the office."""
    await rights_cards.demand_none_open(turn, person, Right.ERASURE)
    await dialogues.leave(turn, person)
    if certain:
        await rights_cards.file(turn, person, Right.ERASURE, {})
        return
    await dialogues.remember(turn, person, CertaintyQuestion("erasure"))
    yes = turn.button(person.language, "button-erase-yes", ask.at(certain=True))
    leave = turn.button(person.language, "button-right-leave", ShowRights())
    articles = RULES[Right.ERASURE].articles
    await turn.say(person, "erase-certain", [[yes], [leave]], articles=articles)


async def erase(turn: Turn, person: Person) -> Markup:
    """Delete what no law requires to be kept; return the words on what is gone and what stays."""
    pieces = await erasure.loose_words(turn.tx, person)
    reduced = await erasure.reduce_identities(turn.tx, person.id, turn.now)
    for case_id in reduced:
        await paper_renewal.of_case(turn, case_id)
    await erasure.stop_following(turn.tx, person.id, turn.now)
    await erasure.empty_requests(turn.tx, person.id)
    await people.set_language(turn.tx, person.id, OFFICIAL, asked=False)
    kept = await cases.of_person(turn.tx, person.id)
    return turn.texts.say(
        person.language,
        "erased",
        pieces=pieces,
        details=len(reduced),
        stays="yes" if kept else "no",
    )


async def forget(turn: Turn, person_id: int | None) -> None:
    """Let a person be forgotten, unless something still runs or must be kept."""
    person = await people.get(turn.tx, person_id)
    if person is not None and not await erasure.is_bound(turn.tx, person.id):
        await erasure.leave(turn.tx, person.id)
        turn.wake_files()


async def _forget_step(turn: Turn, person_id: int) -> int:
    """Delete one file of somebody to be forgotten or, after the last, the person.

    Many files in one transaction would keep everybody else waiting for half a minute.
    """
    if await erasure.delete_file(turn.tx, person_id):
        return 1
    person = await people.get(turn.tx, person_id)
    if person is None or await erasure.is_bound(turn.tx, person_id):  # they came back meanwhile
        await erasure.end_leave(turn.tx, person_id)
    else:
        await erasure.forget(turn.tx, person)
    return 1


FORGET = rounds.by_row("erasure", lambda turn: erasure.due(turn.tx), _forget_step, most=1)


async def _left(turn: Turn, end: Arrived[RowAbout] | Missed[RowAbout]) -> None:
    """Delete the person to whom the last words were sent, whether they arrived or not."""
    await forget(turn, end.about.person)


AFTER = (Fate(FAREWELL, delivered=_left, refused=_left, unreachable=_left),)
BUTTONS = (ask,)
