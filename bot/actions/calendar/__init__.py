"""Days off that the office keeps, and every date counted anew when they change."""
