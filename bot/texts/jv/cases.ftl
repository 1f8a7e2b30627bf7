### What the feature cases says to requesters.

button-yes-withdraw = Inggih, dipuntarik
button-no-withdraw = Boten siyos
withdraw-certain = Panyuwunan { $number } dipuntarik? Petugas kendel anggenipun madosi; nomoripun tetep kacathet.
withdrawn =
    <b>TANDHA TAMPI PANARIKAN</b>
    Panyuwunan <code>{ $number }</code> ({ $subject }) dipuntarik dening ingkang nyuwun nalika { $at }. Panjenengan saged ngajengaken panyuwunan enggal kapan kemawon.
not-now-withdraw = Panyuwunan { $number } sampun dipunwangsuli utawi dipuntutup, dados boten saged dipuntarik malih.

rating-ask = Kados pundi paladosan kula tumrap panyuwunan { $number }? Cekap mencet sepisan: 1 awon, 5 sae sanget.
typed-rating = lintang, bintang, biji, tak wenehi, kula paringi, saking 5, saking gangsal
rating-thanks = Matur nuwun awit pambiji { $score } saking 5. Punapa ingkang perlu kula dandosi? Menawi kersa, mangga mangsuli pesen punika mawi saukara kemawon.
rating-words-thanks = Matur nuwun, pamrayogi panjenengan sampun kacathet.
rating-known = Pambiji panjenengan sampun kacathet. Matur nuwun.

cancelled = Sampun dipunbatalaken; isinipun sampun dipunbusak.

personal-kind = { $kind ->
        [identity_number] NIK
        [phone] nomor telpon
        [email] surel
        [name] asma
        [address] alamat
       *[account] akun Telegram
    }
