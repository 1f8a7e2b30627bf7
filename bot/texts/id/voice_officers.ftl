# Salinan pesan suara, di grup.
group-command-transkrip = Salin pesan suara (balas pesannya)
transcript-of-voice = Balas pesan suara pemohon dengan /transkrip lalu isinya.
transcript-empty = Tulis isi pesan suaranya di belakang /transkrip, dalam pesan yang sama.
transcript-long = Terlalu panjang: paling banyak { $most } huruf. Bagilah menjadi dua /transkrip.
transcript-asked = 📝 Salinan disimpan sebagai catatan. Pemohon { $number } ditanya apakah benar.
transcript-right-group = ✔️ Pemohon { $number } membenarkan salinan ini.
transcript-wrong-group = ✖️ Pemohon { $number } menyatakan salinan ini keliru. Tunggu kata-katanya, atau dengarkan sekali lagi.
