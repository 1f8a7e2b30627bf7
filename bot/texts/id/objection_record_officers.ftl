# Keberatan di atas kertas atau surel, dicatat oleh petugas.
button-form-objection-record = ⚖️ Catat keberatan tertulis
ask-objection-record-way = <b>Keberatan tertulis ini datang lewat apa?</b>
choice-objection-record-way-counter = Di loket
choice-objection-record-way-post = Pos
choice-objection-record-way-email = Surel
error-objection-record-way = Silakan pilih salah satu tombol.
ask-objection-record-received =
    <b>Kapan kantor menerimanya?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja. Hitungan hari mulai dari sini.
example-objection-record-received = <i>Contoh: 23/11/2026 14.30</i>
error-objection-record-received = Tanggal ini belum terbaca. Tulis seperti contohnya.
ask-objection-record-evidence = <b>Apa buktinya?</b> Nomor agenda, cap terima, atau resi.
example-objection-record-evidence = <i>Contoh: Agenda surat masuk 214, cap terima 23 November 2026</i>
error-objection-record-evidence = Silakan tulis dengan beberapa kata.
ask-objection-record-ground =
    <b>Apa alasannya?</b> (UU 14/2008 Pasal 35 ayat (1))
    Pilih alasan yang disebut dalam surat; bila tidak disebut, yang paling sesuai dengan isinya.
choice-objection-record-ground-a = a. Ditolak
choice-objection-record-ground-b = b. Tidak diumumkan
choice-objection-record-ground-c = c. Tidak ditanggapi
choice-objection-record-ground-d = d. Tidak sesuai
choice-objection-record-ground-e = e. Tidak dipenuhi
choice-objection-record-ground-f = f. Biaya tidak wajar
choice-objection-record-ground-g = g. Lewat waktu
error-objection-record-ground = Silakan pilih salah satu tombol.
ask-objection-record-facts =
    <b>Apa kasus posisinya?</b> Salin pokok suratnya, tanpa nama, NIK, dan alamat: keduanya sudah ada pada permohonan.
example-objection-record-facts = <i>Contoh: Pemohon meminta berita acara. Yang diterima hanya ringkasannya, tanpa lampiran.</i>
error-objection-record-facts = Silakan tulis dengan beberapa kalimat.
ask-objection-record-purpose = <b>Untuk apa informasi itu akan digunakan?</b>
example-objection-record-purpose = <i>Contoh: Penelitian skripsi</i>
error-objection-record-purpose = Silakan tulis dengan beberapa kata.
ask-objection-record-confirm =
    <b>Keberatan tertulis</b>

    { $lines }

    Pemohon menerima tanda terima, dan dapat menyatakan keberatan itu bukan miliknya.
choice-objection-record-confirm-send = ✔️ Catat
error-objection-record-confirm = Tekan tombol di bawah bila sudah benar, atau “Kembali”.
field-objection-record-way = Datang lewat
field-objection-record-received = Diterima
field-objection-record-evidence = Bukti
field-objection-record-ground = Alasan
field-objection-record-facts = Kasus posisi
field-objection-record-purpose = Tujuan
field-objection-record-confirm = Pencatatan
objection-before-request = Tanggal itu sebelum permohonannya diterima ({ $received }), jadi tidak mungkin. Mulai lagi dengan tanggal yang sebenarnya.
objection-recorded =
    ⚖️ Keberatan tertulis { $number } dicatat kemudian: diterima { $on }, dan hitungan harinya mulai dari sana. Bukti: { $evidence }. { $known ->
        [yes] Pemohon diberi tahu.
       *[no] Pemohon tidak memakai percakapan ini: serahkan tanda terimanya secara tertulis.
    }
