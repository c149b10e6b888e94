### Every word of the place, in English. A method of `Words` is made from each (`script/words`).
### Sentences under 20 words, plain, present tense; the person's own words for what happened. Never the words that
### PRODUCT.md section 3 forbids.

## Around every page
site-skip = Skip to the page
site-leave = Leave this page
site-nav = Main
nav-find = Find stories
nav-share = Share yours
nav-box = Your box
nav-support = Support
foot-about = About this place
foot-help = All support
foot-privacy = Your privacy
foot-hide = Hide your visit
foot-account = Your account
foot-sign-in = Sign in
foot-appearance = Appearance
foot-look-auto = As my device
foot-look-light = Light
foot-look-dark = Dark
foot-language = Language
foot-kept = Kept with Windflower, free software that asks nothing of you and follows nobody.
support-heading = If you need someone now
support-for = Shown for { $country }.
support-other = Choose another country
support-lede = You don’t have to be sure that it is bad enough. These people answer in person.
support-free = Free.
support-old = Please check this number before you call.
support-danger = In danger, or heavy bleeding
support-danger-hint = An ambulance. Any hospital emergency department will see you.
form-troubles = A few things need another look. Everything you typed is still here.
form-long = This is longer than we can keep: { $most } characters at most. Your words are still in the field.
untitled = Without a title
nobody = Someone
only-you = Only you can see it.
only-you-page = Only you can open this page.

## Pages of every place
help-title = People who listen
help-lede = You don’t need to know what to say. You can hang up at any time.
help-elsewhere = Another country
help-country = Country
help-show = Show these
privacy-title = Your privacy
privacy-lede = This place keeps as little as it can, and tells nobody that you were here.
privacy-reading = When you read
privacy-reading-text = You need no account. No cookie is set, unless you choose a language, a country or an appearance. Nothing you look for or open is written down, and no other company is asked for anything.
privacy-keeping = When you keep something
privacy-keeping-text = Photographs are stored as they came, encrypted, on this place’s own machine. Only you can open them until you choose otherwise. Readers get smaller pictures, without the time, the place or the name that a telephone hides inside.
privacy-removing = When you remove something
privacy-removing-text = What you put away is gone from every page at once. You can bring it back for thirty days. After that it is removed for good.
hide-title = Hide your visit
hide-lede = If someone else looks at this device, this page says plainly what helps and what does not.
hide-does = What “Leave this page” does
hide-does-text = It empties this page at once, signs you out, clears what we can clear, and goes to an ordinary page. It stands at the top of every page. On a keyboard, press Escape or Shift three times.
hide-does-plain = The “back” button then skips the page you left. It may still show a page before it. If your browser runs no scripts, it may show this page again.
hide-not = What it cannot do
hide-not-text = Some things are out of our reach. They stay until you remove them:
hide-not-history = The history of the browser, and what it suggests when someone types an address. It may be shared with other devices.
hide-not-saved = Photographs or files that you saved, bookmarks, and passwords that the browser keeps.
hide-not-letters = Letters from us in your e-mail.
hide-not-network = Whoever runs your internet at home or at work may see the name of this place. They do not see which page you read, if its address begins with https.
hide-not-watched = A program on your device that watches what you do sees everything, on every page.
hide-how = Take this place out of the history
hide-how-text = Remove only the lines of this place. A history that is suddenly empty can raise questions. Names of buttons differ a little from device to device.
hide-how-iphone = iPhone or iPad, Safari: press the book at the bottom, then the clock. Swipe a line to the left to take it away.
hide-how-android = Android, Chrome: press the three dots, then History. Press the cross beside a line.
hide-how-samsung = Samsung Internet: press the three lines, then History. Hold a line, then choose to remove it.
hide-how-computer = Computer, Chrome, Edge or Firefox: press Ctrl and H together. Click a line with the right button, or the three dots beside it, and remove it.
hide-how-mac = Mac, Safari: open History at the top, then Show All History. Choose a line and press the backspace key.
hide-private = Next time: a private window
hide-private-text = Your browser’s menu has a “private” or “incognito” window. It keeps no history once every such window is closed. What you save or bookmark stays, and so does what the network and a watching program see.
hide-unlock = If someone can unlock your device
hide-unlock-text = Whoever knows its code, or whose face or finger it knows, can do what you can do on it. Do not stay signed in there, and let the browser keep no password for this place.
hide-unlock-other = If someone knows things that only your device could tell, use another one. A friend’s, or one in a library, is safer. Changing much at once can be noticed.
hide-everywhere = Sign out everywhere
hide-everywhere-text = Your account page has the way out on this device. If other devices stand there, end each that is not yours. Then choose a new password, on a device that only you can open.
hide-mailbox = Letters in your mailbox
hide-mailbox-text = Our letters say nothing in subject and sender, unless you choose otherwise. The address they come from and the link inside still show. After reading, remove the letter, also from the bin. Your mail may open on other devices too, and a locked screen may show its first line.
hide-promise = None of this makes you safe by itself. If you are afraid of someone, the people below can plan the next steps with you.

## When something cannot be done
refused-number = Error { $number }
refused-heading = This page is not here
refused-lede = If you were looking for a story, its author may have taken it back. They can do that on any day, and so can you.
refused-safe = It may also be that the address has a letter too many. You have done nothing wrong, and nothing of yours is lost.
refused-find = Find another story
refused-box = Go to your box
refused-help = Talk to someone now
refused-front = Begin at the front page
refused-form-heading = This page had been open for a while
refused-form-lede = We could not be sure that this came from you, so nothing was changed.
refused-form-safe = Please go back, load the page anew, and try once more. Everything you kept is where you left it.
refused-large-heading = This was too large for us
refused-large-lede = More came than we can take at once, so nothing was changed.
refused-large-safe = Please try fewer photographs at a time. They are still on your device.
refused-many-heading = Let us wait a little
refused-many-lede = There were many tries in a short time. In fifteen minutes it will work again.
refused-many-safe = You can also ask for a link by e-mail. Nothing of yours has changed.
refused-full-heading = There is no room left here
refused-full-lede = This place’s disk is full. What you sent was not kept, and it is still on your device.
refused-full-safe = Everything that was kept before is safe. Please tell the person who runs this place.
refused-broken-heading = Something went wrong here
refused-broken-lede = It was not your doing. What was kept before is safe.
refused-broken-safe = Please try again in a moment. If you were writing, your words are still in the window behind this one.

## Signing in
sign-in-title = Sign in
sign-in-no-account = You need no account to read.
sign-in-address = E-mail address
sign-in-password = Password
sign-in-enter = Sign in
sign-in-wrong = This address and this password do not fit together. You can try again, or ask for a link below.
sign-in-link = Or by a link in an e-mail
sign-in-link-hint = The e-mail says only “A message for you”, unless you chose otherwise. It doesn’t say what kind of place this is.
sign-in-link-send = Send me a link
sign-in-sent-title = Look in your e-mail
sign-in-sent-lede = If this address has an account here, a letter is on its way.
sign-in-sent-text = It holds a link that works for half an hour. Nothing else is in it.
sign-in-sent-back = Back to signing in
sign-in-button-lede = Press the button, and you are in.
sign-in-button = Open my box
sign-in-used-lede = This link was used before, or it has been a while. Nothing is lost.
sign-in-used-again = Ask for a new link
sign-in-shared-device = Other people use this device
sign-in-shared-device-text = Choose the e-mail link, and press “Leave this page” when you are done. You are then signed out, and what we can clear is cleared.
letter-link-subject = Your link
letter-link-text = Here is the link you asked for:
letter-link-time = It works once, within { $minutes } minutes.
letter-link-not-you = If you did not ask for it, you need not do anything.
account-title = Your account
account-lede = You are signed in as { $name }.
account-sign-out = Sign out
account-sign-out-text = Everything stays where it is. This device forgets what it can.
password-hint = Eight characters at least; fifteen or a short sentence is better. No other rules.
password-short = Please choose at least eight characters. A short sentence is easy to remember.
password-long = Please choose at most 256 characters.
password-known = This one is on the lists that strangers try first. A few words of your own are safer.

## The first page of a new place
welcome-title = A new place
welcome-lede = Four questions about the place, and then your own account. You can change everything later.
welcome-name = What is it called?
welcome-name-hint = It stands at the top of every page. It need not say what the place is for.
welcome-name-trouble = Please give the place a name, at most 80 letters long.
welcome-for = Who is it for?
welcome-for-family = Our family
welcome-for-family-hint = You and the people you invite.
welcome-for-community = A community
welcome-for-community-hint = Many families, each with a box of their own.
welcome-where = Language and country
welcome-language = Language
welcome-country = Country
welcome-country-hint = For the telephone numbers on every page, and the time of day.
welcome-leave = Leaving quickly
welcome-leave-to = Where should “Leave this page” go?
welcome-leave-hint = An ordinary page that nobody would ask about, like the weather.
welcome-leave-trouble = Please give a whole address that begins with https://
welcome-you = Your account
welcome-your-name = A name you like
welcome-your-name-trouble = Please give a name. It need not be the one in your passport.
welcome-address = Your e-mail address
welcome-address-hint = Only for signing in. Nobody here sees it.
welcome-address-trouble = Please look at this address again. A letter could not reach it.
welcome-password = A password
welcome-next = Next you see your box. It is empty, and only you can open it.
welcome-open = Open the place
unopened-title = Nothing is here yet
unopened-lede = The person who started this place has a link to open it. It was printed when the program started.

## The box
box-title = Your box
box-lede = Nothing here opens by itself, and nothing here runs out.
box-empty-lede = It is empty, and it is yours. There is no order in which to do things, and no day by which.
box-put-in = Put in a photograph
box-put-in-text = It is private. Only you can see it until you choose.
box-write = Write something
box-write-text = One line is something. So is a date.
box-come-back = You can also close this page and come back in a year.
box-where = Where your box is kept
box-add = Add photographs
box-words = Words
box-no-words = There are no words here yet, and that is fine.
box-hands = What you put away
box-away-text = You can bring it back for thirty days.
photographs-title = Photographs
photograph-title = A photograph
photograph-kept-on = Kept on { $day }.
photograph-name = What you call it
photograph-description = What it shows, for someone who can’t see it
photograph-description-hint = If you like. “Photograph of” and a name is a beginning.
photograph-credit = Who took it
photograph-save = Save
photograph-download = Download the original
photograph-put-away = Put it away
photograph-put-away-text = It leaves your box and every story at once. You can bring it back for thirty days.
photograph-away = You put this away. You can bring it back until { $day }.
photograph-remove = Remove it for good
photograph-remove-text = The photograph goes at once and cannot come back. You can download it first.
photograph-remove-now = Remove it now
away-title = Put away
away-lede = You can bring each of these back for thirty days.
away-empty = Nothing is put away.
away-back = Bring it back
keep-choose = Choose photographs
keep-choose-hint = JPEG, PNG, WebP or GIF, several at once. They are private. The place and time hidden inside a picture never reach a reader.
keep-keep = Keep them
keep-kept = Kept
keep-none = There are no photographs here yet, and that is fine.
keep-results = Here is what came of each photograph.
keep-arriving = Arriving…
keep-checking = Checking that it is whole…
keep-broke = The connection broke off. The picture is still on your device, and nothing is lost.
keep-again = Try again
keep-leave-out = Leave it out
keep-all = All photographs
keep-all-kept = All of them are kept.
keep-drop = You can also drop photographs here.

## What is said of a photograph that cannot be taken
picture-empty = This file is empty. Perhaps it has not come down from the cloud to your device yet.
picture-not-a-picture = This is not a photograph, so we left it out.
picture-later-heic = This is an iPhone picture (HEIC). We cannot show that kind yet. Share it as JPEG and it works.
picture-later-avif = This is an AVIF picture. We cannot show that kind yet. Save it as JPEG and it works.
picture-cut-short = Part of this picture is missing. Please send it once more from where it is whole.
picture-damaged = We could not read this picture. Perhaps another copy of it is whole.
picture-unusual = This picture is stored in a rare way that we cannot read. Saved anew as JPEG, it works.
picture-too-many-pixels = This picture has more dots than we can handle. A smaller copy works.
picture-too-large = This file is larger than we can take. A smaller copy works.
picture-not-made = We could not make smaller copies of this picture. Please try once more.
picture-no-room = There is no room left here for this picture. It is still on your device. Please tell the person who runs this place.

## Writing
stories-own-lede = What you write begins as something only you can see.
write-title = Write yours
write-saved-at = Saved at { $time }.
write-saving = Saving…
write-offline = No connection. Your words are safe on this device, and we will try again.
write-restored = There are words on this device that had not reached us.
write-restore = Put them back
write-restore-no = Leave them out
write-close = You can close this page at any time. It will be here.
write-story-title = A title, if it has one
write-words = Your words
write-words-hint = Three lines are enough. An empty line begins a new paragraph.
write-marks = Headings, quotes, lists
write-marks-text = Begin a line with # for a heading, > for a quote, - for a list. Put *stars* around words to lean on them. Three stars on a line of their own make a pause. A photograph stands where you write its name in [[double brackets]].
write-tool-heading = Heading
write-tool-emphasis = Emphasis
write-tool-quote = Quote
write-tool-list = List
write-tool-pause = Pause
write-photograph = photograph
write-photographs-hint = You can go on writing while they come in.
write-stands = It stands where you write [[{ $name }]], or else at the end.
write-caption = Words under it
write-covered = Keep it covered until a reader chooses to see it
write-covered-hint = Ticked for you at first. You decide.
write-cover = The sentence on the cover
write-cover-hint = What it shows, and who can be seen. At most 120 letters.
cover-empty = Please say in one sentence what this picture shows. A reader decides by it.
cover-general = This does not say what is in the picture. “Her hat on the window sill” would.
cover-long = Please keep the sentence under { $most } letters.
write-move-up = Move it up
write-move-down = Move it down
write-take-out = Take it out of the story
write-add = Add photographs
write-add-button = Keep and add them
write-from-box = Choose from your box
write-place = Put it in the story
write-first = What should a reader know first?
write-first-hint = They see this before your story opens, so that nobody comes upon it by surprise.
write-own-note = Something else, in your own words
write-happened = What happened?
write-happened-hint = If you like, and as many as fit. Readers find your story by it.
write-telling = How it is told
write-not-said = I’d rather not say
write-teller = Who tells
write-time-since = How long ago
write-pen-name = The name under it
write-pen-name-hint = It need not be yours. Two stories under one name can be seen to belong together.
write-name = A name to remember, if there is one
write-preferred = Which words do you prefer?
write-preferred-own = Or your own word
write-opening = One line for the list of stories
write-opening-hint = Readers see it before they open anything. Leave out what should wait.
write-language = The language it is told in
write-next = Nothing is shared by looking at it. On the next page you see it as a reader would, and decide there.
write-preview = See it as a reader would
write-stop = Save and stop for now
write-conflict = This story was changed in another window. Both versions are kept.
write-no-room = There is no room left here, so this was not kept. Your words are still below. Copy them somewhere, or try again later.
write-conflict-choose = Saving now keeps the words in this window. Nothing of the other is lost: you find it under “Set aside”.
write-conflict-show = The words from the other window
write-set-aside = Set aside
write-waits = It will be shown at { $time }. Until then only you can see it.
write-waits-change = Change this, or call it back
write-put-away = Put this story away
write-put-away-text = It leaves your box. The photographs in it stay in your box.
withdraw = Take it back now
withdraw-text = Shall we take this story back? It is gone from here at once. You keep it, and you can show it again.
seen-anyone = Anyone who comes here to read
seen-address = Anyone who has the address
seen-since = Since { $month }.
seen-look = Look at it

## Exactly what they will see
preview-title = Exactly what they will see
preview-lede = This is the story as a reader gets it. Looking at it here shows it to nobody.
preview-first = What they are told first
preview-open = The story
preview-words = The words only
preview-card = The card of a link
preview-card-text = When someone shares the address elsewhere, this is all that is shown. Never a photograph, never a line of yours.
preview-back = Go on writing
preview-no-gate = You ticked nothing that a reader should know first, so the story opens directly.
decide-heading = Who may see it?
decide-hint = You can change this on any day. If you take it back, it is gone from here at once.
decide-only-me = Only me
decide-only-me-hint = It stays in your box. Every story begins here.
decide-anyone = Anyone who comes here to read
decide-anyone-hint = It stands in the list of stories. Search engines are asked to stay away.
decide-address = Anyone who has the address
decide-address-hint = It stands in no list. Whoever has the address can pass it on.
decide-when = When?
decide-night = After a night, at nine in the morning
decide-night-hint = You can call it back until then. Nobody learns of it.
decide-now = Now
decide-do = Do it this way
decide-called-back = Call it back

## A story
gate-title = Before you read
gate-tells-of = This story tells of
gate-photographs = Photographs in it
gate-shown =
    { $count ->
        [one] One is shown with the words.
        [2] Two are shown with the words.
        [3] Three are shown with the words.
        [4] Four are shown with the words.
        [5] Five are shown with the words.
        [6] Six are shown with the words.
       *[other] { $count } are shown with the words.
    }
gate-covered =
    { $count ->
        [one] One stays covered, with a note of its own, until you choose to see it.
        [2] Two stay covered, each with a note of its own, until you choose to see them.
        [3] Three stay covered, each with a note of its own, until you choose to see them.
        [4] Four stay covered, each with a note of its own, until you choose to see them.
        [5] Five stay covered, each with a note of its own, until you choose to see them.
        [6] Six stay covered, each with a note of its own, until you choose to see them.
       *[other] { $count } stay covered, each with a note of its own, until you choose to see them.
    }
gate-read = Read the story
gate-words = Read the words only
gate-back = Choose a different one
gate-minutes =
    { $count ->
        [one] It takes about a minute.
       *[other] It takes about { $count } minutes.
    }
gate-stop = You can stop at any line. Nothing on the page plays, opens or moves by itself.
story-title = A story
told-by = by
told-for = for
facts-by = Told by
facts-of = Tells of
facts-written = Shown since
facts-first = Note
cover-kind = A covered photograph
cover-show = Show this photograph
cover-again = Cover it again
credit = Photograph:
print-from = Printed from { $place }, where its author keeps this story. They may change it or take it back. Please keep it as you would keep a letter.
after-own = If you have something of your own to tell
after-own-text = It can be three lines. It can stay private. It begins as something only you can see.
after-write = Write yours
after-find = Find another story
words-with = Read it with its photographs
card-title = A story
card-text = Someone shared a story with you. You are told what is in it before it opens.

## Front page and lists
front-title = For anyone who has lost a pregnancy or a baby
front-lede = Here you can read what others have lived through, keep your own photographs and words, and share them with the people you choose.
front-kept = Kept by { $place }, by day and by night.
front-kept-family = Kept by a family, on a small machine of their own.
front-find = Find stories like yours
front-find-text = You need no account, and nobody is told that you were here.
front-share = Share your own
front-share-text = As little or as much as you like, under any name. You can change it or take it back on any day.
front-keep = Keep it privately
front-keep-text = A box for photographs and words that only you can open. It never has to be shared.
front-picture = Three white wood anemones in a small glass jar on a window sill, in grey morning light.
front-picture-text = Wood anemones, also called windflowers. They close at night and in rain, and open again.
front-stories = Stories from here
front-stories-text = Opening lines only. Each story tells you what is in it before you go in.
front-more = Find more stories
stories-title = Find stories
stories-lede = The newest month first. Within a month they are mixed.
stories-none = There is no story here yet.
stories-none-text = There is room here for yours, if you ever want it.
stories-language = Told in
stories-any = any language

## What was just done
said-kept = Kept. Only you can see them.
said-saved = Saved.
said-back = It is back in your box.
said-removed = It is removed for good.
said-away = It is put away. You can bring it back for thirty days.
said-shown = It is shown now. You can take it back at any time.
said-waits = It waits until nine in the morning. You can call it back until then.
said-withdrawn = It is taken back. Nobody but you can see it.
said-called-back = It was called back. Only you can see it.
said-only-you = It stays as it is. Only you can see it.

## What happened
experience-chemical-pregnancy = Very early loss
experience-early-miscarriage = Early miscarriage
experience-missed-miscarriage = Missed (silent) miscarriage
experience-empty-sac = Pregnancy without a developing baby
experience-ectopic-pregnancy = Ectopic pregnancy
experience-molar-pregnancy = Molar pregnancy
experience-late-miscarriage = Late miscarriage
experience-recurrent-loss = More than one loss
experience-tfmr = Ending a wanted pregnancy for medical reasons
experience-life-limiting = Carrying on after a life-limiting diagnosis
experience-stillbirth = Stillbirth
experience-intrapartum = Died during birth
experience-neonatal-death = Died after birth
experience-infant-death = Died in the first year or two
experience-sids = Sudden, unexpected death
experience-multiple = Twins, triplets or more
experience-ivf-loss = Loss around fertility treatment
experience-infertility = Not being able to have a child
experience-pregnancy-after-loss = Pregnant again
experience-long-ago = A long time ago
experience-ending-pregnancy = Ending a pregnancy
experience-my-own-words = Something else

## What a reader meets
note-photo-baby-died = A photograph of a baby who died
note-photo-marks = A photograph with visible changes to the skin or signs of illness
note-photo-hospital = Hospital pictures: tubes, machines, an operation
note-photo-scan-or-bump = A scan picture, a pregnant belly, a positive test
note-blood = Blood is shown or described closely
note-medical-detail = Birth or treatment told in detail
note-suicide-self-harm = Thoughts of suicide or self-harm are mentioned
note-ending-pregnancy = A pregnancy that was ended
note-living-baby = A living baby or child
note-later-pregnancy = A pregnancy after the loss
note-faith = Prayer or religious belief
note-poor-care-or-racism = Unkind, unsafe or discriminatory treatment
note-violence-abuse = Violence or abuse

## Who tells
teller-mother = a mother
teller-father = a father
teller-partner = a partner
teller-second-mother = a second mother
teller-intended-parent = an intended parent
teller-surrogate = a surrogate
teller-adoptive-parent = an adoptive or foster parent
teller-grandparent = a grandparent
teller-sibling = a brother or sister
teller-relative = an aunt, uncle or godparent
teller-friend = a friend
teller-professional = someone who was working there
teller-someone-else = someone else
teller-rather-not-say = I’d rather not say

## How long ago
since-days = days ago
since-this-year = the same year
since-1-5 = one to five years on
since-5-20 = five to twenty years on
since-longer = more than twenty years on
since-rather-not-say = I’d rather not say

## The words she prefers
preferred-baby = baby
preferred-pregnancy = pregnancy
preferred-child = child
preferred-name = the name

## Countries
country-ar = Argentina
country-at = Austria
country-au = Australia
country-be = Belgium
country-br = Brazil
country-ca = Canada
country-ch = Switzerland
country-cz = Czechia
country-de = Germany
country-dk = Denmark
country-es = Spain
country-fi = Finland
country-fr = France
country-gb = the United Kingdom
country-ie = Ireland
country-in = India
country-it = Italy
country-jp = Japan
country-ke = Kenya
country-lt = Lithuania
country-nl = the Netherlands
country-no = Norway
country-nz = New Zealand
country-pl = Poland
country-pt = Portugal
country-se = Sweden
country-us = the United States
country-za = South Africa
country-xx = anywhere else

## Letters, and how much they say
letter-quiet-sender = Messages
letter-quiet-subject = A message for you
letter-quiet = There is a message for you.
letter-quiet-link = There is a message for you. You find it here:
letters-title = Your letters
letters-lede = An e-mail can lie open where others see it. Here you say how much yours may tell.
letters-how = What subject and sender say
letters-discreet = Nothing of this place
letters-discreet-hint = The sender is called “Messages” and the subject is “A message for you”. Inside are one plain sentence and a link.
letters-open = Where they come from
letters-open-hint = The sender is called “{ $place }”, and the subject says what the letter is about. Losses are never named.
letters-honest = Two things always show: the e-mail address it was sent from, and the address in the link. Letters that came before stay as they are.
letters-keep = Keep this choice
letters-next = Your choice holds from the next letter on, and you can change it at any time.
letters-back = Back to your account
said-letters-discreet = Your letters say nothing in subject and sender.
said-letters-open = Your letters say where they come from.
## Pen names
pen-names-title = Your pen names
pen-names-lede = A pen name stands under a story in place of your own. You can have several.
pen-names-apart = Nothing that this place adds joins two stories under two names. What you put in may: a photograph, a name, a way of saying things.
pen-names-none = There is no name here yet. You can also choose one while you write, or none at all.
pen-names-shown = Shown under this name:
pen-names-written = In your box under this name:
pen-names-rename = Call it
pen-names-rename-hint = It changes in everything you are writing.
pen-names-rename-shown = It changes in everything you are writing. Stories that are shown keep the old name until you show them again. Whoever read them before can then tell that both names are one person.
pen-names-rename-do = Rename it
pen-names-let-go = Let this name go
pen-names-let-go-text = No story stands under it. You can bring it back at any time by writing it again.
pen-names-in-use = A story stands under it, so it stays in this list.
pen-names-new = Another name
pen-names-new-hint = A first name, a letter, whatever you like. It need not be yours.
pen-names-keep = Keep this name
pen-names-back = Back to your account
pen-names-empty = Please write a name. One letter is enough.
pen-names-there = You have this name already, and two names would become one. Please choose another.
said-pen-name-kept = The name is kept. You can choose it for a story.
said-pen-name-renamed = It is renamed. What is shown keeps the old name until you show it again.
said-pen-name-gone = The name is gone from your list.
write-pen-name-none = No name
write-pen-name-new = Or a new name
write-pen-name-new-hint = If you write one here, it stands under the story.

## Kept apart
apart-heading = This photograph also stands in a story under another name
apart-text = Whoever sees both knows that they are by the same person. You can go back and take it out, or leave it as it is.
apart-also = also in
apart-yes = I know. Show it all the same.
apart-unanswered = Nothing is shown yet. Please tick this if you want it so, or go on writing and take the photograph out.

## Words that may tell who somebody is
names-title = Words that may tell who you are
names-before = Before you show it: some words in it could tell someone who you are, or where. You can look at each, or leave them.
names-look = Look at these words
names-lede = Each of these could tell someone who you are, or where it was. You decide about each.
names-by-letters = A program found them by their letters. It misses some, and some mean nothing.
names-none = No such words were found.
names-leave = Leave it
names-write = Write this instead:
names-instead-of = What to write instead of “{ $word }”
names-do = Change what I chose
names-as-it-is = Leave everything as it is
names-on = Go on to the preview
names-next = This changes your own version. What others see stays as it is until you show it again.
names-meanwhile = The story was changed in another window, so nothing was changed here. These are its words now.
said-names-changed = It is changed in your version. Look once more, and decide.
tells-own-name = Your own name, or a part of it
tells-other-parent = The other parent’s name
tells-other-pen-name = Another name under which you tell
tells-own-word = A word from your own list
tells-elsewhere = It also stands in a story under another name
tells-mail = An e-mail address
tells-phone = A telephone number
tells-web = A web address
tells-handle = A name as other sites use it
tells-day = A day with its year
tells-doctor = A doctor’s name
tells-midwife = A midwife’s name
tells-nurse = A nurse’s name
tells-person = Someone’s name
tells-hospital = A hospital’s name
tells-in-title = In the title
tells-in-opening = In the line for the list of stories
tells-in-own_note = In what a reader should know first
tells-in-words = In your words
tells-in-pen_name = In the name under it
tells-in-name = In the name to remember
tells-in-caption = In the words under a photograph
tells-in-description = In what a photograph shows
tells-in-credit = In who took a photograph
tells-in-cover = In the sentence on a cover
instead-doctor = the doctor
instead-midwife = a midwife
instead-nurse = a nurse
instead-person = someone
instead-hospital = the hospital
telling-words = Words that would tell who I am
telling-words-label = Places, hospitals, streets, surnames
telling-words-hint = One a line. Only you see this list. Before you show a story, we look for them in it.
telling-words-keep = Keep this list
said-telling-words = Your list is kept. Only you can see it.
