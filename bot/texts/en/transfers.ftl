### What the feature transfers says to requesters.

transfer-question =
    <b>Privacy notice of { $body }:</b> { $notice }

    <b>TRANSFER TO ANOTHER BODY</b>
    Our office does not hold the information of your request <code>{ $number }</code> ({ $subject }). The body that holds it: <b>{ $body }</b>.
    We can transfer the request there, so that you need not write it again. Only this is sent: subject, details, purpose, way of delivery, our number and time of receipt, { $kind ->
        [minor] your name, address and contact, and your parent’s or guardian’s name
        [group] your name, address and contact, and who gave you authority
        [entity] its name and decree number, who acts for it, address and contact
       *[person] your name, address and contact
    }. Your NIK is not sent. Photos of identity papers and files are not sent. Without your yes nothing is sent. Do you agree?
    The last day of our own answer does not change.
button-transfer-yes = ✔️ Yes, transfer it
button-transfer-no = ✖️ No
button-transfer-open = 📨 Open it there
transfer-settled = This question is over. Press “My requests” to see how it stands now.
transfer-is-agreed = Thank you. We are transferring request { $number } to { $body }. We send you its number there as soon as it is received.
transfer-is-declined = All right, request { $number } is not transferred. We still answer it in writing and name the body that holds the information.
transfer-is-accepted =
    ✅ <b>{ $body } has received request { $number }</b> as a new request with the number <code>{ $their_number }</code>.{ $their_due ->
        [none] {""}
       *[other] {" "}It answers at the latest on <b>{ $their_due }</b>.
    }
    { $link ->
        [none] { $body } sends the receipt and its answer by letter, or by the contact that you gave.
       *[yes] Press the button below for the receipt and the PIN. The link is for you alone and works once.
    }{ $open ->
        [yes] {" "}Our office still sends its own written answer.
       *[no] {""}
    }
transfer-is-refused = { $body } does not take the transfer of request { $number }. Nothing is lost: your request still stands here, and you can also ask there directly.
transfer-is-lapsed = { $asked ->
        [yes] The question about transferring request { $number } is over. If you still need it, please ask { $body } directly.
       *[no] { $body } has not confirmed request { $number }, and we no longer send it. Please ask there directly.
    }{ $open ->
        [yes] {" "}Our written answer still comes at the latest on { $due }.
       *[no] {""}
    }
transfer-is-returned = { $body } decided that it does not hold the information of request <code>{ $their_number }</code> either. Its written answer explains your right to object there.{ $open ->
        [yes] {" "}Our office still answers request { $number } at the latest on { $due }.
       *[no] {""}
    }
transfer-link-gone = That link was used already or is no longer valid. If the request is yours, check it with number and PIN, or contact the office.
transfer-notice = Your data is used only to answer the request (Law 14/2008; Law 27/2022). You have the right to a copy, correction and deletion as the law says.{ $officer ->
        [none] {""}
       *[other] {" "}Data protection officer: { $officer }.
    }
