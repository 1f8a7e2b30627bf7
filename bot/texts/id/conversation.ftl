### What the feature conversation says to requesters.

stray-what = Pesan Anda sudah kami terima. Ini apa?
stray-which-case = Pesan Anda sudah kami terima. Untuk permohonan yang mana?
stray-help = Silakan pilih dari menu. Pesan Anda tadi kami simpan dulu; bila itu permohonan, tekan “Ini permohonan informasi” di atas.
button-is-request = 📝 Ini permohonan informasi
button-is-question = 💬 Hanya bertanya
button-not-this-case = Bukan untuk permohonan ini
button-is-material = Bahan permohonan, tunjukkan
words-added = Ditambahkan ke permohonan <b>{ $number }</b> ({ $subject }); sudah diteruskan kepada petugas.{ $masked ->
        [none] {""}
       *[other] {" "}🔒 Di grup petugas ini tampil tersamar (•••): { $masked }.
    }
file-added =
    Berkas Anda masuk ke permohonan <b>{ $number }</b>. Isinya hanya dibuka petugas secara pribadi, karena bisa memuat data diri.
    Bila berkas ini bahan permohonan dan boleh dilihat semua petugas, tekan tombol di bawah.
material-shown = Baik, berkasnya sudah ditunjukkan kepada petugas pada permohonan { $number }.
add-by-reply = Balas pesan ini dengan keterangan tambahan untuk permohonan { $number }.
question-passed-on = Pertanyaan Anda sudah kami terima untuk petugas. Jawabannya datang di percakapan ini, pada jam layanan. (Ini pertanyaan biasa, bukan permohonan yang dicatat.)
escort-called = Permintaan Anda sudah kami catat untuk petugas; ia akan menulis kepada Anda di sini pada jam layanan. Isian Anda tetap tersimpan.
escort-called-outside = Permintaan Anda sudah kami catat untuk petugas; ia akan menulis kepada Anda di sini pada jam layanan. Balas pesannya untuk menjawab.

stray-full = Pesan Anda sudah banyak sekali, dan yang terakhir ini belum kami simpan. Pilih dulu di atas: ini apa? Setelah itu Anda dapat melanjutkan.
question-kept-paused = Pesan Anda tersimpan. Petugas membacanya paling lambat setelah { $until }. Urusan permohonan tetap dapat Anda lakukan lewat menu.
words-kept-paused = Tersimpan pada permohonan <b>{ $number }</b>. Petugas membacanya paling lambat setelah { $until }; hitungan hari permohonan Anda tetap berjalan.

edit-taken = Perubahan pesan Anda sudah kami catat.

transcript-ask =
    Petugas menuliskan isi pesan suara Anda untuk permohonan { $number }:

    “{ $words }”

    Apakah benar itu yang Anda sampaikan?
button-transcript-right = ✔️ Ya, itu yang saya katakan
button-transcript-wrong = ✖️ Bukan
transcript-right = Terima kasih. Petugas melanjutkan dengan tulisan itu.
transcript-wrong = Terima kasih, petugas sudah kami beri tahu. Silakan tulis yang Anda maksud, atau kirim pesan suara lagi, dengan membalas pesan ini.
transcript-settled = Jawaban Anda sudah tercatat. Bila berubah, balas pesan petugas dengan kata-kata Anda.
