### What the feature objections says to requesters.

enclosures-full = Lampirannya sudah { $most }. Gabungkan sisanya menjadi satu berkas, atau serahkan di loket.
button-enclose = 📎 Tambah lampiran
button-enclosed = ✔️ Sudah, itu saja
enclose-now = Kirim foto, berkas, pesan suara, atau tulisan untuk keberatan <code>{ $number }</code>. Semuanya diperlihatkan kepada yang menanggapi. Bila sudah, tekan tombol di bawah.
enclosed = 📎 Ditambahkan ke keberatan <code>{ $number }</code>. Kirim lagi bila masih ada, atau tekan tombol di bawah.
enclosing-done = Baik, lampirannya sudah lengkap. Pesan berikutnya tidak lagi masuk ke keberatan itu.
enclosing-over = Keberatan { $number } sudah ditanggapi atau dicabut, jadi lampirannya tidak dapat ditambah.

on-request = { $case ->
        [none] {""}
       *[other] {"\u000A"}<b>Atas permohonan:</b> <code>{ $case }</code>
    }
objection-view =
    <b>Keberatan</b> <code>{ $number }</code>{ on-request }
    <b>Alasan:</b> { $ground }
    <b>Diterima:</b> { $received }

    { $stands }
button-withdraw-objection = Cabut keberatan
objection-withdraw-certain = Cabut keberatan { $number }? Atasan PPID tidak akan menanggapinya lagi; nomornya tetap tercatat.
objection-withdrawn =
    <b>KEBERATAN DICABUT</b>
    Keberatan <code>{ $number }</code> Anda cabut pada { $at }. Keberatan ini tidak ditanggapi lagi.{ $until ->
        [none] {""}
       *[other] {" "}Bila berubah pikiran, Anda masih dapat mengajukan keberatan dengan alasan yang sama paling lambat <b>{ $until }</b>.
    }
not-now-withdraw-objection = Keberatan { $number } sudah ditanggapi atau dicabut, jadi tidak dapat dicabut lagi.
withdraw-disputed-objection = Sengketa atas keberatan { $number } sudah tercatat. Bila ingin mengakhirinya, cabutlah sengketanya di { $commission }.
objection-disown-certain = Keberatan { $number } bukan milik Anda? Bila ya, kami keluarkan dari antrean dan petugas memeriksa suratnya.
objection-disowned = Terima kasih. Keberatan { $number } kami keluarkan dari antrean, dan petugas sudah diminta memeriksa suratnya. Hak Anda sendiri untuk mengajukan keberatan tidak berkurang.
objection-fulfilled =
    <b>PERINTAH ATAS KEBERATAN DILAKSANAKAN</b>
    PPID mencatat bahwa perintah atas keberatan <code>{ $number }</code> sudah dilaksanakan. Bila menurut Anda belum, tanyakan kepada petugas lewat menu, atau ajukan sengketa ke { $commission } selama jangka waktunya belum lewat.
command-keberatan = Ajukan keberatan
button-disown = Ini bukan keberatan saya

button-object-unpublished = Seharusnya diumumkan
objection-which = <b>Keberatan atas permohonan yang mana?</b> Bila bukan tentang permohonan, pilih yang terakhir.
grounds-seen =
    <b>Anda dapat mengajukan keberatan</b> dengan alasan ini:
    { $lines }
button-ask-about-answer = 💬 Tanya petugas dulu
right-asked = Tidak puas dengan jawabannya?
object-until = ⚖️ Keberatan, sampai { $until }
right-to-object = { $phase ->
        [waits] <b>Hak Anda:</b> bila tanggal itu lewat tanpa jawaban, Anda dapat mengajukan keberatan kepada { $addressee } (UU 14/2008 Pasal 35).
        [late] <b>Hak Anda:</b> batas keberatan, <b>{ $until }</b>, sudah lewat. Keberatan tetap kami daftarkan; { $addressee } yang memutuskan.
       *[open] <b>Hak Anda:</b> ajukan keberatan kepada { $addressee } paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 35 dan 36). Bertanya dulu kepada petugas tidak menghentikan batas itu.
    }
objection-unsent = ✍️ <b>Keberatan Anda{ $number ->
        [none] {""}
       *[other] {" "}atas permohonan <code>{ $number }</code>
    } belum terkirim.</b> Selesaikan formulirnya agar tercatat dan mendapat nomor.
objection-none = Dari akun ini tidak ada keberatan yang berjalan.
dispute-explained = <b>Sengketa di { $commission }</b> dapat diajukan sesudah keberatan Anda ditanggapi, atau tidak ditanggapi sampai batasnya. Jadi langkah pertamanya keberatan kepada { $addressee } (UU 14/2008 Pasal 36 dan 37).
dispute-last-day = { $until ->
        [unknown] { ask-commission }
       *[other] { $passed ->
            [yes] Waktunya, <b>{ $until }</b>, sudah lewat; tanyakan kepada komisi itu.
           *[no] Paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).
        }
    }
objection-stands = ⚖️ Keberatan <code>{ $number }</code>: { $phase ->
        [waits] menunggu tanggapan, paling lambat { $due }.
        [overdue] belum ditanggapi, padahal batasnya { $due }. Anda dapat mengajukan sengketa ke { $commission }. { dispute-last-day } Siapkan dengan “Berkas sengketa saya”.
        [ordered] { $outcome }; PPID melaksanakan perintahnya paling lambat { $ordered }.
        [disputed] { $outcome }; sengketanya sudah dicatat.
        [withdrawn] sudah dicabut.
        [finished] selesai: { $outcome }.
       *[answered] { $outcome }.{ $until ->
            [unknown] {""}
           *[other] {" "}{ $by_silence ->
                [none] Bila tidak puas, ajukan sengketa ke { $commission } paling lambat <b>{ $until }</b>.
               *[other] Sengketa paling lambat { $by_silence } dihitung sejak batas tanggapan, atau { $until } sejak diterima.
            }
        }
    }
objection-outcome-none = belum ditanggapi
objection-outcome-upheld = keputusan PPID dikuatkan
objection-outcome-partly = keputusan PPID dibatalkan sebagian
objection-outcome-overturned = keputusan PPID dibatalkan
objection-outcome-settled = selesai dengan musyawarah
objection-early =
    <b>Kantor masih punya waktu sampai { $due }</b> untuk menjawab permohonan <code>{ $number }</code>. Keberatan karena tidak ditanggapi (huruf c) baru tepat sesudah tanggal itu. Bila saat itu belum dijawab, kami mengabari Anda beserta hak Anda.

    Anda tetap boleh mengajukannya sekarang. Keberatan itu mendapat nomor dan tanda “sebelum waktunya”; { $addressee } yang memutuskan.
button-objection-insist = ⚖️ Tetap ajukan
button-objection-wait = Tunggu dulu
objection-answer-due = Jawaban atas permohonan <code>{ $number }</code> masih dapat datang sampai <b>{ $due }</b>. Keberatan karena tidak ditanggapi (huruf c) baru tepat sesudah itu.
objection-waits-already = Keberatan dengan alasan ini sudah tercatat dengan nomor { $number } dan menunggu tanggapan. Pilih alasan lain, atau tunggu tanggapannya.
objection-receipt =
    <b>TANDA BUKTI PENERIMAAN KEBERATAN</b>
    { $way ->
        [counter] Petugas mencatat keberatan tertulis Anda yang diterima di loket. Bila itu bukan dari Anda, tekan tombol di bawah.
        [post] Petugas mencatat keberatan tertulis Anda yang datang lewat pos. Bila itu bukan dari Anda, tekan tombol di bawah.
        [email] Petugas mencatat keberatan Anda yang datang lewat surel. Bila itu bukan dari Anda, tekan tombol di bawah.
       *[chat] Keberatan Anda sudah kami terima dan daftarkan.
    }

    <b>Nomor keberatan:</b> <code>{ $number }</code>{ on-request }
    <b>Alasan:</b> Pasal 35 ayat (1) huruf { $ground }
    <b>Diterima:</b> { $received }
    <b>Ditanggapi { $addressee } paling lambat: { $due }</b> ({ $days } hari kerja; { $article }).{ estimated-note }{ $timing ->
        [late] {"\u000A"}<b>Catatan:</b> keberatan ini masuk setelah jangka waktunya ({ DAYS("objection_filing") } hari kerja) lewat. Kami tetap mendaftarkannya; { $addressee } yang memutuskan.
        [early] {"\u000A"}<b>Catatan:</b> keberatan ini masuk sebelum waktu kantor untuk menjawab berakhir. Kami tetap mendaftarkannya; { $addressee } yang memutuskan.
       *[in_time] {""}
    }

    <b>Selanjutnya:</b> { $addressee } mempelajarinya. Tanggapannya datang di percakapan ini.
    <b>Hak Anda sesudahnya:</b> bila tidak puas, atau tanggapan tidak datang sampai tanggal itu, Anda dapat mengajukan sengketa ke { $commission }. { $window ->
        [unknown] { ask-commission }
       *[other] Waktunya { $window } hari kerja (Pasal 37 ayat (2)).
    }
objection-regime-notice =
    <b>HITUNGAN HARI KEBERATAN</b>
    Keberatan <code>{ $number }</code> bukan tentang informasi pemilu. Menurut hukum, tanggapannya paling lambat <b>{ $due }</b> ({ DAYS("objection_answer") } hari kerja; UU 14/2008 Pasal 36 ayat (2)). Janji kami tetap { $promised }.
settlement-question =
    <b>USUL KESEPAKATAN ATAS KEBERATAN</b>
    Nomor keberatan: <code>{ $number }</code>

    { $addressee } mengusulkan keberatan ini selesai dengan kesepakatan berikut (UU 14/2008 Pasal 35 ayat (2)):
    <blockquote>{ $agreement }</blockquote>
    Bila Anda setuju, keberatan selesai dengan kesepakatan itu. Bila tidak, { $addressee } menanggapi seperti biasa, paling lambat <b>{ $due }</b>. Batas itu tetap berjalan selama Anda belum menjawab.
button-settlement-yes = Saya setuju dengan kesepakatan ini
button-settlement-no = Tidak
settlement-tap = Kesepakatan atas keberatan { $number } belum dijawab. Tulisan belum cukup: tekan salah satu tombol ini.
settlement-denied = Baik, kesepakatan itu tidak berlaku. { $addressee } menanggapi keberatan { $number } paling lambat <b>{ $due }</b>.
settlement-over = Usul kesepakatan atas keberatan { $number } sudah tidak menunggu jawaban Anda.
objection-answered =
    <b>TANGGAPAN ATAS KEBERATAN</b>
    Nomor keberatan: <code>{ $number }</code>{ on-request }

    <b>Putusan { $addressee }:</b> { $outcome }.
objection-answered-reasons = <b>Alasan:</b> { $reasons }
objection-answered-order =
    <b>Perintah kepada PPID:</b> { $order }
    <b>Dilaksanakan paling lambat:</b> { $due }
objection-answered-agreement = <b>Kesepakatan:</b> { $agreement }
objection-signed-heading = Surat tanggapan yang ditandatangani · { $number }
objection-answered-rights = <b>Hak Anda:</b> bila tidak puas, ajukan sengketa ke { $commission }. { $window ->
        [unknown] { ask-commission }
       *[other] Waktunya { $window } hari kerja sejak tanggapan ini Anda terima (UU 14/2008 Pasal 37 ayat (2)). Tanggal terakhirnya kami kirim dalam pesan berikutnya.
    }
ask-commission = Tanyakan jangka waktunya kepada komisi itu: pada masa tahapan pemilu dapat lebih pendek.
dispute-days = { $by_silence ->
        [none] { $until ->
            [unknown] Bila tidak puas, ajukan sengketa ke { $commission }. { ask-commission }
           *[other] Bila tidak puas, ajukan sengketa ke { $commission } paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).
        }
       *[other] Tanggapan itu datang setelah batasnya lewat. Dihitung sejak batas itu, waktu mengajukan sengketa ke { $commission } { $passed ->
            [yes] sudah berakhir
           *[no] berakhir
        } pada <b>{ $by_silence }</b>. Dihitung sejak Anda menerimanya, berakhir pada <b>{ $until }</b>. Yang menentukan Komisi Informasi. Ajukan secepatnya, jangan menunggu tanggal yang kedua (UU 14/2008 Pasal 37 ayat (2)).
    }{ estimated-note }
objection-way-open =
    <b>Sengketa atas keberatan</b> <code>{ $number }</code>
    Tanggapan itu Anda terima pada { $received }. { dispute-days }
by-channel = { $channel ->
        [email] lewat surel
        [post] lewat pos
        [phone] lewat telepon
       *[counter] di loket kantor
    }
objection-delivery-notice =
    <b>TANGGAPAN ATAS KEBERATAN DI LUAR PERCAKAPAN INI</b>
    Petugas mencatat bahwa tanggapan atas keberatan <code>{ $number }</code> sudah disampaikan kepada Anda { by-channel }.
    <b>Disampaikan:</b> { $at } (dicatat { $recorded })

    <b>Hak Anda:</b> { dispute-days }

    Bila belum Anda terima, tekan tombol di bawah.
objection-not-received-noted = Terima kasih. Kami catat bahwa tanggapan atas keberatan { $number } belum Anda terima; petugas sudah diberi tahu dan akan menyampaikannya lagi. Hitungan hari untuk sengketa baru mulai setelah Anda menerimanya.

ask-objection-about =
    <b>Keberatan ini tentang apa?</b>
    Atas permohonan Anda, atau karena informasi yang wajib diumumkan tidak tersedia?
choice-objection-about-request = Permohonan saya
typed-objection-about-request = permohonan, permohonan saya yang lalu
choice-objection-about-publication = Tidak diumumkan
typed-objection-about-publication = pengumuman, tidak diumumkan
ask-objection-ground =
    <b>Apa alasan keberatan Anda?</b> (UU 14/2008 Pasal 35 ayat (1))

    a. permohonan ditolak karena informasi dikecualikan
    b. informasi yang wajib diumumkan berkala tidak disediakan
    c. permohonan tidak ditanggapi
    d. tanggapan tidak seperti yang diminta
    e. permohonan tidak dipenuhi
    f. biayanya tidak wajar
    g. informasi disampaikan lewat waktu

    Andalah yang menyatakan alasannya; kami tidak menilainya di sini.
choice-objection-ground-a = a. Ditolak
typed-objection-ground-a = a, ditolak, permohonan ditolak, menolak
choice-objection-ground-b = b. Tidak diumumkan
typed-objection-ground-b = b, tidak diumumkan, belum diumumkan
choice-objection-ground-c = c. Tidak ditanggapi
typed-objection-ground-c = c, tidak dibalas, tidak dijawab, didiamkan, tidak direspon
choice-objection-ground-d = d. Tidak sesuai
typed-objection-ground-d = d, tidak sesuai, beda, tidak cocok
choice-objection-ground-e = e. Tidak dipenuhi
typed-objection-ground-e = e, tidak diberi, tidak dikasih, tidak dipenuhi
choice-objection-ground-f = f. Biaya tidak wajar
typed-objection-ground-f = f, mahal, biaya, kemahalan
choice-objection-ground-g = g. Lewat waktu
typed-objection-ground-g = g, telat, terlambat, lewat waktu, kelamaan
ask-objection-subject = <b>Informasi apa yang seharusnya diumumkan?</b>
example-objection-subject = <i>Contoh: laporan keuangan tahun 2025</i>
ask-objection-facts =
    <b>Apa yang kurang dari jawaban kami?</b> Tulis kapan, apa yang Anda terima atau tidak, dan apa yang Anda harapkan. Foto, berkas, atau pesan suara boleh dilampirkan di sini.
example-objection-facts = <i>Contoh: Saya meminta salinan berita acara. Yang saya terima pada 1 Desember hanya ringkasannya, tanpa lampiran.</i>
facts-proposed =
    Tadi Anda menulis:
    <blockquote>{ $words }</blockquote>
    Itu kami pakai sebagai kasus posisi. Tekan “Biarkan seperti semula” bila sudah cukup, atau tulis yang lebih lengkap.
answer-came-meanwhile = 📩 <b>Jawaban atas permohonan <code>{ $number }</code> sudah dikirim</b> pada { $at }. Alasan keberatan ini masih “tidak ditanggapi”. Bila yang Anda persoalkan jawaban itu, pilih alasan lain.
button-other-ground = 🔁 Pilih alasan lain
ask-objection-purpose = <b>Untuk apa informasi itu akan digunakan?</b>
example-objection-purpose = <i>Contoh: penelitian, tugas kuliah, ingin tahu sebagai warga.</i>
ask-objection-confirm =
    <b>Periksa dulu, lalu kirim.</b>

    { $lines }

    Setelah terkirim, Anda langsung menerima nomor keberatan dan tanggal tanggapannya.
choice-objection-confirm-send = ✅ Kirim keberatan
field-objection-about = Keberatan tentang
field-objection-ground = Alasan
field-objection-subject = Informasi
field-objection-facts = Kasus posisi
field-objection-purpose = Tujuan
error-objection-subject = Silakan tulis informasinya, satu baris saja.
error-objection-facts = Silakan ceritakan dengan beberapa kalimat.
error-objection-facts-short = Mohon ceritakan sedikit lebih banyak, agar Atasan PPID tahu apa yang terjadi.
error-objection-purpose = Silakan tulis tujuannya dengan beberapa kata.
