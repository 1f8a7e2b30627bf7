# Salinan pesan suara yang dimintakan persetujuan.
transcript-ask =
    Petugas menuliskan isi pesan suara Anda untuk permohonan { $number }:

    “{ $words }”

    Apakah benar itu yang Anda sampaikan?
button-transcript-right = ✔️ Ya, itu yang saya katakan
button-transcript-wrong = ✖️ Bukan
transcript-right = Terima kasih. Petugas melanjutkan dengan tulisan itu.
transcript-wrong = Terima kasih, petugas sudah kami beri tahu. Silakan tulis yang Anda maksud, atau kirim pesan suara lagi, dengan membalas pesan ini.
transcript-settled = Jawaban Anda sudah tercatat. Bila berubah, balas pesan petugas dengan kata-kata Anda.
event-transcript-confirmed = Anda membenarkan salinan pesan suara
event-transcript-denied = Anda menyatakan salinan pesan suara keliru
