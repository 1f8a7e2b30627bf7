"""The public information list: found before a request is filed, kept by the officers."""
