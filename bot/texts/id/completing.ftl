# Melengkapi permohonan: apa yang kurang, sampai kapan, dan bila tidak dilengkapi.
deficiency-notice =
    <b>PEMBERITAHUAN KEKURANGAN</b>
    Permohonan <code>{ $number }</code> perlu dilengkapi. Yang kurang:
    { $common ->
        [identity] • Salinan identitas (KTP atau identitas lain yang sah)
        [proxy] • Surat kuasa
        [entity] • Pengesahan badan hukum
        [details] • Rincian informasi yang diminta
        [purpose] • Tujuan penggunaan informasi
        [contact] • Alamat, atau nomor telepon atau alamat surel
       *[none] {""}
    }{ $lines }

    <b>Lengkapi paling lambat { $until }</b> ({ DAYS("completion") } hari kerja): tulis atau kirim berkasnya di percakapan ini. Semuanya perlu ada; melengkapi sebagian tidak memperpanjang batas itu.
    Sesudah batas itu, petugas dapat menyatakan permohonan tidak diproses; Anda akan diberi tahu.

    { $counted ->
        [completion] Begitu permohonan Anda lengkap, batas jawaban kami dihitung sejak hari itu ({ $basis }) dan Anda diberi tahu. Sampai saat itu batasnya <b>{ $due }</b>, dihitung sejak permohonan diterima.
       *[receipt] Batas jawaban kami tidak berubah: <b>{ $due }</b>, dihitung sejak permohonan diterima.
    }
button-complete-now = ➕ Lengkapi
completion-added = { $phase ->
        [closed] Permohonan ini sudah dinyatakan tidak diproses; petugas dapat memprosesnya kembali bila sekarang lengkap.
        [late] Batas melengkapi { $until } sudah lewat; petugas masih dapat menerimanya.
       *[in-time] Petugas memeriksa apakah sudah lengkap. Batas melengkapi tetap { $until }.
    }
complete-by = Batas melengkapi { $until }{ $over ->
        [yes] {" "}sudah lewat; petugas masih dapat menerimanya.
       *[no] .
    }
complete-notice =
    <b>PERMOHONAN LENGKAP</b>
    Permohonan <code>{ $number }</code> sudah lengkap dan diproses. { $late ->
        [yes] Batas jawaban { $due } sudah lewat; kami mohon maaf, dan tetap wajib menjawab.
       *[no] Jawaban paling lambat <b>{ $due }</b>, dihitung sejak { $counted ->
            [completion] permohonan lengkap pada { $since } ({ $basis }).
           *[receipt] permohonan diterima.
        }
    }
not-processed-notice =
    <b>PEMBERITAHUAN: PERMOHONAN TIDAK DIPROSES</b>
    Permohonan <code>{ $number }</code> ({ $subject }) tidak dilengkapi sampai batas waktunya, jadi tidak kami proses. Nomornya tetap tercatat.

    <b>Yang masih dapat Anda lakukan:</b>
    • mengirim kelengkapannya sekarang; petugas dapat memproses permohonan ini kembali;
    • mengajukan permohonan baru kapan saja;
    • <b>mengajukan keberatan</b> tertulis kepada { $addressee } karena permohonan tidak dipenuhi, paling lambat <b>{ $until }</b> ({ DAYS("objection_filing") } hari kerja; UU 14/2008 Pasal 35 ayat (1) huruf e dan Pasal 36 ayat (1)).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
revived-notice =
    <b>PERMOHONAN DIPROSES KEMBALI</b>
    Kelengkapan permohonan <code>{ $number }</code> kami terima, dan permohonan ini diproses kembali. { $late ->
        [yes] Batas jawaban { $due } sudah lewat, karena dihitung sejak { $counted ->
            [completion] permohonan lengkap pada { $since } ({ $basis })
           *[receipt] permohonan diterima
        }; kami tetap wajib menjawab.
       *[no] Jawaban paling lambat <b>{ $due }</b>, dihitung sejak { $counted ->
            [completion] permohonan lengkap pada { $since } ({ $basis }).
           *[receipt] permohonan diterima.
        }
    }
event-deficiencies-listed = petugas meminta kelengkapan
event-completed = permohonan dinyatakan lengkap
event-not-processed = permohonan dinyatakan tidak diproses
event-revived = permohonan diproses kembali
