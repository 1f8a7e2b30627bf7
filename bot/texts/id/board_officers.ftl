# Papan yang disematkan di grup: jumlah dan tanggal, tanpa hal pribadi.
board =
    📌 <b>Papan { $office }</b>
    { $count ->
        [0] Tidak ada permohonan yang menunggu jawaban.
       *[other] Menunggu jawaban: <b>{ $count }</b>
    }{ $free ->
        [0] {""}
       *[other] , belum ada petugasnya: <b>{ $free }</b>
    }{ $incomplete ->
        [0] {""}
       *[other] , menunggu pemohon melengkapi: { $incomplete }
    }{ $objections ->
        [0] {""}
       *[other] {"\u000A"}Keberatan menunggu tanggapan: <b>{ $objections }</b>
    }{ $overdue ->
        [0] {""}
       *[other] {"\u000A"}⚠️ Lewat batas: <b>{ $overdue }</b> (/terlambat)
    }{ $pressing ->
        [0] {""}
       *[other] {"\u000A"}Mendesak, paling banyak 3 hari kerja lagi: <b>{ $pressing }</b>
    }
    { $dates }

    /antrian · /saya · /cari · /bantuan
board-date = • { $number }: { $due }{ $late ->
        [yes] {" "}⚠️
       *[no] {""}
    }
