# Messages that cannot be carried to the officers.
cannot-carry = { $what ->
        [poll] Sorry, we cannot pass a poll on to the officers. Please write its question as an ordinary message.
        [dice] Sorry, we cannot pass dice and the like on to the officers. Please write what you mean as an ordinary message.
        [game] Sorry, we cannot pass a game on to the officers. Please write what you mean as an ordinary message.
        [story] Sorry, we cannot pass a Telegram story on to the officers. Please save its photo or video and send that here.
        [paid_media] Sorry, we cannot pass paid media on to the officers. Please send the photo or video here directly, without a price.
       *[other] Sorry, we cannot pass this kind of message on to the officers. Please send it as text, a photo, a file or a voice message.
    }
