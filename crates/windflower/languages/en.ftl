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
help-danger-anywhere = Ring the emergency number of the country you are in. On a mobile phone, 112 is put through in most of them.
help-elsewhere = Another country
help-country = Country
help-show = Show these
privacy-title = Your privacy
privacy-lede = This place keeps as little as it can, and tells nobody that you were here.
privacy-reading = When you read
privacy-reading-text = You need no account. No cookie is set, unless you choose a language, a country or an appearance. Nothing you look for or open is written down, and no other company is asked for anything.
privacy-keeping = When you keep something
privacy-keeping-text = Photographs are stored as they came, encrypted, on this place’s own machine. Only you can open them until you choose otherwise. Readers get smaller pictures, without the time, the place or the name that a telephone hides inside. When you sign in, this browser gets a cookie by which we know it again, and which serves nothing else.
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
refused-slow-heading = It did not all arrive
refused-slow-lede = What you sent came so slowly that we stopped waiting. Nothing of it was kept.
refused-many-heading = Let us wait a little
refused-many-lede = There were many tries in a short time. In fifteen minutes it will work again.
refused-many-link = You can also ask for a link by e-mail.
refused-many-safe = Nothing of yours has changed.
refused-enough-lede = More was asked for in a short time than this place can do at once. This was not done. Later today or tomorrow it will work again.
refused-enough-typed = What you wrote is still here
refused-full-heading = There is no room left here
refused-full-lede = This place’s disk is full. What you sent was not kept, and it is still on your device.
refused-full-safe = Everything that was kept before is safe. Please tell the person who runs this place.
refused-away-heading = Nothing can be kept right now
refused-away-lede = A disk of this place cannot be reached at the moment. What you sent was not kept, and it is still on your device. Please try again later.
refused-resting-heading = One moment, please
refused-resting-lede = This place cannot look things up right now. What you sent was not kept, and it is still on your device. In a moment it will work again.
refused-resting-safe = Everything that was kept before is safe.
away-stories-title = Words you put away
away-story-remove-text = Its words are gone then, also from backups after a while. Your photographs stay in your box. There is no way back.
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
sign-in-there-lede = There is an account with this address already. Until now nobody showed that they read its e-mail.
sign-in-there-kept =
    { $count ->
        [0] No photograph is in its box.
        [one] One photograph is in its box.
       *[other] { $count } photographs are in its box.
    }
sign-in-there-told =
    { $count ->
        [0] No story is told there.
        [one] One story is told there.
       *[other] { $count } stories are told there.
    }
sign-in-there-shared = Somebody else keeps that box too, and sees what you put in it.
sign-in-there-mine = It is mine
sign-in-there-mine-hint = If you made it, go on. Every password and every other way in from before ends now.
sign-in-there-not-mine = It is not mine
sign-in-there-not-mine-hint = If you did not make it, we take your address off it. What is kept there stays with whoever made it.
sign-in-freed-lede = Your address has nothing to do with that account any more.
sign-in-used-lede = This link was used before, or it has been a while. Nothing is lost.
sign-in-used-again = Ask for a new link
sign-in-shared-device = Other people use this device
sign-in-shared-device-leave = Press “Leave this page” when you are done. You are then signed out, and what we can clear is cleared.
sign-in-shared-device-text = Choose the e-mail link, and press “Leave this page” when you are done. You are then signed out, and what we can clear is cleared.
letter-link-subject = Your link
letter-link-text = Here is the link you asked for:
letter-link-time = It works once, within { $minutes } minutes.
letter-link-not-you = If you did not ask for it, you need not do anything.
account-title = Your account
account-new-name = Somebody else reads the e-mail of the address you signed in with. From now on you sign in with this name: { $name }
account-lede = You are signed in as { $name }.
account-sign-out = Sign out
account-sign-out-text = Everything stays where it is. This device stays one that we know; “Leave this page” makes it forget that too.
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
photograph-part = A part of this picture is missing in its file. We show what is there, and every byte of the file is kept. If you have another copy of it, you can add that too.
photograph-kind = Every byte of it is kept. We cannot show this kind of picture yet; you can download it any time.
photograph-large = Every byte of it is kept. Only its size is in the way of showing it here. If you also add a smaller copy, that one can be shown.
photograph-unreadable = Every byte of it is kept. Its file is damaged, so we cannot show it. If you have another copy of it, you can add that too.
photograph-costly = Every byte of it is kept. Showing it would take far longer than any other picture. If you also add a smaller copy, that one can be shown.
photograph-clinic = A picture from a clinic may have names and dates written into it. Look at it closely before you show it to anyone.
photograph-another = Add another copy
photograph-remove-text = The photograph goes at once and cannot come back. You can download it first.
photograph-remove-now = Remove it now
away-title = Put away
away-lede = You can bring each of these back for thirty days.
away-empty = Nothing is put away.
away-back = Bring it back
keep-choose = Choose photographs
keep-choose-hint = Photographs of any kind, several at once. They are private. The place and time hidden inside a picture never reach a reader.
keep-keep = Keep them
keep-kept = Kept
keep-none = There are no photographs here yet, and that is fine.
keep-none-chosen = No photograph was chosen yet.
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
picture-only-kept = Kept, and cannot be shown yet.
picture-large = Kept. It is too large to be shown here.
picture-unreadable = Kept. Its file is damaged, so it cannot be shown.
picture-costly = Kept. It would take too long to show it.
picture-part = A part of this picture is missing.
keep-kept-part = Kept, every byte of it. A part of this picture is missing in its file; we show what is there. If you have another copy of it, you can add that too.
keep-kept-not-shown = Kept. We cannot show this kind of picture yet, but every byte of it is here.
keep-kept-large = Kept, every byte of it. Only its size is in the way of showing it. If you also add a smaller copy, that one can be shown.
keep-kept-unreadable = Kept, every byte of it. Its file is damaged, so we cannot show it. If you have another copy of it, you can add that too.
keep-kept-costly = Kept, every byte of it. Showing it would take far longer than any other picture. If you also add a smaller copy, that one can be shown.
keep-kept-later = Kept. You will see it here in a while; every byte of it is here already.
picture-bomb = This file says that it is far larger than it is, so we could not read it. Perhaps another copy works.
picture-too-costly = Reading this picture takes far longer than any other, so we stopped. It is still on your device. Perhaps another copy works.
picture-altered = Something of this picture got lost on its way. It is still on your device; please try once more.
picture-empty = This file is empty. Perhaps it has not come down from the cloud to your device yet.
picture-not-a-picture = This is not a photograph, so we left it out.
picture-film = This is a film; here we can only keep photographs. It is still on your device, and so is everything in it.
picture-sound = This is a sound; here we can only keep photographs. It is still on your device.
picture-pdf = This is a PDF; here we can only keep photographs. If it holds a picture, you can save that as a picture and add it.
picture-packed = This is a packed folder or a document; here we can only keep photographs. Once unpacked, you can add the pictures in it.
picture-cut-short = Part of this picture is missing. Please send it once more from where it is whole.
picture-damaged = We could not read this picture. Perhaps another copy of it is whole.
picture-too-large = This file is larger than we can take. A smaller copy works.
picture-no-room = There is no room left here for this picture. It is still on your device. Please tell the person who runs this place.

## Writing
stories-own-lede = What you write begins as something only you can see.
write-title = Write yours
write-saving = Saving…
write-offline = No connection. Your words are safe on this device.
write-restored = There are words on this device that had not reached us.
write-restore = Put them back
write-restore-no = Leave them out
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
write-photographs-again = The photographs could not come along. They are still on your device; please choose them once more.
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
write-teller = Who is telling it?
write-time-since = How long ago was it?
write-pen-name = Which name stands under it?
write-pen-name-hint = It need not be yours. Two stories under one name can be seen to belong together.
write-name = A name to remember, if there is one
write-preferred = Which words do you prefer?
write-preferred-own = Or your own word
write-opening = One line for the list of stories
write-opening-hint = Readers see it before they open anything. Leave out what should wait.
write-language = The language it is told in
write-stop = Save and stop for now
write-conflict = This story was changed in another window. Both versions are kept.
write-no-room = There is no room left here, so this was not kept. Your words are still below. Copy them somewhere, or try again later.
write-many-aside = Many versions of this story are set aside already, and no more can be. Your words are still in the field; please copy what you need from the others.
write-other-session = You signed in anew since this page was opened, so it was not kept yet. Your words are still below. Press save once more.
write-conflict-choose = Saving now keeps the words in this window. Nothing of the other is lost: you find it under “Set aside”.
write-conflict-show = The words from the other window
write-set-aside = Set aside
write-waits = It will be shown on { $day } at { $time }. Until then only you can see it.
write-put-away = Put this story away
write-put-away-text = It leaves your box. The photographs in it stay in your box.
write-not-now = Not saved just now. Your words are safe on this device.
write-nothing-yet = Nothing to save yet.
write-saved-alone = Saved at { $time }. Only you can see it.
write-saved-shown = Saved at { $time }. Readers have the words of { $day }.
write-offline-phone = No connection. Your words are safe on this phone.
write-offline-bare = No connection. Please keep this page open.
write-signed-out = You were signed out.
write-sign-in = Sign in in a new window
write-changed = Changed in another window.
write-keep-these = Keep these
write-take-others = Take the others
write-waits-wider = On { $day } at { $time } it will be shown to more people.
prompts-lead = If it is hard to begin, take one of these. It stands above your words and goes when you like.
prompt-call = What would you like us to call your baby, or this time?
prompt-keep = One thing you do not want to forget
prompt-sense = A song, a smell, a colour
prompts-enough = Three lines are enough. Or no words yet: only a picture.
prompt-away = Take it away
versions-title = Earlier versions
versions-lede = Of “{ $title }”. Only you can see them.
versions-none = There are no earlier versions yet. They come as you write.
versions-nav = Versions by day
versions-now = as it is now
versions-today = Today
versions-yesterday = Yesterday
versions-shown = shown to readers
versions-empty = before the first words
versions-title-other = with another title
versions-shorter = shorter than now
versions-longer = longer than now
versions-words-other = with other words
versions-at = { $day } at { $time }
versions-how = How to see it
versions-look = Look
versions-compare = Compare with now
versions-hint = Underlined words came later. Words with a line through them were taken out.
versions-same = The words are the same as now.
versions-added = added:
versions-taken = taken out:
versions-back = Bring this one back
versions-leave = Leave it as it is now
versions-back-text = What stands there now is kept as a version too, so this can be undone.
versions-back-shown = Readers go on seeing the words of { $day }.
versions-pictures-out = Pictures that are no longer in your story do not come back by this.
said-version-back = It is back. What stood there before is among the earlier versions.
said-changes-dropped = The changes are dropped. You find them among the earlier versions.
since-changed = Changed since you showed it. Readers have the words of { $day }.
since-show = Show the new version
since-look = Look at the difference
since-drop = Drop the changes
decide-who = Who may read it
decide-tomorrow = Tomorrow at { $time }
decide-today = Today at { $time }
decide-show = Show it
preview-lede-shown = The real page, as a reader meets it. What you changed is not shown before you say so.
preview-tabs = Parts of the page
preview-tab-first = First
preview-tab-story = Story
preview-tab-words = Words
preview-tab-card = Card
preview-list = In the list of stories
preview-list-text = No photograph ever stands there.
preview-line = Choose another first line
preview-cover = A covered picture still needs its sentence.
preview-cover-look = Write it
steps-label = Steps
steps-write = Write
steps-before = Before others read it
before-lede = Nobody sees anything yet. Leave open what you like.
before-lede-shown = Readers see what you change here once you show it anew. Leave open what you like.
before-known = Already known
before-change = Change
before-on = Next
before-leave = Leave this open
before-next = See exactly what they will see
before-back = Back to the words
write-teller-hint = In the words you would use yourself.
write-pen-name-if = A name, if you like
write-name-label = The name
write-opening-label = The line
write-whole = The story as a whole
withdraw = Take it back now
withdraw-text = Shall we take this story back? It is gone from here at once. You keep it, and you can show it again.
seen-anyone = Anyone who comes here to read
seen-address = Anyone who has the address
seen-since = Since { $month }.
seen-look = Look at it

## Exactly what they will see
preview-title = Exactly what they will see
preview-lede = The real page, as a reader meets it. Nobody else sees it yet.
preview-card = The card of a link
preview-card-text = When someone shares the address elsewhere, this is all that is shown. Never a photograph, never a line of yours.
preview-no-gate = You ticked nothing that a reader should know first, so the story opens directly.
decide-hint = You can change this on any day. If you take it back, it is gone from here at once.
decide-only-me = Only me
decide-only-me-hint = It stays in your box. Every story begins here.
decide-anyone = Anyone who comes here to read
decide-anyone-hint = It stands in the list of stories. Search engines are asked to stay away.
decide-address = Anyone who has the address
decide-address-hint = It stands in no list. Whoever has the address can pass it on.
decide-when = When?
decide-night-hint = You can call it back until then. Nobody learns of it.
decide-now = Now
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
turn-label = More of this list
turn-back = Back in the list
turn-on = On in the list

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
letters-none-title = No e-mail goes out
letters-none = This place sends no e-mail. Nothing comes to a mailbox from here.
letters-none-ask = What it would have sent lies on its machine. Whoever runs the place can read it there and help you on.
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
## After me
afterme-title = After me
afterme-box-text = What happens with all this when you can no longer look after it. You need not decide anything.
afterme-lede = Here you can decide what happens with it when you can no longer look after it.
afterme-how = You name somebody and give that person a link. If they press its button one day, a wait of { $days } days begins, and we write to you three times. Any sign of you ends it. Nothing ever begins by itself. If you decide nothing, everything stays as it is.
afterme-decided = What you decided
afterme-says-goes-to = It goes to { $name }.
afterme-says-seal = It is sealed. { $name } begins it.
afterme-says-remove = It is removed. { $name } begins it.
afterme-state-waiting = The wait has begun. If you do nothing, it ends on { $day }.
afterme-state-not-now = A wait was begun, and you ended it. Nothing has changed.
afterme-state-done = It has happened.
afterme-state-link = A link was given out. It works until you take it back.
afterme-state-no-link = Nobody has a link yet, so nobody can begin anything.
afterme-here = I am here
afterme-make-link = Make a link to give by hand
afterme-send-letter = Send the link by mail
afterme-link-back = Take the link back
afterme-change = Change this decision
afterme-take-back = Take this decision back
afterme-undo-goes-to = Then the link opens nothing any more. It is all still in your box.
afterme-undo-seal = Then the seal is lifted, and everything is as it was.
afterme-undo-remove = Then what can still be brought back comes back, and only you can see it.
afterme-link-made = This link is for { $name }. Write it down, print it, or hand it over.
afterme-link-label = The link
afterme-link-once = It stands here for a quarter of an hour, and we keep no copy of it. You can make another one at any time.
afterme-about = What is it about?
afterme-about-hint = A decision about a story comes before the one about the box. A new decision takes the place of the earlier one about the same thing.
afterme-about-box = Everything in my box
afterme-about-story = One story
afterme-about-trouble = Please choose what it is about.
afterme-choice = What is to happen?
afterme-choice-trouble = Please choose one of the three.
afterme-goes-to = It goes to that person
afterme-goes-to-hint = They can read it and take home the words and the pictures as pages show them. Also what nobody else has seen. Who else may see it stays as it is.
afterme-seal = It is sealed
afterme-seal-hint = Nobody changes it any more. What is shown stays as it is, and what is private stays shut.
afterme-remove = It is removed
afterme-remove-hint = Nobody sees it from that day on. It is kept out of sight for { $days } days more, and then it is gone.
afterme-who = Who begins it?
afterme-who-hint = Somebody you trust. They see nothing of yours before the wait is over.
afterme-name = Their name
afterme-name-trouble = Please write a name, at most 80 letters long.
afterme-address = Their e-mail address
afterme-address-hint = We write to it only when you press “Send the link by mail”.
afterme-address-trouble = Please write an address that letters can go to.
afterme-words = Your words for them, if you like
afterme-words-hint = They are shown to that person when it has happened, and never before.
afterme-write = Keep this decision
afterme-cannot = What we cannot promise
afterme-cannot-place = This place can do it only as long as somebody runs it.
afterme-cannot-will = This is no will. A court may decide something else.
afterme-cannot-know = Nobody here checks what has happened. Whoever has the link can begin the wait, and you have { $days } days to end it.
afterme-no-letters = This place sends no e-mail: nothing tells you that somebody waits. You see it here when you sign in, and signing in ends it.
afterme-cannot-letters = Letters can get lost. We write to the address of your account; please keep it up to date.
afterme-cannot-originals = The originals of your photographs are handed to nobody. Download them and give them by hand, if somebody is to have them.
afterme-cannot-copies = What others have saved or printed stays with them. Old copies of this place may hold what was removed for a while.
afterme-cannot-sign-in = Whoever can sign in as you counts as you: they can end a wait, and lift a seal.
afterme-notice-waiting = { $name } has pressed the button of the link you gave them. If you do nothing, what you decided happens on { $day }.
afterme-notice-not-now = { $name } pressed the button of the link you gave them. You are here, so it has ended. Nothing has changed.
afterme-notice-sealed = What you decided has happened: it is sealed. You can lift the seal.
afterme-notice-removed = What you decided has happened: it is out of sight, and will be removed. You can still bring it back for a while.
afterme-notice-gone-to = What you decided has happened: { $name } can open it now. You can take that back.
afterme-named-title = A link for later
afterme-named-lede = Somebody who trusts you gave you this link.
afterme-named-text = It is for a time when that person can no longer look after something. When that time has come, press the button. Then a wait of { $days } days begins. The person is told, and can end it.
afterme-named-leave = If that time has not come, leave this page and keep the link. Looking at it changes nothing.
afterme-named-begin = Begin the wait
afterme-named-waiting = The wait has begun. It ends on { $day }.
afterme-named-waiting-text = There is nothing for you to do until then. Please open this link again after that day.
afterme-named-not-now = Not now.
afterme-named-not-now-text = Nothing happens, and there is nothing for you to do. Please keep the link.
afterme-named-done = The wait is over.
afterme-named-done-text = Behind the button is what was written for you.
afterme-named-open = Open it
afterme-stop-title = I am here
afterme-stop-lede = Press the button, and the wait ends at once. Everything stays as it is.
afterme-stop-text = You need not sign in. The person who began it is not told when or how you ended it.
afterme-stop-done = The wait has ended. Everything stays as it is.
afterme-stop-done-text = Nobody can begin it again for { $days } days. If you want to take the link back, you can do that in your box.
afterme-unreached = No letter can reach you, because nobody has shown yet that an address here is yours. Until one can, nothing happens by itself of what you decide here.
afterme-unreached-do = Give an address of your own
afterme-state-unreached = Somebody has begun the wait. Nothing happens while no letter can reach you.
afterme-notice-unreached = { $name } has pressed the button of the link you gave them. No letter can reach you, so nothing happens by itself.
afterme-letter-subject = Are you there?
afterme-letter-begun = Somebody you named has begun the wait that you wrote down.
afterme-letter-ends = If you do nothing, a wait ends on { $day }, and what you decided happens. If you are there, open the link and press the button. Then everything stays as it is.
afterme-letter-sign-in = Signing in is enough as well.
afterme-link-letter-subject = A link to keep
afterme-link-letter-text = Somebody who trusts you asked us to send you this link.
afterme-link-letter-keep = Please keep it in a safe place. Opening it changes nothing. The page says what it is for.
said-after-written = Your decision is kept. Nothing happens before somebody has a link.
said-after-here = The wait has ended. Everything stays as it is.
said-after-letter = A letter with a link is on its way.
said-letter-enough = Enough letters went out for today. Tomorrow you can send another, or you pass the link on yourself.
said-after-letter-soon = A letter went out a short while ago. You can send another in an hour, or pass the link on yourself.
said-after-link-back = The link is taken back. It leads nowhere now.
said-after-taken-back = The decision is taken back.

## What was left to somebody
left-title = Left to you
left-only-you = Only you can see this page, on this device.
left-goes-to = The person who named you wanted you to have this.
left-seal = The person who named you wanted this to be sealed. That has happened, and there is nothing for you to do.
left-remove = The person who named you wanted this to be removed. That has happened, and there is nothing for you to do.
left-words = Written for you
left-stories = Stories
left-photographs = Photographs
left-photographs-text = Each opens on a page of its own, only when you choose it.
left-photograph = A photograph
left-download = Take this picture home
left-keep = You can come back with the same link. Copy or print what you want to keep in your own hands.
## Your account: signing in for real life
account-with = What you sign in with
account-where = Where you are signed in
account-where-hint = If one of these is not you, end it, and choose another password.
account-here = this device
account-device = A device
account-begun = Begun { $begun }, last seen { $seen }.
account-today = today
account-this-week = this week
account-end = End it there
account-end-elsewhere = End it everywhere else
account-ended = Where you were signed in before
account-ended-hint = What has ended stays here for ninety days.
account-ended-new = a device that was new then
account-ended-when = Begun { $begun }, ended { $ended }.
account-ended-there = Signed out on that device.
account-ended-her = You ended it from another device.
account-ended-change = It ended when you changed what you sign in with, or your account.
account-ended-time = It was not used for a long time.
account-ended-steward = Whoever runs this place ended it.
account-ended-backup = A backup was brought back, and everybody was signed out.
account-back = Back to your account
password-title = Choose another password
password-lede = Everywhere else you are signed out at once. Here you stay.
password-new = Your new password
password-use = Use this password
address-title = Use another e-mail address
address-lede = We send a link there. Until you press it, nothing changes.
address-new = Your new e-mail address
address-sent-lede = If a letter can reach this address, it is on its way.
address-sent-text = Press the button behind the link within a day. Until then your old address stays.
address-link-title = Your e-mail address
address-link-lede = Press the button, and letters come to this address from now on.
address-link-use = Use this address
address-link-done = From now on letters come here. Your old address gets one last letter that says so.
again-title = Please sign in once more
again-lede = It has been a while, and this is worth a second look. You come straight back.
again-wrong = This is not the password we know. You can try again, or ask for a link below.
again-go-on = Go on
again-letter = Send me a link
again-letter-text = No password at hand? We can send a link to your e-mail address.
again-sent = A letter is on its way. Press the link on this device, then come back to this page.
again-pressed = I have pressed the link
again-not-yet = We have not seen it pressed on this device yet. The letter may take a minute.
again-not = Leave it as it is
again-thanks = Thank you
again-thanks-lede = Nothing has happened yet. Press the button to do what you had chosen.
letter-address-text = Here is the link that makes this your address:
letter-address-time = It works once, within { $hours } hours.
letter-device-subject = A sign-in on a new device
letter-device-text = Somebody signed in with your account, on a device that was not there before.
letter-device-not-you = There was a sign-in on a new device. If it was you, there is nothing to do. If not, open the link and end it there.
letter-old-address-subject = Your address
letter-old-address-text = Your e-mail address was changed. From now on no letters come to this one.
letter-old-address-not-you = If this was not you, please tell the person who runs the place. They can put it back.
said-password = Your new password holds. Everywhere else you are signed out.
said-ended = It is ended there.
said-ended-elsewhere = You are signed in only here.

## The second step when signing in
factor-title = A second step when you sign in
factor-lede = Besides your password, you type six digits from an app on your telephone. Whoever learns your password still stays outside.
factor-asked = You help to run this place. Its rooms open only after this second step. Your own box stays open either way.
factor-next = You need an authenticator app. Many telephones have one built in, and there are free ones.
factor-set-up = Set it up
factor-later = Later: go to my box
factor-is-on = It is on.
factor-off = Turn it off
factor-off-text = From then on your password or a link is enough. You can turn it on again on any day.
factor-scan = Point the app at this picture.
factor-picture = The secret as a picture of squares
factor-here = Or open the app on this device
factor-type = Or type these letters into the app:
factor-code = The code
factor-wrong = This code does not fit, or it was used already. A new one comes within half a minute.
factor-on-text = Everywhere else you are signed out. Next you get ten codes, for the day your telephone is lost.
factor-on = Turn it on
recovery-title = Your recovery codes
recovery-left =
    { $count ->
        [one] One of ten is left.
       *[other] { $count } of ten are left.
    }
recovery-new = Make ten new ones
recovery-lede = Without your telephone, each of these works once in place of a code.
recovery-once = They stand here for a quarter of an hour. Write them down or print this page, and keep them with your papers.
recovery-gone = They are not shown any more: we keep no copy of them. If you do not have them, you can make ten new ones.
recovery-kept = I have kept them
code-title = One more step
code-lede = Please type the six digits that your app shows now.
code-hint = Is your telephone lost? One of your recovery codes works here too.
said-factor-off = It is off. Everywhere else you are signed out.
sign-in-took-long = That took a while. Please begin again. Nothing is lost.
said-second-step = You help to run this place. Please set up a second step under “Your account” when you have a moment.

## Passkeys
passkeys-title = Passkeys
passkeys-lede = With a passkey you sign in by finger, face or the number of your device. There is no password that could be learned.
passkeys-no-script = To add a passkey, this browser has to run scripts and know passkeys.
passkeys-impossible = Passkeys need an address with a name and https. This place has none yet.
passkeys-else = Your password and the link by e-mail work as before.
passkeys-else-password = Your password works as before.
passkey-since = Since { $month }.
passkey-change = Name, or remove
passkey-name = What you call it
passkey-name-hint = So that you know it again in the list, like “My telephone”.
passkey-add = Add a passkey
passkey-remove = Remove it
passkey-remove-text = You then sign in some other way. Everywhere else you are signed out.
passkey-not-made = No passkey was made, and nothing has changed. You can try again.
passkey-sign-in = Sign in with a passkey
passkey-sign-in-text = If you added a passkey, this is the quickest way.
passkey-not-signed = That did not work with a passkey. You can try again, or choose one of the ways below.
said-passkey = Your passkey is kept. Everywhere else you are signed out.
said-passkey-removed = It is removed. Everywhere else you are signed out.
sign-in-passkey-unknown = We do not know this passkey. The other ways work as before.
said-passkey-unknown = We do not know this passkey. The other ways work as before.
## Two parents of one box
parents-title = The two of you
parents-lede = You can keep this box together with the other parent.
parents-text = Each of you then sees every photograph in it, also those from before, with its name and what it shows, and can download the originals. What came by a letterbox is closed for the other parent, until they open it themselves. Your own words beside a photograph stay yours until you show them, one by one. So do your drafts.
parents-how = How should the invitation get there?
parents-by-hand = I pass the link on myself
parents-by-hand-hint = You see the link on the next page, once.
parents-by-letter = By e-mail
parents-by-letter-hint = The e-mail says only who sends it, and the link. It doesn’t say what kind of place this is.
parents-address = The e-mail address, if it goes by e-mail
parents-next = The link works once, for two weeks. You can take it back until somebody used it.
parents-invite = Make the link
parents-link = The link
parents-link-lede = Here is the link. Please copy it now, because we keep no copy of it.
parents-link-hint = Whoever has it can come into your box. Give it to one person only.
parents-waits = An invitation is on its way.
parents-letter-soon = The e-mail goes out in a moment.
parents-letter-enough = Enough letters went out for today. Tomorrow you can send another, or you pass the link on yourself.
parents-letter-too-soon = An e-mail went out a short while ago. You can send another in an hour, or pass the link on yourself.
parents-open-until = It works until { $day }, or until somebody used it. Taken back, it leads nowhere at once.
parents-take-back = Take the invitation back
parents-two = You and { $name } keep this box together.
parents-two-text = Each of you sees every photograph in it. What comes by a letterbox each of you opens for yourself alone. Only who put a photograph in can put it away. Your own drafts are seen by nobody else.
parents-letter-text = { $name } sends you this link:
parents-letter-from = It comes from { $name }.
parents-letter-time = It works once, within { $days } days.
parents-letter-not-you = If you do not know the sender, you need not do anything.
parents-only-two = Only you two can see it.
parents-only-two-page = Only you two can open this.
box-parents = The two of you
box-parents-text = Keep this box together with the other parent.
join-title = An invitation
join-lede = Someone would like to keep a box together with you.
join-text = You would both see what is in it. What others brought by a link stays closed for you until you open it. What you write yourself stays yours.
join-have-account = I have an account here
join-next = Next you see the box. Until you press the button, nothing happens.
join-button = Come in
join-address-taken = This address has an account here. Please sign in with it first, and open the link again.
join-own-box-holds = You keep photographs in a box of your own, and a person has one box here. They stay where they are. To come in, download them first, put them away and remove them there. Then open the link again.
join-her-own = This link leads into your own box. It is meant for the other parent, and it still works.
said-letter-soon = The e-mail goes out in a moment.
said-letter-lies = This place sends no e-mail. What it would have sent lies on its machine. Whoever runs the place can read it there and pass it on.
said-invitation-back = The invitation is taken back. Its link leads nowhere now.
said-joined = You keep this box together now.
parents-other-away = The other parent put this away. It goes for good on { $day }. You can download the original until then.
said-kept-two = Kept. Only you two can see them.
own-words-label = Your own words beside it
own-words-hint = You both see what the other writes here. Each of you changes only their own. Readers never get it.
own-words-alone = Only you can read them. If the other parent comes into this box later, they stay yours until you show them.
own-words-not-shown = Only you can read these words: they were here before { $name } came, or you kept them to yourself.
own-words-show = Save and show them to { $name }
own-words-hide = Save and keep them to myself
says-title = Who is in it
says-hint = Whoever is in a photograph has a say in how far it goes. It stays in the keeping of both of you, whatever is said here.
says-me = And you?
says-asked = You were said to be in this one. There is no hurry: until you answer, only you two see it.
says-not-in-it = I am not in this one
says-only-two = I am in this one, and only we two see it
says-invited = I am in this one, and people who are invited may see it
says-anyone = I am in this one, and anyone may see it
says-other = { $name } is in this one
says-other-hint = Then only you two see it until there is an answer here. No letter goes out.
says-keep = Keep it that way
says-they-open = { $name } has not said yet how far it may go. Until then only you two see it.
says-they-anyone = { $name } is in this one, and anyone may see it.
says-they-invited = { $name } is in this one, and people who are invited may see it.
says-they-only-two = { $name } is in this one and would like it to stay between you two.
says-line-open = Readers do not get this one. Somebody who is in it has not said yet how far it may go.
says-line-only-two = Readers do not get this one. Somebody who is in it would like it to stay between you two.
says-line-invited = Only people who are invited get this one. Where a story is for more people, it is left out.
says-line-anew = Readers do not get this one yet. It is there when you show the story once more.
says-open-title = You were said to be in these
says-open-text = You can say on the page of each how far it may go. There is no hurry: until then only you two see it.
said-say = It is kept that way, and it holds from now on.
part-title = We part
part-lede = Each of you goes on with a box of their own, and with everything that you both kept.
part-photographs = Each of you gets a whole copy of every photograph, original and all.
part-beside = The words beside them and what was said of who is in them are in both copies.
part-stories = Stories stay with whoever tells them. Readers notice nothing.
part-nothing-taken = Nothing is taken from anyone. Until all copies are there, everything stays as it is.
part-afterwards = After that, neither of you sees what the other puts in, and there is no way back into one box.
part-next = It waits for seven days, and you can take it back until then. If you both press the button, it happens at once. The other parent sees it on this page and in the box.
part-ask = Part in seven days
part-waits = It happens on { $day }. You asked for it, and you can take it back until then.
part-back-text = Taken back, everything stays as it is.
part-back = Take it back
part-other-waits = { $name } asked for it. It happens on { $day }.
part-agree-text = You need not do anything. If you would like it now, press the button; it cannot be taken back then.
part-agree = Part now
part-copying = The copies are being made. Until they are all there, everything stays as it is.
part-in-box = One of you asked to part.
part-look = What happens then, and when
said-part-back = It is taken back. Everything stays as it is.
## Circles, invitations, and who can see it
box-circles = Your circles, and who is invited
box-circles-text = People you choose, each with a link of their own.
circles-title = Circles
circles-lede = A circle is some people you choose. Nobody but you sees its name, or that it is there.
circles-none = There is no circle yet. The first can be as small as one person.
circle-title = A circle
circle-new = A new circle
circle-name = What do you call it?
circle-name-hint = Family, the midwives, one name. Only you see it.
circle-name-trouble = Please give it a name, so that you find it again.
circle-newcomers = Someone you invite later
circle-from-now = reads only what you share after that
circle-from-now-hint = What the circle was shown before stays with those who were there.
circle-from-now-stays = Someone you invite later reads only what you share after that.
circle-everything = reads everything the circle can read
circle-make = Make this circle
circle-save = Save
circle-people = Who is invited
circle-nobody = Nobody is invited yet.
circle-stories = What this circle can read
circle-no-stories = Nothing yet. You choose circles where you decide who may see a story.
circle-change = Change this circle
circle-end = End this circle
circle-end-text = Every link into it stops at once, and every story leaves it. The stories stay in your box.
circle-end-do = End it now
invite-title = Invite someone
invite-person = Who is it?
invite-person-hint = So that you know whose link it is. They do not see it.
invite-person-trouble = Please write who it is for. A first name is enough.
invite-greeting = A line on the page they open first
invite-greeting-hint = If you like. Others may see it too, if the link gets lost, so leave out what is private.
invite-word = A word that only they know
invite-word-hint = If you like. They are asked for it once. Capitals and spaces make no difference.
invite-next = Next you see the link. It works on at most { $most } devices, and you can take it back at any time.
invite-do = Make the link
invite-devices =
    { $count ->
        [0] Not opened yet.
        [1] Opened on one device.
        [2] Opened on two devices.
        [3] Opened on three devices.
       *[other] Opened on { $count } devices.
    }
invite-has-word = With a word.
invite-take-back = Take it back
invite-new-link = Make a new link
invite-new-link-hint = A new link takes the place of the old one, which then stops. It helps when a link or a device got lost.
link-title = The link is ready
link-lede = This link is for { $name } alone. Please send it the way you would send a letter.
link-label = The link
link-hint = It stands here for a quarter of an hour. If it gets lost, you can make a new one.
link-copy = Copy the link
link-copied = It is copied. You can paste it where you write to them.
link-by-hand = Please hold a finger on the link and choose “Copy”.
link-send = Send it …
link-gone-title = The link is not shown any more
link-gone-lede = We keep no copy of it. If you do not have it, you can make a new one.
link-next = It waits a year to be opened. Once opened, it stays until you take it back.
link-back = Back to the circle
open-title = Something was kept for you
open-lede = Someone would like to share something with you.
open-word = The word that you know
open-word-hint = Capitals and spaces make no difference.
open-word-wrong = This is not the word. Please try once more, or ask the person who sent you the link.
open-word-pause = There were several tries. Let us wait an hour; then it works again.
open-just-now = This link was opened on another device just now. If that was you, please wait a minute and press once more. If not, ask the person who sent you the link.
open-next = This device then remembers that you may read it. You need no account, and nobody is told when you read.
open-do = Open it
shared-title = What was shared with you
shared-lede = You are told what is in each story before it opens.
shared-none = Nothing is shared with this device now.
shared-none-text = If you have a link, please open it again on this device. Perhaps it was taken back, which can happen on any day.
ask-heading = Were you meant to read something here?
ask-hint = You can ask. If someone keeps a story here and lets herself be asked, she finds your line when she next looks.
ask-name = The name she knows you by
ask-line = A line to her
ask-do = Ask
asked-title = Thank you for asking
asked-lede = If there is someone to ask, your line waits for her.
asked-text = She may answer with a link of your own, or leave it. We cannot tell you which.
requests-title = Someone asks to read
requests-text = When a link to a story of your circles is passed on, whoever gets it sees nothing. If you like, they can leave you a line. Nobody reads it before you do.
requests-none = Nobody has asked.
requests-someone = Someone asks to read
requests-show = Show who asks, and what they wrote
requests-invite = Invite them into { $circle }
requests-aside = Put this aside
requests-turn-off = I don’t want to be asked
requests-turn-on = Let me be asked
requests-off = You are not asked. Whoever tries sees no difference.
seen-invited = The people in circles you chose
seen-lived-it = Others who have lived it
decide-invited = People I choose
decide-invited-hint = Only those you invited, by their own link. To everyone else it is not here.
decide-circles = Which circles?
decide-circles-hint = These can read it. A circle that you leave out cannot, from now on.
decide-circles-trouble = Please tick at least one circle, or choose “Only me”.
who-title = Who can see this
who-lede = This is everything that opens it. What you take back is gone for them at once.
who-nobody = Nothing here opens it to anyone else.
who-circle = The circle
who-circle-back = Take the story back from this circle
who-members-back = Take it back from them
who-list = It stands in the list of stories
who-list-back = Take it out of the list
who-link = Anyone who has its address
who-link-back = Take it back from everyone
who-addresses = The photographs in it have addresses
who-addresses-text = Only those who may read the story get anything there.
who-addresses-back = Give them new addresses
who-waiting = On { $day } at { $time } it will be shown more widely
who-change = Choose anew who may see it
who-picture-lede = It can be seen in these stories, by those who may read them.
who-picture-nobody = It stands in no story that anyone else can read.
who-picture-back = To take it back, open a story here, or put the photograph away.
who-picture-page = Back to the photograph
who-picture-other = A story by { $name }
who-picture-say = In a story by the other parent you can still say how far this photograph goes, on its own page.
said-circle-made = The circle is there. Nobody is in it yet.
said-circle-ended = The circle is ended, and every link into it.
said-taken-back = It is taken back, at once.
said-request-aside = It is put aside. Nobody learns of it.
said-called-back-stays = It was called back. Nothing changes.

# What somebody typed while her session ended
given-back-title = Your words are here
given-back-lede = You were signed out in the meantime, so they were not kept yet. Nothing of them is lost.
given-back-sign-in = Sign in, in a new window
given-back-then = Then come back to this page and press the button.
given-back-do = I have signed in: keep them
given-back-resting = They could not be kept just now. Nothing of them is lost: press the button in a moment.
given-back-again = Keep them

## Others who have lived it
lived-it-title = Others who have lived it
lived-it-lede = Some stories here are only for people who have lived something like it themselves. You can ask to be one of them.
lived-it-lede-member = These stories were meant for you and for others who have lived it. Nobody else can see that they are here.
lived-it-none = There is no story here yet. It stays open for you.
lived-it-word = Your word is enough. Nobody asks for proof, or for what exactly happened.
lived-it-words = What you would like to say
lived-it-words-hint = You can leave this empty. Those who look after this place read it, and nobody else.
lived-it-words-hint-family = You can leave this empty. Whoever looks after this place reads it, and nobody else.
lived-it-answer-here = Somebody answers you. You see it on this page.
lived-it-next = Somebody answers you. A letter then tells you that there is an answer.
lived-it-ask = Ask
lived-it-asked = You have asked, and somebody will answer.
lived-it-asked-text = A letter tells you when there is an answer. You need not do anything.
lived-it-take-back = Take it back
lived-it-leave = Leave
lived-it-leave-text = These stories then close for you. What you keep and tell yourself stays as it is. You can ask again.
lived-it-lapsed = You were not here for a year, so these stories closed quietly behind you.
lived-it-lapsed-text = Nothing is wrong. If you would like to come back, just say so.
lived-it-not-again = I would rather not
lived-it-declined = These stories are closed for you for now.
lived-it-declined-text = That says nothing about what you have lived. Everything else here is open to you as before. A month after the answer you can ask again.
lived-it-box = Stories by others who have lived it
lived-it-box-text = Some are only for people who know it themselves.
care-members-title = Who has lived it
care-members-lede = Here you welcome people who have lived it themselves. The stories that are only for them open to them then.
care-members-text = Their word is enough. Please do not ask for proof, for a diagnosis or for dates.
care-asking = They ask
care-asking-none = Nobody asks at the moment.
care-asking-more = More ask. They stand here as soon as these are answered.
care-asked-in = Asked in { $month }.
care-no-words = Without further words.
care-welcome = Welcome
care-not-now = Not now
care-ask-in = Ask somebody in
care-ask-in-hint = A letter goes there with a link that works for thirty days. It says only “A message for you”.
care-ask-in-do = Send the letter
care-admitted = They are welcome
care-admitted-none = Nobody yet.
care-admitted-hint = Only those who look after this place see this list. Whoever was not here for a year leaves it at the next visit.
care-end = End it
care-end-of = End it for { $name }
letter-answer-subject = There is an answer for you
letter-answer-text = You find it here:
newcomer-title = Begin here
newcomer-lede = You can have a box of your own here, for photographs and words. Only you can see what is in it.
newcomer-next = A letter comes with a link. Until you open it, nothing happens.
newcomer-send = Send me the letter
newcomer-sent-lede = A letter is on its way to this address.
newcomer-sent-text = It holds a link that works for a day. If nothing comes, please look among the unwanted letters too.
newcomer-joining-lede = One more step, and you are in.
newcomer-asked-in = Somebody who looks after this place asked you in. Some stories here are only for people who have lived it. They are open to you.
newcomer-name-hint = It need not be your real name. Readers do not see it.
newcomer-password-hint = You can also leave it empty, and sign in by a link in a letter each time.
newcomer-joining-next = Your box is there then. It is empty, and only you can see it.
newcomer-letter-days = It works once, within { $days } days.
newcomer-letter-hours = It works once, within { $hours } hours.
newcomer-has-one-subject = You have an account
newcomer-has-one-text = This address has an account here. You can sign in with it.
said-welcome = You are in. This is yours.
decide-lived-it = Others who have lived it
decide-lived-it-hint = People whom this place has welcomed because they know it themselves. To everybody else it does not exist.
decide-not-wider = In this place, people who were welcomed as others who have lived it show stories to more people than their circles.
decide-not-wider-ask = Ask to be one of them
decide-not-wider-place = In this place, those who look after it show stories to more people than their circles.
decide-too-wide = This story stays as it is. Here, you can show it to your circles.
decide-name-of-another = Somebody else tells here under a name that looks like yours. Please put a word to it that sets you apart, where you write the story.
account-care = For those who look after this place
sign-in-join = Begin with a box of your own

## Kept whole
checks-whole-today = { $count ->
    [one] It is kept whole. Checked today.
   *[other] All { $count } are kept whole. Checked today.
}
checks-whole-yesterday = { $count ->
    [one] It is kept whole. Checked yesterday.
   *[other] All { $count } are kept whole. Checked yesterday.
}
checks-whole-on = { $count ->
    [one] It is kept whole. Checked on { $day }.
   *[other] All { $count } are kept whole. Checked on { $day }.
}
checks-not-all = { $count ->
    [one] The photograph is not whole. The people who run this place were told. You need not do anything.
   *[other] Of { $count } photographs { $whole } are kept whole. The people who run this place were told. You need not do anything.
}
letter-check-subject = Something is not whole
letter-check-text = In the check of this night not every original was as it was kept.
letter-check-do = On the machine, “windflower verify” names what it is. Please keep every copy you have until then.
letter-backup-subject = There is no new backup
letter-backup-text = The newest backup that was proven by a restore is more than a day old, or there is none yet.
letter-backup-do = On the machine, “windflower backup” makes one and says what stands in the way.
place-title = How the place stands
place-about = About this place
place-about-lede = What it is called, whom it is for, where it is, and where “Leave this page” leads.
place-about-next = It changes at once, on every page and for everybody.
place-about-save = Change it
place-time-zone = Time of day
place-time-zone-hint = The name of its time zone, like Europe/London. If you choose another country, it follows.
place-time-zone-trouble = We do not know this time zone. Its name looks like Europe/London.
place-lede = Whether every photograph is whole, and whether all of it could be brought back.
place-time = The clock of the machine
place-time-jumped = The machine says { $machine }. As far as the place knows it is { $place }. The clock was wrong, or the machine was off for long.
place-time-waits = Until you say that it is right, nothing is removed for good, shown or ended by it. Please look at the date first.
place-time-is-right = The clock is right
place-shows-none = No photograph can be shown
place-shows-none-text = The program that makes the pictures for pages cannot begin here. Photographs are kept whole, and are shown once it can.
place-shows-none-do = On the machine, “windflower check” tries it and says the same.
place-kept = The photographs
place-pictures = Where they are kept
place-copy = The copy in { $folder }
place-not-checked = Not checked yet. It is checked every night.
place-all-whole = { $count ->
    [0] Nothing is kept yet.
    [one] The one original is whole.
   *[other] All { $count } originals are whole.
}
place-not-whole = { $damaged } damaged, { $missing } missing, { $unknown } that cannot be checked now.
place-checked = Checked { $day }.
place-mended = { $count } had to be written anew from another copy.
place-verify = On the machine, “windflower verify” names them.
place-letters = Letters
place-letters-out = All that were written have gone out.
place-letters-wait = { $count ->
    [one] One waits: the mail server did not take it yet.
   *[other] { $count } wait: the mail server did not take them yet.
}
place-letters-never = { $count ->
    [one] One of the last seven days could not be sent, and is not tried again.
   *[other] { $count } of the last seven days could not be sent, and are not tried again.
}
place-letters-why = The last time it was because of this:
place-letters-none = This place has no mail server, so nothing goes out. Letters lie on its machine in the folder { $folder }.
place-backups = Backups
place-backup-proven = The newest backup was made and proven by a restore { $day }.
place-backup-none-yet = There is no proven backup yet.
place-backup-not-set = No backups are made: the settings do not say where to.
place-backup-do = How to make one is written in docs/operating/backups.md.
place-today = today
place-yesterday = yesterday
## Staff who sign in at a provider of their organisation
openid-for-staff = For people who work here:
openid-sign-in = Sign in with { $name }
openid-away-title = On the way to { $name }
openid-away-lede = You sign in there, and then you come back here.
openid-away-go = Go there now
openid-back-lede = You are back from { $name }. Press the button, and you are in.
openid-back-go = Go on
openid-not-in = That way did not sign you in. The other ways work as before. If you work here, ask the person who runs this place.
openid-since = You sign in with { $name } since { $month }.
openid-some-provider = your organisation
openid-remove = Sign in with it no more
said-openid-removed = It is removed. Everywhere else you are signed out.
letter-openid-subject = A new way to sign in
letter-openid-text = There is a new way to sign in to your account. It goes through the organisation you work with.
letter-openid-not-you = If this was not you, open your account and remove it. Then tell the person who runs the place.

## The letterbox: what its keeper meets
box-letterbox = A letterbox
box-letterbox-text = A link for somebody who has photographs for you. They put them in and see nothing.
letterboxes-title = Letterboxes
letterboxes-lede = A letterbox is a link. Whoever has it can put photographs into your box, and sees nothing that is in it. What comes stays closed until you open it.
letterboxes-none = There is no letterbox yet.
letterbox-new = A new letterbox
letterbox-sentence = Your sentence for whoever opens the link
letterbox-sentence-hint = It stands at the top of their page. For example: “Please put the photographs from Tuesday here.”
letterbox-sentence-trouble = Please write one sentence, so that they know they are in the right place.
letterbox-many = You have as many letterboxes as one person can have. Please take one back first.
letterbox-how-long = How long is it open?
letterbox-days = { $days ->
    [7] A week
    [30] A month
    [90] Three months
    [365] A year
   *[other] { $days } days
}
letterbox-most = How many pictures does it take at most?
letterbox-most-trouble = Please write a number from 1 to { $most }.
letterbox-tell = Tell me by e-mail when something came
letterbox-tell-hint = At most one e-mail an hour, and it does not say what came. Without this, nobody writes to you.
letterbox-next = Next you see the link, and a square picture of it that a phone can read.
letterbox-make = Make this letterbox
letterbox-state-open = { $came ->
    [0] Open until { $day }, for { $most } pictures. Nothing has come yet.
    [one] Open until { $day }. One picture of { $most } has come.
   *[other] Open until { $day }. { $came } pictures of { $most } have come.
}
letterbox-state-ended = It was open until { $day }. Nothing more can come.
letterbox-state-full = As many pictures came as you asked for. Nothing more can come.
letterbox-tells = You are told by e-mail.
letterbox-silent = You are not told by e-mail.
letterbox-tell-yes = Tell me by e-mail
letterbox-tell-no = No more e-mails
letterbox-take-back = Take it back
letterbox-new-link = Make a new link
letterbox-new-link-hint = Taken back, it stops at once, and what came stays yours. A new link takes the place of the old one, on paper too.
letterbox-link-title = The letterbox is ready
letterbox-link-lede = Send the link, show this picture, or print the page and leave it on the table.
letterbox-qr = The link as a picture for a phone’s camera
letterbox-link-label = The link
letterbox-link-hint = It stands here for a quarter of an hour, and we keep no copy of it. You can make a new one at any time.
letterbox-link-print = On paper there is only your sentence, the picture and the link.
arrived-title = { $count ->
    [one] Somebody put a picture into your letterbox
   *[other] Somebody put { $count } pictures into your letterbox
}
arrived-text = What came is closed, and it can stay closed for as long as you like. These words came with it.
arrived-from = From { $name }.
arrived-open = Open it
arrived-away = Put it away without looking
arrived-seal = Close it again
said-sealed-again = It is closed again for you. In your letterbox there are only the words that came with it.
said-stands-in-story = It stands in a story. Take it out there first, then you can close it again.
arrived-away-title = Put away without looking
arrived-away-until = You can bring it back until { $day }.
said-arrival-back = It is back in your letterbox, and still closed.
said-letterbox-back = The letterbox is taken back. Its link leads nowhere now.
said-letterbox-tells = You will be told by e-mail, at most once an hour.
said-letterbox-silent = No more e-mails about this letterbox.
letter-letterbox-subject = Something came for you
letter-letterbox-text = Something came into your letterbox. It is closed, and it waits for as long as you like.
letter-letterbox-stop = You asked to be told, and you can change that there.

## The letterbox: what a helper meets
letterbox-neutral-title = Someone gave you this link
letterbox-neutral-lede = It leads to one page that was made for you.
letterbox-neutral-next = Until you press the button, nothing happens. You need no account.
letterbox-neutral-do = Go on
letterbox-bring-title = Bring photographs
letterbox-until = You came by a link that the keeper of this box made. It is open until { $day }.
letterbox-ended = This letterbox has closed. Its time was over.
letterbox-full = This letterbox has all the pictures that were asked for. Thank you.
letterbox-ended-text = What you brought before is in the box. If you have more, please ask the person who gave you the link.
letterbox-no-account = You need no account.
letterbox-sealed = What you bring stays closed until they choose to open it. That may take years. You cannot see what is in the box.
letterbox-plainly = Your words are read first. Please say plainly what is in each picture.
letterbox-name = Your name, so that they know who brought them
letterbox-name-trouble = Please write your name. A first name is enough.
letterbox-picture = Picture { $number }
letterbox-what = What is in it?
letterbox-what-hint = Who is in it, whether the baby’s face or body can be seen, and anything that may come as a surprise.
letterbox-file = The picture
letterbox-sentence-missing = Please write a line about this picture, so that they can choose. Then choose the picture again.
letterbox-choose-again = Your words are here. Please choose this picture again.
letterbox-none-chosen = No picture was chosen yet. Your words are still here.
letterbox-at-once = At most { $most } pictures go in at once. Please send this one after them.
letterbox-shut = This picture was not put in. The letterbox takes no more.
letterbox-troubles = A few things need another look. Your words are still here; pictures have to be chosen again.
letterbox-some-kept = { $count ->
    [one] One picture is in the box.
   *[other] { $count } pictures are in the box.
}
letterbox-more = You can leave rows empty. If you have more pictures, you can bring them after these.
letterbox-do = Put them in the box
letterbox-do-hint = Brought the wrong one? On the next page you can take it back.
letterbox-receipt-title = What you brought
letterbox-receipt-lede = { $count ->
    [0] There is nothing of yours in the box.
    [one] One picture is in the box. Thank you.
   *[other] { $count } pictures are in the box. Thank you.
}
letterbox-receipt-text = These are your words about them. The pictures themselves are shown to nobody here.
letterbox-receipt-back = Until a picture is opened, you can take it back.
letterbox-take-out = Take it back
letterbox-again = Bring more
letterbox-shared-device = Do others use this device? Press “Leave this page” when you are done. It forgets here what you brought; the pictures stay in the box.
said-arrival-taken-out = It is taken back. Nothing of it is left in the box.

## Removing an account
farewell-title = Remove your account
farewell-lede = You can go whenever you want. Here is what goes, what stays, and how to come back.
farewell-goes = What goes
farewell-goes-shown = At once nobody sees your stories any more. Every link you gave leads nowhere, and a membership ends.
farewell-goes-elsewhere = At once you are signed out everywhere but here.
farewell-goes-role = What you do here for others ends at once, and does not come back by itself.
farewell-goes-box = Then all of it is removed for good: photographs, words, names, and ways to sign in.
farewell-goes-two = Then your stories, your words and your name are removed for good.
farewell-left = Somebody counts on what you decided for the time after you. That ends at once.
farewell-named = Somebody named you for the time after them. That ends with your account.
farewell-letter-tells = A letter tells them.
farewell-stays = What stays
farewell-stays-way-back = Until then you can sign in and stay. Everything is where you left it, and only you see it.
farewell-stays-two = Every photograph stays with { $name }, who keeps the box with you. What { $name } wrote stays too, with any names in it.
farewell-stays-says = What you said about how far a photograph may go still holds, without your name.
farewell-stays-saved = What somebody else has saved for themselves, we cannot take back.
farewell-stays-backups = Afterwards no backup can show your photographs. Your words leave the backups after a while.
farewell-copy = Take a copy first
farewell-copy-text = You can download every photograph just as it came. If you have stories, copy their words too.
farewell-when = When shall it be removed?
farewell-in-days = In thirty days
farewell-in-days-hint = What you show is taken back today. Until then you can come back.
farewell-now = Now
farewell-now-hint = There is no way back.
farewell-now-title = Remove everything now
farewell-now-lede = This is the one thing here that nobody can undo, not even we.
farewell-now-text = If you are not sure tonight, choose thirty days: nobody sees anything of yours from today on, and you can still come back.
farewell-word = remove
farewell-word-label = To remove everything now, type the word “{ $word }”
farewell-word-trouble = Nothing has been removed. If you want it now, please type the word “{ $word }”.
farewell-now-button = Remove everything now
farewell-now-back = Go back
farewell-button = Remove my account
farewell-when-trouble = Please choose when.
farewell-last = You are the only one who runs this place. Without you nobody could look after it.
farewell-last-text = Please give this to somebody else first, at the machine. Then come back to this page.
farewell-waits = Your account is removed on { $day }. Until then you can stay.
farewell-waits-text = Everything you showed is taken back now.
farewell-stay-text = If you stay, everything is where you left it. Only you see it, until you show something again.
farewell-stay = Stay
farewell-waits-photographs = Look at your photographs and download them
farewell-over = Everything of yours is being removed. It takes a few minutes.
farewell-goodbye-title = Goodbye
farewell-goodbye-lede = Everything you showed is taken back.
farewell-goodbye-text = Everything of yours is being removed now. It takes a few minutes.
farewell-goodbye-back = You are welcome here at any time, also only to read.
farewell-goodbye-front = To the front page
farewell-letter-subject = You can come back
farewell-letter-text = You asked us to remove your account.
farewell-letter-until = You can come back until { $day }. Open the link, sign in and press “Stay”. If you do nothing, it is done then.
farewell-letter-not-you = If this was not you, please do that now and choose another password.
farewell-notice-subject = A link that you were given
farewell-notice-text = A link that you were given leads nowhere any more. Whoever gave it to you decided so.
farewell-named-letter-subject = Somebody you named
farewell-named-letter-text = Somebody you named for the time after you has removed their account here. You can name somebody else.
afterme-nobody = This person has removed their account here. You can name somebody else.
said-place-changed = The place is changed.
said-clock-is-right = Thank you. The place goes by the clock of the machine again. What fell due in between waits for its whole time.
said-farewell-stay = You are here. Everything is where you left it, and only you see it.
says-held-keepers = Somebody in this one has removed their account. It stays with whoever keeps it, as they wanted.
says-held-invited = Somebody in this one has removed their account. Only people who are invited see it, as they wanted.
