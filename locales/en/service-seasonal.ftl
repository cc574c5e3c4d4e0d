# Seasonal campaigns: what is open, signing up, asking about the list, supplies for those outdoors.

service-seasonal = Seasonal visits, cooling and culture
    .about = Gifts at Spring Festival, cooling in summer, opera and films: sign up or ask about the list here. It is free.

q-seasonal_wish = What you want
    .ask = Which of these do you want?
q-seasonal_kind = Kind of campaign
    .ask = Which kind is it?
q-activity = Campaign
    .also = activity
    .ask = Which campaign do you want to join? If unsure skip it, staff will look.
q-seasonal_for = For whom
    .ask = Whom do you sign up?
q-seasonal_needs = What is needed
    .ask = What is needed most? You can choose several.
q-seasonal_place = Where to
    .also = place, address of the site
    .ask = Where is it? Enough to find it.
    .good = For example: East Gate housing site, south entrance
q-seasonal_people = How many people
    .also = number of people
    .ask = How many people in all?
    .good = Just a number, for example: 30
q-seasonal_story = What it is about
    .ask = What is it about? Which workplace, and where do you work?
    .good = For example: I deliver parcels; at forty degrees there is no place to rest
q-seasonal-employer = Which workplace
    .ask = Which workplace, site or station is it?
    .good = The full name if you know it, or what people call it
q-seasonal-name = Contact
    .also = name
    .ask = Whose name shall we write down?
    .good = As on the ID card, for example: Wang Xiaoming
q-notify = Tell me of the next one
    .ask = Shall we tell you here when there is another one?
q-seasonal_date = Day wished for
    .ask = Which day would be good?
    .good = For example: next Wednesday, or skip it

o-seasonal_wish-join = Sign up for a campaign
o-seasonal_wish-on_list = Ask about the list, or where to collect
o-seasonal_wish-supplies = Something for people who work outdoors
o-seasonal_wish-come_here = Ask a campaign to come to us
o-seasonal_wish-heat = Heat allowance, made to work in the heat
o-seasonal_wish-other = Something else
o-seasonal_kind-warmth = Warmth (Spring Festival, winter)
o-seasonal_kind-cool = Cooling (summer)
o-seasonal_kind-culture = Culture (opera, films)
o-seasonal_for-self = Myself
o-seasonal_for-family = My family and me
o-seasonal_for-unit = Our workplace or team
o-seasonal_needs-water = Drinks
o-seasonal_needs-medicine = Medicine against heat, common medicine
o-seasonal_needs-rest_stop = A place to rest
o-seasonal_needs-clothes = Towels, gloves, warm clothes
o-seasonal_needs-food = Food
o-seasonal_needs-other = Something else

group-seasonal = Campaign

campaign-line = · { $name }: { $when }{ $place }. For: { $who }. { $seats }{ $needs }Sign up until { $to }.
campaign-when = { $when }, {""}
campaign-no_hour = {""}
campaign-seats = { $seats } places. {""}
campaign-any = {""}
campaign-needs = There is: { $needs }. {""}
campaign-nothing = {""}

seasonal-told-open = Open now:
seasonal-told-none = Nothing of this kind is open right now. Register, and we tell you when it is.
seasonal-told-on_list = I do not look up who stands on the list: I might take you for somebody else, and others might ask in your name. Register, and staff tell you once they know it is you.
seasonal-door-heat = In the heat your body comes first: dizzy, sick, no more sweat means stop, find shade and call { $ambulance }. Whether a heat allowance is due differs by province and I will not guess: ask { $labour } (labour line); if you are made to work in the blazing sun, tell { $government }. If it is due and not paid, say "legal aid" and I register it.

seasonal-news = You wanted to hear of campaigns. This one is open now; say "sign me up" to join:
seasonal-advice-join = Staff check the places and tell you time and place here.
seasonal-advice-on_list = Staff will call you to make sure it is you. We tell nobody else who asks.
seasonal-advice-notify = We tell you here when the next one opens. Just tell us when you have had enough.

code-campaign_full = All places are taken
    .door = We tell you earlier next time, or call { $phone } and ask for a place that became free.
code-campaign_over = This campaign is over
    .door = Come again when the next one opens; we can tell you then.
code-campaign_others = This campaign is for other people
    .door = If the family is in need, say "hardship relief"; sign up when another campaign opens.

register-seasonal = Register of seasonal campaigns
register-column-activity = Campaign
register-column-seasonal_kind = Kind
register-column-seasonal_wish = Matter
register-column-seasonal_for = For
register-column-seasonal_people = People
register-column-seasonal_place = Place
register-column-seasonal_needs = Needs
register-column-seasonal_date = Day wished for
register-column-notify = Wants to be told

state-seasonal-accepted = You are on the list
    .staff = On the list
state-seasonal-received = Received or taken part
    .staff = Handed out or taken part
state-seasonal-answered = You have been told
    .staff = Answered in person

notice-file-seasonal = You are noted; one or two things are still needed.
