# Nomor di register resmi.
eppid-notice = Permohonan <code>{ $number }</code> tercatat dalam register resmi, e-PPID KPU, dengan nomor <b>{ $eppid }</b>. Sebutkan salah satu nomor itu bila Anda menghubungi kami; batas waktunya tidak berubah.
event-eppid-numbered = permohonan dicatat di e-PPID KPU
