### What the feature reminders says to officers.

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
example-lateness-reason = <i>Contoh: Uji konsekuensi diminta ke { $province } pada 24 November dan belum dijawab.</i>
error-lateness-reason = Silakan tulis dengan beberapa kata.
ask-lateness-confirm =
    <b>Catat bahwa jawaban akan terlambat</b>

    { $lines }

    Pemohon berhak mengajukan keberatan begitu tanggalnya lewat. Jawaban tetap wajib dikirim.
choice-lateness-confirm-send = ✔️ Catat
error-lateness-confirm = Tekan tombol di bawah bila sudah benar, atau “Ubah”.
field-lateness-reason = Alasan
field-lateness-confirm = Pencatatan

button-answered-outside = 📮 Sudah dijawab di luar?

digest =
    ☀️ <b>{ $today }</b>
    { $count ->
        [1] Satu hal perlu perhatian:
       *[other] { $count } hal perlu perhatian:
    }

    { $lines }
digest-line = • <b>{ $number }</b> { $subject } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja (batas { $due })
        [today] <b>HARI INI hari terakhir</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    }

digest-task = <b>{ $task }</b>
digest-task-of = <b>{ $task }</b> ({ $roles })
digest-task-answer = Jawaban
digest-task-signature = Menunggu tanda tangan
digest-task-approval = Persetujuan keputusan
digest-task-upward = Uji konsekuensi di tingkat atas
digest-task-completeness = Kelengkapan
digest-task-regime = Informasi pemilu atau bukan
digest-task-objection = Keberatan
digest-task-order = Perintah atas keberatan
digest-task-dispute = Sengketa
digest-task-right = Hak atas data pribadi
digest-task-oversight = Pembinaan
digest-task-office = Kantor
digest-share = { $mention }{ $numbers ->
        [none] {""}
       *[other] : { $numbers }
    }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lagi
    }
digest-who =
    <b>Perlu bertindak</b>
    { $lines }
digest-no-unit = unit yang diminta
digest-unit = ↳ { $unit }: batas internal { $until }.
digest-extension-advice = ↳ Perlu diperpanjang? Hanya satu kali, oleh PPID dengan alasan tertulis, paling lambat { $due }.
digest-elsewhere = ↳ Sudah dijawab lewat surat, surel, atau di loket? Catat sekarang dengan tombol di bawah.
digest-office = kantor
digest-signature = • <b>{ $number }</b> { $title } — diajukan { $since }, belum ditandatangani
digest-deputy = 👤 PPID belum bertindak atas { $numbers }, dan batasnya paling lama dua hari kerja lagi. Pimpinan { $head }: bila PPID berhalangan, tunjuk Plh.?
button-deputy = 👤 Tunjuk Plh.
digest-undecreed = 📜 SK belum dicatat untuk: { $roles }. Yang memegangnya tetap bertugas; administrator melengkapinya dengan /peran.
digest-unheld = ⚠️ Belum ditetapkan dengan SK: { $roles }. Selama itu belum ada yang dapat memutus. Administrator mencatat SK-nya dengan /peran.
digest-approval = • <b>{ $number }</b> { $subject } — { $phase ->
        [answered] ralat yang menarik sesuatu menunggu persetujuan
        [overdue] ⚠️ terlambat { $days } hari kerja; keputusan belum disetujui, jawaban tetap wajib dikirim
        [today] <b>HARI INI hari terakhir</b>. Setujui, atau jangan setujui supaya PPID memutus lain{ $extended ->
            [yes] {""}
           *[no] ; bila perlu waktu, PPID masih dapat memperpanjang hari ini
        }. Tanpa itu jawaban terlambat, dan pemohon berhak mengajukan keberatan.
       *[soon] keputusan menunggu persetujuan, tinggal { $days } hari kerja ({ $due })
    }
approval-private =
    <b>Keputusan atas permohonan { $number } menunggu persetujuan Anda.</b>
    { $subject }
    { $phase ->
        [answered] Penolakan itu sebuah ralat: begitu disetujui, ralatnya terkirim.
        [overdue] Batas jawabannya ({ $due }) sudah lewat.
        [today] <b>Hari ini hari terakhir jawabannya.</b> Setujui, atau jangan setujui supaya PPID memutus lain{ $extended ->
            [yes] {""}
           *[no] ; bila perlu waktu, PPID masih dapat memperpanjang hari ini
        }. Tanpa itu jawaban terlambat, dan pemohon berhak mengajukan keberatan.
       *[soon] Batas jawaban: { $due }, tinggal { $days } hari kerja.
    }
    Buka grup petugas untuk memutus.
digest-upward = • <b>{ $number }</b> { $subject } — belum ada jawaban dari tingkat atas; batas jawaban { $due }. Sudah datang? Catat di “Tindakan lain”.
digest-upward-extension = • <b>{ $number }</b> { $subject } — statusnya belum diputus, tinggal { $days } hari kerja. Perpanjang dengan dasar “status belum diputuskan”? Tombolnya ada pada pesan tentang permohonan ini.
digest-upward-choice = • <b>{ $number }</b> { $subject } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja
        [today] <b>HARI INI hari terakhir</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    }; PPID memilih: beri, beri sebagian, tolak dengan penetapan yang sudah ada, atau terlambat (pemohon berhak mengajukan keberatan). Tombolnya ada pada pesan tentang permohonan ini.
digest-completeness = • <b>{ $number }</b> { $subject } — periksa kelengkapannya, { $phase ->
        [overdue] ⚠️ batasnya { $due } sudah lewat
        [today] <b>hari ini hari terakhir</b> memberi tahu pemohon
       *[soon] paling lambat { $due }
    }
digest-not-completed = • <b>{ $number }</b> { $subject } — pemohon belum melengkapi. Beri waktu lagi, atau nyatakan tidak dapat diproses; tidak ada yang berubah sendiri.
digest-proof-missing = • <b>{ $number }</b> { $subject } — bukti identitas belum datang; batasnya { $due } sudah lewat. Lanjutkan, tunggu, atau minta lagi lewat daftar kekurangan; tidak ada yang berubah sendiri.
digest-regime-tag = • <b>{ $number }</b> { $subject } — tentukan: informasi pemilu atau bukan? { $phase ->
        [overdue] ⚠️ Batasnya { $due } sudah lewat; tanggal yang lebih awal berlaku.
       *[soon] Paling lambat { $due }.
    }
digest-objection = • <b>{ $number }</b> { $subject } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja
        [today] <b>HARI INI hari terakhir</b> menanggapi
       *[soon] tanggapan tinggal { $days } hari kerja ({ $due })
    }
digest-objection-overdue = • <b>{ $number }</b> { $subject } — ⚠️ tanggapan terlambat { $days } hari kerja (batas { $due }); pemohon dapat ke Komisi Informasi
digest-ordered = • <b>{ $number }</b> { $subject } — laksanakan putusan keberatan, { $phase ->
        [today] <b>HARI INI hari terakhir</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    }
digest-order-overdue = • <b>{ $number }</b> { $subject } — ⚠️ putusan keberatan belum dilaksanakan, terlambat { $days } hari kerja (batas { $due })
digest-considerations = • { $title } pertimbangan tertulis menunggu persetujuan; tombolnya di bawah.
digest-hearing = • <b>{ $number }</b> { $subject } — sidang sengketa, { $phase ->
        [today] <b>HARI INI</b>
       *[soon] { $days } hari kerja lagi ({ $due })
    }
digest-court = • <b>{ $number }</b> { $subject } — bila kantor tidak menerima putusan, ke pengadilan (UU 14/2008 Pasal 48 ayat (1)), { $phase ->
        [today] <b>HARI INI hari terakhir</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    }
digest-exemption-expiry = • Pengecualian “{ $title }” berakhir { $due } (tinggal { $days } hari kerja). PPID menyatakannya terbuka; tanpa itu terbuka sendiri (PP 61/2010 Pasal 11).
digest-decree-scan = • Pindaian SK { $title }: { $phase ->
        [overdue] ⚠️ seharusnya paling lambat { $due }
        [today] paling lambat hari ini
       *[soon] paling lambat { $due }
    }. Serahkan dengan tombol di /peran.
digest-acting-ends = • Tugas Plh./Plt. { $title } berakhir { $due }. Tetapkan lagi bila berlanjut.
digest-calendar-missing = • Hari libur tahun { $year } belum dimasukkan. Masukkan SKB-nya; sampai itu tanggal di tahun { $year } hanya perkiraan.
digest-annual-report = • Laporan layanan informasi tahun { $year } disusun dan diumumkan paling lambat 31 Maret (UU 14/2008 Pasal 12, Perki 1/2021 Pasal 56). Drafnya: <code>/laporan { $year }</code>
digest-report-words = • PPID mengisi uraian laporan tahun { $year }: sarana, kendala, rekomendasi. Mulai dengan <code>/laporan { $year }</code>
digest-evaluation = • Bulan yang lalu belum dievaluasi. Lihat halamannya, lalu tekan “Sudah saya evaluasi”.
digest-instruction = • Arahan: { $title } — { $phase ->
        [overdue] ⚠️ lewat { $days } hari kerja (batas { $due })
        [today] <b>HARI INI hari terakhir</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    }
digest-right = • <b>{ $title }</b> — permintaan atas data pribadi, { $phase ->
        [overdue] ⚠️ 3×24 jamnya sudah lewat; jawab sekarang
        [today] 3×24 jamnya habis hari ini
       *[soon] 3×24 jamnya habis { $due }
    }. Daftar: /hak

trail-anchor = 🔗 Tanda jejak { $today }, simpan pesan ini: <code>{ $event } { $chain }</code>{ $where ->
        [group] {" "}(Administrator: tekan Start di obrolan bot sekali saja, agar tanda ini datang di sana.)
       *[private] {""}
    }
