### What the feature cases says to requesters.

button-yes-withdraw = Ya, cabut
button-no-withdraw = Tidak jadi
withdraw-certain = Cabut permohonan { $number }? Petugas berhenti mencari; nomornya tetap tercatat.
withdrawn =
    <b>TANDA TERIMA PENCABUTAN</b>
    Permohonan <code>{ $number }</code> ({ $subject }) dicabut oleh pemohon pada { $at }. Anda dapat mengajukan permohonan baru kapan saja.
not-now-withdraw = Permohonan { $number } sudah dijawab atau ditutup, jadi tidak dapat dicabut lagi.

rating-ask = Bagaimana pelayanan kami untuk permohonan { $number }? Satu ketukan cukup: 1 buruk, 5 sangat baik.
typed-rating = bintang, nilai, rating, skor, beri, kasih, saya beri, saya kasih, dari 5, dari lima, poin
rating-thanks = Terima kasih atas penilaian { $score } dari 5. Apa yang perlu kami perbaiki? Bila berkenan, balas pesan ini dengan satu kalimat.
rating-words-thanks = Terima kasih, masukan Anda sudah kami catat.
rating-known = Penilaian Anda sudah tercatat. Terima kasih.

cancelled = Sudah dibatalkan; isiannya dihapus.

personal-kind = { $kind ->
        [identity_number] NIK
        [phone] nomor telepon
        [email] surel
        [name] nama
        [address] alamat
       *[account] akun Telegram
    }
