# Jejak: rantai peristiwa, dan tandanya setiap hari kerja; permohonan lain di bawah NIK yang sama.
card-alike = <b>Pemohon ini juga mengajukan:</b> { $numbers }
trail-anchor =
    🔗 <b>Tanda jejak { $today }</b>
    <code>{ $event } { $chain }</code>
    Simpan pesan ini. Dengan tanda itu dapat dibuktikan kelak bahwa riwayat permohonan sampai hari ini tidak diubah dan tidak dipotong: <code>python -m bot verify --anchor "{ $event } { $chain }"</code>{ $where ->
        [group] {"\u000A"}Administrator: tekan Start di obrolan bot sekali saja, agar tanda ini datang di sana dan tidak lagi di grup.
       *[private] {""}
    }
