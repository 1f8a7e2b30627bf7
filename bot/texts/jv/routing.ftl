# Kaprelon ingkang dipunwangsuli lawang sanes, sanes panyuwunan informasi.
button-other-matters = 🧭 Kaprelon sanes
button-insist = 📝 Tetep damel panyuwunan
button-open-route = 🔗 Mbikak situsipun
other-matters = Kangge kaprelon ing ngandhap punika wonten lawang ingkang langkung rikat tinimbang panyuwunan informasi. Kaprelon panjenengan ingkang pundi?
route-advice =
    { $text }

    Dereng wonten ingkang kacathet minangka panyuwunan. Menawi panjenengan pancen mbetahaken dokumen utawi data saking kantor kula, mangga mencet “Tetep damel panyuwunan”.
