### What the feature operations says to officers.

group-command-kesehatan = Keadaan meja layanan
health =
    🩺 <b>Keadaan meja layanan</b> (Loket { $version })

    <b>Telegram.</b> Terakhir mengambil pesan: { $polled ->
        [none] belum pernah
       *[other] { $polled }
    }. Terakhir mengirim: { $sent ->
        [none] belum pernah
       *[other] { $sent }
    }.
    <b>Antrean.</b> { $incoming } pesan masuk menunggu, { $outgoing } pesan keluar menunggu.
    <b>Gagal.</b> { $failed } pesan keluar gagal dalam 24 jam ini; { $parked ->
        [0] tidak ada pesan masuk yang disisihkan.
       *[other] ⚠️ { $parked } pesan masuk disisihkan karena tidak dapat diproses. Beri tahu pengelola sistem.
    }
    <b>Ditunda.</b> { $delayed ->
        [0] tidak ada catatan yang tidak dapat diproses.
       *[other] ⚠️ { $delayed } catatan tidak dapat diproses, yang terlama sejak { $delayed_since }; dicoba lagi tiap jam. Beri tahu pengelola sistem.
    }
    <b>Cadangan (backup) terakhir.</b> { $backup ->
        [none] ⚠️ belum ada
       *[other] { $backup } ({ $age ->
            [0] kurang dari satu jam
           *[other] { $age } jam
        } yang lalu){ $stale ->
            [yes] {" "}⚠️ terlalu lama
           *[no] {""}
        }
    }
    <b>Penghapusan berkala terakhir.</b> { $cleared ->
        [none] belum pernah
       *[other] { $cleared }; { $destroyed } catatan yang masa simpannya berakhir dihapus
    }
    <b>Ruang penyimpanan.</b> { $disk ->
        [none] tidak diketahui
       *[other] { $disk } MB kosong ({ $percent } %)
    }{ $room ->
        [full] {" "}⚠️ hampir penuh: berkas tidak diambil
        [short] {" "}⚠️ hampir habis: lapangkan sebelum berkas tidak diambil
       *[ample] {""}
    }
    <b>Kalender.</b> { $years ->
        [none] ⚠️ belum ada tahun yang ditetapkan
       *[other] ditetapkan untuk { $years }
    }{ $missing ->
        [none] {""}
       *[other] {"; "}⚠️ belum untuk { $missing }, masukkan lewat /libur
    }
    <b>Kode catatan.</b> { $code ->
        [none] belum ada
       *[other] { $code }. Tulis di luar mesin ini: kelak “loket verify --code” menunjukkan apakah catatan masih sama
    }
    <b>Jabatan yang belum ditetapkan.</b> { $vacant ->
        [none] tidak ada
       *[other] { $vacant }
    }

absence-group = ⚠️ Layanan terputus lebih dari sehari. Pesan yang masuk antara { $since } dan { $until } mungkin hilang, karena Telegram tidak menyimpannya lebih lama.{ $count ->
        [0] {" "}Tidak ada warga yang punya draf atau permohonan berjalan.
       *[other] {" "}{ $count } warga yang punya draf atau permohonan berjalan { $leaves ->
            [now] sedang diminta
           *[later] akan diminta, pada hari kerja terdekat sejak pukul { $at },
        } mengirim lagi.
    }
clock-right =
    🕰 Jam komputer meja layanan benar lagi. Sejak { $since } jam itu keliru, dan meja memakai jam Telegram. Yang terdaftar selama itu, dengan tanggal yang berlaku:
    { $filed }
clock-right-filed = • { $number }: diterima { $received }, batas jawaban { $due }
clock-right-more = … dan { $count } lagi, lihat /register
parked-again = 🔁 { $count ->
    [0] Tidak ada pesan yang tertahan.
   *[other] { $count } pesan yang tertahan diproses lagi, dengan waktu terimanya yang lama.
}

restored =
    ♻️ <b>Meja ini { $source ->
        [backup] dipulihkan dari cadangan
       *[disk] kembali ke keadaan lama: disknya dikembalikan, tanpa “loket restore”
    }</b> ({ $at }).

    <b>Yang hilang.</b> Semua yang masuk dan keluar sejak { $since } sampai pemulihan itu tidak tercatat di sini: permohonan, keberatan, jawaban, surat, dan pesan.

    <b>Nomor yang dilompati</b>, karena mungkin sudah diberikan pada jam-jam itu:
    { $numbers }
    Penomoran dilanjutkan sesudahnya, jadi tidak ada nomor yang diberikan dua kali. Alasannya tercantum di register dan di jejak.

    <b>Yang perlu dilakukan.</b> Cari tanda bukti pada ponsel pemohon, pesan di grup ini, surat yang sudah dicetak atau dikirim, dan ingat-ingat bersama siapa yang menghubungi pada jam-jam itu. Mintalah mereka menulis lagi; permohonannya mendapat nomor baru, dan hari terimanya yang lama dapat dimasukkan petugas sebagai permohonan dari loket. Petugas pun mengulang balasan dan keputusan dari jam-jam itu.
button-restore = 📝 Jelaskan
restore-unknown = Pemulihan itu tidak tercatat di sini: mungkin sesudahnya dipulihkan lagi dari cadangan yang lebih lama. Pakai tombol di pesan pemulihan yang terbaru.
ask-restore-explanation = <b>Apa yang terjadi, sehingga kantor memulihkan dari cadangan?</b> Paling banyak 500 huruf. Penjelasan ini tercantum di bawah tabel register: jangan tulis nama atau data diri siapa pun.
example-restore-explanation = <i>Contoh: diska server rusak pada 24 November pagi; pemohon dari jam-jam itu sudah dihubungi lewat telepon.</i>
error-restore-explanation = Silakan tulis penjelasannya dengan kata-kata.
ask-restore-confirm =
    <b>Cantumkan penjelasan ini di bawah register</b>

    { $lines }

    Penjelasan yang lebih lama untuk pemulihan ini digantikan di register; semuanya tetap tersimpan di jejak.
choice-restore-confirm-send = ✔️ Cantumkan
field-restore-explanation = Penjelasan
restore-explained = 📝 Pemulihan dari cadangan ({ $at }) dijelaskan oleh { $officer }. Penjelasannya tercantum di bawah tabel register, dan dapat diganti lewat tombol “Jelaskan”.
skipped-numbers = • { $series }{ $year ->
        [none] {""}
       *[other] {" "}tahun { $year }
    }: { $first } sampai { $last }
skipped-any = • deret lain tahun { $year } yang belum punya nomor: mulai dari { $next }
series-request = permohonan
series-objection = keberatan
series-rights = permintaan atas data pribadi
series-incident = insiden data
series-consequence-test = lembar uji konsekuensi
series-deficiency = surat permintaan kelengkapan
series-notice = surat pemberitahuan tertulis
series-correction = surat ralat
series-extension = surat perpanjangan
series-refusal = surat keputusan penolakan
series-handover = tanda terima penyerahan informasi
series-objection-answer = surat tanggapan keberatan
series-consideration = pertimbangan tertulis
series-classification = surat penetapan klasifikasi
held-asked = { $count } pesan sedang menunggu ketika cadangan dibuat. Mungkin sudah terkirim sebelum gangguan, jadi bisa sampai dua kali. Administrator memilih:
button-held-send = Kirim semuanya
button-held-drop = Jangan kirim
held-sent = { $count ->
        [0] Tidak ada lagi yang ditahan.
       *[other] { $count } pesan yang ditahan dikirim sekarang.
    }
held-dropped = { $count ->
        [0] Tidak ada lagi yang ditahan.
       *[other] { $count } pesan yang ditahan tidak dikirim. Jawaban resmi yang termasuk di dalamnya ditawarkan lagi pada permohonannya.
    }
button-health-group = 🔍 Periksa hak bot di grup
