### What the feature operations says to requesters.

absence =
    Nyuwun pangapunten, layanan kula kalawau kendel sawetawis. Pesen ingkang panjenengan kintun antawisipun { $since } dumugi { $until } mbokmanawi boten dumugi.
    Menawi panjenengan nyerat ing wekdal punika, mangga dipunkintun sepisan malih.
