"""What `conversation` adds to the desk."""

from bot.actions.conversation import (
    added_request,
    canned_replies,
    citizen_additions,
    officer_replies,
    unit_documents,
    unsent_replies,
    voice_transcripts,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=added_request.FORMS,
    buttons=(
        *added_request.BUTTONS,
        *canned_replies.BUTTONS,
        *citizen_additions.BUTTONS,
        *officer_replies.BUTTONS,
        *unit_documents.BUTTONS,
        *unsent_replies.BUTTONS,
        *voice_transcripts.BUTTONS,
    ),
    purposes=(
        officer_replies.PROMPT,
        unsent_replies.NOT_SENT,
        unsent_replies.DESTINATION_ASKED,
        unsent_replies.BESIDE_DRAFT,
    ),
)
