"""The stories that the page tells and the tests run: people, words, buttons and dates."""

from bot.demo.stories.accidents import BLOCKED, STORM, TAKEN_BACK
from bot.demo.stories.answering import ANSWERED, EXTENDED, INCOMPLETE, REFUSED
from bot.demo.stories.voices import JAVANESE, VOICE
from bot.demo.stories.waiting import ELECTION, LATE, LEBARAN

STORIES = (
    ANSWERED,
    INCOMPLETE,
    EXTENDED,
    REFUSED,
    LATE,
    ELECTION,
    LEBARAN,
    TAKEN_BACK,
    BLOCKED,
    STORM,
    JAVANESE,
    VOICE,
)
BY_KEY = {story.key: story for story in STORIES}
