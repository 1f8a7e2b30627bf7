"""The form for the parts of the yearly report that the PPID writes in words."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Words as TypedWords
from bot.forms.form_engine import FormModel, plain_form


class YearlyReportAnswers(FormModel):
    """Each part is free text that will be published; what is left out is not mentioned."""

    report_year: int
    report_policy: TypedWords | None = None
    report_facilities: TypedWords | None = None
    report_staff: TypedWords | None = None
    report_budget: TypedWords | None = None
    report_outside: TypedWords | None = None
    report_inside: TypedWords | None = None
    report_advice: TypedWords | None = None


YEARLY_REPORT = plain_form("report", YearlyReportAnswers, "report_year", act=Act.WRITE_REPORT)
