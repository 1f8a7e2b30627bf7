### What the feature publication writes on the website, and says to officers of it.

site-skip = Langsung ke isi
site-ways = Halaman
site-data = Data terbuka
site-list = Daftar informasi
site-exempt = Dikecualikan
site-statistics = Statistik
site-asking = Cara meminta
site-stands = Keadaan { $on }. Informasi di halaman ini boleh dipakai dengan menyebut sumbernya.

site-list-title = Daftar informasi publik
site-list-intro = Semua yang sudah kami umumkan. Buka langsung, tanpa permohonan dan tanpa data diri.
site-list-empty = Daftar kami belum terisi. Tanyakan saja apa yang Anda cari; lihat cara meminta.
site-search = Cari dalam daftar
site-search-found = # informasi cocok.
site-search-nothing = Tidak ada yang cocok. Coba kata lain, atau lihat cara meminta.
site-category-about = { $category ->
        [periodic] Diumumkan teratur, sekurang-kurangnya setiap enam bulan.
        [immediate] Diumumkan seketika, karena menyangkut hajat hidup orang banyak.
       *[anytime] Tersedia setiap saat bagi siapa pun yang memintanya.
    }
site-entry-facts = Keterangan
site-entry-holder = Dikuasai oleh
site-entry-responsible = Penanggung jawab
site-entry-made = Dibuat
site-entry-form = Bentuk
site-entry-kept-for = Disimpan selama
site-entry-refresh = Diperbarui
site-entry-current = Dinyatakan berlaku
site-entry-version = Versi
site-months = setiap { $n } bulan
site-version = { $version }, { $on }
site-file = Unduh berkas { $place } ({ $kind }, { $kilobytes } kB)
site-source = Bila Anda memakainya, sebutkan sumbernya: { $office } (UU 14/2008 Pasal 5 ayat 2).
site-entry-link = Buka informasinya
site-entry-ask = Tanya atau minta lewat Telegram
site-entry-ask-office = Lihat cara meminta untuk bertanya.
site-entry-nowhere = Informasi ini ada pada kami, tetapi belum dapat dibuka di sini.

site-exempt-title = Informasi yang dikecualikan
site-exempt-intro = Informasi berikut tidak dibuka selama masa pengecualiannya. Yang tampil hanya judul, dasar, dan masanya.
site-exempt-none = Belum ada informasi yang dikecualikan yang tercatat di sini. Itu tidak berarti semuanya terbuka.

site-statistics-title = Statistik layanan
site-statistics-yearly = Angka layanan terbit sekali setahun, sesudah tahunnya berakhir dan sebagaimana keadaannya pada akhir tahun itu. Angka yang lebih sering dapat dikurangkan satu dari yang lain, sampai tinggal satu orang.

site-asking-title = Cara meminta informasi
site-asking-intro = Tidak menemukan yang Anda cari? Mintalah kepada kami.
site-asking-open = Buka @{ $bot } di Telegram
site-asking-one = Tulis informasi apa yang Anda minta.
site-asking-two = Sebutkan nama, alamat, dan cara menerimanya; bukti penerimaan langsung dikirim.
site-asking-three = Jawaban resmi diberikan paling lambat { DAYS("answer") } hari kerja, dan dapat diperpanjang { DAYS("extension") } hari kerja.
site-asking-elsewhere = Tanpa Telegram
site-office-address = Alamat
site-office-hours = Jam layanan
site-hours-unset = (belum ditetapkan kantor; tanyakan dulu sebelum datang)
site-office-phone = Telepon
site-office-email = Surel
site-office-costs = Biaya
site-asking-objection = Bila jawabannya tidak memuaskan
site-asking-objection-how = Ajukan keberatan kepada { $addressee } lewat jalan yang sama. Sesudah itu sengketa dapat diajukan kepada { $commission }.
