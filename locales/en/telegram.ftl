# Telegram. What a worker sees besides the conversation itself.

# The line above a message that a member of staff wrote.
telegram-staff = { $name } (staff):
telegram-share_phone = Send my phone number
telegram-noted = Got it.
telegram-heard = I heard: “{ $words }”. If that is wrong, please type it.

# Groups and channels: one line, no conversation.
telegram-group = Hello, I am the assistant of { $centre }. Many people read along here, so let us talk in private: { $link }
telegram-group_plain = Hello, I am the assistant of { $centre }. Many people read along here, so please write to me in private.

# Shown for a moment after a press.
telegram-press_done = You have answered this already. To change it, just tell me the new answer.
telegram-press_unknown = This button is no longer in use. Please type to me.
telegram-press_elsewhere = Please write to me in private.

# The menu of commands: the name, and the words it stands for.
telegram-command-start = Start
    .says = hello
telegram-command-status = How far is my case
    .says = status
telegram-command-human = Talk to a person
    .says = I want to talk to a person
telegram-command-help = How this works
    .says = help
telegram-command-elsewhere = Go on with another phone or chat
    .says = go on in another chat
telegram-command-pause = Stop for now
    .says = pause
telegram-command-privacy = How we use your information
    .says = privacy notice
telegram-command-delete = Delete my data
    .says = delete my data

# Cards in the staff group: number, service and how far it is, nothing about the worker.
telegram-card-normal = { $number } { $service }
telegram-card-soon = 🟠 [soon] { $number } { $service }
telegram-card-urgent = 🔴 [urgent] { $number } { $service }
telegram-card-state = Now: { $state }
telegram-card-free = Nobody has it yet
telegram-card-owner = With { $owner }
telegram-card-acknowledged = { $by } has it
telegram-card-due = By { $day }
telegram-card-waits = { $count } asked of the worker
telegram-card-open = On the desk: { $link }
telegram-card-shut = Something for one person alone. Whoever it is for, please look at the desk; not here.
telegram-card-shut_topic = For one person
telegram-card-how = Reply to this card (or write in its topic) and the worker gets your words. /ask for a paper, /note for a note, /back to the assistant.
telegram-card-claim = I take it
telegram-card-acknowledge = I am on it

# Answers in the staff group.
telegram-staff-hello = Hello, I am the help centre's assistant. Each new case gets a card here. Press “I take it” to claim it; a reply to the card, or words in its topic, go to the worker; /ask and a name asks for a field or paper, /note keeps a note, /back gives the talk back to the assistant. Decisions are made on the desk. Please write no ID number, phone or illness of a worker here.
telegram-staff-unlinked = Your account is not linked to the desk yet, so buttons and replies do not work for you here. Please get a code under “My account” on the desk and send it to me in private.
telegram-staff-which_case = Please write in the topic of that case, or reply to its card.
telegram-staff-colleague = This was a reply to a colleague and did not go to the worker.
telegram-staff-file = Photos and files in the group did not go to the worker. Please use words.
telegram-staff-edited = Words changed later do not go to the worker again. Please say it once more.
telegram-staff-decide = Here you can reply, /ask, /note and /back. Decisions are made on the desk. { $link }
telegram-staff-ask_what = Please name the field or paper, as: /ask proof of income
telegram-staff-ask_which = Which one?
telegram-staff-ask_none = There is nothing of that name. Please name a field or paper; for anything else just reply.
telegram-staff-done-claim = It is yours now.
telegram-staff-done-acknowledge = Noted: you are on it. Please get in touch at once.
telegram-staff-done-ask = The worker is being asked.
telegram-staff-done-reply = Passed on to the worker.
telegram-staff-done-note = Noted.
telegram-staff-done-hand_back = Given back to the assistant.
telegram-staff-link_done = Linked, { $name }. You can claim and reply in the staff group now.
telegram-staff-link_again = This account is linked already: { $name }.
telegram-staff-link_bad = The code is wrong, used or over. Please get another on the desk.
telegram-staff-link_locked = Too many tries. Please wait a quarter of an hour.
telegram-staff-link_public = Please never send a code to the group; this one is void. Get another and send it to me in private.

# The menu of commands in the staff group.
telegram-staff-command-ask = Ask the worker for a field or paper
telegram-staff-command-note = Keep a note the worker does not see
telegram-staff-command-back = Give the talk back to the assistant
telegram-staff-command-claim = Claim this case
telegram-staff-command-help = How this works
