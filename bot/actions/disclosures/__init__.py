"""Documents that answers gave are published for everybody, if the PPID says so."""
