"""What is due, who is told, the officers' morning digest, reminders to requesters."""
