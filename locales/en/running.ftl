# Backups

backup-last = Last backup: { $day } { $time }.
backup-soon = The daily backup is set; the first one is made in a moment.
backup-unset = No daily backup is set. If the machine breaks, everything is lost. Whoever looks after the program sets BACKUP_DIR.
backup-never = The backup fails; none was ever made. Tell whoever looks after the program: is the disk there, is it full?
backup-old = No new backup for { $days } days. Tell whoever looks after the program: is the disk there, is it full?

# The doctor (desk doctor)

doctor-state-good = good 
doctor-state-watch = watch
doctor-state-act = ACT  
doctor-well = Nothing has to be done; { $watched } to keep an eye on.
doctor-ill = { $acts } to be done, { $watched } to keep an eye on.
doctor-setting-unknown = { $name } in .env is no setting; it does nothing.
doctor-setting-misspelt = There is no setting { $name }; { $meant } seems to be meant. Mend the name and start again.
doctor-key = The master key { $file } is there, for its owner alone. Keep a copy, apart from the data.
doctor-key-none = There is no master key yet; the first start makes { $file }.
doctor-key-gone = The master key { $file } is gone. Without it nobody can read the data. Put your copy back there, mode 600; never make a new one.
doctor-key-inside = The master key { $file } lies in the data folder: who gets the data gets the key. Move it out and name its place in KEY_FILE.
doctor-key-open = Others may read the master key. Run: chmod 600 { $file }
doctor-key-unread = The master key { $file } cannot be read, or is none of this program. See whose file it is; if it is broken, put your copy back.
doctor-data = The database in { $folder } opens, and its version fits.
doctor-data-none = { $folder } holds nothing yet; the first start makes it.
doctor-data-unread = The database in { $folder } does not open. See whose file it is; if it is broken, restore a backup by docs/run/backup.md.
doctor-data-newer = A newer program wrote the data, and this one does not know it. Go back to the newer program.
doctor-data-older = An older program wrote the data; the next start upgrades it. Make a backup first: npm run desk -- backup
doctor-room = { $gigabytes } GB are free.
doctor-room-low = Only { $gigabytes } GB are free. Make room: a full disk takes no new application.
doctor-room-unknown = How much room { $folder } has cannot be seen.
doctor-backup = Backups are in { $folder }; the last is { $hours } hours old.
doctor-backup-unset = No daily backup is set. Write BACKUP_DIR into .env, best on another disk, and start again.
doctor-backup-none = { $folder } holds no backup. The running server makes one by itself; or now: npm run desk -- backup
doctor-backup-old = The last backup in { $folder } is { $days } days old. See whether the disk is there and has room, then: npm run desk -- backup
doctor-backup-key = The last backup in { $folder } wants an older master key than the one in use. Keep that key as long as such backups are kept, and make one by the new key now: npm run desk -- backup
doctor-backup-here = The last backup in { $folder } is not in the S3 storage yet. Where the log tells why, mend that; a running server tries again each hour.
doctor-backup-near = The backups in { $folder } are on the disk of the data and would be lost with it. Move them to another.
doctor-clock = The clock says { $day }.
doctor-clock-alone = The clock says { $day }, and no network keeps it. Run: timedatectl set-ntp true
doctor-clock-wrong = The clock says { $day }, which is wrong, and every deadline hangs on it. Run: timedatectl set-ntp true
doctor-calendar = The holidays of { $year } are known.
doctor-calendar-ends = The holidays of { $year } are not known yet; deadlines that reach so far are marked as provisional. Once they are announced, update the program or write them into the centre file (calendar).
doctor-calendar-unknown = The holidays of { $year } are not known to the program, and working days come out wrong. Update it, or write them into the centre file (calendar).
doctor-centre = The centre file is your own.
doctor-centre-example = The centre file is the example: not for the public. Write your own after centre.example.json and name it in CENTRE_FILE.
doctor-centre-wrong = The centre file or the storage is not right: { $why }
doctor-duty = Somebody is on duty on each of the next seven days.
doctor-duty-accounts = The desk has no account; nobody would hear of an emergency. Make the first with the link that the start prints.
doctor-duty-nobody = Nobody is on duty on: { $days }. Plan it on the desk (duty); who is on duty needs an open account.
doctor-stopped = The server does not run; its channels were not looked at.
doctor-channels = Every channel stands: { $names }
doctor-channel-down = { $name } does not stand. Look at network, token and sign-in; WeChat that was signed out wants a new scan.
doctor-troubles = { $count } messages could not be handled; the first page of the desk says what to do.
doctor-door-local = Only this machine can reach it. Before workers use it, read docs/run/going-public.md.
doctor-door-open = There is no https; others can read along. Put a proxy in front (docs/run/ has Caddy and nginx) and write the https address into PUBLIC_URL.
doctor-door-proxy = Where a proxy of yours stands in front, set TRUST_PROXY=1; else all people share one limit.
doctor-bell = The callback address of { $setting }: { $address }. Enter it over there.
doctor-bell-nowhere = { $setting } needs a PUBLIC_URL with https: the other side calls us, and without an address no message comes.
doctor-group-none = 飞书 has no group of staff yet (FEISHU_STAFF_CHAT): put the robot into a group and write @ to it once, it tells the group's id.
doctor-package = { $name } is not installed. Run: npm install --no-save --save-prod --omit=dev { $name }
doctor-model = A language model is set. Numbers and names become tokens before anything leaves, but not all are recognised: of disguises never seen before, { $numbers }% of numbers and { $names }% of names were covered. Say so in your notice and impact assessment.
start-model = A language model is set: of disguises never seen before, { $numbers }% of numbers and { $names }% of names are covered; the rest may leave.
doctor-certificate = The certificate of { $address } is good for { $days } days.
doctor-certificate-soon = The certificate of { $address } ends in { $days } days. See whether the proxy renews it.
doctor-certificate-over = The certificate of { $address } is over; workers cannot get in. Renew it now.
doctor-certificate-wrong = Browsers refuse the certificate of { $address } ({ $why }). Get one for this name.
doctor-certificate-silent = { $address } cannot be reached ({ $why }). Look at the name, the firewall and the proxy.

# How commands are used

help-start = Starts the server: web chat, desk and the channels that are set. Settings stand in .env, see .env.example.
help-demo = Makes an invented county (300 cases with papers) in a folder of its own and starts it. A folder that holds data is left alone.
help-chat = A talk in the terminal; --json takes one a line.
help-desk = Commands of administration; npm run desk -- --help lists them.
help-understand = A message a line: what the program hears in it.
help-staff_add = Makes an account and gives its one-time link. Without a role the first is manager and intake, later ones intake.
help-staff_list = Lists all accounts: login, name, roles, open or closed.
help-staff_link = A password is lost: gives a one-time link that sets a new one.
help-show = Shows a case as JSON. Those that are for few are read on the desk, by those they are for.
help-backup = Makes a backup, also while the server runs. Without a folder it goes into BACKUP_DIR with its day in its name, and only the newest are kept; with one it becomes exactly that folder, or with --keep a dated one in it. The master key is not in it.
help-restore = Restores a backup into an empty data folder or PostgreSQL, or with --from s3 the newest copy there (or the one that is named); the server must be stopped, and the master key be that of the backup.
help-move = Carries the whole house from its file to an empty PostgreSQL, or with --to file back; the server must be stopped. It counts every table, checks every history and says what to set then.
help-rotate_key = Changes the master key; the server must be stopped. Keep a copy of the new one at once.
help-rotate_suite = Seals the whole house anew, by AES (aes) or by the Chinese standards SM4 and SM3 (gm); the server must be stopped. Make a backup first.
help-verify_history = Checks that no history of a case was changed.
help-export = Gives all cases, one a line (JSON). Those that are shut are not among them.
help-qr = Makes a QR code for a service (and the poster it hangs on) as SVG: of the official account where a verified one is set, else of the web chat.
help-menu = Puts up the menu of the official account, in place of the one it has.
help-doctor = Looks at key, disk, clock, holidays, duty, channels, certificate, centre file and backup, and says what to do. The exit code is not zero where something has to be done.
help-data = Each command takes --data DIR for data elsewhere (its key is DIR.key).

help-clock = After the clock jumped: says that the time is right now, so that what is due is cleared again.
