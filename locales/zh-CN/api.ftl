# 程序从接口听到的话，和工作台上管接口的那一页。

api-problem-unauthorized = 没有有效的令牌
    .detail = 请带上在工作台上生成的令牌：Authorization: Bearer bf_…
api-problem-scope = 这个令牌不能做这件事
    .detail = 令牌缺少做这件事的权限。
api-problem-unknown = 这里什么也没有
    .detail = 这个地址没有内容，或者不对这个令牌开放。
api-problem-invalid = 看不懂这个请求
    .detail = 请求里有不对的地方。
api-problem-refused = 现在不能这样做
    .detail = 按这件事的规则，现在不能这样做。
api-problem-busy = 正在处理
    .detail = 同一个键的请求正在处理，请稍后再试。
api-problem-reused = 这个键已经用过
    .detail = 这个 Idempotency-Key 之前用在别的请求上，请换一个新的。
api-problem-type = 只接受 JSON
    .detail = 请以 application/json 发送内容。
api-problem-limited = 请求太多
    .detail = 请按 Retry-After 说的时间等一等。
api-problem-failed = 这边出了差错
    .detail = 是我们这边的问题，请稍后再试。
api-lacks_scope = 令牌缺少权限 { $scope }。
api-no_json = 内容不是 JSON。
api-bad_key = Idempotency-Key 最多 200 个普通字母、数字和符号。
api-hook-bad_url = 这个地址不能用：要写 https://…，不带用户名、密码和 #。
api-hook-bad_https = 只发往 https 地址。
api-hook-bad_inside = 这个地址在内网里。要用 WEBHOOK_NETS 放行。
api-hook-too_many = 地址已经够多了，请先删掉一个。

desk-actor-token = { $name }（程序）
desk-shown-api = 整件事（程序读取）
