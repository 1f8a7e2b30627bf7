### What the feature identity says to requesters.

ask-kind = <b>Anda meminta sebagai siapa?</b>
choice-kind-person = Perorangan
choice-kind-group = Kelompok orang
choice-kind-entity = Badan hukum
ask-name = <b>Nama lengkap</b> pemohon (untuk badan hukum: nama resminya).
example-name = <i>Contoh: Siti Aminah</i>
ask-nik =
    <b>NIK</b>, 16 angka seperti pada KTP.
    Disimpan terenkripsi; pesan Anda segera kami hapus dari percakapan ini sejauh Telegram mengizinkan.
example-nik = <i>Contoh: 3310 0141 0799 0001</i>
skip-nik = Saya tidak punya NIK
ask-no-nik-reason = Tidak apa-apa. <b>Mengapa tidak ada NIK?</b>
choice-no-nik-reason-lost = KTP hilang atau rusak
choice-no-nik-reason-under-17 = Belum 17 tahun
choice-no-nik-reason-foreigner = Bukan warga negara Indonesia
choice-no-nik-reason-other = Alasan lain
ask-identity-note = <b>Kartu lain yang Anda punya?</b> Sebutkan jenis dan nomornya, atau tekan “Tidak ada”.
example-identity-note = <i>Contoh: kartu pelajar SMAN 1 Klaten, nomor 1234</i>
skip-identity-note = Tidak ada
ask-adult = <b>Apakah Anda sudah berusia 18 tahun atau lebih?</b>
choice-adult-yes = Ya
choice-adult-no = Belum
ask-guardian-name =
    <b>Nama lengkap orang tua atau wali Anda</b>.
    Data anak diproses dengan persetujuan orang tua atau wali (UU 27/2022 Pasal 25).
example-guardian-name = <i>Contoh: Budi Santoso</i>
ask-guardian-consent = <b>Apakah orang tua atau wali Anda menyetujui permohonan ini?</b> Bila belum, permohonan tetap dapat dikirim; petugas menghubungi wali lewat kontak yang Anda tulis nanti.
choice-guardian-consent-given = Sudah menyetujui
choice-guardian-consent-later = Belum, menyusul
field-adult = Usia 18 tahun ke atas
field-guardian-name = Orang tua atau wali
field-guardian-consent = Persetujuan wali
error-adult = Silakan pilih salah satu.
error-guardian-name = Tulis nama lengkap orang tua atau wali.
error-guardian-consent = Silakan pilih salah satu.
ask-decree-number = <b>Nomor keputusan pengesahan badan hukum</b> (SK Menteri Hukum).
example-decree-number = <i>Contoh: AHU-0012345.AH.01.07.Tahun 2020</i>
ask-acting-name = <b>Nama lengkap orang yang bertindak</b> untuk badan hukum ini.
example-acting-name = <i>Contoh: Bambang Sutrisno</i>
ask-acting-position = <b>Jabatannya</b> di badan hukum ini.
example-acting-position = <i>Contoh: Ketua</i>
ask-proxy-givers = <b>Siapa saja yang memberi kuasa</b> kepada Anda? Surat kuasanya diminta kemudian. Bila tanpa kuasa, tekan “Tidak ada”.
example-proxy-givers = <i>Contoh: Rudi Hartono, Wati Lestari</i>
skip-proxy-givers = Tidak ada
ask-address = <b>Alamat lengkap</b>.
example-address = <i>Contoh: Jl. Pemuda 12, RT 02 RW 05, Tonggalan, Klaten Tengah</i>
ask-contact = <b>Nomor telepon atau surel</b>, agar kami dapat menghubungi Anda bila Telegram tidak bisa.
example-contact = <i>Contoh: 0812 3456 7890 atau siti@contoh.id</i>
field-kind = Jenis pemohon
field-name = Nama
field-nik = NIK
field-no-nik-reason = Alasan tanpa NIK
field-identity-note = Identitas lain
field-decree-number = Nomor pengesahan
field-acting-name = Yang bertindak
field-acting-position = Jabatan
field-proxy-givers = Pemberi kuasa
field-address = Alamat
field-contact = Kontak
error-kind = Silakan pilih salah satu.
error-no-nik-reason = Silakan pilih salah satu alasan.
error-name = Nama ini belum dapat dipakai. Tulis nama lengkap dengan huruf.
error-name-short = Nama terlalu pendek. Tulis nama lengkap, sedikitnya tiga huruf.
error-name-digits = Ada angka dalam nama. Tulis nama lengkap tanpa angka.
error-nik = NIK terdiri dari 16 angka. Silakan ketik angkanya.
error-nik-length = NIK terdiri dari 16 angka; yang kami baca { $seen } angka. Silakan periksa lagi.
warning-nik-region = Kode wilayah pada NIK ini tidak biasa. Bila memang begitu di KTP, lanjutkan saja; bila keliru, tekan “Kembali”.
warning-nik-birth-date = Tanggal lahir pada NIK ini tidak biasa. Bila memang begitu di KTP, lanjutkan saja; bila keliru, tekan “Kembali”.
error-identity-note = Silakan sebutkan jenis dan nomor kartunya, atau tekan “Tidak ada”.
error-decree-number = Silakan tulis nomor keputusan pengesahannya.
error-acting-name = Tulis nama lengkap orangnya, tanpa angka.
error-acting-position = Silakan tulis jabatannya.
error-proxy-givers = Silakan tulis nama pemberi kuasa, atau tekan “Tidak ada”.
error-address = Alamat ini belum dapat dipakai. Tulis jalan atau dusun, desa, dan kecamatan.
error-address-short = Alamat terlalu pendek untuk dikirimi surat. Tulis jalan atau dusun, desa, dan kecamatan.
error-contact = Ini belum terbaca sebagai nomor telepon atau surel. Tulis salah satunya saja.
error-contact-email = Alamat surel ini belum benar. Periksa bagian di depan dan di belakang tanda @.
error-contact-email-needed = Anda memilih jawaban lewat surel, jadi kami perlu alamat surel.
error-contact-phone = Nomor telepon ini belum benar: { $seen } angka. Periksa lagi.

receipt-proof = { $state ->
        [valid] ✅ <b>Bukti identitas:</b> sudah kami periksa pada permohonan Anda yang terdahulu, jadi tidak perlu dikirim lagi.
        [sent] 🪪 <b>Bukti identitas:</b> sudah kami terima; petugas memeriksanya.
       *[waiting] 🪪 <b>Bukti identitas:</b> tunjukkan { $who ->
            [child] kartu pelajar, KIA, atau akta kelahiran, beserta KTP orang tua atau wali
            [foreigner] paspor atau kartu izin tinggal
            [without] kartu lain yang sah dengan nama Anda, misalnya SIM, atau surat keterangan dari Dukcapil
            [group] surat kuasa, serta KTP Anda dan KTP para pemberi kuasa
            [entity] pengesahan atau akta badan hukum, surat kuasa yang memuat nama dan jabatan yang bertindak, serta KTP-nya
           *[person] KTP atau identitas lain yang sah
        } <b>paling lambat { $until }</b>. { $arrival ->
            [chat] Kirim di sini lewat tombol di bawah, atau tunjukkan di loket
           *[other] Tunjukkan di loket
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }. Nomor pendaftaran Anda tetap berlaku.
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
