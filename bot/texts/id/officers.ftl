# Grup petugas: kartu, balasan, jawaban resmi, pengingat, peringatan.
topic-name = #{ $sequence } { $subject }
nobody = belum ada
wanted-in-files = (lihat berkas atau pesan suara di bawah)
card =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    { $wanted }

    <b>Tujuan:</b> { $purpose }
    <b>Pemohon:</b> { $kind }
    <b>Cara:</b> { $delivery }
    <b>Diterima:</b> { $received }
    <b>Status:</b> { $state } · <b>Petugas:</b> { $holder }
card-due = <b>Paling lambat: { $due }</b>{ $phase ->
        [overdue] {" "}— ⚠️ TERLAMBAT { $days } hari kerja
        [near] {" "}— { $days ->
            [0] HARI TERAKHIR
           *[other] tinggal { $days } hari kerja
        }
       *[far] {""}
    }{ $estimated ->
        [yes] {" "}(perkiraan: libur tahun itu belum ditetapkan)
       *[no] {""}
    }
card-answered = <b>Dijawab:</b> { $at } (batas { $due })
card-withdrawn = <b>Dicabut oleh pemohon.</b>
card-delivered = <b>Balasan terakhir sampai:</b> { $at }
card-how =
    <i>{ $topics ->
        [yes] Balas kartu ini atau pesan pemohon = terkirim ke pemohon (👌 sampai, 👎 gagal, 💔 pemohon tidak terjangkau). Tulisan lain = catatan dalam.
       *[no] Balas kartu ini = catatan dalam. Balas pesan pemohon, atau tekan “Balas” = terkirim ke pemohon (👌 sampai, 👎 gagal, 💔 pemohon tidak terjangkau).
    } Hanya “Jawaban resmi” yang menghentikan hitungan hari.</i>
button-answer = 📨 Jawaban resmi
button-reply = 💬 Balas
button-take = ✋ Saya tangani
button-identity = 🔒 Data pemohon
button-finish = ✔️ Selesai
button-open-private = 🔒 Buka di obrolan pribadi

citizen-says = Pemohon menulis:
citizen-edited = Pemohon mengubah pesannya menjadi:
citizen-asks-in-full = Permohonan selengkapnya:
file-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesan suara
        [audio] rekaman
        [video] video
        [video_note] pesan video
        [animation] animasi
        [sticker] stiker
        [location] lokasi
        [venue] tempat
        [contact] kontak
       *[text] tulisan
    }
question-arrived = Pertanyaan warga (bukan permohonan). Balas pesan ini untuk menjawab:
question-file = [berkas: mintalah warga mengirimkannya lewat permohonan]
escort-wanted = { $where ->
        [none] Seorang warga minta dibantu petugas.
       *[other] Seorang warga minta didampingi mengisi formulir, pada bagian “{ $where }”.
    } Balas pesan ini untuk menulis kepadanya.
question-goes-on = Warga membalas:
words-not-for-this-case = Pemohon: { $messages ->
        [1] pesan terakhir tadi
       *[other] { $messages } pesan terakhir tadi
    } bukan untuk permohonan ini.
withdrawn-group = Permohonan { $number } dicabut oleh pemohon. Tidak ada lagi yang perlu dijawab.

taken = Permohonan ini sekarang Anda tangani.
finished = Permohonan ditutup.
identity-sent = Terkirim ke obrolan pribadi Anda. Pembukaan ini tercatat.
identity =
    🔒 <b>Data pemohon { $number }</b>
    Hanya untuk menangani permohonan ini; jangan diteruskan. Pembukaan ini tercatat, dan pesan ini dihapus setelah 10 menit.

    { $lines }
reply-prompt = <a href="tg://user?id={ $officer_id }">{ $officer }</a>, balas pesan ini; balasan Anda terkirim ke pemohon { $number }.

answer-begin =
    📨 <b>Jawaban resmi untuk { $number }</b>
    <a href="tg://user?id={ $officer_id }">{ $officer }</a>, tulis dan lampirkan semuanya di sini; tiap pesan yang masuk ditandai ✍. Belum ada yang terkirim sampai Anda melihat pratinjau dan menekan “Kirim”.
button-answer-ready = 👁 Siap, lihat pratinjau
button-answer-send = 📨 Kirim ke pemohon
button-answer-more = ➕ Tambah lagi
button-answer-omit = 🗑 Tanpa nomor
button-answer-drop = ✖️ Batalkan jawaban
answer-preview =
    👁 <b>Pratinjau jawaban resmi { $number }</b>
    Keputusan: <b>{ $decision }</b>. { $messages } pesan, { $files } di antaranya berkas. Pemohon juga menerima keputusan dengan ketujuh halnya, hak keberatan beserta batas tanggalnya, dan kewajiban menyebut sumber.

    { $lines }

    Setelah dikirim, jawaban resmi tidak dapat diubah.
answer-changed = Isinya berubah sejak pratinjau itu, jadi belum dikirim. Periksa pratinjau yang baru, lalu tekan “Kirim”.
answer-kept = Naskah jawaban resmi { $number } tetap tersimpan dan belum dihitung terkirim. Setelah pemohon dapat dihubungi lagi, tekan “Kirim” untuk mencoba sekali lagi.
answer-line = <b>{ $number }.</b> { $words }
answer-on-its-way = Jawaban resmi { $number } sedang dikirim. Hitungan hari berhenti setelah semuanya sampai.
answer-sending = Sedang dikirim.
answer-delivered = ✅ Jawaban resmi sampai pada pemohon { $at }. { $late ->
        [yes] Batasnya { $due }: jawaban ini terlambat, dan pemohon tetap berhak mengajukan keberatan.
       *[no] Batasnya { $due }: tepat waktu.
    }
answer-dropped = Jawaban yang sedang ditulis { $officer } dibatalkan. Tidak ada yang terkirim.
answer-empty = Belum ada yang ditulis. Tulis jawabannya di sini dulu.
no-answer-open = Anda tidak sedang menulis jawaban resmi untuk permohonan ini. Tekan “Jawaban resmi” pada kartu.
answer-already-sent = { $officer } sudah mengirim jawaban resmi untuk permohonan ini. Tulisan Anda tetap ada di topik dan tidak dikirim.
answer-cannot-be-taken-back = Jawaban resmi yang sudah dikirim tidak dapat ditarik. Bila ada yang keliru, kirim ralat: “⋯ Tindakan lain” pada kartu, lalu “Ralat”.
answer-cannot-be-edited = Jawaban resmi yang sudah dikirim tidak dapat diubah: pemohon tetap melihat yang lama. Bila ada yang keliru, kirim ralat: “⋯ Tindakan lain” pada kartu, lalu “Ralat”.
not-now-answer = Permohonan { $number } sudah dijawab atau dicabut.
not-now-take = Permohonan { $number } sudah dijawab atau dicabut.
not-now-finish = Permohonan { $number } baru dapat ditutup setelah jawaban resmi sampai, atau setelah dicabut pemohon.

taken-back-in-time = Balasan ditarik sebelum terkirim. Pemohon tidak menerimanya.
taken-back-late = Balasan sudah terkirim { $sent }. Kami menghapusnya dari obrolan pemohon sejauh Telegram mengizinkan, tetapi bisa saja sudah dibaca.
nothing-to-take-back = Tidak ada balasan Anda yang dapat ditarik. Balaslah pesan Anda sendiri dengan /batal.
prompt-of-another = Pesan ini tetap di dalam grup: permintaan itu untuk petugas lain. Tekan “Balas” pada kartu bila Anda sendiri yang hendak membalas pemohon.
edit-not-carried = Perubahan ini tidak dapat dibawa ke pesan yang sudah terkirim: berkasnya lain, atau jenisnya. Tarik dengan /batal, lalu kirim yang baru.
not-an-officer = Hanya petugas yang dapat melakukan ini. Administrator grup dapat menunjuk Anda dengan /petugas.
stays-inside = Pesan ini tetap di dalam grup, tidak dikirim ke pemohon: hanya petugas yang dapat membalas. Administrator dapat menunjuk Anda dengan /petugas. Bila Anda sendiri administrator, coba lagi sebentar.
anonymous-officer = Pesan ini tidak dikirim, karena Anda menulis sebagai administrator tanpa nama. Matikan “Tetap anonim” pada hak administrator Anda, lalu kirim lagi.
only-administrators = Hanya administrator grup yang dapat menunjuk petugas.
name-by-reply = Balas pesan orang yang akan ditunjuk dengan /petugas. Untuk mengakhiri: /petugas berhenti.
name-a-member = { $name } tidak lagi anggota grup ini. Undang kembali dulu, lalu tunjuk dengan /petugas.
officer-named = { $name } sekarang petugas dan dapat menulis kepada pemohon.
officer-unnamed = { $name } bukan lagi petugas.
nobody-to-reply-to = Pesan ini tidak dapat dikirim, karena pemohonnya tidak dapat dihubungi lewat Telegram.
reply-target-unknown = Pesan yang Anda balas tidak lagi dikenal, jadi tidak ada yang dikirim. Balas kartu, atau tekan “Balas” pada kartu.
command-stays-inside = Perintah ini tidak dikenal dan tidak dikirim ke pemohon. Ketik /bantuan untuk melihat yang ada.
requester-unreachable = ⚠️ Pemohon memblokir bot atau akunnya tidak ada lagi. Pengiriman tetap kami coba; pakai “Saluran lain pemohon” pada kartu.
undelivered = ⚠️ { $what } tidak sampai: { $reason }. Hitungan hari tetap berjalan. Hubungi pemohon lewat saluran lain.
reason-blocked = pemohon memblokir bot
reason-gone = akun pemohon tidak ada lagi
reason-never-wrote = penerimanya belum pernah membuka bot
what-reply = Balasan
what-answer = Jawaban resmi
what-correction = Ralat
what-receipt = Tanda terima
what-citizen-words = Pesan dari pemohon
what-edit = Perubahan balasan
what-word = Pemberitahuan

digest =
    ☀️ <b>{ $today }</b>
    { $count ->
        [1] Satu hal perlu perhatian:
       *[other] { $count } hal perlu perhatian:
    }

    { $lines }
digest-line = • <b>{ $number }</b> { $subject } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja (batas { $due })
        [today] <b>HARI INI hari terakhir</b>
       *[soon] tinggal { $days } hari kerja ({ $due })
    }
digest-more = … dan { $more } lagi.

absence-group = ⚠️ Layanan terputus lebih dari sehari. Pesan yang masuk antara { $since } dan { $until } mungkin hilang, karena Telegram tidak menyimpannya lebih lama. Warga yang punya draf atau permohonan berjalan sudah diminta mengirim lagi.
alarm-parked = ⚠️ Ada pesan yang tidak dapat diproses (rujukan { $reference }). Pesannya tersimpan; pengirimnya sudah diberi tahu bila dikenal. Beri tahu pengelola sistem; sesudah diperbaiki, administrator menekan tombol di bawah.
button-parked-again = 🔁 Proses lagi
parked-again = 🔁 { $count ->
    [0] Tidak ada pesan yang tertahan.
   *[other] { $count } pesan yang tertahan diproses lagi, dengan waktu terimanya yang lama.
}
alarm-send-failed = ⚠️ { $count ->
        [1] Sebuah pesan
       *[other] { $count } pesan
    } tidak dapat dikirim (terakhir { $method }: { $reason }). Beri tahu pengelola sistem.
alarm-conflict = ⚠️ Program lain memakai token bot yang sama, sehingga pesan warga dapat terambil olehnya. Hentikan program itu, atau minta token baru kepada @BotFather. Beri tahu pengelola sistem.
alarm-clock = ⚠️ Jam komputer meja layanan berbeda { $minutes } menit dari jam Telegram, jadi tanggal bisa keliru. { $paused ->
        [yes] Pengingat berhenti dulu sampai jamnya benar.
       *[no] Nyalakan penyelarasan waktu.
    } Beri tahu pengelola sistem.
alarm-clock-again = ⚠️ Bila jam komputer meja layanan belum benar, pengingat tetap berhenti. Beri tahu pengelola sistem.
alarm-no-topics = ⚠️ Bot tidak boleh membuat topik, jadi permohonan ditaruh di percakapan umum. Beri bot hak “Kelola topik”.

group-command-batal = Tarik balasan terakhir
group-command-petugas = Tunjuk petugas (balas pesannya)
group-command-bantuan = Cara memakai meja ini
help-officers =
    <b>Tiga hal yang berbeda</b>
    💬 <b>Balasan</b>: balas kata-kata pemohon (di topik: juga kartunya), atau tekan “Balas”. Terkirim atas nama kantor setelah { $hold } detik. Tandanya di pesan Anda: 👌 sampai, 👎 gagal, 💔 pemohon memblokir bot atau akunnya tidak ada lagi. Hitungan hari tetap berjalan.
    📨 <b>Jawaban resmi</b>: tekan tombolnya, pilih keputusannya, tulis dan lampirkan semua, lihat pratinjau, kirim. Hanya ini yang menghentikan hitungan hari.
    📝 <b>Catatan</b>: semua tulisan lain. Tidak pernah keluar. Awali dengan <b>//</b> atau 📝 bila Anda membalas kata-kata pemohon tetapi hanya untuk rekan: tidak akan terkirim, juga bila Anda menambahkannya lewat ubah pesan sebelum { $hold } detik lewat. 🙊 berarti tinggal di dalam.

    📮 <b>Pemohon tanpa Telegram</b>: /terima membuka isiannya di obrolan pribadi Anda. Kabar untuknya muncul sebagai “Sampaikan kepada pemohon”; catat begitu sampai.
    Mengubah balasan (tulisan atau berkasnya) juga mengubah yang dilihat pemohon; /batal menariknya, paling lama 48 jam setelah terkirim. Jawaban resmi tidak berubah lagi: susulkan ralat. Pesan pemohon yang beruntun dikumpulkan menjadi satu kiriman setiap dua menit; balas kiriman itu seperti biasa, kutip bagiannya bila perlu.
    Tindakan lain ada di bawah “⋯ Tindakan lain” pada kartu, juga yang sudah dilakukan di luar obrolan, ralat, riwayat lengkap, dan 📄 Surat: salinan yang terkirim dan yang perlu ditandatangani. Data diri pemohon hanya dibuka di obrolan pribadi, lewat “Data pemohon”, dan hilang setelah 10 menit; bukti identitas lewat “Periksa identitas”; berkas yang ternyata memuatnya keluar dari grup dengan “🪪 Ini identitas”. Keberatan tertulis dicatat di “⋯ Tindakan lain” pula; /keberatan menampilkan yang masih terbuka dan siapa yang menanggapinya.

    <b>Perintah di grup ini</b>
    { $commands }

# Lembar isian petugas dan peran.
button-more = ⋯ Tindakan lain
more-for-case = Tindakan untuk <b>{ $number }</b>:
only-for-roles = Ini hanya dapat dilakukan oleh: { $roles }.
role-petugas = petugas pelayanan
role-pelaksana = pelaksana
role-penghubung = Tim Penghubung
role-ppid = PPID
role-atasan = Atasan PPID
role-pembina = Pembina
role-head = pimpinan
role-administrator = administrator grup
sheet-lead = 📝 <a href="tg://user?id={ $officer_id }">{ $officer }</a> · { $about }
sheet-office = kantor
sheet-not-yours = Isian ini milik petugas lain, atau sudah selesai.
sheet-dropped = Isian { $officer } dibatalkan. Tidak ada yang berubah.
not-now-extend = Permohonan { $number } tidak dapat diperpanjang sekarang.
extension-already-used = Perpanjangan hanya satu kali, dan sudah dipakai (UU 14/2008 Pasal 22 ayat (8)).
extension-of-an-order = Tanggal ini diperintahkan atasan lewat keberatan, jadi tidak dapat diperpanjang. Jawaban tetap wajib dikirim.
extension-too-late = Batas waktunya sudah lewat, jadi tidak dapat diperpanjang lagi. Jawaban tetap wajib dikirim.
extension-done = Perpanjangan dikirim kepada pemohon. Batas yang baru: <b>{ $due }</b>.
button-form-extension = ⏳ Perpanjang waktu
not-now-list-deficiencies = Kekurangan permohonan { $number } tidak dapat diminta lagi sekarang.
not-now-confirm-complete = Permohonan { $number } tidak sedang menunggu kelengkapan.
not-now-not-process = Permohonan { $number } tidak sedang menunggu kelengkapan.
not-now-revive = Permohonan { $number } tidak ditutup karena tidak lengkap.
not-now-hand-over = Penyerahan baru dapat dicatat setelah jawaban resmi sampai.
not-now-reopen = Permohonan { $number } tidak dapat dibuka kembali.
