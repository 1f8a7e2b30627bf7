from datetime import date

import pytest
from pydantic import ValidationError

from bot.domain.form_answers import parts_in
from bot.domain.law.decision import Outcome, missing_parts, why_not_decide
from bot.forms.decision_form import DECISION, ITEMS, DecisionAnswers, start_decision
from tests.exempt import exempted
from tests.forms.form_walk import Turns, fill, finish, give, refuse
from tests.prelude import Refused

TODAY = date(2026, 11, 24)
HEALTH = exempted("Kesehatan calon")
REASONS = "Dokumen memuat hasil pemeriksaan kesehatan calon."
WORDS = [("decision_means", "words"), ("decision_confirm", "ready")]
LETTER = [
    ("decision_means", "letter"),
    ("decision_letter_number", "125/HM.02/2026"),
    ("decision_letter_date", "24 November 2026"),
    ("decision_signatory", "Siti Aminah, PPID"),
    ("decision_confirm", "ready"),
]
GIVEN = [("decision_given", "Rekapitulasi DPT, 26 lembar")]
WAY = [("decision_format", "softcopy"), ("decision_delivery", "chat")]
FREE = [("decision_cost", None)]
EXEMPT = [
    ("decision_exemption", "3"),
    ("decision_article18", "neither"),
    ("decision_article18_reason", "Bukan pejabat, tidak menyetujui"),
    ("decision_reasons", REASONS),
]
BLACKED = [
    ("decision_blacked_out", "yes"),
    ("decision_blacked_out_reason", "NIK pada halaman 2, data pribadi"),
]
PARTLY = [("decision_outcome", "partly")]

WHOLE: dict[str, Turns] = {
    "granted": [("decision_outcome", "granted"), *GIVEN, *WAY, *FREE, *WORDS],
    "refused": [("decision_outcome", "refused"), *EXEMPT, *WORDS],
    "not held": [("decision_outcome", "not_held"), ("decision_other_body", "Dukcapil"), *WORDS],
    "nobody has it": [("decision_outcome", "not_held"), ("decision_other_body", None), *WORDS],
    "not documented": [("decision_outcome", "not_documented"), ("decision_held", "yes"), *WORDS],
    "not documented here": [
        ("decision_outcome", "not_documented"),
        ("decision_held", "no"),
        ("decision_other_body", None),
        *WORDS,
    ],
    "partly exempt": [
        *PARTLY,
        ("decision_rest", "refused"),
        *EXEMPT,
        *GIVEN,
        *BLACKED,
        *WAY,
        *FREE,
        *WORDS,
    ],
    "partly not held": [
        *PARTLY,
        ("decision_rest", "not_held"),
        ("decision_other_body", None),
        ("decision_reasons", REASONS),
        *GIVEN,
        *WAY,
        *FREE,
        *WORDS,
    ],
}


@pytest.mark.parametrize("turns", WHOLE.values(), ids=WHOLE.keys())
def test_every_outcome_fills_all_seven_points_of_the_law(turns: Turns) -> None:
    decision = finish(DECISION, turns).decided({3: HEALTH})
    assert missing_parts(decision) == ()
    assert why_not_decide(decision, TODAY) is None


def test_nothing_is_blacked_out_where_nothing_is_exempt() -> None:
    answers = fill(DECISION, WHOLE["partly not held"])
    assert answers["decision_blacked_out"] == "no"
    assert refuse(DECISION, answers, "decision_blacked_out", "yes").error_id == (
        "error-decision-blacked-out"
    )


def test_why_something_is_blacked_out_is_said_or_else_why_it_is_not_given() -> None:
    blacked_out = finish(DECISION, WHOLE["partly exempt"]).decided({3: HEALTH})
    left_out = finish(DECISION, WHOLE["partly not held"]).decided({})
    assert blacked_out.blacked_out_reason == "NIK pada halaman 2, data pribadi"
    assert left_out.blacked_out_reason == REASONS


def test_what_is_exempt_as_a_whole_needs_no_blacking_out() -> None:
    turns = [*PARTLY, ("decision_rest", "refused"), *EXEMPT, *GIVEN]
    decision = finish(DECISION, [*turns, ("decision_blacked_out", "no"), *WAY, *FREE, *WORDS])
    assert why_not_decide(decision.decided({3: HEALTH}), TODAY) is None


def test_who_has_it_elsewhere_is_named_or_unknown() -> None:
    named = finish(DECISION, WHOLE["not held"]).decided({})
    unknown = finish(DECISION, WHOLE["nobody has it"]).decided({})
    assert (named.other_body, named.other_body_unknown) == ("Dukcapil", False)
    assert (unknown.other_body, unknown.other_body_unknown) == ("", True)


def test_way_that_the_requester_chose_is_taken_over() -> None:
    turns = [("decision_outcome", "granted"), *GIVEN, *FREE, *WORDS]
    decision = finish(DECISION, turns, start_decision("copy", "hardcopy", "post")).decided({})
    assert (decision.format, decision.delivery) == ("hardcopy", "post")


def test_what_is_seen_is_seen_at_the_office() -> None:
    decision = finish(
        DECISION,
        [("decision_outcome", "granted"), *GIVEN, *FREE, *WORDS],
        start_decision("see", None, "collect"),
    ).decided({})
    assert (decision.format, decision.delivery) == ("see", "collect")


@pytest.mark.parametrize(
    ("typed", "cost"),
    [
        ("15000", 15_000),
        ("15.000", 15_000),
        ("Rp15.000,-", 15_000),
        ("rp 1.250.000,00", 1_250_000),
        ("0", 0),
        ("gratis", 0),
    ],
)
def test_cost_is_read_however_it_was_typed(typed: str, cost: int) -> None:
    answers = fill(DECISION, [("decision_outcome", "granted"), *GIVEN, *WAY])
    given = give(DECISION, answers, "decision_cost", typed)
    assert given.answers["decision_cost"] == cost
    assert given.step is not None
    assert given.step.name == ("decision_payment" if cost else "decision_means")


def test_cost_comes_with_a_way_of_payment() -> None:
    paid = [("decision_cost", "15.000"), ("decision_payment", "Tunai di loket")]
    turns = [("decision_outcome", "granted"), *GIVEN, *WAY, *paid, *WORDS]
    decision = finish(DECISION, turns).decided({})
    assert (decision.cost, decision.payment) == (15_000, "Tunai di loket")


def test_signed_letter_has_number_date_and_signatory() -> None:
    turns = [("decision_outcome", "granted"), *GIVEN, *WAY, *FREE, *LETTER]
    letter = finish(DECISION, turns)
    assert (letter.decision_letter_date, letter.decision_signatory) == (TODAY, "Siti Aminah, PPID")


def test_the_number_of_a_signed_letter_may_be_left_to_the_desk() -> None:
    unnumbered = [("decision_letter_number", None), *LETTER[2:]]
    turns = [("decision_outcome", "granted"), *GIVEN, *WAY, *FREE, LETTER[0], *unnumbered]
    assert finish(DECISION, turns).decision_letter_number is None


@pytest.mark.parametrize("answer", ["consent", "public_office"])
def test_consent_or_public_office_opens_what_is_personal(answer: str) -> None:
    answers = fill(DECISION, [("decision_outcome", "refused"), *EXEMPT[:1]])
    of_the_entry = {**answers, "decision_article17": "h"}
    rejected = refuse(DECISION, of_the_entry, "decision_article18", answer)
    assert rejected.error_id == "error-decision-article18-opens"


def test_other_letters_of_article_17_stand_beside_consent() -> None:
    answers = fill(DECISION, [("decision_outcome", "refused"), *EXEMPT[:1]])
    of_the_entry = {**answers, "decision_article17": "c"}
    accepted = give(DECISION, of_the_entry, "decision_article18", "consent")
    assert accepted.answers["decision_article18"] == "consent"


def test_another_entry_with_a_personal_letter_asks_article_18_again() -> None:
    turns = [("decision_outcome", "refused"), *EXEMPT[:1], ("decision_article18", "consent")]
    now_personal = {**fill(DECISION, turns), "decision_article17": "h"}
    changed = give(DECISION, now_personal, "decision_article18_reason", "Surat 20 November")
    assert changed.step == DECISION.step("decision_article18")


def test_changing_refusal_to_grant_drops_its_grounds() -> None:
    answers = fill(DECISION, WHOLE["refused"][:-1])
    changed = give(DECISION, answers, "decision_outcome", "granted").answers
    assert changed["decision_held"] == "yes"
    assert not {"decision_exemption", "decision_reasons"} & set(changed)


@pytest.mark.parametrize(
    ("before", "name", "choice", "asked"),
    [
        ("granted", "decision_outcome", "not_documented", "decision_held"),
        ("partly not held", "decision_rest", "refused", "decision_blacked_out"),
    ],
)
def test_what_settled_itself_before_a_change_is_asked_after_it(
    before: str, name: str, choice: str, asked: str
) -> None:
    changed = give(DECISION, fill(DECISION, WHOLE[before]), name, choice).answers
    assert asked not in changed


@pytest.mark.parametrize(
    ("outcome", "held"),
    [("granted", "yes"), ("partly", "yes"), ("refused", "yes"), ("not_held", "no")],
)
def test_control_is_asked_only_where_it_is_open(outcome: str, held: str) -> None:
    assert give(DECISION, {}, "decision_outcome", outcome).answers.get("decision_held") in {
        held,
        None,
    }


@pytest.mark.parametrize(
    ("name", "raw", "error_id"),
    [
        ("decision_reasons", "Rahasia", "error-reasons-short"),
        ("decision_exemption", "tiga", "error-decision-exemption"),
        ("decision_exemption", "0", "error-decision-exemption"),
        ("decision_cost", "murah", "error-decision-cost"),
        ("decision_cost", "-5", "error-decision-cost"),
        ("decision_cost", "900000000000", "error-decision-cost"),
        ("decision_letter_date", "kemarin", "error-decision-letter-date"),
        ("decision_given", "—", "error-empty"),
        ("decision_outcome", "maybe", "error-decision-outcome"),
    ],
)
def test_rejection_names_what_is_wrong(name: str, raw: object, error_id: str) -> None:
    assert refuse(DECISION, {}, name, raw).error_id == error_id


def test_outcomes_offered_are_those_of_the_law() -> None:
    step = DECISION.step("decision_outcome")
    assert step is not None
    assert set(step.choices) == {*Outcome, ITEMS}


DOCUMENTS = "Daftar pemilih tetap\nHasil kesehatan calon\n3. Data KTP"
BY_ITEM: Turns = [
    ("decision_outcome", ITEMS),
    ("decision_items", DOCUMENTS),
    ("decision_item_outcome", "granted"),
    ("decision_item_outcome", "refused"),
    *EXEMPT,
    ("decision_item_outcome", "not_held"),
    ("decision_other_body", "Dukcapil"),
]
MIXED: Turns = [*BY_ITEM, *WAY, *FREE, *WORDS]


def test_each_item_gets_its_outcome_and_that_of_the_request_follows() -> None:
    given = finish(DECISION, MIXED)
    assert given.decision_outcome is Outcome.PARTLY
    assert [(one.decision_item, one.decision_outcome) for one in given.decision_by_item] == [
        ("Daftar pemilih tetap", Outcome.GRANTED),
        ("Hasil kesehatan calon", Outcome.REFUSED),
        ("Data KTP", Outcome.NOT_HELD),
    ]
    decision = given.decided({3: HEALTH})
    assert missing_parts(decision) == ()
    assert why_not_decide(decision, TODAY) is None
    assert decision.items[0].decision.material == "Daftar pemilih tetap"
    assert decision.items[2].decision.other_body == "Dukcapil"


def test_stored_items_are_read_as_they_were() -> None:
    given = finish(DECISION, MIXED)
    assert DecisionAnswers.model_validate_json(given.model_dump_json()) == given


def test_a_refusal_of_one_item_needs_its_entry_in_force() -> None:
    given = finish(DECISION, MIXED)
    assert why_not_decide(given.decided({}), TODAY) == "decision-incomplete"


def test_changing_one_item_leaves_the_others() -> None:
    answers = fill(DECISION, [*BY_ITEM, *WAY, *FREE, WORDS[0], ("decision_confirm", "change")])
    changed = give(DECISION, answers, "decision_change", "Hasil kesehatan calon")
    assert changed.step == DECISION.step("decision_item_outcome")
    again = give(DECISION, changed.answers, "decision_item_outcome", "granted")
    assert again.step == DECISION.step("decision_confirm")
    whole = DECISION.complete({**again.answers, "decision_confirm": "ready"})
    outcomes = [one.decision_outcome for one in whole.decision_by_item]
    assert outcomes == [Outcome.GRANTED, Outcome.GRANTED, Outcome.NOT_HELD]


def test_listing_the_items_anew_keeps_what_was_decided_on_those_that_stay() -> None:
    answers = fill(DECISION, BY_ITEM)
    listed = give(DECISION, answers, "decision_items", "Data KTP\nBerita acara")
    assert listed.step == DECISION.step("decision_item_outcome")
    done = give(DECISION, listed.answers, "decision_item_outcome", "granted").answers
    whole = fill(DECISION, [*WAY, *FREE, *WORDS], done)
    by_item = DECISION.complete(whole).decision_by_item
    assert [one.decision_item for one in by_item] == ["Data KTP", "Berita acara"]
    assert by_item[0].decision_outcome is Outcome.NOT_HELD


def test_deciding_as_a_whole_after_all_forgets_the_items() -> None:
    answers = fill(DECISION, BY_ITEM)
    whole = give(DECISION, answers, "decision_outcome", "granted").answers
    assert not {"decision_items", "decision_by_item"} & set(whole)


@pytest.mark.parametrize(
    ("typed", "error_id"),
    [
        ("Satu saja", "error-decision-items-number"),
        ("Sama\nSama", "error-decision-items-number"),
        ("\n".join(f"Butir {n}" for n in range(13)), "error-decision-items-number"),
        (f"Satu\n{'dua ' * 60}", "error-decision-items-long"),
    ],
)
def test_items_that_cannot_be_used_are_explained(typed: str, error_id: str) -> None:
    answers = fill(DECISION, [("decision_outcome", ITEMS)])
    assert refuse(DECISION, answers, "decision_items", typed).error_id == error_id


def test_an_item_that_is_not_decided_is_not_left_out() -> None:
    answers = fill(DECISION, [*MIXED])
    short = {**answers, "decision_by_item": parts_in(answers, "decision_by_item")[:2]}
    with pytest.raises(Refused):
        DECISION.complete(short)


@pytest.mark.parametrize(
    "left_out",
    [
        "decision_held",
        "decision_rest",
        "decision_exemption",
        "decision_article18",
        "decision_article18_reason",
        "decision_reasons",
        "decision_blacked_out",
        "decision_blacked_out_reason",
        "decision_given",
        "decision_format",
        "decision_delivery",
        "decision_payment",
        "decision_letter_date",
        "decision_signatory",
    ],
)
def test_no_decision_is_whole_without_what_its_outcome_needs(left_out: str) -> None:
    paid = [("decision_cost", "15.000"), ("decision_payment", "Tunai di loket")]
    turns = [*PARTLY, ("decision_rest", "refused"), *EXEMPT, *GIVEN, *BLACKED, *WAY, *paid, *LETTER]
    whole = finish(DECISION, turns).model_dump(mode="json", exclude={left_out})
    with pytest.raises(ValidationError, match="error-incomplete"):
        DecisionAnswers.model_validate(whole)


def test_no_item_is_whole_without_what_its_outcome_needs() -> None:
    whole = finish(DECISION, MIXED).model_dump(mode="json")
    del whole["decision_by_item"][1]["decision_exemption"]
    with pytest.raises(ValidationError, match="error-incomplete"):
        DecisionAnswers.model_validate(whole)
