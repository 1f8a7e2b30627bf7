"""What `conversation` adds to the desk."""

from bot.actions.conversation import (
    added_request,
    citizen_additions,
    officer_replies,
    unexplained_words,
    unit_documents,
    unsent_replies,
    voice_transcripts,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *added_request.ADDS,
    *citizen_additions.ADDS,
    *officer_replies.ADDS,
    *unexplained_words.ADDS,
    *unit_documents.ADDS,
    *unsent_replies.ADDS,
    *voice_transcripts.ADDS,
)
