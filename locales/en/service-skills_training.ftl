service-skills_training = Training
    .about = We enrol you in a free course that ends with a certificate. It costs nothing.

q-skills_wanted = Skill to learn
    .also = trade, certificate
    .ask = What would you like to learn?
    .good = For example: electrician, baby care, pastry, forklift. If you are not sure yet, say so
q-class_time = Time of lessons
    .also = time
    .ask = When can you come to lessons?
q-training_purpose = What it is for
    .ask = What do you plan to do with it?
q-has_certificate = Certificate
    .ask = Do you have a certificate in this trade already?
q-same_trade_subsidised = Subsidy before
    .also = training subsidy
    .ask = Have you taken a free course or a training subsidy for the same trade before?
    .why = Whether it can be paid for again is something staff must look up. You can enrol all the same.
q-skills_training-birth_date = Date of birth
    .ask = When were you born, year, month and day?
    .good = As on the ID card, for example: 2 March 1985
q-course_term = Course
    .ask = Which course (staff)
q-course_hours = Lessons
    .ask = How many lessons (staff)
q-certificate_no = Certificate number
    .ask = Certificate number (staff)
q-training_subsidy = Subsidy
    .ask = Amount of the subsidy (staff)
q-work_after = After the course
    .ask = Was work found (staff)

o-class_time-day = Weekdays by day
o-class_time-evening = Evenings
o-class_time-weekend = Weekends
o-class_time-any_time = Any time
o-training_purpose-job = To find work
o-training_purpose-business = To work for myself
o-training_purpose-better = To be better at my work
o-work_after-hired = Hired
o-work_after-own = Works for himself
o-work_after-not_yet = Not yet

paper-portrait = Portrait photo
    .also = portrait, passport photo, ID photo
    .how = For the certificate: white background, the face clear. You may also bring it to the first lesson.

state-skills_training-accepted = Enrolled, waiting for the course
    .staff = Enrolled
state-skills_training-in_progress = In the course
    .staff = In the course
state-skills_training-certified = Certificate received
    .staff = Certified
state-skills_training-follow_up = Follow-up
    .staff = Follow-up

skills_training-advice-job = If you want work afterwards you can register now: say "find a job".
skills_training-advice-pay_first = Courses of the help centre are free. If anybody wants money or a loan first, or sells a certificate, do not pay; call us and ask.

skills_training-step-no_status = The work situation is not known yet.
skills_training-step-group = "{ $status }" is among those this centre's free courses are for.
skills_training-step-group_other = "{ $status }" is not among those the centre names for its courses; please look.
skills_training-step-group_unset = "{ $status }". The centre has not said whom its courses are for; please look.
skills_training-step-no_before = It is not known whether the same trade was subsidised before.
skills_training-step-first_time = The same trade was not subsidised before.
skills_training-step-again = The same trade was taught or subsidised before; please check whether it can be again.
skills_training-step-again_once = The same trade was taught or subsidised before. This centre pays for a trade once; please check.
skills_training-step-too_young = { $age } years old, under 16; please look.

code-no_course = No such course at present
    .door = Enrolment opens again with the next course. You can also call { $labour } about other courses.
code-trade_subsidised = The same trade was subsidised before
    .door = You can enrol for another trade, or learn on your own. For other schemes call { $labour }.

register-skills_training = Register of courses
