# The transcript of a voice message that is put to who spoke.
transcript-ask =
    An officer wrote down what your voice message says, for request { $number }:

    “{ $words }”

    Is this what you said?
button-transcript-right = ✔️ Yes, that is what I said
button-transcript-wrong = ✖️ No
transcript-right = Thank you. The officers go on with these words.
transcript-wrong = Thank you, we have told the officers. Please write what you meant, or send another voice message, as a reply to this message.
transcript-settled = Your answer is recorded already. If it has changed, reply to the officer's message in your own words.
event-transcript-confirmed = you confirmed the transcript of a voice message
event-transcript-denied = you said that the transcript of a voice message is wrong
