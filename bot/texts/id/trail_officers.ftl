# Jejak: rantai peristiwa, dan tandanya setiap hari kerja.
trail-anchor =
    🔗 <b>Tanda jejak { $today }</b>
    <code>{ $event } { $chain }</code>
    Simpan pesan ini. Dengan tanda itu dapat dibuktikan kelak bahwa riwayat permohonan sampai hari ini tidak diubah dan tidak dipotong: <code>python -m bot verify --anchor "{ $event } { $chain }"</code>
