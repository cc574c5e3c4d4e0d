# 待办：筛选、视图、成批办、键盘

queue-filters = 筛选和排序
queue-cut-service = 服务
    .all = 全部服务
queue-cut-state = 进度
    .all = 全部进度
queue-cut-owner = 经办人
    .all = 谁都行
queue-cut-due = 期限
    .all = 不限
queue-cut-order = 排序
    .all = 按期限
queue-order-rank = 按期限
queue-order-newest = 最新的在前
queue-order-waiting = 等得最久的在前
queue-order-sum = 金额大的在前
queue-order-opened = 最早提交的在前
queue-order-changed = 最近变动的在前
queue-views = 常用视图
queue-view-keep = 存下现在这样看
    .do = 存下
queue-view-name = 起个名字，例如“缺户口本的”
queue-view-share = 同事也能看到
queue-view-shared = 共用
queue-view-by = { $name }共用
queue-view-drop = 删掉
    .long = 删掉视图“{ $name }”
queue-danger = 危急：先打电话（{ $count } 件）
queue-danger-taken = 已有人接
queue-column-waits = 等候
queue-came = { $when } 提交
queue-waits-staff = 等了 { $days } 天
    .hours = { $hours ->
        [0] 刚来
       *[other] 等了 { $hours } 小时
    }
queue-waits-worker = 等职工 { $days } 天
    .hours = { $hours ->
        [0] 刚问了职工
       *[other] 等职工 { $hours } 小时
    }
queue-mark = 选中 { $number }
queue-mark_all = 选中这一页的全部
queue-to_list = 跳到案件列表
queue-place = 列表里第 { $at } 件，共 { $all } 件
queue-back = 回列表
queue-next = 下一件
queue-before = 上一件

queue-bulk = 对选中的案件
queue-bulk-claim = 都接下来
queue-bulk-ask = 都要一样材料或信息
queue-bulk-print = 打印
queue-bulk-assign = 分给
queue-bulk-assign_to = 分给哪位同事
queue-bulk-none = 还没有选案件。请在行首打勾，再按一次。
queue-bulk-many = 一次最多 { $most } 件，请少选一些。
queue-bulk-same = 按选中的 { $count } 件案件
queue-ask-title = 请 { $count } 位职工补同一样
queue-ask-what = 要什么
queue-ask-count = { $name }（{ $count } 件用得上）
queue-ask-why = 为什么要、怎么准备（职工会看到，可不填）
queue-ask-go = 发给他们
queue-ask-hint = 每位职工在自己的聊天里收到一条，期限都暂停。不归您经办的、用不上这一样的不会发，会一件一件告诉您。
queue-done-claim = 接下了 { $count } 件
queue-done-ask = 已经请 { $count } 位职工补
queue-done-assign = 分出去了 { $count } 件
queue-done-open = 从第一件办起
queue-failed = 有 { $count } 件没有办成
queue-failed-why = 原因
queue-problem-unseen = 这件事不归您看，或者没有这件事。
queue-problem-not_wanted = 这件案件用不上这一样。
queue-problem-asked = 已经请职工补过这一样，还没有等到。

queue-print-title = 案件清单（{ $count } 件）
queue-print-by = { $name } { $when } 打印
queue-print-phone = 电话
queue-print-lacks = 还缺
queue-print-nothing = 不缺
queue-print-next = 备注

queue-keys = 键盘
    .title = 键盘操作（按 ? 打开或收起）
queue-key-walk = 下一行、上一行
queue-key-open = 打开这一行
queue-key-mark = 选中这一行
queue-key-claim = 接手
queue-key-advance = 走到“下一步”的按钮，再按回车
queue-key-next = 下一件
queue-key-before = 上一件
queue-key-back = 回列表，还在原来那一行
queue-key-search = 查找
queue-key-reply = 写回复
queue-key-bulk = 走到“对选中的案件”
queue-key-card = 打开或收起这张卡片
queue-key-leave = 离开输入框，收起打开的菜单
queue-keys-typing = 正在打字（包括拼音没选完）的时候，这些键不起作用。
queue-keys-off = 关掉这些键
queue-keys-on = 打开这些键
queue-keys-are_off = 键盘操作已经关掉。
desk-shown-list = 打印的案件清单
