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
ask-lateness-confirm =
    <b>Catat bahwa jawaban akan terlambat</b>

    { $lines }

    Pemohon berhak mengajukan keberatan begitu tanggalnya lewat. Jawaban tetap wajib dikirim.
choice-lateness-confirm-send = ✔️ Catat
field-lateness-reason = Alasan

button-answered-outside = 📮 Sudah dijawab di luar?

digest =
    ☀️ <b>{ $today }</b>
    { $count ->
        [1] Satu hal perlu perhatian.
       *[other] { $count } hal perlu perhatian.
    }
    { $lines }
digest-day = { $day ->
    [today] 🔴 <b>HARI INI</b>
    [late] ⚠️ <b>TERLAMBAT</b>, dalam hari kerja
    [tomorrow] <b>BESOK</b>, { $due }
    [coming] <b>{ $due }</b>, tinggal { $days } hari kerja
   *[undated] <b>TANPA TANGGAL</b>
}
digest-line = • <b>{ $number }</b> { $what }{ $day ->
        [late] {" "}lewat { $days } hari
       *[other] {""}
    }{ $second ->
        [none] {""}
       *[other] , { $second }
    }{ $further ->
        [0] {""}
       *[other] {" "}dan { $further } hal lagi
    }{ $subject ->
        [none] {""}
       *[other] : { $subject }
    }
digest-number = { $of ->
    [objection] Keberatan { $number }
   *[case] { $number }
}
digest-rest = … dan { $more } lagi{ $day ->
    [coming] , yang terdekat { $due }
   *[other] {""}
}
digest-all = Lihat semua ({ $count }) ▶️
button-digest-before = ◀️ Kembali
button-digest-after = Lagi ▶️
digest-over = Semua yang disebut di sini sudah selesai atau sudah lama. Yang berjalan: /antrean.
digest-what-countdown = jawaban
digest-what-overdue = jawaban
digest-what-extension-advice = jawaban
digest-what-elsewhere = jawaban
digest-what-unit = { $unit } (batas internal { $until })
digest-what-signature = tanda tangan { $title }
digest-what-approval = { $phase ->
    [answered] setujui ralat yang menarik
   *[other] setujui keputusan
}
digest-what-upward = tunggu jawaban tingkat atas
digest-what-upward-extension = status belum diputus
digest-what-upward-choice = PPID memilih
digest-what-completeness = periksa kelengkapan
digest-what-not-completed = pemohon belum melengkapi
digest-what-proof-missing = bukti identitas belum datang
digest-what-regime-tag = informasi pemilu atau bukan?
digest-what-objection = tanggapan
digest-what-objection-overdue = tanggapan
digest-what-ordered = laksanakan putusan
digest-what-order-overdue = laksanakan putusan
digest-what-hearing = sidang sengketa
digest-what-court = ke pengadilan atau kasasi?
digest-advice-extension-advice = ↳ Perlu diperpanjang? Satu kali, oleh PPID, dengan alasan tertulis.
digest-advice-elsewhere = ↳ Sudah dijawab lewat surat, surel, atau di loket? Catat sekarang dengan tombol di bawah.
digest-advice-approval = { $phase ->
    [overdue] ↳ Keputusan belum disetujui; jawaban tetap wajib dikirim.
    [today] ↳ Setujui, atau jangan setujui supaya PPID memutus lain{ $extended ->
            [yes] {""}
           *[no] ; bila perlu waktu, PPID masih dapat memperpanjang hari ini
        }. Tanpa itu jawaban terlambat, dan pemohon berhak mengajukan keberatan.
    [answered] ↳ Begitu disetujui, ralatnya terkirim.
   *[soon] ↳ Setujui, atau jangan setujui supaya PPID memutus lain.
}
digest-advice-upward-extension = ↳ Perpanjang dengan dasar “status belum diputuskan”? Tombolnya ada pada pesan tentang permohonan itu.
digest-advice-upward-choice = ↳ PPID memilih: beri, beri sebagian, tolak dengan penetapan yang sudah ada, atau terlambat (pemohon berhak mengajukan keberatan). Tombolnya ada pada pesan tentang permohonan itu.
digest-share = { $mention }{ $numbers ->
        [none] {""}
       *[other] : { $numbers }
    }{ and-more }
digest-who =
    <b>Perlu bertindak</b>
    { $lines }
digest-no-unit = unit yang diminta
digest-signature = • { $title }: diajukan { $since }, belum ditandatangani
digest-deputy = 👤 PPID belum bertindak atas { $numbers }, dan batasnya sudah dekat. Pimpinan { $head }: bila PPID berhalangan, tunjuk Plh.?
digest-unheld = ⚠️ Belum ditetapkan dengan SK: { $roles }. Selama itu belum ada yang dapat memutus. Administrator mencatat SK-nya dengan /peran.
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
digest-exemption-expiry = • Pengecualian “{ $title }” berakhir { $due } (tinggal { $days } hari kerja). PPID menyatakannya terbuka; tanpa itu terbuka sendiri (PP 61/2010 Pasal 11).
digest-exemption-ended = • Pengecualian “{ $title }” berakhir { $due }: informasinya kini terbuka (PP 61/2010 Pasal 11).
digest-list-renewal = • { $title }: { $count } informasi berkala perlu dipastikan { $phase ->
        [overdue] sejak { $due }
        [today] <b>hari ini</b>
       *[soon] mulai { $due }
    }.
button-renewals-show = 👁 Lihat
digest-list-urgent = • Serta-merta “{ $title }” masih konsep sejak { $since }. PPID menampilkannya sekarang (UU 14/2008 Pasal 10).
digest-decree-scan = { $title ->
        [menyusul] • Surat perintah yang nomornya menyusul belum dinomori. Serahkan pindaiannya dengan nomor itu sebagai keterangan.
       *[other] • Pindaian SK { $title } belum ada, atau perubahannya belum dipastikan. Tombolnya di /peran. Ditanyakan tiap Senin; yang berjangka waktu tidak menunggunya.
    }
digest-acting-ends = • Tugas Plh./Plt. { $title } berakhir { $due }. Tetapkan lagi bila berlanjut.
digest-calendar-missing = • Hari libur tahun { $year } belum dimasukkan. Masukkan SKB-nya; sampai itu tanggal di tahun { $year } hanya perkiraan.
digest-annual-report = • Laporan layanan informasi tahun { $year } disusun dan diumumkan paling lambat 31 Maret (UU 14/2008 Pasal 12, Perki 1/2021 Pasal 56). Drafnya: <code>/laporan { $year }</code>
digest-register-to-sign = • Register { $month }: cetak, PPID menandatangani, simpan. Kode di kakinya kelak membuktikan bahwa catatan tidak diubah. <code>/register { $month }</code>
digest-right = • <b>{ $title }</b> — permintaan atas data pribadi, { $phase ->
        [overdue] ⚠️ 3×24 jamnya sudah lewat; jawab sekarang
        [today] 3×24 jamnya habis hari ini
       *[soon] 3×24 jamnya habis { $due }
    }. Daftar: /hak
