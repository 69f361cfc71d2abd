# Every word a person reads, in English. The id is the code: `check_in-body-tension`.
# Invite, never order; short sentences, common words. Every language holds the same ids and arguments.

## Everywhere

common-next = Next
common-back = Back
common-skip = Skip
common-save = Save
common-discard = Don't save
common-stop = Stop
common-home = Home
common-yes = Yes
common-no = No
common-not_yet = Not yet
common-other = Something else
common-other-hint = Write it in your own words.
common-dont_know = I don't know
common-nothing = Nothing in particular
common-multi = You can choose more than one.
common-optional = You can leave this empty.
common-review = This is what you have now. Is it right for you?
common-edit = Change
common-later = You can change or erase this later.
common-enough = No, this is enough
common-quit = Until another time.
common-close = Done
common-open = Open
common-choose_none = Choosing nothing is fine too.
common-own_words = Or in your own words
common-step = step { $step } of { $total }
common-step-short = { $step }/{ $total }
common-draft = draft
common-draft_saved = Draft saved.
common-saved = Saved.
common-saved-back = Saved. Esc takes you back to writing.
common-nothing_saved = Nothing is saved. That is fine too.
common-nothing_changed = Nothing has changed. That is fine too.
common-erased = Erased.
common-undone = Undone.
common-overtaken = This was changed elsewhere meanwhile. That stays.
common-copied = Copied.
common-copied-note = Other programs on this computer can read the clipboard.
common-support = support
common-writing = writing:
common-more = more
common-today = today
common-yesterday = yesterday
common-last_night = last night
common-tonight = tonight
common-tomorrow = tomorrow
common-new_line = new line

## Short names of screens (crumbs, go-to box)

place-home = home
place-check_in = check-in
place-compassion = self-compassion
place-encounter = encounter
place-circle = support circle
place-grounding = here and now
place-small_step = small step
place-note = free writing
place-journal = journal
place-search = search
place-insights = insights
place-export = export
place-import = import
place-settings = settings
place-help = help
place-on_this_day = on this day
place-trash = trash
place-reading = reading
place-privacy = privacy

## Dates

date-long = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-day_month = { $day } { $month }
date-day_month_year = { $day } { $month } { $year }
date-range = { $first } – { $last }
date-range-within_month = { $day }–{ $last }
date-with_time = { $date }, { $time }
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-weekday_short-1 = Mon
date-weekday_short-2 = Tue
date-weekday_short-3 = Wed
date-weekday_short-4 = Thu
date-weekday_short-5 = Fri
date-weekday_short-6 = Sat
date-weekday_short-7 = Sun
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-month_short-1 = Jan
date-month_short-2 = Feb
date-month_short-3 = Mar
date-month_short-4 = Apr
date-month_short-5 = May
date-month_short-6 = Jun
date-month_short-7 = Jul
date-month_short-8 = Aug
date-month_short-9 = Sep
date-month_short-10 = Oct
date-month_short-11 = Nov
date-month_short-12 = Dec
date-in-week = in a week
date-in-month = in a month
date-in-three_months = in three months
date-in-year = in a year
date-in-other = another day

## Key labels (short, and `.long` for the help page)

keys-move = move
keys-choose = choose
keys-choose-long = choose or let go
keys-choose_next = choose, then next
keys-choose_open = choose, open or next
keys-let_go = let go
keys-next = next
keys-open = open
keys-read = read
keys-save = save
keys-back = back
keys-background = background
keys-background-long = read where the exercise comes from
keys-back-long = one step back, nothing lost
keys-home = home
keys-field = next field
keys-number = direct
keys-page = period
keys-page-long = page, period or question
keys-search = search
keys-palette = command
keys-palette-long = find a command
keys-go = go to…
keys-undo = undo
keys-undo-long = undo, or redo
keys-restore = bring back
keys-erase = erase
keys-erase-long = erase for good
keys-empty = empty
keys-edit = edit
keys-new = new
keys-delete = remove
keys-filter = filter
keys-table = table
keys-poster = poster
keys-guide = guidelines
keys-guide-long = read the three guidelines
keys-reorder = reorder
keys-cover = hide
keys-cover-long = cover the screen, { $key } opens it again
keys-help = help
keys-lock = lock
keys-lock-long = lock your notebook now
keys-help-long = help for this screen
keys-quit = quit
keys-quit-long = quit, all is kept
keys-redraw = redraw the screen
keys-support = support
keys-support-long = support circle and help lines
keys-still = still
keys-start = start
keys-own_editor = own editor
keys-own_editor-long = write in your own editor
keys-no_motion = without movement
keys-motion = with movement
keys-stop_writing = stops writing
keys-stop_writing-long = stops, to button
keys-to_next = to Next
keys-to_save = to Save
keys-to_export = to Export
keys-to_import = to Bring in
keys-write_on = back to writing
keys-erase_word = erase word or line
keys-change = change
keys-view = view
keys-word = word
keys-day = day
keys-today = today
keys-large = large
keys-close = close
keys-done = done
keys-skip = skip
keys-clear = clears and back
keys-result = result
keys-scan = code
keys-copy = copy
keys-export = export
keys-import = bring in
keys-stop = stop
keys-import-long = bring in a file
keys-next_item = next one
keys-name-space = Space
keys-name-arrows = arrows
keys-name-up_down = up/down
keys-name-up = up
keys-name-left_right = left/right
keys-letter = choose a letter

## First run

welcome-hello-title = Welcome
welcome-hello-body = This is a quiet notebook for yourself. It is for people in recovery. From addiction, from mental health difficulties, or from both. There are six short exercises. You choose which, when and how often.
welcome-not-title = What this is not
welcome-not-body = This is not treatment. It does not replace a care professional. Nobody reads along and no answer comes back. In an emergency this program can do nothing for you. People on the phone can. Press { $key } for their numbers.
welcome-words-title = Where your words stay
welcome-words-body-plain = Everything you write stays on this computer. The folder is { $path }. Nothing goes to the internet. Anyone who can open your files can read them.
welcome-words-body-locked = Everything you write stays on this computer. The folder is { $path }. Nothing goes to the internet. Your notebook is locked with a passphrase. If you lose it, nobody can open the notebook.
welcome-words-erase = You can erase everything. You will find it under Settings.
welcome-words-drafts = Unfinished writing waits in { $path }.
welcome-pace-title = At your own pace
welcome-pace-body = You can skip any question. You can stop halfway. If you do not write for a week, nothing changes. Is something too much? Press Esc.
welcome-country-q = Which country are you in?
welcome-country-body = Then you see the help lines of that country. You can change this later.
welcome-country-none = I'd rather not say
welcome-country-find = Type a few letters of your country.
welcome-country-find-key = With / you type a few letters of your country.
welcome-country-type = You can also type the name of your country.
welcome-country-chosen = You now see the help lines of { $country }.
welcome-country-not_said = You now see numbers of several countries.
welcome-done = Done. You can begin, or look around first.
welcome-language-q = In which language?
welcome-plain = Do you use a screen reader? Then start with verbinding --plain.
welcome-name-q = What may I call you? You can leave this empty.
welcome-circle-q = Who or what may be in your support circle?
welcome-circle-hint = One name or place is enough to begin. The rest can wait.
welcome-circle-later = Later
welcome-pass-q = Do you want a passphrase on your notebook?
welcome-pass-no = Not now
welcome-pass-no-sub = you can always do this later, under Settings
welcome-pass-yes = Yes, choose a passphrase now
welcome-pass-circle = Your support circle also opens without the passphrase. So you can always reach it.
welcome-pass-circle-off = Do you not want that? Then turn it off under Settings.
welcome-pass-lost = If you lose the passphrase, nobody can open your notebook.
welcome-pass-hint = Four or five ordinary words work well.
welcome-pass-twice = Once more, to be sure
welcome-pass-differ = The two are not the same. Try again, take your time.

## Home

home-greet-morning = Good morning.
home-greet-afternoon = Good afternoon.
home-greet-evening = Good evening.
home-greet-night = It is night. Take it slowly.
home-greet-morning-name = Good morning, { $name }.
home-greet-afternoon-name = Good afternoon, { $name }.
home-greet-evening-name = Good evening, { $name }.
home-ask = What suits you right now?
home-nothing = Choosing nothing is fine too.
home-circle = Support circle
home-circle-sub = who and where, when it gets heavy
home-check_in = Daily check-in
home-check_in-sub = body, feeling, need
home-compassion = Self-compassion pause
home-compassion-sub = when you are hard on yourself
home-encounter = Real encounter
home-encounter-sub = talking and listening with someone
home-grounding = Here and now
home-grounding-sub = back to where you are
home-small_step = Small step
home-small_step-sub = letting someone see something
home-journal = Journal
home-journal-sub = writing freely and reading back
home-insights = Insights
home-insights-sub = counts, no scores
home-export = Export
home-export-sub = take along or print
home-settings = Settings
home-reading = Reading
home-reading-sub = the ideas behind the exercises
home-circle-in = in your circle
home-plan-later = later today
home-journal-last = last
home-resume = Go on: { $title }, { $day } ({ $step })
home-resume-short = Go on: { $title }, { $day }
home-resume-check_in = check-in
home-resume-compassion = self-compassion pause
home-resume-encounter = encounter
home-resume-grounding = here and now
home-resume-small_step = small step
home-resume-note = page
home-resume-new = Begin a new one
home-look_back = Look back on your encounter with { $name }?
home-look_back-short = Look back on your encounter?
home-look_back-later = Never mind
home-look_back-read = { $name } from yourself. Read it?
home-look_back-read-short = Something from yourself. Read it?
home-plan = { $day }: an encounter with { $name }.
home-band-about = The thread under the greeting is woven from days on which you saved something. Other days are not in it. The thread counts nothing. ╲ yourself   ╱ others   ─ here and now

## Short thoughts for home

thought-1 = It does not have to look good on paper.
thought-2 = One honest sentence is a lot.
thought-3 = A feeling is a message, not an order.
thought-4 = Slow is a pace too.
thought-5 = Someone who listens does not have to fix anything.
thought-6 = Being tired is an answer too.
thought-7 = A heavy day does not wipe out the one before.
thought-8 = Asking for help is ordinary. It just often feels big.
thought-9 = You are more than your worst day.
thought-10 = Resting is doing something too.
thought-11 = Saying no can be very kind.
thought-12 = Not knowing what you feel is an honest start.
thought-13 = A message of three words counts too.
thought-14 = Outside there is almost always something to hear.

## 1. Daily check-in

check_in-title = Daily check-in
check_in-purpose = Notice briefly how you are. You do not have to change anything.
check_in-intro = Three questions, and room to write. A few words are enough. It takes about five minutes, shorter is fine too.
check_in-body-q = What do you notice in your body?
check_in-body-tension = Tension
check_in-body-relaxation = Relaxation
check_in-body-energy = Energy
check_in-body-tiredness = Tiredness
check_in-body-soft = Is looking at your body not comfortable now? Then skip this question.
check_in-body-where-q = Where do you notice it?
check_in-body-where-head = head
check_in-body-where-neck = neck and shoulders
check_in-body-where-chest = chest
check_in-body-where-belly = belly
check_in-body-where-back = back
check_in-body-where-arms = arms and hands
check_in-body-where-legs = legs and feet
check_in-body-where-all = everywhere
check_in-body-where-open = where do you notice it
check_in-feel-q = What feeling is with you?
check_in-feel-hint = There can be more than one at a time.
check_in-feel-anger = Anger
check_in-feel-sadness = Sadness
check_in-feel-gladness = Gladness
check_in-feel-fear = Fear
check_in-feel-calm = Calm
check_in-feel-emptiness = Emptiness
check_in-feel-finer-q = Does one of these words fit better? You can also skip.
check_in-feel-more = more words
check_in-feel-finer-anger-irritated = irritated
check_in-feel-finer-anger-frustrated = frustrated
check_in-feel-finer-anger-hurt = hurt
check_in-feel-finer-anger-furious = furious
check_in-feel-finer-sadness-disappointed = disappointed
check_in-feel-finer-sadness-lonely = lonely
check_in-feel-finer-sadness-powerless = powerless
check_in-feel-finer-sadness-missing = missing someone
check_in-feel-finer-gladness-relieved = relieved
check_in-feel-finer-gladness-grateful = grateful
check_in-feel-finer-gladness-proud = proud
check_in-feel-finer-gladness-hopeful = hopeful
check_in-feel-finer-fear-restless = restless
check_in-feel-finer-fear-worried = worried
check_in-feel-finer-fear-unsure = unsure
check_in-feel-finer-fear-panic = in panic
check_in-feel-finer-calm-safe = safe
check_in-feel-finer-calm-content = content
check_in-feel-finer-calm-quiet = quiet
check_in-feel-finer-calm-at_home = at home
check_in-feel-finer-emptiness-flat = flat
check_in-feel-finer-emptiness-numb = numb
check_in-feel-finer-emptiness-far = far away
check_in-feel-finer-emptiness-no_interest = no interest in anything
check_in-feel-finer-more-shame = shame
check_in-feel-finer-more-guilt = guilt
check_in-feel-finer-more-craving = craving or urge
check_in-feel-finer-more-boredom = boredom
check_in-need-q = What would be good for you today?
check_in-need-rest = Rest
check_in-need-contact = Contact
check_in-need-movement = Movement
check_in-need-boundaries = Boundaries
check_in-need-gentleness = Gentleness
check_in-need-first-q = What would be a very small start?
check_in-need-first-hint = For example: a glass of water, a short message, a walk outside.
check_in-need-hint = You do not have to do anything with it yet.
check_in-need-first-open = a very small start
check_in-note-q = Would you like to add anything?
check_in-note-hint = Nobody checks this.
check_in-saved-1 = Saved. This is how it was at this moment.
check_in-saved-2 = Saved. You listened to yourself for a while.
check_in-saved-3 = Saved. You can leave it here.
check_in-after-q = Would you like to do anything else?
check_in-empty = Nothing here yet. It can start with one word.
check_in-sum-body = Body
check_in-sum-feel = Feeling
check_in-sum-need = Need
check_in-sum-first = Small start
check_in-sum-note = Note
check_in-offer-contact = You named contact. This may fit with it:
check_in-offer-rest = You named rest. This may fit with it:
check_in-offer-gentleness = You named gentleness. This may fit with it:
check_in-offer-boundaries = You named boundaries. This may fit with it:
check_in-offer-circle = See my support circle
check_in-offer-encounter = Prepare an encounter
check_in-offer-grounding = Here and now
check_in-offer-compassion = Self-compassion pause
check_in-change = Change something

## 2. Self-compassion pause

compassion-title = Self-compassion pause
compassion-purpose = A short pause for when you are hard on yourself.
compassion-thought-q = What did you say to yourself?
compassion-thought-hint = You can write it down or only think it.
compassion-thought-keep = Keep it in my journal
compassion-thought-release = Let it go at the end
compassion-thought-release-hint = Letting go means: this thought is not kept anywhere.
compassion-pause-hurts = This hurts. It is hard to think about yourself this way.
compassion-pause-others = Others in recovery know this voice too. You are not strange.
compassion-pause-breath = Breathe along
compassion-pause-hint = A few quiet breaths is fine. Doing nothing is fine too.
compassion-touch-q = What is comfortable for your body now?
compassion-touch-heart = A hand on my heart
compassion-touch-belly = Two hands on my belly
compassion-touch-arms = My arms around myself
compassion-touch-hands = My hands together
compassion-touch-hold = Holding a pillow or blanket
compassion-touch-none = No touch
compassion-phrase-q = Choose a sentence. Say it softly, or think it.
compassion-phrase-1 = This is hard. I am staying with myself.
compassion-phrase-own = My own sentence
compassion-phrase-own-hint = What would you say to a friend?
compassion-phrase-stay = Stay like this for a few quiet breaths. Press Enter when it is enough.
compassion-phrase-2 = I do what I can today.
compassion-phrase-3 = Recovery does not go in a straight line.
compassion-phrase-4 = I am allowed to learn this.
compassion-phrase-mine = my own: "{ $text }"
compassion-phrase-keep = keep this with my own sentences
compassion-after-q = How is it now?
compassion-after-softer = A bit softer
compassion-after-same = The same
compassion-after-heavier = Heavier
compassion-after-heavier-text = That happens. Gentleness can bring up old pain. You can stop here.
compassion-after-heavier-offer = What helps now: feeling the ground, someone from your support circle, or calling for help?
compassion-after-ground = Feel the ground
compassion-after-circle = Someone from my support circle
compassion-after-lines = Call for help
compassion-after-stop = Stop here
compassion-saved = Saved. This sentence is here again when you need it.
compassion-empty = You have no sentence of your own yet. You can borrow the ones above.
compassion-released = The thought is let go. Only your sentence is saved.
compassion-released-all = The thought is let go. Nothing is saved.
compassion-released-rest = The thought is let go. What else you chose is saved.
compassion-sum-thought = Thought
compassion-sum-breath = Breath
compassion-sum-touch = Touch
compassion-sum-phrase = Sentence
compassion-sum-after = Afterwards

## 3. Real encounter

encounter-title = Real encounter
encounter-purpose = A time to talk and listen, with someone you trust.
encounter-plan = Prepare an encounter
encounter-guide = Read the three guidelines
encounter-guide-title = The three guidelines
reading-title = Reading
reading-intro = Six short pages: the ideas behind the exercises. You can read them, you don't have to.
reading-exercise = This goes with it: { $title }
reading-next = The next page
encounter-after = Look back on an encounter
encounter-after-felt-q = What did you feel?
encounter-after-learned-q = What did you learn, or what did you take with you?
encounter-after-other-q = What did the other say that stayed with you?
encounter-after-other-hint = Write down only what the other agrees to.
encounter-after-safe-q = How safe did it feel?
encounter-after-safe-yes = Safe
encounter-after-safe-bit = A little
encounter-after-safe-no = Not so much
encounter-after-safe-no-text = That is unpleasant. It says nothing about your worth. Next time you can choose someone else.
encounter-after-happened-q = Did it happen?
encounter-after-happened-partly = A little
encounter-after-happened-release = I let it go
encounter-after-not_yet-text = That is all right. You can choose a new moment, or let it rest.
encounter-after-release-text = All right. The plan goes away. Nothing stays open.
encounter-after-fear-q = How was it, compared with what you feared?
encounter-after-fear-then = You wrote before:
encounter-after-fear-lighter = Lighter than I thought
encounter-after-fear-same = About as I thought
encounter-after-fear-heavier = Heavier than I thought
encounter-after-fear-words = What was different?
encounter-who-q = With whom?
encounter-who-circle = Someone from my support circle
encounter-who-friend = A friend
encounter-who-family = Someone from my family
encounter-who-peer = Someone from my recovery group
encounter-who-pro = My therapist or support worker
encounter-who-none = I can't think of anyone yet
encounter-who-none-text = That is all right. A listening line or a recovery group is a start too. Look under the help lines.
encounter-who-in_circle = from your support circle
encounter-who-own = Someone else
encounter-when-q = When and where?
encounter-when-hint = A quiet place if possible. Walking together works too.
encounter-when-today = today
encounter-when-tomorrow = tomorrow
encounter-when-week = this week
encounter-when-other = another day
encounter-when-later = no day yet
encounter-about-q = What would you like to say something about?
encounter-about-hint = Start small. You decide how much.
encounter-about-mine = About this:
encounter-invite-label = A message to ask
encounter-invite-text = Do you have half an hour this week? I would like to really talk with you. You do not have to fix anything.
encounter-invite-hint = Change it until the words are yours.
encounter-invite-copy = Copy the message
encounter-g1-title = 1. Tell about yourself
encounter-g1-body = Start your sentence with I. Say what you feel, see or hope. Do not talk about what is wrong with the other.
encounter-g1-s1 = I feel…
encounter-g1-s2 = I notice in myself…
encounter-g1-s3 = For me it is now…
encounter-g1-s4 = I find it hard that…
encounter-g1-s5 = I hope…
encounter-g1-s6 = I see that you look at it differently. For me…
encounter-g2-title = 2. Only listen
encounter-g2-body = Let the other finish. Silence is fine. Give no advice, not even good advice. Ask on if you want to know more.
encounter-g2-s1 = Tell me more.
encounter-g2-s2 = How was that for you?
encounter-g2-s3 = Do you want me to think along, or only listen?
encounter-g3-title = 3. Close it together
encounter-g3-body = Take a few minutes at the end. Take turns to say what you felt, or what you learned.
encounter-g3-s1 = Just now I felt…
encounter-g3-s2 = I take with me that…
encounter-g3-s3 = How was this for you?
encounter-pause-label = If it gets too much
encounter-pause-text = I want to pause. Can we come back to it later?
encounter-planned = Saved. Your time with { $name } is on { $date }.
encounter-planned-no_date = Saved. You can choose a day later.
encounter-saved = Saved. This encounter belongs to you both.
encounter-empty = No encounter planned yet. You can already read the three guidelines.
encounter-time-label = Time
encounter-where-label = Place
encounter-fear-open = what you fear
encounter-fear-q = Is there something you fear?
encounter-fear-hint = You can leave this empty. Afterwards you can compare.
encounter-ics = Make a calendar file (.ics)
encounter-ics-done = The file is in { $path }.
encounter-ics-title = Meeting with { $name }
encounter-starters = You could begin like this:
encounter-list-open = Planned
encounter-back-title = Looking back: { $name }
encounter-sum-who = With
encounter-sum-when = When
encounter-sum-place = Place
encounter-sum-about = About
encounter-sum-fear = Beforehand
encounter-sum-message = Message
encounter-sum-happened = Happened
encounter-sum-felt = Feeling
encounter-sum-learned = Learned
encounter-sum-other = The other
encounter-sum-compared = Compared
encounter-sum-compared_words = Different
encounter-sum-safe = Safety

## 4. Support circle, poster, wallet card

circle-title = Support circle
circle-purpose = A short list of people and places for heavy moments.
circle-intro = Three to five is enough. One is a start.
circle-kind-q = Who or what is it?
circle-kind-peer = Someone from my recovery group
circle-kind-friend = A friend who listens
circle-kind-pro = A therapist or support worker
circle-kind-nature = A calm place outside, in nature
circle-kind-family = Someone from my family
circle-kind-line = A help line
circle-name-q = Name
circle-name-hint = A first name or a letter is enough.
circle-how-q = How does this help you?
circle-how-hint = For example: listens, laughs with me, calms me.
circle-reach-q = How do you reach it?
circle-reach-hint = A number, an address, or which days are possible.
circle-words-q = What can you say then?
circle-words-hint = For example: do you have ten minutes? I'm having a rotten day.
circle-knows-q = Does this person know that you may call?
circle-knows-no-text = You can ask them some time, if you like.
circle-knows-yes = knows that I may call
circle-knows-no = does not know yet
circle-plan-q = Do you have a crisis plan or crisis card? Where is it?
circle-plan-short = Crisis plan or crisis card
circle-more5 = Five is often enough. More is fine too.
circle-hang = Hang your list where you often look. By the mirror, or on the fridge.
circle-hang-why = On a bad day you may not think of this. Then it is already there.
circle-hang-privacy = Do others look too? Then put on it only what they may know.
circle-print = Make a list to print
circle-print-done = Your list is in { $path }.
circle-print-head = My support circle
circle-print-cut = to cut out
circle-print-danger = In direct danger: { $number }
circle-print-suicide = Thoughts of suicide: { $line }
circle-print-no_words = without first words
circle-print-small = on small paper (A6)
circle-empty = Still empty. Who or what ever helped you a little? You can start there.
circle-q = Who or what helps you when it gets heavy?
circle-order-hint = At the top is the one you turn to first.
circle-edit-title = A name or place
circle-group-who = Who or what
circle-group-how = How it helps
circle-group-reach = Reach
circle-group-words = First words
circle-group-knows = Knows
circle-place-more = room for more
circle-saved = { $count ->
    [one] Saved. There is one name in your support circle.
   *[other] Saved. There are { $count } names in your support circle.
}
circle-open_without = This circle also opens without the passphrase.
circle-removed = { $name } is no longer in your support circle.
circle-two_versions = This was changed in two places. Both are here.
circle-crisis-title = You do not have to carry this alone.
circle-crisis-breath = breathe along
circle-crisis-grounding = here and now
circle-crisis-lines = help lines
circle-crisis-empty = Nobody in your circle yet. The help lines are there.
circle-crisis-add = Add someone now
circle-crisis-open = Open my support circle with the passphrase
circle-crisis-locked = Your support circle is locked. The help lines are not.
circle-crisis-copy_used = This is the last good copy of your support circle.
circle-tiny = Make the window a bit bigger for the rest.
circle-big-begin = You can begin like this:
circle-big-next = Next: { $name }
circle-big-copy = Copy the number
circle-big-scan = Show a code to scan with your phone
circle-big-all = Back to everyone
circle-qr-hint = Point the camera of your phone at the code.
circle-qr-small = There is too little room for the code here.
circle-cli-empty = Nobody in your circle yet. With verbinding circle --edit you add someone.
circle-cli-damaged = Your support circle could not be read. This is the last good copy.
circle-cli-locked = Your support circle is locked. Open it with verbinding.
circle-sum-name = Name
circle-sum-reach = Reach
circle-sum-what = Who or what
circle-sum-helps = How it helps
circle-sum-words = First words
circle-sum-knows = Knows

## 5. Here and now, and the breath

grounding-title = Here and now
grounding-purpose = A few minutes back to where you are.
grounding-eyes = Your eyes can stay open. You can stop at any time.
grounding-start-q = What do you start with?
grounding-start-ground = The ground
grounding-start-breath = The breath
grounding-start-look = Looking around
grounding-start-all = All three, one by one
grounding-ground-text = Put your feet on the floor. Push gently. Notice that the ground holds you.
grounding-ground-alt = Are you lying down or sitting another way? Then notice your chair, your bed or the wall.
grounding-breath-text = Breathe in quietly. Let the air go slowly. Out may take a little longer than in.
grounding-breath-pace-q = Would you like a pace?
grounding-breath-pace-46 = 4 counts in, 6 counts out
grounding-breath-pace-34 = 3 counts in, 4 counts out
grounding-breath-pace-own = My own pace
grounding-breath-pace-none = Rather no breathing
grounding-breath-in = in
grounding-breath-out = out
grounding-breath-any = Any other key stops the pace.
grounding-breath-again = { $key } starts the pace again.
grounding-breath-next = { $key } gives the next word.
grounding-breath-warn = Do you get dizzy or restless? Let the breath go. Look at what is in the room.
grounding-breath-none-text = All right. Choose your hands, or the sounds nearby.
grounding-breath-in-long = breathe in
grounding-breath-out-long = breathe out
grounding-breath-follow = Breathe along, or breathe in your own way.
grounding-breath-done = Go on when you like.
grounding-sound-text = Listen for a while. Which sound is farthest away?
grounding-hands-text = Rub your hands together. Notice if they are warm or cold.
grounding-look-text = Look around calmly. Name what is there. One thing is enough.
grounding-look-see = I see
grounding-look-hear = I hear
grounding-look-smell = I smell
grounding-look-skip = Is there nothing for one of these? Then go on.
grounding-look-aloud = You do not have to write. Out loud or in silence works too.
grounding-orient = It is { $day }, { $time }.
grounding-after-q = How is it now?
grounding-after-calmer = Calmer
grounding-after-same = The same
grounding-after-worse = More restless
grounding-after-worse-text = Let it go. Walk a little, drink something cold, or find someone.
grounding-after-circle = Someone from my support circle
grounding-after-lines = The help lines
grounding-after-stop = Stop here
grounding-saved = Saved. You were here.
grounding-done = Done. You don't need to save.
grounding-empty = Nothing saved. This exercise also works without writing.
grounding-stay = Stay here as long as you like.
grounding-none-hands = My hands
grounding-none-sound = The sounds nearby
grounding-sum-start = Start
grounding-sum-breath = Breath
grounding-sum-instead = Attention
grounding-sum-see = I see
grounding-sum-hear = I hear
grounding-sum-smell = I smell
grounding-sum-after = Afterwards

## 6. Small step

small_step-title = Small step
small_step-purpose = Shame keeps you quiet. With a small step you let someone see something.
small_step-q = Which step suits you?
small_step-honest = Saying in a talk how it really is
small_step-honest-words = Actually it is different from what I just said.
small_step-not_well = Saying that today is not going well
small_step-not_well-words = I am having a bad day today.
small_step-ask = Asking for help, without saying sorry
small_step-ask-words = Can you come with me tomorrow?
small_step-own = A step of my own
small_step-own-q = Which step is it?
small_step-who-q = To whom?
small_step-who-hint = Preferably someone with whom talking went well before.
small_step-size-q = How does this step feel?
small_step-size-ok = I can do this
small_step-size-tense = Tense, but possible
small_step-size-big = Too big
small_step-size-big-text = Make it smaller. One sentence. One person. One message.
small_step-no_date = There is no hurry.
small_step-after-q = How did it go?
small_step-after-heard = Someone listened
small_step-after-heard-text = You let something be seen, and someone was there.
small_step-after-odd = It took getting used to
small_step-after-odd-text = New things often feel strange. That wears off.
small_step-after-bad = It was disappointing
small_step-after-bad-text = That hurts. One reaction is not the whole story. There are others in your support circle.
small_step-after-bad-no_circle = That hurts. One reaction is not the whole story. The help lines have people who listen.
small_step-after-not_yet = Not done yet
small_step-after-not_yet-text = All right. The step stays here.
small_step-after-words = Would you like to write something about it?
small_step-saved = Saved. Small is good.
small_step-empty = No step yet. There is no hurry.
small_step-words-label = It can sound like this:
small_step-smaller-q = How can it be smaller?
small_step-smaller-hint = One sentence is enough.
small_step-list = This step is still here:
small_step-list-look = Tell how it went
small_step-list-new = Choose another step
small_step-list-remove = Remove this step
small_step-removed = The step is gone. That is fine.
small_step-sum-step = Step
small_step-sum-who = To
small_step-sum-size = Feels
small_step-sum-smaller = Smaller
small_step-sum-size_smaller = Feels then
small_step-sum-how = How it went
small_step-sum-how_words = About it

## Free writing

note-title = Write freely
note-hint = Write what is there. Sentences do not have to be right.
note-saved = Saved. It is in your journal.
note-sum-tags = Tags
note-sum-starred = Starred
note-sum-mood = Mood
note-sum-location = Place
note-sum-weather = Weather
note-sum-music = Music
note-sum-people = People
note-sum-tracker = Tracked
note-sum-scales = Scales
note-sum-rating = Rating
note-sum-priority = Priority
note-sum-folder = Folder
note-sum-front_matter = At the top it said

## Journal

journal-heavy = Is reading too heavy now? Put it away. It will stay.
journal-empty = Your notebook is still empty.
journal-empty-do = Enter starts a check-in.
journal-title = Journal
journal-count = { $count ->
    [one] 1 page, newest first
   *[other] { $count } pages, newest first
}
journal-drafts = { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}
journal-count_with_drafts = { $count ->
    [one] 1 page, { $drafts }
   *[other] { $count } pages, { $drafts }
}
journal-order = Newest first
journal-kind-check_in = Check-in
journal-kind-compassion = Pause
journal-kind-encounter = Encounter
journal-kind-circle = Circle
journal-kind-grounding = Here and now
journal-kind-small_step = Small step
journal-kind-note = Note
journal-draft = draft, { $step }
journal-open = (left open)
journal-planned = planned for { $date }
journal-on_this_day = This day in earlier years
journal-on_this_day-empty = Nothing stands here for this day in earlier years. That is fine too.
journal-trash-toast = { $title } of { $date } is in the trash.
journal-trash-all = Empty the trash
journal-trash-empty = There is nothing here to bring back now.
journal-trash-until = Goes away on { $date }.
journal-restored = Brought back.
journal-damaged = { $count ->
    [one] 1 file could not be read. It is still there as it was: { $path }.
   *[other] { $count } files could not be read. They are still there as they were: { $path }.
}
journal-two_versions = This page was changed in two places. Both are here.
journal-version-another = another version
journal-version-keep = Keep this one
journal-filter-kind = kind
journal-filter-feel = feeling
journal-filter-need = need
journal-filter-time = time
journal-filter-all = all
journal-filter-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
journal-filter-own = own words
journal-filter-none = Nothing found with these filters. Esc clears them.
journal-edited = changed on { $date }

## Search

search-empty = Nothing found with that word.
search-title = Search
search-label = Search:
search-found = { $count ->
    [one] 1 found of { $total }
   *[other] { $count } found of { $total }
}
search-hint = Type a word, or choose a filter with Tab.
search-still = … still looking

## Insights

insights-title = Insights
insights-view-words = Words
insights-view-calendar = Calendar
insights-view-together = Together
insights-period-weeks = last { $count } weeks
insights-period-all = all
insights-n = { $count ->
    [one] Count over 1 check-in.
   *[other] Count over { $count } check-ins.
}
insights-most = { $count ->
    [one] You named { $word } once.
   *[other] You named { $word } { $count } times.
}
insights-together = { $count ->
    [one] { $word } and { $other } were together once.
   *[other] { $word } and { $other } were together { $count } times.
}
insights-times = { $count ->
    [one] once
   *[other] { $count } times
}
insights-needs = Needs
insights-feelings = Feelings
insights-body = Body
insights-strands = By strand
insights-strand-yourself = yourself
insights-strand-others = others
insights-strand-here = here and now
insights-pages = Pages with "{ $word }"
insights-open = Enter on a word shows the pages.
insights-note = This is only a count. It does not say how you are.
insights-few = Too little to count yet. It does not need to.
insights-table-word = word
insights-table-count = count
insights-own = Own words
insights-finer = Finer words
insights-feared = What you feared
insights-feared-all = All pages
insights-feared-n = { $count ->
    [one] You looked back on 1 encounter.
   *[other] You looked back on { $count } encounters.
}
insights-and = { $words } and { $last }
insights-week = week of { $date }
insights-busy = … still counting

## Export

export-title = Export
export-what-q = What would you like to take along?
export-what-all = everything
export-what-period = a period
export-what-circle = the support circle (poster)
export-how-q = How?
export-how-markdown = readable (Markdown)
export-how-html = to print (HTML)
export-how-csv = as a table (CSV)
export-how-json = other program (JSON)
export-who-q = For whom?
export-who-me = for me: everything
export-who-share = to share: choose per part
export-part-feelings = feelings and needs
export-part-encounters = encounters
export-part-text = free text
export-part-names = without names
export-part-circle = circle
export-part-compassion = harsh thoughts
export-period-from = From
export-period-to = Up to
export-file-title = Journal
export-file-evenings = { $count ->
    [one] 1 evening, { $date }
   *[other] { $count } evenings, { $date }
}
export-file-left_out = Left out: { $words }.
export-file-names = names
export-table-date = date
export-table-time = time
export-table-kind = exercise
export-table-rest = other
export-file-made = Made on { $date }.
export-where-q = Where to?
export-open_file = Note: this file is not locked. Anyone who reaches it can read it.
export-preview = { $count ->
    [one] This goes along: 1 page. Enter writes the file.
   *[other] This goes along: { $count } pages. Enter writes the file.
}
export-still = … still exporting
export-reading = … still reading
export-preview-more = This is the beginning. The rest goes on like this.
export-not_written = Nothing was written.
export-do = Export
export-done = The file is in { $path }.
export-exists = That name already exists. Suggestion: { $path }
export-no_name = Choose a place first.
export-empty = There is nothing to take along yet.
export-choose = Like this nothing is left to share. Choose more with --with { $these }.
export-choose-parts = This way nothing is left to share. Choose more parts.
export-busy = Getting your journal ready…

## Import

import-done = { $count ->
    [0] Nothing was added. What was there is still there.
    [one] 1 page added. What was there is still there.
   *[other] { $count } pages added. What was there is still there.
}
import-would = { $count ->
    [0] Nothing would be added. Nothing has changed.
    [one] 1 page would be added. Nothing has changed yet.
   *[other] { $count } pages would be added. Nothing has changed yet.
}
import-there = { $count ->
    [one] 1 page was already there.
   *[other] { $count } pages were already there.
}
import-erased = { $count ->
    [one] You had erased 1 page for good. It stays away.
   *[other] You had erased { $count } pages for good. They stay away.
}
import-left = { $count ->
    [one] This could not come along:
   *[other] These { $count } could not come along:
}
import-bare = { $count ->
    [one] With 1 page something stayed behind, such as pictures or sound.
   *[other] With { $count } pages something stayed behind, such as pictures or sound.
}
import-share = This file was made to share. It cannot come back. Nothing has changed.
import-broken = This file is not whole: it is cut off or damaged. Nothing has changed.
import-empty = This is empty: there is nothing in it. Nothing has changed.
import-unread = { $path } cannot be read.
import-not_there = { $path } does not exist.
import-closed = { $path } may not be read.
import-again = Not everything is in it. Do it once more. Nothing gets in twice.
import-none = Everything in this file was already there.
import-unknown = I do not recognise this file. Nothing has changed. What can come in: verbinding, Day One, jrnl, tui-journal, Diarium, Daylio, or a Markdown folder.
import-locked = jrnl has locked this journal. Nothing has changed. Unlock it with jrnl --decrypt, and then try it once more.
import-packed = I cannot unpack this zip file. Nothing has changed. Unpack it yourself, and choose the file inside.
import-no_pages = I find no pages with a date in this folder. Nothing has changed.
import-at-day = page of { $date }
import-at-number = page { $number }
import-at-line = line { $number }
import-why-no_date = it has no date that I understand.
import-why-no_time = I do not understand the time.
import-why-no_words = it has no words.
import-why-year = I cannot keep that year.
import-why-damaged = something is missing, or it is damaged.
import-why-not_text = this is no text that I can read.
import-why-unread = I may not read this file.
import-why-unknown = I do not recognise this file.
import-why-empty = this file is empty.
import-why-shared = this was made to share.
import-why-newer = a newer program made this.
import-media-photo = [photo]
import-media-video = [video]
import-media-sound = [sound]
import-media-file = [file]
import-busy = Reading the file…
import-title = Import
import-where-q = Which file or folder would you like to bring in?
import-kinds = I know files of Day One, jrnl, tui-journal, Diarium and Daylio. Also a folder of Markdown, and the JSON export of verbinding.
import-stays = The file itself does not change. What was there stays there.
import-do = Bring in
import-more = Another file
import-from_export = { $key }: bring in a file
import-no_path = Type first where the file is.
import-check = See if the path is right, or choose another file.
import-unknown_here = I do not recognise this file. Nothing has changed. What I know is below.
import-writing = This is being kept now. One moment.
import-stopped = Stopped. Nothing has changed.
import-nothing_in = Nothing was added.
import-rights = The program may not write in { $path }.
import-unkept = Saving did not work. You can try once more.
import-undo = The key { $key } takes this import back. Pages that you wrote in stay.
import-undone = The import was taken back. The pages are in the trash.
import-redo = The key { $key } brings them in again.
import-stay = { $count ->
    [one] 1 page stayed. Something in it had changed.
   *[other] { $count } pages stayed. Something in them had changed.
}

## Settings

settings-title = Settings
settings-lang = Language
settings-lang-hint = The language of the program. What you wrote stays as it is.
settings-country = Country for the help lines
settings-country-hint = The help lines of this country stand with your support circle.
settings-space = More space on the screen
settings-motion = No movement on the screen
settings-motion-calm = calm
settings-motion-none = none
settings-motion-short = Movement
settings-motion-short-hint = None: while you breathe there are only words.
settings-thought = Thought on the home screen
settings-thought-hint = A short sentence at the bottom of the home screen.
settings-reading = Reading on the home screen
settings-reading-hint = The row to the short pages about the exercises.
settings-folder = Folder for your notebook
settings-folder-hint = Your pages and your support circle are here.
settings-erase = Erase everything
settings-erase-hint = Your whole notebook goes, for good. First you type a word.
settings-erase-q = Erase your whole notebook? This cannot be undone.
settings-erase-type = Type the word '{ $word }' to go on.
settings-erase-word = erase
settings-erased = Everything is erased. You can start again when you like.
settings-name = Your name
settings-name-hint = Only for the greeting on the home screen.
settings-name-empty = (empty)
settings-colours = Colours
settings-colours-hint = Light colours, dark colours, or none.
settings-colours-follow = follow the terminal
settings-colours-light = light
settings-colours-dark = dark
settings-colours-none = none
settings-background = Background of the terminal
settings-background-hint = On: your terminal keeps its own background. Most colours go too.
settings-marks = Marks
settings-marks-hint = Choose ASCII if signs look odd.
settings-marks-full = full
settings-marks-ascii = ASCII only
settings-pace = Breath
settings-pace-hint = The pace at which you can breathe along.
settings-pace-ask = ask each time
settings-day_ends = A day ends at
settings-day_ends-hint = What you write before then belongs to the evening before.
settings-mouse = Mouse
settings-mouse-hint = Off: you can select text with the mouse.
settings-band = Thread on the home screen
settings-band-hint = The small line under the greeting, woven from your exercises.
settings-chip_order = Words you choose more often first
settings-chip_order-hint = Off: every word keeps its own place.
settings-on = on
settings-off = off
settings-yes = yes
settings-no = no
settings-or = or: { $text }
settings-pass = Passphrase
settings-pass-change = change
settings-pass-hint = With a passphrase nobody else can read your pages.
settings-pass-elsewhere = on another device
settings-pass-remove-q = Remove the passphrase? Then anyone who can open your files can read them.
settings-lock_after = Lock after
settings-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
settings-never = never
settings-lock_after-hint = After so long without a key your notebook locks. Your draft stays.
settings-cover_after = Hide after
settings-cover_after-hint = After so long without a key your screen is covered.
settings-circle_open = Circle without passphrase
settings-circle_open-yes = yes
settings-circle_open-no = no
settings-circle_open-no-hint = No: without the passphrase there are only help lines.
settings-circle_open-hint = Yes: anyone at this computer can read your circle.
settings-cover = When hiding
settings-cover-hint = { $cover } covers the screen at once. { $key } opens it again.
settings-cover-quit-hint = { $cover } closes the program at once. Everything is kept.
settings-cover-calendar = calendar
settings-cover-empty = empty screen
settings-cover-quit = quit
settings-plain = Question and answer, no screen
settings-plain-hint = On: the program asks line by line. This suits a screen reader.
settings-numbers = My own numbers
settings-numbers-hint = Add numbers of your own to the help lines, such as your doctor.
settings-keys = Keys
settings-keys-hint = See what each key does. You can change keys.
settings-keys-open = see and change
settings-keys-taken = The key { $key } is already used for: { $text }
settings-keys-unknown = In config.toml is an action that does not exist: { $text }
settings-keys-no_key = In config.toml is a key that does not exist: { $text }
settings-keys-where = You can change them in { $path }, under [keys].
settings-keys-own = Your own: { $text }
settings-trash = Trash
settings-trash-hint = What you remove stays here for 30 days. { $key } shows what is in it.
settings-trash-empty = empty
settings-trash-pages = { $count ->
    [one] 1 page, goes after 30 days
   *[other] { $count } pages, go after 30 days
}
settings-trash-q = Empty the trash? This cannot be undone.
settings-group-screen = Screen
settings-group-exercises = More exercises
settings-exercise-hint = One more exercise on your home screen: { $about }.
settings-group-privacy = Privacy
settings-group-files = Files

## Help lines

helplines-title = Help lines
helplines-danger = Direct danger, for you or someone else? Call { $number }.
helplines-danger-name = Direct danger
helplines-overdose = Taken too much? Call { $number }. Also if you are in doubt.
helplines-suicide = Are your thoughts about suicide? You can talk about it with someone now: { $line }.
helplines-suicide-name = Thoughts of suicide
helplines-listen = Do you want to tell your story? { $line }.
helplines-listen-name = Someone who listens
helplines-addiction = Questions about alcohol or drugs? { $line }.
helplines-gp-nl = Need help soon, without direct danger? Call your GP (huisarts). If the practice is closed, call the huisartsenpost.
helplines-gp-fill = Each region has its own number. Fill in yours here.
helplines-gp-name = GP and out-of-hours GP
helplines-gp-empty = not filled in yet
helplines-gp-do = Enter fills in your number.
helplines-withdrawal = Do you drink a lot every day? Do not stop all at once. Talk to a doctor first. The same goes for sedatives.
helplines-own = My own numbers
helplines-own-empty = No numbers of your own yet. Think of your GP or support worker.
helplines-circle = My support circle
helplines-cannot_call = This program cannot call. Take your phone.
helplines-copy = Copy number
helplines-copied = Copied: { $number }
helplines-words = No idea how to begin? Say: I am not doing well, and I find it hard to say.
helplines-busy = Sometimes it takes a while before someone answers. Stay on the line, or try another number.
helplines-checked = Checked on { $date }. Numbers can change.
helplines-edit = Is something wrong? You can change any number.
helplines-choose = Choose your country
helplines-choose-other = Choose another country
helplines-choose-why = Then you see the help lines of that country.
helplines-anywhere = Numbers per country: first for direct danger, then for thoughts of suicide.
helplines-union = Direct danger, anywhere in the European Union: { $number }.
helplines-only_danger = For this country we are only sure of the emergency number. See findahelpline.com for other lines.
helplines-last = Help by phone: { $text }
helplines-short = help lines
helplines-or = { $number } or free { $line }
helplines-back = Back to your support circle: Esc
helplines-data-day_night = day and night
helplines-data-chat = Chat: { $text }
helplines-data-call_charges = Normal call charges
helplines-data-weekdays = Mon-Fri { $hours }
helplines-data-free = Free
helplines-data-site = See { $text }
helplines-data-text = Text { $number }
helplines-data-text-word = Text { $word } to { $number }
helplines-data-french = in French
helplines-advice-name = Questions about mental health
helplines-text-name = Talking by text message
helplines-mental-name = Urgent help with mental health
helplines-police-name = Police
helplines-addiction-name = Questions about alcohol or drugs
helplines-violence-name = Violence or fear at home
helplines-doctor-name = Doctor outside office hours
helplines-note-no_emergency = This is not an emergency line.
helplines-note-nhs_option = In England and Wales: choose 2.

## Countries

country-ad = Andorra
country-ae = the United Arab Emirates
country-ag = Antigua and Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ar = Argentina
country-as = American Samoa
country-at = Austria
country-au = Australia
country-aw = Aruba
country-az = Azerbaijan
country-ba = Bosnia and Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Belgium
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrain
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = the Caribbean Netherlands
country-br = Brazil
country-bs = the Bahamas
country-bt = Bhutan
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-ch = Switzerland
country-ci = Ivory Coast
country-cl = Chile
country-cm = Cameroon
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cape Verde
country-cw = Curaçao
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dj = Djibouti
country-dk = Denmark
country-dm = Dominica
country-do = the Dominican Republic
country-dz = Algeria
country-ec = Ecuador
country-ee = Estonia
country-eg = Egypt
country-es = Spain
country-fi = Finland
country-fj = Fiji
country-fk = the Falkland Islands
country-fm = Micronesia
country-fo = the Faroe Islands
country-fr = France
country-gd = Grenada
country-ge = Georgia
country-gh = Ghana
country-gi = Gibraltar
country-gl = Greenland
country-gr = Greece
country-gt = Guatemala
country-gu = Guam
country-gy = Guyana
country-hk = Hong Kong
country-hr = Croatia
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-in = India
country-ir = Iran
country-is = Iceland
country-it = Italy
country-jo = Jordan
country-jp = Japan
country-ke = Kenya
country-kg = Kyrgyzstan
country-kh = Cambodia
country-ki = Kiribati
country-kn = Saint Kitts and Nevis
country-kr = South Korea
country-kw = Kuwait
country-ky = the Cayman Islands
country-kz = Kazakhstan
country-lb = Lebanon
country-lc = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-ma = Morocco
country-mc = Monaco
country-md = Moldova
country-me = Montenegro
country-mh = the Marshall Islands
country-mk = North Macedonia
country-ml = Mali
country-mn = Mongolia
country-mo = Macau
country-mp = the Northern Mariana Islands
country-mt = Malta
country-mu = Mauritius
country-mv = the Maldives
country-mw = Malawi
country-mx = Mexico
country-my = Malaysia
country-mz = Mozambique
country-ne = Niger
country-ng = Nigeria
country-ni = Nicaragua
country-nl = the Netherlands
country-no = Norway
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = New Zealand
country-om = Oman
country-pa = Panama
country-pg = Papua New Guinea
country-ph = the Philippines
country-pk = Pakistan
country-pl = Poland
country-pr = Puerto Rico
country-ps = the Palestinian Territories
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-ro = Romania
country-rs = Serbia
country-ru = Russia
country-rw = Rwanda
country-sa = Saudi Arabia
country-sc = Seychelles
country-se = Sweden
country-sg = Singapore
country-si = Slovenia
country-sk = Slovakia
country-sm = San Marino
country-sr = Suriname
country-sv = El Salvador
country-tc = the Turks and Caicos Islands
country-th = Thailand
country-tj = Tajikistan
country-tn = Tunisia
country-to = Tonga
country-tr = Turkey
country-tt = Trinidad and Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ukraine
country-ug = Uganda
country-uk = the United Kingdom
country-us = the United States
country-uy = Uruguay
country-uz = Uzbekistan
country-va = Vatican City
country-vc = Saint Vincent and the Grenadines
country-ve = Venezuela
country-vg = the British Virgin Islands
country-vi = the US Virgin Islands
country-vn = Vietnam
country-vu = Vanuatu
country-ws = Samoa
country-xk = Kosovo
country-za = South Africa
country-zm = Zambia
country-zw = Zimbabwe
country-other = Another country

## Help page

help-title = Help with: { $title }
help-here = On this screen
help-everywhere = Everywhere
help-writing = While writing
help-about = About this step
help-search = search the help
help-check_in-body = A signal from your body does not have to mean anything. It may just be there. I don't know is an answer too.
help-check_in-feel = You do not have to explain a feeling. One word is enough.
help-check_in-need = A need is not a demand. You do not have to act on it now.
help-check_in-note = This page is for you. Nobody checks it.
help-compassion = You do not have to change anything about yourself. Pausing is the whole exercise.
help-encounter = Safety comes first. You decide what you share, and when you stop.
help-circle = A circle with one name works too. A place counts just as much.
help-grounding = Your eyes can stay open. Choose what is comfortable now, and skip the rest.
help-small_step = Too big is a good answer. Then you make the step smaller.
help-journal = Reading may stop in the middle of a sentence. Everything stays.
help-trash = What is here can be brought back. After 30 days it goes by itself.
help-insights = These are counts of words you chose yourself.
help-reading = The ideas behind the exercises, in short. Nothing is kept about it.
help-reading_page = With { $key } you read what is behind it: { $title }.
help-privacy = What is where, and who can read it. Nothing is kept about it.
help-export = An export is a separate file. Your journal does not change by it.
help-import = You bring in pages from another journal. Nothing gets in twice.
help-lock = Type your passphrase and press Enter. Support and help lines open without it.
help-passphrase = A passphrase is a few ordinary words. Only you know them.
help-settings = Every change works at once. You can also undo it.

## Palette

palette-prompt = Type what you are looking for.
palette-search = Search the journal: { $text }
palette-none = Nothing found. Try another word.
palette-messages = latest messages
palette-synonyms-editor = vim, nano, emacs, long text
palette-synonyms-circle = support, panic, craving, urge, crisis, help, alone, call
palette-synonyms-grounding = ground, breath, calm, restless, panic, craving
palette-synonyms-compassion = harsh, critic, kind, gentle
palette-synonyms-encounter = talk, conversation, listen, meeting, look back
palette-synonyms-small_step = shame, honest, ask, look back
palette-synonyms-on_this_day = past, back then, earlier years, a year ago, today
palette-synonyms-trash = removed, deleted, bring back, bin
palette-synonyms-reading = read, background, connection, wall, shame, recovery, why
palette-synonyms-privacy = privacy, who can read, safe, secret, passphrase, network, swap, backup
palette-synonyms-export = take along, print, share
palette-synonyms-lock = lock, passphrase, away, close
palette-synonyms-import = bring in, add, move over, day one, jrnl, tui-journal, diarium, daylio, markdown
palette-synonyms-helplines = emergency, number, 112, 113, doctor

## Locked

lock-title = Your notebook is locked.
lock-label = Passphrase
lock-support = Open support
lock-support-hint = no passphrase needed for this
lock-lost = Lost the passphrase? Without it nobody can read your pages. Nor can we.
lock-lost-circle = Your support circle stays open.
lock-opening = opening…
lock-wait = Just a moment.
lock-caps = Caps lock is on.
lock-damaged = The file with your key is no longer whole. Your passphrase may still be right.
lock-damaged-safe = Your pages have not changed.
lock-damaged-can = Put back an older copy of that file, and try again.
lock-elsewhere = A passphrase was chosen on another device.
lock-elsewhere-join = With the passphrase, your notebook is locked on this device as well.
lock-elsewhere-without = Without it, the pages of that other device stay closed for now.
lock-without = Go on without

## Passphrase

place-passphrase = passphrase
passphrase-set = Choose a passphrase
passphrase-set-done = Your notebook has a passphrase now.
passphrase-set-begun = Your notebook has a passphrase now. The rest is locked when you open it again.
passphrase-change = Change the passphrase
passphrase-change-done = Your notebook has another passphrase now.
passphrase-change-copies = An old copy of your folder still opens with the old passphrase.
passphrase-remove = Remove the passphrase
passphrase-remove-done = The passphrase is gone. Your notebook opens without it.
passphrase-remove-on = Remove
passphrase-on = Choose passphrase
passphrase-old = The passphrase of now
passphrase-new = The new passphrase
passphrase-word = Type the word above first.
passphrase-empty = Nothing stands here yet.
passphrase-devices = Another device with the same folder will then ask for this passphrase too.
passphrase-circle_locked = Your support circle is locked as well. The help lines are not.
passphrase-busy = Your files are being converted. One moment, nothing gets lost.
passphrase-progress = { $done } of { $all } files
passphrase-join = Use it on this device too
passphrase-joined = This device uses the passphrase now as well.
passphrase-left = { $count ->
    [one] 1 file stayed as it was. I try it again the next time you open.
   *[other] { $count } files stayed as they were. I try them again the next time you open.
}
passphrase-others = { $count ->
    [one] 1 file of another device can still be read. That device locks it itself.
   *[other] { $count } files of other devices can still be read. Those devices lock them themselves.
}
passphrase-key_stays = Another device still needs the passphrase, until you remove it there.
passphrase-already = There is a passphrase already, here or on another device.
passphrase-none = There is no passphrase any more.
passphrase-failed = That did not work. What you wrote is still there. You can try again.
passphrase-rights = The program may not write in { $path }.

## Cover

cover-title = { $month } { $year }
cover-weekdays = mo tu we th fr sa su

## Errors

error-save = Saving did not work. Your text is still on the screen. Try again, or copy your text.
error-save-full = The disk is full. Make some room and try again.
error-save-rights = The program may not write in { $path }. Choose another folder under Settings.
error-save-title = Saving did not work
error-save-safe = What you wrote is still on the screen and in memory.
error-gone = This page was erased elsewhere. What you type here is not saved.
error-open = Your notebook does not open. Nothing has been erased. The file is in { $path }.
error-damaged = Part of the notebook cannot be read. The rest is still there.
error-pass = That passphrase is not right. Try again, take your time.
error-small = The window is too small. Make it bigger, then we go on.
error-export = Making the list did not work. Your support circle is still intact.
error-copy = Copying does not work here. Write the number down: { $number }
error-date = I do not understand that date. For example: 24 November.
error-date-past = That day is over. A day that is still to come works.
error-year = Choose a year from 1 to 9999.
error-key = That key does nothing here.
error-settings = Something in { $path } cannot be read. Take it out, and start again.
error-unknown = Something went wrong. That is the program's doing. What was saved is still there.
error-detail = More detail: { $detail }
error-help = This may help:
error-retry = Try again
error-elsewhere = Save somewhere else
error-copy_text = Copy the text
error-go_on = Go on without saving. I will ask again later.
error-panic = The program stopped. What you wrote is in { $path }.
error-newer = This notebook was made with a newer program. Nothing has changed.

# Why something did not work: the end of a sentence
reason-not_there = it is not there
reason-rights = you have no rights to it
reason-read_only = this place can only be read
reason-full = the disk is full
reason-not_a_file = it is not an ordinary file
reason-too_large = it is too large
reason-links = its links lead in a circle
reason-name = that name is not possible here
reason-there = something is there already
reason-in_use = another program has it in use
reason-nobody = nobody takes it
reason-coded = the text was stored in an unknown way
reason-disk = the disk or the system gave an error
reason-empty = the file is empty
reason-cut_off = the file ends halfway
reason-unsound = the file is damaged
reason-twice = two things stand under one name
reason-entry = page { $number } in this file is not whole
reason-newer = a newer program made it
reason-not_ours = it belongs to another program
reason-not_back = it could not be read back well
reason-busy = another window is saving
reason-gone = this page is not there any more
reason-year = the year is not between 1 and 9999
reason-too_many = there are too many files
reason-left_alone = it stays as it is
reason-line = line { $number } cannot be understood
reason-settings = the settings cannot be read
reason-locked = the notebook is locked
reason-other_key = it belongs to another key, or it is damaged
reason-unknown = it is not known why
error-maybe_copied = Maybe copied. Here it is again: { $number }
error-no_lock = This folder cannot be locked. Use your notebook there in one window at a time.
error-time = I do not understand that time. For example: 16:00.

## Plain mode

plain-keys = Type { $support } for support, { $back } for back, { $help } for help, { $quit } to stop.
plain-back = b
plain-question = Question { $step } of { $total }.
plain-numbers = Numbers with spaces between, or your own words. Empty skips.
plain-chosen = Chosen: { $words }.
plain-added = Written with it: { $text }.
plain-not_listed = { $number } is not in the list. Choose 1 to { $count }, or write your own words.
plain-editor = Type { $key } for your own editor.
plain-end_dot = End with a line that holds only a dot.
plain-review = This is what you wrote:
plain-save-q = Save? Enter is yes. With { $back } you go back. With { $quit } it stays a draft.
plain-resume = Enter to go on where you were.
plain-next = Press Enter to go on.
plain-saved = Saved on { $date }.
plain-draft = Draft saved.
plain-rights = The program may not write in { $path }. Choose another folder with --home.
plain-breath = Breathe in at your own pace. Enter with each breath, or type done.
plain-breath-done = done
plain-only_numbers = Choose a number from 1 to { $count }, or leave it empty.

## Command line

cli-about = A quiet notebook in the terminal, for people in recovery.
cli-check_in = Notice briefly how it is.
cli-compassion = A pause when you are hard on yourself.
cli-encounter = Prepare a real encounter, or look back.
cli-circle = Your support circle and the help lines.
cli-read = Short pages about the ideas behind the exercises.
cli-privacy = What is where, who can read it, and what a passphrase does.
cli-page = Name of a page, or a word of its title.
cli-read-unknown = There is no page { $name }. With verbinding read you see which there are.
cli-grounding = Back to where you are.
cli-small_step = Let someone see something.
cli-note = Write freely.
cli-list = Your journal as a list, newest first.
cli-show = Read one page.
cli-search = Search your journal.
cli-export = Take your journal with you as a file.
cli-import = Add pages from an export, or from another journal.
cli-passphrase = Choose, change or remove a passphrase.
cli-passphrase-set = Choose a passphrase. Your notebook is locked from then on.
cli-passphrase-change = Choose another passphrase.
cli-passphrase-remove = Take the passphrase off. Your notebook can be read as before then.
cli-passphrase_fd = Read the passphrase from file descriptor N, one a line.
cli-passphrase-new = New passphrase
cli-passphrase-nothing = Nothing has changed.
cli-passphrase-no_fd = That file descriptor cannot be read. Have another look at it.
cli-passphrase-busy = Your files are getting their other form…
cli-passphrase-is_set = Your notebook is encrypted now. Your passphrase opens it.
cli-passphrase-is_changed = Your new passphrase counts from now on.
cli-passphrase-is_removed = The passphrase is gone. Your notebook can be read as before.
cli-passphrase-there = Your notebook has a passphrase already. Choose another with: verbinding passphrase change.
cli-passphrase-none = This notebook has no passphrase here. Choose one with: verbinding passphrase set.
cli-passphrase-damaged = Your passphrase may be right, but the key is damaged. { $path }: { $detail }. Put back a copy of that file.
cli-passphrase-elsewhere = Another device chose a passphrase. Without it the pages of that device stay closed.
cli-passphrase-left = { $path } could not come along: { $detail }. The file is still there.
cli-passphrase-others = { $count ->
    [one] One file of another device can still be read without the passphrase. That changes when you open verbinding there.
   *[other] { $count } files of other devices can still be read without the passphrase. That changes when you open verbinding there.
}
cli-passphrase-stays = Another device still uses the passphrase. That is why the key stays.
cli-doctor = Read everything: what is wrong and what is safe.
cli-doctor-fine = Everything can be read.
cli-doctor-bad = { $count ->
    [one] 1 file cannot be read. Nothing has been erased.
   *[other] { $count } files cannot be read. Nothing has been erased.
}
cli-doctor-repair = With --repair { $path } is set aside and the last good copy comes back.
cli-doctor-repaired = Repaired with the last good copy, if there was one. The old file is in { $path }. What came later is only there.
cli-verbose = Say too what the computer itself says about it.
cli-doctor-draft = A draft cannot be read and stays: { $path }.
cli-repair = Set damaged files aside and bring back the last good copy.
cli-doctor-no_locks = On this disk two windows do not notice each other. Better use one at a time.
cli-doctor-helplines_old = The help lines were checked more than a year ago.
cli-where = Every folder and file, and that there is no network.
cli-where-network = This program uses no network.
cli-erase = Erase everything, or one page for good.
cli-erase-one-q = Erase this page for good? This cannot be undone.
cli-erase-nothing = Nothing has been erased.
cli-erase-failed = Not everything is erased yet. { $path }: { $detail }. Try it once more.
cli-exercise = The exercises, your own too.
cli-exercise-list = Show the exercises.
cli-exercise-check = Check a file, and say what is wrong.
cli-file = The file.
cli-source = A file or a folder; - is what comes in.
cli-exercise-wrong = { $path }, line { $line }: { $detail } The program goes on without this exercise.
cli-exercise-add = Add an exercise.
cli-exercise-remove = Take an exercise out. Your pages stay.
cli-exercise_name = The name, or the title: letter.
cli-exercise-added = { $name } is now among your exercises.
cli-exercise-removed = { $name } is not among your exercises. Pages that you wrote stay.
cli-exercise-unknown = I do not know { $what }. Choose from: { $these }.
cli-exercise-there = { $what } is among your exercises already.
cli-exercise-asleep = You can add this exercise with: verbinding exercise add { $name }.
cli-reminder = One short greeting each evening, if you want that.
cli-reminder-set = Show a greeting each evening, at this time.
cli-reminder-off = No greeting any more. Nothing of it stays behind.
cli-reminder-show = Is there a greeting, and at what time?
cli-time = The time, such as 21:00.
cli-print = Only show what systemd, launchd or Windows needs.
cli-reminder-time = I do not understand that time. Type for example: verbinding reminder set 21:00
cli-reminder-is_set = Each evening at { $time } your screen shows "{ $words }" No more than that.
cli-reminder-is_off = No greeting comes any more, and nothing of it is left.
cli-reminder-none = No greeting comes.
cli-reminder-no_systemd = There is no systemd here that can do this. With --print you see what is needed.
cli-reminder-how-systemd = Put this, as two files, in ~/.config/systemd/user. Then: systemctl --user enable --now verbinding-reminder.timer
cli-reminder-how-launchd = Put this in ~/Library/LaunchAgents/verbinding-reminder.plist. Then: launchctl load that file.
cli-reminder-how-windows = Put this in greeting.xml. Then: schtasks /Create /TN verbinding-reminder /XML greeting.xml
cli-reminder-off-how = Take away what you put there for it. With set you see where that is.
cli-example-reminder-print = for a Mac
cli-reminder-words = Good evening.
cli-completions = Completions for your shell.
cli-man = The manual page.
cli-man-manual = verbinding manual
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-examples = EXAMPLES
cli-man-environment = ENVIRONMENT
cli-man-files = FILES
cli-man-status = EXIT STATUS
cli-man-see = SEE ALSO
cli-man-env-locale = The language, if nothing else names one.
cli-man-env-motion = With 0 nothing moves.
cli-man-env-editor = Your own editor, for a long text.
cli-man-env-confine = With no, the program does not shut itself off from the network and other files.
cli-man-file-data = Your journal, your support circle and copies.
cli-man-file-state = Drafts, and the name of this device.
cli-man-file-config = Your settings.
cli-man-file-exercises = Exercises of your own.
cli-man-status-done = It worked.
cli-man-status-failed = It did not work, or not everything could be read.
cli-man-status-wrong = The program did not understand what was typed.
cli-man-status-signal = Signal n ended the program. Your text is kept.
cli-from = From this day, or from the beginning of this month.
cli-to = Up to and with this day, or the end of this month.
cli-on = Only this day or this month.
cli-on_this_day = Only this day in earlier years.
cli-last = The last while, such as 14d, 8w, 3m or 1y.
cli-kind = Only these exercises. See verbinding exercise list.
cli-strand = Only this strand: yourself, others or here.
cli-contains = Only with these words.
cli-full = The whole text.
cli-format = markdown, json, csv or html.
cli-force = Write over an existing file.
cli-share = Leave out what you do not want to share.
cli-with = Share too: feelings, needs, encounters, notes, circle or thoughts.
cli-without_names = Without names.
cli-dry_run = Only tell what would happen.
cli-at = The moment of this page.
cli-home = Use this folder for everything.
cli-log = Write a log, without your words.
cli-plain = No full screen: question and answer.
cli-lang = The language of the program.
cli-no_color = No colour.
cli-no_motion = No movement.
cli-json = As JSON, for another program.
cli-poster = Make a poster to print.
cli-paper = The paper of the poster. On A4 there is a card for your wallet too.
cli-edit = Change your support circle.
cli-out = Write to this file, or to the screen.
cli-exists = { $path } already exists. Choose another name, or use --force.
cli-nothing_in = Nothing comes in to read here. Start the program in a terminal.
cli-note-empty = No text came in. Use verbinding note < page.txt, or write in a terminal.
cli-note-coded = This text is not UTF-8. Nothing was saved. Save it as UTF-8 first.
cli-edit-plain = You change your circle on a full screen: in a terminal, without --plain.
cli-closed = Your notebook is locked. Open it in the terminal first.
cli-id = The first characters of a page are enough.
cli-words = Only pages with all of these words.
cli-shell = Your shell, such as bash, zsh or fish.
cli-help = Show this help.
cli-version = Show the version.
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-examples = Examples
cli-help-also = (also: { $names })
cli-topic = The command that you want to know more about.
cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-date = DATE
cli-value-words = WORDS
cli-value-file = FILE
cli-value-dir = FOLDER
cli-value-format = FORMAT
cli-value-name = NAME
cli-example-home = the home screen
cli-example-check_in = a check-in at once
cli-example-circle = your support circle on paper
cli-example-circle-small = small, for the mirror
cli-example-export = your journal as a file
cli-example-plain = line by line
cli-example-still = without movement
cli-example-note = a text as one page
cli-example-import-own = an export of verbinding itself
cli-example-import-day_one = Day One: JSON, as a zip or by itself
cli-example-import-jrnl = jrnl: the journal itself, or its JSON
cli-example-import-tui_journal = tui-journal: the journal itself, or its export
cli-example-import-diarium = Diarium: JSON
cli-example-import-daylio = Daylio: CSV
cli-example-import-markdown = a folder of Markdown, with dates in the names
cli-example-import-pipe = what comes in
cli-example-import-look = only look
cli-example-passphrase-fd = the passphrase from a file
cli-example-erase = everything
cli-example-erase-one = one page
cli-example-exercise-add = a letter to yourself as well
cli-meant = I do not understand this: { $what }. Did you mean { $near }? See { $help }.
cli-not_understood = I do not understand this: { $what }. See { $help }.
cli-missing = Something is missing: { $what }. See { $help }.
cli-none_of = { $flag } does not know { $what }. Choose from: { $these }.
cli-not_like = { $flag } does not know { $what }. For example: { $these }.
cli-like-day = 2026-11-22, yesterday, last Friday or November
cli-like-last = 14d, 8w, 3m or 1y
cli-like-at = "2026-11-20 21:00" or "yesterday 21:00"
cli-together = { $what } and { $other } do not go together. Choose one.
cli-twice = { $what } is there twice. Once is enough.
cli-coded = One of the words is not UTF-8. See { $help }.
cli-no_home = There is no home folder. Choose a folder with --home.
cli-settings = Your settings cannot be read and stay as they are: { $detail }.
cli-no_page = No page begins with { $id }. See verbinding list.
cli-many_pages = More than one page begins with { $id }. Give a few more characters.
cli-nothing_found = Nothing found.
cli-locked = Your notebook is locked. Open it with your passphrase: verbinding, or --passphrase-fd.
cli-not_read = { $path } was not read and not changed: { $detail }.
cli-cannot_write = { $path } cannot be written: { $detail }. Choose another place.
cli-unwritten = Not all of the output could be written: { $detail }.
cli-where-journal = Journal
cli-where-circle = Support circle
cli-where-drafts = Drafts
cli-where-backup = Copies
cli-where-damaged = Set aside
cli-where-settings = Settings
cli-where-exercises = Your own exercises
cli-where-device = Name of this device
cli-where-lock = Lock while saving
cli-where-before = Still in an earlier place
cli-where-tidied = What is tidied already
cli-where-trash = How long pages lie in the trash
cli-where-beyond = It can get here, too
cli-where-refused = This program cannot make a connection: enforced by Linux.
cli-where-closed = It cannot open other files: enforced by Linux.
cli-where-named = A file that you name is opened by a separate part without a connection.
cli-where-editor = Your own editor is not part of this.
cli-where-promise = That is a promise: nothing enforces it here.
cli-where-check = A firewall that asks for each program can show you.
cli-where-files_promise = That it leaves other files alone is a promise here.
cli-where-off = Enforcement is off: VERBINDING_CONFINE says so.

# Exercises of one's own
own-good = { $path } is right: { $name }, { $count ->
    [one] one step
   *[other] { $count } steps
}.
own-mine = your own
own-addable = add it: verbinding exercise add { $name }
own-wrong-short = { $path }, line { $line }: { $detail }
own-wrong-unread = this file cannot be read: { $word }.
own-wrong-no_file = this is not an ordinary file, or it is too large.
own-wrong-name = "{ $word }" is not possible: only small letters, digits and _, with a letter first.
own-wrong-taken = the name { $word } belongs to the program. Choose another one.
own-wrong-toml = this cannot be understood. Look at quotation marks, brackets and the kind of value.
own-wrong-unknown = the word { $word } does not belong here.
own-wrong-missing = { $word } is missing here.
own-wrong-one_of = "{ $word }" is not possible here. Choose from: { $these }.
own-wrong-twice = { $word } is there twice.
own-wrong-no_steps = there is no [[step]] in it yet.

# Own editor
editor-none = No editor is set. Set VISUAL or EDITOR in your shell.
editor-not_started = Your editor could not start. Your text is still here.
editor-back = The text from your editor is here. Ctrl-Z brings the earlier one back.
editor-failed = Your editor stopped with an error. Your text is still here.
editor-same = Nothing has changed.
editor-empty = The file was empty. Your text is still here.
editor-no_text = There is no long text to write here.
editor-let_go = This thought goes to no disk, so not to an editor either.
editor-busy = Your editor is still open. What you save there comes into your journal at a later start.
editor-stays = There is still text from your editor in { $path }. Open it there.
editor-left = Text from your editor was not saved yet. It is now in your journal.
