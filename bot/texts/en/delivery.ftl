### What the feature delivery says to requesters.

cannot-carry = { $what ->
        [poll] Sorry, we cannot pass a poll on to the officers. Please write its question as an ordinary message.
        [dice] Sorry, we cannot pass dice and the like on to the officers. Please write what you mean as an ordinary message.
        [game] Sorry, we cannot pass a game on to the officers. Please write what you mean as an ordinary message.
        [story] Sorry, we cannot pass a Telegram story on to the officers. Please save its photo or video and send that here.
        [paid_media] Sorry, we cannot pass paid media on to the officers. Please send the photo or video here directly, without a price.
       *[other] Sorry, we cannot pass this kind of message on to the officers. Please send it as text, a photo, a file or a voice message.
    }


proof-unfit = One file of your proof of identity for request <code>{ $number }</code> could not be taken: it cannot be read safely. Please send it again as a photo, or as a PDF without a password.

missed-while-away = While this chat was closed, { $count ->
        [1] one message from the office
       *[other] { $count } messages from the office
    } could not reach you. We have told the officers. Press the button below to see where your requests stand.

file-refused = ⚠️ We cannot pass this file on to the officers. { $reason ->
        [empty] It is empty. Please send it once more.
        [kind] We cannot check files of this kind. Please send it as a PDF, or as a photo (not as a file).
        [old] It is of an old kind (.doc, .xls or .rtf) that we cannot check. Please open it in Word or Excel, choose “Save As”, save it as .docx, .xlsx or PDF, and send it again.
        [encrypted] It has a password. Please save it without one and send it again.
        [unreadable] It is damaged or cannot be read. Please save it anew as a PDF, or send a photo of it.
        [animated] It holds moving pictures. Please send it as a PDF, or one photo after another.
        [too-large] What is in it is too large. Please send something smaller, such as a PDF or a photo.
        [document] We cannot read presentations, sheets of LibreOffice, and documents without words. Please open it, choose “Save as PDF”, and send the PDF, or send a photo of it.
        [formula] Formulas in it were never calculated, so nobody knows their values. Please open it in Excel, save it, and send it again.
        [unguarded] We cannot check office documents safely here. Please save it as a PDF and send it again.
       *[gone] Telegram does not give it to us any more. Please send it once more.
    } Your message and your other files have reached us.
file-rewritten = ℹ️ We have received this file. { $kind ->
        [words] We pass on its words alone to the officers, without pictures and layout. If its look matters, as with an identity card or a power of attorney, please also send a PDF or a photo.
       *[xlsx] We pass on what its visible cells show, without formulas, charts, pictures and hidden parts. If those matter, please also send it as a PDF.
    }
file-over-limit = ⚠️ We did not take this file; what you write and your voice messages still reach us. { $whose ->
        [disk] We have no room for files just now. Please send it tomorrow, or send a link.
       *[own] In one day we take at most { $megabytes } MB of files from one person{ $agreed ->
            [no] {" "}who has not agreed to the privacy notice
           *[yes] {""}
        }. Please send something smaller, such as one PDF, send a link, or send it tomorrow.
    } You may also hand it in at the counter{ $address ->
        [none] {""}
       *[other] : { $address }
    }.


reply-heading = PPID officer, request { $number }:
reply-heading-question = The PPID officer answers:
