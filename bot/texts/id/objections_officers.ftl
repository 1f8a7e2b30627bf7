### What the feature objections says to officers.

elsewhere-in-the-future = Waktu itu belum tiba. Tulis waktu yang sebenarnya, paling lambat sekarang. Tekan “Kembali” untuk memperbaikinya.

group-command-keberatan = Keberatan yang masih terbuka
button-queue-objections = ⚖️ Keberatan
queue-objections =
    ⚖️ <b>Keberatan yang masih terbuka: { $count }</b>{ page-of }
    { $lines }
queue-objections-empty = ⚖️ Tidak ada keberatan yang masih terbuka.
docket-line = • <b>{ $number }</b> (huruf { $ground }) { $standing ->
        [undelivered] tanggapannya <b>belum sampai</b> pada pemohon
        [ordered] perintah kepada PPID
       *[waits] ditanggapi { $judge }
    } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja (batas { $due })
        [today] <b>HARI INI hari terakhir</b>
       *[running] tinggal { $days } hari kerja ({ $due })
    }
docket-opened = Keberatan itu ditampilkan pada permohonan { $number }.
objection-judge = { $role }: { $lines }
objection-judge-name = { $officer }
objection-judge-outside = { $official } (di luar kantor). Petugas mencatat perintahnya yang sudah ditandatangani.
objection-judge-none = ⚠️ belum ada yang boleh menanggapi
button-objection-who = 🔒 Data yang berkeberatan
button-objection-fulfil = ✔️ Perintah dilaksanakan
button-objection-fulfilled-yes = Ya, sudah dilaksanakan
objection-fulfil-certain = Perintah atas keberatan { $number } sudah dilaksanakan seluruhnya? Pemohon diberi tahu.
objection-fulfilled-group = ✔️ Perintah atas keberatan { $number } dicatat sudah dilaksanakan. Pemohon diberi tahu.
objection-nothing-ordered = Pada keberatan { $number } tidak ada perintah yang menunggu dicatat di sini. Perintah atas permohonan selesai dengan jawaban resmi yang baru.
objection-withdrawn-group = ⚖️ Keberatan { $number } <b>dicabut oleh pemohon</b>. Tidak ada lagi yang perlu ditanggapi. { $judge }
objection-disowned-group = ⚠️ Pemohon menyatakan keberatan { $number } <b>bukan miliknya</b>, jadi dikeluarkan dari antrean. Periksa suratnya; bila memang milik pemohon lain, catat pada permohonan yang benar. { $judge }
button-objection-enclosures = 📎 Tampilkan lampiran
enclosure-says = Lampiran keberatan { $number }:
enclosure-arrived = 📎 Lampiran keberatan { $number }: { $kind }. Karena bisa memuat data diri, isinya tidak ditampilkan di grup. { $words }
no-enclosures = Keberatan { $number } tidak berlampiran.
objection-withdrawn-already = Keberatan { $number } sudah dicabut, jadi tidak ada lagi yang perlu ditanggapi atau dicatat.

objection-card =
    ⚖️ <b>KEBERATAN</b> <code>{ $number }</code>{ $case ->
        [none] {" "}(tanpa permohonan)
       *[other] {" "}atas permohonan <code>{ $case }</code>
    }{ $timing ->
        [late] {"\u000A"}⚠️ <b>Lewat waktu</b>: masuk setelah { DAYS("objection_filing") } hari kerja; Atasan PPID yang memutuskan.
        [early] {"\u000A"}⚠️ <b>Sebelum waktunya</b>: hari untuk menjawab belum habis ketika diajukan. Pemohon sudah diberi tahu; Atasan PPID yang memutuskan.
       *[in_time] {""}
    }
    <b>Alasan:</b> { $ground }{ $subject ->
        [none] {""}
       *[other] {"\u000A"}<b>Informasi:</b> { $subject }
    }
    <b>Kasus posisi:</b> { $facts }
    <b>Tujuan:</b> { $purpose }{ $enclosed ->
        [0] {""}
       *[other] {"\u000A"}<b>Lampiran:</b> { $enclosed }
    }

    <b>Ditanggapi paling lambat: { $due }</b>{ $clock ->
        [pemilu] {" "}(hitungan pemilu)
       *[umum] {""}
    }
    { $judge }
objection-regime-settled = Hitungan hari keberatan { $number } tidak dapat diganti lagi: sudah hitungan biasa, atau satu hari kerja untuk menggantinya sudah lewat.
button-objection-ordinary = 🗳 Bukan informasi pemilu
objection-not-election = ⚖️ Keberatan { $number } bukan tentang informasi pemilu. Batas menurut hukum menjadi <b>{ $due }</b>; yang dijanjikan kepada pemohon tetap { $promised }.
button-objection-answer = ⚖️ Tanggapi keberatan
objection-answer-sent =
    ⚖️ Tanggapan atas keberatan { $number } dikirim kepada pemohon: <b>{ $outcome }</b>.
    { $follows ->
        [order] 📌 { $who } melaksanakan perintah ini paling lambat <b>{ $due }</b>: { $words }
        [agreement] 📌 { $who } melaksanakan isi kesepakatan: { $words }
       *[nothing] Keputusan tetap, jadi tidak ada yang perlu dilaksanakan. Pemohon masih dapat ke Komisi Informasi, sampai tanggal yang disebut dalam tanggapannya.
    }
no-such-objection = Keberatan itu tidak ditemukan, atau sudah ditanggapi.
objection-answered-already = Keberatan { $number } sudah ditanggapi; tanggapan tidak dapat diubah.
objection-nobody-left = Semua pemegang peran ikut memutus permohonan ini, jadi tidak ada yang boleh menanggapi keberatannya. Minta administrator memberi peran Atasan PPID kepada orang lain.
objection-judge-is-another = Keberatan ini ditanggapi oleh { $role } yang tidak ikut memutus permohonannya. Silakan teruskan kepadanya.
objection-refusal-cannot-be-settled = Penolakan (huruf a) tidak dapat diselesaikan dengan musyawarah (Pasal 35 ayat (2)). Pilih putusan lain.
objection-needs-signed-order = Tanggapan { $official } dicatat dari surat yang sudah ditandatangani. Tekan “Kembali” dan kirim pindaiannya.
objection-needs-reasons = Keputusan yang dikuatkan wajib disertai alasan tertulis (Pasal 36 ayat (3)).
objection-needs-date = Perintah kepada PPID memerlukan tanggal. Silakan isi tanggalnya.
objection-date-passed = Tanggal perintah itu sudah lewat. Tekan “Kembali”, lalu pilih hari kerja paling lambat { $last }.
objection-date-day-off = Tanggal perintah itu hari libur. Tekan “Kembali”, lalu pilih hari kerja paling lambat { $last }.
objection-date-too-far = Tanggal perintah itu terlalu jauh: PPID diberi waktu paling lama seperti untuk permohonan baru. Tekan “Kembali”, lalu pilih hari kerja paling lambat { $last }.
settlement-needs-paper = Pemohon keberatan { $number } tidak dapat ditanya di percakapan ini. Kesepakatan memerlukan tanda tangan kedua pihak: tekan “Kembali”, lalu kirim pindaiannya.
settlement-asked = ⚖️ Usul kesepakatan atas keberatan { $number } dikirim kepada pemohon. Keberatan baru selesai bila pemohon setuju; sampai saat itu batas tanggapan tetap <b>{ $due }</b>.
settlement-denied-group = ⚖️ Pemohon <b>tidak menyetujui</b> kesepakatan atas keberatan { $number }. Tanggapi seperti biasa, paling lambat <b>{ $due }</b>. { $judge }
ask-settlement-signed =
    <b>Ada kesepakatan tertulis yang sudah ditandatangani kedua pihak?</b>
    Kirim pindaiannya (dokumen atau foto), lalu tekan “Lanjut”. Tanpa itu, langsung tekan “Lanjut”: pemohon ditanya dulu di percakapan, dan batas tanggapan tetap berjalan.
example-settlement-signed = <i>Contoh: kesepakatan-keberatan.pdf</i>
choice-settlement-signed-done = ▶️ Lanjut
error-settlement-signed = Di sini hanya dokumen atau foto. Kirim pindaiannya, atau tekan “Lanjut”.
field-settlement-signed = Kesepakatan bertanda tangan
objection-lies-ready = 📄 Tanggapan atas keberatan { $number } dihitung disampaikan pada { $at }, dan siap diambil. Hari-hari ke Komisi Informasi dihitung sejak pemohon menerimanya: catat begitu ia mengambilnya.
alarm-objection-not-received = ⚠️ Pemohon menyatakan <b>belum menerima</b> tanggapan atas keberatan { $number } yang dicatat di luar obrolan. Periksa buktinya, sampaikan lagi, lalu catat.
button-form-objection-record = ⚖️ Catat keberatan tertulis
ask-objection-record-way = <b>Keberatan tertulis ini datang lewat apa?</b>
choice-objection-record-way-counter = Di loket
choice-objection-record-way-post = Pos
choice-objection-record-way-email = Surel
ask-objection-record-received =
    <b>Kapan kantor menerimanya?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja. Hitungan hari mulai dari sini.
ask-objection-record-evidence = <b>Apa buktinya?</b> Nomor agenda, cap terima, atau resi.
example-objection-record-evidence = <i>Contoh: Agenda surat masuk 214, cap terima 23 November 2026</i>
ask-objection-record-ground =
    <b>Apa alasannya?</b> (UU 14/2008 Pasal 35 ayat (1))
    Pilih alasan yang disebut dalam surat; bila tidak disebut, yang paling sesuai dengan isinya.
choice-objection-record-ground-a = a. Ditolak
choice-objection-record-ground-b = b. Tidak diumumkan
choice-objection-record-ground-c = c. Tidak ditanggapi
choice-objection-record-ground-d = d. Tidak sesuai
choice-objection-record-ground-e = e. Tidak dipenuhi
choice-objection-record-ground-f = f. Biaya tidak wajar
choice-objection-record-ground-g = g. Lewat waktu
ask-objection-record-facts =
    <b>Apa kasus posisinya?</b> Salin pokok suratnya, tanpa nama, NIK, dan alamat: keduanya sudah ada pada permohonan.
example-objection-record-facts = <i>Contoh: Pemohon meminta berita acara. Yang diterima hanya ringkasannya, tanpa lampiran.</i>
error-objection-record-facts = Silakan tulis dengan beberapa kalimat.
ask-objection-record-purpose = <b>Untuk apa informasi itu akan digunakan?</b>
example-objection-record-purpose = <i>Contoh: Penelitian skripsi</i>
ask-objection-record-confirm =
    <b>Keberatan tertulis</b>

    { $lines }

    Pemohon menerima tanda terima, dan dapat menyatakan keberatan itu bukan miliknya.
choice-objection-record-confirm-send = ✔️ Catat
field-objection-record-way = Datang lewat
field-objection-record-received = Diterima
field-objection-record-evidence = Bukti
field-objection-record-ground = Alasan
field-objection-record-facts = Kasus posisi
field-objection-record-purpose = Tujuan
objection-before-request = Tanggal itu sebelum permohonannya diterima ({ $received }), jadi tidak mungkin. Mulai lagi dengan tanggal yang sebenarnya.
objection-recorded =
    ⚖️ Keberatan tertulis { $number } dicatat kemudian: diterima { $on }, dan hitungan harinya mulai dari sana. Bukti: { $evidence }. { $known ->
        [yes] Pemohon diberi tahu.
       *[no] Pemohon tidak memakai percakapan ini: serahkan tanda terimanya secara tertulis.
    }

## Tanggapan atas keberatan
ask-objection-answer-outcome = <b>Apa putusan atas keberatan ini?</b>
choice-objection-answer-outcome-upheld = Menguatkan keputusan PPID
choice-objection-answer-outcome-partly = Membatalkan sebagian
choice-objection-answer-outcome-overturned = Membatalkan
choice-objection-answer-outcome-settled = Selesai musyawarah
ask-objection-answer-reasons =
    <b>Tuliskan alasannya.</b>
    Wajib bila keputusan PPID dikuatkan (Pasal 36 ayat (3)); dikirim kepada pemohon.
example-objection-answer-reasons = <i>Contoh: Dokumen itu memuat riwayat kesehatan orang lain, dan pemiliknya tidak menyetujui pembukaannya.</i>
ask-objection-answer-order = <b>Apa yang harus dilakukan PPID?</b>
example-objection-answer-order = <i>Contoh: Memberikan salinan berita acara tanpa lampiran kesehatan</i>
ask-objection-answer-due = <b>Paling lambat kapan?</b> Hari kerja, paling lama { DAYS("order") } hari kerja dari sekarang{ $elections ->
        [yes] {" "}({ DAYS("order", "pemilu") } pada tahapan pemilu)
       *[no] {""}
    }.
ask-objection-answer-agreement = <b>Apa yang disepakati?</b>
example-objection-answer-agreement = <i>Contoh: Pemohon melihat dokumennya di kantor pada 1 Desember 2026</i>
ask-objection-answer-signed =
    <b>Ada surat tanggapan yang ditandatangani di kertas?</b>
    Konsepnya, siap dicetak: “Tindakan lain” → “📄 Surat” → “✍️ Tanggapan atas Keberatan”. Kirim pindaiannya (dokumen atau foto), lalu tekan “Lanjut”: pemohon menerima surat itu. Tanpa surat, langsung tekan “Lanjut”: Loket menulis surat elektronik.
example-objection-answer-signed = <i>Contoh: tanggapan-keberatan-bertanda-tangan.pdf</i>
choice-objection-answer-signed-done = ▶️ Lanjut
error-objection-answer-signed = Di sini hanya dokumen atau foto. Kirim pindaian suratnya, atau tekan “Lanjut”.
field-objection-answer-signed = Surat bertanda tangan
ask-objection-answer-confirm =
    <b>Tanggapan Atasan PPID: yang sampai pada pemohon</b>
    Setelah dikirim, tanggapan tidak dapat diubah; kesepakatan tanpa pindaian dikirim sebagai usul dulu.
choice-objection-answer-confirm-send = 📨 Kirim ke pemohon
field-objection-answer-outcome = Putusan
field-objection-answer-reasons = Alasan
field-objection-answer-order = Perintah kepada PPID
field-objection-answer-due = Paling lambat
field-objection-answer-agreement = Kesepakatan

not-now-reopen = Permohonan { $number } sudah dicabut pemohon, jadi tidak dapat diperintahkan dijawab. Tekan “Kembali”, pilih “Menguatkan”, dan tulis pencabutan itu sebagai alasannya.
