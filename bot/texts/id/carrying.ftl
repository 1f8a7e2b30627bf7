# Pesan yang tidak dapat dibawa kepada petugas.
cannot-carry = { $what ->
        [poll] Maaf, jajak pendapat tidak dapat kami teruskan kepada petugas. Silakan tulis pertanyaannya sebagai pesan biasa.
        [dice] Maaf, dadu dan sejenisnya tidak dapat kami teruskan kepada petugas. Silakan tulis maksud Anda sebagai pesan biasa.
        [game] Maaf, permainan tidak dapat kami teruskan kepada petugas. Silakan tulis maksud Anda sebagai pesan biasa.
        [story] Maaf, cerita Telegram tidak dapat kami teruskan kepada petugas. Silakan simpan foto atau videonya, lalu kirim langsung di sini.
        [paid_media] Maaf, media berbayar tidak dapat kami teruskan kepada petugas. Silakan kirim foto atau videonya langsung di sini, tanpa harga.
       *[other] Maaf, pesan jenis ini tidak dapat kami teruskan kepada petugas. Silakan kirim sebagai tulisan, foto, berkas, atau pesan suara.
    }
