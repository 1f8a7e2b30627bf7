"""Matters other than requests: where to turn, shown before personal data is asked for."""

from bot.buttons.request_buttons import InsistOnRequest, ShowMenu
from bot.desk.button_acts import private_button
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.words.similar_texts import RoutePhrases, matter_of
from bot.errors import require
from bot.office.settings_sections import Route


def route_meant(turn: Turn, text: str) -> Route | None:
    """Return the route for a matter that the words clearly mean, other than a request."""
    known = turn.office.routes
    name = matter_of(text, (RoutePhrases(route.name, route.phrases) for route in known))
    return next((route for route in known if route.name == name), None)


async def list_matters(turn: Turn, person: Person) -> None:
    """List the other matters, a button for each."""
    language = person.language
    rows = [
        [Button(route.label.in_language(language), show_chosen_route.button(route.name))]
        for route in turn.office.routes
    ]
    home = make_button(turn, language, "button-menu", ShowMenu())
    await say(turn, person, "other-matters", [*rows, [home]])


@private_button("route:show")
async def show_chosen_route(turn: Turn, person: Person, matter: str) -> None:
    """Show the route of a matter that was chosen from the list."""
    route = require(
        next((route for route in turn.office.routes if route.name == matter), None),
        "button-unknown",
    )
    home = make_button(turn, person.language, "button-menu", ShowMenu())
    await show_route(turn, person, route, [[home]])


async def show_route(
    turn: Turn,
    person: Person,
    route: Route,
    beneath: Keyboard,
    silence: str = "",
    *,
    key: str | None = None,
) -> None:
    """Show where to turn, with a button to file a request anyway; nothing records it.

    `silence` says what becomes of words that led there.
    """
    language = person.language
    text = turn.texts.say(language, "route-advice", text=route.text, silence=silence)
    label = turn.texts.plain(language, "button-open-route")
    link = [[Button(label, url=route.url)]] if route.url else []
    insist = make_button(turn, language, "button-insist", InsistOnRequest(route.name))
    await tell(turn, person, text, [*link, [insist], *beneath], key=key)


ADDS = (show_chosen_route,)
