### What the feature operations says to requesters.

absence =
    Maaf, layanan kami sempat terputus. Pesan yang Anda kirim antara { $since } dan { $until } mungkin tidak sampai.
    Bila Anda menulis sesuatu dalam waktu itu, mohon kirim sekali lagi.
