# Bukti identitas, di mata petugas: keadaannya di kartu, isinya hanya di obrolan pribadi.
card-proof = <b>Bukti identitas:</b> { $state ->
        [valid] sah
        [sent] dikirim, perlu diperiksa
        [mismatch] tidak cocok
        [lacking] kurang
       *[waiting] menunggu (s.d. { $until })
    }
button-check-proof = 🪪 Periksa identitas
button-form-proof = 🪪 Catat bukti identitas
proof-sent-group = 🪪 <b>Pemohon { $number } mengirim bukti identitas.</b> Periksa di obrolan pribadi Anda.
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
proof-in-group = Tuliskan di grup, di topik permohonan ini, apa yang perlu dikirim pemohon.
proof-newer-papers = Ada berkas yang datang sesudah Anda melihatnya. Buka lagi dengan “Periksa identitas”.
proof-accepted = Bukti identitas dinyatakan sah.
proof-valid-group = 🪪 Bukti identitas { $number } dinyatakan <b>sah</b> oleh { $officer }{ $way ->
        [counter] , ditunjukkan langsung.
       *[chat] .
    }
proof-again-group = 🪪 Pemohon { $number } diberi tahu bukti identitas apa yang perlu dikirim. Batas melengkapi tetap.
letter-proof = { $valid ->
        [yes] sah, { $at }
       *[no] belum dinyatakan sah
    }
chronicle-proof-sent = bukti identitas dikirim
chronicle-proof-accepted = bukti identitas dinyatakan sah
chronicle-proof-refused = bukti identitas tidak diterima

ask-proof-verdict =
    <b>Bagaimana bukti identitasnya?</b>
    Jangan menulis nama, NIK, atau alamat di sini.
choice-proof-verdict-shown = ✅ Ditunjukkan di loket, sah
choice-proof-verdict-mismatch = ✖️ Tidak cocok
choice-proof-verdict-lacking = ➖ Kurang
error-proof-verdict = { -pick }
ask-proof-missing = <b>Apa yang perlu dikirim pemohon?</b> Satu hal per baris. Tulis tanpa nama, NIK, atau alamat.
example-proof-missing = <i>Contoh: foto KTP yang tidak terpotong</i>
error-proof-missing = { -write }
ask-proof-confirm =
    <b>Periksa sebelum dicatat.</b>
    { $lines }

    Bila tidak cocok atau kurang, pemohon diberi tahu; batas jawaban tetap berjalan.
choice-proof-confirm-send = 📌 Catat
error-proof-confirm = { -send }
field-proof-verdict = Hasil
field-proof-missing = Yang perlu dikirim
field-proof-confirm = Pencatatan
