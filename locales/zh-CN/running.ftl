# 备份

backup-last = 最近一次备份：{ $day } { $time }。
backup-soon = 每日备份已经设好，第一次马上就做。
backup-unset = 没有设每日备份。机器坏了，资料就找不回来。请维护的人设 BACKUP_DIR。
backup-never = 备份做不成，一次也没做成过。请告诉维护的人：看看备份的盘在不在、满没满。
backup-old = 已经 { $days } 天没有新的备份了。请告诉维护的人：看看备份的盘在不在、满没满。

# 体检（desk doctor）

doctor-state-good = 正常
doctor-state-watch = 留意
doctor-state-act = 要办
doctor-well = 没有要办的事，{ $watched } 件留意就行。
doctor-ill = 要办 { $acts } 件，留意 { $watched } 件。
doctor-setting-unknown = .env 里的 { $name } 不是这里的设置，写了也没用。
doctor-setting-misspelt = 没有 { $name } 这项设置，像是想写 { $meant }。请改名字，再重新启动。
doctor-key = 主密钥 { $file } 在，只有本人能读。请另外存一份，和资料分开放。
doctor-key-none = 还没有主密钥，第一次启动时会生成 { $file }。
doctor-key-gone = 主密钥 { $file } 不见了。没有它，资料谁也打不开。请把另存的那一份放回这里，权限设成 600；千万别新建一个。
doctor-key-inside = 主密钥 { $file } 放在资料文件夹里，拿到资料的人就拿到了密钥。请移到外面，用 KEY_FILE 指明位置。
doctor-key-open = 别人也能读主密钥。请执行：chmod 600 { $file }
doctor-key-unread = 主密钥 { $file } 读不了，或者不是本程序的密钥。请检查文件属于谁；坏了就放回另存的那一份。
doctor-data = 资料库 { $folder } 打得开，版本对得上。
doctor-data-none = { $folder } 里还没有资料，第一次启动时会建好。
doctor-data-unread = { $folder } 里的资料库打不开。请检查文件属于谁；坏了就从备份恢复，步骤见 docs/run/backup.md。
doctor-data-newer = 资料是更新的程序写的，这个程序认不得。请换回新版程序。
doctor-data-older = 资料是旧版程序写的，下次启动时会升级。升级前先做一次备份：npm run desk -- backup
doctor-room = 磁盘还剩 { $gigabytes } GB。
doctor-room-low = 磁盘只剩 { $gigabytes } GB。请清理或换大一点的盘，满了就收不了新的申请。
doctor-room-unknown = 看不出 { $folder } 的磁盘还剩多少。
doctor-backup = 备份在 { $folder }，最近一次是 { $hours } 小时前。
doctor-backup-unset = 没有设每日备份。请在 .env 里写 BACKUP_DIR，最好指到另一块盘上，再重新启动。
doctor-backup-none = { $folder } 里一次备份也没有。服务开着会自己做；也可以现在就做：npm run desk -- backup
doctor-backup-old = { $folder } 里最近一次备份是 { $days } 天前的。请看看那块盘在不在、满没满，再做一次：npm run desk -- backup
doctor-backup-key = { $folder } 里最近一次备份要用换掉的那把旧主密钥才打得开。旧密钥请留到这些备份都不用了为止，并马上用新密钥再备份一次：npm run desk -- backup
doctor-backup-here = { $folder } 里最近一次备份还没有存到 S3 上。日志里有原因就先解决；服务开着会每小时再试一次。
doctor-backup-near = 备份 { $folder } 和资料在同一块盘上，盘坏了就一起没了。请换到另一块盘。
doctor-clock = 机器时间是 { $day }。
doctor-clock-alone = 机器时间是 { $day }，但没有和网络对时。请打开对时：timedatectl set-ntp true
doctor-clock-wrong = 机器时间是 { $day }，不对。期限都按它算，请马上对时：timedatectl set-ntp true
doctor-calendar = { $year } 年的节假日和调休已经有了。
doctor-calendar-ends = { $year } 年的节假日还没有，算到那时的期限会标“可能会变”。公布以后请更新程序，或写进中心资料的 calendar。
doctor-calendar-unknown = { $year } 年的节假日程序里没有，工作日会算错。请更新程序，或写进中心资料的 calendar。
doctor-centre = 中心资料是自己的。
doctor-centre-example = 现在用的是示例中心资料，不能对外服务。请照 centre.example.json 写一份自己的，用 CENTRE_FILE 指明。
doctor-centre-wrong = 中心资料或资料库有问题：{ $why }
doctor-duty = 今后七天都有人值班。
doctor-duty-accounts = 工作台还没有账号，出了急事没有人会知道。请用启动时显示的链接开第一个账号。
doctor-duty-nobody = 这些天没有人值班：{ $days }。请在工作台“值班”里排好；值班的人要有开着的账号。
doctor-stopped = 服务没有在运行，没看各个渠道。
doctor-channels = 渠道都通：{ $names }
doctor-channel-down = { $name } 不通。请看看网络、令牌和登录；微信掉线了要重新扫码。
doctor-troubles = 有 { $count } 条消息程序没办成，工作台首页写着要怎么办。
doctor-door-local = 只有这台机器能打开。要给职工用，先看 docs/run/going-public.md。
doctor-door-open = 没有 https，别人能看见来往的内容。请在前面放一个代理（docs/run/ 里有 Caddy 和 nginx 的例子），把 PUBLIC_URL 写成 https 地址。
doctor-door-proxy = 前面有自己的代理的话，请设 TRUST_PROXY=1，不然所有人会被当成一个人来限次数。
doctor-bell = { $setting } 的回调地址：{ $address }，请填到对方后台。
doctor-bell-nowhere = { $setting } 要有 https 的 PUBLIC_URL：对方从外面叫我们，没有地址就收不到消息。
doctor-group-none = 飞书还没有设工作群（FEISHU_STAFF_CHAT）：把机器人拉进群，@ 它一次，它会说出本群编号。
doctor-package = 没有安装 { $name }。请执行：npm install --no-save --save-prod --omit=dev { $name }
doctor-model = 打开了语言模型。发出去以前，号码和人名会换成代号，但不能保证全认得出：拿没见过的伪装写法试，号码盖住 { $numbers }%，人名盖住 { $names }%。告知和影响评估里请照实写。
start-model = 语言模型已打开：没见过的伪装写法里，号码盖住 { $numbers }%，人名盖住 { $names }%，其余可能发出去。
doctor-certificate = { $address } 的证书还有 { $days } 天到期。
doctor-certificate-soon = { $address } 的证书还有 { $days } 天就到期。请看看代理是不是在自动续。
doctor-certificate-over = { $address } 的证书已经过期，职工打不开。请马上续。
doctor-certificate-wrong = { $address } 的证书浏览器不认（{ $why }）。请换一张发给这个域名的证书。
doctor-certificate-silent = { $address } 连不上（{ $why }）。请看看域名、防火墙和代理。

# 命令的用法

help-start = 启动服务：网页聊天、工作台和设好的渠道。设置写在 .env 里，见 .env.example。
help-demo = 造一个虚构的县（默认 300 件申请，带材料），放在单独的文件夹里，然后启动。文件夹里有资料就不动它。
help-chat = 在终端里聊天；--json 一行一条。
help-desk = 管理用的命令，npm run desk -- --help 列出全部。
help-understand = 一行一句话，看程序听成什么意思。
help-staff_add = 新开一个账号，给出一次性链接。不写角色时，第一个账号是负责人兼受理，以后的是受理。
help-staff_list = 列出所有账号：登录名、姓名、角色、开着还是停用。
help-staff_link = 密码丢了：给出重新设密码的一次性链接。
help-show = 看一件申请的内容（JSON）。涉密的只给经办人在工作台上看。
help-backup = 备份，服务开着也可以。不写文件夹就放进 BACKUP_DIR，按日期命名，只留最新的几份；写了文件夹就正好备份成那个文件夹，加 --keep 则在里面按日期存。主密钥不在备份里。
help-restore = 从备份恢复到空的资料文件夹或空的 PostgreSQL；加 --from s3 就取 S3 上最新的一份（或写明的那一份）；要先停服务，主密钥要是备份时的那一把。
help-move = 把整套资料从文件搬到一个空的 PostgreSQL，写 --to file 则搬回文件；要先停服务。搬完逐表核对条数、检查经过，再说接下来改哪个设置。
help-rotate_key = 换一把主密钥；要先停服务，换完马上另存。
help-rotate_suite = 把全部资料换一套算法重新加密：aes，或者国密 gm（SM4、SM3）；要先停服务，先做备份。
help-verify_history = 检查每件申请的经过有没有被改动。
help-export = 导出所有申请，一行一件（JSON）。涉密的不在里面。
help-qr = 给一个事项（和贴它的地方）做二维码，存成 SVG：有认证公众号的，扫了就进公众号；没有的，打开网页聊天。
help-menu = 换上公众号菜单（原来的菜单会被换掉）。
help-doctor = 体检：密钥、磁盘、时间、节假日、值班、渠道、证书、中心资料、备份，有问题就说怎么办。有要办的事时退出码不为零。
help-data = 每个命令都可以加 --data 文件夹，用别处的资料（密钥是 文件夹.key）。

help-clock = 时钟跳过以后，确认现在的时间是对的，到期的才接着清理。
