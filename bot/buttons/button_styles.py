"""Which buttons stand out: those whose tap destroys something, and those whose tap is final."""

from typing import Literal

Style = Literal["danger", "success"]

STYLES: dict[str, Style] = {
    "button-yes-cancel": "danger",
    "button-yes-withdraw": "danger",
    "button-erase-yes": "danger",
    "button-withdrawal-drop": "danger",
    "button-withdrawal-yes": "danger",
    "button-exemption-certain": "danger",
    "button-stage-certain": "danger",
    "button-answer-drop": "danger",
    "button-not-process-yes": "danger",
    "button-incident-certain": "danger",
    "choice-confirm-send": "success",
    "choice-objection-confirm-send": "success",
    "button-answer-send": "success",
    "choice-correction-confirm-send": "success",
    "choice-deficiency-confirm-send": "success",
    "choice-extension-confirm-send": "success",
    "choice-objection-answer-confirm-send": "success",
    "choice-right-confirm-send": "success",
}
"""The style of a button, by the text on it: red where something is lost, green where it is sent.

The label says it too: nobody has to see colours.
"""
