### What the feature transfers says to officers.

button-form-transfer = 📨 Teruskan ke badan lain
ask-transfer-body =
    <b>Kantor mana yang menguasainya?</b>
    Pemohon ditanya satu kali. Tanpa persetujuannya tidak ada yang dikirim, dan batas jawaban kantor tidak berubah.
example-transfer-body = <i>Tekan salah satu kantor di bawah.</i>
error-transfer-body = Silakan pilih salah satu kantor di bawah.
field-transfer-body = Badan
ask-transfer-consent = <b>Pemohon ini tidak punya obrolan. Bacakan atau kirim teks di bawah, lalu catat bagaimana ia menyetujuinya.</b> Bila ia tidak setuju, batalkan isian ini.
error-transfer-consent = Silakan pilih salah satu cara di bawah.
field-transfer-consent = Persetujuan
ask-transfer-confirm =
    <b>Penerusan ke badan lain</b>

    { $lines }
choice-transfer-confirm-send = 📨 Tanyakan kepada pemohon
choice-transfer-confirm-carry = 📨 Teruskan
transfer-shown = Sesudah pemohon setuju, perihal, rincian, tujuan, cara memperoleh, nama, alamat, dan kontak diserahkan ke { $body }, tanpa NIK, foto identitas, dan berkas. Bila sampai { $until } belum diterima di sana, penerusan berakhir dan pemohon diminta ke sana sendiri.
transfer-no-office = Tidak ada kantor lain yang dilayani bersama kantor ini. Sebutkan badan yang menguasainya, dengan alamatnya, dalam jawaban resmi.
transfer-no-body = Kantor itu sedang tidak terbuka di sini. Pilih kantor lain, atau sebutkan badan itu dalam jawaban resmi.
transfer-represented = Permohonan ini diajukan lewat orang lain; kuasanya hanya untuk kantor ini, jadi tidak dapat diteruskan.
transfer-no-words = Rincian permohonan ini hanya berkas atau pesan suara, yang tidak dapat diteruskan. Sebutkan badan yang menguasainya dalam jawaban resmi.
transfer-not-again = Permohonan ini sudah ditawarkan atau diteruskan ke { $body }.
transfer-asked = 📨 Pemohon ditanya tentang penerusan ke <b>{ $body }</b>. Tawaran berlaku sampai { $until }. Batas jawaban kantor tetap berjalan.
transfer-now-agreed = 📨 Pemohon setuju; permohonan sedang diserahkan ke <b>{ $body }</b>. Jawaban resmi kantor tetap wajib paling lambat <b>{ $due }</b>.
transfer-now-declined = 📨 Pemohon tidak menyetujui penerusan ke <b>{ $body }</b>. Kirim jawaban resmi yang menyebut badan itu paling lambat <b>{ $due }</b>.
transfer-now-accepted = ✅ <b>{ $body }</b> menerima permohonan ini dengan nomor <code>{ $their_number }</code>.{ $open ->
        [yes] {" "}Kirim jawaban resmi “Tidak dikuasai” yang menyebut badan itu paling lambat <b>{ $due }</b>: hanya itu yang menghentikan waktu.
       *[no] {""}
    }
transfer-now-refused = ⚠️ <b>{ $body }</b> tidak dapat mencatat permohonan ini: isinya tidak memenuhi yang wajib di sana.{ $open ->
        [yes] {" "}Jawaban resmi tetap wajib paling lambat <b>{ $due }</b>.
       *[no] {""}
    }
transfer-now-lapsed = ⚠️ Penerusan ke <b>{ $body }</b> berakhir: { $asked ->
        [yes] pemohon tidak menjawab.
       *[no] belum ada pernyataan terima. Pemohon diminta ke sana sendiri.
    }{ $open ->
        [yes] {" "}Kirim jawaban resmi yang menyebut badan itu paling lambat <b>{ $due }</b>.
       *[no] {""}
    }
transfer-waits = ⏳ Permohonan ini menunggu: <b>{ $body }</b> sedang tidak terbuka di sini, atau tidak lagi dilayani bersama kantor ini. Begitu terbuka, permohonannya masuk sendiri; sesudah { $until } penerusan berakhir dan pemohon diberi tahu. Batas jawaban kantor tetap berjalan.
transfer-now-returned = ⚠️ <b>{ $body }</b> (nomor <code>{ $their_number }</code>) memutuskan tidak menguasai informasi ini juga.{ $open ->
        [yes] {" "}Jawaban resmi kantor tetap wajib paling lambat <b>{ $due }</b>.
       *[no] {" "}Bila jawaban resmi kantor menyebut badan itu, pertimbangkan ralat.
    }
transfer-followed = 👤 Pemohon membuka tautan penerusan. Mulai sekarang kabar dan jawaban datang di obrolannya.
