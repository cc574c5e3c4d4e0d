# 备份

backup-last = 最近一次备份：{ $day } { $time }。
backup-soon = 每日备份已经设好，第一次马上就做。
backup-unset = 没有设每日备份。机器坏了，资料就找不回来。请维护的人设 BACKUP_DIR。
backup-never = 备份做不成，一次也没做成过。请告诉维护的人：看看备份的盘在不在、满没满。
backup-old = 已经 { $days } 天没有新的备份了。请告诉维护的人：看看备份的盘在不在、满没满。
