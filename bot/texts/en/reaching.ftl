# A citizen who is back after a time when nothing could reach them.
missed-while-away = While this chat was closed, { $count ->
        [1] one message from the office
       *[other] { $count } messages from the office
    } could not reach you. We have told the officers. You can see where your requests stand right now.
