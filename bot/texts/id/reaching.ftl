# Warga yang kembali setelah tidak dapat dihubungi.
missed-while-away = Selama percakapan ini tertutup, { $count } pesan dari kantor tidak sampai kepada Anda. Petugas sudah kami beri tahu. Keadaan permohonan Anda dapat dilihat sekarang juga.
