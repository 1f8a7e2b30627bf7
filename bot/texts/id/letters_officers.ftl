# Words of letters; letters are written in Indonesian.
letter-receipt = Tanda Bukti Penerimaan
letter-receipt-reason =
    { $days } hari kerja, dihitung mulai hari kerja setelah permohonan diterima{ $between ->
        [yes] ; kantor libur { $closed }
       *[no] {""}
    }.
letter-unmade = ⚠️ Surat (PDF) untuk permohonan ini tidak dapat dibuat; isinya sudah sampai sebagai pesan. Administrator: periksa berkas surat milik kantor (LETTERS_DIR), lalu jalankan pemeriksaan.
