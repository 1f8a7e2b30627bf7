# Many messages at once, and pauses: what citizens read.
stray-full = You have sent very many messages, and we have not kept this last one. Please choose above first: what is it? After that you can go on.
pause-begun =
    ⏸ Until { $until } we keep what you write beside your requests and do not show it to the officers at once. The reason: { $reason }

    Nothing is lost: the officers can read it, at the latest when this pause is over. You can still file, complete and withdraw a request, file an objection and check its status with /menu.
pause-ended = ▶️ The pause is over. The officers now have what you wrote meanwhile, and you can write as usual.
question-kept-paused = Your message is kept. The officers read it at the latest after { $until }. Everything about your requests still works from the menu.
words-kept-paused = Kept with request <b>{ $number }</b>. The officers read it at the latest after { $until }; the days of your request go on counting.
