# Grup petugas: bukti sampai, pemohon yang tidak terjangkau, dan grup yang berubah.
card-undelivered = <b>⚠️ { $what ->
        [answer] Jawaban resmi
        [correction] Ralat
       *[reply] Balasan
    } terakhir tidak sampai:</b> { $at } — { $why ->
        [blocked] pemohon memblokir bot
        [gone] akun pemohon tidak ada lagi
        [never-wrote] pemohon belum membuka bot
       *[other] ditolak Telegram
    }
card-elsewhere = <b>Disampaikan lewat:</b> { $way }
card-unreached = <b>⚠️ Pemohon tidak terjangkau lewat Telegram</b> sejak { $since }. Pakai saluran lain.

button-channels = 📞 Saluran lain pemohon
button-send-again = 🔁 Kirim lagi yang gagal
requester-lost = ⚠️ Pemohon { $number } memblokir bot atau akunnya tidak ada lagi, jadi balasan belum dapat sampai kepadanya. Hitungan hari tetap berjalan. Bila perlu, hubungi lewat saluran lain.
requester-back = 👋 Pemohon { $number } dapat dihubungi lagi (terputus sejak { $since }). { $count ->
        [0] Tidak ada balasan yang tertinggal.
       *[other] { $count } pesan tidak sampai selama itu. Periksa apakah masih berlaku, lalu tekan “Kirim lagi”.
    }{ $answer ->
        [waits] {" "}Jawaban resminya belum sampai: tekan “Kirim” pada naskah yang tersimpan.
       *[none] {""}
    }
requester-still-away = Pemohon belum dapat dihubungi lagi. Pakai “Saluran lain pemohon”.
nothing-to-send-again = Tidak ada lagi yang perlu dikirim ulang.
sending-again = Sedang dikirim lagi.
sent-again = { $name } mengirim lagi { $count } pesan yang tadinya tidak sampai.
channels =
    📞 <b>Saluran lain pemohon { $number }</b>
    Hanya untuk menangani permohonan ini; jangan diteruskan. Pembukaan ini tercatat, dan pesan ini dihapus setelah 10 menit.

    { $lines }
    <b>Cara yang diminta:</b> { $delivery }

    Bila jawaban disampaikan lewat saluran ini, simpan buktinya, lalu catat: kartu permohonan → “⋯ Tindakan lain” → “📮 Sudah dijawab di luar”.
channels-none = Pemohon tidak memberikan nomor telepon, surel, atau alamat.
alarm-many-undelivered = ⚠️ Banyak pesan tidak sampai sekaligus. Selain yang sudah disebut di permohonannya: { $count } pesan, untuk { $numbers }. Periksa kartunya; bila ini terus terjadi, beri tahu pengelola sistem.
undelivered-here = ⚠️ Balasan ini tidak sampai: { $reason }.
question-undelivered = ⚠️ Balasan ini tidak sampai kepada penanyanya: { $reason }. Ia tidak punya permohonan, jadi tidak ada saluran lain.

history =
    📜 <b>{ $why ->
        [deleted] Topik ini dibuat kembali karena yang lama dihapus.
        [general] Topik permohonan ini dihapus, dan bot tidak dapat membuat yang baru.
        [moved] Permohonan ini pindah ke grup ini.
       *[topics] Permohonan ini sekarang punya topik.
    }</b> { $count ->
        [0] Belum ada percakapan sebelumnya.
       *[other] Percakapan terakhir (selengkapnya tersimpan):
    }
    { $lines }
history-line = • { $at } <b>{ $who ->
        [citizen] Pemohon
        [reply] Balasan{ $fate ->
            [failed] {" "}(tidak sampai)
            [cancelled] {" "}(ditarik)
           *[sent] {""}
        }
        [answer] Jawaban resmi
       *[note] Catatan
    }:</b> { $file ->
        [none] {""}
        [photo] [foto]{" "}
        [document] [berkas]{" "}
        [voice] [pesan suara]{" "}
        [audio] [rekaman]{" "}
        [video] [video]{" "}
        [sticker] [stiker]{" "}
        [location] [lokasi]{" "}
        [contact] [kontak]{" "}
       *[other] [lampiran]{" "}
    }{ $words }

topic-stays-closed = ⚠️ Topik “{ $name }” ditutup, dan bot tidak boleh membukanya. Pesan untuk permohonan { $number } menunggu di luar. Buka topik itu, atau beri bot hak “Kelola topik”.
alarm-general-closed = ⚠️ Percakapan umum grup petugas ditutup, dan bot tidak boleh menulis di sana. Peringatan dan ringkasan pagi menunggu. Buka percakapan umum, atau beri bot hak “Kelola topik”.
alarm-kind-forbidden = ⚠️ Bot tidak boleh mengirim berkas ke grup ini, jadi berkas dari warga menunggu. Jadikan bot administrator, atau izinkan anggota mengirim berkas.
alarm-shut-out =
    ⚠️ <b>Bot tidak dapat menulis di grup petugas</b> sejak { $since }: { $reason ->
        [removed] bot dikeluarkan dari grup.
        [gone] grupnya tidak ditemukan lagi.
        [muted] bot dilarang menulis di sana.
       *[other] Telegram menolaknya.
    }
    Warga tetap dilayani, dan semuanya tersimpan, tetapi petugas tidak melihat apa pun, sedangkan hitungan hari berjalan.

    Yang perlu dilakukan administrator: masukkan bot kembali ke grup dan jadikan administrator dengan hak “Kelola topik”; yang tertahan masuk dengan sendirinya. Bila grupnya sudah dihapus, buat grup baru dan minta pengelola sistem memasangnya.
back-in-group = ✅ Bot kembali di grup ini. Sejak { $since } bot tidak dapat menulis di sini; { $count ->
        [0] tidak ada pesan yang tertahan.
       *[other] { $count } pesan yang tertahan sekarang masuk.
    }
back-in-group-private = ✅ Bot kembali di grup petugas. Yang tertahan sekarang masuk ke sana.
rights-missing =
    ⚠️ Hak bot di grup ini kurang:
    { $lines }
    Administrator grup: buka pengaturan grup → Administrator → bot ini, lalu nyalakan haknya.
rights-complete = ✅ Hak bot di grup ini lengkap kembali.
right-administrator = Bot bukan administrator: bot mungkin tidak mendengar semua pesan, tidak tahu siapa masuk dan keluar, dan tidak dapat membuat topik.
right-topics = Bot tidak boleh membuat topik (“Kelola topik”), jadi permohonan baru ditaruh di percakapan umum.
right-pins = Bot tidak boleh menyematkan pesan (“Sematkan pesan”).
cases-released = { $name } tidak lagi petugas di grup ini. Belum ada yang memegang: { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lagi
    }. Tekan “Saya tangani” pada kartunya.
