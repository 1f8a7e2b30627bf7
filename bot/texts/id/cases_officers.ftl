### What the feature cases says to officers.

board =
    📌 <b>Papan { $office }</b>
    { $count ->
        [0] Tidak ada permohonan yang menunggu jawaban.
       *[other] Menunggu jawaban: <b>{ $count }</b>
    }{ $free ->
        [0] {""}
       *[other] , belum ada petugasnya: <b>{ $free }</b>
    }{ $incomplete ->
        [0] {""}
       *[other] , menunggu pemohon melengkapi: { $incomplete }
    }{ $objections ->
        [0] {""}
       *[other] {"\u000A"}Keberatan menunggu tanggapan: <b>{ $objections }</b>
    }{ $overdue ->
        [0] {""}
       *[other] {"\u000A"}⚠️ Lewat batas: <b>{ $overdue }</b> (/terlambat)
    }{ $pressing ->
        [0] {""}
       *[other] {"\u000A"}Mendesak, paling banyak 3 hari kerja lagi: <b>{ $pressing }</b>
    }{ $vacant ->
        [none] {""}
       *[other] {"\u000A"}📜 Belum ditetapkan: <b>{ $vacant }</b> (/peran)
    }
    { $dates }

    /antrean · /cari · /bantuan
    { $witness }
board-witness = Terakhir: { $number } · catatan { $events }
board-date = • { $number }: { $due }{ $late ->
        [yes] {" "}⚠️
       *[no] {""}
    }

card-claim = 🔑 <b>Klaim pemohon menunggu keputusan</b>, lihat pesannya di bawah.

button-complete = ✅ Lengkap
button-unprocess = 🚫 Tidak diproses
button-revive = ♻️ Proses kembali
card-complete-by = <b>Pelengkapan paling lambat: { $until }</b>
card-counts-anew = Sesudah lengkap, batas jawaban dihitung sejak hari itu.
card-counts-from = Dihitung sejak { $counted ->
        [first] diterima kantor pertama, { $since }, menurut kesepakatan tertulis.
       *[completion] lengkap, { $since } ({ $basis }).
    } Dihitung sejak diterima, batasnya { $strict }.
card-not-processed = <b>Tidak diproses: tidak dilengkapi pemohon.</b>

card-arrival = 📮 <b>Datang lewat { $channel ->
        [counter] loket
        [letter] surat
        [phone] telepon
       *[email] surel
    }</b>, dicatat petugas.
card-errands = ⚠️ <b>Belum disampaikan kepada pemohon: { $count }</b>, yang terlama sejak { $since }.

rated-group = ⭐ Pemohon { $number } menilai pelayanan: <b>{ $score } dari 5</b>.
rated-words-group = ⭐ Pemohon { $number } menulis tentang pelayanan: { $words }

button-eppid-copy = 📋 Salinan untuk e-PPID
card-eppid = 🗂 <b>e-PPID:</b> <code>{ $eppid }</code>{ $register ->
        [e-ppid] {" "}(register resmi)
       *[loket] {""}
    }
card-eppid-missing = ⚠️ <b>Register resmi adalah e-PPID</b>, dan nomornya belum dicatat.

card-undelivered = <b>⚠️ { $what ->
        [answer] Jawaban resmi
        [correction] Ralat
       *[reply] Balasan
    } terakhir tidak sampai:</b> { $at } — { $why ->
        [blocked] pemohon memblokir bot
        [gone] akun pemohon tidak ada lagi
        [never-wrote] pemohon belum membuka bot
       *[other] ditolak Telegram
    }
card-elsewhere = <b>Disampaikan lewat:</b> { $way }
card-letter-waits = <b>📨 Dijawab lewat surat</b> tertanggal { $on }, menunggu dipastikan (batas { $due })
card-disowned = <b>🚫 { $signer } menyangkal tanda tangan { $on }</b>: PPID dan atasannya memeriksa, lalu memutus lagi.
card-unseen = <b>❗ Ditandatangani { $signer } di kertas, { $on }: belum dilihat orang kedua</b>
card-unreached = <b>⚠️ Pemohon tidak terjangkau lewat Telegram</b> sejak { $since }. Pakai saluran lain.
history =
    📜 <b>{ $why ->
        [deleted] Topik ini dibuat kembali karena yang lama dihapus.
        [general] Topik permohonan ini dihapus, dan bot tidak dapat membuat yang baru.
        [moved] Permohonan ini pindah ke grup ini.
       *[topics] Permohonan ini sekarang punya topik.
    }</b> { $count ->
        [0] Belum ada percakapan sebelumnya.
       *[other] Percakapan terakhir (selengkapnya tersimpan):
    }
    { $lines }
history-line = • { $at } <b>{ $who ->
        [citizen] Pemohon
        [reply] Balasan{ $fate ->
            [failed] {" "}(tidak sampai)
            [cancelled] {" "}(ditarik)
           *[sent] {""}
        }
        [answer] Jawaban resmi
       *[note] Catatan
    }:</b> { $file ->
        [none] {""}
        [photo] [foto]{" "}
        [document] [berkas]{" "}
        [voice] [pesan suara]{" "}
        [audio] [rekaman]{" "}
        [video] [video]{" "}
        [sticker] [stiker]{" "}
        [location] [lokasi]{" "}
        [contact] [kontak]{" "}
       *[other] [lampiran]{" "}
    }{ $words }

card-objection = ⚖️ Keberatan <code>{ $number }</code>: tanggapi paling lambat <b>{ $due }</b>
card-ordered = 📌 { $source ->
        [agreement] Pelaksanaan kesepakatan mediasi
        [ruling] Pelaksanaan putusan Komisi Informasi
        [court_ruling] Pelaksanaan putusan pengadilan
       *[superior] Perintah atas keberatan
    }: dijawab paling lambat <b>{ $due }</b>

nobody = belum ada
wanted-in-files = (lihat berkas atau pesan suara di bawah)
card =
    <b>{ $number }</b>{ $repeated ->
        [yes] {""}
       *[no] {"\u000A"}<b>{ $subject }</b>
    }

    { $wanted }

    <b>Tujuan:</b> { $purpose }
    <b>Pemohon:</b> { $kind }
    <b>Cara:</b> { $delivery }
    <b>Diterima:</b> { $received }
    <b>Status:</b> { $state } · <b>Petugas:</b> { $holder }
card-move = <b>Giliran:</b> { $names }
mover-officer = petugas
mover-ppid = PPID (tanda tangan)
mover-superior = Atasan PPID
mover-head = pimpinan
mover-unit = Tim Penghubung { $unit }
mover-requester = pemohon
mover-nobody = tidak ada
card-by-letter = <b>Lewat kuasa</b> { until-when }, untuk { what-is-covered }
card-typed = <b>Dibantu mengetik</b>, tanpa surat kuasa
card-due = <b>Paling lambat: { $due }</b>{ $phase ->
        [overdue] {" "}— ⚠️ TERLAMBAT{ $days ->
            [0] {""}
           *[other] {" "}{ $days } hari kerja
        }
        [near] {" "}— { $days ->
            [0] HARI TERAKHIR
           *[other] tinggal { $days } hari kerja
        }
       *[far] {""}
    }{ $extended ->
        [yes] {" "}(sudah diperpanjang)
       *[no] {""}
    }{ $estimated ->
        [yes] {" "}(perkiraan: libur masa itu belum pasti)
       *[no] {""}
    }
card-answered = <b>Dijawab:</b> { $at } (batas { $due }{ $late ->
    [yes] , terlambat
   *[no] {""}
})
card-withdrawn = <b>Dicabut oleh pemohon.</b>
card-delivered = <b>Balasan terakhir sampai:</b> { $at }
card-how = <i>Ke pemohon: hanya balasan pada kata-katanya, atau “Balas”. Yang keluar menunggu “Kirim” di barisnya. Hari dihitung sampai “Jawaban resmi”.</i>
button-answer = 📨 Jawaban resmi
button-reply = 💬 Balas
button-take = ✋ Saya tangani
button-identity = 🔒 Data pemohon
button-finish = ✔️ Selesai
withdrawn-group = Permohonan { $number } dicabut oleh pemohon. Tidak ada lagi yang perlu dijawab.{ $unit ->
        [none] {""}
       *[other] {" "}{ $unit }: bahannya tidak perlu lagi.
    }
taken = Permohonan ini sekarang Anda tangani.
take-over-certain = Permohonan <b>{ $number }</b> sedang ditangani { $holder }. Ambil alih?
button-take-over = ✋ Ya, saya ambil alih
taken-over = { $mention }, permohonan { $number } sekarang ditangani { $by }.
finished = Permohonan ditutup.
not-now-take = Permohonan { $number } sudah dijawab atau dicabut.
not-now-finish = Permohonan { $number } baru dapat ditutup setelah jawaban resmi sampai, atau setelah dicabut pemohon.
# Lembar isian petugas dan peran.
button-more = ⋯ Tindakan lain
more-for-case = Tindakan untuk <b>{ $number }</b>:
more-in-group =
    Tindakan untuk <b>{ $number }</b>:
    { $group }
button-menu-answer = ⚖️ Jawaban dan putusan
button-menu-time = ⏳ Waktu dan kelengkapan
button-menu-work = 👥 Petugas dan unit
button-menu-requester = 🙋 Pemohon
button-menu-record = 🗂 Berkas dan riwayat
button-menu-further = Lagi ▶️

chronicle-proof-sent = bukti identitas dikirim
chronicle-proof-accepted = bukti identitas dinyatakan sah
chronicle-proof-refused = bukti identitas tidak diterima

group-command-antrean = Antrean menurut sisa hari; milik Anda, yang terlambat, keberatan, beban
button-queue-all = 📋 Semua
button-queue-mine = 🙋 Saya
button-queue-late = ⏰ Terlambat
button-queue-load = 🧮 Beban
group-command-kasus = Kartu sebuah permohonan: /kasus 17
unsent-row = { $number ->
        [none] {""}
       *[other] <b>{ $number }</b>{" "}
    }✍️ ditulis { $author }, { $link ->
        [none] belum dikirim
       *[other] <a href="{ $link }">belum dikirim</a>
    }
list-line = • <b>{ $number }</b> { $subject } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja ({ $due })
        [today] <b>HARI TERAKHIR</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    } · { $holder }{ $unit ->
        [none] {""}
       *[other] {" "}· bahan di { $unit }
    }
page-of = { $pages ->
        [1] {""}
       *[other] {" "}(halaman { $page } dari { $pages })
    }
queue-all =
    <b>Antrean: { $count }</b>{ page-of }
    { $lines }
queue-all-empty = Tidak ada yang menunggu jawaban.
queue-mine =
    <b>{ $officer } menangani: { $count }</b>{ page-of }
    { $lines }
queue-mine-empty = Tidak ada permohonan yang Anda tangani. Lihat /antrean untuk yang belum diambil.
queue-late =
    <b>Lewat batas: { $count }</b>{ page-of }
    { $lines }
queue-late-empty = Tidak ada yang lewat batas. 👍
workload =
    <b>Beban kerja</b>
    { $lines }
workload-line = • <b>{ $officer }</b>: { $count } berjalan{ $pressing ->
        [0] {""}
       *[other] , { $pressing } mendesak
    }{ $overdue ->
        [0] {""}
       *[other] , ⚠️ { $overdue } terlambat
    }
which-number = Tulis nomornya, misalnya /kasus 17. Atau lihat /antrean.
number-not-found = Nomor itu tidak ditemukan. Tulis urutannya saja, misalnya /kasus 17, atau lihat /antrean.
card-older =
    <b>{ $number }</b> { $subject }
    <i>Kartu yang terbaru ada di bawah. Tombol di sini tetap berlaku.</i>
new-cases =
    📥 <b>{ $count } permohonan baru.</b> Kartunya menyusul satu per satu. Tekan nomornya untuk membukanya sekarang.
    { $lines }
new-case-line = • <b>{ $number }</b> { $subject }
card-in-topic =
    { $line }
    <i>Kartunya ditaruh lagi di topiknya.</i>
button-open-topic = ↗️ Buka topik

chronicle-right-asked = permintaan atas data pribadi diterima
chronicle-right-answered = permintaan atas data pribadi dijawab
chronicle-right-told = jawaban atas permintaan data pribadi sampai
chronicle-data-corrected = data diri diperbaiki
chronicle-letter-replaced = surat kuasa baru dicatat

group-command-cari = Cari: kata, nomor, status, unit, tanggal
search-how =
    <b>Mencari permohonan</b>
    Tulis di belakang /cari, misalnya:
    • /cari belanja kecamatan
    • /cari 17
    • /cari status:dijawab anggaran
    • /cari unit:hukum sejak:1/11/2026 sampai:30/11/2026
    Nama pemohon hanya dicari di obrolan pribadi dengan bot, juga dengan /cari.

    Atau pilih statusnya:
search-found = { $count ->
        [0] Tidak ada yang cocok. Coba kata yang lebih sedikit atau lebih pendek.
       *[other] <b>Ditemukan: { $count }{ $only ->
            [newest] {" "}yang terbaru
           *[all] {""}
        }</b>{ page-of }
        { $lines }
    }
search-line = • <b>{ $number }</b> { $subject } — { $state }
button-search-names = 🔒 Cari nama pemohon (pribadi)
search-sent = Hasilnya dikirim ke obrolan pribadi Anda. Pembukaan ini tercatat.
search-names = { $count ->
        [0] 🔒 Tidak ada pemohon dengan nama itu.
       *[other] 🔒 <b>Pemohon dengan nama itu: { $count }</b>
        { $lines }
        <i>Jangan diteruskan. Buka kartunya di grup dengan /kasus dan nomornya.</i>
    }
search-name-line = • <b>{ $number }</b> { $subject } — { $state } · { $name }
search-too-old = Pencarian ini sudah terlalu lama. Ketik /cari sekali lagi.
search-date-unread = Tanggal “{ $day }” belum terbaca. Tulis misalnya sejak:1/11/2026.
search-state-unknown = Status itu tidak ada. Pilihannya: { $states }.

card-two-dates = ⚖️ <b>Dua tanggal:</b> di atas untuk informasi Pemilu; { $longer } untuk yang lain. Tandai paling lambat { $by }; sampai ditandai, yang pendek berlaku.
card-election = 🗳 Hitungan Pemilu (Perki 1/2019).
card-dates-apart = Menurut hukum { $legal }, dijanjikan { $promised }: kerjakan menurut yang lebih awal.
card-target = Target dalam: { $target } (batas pendek yang sudah lewat ketika hitungannya diubah).
button-tag-yes = 🗳 Informasi Pemilu
button-tag-no = Bukan informasi Pemilu

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
actor-paper = { $signer } di kertas, dicatat { $officer }, { $second ->
        [none] belum dilihat orang kedua
       *[other] dipastikan { $second }
    }
actor-officer = petugas
chronicle-filed = permohonan diterima
chronicle-words-added = pemohon menambah keterangan
chronicle-words-removed = pemohon menarik keterangan
chronicle-request-split = keterangan ditawarkan, dijadikan, atau tidak dijadikan permohonan baru
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
chronicle-extension-decided = perpanjangan ditetapkan
chronicle-extension-ended = perpanjangan tidak jadi berlaku: tidak terbukti terkirim
chronicle-notice-void = pemberitahuan tidak terkirim, jadi tidak berlaku
chronicle-taken-back = ditarik penandatangannya sebelum terkirim, jadi tidak berlaku
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
chronicle-considered = pertimbangan tertulis disetujui
chronicle-test-held = lembar uji konsekuensi dibuat
chronicle-list-changed = daftar informasi publik diubah
chronicle-list-confirmed = isi daftar informasi publik dinyatakan masih berlaku
chronicle-exemption-added = informasi dikecualikan ditambah
chronicle-exemption-checked = penetapan dicocokkan orang kedua
chronicle-exemption-withdrawn = informasi dikecualikan dibuka
chronicle-decision-approved = keputusan disetujui
chronicle-decision-denied = keputusan tidak disetujui
chronicle-regime-set = hitungan hari ditetapkan
chronicle-recounted = batas dihitung ulang
chronicle-stage-added = tahapan ditambah
chronicle-stage-withdrawn = tahapan dicabut
chronicle-calendar-changed = kalender diubah
chronicle-objected = keberatan diajukan
chronicle-objection-answered = keberatan ditanggapi
chronicle-objection-delivered = tanggapan keberatan sampai
chronicle-objection-withdrawn = keberatan dicabut
chronicle-objection-disowned = pemohon menyatakan tidak mengajukan keberatan itu
chronicle-settlement-proposed = kesepakatan diusulkan kepada pemohon
chronicle-settlement-agreed = pemohon menyetujui kesepakatan
chronicle-settlement-denied = pemohon tidak menyetujui kesepakatan
chronicle-order-fulfilled = perintah dipenuhi
chronicle-order-lifted = perintah gugur
chronicle-reopened = dibuka kembali
chronicle-dispute-recorded = tahap sengketa dicatat
chronicle-answered-elsewhere = jawaban resmi disampaikan di luar obrolan
chronicle-not-received = pemohon menyatakan belum menerima
chronicle-handed-over = informasi diserahkan
chronicle-rating-asked = penilaian diminta
chronicle-rated = dinilai pemohon
chronicle-letter-returned = surat jawaban kembali, jadi belum terkirim
chronicle-way-failed = satu cara penyampaian tidak berhasil
chronicle-undelivered = dipastikan tidak dapat disampaikan
chronicle-told = disampaikan kepada pemohon
chronicle-eppid-numbered = nomor e-PPID dicatat
chronicle-pin-renewed = PIN baru dibuat
chronicle-claimed = permohonan pindah ke obrolan pemohon
chronicle-file-opened = berkas yang dibatasi dibuka
chronicle-file-refused = berkas pemohon tidak diteruskan
chronicle-file-hidden = berkas yang memuat data diri dipindahkan dari grup
chronicle-hidden-let-go = yang tersembunyi dalam jawaban dibiarkan ikut
chronicle-note-deleted = catatan yang memuat data diri dihapus dari grup
chronicle-file-kept = berkas yang diserahkan disimpan, byte demi byte
chronicle-file-lost = berkas yang diserahkan tidak dapat diunduh dari Telegram
chronicle-original-kept = berkas besar: aslinya disimpan kantor
chronicle-original-placed = tempat berkas asli dicatat
chronicle-incident-suspected = dugaan insiden data dicatat
chronicle-incident-told = pemberitahuan insiden data dikirim
chronicle-incident-closed = insiden data ditutup
chronicle-destruction-approved = pemusnahan berkas disetujui pimpinan
chronicle-data-destroyed = data yang masa simpannya berakhir dihapus
chronicle-account-changed = akun Telegram berganti
chronicle-role-granted = peran dicatat
chronicle-role-confirmed = peran dipastikan
chronicle-role-contested = peran dibantah
chronicle-acts-affirmed = tindakan pemegang lama dikuatkan
chronicle-role-taken-back = peran dicabut
chronicle-decree-scanned = pindaian SK penetapan diserahkan
chronicle-letter-sent = surat dikirim
chronicle-paper-replaced = surat dibuat ulang tanpa NIK, menggantikan berkas lama
fact-act = yang dilakukan:
fact-basis = dasar:
fact-before = semula
fact-channel = lewat:
fact-complete-by = dilengkapi paling lambat
fact-date = { $on }
fact-due = batas
fact-giving = diberikan:
fact-giving-files = berkas bersama jawaban
fact-giving-link = tautan dalam jawaban
fact-giving-text = dalam teks jawaban
fact-giving-office = dilihat/diambil di kantor
fact-giving-sent = lewat pos/surel
fact-evidence = bukti:
fact-signed-by = ditandatangani oleh
fact-internal = target
fact-letter = surat:
fact-file = berkas
fact-number = nomor
fact-on = tanggal
fact-outcome = hasil:
fact-reason = alasan:
fact-regime = hitungan:
fact-sha256 = SHA-256
fact-regime-umum = umum
fact-regime-pemilu = Pemilu
chronicle-passed-on = dialihkan ke petugas lain
chronicle-unit-asked = bahan diminta ke unit
chronicle-document-brought = berkas unit dicatat
chronicle-document-withdrawn = berkas unit ditarik
chronicle-unit-done = bahan dari unit diterima
chronicle-transcribed = pesan suara disalin
chronicle-transcript-confirmed = pemohon membenarkan salinan pesan suara
chronicle-transcript-denied = pemohon tidak membenarkan salinan pesan suara
chronicle-group-bound = grup petugas dipasang
chronicle-submitted = konsep diajukan untuk ditandatangani
chronicle-submission-returned = konsep dikembalikan
chronicle-paper-recorded = lembar yang ditandatangani dicatat
chronicle-paper-signed = tanda tangan di kertas dipastikan
chronicle-paper-seen = lembar asli dilihat orang kedua
chronicle-paper-dropped = lembar yang ditandatangani tidak jadi berlaku
chronicle-paper-denied = tanda tangan di kertas disangkal
chronicle-desk-restored = meja layanan dipulihkan dari cadangan
chronicle-office-changed = data kantor diubah
chronicle-evaluated = layanan sebulan dievaluasi
chronicle-restore-explained = pemulihan dari cadangan dijelaskan

card-alike = <b>Pemohon ini juga mengajukan:</b> { $numbers }

card-unit = { $files ->
        [0] <b>Bahan di unit:</b> { $unit } (batas internal { $due })
       *[other] <b>Dari unit:</b> { $files } berkas{ $unit ->
            [none] {""}
           *[other] {" "}· { $unit } belum selesai (batas internal { $due })
        }
    }
button-pass-on = 👥 Alihkan ke petugas lain
button-ask-unit = 🏢 Minta bahan ke unit
pass-on-to-whom = Permohonan <b>{ $number }</b> dialihkan kepada siapa?
nobody-to-pass-on-to = Belum ada petugas lain. PPID atau pimpinan dapat menunjuk dengan /peran.
cannot-be-passed-to = Orang itu tidak lagi petugas. Buka “Alihkan” sekali lagi untuk daftar yang baru.
has-it-already = { $officer } sudah menangani permohonan ini.
passed-on = { $mention }, permohonan { $number } dialihkan kepada Anda oleh { $by }. Batas yang dikejar: { $due }.
ask-which-unit = Unit mana yang memegang bahan untuk <b>{ $number }</b>?
no-units = Belum ada unit. Isi “units” pada profil kantor, atau beri peran Tim Penghubung dengan /peran.
no-such-unit = Unit itu tidak ada lagi. Buka “Minta bahan ke unit” sekali lagi.
unit-asked-already = Bahan sudah diminta ke { $unit }.
unit-asked = 🏢 Bahan untuk { $number } diminta ke <b>{ $unit }</b>, paling lambat { $due } (batas internal). { $held ->
        [yes] { $mentions }, kirim berkasnya sebagai balasan pesan ini. Bila sudah lengkap, tekan “Selesai di unit” di bawah “Tindakan lain”.
       *[no] Tim Penghubung unit ini belum ditunjuk: beri tahu unitnya, dan beri peran dengan /peran.
    }
no-unit-asked = Tidak ada unit yang sedang diminta bahannya.
unit-done = ↩️ { $number } kembali dari { $unit } (dicatat { $officer }). Pengingat ke unit berhenti.

card-asked-about = <b>Kabar ditanyakan pemohon:</b> terakhir { $on }
place-masked =
    📍 { $title }
    { $address }
    (Titik petanya tidak ditampilkan: tempat ini menyebut pemohon.)
digest-more = … dan { $more } lagi.
line-unread = • { $number }: tidak terbaca
