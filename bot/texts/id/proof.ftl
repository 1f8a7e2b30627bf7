# Bukti identitas: apa yang ditunjukkan, lewat apa, dan bagaimana akhirnya.
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
button-proof-done = ✔️ Selesai
proof-send-now =
    🪪 Kirim foto atau PDF: { $who ->
        [child] kartu pelajar, KIA, atau akta kelahiran, beserta KTP orang tua atau wali
        [foreigner] paspor atau kartu izin tinggal
        [without] kartu lain yang sah dengan nama Anda, misalnya SIM, atau surat keterangan dari Dukcapil
        [group] surat kuasa, serta KTP Anda dan KTP para pemberi kuasa
        [entity] pengesahan atau akta badan hukum, surat kuasa yang memuat nama dan jabatan yang bertindak, serta KTP-nya
       *[person] KTP atau identitas lain yang sah
    }.
    Disimpan terenkripsi, tidak masuk ke grup petugas, dan pesan Anda kami hapus dari percakapan ini sejauh Telegram mengizinkan. Tidak ingin mengirimnya di sini? Tunjukkan saja di loket{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    } sampai { $until }. Bila sudah, tekan “Selesai”.
proof-taken = 🪪 Tersimpan untuk permohonan <code>{ $number }</code>. Kirim lagi bila masih ada, atau tekan “Selesai”.
proof-files-only = Yang dapat kami terima sebagai bukti identitas hanya foto atau PDF. Pesan tadi tidak disimpan. Kirim fotonya, atau tekan “Selesai”.
proof-large = Berkas itu lebih besar dari 20 MB, jadi tidak dapat kami periksa. Kirim fotonya saja, atau PDF yang lebih kecil.
proof-full = Sudah ada { $most } berkas untuk permohonan ini. Sisanya tunjukkan di loket.
proof-done = { $count ->
        [0] Baik. Belum ada bukti identitas yang tersimpan; Anda dapat mengirimnya nanti dari permohonan ini, atau menunjukkannya di loket.
       *[other] Terima kasih. Petugas memeriksanya dan kami beri tahu hasilnya di sini.
    }
proof-unfit = Satu berkas bukti identitas untuk permohonan <code>{ $number }</code> tidak dapat kami terima: isinya tidak dapat dibaca dengan aman. Kirim ulang sebagai foto, atau sebagai PDF tanpa kata sandi.
proof-settled = Bukti identitas permohonan ini sudah sah, atau memang tidak diminta.
not-now-verify = Permohonan { $number } sudah dijawab, dicabut, atau selesai; bukti identitas tidak diperlukan lagi.
proof-valid =
    ✅ <b>Bukti identitas Anda sah</b> untuk permohonan <code>{ $number }</code>. { $keeps ->
        [yes] Gambarnya dihapus setelah masa simpannya berakhir.
       *[no] Gambar yang Anda kirim, bila ada, sudah kami hapus.
    } Dari NIK, bila Anda memberikannya, kami hanya menyimpan empat angka terakhir dan sidik sandinya.
proof-again =
    🪪 Bukti identitas permohonan <code>{ $number }</code> belum dapat diterima. Yang perlu dikirim:{ $lines }

    { $over ->
        [yes] Batas melengkapi { $until } sudah lewat; petugas masih dapat menerimanya.
       *[no] Kirim paling lambat <b>{ $until }</b>. Batas jawaban kami tidak berubah.
    }
event-proof-sent = bukti identitas dikirim
event-proof-accepted = bukti identitas sah
event-proof-refused = bukti identitas belum dapat diterima

ask-papers =
    🪪 <b>Bukti identitas</b>
    Kirim foto atau PDF KTP Anda atau identitas lain yang sah. Kelompok: surat kuasa dan KTP para pemberi kuasa. Badan hukum: pengesahan atau akta, surat kuasa, dan KTP yang bertindak. Belum 17 tahun: kartu pelajar beserta KTP orang tua atau wali.
    Disimpan terenkripsi dan tidak masuk ke grup petugas; pesan Anda kami hapus dari percakapan ini sejauh Telegram mengizinkan.
example-papers = <i>Contoh: foto KTP yang jelas dan tidak terpotong. Tekan “Sudah lengkap” bila selesai.</i>
noted-papers = 🪪 Tersimpan: { $parts }. Kirim lagi bila masih ada, atau tekan “Sudah lengkap”.
choice-papers-done = ✔️ Sudah lengkap
choice-papers-again = Ulangi dari awal
field-papers = Bukti identitas
error-papers = Yang dapat kami terima di sini hanya foto atau PDF.
error-papers-more = Belum ada foto atau PDF. Kirim dulu, lalu tekan “Sudah lengkap”.
error-papers-many = Paling banyak { $most } berkas. Sisanya dapat ditunjukkan di loket.
