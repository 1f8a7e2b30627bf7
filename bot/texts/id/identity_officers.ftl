### What the feature identity says to officers.

identity =
    🔒 <b>Data pemohon { $number }</b>
    Hanya untuk menangani permohonan ini; jangan diteruskan. Pembukaan ini tercatat, dan pesan ini dihapus setelah 10 menit.

    { $lines }

card-proof = <b>Bukti identitas:</b> { $state ->
        [valid] sah
        [sent] dikirim, perlu diperiksa
        [mismatch] tidak cocok
        [lacking] kurang
       *[waiting] menunggu (s.d. { $until })
    }
named-through = { $name } melalui kuasanya { $kuasa }
care-of = d.a. kuasanya { $kuasa }
button-check-proof = 🪪 Periksa identitas
proof-look =
    🪪 <b>Bukti identitas { $number }</b>: { $state ->
        [valid] sah
        [mismatch] tidak cocok
        [lacking] kurang
       *[sent] menunggu pemeriksaan
    }. { $count } berkas tersimpan{ $unseen ->
        [0] , ada di atas.
       *[other] ; { $unseen } di antaranya masih diperiksa keamanannya. Buka lagi sebentar.
    }
    Pembukaan ini tercatat, dan semuanya dihapus dari obrolan ini setelah 10 menit.
button-proof-valid = ✅ Sah
button-proof-mismatch = ✖️ Tidak cocok
button-proof-lacking = ➖ Kurang
