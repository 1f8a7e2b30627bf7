# Antrian, kartu ulang, beban kerja.
group-command-antrian = Antrian menurut sisa hari
group-command-saya = Yang Anda tangani
group-command-terlambat = Yang sudah lewat batas
group-command-kasus = Kartu sebuah permohonan: /kasus 17
group-command-beban = Beban tiap petugas (PPID)
list-line = • <b>{ $number }</b> { $subject } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja ({ $due })
        [today] <b>HARI TERAKHIR</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    } · { $holder }{ $unit ->
        [none] {""}
       *[other] {" "}· bahan di { $unit }
    }
queue-all =
    <b>Antrian: { $count }</b>{ $pages ->
        [1] {""}
       *[other] {" "}(halaman { $page } dari { $pages })
    }
    { $lines }
queue-all-empty = Tidak ada yang menunggu jawaban.
queue-mine =
    <b>{ $officer } menangani: { $count }</b>{ $pages ->
        [1] {""}
       *[other] {" "}(halaman { $page } dari { $pages })
    }
    { $lines }
queue-mine-empty = Tidak ada permohonan yang Anda tangani. Lihat /antrian untuk yang belum diambil.
queue-late =
    <b>Lewat batas: { $count }</b>{ $pages ->
        [1] {""}
       *[other] {" "}(halaman { $page } dari { $pages })
    }
    { $lines }
queue-late-empty = Tidak ada yang lewat batas. 👍
workload =
    <b>Beban kerja</b>
    { $lines }
workload-line = • <b>{ $officer }</b>: { $count } berjalan{ $pressing ->
        [0] {""}
       *[other] , { $pressing } mendesak
    }{ $overdue ->
        [0] {""}
       *[other] , ⚠️ { $overdue } terlambat
    }
which-number = Tulis nomornya, misalnya /kasus 17. Atau lihat /antrian.
number-not-found = Nomor itu tidak ditemukan. Tulis urutannya saja, misalnya /kasus 17, atau lihat /antrian.
card-older =
    <b>{ $number }</b> { $subject }
    <i>Kartu yang terbaru ada di bawah. Tombol dan balasan di sini tetap berlaku.</i>
card-in-topic =
    { $line }
    <i>Kartunya ditaruh lagi di topiknya.</i>
button-open-topic = ↗️ Buka topik
