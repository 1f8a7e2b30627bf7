### What three features or more say to officers.

button-channels = 📞 Saluran lain pemohon
button-deputy = 👤 Tunjuk Plh.

-pick = Silakan pilih salah satu tombol.
error-reasons-short = Alasan ini terlalu pendek: { $seen } huruf, sedikitnya { $least }. Tuliskan dengan jelas, karena alasan ini dibaca pemohon atau tersimpan dalam riwayat.
error-files-many = Paling banyak { $most } berkas sekali kirim.

file-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesan suara
        [audio] rekaman
        [video] video
        [video_note] pesan video
        [animation] animasi
        [sticker] stiker
        [location] lokasi
        [venue] tempat
        [contact] kontak
       *[text] tulisan
    }
identity-sent = Terkirim ke obrolan pribadi Anda. Pembukaan ini tercatat.
not-an-officer = Hanya petugas yang dapat melakukan ini. PPID atau pimpinan dapat menunjuk Anda dengan /peran.
button-paper-print = 🖨️ Sudah ditandatangani di kertas
