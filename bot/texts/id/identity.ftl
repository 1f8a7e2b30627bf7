### What the feature identity says to requesters.

ask-kind =
    <b>Permohonan ini atas nama siapa?</b>
    Tulis nama lengkap seperti pada KTP, atau tekan tombolnya.
choice-kind-person = Perorangan
typed-kind-person = pribadi, orang pribadi, saya pribadi, saya sendiri, diri sendiri, sendiri, sendirian, perseorangan, individu, orang biasa, warga biasa, rakyat biasa
choice-kind-group = Kelompok orang
typed-kind-group = kelompok, rombongan, komunitas, paguyuban, beberapa orang, bersama warga, kelompok warga, kelompok masyarakat, grup, bareng bareng, bersama sama
choice-kind-entity = Badan hukum
typed-kind-entity = yayasan, pt, cv, lembaga, organisasi, perusahaan, lsm, ormas, perkumpulan, koperasi, badan usaha, parpol, partai, pemerintah desa, pemdes, instansi, media, mewakili lembaga, mewakili organisasi, mewakili kantor
choice-kind-represented = Saya mewakili orang lain
typed-kind-represented = mewakili orang lain, mewakili ibu, mewakili bapak, mewakili ayah, mewakili suami, mewakili istri, mewakili anak, mewakili kakak, mewakili adik, mewakili orang tua, mewakili mertua, mewakili nenek, mewakili kakek, mewakili saudara, mewakili keluarga, mewakili teman, mewakili tetangga, mewakili klien, untuk orang lain, atas nama orang lain, atas nama klien, atas nama ibu, atas nama bapak, kuasa hukum, pengacara, advokat, membantu orang lain
ask-represented =
    <b>Bagaimana Anda mewakilinya?</b>
    Dengan surat kuasa Anda bertindak untuknya. Tanpa surat kuasa Anda hanya mengetik, dan ia pemohonnya.
choice-represented-letter = Dengan surat kuasa
typed-represented-letter = surat kuasa, ada surat kuasa, punya surat kuasa, pengacara, advokat, kuasa hukum, lbh
choice-represented-typing = Dibantu mengetik tanpa surat kuasa
typed-represented-typing = tanpa surat kuasa, tidak ada surat kuasa, belum ada surat kuasa, tidak punya surat kuasa, membantu mengetik, bantu mengetik, mengetik saja, hanya mengetik, cuma mengetik, membantu saja
ask-representative-name =
    <b>Nama lengkap Anda</b> sebagai penerima kuasa, seperti pada KTP.
    Surat kuasa dan KTP diminta kemudian.
example-representative-name = <i>Contoh: Budi Santoso</i>
ask-letter-since = <b>Sejak tanggal berapa surat kuasanya berlaku?</b>
example-letter-since = <i>Contoh: 3 November 2026</i>
ask-letter-until = <b>Sampai tanggal berapa surat kuasanya berlaku?</b> Bila tidak dibatasi, tekan tombolnya.
example-letter-until = <i>Contoh: 31 Desember 2026</i>
skip-letter-until = Sampai selesai
ask-letter-covers = <b>Surat kuasanya untuk apa saja?</b>
choice-letter-covers-request = Permohonan saja
typed-letter-covers-request = permohonan, permohonan informasi, hanya permohonan
choice-letter-covers-all = Permohonan, keberatan, sengketa
typed-letter-covers-all = semua, semuanya, keberatan, sengketa, sampai sengketa
ask-typist-name = <b>Siapa nama Anda</b> yang membantu mengetik? Boleh dilewati.
example-typist-name = <i>Contoh: Budi Santoso</i>
skip-typist-name = Lewati
ask-name = { $whose ->
        [letter] <b>Nama lengkap pemberi kuasa</b>, yaitu orang yang Anda wakili, seperti pada KTP-nya.
        [typing] <b>Nama lengkap orang yang Anda bantu</b>, seperti pada KTP-nya. Ialah pemohonnya.
       *[own] <b>Nama lengkap Anda</b>, seperti pada KTP. Untuk badan hukum: nama resminya.
    }
example-name = <i>Contoh: Siti Aminah</i>
ask-nik =
    { $whose ->
        [letter] <b>NIK pemberi kuasa</b>, 16 angka seperti pada KTP-nya.
       *[own] <b>NIK</b>, 16 angka seperti pada KTP.
    }
    Disimpan terenkripsi; pesan Anda kami hapus.
    Belum 18 tahun? Tekan juga tombolnya.
example-nik = <i>Contoh: 3310 01•• •••• 0001</i>
skip-nik = Saya tidak punya NIK
ask-no-nik-reason = Tidak apa-apa. <b>Mengapa tidak ada NIK?</b> Bila Anda belum 18 tahun, pilih “Belum 18 tahun”, apa pun sebabnya.
choice-no-nik-reason-lost = KTP hilang atau rusak
typed-no-nik-reason-lost = hilang, rusak, ktp hilang, ktp rusak, ktp saya hilang, ktp saya rusak, kehilangan ktp, ilang, ktp ilang, dicuri
choice-no-nik-reason-left-behind = KTP tidak dibawa
typed-no-nik-reason-left-behind = ketinggalan, tidak dibawa, ktp ketinggalan, ktp saya ketinggalan, ktp di rumah, ktp saya di rumah, di rumah, tidak bawa ktp, gak bawa ktp, ga bawa ktp, ndak bawa ktp, lupa bawa ktp
choice-no-nik-reason-under-17 = Belum 18 tahun
typed-no-nik-reason-under-17 = belum 17 tahun, belum 17, belum 18, di bawah umur, dibawah umur, belum cukup umur, masih sekolah, masih anak anak, pelajar
choice-no-nik-reason-foreigner = Bukan warga negara Indonesia
typed-no-nik-reason-foreigner = wna, asing, orang asing, warga asing, warga negara asing, bukan wni, bukan warga indonesia, bukan orang indonesia
choice-no-nik-reason-other = Alasan lain
typed-no-nik-reason-other = lain, lainnya, lain lain, sebab lain, alasan lainnya, belum punya ktp, belum pernah buat ktp, tidak punya ktp, gak punya ktp, ga punya ktp, ndak punya ktp, tdk punya ktp
ask-guardian-name =
    <b>Nama lengkap orang tua atau wali Anda</b>.
    Data anak diproses dengan persetujuan orang tua atau wali (UU 27/2022 Pasal 25).
example-guardian-name = <i>Contoh: Budi Santoso</i>
ask-guardian-consent = <b>Apakah orang tua atau wali Anda menyetujui permohonan ini?</b> Bila belum, permohonan tetap dapat dikirim; petugas menghubungi wali lewat kontak yang Anda tulis nanti.
choice-guardian-consent-given = Sudah menyetujui
typed-guardian-consent-given = sudah, ya, iya, setuju, sudah setuju, boleh, mengizinkan
choice-guardian-consent-later = Belum, menyusul
typed-guardian-consent-later = belum, nanti, menyusul, tidak, nanti saja, belum tahu
field-guardian-name = Orang tua atau wali
field-guardian-consent = Persetujuan wali
error-guardian-name = Tulis nama lengkap orang tua atau wali.
ask-decree-number = <b>Nomor keputusan pengesahan badan hukum</b> (SK Menteri Hukum).
example-decree-number = <i>Contoh: AHU-0012345.AH.01.07.Tahun 2020</i>
ask-acting-name = <b>Nama lengkap orang yang bertindak</b> untuk badan hukum ini.
example-acting-name = <i>Contoh: Bambang Sutrisno</i>
ask-acting-position = <b>Apa jabatannya</b> di badan hukum ini?
example-acting-position = <i>Contoh: Ketua</i>
ask-proxy-givers = <b>Siapa saja yang memberi kuasa</b> kepada Anda? Surat kuasanya diminta kemudian. Bila tanpa kuasa, tekan “Tidak ada”.
example-proxy-givers = <i>Contoh: Rudi Hartono, Wati Lestari</i>
skip-proxy-givers = Tidak ada
ask-address = { $whose ->
        [typing] <b>Di mana alamat lengkap orang yang Anda bantu?</b>
       *[own] <b>Di mana alamat lengkap Anda?</b>
    }
example-address = <i>Contoh: Jl. Pemuda 12, { $place }</i>
ask-contact = <b>Nomor HP atau email (surel)</b>, bila Telegram sedang bermasalah.
example-contact = <i>Contoh: 0812 3456 7890</i>
field-kind = Jenis pemohon
typed-field-kind = jenis, atas nama, pemohon
field-name = Nama
typed-field-name = nama saya, namanya, nama lengkap
field-nik = NIK
typed-field-nik = nik saya
field-no-nik-reason = Alasan tanpa NIK
field-decree-number = Nomor pengesahan
field-acting-name = Yang bertindak
field-acting-position = Jabatan
field-proxy-givers = Pemberi kuasa
field-represented = Diwakili
field-representative-name = Penerima kuasa
field-letter-since = Surat kuasa sejak
field-letter-until = Surat kuasa sampai
field-letter-covers = Surat kuasa untuk
field-typist-name = Yang mengetik
field-acts-in-person = Pemohon bertindak sendiri
choice-acts-in-person-yes = Ya
field-address = Alamat
typed-field-address = alamat saya, alamatnya, alamat rumah
field-contact = Kontak
typed-field-contact = hp, no hp, nomor hp, telepon, nomor telepon, email, surel, wa, whatsapp, kontak saya
error-name = Nama ini belum dapat dipakai. Tulis nama lengkap dengan huruf.
error-name-none = Kami belum melihat namanya. Tulis nama lengkap, seperti pada KTP.
error-name-short = Nama terlalu pendek. Tulis nama lengkap, sedikitnya tiga huruf.
error-name-digits = Ada angka dalam nama. Tulis nama lengkap tanpa angka.
error-nik = NIK selalu 16 angka. Silakan ketik angkanya.
error-nik-length = { $seen ->
        [0] Kami belum melihat angkanya. NIK ada di KTP, 16 angka. Tidak hafal atau tidak punya? Tekan sebabnya di bawah.
       *[other] NIK selalu 16 angka; yang kami baca { $seen } angka. Silakan periksa lagi.
    }
error-nik-passport = Apakah ini nomor paspor? Bila Anda bukan warga negara Indonesia, tekan “Saya tidak punya NIK”, lalu “Bukan warga negara Indonesia”. Hak meminta, keberatan, dan sengketa ada pada warga negara dan badan hukum Indonesia (UU 14/2008 Pasal 1 angka 12); permintaan Anda tetap kami layani sebagai pelayanan. Warga Indonesia? Ketik NIK pada KTP, 16 angka.
error-nik-birth-date = Angka ke-7 sampai ke-12 pada NIK adalah tanggal lahir (perempuan: tanggalnya ditambah 40). Yang Anda ketik bukan tanggal. Silakan cocokkan dengan KTP. Bila di KTP memang begitu, tekan “Saya tidak punya NIK”.
warning-nik-region = Kode wilayah pada NIK ini tidak biasa. Bila memang begitu di KTP, lanjutkan saja; bila keliru, tekan “Kembali”.
error-decree-number = Silakan tulis nomor keputusan pengesahannya.
error-acting-name = Tulis nama lengkap orangnya, tanpa angka.
error-acting-position = Silakan tulis jabatannya.
error-proxy-givers = Silakan tulis nama pemberi kuasa, atau tekan “Tidak ada”.
error-representative-name = Tulis nama lengkap Anda, tanpa angka.
error-typist-name = Tulis nama lengkap Anda, tanpa angka.
error-letter-since = Tanggal ini belum terbaca. Tulis hari, bulan, dan tahunnya.
error-letter-until = Tanggal ini belum terbaca. Tulis hari, bulan, dan tahunnya, atau tekan “Sampai selesai”.
error-letter-until-order = Surat kuasa tidak mungkin berakhir sebelum berlaku. Periksa kedua tanggalnya.
error-letter-since-early = Surat kuasa ini belum berlaku. Tulis tanggal mulai berlakunya, paling lambat hari ini.
error-letter-until-ended = Surat kuasa ini sudah berakhir. Mintalah surat kuasa baru, lalu tulis tanggalnya di sini.
error-address = Alamat ini belum dapat dipakai. Tulis jalan atau dusun, desa, dan kecamatan.
error-address-short = Alamat terlalu pendek untuk dikirimi surat. Tulis jalan atau dusun, desa, dan kecamatan.
error-contact = Ini belum terbaca sebagai nomor HP atau email. Tulis salah satunya saja. Tidak punya? Nomor keluarga atau tetangga juga boleh.
error-contact-email = Alamat email ini belum benar. Periksa bagian di depan dan di belakang tanda @.
error-contact-email-needed = Anda memilih jawaban lewat email (surel), jadi kami perlu alamat email.
error-contact-phone = Nomor telepon ini belum benar: { $seen } angka. Periksa lagi.

papers-wanted = { $who ->
        [child] kartu pelajar, KIA, atau akta kelahiran, beserta KTP orang tua atau wali
        [foreigner] paspor atau kartu izin tinggal
        [without] kartu lain yang sah dengan nama Anda, misalnya SIM, atau surat keterangan dari Dukcapil
        [group] surat kuasa, serta KTP Anda dan KTP para pemberi kuasa
        [represented] surat kuasa, serta KTP Anda dan KTP pemberi kuasa
        [typed] KTP atau kartu lain yang sah milik orang yang Anda bantu
        [entity] pengesahan atau akta badan hukum, surat kuasa yang memuat nama dan jabatan yang bertindak, serta KTP-nya
       *[person] KTP atau identitas lain yang sah
    }
receipt-proof = { $state ->
        [valid] ✅ <b>Bukti identitas:</b> sudah kami periksa pada permohonan Anda yang terdahulu, jadi tidak perlu dikirim lagi.
        [sent] 🪪 <b>Bukti identitas:</b> sudah kami terima; petugas memeriksanya.
       *[waiting] 🪪 <b>Bukti identitas:</b> { papers-wanted }. <b>Paling lambat { $until }.</b> { $arrival ->
            [chat] Kirim lewat tombol di bawah, atau tunjukkan di loket
           *[other] Tunjukkan di loket
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }.
    }
button-send-proof = 🪪 Kirim bukti identitas

choice-due-kind-answer = batas jawaban
choice-due-kind-completion = batas melengkapi
choice-due-kind-objection = batas mengajukan keberatan
choice-upload-purpose-material = bahan permohonan
choice-upload-purpose-enclosure = lampiran keberatan
choice-upload-purpose-identity = bukti identitas
choice-upload-state-waiting = belum diperiksa
choice-upload-state-clean = sudah dibersihkan
choice-upload-state-large = tidak diperiksa karena besar
choice-upload-state-refused = ditolak
choice-upload-state-forgotten = isinya sudah dihapus
field-last4 = Empat angka terakhir NIK
field-fingerprint = Sidik sandi NIK
