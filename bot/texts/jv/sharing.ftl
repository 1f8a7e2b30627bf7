# Tiyang sawetawis ing satunggal panyuwunan, saha panyuwunan ing sanjawining bot.
event-told = seserepan dipunaturaken dhateng panjenengan ing sanjawining pirembagan
only-the-requester = Punika namung saged dipuntindakaken dening ingkang nyuwun piyambak.
