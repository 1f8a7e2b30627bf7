### Tabel kantor yang dilayani bersama. Usia adalah usia yang paling lama menunggu.

fleet-program = Loket { $version }, kantor: { $offices }
fleet-office = kantor
fleet-years = tahun pasti
fleet-incoming = masuk (menit)
fleet-outgoing = keluar (menit)
fleet-backup-age = cadangan (jam)
fleet-vacant = jabatan kosong
fleet-needs = perlu dikerjakan
fleet-stopped = dihentikan
fleet-other-build = basis datanya dibuat oleh rakitan lain: buka dengan rakitan itu
fleet-shared = berkas bersama, tidak dipakai: { $why }
fleet-silent = meja tidak mengambil pesan: lihat catatan (log)
fleet-rival = program lain memakai bot
fleet-unhandled = pesan masuk tidak ditangani
fleet-parked = ada pesan yang gagal ditangani: /kesehatan
fleet-unsent = pesan tidak terkirim
fleet-transfers = sebuah permohonan menunggu kantor lain lebih dari satu jam: apakah mejanya terbuka?
fleet-held = pesan menunggu setelah pemulihan
fleet-calendar = hari libur tahun ini belum diketahui: perbarui program, atau /libur
fleet-backup-unset = cadangan tidak dibuat: isi BACKUP_RECIPIENT
fleet-backup = dua hari tanpa cadangan
fleet-vacant-roles = ada jabatan kosong: angkat di grup
