"""The summary of a requester's form, line by line, to be checked before it is sent."""

from dataclasses import dataclass

from bot.domain.form_answers import Answers, parts_in, text_in
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.identity_questions import masked_nik
from bot.forms.request_form import REQUEST, changes_way


@dataclass(frozen=True)
class SummaryLine:
    """One line that can be changed; `is_text_id` tells a choice's text from typed words."""

    name: str
    value: str
    is_text_id: bool = False


def summary(answers: Answers, form: Form[FormModel] = REQUEST) -> tuple[SummaryLine, ...]:
    """List the answers, identity numbers cut to their last four characters.

    A title that only repeats what is wanted is left out.
    """
    shown = (s for s in form.steps if s.name in answers and s.kind != "confirm")
    lines = [_line(s, answers) for s in shown if not _is_detour(s, answers)]
    wanted = next((line.value for line in lines if line.name == "wanted"), None)
    return tuple(line for line in lines if line.name != "subject" or line.value != wanted)


def _is_detour(step: Step, answers: Answers) -> bool:
    """Say whether a step only leads to others, or is the way where each part was asked."""
    return step.name == "same" or (step.name == "way" and changes_way(answers))


def _line(step: Step, answers: Answers) -> SummaryLine:
    value = text_in(answers, step.name)
    if answers[step.name] is None:
        return SummaryLine(step.name, step.text_id("skip"), is_text_id=True)
    if step.kind == "choice":
        return SummaryLine(step.name, step.text_id("choice", value), is_text_id=True)
    if step.kind == "collect":
        words = (
            text_in(part, "text") or text_in(part, "file_name") or text_in(part, "kind")
            for part in parts_in(answers, step.name)
        )
        return SummaryLine(step.name, "\n".join(words))
    return SummaryLine(step.name, masked_nik(value) if step.name == "nik" else value)
