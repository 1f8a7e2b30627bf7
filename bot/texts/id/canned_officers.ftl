# Balasan siap pakai kantor.
button-canned = 🗂 Balasan siap pakai
button-canned-send = 💬 Kirim sebagai balasan
canned-which = Balasan mana untuk <b>{ $number }</b>? Isinya ditampilkan dulu.
canned-none = Balasan itu tidak ada, atau tidak lagi cocok. Isi “canned” pada profil kantor, atau tulis sendiri lewat “Balas”.
canned-preview =
    👁 <b>Balasan untuk { $number }</b> — belum dikirim.

    { $words }{ $translated ->
        [yes] {"\u000A\u000A"}<i>Dalam bahasa Indonesia:</i> { $official }
       *[no] {""}
    }

    <i>Ini balasan, bukan jawaban resmi: hitungan hari tetap berjalan. Ingin mengubahnya? Tulis sendiri lewat “Balas”.</i>
canned-changed = Isinya kini lain dari yang ditampilkan, jadi belum dikirim. Periksa pratinjau yang baru.
canned-sending = Dikirim. Untuk menarik, balas pratinjau ini dengan /batal.
canned-sent-already = Balasan ini sudah dikirim. Untuk mengirim lagi, buka “Balasan siap pakai”.
