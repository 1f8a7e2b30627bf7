### What the feature information_list says to requesters.

command-informasi = Informasi yang sudah diumumkan

list-suggestions =
    Terima kasih, pesan Anda sudah kami terima. Mungkin yang Anda cari sudah kami umumkan: tekan judulnya untuk membuka.

    Bila bukan ini, lanjutkan permohonan; batas jawaban kami dihitung sejak pesan Anda. { $silence }
list-suggestions-form =
    Permohonan Anda: <b>{ $subject }</b>. Mungkin ini sudah kami umumkan: tekan judulnya untuk membuka.

    Bila bukan ini, lanjutkan permohonan. Bila ada yang kurang, tulis saja; semua isian Anda tersimpan.
button-none-of-these = 📝 Bukan ini, lanjutkan permohonan
list-categories = { $shown ->
        [yes] 📚 <b>Daftar informasi publik.</b> Pilih jenisnya, atau langsung tulis apa yang Anda cari.
       *[no] Daftar informasi publik kami belum terisi. Tulis saja apa yang Anda cari, dan kami membantu.
    }
list-category = { $category ->
        [periodic] Diumumkan secara <b>berkala</b>. Tekan judulnya untuk membuka.
        [immediate] Diumumkan <b>serta-merta</b>. Tekan judulnya untuk membuka.
       *[anytime] Tersedia <b>setiap saat</b>. Tekan judulnya untuk membuka.
    }
label-list-category = { $category ->
        [periodic] Berkala ({ $entries })
        [immediate] Serta-merta ({ $entries })
       *[anytime] Setiap saat ({ $entries })
    }
button-list-further = Selanjutnya ›
button-list-back = ‹ Semua jenis
list-entry =
    📄 <b>{ $title }</b>
    { $summary }

    { $made ->
        [none] {""}
       *[other] Dibuat: { $made }.{" "}
    }{ $form ->
        [none] {""}
       *[other] Bentuk: { $form }.{" "}
    }{ $holder ->
        [none] {""}
       *[other] Dikuasai oleh { $holder }.{" "}
    }{ $stale ->
        [yes] ⚠️ <b>Belum diperbarui sejak { $current }.</b>
       *[no] Dinyatakan berlaku { $current }.
    }

    { $here ->
        [no] Informasi ini ada pada kami, tetapi belum dapat dibuka di sini. Mintalah dengan satu ketukan.
       *[other] Bila Anda memakainya, sebutkan sumbernya: { $office } (UU 14/2008 Pasal 5 ayat 2). Apakah ini membantu?
    }
list-stale = ⚠️ { $title }: belum diperbarui sejak { $since }.
button-entry-link = 🔗 Buka
button-entry-files = 📎 Unduh berkasnya
button-entry-helped = ✔️ Ya, membantu
button-entry-not-enough = 📝 Belum, ajukan permohonan
button-entry-ask = 📝 Minta informasi ini
list-helped = Senang dapat membantu. Pesan Anda tidak kami simpan. Ada lagi yang Anda perlukan?
list-helped-form = Senang dapat membantu. Formulir Anda masih tersimpan: lanjutkan bila masih perlu, atau batalkan.
list-asked-for = { $holder ->
        [none] { $title }
       *[other] { $title }
            Unit yang menguasai: { $holder }
    }
list-entry-gone = Informasi itu sudah tidak ada dalam daftar kami. Tulis apa yang Anda cari, atau buka /informasi.
button-list-exempt = 🔒 Yang dikecualikan
list-exempt = { $lines ->
        [none] Belum ada informasi yang dikecualikan yang tercatat di sini.
       *[other] 🔒 <b>Informasi yang dikecualikan.</b> Yang tampil hanya judul, dasar, dan masanya.

        { $lines }

        Bila Anda memerlukannya, mintalah: jawaban kami akan menyebut alasannya.
    }
list-exempt-line =
    <b>{ $title }</b>
    { $article }; { $basis } · { $period }
exempt-period = { $until ->
        [none] sejak { $since }, tanpa tanggal akhir
       *[other] { $since } sampai { $until }
    }
