### What the feature disclosures says to officers.

disclosure-document =
    📄 <b>Dokumen { $place } dari { $count }: { $name }</b>
    Diberikan dengan jawaban { $number }.{ $partial ->
        [yes] {" "}⚠️ Jawaban itu memberikan sebagian: periksa yang dihitamkan.
       *[no] {""}
    }

    Buka dan baca sampai halaman terakhir. Yang diumumkan hanya dokumennya, dengan judul baru dari Anda: tanpa nama, kata-kata, nomor, atau tanggal permohonan.
button-disclose = 📢 Umumkan
button-keep-private = ✖️ Jangan
button-document-skip = Lewati ›
disclosure-none = Tidak ada lagi dokumen yang menunggu.
disclosure-over = Dokumen ini sudah diputus, atau tidak dapat diumumkan lagi.
disclosure-own-words = Tulis judul dan ringkasan baru: yang Anda tulis memuat kata-kata atau nomor permohonannya.
disclosure-kept-private = Dicatat: tidak diumumkan.
disclosure-published = 📢 <b>{ $title }</b> diumumkan. Berkasnya tampil setelah dibersihkan; permohonannya tidak disebut.
ask-disclosure-checked = <b>Apa isi dokumen ini, halaman demi halaman?</b> Data pribadi siapa pun tidak diumumkan: juga data pemohon sendiri, dan yang dibuka dengan persetujuan.
choice-disclosure-checked-clear = ✔️ Tanpa data pribadi
choice-disclosure-checked-personal = ✖️ Memuat data pribadi
field-disclosure-checked = Isi
error-disclosure-personal = Dokumen seperti itu tidak diumumkan (UU 14/2008 Pasal 17 huruf g dan h, Pasal 18 ayat (2)). Tekan “Batalkan”, lalu “Jangan”.
ask-disclosure-hidden = <b>Apakah yang dihitamkan benar-benar tidak terbaca?</b> Coba salin teksnya dari berkas itu.
choice-disclosure-hidden-hidden = ✔️ Tidak terbaca
choice-disclosure-hidden-readable = Masih terbaca
field-disclosure-hidden = Dihitamkan
error-disclosure-readable = Yang masih terbaca tidak boleh diumumkan. Tekan “Batalkan”, lalu “Jangan”; bila sudah diberikan begitu, laporkan sebagai insiden.
ask-disclosure-confirm =
    <b>Dokumen untuk semua orang</b>

    { $lines }
choice-disclosure-confirm-send = 📢 Umumkan
