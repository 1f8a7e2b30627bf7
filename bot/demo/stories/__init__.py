"""The stories that the page plays and the tests run: people, words, buttons and dates."""

from bot.demo.stories.accident_stories import BLOCKED, DELETED, STORM, TAKEN_BACK
from bot.demo.stories.acting_stories import ACTING
from bot.demo.stories.answer_stories import ANSWERED, EXTENDED, INCOMPLETE, REFUSED
from bot.demo.stories.voice_stories import JAVANESE, VOICE
from bot.demo.stories.waiting_stories import ELECTION, LATE, LEBARAN

STORIES = (
    ANSWERED,
    INCOMPLETE,
    EXTENDED,
    REFUSED,
    LATE,
    ELECTION,
    LEBARAN,
    ACTING,
    TAKEN_BACK,
    BLOCKED,
    DELETED,
    STORM,
    JAVANESE,
    VOICE,
)
BY_KEY = {story.key: story for story in STORIES}
