"""The contents of letters that are about no single request: tests, orders, sheets, promises."""

from bot.letters.letter_facts import Letter, OnRequest, Row, Signature


class ConsequenceTest(OnRequest):
    """F11: the sheet on which a consequence test is written (UU 14/2008 Art 19, Perki 1/2021)."""

    kind = "consequence_test"

    cause: str
    case_number: str = ""
    information: str
    article: str
    opened: str
    closed: str
    participants: str
    period: str
    conclusion: str
    proposed: bool
    approval: Signature


class Classification(Letter):
    """F12: what is exempt, on which ground and how long (PP 61/2010 Art 4)."""

    kind = "classification"

    information: str
    unit: str
    article: str
    test: str
    begins: str
    ends: str
    reason: str
    signature: Signature
    approval: Signature


class BreachNotice(Letter):
    """F17: notice that the protection of personal data failed (UU 27/2022 Art 46)."""

    kind = "breach"

    addressee: tuple[str, ...] = ()
    exposed: str
    when: str
    noticed: str
    how: str
    handling: str
    advice: str
    contact: str
    signature: Signature


class ApprovalSheet(OnRequest):
    """The sheet on which an act that was drafted at the desk is signed by hand; names no requester.

    `content` is everything that the act says.
    """

    kind = "approval_sheet"

    subject: str
    act: str
    drafter: str
    content: tuple[Row, ...]


class ServiceCharter(Letter):
    """F16: what the office promises whoever asks for information (Perki 1/2021 Art 47)."""

    kind = "charter"

    promise: str
    points: tuple[Row, ...]
    signature: Signature


class DeputyOrder(Letter):
    """The head's order by which somebody acts as PPID on some days.

    As Plh. for a holder who is away, as Plt. while the office is `vacant` (UU 30/2014 Art 14(2)).
    """

    kind = "deputy_order"

    deputy: str
    absent: str
    vacant: bool
    first: str
    until: str
    signature: Signature


class OnDispute(Letter):
    """A letter about a dispute before the Commission, with its facts in rows."""

    commission: str
    matter: tuple[Row, ...]
    signature: Signature


class PowerOfAttorney(OnDispute):
    """A special power of attorney for a dispute (UU 14/2008 Art 44(4)), to be signed by hand."""

    kind = "power_of_attorney"

    attorney: Signature


class RespondentAnswer(OnDispute):
    """The office's answer to a dispute, as far as its records show; the rest is left open."""

    kind = "respondent_answer"

    grounds: tuple[Row, ...]
