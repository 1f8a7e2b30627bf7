# Kalender yang berubah, di grup petugas: tanggal lain yang terkena selain batas jawaban.
calendar-touched-completion = • <b>{ $number }</b>, melengkapi: { $before } → <b>{ $until }</b>
calendar-touched-objection = • Keberatan <b>{ $number }</b>: { $before } → <b>{ $due }</b>{ $kept ->
        [yes] {" "}(janji kepada pemohon tetap { $promised })
       *[no] {""}
    }
calendar-touched-order = • Perintah atas keberatan <b>{ $number }</b>: { $due } { $off ->
        [yes] menjadi hari libur
       *[no] menjadi hari kerja
    }; tanggalnya tetap
calendar-touched-window = • <b>{ $number }</b>, hak keberatan: { $before } → <b>{ $until }</b>{ $kept ->
        [yes] {" "}(yang sudah diberitahukan tetap { $before })
       *[no] {""}
    }
calendar-touched-dispute = • Keberatan <b>{ $number }</b>, batas ke Komisi Informasi: { $before } → <b>{ $until }</b>
recounted-completion = 🗓 Kalender berubah. Pemohon { $number } kini dapat melengkapi sampai <b>{ $until }</b> (tadinya { $before }), dan sudah diberi tahu.
recounted-objection = 🗓 Kalender berubah. Batas tanggapan keberatan { $number } menurut hukum: { $before } → <b>{ $due }</b>. Yang dijanjikan kepada pemohon tetap { $promised }; kerjakan sampai <b>{ $work_to }</b>.{ $longer ->
        [yes] {" "}PPID dapat menyetujui janji yang lebih panjang lewat tombol di bawah.
       *[no] {""}
    }
recounted-order = 🗓 Kalender berubah: { $due }, tanggal perintah atas keberatan { $number }, { $off ->
        [yes] menjadi hari libur. Perintahnya tetap; laksanakan paling lambat <b>{ $before }</b>.
       *[no] menjadi hari kerja. Perintahnya tetap: laksanakan paling lambat <b>{ $due }</b>.
    }
