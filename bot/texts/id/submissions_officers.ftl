### What the feature submissions says to officers.

submission =
    🖋 <b>Untuk { $roles }: { $title }</b> · { $about }{ $subject ->
        [none] {""}
       *[other] {"\u000A"}{ $subject }
    }
    { $mentions }, konsep ini disiapkan { $drafter }. Belum ada yang terkirim.{ $due ->
        [none] {""}
       *[other] {" "}Batas jawaban: <b>{ $due }</b>.
    }
submission-goes-on = <i>Isinya berlanjut di pesan berikutnya.</i>
submission-office = kantor
submission-nobody = (belum ada yang memegang peran ini)
submission-new-date = Batas baru
submission-value = { $value }
submission-on-its-way = Sudah diajukan. Belum ada yang terkirim. { $how ->
        [there] Yang menandatangani: { $signers }.
        [proof] Belum berlaku: kirim surat dan resinya lewat tombol di grup.
       *[nobody] ⚠️ Belum ada yang memegang peran ini.
    }
submission-posted =
    ⚠️ Dicatat sesudah hari terakhir. Ini baru berlaku setelah surat dan resi posnya masuk sebagai berkas yang dapat dibuka, dan orang kedua memastikan sudah melihatnya. Sampai saat itu batas semula tetap berlaku.
    Tekan “📎 Surat dan resinya”.
submission-needs-proof = Belum berlaku tanpa surat dan resinya. Tekan “📎 Surat dan resinya”; sesudah itu orang kedua memastikannya.
submission-moved = Isinya kini lain dari yang ditampilkan, misalnya tanggalnya. Periksa yang baru, lalu tekan “Kirim” sekali lagi.
submission-over = { $state ->
        [signed] Sudah ditandatangani { $officer }.
        [returned] Sudah dikembalikan { $officer }.
        [dropped] Konsep ini sudah gugur.
        [draft] Konsep ini ditarik lagi untuk diubah.
       *[waiting] Konsep ini sudah diajukan dan masih menunggu tanda tangan.
    }
submission-signed = ✅ <b>{ $title }</b>: ditandatangani { $officer }, disiapkan { $drafter }.
submission-dropped = ✖️ <b>{ $title }</b> tidak jadi ditandatangani: { $why }
submission-returned =
    ↩️ { $drafter ->
        [none] Siapa saja yang dapat memperbaiki
       *[other] { $drafter }
    }: <b>{ $title }</b> dikembalikan { $officer }.
    Alasan: { $reason }
submission-hand-up = 🖋 Ajukan ke { $roles }
submission-waits-for-approval = Keputusan dicatat dan menunggu persetujuan; sesudah disetujui, tekan “Kirim” lagi.
submission-answer-gone = Jawaban ini sudah dikirim atau dibatalkan.
submission-own-first = Anda sedang menulis jawaban sendiri. Kirim, ajukan, atau batalkan itu dulu.
button-submission-sign = 📨 Kirim
button-submission-return = ↩️ Kembalikan
button-submission-waiting = 🖋 Menunggu tanda tangan
button-submission-mend = ✏️ Perbaiki

submission-form-extension = Perpanjangan waktu
submission-form-decision = Jawaban resmi
submission-form-correction = Ralat
submission-form-consequence-test = Uji konsekuensi
submission-form-elsewhere = Yang dilakukan di luar obrolan
submission-form-withholding = Ralat yang menarik sesuatu
submission-form-objection-answer = Tanggapan atas keberatan
submission-form-destruction = Daftar berkas yang dimusnahkan

ask-return-reason = <b>Apa yang perlu diperbaiki?</b>
example-return-reason = <i>Contoh: Sebutkan kecamatan yang datanya belum lengkap.</i>
field-return-reason = Alasan

paper-printed =
    🖨️ <b>{ $title }</b>: cetak lembar di atas dan mintakan tanda tangan.
    Sesudah ditandatangani, tekan nama penanda tangannya, lalu kirim foto atau pindaiannya.
paper-posted = Perpanjangan dengan surat dan resinya
button-paper-posted = 📎 Surat dan resinya
paper-whose-letter = 📎 <b>{ $title }</b>: tekan nama penanda tangan surat itu, lalu kirim suratnya dan resi posnya, masing-masing satu berkas.
paper-both = <b>Dua berkas:</b> surat perpanjangan yang bertanda tangan, dan resi pos atau tanda terimanya.
paper-nobody-left = Yang menyiapkan dan yang mengirim berkas tidak memastikannya sendiri, dan belum ada orang lain di kantor ini. { $drafter ->
        [none] Minta administrator memberi peran kepada satu orang lagi: /peran.
       *[other] Minta { $drafter } yang mengirim berkasnya, supaya Anda dapat memastikannya.
    }
paper-scan-looked-at = Pindaiannya sedang diperiksa.
paper-scan-unfit =
    ⚠️ { $officer }: <b>{ $name }</b> tidak dapat dibuka sebagai pindaian: { file-refused-why }. Tidak ada yang berlaku karenanya.
    Foto lembarnya, atau simpan sebagai PDF di bawah 20 MB, lalu kirim lagi.
paper-scan-too-large = Pindaian itu di atas 20 MB. Tekan “Kembali”, lalu kirim foto lembarnya atau PDF yang lebih kecil.
button-paper-again = 📎 Kirim pindaian lagi
paper-numbered = { $letter ->
        [none] {""}
       *[other] {" "}(nomor surat kantor { $letter })
    }
paper-waits =
    🖋️ <b>{ $title }</b>: { $officer } mencatat bahwa { $signer } menandatanganinya di kertas, { $on }{ paper-numbered }. { $copy ->
        [yes] SK-nya sudah berlaku; ini salinan bertanda tangannya.
       *[no] Belum berlaku.
    }
    { $who ->
        [signer] { $mentions } perlu memastikannya sendiri.
        [alone] Hari ini hanya { $mentions } yang ada di tempat. Bila lembar aslinya ada pada Anda, tekan tombolnya: isinya berlaku dengan tanda “belum dilihat orang kedua”.
       *[others] { $mentions ->
            [none] Orang kedua yang melihat lembar aslinya belum ada di kantor ini.
           *[other] Siapa yang melihat lembar aslinya? { $mentions }
        }
    }
paper-yours =
    🖋️ { $officer } mencatat bahwa Anda menandatangani <b>{ $title }</b> ({ $about }) di kertas, { $on }{ paper-numbered }.
    { $who ->
        [signer] Ini baru { $copy ->
            [yes] disimpan di samping SK-nya
           *[no] berlaku
        } sesudah Anda memastikannya.
       *[others] Rekan yang melihat lembar aslinya dapat memastikannya.
    } Bila itu bukan tanda tangan Anda, tekan “Bukan saya”.
paper-stands = { $second ->
        [none] ❗ <b>{ $title }</b>: ditandatangani { $signer } di kertas, { $on }{ paper-numbered }. Dicatat { $officer } sendirian: <b>belum dilihat orang kedua</b>. Siapa pun yang nanti melihat lembar aslinya menekan tombolnya.
       *[other] { $title ->
            [none] ✅ Lembar yang ditandatangani { $signer }, { $on }{ paper-numbered }, sudah dilihat { $second }. Dicatat { $officer }.
           *[other] ✅ <b>{ $title }</b>: ditandatangani { $signer } di kertas, { $on }{ paper-numbered }. Dicatat { $officer }, dipastikan { $second }.
        }
    }
paper-dropped = ✖️ Yang ditandatangani di kertas, { $on }, tidak jadi berlaku: { $why }
paper-denied =
    🚫 { $signer } menyatakan tidak menandatangani lembar { $on } yang dicatat { $officer }.
    { $stood ->
        [yes] Isinya sudah berlaku. PPID dan atasannya perlu memeriksanya hari ini, lalu memutus lagi; kartunya menampakkannya.
       *[no] Tidak ada yang berlaku karenanya.
    }
paper-denied-noted = Tercatat. Grup sudah diberi tahu.
paper-waits-already = Tanda tangan di kertas sudah dicatat { $officer } dan menunggu dipastikan.
paper-second-person = { $names ->
        [none] Yang mencatat tidak memastikan sendiri, dan orang kedua belum ada di kantor ini.
       *[other] Yang memastikan: { $names }.
    }
paper-reads-otherwise = isinya berubah sesudah ditandatangani. Cetak dan mintakan tanda tangan lagi.
paper-not-yours = Hanya { $signer } yang dapat menyangkalnya.
paper-over = { $state ->
        [stands] Sudah dipastikan.
        [denied] Sudah disangkal oleh yang disebut menandatangani.
        [disowned] Sudah disangkal oleh yang disebut menandatangani, sesudah berlaku.
        [scanned] Pindaiannya masih diperiksa.
        [unfit] Pindaiannya tidak dapat dibuka. Kirim lagi.
       *[over] Sudah gugur: isinya diputus dengan cara lain atau berubah.
    }
button-paper-seen = 👁️ Saya melihat lembar aslinya
button-paper-mine = ✅ Benar, tanda tangan saya
button-paper-deny = 🚫 Bukan saya
paper-not-their-act = Orang itu hari ini tidak berwenang menandatanganinya. Pilih nama lain.
paper-too-early = Tanggal itu sebelum konsepnya diajukan ({ $since }). Tulis tanggal yang sebenarnya.
paper-content = Isi
paper-approval = Persetujuan keputusan
paper-decree = Salinan bertanda tangan SK PPID tentang Penolakan
paper-decree-over = SK itu tidak lagi keputusan yang berlaku, atau belum pernah dikirim. Lihat “Surat” pada kartunya.
button-paper-decree = 🖋️ Salinan SK bertanda tangan
paper-order = Perintah atasan sudah dipenuhi
ask-paper-scan =
    <b>Kirim foto atau pindaian lembar yang ditandatangani, atau PDF yang ditandatangani secara elektronik (BSrE).</b>
    Ada nomor surat kantornya? Tulis sebagai keterangan berkas itu. Sesudah masuk, tekan “Lanjut”.
example-paper-scan = <i>Contoh: satu foto, atau satu PDF dari BSrE</i>
choice-paper-scan-done = ▶️ Lanjut
error-paper-scan = Jumlah berkasnya tidak sesuai. Kirim foto atau dokumen yang diminta, lalu tekan “Lanjut”.
error-paper-scan-more = Berkasnya belum lengkap. Kirim foto atau dokumen yang diminta, lalu tekan “Lanjut”.
field-paper-scan = Pindaian
ask-paper-signed-on = <b>Kapan ditandatangani?</b>
example-paper-signed-on = <i>Tekan salah satu, atau tulis tanggalnya, misalnya 24 November 2026</i>
field-paper-signed-on = Tanggal tanda tangan
