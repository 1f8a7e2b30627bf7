### What three features or more say to requesters.

button-this-case = 📄 Lihat permohonan ini
button-why = ❓ Mengapa tanggal ini?
words-in-silence = Bila Anda diam, petugas yang berwenang membacanya sesudah { $at }.
no-such-case = Permohonan itu tidak ditemukan.

button-menu = ☰ Menu
button-more-ways = ⋯ Lainnya
button-unknown = Tombol ini tidak lagi berlaku. Tekan /start untuk membuka menu.
button-earlier = Tombol ini milik pertanyaan sebelumnya. Silakan jawab pertanyaan yang terakhir.

summary-line = <b>{ $name }:</b> { $value }
button-resume = ▶️ Lanjutkan mengisi
error-incomplete = Masih ada yang belum terisi. Silakan lengkapi dulu.
error-empty = { $field } masih kosong. Silakan tulis dengan kata-kata.
error-long = Terlalu panjang: { $seen } huruf, paling banyak { $most }. Silakan persingkat.

button-object = ⚖️ Ajukan keberatan
estimated-note = { $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur pada masa itu belum pasti.
       *[no] {""}
    }
