# Peran: diberikan, dilihat, dicabut, berakhir.
group-command-peran = Peran: lihat, atau beri (balas orangnya)
role-acting = { $acting ->
        [plh] Plh.
       *[plt] Plt.
    } { $role } ({ $first } sampai { $until }, surat { $letter })
role-lasting = { $role }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }
role-line = • <b>{ $name }</b>: { $role }
roles =
    <b>Peran di kantor ini</b>
    { $lines }

    <b>Belum dipegang siapa pun:</b> { $vacant }. Selama kosong, administrator grup yang menjalankannya.
    Untuk memberi peran, administrator membalas pesan orangnya dengan /peran. /petugas tetap jalan pendek untuk petugas pelayanan.
roles-none = Belum ada peran yang diberikan.
roles-all-held = tidak ada
button-role-take-back = ✖️ Cabut
role-granted = { $name } sekarang memegang peran: { $role }.
role-taken-back = { $name } tidak lagi memegang peran: { $role }.
role-not-held = Peran itu sudah tidak dipegang orang tersebut.
role-ended = ⏰ Sudah berakhir: { $name }, { $role }. Administrator, beri peran baru dengan /peran bila masih diperlukan.
role-is-over = Masa itu sudah lewat, jadi perannya tidak dapat diberikan. Tekan “Kembali” untuk memperbaiki tanggalnya.
role-acting-needs-dates = Plh. dan Plt. perlu hari pertama dan hari terakhir.
role-acting-needs-letter = Plh. dan Plt. perlu nomor surat perintah.
role-ends-before-it-starts = Hari terakhir tidak boleh sebelum hari pertama.
