# The web chat

web-assistant = Smart assistant
web-staff = Staff
web-you = Me
web-exit = Leave fast
web-more = More
web-close = Close
web-log = Conversation
web-earlier = Show earlier messages
web-new = More below
web-typing = The assistant is writing
web-progress = { $left ->
    [0] Question { $number }, the last one
   *[other] Question { $number }, { $left } to go, about { $minutes } min
}

web-choose = Please choose one
web-choices = You can choose:
web-input = Message to the assistant
web-placeholder = Tell us what happened
web-send = Send
web-photo = Send a photo or file
web-camera = Take a photo
web-album = Choose from photos or files
web-voice = Press to speak, press again to stop
web-listening = Listening, please speak
web-unheard = I did not catch that. Say it again, or type it.
web-keyboard-text = Switch to letters
web-keyboard-number = Switch to numbers

web-sending = Sending
web-waiting = Not sent yet. It will go out once you are online.
web-failed = Not sent
web-resend = Send again
web-edit = Take back and edit
web-discard = Do not send
web-too-long = Too long. Please send it in parts.
web-rate = A little fast. It will go out in a moment.
web-offline = You are offline. What you wrote is kept and will go out later.
web-online = Back online
web-no-cookie = Your browser does not let this page remember you, so nothing can be sent. Please allow cookies, or call us.

web-photo-alt = Photo you sent
web-paper-file = File you sent
web-photo-working = Getting the photo ready
web-unreadable = A file we could not take
web-wordless = A message without words
web-pressed = Chosen

web-receipt = Receipt
web-receipt-number = Number
web-receipt-note = Please keep this number. You need it to ask how things stand.
web-print = Print
web-copy = Copy number
web-copied = Copied
web-call = Call
web-yesterday = Yesterday

web-phone = Phone
web-address = Address
web-hours = Open
web-hotlines = Useful numbers
web-hotline-union = Union hotline
web-hotline-legal = Legal aid
web-hotline-labour = Pay and insurance
web-hotline-government = Government service
web-hotline-police = Police
web-hotline-ambulance = Ambulance
web-hotline-fire = Fire
web-hotline-women = Women and children
web-hotline-youth = Young people
web-hotline-heart = Someone to talk to
web-hotline-tax = Tax
web-safe = We never ask for your password or a code sent to your phone.

web-size = Text size
web-size-1 = Normal
web-size-2 = Large
web-size-3 = Very large
web-theme = Light or dark
web-theme-auto = Automatic
web-theme-light = Light
web-theme-dark = Dark
web-language-zh-CN = 中文
web-language-en = English
web-wish-help = How this works
    .say = Help
web-wish-status = How is my case
    .say = Status
web-wish-human = Talk to a person
    .say = I want to talk to a person
web-wish-elsewhere = Go on with another phone or chat
    .say = go on in another chat
web-wish-delete = Delete my data
    .say = Delete my data
web-notice = Privacy notice
web-listen = Read it to me
web-listen-stop = Stop reading
web-other = Someone else will use this
web-old = Open an earlier conversation

web-lock = This conversation is hidden
web-lock-text = Nobody used it for a while, so we hid it from other eyes. Type the last four digits of the phone number you gave to go on.
web-digits = Last four digits of the phone number
web-lock-open = Open
web-lock-other = That is not me, start anew
web-lock-back = Back
web-lock-help = Cannot open it? Call us:
web-digits-four = Please type four digits
web-digits-wrong = That is not right, please look again
web-digits-wait = Too many tries. Please wait a while, or call us.

web-boot = Opening. If it does not open, please call us or come to us. We can help there too.
web-noscript = Your browser has turned script (JavaScript) off, so the chat cannot open. Please turn it on in the settings. You can also call us or come to us. We can help there too.
web-row-change = Change
web-row-answer = Answer
web-row-photo = Photo
web-slots = Papers still to come
