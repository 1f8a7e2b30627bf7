"""Looks at letters that people got."""

from sandbox import Person
from sandbox.state.chats import SandboxMessage
from tests.letters.samples import text_of


def letters(person: Person) -> list[SandboxMessage]:
    """Return the files that the desk sent to a person, in order."""
    return [message for message in person.chat if message.from_bot and message.file]


def content(letter: SandboxMessage) -> bytes:
    assert letter.file is not None
    return letter.file.content


def letter(person: Person, name: str = "") -> str:
    """Return the words of the newest letter that a person got, of those so called."""
    return text_of(content([m for m in letters(person) if m.file and name in m.file.name][-1]))
