### What the feature deadlines says to requesters.

ground-seen = • { $ground }: paling lambat <b>{ $until }</b>

why =
    <b>Mengapa { $last }?</b>
    { $article } memberi { $days } hari kerja sejak permohonan diterima.{ $counted ->
        [completion] {" "}Kantor ini menghitungnya sejak permohonan lengkap ({ $basis }).
        [first] {" "}Kedua kantor sepakat menghitungnya sejak diterima kantor pertama.
       *[receipt] {""}
    }
    Diterima { $received }{ $counted ->
        [completion] , lengkap { $since }; hari itu tidak dihitung.
        [first] , di kantor pertama { $since }; hari itu tidak dihitung.
       *[receipt] ; hari penerimaan tidak dihitung.
    } Hari pertama: { $first }. Hari ke-{ $days }: <b>{ $due }</b>.
    Tidak dihitung: { $weekends } hari Sabtu dan Minggu{ $between ->
        [yes] {" "}serta hari libur ini:
       *[no] ; tidak ada hari libur di antaranya.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal ini perkiraan: hari libur pada masa itu belum pasti.
       *[no] {""}
    }
why-day-off = • { $on }: { $name } ({ $basis })
why-extension =
    <b>Diperpanjang satu kali.</b> { $article } memberi { $days } hari kerja lagi sesudah { $old }. Hari ke-{ $days }: <b>{ $due }</b>.
    Tidak dihitung: { $weekends } hari Sabtu dan Minggu{ $between ->
        [yes] {" "}serta hari libur ini:
       *[no] ; tidak ada hari libur di antaranya.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal ini perkiraan: hari libur pada masa itu belum pasti.
       *[no] {""}
    }
why-ordered = { $source ->
        [agreement] Kesepakatan mediasi
        [ruling] Putusan Komisi Informasi
        [court_ruling] Putusan pengadilan
       *[superior] Atasan PPID
    } memerintahkan jawaban baru paling lambat <b>{ $due }</b>.
why-two-dates = Belum ditentukan apakah ini informasi Pemilu. Yang dijanjikan tanggal yang lebih awal, <b>{ $due }</b>. Untuk informasi lain, hukum memberi waktu sampai { $longer }.
why-promise = Batas menurut hukum { $legal }; yang dijanjikan kepada pemohon <b>{ $due }</b>. Janji itu tetap, juga bila batas menurut hukum mundur. Petugas bekerja menurut tanggal yang lebih awal.
why-history =
    <b>Semua tanggal yang pernah berlaku</b>
    { $lines }
why-set = • { $at }: { $because }: { $due }{ $apart ->
        [yes] {" "}(menurut hukum { $legal })
       *[no] {""}
    }{ $reasoned ->
        [yes] . { $reason }
       *[no] {""}
    }
because-received = permohonan diterima
because-extended = diperpanjang
because-not-extended = perpanjangan tidak berlaku
because-calendar = kalender hari libur berubah
because-regime = hitungan hari ditetapkan
because-ordered = diperintahkan Atasan PPID
because-completed = permohonan dilengkapi
because-asked = diminta melengkapi paling lambat
because-completion-calendar = kalender berubah, batas melengkapi
because-objection-calendar = kalender berubah, batas mengajukan keberatan
because-other = diubah
