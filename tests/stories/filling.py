"""How an officer fills in a form: in the private chat if it was opened there, else in the group."""

from sandbox import Person, SandboxMessage
from tests.world import World


async def taps(world: World, officer: Person, *labels: str, earlier: bool = False) -> None:
    """Press buttons of the open form, or else of the group; follow the link of a long form.

    One that stood there `earlier` is pressed on a telephone that does not know yet.
    """
    for label in labels:
        form = open_form(officer)
        if form is not None and any(label in button for button in form.buttons):
            await world.after(officer.presses(label, on=form))
        else:
            await world.presses_in_group(officer, label, earlier=earlier)
        await comes(world, officer)


async def comes(world: World, officer: Person) -> None:
    """Press Start, once, if a form waits in a private chat that the officer never opened."""
    link = next((link for m in reversed(world.group.messages) if (link := _link(m))), None)
    if link is not None and not officer.account.started:
        await world.after(officer.starts(link))


async def answers_form(world: World, officer: Person, words: str) -> SandboxMessage:
    """Write an answer: in private, or as a reply to what asks for it in the group."""
    if open_form(officer) is not None:
        message = officer.says(words)
    else:
        message = officer.in_(world.group).replies(asking(world), words)
    await world.settle()
    return message


async def hands_in(world: World, officer: Person, name: str, content: bytes) -> None:
    """Send a file that the open form asks for."""
    if open_form(officer) is not None:
        officer.sends_document(name, content)
    else:
        asked = asking(world)
        seat = officer.in_(world.group)
        seat.sends_document(name, content, topic=asked.topic, reply_to=asked)
    await world.settle()


async def fills(world: World, officer: Person, *steps: str) -> None:
    """Answer a form step by step: "> label" is pressed, all else is written."""
    for step in steps:
        if step.startswith("> "):
            await taps(world, officer, step[2:])
        else:
            await answers_form(world, officer, step)


def open_form(officer: Person) -> SandboxMessage | None:
    """Return the message in an officer's private chat that shows an open form, if one does."""
    shown = [message for message in officer.chat if message.from_bot and _is_form(message)]
    return shown[-1] if shown else None


def asking(world: World) -> SandboxMessage:
    """Return the message of the group that asks for the answer to a form."""
    shown = [message for message in world.group.messages if message.text.startswith("📝")]
    return shown[-1]


def form_text(world: World, officer: Person) -> str:
    """Return what the open form says, wherever it stands."""
    return (open_form(officer) or asking(world)).text


def _is_form(message: SandboxMessage) -> bool:
    return message.text.startswith("📝") and "✖️ Batalkan" in message.buttons


def _link(message: SandboxMessage) -> str | None:
    urls = [button.get("url", "") for row in message.rows for button in row]
    return next((url.split("?start=")[1] for url in urls if "?start=isi_" in url), None)
