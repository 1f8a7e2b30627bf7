### What the feature answers says to requesters.

answer-part-heading = Jawaban resmi { $number }:
answer-footing =
    <b>Akhir jawaban resmi</b> atas permohonan <code>{ $number }</code>.

    <b>Hak Anda:</b> bila jawaban ini tidak sesuai, ajukan keberatan tertulis kepada { $addressee }. Paling lambat <b>{ $until }</b>, yaitu { DAYS("objection_filing") } hari kerja (UU 14/2008 Pasal 35 dan 36).{ estimated-note }
    <b>Kewajiban:</b> bila informasi ini Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).
    <b>Untuk semua orang:</b> dokumen yang diberikan dapat kami umumkan, tanpa nama dan permohonan Anda.

button-see-consideration = 📄 Lihat pertimbangan
other-body-bot = 🏢 Buka bot { $body }
button-copy-request = 📋 Salin permintaan saya

correction-notice =
    <b>RALAT ke-{ $count }</b>
    atas jawaban resmi yang disampaikan pada { $answered } untuk permohonan <code>{ $number }</code>. { $withholds ->
        [yes] Ralat ini menarik atau menutup sesuatu yang sudah diberikan, jadi merupakan keputusan baru.
       *[no] Jawaban resmi itu sendiri tidak diubah.
    }
correction-footing =
    { $withholds ->
        [yes] <b>Hak Anda atas ralat ke-{ $count }:</b> bila tidak setuju, ajukan keberatan tertulis kepada { $addressee }. Paling lambat <b>{ $until }</b>, yaitu { DAYS("objection_filing") } hari kerja sejak Anda menerimanya (UU 14/2008 Pasal 35 dan 36).
       *[no] Bila ralat ke-{ $count } mengubah apa yang Anda terima, Anda dapat mengajukan keberatan atas ralat ini. Batasnya <b>{ $until }</b>: { DAYS("objection_filing") } hari kerja sejak Anda menerimanya.
    }{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
    Batas keberatan atas jawaban semula tidak berubah: <b>{ $first }</b>{ $passed ->
        [yes] {" "}(sudah lewat).
       *[no] .
    }
correction-part-heading = Berkas ralat ke-{ $count } · { $number }
correction-words = <b>Ralat:</b> { $words }
