# The picture of the desk: /statistik.
group-command-statistik = gambaran meja layanan tahun ini dalam satu gambar
figures-title = Layanan informasi publik { $office }
figures-subtitle = Keadaan { $on }
figures-months = Permohonan per bulan, { $year }
figures-ends = Hasil tahun ini
figures-tile-year = permohonan tahun ini
figures-tile-month = permohonan bulan ini
figures-tile-open = belum dijawab
figures-tile-kept = jawaban tepat waktu
figures-tile-days = hari kerja rata-rata sampai dijawab
figures-tile-overdue = belum dijawab, lewat waktu
figures-end-granted = Dikabulkan seluruhnya
figures-end-partly = Dikabulkan sebagian
figures-end-refused = Ditolak
figures-end-not-held = Tidak dikuasai
figures-end-not-documented = Belum didokumentasikan
figures-end-unknown = Dijawab, tanpa keputusan
figures-end-not-processed = Tidak diproses
figures-end-withdrawn = Dicabut
figures-end-open = Belum dijawab
figures-words =
    📊 Layanan informasi publik { $office }, keadaan { $on }

    Permohonan: { $total } tahun ini, { $month } bulan ini.
    Belum dijawab: { $open }, di antaranya { $overdue } lewat waktu.
    Dijawab: { $answered }; tepat waktu { $kept }; rata-rata { $average } hari kerja.
    Keberatan yang belum ditanggapi: { $objections }.
    Hasil: { $ends }.
    Per bulan: { $months }.
