### What the feature conversation says to requesters.

stray-what =
    { $again ->
        [officer] Petugas bertanya tentang pesan Anda berikut ini.
       *[no] Terima kasih, pesan Anda sudah kami terima.
    } Mau dicatat sebagai permohonan resmi?

    <blockquote>{ $words }</blockquote>

    { $silence }
stray-which-case =
    { $again ->
        [officer] Petugas bertanya tentang pesan Anda berikut ini.
       *[no] Terima kasih, pesan Anda sudah kami terima.
    } { $number ->
        [none] Pesan ini untuk permohonan yang mana?
       *[other] Ini melengkapi permintaan Anda tentang <b>{ $subject }</b>, atau permintaan lain?
    }

    <blockquote>{ $words }</blockquote>

    { $silence }
words-deletable = Tekan “Hapus” bila tidak perlu lagi.
stray-in-form =
    Pesan Anda tadi masih kami simpan. Bila itu permohonan Anda, tekan “Ya, ini permohonan saya”.

    <blockquote>{ $words }</blockquote>
stray-forgotten = Baik, pesan itu tidak kami simpan dan tidak menjadi permohonan. Ada lagi yang dapat kami bantu?
stray-gone = Pesan itu tidak lagi menunggu: sudah masuk ke permohonan Anda, atau sudah dihapus. Bila masih perlu, silakan tulis sekali lagi.
sent-via-bot = Pesan yang dikirim lewat bot lain tidak dapat kami terima sebagai pesan Anda. Silakan tulis dengan kata-kata Anda sendiri.
button-is-request = 📝 Ya, ini permohonan saya
addition-to = ➕ Tambahan untuk { $number }
button-is-new-request = 📝 Permohonan baru
button-delete-words = 🗑 Hapus
button-is-question = 💬 Tanyakan ke petugas
button-not-this-case = Ini bukan untuk permohonan itu
button-is-material = Bahan permohonan, tunjukkan
words-added = Sudah kami teruskan kepada petugas (permohonan <b>{ $number }</b>, { $subject }).{ $masked ->
        [none] {""}
       *[other] {" "}🔒 Di grup petugas ini tampil tersamar (•••): { $masked }.
    }
file-added =
    Berkas Anda masuk ke permohonan <b>{ $number }</b>. Isinya tidak tampil di grup petugas, karena bisa memuat data diri.
    Bila berkas ini bahan permohonan dan boleh dilihat semua petugas, tekan tombol di bawah.
material-shown = Baik, berkasnya sudah ditunjukkan kepada petugas pada permohonan { $number }.
add-by-reply = Balas pesan ini dengan keterangan tambahan untuk permohonan { $number }.
question-passed-on = Pertanyaan Anda sudah kami catat untuk petugas. Jawabannya datang di percakapan ini pada jam layanan: { $hours }. Ini belum bernomor. Ingin dicatat sebagai permohonan? /permohonan
escort-called = Baik, petugas akan menulis kepada Anda di sini pada jam layanan: { $hours }. Isian tetap terbuka: yang Anda ketik masuk ke isian, tidak ke grup petugas. Untuk menjawab petugas, balas pesannya.
escort-called-outside = Baik, petugas akan menulis kepada Anda di sini pada jam layanan: { $hours }. Balas pesannya untuk menjawab.

stray-full = Pesan Anda sudah banyak sekali, jadi yang terakhir ini belum kami simpan. Yang sudah ada dibaca petugas pada jam layanan; setelah itu Anda dapat melanjutkan.

edit-taken = Perubahan pesan Anda sudah kami catat.

transcript-ask =
    Petugas menuliskan isi pesan suara Anda untuk permohonan { $number }:

    “{ $words }”

    Apakah benar itu yang Anda sampaikan?
button-transcript-right = ✔️ Ya, itu yang saya katakan
button-transcript-wrong = ✖️ Bukan
transcript-right = Terima kasih. Petugas melanjutkan dengan tulisan itu.
transcript-wrong = Terima kasih, petugas sudah kami beri tahu. Silakan balas pesan ini: tulis yang Anda maksud, atau kirim pesan suara lagi.
transcript-settled = Jawaban Anda sudah tercatat. Bila berubah, balas pesan petugas dengan kata-kata Anda.

added-question =
    <b>APAKAH INI PERMOHONAN BARU?</b>
    Pada { $at } Anda menulis ini untuk permohonan <code>{ $number }</code>:
    <blockquote>{ $words }</blockquote>
    Menurut petugas, ini permintaan tersendiri: <b>{ $subject }</b>. Bila benar, permohonan itu mendapat nomor sendiri dan dihitung sejak Anda menulisnya. Jawabannya paling lambat <b>{ $due }</b>.{ $late ->
        [yes] {" "}Batas itu sudah lewat. Kami mohon maaf; jawabannya tetap wajib kami berikan, dan Anda dapat mengajukan keberatan.
       *[no] {""}
    }
    Nama, alamat, kontak, tujuan, dan cara memperolehnya sama dengan permohonan { $number }.
button-added-yes = Ya, permohonan baru
button-added-no = Bukan
added-declined = Baik. Tulisan itu tetap menjadi keterangan untuk permohonan { $number }.
ask-an-officer = Saya belum tahu jawabannya. Teruskan sekarang ke petugas? { $silence }
