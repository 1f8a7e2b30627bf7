### What the feature calendar says to requesters.

answer-earlier-notice =
    <b>BATAS MENURUT HUKUM LEBIH AWAL</b>
    Kalender hari libur berubah ({ $basis }). Batas jawaban atas permohonan <code>{ $number }</code> menurut hukum kini <b>{ $legal }</b>. Kami bekerja menurut tanggal itu. Yang dijanjikan kepada Anda tidak berubah: { $promised }. Bila sampai { $legal } belum ada jawaban, Anda sudah berhak mengajukan keberatan.
completion-longer-notice =
    <b>BATAS MELENGKAPI MUNDUR</b>
    Kalender hari libur berubah ({ $basis }). Permohonan <code>{ $number }</code> dapat Anda lengkapi sampai <b>{ $until }</b>, bukan { $before }.
objection-earlier-notice =
    <b>BATAS TANGGAPAN KEBERATAN LEBIH AWAL</b>
    Kalender hari libur berubah ({ $basis }). Batas tanggapan atas keberatan <code>{ $number }</code> menurut hukum kini <b>{ $legal }</b>. { $addressee } bekerja menurut tanggal itu. Bila sampai { $legal } belum ada tanggapan, Anda dapat mengajukan sengketa ke { $commission }.
objection-right-longer-notice =
    <b>HAK KEBERATAN BERLAKU LEBIH LAMA</b>
    Kalender hari libur berubah ({ $basis }). Keberatan atas permohonan <code>{ $number }</code> dapat Anda ajukan sampai <b>{ $until }</b>, bukan { $before }.
dispute-right-moved-notice =
    <b>BATAS SENGKETA INFORMASI BERUBAH</b>
    Kalender hari libur berubah ({ $basis }). Sengketa atas keberatan <code>{ $number }</code> dapat Anda ajukan ke { $commission } sampai <b>{ $until }</b>, bukan { $before }. Ini tanggal menurut hukum.
