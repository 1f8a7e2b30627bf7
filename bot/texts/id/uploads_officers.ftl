# Berkas yang dikirim pemohon, setelah diperiksa.
file-refused-line = 🚫 Satu berkas tidak diteruskan: { $reason ->
        [empty] isinya kosong
        [kind] jenisnya bukan gambar, PDF, dokumen kantor, rekaman, atau teks biasa
        [encrypted] berkata sandi
        [unreadable] rusak atau tidak dapat dibaca
        [animated] berisi gambar bergerak atau beberapa gambar
        [too-large] isinya terlalu besar bila dibuka
        [active] memuat makro, objek, atau tautan yang berjalan sendiri
        [infected] pemeriksa virus menemukan sesuatu yang berbahaya
       *[gone] Telegram tidak memberikannya lagi
    }. Pengirimnya sudah diberi tahu.
file-unchecked-line = ⚠️ Berkas ini di atas { $size } MB: tidak diperiksa dan hanya ada di Telegram. Buka hanya bila Anda mengenali asalnya.
file-infected = 🦠 <b>Berkas berbahaya ditolak.</b> Pemeriksa virus menemukan sesuatu di dalam berkas yang dikirim seorang pemohon. Berkasnya tidak diteruskan kepada siapa pun, dan pengirimnya sudah diberi tahu.
alarm-scanner-silent = 🦠 Pemeriksa virus tidak menjawab, jadi berkas dari pemohon menunggu dan belum diteruskan. Pesan tanpa berkas berjalan terus. Mohon administrator memeriksa clamd; begitu menjawab, berkas yang menunggu menyusul sendiri.
button-is-identity = 🪪 Ini identitas
files-above = ⬆️ { $files } berkas di atas dikirim pemohon sebagai bahan permohonan. Bila ada yang memuat data diri, pindahkan dari grup.
file-moved = 🪪 Berkas pemohon dipindahkan dari grup karena memuat data diri. Isinya hanya dibuka di obrolan pribadi.
file-hidden = Berkas dipindahkan dari grup. Ini tercatat pada permohonan.
file-too-old-to-delete = ⚠️ Berkas ini memuat data diri, tetapi terkirim lebih dari 48 jam yang lalu: Telegram tidak mengizinkan bot menghapusnya. Mohon administrator grup menghapus pesan di atas sekarang.
