### What the feature oversight says to officers.

policy-none =
    📜 <b>Kebijakan akses informasi belum ditetapkan.</b>
    PPID atau Pembina menyusunnya di sini; Pembina atau pimpinan menetapkannya.
policy-first = Versi pertama
policy-now = { $words ->
        [none] <i>Belum ada isinya.</i>
       *[other] <i>Sekarang:</i> { $words }
    }
version-changed-meanwhile = Versi { $version } sudah ditetapkan sementara itu. Ulangi perintahnya; yang baru berangkat dari versi itu.
version-unchanged = Isinya sama dengan yang berlaku. Ubah, atau batalkan.
policy-set = 📜 <b>Kebijakan akses informasi versi { $version } berlaku.</b> Ditetapkan { $officer }; pemohon membacanya di /privasi.
policy-not-yours = Kebijakan disusun PPID atau Pembina, dan ditetapkan Pembina atau pimpinan.
button-policy-write = ✍️ Susun versi baru
ask-policy-open = <b>1. Informasi apa yang dibuka, dan di mana?</b>
example-policy-open = <i>Contoh: Anggaran dan realisasinya diumumkan di laman paling lambat sebulan sekali.</i>
skip-policy-open = Lewati, tetap seperti sekarang
field-policy-open = Yang dibuka
ask-policy-service = <b>2. Bagaimana permohonan dilayani?</b>
example-policy-service = <i>Contoh: Setiap unit menyerahkan bahannya dalam tiga hari kerja.</i>
skip-policy-service = Lewati, tetap seperti sekarang
field-policy-service = Pelayanan
ask-policy-limits = <b>3. Apa yang dibatasi, dan bagaimana itu diputuskan?</b>
example-policy-limits = <i>Contoh: Hanya yang tercantum pada daftar yang dikecualikan, sesudah uji konsekuensi.</i>
skip-policy-limits = Lewati, tetap seperti sekarang
field-policy-limits = Pembatasan
ask-policy-change = <b>Apa yang berubah?</b> Satu baris.
example-policy-change = <i>Contoh: Batas penyerahan bahan oleh unit dipersingkat.</i>
field-policy-change = Yang berubah
ask-policy-confirm =
    <b>Kebijakan akses informasi</b>

    { $lines }

    Isinya dibaca umum; jangan menyebut nama orang. Sudah benar?
choice-policy-confirm-send = ✔️ Tetapkan

## Kantor
group-command-kantor = Alamat, jam layanan, penanda tangan (PPID mengubah)
office-details =
    🏛 <b>{ $office_name }</b>

    { $lines }

    { $changed ->
        [yes] <b>Diubah di sini</b> (mendahului berkas profil):
            { $versions }
       *[no] Semuanya seperti dalam berkas profil.
    }
office-line = <b>{ $detail }:</b> { $words ->
        [none] –
       *[other] { $words }
    }
button-office-change = ✏️ Ubah
office-changed = 🏛 <b>{ $detail }</b> kini: { $words ->
        [none] dikosongkan
       *[other] { $words }
    }. Diubah { $officer }; berlaku untuk pesan dan surat sejak sekarang.{ $hours ->
        [yes] {" "}Dasar jam layanan perlu disebut lagi. Tanggal jatuh tempo tidak berubah; hari libur dicatat lewat /libur.
       *[no] {""}
    }
office-now =
    <b>{ $name }</b>
    { $words ->
        [none] <i>Sekarang kosong.</i>
       *[other] <i>Sekarang:</i> { $words }
    }
    { $detail ->
        [hours] Tulis seperti 08.00-15.00; jumat 08.00-14.00; rabu tutup.
        [hours_basis] Tulis keputusannya, atau “kosong” bila tidak ada.
        [charter_decree] Tulis keputusan pimpinan, nomor dan tanggalnya, atau “kosong”.
        [phone] Tulis satu nomor, atau “kosong” untuk mengosongkan.
        [email] Tulis satu alamat surel, atau “kosong” untuk mengosongkan.
        [website] Tulis alamat situsnya, atau “kosong” untuk mengosongkan.
        [address] Tulis jalan, nomor, dan kotanya, atau “kosong” untuk mengosongkan.
        [costs] Tulis satu kalimat; kalimat Inggris dan Jawa boleh menyusul, dipisah garis tegak: Gratis. | Free. | Gratis.
       *[other] Tulis nama, NIP (boleh tanpa), lalu titik koma dan jabatan: Siti Aminah, 198001012005012001; Ketua. Tanda – berarti tanpa nama.
    }
ask-office-detail = <b>Apa yang diubah?</b>
choice-office-detail-address = Alamat
choice-office-detail-phone = Telepon
choice-office-detail-email = Surel
choice-office-detail-website = Situs
choice-office-detail-charter-decree = Keputusan maklumat
choice-office-detail-hours = Jam layanan
choice-office-detail-hours-basis = Dasar jam layanan
choice-office-detail-costs = Biaya salinan
choice-office-detail-ppid = Tanda tangan PPID
choice-office-detail-atasan = Tanda tangan Atasan
choice-office-detail-head = Tanda tangan pimpinan
choice-office-detail-petugas = Tanda tangan petugas
error-office-detail = { -pick }
field-office-detail = Yang diubah
ask-office-words = <b>Menjadi apa?</b>
example-office-words = <i>Cukup satu baris.</i>
error-office-words = Itu belum dapat dipakai. Lihat cara menulisnya di bawah pertanyaan.
field-office-words = Menjadi
ask-office-confirm =
    <b>Perubahan data kantor</b>

    { $lines }

    Berlaku untuk semua pesan dan surat sejak sekarang. Surat yang sudah keluar tidak berubah.
choice-office-confirm-send = ✔️ Ubah

evaluation-page =
    📊 <b>Evaluasi layanan informasi { $month }</b>
    { $mentions ->
        [none] ⚠️ Belum ada Pembina maupun pimpinan, jadi halaman ini menunggu. Beri perannya dengan /peran.
       *[other] Untuk { $mentions }.
    }{ $evaluated ->
        [none] {""}
       *[other] {" "}✅ Dievaluasi { $evaluated }.
    }

    Diterima: { $received }
    Dijawab: { $decided }, terlambat { $late }, ditolak { $refused }
    Rata-rata: { $average } hari kerja
    Keberatan: { $objections }; sengketa: { $disputes }

    <b>Yang menunggu sekarang</b>
    { $waits }{ $proof ->
        [no] {""}
       *[yes] {""}

        📎 Bukti tahun ini, dan apa yang masih kurang: PPID membukanya dari /laporan.
    }
evaluation-nothing = Tidak ada.
evaluation-waits = • { $roles }: { $count } { $what ->
        [answer] jawaban
        [objection] tanggapan keberatan
        [sign] tanda tangan
        [approve] persetujuan penolakan
       *[right] permintaan atas data pribadi
    }{ $late ->
        [0] {""}
       *[other] , { $late } lewat waktu
    }
evaluation-before = { $month } sudah dievaluasi { $officer }, { $at }.
evaluation-given = ✅ <b>{ $month } sudah dievaluasi</b> oleh { $officer }.
evaluation-recorded = Evaluasi { $month } dicatat.
button-evaluate = ✅ Sudah saya evaluasi
button-evaluation-show = 📊 Lihat evaluasi bulanan

