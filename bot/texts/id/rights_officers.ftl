# Permintaan atas data pribadi di mata petugas: kartu, daftar, jawaban. Tanpa data diri.
group-command-hak = Permintaan atas data pribadi yang belum dijawab
right-card =
    🔐 <b>{ $number }</b> · { $right }{ $case ->
        [none] {""}
       *[other] {" "}· permohonan { $case }
    }{ $field ->
        [none] {""}
       *[other] {" "}· { $field }
    }
    { $phase ->
        [overdue] ⚠️ Terlambat: dijawab paling lambat { $at }.
       *[runs] Dijawab PPID paling lambat { $at }: 3×24 jam menurut jam, bukan hari kerja (UU 27/2022 Pasal { $articles }).
    }
button-open-right = 🔎 Baca di obrolan pribadi
button-answer-right = ✍️ Jawab
rights-none = Tidak ada permintaan atas data pribadi yang menunggu jawaban.
rights-open =
    <b>Permintaan atas data pribadi yang menunggu jawaban</b>

    { $lines }
right-private =
    🔐 <b>{ $number }</b>{ $field ->
        [none] {""}
       *[other] {"\u000A"}{ $field }: { $old } → { $new }
    }{ $words ->
        [none] {""}
       *[other] {"\u000A"}{ $words }
    }
    <i>Hanya untuk Anda; dibukanya tercatat.</i>
right-answered-group = 🔐 { $number } dijawab { $officer }: { $outcome ->
        [granted] dikabulkan
        [partly] dikabulkan sebagian
       *[refused] ditolak
    }. Bukti sampainya dicatat.
right-answered-already = Permintaan ini sudah dijawab.
right-undelivered = ⚠️ Jawaban atas { $number } tidak sampai lewat Telegram. Sampaikan lewat kontak pemohon, dan catat sendiri kapan itu terjadi.
right-unknown = Permintaan itu tidak ada.
right-corrected-group = 🔐 { $number }: pemohon memperbaiki { $field } sebelum identitasnya diperiksa. Isinya ada di “Data pemohon”.
withdrawal-group = 🔐 Pemohon { $number } menarik persetujuannya dan ingin diteruskan lewat jalan lain. Mulai sekarang tidak ada yang dikirim ke Telegramnya: yang harus disampaikan muncul di sini, kontaknya ada di “Data pemohon”.
chronicle-right-asked = permintaan atas data pribadi diterima
chronicle-right-answered = permintaan atas data pribadi dijawab
chronicle-right-told = jawaban atas permintaan data pribadi sampai
chronicle-data-corrected = data diri diperbaiki

ask-right-outcome = <b>Apa jawaban PPID?</b> Baca dulu permintaannya di obrolan pribadi. Yang dikabulkan dijalankan seketika begitu jawaban dikirim.
choice-right-outcome-granted = Dikabulkan
choice-right-outcome-partly = Dikabulkan sebagian
choice-right-outcome-refused = Ditolak
error-right-outcome = Silakan pilih salah satu tombol.
ask-right-reasons = <b>Apa yang tidak dapat dikabulkan, dan mengapa?</b> Sebutkan pasalnya; kalimat ini disampaikan kepada yang meminta.
example-right-reasons = <i>Contoh: Nama dan alamat dalam register wajib disimpan menurut UU 43/2009, jadi tidak dapat dihapus sekarang.</i>
error-right-reasons = Silakan tulis alasannya dengan satu kalimat.
ask-right-confirm =
    <b>Kirim jawaban ini?</b>

    { $lines }
choice-right-confirm-send = 📤 Kirim jawaban
error-right-confirm = Tekan tombol di bawah bila sudah benar.
field-right-outcome = Jawaban
field-right-reasons = Alasan
field-right-confirm = Pengiriman
