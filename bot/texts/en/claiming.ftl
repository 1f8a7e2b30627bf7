# A request that was entered at the office, brought into its requester's own chat.
button-claim = 🔑 A request made at the office
button-claim-again = 🔑 Try again
ask-claim-number = <b>What is the number of the request?</b> It is on the receipt from the office.
example-claim-number = <i>Example: 17/2026</i>
error-claim-number = Please write the number as in the example.
ask-claim-code = <b>The code from the officer?</b> Eight letters and digits; if you have none, ask an officer at the office. A code is good for 72 hours.
example-claim-code = <i>Example: K7QM-3RTX</i>
error-claim-code = The code has eight letters and digits. Please write it once more.
ask-claim-digits = <b>The last four digits of your NIK?</b> A legal entity: of its decree number. If the request was entered without a NIK: of your phone number.
example-claim-digits = <i>Example: 0001</i>
error-claim-digits = Please write exactly four digits.
field-claim-number = Number of the request
field-claim-code = Code
field-claim-digits = Four digits
claim-wrong = That does not match. Check the number, the code and the four digits and try again, or ask the office for a new code.
claim-locked = There were too many wrong tries. Please try again tomorrow, or contact the office.
claim-waits = Thank you. An officer first makes sure that request { $number } is yours; we tell you here. There is nothing more for you to do now.
claim-granted = ✅ Request <b>{ $number }</b> is now in this chat. From now on all news and the answer come here; you may add to it at any time. What happened so far stands below.
claim-denied = An officer could not make sure that request { $number } is yours, so it was not connected to this chat. If this is wrong, contact the office and ask for a new code.
event-claimed = the request was connected to your Telegram chat
command-klaim = A request made at the office
ask-claim-confirm =
    <b>Is this right? All three are checked together; wrong tries are limited.</b>

    { $lines }
choice-claim-confirm-send = ✔️ Send
error-claim-confirm = Press “Send” if this is right, or “Change”.
field-claim-confirm = Sending
