### What stops a start, a check, a restore or a new office, in Indonesian.

token-refused = BOT_TOKEN: ditolak Telegram; minta yang baru kepada @BotFather
other-bot = BOT_TOKEN: ini token bot { $given }, padahal basis datanya milik @{ $name } ({ $id }), tempat semua orang menulis. Kembalikan tokennya, atau minta token baru untuk bot yang sama kepada @BotFather; kalau botnya hilang, loket release-group melupakannya
folder-not-made = DATA_DIR: folder { $folder } tidak dapat dibuat ({ $why }); sebut folder yang boleh ditulis bot
desk-gone = DATA_DIR: tidak ada meja di { $folder }, padahal botnya pernah melayani. Apakah diskanya terpasang? Pasang diskanya, atau pulihkan cadangan (loket restore). Untuk meja baru dengan bot ini: loket run --new, atau dalam host berkas kosong bernama new di folder kantornya
new-stays = { $file } berlaku untuk sekali buka dan tidak dapat dihapus ({ $why })
belongs = DATA_DIR: { $file } milik basis data yang hilang. Kembalikan basis data itu ke sampingnya, atau pulihkan cadangan: loket restore menyingkirkan yang tersisa
key-alone = DATA_DIR: { $key } kunci sebuah meja, tetapi basis datanya { $database } hilang atau kosong. Apakah diskanya terpasang? Pasang diskanya, atau pulihkan cadangan (loket restore). Untuk meja baru, sebut berkas lain di IDENTITY_KEY_FILE
key-gone = IDENTITY_KEY_FILE: { $path } hilang, padahal basis data ada. Kembalikan kunci itu dari tempat Anda menyimpannya; tanpanya tidak ada yang dapat membaca siapa pemohonnya
key-other-desk = IDENTITY_KEY_FILE: kunci ini milik meja lain, bukan kunci basis data ini; kembalikan kunci yang benar
key-other = IDENTITY_KEY_FILE: ini bukan kunci yang menulis basis data ini; kembalikan kunci yang benar
key-unreadable = IDENTITY_KEY_FILE: { $path } tidak terbaca sebagai kunci; kembalikan berkasnya dari tempat Anda menyimpannya, atau sebut letaknya
key-short = IDENTITY_KEY_FILE: { $path } tidak berisi kunci sepanjang { $bytes } bita
key-unwritable = IDENTITY_KEY_FILE: { $path } tidak dapat ditulis ({ $why }); sebut tempat yang boleh ditulis bot
backups-there = BACKUP_DIR: di { $folder } ada cadangan sebuah meja, tetapi basis data dan kuncinya tidak di sini. Pulihkan cadangan itu (loket restore), atau sebut BACKUP_DIR yang kosong untuk meja baru
backups-unread = BACKUP_DIR: { $folder } tidak dapat dibaca ({ $why })
recipient-missing = BACKUP_RECIPIENT belum diisi: tulis kunci publik age milik kantor (age1…) yang dibuat dengan age-keygen; atau, bila BACKUP_DIR terletak di disk terenkripsi, isi BACKUP_TARGET_IS_ENCRYPTED=true
recipient-wrong = BACKUP_RECIPIENT bukan kunci publik age: tulis yang ditampilkan age-keygen, age1…
no-backup = tidak ada cadangan { $path }
backup-empty = tidak ada basis data dalam cadangan ini
backup-build = cadangan itu dibuat oleh Loket rakitan lain, dengan tabel yang lain: pulihkan dengan program pembuatnya
nothing-restored = tidak ada yang dipulihkan: { $why }; hentikan dahulu
not-restored = { $path } tidak dipulihkan, dan { $data } tetap seperti semula: { $why }
backup-sealed = { $path } terenkripsi: sebut berkas kunci age dengan --identity
backup-damaged = { $path } rusak atau bukan cadangan Loket: { $why }
backup-other-key = { $file } tidak dapat dibuka dengan { $key }: berkasnya rusak, atau dibuat untuk kunci lain
identity-missing = --identity: { $path } tidak ada; sebut berkas kunci age
identity-wrong = { $path } tidak berisi kunci age, yang berawal AGE-SECRET-KEY-1
unwritable = { $path } tidak dapat ditulis ({ $why }); sebut yang lain
unreadable = { $path } tidak dapat dibaca ({ $why })
letters-dir = LETTERS_DIR: { $folder } tidak dapat dibaca ({ $why }); sebut folder berisi templat atau lambang kantor, atau hapus barisnya
not-toml = { $path }: bukan TOML dalam UTF-8: { $why }
socks = { $name }: proxy SOCKS tidak didukung: tulis { $wanted }, atau host server Bot API di NO_PROXY agar dipanggil langsung
certificates = SSL_CERT_FILE: tidak ada sertifikat yang terbaca dari { $file }
address-used = HEALTH_LISTEN: { $address } tidak dapat dipakai ({ $why }). Tulis host:port lain, atau hentikan program yang memakainya
database-fails = basis data tidak dapat bekerja: { $why }
copy-damaged = salinannya rusak: { $why }
copy-unread = salinannya tidak dapat dibaca: { $why }
deleted = { $place } dihapus orang dari basis data: pulihkan cadangan
other-build = basis data itu dibuat oleh Loket rakitan lain, dengan tabel yang lain; isinya tidak diubah: buka dengan program pembuatnya, atau sebut DATA_DIR yang kosong. Sampai rilis 2.0 basis data hanya dibuka oleh rakitan dengan tabel yang sama
database-foreign = { $path } basis data program lain; isinya tidak diubah. Pulihkan cadangan (loket restore), atau sebut DATA_DIR lain
database-damaged = berkas basis data rusak: pulihkan cadangan (loket restore), yang menyimpan berkas rusak itu ({ $why })
-make-writable = beri pengguna bot hak menulis semua yang ada di folder itu, lapangkan diskanya, atau isi DATA_DIR
database-unwritable = basis data { $path } tidak dapat ditulis ({ $why }): { -make-writable }
folder-unwritable = folder { $folder } tidak dapat ditulis ({ $why }): { -make-writable }
running = Loket lain sedang berjalan di folder { $folder }
schema-altered = basis data tidak seperti yang dibuat program ini ({ $what }): pulihkan cadangan (loket restore), yang menyimpan yang ini di sampingnya
office-unreadable = { $file } tidak dapat dibaca ({ $why }): tiap kantor mempunyainya, dan pengguna bot boleh membacanya. Tulis berkas itu, atau singkirkan yang bukan kantor
office-place = { $name }: { $place } bukan milik kantor itu sendiri: sebut tempat di { $own }, atau sebut satu folder dalam OFFICE_ROOTS di .env bersama, dan di sini { $office } di dalamnya
office-other = { $place } milik kantor lain: salin ke { $own }, lalu sebut salinannya
office-roots = OFFICE_ROOTS: { $one } berada di { $other }, tempat tiap folder milik satu kantor saja: sebut folder yang tidak berada di dalam yang lain
office-pipe = { $place } bukan berkas yang dapat dibaca: singkirkan
office-name = { $folder }: namai folder kantor dengan huruf, angka, - dan _ saja
same-of-another = { $name }: sama dengan milik { $office }; tiap kantor memerlukan miliknya sendiri, dan folder salinan bukan kantor baru: jangan sertakan datanya
no-offices = { $folder } bukan folder: sebut folder yang memuat folder kantor-kantor
letters-large = LETTERS_DIR: { $file } bukan berkas, atau lebih dari { $most } MB: perkecil
letters-picture = LETTERS_DIR: { $file } bukan PNG atau JPEG yang dapat dibaca, atau lebih dari { $most } juta titik: simpan ulang, lebih kecil
certificates-large = SSL_CERT_FILE: { $file } terlalu besar untuk berkas sertifikat
office-exists = { $path } sudah ada dan tidak ditimpa. Sunting berkas itu, atau sebut folder lain.
office-line-wrong = baris { $number } dari jawaban tidak dapat dipakai, dan tidak ada yang ditulis. { $why }
office-needless = --office hanya untuk perintah yang memerlukan meja: jalankan yang ini di dalam folder kantor
export-order = --from lebih akhir daripada --to: sebut hari yang lebih dahulu lebih dulu
demo-elsewhere = Demo tidak ikut terpasang: demo ada di folder sumber Loket, dan di sana dibuka dengan `make demo`

## Settings in .env or the environment

setting-wrong = { $name } keliru: tulis { $wanted } (di .env atau lingkungan)
setting-missing = { $name } belum diisi: tulis { $wanted } (di .env atau lingkungan)
setting-no-line = .env memuat baris yang bukan pengaturan: tulis NAMA=nilai, atau hapus baris itu
setting-near = { $name } di .env bukan nama pengaturan: tulis { $near }, atau hapus barisnya
setting-unknown = { $name } di .env bukan nama pengaturan: hapus barisnya

## An office's profile

profile-none = OFFICE_PROFILE belum diisi: tulis letak profil kantor Anda sendiri, yang dibuat loket new-office FOLDER dari sepuluh jawaban
profile-field = { $path }: { $field }: { $why }; tulis { $wanted }
profile-field-alone = { $path }: { $field }: { $why }
profile-lacks = belum diisi
profile-extra = tidak dikenal; hapus
profile-unfit = keliru ({ $said })
profile-reminders = pengingat dikirim antara { $from } dan { $until }, jam setempat
profile-opens = jam buka mendahului jam tutup
profile-number-fields = isian yang dikenal {"{"}sequence:03d{"}"}, {"{"}roman_month{"}"}, dan {"{"}year{"}"}
profile-template = templatnya tidak dapat diisi
profile-zone = zona waktu itu tidak ada
profile-each-language = beri nama setiap kalimat dengan bahasanya: dua atau tiga huruf kecil
profile-weekday = kantor buka setidaknya satu hari kerja
profile-columns = tidak menyebut kolom, atau menyebut satu dua kali
profile-series = dua seri bertemplat sama, jadi dua surat bernomor sama
profile-anchor = anchor = "completed" memerlukan anchor_basis, aturan yang menjadi dasarnya
profile-hours = digest_time, noon_time, afternoon_time, dan last_call_time berurutan

## What to write

wanted-token = token dari @BotFather, misalnya 123456:ABC-def
wanted-hosts = nama host, dipisah koma
wanted-backups = folder cadangan, sebaiknya di disk lain
wanted-key = letak berkas kunci
wanted-roots = letak lengkap beberapa folder, dengan koma di antaranya
wanted-proxy = alamat proxy HTTP, misalnya http://proxy.example:3128
wanted-letters = folder berisi templat surat dan lambang kantor
wanted-days-range = hari dari { $first } sampai { $last }
wanted-working-range = hari kerja dari { $first } sampai { $last }
wanted-folder = folder yang dapat ditulis
wanted-group = nomor grup petugas, angka negatif seperti -1001234567890
wanted-certificates = letak berkas sertifikat (PEM)
wanted-port = host:port, misalnya 127.0.0.1:9090
wanted-largest = angka, 20 atau lebih: berkas terbesar
wanted-kept = angka: berapa hari cadangan disimpan
wanted-toml = letak profil kantor Anda sendiri
wanted-true = true atau false
wanted-level = DEBUG, INFO, WARNING, atau ERROR
wanted-recipient = kunci publik age, age1…
wanted-api = alamat server Bot API, misalnya http://localhost:8081
wanted-office = nama lengkap kantor
wanted-short = nama yang dipakai dalam pesan
wanted-town = nama kota atau kabupaten
wanted-elections = true bagi penyelenggara pemilu, selain itu false
wanted-template = templat seperti "{ $example }"
wanted-time = jam setempat seperti "{ $example }"
wanted-zone = zona seperti "{ $example }"
wanted-list = daftar seperti { $example }
wanted-table = tabel seperti { $example }
wanted-addressee = siapa yang menanggapi keberatan
wanted-commission = Komisi Informasi untuk sengketa
wanted-hours = tabel jam buka menurut hari
wanted-privacy = tabel berisi notice_version dan retention
wanted-anchor = "strict", atau "completed" dengan anchor_basis
wanted-sentence = kalimat dalam bahasa Indonesia
wanted-outside = nama dan jabatan pejabat di luar kantor yang menanggapi keberatan bila di dalam tidak ada yang boleh; "" bila tidak ada
wanted-name = nama
wanted-short-name = nama singkat seperti "{ $example }"
wanted-opening = ["09:00", "15:00"], atau hapus harinya
wanted-version = versi seperti "{ $example }"
wanted-languages = tabel berisi kalimat, sekurang-kurangnya dalam bahasa Indonesia
wanted-about = tentang apa
wanted-phrases = ungkapan seperti "cek dpt"; "*" menggantikan paling banyak tiga kata
wanted-https = alamat yang berawal https://
wanted-label = label tombol, sekurang-kurangnya dalam bahasa Indonesia
wanted-where = ke mana dan apa yang dilakukan di sana, sekurang-kurangnya dalam bahasa Indonesia
wanted-glossaries = daftar berisi "general" dan "elections"
wanted-indicators = daftar tabel berisi area, name, basis, found, dan bearer
wanted-area = bidang penilaian Komisi Informasi
wanted-proved = apa yang dibuktikan
wanted-law = aturan yang memintanya
wanted-bearer = siapa yang dapat membawanya
wanted-usual = "" atau kunci dari usual_settings.toml, misalnya "requests"
wanted-by-hand = templat seperti "{ $example }", atau "" bila kantor menomori sendiri
wanted-never-by-hand = jangan dikosongkan: keputusan penolakan keluar seketika
wanted-considerations = keputusan pimpinan yang menyetujui pertimbangan tertulis; "" bila pimpinan menyetujuinya dengan satu ketukan
wanted-one-of = salah satu dari { $example }
wanted-interval = day atau hour
wanted-log-form = text atau json
wanted-sources = tabel [[legal_sources]] berisi name, title, dan read
wanted-routes = tabel [[routes]] berisi name, phrases, label, dan text
wanted-columns = tabel kolom
wanted-days-table = tabel hari
wanted-workdays = hari kerja

## Why Telegram gives no answer

call-name = nama server tidak ditemukan (DNS)
call-certificate = sertifikat server tidak dipercaya
call-encryption = enkripsi dengan server tidak tercapai (TLS)
call-no-proxy = proxy tidak terjangkau
call-proxy-refuses = proxy tidak meneruskan apa pun ke server
call-no-connection = sambungan ke server tidak terbentuk pada waktunya
call-refused = server menolak sambungan
call-no-way = tidak ada jalan ke server: jaringan mati, atau tertutup firewall
call-silent = server tidak menjawab pada waktunya
call-no-http = yang menjawab bukan server HTTP
call-off = sambungan ke server terputus
call-status = server menjawab “{ $said }”
call-refused-token = Telegram menolak token ({ $said })
call-telegram = Telegram berkata “{ $said }”
call-rival = program lain mengambil pembaruan bot

## Why the machine refuses, by the names of its errors; in English it speaks itself

why-EACCES = tidak diizinkan
why-ENOENT = tidak ada
why-EADDRINUSE = sedang dipakai
why-ENOSPC = disk penuh
why-EISDIR = itu folder
why-ENOTDIR = itu bukan folder
why-EEXIST = sudah ada
why-EROFS = disk hanya dapat dibaca
why-EADDRNOTAVAIL = bukan alamat mesin ini
why-ELOOP = tautan berputar-putar
why-SQLITE_CORRUPT = isi basis data rusak
why-SQLITE_NOTADB = berkas itu bukan basis data
why-SQLITE_IOERR = disk gagal dibaca atau ditulis
why-SQLITE_CANTOPEN = berkas basis data tidak dapat dibuka
why-SQLITE_BUSY = sedang dipakai program lain
why-SQLITE_FULL = disk penuh
why-SQLITE_READONLY = basis data hanya dapat dibaca
