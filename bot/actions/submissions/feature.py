"""What `submissions` adds to the desk."""

from bot.actions.submissions import paper_confirming, paper_signing, submission_signing
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*paper_signing.FORMS, *submission_signing.FORMS),
    buttons=(*submission_signing.BUTTONS, *paper_confirming.BUTTONS, *paper_signing.BUTTONS),
)
