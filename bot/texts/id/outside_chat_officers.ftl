### What the feature outside_chat says to officers.

claim-pin =
    🔑 <b>PIN baru untuk pemohon { $number }</b>
    <code>{ $pin }</code>

    Sampaikan hanya kepada pemohonnya sendiri; PIN yang lama tidak berlaku lagi. Ia membuka { $link }, menulis PIN ini, lalu menekan “Ikuti di percakapan ini”.
claim-pin-sent = PIN baru terkirim ke obrolan pribadi Anda.
claim-asks = 🔑 Seseorang meminta permohonan <b>{ $number }</b> ke percakapannya, dengan nomor dan PIN yang benar.{ $told ->
        [yes] {" "}Permohonan ini masih ada di percakapan lain, dan di sana hal ini sudah diberitahukan: baca dulu bila ada balasannya.
       *[no] {""}
    } Tekan “Ya” hanya bila pemohonnya di depan Anda, atau lewat telepon (“Data pemohon” pada kartu) ia berkata bahwa ia sendiri yang baru memintanya. Setelah itu semua kabar dan jawaban datang ke sana.
button-claim-yes = ✔️ Ya, ini pemohonnya
button-claim-kuasa = ✔️ Ya, ini kuasanya
button-claim-no = ✖️ Bukan
claim-settled = Klaim ini sudah diputuskan.
claim-granted-group = 🔑 Permohonan { $number } sekarang ada di percakapan pemohonnya. Balasan dan jawaban terkirim langsung.
claim-denied-group = Klaim atas permohonan { $number } ditolak; pengklaim sudah diberi tahu dan tidak dapat memintanya lagi sampai besok. Bila tanda buktinya jatuh ke orang lain, buat PIN baru.

group-command-terima = Catat permohonan dari loket, surat, telepon, atau surel
receive-in-private = 📮 Permohonan dari loket, surat, telepon, atau surel dicatat di <b>obrolan pribadi</b> Anda dengan bot, karena memuat data diri. Tekan tombol di bawah, lalu “Mulai”.
button-receive = 📮 Buka obrolan pribadi
no-such-form = Isian ini hanya untuk petugas. Tekan /start untuk membuka menu.
ask-arrival-way = <b>Lewat mana permohonan ini datang?</b>
choice-arrival-way-counter = Di loket
choice-arrival-way-letter = Surat
choice-arrival-way-phone = Telepon
choice-arrival-way-email = Surel
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
field-arrival-way = Datang lewat
field-arrival-at = Diterima kantor
field-arrival-evidence = Bukti penerimaan
field-arrival-reason = Alasan dicatat kemudian
field-arrival-consent = Persetujuan
slip-claim = <b>Ingin mengikuti lewat Telegram?</b> Pindai kode QR pada lembar tanda bukti, atau buka { $link }, di depan petugas: tulis PIN, lalu tekan “Ikuti di percakapan ini”.
slip-made = ⬆️ Lembar di atas untuk pemohon { $number }: cetak, atau salin ke surat atau surel. Batas jawaban { $due }. Kartunya sudah ada di grup.
errand-receipt = Lembar tanda bukti penerimaan dengan nomor dan PIN, yang ada di obrolan pribadi { $officer }.
errand-reply = { $kind ->
        [text] Petugas PPID: { $words }
       *[other] Petugas PPID: berkas dalam balasan di atas. { $words }
    }
errand-settled = Tercatat: sudah disampaikan.
errand-settled-group = ✔️ Disampaikan kepada pemohon: { $channel }, { $at }.{ $evidence ->
        [none] {""}
       *[other] {" "}Bukti: { $evidence }
    }
errand-done = Ini sudah tercatat disampaikan.
errand-moot = Permohonannya sudah berubah sejak itu, jadi teks ini tidak berlaku lagi dan tidak perlu disampaikan.
errand-lapsed = Hari terakhirnya sudah lewat. Yang dikirim tepat waktu dicatat lewat “Dilakukan di luar obrolan”, dengan surat dan resinya.
told-before-written = Waktu itu sebelum teks ini ada, jadi tidak mungkin. Tekan “Kembali” untuk memperbaikinya.
way-failed = ✖️ Tidak sampai: { $channel }, { $at }. { $evidence }{ $over ->
        [yes] {" "}Tidak ada cara yang berhasil. PPID dapat memastikannya dengan berita acara: alarm berhenti, dan jawabannya siap diambil.
       *[no] {" "}Coba cara lain.
    }
button-give-up = 📄 Tidak dapat disampaikan
give-up-certain =
    📄 <b>Pastikan jawaban ini tidak dapat disampaikan?</b> Yang sudah dicoba:
    { $lines }
    Jawaban dihitung disampaikan pada upaya pertama, { $first }. Ia siap diambil, berangkat sendiri begitu pemohon menulis lagi, dan hari-hari pemohon dihitung sejak itu.
button-give-up-certain = Ya, buat berita acara
tried-line = • { $way }: { $why }
give-up-too-early = Masih ada cara yang belum dicoba: dua cara berbeda, salah satunya pos atau telepon, atau semua yang ada pada data pemohon.
ask-told-channel = <b>Lewat mana?</b>
choice-told-channel-email = Surel
choice-told-channel-post = Pos
choice-told-channel-counter = Di loket
choice-told-channel-phone = Telepon
ask-told-at = <b>Kapan?</b> Lewat pos: tanggal resi, atau tanggal terima bila itu yang dicatat. Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
ask-told-evidence = <b>Apa buktinya?</b> Resi, tanda terima, atau surel terkirim; bila tidak sampai, apa yang terjadi.
example-told-evidence = <i>Contoh: Resi P2611240001</i>
choice-told-confirm-send = ✔️ Catat penyampaian
field-told-channel = Lewat
field-told-at = Waktu
field-told-evidence = Bukti
errands-waiting =
    📮 <b>Belum tercatat sampai pada pemohon:</b>
    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}… dan { $more } permohonan lagi
    }
    Sampaikan hari ini, lalu tekan “✔️ Sudah” pada pesannya.
errands-unread = ⚠️ { $count } pesan untuk pemohon ini tidak terbaca, jadi tidak masuk ke percakapannya. Sampaikan lagi dengan 💬 Balas, lalu tekan “✔️ Sudah” pada pesan lamanya.
errands-line = • { $number }:{ $count ->
        [0] {""}
       *[other] {" "}{ $count }, sejak { $since }{ $until ->
            [none] {""}
           *[other] { $late ->
                [yes] ; batasnya lewat pada { $until }
               *[no] ; loket dan pos tepat waktu sampai { $until }
            }
        }
    }{ $posted ->
        [none] {""}
       *[other] {" "}dikirim lewat pos { $posted }, tanda terimanya belum dicatat: tanyakan, lalu tekan “📬 Sudah diterima pemohon”
    }

button-form-elsewhere = 📮 Dilakukan di luar obrolan
not-now-elsewhere = Permohonan { $number } tidak lagi menunggu tindakan yang dapat dicatat dari luar obrolan.
elsewhere-letter-later = Surat itu bertanggal sesudah hari penyampaiannya. Tekan “Kembali” untuk memperbaikinya.
elsewhere-before-receipt = Waktu itu sebelum permohonan diterima atau dibuka kembali. Tekan “Kembali” untuk memperbaikinya.
elsewhere-done =
    ✅ Dicatat dari luar obrolan: <b>{ $act }</b>, { $channel }, { $at }.{ $late ->
        [yes] {" "}Batasnya { $due }: jawaban ini terlambat, dan pemohon tetap berhak mengajukan keberatan.
        [no] {" "}Batasnya { $due }: tepat waktu.
       *[none] {""}
    }
    Bukti: { $evidence }
    Pemohon diberi tahu dan dapat menyatakan belum menerimanya.
alarm-not-received = ⚠️ Pemohon { $number } menyatakan <b>belum menerima</b> yang dicatat dari luar obrolan: { $act }.{ $proved ->
        [yes] {" "}Surat dan resinya tersimpan, jadi hari kirimnya tetap.
       *[no] {""}
    } Periksa buktinya dan sampaikan lagi; haknya mengajukan keberatan tetap terbuka.

button-form-eppid = 🗂 Nomor di e-PPID
button-eppid-identity = 🔒 Data diri, di obrolan pribadi
ask-eppid-number = <b>Berapa nomornya di e-PPID?</b>
example-eppid-number = <i>Contoh: 2026-11-0123</i>
error-eppid-number = Silakan tulis nomornya.
choice-eppid-confirm-send = ✔️ Catat nomor
field-eppid-number = Nomor e-PPID
eppid-numbered = 🗂 Nomor di e-PPID dicatat: <code>{ $eppid }</code>
eppid-line = { $name }: { $value }
eppid-block =
    📋 <b>Untuk disalin ke e-PPID</b>
    <pre>Nomor: { $number }
    Diterima: { $at }
    { $lines }</pre>

## Yang dilakukan di luar obrolan
ask-elsewhere-act = <b>Apa yang sudah dilakukan di luar obrolan ini?</b>
choice-elsewhere-channel-unreached = Tidak dapat disampaikan
choice-elsewhere-channel-chat = Telegram
choice-elsewhere-act-answer = Jawaban resmi
choice-elsewhere-act-extension-notice = Pemberitahuan perpanjangan
choice-elsewhere-act-deficiency-notice = Pemberitahuan kekurangan
choice-elsewhere-act-not-processed-notice = Pemberitahuan tidak diproses
ask-elsewhere-channel = <b>Lewat apa disampaikan?</b>
choice-elsewhere-channel-email = Surel
choice-elsewhere-channel-post = Pos
choice-elsewhere-channel-counter = Di loket
choice-elsewhere-channel-phone = Telepon
ask-elsewhere-happened-at =
    <b>Kapan?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
ask-elsewhere-outcome =
    <b>Apa isi jawabannya?</b> Di sini belum ada keputusan yang tercatat.

    Ditolak, atau dikabulkan sebagian? Batalkan isian ini, lalu catat dulu lewat <i>{ button-menu-answer } → { button-form-decision }</i>.
ask-elsewhere-missing = <b>Apa saja yang diminta dilengkapi?</b> Tuliskan seperti dalam suratnya, satu hal per baris.
example-elsewhere-missing = <i>Contoh: salinan KTP</i>
ask-elsewhere-ground = <b>Apa dasar perpanjangannya?</b>
ask-elsewhere-grounds-said = <b>Apa alasan yang tertulis dalam suratnya?</b> Pemohon membacanya lagi di percakapan.
example-elsewhere-grounds-said = { example-extension-reasons }
ask-elsewhere-letter-on = <b>Surat perpanjangan itu bertanggal berapa?</b> Surat bertanggal sesudah batas waktu tidak dapat dipakai. Sesudah hari terakhir, siapkan juga pindaian surat dan resinya.
ask-elsewhere-evidence = <b>Apa buktinya?</b> Nomor surat, resi, atau tanda terima.
example-elsewhere-evidence = <i>Contoh: Surat 125/HM.02-SD/3310/2026, resi pos P2611240001</i>
ask-elsewhere-reason =
    <b>Mengapa dicatat sekarang, dan tidak lewat obrolan ini?</b>
    Tersimpan dalam riwayat sebagai “dicatat kemudian”.
example-elsewhere-reason = <i>Contoh: Pemohon memblokir bot, jadi jawaban dikirim lewat pos.</i>
ask-elsewhere-confirm =
    <b>Dilakukan di luar obrolan</b>

    { $lines }

    Begitu ini berlaku, pemohon diberi tahu dan dapat menyatakan belum menerimanya.
choice-elsewhere-confirm-send = ✔️ Catat
field-elsewhere-act = Yang dilakukan
field-elsewhere-channel = Saluran
field-elsewhere-outcome = Isi jawaban
field-elsewhere-missing = Yang diminta
field-elsewhere-ground = Dasar
field-elsewhere-grounds-said = Alasan perpanjangan
field-elsewhere-letter-on = Tanggal surat
field-elsewhere-happened-at = Terjadi
field-elsewhere-evidence = Bukti
field-elsewhere-reason = Alasan dicatat kemudian

not-now-answer = Permohonan { $number } sudah dijawab atau dicabut.
button-claim-pin = 🔑 PIN baru untuk pemohon
