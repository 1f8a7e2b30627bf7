# Formulir permohonan: pertanyaan, contoh, tombol, kesalahan.
ask-wanted =
    <b>Informasi apa yang Anda butuhkan?</b>
    Tulis dengan kata-kata Anda sendiri, boleh dalam beberapa pesan. Berkas, foto, dan pesan suara juga boleh. Tekan “Sudah lengkap” bila selesai.
example-wanted = <i>Contoh: salinan daftar pemilih tetap tiap kecamatan untuk Pemilu 2024.</i>
noted-wanted = { $parts ->
        [1] Sudah kami catat. Ada lagi?
       *[other] Sudah kami catat, { $parts } pesan. Ada lagi?
    } Tekan “Sudah lengkap” bila selesai.
choice-wanted-done = ✔️ Sudah lengkap
choice-wanted-again = Ulangi dari awal

subject-understood = Kami pahami sebagai: <b>{ $subject }</b>. (Dapat diubah sebelum dikirim.)
ask-subject = <b>Beri judul singkat</b> untuk permohonan ini, satu baris saja.
example-subject = <i>Contoh: Daftar pemilih tetap per kecamatan 2024</i>
ask-purpose =
    <b>Untuk apa informasi ini?</b>
    Undang-undang meminta tujuannya disebut. Tujuan apa pun kami terima.
example-purpose = <i>Contoh: tugas kuliah, penelitian, ingin tahu sebagai warga.</i>

ask-same =
    <b>Pakai data seperti permohonan terakhir?</b>

    { $lines }
choice-same-all = Ya, data dan cara yang sama
choice-same-details = Data sama, cara lain
choice-same-none = Tidak, isi baru

ask-way = <b>Bagaimana Anda ingin menerimanya?</b>
choice-way-chat-copy = 💬 Salinan, lewat percakapan ini
choice-way-change = Cara lain
ask-obtain = <b>Melihat saja, atau mendapat salinan?</b>
choice-obtain-see = Melihat di kantor
choice-obtain-copy = Mendapat salinan
ask-format = <b>Salinan dalam bentuk apa?</b>
choice-format-softcopy = Digital
choice-format-hardcopy = Kertas
ask-delivery = <b>Dikirim lewat apa?</b>
choice-delivery-chat = Percakapan ini
choice-delivery-email = Surel
choice-delivery-collect = Diambil di kantor
choice-delivery-courier = Kurir
choice-delivery-post = Pos

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

ask-confirm =
    <b>Periksa dulu, baru kirim.</b>

    { $lines }

    Tekan “Kirim permohonan” bila sudah benar.
summary-line = <b>{ $name }:</b> { $value }
part-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesan suara
        [audio] rekaman
        [video] video
       *[video_note] pesan video
    }
choice-confirm-send = ✅ Kirim permohonan
change-which = Bagian mana yang ingin diubah?

field-wanted = Informasi yang diminta
field-subject = Judul
field-purpose = Tujuan
field-same = Data terakhir
field-way = Cara menerima
field-obtain = Cara memperoleh
field-format = Bentuk
field-delivery = Pengiriman
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
field-confirm = Pengiriman

button-back = ◀️ Kembali
button-cancel = ✖️ Batalkan
button-change = ✏️ Ubah
button-keep = 👍 Biarkan seperti semula
button-resume = ▶️ Lanjutkan mengisi
button-yes-cancel = Ya, batalkan
# Kata yang boleh diketik sebagai ganti tombol, dipisah koma.
typed-back = kembali, mundur
typed-cancel = batal, batalkan, tidak jadi
typed-skip = lewati, lewat, tidak ada, tidak punya, tidak punya nik
typed-keep = tetap, biarkan
typed-change = ubah, ganti
typed-resume = lanjut, lanjutkan
typed-escort = minta bantuan petugas, minta pendampingan
typed-done = sudah, selesai, cukup, lengkap, itu saja, tetap ajukan permohonan
typed-again = ulangi
typed-send = kirim, ya, ya kirim, kirimkan
typed-yes = ya, iya, betul
typed-no = tidak, jangan, tidak jadi
typed-agree = setuju, ya, ya setuju, saya setuju
typed-disagree = tidak setuju, tidak, saya tidak setuju
typed-request = permohonan, ini permohonan, tetap ajukan permohonan
typed-question = bertanya, tanya, pertanyaan
typed-help = bantuan, bantu

choose-a-button = Silakan pilih salah satu tombol di bawah pertanyaan, atau tulis persis seperti pada tombolnya.
voice-needs-typing = Untuk pertanyaan ini kami perlu tulisannya. Silakan ketik, atau tekan “Minta pendampingan petugas”.
first-question = Ini pertanyaan pertama.
draft-waiting = Anda masih punya permohonan yang belum selesai diisi. Lanjutkan, atau batalkan dulu?
draft-gone = Tidak ada permohonan yang sedang diisi. Mungkin sudah terkirim: tekan “Permohonan saya” di menu (/start).
draft-reminder = Permohonan Anda belum terkirim. Kami menyimpannya sampai { $until }. Mau dilanjutkan?
draft-expired = Permohonan yang belum selesai sudah kami hapus, karena lama tidak dilanjutkan. Anda dapat mulai lagi kapan saja dengan /permohonan.
cancel-certain = Batalkan permohonan ini? Isian Anda akan dihapus.
cancelled = Sudah dibatalkan; isiannya dihapus.
nothing-to-cancel = Tidak ada yang sedang diisi.
edit-taken = Perubahan pesan Anda sudah kami catat.
edit-too-late = Perubahan pada pesan itu tidak dapat kami catat lagi. Bila ada yang perlu diperbaiki, tulis pesan baru; sebelum dikirim, pakai tombol “Ubah”.

error-incomplete = Masih ada yang belum terisi. Silakan lengkapi dulu.
error-wanted = Pesan jenis ini tidak dapat dipakai di sini. Kirim tulisan, foto, berkas, atau pesan suara.
error-wanted-more = Kami perlu sedikit lebih banyak keterangan agar tahu apa yang harus dicari.
error-wanted-many = Paling banyak { $most } pesan untuk satu permohonan. Tekan “Sudah lengkap”; sisanya dapat ditambahkan setelah terkirim.
error-subject = Judul ini belum dapat dipakai. Tulis satu baris dengan kata-kata biasa.
error-purpose = Silakan tulis tujuannya dengan beberapa kata.
error-same = Silakan pilih salah satu.
error-way = Silakan pilih salah satu cara.
error-obtain = Silakan pilih salah satu.
error-format = Silakan pilih salah satu bentuk.
error-delivery = Silakan pilih salah satu cara pengiriman.
error-kind = Silakan pilih salah satu.
error-no-nik-reason = Silakan pilih salah satu alasan.
error-confirm = Tekan “Kirim permohonan” bila sudah benar, atau “Ubah”.
error-empty = { $field } masih kosong. Silakan tulis dengan kata-kata.
error-long = Terlalu panjang: { $seen } huruf, paling banyak { $most }. Silakan persingkat.
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
