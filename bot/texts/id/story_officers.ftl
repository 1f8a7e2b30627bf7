# Riwayat lengkap sebuah permohonan, di mata petugas.
button-chronicle = 🕘 Riwayat lengkap
chronicle = 🕘 <b>Riwayat permohonan { $number }</b>
chronicle-line = • { $at }{ $later ->
    [yes] {" "}<i>(dicatat { $recorded })</i>
   *[no] {""}
} · { $who }{ $roles ->
    [none] {""}
   *[other] {" "}({ $roles })
}: <b>{ $what }</b>{ $facts ->
    [none] {""}
   *[other] . { $facts }
}
actor-citizen = pemohon
actor-desk = Loket
chronicle-filed = permohonan diterima
chronicle-words-added = pemohon menambah keterangan
chronicle-words-removed = pemohon menarik keterangan
chronicle-taken = ditangani
chronicle-replied = balasan ditulis
chronicle-reply-delivered = balasan sampai
chronicle-reply-taken-back = balasan ditarik
chronicle-delivery-failed = pengiriman gagal
chronicle-answer-sent = jawaban resmi dikirim
chronicle-answered = jawaban resmi sampai
chronicle-withdrawn = dicabut pemohon
chronicle-finished = ditutup
chronicle-identity-seen = data pemohon dibuka
chronicle-reminded = diingatkan
chronicle-extended = waktu diperpanjang
chronicle-deficiencies-listed = kekurangan diberitahukan
chronicle-completed = dinyatakan lengkap
chronicle-not-processed = dinyatakan tidak diproses
chronicle-revived = diproses kembali
chronicle-upward-sent = uji konsekuensi dikirim ke atas
chronicle-upward-answered = jawaban uji konsekuensi diterima
chronicle-correction-sent = ralat dikirim
chronicle-lateness-chosen = keterlambatan dipilih
chronicle-released = pemegang dilepas
chronicle-sent-again = dikirim lagi
chronicle-corrected = ralat sampai
chronicle-decided = diputuskan
chronicle-exemption-added = informasi dikecualikan ditambah
chronicle-exemption-withdrawn = informasi dikecualikan dicabut
chronicle-decision-approved = penolakan disetujui
chronicle-decision-denied = penolakan tidak disetujui
chronicle-regime-set = hitungan hari ditetapkan
chronicle-promise-lengthened = janji diperpanjang
chronicle-recounted = batas dihitung ulang
chronicle-stage-added = tahapan ditambah
chronicle-stage-withdrawn = tahapan dicabut
chronicle-calendar-changed = kalender diubah
chronicle-objected = keberatan diajukan
chronicle-objection-answered = keberatan ditanggapi
chronicle-objection-delivered = tanggapan keberatan sampai
chronicle-objection-withdrawn = keberatan dicabut
chronicle-objection-disowned = pemohon menyatakan tidak mengajukan keberatan itu
chronicle-order-fulfilled = perintah Atasan PPID dipenuhi
chronicle-reopened = dibuka kembali
chronicle-dispute-recorded = tahap sengketa dicatat
chronicle-answered-elsewhere = jawaban resmi disampaikan di luar obrolan
chronicle-not-received = pemohon menyatakan belum menerima
chronicle-handed-over = informasi diserahkan
chronicle-rating-asked = penilaian diminta
chronicle-rated = dinilai pemohon
chronicle-told = disampaikan kepada pemohon
chronicle-eppid-numbered = nomor e-PPID dicatat
chronicle-claim-code-made = kode klaim dibuat
chronicle-claim-made = pemohon meminta permohonan ini pindah ke obrolannya
chronicle-claimed = permohonan pindah ke obrolan pemohon
chronicle-claim-denied = klaim ditolak
chronicle-proxy-invited = pemohon mengundang orang lain
chronicle-proxy-joined = orang yang diundang ikut
chronicle-proxy-ended = keikutsertaan orang lain berakhir
chronicle-file-refused = berkas pemohon tidak diteruskan
chronicle-file-hidden = berkas yang memuat data diri dipindahkan dari grup
chronicle-original-kept = berkas besar: aslinya disimpan kantor
chronicle-incident-suspected = dugaan insiden data dicatat
chronicle-role-granted = peran diberikan
chronicle-role-taken-back = peran dicabut
chronicle-letter-sent = surat dikirim
fact-act = yang dilakukan:
fact-basis = dasar:
fact-before = semula
fact-channel = lewat:
fact-complete-by = dilengkapi paling lambat
fact-date = { $on }
fact-due = batas
fact-evidence = bukti:
fact-internal = target
fact-letter = surat:
fact-number = nomor
fact-on = tanggal
fact-outcome = hasil:
fact-reason = alasan:
fact-regime = hitungan:
fact-regime-umum = umum
fact-regime-pemilu = Pemilu
chronicle-passed-on = dialihkan ke petugas lain
chronicle-unit-asked = bahan diminta ke unit
chronicle-unit-done = bahan dari unit diterima
chronicle-transcribed = pesan suara disalin
chronicle-transcript-confirmed = pemohon membenarkan salinan pesan suara
chronicle-transcript-denied = pemohon tidak membenarkan salinan pesan suara
chronicle-group-bound = grup petugas dipasang
chronicle-paused = pengirim dijeda
chronicle-pause-ended = jeda pengirim berakhir
