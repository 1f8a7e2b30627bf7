"""The words of the commands, in English and Indonesian."""
