### What new-office asks and says.

office-welcome =
    Sembilan pertanyaan untuk profil kantor. Enter mengambil jawaban bawaan yang tertulis.
    Ctrl-C berhenti; berkas baru ditulis setelah semuanya terjawab.
office-enter = { $enter ->
        [default] {" "}[{ $words }]
        [empty] {" "}[boleh kosong, diisi nanti]
       *[needed] {""}
    }
office-ask-kind =
    Badan publik apa?
      1 = pemerintah kabupaten atau kota (Diskominfo sebagai PPID Utama)
      2 = penyelenggara pemilu
      3 = badan publik lain
office-wrong-kind = Ketik 1, 2, atau 3.
office-ask-place = Kabupaten atau kota mana? Contoh: Sleman, atau Kota Surakarta
office-wrong-place = Tulis nama kabupaten atau kotanya, sedikitnya tiga huruf.
office-ask-province = Di provinsi mana? Ini menentukan zona waktu dan Komisi Informasinya.
office-wrong-province = Provinsi itu tidak dikenal. Tulis nama lengkapnya, misalnya Jawa Tengah atau DKI Jakarta.
office-ask-name = Nama lengkap kantornya?
office-wrong-name = Tulis nama resminya, sedikitnya lima huruf dan paling panjang 200.
office-ask-address = Alamat loketnya?
office-wrong-address = Tulis jalan, nomor, dan kotanya, atau tekan Enter untuk mengisinya nanti.
office-ask-hours = Jam layanan? Contoh: 08.00-15.00; jumat 08.00-14.00; rabu tutup
office-wrong-hours = Tulis jam buka dan tutup, misalnya 08.00-15.00. Hari yang berbeda menyusul setelah titik koma.
office-ask-contact = Telepon dan surel, dengan koma di antaranya?
office-wrong-contact = Tulis satu nomor telepon, satu surel, atau keduanya: (0274) 123456, ppid@contoh.go.id
office-ask-superior = Keberatan dijawab siapa (Atasan PPID)?
office-wrong-superior = Tulis jabatannya, sedikitnya lima huruf.
office-ask-units = Unit yang menguasai dokumen, dengan titik koma di antaranya?
office-wrong-units = Tulis nama unit, misalnya: Sekretariat; Bidang Statistik
office-stopped = Berhenti; tidak ada yang ditulis.
office-written =

    Profil ditulis: { $path } (zona waktu { $zone }). Nomor surat dan
    lainnya dapat disunting di sana. Selanjutnya:
      1. Tulis di .env:  OFFICE_PROFILE={ $absolute }
      2. { $program } check            apa yang masih kurang
      3. { $program } preview-letters surat   semua surat, untuk dibaca
