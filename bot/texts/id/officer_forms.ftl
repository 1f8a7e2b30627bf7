# Formulir petugas: kekurangan, perpanjangan, keputusan, uji konsekuensi, dan isian pengelola.
-pick = Silakan pilih salah satu tombol.
-date = Tanggal ini belum terbaca, atau nama harinya tidak cocok.
-send = Tekan tombol di bawah bila sudah benar, atau “Ubah”.
-write = Silakan tulis dengan beberapa kata.

error-reasons-short = Alasan ini terlalu pendek: { $seen } huruf, sedikitnya { $least }. Tuliskan dengan jelas, karena alasan ini dibaca pemohon atau tersimpan dalam riwayat.
error-date-before = Hari terakhir tidak boleh sebelum hari pertama.
error-date-future = Tanggal itu belum tiba. Tulis tanggal yang sebenarnya.

## Kekurangan permohonan
ask-deficiency-common =
    <b>Apa yang masih kurang?</b>
    Pilih yang utama; yang lain dapat ditambahkan sesudah ini.
choice-deficiency-common-identity = Salinan identitas
choice-deficiency-common-proxy = Surat kuasa
choice-deficiency-common-entity = Pengesahan badan hukum
choice-deficiency-common-details = Rincian informasi
choice-deficiency-common-purpose = Tujuan penggunaan
choice-deficiency-common-contact = Alamat atau kontak
choice-deficiency-common-own = ✍ Tulis sendiri
error-deficiency-common = { -pick }
ask-deficiency-own = <b>Tuliskan yang kurang</b>, satu hal per baris.
example-deficiency-own =
    <i>Contoh:
    Salinan KTP pemberi kuasa
    Tahun data yang diminta</i>
error-deficiency-own = { -write }
ask-deficiency-more = <b>Ada lagi yang kurang?</b> Tuliskan, satu hal per baris.
example-deficiency-more = <i>Contoh: tahun data yang diminta</i>
skip-deficiency-more = Hanya itu
error-deficiency-more = { -write }
error-deficiency-many = Paling banyak { $most } hal. Gabungkan yang sejenis.
ask-deficiency-confirm =
    <b>Pemberitahuan kekurangan</b>

    { $lines }

    Pemohon menerima daftar ini beserta hari terakhir untuk melengkapinya.
choice-deficiency-confirm-send = 📨 Kirim ke pemohon
error-deficiency-confirm = { -send }
field-deficiency-common = Yang kurang
field-deficiency-own = Yang kurang
field-deficiency-more = Juga kurang
field-deficiency-confirm = Pengiriman

## Perpanjangan
ask-extension-ground =
    <b>Mengapa waktu jawaban perlu diperpanjang?</b>
    Hanya satu kali, paling lambat pada hari terakhir (UU 14/2008 Pasal 22 ayat (8)).
choice-extension-ground-not-held-yet = Belum dikuasai/didokumentasikan
choice-extension-ground-status-undecided = Status belum diputuskan
choice-extension-ground-other = Alasan lain
error-extension-ground = { -pick }
ask-extension-reasons =
    <b>Tuliskan alasannya.</b>
    Alasan ini dikirim kepada pemohon apa adanya.
example-extension-reasons = <i>Contoh: Dokumen tersimpan di arsip 26 kecamatan dan masih kami himpun.</i>
error-extension-reasons = { -write }
ask-extension-confirm =
    <b>Perpanjangan waktu jawaban</b>

    { $lines }

    Pemohon menerima alasan dan tanggal yang baru, yang dihitung dari tanggal lama.
choice-extension-confirm-send = 📨 Perpanjang, beri tahu pemohon
error-extension-confirm = { -send }
field-extension-ground = Dasar
field-extension-reasons = Alasan
field-extension-confirm = Pengiriman

## Keputusan
ask-decision-outcome = <b>Apa keputusan atas permohonan ini?</b>
choice-decision-outcome-granted = Diberikan seluruhnya
choice-decision-outcome-partly = Diberikan sebagian
choice-decision-outcome-refused = Ditolak (dikecualikan)
choice-decision-outcome-not-held = Tidak dikuasai
choice-decision-outcome-not-documented = Belum didokumentasikan
error-decision-outcome = { -pick }
ask-decision-rest = <b>Mengapa bagian lainnya tidak diberikan?</b>
choice-decision-rest-refused = Dikecualikan
choice-decision-rest-not-held = Tidak dikuasai
choice-decision-rest-not-documented = Belum didokumentasikan
error-decision-rest = { -pick }
ask-decision-held = <b>Apakah informasinya di bawah penguasaan kantor?</b>
choice-decision-held-yes = Ya
choice-decision-held-no = Tidak
error-decision-held = { -pick }
ask-decision-other-body = <b>Badan publik mana yang menguasainya?</b> Bila diketahui, pemohon wajib diberi tahu.
example-decision-other-body = <i>Contoh: Dinas Kependudukan dan Pencatatan Sipil Kabupaten Klaten</i>
skip-decision-other-body = Tidak diketahui
error-decision-other-body = Silakan tulis nama badan publiknya, atau tekan “Tidak diketahui”.
ask-decision-article17 = <b>Pengecualian Pasal 17 huruf apa?</b>
choice-decision-article17-a = a. Penegakan hukum
choice-decision-article17-b = b. Karya intelektual, persaingan
choice-decision-article17-c = c. Pertahanan dan keamanan
choice-decision-article17-d = d. Kekayaan alam
choice-decision-article17-e = e. Ketahanan ekonomi nasional
choice-decision-article17-f = f. Hubungan luar negeri
choice-decision-article17-g = g. Akta pribadi, wasiat
choice-decision-article17-h = h. Rahasia pribadi
choice-decision-article17-i = i. Memorandum atau surat rahasia
choice-decision-article17-j = j. Dilarang undang-undang
error-decision-article17 = { -pick }
ask-decision-exemption =
    <b>Nomor entri pada daftar informasi yang dikecualikan?</b>
    Entri yang dicabut, berakhir, atau belum berlaku tidak dapat dipakai menolak.
example-decision-exemption = <i>Contoh: 3</i>
error-decision-exemption = Silakan tulis nomor entrinya saja, dengan angka.
ask-decision-test = <b>Nomor dan tanggal uji konsekuensi?</b> (Pasal 19)
example-decision-test = <i>Contoh: Lembar uji konsekuensi 2/2026, 12 Januari 2026</i>
error-decision-test = { -write }
ask-decision-article18 =
    <b>Apakah Pasal 18 ayat (2) berlaku?</b>
    Huruf g dan h gugur bila pihak yang rahasianya diungkap setuju secara tertulis, atau bila informasi berkaitan dengan jabatan publiknya.
choice-decision-article18-neither = Tidak keduanya
choice-decision-article18-consent = Ada persetujuan tertulis
choice-decision-article18-public-office = Terkait jabatan publik
error-decision-article18 = { -pick }
error-decision-article18-opens = Kalau begitu pengecualian huruf g atau h gugur dan informasinya terbuka. Ubah keputusannya, atau hurufnya.
ask-decision-article18-reason = <b>Dari mana hal itu diketahui?</b>
example-decision-article18-reason = <i>Contoh: Yang bersangkutan bukan pejabat publik dan tidak menyetujui; suratnya tanggal 20 November 2026.</i>
error-decision-article18-reason = { -write }
ask-decision-reasons =
    <b>Tuliskan alasan keputusan ini.</b>
    Sebut juga akibatnya bila informasi dibuka. Alasan ini dibaca pemohon.
example-decision-reasons = <i>Contoh: Dokumen memuat hasil pemeriksaan kesehatan calon; membukanya melanggar hak pribadinya.</i>
error-decision-reasons = { -write }
ask-decision-given = <b>Informasi apa yang diberikan?</b>
example-decision-given = <i>Contoh: Rekapitulasi DPT per kecamatan, 26 lembar, PDF</i>
error-decision-given = { -write }
ask-decision-blacked-out = <b>Apakah ada bagian yang dihitamkan?</b>
choice-decision-blacked-out-yes = Ya, dihitamkan
choice-decision-blacked-out-no = Tidak
error-decision-blacked-out = { -pick }
ask-decision-blacked-out-reason = <b>Bagian mana yang dihitamkan, dan mengapa?</b>
example-decision-blacked-out-reason = <i>Contoh: NIK dan alamat pada halaman 2–5, karena data pribadi</i>
error-decision-blacked-out-reason = { -write }
ask-decision-format = <b>Dalam bentuk apa diberikan?</b>
choice-decision-format-softcopy = Digital
choice-decision-format-hardcopy = Kertas
choice-decision-format-see = Dilihat di kantor
error-decision-format = { -pick }
ask-decision-delivery = <b>Bagaimana disampaikan?</b>
choice-decision-delivery-chat = Obrolan Telegram
choice-decision-delivery-email = Surel
choice-decision-delivery-collect = Diambil di kantor
choice-decision-delivery-courier = Kurir
choice-decision-delivery-post = Pos
error-decision-delivery = { -pick }
ask-decision-cost = <b>Berapa biayanya?</b> Hanya ganti biaya salinan dan pengiriman.
example-decision-cost = <i>Contoh: 15.000</i>
skip-decision-cost = Gratis
error-decision-cost = Silakan tulis jumlah rupiah dengan angka, atau tekan “Gratis”.
ask-decision-payment = <b>Bagaimana cara membayarnya?</b>
example-decision-payment = <i>Contoh: Tunai di loket saat mengambil</i>
error-decision-payment = { -write }
ask-decision-means = <b>Bagaimana jawaban resminya disampaikan?</b>
choice-decision-means-words = ✍ Ditulis di sini
choice-decision-means-letter = 📄 Surat bertanda tangan (PDF)
error-decision-means = { -pick }
ask-decision-letter-number = <b>Nomor surat?</b> Tulis nomor dari kantor, atau ambil nomor berikutnya dari Loket.
skip-decision-letter-number = Nomor berikutnya dari Loket
example-decision-letter-number = <i>Contoh: 125/HM.02-SD/3310/2026</i>
error-decision-letter-number = { -write }
ask-decision-letter-date = <b>Tanggal surat?</b>
example-decision-letter-date = <i>Contoh: 24 November 2026</i>
error-decision-letter-date = { -date }
ask-decision-signatory = <b>Nama dan jabatan penanda tangan?</b>
example-decision-signatory = <i>Contoh: Siti Aminah, PPID</i>
error-decision-signatory = { -write }
ask-decision-confirm =
    <b>Keputusan</b>

    { $lines }

    Belum ada yang terkirim. Sesudah ini tulis dan lampirkan jawabannya, lalu lihat pratinjau.
choice-decision-confirm-ready = ➡️ Benar, lanjut ke jawaban
error-decision-confirm = { -send }
field-decision-outcome = Keputusan
field-decision-rest = Bagian lainnya
field-decision-held = Dikuasai kantor
field-decision-other-body = Badan lain
field-decision-article17 = Pasal 17 huruf
field-decision-exemption = Entri daftar
field-decision-test = Uji konsekuensi
field-decision-article18 = Pasal 18 ayat (2)
field-decision-article18-reason = Penjelasan Pasal 18
field-decision-reasons = Alasan
field-decision-given = Yang diberikan
field-decision-blacked-out = Dihitamkan
field-decision-blacked-out-reason = Penjelasan penghitaman
field-decision-format = Bentuk
field-decision-delivery = Penyampaian
field-decision-cost = Biaya
field-decision-payment = Cara bayar
field-decision-means = Jawaban resmi
field-decision-letter-number = Nomor surat
field-decision-letter-date = Tanggal surat
field-decision-signatory = Penanda tangan
field-decision-confirm = Lanjutan

## Uji konsekuensi ke atas
ask-upward-letter = <b>Nomor surat permintaan uji konsekuensi?</b>
example-upward-letter = <i>Contoh: 130/HM.02-SD/3310/2026</i>
error-upward-letter = { -write }
ask-upward-date = <b>Tanggal suratnya?</b>
example-upward-date = <i>Contoh: 24/11/2026</i>
error-upward-date = { -date }
ask-upward-confirm =
    <b>Uji konsekuensi dimintakan ke atas</b>

    { $lines }

    Hitungan hari tetap berjalan.
choice-upward-confirm-send = ✔️ Catat
error-upward-confirm = { -send }
field-upward-letter = Nomor surat
field-upward-date = Tanggal surat
field-upward-confirm = Pencatatan
ask-upward-reply-result = <b>Apa hasil uji konsekuensinya?</b>
choice-upward-reply-result-open = Terbuka
choice-upward-reply-result-partly = Terbuka sebagian
choice-upward-reply-result-exempt = Dikecualikan
error-upward-reply-result = { -pick }
ask-upward-reply-letter = <b>Nomor surat jawabannya?</b>
example-upward-reply-letter = <i>Contoh: 88/HM.02-SD/33/2026</i>
error-upward-reply-letter = { -write }
ask-upward-reply-date = <b>Tanggal surat jawabannya?</b>
example-upward-reply-date = <i>Contoh: 1 Desember 2026</i>
error-upward-reply-date = { -date }
ask-upward-reply-note = <b>Ada catatan?</b> Boleh dilewati.
example-upward-reply-note = <i>Contoh: Nama boleh dibuka, alamat dihitamkan</i>
skip-upward-reply-note = Tanpa catatan
error-upward-reply-note = { -write }
ask-upward-reply-confirm =
    <b>Jawaban uji konsekuensi</b>

    { $lines }
choice-upward-reply-confirm-send = ✔️ Catat
error-upward-reply-confirm = { -send }
field-upward-reply-result = Hasil
field-upward-reply-letter = Nomor surat
field-upward-reply-date = Tanggal surat
field-upward-reply-note = Catatan
field-upward-reply-confirm = Pencatatan

## Yang dilakukan di luar obrolan
ask-elsewhere-act = <b>Apa yang sudah dilakukan di luar obrolan ini?</b>
choice-elsewhere-act-answer = Jawaban resmi
choice-elsewhere-act-extension-notice = Pemberitahuan perpanjangan
choice-elsewhere-act-deficiency-notice = Pemberitahuan kekurangan
choice-elsewhere-act-not-processed-notice = Pemberitahuan tidak diproses
error-elsewhere-act = { -pick }
ask-elsewhere-channel = <b>Lewat apa disampaikan?</b>
choice-elsewhere-channel-email = Surel
choice-elsewhere-channel-post = Pos
choice-elsewhere-channel-counter = Di loket
choice-elsewhere-channel-phone = Telepon
error-elsewhere-channel = { -pick }
ask-elsewhere-happened-at =
    <b>Kapan?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
example-elsewhere-happened-at = <i>Contoh: 24/11/2026 14.30</i>
error-elsewhere-happened-at = { -date } Tulis seperti contohnya.
ask-elsewhere-outcome = <b>Apa isi jawabannya?</b> Di sini belum ada keputusan yang tercatat.
choice-elsewhere-outcome-granted = { choice-decision-outcome-granted }
choice-elsewhere-outcome-partly = { choice-decision-outcome-partly }
choice-elsewhere-outcome-refused = { choice-decision-outcome-refused }
choice-elsewhere-outcome-not-held = { choice-decision-outcome-not-held }
choice-elsewhere-outcome-not-documented = { choice-decision-outcome-not-documented }
error-elsewhere-outcome = { -pick }
ask-elsewhere-missing = <b>Apa saja yang diminta dilengkapi?</b> Tuliskan seperti dalam suratnya, satu hal per baris.
example-elsewhere-missing = <i>Contoh: salinan KTP</i>
error-elsewhere-missing = { -write }
ask-elsewhere-ground = <b>Apa dasar perpanjangannya?</b>
choice-elsewhere-ground-not-held-yet = { choice-extension-ground-not-held-yet }
choice-elsewhere-ground-status-undecided = { choice-extension-ground-status-undecided }
choice-elsewhere-ground-other = { choice-extension-ground-other }
error-elsewhere-ground = { -pick }
ask-elsewhere-grounds-said = <b>Apa alasan yang tertulis dalam suratnya?</b> Pemohon membacanya lagi di percakapan.
example-elsewhere-grounds-said = { example-extension-reasons }
error-elsewhere-grounds-said = { -write }
ask-elsewhere-letter-on = <b>Surat perpanjangan itu bertanggal berapa?</b> Surat bertanggal sesudah batas waktu tidak dapat dipakai.
example-elsewhere-letter-on = <i>Contoh: 24/11/2026</i>
error-elsewhere-letter-on = { -date } Tulis seperti contohnya.
ask-elsewhere-evidence = <b>Apa buktinya?</b> Nomor surat, resi, atau tanda terima.
example-elsewhere-evidence = <i>Contoh: Surat 125/HM.02-SD/3310/2026, resi pos P2611240001</i>
error-elsewhere-evidence = { -write }
ask-elsewhere-reason =
    <b>Mengapa dicatat sekarang, dan tidak lewat obrolan ini?</b>
    Tersimpan dalam riwayat sebagai “dicatat kemudian”.
example-elsewhere-reason = <i>Contoh: Pemohon memblokir bot, jadi jawaban dikirim lewat pos.</i>
error-elsewhere-reason = { -write }
ask-elsewhere-confirm =
    <b>Dilakukan di luar obrolan</b>

    { $lines }

    Pemohon diberi tahu dan dapat menyatakan belum menerimanya.
choice-elsewhere-confirm-send = ✔️ Catat
error-elsewhere-confirm = { -send }
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
field-elsewhere-confirm = Pencatatan

## Tanggapan atas keberatan
ask-objection-answer-outcome = <b>Apa putusan atas keberatan ini?</b>
choice-objection-answer-outcome-upheld = Menguatkan keputusan PPID
choice-objection-answer-outcome-partly = Membatalkan sebagian
choice-objection-answer-outcome-overturned = Membatalkan
choice-objection-answer-outcome-settled = Selesai musyawarah
error-objection-answer-outcome = { -pick }
ask-objection-answer-reasons =
    <b>Tuliskan alasannya.</b>
    Wajib bila keputusan PPID dikuatkan (Pasal 36 ayat (3)); dikirim kepada pemohon.
example-objection-answer-reasons = <i>Contoh: Dokumen itu memuat riwayat kesehatan orang lain, dan pemiliknya tidak menyetujui pembukaannya.</i>
error-objection-answer-reasons = { -write }
ask-objection-answer-order = <b>Apa yang harus dilakukan PPID?</b>
example-objection-answer-order = <i>Contoh: Memberikan salinan berita acara tanpa lampiran kesehatan</i>
error-objection-answer-order = { -write }
ask-objection-answer-due = <b>Paling lambat kapan?</b>
example-objection-answer-due = <i>Contoh: 8 Desember 2026</i>
error-objection-answer-due = { -date }
ask-objection-answer-agreement = <b>Apa yang disepakati?</b>
example-objection-answer-agreement = <i>Contoh: Pemohon melihat dokumennya di kantor pada 1 Desember 2026</i>
error-objection-answer-agreement = { -write }
ask-objection-answer-signed =
    <b>Ada surat tanggapan yang ditandatangani di kertas?</b>
    Konsepnya, siap dicetak: “Tindakan lain” → “📄 Surat” → “✍️ Tanggapan atas Keberatan”. Kirim pindaiannya (dokumen atau foto), lalu tekan “Lanjut”: pemohon menerima surat itu. Tanpa surat, langsung tekan “Lanjut”: Loket menulis surat elektronik.
example-objection-answer-signed = <i>Contoh: tanggapan-keberatan-bertanda-tangan.pdf</i>
choice-objection-answer-signed-done = ▶️ Lanjut
error-objection-answer-signed = Di sini hanya dokumen atau foto. Kirim pindaian suratnya, atau tekan “Lanjut”.
field-objection-answer-signed = Surat bertanda tangan
ask-objection-answer-confirm =
    <b>Tanggapan Atasan PPID</b>

    { $lines }

    Pemohon juga menerima haknya ke Komisi Informasi. Setelah dikirim, tanggapan tidak dapat diubah.
choice-objection-answer-confirm-send = 📨 Kirim ke pemohon
error-objection-answer-confirm = { -send }
field-objection-answer-outcome = Putusan
field-objection-answer-reasons = Alasan
field-objection-answer-order = Perintah kepada PPID
field-objection-answer-due = Paling lambat
field-objection-answer-agreement = Kesepakatan
field-objection-answer-confirm = Pengiriman

## Tahapan
ask-stage-name = <b>Nama tahapan?</b>
example-stage-name = <i>Contoh: Pencalonan Bupati dan Wakil Bupati</i>
error-stage-name = { -write }
ask-stage-from = <b>Hari pertama?</b>
example-stage-from = <i>Contoh: 24 November 2026</i>
error-stage-from = { -date }
ask-stage-until = <b>Hari terakhir?</b>
example-stage-until = <i>Contoh: 31 Januari 2027</i>
error-stage-until = { -date }
ask-stage-basis = <b>Dasar hukumnya?</b>
example-stage-basis = <i>Contoh: PKPU tentang tahapan, nomor dan tahunnya</i>
error-stage-basis = { -write }
ask-stage-confirm =
    <b>Tahapan baru</b>

    { $lines }

    Permohonan yang sudah diterima tetap memakai hitungan harinya; daftarnya ditampilkan sesudah ini.
choice-stage-confirm-send = ✔️ Simpan
error-stage-confirm = { -send }
field-stage-name = Tahapan
field-stage-from = Mulai
field-stage-until = Sampai
field-stage-basis = Dasar hukum
field-stage-confirm = Penyimpanan

## Pindah ke hitungan pendek
ask-regime-reason = <b>Mengapa ini informasi Pemilu?</b> Alasannya tersimpan dalam riwayat.
example-regime-reason = <i>Contoh: Yang diminta berkas pencalonan, bagian dari tahapan yang sedang berjalan.</i>
error-regime-reason = { -write }
ask-regime-confirm =
    <b>Pindah ke hitungan yang lebih pendek</b>

    { $lines }

    Sesudah ini tidak dapat kembali ke hitungan yang lebih panjang.
choice-regime-confirm-send = ✔️ Pindahkan
error-regime-confirm = { -send }
field-regime-reason = Alasan
field-regime-confirm = Perubahan

## Hari libur
ask-day-off-change = <b>Apa yang berubah pada kalender?</b>
choice-day-off-change-add = ➕ Tambah hari libur
choice-day-off-change-withdraw = ➖ Cabut hari libur
choice-day-off-change-move = ↔️ Pindahkan
error-day-off-change = { -pick }
ask-day-off-on = <b>Tanggal berapa?</b>
example-day-off-on = <i>Contoh: 24 Desember 2026</i>
error-day-off-on = { -date }
ask-day-off-to = <b>Pindah ke tanggal berapa?</b>
example-day-off-to = <i>Contoh: 28 Desember 2026</i>
error-day-off-to = { -date }
ask-day-off-kind = <b>Hari libur apa?</b>
choice-day-off-kind-libur-nasional = Libur nasional
choice-day-off-kind-cuti-bersama = Cuti bersama
choice-day-off-kind-pemilu = Hari pemungutan suara
choice-day-off-kind-lokal = Libur setempat
error-day-off-kind = { -pick }
ask-day-off-name = <b>Nama harinya?</b>
example-day-off-name = <i>Contoh: Cuti bersama Natal</i>
error-day-off-name = { -write }
ask-day-off-basis = <b>Dasar hukumnya?</b>
example-day-off-basis = <i>Contoh: SKB 3 Menteri, nomor dan tahunnya</i>
error-day-off-basis = { -write }
ask-day-off-confirm =
    <b>Perubahan kalender</b>

    { $lines }

    Permohonan yang terkena ditampilkan dulu; belum ada yang berubah.
choice-day-off-confirm-send = 👁 Lihat yang terkena
error-day-off-confirm = { -send }
field-day-off-change = Perubahan
field-day-off-on = Tanggal
field-day-off-to = Pindah ke
field-day-off-kind = Jenis
field-day-off-name = Nama hari
field-day-off-basis = Dasar hukum
field-day-off-confirm = Lanjutan

## Peran
ask-grant-role = <b>Peran apa yang diberikan?</b>
choice-grant-role-petugas = Petugas
choice-grant-role-pelaksana = Pelaksana
choice-grant-role-penghubung = Tim Penghubung
choice-grant-role-ppid = PPID
choice-grant-role-atasan = Atasan PPID
choice-grant-role-pembina = Pembina
choice-grant-role-head = Pimpinan
choice-grant-role-administrator = Administrator
error-grant-role = { -pick }
ask-grant-unit = <b>Untuk subbagian mana?</b>
example-grant-unit = <i>Contoh: Perencanaan, Data dan Informasi</i>
error-grant-unit = { -write }
ask-grant-acting = <b>Tetap, atau sebagai pelaksana harian atau tugas?</b>
choice-grant-acting-none = Tetap
choice-grant-acting-plh = Plh. (pelaksana harian)
choice-grant-acting-plt = Plt. (pelaksana tugas)
error-grant-acting = { -pick }
ask-grant-from = <b>Mulai kapan?</b>
example-grant-from = <i>Contoh: 24 November 2026</i>
error-grant-from = { -date }
ask-grant-until = <b>Sampai kapan?</b> Peran berakhir sendiri sesudah hari itu.
example-grant-until = <i>Contoh: 31 Desember 2026</i>
error-grant-until = { -date }
ask-grant-letter = <b>Nomor surat perintahnya?</b>
example-grant-letter = <i>Contoh: 45/SDM.07.1-SP/3310/2026</i>
error-grant-letter = { -write }
ask-grant-confirm =
    <b>Pemberian peran</b>

    { $lines }
choice-grant-confirm-send = ✔️ Berikan
error-grant-confirm = { -send }
field-grant-role = Peran
field-grant-unit = Subbagian
field-grant-acting = Sifat
field-grant-from = Mulai
field-grant-until = Sampai
field-grant-letter = Surat perintah
field-grant-confirm = Pemberian

## Daftar informasi yang dikecualikan
ask-exemption-title = <b>Informasi apa yang dikecualikan?</b>
example-exemption-title = <i>Contoh: Hasil pemeriksaan kesehatan calon</i>
error-exemption-title = { -write }
ask-exemption-article17 = { ask-decision-article17 }
choice-exemption-article17-a = { choice-decision-article17-a }
choice-exemption-article17-b = { choice-decision-article17-b }
choice-exemption-article17-c = { choice-decision-article17-c }
choice-exemption-article17-d = { choice-decision-article17-d }
choice-exemption-article17-e = { choice-decision-article17-e }
choice-exemption-article17-f = { choice-decision-article17-f }
choice-exemption-article17-g = { choice-decision-article17-g }
choice-exemption-article17-h = { choice-decision-article17-h }
choice-exemption-article17-i = { choice-decision-article17-i }
choice-exemption-article17-j = { choice-decision-article17-j }
error-exemption-article17 = { -pick }
ask-exemption-decree = <b>Surat penetapan klasifikasi mana?</b> Nomor dan tanggalnya.
example-exemption-decree = <i>Contoh: Keputusan KPU, nomor dan tahunnya</i>
error-exemption-decree = { -write }
ask-exemption-scope = <b>Apa saja yang tercakup?</b>
example-exemption-scope = <i>Contoh: Lampiran kesehatan pada berkas pencalonan</i>
error-exemption-scope = { -write }
ask-exemption-from = <b>Berlaku mulai?</b>
example-exemption-from = <i>Contoh: 2 Januari 2026</i>
error-exemption-from = { -date }
ask-exemption-until = <b>Berlaku sampai?</b> Sesudah hari itu informasinya terbuka dengan sendirinya (PP 61/2010 Pasal 11).
example-exemption-until = <i>Contoh: 31 Desember 2030</i>
skip-exemption-until = Selama diperlukan
error-exemption-until = { -date }
ask-exemption-confirm =
    <b>Entri baru</b>

    { $lines }
choice-exemption-confirm-send = ✔️ Simpan
error-exemption-confirm = { -send }
field-exemption-title = Informasi
field-exemption-article17 = Pasal 17 huruf
field-exemption-decree = Penetapan
field-exemption-scope = Cakupan
field-exemption-from = Mulai
field-exemption-until = Sampai
field-exemption-confirm = Penyimpanan

## Ralat
ask-correction-words =
    <b>Apa yang diralat dari jawaban resmi?</b>
    Tulis yang keliru dan yang benar. Ralat ini dibaca pemohon; jawaban resminya sendiri tidak berubah.
example-correction-words = <i>Contoh: Jumlah pemilih Kecamatan Jatinom tertulis 47.100, yang benar 47.210.</i>
error-correction-words = { -write }
ask-correction-files =
    <b>Ada berkas yang benar?</b>
    Kirim dokumen atau foto, lalu tekan “Lanjut”. Tanpa berkas, langsung tekan “Lanjut”.
example-correction-files = <i>Contoh: rekapitulasi yang sudah dibetulkan (PDF)</i>
choice-correction-files-done = ▶️ Lanjut
error-correction-files = Di sini hanya dokumen atau foto. Kirim berkasnya, atau tekan “Lanjut”.
error-files-many = Paling banyak { $most } berkas sekali kirim.
sheet-files-noted = { $count } berkas diterima.
ask-correction-confirm =
    <b>Ralat</b>

    { $lines }

    Setelah dikirim, ralat tidak dapat ditarik.
choice-correction-confirm-send = ➡️ Kirim ralat ke pemohon
error-correction-confirm = { -send }
field-correction-words = Ralat
field-correction-files = Berkas
field-correction-confirm = Pengiriman

## Sengketa
ask-dispute-stage = <b>Tahap sengketa yang mana?</b>
choice-dispute-stage-registered = Didaftarkan di Komisi Informasi
choice-dispute-stage-mediation = Mediasi
choice-dispute-stage-adjudication = Ajudikasi
choice-dispute-stage-ruling = Putusan Komisi Informasi
choice-dispute-stage-court = Pengadilan
choice-dispute-stage-ended = Berakhir
error-dispute-stage = Silakan pilih salah satu.
ask-dispute-on = <b>Tanggal berapa?</b>
example-dispute-on = <i>Contoh: 24 November 2026</i>
error-dispute-on = Tanggal itu belum terbaca. Tulis misalnya: 24 November 2026.
ask-dispute-note = <b>Apa yang perlu dicatat?</b> Misalnya nomor register atau hasilnya.
example-dispute-note = <i>Contoh: Register 012/XI/KIP-JTG/2026</i>
skip-dispute-note = Tanpa catatan
error-dispute-note = Silakan tulis dengan beberapa kata.
ask-dispute-confirm =
    <b>Tahap sengketa</b>

    { $lines }
choice-dispute-confirm-send = ✔️ Catat
error-dispute-confirm = Tekan tombolnya bila sudah benar, atau batalkan.
field-dispute-stage = Tahap
field-dispute-on = Tanggal
field-dispute-note = Catatan
field-dispute-confirm = Pencatatan
