service-reading_room = Reading room
    .about = We keep a seat for you in the workers’ reading room. It is free.

q-reading_time = when you come
    .ask = When would you come to read?

o-reading_time-day = In the daytime
o-reading_time-evening = In the evening
