# Warga ingkang wangsul sasampunipun boten saged dipunhubungi.
missed-while-away = Nalika pirembagan punika katutup, wonten { $count } serat saking kantor ingkang boten dumugi ing panjenengan. Petugas sampun kula aturi pirsa. Kawontenanipun panyuwunan panjenengan saged dipunpirsani samenika ugi.
