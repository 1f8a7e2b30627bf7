### What the feature oversight says to officers.

policy =
    📜 <b>Kebijakan akses informasi</b>
    { $decree ->
        [none] Belum dicatat. Pembina menetapkannya di atas kertas; PPID mencatat keputusannya lewat tombol di bawah.
       *[other] Ditetapkan dengan { $decree }.
    }
    Naskahnya informasi yang tersedia setiap saat (UU 14/2008 Pasal 11 ayat (1) huruf c): umumkan sebagai entri daftar dengan /dip. Naskah yang lama tetap disimpan sebagai arsip.
version-changed-meanwhile = Versi { $version } sudah ditetapkan sementara itu. Ulangi perintahnya; yang baru berangkat dari versi itu.
version-unchanged = Isinya sama dengan yang berlaku. Ubah, atau batalkan.

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
office-version = • Versi { $version }, { $on }, { $role }: { $change }
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
        [policy_decree] Tulis keputusannya, nomor dan tanggalnya, atau “kosong”.
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
choice-office-detail-policy-decree = Kebijakan akses informasi
choice-office-detail-hours = Jam layanan
choice-office-detail-hours-basis = Dasar jam layanan
choice-office-detail-costs = Biaya salinan
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
        [none] ⚠️ Belum ada Pembina maupun pimpinan, jadi evaluasi ini menunggu. Tetapkan dengan /peran.
       *[other] Untuk { $mentions }.
    }

    Permohonan yang menjadi terlambat bulan itu: { $late }. Permohonan yang ditolak: { $refused }. Keberatan yang masuk: { $objections }. Register permohonannya terlampir.
evaluation-before = { $month } sudah dievaluasi { $officer }, { $at }.
evaluation-given = ✅ <b>{ $month } sudah dievaluasi</b> oleh { $officer }.{ $direction ->
        [none] {""}
       *[other] {"\u000A"}Arahan untuk { $ppid }: “{ $direction }”
    }
button-evaluate = ✅ Sudah dievaluasi
ask-evaluation-direction =
    <b>Ada arahan untuk PPID?</b>
    Satu kalimat. Arahan terlihat di grup petugas dan dicatat dalam laporan tahunan kantor, bukan dalam yang diumumkan.
example-evaluation-direction = <i>Contoh: Dahulukan permohonan yang menunggu bahan dari bidang.</i>
error-evaluation-direction = Tulis arahannya dengan kata-kata, atau tekan “Tanpa arahan”.
skip-evaluation-direction = Tanpa arahan
field-evaluation-direction = Arahan
