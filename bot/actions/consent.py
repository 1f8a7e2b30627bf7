"""Before anything is asked: the privacy notice, and the agreement to it (UU 27/2022 Art 20-22)."""

from typing import Any

from bot.desk import Turn
from bot.domain.case import Person
from bot.texts import Markup
from storage import drafts, people

DIALOGUE = "consent"


def agreed(turn: Turn, someone: Person) -> bool:
    """Say whether this person agreed to the notice as it stands today."""
    return someone.consent_version == turn.desk.office.privacy.notice_version


async def ask(turn: Turn, someone: Person, facts: dict[str, Any]) -> None:
    """Show the notice; `facts` is what goes on after the agreement."""
    await drafts.begin_dialogue(turn.tx, turn.desk.vault, someone.id, DIALOGUE, facts, turn.now)
    await turn.tell(
        someone,
        notice(turn, someone),
        [
            [turn.button(someone.language, "button-agree", "consent", "yes")],
            [turn.button(someone.language, "button-disagree", "consent", "no")],
        ],
    )


def notice(turn: Turn, someone: Person) -> Markup:
    """Return the privacy notice, in Indonesian first."""
    office = turn.desk.office
    return turn.desk.texts.notice(
        someone.language,
        "privacy-notice",
        version=office.privacy.notice_version,
        retention=office.privacy.retention,
        protection_officer=office.privacy.protection_officer or "none",
    )


async def agree(turn: Turn, someone: Person, message_id: int) -> tuple[Person, dict[str, Any]]:
    """Record the agreement; return the person and what goes on now."""
    version = turn.desk.office.privacy.notice_version
    await people.set_consent(turn.tx, someone.id, version, message_id, turn.now)
    dialogue = await drafts.dialogue(turn.tx, turn.desk.vault, someone.id)
    await drafts.end_dialogue(turn.tx, someone.id)
    facts = dialogue.facts if dialogue is not None and dialogue.name == DIALOGUE else {}
    return someone.model_copy(update={"consent_version": version}), facts


async def decline(turn: Turn, someone: Person) -> None:
    """Keep nothing, and say which other doors there are."""
    await drafts.end_dialogue(turn.tx, someone.id)
    await drafts.drop(turn.tx, someone.id)
    office = turn.desk.office
    await turn.say(
        someone,
        "consent-declined",
        [[turn.button(someone.language, "button-menu", "menu", "home")]],
        address=office.address or "none",
        email=office.email or "none",
        phone=office.phone or "none",
        website=office.website or "none",
    )
