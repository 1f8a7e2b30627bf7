"""An instruction (arahan) of the Pembina: what, to whom, by which day; and what was done."""

from bot.domain.role_permissions import Role
from bot.forms.answer_fields import Day, ShortLine, Words
from bot.forms.form_engine import Form, FormModel, Step


class InstructionAnswers(FormModel):
    """What is to be done, by the holders of a role or by one member, and by when."""

    instruction_words: Words
    instruction_to: Role | int
    instruction_due: Day


class InstructionDoneAnswers(FormModel):
    """What was done; `instruction_id` is carried."""

    instruction_id: int
    instruction_outcome: ShortLine


INSTRUCTION = Form(
    name="instruction",
    model=InstructionAnswers,
    steps=(
        Step("instruction_words", "text"),
        Step("instruction_to", "text"),
        Step("instruction_due", "text"),
    ),
)
INSTRUCTION_DONE = Form(
    name="instruction_done",
    model=InstructionDoneAnswers,
    carried=("instruction_id",),
    steps=(Step("instruction_outcome", "text"),),
)
