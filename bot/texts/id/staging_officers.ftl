# Tahapan, kalender hari libur, dan hitungan hari, di grup petugas.
group-command-tahapan = Tahapan Pemilu dan Pemilihan (PPID)
group-command-libur = Kalender hari libur (administrator)

stages =
    🗳 <b>Tahapan Pemilu dan Pemilihan</b>
    { $some ->
        [yes] { $lines }
       *[no] Belum ada tahapan yang dicatat; semua permohonan memakai hitungan biasa.
    }
stage-line = { $row }. <b>{ $name }</b>: { $span } ({ $basis })
button-stage-add = ➕ Tambah tahapan
label-stage-withdraw = 🗑 Cabut nomor { $row }
button-stage-certain = Ya, cabut tahapan ini
stage-added =
    Tahapan <b>{ $name }</b> ({ $span }) disimpan. Permohonan yang diterima di dalamnya ditandai: informasi Pemilu atau bukan.
    { $touched ->
        [0] Tidak ada permohonan berjalan yang terkena.
       *[other] Diterima di dalam tahapan ini, tetapi tetap memakai hitungan lama ({ $touched } permohonan):
    }
    { $lines }{ $touched ->
        [0] {""}
       *[other] {"\u000A"}PPID dapat memindahkannya ke hitungan yang lebih pendek lewat “Tindakan lain” pada kartunya, dengan alasan.
    }
stage-touched = • <b>{ $number }</b> { $subject } (batas { $due })
stage-withdraw-certain = Cabut tahapan <b>{ $name }</b> ({ $span })? Permohonan yang sudah diterima tetap memakai hitungannya.
stage-withdrawn = Tahapan <b>{ $name }</b> dicabut oleh { $officer }.
stage-gone = Tahapan itu sudah dicabut. Lihat daftarnya dengan /tahapan.
stage-ends-before-it-starts = Hari terakhir tahapan tidak boleh sebelum hari pertamanya. Mulailah lagi dengan /tahapan.
stage-needs-basis = Tahapan perlu nama dan dasar hukum. Mulailah lagi dengan /tahapan.

card-two-dates = ⚖️ <b>Dua tanggal:</b> di atas untuk informasi Pemilu; { $longer } untuk yang lain. Tandai paling lambat { $by }; sampai ditandai, yang pendek berlaku.
card-election = 🗳 Hitungan Pemilu (Perki 1/2019).
card-dates-apart = Menurut hukum { $legal }, dijanjikan { $promised }: kerjakan menurut yang lebih awal.
card-target = Target dalam: { $target } (batas pendek yang sudah lewat ketika hitungannya diubah).
button-tag-yes = 🗳 Informasi Pemilu
button-tag-no = Bukan informasi Pemilu
button-promise-longer = 📅 Setujui janji yang lebih panjang
regime-tagged = { $officer } menandai permohonan ini: { $regime ->
        [pemilu] informasi Pemilu. Hitungannya yang pendek.
       *[umum] bukan informasi Pemilu. Hitungannya yang biasa; janji kepada pemohon tetap, kecuali PPID menyetujui yang lebih panjang (tombol pada kartu).
    } Kerjakan sampai <b>{ $due }</b>.
regime-shortened = Hitungannya sekarang yang pendek. Kerjakan sampai <b>{ $due }</b>; yang dijanjikan kepada pemohon tetap { $promised }.
regime-target-only = Batas yang pendek, { $target }, sudah lewat dan tidak dipasang. Batasnya tetap <b>{ $due }</b>; { $target } dicatat sebagai target dalam. Selesaikan secepatnya.
regime-already-so = Hitungan permohonan ini sudah ditetapkan. Sesudah itu hanya PPID yang dapat memendekkannya, lewat “Tindakan lain”.
regime-only-shorter = Sudah lewat satu hari kerja sejak diterima, jadi hitungan yang lebih panjang tidak dapat dipilih lagi. Yang pendek tetap berlaku.
regime-needs-reason = Tuliskan alasannya; perubahan hitungan tercatat bersama alasannya.
regime-case-closed = Permohonan ini sudah dijawab atau ditutup, jadi hitungannya tidak berubah lagi.
regime-tag-first = Permohonan ini belum ditandai. Tekan “Informasi Pemilu” atau “Bukan” pada kartunya.
regime-no-stage = Permohonan ini tidak diterima di dalam tahapan yang dicatat. Catat dulu tahapannya dengan /tahapan.
button-form-regime = 🗳 Pakai hitungan Pemilu

days-off =
    🗓 <b>Hari libur sampai akhir tahun depan</b>
    { $lines }
    { $missing ->
        [no] {""}
       *[other] {"\u000A"}⚠️ Belum lengkap: { $missing }. Tanggal yang jatuh di sana hanya perkiraan. Masukkan hari liburnya menurut SKB, lalu nyatakan lengkap.
    }
day-off-line = • { $on }: { $name } ({ $basis })
button-day-off-change = ✏️ Ubah kalender
button-form-day-off = ✏️ Ubah kalender
button-form-stage = ➕ Tambah tahapan
label-year-complete = ✔️ Hari libur { $year } sudah lengkap
day-off-none = { $on } bukan hari libur dalam kalender, jadi tidak ada yang dicabut atau dipindahkan. Lihat daftarnya dengan /libur.
day-off-already = { $on } sudah hari libur dalam kalender. Lihat daftarnya dengan /libur.
day-off-fixed = { $on } libur setiap tahun menurut Keppres, dan tidak dapat dicabut sebelum hari libur tahun itu ditetapkan.
day-off-change-line = { $added ->
        [yes] ➕ { $on } menjadi hari libur: { $name }
       *[no] ➖ { $on } bukan lagi hari libur: { $name }
    } ({ $basis })
calendar-preview =
    👁 <b>Perubahan kalender, belum berlaku</b>
    { $changes }

    { $touched ->
        [0] Tidak ada tanggal yang terkena.
       *[other] Tanggal yang terkena ({ $touched }):
    }
    { $lines }
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
calendar-left = Perubahan kalender itu tidak jadi ({ $officer }). Tidak ada yang berubah.
calendar-proposal-gone = Perubahan itu sudah diterapkan atau dibatalkan. Mulailah lagi dengan /libur.
recounted = 🗓 Kalender berubah. Batas { $number } menurut hukum: { $before } → <b>{ $due }</b>. Yang dijanjikan kepada pemohon tetap { $promised }; kerjakan sampai <b>{ $work_to }</b>.{ $longer ->
        [yes] {" "}PPID dapat menyetujui janji yang lebih panjang lewat tombol pada kartu.
       *[no] {""}
    }
promise-not-shorter = Janji kepada pemohon tidak lebih pendek daripada batas menurut hukum, jadi tidak ada yang perlu disetujui.
promise-passed = Tanggal yang dijanjikan sudah lewat, jadi tidak dapat diperpanjang lagi. Jawaban tetap wajib dikirim.
promise-lengthened = Janji kepada pemohon diperpanjang sampai <b>{ $due }</b>; pemohon diberi tahu.
year-known = Hari libur { $year } sudah lengkap dalam kalender.
year-empty = Belum ada hari libur { $year } yang dimasukkan. Tambahkan dulu menurut SKB lewat /libur.
year-certain = Hari libur { $year } yang dimasukkan: { $days }. Nyatakan lengkap menurut SKB-nya? Tanggal di tahun itu tidak lagi disebut perkiraan.
year-declared = 🗓 Hari libur { $year } dinyatakan lengkap ({ $basis }). Tanggal yang dihitung ulang: { $touched }.
