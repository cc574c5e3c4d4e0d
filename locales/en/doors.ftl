# What this counter cannot do by itself yet: its name, and whom to ask.

service-medical_aid = Medical aid
service-vacancy = Offering a job
service-skills_training = Training
service-women_rights = Women at work
service-petition = A complaint or report
service-policy_consult = A question about rules

door-other = I cannot do "{ $service }" here yet. Please call { $phone }, or say "a person".
door-mutual = How the mutual medical insurance of the union pays is asked of the union that runs it: call { $union } (union line) or { $phone }, or say "human". Keep every hospital bill. If treatment leaves the family short of money, you can apply here: say "hardship relief".
door-medical_aid = For reimbursement, ask the local medical insurance office. If treatment leaves the family short of money, you can apply here: say "hardship relief". To talk to a person, say "human" or call { $phone }.
door-vacancy = I cannot list a job here yet. Please call { $phone }, or say "a person".
door-skills_training = I cannot sign you up for a course here yet. Ask { $labour } (labour office) which there are, or say "a person".
door-women_rights = For women at work you can call { $women } (women's line) or { $union } (union line), or say "a person".
door-petition = Our staff can listen to what you report: say "a person", or call { $government }.
door-policy_consult = I have no sure answer about rules. You can ask { $labour } (labour office) or { $government }, or say "a person".
