# Beberapa orang pada satu permohonan, dan yang datang di luar bot.
event-told = pemberitahuan disampaikan kepada Anda di luar percakapan
only-the-requester = Ini hanya dapat dilakukan oleh pemohonnya sendiri.

button-sharing = 👥 Orang lain pada permohonan ini
button-invite-reading = ➕ Undang: membaca, menambah
button-invite-deciding = ➕ Undang: juga mencabut, keberatan
button-end-proxy = ✖️ Akhiri, sejak
button-leave = ✖️ Berhenti mengikuti
button-join = ✔️ Ya, saya ikut
button-join-not = Tidak
sharing = { $count ->
        [0] Permohonan <b>{ $number }</b> hanya Anda yang mengikuti.
       *[other] Permohonan <b>{ $number }</b> diikuti { $count } orang selain Anda.
    } Anda dapat mengundang orang lain, misalnya kuasa atau sesama anggota kelompok: ia menerima kabar dan jawaban yang sama. Pilih apa yang boleh ia lakukan. Anda dapat mengakhirinya kapan saja.
sharing-full = Paling banyak { $most } orang dapat mengikuti satu permohonan. Akhiri dulu salah satunya, atau tunggu undangan lama berakhir.
invitation-link =
    Teruskan tautan ini kepada orang yang Anda undang untuk permohonan { $number }; { $may ->
        [decide] ia boleh membaca, menambah keterangan, mencabut, dan mengajukan keberatan
       *[read] ia boleh membaca dan menambah keterangan
    }. Tautan berlaku satu kali, sampai { $until }:

    { $link }
invitation = Anda diundang mengikuti permohonan informasi <b>{ $number }</b> oleh pemohonnya. { $may ->
        [decide] Anda boleh membaca, menambah keterangan, mencabut, dan mengajukan keberatan.
       *[read] Anda boleh membaca dan menambah keterangan.
    } Kabar dan jawabannya datang di sini juga. Petugas melihat bahwa ada orang lain yang ikut, bukan siapa. Ikut?
invitation-gone = Undangan ini tidak berlaku lagi. Mintalah undangan yang baru kepada pemohon.
invitation-own = Anda sudah mengikuti permohonan ini. Tekan /daftar untuk melihatnya.
invitation-declined = Baik, Anda tidak ikut. Tidak ada yang kami simpan.
proxy-joined = 👥 Undangan Anda diterima: ada orang lain yang sekarang mengikuti permohonan { $number }.
proxy-gone = 👥 Orang yang Anda undang berhenti mengikuti permohonan { $number }.
proxy-ended = Pemohon mengakhiri keikutsertaan Anda pada permohonan { $number }. Kabarnya tidak lagi datang di sini.
proxy-left = Baik, Anda tidak lagi mengikuti permohonan { $number }.
event-proxy-joined = orang lain ikut pada permohonan ini
event-proxy-ended = orang lain tidak lagi ikut
