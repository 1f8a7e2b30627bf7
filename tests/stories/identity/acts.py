"""Acts of people who show papers, and of officers who look at them."""

from typing import Any

from bot.domain.people.identity_proofs import ProofRule
from bot.office import KLATEN_PROFILE, load_profile
from sandbox import Person, SandboxMessage
from tests.keeping import kept
from tests.uploads import strangers
from tests.world import World

PRIVACY = load_profile(KLATEN_PROFILE).privacy


def wanting_papers(rule: ProofRule, **changes: Any) -> dict[str, Any]:
    """Return the changes of a profile that wants papers so."""
    return {"privacy": PRIVACY.model_copy(update={"identity_proof": rule, **changes})}


async def sends_card(world: World, person: Person) -> SandboxMessage:
    """Send a photo of a card, while papers are waited for."""
    return await world.after(person.sends_photo(strangers.picture()))


@kept
async def sends_proof(world: World, person: Person) -> SandboxMessage:
    """Send a paper from the newest receipt on."""
    await world.press(person, "Kirim bukti identitas")
    return await sends_card(world, person)


async def looks_at_papers(world: World, officer: Person) -> list[SandboxMessage]:
    """Look at the papers of the newest case; return what the private chat shows now."""
    await world.after(officer.starts())
    before = len(officer.chat)
    await world.presses_in_group(officer, "Periksa identitas")
    return [message for message in officer.chat[before:] if not message.deleted]
