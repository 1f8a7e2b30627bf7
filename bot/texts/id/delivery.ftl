### What the feature delivery says to requesters.

cannot-carry = { $what ->
        [poll] Maaf, jajak pendapat tidak dapat kami teruskan kepada petugas. Silakan tulis pertanyaannya sebagai pesan biasa.
        [dice] Maaf, dadu dan sejenisnya tidak dapat kami teruskan kepada petugas. Silakan tulis maksud Anda sebagai pesan biasa.
        [game] Maaf, permainan tidak dapat kami teruskan kepada petugas. Silakan tulis maksud Anda sebagai pesan biasa.
        [story] Maaf, cerita Telegram tidak dapat kami teruskan kepada petugas. Silakan simpan foto atau videonya, lalu kirim langsung di sini.
        [paid_media] Maaf, media berbayar tidak dapat kami teruskan kepada petugas. Silakan kirim foto atau videonya langsung di sini, tanpa harga.
       *[other] Maaf, pesan jenis ini tidak dapat kami teruskan kepada petugas. Silakan kirim sebagai tulisan, foto, berkas, atau pesan suara.
    }


proof-unfit = Satu berkas bukti identitas untuk permohonan <code>{ $number }</code> tidak dapat kami terima: isinya tidak dapat dibaca dengan aman. Kirim ulang sebagai foto, atau sebagai PDF tanpa kata sandi.

missed-while-away = Selama percakapan ini tertutup, { $count } pesan dari kantor tidak sampai kepada Anda. Petugas sudah kami beri tahu. Tekan tombol di bawah untuk melihat keadaan permohonan Anda.

file-refused = ⚠️ Berkas ini tidak dapat kami teruskan kepada petugas. { $reason ->
        [empty] Isinya kosong. Silakan kirim sekali lagi.
        [kind] Jenisnya tidak dapat kami periksa. Silakan kirim sebagai PDF, atau sebagai foto (bukan sebagai berkas).
        [old] Bentuknya lama (.doc, .xls, atau .rtf) dan tidak dapat kami periksa. Buka di Word atau Excel, pilih “Simpan Sebagai”, simpan sebagai .docx, .xlsx, atau PDF, lalu kirim lagi.
        [encrypted] Berkasnya terkunci dengan kata sandi. Silakan simpan tanpa kata sandi, lalu kirim lagi.
        [unreadable] Berkasnya rusak atau tidak dapat dibaca. Silakan simpan ulang sebagai PDF, atau kirim fotonya.
        [animated] Berkasnya berisi gambar bergerak. Silakan kirim sebagai PDF, atau satu per satu sebagai foto.
        [too-large] Isinya terlalu besar. Silakan kirim yang lebih kecil, misalnya sebagai PDF atau foto.
        [document] Presentasi, lembar kerja LibreOffice, dan dokumen tanpa tulisan tidak dapat kami baca. Silakan buka, pilih “Simpan sebagai PDF”, lalu kirim PDF-nya, atau kirim fotonya.
        [formula] Rumus di dalamnya belum pernah dihitung, sehingga nilainya tidak diketahui. Silakan buka di Excel, simpan, lalu kirim lagi.
        [unguarded] Dokumen kantor tidak dapat kami periksa dengan aman. Silakan simpan sebagai PDF, lalu kirim lagi.
       *[gone] Telegram tidak memberikannya lagi kepada kami. Silakan kirim sekali lagi.
    } Pesan dan berkas Anda yang lain sudah kami terima.
file-rewritten = ℹ️ Berkas ini sudah kami terima. { $kind ->
        [words] Kepada petugas kami teruskan tulisannya saja, tanpa gambar dan tata letak. Bila tampilannya penting, seperti kartu identitas atau surat kuasa, kirim juga sebagai PDF atau foto.
       *[xlsx] Kepada petugas kami teruskan isi sel yang tampak saja, tanpa rumus, bagan, gambar, dan bagian tersembunyi. Bila bagian itu penting, kirim juga sebagai PDF.
    }
file-over-limit = ⚠️ Berkas ini tidak kami ambil; pesan tertulis dan pesan suara Anda tetap kami terima. { $whose ->
        [disk] Tempat penyimpanan berkas kami sedang hampir penuh. Silakan kirim besok, atau kirim tautannya.
       *[own] Dalam sehari kami mengambil berkas paling banyak { $megabytes } MB dari satu orang{ $agreed ->
            [no] {" "}yang belum menyetujui pemberitahuan privasi
           *[yes] {""}
        }. Silakan kirim yang lebih kecil, misalnya sebagai satu PDF, kirim tautannya, atau kirim besok.
    } Boleh juga diserahkan di loket{ $address ->
        [none] {""}
       *[other] : { $address }
    }.


reply-heading = Petugas PPID, permohonan { $number }:
reply-heading-question = Petugas PPID menjawab:
