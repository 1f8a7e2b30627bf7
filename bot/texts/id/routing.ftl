# Keperluan yang dijawab pintu lain, bukan permohonan informasi.
button-other-matters = 🧭 Keperluan lain
button-insist = 📝 Tetap ajukan permohonan
button-open-route = 🔗 Buka situsnya
other-matters = Untuk keperluan berikut ada pintu yang lebih cepat daripada permohonan informasi. Mana keperluan Anda?
route-advice =
    { $text }

    Belum ada yang dicatat sebagai permohonan. Bila yang Anda perlukan memang dokumen atau data dari kantor kami, tekan “Tetap ajukan permohonan”.
