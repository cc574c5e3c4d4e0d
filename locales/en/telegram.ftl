# Telegram. What a worker sees besides the conversation itself.

# The line above a message that a member of staff wrote.
telegram-staff = { $name } (staff):
telegram-share_phone = Send my phone number
telegram-noted = Got it.

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
group-card-normal = { $number } { $service }
group-card-soon = 🟠 [soon] { $number } { $service }
group-card-urgent = 🔴 [urgent] { $number } { $service }
group-card-state = Now: { $state }
group-card-free = Nobody has it yet
group-card-owner = With { $owner }
group-card-acknowledged = { $by } has it
group-card-due = By { $day }
group-card-waits = { $count } asked of the worker
group-card-open = On the desk: { $link }
group-card-shut = Something for one person alone. Whoever it is for, please look at the desk; not here.
group-card-shut_topic = For one person
group-card-how = Reply to this card (or write in its topic) and the worker gets your words. /ask for a paper, /note for a note, /back to the assistant.
group-card-claim = I take it
group-card-acknowledge = I am on it

# Answers in the staff group.
group-staff-hello = Hello, I am the help centre's assistant. Each new case gets a card here. Press “I take it” to claim it; a reply to the card, or words in its topic, go to the worker; /ask and a name asks for a field or paper, /note keeps a note, /back gives the talk back to the assistant. Decisions are made on the desk. Please write no ID number, phone or illness of a worker here.
group-staff-unlinked = Your account is not linked to the desk yet, so buttons and replies do not work for you here. Please get a code under “My account” on the desk and send it to me in private.
group-staff-which_case = Please write in the topic of that case, or reply to its card.
group-staff-colleague = This was a reply to a colleague and did not go to the worker.
group-staff-file = Photos and files in the group did not go to the worker. Please use words.
group-staff-edited = Words changed later do not go to the worker again. Please say it once more.
group-staff-decide = Here you can reply, /ask, /note and /back. Decisions are made on the desk. { $link }
group-staff-ask_what = Please name the field or paper, as: /ask proof of income
group-staff-ask_which = Which one?
group-staff-ask_none = There is nothing of that name. Please name a field or paper; for anything else just reply.
group-staff-done-claim = It is yours now.
group-staff-done-acknowledge = Noted: you are on it. Please get in touch at once.
group-staff-done-ask = The worker is being asked.
group-staff-done-reply = Passed on to the worker.
group-staff-done-note = Noted.
group-staff-done-hand_back = Given back to the assistant.
group-staff-link_done = Linked, { $name }. You can claim and reply in the staff group now.
group-staff-link_again = This account is linked already: { $name }.
group-staff-link_bad = The code is wrong, used or over. Please get another on the desk.
group-staff-link_locked = Too many tries. Please wait a quarter of an hour.
group-staff-link_public = Please never send a code to the group; this one is void. Get another and send it to me in private.

# The menu of commands in the staff group.
group-staff-command-ask = Ask the worker for a field or paper
group-staff-command-note = Keep a note the worker does not see
group-staff-command-back = Give the talk back to the assistant
group-staff-command-claim = Claim this case
group-staff-command-help = How this works
