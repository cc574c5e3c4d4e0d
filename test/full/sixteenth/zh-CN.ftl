service-reading_room = 读书室
    .about = 帮您在职工读书室留一个座位。不收钱。

q-reading_time = 什么时候来
    .ask = 打算什么时候来看书？

o-reading_time-day = 白天
o-reading_time-evening = 晚上
