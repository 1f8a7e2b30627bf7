### What the feature rules says to officers.

rules-name = Paket aturan { $issuer } nomor { $version }
rules-part-name = { $part ->
        [calendar] kalender
        [exemptions] daftar informasi yang dikecualikan
        [listing] konsep daftar informasi publik
       *[office] padanan kata, pintu lain, dan dasar hukum
    }
rules-part =
    📦 <b>{ $package }</b>: { rules-part-name }
    Berlaku sejak { $since }. Di kantor ini belum ada yang berubah; yang dapat menerapkannya: { $roles }.
rules-clash = ⚠️ Kantor sendiri menyatakan lain, jadi belum dapat diterapkan. Ubah hari itu lewat /libur lalu ketuk “Terapkan”, atau tolak dengan alasan.
rules-day-clash = • { $on }: kantor { $added ->
        [yes] meliburkannya
       *[no] mencabut liburnya
    } ({ $basis })
rules-year = ✔️ Hari libur { $year } lengkap menurut { $basis }; tanggalnya tidak lagi disebut perkiraan.
rules-exemption = • { $title } (huruf { $letter }), { $ends ->
        [yes] sampai { $until }
       *[no] selama diperlukan
    }, menurut { $test }{ $before ->
        [none] {""}
       *[other] {"; "}menggantikan entri { $before }
    }
rules-named = • { $gone ->
        [yes] Dihapus
       *[no] Baru atau diperbarui
    }, { $field ->
        [synonyms] padanan kata
        [routes] pintu lain
       *[legal_sources] dasar hukum
    }: { $name }
rules-listed = • Konsep baru: { $title }
rules-listed-more = … dan { $more } konsep lagi
button-rules-apply = ✔️ Terapkan
button-rules-refuse = ✖️ Tolak dengan alasan
button-form-rule-refusal = ✖️ Tolak dengan alasan
ask-rules-reason = <b>Mengapa bagian ini tidak diterapkan?</b>
example-rules-reason = <i>Contoh: Hari itu kantor tetap buka menurut surat instansi di atasnya.</i>
field-rules-reason = Alasan
rules-applied = 📦 <b>{ $package }</b>: { rules-part-name } diterapkan oleh { $officer }. { $part ->
        [calendar] Tanggal yang terkena dihitung ulang; lihat harinya dengan /libur.
        [listing] Konsepnya menunggu “ada” atau “tidak ada” dalam /dip.
       *[other] {""}
    }
rules-refused = 📦 <b>{ $package }</b>: { rules-part-name } tidak diterapkan ({ $officer }). Tidak ada yang berubah. Alasan: { $reason }
rules-settled = Bagian paket itu sudah diterapkan, ditolak, atau digantikan paket yang lebih baru.
