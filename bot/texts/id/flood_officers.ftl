# Banyak pesan sekaligus, dan jeda bagi seorang pengirim.
swarm-list =
    🌊 <b>{ $people } warga menulis hampir bersamaan</b> ({ $messages } pesan, di luar permohonan)

    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}… dan { $more } lagi.
    }

    Semua tersimpan 30 hari. Untuk menjawab seseorang, tampilkan dulu pesannya, lalu balas.
swarm-line = • { $count ->
        [1] {""}
       *[other] <b>{ $count } akun menulis sama:</b>{" "}
    }“{ $words }”
button-swarm-open = 🔎 Tampilkan satu per satu
swarm-opened = { $more ->
        [0] Semuanya sudah ditampilkan.
       *[other] Ditampilkan sebagian; { $more } orang lagi. Tekan sekali lagi untuk berikutnya.
    }
swarm-all-open = Semua pesan dari daftar ini sudah ditampilkan.

group-command-jeda = Jeda seorang pengirim (balas pesannya)
button-form-pause = ⏸ Jeda pengirim
ask-pause-reason =
    <b>Mengapa pesan pengirim ini dijeda?</b>
    Alasannya juga disampaikan kepada pengirim; tulislah dengan sopan. Yang dijeda hanya obrolan: mengajukan, melengkapi, mencabut, keberatan, dan status tetap jalan, dan tidak ada yang hilang.
example-pause-reason = <i>Contoh: pertanyaan yang sama sudah dijawab beberapa kali hari ini.</i>
error-pause-reason = Silakan tulis alasannya dengan beberapa kata.
ask-pause-days = <b>Berapa lama?</b> Jeda berakhir sendiri.
choice-pause-days-1 = 1 hari
choice-pause-days-3 = 3 hari
choice-pause-days-7 = 7 hari
choice-pause-days-14 = 14 hari
error-pause-days = Silakan pilih salah satu tombol.
ask-pause-confirm =
    <b>Jeda pengirim</b>

    { $lines }
choice-pause-confirm-send = ⏸ Mulai jeda
error-pause-confirm = Tekan tombol di bawah bila sudah benar.
field-pause-reason = Alasan
field-pause-days = Lamanya
field-pause-confirm = Jeda
pause-nobody = Tidak ada pengirim di percakapan bot yang dapat dijeda di sini.
pause-done = ⏸ Pengirim dijeda oleh { $officer } sampai { $until }. Pesannya tersimpan dan ditampilkan setelah jeda; urusan permohonannya tetap jalan.
button-pause-show = 🔎 Tampilkan yang tertahan
button-pause-end = ▶️ Akhiri jeda
pause-nothing-kept = Belum ada pesan yang tertahan.
pause-over-already = Jeda ini sudah berakhir.
pause-ended-group = ▶️ Jeda seorang pengirim berakhir. { $messages ->
        [0] Tidak ada pesan yang tertahan.
       *[other] { $messages } pesan yang tertahan ditampilkan sekarang.
    }
pauses = { $some ->
        [yes] <b>Pengirim yang sedang dijeda</b>
       *[no] Tidak ada pengirim yang sedang dijeda.
    }
    { $lines }

    Untuk menjeda seorang pengirim, balas pesannya dengan /jeda, atau pilih “Jeda pengirim” di bawah “⋯ Tindakan lain” pada kartu.
pause-line = { $row }. sampai { $until }: { $reason }
