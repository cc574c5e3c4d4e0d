# The staff group in 飞书. Cards are changed as their case changes; only what is written to the robot (@) is heard.
feishu-staff-title = Helper
feishu-group = I am the helper of { $centre } and serve the group of staff alone. To make this group that one, give its id to the manager: { $chat }
feishu-alone = I am the helper of the staff group. To link your account, get a code on the desk (My account) and send me: /link and the code. Cases are handled in the group or on the desk.
feishu-group-card-how = To pass words on: answer this card and @me. To ask: answer, @me, /ask and the name. /note keeps a note, /back gives the talk back.
feishu-group-staff-hello = I am the helper. New cases come here as cards; press the button to take one. To speak, answer the card and @me, or write @me and the number first: @me BF26-000001 Hello, we have your papers. Then /ask and a name asks for something, /note keeps a note, /back gives the talk back to the assistant; the number alone shows how the case stands. Decisions are made on the desk. Please write no worker's ID number, phone or illness here.
feishu-group-staff-which_case = Please answer the card of the case, or write the number first, as: @me BF26-000001 and your words.
feishu-group-staff-file = Photos, files and voice of the group were not sent to the worker. Please write.
