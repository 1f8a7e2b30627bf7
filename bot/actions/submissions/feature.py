"""What `submissions` adds to the desk."""

from bot.actions.submissions import paper_signing, signature_confirming, submission_signing
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*paper_signing.ADDS, *signature_confirming.ADDS, *submission_signing.ADDS)
