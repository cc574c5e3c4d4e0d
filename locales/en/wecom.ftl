# 企业微信. What a worker sees besides the conversation itself.

# The title of a card with buttons: at most 26 characters.
wecom-choose = Press one, or type
wecom-chosen = You chose

# In a group that is not staff's: one line, no conversation.
wecom-group = Hello, I am the assistant of { $centre }. A group has many ears: please press my picture and write to me alone. (This group: { $chat })

# The staff group: it has no topics, cards that went out cannot be changed, and only what is written to the robot is heard.
wecom-staff-title = Helper
wecom-group-card-how = To pass words on: @me, the number, your words. To ask: @me, the number, /ask and the name. /note keeps a note, /back gives the talk back.
wecom-group-staff-hello = I am the helper. New cases come here as cards; press the button to take one. To speak, write @me and the number first: @me BF26-000001 Hello, we have your papers. Behind the number, /ask and a name asks for something, /note keeps a note, /back gives the talk back to the assistant; the number alone shows how the case stands. Decisions are made on the desk. Please write no worker's ID number, phone or illness here.
wecom-group-staff-which_case = Please write the number first, as: @me BF26-000001 and your words.
wecom-group-staff-file = Photos, files and voice of the group were not sent to the worker. Please write.
