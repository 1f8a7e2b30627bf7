# Pencarian: di grup menurut isi, di obrolan pribadi menurut nama.
group-command-cari = Cari: kata, nomor, status, unit, tanggal
search-how =
    <b>Mencari permohonan</b>
    Tulis di belakang /cari, misalnya:
    • /cari pemilih kecamatan
    • /cari 17
    • /cari status:dijawab anggaran
    • /cari unit:hukum sejak:1/11/2026 sampai:30/11/2026
    Nama pemohon hanya dicari di obrolan pribadi dengan bot, juga dengan /cari.

    Atau pilih statusnya:
search-how-private = Tulis nama pemohon di belakang /cari, misalnya: /cari wulandari. Hasilnya hanya di sini, dan tiap pembukaan tercatat.
search-found = { $count ->
        [0] Tidak ada yang cocok. Coba kata yang lebih sedikit atau lebih pendek.
       *[other] <b>Ditemukan: { $count }{ $only ->
            [newest] {" "}yang terbaru
           *[all] {""}
        }</b>{ $pages ->
            [1] {""}
           *[other] {" "}(halaman { $page } dari { $pages })
        }
        { $lines }
    }
search-line = • <b>{ $number }</b> { $subject } — { $state }
button-search-names = 🔒 Cari nama pemohon (pribadi)
search-sent = Hasilnya dikirim ke obrolan pribadi Anda. Pembukaan ini tercatat.
search-names = { $count ->
        [0] 🔒 Tidak ada pemohon dengan nama itu.
       *[other] 🔒 <b>Pemohon dengan nama itu: { $count }</b>
        { $lines }
        <i>Jangan diteruskan. Buka kartunya di grup dengan /kasus dan nomornya.</i>
    }
search-name-line = • <b>{ $number }</b> { $subject } — { $state } · { $name }
search-too-old = Pencarian ini sudah terlalu lama. Ketik /cari sekali lagi.
search-date-unread = Tanggal “{ $day }” belum terbaca. Tulis misalnya sejak:1/11/2026.
search-state-unknown = Status itu tidak ada. Pilihannya: { $states }.
