### What the feature reminders says to requesters.

halfway = Permohonan <b>{ $number }</b> ({ $subject }) masih diproses. Jawaban paling lambat <b>{ $due }</b>.
late =
    <b>Batas waktu sudah lewat.</b>
    Jawaban atas permohonan <code>{ $number }</code> seharusnya Anda terima paling lambat { $due }, tetapi belum kami kirim. Kami mohon maaf. Petugas tetap wajib menjawab, dan sudah diingatkan.

    <b>Hak Anda:</b> ajukan keberatan tertulis kepada { $addressee } paling lambat <b>{ $until }</b>. Alasan keberatannya: permohonan tidak ditanggapi (UU 14/2008 Pasal 35 ayat (1) huruf c dan Pasal 36 ayat (1)).

completion-note =
    <b>Permohonan belum lengkap.</b>
    Permohonan <code>{ $number }</code> ({ $subject }) dapat Anda lengkapi paling lambat <b>{ $until }</b>{ $days ->
        [0] {" "}(hari ini).
       *[other] {" "}(tinggal { $days } hari kerja).
    } Kirim kekurangannya dari rincian permohonan. Bila lewat, petugas dapat menyatakannya tidak diproses.
proof-note =
    🪪 <b>Bukti identitas belum kami terima.</b>
    Untuk permohonan <code>{ $number }</code> ({ $subject }), tunjukkan paling lambat <b>{ $until }</b>{ $days ->
        [0] {" "}(hari ini).
       *[other] {" "}(tinggal { $days } hari kerja).
    } Kirim lewat tombol di bawah, atau tunjukkan di loket. Nomor pendaftaran Anda tetap berlaku; bila lewat, petugas memutuskan kelanjutannya.
objection-late =
    <b>Keberatan Anda belum ditanggapi.</b>
    Tanggapan { $addressee } atas keberatan <code>{ $number }</code> seharusnya Anda terima paling lambat { $due }. Kami mohon maaf; { $addressee } tetap wajib menanggapi.

    <b>Hak Anda:</b> ajukan sengketa ke { $commission }. { $window ->
        [unknown] Ajukan segera: pada masa tahapan pemilu tenggangnya bisa lebih pendek.
       *[other] Paling lambat <b>{ $until }</b>, yaitu { $window } hari kerja (UU 14/2008 Pasal 37 ayat (2)).
    }
objection-right =
    <b>Hak mengajukan keberatan akan berakhir.</b>
    Tentang permohonan <code>{ $number }</code> ({ $subject }): Anda masih dapat mengajukan keberatan tertulis kepada { $addressee }. Paling lambat <b>{ $until }</b>, tinggal { $days } hari kerja (UU 14/2008 Pasal 36 ayat (1)). Bila Anda sudah puas, pesan ini boleh diabaikan.
dispute-right =
    <b>Hak mengajukan sengketa akan berakhir.</b>
    Tentang keberatan <code>{ $number }</code>: Anda masih dapat mengajukan sengketa ke { $commission }. Paling lambat <b>{ $until }</b>, tinggal { $days } hari kerja (UU 14/2008 Pasal 37 ayat (2)). Bila Anda sudah puas, pesan ini boleh diabaikan.
letter-ends =
    <b>Surat kuasa akan berakhir.</b>
    Surat kuasa untuk permohonan <code>{ $number }</code> berlaku sampai <b>{ $until }</b>. Sesudah itu Anda tidak dapat mencabut, berkeberatan, atau menyetujui kesepakatan di sini. Bila masih mewakili pemohon, bawa surat kuasa yang baru ke loket.
button-mute = 🔕 Jangan ingatkan lagi
button-unmute = 🔔 Ingatkan lagi
muted = Baik, kami tidak mengingatkan lagi soal ini. Pemberitahuan yang wajib menurut hukum tetap kami kirim, dan hak Anda tidak berubah.
unmuted = Baik, kami akan mengingatkan lagi.
