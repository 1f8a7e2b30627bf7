### What the feature transfers says to requesters.

transfer-question =
    <b>Pemberitahuan privasi { $body }:</b> { $notice }

    <b>PENERUSAN KE BADAN LAIN</b>
    Kantor kami tidak menguasai informasi yang Anda minta dalam permohonan <code>{ $number }</code> ({ $subject }). Yang menguasainya: <b>{ $body }</b>.
    Kami dapat meneruskan permohonan itu ke sana, sehingga Anda tidak perlu menulis ulang. Yang dikirim hanya: perihal, rincian, tujuan, cara memperoleh, nomor dan waktu terima di sini, { $kind ->
        [minor] nama, alamat, dan kontak Anda, nama orang tua atau wali
        [group] nama, alamat, dan kontak Anda, nama pemberi kuasa
        [entity] nama dan nomor pengesahan badan hukum, nama dan jabatan yang mewakili, alamat, dan kontak
       *[person] nama, alamat, dan kontak Anda
    }. NIK tidak dikirim. Foto identitas dan berkas tidak dikirim. Tanpa persetujuan Anda tidak ada yang dikirim. Anda setuju?
    Batas jawaban kantor kami tidak berubah karenanya.
button-transfer-yes = ✔️ Setuju, teruskan
button-transfer-no = ✖️ Tidak
button-transfer-open = 📨 Buka di sana
transfer-settled = Pertanyaan ini sudah selesai. Tekan “Permohonan saya” untuk melihat keadaannya sekarang.
transfer-is-agreed = Terima kasih. Permohonan { $number } sedang kami teruskan ke { $body }. Nomornya di sana kami kirim begitu diterima.
transfer-is-declined = Baik, permohonan { $number } tidak diteruskan. Kami tetap menjawabnya secara tertulis dan menyebut badan yang menguasai informasinya.
transfer-is-accepted =
    ✅ <b>Permohonan { $number } sudah diterima { $body }</b> sebagai permohonan baru dengan nomor <code>{ $their_number }</code>.{ $their_due ->
        [none] {""}
       *[other] {" "}Jawaban di sana paling lambat <b>{ $their_due }</b>.
    }
    { $link ->
        [none] Tanda bukti dan jawabannya dikirim { $body } lewat surat atau kontak Anda.
       *[yes] Tekan tombol di bawah untuk tanda bukti dan PIN. Tautannya hanya untuk Anda dan hanya sekali pakai.
    }{ $open ->
        [yes] {" "}Kantor kami masih mengirim jawaban tertulis sendiri.
       *[no] {""}
    }
transfer-is-refused = { $body } tidak menerima penerusan permohonan { $number }. Tidak ada yang hilang: permohonan Anda tetap ada di sini, dan Anda juga dapat meminta langsung ke sana.
transfer-is-lapsed = { $asked ->
        [yes] Pertanyaan tentang penerusan permohonan { $number } sudah tidak berlaku. Bila masih perlu, silakan minta langsung ke { $body }.
       *[no] { $body } belum menyatakan menerima permohonan { $number }, dan kami tidak mengirimnya lagi. Silakan minta langsung ke sana.
    }{ $open ->
        [yes] {" "}Jawaban tertulis kami tetap datang paling lambat { $due }.
       *[no] {""}
    }
transfer-is-returned = { $body } memutuskan bahwa informasi dalam permohonan <code>{ $their_number }</code> juga tidak dikuasainya. Jawaban tertulisnya menjelaskan hak Anda untuk berkeberatan di sana.{ $open ->
        [yes] {" "}Kantor kami masih menjawab permohonan { $number } paling lambat { $due }.
       *[no] {""}
    }
transfer-link-gone = Tautan itu sudah dipakai atau tidak berlaku lagi. Bila permohonannya milik Anda, periksa dengan nomor dan PIN, atau hubungi kantor.
transfer-notice = Data Anda dipakai hanya untuk menjawab permohonan (UU 14/2008; UU 27/2022). Anda berhak atas salinan, perbaikan, dan penghapusan menurut undang-undang.{ $officer ->
        [none] {""}
       *[other] {" "}Pejabat pelindungan data: { $officer }.
    }
