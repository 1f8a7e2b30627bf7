### What the feature requests says to officers.

button-form-deficiency = 📋 Minta kelengkapan
button-not-process-yes = Ya, tidak diproses
button-not-process-no = Tidak jadi
deficiencies-listed = Permintaan kelengkapan { $number } dikirim kepada pemohon. Batas melengkapi <b>{ $until }</b>; batas jawaban tetap <b>{ $due }</b>{ $counted ->
        [completion] {" "}sampai permohonan lengkap, lalu dihitung sejak hari itu ({ $basis }).
       *[receipt] .
    }{ $late ->
        [yes] {" "}⚠️ Permintaan ini lewat { DAYS("completeness") } hari kerja sejak permohonan diterima; itu tercatat.
       *[no] {""}
    }
completion-arrived = { $phase ->
        [closed] 📥 <b>Pemohon melengkapi permohonan yang sudah dinyatakan tidak diproses</b> (batasnya { $until }). Petugas boleh memprosesnya kembali.
        [late] 📥 <b>Pemohon melengkapi, setelah batasnya { $until }.</b> Petugas boleh menerimanya.
       *[in-time] 📥 <b>Pemohon melengkapi.</b> Batasnya { $until }.
    } Yang diminta:
    { $common ->
        [identity] • Salinan identitas
        [proxy] • Surat kuasa
        [entity] • Pengesahan badan hukum
        [details] • Rincian informasi
        [purpose] • Tujuan penggunaan
        [contact] • Alamat atau kontak
       *[none] {""}
    }{ $lines }
complete-group = Permohonan { $number } lengkap dan diproses. Batas jawaban <b>{ $due }</b>.
completion-confirmed = Permohonan ini dinyatakan lengkap.
not-process-too-early = Pemohon masih dapat melengkapi sampai { $until }. Sesudah hari itu barulah permohonan dapat dinyatakan tidak diproses.
not-process-certain =
    Nyatakan permohonan <b>{ $number }</b> tidak diproses? Batas melengkapi { $until } sudah lewat. Yang sampai pada pemohon tampil di bawah.{ $heard ->
        [yes] {" "}⚠️ Pemohon mengirim sesuatu pada { $sent }: periksa dulu apakah sudah lengkap.
       *[no] {""}
    }
not-process-dropped = Tidak jadi. Permohonan tetap menunggu kelengkapan.
not-processed-group = Permohonan { $number } dinyatakan tidak diproses; pemohon sudah diberi tahu. Bila pemohon melengkapi kemudian, petugas boleh memprosesnya kembali.
not-processed-done = Permohonan dinyatakan tidak diproses.
revived-group = Permohonan { $number } diproses kembali. Batas jawaban: <b>{ $due }</b>.
revived-done = Permohonan diproses kembali.

completion-counts-from = Kekurangan disampaikan { $on }. Pemohon dapat melengkapi sampai <b>{ $until }</b>; beri tahukan tanggal ini kepadanya.
not-process-untold = Daftar kekurangan belum tercatat disampaikan kepada pemohon. Sampaikan dulu; harinya dihitung dari situ.

## Kekurangan permohonan
ask-deficiency-common =
    <b>Apa yang masih kurang?</b>
    Pilih yang utama; yang lain dapat ditambahkan sesudah ini.
choice-deficiency-common-identity = Salinan identitas
choice-deficiency-common-proxy = Surat kuasa
choice-deficiency-common-entity = Pengesahan badan hukum
choice-deficiency-common-details = Rincian informasi
choice-deficiency-common-purpose = Tujuan penggunaan
choice-deficiency-common-contact = Alamat atau kontak
choice-deficiency-common-own = ✍ Tulis sendiri
ask-deficiency-own = <b>Tuliskan yang kurang</b>, satu hal per baris.
example-deficiency-own =
    <i>Contoh:
    Salinan KTP pemberi kuasa
    Tahun data yang diminta</i>
ask-deficiency-more = <b>Ada lagi yang kurang?</b> Tuliskan, satu hal per baris.
example-deficiency-more = <i>Contoh: tahun data yang diminta</i>
skip-deficiency-more = Tidak ada lagi
error-deficiency-many = Paling banyak { $most } hal. Gabungkan yang sejenis.
ask-deficiency-confirm =
    <b>Pemberitahuan kekurangan: yang sampai pada pemohon</b>
choice-deficiency-confirm-send = 📨 Kirim ke pemohon
field-deficiency-common = Yang kurang
field-deficiency-own = Yang kurang
field-deficiency-more = Juga kurang

## Perpanjangan
ask-extension-ground =
    <b>Mengapa waktu jawaban perlu diperpanjang?</b>
    Hanya satu kali, paling lambat pada hari terakhir (UU 14/2008 Pasal 22 ayat (8)).
choice-extension-ground-not-held-yet = Belum dikuasai/didokumentasikan
choice-extension-ground-status-undecided = Status belum diputuskan
choice-extension-ground-other = Alasan lain
ask-extension-reasons =
    <b>Tuliskan alasannya.</b>
    Alasan ini dikirim kepada pemohon apa adanya.
example-extension-reasons = <i>Contoh: Dokumen tersimpan di arsip 26 kecamatan dan masih kami himpun.</i>
ask-extension-confirm =
    <b>Perpanjangan waktu jawaban: yang sampai pada pemohon</b>
choice-extension-confirm-send = 📨 Perpanjang, beri tahu pemohon
field-extension-ground = Dasar
field-extension-reasons = Alasan

## Pindah ke hitungan pendek
ask-regime-reason = <b>Mengapa ini informasi Pemilu?</b> Alasannya tersimpan dalam riwayat.
example-regime-reason = <i>Contoh: Yang diminta berkas pencalonan, bagian dari tahapan yang sedang berjalan.</i>
ask-regime-confirm =
    <b>Pindah ke hitungan yang lebih pendek</b>

    { $lines }

    Sesudah ini tidak dapat kembali ke hitungan yang lebih panjang.
choice-regime-confirm-send = ✔️ Pindahkan
field-regime-reason = Alasan

not-now-extend = Permohonan { $number } tidak dapat diperpanjang sekarang.
extension-already-used = Perpanjangan hanya satu kali, dan sudah dipakai (UU 14/2008 Pasal 22 ayat (8)).
extension-of-an-order = Tanggal ini diperintahkan atasan lewat keberatan, jadi tidak dapat diperpanjang. Jawaban tetap wajib dikirim.
extension-ground-in-stage = Dalam tahapan, waktu hanya diperpanjang bila informasinya belum dikuasai atau statusnya belum diputuskan (Perki 1/2019 Pasal 12). Tekan Kembali untuk mengubah dasarnya.
extension-too-late = Sesudah hari terakhir waktunya tidak dapat diperpanjang lagi (UU 14/2008 Pasal 22 ayat (8)). Jawaban tetap wajib dikirim.
extension-new-date = Tanggal jawaban: { $old } → <b>{ $new }</b>. Pemberitahuannya harus sampai paling lambat { $by }.
extension-on-its-way = ⏳ Perpanjangan dalam perjalanan ke pemohon. Batas tetap <b>{ $old }</b> sampai pemberitahuannya terkirim, paling lambat hari itu juga; sesudahnya menjadi { $due }.
extension-done = ✓ Perpanjangan terkirim kepada pemohon. Batas yang baru: <b>{ $due }</b>.
extension-void = ⚠️ Perpanjangan { $unproved ->
        [yes] itu tidak terbukti terkirim
       *[no] tidak terkirim sampai hari terakhirnya
    }, jadi tidak berlaku (UU 14/2008 Pasal 22 ayat (8)). Batas tetap <b>{ $due }</b>{ $owed ->
        [yes] : kirim jawabannya secepatnya. Suratnya dikirim tepat waktu, dan resinya ada? Catat lewat “Dilakukan di luar obrolan”.
       *[no] .
    }
button-form-extension = ⏳ Perpanjang waktu
not-now-list-deficiencies = Kekurangan permohonan { $number } tidak dapat diminta lagi sekarang.
not-now-confirm-complete = Permohonan { $number } tidak sedang menunggu kelengkapan.
not-now-not-process = Permohonan { $number } tidak sedang menunggu kelengkapan.
not-now-revive = Permohonan { $number } tidak ditutup karena tidak lengkap.

button-form-proof = 🪪 Catat bukti identitas
proof-sent-group = 🪪 <b>Pemohon { $number } mengirim bukti identitas.</b> Periksa di obrolan pribadi Anda.
proof-newer-papers = Ada berkas yang datang sesudah Anda melihatnya. Buka lagi dengan “Periksa identitas”.
proof-accepted = Bukti identitas dinyatakan sah.
proof-valid-group = 🪪 Bukti identitas { $number } dinyatakan <b>sah</b> oleh { $officer }{ $way ->
        [counter] , ditunjukkan langsung.
       *[chat] .
    }
proof-again-group = 🪪 Pemohon { $number } diberi tahu bukti identitas apa yang perlu dikirim. Batas melengkapi tetap.
ask-proof-verdict =
    <b>Bagaimana bukti identitasnya?</b>
    Jangan menulis nama, NIK, atau alamat di sini.
choice-proof-verdict-shown = ✅ Ditunjukkan di loket, sah
choice-proof-verdict-mismatch = ✖️ Tidak cocok
choice-proof-verdict-lacking = ➖ Kurang
ask-proof-missing = <b>Apa yang perlu dikirim pemohon?</b> Satu hal per baris. Tulis tanpa nama, NIK, atau alamat.
example-proof-missing = <i>Contoh: foto KTP yang tidak terpotong</i>
ask-proof-confirm =
    <b>Periksa sebelum dicatat.</b>
    { $lines }

    Bila tidak cocok atau kurang, pemohon diberi tahu; batas jawaban tetap berjalan.
choice-proof-confirm-send = 📌 Catat
field-proof-verdict = Hasil
field-proof-missing = Yang perlu dikirim

regime-tagged = { $officer } menandai permohonan ini: { $regime ->
        [pemilu] informasi Pemilu. Hitungannya yang pendek.
       *[umum] bukan informasi Pemilu. Hitungannya yang biasa; janji kepada pemohon tetap.
    } Kerjakan sampai <b>{ $due }</b>.
regime-shortened = Hitungannya sekarang yang pendek. Kerjakan sampai <b>{ $due }</b>; yang dijanjikan kepada pemohon tetap { $promised }.
regime-target-only = Batas yang pendek, { $target }, sudah lewat dan tidak dipasang. Batasnya tetap <b>{ $due }</b>; { $target } dicatat sebagai target dalam. Selesaikan secepatnya.
regime-already-so = Hitungan permohonan ini sudah ditetapkan. Sesudah itu hanya PPID yang dapat memendekkannya, lewat “Tindakan lain”.
regime-only-shorter = Sudah lewat satu hari kerja sejak diterima, jadi hitungan yang lebih panjang tidak dapat dipilih lagi. Yang pendek tetap berlaku.
regime-needs-reason = Tuliskan alasannya; perubahan hitungan tercatat bersama alasannya.
regime-case-closed = Permohonan ini sudah dijawab atau ditutup, jadi hitungannya tidak berubah lagi.
regime-tag-first = Permohonan ini belum ditandai. Tekan “Informasi Pemilu” atau “Bukan” pada kartunya.
regime-no-stage = Permohonan ini tidak diterima di dalam tahapan yang dicatat. Catat dulu tahapannya dengan /tahapan.
button-form-regime = 🗳 Pakai hitungan Pemilu

button-form-letter = 📜 Surat kuasa baru
ask-letter-confirm =
    <b>Catat surat kuasa yang baru</b>
    Cocokkan dengan surat aslinya: penerima kuasanya tetap orang yang sama.

    { $lines }
choice-letter-confirm-send = ✔️ Catat
letter-replaced-group = 📜 Surat kuasa baru dicatat oleh { $officer } untuk { $number }: { until-when }, untuk { what-is-covered }.
