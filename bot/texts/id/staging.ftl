# Dua hitungan hari, kalender yang berubah, dan penjelasan setiap tanggal.
receipt-two-dates =
    <b>Dua tanggal:</b> permohonan ini masuk pada masa tahapan Pemilu atau Pemilihan. Dalam satu hari kerja petugas menentukan apakah yang diminta informasi Pemilu. Yang kami janjikan tanggal yang lebih pendek, { $due }; untuk informasi lain hukum memberi waktu sampai { $longer }.
regime-notice =
    <b>HITUNGAN HARI PERMOHONAN</b>
    Permohonan <code>{ $number }</code> { $regime ->
        [pemilu] meminta informasi Pemilu, jadi hitungannya yang lebih pendek (Perki 1/2019).
       *[umum] bukan informasi Pemilu, jadi hitungannya yang biasa (UU 14/2008 Pasal 22).
    } Jawaban yang dijanjikan kepada Anda tetap paling lambat <b>{ $due }</b>.
promise-longer-notice =
    <b>TANGGAL JAWABAN BERUBAH</b>
    Jawaban atas permohonan <code>{ $number }</code> yang dijanjikan paling lambat { $before } kini paling lambat <b>{ $due }</b>. Ini batas menurut hukum, dan PPID sudah menyetujuinya. Alasan selengkapnya ada di balik tombol di bawah.
event-regime-set = hitungan hari ditetapkan
event-promise-lengthened = tanggal yang dijanjikan diubah

why-extension =
    <b>Diperpanjang satu kali.</b> { $article } memberi { $days } hari kerja lagi sesudah { $old }. Hari ke-{ $days }: <b>{ $due }</b>.
    Tidak dihitung: { $weekends } hari Sabtu dan Minggu{ $between ->
        [yes] {" "}serta hari libur ini:
       *[no] ; tidak ada hari libur di antaranya.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal ini perkiraan: hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
why-ordered = Atasan PPID memerintahkan jawaban baru paling lambat <b>{ $due }</b>.
why-two-dates = Belum ditentukan apakah ini informasi Pemilu. Dijanjikan yang lebih pendek, <b>{ $due }</b>; untuk informasi lain hukum memberi waktu sampai { $longer }.
why-promise = Batas menurut hukum { $legal }; yang dijanjikan kepada pemohon <b>{ $due }</b>. Janji tidak pernah diperpendek, dan hanya diperpanjang dengan persetujuan PPID. Petugas bekerja menurut tanggal yang lebih awal.
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
because-calendar = kalender hari libur berubah
because-regime = hitungan hari ditetapkan
because-promise = PPID menyetujui janji yang lebih panjang
because-ordered = diperintahkan Atasan PPID
because-completed = permohonan dilengkapi
because-asked = diminta melengkapi paling lambat
because-completion-calendar = kalender berubah, batas melengkapi
because-objection-calendar = kalender berubah, batas mengajukan keberatan
because-other = diubah
