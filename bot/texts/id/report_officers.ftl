# The report on the service: /laporan. Its own words are Indonesian alone.
group-command-laporan = laporan layanan informasi; contoh: /laporan triwulan 3 2026

report-offer =
    📑 <b>Laporan layanan informasi publik { $period }</b>

    Draf DOCX untuk disunting dan ditandatangani; PDF umum untuk diumumkan, tanpa rincian yang menunjuk seseorang (angka di bawah tiga ditutup).

    { $written ->
        [yes] Uraian PPID sudah ada; mengisinya lagi mengganti bagian yang ditulis.
       *[no] Uraian PPID (kebijakan, sarana, kendala, rekomendasi) belum diisi.
    }
    Masa lain: <code>/laporan 2025</code> atau <code>/laporan triwulan 3 2026</code>.
button-report-draft = 📝 Draf DOCX
button-report-inside = 📄 PDF lengkap, untuk kantor
button-report-public = 🌐 PDF umum, untuk diumumkan
button-report-words = ✍️ Isi uraian PPID
report-period-unknown = Masa itu tidak terbaca. Tulis misalnya: /laporan 2026 atau /laporan triwulan 3 2026.
report-words-kept = ✅ Uraian laporan tahun { $year } disimpan ({ $count } bagian). Lihat hasilnya dengan <code>/laporan { $year }</code>
report-caption =
    { $title }. { $public ->
        [yes] Versi umum: periksa uraiannya sekali lagi sebelum diumumkan.
       *[no] Untuk kantor; memuat nomor tiap permohonan.
    }
report-name-public = {" "}umum

ask-report-policy = <b>Kebijakan umum pelayanan informasi tahun ini?</b> Ditulis untuk umum; jangan menyebut nama pemohon.
example-report-policy = <i>Contoh: Standar layanan diperbarui pada Maret; permohonan dilayani melalui Telegram dan loket.</i>
error-report-policy = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-policy = Lewati
field-report-policy = Kebijakan umum
ask-report-facilities = <b>Sarana dan prasarana pelayanan, dan keadaannya?</b>
example-report-facilities = <i>Contoh: Satu loket, dua komputer, satu ruang baca; semuanya baik.</i>
error-report-facilities = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-facilities = Lewati
field-report-facilities = Sarana dan prasarana
ask-report-staff = <b>Sumber daya manusia pelayanan dan kualifikasinya?</b>
example-report-staff = <i>Contoh: Tiga petugas, satu di antaranya arsiparis.</i>
error-report-staff = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-staff = Lewati
field-report-staff = Sumber daya manusia
ask-report-budget = <b>Anggaran pelayanan informasi dan penggunaannya?</b>
example-report-budget = <i>Contoh: Rp25.000.000, terpakai 92 persen.</i>
error-report-budget = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-budget = Lewati
field-report-budget = Anggaran
ask-report-outside = <b>Kendala dari luar kantor?</b>
example-report-outside = <i>Contoh: Banyak permohonan tanpa rincian, sehingga perlu ditanyakan kembali.</i>
error-report-outside = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-outside = Lewati
field-report-outside = Kendala eksternal
ask-report-inside = <b>Kendala di dalam kantor?</b>
example-report-inside = <i>Contoh: Arsip sebelum 2014 belum didigitalkan.</i>
error-report-inside = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-inside = Lewati
field-report-inside = Kendala internal
ask-report-advice = <b>Rekomendasi dan rencana tindak lanjut?</b>
example-report-advice = <i>Contoh: Digitalisasi arsip dilanjutkan pada triwulan pertama.</i>
error-report-advice = Tulis uraiannya dengan kata-kata, atau lewati.
skip-report-advice = Lewati
field-report-advice = Rekomendasi
ask-report-confirm =
    <b>Uraian laporan</b>

    { $lines }

    Uraian ini masuk ke laporan yang diumumkan. Sudah benar?
choice-report-confirm-send = ✔️ Simpan
error-report-confirm = Tekan tombol di bawah bila sudah benar.
field-report-confirm = Penyimpanan

report-title = Laporan Layanan Informasi Publik { $period }
report-as-of = Keadaan { $on }
report-policy = Kebijakan umum
report-means = Pelaksanaan: sarana, sumber daya manusia, anggaran
report-service = Rincian pelayanan
report-waiting = Waktu pelayanan
report-objections = Keberatan dan sengketa
report-obstacles = Kendala
report-advice = Rekomendasi dan tindak lanjut
report-not-written = (belum diisi)
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
report-times-late = Terlambat
report-times-extended = Diperpanjang
report-days-how = Dihitung dari hari kerja pertama setelah permohonan diterima sampai hari pemberitahuan tertulis yang pertama sampai kepada pemohon.
report-each = Lampiran: waktu setiap permohonan
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
        [yes] { $extended ->
            [yes] terlambat, diperpanjang
           *[no] terlambat
        }
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
