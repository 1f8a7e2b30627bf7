"""What every feature uses: the turn, who may do what, forms, masking, time, letters to send."""
