"""Acts around replies that wait."""

from sandbox import SandboxMessage
from tests.keeping import kept
from tests.stories.acts import files_and_writes, writes
from tests.world import World

SHORT = "Sedang kami siapkan."


@kept
async def held(world: World) -> SandboxMessage:
    """Let Budi reply to the citizen's words; the reply waits."""
    return await writes(world, world.budi, SHORT, await files_and_writes(world))
