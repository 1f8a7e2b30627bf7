### What the feature reports says to officers.

arrived-by = { $arrival ->
        [chat] Telegram
        [counter] loket
        [letter] surat
        [phone] telepon
       *[email] surel
    }

report-end-granted = { outcome-granted }
report-end-partly = { outcome-partly }
report-end-refused = { outcome-refused }
report-end-not-held = { outcome-not-held }
report-end-not-documented = { outcome-not-documented }
report-end-unknown = dijawab, tanpa keputusan
report-end-not-processed = { state-not-processed }
report-end-withdrawn = { state-withdrawn }
report-end-open = belum dijawab
list-uses = Daftar informasi publik: ditawarkan { $offered } kali, dibuka { $opened } kali, membantu { $helped } kali; tetap diminta { $asked } kali.

register-title-requests = Register Permohonan Informasi Publik
register-title-objections = Register Keberatan
register-note-period = Masa: { $period }
register-note-as-of = Keadaan menurut catatan sampai { $at }
register-note-without-identity = Tanpa kolom data diri; yang lengkap dibuka petugas di percakapan pribadi dengan bot.
register-skipped = Nomor { $first } sampai dengan { $last } tahun { $year } dilompati: sistem dipulihkan dari cadangan pada { $at }, dan nomor yang diberikan sejak { $since } tidak tercatat di dalamnya.{ $explained ->
        [yes] {" "}Penjelasan administrator: { $explanation }
       *[no] {""}
    }
register-empty = Tidak ada catatan dalam masa ini.
register-requests-number = Nomor Pendaftaran
register-requests-received = Tanggal Diterima
register-requests-name = Nama
register-requests-address = Alamat
register-requests-contact = Nomor Kontak
register-requests-occupation = Pekerjaan
register-requests-wanted = Informasi yang Diminta
register-requests-purpose = Tujuan Penggunaan Informasi
register-requests-held = Status Informasi
register-requests-form = Bentuk Informasi yang Dikuasai
register-requests-obtain = Jenis Permintaan
register-requests-decision = Keputusan
register-requests-refusal = Alasan Penolakan
register-requests-days = Hari dan Tanggal
register-requests-cost = Biaya dan Cara Pembayaran
register-objections-number = Nomor Registrasi
register-objections-filed = Tanggal Diterima
register-objections-who = Identitas Pemohon atau Kuasanya
register-objections-request = Nomor Pendaftaran Permohonan
register-objections-wanted = Informasi yang Diminta
register-objections-purpose = Tujuan Penggunaan Informasi
register-objections-ground = Alasan Keberatan (Pasal 35)
register-objections-decision = Keputusan Atasan PPID
register-objections-answered = Hari dan Tanggal Tanggapan
register-objections-judge = Nama dan Jabatan Atasan PPID
register-objections-reaction = Tanggapan Pemohon
register-held = di bawah penguasaan
register-not-held = tidak di bawah penguasaan; badan publik lain: { $body }
register-body-unknown = tidak diketahui
register-form-softcopy = softcopy
register-form-hardcopy = hardcopy
register-obtain-see = melihat/mengetahui
register-obtain-copy = meminta salinan
register-open = belum ditanggapi; { $late ->
    [yes] terlambat, batas waktunya { $due }
   *[no] batas waktu { $due }
}
register-unsent = belum terkirim; { $late ->
    [yes] lewat batas { $due }
   *[no] batas waktu { $due }
}
register-by-letter = dijawab lewat surat tertanggal { $on }, menunggu dipastikan
register-withdrawn = { state-withdrawn } pemohon pada { $on }
register-not-processed = { state-not-processed }, { $on }
register-decision-unknown = dijawab; keputusan tidak dicatat
register-item = butir { $number }: { $words }
register-then = {"; kemudian "}
register-article-17 = Pasal 17 huruf { $letter } UU 14/2008{ $law ->
        [none] {""}
       *[other] {" "}dan { $law }
    }
register-notice =
    Pemberitahuan tertulis: { $on }{ $channel ->
        [chat] {""}
        [unreached] {" "}(tidak dapat disampaikan, dengan berita acara; siap diambil)
       *[other] {" "}(di luar percakapan)
    }{ $due ->
        [none] {""}
       *[other] , terlambat (batas waktunya { $due })
    }
register-extended = Diperpanjang
register-given = Pemberian informasi: { $on }
register-considered = Pertimbangan tertulis: { $how ->
        [on] disetujui pimpinan { $on }
        [decree] disetujui dengan { $decree }
       *[open] belum disetujui pimpinan
    }
register-denied = Pemohon menyatakan belum menerima
register-free = tanpa biaya
register-cost = Rp{ $amount }; { $payment }
register-filed = { $ground }{ $timing ->
        [late] {" "}(diajukan lewat waktu)
        [early] {" "}(diajukan sebelum waktunya)
       *[in_time] {""}
    }
register-ground-a = a. permohonan ditolak berdasarkan pengecualian Pasal 17
register-ground-b = b. informasi berkala tidak disediakan
register-ground-c = c. permohonan tidak ditanggapi
register-ground-d = d. ditanggapi tidak sebagaimana yang diminta
register-ground-e = e. permohonan tidak dipenuhi
register-ground-f = f. biaya tidak wajar
register-ground-g = g. disampaikan melebihi waktu
register-no-request = tanpa permohonan
register-answered-late = { $on }; lewat batas { $due }, maka waktu sengketa dapat dihitung sejak batas itu atau sejak diterima
register-no-reaction = tidak diketahui
register-dispute = { $stage }, { $on }
register-offer =
    📒 <b>Register { $period }</b>

    Berkas untuk grup ini tidak memuat nama, alamat, dan kontak. Yang lengkap dikirim ke percakapan pribadi Anda dengan bot, dan pembukaannya dicatat.

    Masa lain: ketik misalnya <code>/register 2025</code>, <code>/register november 2026</code>, <code>/register triwulan 3 2026</code>, atau <code>/register 1-1-2026 s.d. 31-3-2026</code>.
register-offer-private =
    🔐 <b>Register { $period }, lengkap dengan data diri</b>

    Berkas dikirim ke percakapan pribadi Anda dengan bot. Jangan diteruskan; simpan seperti register kertas.
register-file-requests = Permohonan · { $form }
register-file-objections = Keberatan · { $form }
button-register-private = 🔐 Lengkap, ke percakapan pribadi
register-period-unknown = Masa itu tidak terbaca. Tulis misalnya: /register 2026, /register november 2026, /register triwulan 3 2026.
register-too-long-for-paper = PDF hanya sampai { $most } baris. Pilih masa yang lebih pendek, atau XLSX.
register-on-its-way = Berkas sedang disiapkan.
register-sent-privately = Berkas dikirim ke percakapan pribadi Anda dengan bot.
register-caption = { $title }, { $period }. Keadaan sampai { $at }.

group-command-laporan = Laporan layanan informasi; contoh: /laporan triwulan 3 2026
report-offer =
    📑 <b>Laporan layanan informasi publik { $period }</b>

    Satu buku kerja XLSX: enam bagian laporan sebagai lembar dengan angka dan grafiknya, kalimat siap tempel untuk surat laporan Anda, dan untuk setahun penuh juga bukti tiap indikator. Yang umum untuk diumumkan: angka di bawah tiga ditutup.

    Masa lain: <code>/laporan 2025</code> atau <code>/laporan triwulan 3 2026</code>.
button-report-inside = 📊 Lengkap, untuk kantor
button-report-public = 🌐 Umum, untuk diumumkan
report-public-yearly = Versi umum hanya ada untuk tahun yang sudah berakhir, sebagaimana keadaannya pada akhir tahun itu. Angka dari masa yang lebih pendek, atau dari hari lain, dapat dikurangkan darinya sampai tinggal satu orang.
report-period-unknown = Masa itu tidak terbaca. Tulis misalnya: /laporan 2026 atau /laporan triwulan 3 2026.
report-caption =
    { $title }. { $public ->
        [yes] Versi umum: angka di bawah tiga ditutup, jadi seluruhnya boleh diumumkan.
       *[no] Untuk kantor; memuat nomor tiap permohonan, jadi jangan diumumkan.
    }
report-name-public = {" "}umum
report-sentences = Kalimat
report-own-words = (diisi kantor)
report-part-policy = Kebijakan
report-part-facilities = Sarana dan prasarana
report-part-staff = Sumber daya manusia
report-part-budget = Anggaran
report-part-outside = Kendala eksternal
report-part-inside = Kendala internal
report-part-advice = Rekomendasi
report-title = Laporan Layanan Informasi Publik { $period }
report-as-of = UU 14/2008 Pasal 12, Perki 1/2021 Pasal 56. Keadaan { $on }.
report-policy = 1 Kebijakan umum
report-evaluated = { $month } dievaluasi Pembina pada { $on }.{ $direction ->
        [none] {""}
       *[other] {" "}Arahannya: { $direction }
    }
report-policy-decree = Kebijakan akses informasi ditetapkan dengan { $decree }.
report-means = 2 Pelaksanaan
report-service = 3 Rincian pelayanan
report-waiting = 3 Waktu pelayanan
report-objections = 4 Keberatan dan sengketa
report-obstacles = 5 Kendala
report-advice = 6 Rekomendasi
report-hidden = Pelindungan data pribadi
report-hidden-why = Tanda * berarti angka tidak ditampilkan, karena bersama angka lain dapat menunjuk satu atau dua orang.
report-total = Permohonan yang diterima: { $total }.
report-costs = Biaya salinan dipungut dalam { $charged } permohonan, seluruhnya Rp{ $amount }.
report-rated = Kepuasan pemohon: rata-rata { $average } dari 5, menurut { $count } penilaian.
report-by-month = Permohonan per bulan
report-by-arrival = Saluran permohonan
report-by-kind = Jenis pemohon
report-by-regime = Jangka waktu yang berlaku
report-by-end = Hasil permohonan
report-by-article = Pengecualian menurut Pasal 17 UU 14/2008
report-by-item = Keputusan per butir (permohonan yang diputus per butir)
report-what = Uraian
report-count = Jumlah
report-sum = Jumlah
report-regime-umum = Umum
report-regime-pemilu = Pemilu
report-times = Waktu sampai pemberitahuan tertulis, dalam hari kerja
report-times-whose = Jangka waktu
report-times-answered = Dijawab
report-times-average = Rata-rata
report-times-middle = Median
report-times-longest = Terlama
report-times-kept = Tepat waktu
report-times-late = Terlambat semua
report-times-overdue = Terlambat, belum dijawab
report-times-extended = Diperpanjang
report-days-how = Dihitung dari hari kerja pertama setelah permohonan diterima sampai hari pemberitahuan tertulis yang pertama sampai kepada pemohon.
report-each = Waktu setiap permohonan
report-each-list = Waktu setiap permohonan
report-place = Urutan menurut lamanya
report-days = Hari kerja
report-each-number = Nomor pendaftaran
report-each-received = Diterima
report-each-regime = Jangka waktu
report-each-end = Hasil
report-each-days = Hari kerja
report-each-calendar = Hari kalender
report-each-remark = Keterangan
report-remark = { $late ->
        [late] { $extended ->
            [yes] terlambat, diperpanjang
           *[no] terlambat
        }
        [overdue] terlambat, belum dijawab
       *[no] { $extended ->
            [yes] diperpanjang
           *[no] –
        }
    }
report-objections-total = Keberatan yang diterima: { $total }.
report-by-ground = Keberatan menurut alasan Pasal 35
report-by-outcome = Keputusan atas keberatan
report-disputes = Sengketa menurut tahap terakhir
report-outcome-upheld = Menguatkan keputusan PPID
report-outcome-partly = Membatalkan sebagian
report-outcome-overturned = Membatalkan
report-outcome-settled = Selesai secara musyawarah
report-outcome-withdrawn = Dicabut
report-outcome-open = Belum ditanggapi

proof-title = Bukti Layanan Informasi Publik { $year }
proof-column-area = Bidang
proof-column-name = Indikator
proof-column-basis = Dasar
proof-column-evidence = Bukti
proof-column-on = Tanggal
proof-column-sha256 = SHA-256
proof-column-missing = Kurang
proof-lacks = { $standing ->
        [there] {"–"}
        [attached] dilampirkan oleh kantor ({ $bearer })
       *[missing] belum ada ({ $bearer })
    }
proof-requests = { $total } permohonan
proof-times = { $answered } dijawab, rata-rata { $average } hari kerja
proof-ends = { outcome-granted } { $granted }, sebagian { $partly }, ditolak { $refused }
proof-refusals = { $letters ->
        [none] tidak ada penolakan berdasarkan Pasal 17
       *[other] huruf Pasal 17, masing-masing: { $letters }
    }
proof-objections = { $objections } keberatan, { $disputes } sengketa
proof-kept = { $kept } dari { $due } yang jatuh tempo ({ $share }%)
proof-entries = { $n } entri
proof-nothing-immediate = belum ada yang tercatat; wajib hanya bila terjadi
proof-share = { $n } dari { $of }
proof-months = { $n } bulan dievaluasi
proof-chat = Telegram @{ $bot }
button-report-registers = 📚 Register masa ini
