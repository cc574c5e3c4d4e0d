# What this counter cannot do by itself yet: its name, and whom to ask.

service-medical_aid = Medical aid
service-vacancy = Offering a job
service-skills_training = Training
service-model_worker = Model workers
service-housing = Housing
service-startup_tax = Starting a business, taxes
service-seasonal = Seasonal help
service-member_discount = Member discounts
service-donation = Giving
service-policy_consult = A question about rules

door-other = I cannot do "{ $service }" here yet. Please call { $phone }, or say "a person".
door-mutual = How the mutual medical insurance of the union pays is asked of the union that runs it: call { $union } (union line) or { $phone }, or say "human". Keep every hospital bill. If treatment leaves the family short of money, you can apply here: say "hardship relief".
door-medical_aid = For reimbursement, ask the local medical insurance office. If treatment leaves the family short of money, you can apply here: say "hardship relief". To talk to a person, say "human" or call { $phone }.
door-vacancy = I cannot list a job here yet. Please call { $phone }, or say "a person".
door-skills_training = I cannot sign you up for a course here yet. Ask { $labour } (labour office) which there are, or say "a person".
door-model_worker = Model workers are looked after by the union: call { $union } (union line), or say "a person".
door-housing = For public rental housing ask your town or street office, or call { $government }. If our staff should ask for you, say "a person".
door-startup_tax = For taxes call { $tax } (tax line), for a start-up loan { $labour } (labour office). Or say "a person".
door-seasonal = For seasonal visits and supplies ask our staff: say "a person", or call { $phone }.
door-member_discount = For joining, the member card and discounts call { $union } (union line), or say "a person".
door-donation = Thank you. To give money or things, please talk to our staff: call { $phone }, or say "a person". Please never send money to anybody in a chat.
door-policy_consult = I have no sure answer about rules. You can ask { $labour } (labour office) or { $government }, or say "a person".
