# The list: filters, views, many at once, keys

queue-filters = Filter and sort
queue-cut-service = Service
    .all = All services
queue-cut-state = Stage
    .all = All stages
queue-cut-owner = With
    .all = Anybody
queue-cut-due = Deadline
    .all = Any
queue-cut-order = Order
    .all = By deadline
queue-order-rank = By deadline
queue-order-newest = Newest first
queue-order-waiting = Waiting longest first
queue-order-sum = Largest sum first
queue-order-opened = Oldest first
queue-order-changed = Latest change first
queue-views = Views
queue-view-keep = Keep this view
    .do = Keep
queue-view-name = Give it a name, such as "household book missing"
queue-view-share = Colleagues see it too
queue-view-shared = shared
queue-view-by = by { $name }
queue-view-drop = Remove
    .long = Remove the view "{ $name }"
queue-danger = Danger: call first ({ $count })
queue-danger-taken = Somebody has it
queue-column-waits = Waiting
queue-came = Came { $when }
queue-waits-staff = { $days ->
        [one] 1 day
       *[other] { $days } days
    }
    .hours = { $hours ->
        [0] just came
       *[other] { $hours } h
    }
queue-waits-worker = { $days ->
        [one] for the worker, 1 day
       *[other] for the worker, { $days } days
    }
    .hours = { $hours ->
        [0] the worker was just asked
       *[other] for the worker, { $hours } h
    }
queue-mark = Choose { $number }
queue-mark_all = Choose all on this page
queue-to_list = Skip to the list of cases
queue-place = { $at } of { $all } in the list
queue-back = Back to the list
queue-next = Next case
queue-before = Case before

queue-bulk = With the chosen cases
queue-bulk-claim = Take them all
queue-bulk-ask = Ask all for one thing
queue-bulk-print = Print
queue-bulk-assign = Give to
queue-bulk-assign_to = Which colleague
queue-bulk-none = No case is chosen yet. Tick rows first, then press again.
queue-bulk-many = At most { $most } at once; please choose fewer.
queue-bulk-same = For the { $count } chosen cases
queue-ask-title = Ask { $count } workers for the same thing
queue-ask-what = What is wanted
queue-ask-count = { $name } (fits { $count })
queue-ask-why = Why, and how to get it (the worker sees it; may be left empty)
queue-ask-go = Send to them
queue-ask-hint = Each worker gets one message in his own chat, and the clocks stop. Cases that are not yours or where it does not fit get none and are named one by one.
queue-done-claim = { $count } taken
queue-done-ask = { $count } workers asked
queue-done-assign = { $count } given away
queue-done-open = Begin with the first
queue-failed = { $count } could not be done
queue-failed-why = Why
queue-problem-unseen = This case is not for you, or there is none.
queue-problem-not_wanted = This case has no use for it.
queue-problem-asked = The worker was asked for it already and has not answered yet.

queue-print-title = List of cases ({ $count })
queue-print-by = Printed by { $name }, { $when }
queue-print-phone = Phone
queue-print-lacks = Still missing
queue-print-nothing = nothing
queue-print-next = Remarks

queue-keys = Keys
    .title = Keys (? opens and closes this)
queue-key-walk = next row, row before
queue-key-open = open this row
queue-key-mark = choose this row
queue-key-claim = take it
queue-key-advance = go to the button of the next step, then Enter
queue-key-next = next case
queue-key-before = case before
queue-key-back = back to the list, to the same row
queue-key-search = search
queue-key-reply = write a reply
queue-key-bulk = go to "with the chosen cases"
queue-key-card = open or close this card
queue-key-leave = leave a field, close an open menu
queue-keys-typing = While you type (also before a word of pinyin is chosen) these keys do nothing.
queue-keys-off = Switch these keys off
queue-keys-on = Switch these keys on
queue-keys-are_off = The keys are switched off.
desk-shown-list = the printed list of cases
