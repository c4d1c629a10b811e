"""What the commands of the table do, by the group they stand in."""
