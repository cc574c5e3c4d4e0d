# The page of the desk that links accounts of a staff group (Telegram or 企业微信).

desk-telegram = My account in the staff group
    .about = Once linked, you can claim, reply and ask in the staff group. An account that is not linked can do nothing there.
    .none = Not linked yet.
    .linked = Linked since { $when }.
    .get = Get a code
    .code = Your code
    .how = Send this to the assistant in private, from your own account in the app of the group: /link { $code }
    .once = Good for { $minutes } minutes and once only. Never send it to a group or tell it to anybody.
    .unlink = Unlink
    .unlinked = Unlinked.
desk-channel-telegram-staff = Telegram staff group
desk-channel-wecom-staff = WeCom staff group
desk-channel-feishu-staff = Feishu staff group
