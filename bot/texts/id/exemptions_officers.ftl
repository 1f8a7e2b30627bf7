### What the feature exemptions says to officers.

group-command-dikecualikan = Daftar informasi yang dikecualikan
exemption-list =
    🔒 <b>Daftar informasi yang dikecualikan</b>

    { $lines }
exemption-list-empty = (Belum ada entri. Tanpa entri teruji yang berlaku, tidak ada yang dapat ditolak sebagai dikecualikan.)
exemption-line = <b>{ $entry }.</b> { $title } — Pasal 17 huruf { $letter }, { $basis }{ $begins ->
        [yes] , baru berlaku { $since }
       *[no] {""}
    }{ $ends ->
        [yes] , sampai { $until }
       *[no] {""}
    }{ $why ->
        [none] {""}
        [exemption-without-file] . ⚠️ Belum dapat menjadi dasar: berkas penetapannya belum ada, dan orang kedua belum melihat aslinya.
        [exemption-disowned] . ⚠️ Tidak dapat menjadi dasar: yang disebut menandatanganinya menyangkal.
       *[exemption-approved-alone] . ⚠️ Belum dapat menjadi dasar: disusun dan disetujui orang yang sama.
    }
exemption-missing = Entri dengan nomor itu tidak ada pada daftar. Lihat /dikecualikan, lalu tekan “Kembali” dan pilih entrinya.
exemption-basis = { $kind ->
        [test] Uji Konsekuensi { $number } tanggal { $on }
       *[decree] { $number } tanggal { $on }
    }

## Penetapan
button-classification-file = 📎 Berkas
button-classification-add = ➕ Catat penetapan
classification-recorded = 🔒 { $decree } dicatat: { $count } entri baru pada /dikecualikan. Entrinya dapat menjadi dasar menolak begitu { $file ->
        [yes] berkasnya tersimpan dan terbuka.
       *[no] orang kedua melihat penetapan aslinya dan mencocokkan barisnya:
    }{ $file ->
        [yes] {""}
       *[no] {"\u000A"}{ $lines }
    }
button-classification-seen = 👁 Saya melihat aslinya
classification-seen = 👁 { $decree } dicocokkan dengan aslinya oleh { $officer }. Entrinya kini dapat menjadi dasar menolak.
classification-seen-before = Penetapan ini sudah terbukti. Tidak ada yang perlu dicocokkan lagi.
classification-second-person = Anda sendiri yang mencatatnya. Mintalah rekan yang memegang peran mencocokkannya, atau kirim berkasnya.
classification-unfit = ⚠️ Berkas penetapan “{ $name }” { $reason ->
        [kind] bukan PDF atau foto
        [document] bukan PDF atau foto; pilih “Simpan sebagai PDF”
       *[other] tidak dapat dibuka
    }, jadi belum ada yang dapat ditolak atas dasar itu. Tekan tombol di bawah dan kirim berkas yang benar; barisnya tidak menjadi dua.
decree-handed-down =
    📄 <b>Konsep dari pusat</b>: { $decree }. Belum ada yang dikecualikan karenanya.
    { $lines }
    Baca dulu keputusannya. Dengan tombol di bawah formulirnya terbuka dengan isi ini, dan berlaku begitu disimpan PPID.
decree-handed-down-line = • { $line }
decree-handed-down-listed = Semua barisnya sudah ada pada /dikecualikan. Tidak ada yang perlu dicatat lagi.
ask-classification-authority = <b>Penetapan siapa?</b>
choice-classification-authority-national = { $national }
choice-classification-authority-province = { $province }
choice-classification-authority-own = Kantor ini sendiri
ask-classification-number = <b>Nama dan nomor penetapannya?</b>
example-classification-number = <i>Contoh: Keputusan Nomor 731 Tahun 2025</i>
ask-classification-date = <b>Tanggal penetapannya?</b>
ask-classification-lines =
    <b>Informasi apa saja yang dikecualikan?</b> Satu baris untuk setiap informasi, dengan titik koma di antaranya:
    informasi; huruf dan undang-undangnya; akibat bila dibuka; sampai kapan.
    Dua yang terakhir boleh dikosongkan. Tanpa tanggal berarti selama diperlukan.
example-classification-lines =
    <i>Contoh:
    Hasil pemeriksaan kesehatan pegawai; h; melanggar rahasia pribadi pegawai; selama diperlukan
    Nomor rekening pegawai; j UU 27/2022 Pasal 65; disalahgunakan; sampai 31 Desember 2030</i>
error-exempt-lines = Tulis satu baris untuk setiap informasi, paling banyak { $most } baris sekaligus.
error-exempt-line = Baris ke-{ $line } belum dapat dibaca. { $why ->
        [exempt-line-letter] Bagian kedua harus dimulai dengan huruf Pasal 17 (a sampai j), misalnya “h” atau “j UU 27/2022 Pasal 65”.
        [exempt-line-period] Bagian keempat adalah tanggal, “5 tahun”, atau “selama diperlukan”.
        [period-at-most-years] { period-at-most-years }
        [period-needs-law] { period-needs-law }
        [period-ends-before-it-begins] { period-ends-before-it-begins }
       *[exempt-line-parts] Tulis sedikitnya informasi dan hurufnya, dengan titik koma di antaranya.
    }
test-period-over = Masa pengecualian pada lembar ini berakhir { $until }, jadi tidak ada yang dapat dikecualikan lagi. Kembalikan agar masanya diperbaiki.
period-at-most-years = Huruf a paling lama 30 tahun (PP 61/2010 Pasal 5): sebutkan tanggal akhirnya.
period-needs-law = Untuk huruf b, g, i, dan j, sebutkan undang-undang beserta pasalnya di belakang hurufnya.
period-ends-before-it-begins = Akhirnya lebih dulu daripada mulainya.
ask-classification-scan = <b>Kirim berkas penetapannya</b> (PDF atau foto), lalu tekan “Lanjut”. Bila berkasnya belum ada, tekan saja “Lanjut”: orang kedua harus melihat aslinya sebelum ada yang ditolak atas dasar itu.
example-classification-scan = <i>Contoh: Keputusan 731 Tahun 2025 (PDF)</i>
choice-classification-scan-done = ▶️ Lanjut
error-classification-scan = Kirim berkas penetapannya: PDF atau foto.
choice-classification-confirm-send = ✔️ Simpan
field-classification-authority = Ditetapkan
field-classification-number = Penetapan
field-classification-date = Tanggal
field-classification-lines = Entri
field-classification-scan = Berkas

## Membuka
button-exemption-open = 🔓 Buka
exemption-opened = 🔓 Entri <b>{ $entry }</b> ({ $title }) dibuka dengan { $by }. Informasinya terbuka sejak { $on }, dan tidak ada lagi yang dapat ditolak atas dasar itu.
exemption-opened-too-early = Entri ini baru berlaku sejak { $began }. Periksa tanggal penetapan yang membukanya.
exemption-opened-before = Entri ini sudah dibuka sebelumnya. Tidak ada yang berubah.
ask-opening-decree = <b>Dengan penetapan apa informasi ini dibuka?</b> Klasifikasi hanya diubah oleh yang menetapkannya (PP 61/2010 Pasal 10). Tulis nama dan nomornya.
example-opening-decree = <i>Contoh: Keputusan Nomor 805 Tahun 2025</i>
ask-opening-on = <b>Tanggal penetapannya?</b>
ask-opening-confirm =
    <b>Informasi dibuka</b>

    { $lines }

    Sejak tanggal itu informasinya terbuka dan tidak dapat ditolak lagi.
choice-opening-confirm-send = 🔓 Ya, buka
field-opening-decree = Penetapan
field-opening-on = Tanggal
button-test-anew = 🔁 Uji ulang
button-test-hold = ⚖️ Uji konsekuensi

## Uji konsekuensi
reply-not-there = Belum ada jawaban dari atas untuk permohonan ini. Catat dulu jawabannya.
test-goes-up = Ini tidak diuji di kantor ini: { $national } atau { $province } yang menguji. Buat usulnya lewat “Usul uji konsekuensi” pada permohonannya.
test-is-own = Ini diuji oleh kantor ini sendiri. Pakai “Uji konsekuensi” pada permohonannya atau pada /dikecualikan.
test-proposed = 📝 Usul uji konsekuensi <b>{ $number }</b> ada di atas. Tandatangani, lalu kirim ke atas dengan surat dan catat suratnya lewat “Uji konsekuensi ke atas”. Hitungan hari tetap berjalan: jawaban paling lambat <b>{ $due }</b>.
test-approved = ⚖️ Uji konsekuensi <b>{ $number }</b> disetujui oleh { $officer }: { $title } { $result ->
        [open] <b>terbuka</b>. Tidak ada yang dapat ditolak atas dasar itu.
       *[exempt] <b>dikecualikan</b>, menjadi entri { $entry } pada /dikecualikan.
    } Lembar ujinya ada di atas.{ $alone ->
        [yes] {" "}⚠️ Yang menyusun juga yang menyetujui, jadi belum ada yang dapat ditolak atas dasar ini: ulangi ujinya dengan penyusun lain.
       *[no] {""}
    }
button-form-consequence-test = ⚖️ Uji konsekuensi
button-form-test-proposal = 📝 Usul uji konsekuensi
ask-test-information = <b>Informasi apa yang diuji?</b> Sebut dokumennya dan bagiannya; entri ini dibaca umum, jadi tanpa nama orang.
example-test-information = <i>Contoh: Hasil pemeriksaan kesehatan pegawai</i>
ask-test-article = <b>Pasal 17 huruf apa, dan undang-undang mana?</b> Huruf b, g, i, dan j harus disertai undang-undang dan pasalnya.
example-test-article = <i>Tekan hurufnya, atau tulis misalnya: j UU 27/2022 Pasal 65</i>
error-test-article = Mulai dengan huruf Pasal 17 (a sampai j). Untuk huruf b, g, i, dan j tulis juga undang-undang dan pasalnya, misalnya “j UU 27/2022 Pasal 65”.
choice-test-article-a = a. Penegakan hukum
choice-test-article-b = b. Karya intelektual, persaingan
choice-test-article-c = c. Pertahanan dan keamanan
choice-test-article-d = d. Kekayaan alam
choice-test-article-e = e. Ketahanan ekonomi nasional
choice-test-article-f = f. Hubungan luar negeri
choice-test-article-g = g. Akta pribadi, wasiat
choice-test-article-h = h. Rahasia pribadi
choice-test-article-i = i. Memorandum atau surat rahasia
choice-test-article-j = j. Dilarang undang-undang
ask-test-opened = <b>Apa akibatnya bila informasi ini dibuka?</b>
example-test-opened = <i>Contoh: Rahasia pribadi pegawai terungkap kepada siapa saja.</i>
ask-test-closed = <b>Apa akibatnya bila informasi ini ditutup, dan apa kepentingan publiknya?</b>
example-test-closed = <i>Contoh: Publik tetap tahu bahwa pegawai memenuhi syarat, tanpa hasil pemeriksaannya.</i>
ask-test-participants = <b>Siapa saja yang ikut menguji?</b> Nama dan jabatannya.
example-test-participants = <i>Contoh: Budi Santoso (PPID), Siti Aminah (Kasubbag Hukum)</i>
ask-test-result = <b>Apa hasilnya, dan untuk berapa lama?</b> Tekan salah satu, atau tulis tanggal akhirnya.
example-test-result = <i>Contoh: 31 Desember 2030</i>
choice-test-result-open = Terbuka
choice-test-result-needed = Dikecualikan selama diperlukan
test-result-years = Dikecualikan { $years } tahun, sampai { $on }
error-test-result = Tulis “terbuka”, “selama diperlukan”, lamanya (“5 tahun”), atau tanggal akhirnya.
error-test-period = { $why ->
        [period-at-most-years] { period-at-most-years }
        [period-needs-law] { period-needs-law }
       *[period-ends-before-it-begins] { period-ends-before-it-begins }
    }
choice-test-confirm-send = ✔️ Benar
field-test-information = Informasi
field-test-article = Pasal 17 huruf
field-test-opened = Bila dibuka
field-test-closed = Bila ditutup
field-test-participants = Yang menguji
field-test-result = Hasil
