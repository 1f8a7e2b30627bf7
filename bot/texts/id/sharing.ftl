# Beberapa orang pada satu permohonan, dan yang datang di luar bot.
event-told = pemberitahuan disampaikan kepada Anda di luar percakapan
only-the-requester = Ini hanya dapat dilakukan oleh pemohonnya sendiri.
