"""Made-up sample facts for every letter, to look at and to try templates with."""

from bot.letters.letter_facts import (
    ApprovalSheet,
    BreachNotice,
    Classification,
    ConsequenceTest,
    Consideration,
    Correction,
    DeficiencyNotice,
    Extension,
    Handover,
    Letter,
    ObjectionAnswer,
    ObjectionForm,
    ObjectionReceipt,
    Office,
    Receipt,
    Refusal,
    RequestForm,
    Row,
    Signature,
    WrittenNotice,
)

NUMBER = "017/PPID/KPU-KLT/XI/2026"
OBJECTION = "003/KEBERATAN/PPID/KPU-KLT/XII/2026"
LINK = "https://t.me/loket_bot?start=status_17-2026"
ELECTRONIC = "Disampaikan secara elektronik (UU 14/2008 Pasal 7 ayat (6))."
SUPERIOR = "Atasan PPID"
COMMISSION = "Komisi Informasi Provinsi"
RECEIVED = "Selasa, 24 November 2026 10.00 WIB"
SUBJECT = "Salinan berita acara rekapitulasi suara Pemilu 2024 tingkat kecamatan"
ADDRESSEE = ("Sari Wulandari", "Jl. Pemuda 12, Tonggalan, Klaten Tengah, Klaten")
WHO: tuple[Row, ...] = (
    ("Nama", "Sari Wulandari"),
    ("NIK", "3310014107990001"),
    ("Alamat", "Jl. Pemuda 12, Tonggalan, Klaten Tengah, Klaten"),
    ("Kontak", "0812 3456 7890"),
)
ARTICLE = "Pasal 17 huruf h (rahasia pribadi)"
REASONS = (
    "Lampiran memuat nomor induk kependudukan dan alamat saksi. Bila dibuka, data itu dapat "
    "disalahgunakan; kepentingan umum sudah terpenuhi dengan bagian yang diberikan."
)
TO_OBJECT = (
    "30 hari kerja, dihitung mulai hari kerja setelah pemberitahuan ini diterima "
    "(UU 14/2008 Pasal 36 ayat (1))."
)
TO_DISPUTE = (
    "Batas waktunya 14 hari kerja, dihitung mulai hari kerja setelah tanggapan diterima "
    "(UU 14/2008 Pasal 37 ayat (2))."
)


def samples(office: Office) -> tuple[Letter, ...]:
    """Return one letter of each kind by its code, F1 to F17; a ralat follows its notice."""
    return tuple(
        write(office)
        for write in (
            _request_form,
            _receipt,
            _deficiency,
            _notice,
            _correction,
            _extension,
            _refusal,
            _handover,
            _objection_form,
            _objection_receipt,
            _objection_answer,
            _consequence_test,
            _classification,
            _consideration,
            _approval_sheet,
            _breach,
        )
    )


def _signed(role: str, note: str = ELECTRONIC) -> Signature:
    return Signature(role=role, note=note)


def _hand(role: str, name: str = "") -> Signature:
    staff_number = "19800101 200501 1 001" if name else ""
    return Signature(role=role, name=name, staff_number=staff_number)


_PPID = _hand("Pejabat Pengelola Informasi dan Dokumentasi", "Budi Santoso")
_COUNTER = _hand("Petugas Pelayanan Informasi")
_HEAD = _hand("Menyetujui, pimpinan badan publik")
_REQUEST = {"case_number": NUMBER, "received": RECEIVED, "subject": SUBJECT}
_ON_REQUEST = {**_REQUEST, "day": "30 November 2026", "link": LINK}
_TOLD = {**_ON_REQUEST, "addressee": ADDRESSEE, "signature": _signed(_PPID.role)}
_ON_OBJECTION = {
    "case_number": NUMBER,
    "received": "Senin, 14 Desember 2026 09.15 WIB",
    "link": LINK,
    "ground": "huruf d: tanggapan tidak seperti yang diminta",
}
_ANSWERED_BY = {
    "due": "Selasa, 2 Februari 2027",
    "due_reason": "30 hari kerja (UU 14/2008 Pasal 36 ayat (2)).",
}
STORY = "Yang saya terima pada 10 Desember hanya ringkasannya, tanpa lampiran."


def _request_form(office: Office) -> RequestForm:
    return RequestForm(
        office=office,
        **{**_ON_REQUEST, "day": "24 November 2026"},
        number=NUMBER,
        signature=_COUNTER,
        requester=WHO,
        wanted=f"{SUBJECT},\nbeserta lampirannya.",
        purpose="Penelitian skripsi",
        obtain="Mendapat salinan, berkas digital",
        delivery="Percakapan ini",
        objections_to=SUPERIOR,
    )


def _receipt(office: Office) -> Receipt:
    return Receipt(
        office=office,
        number=NUMBER,
        day="24 November 2026",
        link=LINK,
        received=RECEIVED,
        channel="Telegram",
        subject=SUBJECT,
        delivery="Percakapan ini",
        due="Selasa, 8 Desember 2026",
        reason="10 hari kerja, dihitung mulai hari kerja setelah permohonan diterima.",
        estimated=False,
        longer="",
        addressee=SUPERIOR,
        costs="Salinan digital tidak dipungut biaya.",
    )


def _deficiency(office: Office) -> DeficiencyNotice:
    return DeficiencyNotice(
        office=office,
        **_TOLD,
        number="001/PPID/KL/XI/2026",
        missing=("Salinan identitas (KTP atau identitas lain yang sah)", "Tahun pemilu"),
        until="Kamis, 3 Desember 2026",
        until_reason="3 hari kerja, dihitung mulai hari kerja setelah pemberitahuan ini.",
        due="Selasa, 8 Desember 2026",
        due_reason="Batas ini dihitung sejak permohonan diterima.",
    )


def _notice(office: Office) -> WrittenNotice:
    return WrittenNotice(
        office=office,
        **_TOLD,
        number="002/PPID/PT/XII/2026",
        translation_language="en",
        translation=("WRITTEN NOTICE", "The decision: granted in part."),
        held="Informasi ini berada di bawah penguasaan kami.",
        other_body="tidak ada yang perlu disebut",
        decision="diberikan sebagian; bagian lainnya ditolak karena dikecualikan",
        ground=f"UU 14/2008 {ARTICLE}; Keputusan PPID 4/2026; uji konsekuensi 2/2026",
        reasons=REASONS,
        given="Berita acara lima kecamatan (PDF, 42 halaman)",
        blacked_out="Nomor induk kependudukan dan alamat saksi",
        way="Berkas digital · Percakapan ini",
        cost="tidak ada (gratis)",
        object_until="Kamis, 28 Januari 2027",
        object_reason=TO_OBJECT,
        objections_to=SUPERIOR,
    )


def _correction(office: Office) -> Correction:
    return Correction(
        office=office,
        **{**_TOLD, "day": "15 Desember 2026"},
        number="001/PPID/RL/XII/2026",
        count="1",
        corrects="002/PPID/PT/XII/2026",
        answered="Senin, 14 Desember 2026 10.00 WIB",
        words="Jumlah pemilih Kecamatan Jatinom tertulis 47.100, yang benar 47.210.",
        files=("rekapitulasi-dibetulkan.pdf", "foto"),
    )


def _extension(office: Office) -> Extension:
    return Extension(
        office=office,
        **_TOLD,
        number="003/PPID/PP/XII/2026",
        ground="Informasi belum dikuasai atau belum didokumentasikan",
        reasons="Arsip kecamatan masih dikumpulkan dari gudang.",
        old_due="Selasa, 8 Desember 2026",
        due="Kamis, 17 Desember 2026",
        due_reason="7 hari kerja setelah batas semula (UU 14/2008 Pasal 22 ayat (8)).",
        estimated=False,
    )


def _refusal(office: Office) -> Refusal:
    return Refusal(
        office=office,
        **_ON_REQUEST,
        signature=_PPID,
        number="004/PPID/SK/XII/2026",
        requester=WHO,
        partly=True,
        article=ARTICLE,
        decree="Keputusan PPID 4/2026",
        test="Uji konsekuensi 2/2026",
        reasons=REASONS,
        article_18="Pemilik data tidak menyetujui, dan tidak menyangkut jabatan publik.",
        period="selama diperlukan",
        object_reason=TO_OBJECT,
        objections_to=SUPERIOR,
    )


def _handover(office: Office) -> Handover:
    return Handover(
        office=office,
        **_ON_REQUEST,
        signature=_COUNTER,
        number="",
        given="Berita acara lima kecamatan",
        shape="Salinan kertas, 42 halaman",
        way="Di loket",
        handed_over="Senin, 14 Desember 2026",
        receiver="Sari Wulandari",
        evidence="Tanda terima 14/2026",
    )


def _objection_form(office: Office) -> ObjectionForm:
    return ObjectionForm(
        office=office,
        **_ON_OBJECTION,
        number=OBJECTION,
        day="14 Desember 2026",
        information=SUBJECT,
        purpose="Penelitian skripsi",
        objector=WHO,
        facts=STORY,
        **_ANSWERED_BY,
        signature=_COUNTER,
    )


def _objection_receipt(office: Office) -> ObjectionReceipt:
    return ObjectionReceipt(
        office=office,
        **_ON_OBJECTION,
        number=OBJECTION,
        day="14 Desember 2026",
        **_ANSWERED_BY,
        estimated=True,
        late=True,
        dispute_reason=TO_DISPUTE,
        objections_to=SUPERIOR,
        commission=COMMISSION,
        signature=_signed("Petugas Pelayanan Informasi"),
    )


def _objection_answer(office: Office) -> ObjectionAnswer:
    return ObjectionAnswer(
        office=office,
        **_ON_OBJECTION,
        number="001/ATASAN-PPID/I/2027",
        day="5 Januari 2027",
        addressee=ADDRESSEE,
        objection_number=OBJECTION,
        facts=STORY,
        decision="keputusan PPID dibatalkan sebagian",
        reasons="Lampiran tidak memuat data pribadi selain yang dapat dihitamkan.",
        order="Memberikan lampiran dengan data pribadi dihitamkan.",
        order_until="Selasa, 12 Januari 2027",
        agreement="",
        dispute_until="Senin, 25 Januari 2027",
        dispute_reason=TO_DISPUTE,
        commission=COMMISSION,
        signature=_hand(SUPERIOR),
    )


def _consequence_test(office: Office) -> ConsequenceTest:
    return ConsequenceTest(
        office=office,
        number="Uji konsekuensi 2/2026",
        day="27 November 2026",
        case_number=NUMBER,
        information="Lampiran berita acara yang memuat data saksi",
        article=f"UU 14/2008 {ARTICLE}",
        basis="UU 27/2022 tentang Pelindungan Data Pribadi",
        opened="",
        closed="",
        article_18="Pemilik data tidak menyetujui.",
        period="selama diperlukan",
        conclusion="",
        signature=_PPID,
        approval=_HEAD,
    )


def _classification(office: Office) -> Classification:
    return Classification(
        office=office,
        number="Keputusan PPID 4/2026",
        day="",
        information="Data pribadi saksi dalam berita acara",
        unit="",
        article=ARTICLE,
        scope="NIK, alamat, dan nomor telepon",
        begins="2 Januari 2026",
        ends="selama diperlukan",
        reason="",
        signature=_PPID,
        approval=_HEAD,
    )


def _consideration(office: Office) -> Consideration:
    return Consideration(
        office=office,
        number="",
        day="30 November 2026",
        draft=True,
        **_REQUEST,
        decision="diberikan sebagian; bagian lainnya ditolak karena dikecualikan",
        considered=(("Alasan", REASONS), ("Uji konsekuensi", "Uji konsekuensi 2/2026")),
        signature=_PPID,
        approval=_HEAD,
    )


def _breach(office: Office) -> BreachNotice:
    return BreachNotice(
        office=office,
        number="",
        day="24 November 2026",
        addressee=ADDRESSEE,
        exposed="Nama dan nomor telepon 12 pemohon",
        when="Senin, 23 November 2026, antara pukul 09.00 dan 11.00 WIB",
        how="Berkas register terkirim ke alamat surel yang salah.",
        handling="Penerima telah menghapus berkas itu; pengiriman register kini memerlukan dua "
        "orang.",
        advice="Waspadai telepon yang mengatasnamakan kantor kami.",
        contact="Pejabat Pelindungan Data Pribadi",
        signature=_hand("Pejabat Pengelola Informasi dan Dokumentasi"),
    )


def _approval_sheet(office: Office) -> ApprovalSheet:
    return ApprovalSheet(
        office=office,
        number="",
        day="",
        case_number=NUMBER,
        subject="Salinan berita acara rekapitulasi",
        act="Perpanjangan waktu",
        drafter="Joko Susilo",
        content=(("Dasar", "Belum dikuasai"), ("Alasan", REASONS)),
        signature=_hand("PPID"),
    )
