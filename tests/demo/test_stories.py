"""Every story that the page tells is played in the real desk, to its end."""

from pathlib import Path

import pytest

from bot.demo.house import standing
from bot.demo.moves import Story
from bot.demo.stories import STORIES
from bot.demo.telling import play


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)
async def test_a_story_goes_as_it_is_told(tmp_path: Path, story: Story) -> None:
    async with standing(tmp_path, story.at) as house:
        for step in story.steps:
            await play(house.stage, step)
        assert house.stage.town.telegram.unknown_methods == []
