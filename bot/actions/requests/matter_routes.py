"""Matters that are no request: where to turn, shown before personal data is asked for."""

from bot.buttons.request_buttons import Home, InsistOnRequest
from bot.desk.button_acts import private_button
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Person
from bot.domain.similar_words import Signs, matter_of
from bot.errors import needed
from bot.office.settings_sections import Route


def meant(turn: Turn, text: str) -> Route | None:
    """Return the route that words are about, if they are plainly not about a request."""
    known = turn.office.routes
    name = matter_of(text, (Signs(route.name, route.phrases) for route in known))
    return next((route for route in known if route.name == name), None)


async def offer(turn: Turn, person: Person) -> None:
    """List the other matters, a button for each."""
    language = person.language
    rows = [
        [Button(route.label.in_language(language), show.button(route.name))]
        for route in turn.office.routes
    ]
    home = turn.button(language, "button-menu", Home())
    await turn.say(person, "other-matters", [*rows, [home]])


@private_button("route:show")
async def show(turn: Turn, person: Person, matter: str) -> None:
    """Show the route of a matter that was chosen from the list."""
    route = needed(
        next((route for route in turn.office.routes if route.name == matter), None),
        "button-unknown",
    )
    home = turn.button(person.language, "button-menu", Home())
    await advise(turn, person, route, [[home]])


async def advise(
    turn: Turn, person: Person, route: Route, beneath: Keyboard, *, key: str | None = None
) -> None:
    """Show a route, and a button to file a request anyway; nothing records it."""
    language = person.language
    text = turn.texts.say(language, "route-advice", text=route.text)
    label = turn.texts.plain(language, "button-open-route")
    link = [[Button(label, url=route.url)]] if route.url else []
    insist = turn.button(language, "button-insist", InsistOnRequest(route.name))
    await turn.tell(person, text, [*link, [insist], *beneath], key=key)


BUTTONS = (show,)
