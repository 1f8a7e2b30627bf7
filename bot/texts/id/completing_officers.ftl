# Kelengkapan permohonan, di grup petugas.
button-form-deficiency = 📋 Minta kelengkapan
button-complete = ✅ Lengkap
button-unprocess = 🚫 Tidak diproses
button-revive = ♻️ Proses kembali
button-not-process-yes = Ya, tidak diproses
button-not-process-no = Tidak jadi
card-complete-by = <b>Pelengkapan paling lambat: { $until }</b>
card-counts-anew = Sesudah lengkap, batas jawaban dihitung sejak hari itu.
card-counts-from = Dihitung sejak lengkap, { $since } ({ $basis }). Dihitung sejak diterima, batasnya { $strict }.
card-not-processed = <b>Tidak diproses: tidak dilengkapi pemohon.</b>
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
    Nyatakan permohonan <b>{ $number }</b> tidak diproses? Batas melengkapi { $until } sudah lewat. Pemohon diberi tahu, beserta hak keberatannya.{ $heard ->
        [yes] {" "}⚠️ Pemohon mengirim sesuatu pada { $sent }: periksa dulu apakah sudah lengkap.
       *[no] {""}
    }
not-process-dropped = Tidak jadi. Permohonan tetap menunggu kelengkapan.
not-processed-group = Permohonan { $number } dinyatakan tidak diproses; pemohon sudah diberi tahu. Bila pemohon melengkapi kemudian, petugas boleh memprosesnya kembali.
not-processed-done = Permohonan dinyatakan tidak diproses.
revived-group = Permohonan { $number } diproses kembali. Batas jawaban: <b>{ $due }</b>.
revived-done = Permohonan diproses kembali.
