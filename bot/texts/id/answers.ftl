### What the feature answers says to requesters.

answer-part-heading = Jawaban resmi { $number }:
answer-footing =
    <b>Akhir jawaban resmi</b> atas permohonan <code>{ $number }</code>.

    <b>Hak Anda:</b> bila jawaban ini tidak sesuai, ajukan keberatan tertulis kepada { $addressee }. Paling lambat <b>{ $until }</b>, yaitu { DAYS("objection_filing") } hari kerja (UU 14/2008 Pasal 35 dan 36).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur pada masa itu belum pasti.
       *[no] {""}
    }
    <b>Kewajiban:</b> bila informasi ini Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).

button-see-consideration = 📄 Lihat pertimbangan

correction-notice =
    <b>RALAT ke-{ $count }</b>
    atas jawaban resmi yang disampaikan pada { $answered } untuk permohonan <code>{ $number }</code>. Jawaban resmi itu sendiri tidak diubah; batas waktu keberatan Anda juga tidak berubah.
correction-part-heading = Berkas ralat ke-{ $count } · { $number }
correction-words = <b>Ralat:</b> { $words }
