# Joining, the member card, discounts, shops that want to take part.

service-member_discount = Joining the union, member discounts
    .about = Join the union, get a member card, ask where members pay less, or take part as a shop: register here. It is free.

q-member_wish = What it is about
    .ask = What is it about?
q-card_matter = The card
    .ask = What is the matter with the card?
q-discount_wanted = Discount wanted
    .ask = Which kind of shop, and where about?
    .good = For example: a pharmacy in East Street, or a check-up
q-member_story = What it is
    .ask = What is it about?
q-unit_union = Union at the workplace
    .ask = Is there a union at the workplace?
q-shop_kind = Kind of shop
    .also = kind
    .ask = What does the shop do?
    .good = For example: pharmacy, car wash, hairdresser
q-shop_place = Where it is
    .also = address
    .ask = Where is the shop?
q-shop_offer = Offer for members
    .also = discount
    .ask = What would you offer members?
    .good = For example: five percent off
q-shop_until = Offer ends
    .ask = Until which day does the offer run?
    .good = For example: 31 December 2027
q-shop_code = Unified social credit code
    .ask = What are the 18 characters on the licence?
q-shop_agreement = Agreement number
    .ask = What is the number of the agreement?
q-member_discount-employer = Workplace or shop
    .ask = Where do you work, or for which platform? If you have a shop, its name.
    .good = The full name if you know it; if none, say "none"

o-member_wish-join = Join the union
o-member_wish-card = Member card: get, lost, does not work
o-member_wish-discount = Where members pay less
o-member_wish-merchant = I have a shop and want to take part
o-member_wish-other = Something else
o-card_matter-new = I have no card yet
o-card_matter-lost = The card is lost
o-card_matter-broken = The card does not work
o-card_matter-retired = Retired or changed the workplace

o-unit_union-there = There is one
o-unit_union-none = There is none
o-unit_union-no_employer = No workplace

group-member = Membership
group-shop = Shop

paper-shop_licence = Licence of the shop
    .also = business licence
    .how = Name and code must be readable.

discount-found = For members, with the card:
discount-line = · { $name } ({ $kind }), { $place }: { $offer }, until { $to }.
discount-kinds = There are member discounts at: { $kinds }. Just name the kind you want.
discount-none = Shops with member discounts are not filled in yet. Register, and staff tell you.
member-told-card = A member card is voluntary and costs nothing. We never ask for its PIN or a code; tell them to nobody. If a lost card has a bank account on it, call the bank first.
member-told-join = Joining is voluntary. Ask the union of your workplace; without one, or as a rider or casual worker, the union of the town or street can take you: ask { $union } (union line) for the nearest. I register it first.
member-advice-union = Staff tell you how your workplace's union does it and what to bring.
member-advice-no_union = You can join without a union at work; staff get in touch with the town's or street's union.
member-advice-merchant = Taking part costs nothing. Staff look at the licence and sign an agreement with you, then members hear of it.

code-member_elsewhere = The union of the workplace, town or street handles it
    .door = Ask { $union } (union line) for the nearest one; we can hand it on.
code-merchant_unfit = No agreement this time
    .door = Come again when offer or papers change; call { $phone }.

register-member_discount = Register of membership
register-column-member_wish = Matter
register-column-card_matter = Card
register-column-discount_wanted = Discount asked for
register-column-member_discount-employer = Workplace or shop
register-column-shop_code = Credit code
register-column-shop_kind = Kind
register-column-shop_place = Address
register-column-shop_offer = Offer
register-column-shop_until = Until
register-column-shop_agreement = Agreement no.

state-member_discount-referred = Handed to the union that can do it
    .staff = With workplace or street union
state-member_discount-published = Members know of the offer
    .staff = Offer made known
notice-file-member_discount = One or two things are still needed.
