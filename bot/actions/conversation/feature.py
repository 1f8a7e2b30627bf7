"""What `conversation` adds to the desk."""

from bot.actions.conversation import (
    added_request,
    canned_replies,
    citizen_additions,
    officer_replies,
    unit_documents,
    unsent_words,
    voice_transcripts,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=added_request.FORMS,
    buttons=(
        *added_request.BUTTONS,
        *canned_replies.BUTTONS,
        *citizen_additions.BUTTONS,
        *officer_replies.BUTTONS,
        *unit_documents.BUTTONS,
        *unsent_words.BUTTONS,
        *voice_transcripts.BUTTONS,
    ),
    purposes=(
        officer_replies.PROMPT,
        unsent_words.NOT_SENT,
        unsent_words.DESTINATION_ASKED,
        unsent_words.BESIDE_DRAFT,
    ),
)
