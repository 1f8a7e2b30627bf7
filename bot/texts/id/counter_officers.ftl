# Permohonan lewat loket, surat, telepon, atau surel: isian petugas, lembar tanda terima, penyampaian.
group-command-terima = Catat permohonan dari loket, surat, telepon, atau surel
receive-in-private = 📮 Permohonan dari loket, surat, telepon, atau surel dicatat di <b>obrolan pribadi</b> Anda dengan bot, karena memuat data diri. Tekan tombol di bawah, lalu “Mulai”.
button-receive = 📮 Buka obrolan pribadi
no-such-form = Isian ini hanya untuk petugas. Tekan /start untuk membuka menu.
receive-for-another = 📮 <i>Anda mengisi untuk pemohon yang datang di luar bot; “Anda” di bawah ini adalah pemohon.</i>

ask-arrival-way = <b>Lewat mana permohonan ini datang?</b>
choice-arrival-way-counter = Di loket
choice-arrival-way-letter = Surat
choice-arrival-way-phone = Telepon
choice-arrival-way-email = Surel
error-arrival-way = Silakan pilih salah satu tombol.
ask-arrival-at = <b>Kapan permohonan ini diterima kantor?</b> Nomor dan batas waktu dihitung dari sini. Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
example-arrival-at = <i>Contoh: 24/11/2026 09.30</i>
error-arrival-at = Tanggal ini belum terbaca. Tulis seperti contohnya.
counter-in-the-future = Waktu itu belum tiba. Tulis kapan permohonan ini benar-benar diterima, paling lambat sekarang.
counter-long-ago = Waktu itu lebih dari setahun yang lalu. Periksa tahunnya.
counter-needs-reason = Permohonan ini diterima sebelum hari ini, jadi perlu alasan. Tekan “Ubah”, pilih “Diterima kantor”, dan tulis waktunya sekali lagi.
ask-arrival-evidence = <b>Apa buktinya?</b> Nomor agenda surat, nomor buku tamu, atau alamat dan waktu surelnya.
example-arrival-evidence = <i>Contoh: Agenda masuk 412/2026</i>
error-arrival-evidence = Silakan tulis dengan beberapa kata.
ask-arrival-reason = <b>Mengapa baru dicatat sekarang?</b> Waktu penerimaan yang lebih awal memerlukan alasan, karena batas waktunya sudah berjalan.
example-arrival-reason = <i>Contoh: Surat masuk lewat sekretariat dan baru diteruskan kepada PPID pagi ini.</i>
error-arrival-reason = Silakan tulis alasannya dengan satu kalimat.
ask-arrival-consent = <b>Bagaimana pemohon menyetujui pemberitahuan data pribadi?</b> Serahkan atau bacakan pemberitahuannya dulu (/privasi). Tanpa persetujuan, catat permohonan di buku register saja dan batalkan isian ini.
choice-arrival-consent-signed = Tanda tangan di kertas
choice-arrival-consent-spoken = Lisan, setelah dibacakan
choice-arrival-consent-written = Tertulis dalam surat atau surel
error-arrival-consent = Silakan pilih salah satu tombol.
field-arrival-way = Datang lewat
field-arrival-at = Diterima kantor
field-arrival-evidence = Bukti penerimaan
field-arrival-reason = Alasan dicatat kemudian
field-arrival-consent = Persetujuan

slip-claim = <b>Ingin mengikuti lewat Telegram?</b> Mintalah kode kepada petugas (berlaku 72 jam), lalu buka { $link }
slip-made = ⬆️ Lembar di atas untuk pemohon { $number }: cetak, atau salin ke surat atau surel. Batas jawaban { $due }. Kartunya sudah ada di grup.

card-arrival = 📮 <b>Datang lewat { $channel ->
        [counter] loket
        [letter] surat
        [phone] telepon
       *[email] surel
    }</b>, dicatat petugas.
card-errands = ⚠️ <b>Belum disampaikan kepada pemohon: { $count }</b>, yang terlama sejak { $since }.

errand = 📮 <b>Sampaikan kepada pemohon { $number } lewat { $channel ->
        [chat] telepon, surel, atau pos
        [counter] loket
        [letter] surat
        [phone] telepon
       *[email] surel
    }</b>: pemohon ini tidak memakai Telegram. Salin teksnya, lalu catat begitu sudah sampai.
errand-receipt = Lembar tanda bukti penerimaan dengan nomor dan PIN, yang ada di obrolan pribadi { $officer }.
errand-reply = { $kind ->
        [text] Petugas PPID: { $words }
       *[other] Petugas PPID: berkas dalam balasan di atas. { $words }
    }
errand-answer =
    Seluruh jawaban resmi { $number } di atas: keputusan, tulisan, dan berkasnya. Tambahkan:

    Hak Anda: bila jawaban ini tidak sesuai, ajukan keberatan tertulis kepada { $addressee } dalam { DAYS("objection_filing") } hari kerja sejak jawaban ini Anda terima (UU 14/2008 Pasal 35 dan 36). Bila informasi ini Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).

    Hitungan hari baru berhenti setelah Anda mencatat bahwa jawaban ini sampai.
errand-correction = Ralat ke-{ $count } di atas{ $files ->
        [0] .
       *[other] , beserta { $files } berkas yang Anda lampirkan padanya.
    } Ralat ini tidak mengubah hitungan hari.
answer-entrusted = Jawaban siap disampaikan. Hitungan hari berhenti setelah dicatat sampai.
button-errand-now = ✔️ Sudah, baru saja
button-errand-earlier = 🕘 Sudah, lebih awal atau lain cara
errand-settled = Tercatat: sudah disampaikan.
errand-settled-group = ✔️ Disampaikan kepada pemohon: { $channel }, { $at }.{ $evidence ->
        [none] {""}
       *[other] {" "}Bukti: { $evidence }
    }
errand-done = Ini sudah tercatat disampaikan.
told-before-written = Waktu itu sebelum teks ini ada, jadi tidak mungkin. Tekan “Kembali” untuk memperbaikinya.
extension-told-late = ⚠️ Perpanjangan baru disampaikan { $on }, sesudah batas lama { $by }. Perpanjangan wajib disampaikan sebelum batas itu (Pasal 22 ayat (8)): anggap jawaban terlambat dan kirim secepatnya.
completion-counts-from = Kekurangan disampaikan { $on }. Pemohon dapat melengkapi sampai <b>{ $until }</b>; beri tahukan tanggal ini kepadanya.
not-process-untold = Daftar kekurangan belum tercatat disampaikan kepada pemohon. Sampaikan dulu; harinya dihitung dari situ.

ask-told-channel = <b>Lewat mana disampaikan?</b>
choice-told-channel-email = Surel
choice-told-channel-post = Pos
choice-told-channel-counter = Di loket
choice-told-channel-phone = Telepon
error-told-channel = Silakan pilih salah satu tombol.
ask-told-at = <b>Kapan sampai?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
example-told-at = <i>Contoh: 24/11/2026 14.30</i>
error-told-at = Tanggal ini belum terbaca. Tulis seperti contohnya.
ask-told-evidence = <b>Apa buktinya?</b> Resi, tanda terima, atau surel terkirim.
example-told-evidence = <i>Contoh: Resi P2611240001</i>
error-told-evidence = Silakan tulis dengan beberapa kata.
ask-told-confirm =
    <b>Penyampaian kepada pemohon</b>

    { $lines }
choice-told-confirm-send = ✔️ Catat penyampaian
error-told-confirm = Tekan tombol di bawah bila sudah benar, atau “Kembali”.
field-told-channel = Lewat
field-told-at = Sampai
field-told-evidence = Bukti
field-told-confirm = Penyampaian

arrived-by = { $arrival ->
        [chat] Telegram
        [counter] loket
        [letter] surat
        [phone] telepon
       *[email] surel
    }
errands-waiting =
    📮 <b>Belum disampaikan kepada pemohon tanpa Telegram:</b>
    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}… dan { $more } permohonan lagi
    }
    Sampaikan hari ini, lalu tekan “✔️ Sudah” pada pesannya.
errands-line = • { $number }: { $count }, sejak { $since }
