# Sebelum meja layanan dibuka.
desk-not-open = Layanan ini belum dibuka. Bila Anda yang menyiapkannya: masukkan bot ini ke grup petugas sebagai administrator, lalu ketik /pasang di grup itu.
