### What the feature group says to requesters.

desk-not-open = Layanan ini belum dibuka. Bila Anda yang menyiapkannya: masukkan bot ini ke grup petugas sebagai administrator. Lalu ketik /pasang di sana dengan kode yang tampil saat bot dinyalakan.
