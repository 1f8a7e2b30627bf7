# Berkas yang tidak dapat diteruskan, dan apa yang sebaiknya dikirim.
file-refused = ⚠️ Berkas ini tidak dapat kami teruskan kepada petugas. { $reason ->
        [empty] Isinya kosong. Silakan kirim sekali lagi.
        [kind] Jenisnya tidak dapat kami periksa. Silakan kirim sebagai PDF atau foto.
        [encrypted] Berkasnya berkata sandi. Silakan simpan tanpa kata sandi, lalu kirim lagi.
        [unreadable] Berkasnya rusak atau tidak dapat dibaca. Silakan simpan ulang sebagai PDF, atau kirim fotonya.
        [animated] Berkasnya berisi gambar bergerak atau beberapa gambar sekaligus. Silakan kirim sebagai PDF, atau satu per satu sebagai foto.
        [too-large] Isinya terlalu besar. Silakan kirim yang lebih kecil, misalnya sebagai PDF atau foto.
        [active] Dokumennya memuat makro, objek, atau tautan yang berjalan sendiri. Silakan simpan sebagai PDF, lalu kirim lagi.
        [infected] Pemeriksa virus menemukan sesuatu yang berbahaya di dalamnya. Jangan buka berkas itu, dan periksa gawai Anda. Isinya dapat Anda kirim lagi sebagai foto.
       *[gone] Telegram tidak memberikannya lagi kepada kami. Silakan kirim sekali lagi.
    } Pesan dan berkas Anda yang lain sudah kami terima.
file-waits = ⏳ Berkas ini masih menunggu diperiksa. Begitu selesai, kami teruskan kepada petugas; tidak perlu Anda kirim lagi.
