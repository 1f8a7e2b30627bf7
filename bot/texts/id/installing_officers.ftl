# Pemasangan di grup petugas, dan keadaan meja layanan.
group-command-pasang = Pasang meja di grup ini, periksa hak bot
group-command-kesehatan = Keadaan meja layanan

install-invite =
    Halo, saya bot meja layanan informasi { $office }. Grup petugasnya belum ditentukan.

    Bila grup inilah grup petugas, seorang administrator grup mengetik <b>/pasang</b> di sini.
install-anonymous = Perintah ini datang tanpa nama. Matikan “Tetap anonim” pada hak administrator Anda, lalu ketik /pasang lagi.
install-not-administrator = Hanya administrator grup ini yang dapat memasang meja layanan di sini. Mintalah kepadanya untuk mengetik /pasang.
install-elsewhere = Bot ini sudah melayani grup petugas lain. Untuk memindahkannya ke sini: administrator grup itu menekan “Pindah ke grup lain” di bawah /pasang, lalu kode yang muncul diketik di sini, misalnya /pasang 12345678. Kode berlaku satu jam.
install-only-administrators = Hanya administrator grup yang dapat melakukan ini. Bila Anda sendiri administrator, coba lagi sebentar.
install-bound = ✅ <b>Grup ini sekarang grup petugas { $office }.</b> Dipasang oleh { $name }. Saya memeriksa hak saya dulu…
install-moved = Meja layanan sudah dipindah ke grup lain. Di grup ini tidak ada lagi yang dikirim ke warga; bot boleh dikeluarkan.
install-code =
    🚚 <b>Pindah ke grup lain</b> (diminta { $name })
    Tambahkan bot ke grup yang baru sebagai administrator, lalu seorang administrator di sana mengetik:
    <code>/pasang { $code }</code>
    Berlaku sampai { $until }, sekali pakai. Setelah itu semua kartu permohonan yang belum selesai pindah ke sana, dan petugas di grup ini tidak lagi dapat menulis kepada warga.

install-testing = ⏳ Pesan uji dari bot untuk dirinya sendiri…
install-report =
    { $ready ->
        [yes] ✅ <b>Meja layanan siap.</b>
       *[no] ⚠️ <b>Meja layanan sudah jalan, tetapi masih ada yang perlu dinyalakan.</b>
    }

    { $lines }
    ✅ Pesan uji terkirim dan sampai di grup ini.

    { $vacant ->
        [none] Semua peran sudah dipegang.
       *[other] <b>Peran yang belum dipegang:</b> { $vacant }. Selama kosong, administrator grup yang menjalankannya. Untuk memberi peran, balas pesan orangnya dengan /peran.
    }{ $ready ->
        [yes] {""}
       *[no] {"\u000A"}Setelah mengubahnya, tekan “Periksa lagi”.
    }
install-need-administrator = { $met ->
        [yes] ✅ Bot adalah administrator grup.
       *[no] ⚠️ Bot belum administrator: buka Info grup → Ubah → Administrator → Tambah admin, lalu pilih bot ini.
    }
install-need-sees-all = { $met ->
        [yes] ✅ Bot melihat semua pesan di grup.
       *[no] ⚠️ Bot tidak melihat semua pesan: jadikan bot administrator; atau di @BotFather, /setprivacy → Disable, lalu keluarkan dan masukkan lagi bot ini.
    }
install-need-topics = { $met ->
        [yes] ✅ Topik menyala: tiap permohonan mendapat topiknya sendiri, dibuat oleh bot.
       *[no] ⚠️ Topik belum menyala, jadi tiap permohonan hanya sebuah kartu. Bila ingin satu topik untuk tiap permohonan: Info grup → Ubah → Topik.
    }
install-need-manage-topics = { $met ->
        [yes] ✅ Hak “Kelola topik”.
       *[no] ⚠️ Hak “Kelola topik” belum diberikan: Info grup → Administrator → bot ini → Kelola topik.
    }
install-need-delete = { $met ->
        [yes] ✅ Hak “Hapus pesan”.
       *[no] ⚠️ Hak “Hapus pesan” belum diberikan: Info grup → Administrator → bot ini → Hapus pesan.
    }
install-need-pin = { $met ->
        [yes] ✅ Hak “Sematkan pesan”.
       *[no] ⚠️ Hak “Sematkan pesan” belum diberikan: Info grup → Administrator → bot ini → Sematkan pesan.
    }
button-install-again = 🔄 Periksa lagi
button-install-roles = 👥 Peran
button-install-health = 🩺 Keadaan meja
button-install-move = 🚚 Pindah ke grup lain

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
