"""Every story that the page tells is played in the real desk, to its end."""

from pathlib import Path

import pytest

from demo import page_view
from demo.demo_session import running_session
from demo.stories import BY_KEY, STORIES, Step, Story
from demo.story_player import (
    LONGEST_PAUSE,
    SHORTEST_PAUSE,
    StoryProgress,
    pause_before,
    play_step,
)
from tests.demo.visitor import Visitor


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)
async def test_a_story_goes_as_it_is_told(tmp_path: Path, story: Story) -> None:
    async with running_session(tmp_path, story.at) as house:
        for step in story.steps:
            await play_step(house.stage, step)
        assert house.stage.town.telegram.unknown_methods == []


def test_the_page_of_the_stories_names_each_with_its_end() -> None:
    rows = [
        line for line in Path("docs/stories.md").read_text("utf-8").splitlines() if "(*" in line
    ]
    assert rows == [
        f"| {one.title.en} (*{one.title.id}*) | {one.steps[-1].told.en} |" for one in STORIES
    ]


async def test_a_story_stops_where_somebody_else_went_on(tmp_path: Path) -> None:
    story = BY_KEY["answered"]
    async with running_session(tmp_path, story.at) as house:
        house.telling = StoryProgress(story)
        await house.telling.play_next_step(house.stage)
        sari = house.stage.town.people["sari"]
        sari.private.history.clear()
        await house.telling.play_next_step(house.stage)
        assert house.telling.position == "left"
        await house.telling.play_next_step(house.stage)
        assert house.telling.done == 2
        sari.starts()
        await house.stage.settle()
        assert "TANDA BUKTI" not in sari.last.text


async def test_a_question_opens_the_reply_field_of_the_officer_whom_it_names(
    tmp_path: Path,
) -> None:
    story = BY_KEY["extended"]
    async with running_session(tmp_path, story.at) as house:
        for step in story.steps[:2]:
            await play_step(house.stage, step)
        extending = story.steps[2]
        await play_step(house.stage, Step(extending.told, extending.moves[:4]))
        town = house.stage.town
        shown = page_view.group_state(town, frozenset())["messages"]
    assert [one["asks"] for one in shown if one["asks"]] == [[town.people["wati"].id]]


async def test_a_story_waits_until_what_the_bot_asked_is_read(tmp_path: Path) -> None:
    story = BY_KEY["javanese"]
    async with running_session(tmp_path, story.at) as house:
        pauses = []
        for step in story.steps:
            for move in step.moves:
                pauses.append(pause_before(house.stage, move))
                await play_step(house.stage, Step(step.told, (move,)))
    assert pauses[0] == SHORTEST_PAUSE
    assert LONGEST_PAUSE in pauses
    assert sum(pauses) > 20


def test_eyes_are_led_to_who_is_about_to_act_and_then_to_all_of_the_step() -> None:
    story = BY_KEY["incomplete"]
    checking = story.steps[4]
    acting = page_view.story_state(StoryProgress(story, 5, "playing", checking.moves[-1]))
    over = page_view.story_state(StoryProgress(story, 5))
    assert acting is not None
    assert over is not None
    assert (acting["who"], acting["private"]) == (["budi"], True)
    assert (over["who"], over["private"]) == (list(checking.who), False)


async def test_only_a_citizen_comes_to_another_office_which_then_opens(visitor: Visitor) -> None:
    for person, office, status in (
        ("agus", "", 400),
        ("sari", "nowhere", 404),
        ("sari", "there", 200),
    ):
        act = {"person": person, "text": ""}
        answer = await visitor.client.post("/api/start", params={"office": office}, json=act)
        assert answer.status_code == status
    await visitor.house.stage.settle()
    asked = {"office": "there", "officer": "agus"}
    seen = (await visitor.client.get("/api/state", params=asked)).json()
    assert "Sukamaju" in str(seen["citizen"]["messages"][-1])


async def test_a_killed_desk_starts_again_on_what_it_stored(tmp_path: Path) -> None:
    async with running_session(tmp_path, BY_KEY["answered"].at) as house:
        stage = house.stage
        stage.cut_telegram_off()
        stage.town.people["sari"].starts()
        await stage.settle()
        await stage.kill()
        await stage.kill()
        assert not stage.town.people["sari"].chat[1:]
        stage.clear_faults()
        await stage.settle()
        assert len([one for one in stage.town.people["sari"].chat if one.from_bot]) == 1
        assert stage.restarts == 2
