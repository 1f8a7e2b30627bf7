# Tindakan di luar obrolan, penyerahan, dan penilaian, di mata petugas.
button-form-elsewhere = 📮 Dilakukan di luar obrolan
button-answered-outside = 📮 Sudah dijawab di luar?
not-now-elsewhere = Permohonan { $number } tidak lagi menunggu tindakan yang dapat dicatat dari luar obrolan.
elsewhere-letter-later = Surat itu bertanggal sesudah hari penyampaiannya. Tekan “Kembali” untuk memperbaikinya.
elsewhere-extension-late = Surat perpanjangan harus bertanggal dan disampaikan paling lambat pada hari terakhir (UU 14/2008 Pasal 22 ayat (8)). Jawaban tetap wajib dikirim.
button-form-handover = 🤝 Catat penyerahan
elsewhere-in-the-future = Waktu itu belum tiba. Tulis waktu yang sebenarnya, paling lambat sekarang. Tekan “Kembali” untuk memperbaikinya.
elsewhere-before-receipt = Waktu itu sebelum permohonan diterima atau dibuka kembali. Tekan “Kembali” untuk memperbaikinya.
elsewhere-needs-evidence = Sebutkan buktinya: nomor surat, resi, atau tanda terima.
elsewhere-needs-reason = Tuliskan mengapa hal ini baru dicatat sekarang.
elsewhere-done =
    ✅ Dicatat dari luar obrolan: <b>{ $act }</b>, { $channel }, { $at }.{ $late ->
        [yes] {" "}Batasnya { $due }: jawaban ini terlambat, dan pemohon tetap berhak mengajukan keberatan.
        [no] {" "}Batasnya { $due }: tepat waktu.
       *[none] {""}
    }
    Bukti: { $evidence }
    Pemohon diberi tahu dan dapat menyatakan belum menerimanya.
alarm-not-received = ⚠️ Pemohon { $number } menyatakan <b>belum menerima</b> yang dicatat dari luar obrolan: { $act }. Periksa buktinya dan sampaikan lagi; haknya mengajukan keberatan tetap terbuka.
undelivered-answer =
    ⚠️ Jawaban resmi tidak sampai: { $reason }. Hitungan hari tetap berjalan: batasnya { $due }{ $phase ->
        [overdue] , <b>sudah lewat</b>
       *[running] , { $days ->
            [0] <b>hari ini hari terakhir</b>
           *[other] tinggal { $days } hari kerja
        }
    }.
    Sampaikan lewat surel, pos, atau telepon (“Data pemohon” pada kartu), lalu catat dengan “⋯ Tindakan lain” → “📮 Dilakukan di luar obrolan”.
ask-handover-way = <b>Bagaimana informasinya diserahkan?</b>
choice-handover-way-counter = Di loket
choice-handover-way-post = Pos atau kurir
error-handover-way = Silakan pilih salah satu tombol.
ask-handover-at = <b>Kapan?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
example-handover-at = <i>Contoh: 24/11/2026 14.30</i>
error-handover-at = Tanggal ini belum terbaca. Tulis seperti contohnya.
ask-handover-evidence = <b>Apa buktinya?</b> Tanda terima atau resi.
example-handover-evidence = <i>Contoh: Tanda terima nomor 12, 24 November 2026</i>
error-handover-evidence = Silakan tulis dengan beberapa kata.
ask-handover-confirm =
    <b>Penyerahan informasi</b>

    { $lines }

    Sesudah ini pemohon diminta menilai pelayanan, satu kali.
choice-handover-confirm-send = ✔️ Catat penyerahan
error-handover-confirm = Tekan tombol di bawah bila sudah benar, atau “Kembali”.
field-handover-way = Cara
field-handover-at = Terjadi
field-handover-evidence = Bukti
field-handover-confirm = Pencatatan
handover-done = 🤝 Penyerahan dicatat: { $way }, { $at }. Bukti: { $evidence }
rated-group = ⭐ Pemohon { $number } menilai pelayanan: <b>{ $score } dari 5</b>.
rated-words-group = ⭐ Pemohon { $number } menulis tentang pelayanan: { $words }
