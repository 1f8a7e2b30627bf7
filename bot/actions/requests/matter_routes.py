"""Matters that another door answers: shown kindly, before anything personal is asked."""

from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Person
from bot.domain.route_matching import Signs, matter_of
from bot.errors import Refused
from bot.office.settings_sections import Route
from storage import route_counts


def meant(turn: Turn, text: str) -> Route | None:
    """Return the door that words are meant for, if they are plainly none of a request's."""
    known = turn.desk.office.routes
    name = matter_of(text, (Signs(route.name, route.phrases) for route in known))
    return next((route for route in known if route.name == name), None)


async def offer(turn: Turn, person: Person) -> None:
    """List the other matters, a button for each."""
    language = person.language
    rows = [
        [Button(route.label.in_language(language), f"route:show:{route.name}")]
        for route in turn.desk.office.routes
    ]
    home = turn.button(language, "button-menu", "menu", "home")
    await turn.say(person, "other-matters", [*rows, [home]])


async def show(turn: Turn, person: Person, name: str) -> None:
    """Show the door of a matter that was chosen from the list."""
    route = next((route for route in turn.desk.office.routes if route.name == name), None)
    if route is None:
        raise Refused("button-unknown")
    home = turn.button(person.language, "button-menu", "menu", "home")
    await advise(turn, person, route, [[home]])


async def advise(
    turn: Turn, person: Person, route: Route, beneath: Keyboard, *, key: str | None = None
) -> None:
    """Show a door with the way to insist; no case comes of it, only a number in a year's count."""
    language = person.language
    await route_counts.count(turn.tx, turn.today.year, route.name, insisted=False)
    text = turn.desk.texts.say(language, "route-advice", text=route.text)
    label = turn.desk.texts.plain(language, "button-open-route")
    link = [[Button(label, url=route.url)]] if route.url else []
    insist = turn.button(language, "button-insist", "route", "insist", route.name)
    await turn.tell(person, text, [*link, [insist], *beneath], key=key)


async def count_insisting(turn: Turn, name: str) -> None:
    """Count that somebody files a request all the same."""
    if any(route.name == name for route in turn.desk.office.routes):
        await route_counts.count(turn.tx, turn.today.year, name, insisted=True)
