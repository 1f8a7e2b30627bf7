# Lampiran keberatan: foto, berkas, pesan suara, tulisan tambahan.
field-enclosures = Lampiran
enclosed-in-form = 📎 Lampiran keberatan tersimpan: { $parts }. Semuanya ikut terkirim.
enclosures-full = Lampirannya sudah { $most }. Gabungkan sisanya menjadi satu berkas, atau serahkan di loket.
button-enclose = 📎 Tambah lampiran
button-enclosed = ✔️ Sudah, itu saja
enclose-now = Kirim foto, berkas, pesan suara, atau tulisan untuk keberatan <code>{ $number }</code>. Semuanya diperlihatkan kepada yang menanggapi. Bila sudah, tekan tombol di bawah.
enclosed = 📎 Ditambahkan ke keberatan <code>{ $number }</code>. Kirim lagi bila masih ada, atau tekan tombol di bawah.
enclosing-done = Baik, lampirannya sudah lengkap. Pesan berikutnya tidak lagi masuk ke keberatan itu.
enclosing-over = Keberatan { $number } sudah ditanggapi atau dicabut, jadi lampirannya tidak dapat ditambah.
