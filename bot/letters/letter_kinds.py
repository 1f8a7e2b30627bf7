"""Every kind of letter that the desk writes."""

from bot.letters.letter_facts import (
    Consideration,
    Correction,
    DeficiencyNotice,
    Extension,
    Handover,
    Letter,
    ObjectionAnswer,
    ObjectionForm,
    ObjectionReceipt,
    Receipt,
    Refusal,
    RequestForm,
    WrittenNotice,
)
from bot.letters.office_letters import (
    ApprovalSheet,
    BreachNotice,
    Classification,
    ConsequenceTest,
    DeputyOrder,
    ServiceCharter,
)

LETTERS: dict[str, type[Letter]] = {
    letter.kind: letter
    for letter in (
        RequestForm,
        Receipt,
        DeficiencyNotice,
        WrittenNotice,
        Correction,
        Extension,
        Refusal,
        Handover,
        ObjectionForm,
        ObjectionReceipt,
        ObjectionAnswer,
        ConsequenceTest,
        Classification,
        Consideration,
        ServiceCharter,
        BreachNotice,
        ApprovalSheet,
        DeputyOrder,
    )
}
"""Every letter, by its kind; its template is `templates/<kind>.typ`."""
