### What the feature status says to officers.

proxy-joined-group = 👥 Pemohon mengundang orang lain pada permohonan ini; ia menerima kabar yang sama dan boleh menulis.
proxy-ended-group = 👥 Seorang yang diundang tidak lagi mengikuti permohonan ini.
