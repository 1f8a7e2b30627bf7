### What the feature delivery says to officers.

kept-photo = foto
piece-lead = { $clock }{ $edited ->
        [yes] , pesannya diubah menjadi
       *[no] {""}
    }{ $kind ->
        [text] :
        [unknown] :
        [photo] {" "}📎 foto:
        [document] {" "}📎 berkas:
        [audio] {" "}📎 rekaman:
        [video] {" "}📎 video:
        [contact] {" "}📎 kontak:
       *[other] {" "}📎:
    }
sticker-in-words = [stiker { $emoji }]
file-arrived = 📎 Pemohon { $edited ->
        [yes] mengganti berkasnya dengan
       *[no] mengirim
    } { $kind ->
        [photo] foto
        [document] berkas
        [audio] rekaman
        [video] video
        [video_note] pesan video
        [animation] animasi
        [contact] kontak
       *[other] berkas
    }. Karena bisa memuat data diri, isinya tidak ditampilkan di grup.
original-with-office = 📦 Pemohon mengirim berkas besar ({ $size } MB). Di atas 20 MB bot hanya meneruskannya lewat Telegram dan tidak dapat menyimpannya. Simpan aslinya di kantor; ini tercatat pada permohonan.

kept-file-unfit = 🚫 Berkas <b>{ $name }</b> tidak ditampilkan bagi warga: { file-refused-why }. Taruh versi lain di situs kantor, lalu tulis alamatnya di kolom Tautan lembar daftar (XLSX dari /dip).
kept-file-parked = ⚠️ Satu berkas petugas (nomor { $file }) tidak dapat diproses dan disisihkan; berkas lain jalan terus. Simpan aslinya. Pengelola sistem: sebabnya ada di catatan log.
upload-parked = ⚠️ Satu berkas pemohon (nomor { $file }) tidak dapat diproses dan disisihkan; berkas lain jalan terus. Pengelola sistem: sebabnya ada di catatan log.
kept-file-later = ⏳ Berkas <b>{ $name }</b> sudah dikirim, tetapi belum dapat disimpan: Telegram belum memberikannya. Dicoba terus; Anda tidak perlu mengirim ulang. Simpan aslinya sampai selesai.
kept-file-not-here =
    📦 Berkas <b>{ $name }</b> { $why ->
        [large] ({ $size } MB) terlalu besar: di atas 20 MB bot hanya meneruskannya
       *[lost] tidak diberikan lagi oleh Telegram
    }, jadi tidak tersimpan di sini. Simpan aslinya di kantor, lalu catat tempatnya: ini bukti apa yang diserahkan.
kept-file-mark = { $sha256 ->
        [none] { $state ->
            [large] di atas 20 MB; aslinya disimpan kantor
           *[other] aslinya disimpan kantor
        }
       *[other] SHA-256 { $sha256 }
    }
kept-file-in-private = Berkasnya dikirim ke obrolan pribadi Anda.
kept-file-gone = Berkas ini tidak ada lagi di sini.
button-place-original = 🗄 Catat tempat aslinya
original-known = Tempat berkas ini sudah dicatat.
original-placed = 🗄 Tempat asli <b>{ $name }</b> dicatat { $officer }.
ask-original-where = <b>Di mana berkas aslinya disimpan?</b>
example-original-where = <i>Contoh: komputer PPID, map PPID/2026/001, berkas rekap-dpt.zip</i>
field-original-where = Tempat asli
ask-original-proof =
    <b>Apa SHA-256 berkas itu?</b>
    Tempel 64 huruf dan angkanya. Bila tidak ada, tulis alasannya.
example-original-proof = <i>Contoh: berkas hanya ada di cakram; SHA-256 belum dapat dihitung</i>
error-original-proof = Tempel SHA-256 (64 huruf dan angka), atau tulis alasan tanpanya sedikitnya 20 huruf.
field-original-proof = SHA-256 atau alasan


    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}… dan { $more } lagi.
    }

    Semua tersimpan 30 hari. Untuk menjawab seseorang, tampilkan dulu pesannya, lalu balas.
button-send-again = 🔁 Kirim lagi yang gagal
requester-lost = ⚠️ Pemohon { $number } memblokir bot atau akunnya tidak ada lagi, jadi balasan belum dapat sampai kepadanya. Hitungan hari tetap berjalan. Cara lain padanya: { $ways }. Pemberitahuan yang sedang berangkat sudah dimintakan lewat itu.
requester-back = 👋 Pemohon { $number } dapat dihubungi lagi (terputus sejak { $since }). { $count ->
        [0] Tidak ada balasan yang tertinggal.
       *[other] { $count } pesan tidak sampai selama itu. Periksa apakah masih berlaku, lalu tekan “Kirim lagi”.
    } Pemberitahuan resmi yang menunggu sudah berangkat sendiri.
requester-still-away = Pemohon belum dapat dihubungi lagi. Pakai “Saluran lain pemohon”.
nothing-to-send-again = Tidak ada lagi yang perlu dikirim ulang.
sending-again = Sedang dikirim lagi.
sent-again = { $name } mengirim lagi { $count } pesan yang tadinya tidak sampai.
channels =
    📞 <b>Saluran lain pemohon { $number }</b>
    Hanya untuk menangani permohonan ini; jangan diteruskan. Pembukaan ini tercatat, dan pesan ini dihapus setelah 10 menit.

    { $lines }
    <b>Cara yang diminta:</b> { $delivery }

    Bila jawaban disampaikan lewat saluran ini, simpan buktinya, lalu catat: kartu permohonan → “⋯ Tindakan lain” → “📮 Sudah dijawab di luar”.
channels-none = Pemohon tidak memberikan nomor telepon, surel, atau alamat.

## Yang akan terkirim ke pemohon

take-back-offered = ⏳ { notice-kind } untuk { $number } belum diambil Telegram. Penandatangannya masih dapat menariknya.
taken-back = ↩️ { notice-kind } untuk { $number } ditarik { $officer } sebelum terkirim. Pemohon tidak menerimanya, dan akibatnya tidak berlaku.
notice-kind = { $what ->
        [extension] Pemberitahuan perpanjangan
        [missing] Pemberitahuan kekurangan
        [not-processed] Pemberitahuan tidak diproses
        [correction] Ralat
        [objection-answer] Tanggapan atas keberatan
       *[answer] Jawaban
    }
button-take-back = ↩️ Tarik
take-back-over = Sudah diambil Telegram, atau sudah tidak berlaku. Yang keliru dibetulkan dengan ralat.
take-back-of-another = Hanya penandatangannya, { $officer }, yang dapat menariknya.
take-back-stands = Ralat ini sudah menutup sesuatu yang pernah diberikan, jadi tidak dapat ditarik. Kirim ralat berikutnya.
button-open-private = 🔒 Buka di obrolan pribadi
citizen-says = Pemohon menulis:
masked-line = 🔒 Disamarkan di grup: { $kinds }; di sisi pemohon tetap seperti yang ditulisnya.
citizen-asks-in-full = Permohonan selengkapnya:
edit-not-carried = Perubahan ini tidak dapat dibawa ke pesan yang sudah terkirim: berkasnya lain, atau jenisnya. Tarik dengan /batal, lalu kirim yang baru.

file-refused-why = { $reason ->
        [empty] isinya kosong
        [kind] jenisnya bukan gambar, PDF, lembar kerja Excel, rekaman, atau teks biasa
        [old] bentuknya lama (.doc, .xls, atau .rtf); simpan sebagai PDF atau .xlsx
        [encrypted] terkunci dengan kata sandi
        [unreadable] rusak atau tidak dapat dibaca
        [animated] berisi gambar bergerak
        [too-large] isinya terlalu besar bila dibuka
        [document] dokumen Word, PowerPoint, atau LibreOffice; buka, lalu pilih “Simpan sebagai PDF”
        [formula] rumusnya belum pernah dihitung; buka di Excel, simpan, lalu kirim lagi
        [unguarded] dokumen kantor tidak dapat diperiksa dengan aman di komputer ini
        [large] di atas 20 MB, jadi tidak dapat dibersihkan
        [limit] melewati batas berkas sehari, atau disk hampir penuh
        [twice] isinya sama dengan berkas yang satunya
       *[gone] Telegram tidak memberikannya lagi
    }
file-refused-line = 🚫 Satu berkas tidak diteruskan: { file-refused-why }. Pengirimnya sudah diberi tahu.
file-rewritten-line = { $kind ->
        [words] ℹ️ Hanya tulisannya, dari dokumen Word atau LibreOffice; gambar dan tata letaknya tidak ikut.
       *[xlsx] ℹ️ Hanya isi sel yang tampak; rumus, bagan, gambar, dan bagian tersembunyi tidak ikut.
    } Pengirimnya sudah diberi tahu.
file-unchecked-line = ⚠️ Berkas ini { $why ->
        [limit] melewati batas berkas sehari, atau disk hampir penuh
       *[large] di atas { $size } MB
    }: tidak diperiksa dan hanya ada di Telegram. Buka hanya bila Anda mengenali asalnya.
button-is-identity = 🪪 Ini identitas
files-above = ⬆️ { $files } berkas di atas dikirim pemohon sebagai bahan permohonan. Bila ada yang memuat data diri, pindahkan dari grup.
file-moved = 🪪 Berkas pemohon dipindahkan dari grup karena memuat data diri. Isinya hanya dibuka di obrolan pribadi.
file-hidden = Berkas dipindahkan dari grup. Ini tercatat pada permohonan.
file-too-old-to-delete = ⚠️ Berkas ini memuat data diri, tetapi terkirim lebih dari 48 jam yang lalu: Telegram tidak mengizinkan bot menghapusnya. Mohon administrator grup menghapus pesan di atas sekarang.

### What hides in what leaves.

leaving-remark = { $kind ->
        [waiting] ⏳
        [author] ℹ️
        [path] ℹ️
        [pictures] ℹ️
       *[other] ⚠️
    } <b>{ $number }</b> { $name ->
        [none] tulisan
       *[other] { $name }
    }: { $kind ->
        [shown] memuat
        [sheet] lembar tersembunyi “{ $where }”
        [rows] baris tersembunyi di “{ $where }”
        [folded] baris tersaring atau terlipat di “{ $where }”
        [columns] kolom tersembunyi di “{ $where }”
        [comments] komentar
        [formula] rumus yang belum pernah dihitung di “{ $where }”; buka di Excel, simpan, lalu lampirkan lagi
        [unseen] tulisan yang tidak terlihat
        [covered] tulisan di bawah kotak penutup
        [outside] tulisan di luar halaman
        [versions] versi sebelumnya
        [embedded] berkas di dalam berkas: { $where }
        [pivot] data sumber tabel pivot
        [model] model data
        [external] isi berkas lain yang ditautkan
        [signs] huruf tak kasatmata
        [place] lokasi pengambilan foto
        [author] penulis menurut berkasnya: { $where }
        [path] letak berkas di komputer: { $where }
        [pictures] memuat { $lines } gambar, yang tidak dibaca: lihat sendiri
        [waiting] masih dibaca
       *[unread] tidak dapat diperiksa { $where ->
            [old] (bentuk lama, sebelum 2007; simpan sebagai PDF)
            [document] karena dokumen Word, PowerPoint, atau LibreOffice; mohon pilih “Simpan sebagai PDF”, lalu lampirkan PDF-nya
            [encrypted] (terkunci kata sandi)
            [large] (lebih dari 20 MB)
            [too-large] (isinya terlalu banyak)
            [late] (belum diterima dari Telegram)
            [lost] (Telegram tidak memberikannya)
            [gone] (Telegram tidak memberikannya)
            [unguarded] (pembacanya tidak dapat dikurung di mesin ini)
           *[other] (jenis atau isinya tidak terbaca)
        }
    }{ $kind ->
        [comments] { $where ->
            [none] {""}
           *[other] {" "}({ $where })
        }
        [covered] {" "}(halaman { $where })
        [outside] {" "}({ $where })
        [unseen] { $where ->
            [none] {""}
           *[other] {" "}({ $where })
        }
       *[other] {""}
    }{ $details ->
        [none] .
       *[other] { $kind ->
            [shown] {" "}
           *[other] {": "}
        }{ $details }.
    }
note-personal = ⚠️ Catatan ini memuat { $details }. Grup ini dibaca banyak orang.
button-note-delete = 🗑 Hapus
note-delete-asked = <b>Hapus catatan itu dari grup?</b> Isinya tetap tersegel di riwayat.
button-note-delete-really = 🗑 Ya, hapus
note-goes = 🗑 { $officer } menghapus catatan ini, satu menit lagi. Isinya tetap tersegel di riwayat.
note-stays = ↩️ Catatan ini tetap di grup.
note-not-deleted = ⚠️ Bot tidak dapat menghapus catatan ini. Bila masih ada, hapuslah sendiri.
