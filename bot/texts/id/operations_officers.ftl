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
    <b>Cadangan (backup) terakhir.</b> { $backup ->
        [none] ⚠️ belum ada
       *[other] { $backup }
    }
    <b>Penghapusan berkala terakhir.</b> { $cleared ->
        [none] belum pernah
       *[other] { $cleared }; { $destroyed } catatan yang masa simpannya berakhir dihapus
    }
    <b>Ruang penyimpanan.</b> { $disk ->
        [none] tidak diketahui
       *[other] { $disk } MB kosong
    }{ $tight ->
        [yes] {" "}⚠️ hampir penuh
       *[no] {""}
    }
    <b>Kalender.</b> { $years ->
        [none] ⚠️ belum ada tahun yang ditetapkan
       *[other] ditetapkan untuk { $years }
    }{ $missing ->
        [none] {""}
       *[other] {"; "}⚠️ belum untuk { $missing }, masukkan lewat /libur
    }
    <b>Peran yang belum dipegang.</b> { $vacant ->
        [none] tidak ada
       *[other] { $vacant }
    }

absence-group = ⚠️ Layanan terputus lebih dari sehari. Pesan yang masuk antara { $since } dan { $until } mungkin hilang, karena Telegram tidak menyimpannya lebih lama. Warga yang punya draf atau permohonan berjalan sudah diminta mengirim lagi.
parked-again = 🔁 { $count ->
    [0] Tidak ada pesan yang tertahan.
   *[other] { $count } pesan yang tertahan diproses lagi, dengan waktu terimanya yang lama.
}

restored = ♻️ <b>Meja ini dipulihkan dari cadangan</b> ({ $at }). Yang terjadi sesudah cadangan itu dibuat tidak ada di sini: mintalah petugas dan pemohon mengirimnya lagi.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } pesan sedang menunggu ketika cadangan dibuat; mungkin sudah terkirim sebelum gangguan, jadi bisa sampai dua kali. Administrator memilih:
    }
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
