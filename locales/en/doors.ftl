# What this counter cannot do by itself yet: its name, and whom to ask.

service-policy_consult = A question about rules

door-other = I cannot do "{ $service }" here yet. Please call { $phone }, or say "a person".
door-mutual = How the mutual medical insurance of the union pays is asked of the union that runs it: call { $union } (union line) or { $phone }, or say "human". Keep every hospital bill. For what you paid yourself after that you can apply here too: say "medical aid".
door-policy_consult = I have no sure answer about rules. You can ask { $labour } (labour office) or { $government }, or say "a person".
