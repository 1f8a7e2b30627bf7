# Banyak pesan sekaligus, dan jeda: yang dibaca warga.
stray-full = Pesan Anda sudah banyak sekali, dan yang terakhir ini belum kami simpan. Pilih dulu di atas: ini apa? Setelah itu Anda dapat melanjutkan.
pause-begun =
    ⏸ Sampai { $until }, pesan Anda di luar urusan permohonan kami simpan dulu dan tidak langsung ditampilkan kepada petugas. Alasannya: { $reason }

    Tidak ada yang hilang: petugas dapat membacanya, paling lambat setelah jeda ini berakhir. Anda tetap dapat mengajukan, melengkapi, dan mencabut permohonan, mengajukan keberatan, serta memeriksa status lewat /menu.
pause-ended = ▶️ Jeda sudah berakhir. Pesan yang Anda kirim selama itu sekarang sudah ada pada petugas, dan Anda dapat menulis seperti biasa.
question-kept-paused = Pesan Anda tersimpan. Petugas membacanya paling lambat setelah { $until }. Urusan permohonan tetap dapat Anda lakukan lewat menu.
words-kept-paused = Tersimpan pada permohonan <b>{ $number }</b>. Petugas membacanya paling lambat setelah { $until }; hitungan hari permohonan Anda tetap berjalan.
