"""Officers' forms filled from their first question to their last."""

from tests.forms.form_walk import Turns

REASONS = "Dokumen masih dihimpun dari 26 kecamatan."

WHOLE: dict[str, Turns] = {
    "deficiency": [
        ("deficiency_common", "proxy"),
        ("deficiency_more", "- Tahun data\n2) Nama kecamatan\n\n"),
        ("deficiency_confirm", "send"),
    ],
    "extension": [
        ("extension_ground", "status_undecided"),
        ("extension_reasons", REASONS),
        ("extension_confirm", "send"),
    ],
    "added_request": [
        ("added_words", "17"),
        ("added_subject", "Kontrak pengadaan kotak suara"),
        ("added_consent", "spoken"),
        ("added_confirm", "make"),
    ],
    "transfer": [("transfer_body", "Dinas Kependudukan"), ("transfer_confirm", "send")],
    "upward": [
        ("upward_letter", "130/HM.02/2026"),
        ("upward_date", "24/11/2026"),
        ("upward_confirm", "send"),
    ],
    "upward_reply": [
        ("upward_reply_result", "partly"),
        ("upward_reply_letter", "88/HM.02/2026"),
        ("upward_reply_date", "1 Desember 2026"),
        ("upward_reply_note", None),
        ("upward_reply_confirm", "send"),
    ],
    "lateness": [
        ("lateness_reason", REASONS),
        ("lateness_confirm", "send"),
    ],
    "elsewhere": [
        ("elsewhere_act", "answer"),
        ("elsewhere_channel", "post"),
        ("elsewhere_happened_at", "24/11/2026 14.30"),
        ("elsewhere_outcome", "granted"),
        ("elsewhere_evidence", "Resi P2611240001"),
        ("elsewhere_reason", "Pemohon memblokir bot, jadi dikirim lewat pos."),
        ("elsewhere_confirm", "send"),
    ],
    "objection_answer": [
        ("objection_answer_outcome", "overturned"),
        ("objection_answer_order", "Memberikan salinan berita acara"),
        ("objection_answer_due", "8 Desember 2026"),
        ("objection_answer_signed", "done"),
        ("objection_answer_confirm", "send"),
    ],
    "stage": [
        ("stage_name", "Pencalonan"),
        ("stage_from", "24/11/2026"),
        ("stage_until", "24/11/2026"),
        ("stage_basis", "PKPU 1/2026"),
        ("stage_confirm", "send"),
    ],
    "regime": [
        ("regime_reason", REASONS),
        ("regime_confirm", "send"),
    ],
    "day_off": [
        ("day_off_change", "add"),
        ("day_off_on", "28/12/2026"),
        ("day_off_kind", "cuti_bersama"),
        ("day_off_name", "Cuti bersama Natal"),
        ("day_off_basis", "SKB 1/2026"),
        ("day_off_confirm", "send"),
    ],
    "grant": [
        ("grant_member", "5550001"),
        ("grant_role", "ppid"),
        ("grant_acting", "plh"),
        ("grant_from", "24/11/2026"),
        ("grant_until", "31/12/2026"),
        ("grant_decree", "45/SP/2026 tanggal 23 November 2026"),
        ("grant_holder", "Joko Susilo, S.E., 19850101 201001 1 001; Kepala Subbagian"),
        ("grant_confirm", "send"),
    ],
    "away": [("away_member", "5550001"), ("away_until", "26/11/2026")],
    "appoint": [
        ("appoint_decree", "12/SDM.07.1-Kpt/3310/2026 tanggal 5 Januari 2026"),
        ("appoint_ppid", "5550001"),
        ("appoint_ppid_name", "Siti Aminah, S.H."),
        ("appoint_atasan", "5550002"),
        ("appoint_atasan_name", "Wahyu Triyono; Sekretaris"),
        ("appoint_head", None),
        ("appoint_pembina", None),
        ("appoint_desk", "all"),
        ("appoint_confirm", "send"),
    ],
    "classification": [
        ("classification_authority", "national"),
        ("classification_number", "Keputusan KPU 731/2025"),
        ("classification_date", "2 Januari 2026"),
        ("classification_lines", "Kesehatan calon; h; melanggar rahasia pribadi"),
        ("classification_scan", {"kind": "document", "message_id": 7, "file_id": "kep-731"}),
        ("classification_confirm", "send"),
    ],
}
# Answers that a form does not need to be complete.
FREE = {
    "classification_scan",
    "deficiency_more",
    "appoint_ppid",
    "appoint_atasan",
    "appoint_head",
    "appoint_pembina",
    "upward_reply_note",
    "elsewhere_outcome",
    "objection_answer_signed",
    "settlement_signed",
}
