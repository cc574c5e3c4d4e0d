# Secret values: numbers of an ID or a bank card do not stay in a chat app of others.

# After the question; the link stands on the next line.
form-way = This one is private. Please open the link below and fill it in on our own page (good for { $minutes } minutes, once only):
form-warning = Please note: this chat app belongs to another company, and what you send is kept there; if you would rather not, you can tell us at our counter.
form-erased = To protect you, I took your last message with an ID number or family details out of the chat; if you still see it, please delete it yourself.
form-yours = To protect you, please delete your last message with an ID number or family details from the chat yourself.

# The page
form-title = Private form
form-send = Send
form-once = You can send it once only. It goes straight to the help centre and not through the chat app.
form-empty = This is still empty. Please fill it in, then send.
form-received = Received. Please go back to the chat, and we will carry on there.
form-over = This link was used or its time is over. If you have just sent it, we have received it. Go back to the chat and say anything: I will ask again, with a new link if one is needed.
form-busy = This was opened too often. Please try again in a minute.
