# Matters that another door answers, not a request for information.
button-other-matters = 🧭 Another matter
button-insist = 📝 File a request all the same
button-open-route = 🔗 Open the website
other-matters = For these matters there is a quicker door than a request for information. Which one is yours?
route-advice =
    { $text }

    Nothing has been recorded as a request. If you do need a document or data from our office, press “File a request all the same”.
