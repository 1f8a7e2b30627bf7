### What every form and list says to officers.

receive-for-another = 📮 <i>Anda mengisi untuk pemohon yang datang di luar bot; “Anda” di bawah ini adalah pemohon.</i>
errand = 📮 <b>Sampaikan kepada pemohon { $number } lewat { $channel ->
        [chat] telepon, surel, atau pos</b>: Telegram belum menyampaikannya.
        [counter] loket</b>: pemohon ini tidak memakai Telegram.
        [letter] surat</b>: pemohon ini tidak memakai Telegram.
        [phone] telepon</b>: pemohon ini tidak memakai Telegram.
       *[email] surel</b>: pemohon ini tidak memakai Telegram.
    } Salin teksnya, lalu catat begitu sudah sampai.
notice-silent = ⚠️ Pemberitahuan untuk { $number } belum diterima Telegram, dan ini hari terakhirnya. Cara lain masih tepat waktu hari ini; loket dan pos sampai { $until }. Yang lebih dulu terkirim yang dihitung.
button-errand-now = ✔️ Sudah, baru saja
button-received = 📬 Sudah diterima pemohon
notice-posted = ✉️ Dikirim lewat pos { $at }. Catat begitu ada tanda terimanya, atau bila suratnya kembali.
button-came-back = ↩️ Suratnya kembali
button-errand-earlier = 🕘 Sudah, lebih awal atau lain cara
button-way-failed = ✖️ Sudah dicoba, tidak sampai

letter-in-the-future = Tanggal surat tidak boleh sesudah hari ini. Tekan “Kembali” dan perbaiki tanggalnya.

how-late = { $phase ->
        [overdue] , <b>sudah lewat</b>
       *[running] , { $days ->
            [0] <b>hari ini hari terakhir</b>
           *[other] tinggal { $days } hari kerja
        }
    }
undelivered-answer =
    ⚠️ Jawaban resmi tidak sampai: { $reason }. Hitungan hari tetap berjalan: batasnya { $due }{ how-late }.
    Bila pemohon tidak terjangkau di sini, sampaikan lewat telepon, surel, atau pos (“Data pemohon” pada kartu), lalu catat di pesan 📮 permohonan ini.

alarm-many-undelivered = ⚠️ Banyak pesan tidak sampai sekaligus. Selain yang sudah disebut di permohonannya: { $count } pesan, untuk { $numbers }. Periksa kartunya; bila ini terus terjadi, beri tahu pengelola sistem.
alarm-kind-forbidden = ⚠️ Bot tidak boleh mengirim berkas ke grup ini, jadi berkas dari warga menunggu. Jadikan bot administrator, atau izinkan anggota mengirim berkas.

letter-undelivered = Berita Acara Tidak Dapat Disampaikan
letter-request-form = Formulir Permohonan
letter-receipt = Tanda Bukti Penerimaan
letter-deficiency = Pemberitahuan Ketidaklengkapan
letter-notice = Pemberitahuan Tertulis
letter-correction = Ralat
letter-extension = Pemberitahuan Perpanjangan
letter-refusal = Keputusan Penolakan
letter-handover = Tanda Terima Penyerahan
letter-objection-form = Formulir Keberatan
letter-objection-receipt = Tanda Bukti Keberatan
letter-objection-answer = Tanggapan atas Keberatan
letter-consequence-test = Lembar Uji Konsekuensi
letter-classification = Surat Penetapan Klasifikasi
letter-consideration = Pertimbangan Tertulis
letter-approval-sheet = Lembar Persetujuan
letter-charter = Maklumat Pelayanan
letter-deputy-order = Surat Perintah Pelaksana PPID
letter-power-of-attorney = Surat Kuasa Khusus
letter-respondent-answer = Jawaban Termohon
letter-plain-notice = Surat Pemberitahuan
letter-breach = Pemberitahuan Kegagalan Pelindungan Data
letter-considered-held = Penguasaan
letter-considered-ground = Dasar
letter-considered-reasons = Alasan
letter-considered-article-18 = Pasal 18 ayat (2)
letter-considered-given = Yang diberikan
letter-considered-blacked-out = Yang dihitamkan
letter-to-hand-over = 🖨️ <b>{ $title }</b> untuk pemohon tanpa percakapan: buka, cetak, tanda tangani bila ada tempatnya, lalu sampaikan bersama pemberitahuannya.
letter-unmade = ⚠️ Surat (PDF) untuk permohonan ini tidak dapat dibuat; isinya sudah sampai sebagai pesan. Administrator: periksa berkas surat milik kantor (LETTERS_DIR), lalu jalankan pemeriksaan.

## Ralat
sheet-files-noted = { $parts } berkas diterima.

requester-unreachable = ⚠️ Pemohon memblokir bot atau akunnya tidak ada lagi. Pengiriman tetap kami coba; pakai “Saluran lain pemohon” pada kartu.
undelivered = ⚠️ { $what } tidak sampai: { $reason }. Hitungan hari tetap berjalan. Hubungi pemohon lewat saluran lain.
reason-blocked = pemohon memblokir bot
reason-gone = akun pemohon tidak ada lagi
reason-moved = permohonan pindah ke percakapan lain
reason-restored = ditahan sesudah pemulihan, lalu tidak dikirim
reason-never-wrote = penerimanya belum pernah membuka bot
reason-damaged = berkasnya tidak terbuka lagi dari simpanan
reason-network = sambungan ke Telegram berkali-kali gagal
what-reply = Balasan
what-answer = Jawaban resmi
what-correction = Ralat
what-receipt = Tanda terima
what-citizen-words = Pesan dari pemohon
what-edit = Perubahan balasan
what-word = Pemberitahuan
alarm-parked = ⚠️ Ada pesan yang tidak dapat diproses (rujukan { $reference }). Pesannya tersimpan; pengirimnya sudah diberi tahu bila dikenal. Beri tahu pengelola sistem; sesudah diperbaiki, administrator menekan tombol di bawah.
button-parked-again = 🔁 Proses lagi
alarm-call = ⚠️ Gangguan teknis: { $what }. Mohon hubungi { $administrators }. Administrator: tekan Start di obrolan bot, supaya keterangan berikutnya datang di sana.
alarm-what-send-failed = ada pesan yang tidak dapat dikirim
alarm-what-topic-refuses = ada pesan yang ditolak di topiknya
alarm-what-conflict = program lain memakai token bot
alarm-what-clock = jam komputer meja layanan keliru
alarm-what-file-broke-out = berkas berbahaya dihentikan
alarm-what-backup-failed = cadangan data tidak dapat dibuat
alarm-what-disk-short = ruang penyimpanan meja layanan hampir habis
alarm-disk-short = ⚠️ Ruang penyimpanan meja layanan tinggal { $percent } % ({ $free } MB). { $room ->
    [full] Berkas tidak diambil lagi; pesan, permohonan, dan nomor berjalan terus.
   *[short] Belum ada yang ditolak; bila tinggal { $least } MB, berkas tidak diambil.
} Pengelola sistem: lapangkan disk yang memuat DATA_DIR.
alarm-what-rows-wait = ada catatan yang tidak dapat diproses{ $numbers ->
        [none] {""}
       *[other] {" "}(permohonan yang tidak terbaca: { $numbers })
    }
alarm-rows-wait = ⚠️ { $count ->
        [1] Sebuah catatan
       *[other] { $count } catatan
    } tidak dapat diproses sejak { $since } ({ $matters }); yang lain berjalan terus, dan yang ini dicoba lagi tiap jam. Pengelola sistem: sebabnya terlihat dengan <code>loket check</code> dan di log.
alarm-counter = ⚠️ Penghitung nomor { $series }{ $year ->
        [none] {""}
       *[other] {" "}tahun { $year }
    } tidak cocok dengan nomor yang sudah dipakai. Nomor yang diberikan sekarang, { $number }, mengikuti nomor tertinggi yang tercatat. Cocokkan dengan register. Pengelola sistem: periksa basis data dan cadangan.
alarm-send-failed = ⚠️ { $count ->
        [1] Sebuah pesan
       *[other] { $count } pesan
    } tidak dapat dikirim (terakhir { $method }: { $reason }). Beri tahu pengelola sistem.
alarm-topic-refuses = ⚠️ { $count ->
        [1] Sebuah pesan
       *[other] { $count } pesan
    } berkali-kali ditolak Telegram di topiknya, dan kini ada di percakapan umum grup (terakhir untuk permohonan { $number }: { $reason }). Balasan petugas di sana tetap masuk ke permohonan yang sama. Periksa apakah topiknya masih ada dan terbuka.
database-stuck = ⚠️ Meja layanan tidak dapat menyimpan apa pun: { $cause ->
    [full] disknya penuh
    [readonly] disknya hanya dapat dibaca
   *[other] disk atau berkas datanya bermasalah
}. Pesan warga menunggu di Telegram paling lama 24 jam. Pengelola sistem: lapangkan atau periksa disk yang memuat DATA_DIR; sesudah itu meja berjalan lagi sendiri.
database-works = ✅ Meja layanan dapat menyimpan lagi. Yang menunggu sedang dijawab.
desk-gone = 🛑 Meja layanan berhenti: data di DATA_DIR dihapus atau diganti selagi meja terbuka. Isi basis datanya sudah disimpan sebagai cadangan di { $place }; berkas yang ikut terhapus hanya ada dalam cadangan sebelumnya. Pengelola sistem: pulihkan dari cadangan itu dengan loket restore. Pesan warga menunggu di Telegram paling lama 24 jam.
desk-moved = 🛑 Meja layanan berhenti: folder { $folder } dipindahkan selagi meja terbuka. Pengelola sistem: kembalikan folder itu, atau tulis tempat barunya di DATA_DIR. Pesan warga menunggu di Telegram paling lama 24 jam.
desk-unsaved = 🛑 Data di DATA_DIR dihapus selagi meja terbuka, dan belum dapat disimpan di tempat lain. Isinya kini hanya ada di program yang berjalan: jangan hentikan meja atau komputernya. Pengelola sistem: lapangkan disk yang memuat BACKUP_DIR; sesudah itu isinya disimpan sendiri.
desk-closed = ⚠️ Meja layanan sedang tidak dapat dibuka, dan terus dicoba lagi. Pesan warga menunggu di Telegram paling lama 24 jam. Beri tahu pengelola sistem sekarang.
alarm-conflict = ⚠️ Program lain memakai token bot yang sama, sehingga pesan warga dapat terambil olehnya. Meja layanan menahan semua kiriman sampai program itu berhenti. Hentikan program itu, atau minta token baru kepada @BotFather. Beri tahu pengelola sistem.
alarm-clock = ⚠️ Jam komputer meja layanan menunjukkan { $machine }, padahal menurut Telegram { $telegram }. Meja memakai jam Telegram: tanggal, nomor, dan pengingat tetap benar; penghapusan berkala menunggu. Pengelola sistem: nyalakan penyelarasan waktu (<code>timedatectl set-ntp true</code>).
office-vacant = Belum ada { $roles } yang ditetapkan dengan SK, jadi ini belum dapat diputus. Yang dapat mencatat SK-nya: administrator grup ({ $administrators }), dengan /peran.
only-for-roles = Ini hanya dapat dilakukan oleh: { $roles }.
sheet-lead = 📝 <a href="tg://user?id={ $officer_id }">{ $officer }</a> · { $about }
sheet-office = kantor
sheet-not-yours = Isian ini milik petugas lain, atau sudah selesai.
sheet-unfinished = Anda masih mengisi isian lain tentang ini di obrolan pribadi. Selesaikan di sana lewat “Isi di sini”, atau tekan “Batalkan” dulu.
sheet-dropped = Isian dibatalkan. Tidak ada yang berubah.
sheet-continued = Isian ini dilanjutkan rekan Anda.
form-begun = 📝 <b>{ $name } sudah mulai mengisi isian ini</b>, terakhir { $at }.
button-form-continue = ▶️ Lanjutkan isiannya
button-form-anew = 🆕 Mulai dari awal
drafts-gone = Isiannya sudah dilanjutkan rekan, atau sudah tidak ada.
sheet-done = ✅ Isian selesai. Hasilnya ada di grup petugas.
sheet-none = Tidak ada isian yang menunggu Anda. Mulailah dari tombolnya di grup petugas.
sheet-answer-below = ⬇️ Jawab dengan membalas pertanyaan di bawah.
sheet-not-an-answer = ↩️ Pesan ini tidak kami catat sebagai jawaban. Untuk menjawab, balas pertanyaannya; atau tekan “Batalkan” pada isiannya.
shown-words = <blockquote expandable>{ $words }</blockquote>
shown-file = 📎 { $heading }: { $files }
shown-letter = 📄 Menyusul suratnya (PDF): { $title }{ $signer ->
        [none] {""}
       *[other] , ditandatangani { $signer }
    }
shown-changed = 🔁 <b>Berubah sejak terakhir dilihat:</b> { $lines ->
        [none] yang tertulis di situ berkurang, atau isi suratnya
       *[other] { $lines }
    }
shown-refused = ⛔ <b>Belum dapat dikirim:</b> { $why }
letter-number-open = (nomor diambil saat dikirim)
ask-of-confirm =
    <b>Sudah benar?</b>

    { $lines }
example-of-day = <i>Contoh: 24 November 2026</i>
example-of-moment = <i>Contoh: 24/11/2026 14.30</i>
error-of-day = Tanggal ini belum terbaca, atau nama harinya tidak cocok.
error-of-moment = Tanggal ini belum terbaca. Tulis seperti contohnya.
error-of-choice = { -pick }
error-of-confirm = Tekan tombol di bawah bila sudah benar, atau “Kembali”.
error-of-text = Silakan tulis dengan beberapa kata.
sheet-edit-unfit = ⚠️ Perubahan pada “{ $field }” belum dipakai. { $why }
sheet-line = ✍️ <a href="tg://user?id={ $officer_id }">{ $officer }</a> mengisi di obrolan pribadi · { $about }{ $started ->
        [yes] {""}
       *[no] {". "}Bot tidak boleh menulis lebih dulu: tekan “Isi di sini”, lalu <b>Start</b>. Cukup sekali.
    }
button-menu-close = ✖️ Tutup
button-sheet-here = ✍️ Isi di sini
offered-day = { $near ->
        [today] Hari ini, { $on }
        [yesterday] Kemarin, { $on }
       *[other] { $on }
    }

paper-unmade = ⚠️ Berkas yang diminta tidak dapat dibuat atau dibuka. Mintalah sekali lagi; bila tetap gagal, beri tahu administrator.

officer-by-hand = { $officer } (tanpa Telegram: di kertas)
no-account = Orang lain, tanpa Telegram
digest-officer = <a href="tg://user?id={ $officer_id }">{ $officer }</a>

backup-failed = ⚠️ Cadangan data { $every ->
        [hour] jam ini
       *[day] semalam
    } tidak dapat dibuat; nanti dicoba lagi. Pengelola sistem: jalankan <code>loket backup</code> dan lihat pesannya.

alarm-file-broke-out = 🛑 <b>Berkas berbahaya dihentikan.</b> Sebuah berkas dari pemohon mencoba menjalankan perintah saat diperiksa. Pemeriksaannya langsung dihentikan, berkasnya tidak diteruskan kepada siapa pun, dan meja layanan berjalan terus. Beri tahu pengelola sistem: program dan pustakanya perlu dimutakhirkan.
alarm-files-at-limit = 📦 <b>Disk hampir penuh, jadi berkas tidak diambil.</b> Berkas dari orang yang belum punya permohonan ditolak dengan penjelasan; berkas untuk permohonan yang terdaftar tetap datang, tetapi tidak diperiksa dan dibuka lewat tombol. Pesan, permohonan, nomor, dan dokumen yang ditunggu kantor tidak terpengaruh. Mohon pengelola sistem segera melapangkan disk.
case-restricted = 🔒 Berkas { $number } dibatasi: tenggat keberatan dan sengketa sudah lewat. PPID membukanya dengan alasan, lewat “Tindakan lain” pada kartunya.
letter-none = Permohonan { $number } tidak diurus lewat kuasa.
button-way-back = ↩️ Kembalikan
way-back-over = Hanya yang melakukannya dapat mengembalikannya, dalam satu menit.
