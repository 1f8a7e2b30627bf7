### What every form and list says to requesters.

# How an hour is written, as CLDR patterns do.
clock-time = HH.mm

sorry-parked = Maaf, pesan terakhir Anda belum dapat kami proses. Pesan itu tersimpan dan petugas sudah diberi tahu. Sebutkan rujukan { $reference } bila Anda menghubungi kami.

field-enclosures = Lampiran
enclosed-in-form = 📎 Lampiran keberatan tersimpan: { $parts }. Semuanya ikut terkirim.

noted-wanted = { $parts ->
        [1] Sudah kami catat. Ada lagi?
       *[other] Sudah kami catat, { $parts } pesan. Ada lagi?
    } Tekan “Sudah lengkap” bila selesai.
subject-understood = Judulnya: <b>{ $subject }</b>.
name-understood = Atas nama: <b>{ $name }</b>.
part-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesan suara
        [audio] rekaman
        [video] video
        [sticker] stiker
        [animation] animasi
        [location] lokasi
        [venue] tempat
        [contact] kontak
       *[video_note] pesan video
    }
button-back = ◀️ Kembali
button-cancel = ✖️ Batalkan
button-change = ✏️ Ubah
button-keep = 👍 Biarkan seperti semula
button-yes-cancel = Ya, batalkan
# Kata yang boleh diketik sebagai ganti tombol, dipisah koma.
typed-back = kembali, mundur, balik, balik lagi, sebelumnya
typed-later = nanti, nanti saja, lanjut nanti, nanti lagi, nanti dulu, besok saja
typed-cancel = batal, batalkan, tidak jadi, gak jadi, ga jadi, nggak jadi, berhenti
typed-more = lainnya, menu lain, pilihan lain
typed-skip = lewati, lewat, tidak ada, tidak punya, tidak punya nik, gak ada, ga ada, nggak ada, gak punya, ga punya, nggak punya, tidak punya ktp, belum punya, kosong, nihil, ndak ada, ndak punya, tdk ada, tdk punya
typed-keep = tetap, biarkan, biar, seperti semula, jangan diubah
typed-change = ubah, ganti, koreksi, perbaiki, salah, ada yang salah, masih salah
typed-resume = lanjut, lanjutkan, teruskan, lanjut isi
typed-escort = minta pendampingan petugas, minta pendampingan, bantuan, minta bantuan, butuh bantuan, bantu, tolong bantu, bingung, tidak mengerti, gak ngerti, ga ngerti, nggak ngerti, tidak paham, gak paham, ga paham, nggak paham, panggil petugas, bicara dengan petugas, tanya petugas
typed-done = sudah, udah, sdh, dah, selesai, cukup, lengkap, sudah lengkap, itu saja, itu aja, sudah itu saja, sudah cukup, cukup itu, sudah semua, beres, tidak ada lagi, gak ada lagi, ga ada lagi, tidak ada, tidak, gak, ga, nggak, tetap ajukan permohonan, udh, uda, sudh, sekian, cukup sekian, itu saja dulu, itu aja dulu, gitu aja, gitu saja, segitu aja, segitu saja, hanya itu, cuma itu, itu doang, tidak usah, gak usah, ga usah, ndak usah, ndak usah tambah lagi, tidak usah tambah lagi, tidak ada tambahan, gak ada tambahan, ga ada tambahan, tambah lagi, semuanya, semua, komplit, sudah pas, ndak, ndak ada, ndak ada lagi, tdk ada, tdk ada lagi
typed-again = ulangi, ulang dari awal, ulangi dari awal, hapus, hapus semua
typed-send = kirim, ya, iya, ya kirim, kirimkan, oke, ok, siap, betul, benar, bener, sudah betul, sudah benar, sudah bener, udah bener, udah benar, udah betul, udh bener, udh benar, udh betul, udah oke, sudah oke, dikirim, silakan dikirim, sudah benar semua, udah bener semua, benar semua, betul semua, semua benar, semua sudah benar, sesuai, sudah sesuai, sudah pas, gas, kirim sekarang
typed-button-settlement-yes = setuju, saya setuju, sepakat, ya, iya, oke, ok
typed-button-settlement-no = tidak, tidak setuju, tidak sepakat, menolak
typed-yes = ya, iya, iyah, iyaa, yaa, yup, betul, benar, bener, oke, ok, okey, okay, baik, boleh, siap, tentu, pasti, yakin
typed-no = tidak, tdk, jangan, tidak jadi, gak, ga, nggak, enggak, engga, ngga, gak jadi, ga jadi, nggak jadi, tidak usah, gak usah, ga usah, belum, bukan, ndak, ndak usah, nda, tdk usah
typed-agree = setuju, ya, iya, ya setuju, iya setuju, sepakat, oke, ok, boleh, baik
typed-disagree = tidak setuju, tidak, gak setuju, ga setuju, nggak setuju, enggak setuju, gak, ga, nggak, enggak, menolak, tolak, keberatan
typed-request = permohonan, ini permohonan, tetap ajukan permohonan, ya ini permohonan saya, ini permohonan saya, permohonan baru
typed-question = bertanya, tanya, pertanyaan
typed-nothing = bukan, bukan permohonan, abaikan
# Kata yang tidak menambah arti, kata yang membalik arti, dan nama angka pilihan (satu kolom satu angka).
typed-fillers = pak, bu, bapak, ibu, mas, mbak, mba, kak, bang, min, admin, gan, dong, deh, aja, saja, kok, sih, lah, ya, nih, tolong, mohon, silakan, nomor, nomer, no, angka, pilihan, pilih, opsi, saya, sy, sebagai, sbg, yg, terima kasih, terimakasih, makasih, makasi, mksh, trims, tq, kami
typed-not = bukan, tidak, tdk, tak, gak, ga, nggak, enggak, engga, ngga, jangan, bkn, ndak, nda
typed-numbers = satu/pertama/kesatu/yang pertama/yang 1, dua/kedua/yang kedua/yang 2, tiga/ketiga/yang ketiga/yang 3, empat/keempat/yang keempat/yang 4, lima/kelima/yang kelima/yang 5, enam/keenam/yang keenam/yang 6, tujuh/ketujuh/yang ketujuh/yang 7
choose-a-button = Silakan tekan salah satu tombol, atau ketik angkanya: { $choices }.
choose-a-number =
    Balas dengan satu angka saja:
    { $choices }
ask-a-human = Belum jelas? Tekan “Minta bantuan petugas”: petugas menulis kepada Anda di sini.
send-or-change = Tekan “Kirim” bila sudah benar, atau sebutkan bagian yang ingin diubah, misalnya “alamat”.
keys-away = Terima kasih.
ask-change = Bagian mana yang ingin diubah?
form-ways = Di sini Anda juga dapat:
field-looking-over = Periksa isian Anda
field-change = Bagian yang ingin diubah
button-share-phone = 📱 Kirim nomor HP saya
unread-medium =
    { $kind ->
        [voice] Pesan suara tidak dapat kami dengar di sini.
        [photo] Foto tidak dapat kami baca di sini.
       *[other] Berkas tidak dapat kami baca di sini.
    } Silakan tulis jawabannya.
first-question = Ini pertanyaan pertama.
draft-gone = Tidak ada permohonan yang sedang diisi. Mungkin sudah terkirim: tekan “Permohonan saya” di menu (/start).
cancel-certain = Batalkan { draft-name } ini? Isian Anda akan dihapus.
nothing-to-cancel = Tidak ada yang sedang diisi.
edit-too-late = Perubahan pada pesan itu tidak dapat kami catat lagi. Bila ada yang perlu diperbaiki, tulis pesan baru; sebelum dikirim, pakai tombol “Ubah”.

letter-caption = Dokumen: { $title }.

noted-papers = 🪪 Tersimpan: { $parts }. Kirim lagi bila masih ada, atau tekan “Sudah lengkap”.

letter-over =
    Surat kuasa untuk { $number } berakhir pada { $until }, jadi ini belum dapat dilakukan di sini.
    Bawa surat kuasa yang baru ke loket. Pemohon sendiri juga dapat bertindak: /status, lalu nomor dan PIN tanda bukti. PIN baru ada di loket.
letter-covers-request =
    Surat kuasa untuk { $number } hanya mencakup permohonan, belum keberatan.
    Bawa surat kuasa yang mencakup keberatan ke loket. Pemohon sendiri juga dapat mengajukannya: /status, lalu nomor dan PIN tanda bukti. PIN baru ada di loket.

delivery-way = { $delivery ->
        [chat] lewat percakapan Telegram
        [email] lewat surel (email)
        [collect] diambil di kantor
        [courier] lewat kurir
       *[post] lewat pos
    }
draft-name = { $form ->
        [objection] keberatan{ $number ->
            [none] {""}
           *[other] {" "}atas permohonan { $number }
        }
        [arrival] catatan permohonan orang lain
       *[request] permohonan informasi
    }
draft-waiting = Ada yang belum selesai Anda isi: <b>{ draft-name }</b>. Lanjutkan, atau batalkan dulu?
