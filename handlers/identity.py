"""Buttons about identity papers: the requester's, and the officers' own in private."""

from bot.actions.requests import identity_papers, identity_verdict
from bot.buttons import Press
from bot.desk.turn import Turn
from bot.dispatch import group_forms
from bot.domain.case import Person


async def proof(turn: Turn, person: Person, press: Press, _: int) -> None:
    """Begin to send identity papers, or end it."""
    if press.word() == "done":
        await identity_papers.done(turn, person)
    else:
        await identity_papers.begin(turn, person, press.number())


async def verdict(turn: Turn, person: Person, press: Press, _: int) -> None:
    """Take an officer's verdict; what is missing is written in the group."""
    officer, case = await identity_verdict.at_desk(turn, person, press.number())
    if press.word(1) == "valid":
        await identity_verdict.accept_papers(turn, officer, case, press.number(2))
    else:
        await group_forms.begin(turn, officer, case, "proof", first=press.word(1))
        identity_verdict.go_on_in_group(turn)
