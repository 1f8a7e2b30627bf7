### What the feature operations says to requesters.

absence =
    Sorry, our service was interrupted. What you sent between { $since } and { $until } may not have reached us.
    If you wrote something in that time, please send it once more.
