# Backups

backup-last = Last backup: { $day } { $time }.
backup-soon = The daily backup is set; the first one is made in a moment.
backup-unset = No daily backup is set. If the machine breaks, everything is lost. Whoever looks after the program sets BACKUP_DIR.
backup-never = The backup fails; none was ever made. Tell whoever looks after the program: is the disk there, is it full?
backup-old = No new backup for { $days } days. Tell whoever looks after the program: is the disk there, is it full?
