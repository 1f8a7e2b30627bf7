### What the feature calendar says to officers.

## Hari libur
ask-day-off-change = <b>Apa yang berubah pada kalender?</b>
choice-day-off-change-add = ➕ Tambah hari libur
choice-day-off-change-withdraw = ➖ Cabut hari libur
choice-day-off-change-move = ↔️ Pindahkan
ask-day-off-on = <b>Tanggal berapa?</b>
ask-day-off-to = <b>Pindah ke tanggal berapa?</b>
ask-day-off-kind = <b>Hari libur apa?</b>
choice-day-off-kind-libur-nasional = Libur nasional
choice-day-off-kind-cuti-bersama = Cuti bersama
choice-day-off-kind-pemilu = Hari pemungutan suara
choice-day-off-kind-lokal = Libur setempat
ask-day-off-name = <b>Nama harinya?</b>
example-day-off-name = <i>Contoh: Cuti bersama Natal</i>
ask-day-off-basis = <b>Dasar hukumnya?</b>
example-day-off-basis = <i>Contoh: SKB 3 Menteri, nomor dan tahunnya</i>
ask-day-off-confirm =
    <b>Perubahan kalender</b>

    { $lines }

    Permohonan yang terkena ditampilkan dulu; belum ada yang berubah.
choice-day-off-confirm-send = 👁 Lihat yang terkena
field-day-off-change = Perubahan
field-day-off-on = Tanggal
field-day-off-to = Pindah ke
field-day-off-kind = Jenis
field-day-off-name = Nama hari
field-day-off-basis = Dasar hukum

calendar-touched-completion = • <b>{ $number }</b>, melengkapi: { $before } → <b>{ $until }</b>
calendar-touched-objection = • Keberatan <b>{ $number }</b>: { $before } → <b>{ $due }</b>{ $kept ->
        [yes] {" "}(janji kepada pemohon tetap { $promised })
       *[no] {""}
    }
calendar-touched-order = • Perintah atas keberatan <b>{ $number }</b>: { $due } { $off ->
        [yes] menjadi hari libur
       *[no] menjadi hari kerja
    }; tanggalnya tetap
calendar-touched-window = • <b>{ $number }</b>, hak keberatan: { $before } → <b>{ $until }</b>{ $kept ->
        [yes] {" "}(yang sudah diberitahukan tetap { $before })
       *[no] {""}
    }
calendar-touched-dispute = • Keberatan <b>{ $number }</b>, batas ke Komisi Informasi: { $before } → <b>{ $until }</b>
recounted-completion = 🗓 Kalender berubah. Pemohon { $number } kini dapat melengkapi sampai <b>{ $until }</b> (tadinya { $before }), dan sudah diberi tahu.
recounted-objection = 🗓 Kalender berubah. Batas tanggapan keberatan { $number } menurut hukum: { $before } → <b>{ $due }</b>. Yang dijanjikan kepada pemohon tetap { $promised }; kerjakan sampai <b>{ $work_to }</b>.
recounted-order = 🗓 Kalender berubah: { $due }, tanggal perintah atas keberatan { $number }, { $off ->
        [yes] menjadi hari libur. Perintahnya tetap; laksanakan paling lambat <b>{ $before }</b>.
       *[no] menjadi hari kerja. Perintahnya tetap: laksanakan paling lambat <b>{ $due }</b>.
    }

group-command-libur = Kalender hari libur (administrator)
days-off =
    🗓 { $count ->
        [0] <b>Tidak ada hari libur sampai akhir tahun depan</b>
       *[other] <b>Hari libur berikutnya</b> ({ $first }–{ $last } dari { $count })
    }
    { $lines }
    { $missing ->
        [no] {""}
       *[other] {"\u000A"}⚠️ Belum lengkap: { $missing }. Tanggal yang jatuh di sana hanya perkiraan. Masukkan hari liburnya menurut SKB, lalu nyatakan lengkap.
    }
day-off-line = • { $on }: { $name }{ $note }
day-off-basis = <i>{ $note }{ $basis }</i>
button-days-off-all = 📄 Lihat semua
offered-day-off = { $on }: { $name }
button-day-off-change = ✏️ Ubah kalender
button-form-day-off = ✏️ Ubah kalender
label-year-complete = ✔️ Hari libur { $year } sudah lengkap
day-off-none = { $on } bukan hari libur dalam kalender, jadi tidak ada yang dicabut atau dipindahkan. Lihat daftarnya dengan /libur.
day-off-already = { $on } sudah hari libur dalam kalender. Lihat daftarnya dengan /libur.
day-off-fixed = { $on } libur setiap tahun menurut Keppres, dan tidak dapat dicabut sebelum hari libur tahun itu ditetapkan.
day-off-change-line = { $added ->
        [yes] ➕ { $on } menjadi hari libur: { $name }
       *[no] ➖ { $on } bukan lagi hari libur: { $name }
    } ({ $basis })
calendar-preview = 👁 <b>Perubahan kalender, belum berlaku</b>
calendar-moves =
    { $touched ->
        [0] Tidak ada tanggal yang terkena.
       *[other] Tanggal yang terkena ({ $touched }):
    }
calendar-touched = • <b>{ $number }</b>: { $before } → <b>{ $due }</b>{ $kept ->
        [yes] {" "}(janji kepada pemohon tetap { $promised })
       *[no] {""}
    }
button-calendar-apply = ✔️ Terapkan
button-calendar-leave = ✖️ Jangan ubah
calendar-applied =
    🗓 <b>Kalender diubah oleh { $officer }</b>
    { $changes }
    { $touched ->
        [0] Tidak ada tanggal yang terkena.
       *[other] { $touched } tanggal dihitung ulang; rinciannya ada pada masing-masing.
    }
calendar-handed-down = 🗓 <b>Konsep hari libur { $year } dari pusat, belum berlaku.</b> Dasarnya { $basis }. PPID atau pimpinan menerapkannya.
calendar-year-to-declare = ✔️ Sesudah harinya benar, nyatakan { $year } lengkap: tanggalnya tidak lagi disebut perkiraan.
calendar-stays-own = ✋ { $on } tetap seperti yang diputuskan kantor sendiri ({ $basis }).
calendar-left = Perubahan kalender itu tidak jadi ({ $officer }). Tidak ada yang berubah.
calendar-proposal-gone = Perubahan itu sudah diterapkan atau dibatalkan. Mulailah lagi dengan /libur.
recounted = 🗓 Kalender berubah. Batas { $number } menurut hukum: { $before } → <b>{ $due }</b>. Yang dijanjikan kepada pemohon tetap { $promised }; kerjakan sampai <b>{ $work_to }</b>.
year-known = Hari libur { $year } sudah lengkap dalam kalender.
year-empty = Belum ada hari libur { $year } yang dimasukkan. Tambahkan dulu menurut SKB lewat /libur.
year-certain = Hari libur { $year } yang dimasukkan: { $days }. Nyatakan lengkap menurut SKB-nya? Tanggal di tahun itu tidak lagi disebut perkiraan.
year-declared = 🗓 Hari libur { $year } dinyatakan lengkap ({ $basis }). Tanggal yang dihitung ulang: { $touched }.
