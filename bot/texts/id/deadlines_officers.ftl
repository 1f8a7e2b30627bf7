### What the feature deadlines says to officers.

## Tahapan
ask-stage-name = <b>Nama tahapan?</b>
example-stage-name = <i>Contoh: Pencalonan Bupati dan Wakil Bupati</i>
ask-stage-from = <b>Hari pertama?</b>
example-stage-from = <i>Contoh: 24 November 2026</i>
error-stage-from = { -date }
ask-stage-until = <b>Hari terakhir?</b>
example-stage-until = <i>Contoh: 31 Januari 2027</i>
error-stage-until = { -date }
ask-stage-basis = <b>Dasar hukumnya?</b>
example-stage-basis = <i>Contoh: PKPU tentang tahapan, nomor dan tahunnya</i>
ask-stage-confirm =
    <b>Tahapan baru</b>

    { $lines }

    Permohonan yang sudah diterima tetap memakai hitungan harinya; daftarnya ditampilkan sesudah ini.
choice-stage-confirm-send = ✔️ Simpan
field-stage-name = Tahapan
field-stage-from = Mulai
field-stage-until = Sampai
field-stage-basis = Dasar hukum

group-command-tahapan = Tahapan Pemilu dan Pemilihan (PPID)
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
button-form-stage = ➕ Tambah tahapan
