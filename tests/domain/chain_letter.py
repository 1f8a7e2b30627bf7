"""A chain letter, as many people send it."""

CHAIN = (
    "MOHON DISEBARKAN! Data pemilih di Klaten bocor dan nama Anda mungkin ada di dalamnya. "
    "Segera tuntut KPU membuka daftar itu sebelum hari pemungutan suara. Teruskan ke sepuluh teman!"
)
