"""What `submissions` adds to the desk."""

from bot.actions.submissions import paper_signing, signature_confirming, submission_signing
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*paper_signing.FORMS, *submission_signing.FORMS),
    buttons=(*submission_signing.BUTTONS, *signature_confirming.BUTTONS, *paper_signing.BUTTONS),
)
