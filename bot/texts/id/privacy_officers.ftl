### What the feature privacy says to officers.

incident-offered = Balasan permohonan { $number } itu membawa berkas. Bila berkasnya sampai pada orang yang salah atau memuat data diri orang lain, catat sebagai dugaan insiden data.
button-incident = 🚨 Catat dugaan insiden data
incident-known = Dugaan insiden untuk berkas itu sudah tercatat.
incident-noted = Dugaan insiden data tercatat. Langkah berikutnya ada di grup.

incidents = 🚨 { $unclosed ->
        [0] Tidak ada insiden yang belum ditutup.
       *[other] Yang belum ditutup: { $unclosed }, masing-masing di atas.
    } Berkas sampai pada orang yang salah, ponsel atau komputer hilang, data bocor: catat sekarang juga; waktunya dihitung sejak diketahui.
button-incident-new = 🚨 Catat insiden baru
incident-card =
    🚨 <b>Insiden data nomor { $incident }</b>
    <b>Diketahui:</b> { $noticed }
    <b>Batas memberi tahu (3 × 24 jam):</b> { $until }
    <b>Yang tersentuh:</b> { $everybody ->
        [yes] semua orang yang datanya ada di meja ini
       *[no] { $numbers ->
            [none] belum disebut
           *[other] { $numbers }{ and-more }
        }
    } — { $people } orang
    { $described ->
        [yes] <b>Pemilik data:</b> { $told ->
            [none] ⚠️ belum diberi tahu
           *[other] diberi tahu { $told }: { $sent } sampai, { $waiting } menunggu, { $unreached } tidak terjangkau
        }
       *[no] ⚠️ Belum diuraikan: lengkapi dulu, karena isinya menjadi pemberitahuan.
    }
    <b>Lembaga pelindungan data:</b> { $reported ->
        [none] ⚠️ belum diberi tahu; { $authority ->
            [none] alamatnya belum diisi di profil kantor (privacy.authority)
           *[other] alamat: { $authority }
        }
       *[other] diberi tahu { $reported }
    }

    Beri tahu sekarang juga: PPID, Atasan PPID{ $protector ->
        [none] {""}
       *[other] , dan pejabat pelindungan data ({ $protector })
    }. Pemilik data <b>dan</b> lembaga diberi tahu secara tertulis paling lambat 3 × 24 jam (UU 27/2022 Pasal 46).
button-incident-fill = 📝 Uraikan kejadiannya
button-incident-letter = 📄 Surat pemberitahuan (F17)
button-incident-send = 📨 Beri tahu pemilik data
button-incident-authority = 🏛 Surat ke lembaga sudah dikirim
button-incident-public = 📢 Teks pengumuman
button-incident-close = ✅ Tutup insiden
button-incident-close-certain = ✅ Ya, tutup
button-incident-certain = Ya, kirim sekarang
incident-certain = Pemberitahuan dikirim kepada { $people } orang dan tidak dapat ditarik. Yang tidak terjangkau lewat obrolan menjadi tugas penyampaian pada permohonannya, dengan suratnya. PPID: kirim?
incident-sending = 📨 Pemberitahuan insiden nomor { $incident } dikirim kepada { $people } orang. Bukti sampainya ada di /insiden.
incident-authority-told = 🏛 Lembaga pelindungan data diberi tahu tentang insiden nomor { $incident }, { $at }.
incident-public =
    📢 <b>Untuk { $people } orang yang tidak terjangkau</b>: umumkan di papan pengumuman dan situs kantor (UU 27/2022 Pasal 46 ayat (3)). Teksnya:

    { $notice }
incident-close-certain = Tutup insiden data nomor { $incident }? Pengingatnya berhenti, dan insiden itu tidak dapat dibuka lagi.{ $told ->
        [no] {" "}⚠️ Pemilik data belum diberi tahu.
       *[yes] {""}
    }{ $reported ->
        [no] {" "}⚠️ Lembaga belum diberi tahu.
       *[yes] {""}
    }
incident-closed = ✅ Insiden data nomor { $incident } ditutup oleh { $officer }.
incident-reminder = ⏰ <b>Insiden data nomor { $incident }</b>: { $hours ->
        [0] waktu 3 × 24 jam sudah habis ({ $until }). Beri tahu sekarang juga.
       *[other] tinggal { $hours } jam, sampai { $until }.
    }{ $told ->
        [no] {" "}Pemilik data belum diberi tahu.
       *[yes] {""}
    }{ $reported ->
        [no] {" "}Lembaga belum diberi tahu.
       *[yes] {""}
    } Lihat /insiden.{ $rung ->
        [none] {""}
       *[other] {"\u000A"}🔔 { $rung }: mohon pemilik data diberi tahu sekarang. Bila tidak sempat, petugas mana pun yang ditunjuk boleh melakukannya; itu tercatat.
    }
incident-over = Insiden itu tidak ada atau sudah ditutup.
incident-in-future = Waktu diketahuinya insiden tidak mungkin di masa depan.
incident-case-unknown = Tidak ada permohonan bernomor “{ $number }”. Tulis nomor seperti 017/2026, dipisah koma atau baris baru.
incident-not-described = Uraikan dulu kejadiannya: isinya menjadi pemberitahuan.
incident-told-before = Itu sudah dilakukan. Lihat /insiden.
ask-incident-noticed = <b>Kapan insiden itu diketahui?</b> Sejak saat itu 3 × 24 jam dihitung. Tulis tanggal dan jamnya.
field-incident-noticed = Diketahui
ask-incident-exposed = <b>Kapan data itu terungkap?</b> Bila belum pasti, tulis perkiraannya (UU 27/2022 Pasal 46 ayat (2)).
example-incident-exposed = <i>Contoh: 23 November 2026, antara pukul 09.00 dan 11.00</i>
error-incident-exposed = Tulis waktunya dengan singkat, paling banyak 200 huruf.
field-incident-exposed = Terungkap
ask-incident-how = <b>Apa yang terjadi, dan bagaimana data itu terungkap?</b> Paling banyak 300 huruf. Isinya dibaca pemilik data dan lembaga: jangan sebut nama siapa pun.
example-incident-how = <i>Contoh: berkas jawaban terkirim kepada pemohon lain karena salah pilih.</i>
field-incident-how = Kejadian
ask-incident-scope = <b>Data siapa?</b> “Semua orang” bila basis data, cadangan, atau kuncinya bocor.
choice-incident-scope-cases = Permohonan tertentu
choice-incident-scope-everybody = Semua orang
field-incident-scope = Cakupan
ask-incident-cases = <b>Permohonan mana saja?</b> Nomor dipisah koma atau baris baru. Semua pemohonnya terhitung.
example-incident-cases = <i>Contoh: 017/2026</i>
error-incident-cases = Tulis nomor permohonannya, dipisah koma atau baris baru.
field-incident-cases = Permohonan
ask-incident-data = <b>Data apa yang terungkap?</b> Jenisnya saja, bukan isinya.
example-incident-data = <i>Contoh: nama, alamat, dan nomor telepon.</i>
error-incident-data = Sebut jenis datanya.
field-incident-data = Data
ask-incident-done = <b>Apa yang sudah dan akan dilakukan?</b> Penanganan dan pemulihan.
example-incident-done = <i>Contoh: berkas ditarik, penerima menyatakan sudah menghapusnya.</i>
error-incident-done = Uraikan penanganannya.
field-incident-done = Penanganan
ask-incident-advice = <b>Apa yang dapat dilakukan pemilik data?</b> Boleh dilewati.
example-incident-advice = <i>Contoh: waspadai telepon yang mengatasnamakan kantor kami.</i>
error-incident-advice = Tulis sarannya, atau lewati.
skip-incident-advice = Lewati
field-incident-advice = Saran
choice-incident-confirm-send = 🚨 Catat

right-card =
    🔐 <b>{ $number }</b> · { $right }
    { $phase ->
        [overdue] ⚠️ Terlambat: dijawab paling lambat { $at }.
       *[runs] Dijawab PPID paling lambat { $at }: 3×24 jam menurut jam, bukan hari kerja (UU 27/2022 Pasal { $articles }).
    }
button-open-right = 🔎 Baca di obrolan pribadi
button-answer-right = ✍️ Jawab
rights-none = Tidak ada permintaan atas data pribadi yang menunggu jawaban.
rights-open =
    <b>Permintaan atas data pribadi yang menunggu jawaban</b>

    { $lines }
right-private =
    🔐 <b>{ $number }</b>
    { $words }
    <i>Hanya untuk Anda; dibukanya tercatat.</i>
right-answered-group = 🔐 { $number } dijawab { $officer }: { $outcome ->
        [granted] dikabulkan
       *[refused] ditolak
    }. Bukti sampainya dicatat.
right-answered-already = Permintaan ini sudah dijawab.
right-undelivered = Jawaban atas { $number } hanya ada di suratnya di atas: buka, cetak, dan sampaikan.
right-unknown = Permintaan itu tidak ada.
withdrawal-group = 🔐 Pemohon { $number } menarik persetujuannya dan ingin diteruskan lewat jalan lain. Mulai sekarang tidak ada yang dikirim ke Telegramnya: yang harus disampaikan muncul di sini, kontaknya ada di “Data pemohon”.
ask-right-outcome = <b>Apa jawaban PPID?</b> Baca dulu permintaannya di obrolan pribadi. Yang dikabulkan dijalankan seketika begitu jawaban dikirim.
choice-right-outcome-granted = Dikabulkan
choice-right-outcome-refused = Ditolak
right-case-unknown = Itu bukan nomor permohonan dari orang yang meminta. Tulis nomor seperti 017/2026.
right-value-unfit = { $field } pada { $number } tidak ada, atau tidak dapat diisi dengan itu. Periksa bagian dan isinya.
ask-right-field = <b>Bagian mana yang diperbaiki?</b>
choice-right-field-name = Nama
choice-right-field-nik = NIK
choice-right-field-acting-name = Yang bertindak
choice-right-field-representative-name = Penerima kuasa
choice-right-field-guardian-name = Orang tua atau wali
choice-right-field-address = Alamat
choice-right-field-contact = Kontak
choice-right-field-other = Sudah dibetulkan
field-right-field = Bagian
ask-right-number = <b>Pada permohonan yang mana?</b> Tulis nomornya.
example-right-number = <i>Contoh: 017/2026</i>
error-right-number = Tulis nomor permohonannya.
field-right-number = Permohonan
ask-right-value = <b>Apa isinya yang benar?</b> Tidak tampil di grup.
example-right-value = <i>Contoh: Jl. Merbabu 7, RT 2</i>
error-right-value = Tulis isinya.
field-right-value = Menjadi
ask-right-reasons = <b>Apa yang tidak dapat dikabulkan, dan mengapa?</b> Sebutkan pasalnya; kalimat ini disampaikan kepada yang meminta.
example-right-reasons = <i>Contoh: Nama dan alamat dalam register wajib disimpan menurut UU 43/2009, jadi tidak dapat dihapus sekarang.</i>
error-right-reasons = Silakan tulis alasannya dengan satu kalimat.
ask-right-confirm =
    <b>Kirim jawaban ini?</b>

    { $lines }
choice-right-confirm-send = 📤 Kirim jawaban
field-right-outcome = Jawaban
field-right-reasons = Alasan

# Penghapusan berkala.
clearing-failed = ⚠️ Semalam { $count } jenis data yang masa simpannya berakhir tidak dapat dihapus. Dicoba lagi malam nanti. Pengelola sistem: lihat log.

button-form-file-opening = 🔓 Buka berkas (PPID)
file-not-restricted = Berkas ini tidak dibatasi.
file-opened = 🔓 Berkas dibuka { $officer } sampai { $until }. Alasannya tercatat di riwayat.
ask-file-opening-reason = <b>Mengapa berkas ini perlu dibuka?</b>
example-file-opening-reason = <i>Contoh: Komisi Informasi meminta salinan jawaban untuk sidang 3 Juni</i>
field-file-opening-reason = Alasan
choice-file-opening-confirm-send = 🔓 Buka
destruction-without-schedule = Belum ada jadwal retensi arsip (JRA) pada profil kantor, jadi tidak ada berkas permohonan yang boleh dimusnahkan (UU 43/2009 Pasal 51). Isi “jra_basis” lebih dulu.
destruction-nothing = Belum ada berkas yang masa simpannya berakhir.
destruction-line = { $number } · { $basis } · berakhir { $on }
destruction-approved = 🗑 Daftar { $count } berkas disetujui { $officer }. Malam ini percakapan, berkas, lampiran keberatan, jawaban, dan suratnya dimusnahkan; register dan riwayat tetap ada.
ask-destruction-list = <b>Berkas mana yang dimusnahkan?</b>
example-destruction-list = <i>Salin daftar tadi tanpa baris yang belum boleh dimusnahkan; tiap baris diawali nomornya</i>
field-destruction-list = Berkas
ask-destruction-confirm =
    <b>Musnahkan berkas ini?</b> Tidak dapat dikembalikan.

    { $lines }
choice-destruction-confirm-send = 🗑 Setujui
group-command-data = Data pribadi: hak warga, insiden, pemusnahan
data-page =
    <b>Data pribadi</b>
    Hak warga yang belum dijawab: { $rights }
    Insiden yang belum ditutup: { $incidents }
button-data-rights = 🙋 Hak warga atas datanya
button-data-incidents = 🚨 Insiden
button-data-destruction = 🗂 Pemusnahan menurut JRA
