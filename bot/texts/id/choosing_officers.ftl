# Uji konsekuensi di tingkat atas: usul perpanjangan, dan empat jalan yang tersisa di akhir.
upward-extend =
    ⏳ <b>Perpanjang { $number }?</b> Jawaban dari tingkat atas belum datang, tinggal { $days } hari kerja (batas { $due }). PPID dapat memperpanjang satu kali dengan dasar “status belum diputuskan”.
upward-choice =
    ⚖️ <b>{ $number }: PPID memilih sekarang</b> ({ $subject })
    Jawaban dari tingkat atas belum datang, dan { $phase ->
        [today] <b>HARI INI hari terakhir</b> menjawab.
       *[soon] jawaban paling lambat <b>{ $due }</b>.
    }

    <b>1. Beri semuanya.</b> Informasinya menjadi terbuka bagi siapa saja, dan tidak dapat ditutup lagi meskipun hasil ujinya nanti lain.
    <b>2. Beri sebagian.</b> Yang dikecualikan menurut entri yang berlaku dihitamkan; pemohon dapat mengajukan keberatan atas bagian itu.
    <b>3. Tolak dengan penetapan yang sudah ada.</b> { $entries ->
        [0] Saat ini tidak ada entri yang berlaku pada /dikecualikan, jadi jalan ini tertutup.
       *[other] Hanya bila informasinya tercakup salah satu dari { $entries } entri yang berlaku pada /dikecualikan; pemohon dapat mengajukan keberatan dalam { DAYS("objection_filing") } hari kerja.
    }
    <b>4. Terlambat.</b> Mulai { $opens } pemohon dapat mengajukan keberatan karena tidak dijawab, sampai { $until }. Jawaban tetap wajib dikirim; alasannya tercatat.
    { $extendable ->
        [yes] {"\u000A"}Perpanjangan belum dipakai: masih mungkin sampai { $due }, satu kali, dengan alasan tertulis.
       *[no] {""}
    }
button-way-extend = ⏳ Perpanjang: belum diputuskan
button-way-granted = 1. Beri semuanya
button-way-partly = 2. Beri sebagian
button-way-refused = 3. Tolak dengan penetapan
button-way-late = 4. Terlambat, tulis alasannya
lateness-chosen = 🕓 { $officer } mencatat bahwa jawaban akan terlambat. Mulai { $opens } pemohon dapat mengajukan keberatan, sampai { $until }. Jawaban tetap wajib: kirimkan begitu jawaban dari atas datang.
lateness-chosen-already = Keterlambatan untuk tanggal ini sudah dicatat beserta alasannya. Jawaban tetap wajib dikirim.

ask-lateness-reason = <b>Mengapa jawabannya akan terlambat?</b> Alasannya tersimpan dalam riwayat.
example-lateness-reason = <i>Contoh: Uji konsekuensi diminta ke KPU Provinsi pada 24 November dan belum dijawab.</i>
error-lateness-reason = Silakan tulis dengan beberapa kata.
ask-lateness-confirm =
    <b>Catat bahwa jawaban akan terlambat</b>

    { $lines }

    Pemohon berhak mengajukan keberatan begitu tanggalnya lewat. Jawaban tetap wajib dikirim.
choice-lateness-confirm-send = ✔️ Catat
error-lateness-confirm = Tekan tombol di bawah bila sudah benar, atau “Ubah”.
field-lateness-reason = Alasan
field-lateness-confirm = Pencatatan
