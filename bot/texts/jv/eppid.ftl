# Nomer ing register resmi.
eppid-notice = Panyuwunan <code>{ $number }</code> sampun kacathet ing register resmi, e-PPID KPU, kanthi nomer <b>{ $eppid }</b>. Menawi matur dhateng kantor, sumangga nyebataken salah satunggaling nomer; watesing wekdal boten éwah.
event-eppid-numbered = panyuwunan kacathet ing e-PPID KPU
