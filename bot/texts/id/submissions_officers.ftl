### What the feature submissions says to officers.

submission =
    🖋 <b>Untuk { $roles }: { $title }</b> · { $about }
    { $mentions }, konsep ini disiapkan { $drafter }. Belum ada yang terkirim.
submission-goes-on = <i>Isinya berlanjut di pesan berikutnya.</i>
submission-office = kantor
submission-nobody = (belum ada yang memegang peran ini)
submission-value = { $value }
submission-on-its-way = Sudah diajukan. Anda tetap memegangnya.
submission-over = { $state ->
        [signed] Sudah ditandatangani { $officer }.
        [returned] Sudah dikembalikan { $officer }.
        [dropped] Konsep ini sudah gugur.
       *[waiting] Konsep ini sudah diajukan dan masih menunggu tanda tangan.
    }
submission-closed = { $state ->
        [signed] ✅ <b>{ $title }</b>: ditandatangani { $officer }, disiapkan { $drafter }.
        [returned] ↩️ <b>{ $title }</b>: dikembalikan { $officer } kepada { $drafter }.
       *[dropped] ✖️ <b>{ $title }</b>: konsep { $drafter } gugur.
    }
submission-dropped = ✖️ <b>{ $title }</b> tidak jadi ditandatangani: { $why }
submission-returned =
    ↩️ { $drafter ->
        [none] Siapa saja yang dapat memperbaiki
       *[other] { $drafter }
    }: <b>{ $title }</b> dikembalikan { $officer }.
    Alasan: { $reason }
submission-hand-up = 🖋 Ajukan ke { $roles }
button-submission-sign = 📨 Kirim
button-submission-return = ↩️ Kembalikan
button-submission-mend = ✏️ Perbaiki

submission-form-extension = Perpanjangan waktu
submission-form-decision = Jawaban resmi
submission-form-upward = Uji konsekuensi ke atas
submission-form-lateness = Jawaban akan terlambat
submission-form-correction = Ralat
submission-form-exemption = Entri daftar yang dikecualikan
submission-form-regime = Hitungan Pemilu
submission-form-objection-answer = Tanggapan atas keberatan
submission-form-report = Uraian laporan tahunan
submission-form-lesson = Penutupan insiden data
submission-form-right-answer = Jawaban hak data pribadi
submission-form-stage = Tahapan pemilu

ask-return-reason = <b>Apa yang perlu diperbaiki?</b>
example-return-reason = <i>Contoh: Sebutkan kecamatan yang datanya belum lengkap.</i>
error-return-reason = { -write }
field-return-reason = Alasan
