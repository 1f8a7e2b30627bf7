# Cadangan dan pemulihan.
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
backup-failed = ⚠️ Cadangan data semalam tidak dapat dibuat. Pengelola sistem: jalankan <code>python -m bot backup</code> dan lihat pesannya.

# Penghapusan berkala.
clearing-failed = ⚠️ Semalam { $count } jenis data yang masa simpannya berakhir tidak dapat dihapus. Dicoba lagi malam nanti. Pengelola sistem: lihat log.
