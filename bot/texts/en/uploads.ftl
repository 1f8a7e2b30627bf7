file-refused = ⚠️ We cannot pass this file on to the officers. { $reason ->
        [empty] It is empty. Please send it once more.
        [kind] We cannot check files of this kind. Please send it as a PDF or a photo.
        [encrypted] It has a password. Please save it without one and send it again.
        [unreadable] It is damaged or cannot be read. Please save it anew as a PDF, or send a photo of it.
        [animated] It holds moving pictures, or several at once. Please send it as a PDF, or one photo after another.
        [too-large] What is in it is too large. Please send something smaller, such as a PDF or a photo.
        [active] It holds macros, objects or links that run by themselves. Please save it as a PDF and send it again.
        [infected] The virus scanner found something dangerous in it. Do not open that file, and have your device checked. You can send what it says again as a photo.
       *[gone] Telegram does not give it to us any more. Please send it once more.
    } Your message and your other files have reached us.
file-waits = ⏳ This file still waits to be checked. We pass it on to the officers as soon as that is done; there is no need to send it again.
