"""Buttons about identity papers: the requester's, and the officers' own in private."""

from bot.actions import sheets, submitting, verifying
from bot.buttons import Press
from bot.desk import Turn
from bot.domain.case import Person


async def proof(turn: Turn, someone: Person, press: Press, _: int) -> None:
    """Begin to send identity papers, or end it."""
    if press.word() == "done":
        await submitting.done(turn, someone)
    else:
        await submitting.begin(turn, someone, press.number())


async def verdict(turn: Turn, someone: Person, press: Press, _: int) -> None:
    """Take an officer's verdict; what is missing is written in the group."""
    officer, case = await verifying.at_desk(turn, someone, press.number())
    if press.word(1) == "valid":
        await verifying.accept_papers(turn, officer, case, press.number(2))
    else:
        await sheets.begin(turn, officer, case, "proof", first=press.word(1))
        verifying.go_on_in_group(turn)
