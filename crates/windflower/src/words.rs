//! Every sentence a person can meet, one method per message of the English text.
//! Written by the program `words`; change the text, not this file.

use platform::languages::{Arg, Language};

/// The sentences in one language.
#[derive(Clone, Debug)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The sentences in `language`.
    pub fn new(language: Language) -> Words {
        Words { language }
    }

    /// The language they are in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// `Skip to the page`
    pub fn site_skip(&self) -> String {
        self.language.text("site-skip", &[])
    }

    /// `Leave this page`
    pub fn site_leave(&self) -> String {
        self.language.text("site-leave", &[])
    }

    /// `Main`
    pub fn site_nav(&self) -> String {
        self.language.text("site-nav", &[])
    }

    /// `Find stories`
    pub fn nav_find(&self) -> String {
        self.language.text("nav-find", &[])
    }

    /// `Share yours`
    pub fn nav_share(&self) -> String {
        self.language.text("nav-share", &[])
    }

    /// `Your box`
    pub fn nav_box(&self) -> String {
        self.language.text("nav-box", &[])
    }

    /// `Support`
    pub fn nav_support(&self) -> String {
        self.language.text("nav-support", &[])
    }

    /// `About this place`
    pub fn foot_about(&self) -> String {
        self.language.text("foot-about", &[])
    }

    /// `All support`
    pub fn foot_help(&self) -> String {
        self.language.text("foot-help", &[])
    }

    /// `Your privacy`
    pub fn foot_privacy(&self) -> String {
        self.language.text("foot-privacy", &[])
    }

    /// `Hide your visit`
    pub fn foot_hide(&self) -> String {
        self.language.text("foot-hide", &[])
    }

    /// `Your account`
    pub fn foot_account(&self) -> String {
        self.language.text("foot-account", &[])
    }

    /// `Sign in`
    pub fn foot_sign_in(&self) -> String {
        self.language.text("foot-sign-in", &[])
    }

    /// `Appearance`
    pub fn foot_appearance(&self) -> String {
        self.language.text("foot-appearance", &[])
    }

    /// `As my device`
    pub fn foot_look_auto(&self) -> String {
        self.language.text("foot-look-auto", &[])
    }

    /// `Light`
    pub fn foot_look_light(&self) -> String {
        self.language.text("foot-look-light", &[])
    }

    /// `Dark`
    pub fn foot_look_dark(&self) -> String {
        self.language.text("foot-look-dark", &[])
    }

    /// `Language`
    pub fn foot_language(&self) -> String {
        self.language.text("foot-language", &[])
    }

    /// `Kept with Windflower, free software that asks nothing of you and follows nobody.`
    pub fn foot_kept(&self) -> String {
        self.language.text("foot-kept", &[])
    }

    /// `If you need someone now`
    pub fn support_heading(&self) -> String {
        self.language.text("support-heading", &[])
    }

    /// `Shown for { $country }.`
    pub fn support_for(&self, country: impl Into<Arg>) -> String {
        self.language.text("support-for", &[("country", country.into())])
    }

    /// `Choose another country`
    pub fn support_other(&self) -> String {
        self.language.text("support-other", &[])
    }

    /// `You don’t have to be sure that it is bad enough. These people answer in person.`
    pub fn support_lede(&self) -> String {
        self.language.text("support-lede", &[])
    }

    /// `Free.`
    pub fn support_free(&self) -> String {
        self.language.text("support-free", &[])
    }

    /// `Please check this number before you call.`
    pub fn support_old(&self) -> String {
        self.language.text("support-old", &[])
    }

    /// `In danger, or heavy bleeding`
    pub fn support_danger(&self) -> String {
        self.language.text("support-danger", &[])
    }

    /// `An ambulance. Any hospital emergency department will see you.`
    pub fn support_danger_hint(&self) -> String {
        self.language.text("support-danger-hint", &[])
    }

    /// `A few things need another look. Everything you typed is still here.`
    pub fn form_troubles(&self) -> String {
        self.language.text("form-troubles", &[])
    }

    /// ```text
    /// This is longer than we can keep: { $most } characters at most. Your words are still in the
    /// field.
    /// ```
    pub fn form_long(&self, most: impl Into<Arg>) -> String {
        self.language.text("form-long", &[("most", most.into())])
    }

    /// `Without a title`
    pub fn untitled(&self) -> String {
        self.language.text("untitled", &[])
    }

    /// `Someone`
    pub fn nobody(&self) -> String {
        self.language.text("nobody", &[])
    }

    /// `Only you can see it.`
    pub fn only_you(&self) -> String {
        self.language.text("only-you", &[])
    }

    /// `Only you can open this page.`
    pub fn only_you_page(&self) -> String {
        self.language.text("only-you-page", &[])
    }

    /// `People who listen`
    pub fn help_title(&self) -> String {
        self.language.text("help-title", &[])
    }

    /// `You don’t need to know what to say. You can hang up at any time.`
    pub fn help_lede(&self) -> String {
        self.language.text("help-lede", &[])
    }

    /// ```text
    /// Ring the emergency number of the country you are in. On a mobile phone, 112 is put through in
    /// most of them.
    /// ```
    pub fn help_danger_anywhere(&self) -> String {
        self.language.text("help-danger-anywhere", &[])
    }

    /// `Another country`
    pub fn help_elsewhere(&self) -> String {
        self.language.text("help-elsewhere", &[])
    }

    /// `Country`
    pub fn help_country(&self) -> String {
        self.language.text("help-country", &[])
    }

    /// `Show these`
    pub fn help_show(&self) -> String {
        self.language.text("help-show", &[])
    }

    /// `Your privacy`
    pub fn privacy_title(&self) -> String {
        self.language.text("privacy-title", &[])
    }

    /// `This place keeps as little as it can, and tells nobody that you were here.`
    pub fn privacy_lede(&self) -> String {
        self.language.text("privacy-lede", &[])
    }

    /// `When you read`
    pub fn privacy_reading(&self) -> String {
        self.language.text("privacy-reading", &[])
    }

    /// ```text
    /// You need no account. No cookie is set, unless you choose a language, a country or an appearance.
    /// Nothing you look for or open is written down, and no other company is asked for anything.
    /// ```
    pub fn privacy_reading_text(&self) -> String {
        self.language.text("privacy-reading-text", &[])
    }

    /// `When you keep something`
    pub fn privacy_keeping(&self) -> String {
        self.language.text("privacy-keeping", &[])
    }

    /// ```text
    /// Photographs are stored as they came, encrypted, on this place’s own machine. Only you can open
    /// them until you choose otherwise. Readers get smaller pictures, without the time, the place or
    /// the name that a telephone hides inside. When you sign in, this browser gets a cookie by which we
    /// know it again, and which serves nothing else.
    /// ```
    pub fn privacy_keeping_text(&self) -> String {
        self.language.text("privacy-keeping-text", &[])
    }

    /// `When you remove something`
    pub fn privacy_removing(&self) -> String {
        self.language.text("privacy-removing", &[])
    }

    /// ```text
    /// What you put away is gone from every page at once. You can bring it back for thirty days. After
    /// that it is removed for good.
    /// ```
    pub fn privacy_removing_text(&self) -> String {
        self.language.text("privacy-removing-text", &[])
    }

    /// `Hide your visit`
    pub fn hide_title(&self) -> String {
        self.language.text("hide-title", &[])
    }

    /// `If someone else looks at this device, this page says plainly what helps and what does not.`
    pub fn hide_lede(&self) -> String {
        self.language.text("hide-lede", &[])
    }

    /// `What “Leave this page” does`
    pub fn hide_does(&self) -> String {
        self.language.text("hide-does", &[])
    }

    /// ```text
    /// It empties this page at once, signs you out, clears what we can clear, and goes to an ordinary
    /// page. It stands at the top of every page. On a keyboard, press Escape or Shift three times.
    /// ```
    pub fn hide_does_text(&self) -> String {
        self.language.text("hide-does-text", &[])
    }

    /// ```text
    /// The “back” button then skips the page you left. It may still show a page before it. If your
    /// browser runs no scripts, it may show this page again.
    /// ```
    pub fn hide_does_plain(&self) -> String {
        self.language.text("hide-does-plain", &[])
    }

    /// `What it cannot do`
    pub fn hide_not(&self) -> String {
        self.language.text("hide-not", &[])
    }

    /// `Some things are out of our reach. They stay until you remove them:`
    pub fn hide_not_text(&self) -> String {
        self.language.text("hide-not-text", &[])
    }

    /// ```text
    /// The history of the browser, and what it suggests when someone types an address. It may be shared
    /// with other devices.
    /// ```
    pub fn hide_not_history(&self) -> String {
        self.language.text("hide-not-history", &[])
    }

    /// `Photographs or files that you saved, bookmarks, and passwords that the browser keeps.`
    pub fn hide_not_saved(&self) -> String {
        self.language.text("hide-not-saved", &[])
    }

    /// `Letters from us in your e-mail.`
    pub fn hide_not_letters(&self) -> String {
        self.language.text("hide-not-letters", &[])
    }

    /// ```text
    /// Whoever runs your internet at home or at work may see the name of this place. They do not see
    /// which page you read, if its address begins with https.
    /// ```
    pub fn hide_not_network(&self) -> String {
        self.language.text("hide-not-network", &[])
    }

    /// `A program on your device that watches what you do sees everything, on every page.`
    pub fn hide_not_watched(&self) -> String {
        self.language.text("hide-not-watched", &[])
    }

    /// `Take this place out of the history`
    pub fn hide_how(&self) -> String {
        self.language.text("hide-how", &[])
    }

    /// ```text
    /// Remove only the lines of this place. A history that is suddenly empty can raise questions. Names
    /// of buttons differ a little from device to device.
    /// ```
    pub fn hide_how_text(&self) -> String {
        self.language.text("hide-how-text", &[])
    }

    /// ```text
    /// iPhone or iPad, Safari: press the book at the bottom, then the clock. Swipe a line to the left
    /// to take it away.
    /// ```
    pub fn hide_how_iphone(&self) -> String {
        self.language.text("hide-how-iphone", &[])
    }

    /// `Android, Chrome: press the three dots, then History. Press the cross beside a line.`
    pub fn hide_how_android(&self) -> String {
        self.language.text("hide-how-android", &[])
    }

    /// `Samsung Internet: press the three lines, then History. Hold a line, then choose to remove it.`
    pub fn hide_how_samsung(&self) -> String {
        self.language.text("hide-how-samsung", &[])
    }

    /// ```text
    /// Computer, Chrome, Edge or Firefox: press Ctrl and H together. Click a line with the right
    /// button, or the three dots beside it, and remove it.
    /// ```
    pub fn hide_how_computer(&self) -> String {
        self.language.text("hide-how-computer", &[])
    }

    /// ```text
    /// Mac, Safari: open History at the top, then Show All History. Choose a line and press the
    /// backspace key.
    /// ```
    pub fn hide_how_mac(&self) -> String {
        self.language.text("hide-how-mac", &[])
    }

    /// `Next time: a private window`
    pub fn hide_private(&self) -> String {
        self.language.text("hide-private", &[])
    }

    /// ```text
    /// Your browser’s menu has a “private” or “incognito” window. It keeps no history once every such
    /// window is closed. What you save or bookmark stays, and so does what the network and a watching
    /// program see.
    /// ```
    pub fn hide_private_text(&self) -> String {
        self.language.text("hide-private-text", &[])
    }

    /// `If someone can unlock your device`
    pub fn hide_unlock(&self) -> String {
        self.language.text("hide-unlock", &[])
    }

    /// ```text
    /// Whoever knows its code, or whose face or finger it knows, can do what you can do on it. Do not
    /// stay signed in there, and let the browser keep no password for this place.
    /// ```
    pub fn hide_unlock_text(&self) -> String {
        self.language.text("hide-unlock-text", &[])
    }

    /// ```text
    /// If someone knows things that only your device could tell, use another one. A friend’s, or one in
    /// a library, is safer. Changing much at once can be noticed.
    /// ```
    pub fn hide_unlock_other(&self) -> String {
        self.language.text("hide-unlock-other", &[])
    }

    /// `Sign out everywhere`
    pub fn hide_everywhere(&self) -> String {
        self.language.text("hide-everywhere", &[])
    }

    /// ```text
    /// Your account page has the way out on this device. If other devices stand there, end each that is
    /// not yours. Then choose a new password, on a device that only you can open.
    /// ```
    pub fn hide_everywhere_text(&self) -> String {
        self.language.text("hide-everywhere-text", &[])
    }

    /// `Letters in your mailbox`
    pub fn hide_mailbox(&self) -> String {
        self.language.text("hide-mailbox", &[])
    }

    /// ```text
    /// Our letters say nothing in subject and sender, unless you choose otherwise. The address they
    /// come from and the link inside still show. After reading, remove the letter, also from the bin.
    /// Your mail may open on other devices too, and a locked screen may show its first line.
    /// ```
    pub fn hide_mailbox_text(&self) -> String {
        self.language.text("hide-mailbox-text", &[])
    }

    /// ```text
    /// None of this makes you safe by itself. If you are afraid of someone, the people below can plan
    /// the next steps with you.
    /// ```
    pub fn hide_promise(&self) -> String {
        self.language.text("hide-promise", &[])
    }

    /// `Error { $number }`
    pub fn refused_number(&self, number: impl Into<Arg>) -> String {
        self.language.text("refused-number", &[("number", number.into())])
    }

    /// `This page is not here`
    pub fn refused_heading(&self) -> String {
        self.language.text("refused-heading", &[])
    }

    /// ```text
    /// If you were looking for a story, its author may have taken it back. They can do that on any day,
    /// and so can you.
    /// ```
    pub fn refused_lede(&self) -> String {
        self.language.text("refused-lede", &[])
    }

    /// ```text
    /// It may also be that the address has a letter too many. You have done nothing wrong, and nothing
    /// of yours is lost.
    /// ```
    pub fn refused_safe(&self) -> String {
        self.language.text("refused-safe", &[])
    }

    /// `Find another story`
    pub fn refused_find(&self) -> String {
        self.language.text("refused-find", &[])
    }

    /// `Go to your box`
    pub fn refused_box(&self) -> String {
        self.language.text("refused-box", &[])
    }

    /// `Talk to someone now`
    pub fn refused_help(&self) -> String {
        self.language.text("refused-help", &[])
    }

    /// `Begin at the front page`
    pub fn refused_front(&self) -> String {
        self.language.text("refused-front", &[])
    }

    /// `This page had been open for a while`
    pub fn refused_form_heading(&self) -> String {
        self.language.text("refused-form-heading", &[])
    }

    /// `We could not be sure that this came from you, so nothing was changed.`
    pub fn refused_form_lede(&self) -> String {
        self.language.text("refused-form-lede", &[])
    }

    /// `Please go back, load the page anew, and try once more. Everything you kept is where you left it.`
    pub fn refused_form_safe(&self) -> String {
        self.language.text("refused-form-safe", &[])
    }

    /// `This was too large for us`
    pub fn refused_large_heading(&self) -> String {
        self.language.text("refused-large-heading", &[])
    }

    /// `More came than we can take at once, so nothing was changed.`
    pub fn refused_large_lede(&self) -> String {
        self.language.text("refused-large-lede", &[])
    }

    /// `Please try fewer photographs at a time. They are still on your device.`
    pub fn refused_large_safe(&self) -> String {
        self.language.text("refused-large-safe", &[])
    }

    /// `It did not all arrive`
    pub fn refused_slow_heading(&self) -> String {
        self.language.text("refused-slow-heading", &[])
    }

    /// `What you sent came so slowly that we stopped waiting. Nothing of it was kept.`
    pub fn refused_slow_lede(&self) -> String {
        self.language.text("refused-slow-lede", &[])
    }

    /// `Let us wait a little`
    pub fn refused_many_heading(&self) -> String {
        self.language.text("refused-many-heading", &[])
    }

    /// `There were many tries in a short time. In fifteen minutes it will work again.`
    pub fn refused_many_lede(&self) -> String {
        self.language.text("refused-many-lede", &[])
    }

    /// `You can also ask for a link by e-mail.`
    pub fn refused_many_link(&self) -> String {
        self.language.text("refused-many-link", &[])
    }

    /// `Nothing of yours has changed.`
    pub fn refused_many_safe(&self) -> String {
        self.language.text("refused-many-safe", &[])
    }

    /// ```text
    /// More was asked for in a short time than this place can do at once. This was not done. Later
    /// today or tomorrow it will work again.
    /// ```
    pub fn refused_enough_lede(&self) -> String {
        self.language.text("refused-enough-lede", &[])
    }

    /// `What you wrote is still here`
    pub fn refused_enough_typed(&self) -> String {
        self.language.text("refused-enough-typed", &[])
    }

    /// `There is no room left here`
    pub fn refused_full_heading(&self) -> String {
        self.language.text("refused-full-heading", &[])
    }

    /// `This place’s disk is full. What you sent was not kept, and it is still on your device.`
    pub fn refused_full_lede(&self) -> String {
        self.language.text("refused-full-lede", &[])
    }

    /// `Everything that was kept before is safe. Please tell the person who runs this place.`
    pub fn refused_full_safe(&self) -> String {
        self.language.text("refused-full-safe", &[])
    }

    /// `Nothing can be kept right now`
    pub fn refused_away_heading(&self) -> String {
        self.language.text("refused-away-heading", &[])
    }

    /// ```text
    /// A disk of this place cannot be reached at the moment. What you sent was not kept, and it is
    /// still on your device. Please try again later.
    /// ```
    pub fn refused_away_lede(&self) -> String {
        self.language.text("refused-away-lede", &[])
    }

    /// `One moment, please`
    pub fn refused_resting_heading(&self) -> String {
        self.language.text("refused-resting-heading", &[])
    }

    /// ```text
    /// This place cannot look things up right now. What you sent was not kept, and it is still on your
    /// device. In a moment it will work again.
    /// ```
    pub fn refused_resting_lede(&self) -> String {
        self.language.text("refused-resting-lede", &[])
    }

    /// `Everything that was kept before is safe.`
    pub fn refused_resting_safe(&self) -> String {
        self.language.text("refused-resting-safe", &[])
    }

    /// `Words you put away`
    pub fn away_stories_title(&self) -> String {
        self.language.text("away-stories-title", &[])
    }

    /// ```text
    /// Its words are gone then, also from backups after a while. Your photographs stay in your box.
    /// There is no way back.
    /// ```
    pub fn away_story_remove_text(&self) -> String {
        self.language.text("away-story-remove-text", &[])
    }

    /// `Something went wrong here`
    pub fn refused_broken_heading(&self) -> String {
        self.language.text("refused-broken-heading", &[])
    }

    /// `It was not your doing. What was kept before is safe.`
    pub fn refused_broken_lede(&self) -> String {
        self.language.text("refused-broken-lede", &[])
    }

    /// ```text
    /// Please try again in a moment. If you were writing, your words are still in the window behind
    /// this one.
    /// ```
    pub fn refused_broken_safe(&self) -> String {
        self.language.text("refused-broken-safe", &[])
    }

    /// `Sign in`
    pub fn sign_in_title(&self) -> String {
        self.language.text("sign-in-title", &[])
    }

    /// `You need no account to read.`
    pub fn sign_in_no_account(&self) -> String {
        self.language.text("sign-in-no-account", &[])
    }

    /// `E-mail address`
    pub fn sign_in_address(&self) -> String {
        self.language.text("sign-in-address", &[])
    }

    /// `Password`
    pub fn sign_in_password(&self) -> String {
        self.language.text("sign-in-password", &[])
    }

    /// `Forgot it?`
    pub fn sign_in_forgot(&self) -> String {
        self.language.text("sign-in-forgot", &[])
    }

    /// `Show the password`
    pub fn password_show(&self) -> String {
        self.language.text("password-show", &[])
    }

    /// `Hide the password`
    pub fn password_hide(&self) -> String {
        self.language.text("password-hide", &[])
    }

    /// `Sign in`
    pub fn sign_in_enter(&self) -> String {
        self.language.text("sign-in-enter", &[])
    }

    /// `This address and this password do not fit together. You can try again, or ask for a link below.`
    pub fn sign_in_wrong(&self) -> String {
        self.language.text("sign-in-wrong", &[])
    }

    /// `Or by a link in an e-mail`
    pub fn sign_in_link(&self) -> String {
        self.language.text("sign-in-link", &[])
    }

    /// ```text
    /// The e-mail says only “A message for you”, unless you chose otherwise. It doesn’t say what kind
    /// of place this is.
    /// ```
    pub fn sign_in_link_hint(&self) -> String {
        self.language.text("sign-in-link-hint", &[])
    }

    /// `Send me a link`
    pub fn sign_in_link_send(&self) -> String {
        self.language.text("sign-in-link-send", &[])
    }

    /// `Look in your e-mail`
    pub fn sign_in_sent_title(&self) -> String {
        self.language.text("sign-in-sent-title", &[])
    }

    /// `If this address has an account here, a letter is on its way.`
    pub fn sign_in_sent_lede(&self) -> String {
        self.language.text("sign-in-sent-lede", &[])
    }

    /// `It holds a link that works for half an hour. Nothing else is in it.`
    pub fn sign_in_sent_text(&self) -> String {
        self.language.text("sign-in-sent-text", &[])
    }

    /// `Back to signing in`
    pub fn sign_in_sent_back(&self) -> String {
        self.language.text("sign-in-sent-back", &[])
    }

    /// `Press the button, and you are in.`
    pub fn sign_in_button_lede(&self) -> String {
        self.language.text("sign-in-button-lede", &[])
    }

    /// `Open my box`
    pub fn sign_in_button(&self) -> String {
        self.language.text("sign-in-button", &[])
    }

    /// ```text
    /// There is an account with this address already. Until now nobody showed that they read its
    /// e-mail.
    /// ```
    pub fn sign_in_there_lede(&self) -> String {
        self.language.text("sign-in-there-lede", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] No photograph is in its box.
    ///     [one] One photograph is in its box.
    ///    *[other] { $count } photographs are in its box.
    /// }
    /// ```
    pub fn sign_in_there_kept(&self, count: impl Into<Arg>) -> String {
        self.language.text("sign-in-there-kept", &[("count", count.into())])
    }

    /// ```text
    /// { $count ->
    ///     [0] No story is told there.
    ///     [one] One story is told there.
    ///    *[other] { $count } stories are told there.
    /// }
    /// ```
    pub fn sign_in_there_told(&self, count: impl Into<Arg>) -> String {
        self.language.text("sign-in-there-told", &[("count", count.into())])
    }

    /// `Somebody else keeps that box too, and sees what you put in it.`
    pub fn sign_in_there_shared(&self) -> String {
        self.language.text("sign-in-there-shared", &[])
    }

    /// `It is mine`
    pub fn sign_in_there_mine(&self) -> String {
        self.language.text("sign-in-there-mine", &[])
    }

    /// `If you made it, go on. Every password and every other way in from before ends now.`
    pub fn sign_in_there_mine_hint(&self) -> String {
        self.language.text("sign-in-there-mine-hint", &[])
    }

    /// `It is not mine`
    pub fn sign_in_there_not_mine(&self) -> String {
        self.language.text("sign-in-there-not-mine", &[])
    }

    /// ```text
    /// If you did not make it, we take your address off it. What is kept there stays with whoever made
    /// it.
    /// ```
    pub fn sign_in_there_not_mine_hint(&self) -> String {
        self.language.text("sign-in-there-not-mine-hint", &[])
    }

    /// `Your address has nothing to do with that account any more.`
    pub fn sign_in_freed_lede(&self) -> String {
        self.language.text("sign-in-freed-lede", &[])
    }

    /// `This link was used before, or it has been a while. Nothing is lost.`
    pub fn sign_in_used_lede(&self) -> String {
        self.language.text("sign-in-used-lede", &[])
    }

    /// `Ask for a new link`
    pub fn sign_in_used_again(&self) -> String {
        self.language.text("sign-in-used-again", &[])
    }

    /// `Other people use this device`
    pub fn sign_in_shared_device(&self) -> String {
        self.language.text("sign-in-shared-device", &[])
    }

    /// ```text
    /// Press “Leave this page” when you are done. You are then signed out, and what we can clear is
    /// cleared.
    /// ```
    pub fn sign_in_shared_device_leave(&self) -> String {
        self.language.text("sign-in-shared-device-leave", &[])
    }

    /// ```text
    /// Choose the e-mail link, and press “Leave this page” when you are done. You are then signed out,
    /// and what we can clear is cleared.
    /// ```
    pub fn sign_in_shared_device_text(&self) -> String {
        self.language.text("sign-in-shared-device-text", &[])
    }

    /// `Your link`
    pub fn letter_link_subject(&self) -> String {
        self.language.text("letter-link-subject", &[])
    }

    /// `Here is the link you asked for:`
    pub fn letter_link_text(&self) -> String {
        self.language.text("letter-link-text", &[])
    }

    /// `It works once, within { $minutes } minutes.`
    pub fn letter_link_time(&self, minutes: impl Into<Arg>) -> String {
        self.language.text("letter-link-time", &[("minutes", minutes.into())])
    }

    /// `If you did not ask for it, you need not do anything.`
    pub fn letter_link_not_you(&self) -> String {
        self.language.text("letter-link-not-you", &[])
    }

    /// `Your account`
    pub fn account_title(&self) -> String {
        self.language.text("account-title", &[])
    }

    /// ```text
    /// Somebody else reads the e-mail of the address you signed in with. From now on you sign in with
    /// this name: { $name }
    /// ```
    pub fn account_new_name(&self, name: impl Into<Arg>) -> String {
        self.language.text("account-new-name", &[("name", name.into())])
    }

    /// `You are signed in as { $name }.`
    pub fn account_lede(&self, name: impl Into<Arg>) -> String {
        self.language.text("account-lede", &[("name", name.into())])
    }

    /// `Sign out`
    pub fn account_sign_out(&self) -> String {
        self.language.text("account-sign-out", &[])
    }

    /// ```text
    /// Everything stays where it is. This device stays one that we know; “Leave this page” makes it
    /// forget that too.
    /// ```
    pub fn account_sign_out_text(&self) -> String {
        self.language.text("account-sign-out-text", &[])
    }

    /// `Eight characters at least; fifteen or a short sentence is better. No other rules.`
    pub fn password_hint(&self) -> String {
        self.language.text("password-hint", &[])
    }

    /// `Please choose at least eight characters. A short sentence is easy to remember.`
    pub fn password_short(&self) -> String {
        self.language.text("password-short", &[])
    }

    /// `Please choose at most 256 characters.`
    pub fn password_long(&self) -> String {
        self.language.text("password-long", &[])
    }

    /// `This one is on the lists that strangers try first. A few words of your own are safer.`
    pub fn password_known(&self) -> String {
        self.language.text("password-known", &[])
    }

    /// `A new place`
    pub fn welcome_title(&self) -> String {
        self.language.text("welcome-title", &[])
    }

    /// `Four questions about the place, and then your own account. You can change everything later.`
    pub fn welcome_lede(&self) -> String {
        self.language.text("welcome-lede", &[])
    }

    /// `What is it called?`
    pub fn welcome_name(&self) -> String {
        self.language.text("welcome-name", &[])
    }

    /// `It stands at the top of every page. It need not say what the place is for.`
    pub fn welcome_name_hint(&self) -> String {
        self.language.text("welcome-name-hint", &[])
    }

    /// `Please give the place a name, at most 80 letters long.`
    pub fn welcome_name_trouble(&self) -> String {
        self.language.text("welcome-name-trouble", &[])
    }

    /// `Who is it for?`
    pub fn welcome_for(&self) -> String {
        self.language.text("welcome-for", &[])
    }

    /// `Our family`
    pub fn welcome_for_family(&self) -> String {
        self.language.text("welcome-for-family", &[])
    }

    /// `You and the people you invite.`
    pub fn welcome_for_family_hint(&self) -> String {
        self.language.text("welcome-for-family-hint", &[])
    }

    /// `A community`
    pub fn welcome_for_community(&self) -> String {
        self.language.text("welcome-for-community", &[])
    }

    /// `Many families, each with a box of their own.`
    pub fn welcome_for_community_hint(&self) -> String {
        self.language.text("welcome-for-community-hint", &[])
    }

    /// `Language and country`
    pub fn welcome_where(&self) -> String {
        self.language.text("welcome-where", &[])
    }

    /// `Language`
    pub fn welcome_language(&self) -> String {
        self.language.text("welcome-language", &[])
    }

    /// `Country`
    pub fn welcome_country(&self) -> String {
        self.language.text("welcome-country", &[])
    }

    /// `For the telephone numbers on every page, and the time of day.`
    pub fn welcome_country_hint(&self) -> String {
        self.language.text("welcome-country-hint", &[])
    }

    /// `Leaving quickly`
    pub fn welcome_leave(&self) -> String {
        self.language.text("welcome-leave", &[])
    }

    /// `Where should “Leave this page” go?`
    pub fn welcome_leave_to(&self) -> String {
        self.language.text("welcome-leave-to", &[])
    }

    /// `An ordinary page that nobody would ask about, like the weather.`
    pub fn welcome_leave_hint(&self) -> String {
        self.language.text("welcome-leave-hint", &[])
    }

    /// `Please give a whole address that begins with https://`
    pub fn welcome_leave_trouble(&self) -> String {
        self.language.text("welcome-leave-trouble", &[])
    }

    /// `Your account`
    pub fn welcome_you(&self) -> String {
        self.language.text("welcome-you", &[])
    }

    /// `A name you like`
    pub fn welcome_your_name(&self) -> String {
        self.language.text("welcome-your-name", &[])
    }

    /// `Please give a name. It need not be the one in your passport.`
    pub fn welcome_your_name_trouble(&self) -> String {
        self.language.text("welcome-your-name-trouble", &[])
    }

    /// `Your e-mail address`
    pub fn welcome_address(&self) -> String {
        self.language.text("welcome-address", &[])
    }

    /// `Only for signing in. Nobody here sees it.`
    pub fn welcome_address_hint(&self) -> String {
        self.language.text("welcome-address-hint", &[])
    }

    /// `Please look at this address again. A letter could not reach it.`
    pub fn welcome_address_trouble(&self) -> String {
        self.language.text("welcome-address-trouble", &[])
    }

    /// `A password`
    pub fn welcome_password(&self) -> String {
        self.language.text("welcome-password", &[])
    }

    /// `Next you see your box. It is empty, and only you can open it.`
    pub fn welcome_next(&self) -> String {
        self.language.text("welcome-next", &[])
    }

    /// `Open the place`
    pub fn welcome_open(&self) -> String {
        self.language.text("welcome-open", &[])
    }

    /// `Nothing is here yet`
    pub fn unopened_title(&self) -> String {
        self.language.text("unopened-title", &[])
    }

    /// ```text
    /// The person who started this place has a link to open it. It was printed when the program
    /// started.
    /// ```
    pub fn unopened_lede(&self) -> String {
        self.language.text("unopened-lede", &[])
    }

    /// `Your box`
    pub fn box_title(&self) -> String {
        self.language.text("box-title", &[])
    }

    /// `Nothing here opens by itself, and nothing here runs out.`
    pub fn box_lede(&self) -> String {
        self.language.text("box-lede", &[])
    }

    /// `It is empty, and it is yours. There is no order in which to do things, and no day by which.`
    pub fn box_empty_lede(&self) -> String {
        self.language.text("box-empty-lede", &[])
    }

    /// `Put in a photograph`
    pub fn box_put_in(&self) -> String {
        self.language.text("box-put-in", &[])
    }

    /// `It is private. Only you can see it until you choose.`
    pub fn box_put_in_text(&self) -> String {
        self.language.text("box-put-in-text", &[])
    }

    /// `Write something`
    pub fn box_write(&self) -> String {
        self.language.text("box-write", &[])
    }

    /// `One line is something. So is a date.`
    pub fn box_write_text(&self) -> String {
        self.language.text("box-write-text", &[])
    }

    /// `You can also close this page and come back in a year.`
    pub fn box_come_back(&self) -> String {
        self.language.text("box-come-back", &[])
    }

    /// `Where your box is kept`
    pub fn box_where(&self) -> String {
        self.language.text("box-where", &[])
    }

    /// `Add photographs`
    pub fn box_add(&self) -> String {
        self.language.text("box-add", &[])
    }

    /// `Words`
    pub fn box_words(&self) -> String {
        self.language.text("box-words", &[])
    }

    /// `There are no words here yet, and that is fine.`
    pub fn box_no_words(&self) -> String {
        self.language.text("box-no-words", &[])
    }

    /// `What you put away`
    pub fn box_hands(&self) -> String {
        self.language.text("box-hands", &[])
    }

    /// `You can bring it back for thirty days.`
    pub fn box_away_text(&self) -> String {
        self.language.text("box-away-text", &[])
    }

    /// `Photographs`
    pub fn photographs_title(&self) -> String {
        self.language.text("photographs-title", &[])
    }

    /// `A photograph`
    pub fn photograph_title(&self) -> String {
        self.language.text("photograph-title", &[])
    }

    /// `Kept on { $day }.`
    pub fn photograph_kept_on(&self, day: impl Into<Arg>) -> String {
        self.language.text("photograph-kept-on", &[("day", day.into())])
    }

    /// `What you call it`
    pub fn photograph_name(&self) -> String {
        self.language.text("photograph-name", &[])
    }

    /// `What it shows, for someone who can’t see it`
    pub fn photograph_description(&self) -> String {
        self.language.text("photograph-description", &[])
    }

    /// `If you like. “Photograph of” and a name is a beginning.`
    pub fn photograph_description_hint(&self) -> String {
        self.language.text("photograph-description-hint", &[])
    }

    /// `Who took it`
    pub fn photograph_credit(&self) -> String {
        self.language.text("photograph-credit", &[])
    }

    /// `Save`
    pub fn photograph_save(&self) -> String {
        self.language.text("photograph-save", &[])
    }

    /// `Download the original`
    pub fn photograph_download(&self) -> String {
        self.language.text("photograph-download", &[])
    }

    /// `Put it away`
    pub fn photograph_put_away(&self) -> String {
        self.language.text("photograph-put-away", &[])
    }

    /// `It leaves your box and every story at once. You can bring it back for thirty days.`
    pub fn photograph_put_away_text(&self) -> String {
        self.language.text("photograph-put-away-text", &[])
    }

    /// `You put this away. You can bring it back until { $day }.`
    pub fn photograph_away(&self, day: impl Into<Arg>) -> String {
        self.language.text("photograph-away", &[("day", day.into())])
    }

    /// `Remove it for good`
    pub fn photograph_remove(&self) -> String {
        self.language.text("photograph-remove", &[])
    }

    /// ```text
    /// A part of this picture is missing in its file. We show what is there, and every byte of the file
    /// is kept. If you have another copy of it, you can add that too.
    /// ```
    pub fn photograph_part(&self) -> String {
        self.language.text("photograph-part", &[])
    }

    /// `Every byte of it is kept. We cannot show this kind of picture yet; you can download it any time.`
    pub fn photograph_kind(&self) -> String {
        self.language.text("photograph-kind", &[])
    }

    /// ```text
    /// Every byte of it is kept. Only its size is in the way of showing it here. If you also add a
    /// smaller copy, that one can be shown.
    /// ```
    pub fn photograph_large(&self) -> String {
        self.language.text("photograph-large", &[])
    }

    /// ```text
    /// Every byte of it is kept. Its file is damaged, so we cannot show it. If you have another copy of
    /// it, you can add that too.
    /// ```
    pub fn photograph_unreadable(&self) -> String {
        self.language.text("photograph-unreadable", &[])
    }

    /// ```text
    /// Every byte of it is kept. Showing it would take far longer than any other picture. If you also
    /// add a smaller copy, that one can be shown.
    /// ```
    pub fn photograph_costly(&self) -> String {
        self.language.text("photograph-costly", &[])
    }

    /// ```text
    /// A picture from a clinic may have names and dates written into it. Look at it closely before you
    /// show it to anyone.
    /// ```
    pub fn photograph_clinic(&self) -> String {
        self.language.text("photograph-clinic", &[])
    }

    /// `Add another copy`
    pub fn photograph_another(&self) -> String {
        self.language.text("photograph-another", &[])
    }

    /// `The photograph goes at once and cannot come back. You can download it first.`
    pub fn photograph_remove_text(&self) -> String {
        self.language.text("photograph-remove-text", &[])
    }

    /// `Remove it now`
    pub fn photograph_remove_now(&self) -> String {
        self.language.text("photograph-remove-now", &[])
    }

    /// `Put away`
    pub fn away_title(&self) -> String {
        self.language.text("away-title", &[])
    }

    /// `You can bring each of these back for thirty days.`
    pub fn away_lede(&self) -> String {
        self.language.text("away-lede", &[])
    }

    /// `Nothing is put away.`
    pub fn away_empty(&self) -> String {
        self.language.text("away-empty", &[])
    }

    /// `Bring it back`
    pub fn away_back(&self) -> String {
        self.language.text("away-back", &[])
    }

    /// `Choose photographs`
    pub fn keep_choose(&self) -> String {
        self.language.text("keep-choose", &[])
    }

    /// ```text
    /// Photographs of any kind, several at once. They are private. The place and time hidden inside a
    /// picture never reach a reader.
    /// ```
    pub fn keep_choose_hint(&self) -> String {
        self.language.text("keep-choose-hint", &[])
    }

    /// `Keep them`
    pub fn keep_keep(&self) -> String {
        self.language.text("keep-keep", &[])
    }

    /// `Kept`
    pub fn keep_kept(&self) -> String {
        self.language.text("keep-kept", &[])
    }

    /// `There are no photographs here yet, and that is fine.`
    pub fn keep_none(&self) -> String {
        self.language.text("keep-none", &[])
    }

    /// `No photograph was chosen yet.`
    pub fn keep_none_chosen(&self) -> String {
        self.language.text("keep-none-chosen", &[])
    }

    /// `Here is what came of each photograph.`
    pub fn keep_results(&self) -> String {
        self.language.text("keep-results", &[])
    }

    /// `Arriving…`
    pub fn keep_arriving(&self) -> String {
        self.language.text("keep-arriving", &[])
    }

    /// `Checking that it is whole…`
    pub fn keep_checking(&self) -> String {
        self.language.text("keep-checking", &[])
    }

    /// `The connection broke off. The picture is still on your device, and nothing is lost.`
    pub fn keep_broke(&self) -> String {
        self.language.text("keep-broke", &[])
    }

    /// `Try again`
    pub fn keep_again(&self) -> String {
        self.language.text("keep-again", &[])
    }

    /// `Leave it out`
    pub fn keep_leave_out(&self) -> String {
        self.language.text("keep-leave-out", &[])
    }

    /// `All photographs`
    pub fn keep_all(&self) -> String {
        self.language.text("keep-all", &[])
    }

    /// `All of them are kept.`
    pub fn keep_all_kept(&self) -> String {
        self.language.text("keep-all-kept", &[])
    }

    /// `You can also drop photographs here.`
    pub fn keep_drop(&self) -> String {
        self.language.text("keep-drop", &[])
    }

    /// `Letterbox`
    pub fn tab_letterbox(&self) -> String {
        self.language.text("tab-letterbox", &[])
    }

    /// `A photograph, not described`
    pub fn photograph_not_described(&self) -> String {
        self.language.text("photograph-not-described", &[])
    }

    /// `Closed`
    pub fn photograph_closed(&self) -> String {
        self.language.text("photograph-closed", &[])
    }

    /// `Look at it`
    pub fn photograph_look(&self) -> String {
        self.language.text("photograph-look", &[])
    }

    /// `Other photographs`
    pub fn photograph_others(&self) -> String {
        self.language.text("photograph-others", &[])
    }

    /// `Earlier`
    pub fn photograph_earlier(&self) -> String {
        self.language.text("photograph-earlier", &[])
    }

    /// `Later`
    pub fn photograph_later(&self) -> String {
        self.language.text("photograph-later", &[])
    }

    /// `Taken on { $day }.`
    pub fn photograph_taken_on(&self, day: impl Into<Arg>) -> String {
        self.language.text("photograph-taken-on", &[("day", day.into())])
    }

    /// `Taken in { $time }.`
    pub fn photograph_taken_in(&self, time: impl Into<Arg>) -> String {
        self.language.text("photograph-taken-in", &[("time", time.into())])
    }

    /// `The day it was taken`
    pub fn photograph_change_day(&self) -> String {
        self.language.text("photograph-change-day", &[])
    }

    /// `Write something beside it`
    pub fn photograph_write_words(&self) -> String {
        self.language.text("photograph-write-words", &[])
    }

    /// `Change these words`
    pub fn photograph_change_words(&self) -> String {
        self.language.text("photograph-change-words", &[])
    }

    /// `Its name, its day and your words`
    pub fn photograph_change(&self) -> String {
        self.language.text("photograph-change", &[])
    }

    /// `The day it was taken`
    pub fn photograph_day(&self) -> String {
        self.language.text("photograph-day", &[])
    }

    /// `Any part may stay empty. Readers never get it.`
    pub fn photograph_day_hint(&self) -> String {
        self.language.text("photograph-day-hint", &[])
    }

    /// `Day`
    pub fn photograph_day_day(&self) -> String {
        self.language.text("photograph-day-day", &[])
    }

    /// `Month, as a number`
    pub fn photograph_day_month(&self) -> String {
        self.language.text("photograph-day-month", &[])
    }

    /// `Year`
    pub fn photograph_day_year(&self) -> String {
        self.language.text("photograph-day-year", &[])
    }

    /// `There is no such day. You can leave any part of it empty.`
    pub fn photograph_day_trouble(&self) -> String {
        self.language.text("photograph-day-trouble", &[])
    }

    /// `Kept whole as it came: { $file }, { $size }.`
    pub fn photograph_file(&self, file: impl Into<Arg>, size: impl Into<Arg>) -> String {
        self.language.text("photograph-file", &[("file", file.into()), ("size", size.into())])
    }

    /// `Others can see it in a story of this box.`
    pub fn photograph_shown(&self) -> String {
        self.language.text("photograph-shown", &[])
    }

    /// `Turn left`
    pub fn photograph_turn_left(&self) -> String {
        self.language.text("photograph-turn-left", &[])
    }

    /// `Turn right`
    pub fn photograph_turn_right(&self) -> String {
        self.language.text("photograph-turn-right", &[])
    }

    /// `Put it into a story`
    pub fn photograph_story(&self) -> String {
        self.language.text("photograph-story", &[])
    }

    /// `Show to a circle`
    pub fn photograph_circle(&self) -> String {
        self.language.text("photograph-circle", &[])
    }

    /// `Show it closed in my box`
    pub fn photograph_close(&self) -> String {
        self.language.text("photograph-close", &[])
    }

    /// `Show it open in my box`
    pub fn photograph_open(&self) -> String {
        self.language.text("photograph-open", &[])
    }

    /// `Where it stands in the album`
    pub fn photograph_lay(&self) -> String {
        self.language.text("photograph-lay", &[])
    }

    /// `Put it first`
    pub fn photograph_lay_first(&self) -> String {
        self.language.text("photograph-lay-first", &[])
    }

    /// `One earlier`
    pub fn photograph_lay_earlier(&self) -> String {
        self.language.text("photograph-lay-earlier", &[])
    }

    /// `One later`
    pub fn photograph_lay_later(&self) -> String {
        self.language.text("photograph-lay-later", &[])
    }

    /// `Put it last`
    pub fn photograph_lay_last(&self) -> String {
        self.language.text("photograph-lay-last", &[])
    }

    /// `Put photographs here`
    pub fn album_put(&self) -> String {
        self.language.text("album-put", &[])
    }

    /// `Choose them, or drop them anywhere on this page.`
    pub fn album_put_drop(&self) -> String {
        self.language.text("album-put-drop", &[])
    }

    /// `Nobody else sees them until you say so.`
    pub fn album_put_hint(&self) -> String {
        self.language.text("album-put-hint", &[])
    }

    /// `Tick several`
    pub fn album_several(&self) -> String {
        self.language.text("album-several", &[])
    }

    /// `Tick: { $name }`
    pub fn album_tick(&self, name: impl Into<Arg>) -> String {
        self.language.text("album-tick", &[("name", name.into())])
    }

    /// `Those you ticked`
    pub fn album_ticked(&self) -> String {
        self.language.text("album-ticked", &[])
    }

    /// `Put into a story`
    pub fn album_story(&self) -> String {
        self.language.text("album-story", &[])
    }

    /// `Show closed`
    pub fn album_close(&self) -> String {
        self.language.text("album-close", &[])
    }

    /// `Show open`
    pub fn album_open(&self) -> String {
        self.language.text("album-open", &[])
    }

    /// `Put away`
    pub fn album_away(&self) -> String {
        self.language.text("album-away", &[])
    }

    /// `Download as they came`
    pub fn album_download(&self) -> String {
        self.language.text("album-download", &[])
    }

    /// `Find one of them`
    pub fn album_find(&self) -> String {
        self.language.text("album-find", &[])
    }

    /// `In your own names and words`
    pub fn album_find_label(&self) -> String {
        self.language.text("album-find-label", &[])
    }

    /// `Find`
    pub fn album_find_do(&self) -> String {
        self.language.text("album-find-do", &[])
    }

    /// `These have all of those words.`
    pub fn album_found(&self) -> String {
        self.language.text("album-found", &[])
    }

    /// `No name and no words of yours have all of that. With fewer words more may be found.`
    pub fn album_found_none(&self) -> String {
        self.language.text("album-found-none", &[])
    }

    /// `All photographs`
    pub fn album_found_all(&self) -> String {
        self.language.text("album-found-all", &[])
    }

    /// `By the day they came, the newest first.`
    pub fn album_by_came(&self) -> String {
        self.language.text("album-by-came", &[])
    }

    /// `By the day they were taken, the newest first.`
    pub fn album_by_day(&self) -> String {
        self.language.text("album-by-day", &[])
    }

    /// `In your own order.`
    pub fn album_by_own(&self) -> String {
        self.language.text("album-by-own", &[])
    }

    /// `Another order`
    pub fn album_order(&self) -> String {
        self.language.text("album-order", &[])
    }

    /// `By the day they came`
    pub fn album_order_came(&self) -> String {
        self.language.text("album-order-came", &[])
    }

    /// `By the day they were taken`
    pub fn album_order_day(&self) -> String {
        self.language.text("album-order-day", &[])
    }

    /// `You can say the day on the page of each.`
    pub fn album_order_day_hint(&self) -> String {
        self.language.text("album-order-day-hint", &[])
    }

    /// `In my own order`
    pub fn album_order_own(&self) -> String {
        self.language.text("album-order-own", &[])
    }

    /// `On the page of each you say where it stands.`
    pub fn album_order_own_hint(&self) -> String {
        self.language.text("album-order-own-hint", &[])
    }

    /// `Keep this order`
    pub fn album_order_keep(&self) -> String {
        self.language.text("album-order-keep", &[])
    }

    /// `Let the whole box open closed`
    pub fn album_close_all(&self) -> String {
        self.language.text("album-close-all", &[])
    }

    /// `Let the box open with its pictures`
    pub fn album_open_all(&self) -> String {
        self.language.text("album-open-all", &[])
    }

    /// `Which story?`
    pub fn ticked_into(&self) -> String {
        self.language.text("ticked-into", &[])
    }

    /// `A new one`
    pub fn ticked_into_new(&self) -> String {
        self.language.text("ticked-into-new", &[])
    }

    /// `Put them there`
    pub fn ticked_into_do(&self) -> String {
        self.language.text("ticked-into-do", &[])
    }

    /// `Show to a circle`
    pub fn ticked_show(&self) -> String {
        self.language.text("ticked-show", &[])
    }

    /// `You need not write a story. Next you see exactly what they will see, and choose the circle.`
    pub fn ticked_show_lede(&self) -> String {
        self.language.text("ticked-show-lede", &[])
    }

    /// `Covered, until they ask for it`
    pub fn ticked_show_covered(&self) -> String {
        self.language.text("ticked-show-covered", &[])
    }

    /// `What stands on its cover`
    pub fn ticked_show_cover(&self) -> String {
        self.language.text("ticked-show-cover", &[])
    }

    /// `Look at it as they will`
    pub fn ticked_show_do(&self) -> String {
        self.language.text("ticked-show-do", &[])
    }

    /// `It lies this way now. The original is as it came.`
    pub fn said_turned(&self) -> String {
        self.language.text("said-turned", &[])
    }

    /// `It could not be turned just now, so it lies as before. Please try again in a while.`
    pub fn said_not_turned(&self) -> String {
        self.language.text("said-not-turned", &[])
    }

    /// `It is closed in your box now.`
    pub fn said_closed(&self) -> String {
        self.language.text("said-closed", &[])
    }

    /// `It is open in your box now.`
    pub fn said_open(&self) -> String {
        self.language.text("said-open", &[])
    }

    /// `They are closed in your box now.`
    pub fn said_ticked_closed(&self) -> String {
        self.language.text("said-ticked-closed", &[])
    }

    /// `They are open in your box now.`
    pub fn said_ticked_open(&self) -> String {
        self.language.text("said-ticked-open", &[])
    }

    /// `None of them was ticked, or they are no longer here.`
    pub fn said_ticked_none(&self) -> String {
        self.language.text("said-ticked-none", &[])
    }

    /// `What you put in is put away, and you can bring it back for thirty days. The rest stays.`
    pub fn said_ticked_some_away(&self) -> String {
        self.language.text("said-ticked-some-away", &[])
    }

    /// `Other photographs are still on their way to a device. Please try once more in a while.`
    pub fn said_download_waits(&self) -> String {
        self.language.text("said-download-waits", &[])
    }

    /// `Kept, and cannot be shown yet.`
    pub fn picture_only_kept(&self) -> String {
        self.language.text("picture-only-kept", &[])
    }

    /// `Kept. It is too large to be shown here.`
    pub fn picture_large(&self) -> String {
        self.language.text("picture-large", &[])
    }

    /// `Kept. Its file is damaged, so it cannot be shown.`
    pub fn picture_unreadable(&self) -> String {
        self.language.text("picture-unreadable", &[])
    }

    /// `Kept. It would take too long to show it.`
    pub fn picture_costly(&self) -> String {
        self.language.text("picture-costly", &[])
    }

    /// `A part of this picture is missing.`
    pub fn picture_part(&self) -> String {
        self.language.text("picture-part", &[])
    }

    /// ```text
    /// Kept, every byte of it. A part of this picture is missing in its file; we show what is there. If
    /// you have another copy of it, you can add that too.
    /// ```
    pub fn keep_kept_part(&self) -> String {
        self.language.text("keep-kept-part", &[])
    }

    /// `Kept. We cannot show this kind of picture yet, but every byte of it is here.`
    pub fn keep_kept_not_shown(&self) -> String {
        self.language.text("keep-kept-not-shown", &[])
    }

    /// ```text
    /// Kept, every byte of it. Only its size is in the way of showing it. If you also add a smaller
    /// copy, that one can be shown.
    /// ```
    pub fn keep_kept_large(&self) -> String {
        self.language.text("keep-kept-large", &[])
    }

    /// ```text
    /// Kept, every byte of it. Its file is damaged, so we cannot show it. If you have another copy of
    /// it, you can add that too.
    /// ```
    pub fn keep_kept_unreadable(&self) -> String {
        self.language.text("keep-kept-unreadable", &[])
    }

    /// ```text
    /// Kept, every byte of it. Showing it would take far longer than any other picture. If you also add
    /// a smaller copy, that one can be shown.
    /// ```
    pub fn keep_kept_costly(&self) -> String {
        self.language.text("keep-kept-costly", &[])
    }

    /// `Kept. You will see it here in a while; every byte of it is here already.`
    pub fn keep_kept_later(&self) -> String {
        self.language.text("keep-kept-later", &[])
    }

    /// ```text
    /// This file says that it is far larger than it is, so we could not read it. Perhaps another copy
    /// works.
    /// ```
    pub fn picture_bomb(&self) -> String {
        self.language.text("picture-bomb", &[])
    }

    /// ```text
    /// Reading this picture takes far longer than any other, so we stopped. It is still on your device.
    /// Perhaps another copy works.
    /// ```
    pub fn picture_too_costly(&self) -> String {
        self.language.text("picture-too-costly", &[])
    }

    /// `Something of this picture got lost on its way. It is still on your device; please try once more.`
    pub fn picture_altered(&self) -> String {
        self.language.text("picture-altered", &[])
    }

    /// `This file is empty. Perhaps it has not come down from the cloud to your device yet.`
    pub fn picture_empty(&self) -> String {
        self.language.text("picture-empty", &[])
    }

    /// `This is not a photograph, so we left it out.`
    pub fn picture_not_a_picture(&self) -> String {
        self.language.text("picture-not-a-picture", &[])
    }

    /// ```text
    /// This is a film; here we can only keep photographs. It is still on your device, and so is
    /// everything in it.
    /// ```
    pub fn picture_film(&self) -> String {
        self.language.text("picture-film", &[])
    }

    /// `This is a sound; here we can only keep photographs. It is still on your device.`
    pub fn picture_sound(&self) -> String {
        self.language.text("picture-sound", &[])
    }

    /// ```text
    /// This is a PDF; here we can only keep photographs. If it holds a picture, you can save that as a
    /// picture and add it.
    /// ```
    pub fn picture_pdf(&self) -> String {
        self.language.text("picture-pdf", &[])
    }

    /// ```text
    /// This is a packed folder or a document; here we can only keep photographs. Once unpacked, you can
    /// add the pictures in it.
    /// ```
    pub fn picture_packed(&self) -> String {
        self.language.text("picture-packed", &[])
    }

    /// `Part of this picture is missing. Please send it once more from where it is whole.`
    pub fn picture_cut_short(&self) -> String {
        self.language.text("picture-cut-short", &[])
    }

    /// `We could not read this picture. Perhaps another copy of it is whole.`
    pub fn picture_damaged(&self) -> String {
        self.language.text("picture-damaged", &[])
    }

    /// `This file is larger than we can take. A smaller copy works.`
    pub fn picture_too_large(&self) -> String {
        self.language.text("picture-too-large", &[])
    }

    /// ```text
    /// There is no room left here for this picture. It is still on your device. Please tell the person
    /// who runs this place.
    /// ```
    pub fn picture_no_room(&self) -> String {
        self.language.text("picture-no-room", &[])
    }

    /// `What you write begins as something only you can see.`
    pub fn stories_own_lede(&self) -> String {
        self.language.text("stories-own-lede", &[])
    }

    /// `Write yours`
    pub fn write_title(&self) -> String {
        self.language.text("write-title", &[])
    }

    /// `Saving…`
    pub fn write_saving(&self) -> String {
        self.language.text("write-saving", &[])
    }

    /// `No connection. Your words are safe on this device.`
    pub fn write_offline(&self) -> String {
        self.language.text("write-offline", &[])
    }

    /// `There are words on this device that had not reached us.`
    pub fn write_restored(&self) -> String {
        self.language.text("write-restored", &[])
    }

    /// `Put them back`
    pub fn write_restore(&self) -> String {
        self.language.text("write-restore", &[])
    }

    /// `Leave them out`
    pub fn write_restore_no(&self) -> String {
        self.language.text("write-restore-no", &[])
    }

    /// `A title, if it has one`
    pub fn write_story_title(&self) -> String {
        self.language.text("write-story-title", &[])
    }

    /// `Your words`
    pub fn write_words(&self) -> String {
        self.language.text("write-words", &[])
    }

    /// `Three lines are enough. An empty line begins a new paragraph.`
    pub fn write_words_hint(&self) -> String {
        self.language.text("write-words-hint", &[])
    }

    /// `Headings, quotes, lists`
    pub fn write_marks(&self) -> String {
        self.language.text("write-marks", &[])
    }

    /// ```text
    /// Begin a line with # for a heading, > for a quote, - for a list. Put *stars* around words to lean
    /// on them. Three stars on a line of their own make a pause. A photograph stands where you write
    /// its name in [[double brackets]].
    /// ```
    pub fn write_marks_text(&self) -> String {
        self.language.text("write-marks-text", &[])
    }

    /// `Heading`
    pub fn write_tool_heading(&self) -> String {
        self.language.text("write-tool-heading", &[])
    }

    /// `Quote`
    pub fn write_tool_quote(&self) -> String {
        self.language.text("write-tool-quote", &[])
    }

    /// `List`
    pub fn write_tool_list(&self) -> String {
        self.language.text("write-tool-list", &[])
    }

    /// `Pause`
    pub fn write_tool_pause(&self) -> String {
        self.language.text("write-tool-pause", &[])
    }

    /// `photograph`
    pub fn write_photograph(&self) -> String {
        self.language.text("write-photograph", &[])
    }

    /// `You can go on writing while they come in.`
    pub fn write_photographs_hint(&self) -> String {
        self.language.text("write-photographs-hint", &[])
    }

    /// ```text
    /// The photographs could not come along. They are still on your device; please choose them once
    /// more.
    /// ```
    pub fn write_photographs_again(&self) -> String {
        self.language.text("write-photographs-again", &[])
    }

    /// `It stands where you write [[{ $name }]], or else at the end.`
    pub fn write_stands(&self, name: impl Into<Arg>) -> String {
        self.language.text("write-stands", &[("name", name.into())])
    }

    /// `Words under it`
    pub fn write_caption(&self) -> String {
        self.language.text("write-caption", &[])
    }

    /// `The sentence on the cover`
    pub fn write_cover(&self) -> String {
        self.language.text("write-cover", &[])
    }

    /// `What it shows, and who can be seen. At most 120 letters.`
    pub fn write_cover_hint(&self) -> String {
        self.language.text("write-cover-hint", &[])
    }

    /// `Please say in one sentence what this picture shows. A reader decides by it.`
    pub fn cover_empty(&self) -> String {
        self.language.text("cover-empty", &[])
    }

    /// `This does not say what is in the picture. “Her hat on the window sill” would.`
    pub fn cover_general(&self) -> String {
        self.language.text("cover-general", &[])
    }

    /// `Please keep the sentence under { $most } letters.`
    pub fn cover_long(&self, most: impl Into<Arg>) -> String {
        self.language.text("cover-long", &[("most", most.into())])
    }

    /// `Take it out of the story`
    pub fn write_take_out(&self) -> String {
        self.language.text("write-take-out", &[])
    }

    /// `Add photographs`
    pub fn write_add(&self) -> String {
        self.language.text("write-add", &[])
    }

    /// `Keep and add them`
    pub fn write_add_button(&self) -> String {
        self.language.text("write-add-button", &[])
    }

    /// `Choose from your box`
    pub fn write_from_box(&self) -> String {
        self.language.text("write-from-box", &[])
    }

    /// `What should a reader know first?`
    pub fn write_first(&self) -> String {
        self.language.text("write-first", &[])
    }

    /// `They see this before your story opens, so that nobody comes upon it by surprise.`
    pub fn write_first_hint(&self) -> String {
        self.language.text("write-first-hint", &[])
    }

    /// `Something else, in your own words`
    pub fn write_own_note(&self) -> String {
        self.language.text("write-own-note", &[])
    }

    /// `What happened?`
    pub fn write_happened(&self) -> String {
        self.language.text("write-happened", &[])
    }

    /// `If you like, and as many as fit. Readers find your story by it.`
    pub fn write_happened_hint(&self) -> String {
        self.language.text("write-happened-hint", &[])
    }

    /// `Who is telling it?`
    pub fn write_teller(&self) -> String {
        self.language.text("write-teller", &[])
    }

    /// `How long ago was it?`
    pub fn write_time_since(&self) -> String {
        self.language.text("write-time-since", &[])
    }

    /// `Which name stands under it?`
    pub fn write_pen_name(&self) -> String {
        self.language.text("write-pen-name", &[])
    }

    /// `It need not be yours. Two stories under one name can be seen to belong together.`
    pub fn write_pen_name_hint(&self) -> String {
        self.language.text("write-pen-name-hint", &[])
    }

    /// `A name to remember, if there is one`
    pub fn write_name(&self) -> String {
        self.language.text("write-name", &[])
    }

    /// `Which words do you prefer?`
    pub fn write_preferred(&self) -> String {
        self.language.text("write-preferred", &[])
    }

    /// `Or your own word`
    pub fn write_preferred_own(&self) -> String {
        self.language.text("write-preferred-own", &[])
    }

    /// `One line for the list of stories`
    pub fn write_opening(&self) -> String {
        self.language.text("write-opening", &[])
    }

    /// `Readers see it before they open anything. Leave out what should wait.`
    pub fn write_opening_hint(&self) -> String {
        self.language.text("write-opening-hint", &[])
    }

    /// `The language it is told in`
    pub fn write_language(&self) -> String {
        self.language.text("write-language", &[])
    }

    /// `Save and stop for now`
    pub fn write_stop(&self) -> String {
        self.language.text("write-stop", &[])
    }

    /// `This story was changed in another window. Both versions are kept.`
    pub fn write_conflict(&self) -> String {
        self.language.text("write-conflict", &[])
    }

    /// ```text
    /// There is no room left here, so this was not kept. Your words are still below. Copy them
    /// somewhere, or try again later.
    /// ```
    pub fn write_no_room(&self) -> String {
        self.language.text("write-no-room", &[])
    }

    /// ```text
    /// Many versions of this story are set aside already, and no more can be. Your words are still in
    /// the field; please copy what you need from the others.
    /// ```
    pub fn write_many_aside(&self) -> String {
        self.language.text("write-many-aside", &[])
    }

    /// ```text
    /// You signed in anew since this page was opened, so it was not kept yet. Your words are still
    /// below. Press save once more.
    /// ```
    pub fn write_other_session(&self) -> String {
        self.language.text("write-other-session", &[])
    }

    /// ```text
    /// Saving now keeps the words in this window. Nothing of the other is lost: you find it under “Set
    /// aside”.
    /// ```
    pub fn write_conflict_choose(&self) -> String {
        self.language.text("write-conflict-choose", &[])
    }

    /// `The words from the other window`
    pub fn write_conflict_show(&self) -> String {
        self.language.text("write-conflict-show", &[])
    }

    /// `Set aside`
    pub fn write_set_aside(&self) -> String {
        self.language.text("write-set-aside", &[])
    }

    /// `It will be shown on { $day } at { $time }. Until then only you can see it.`
    pub fn write_waits(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("write-waits", &[("day", day.into()), ("time", time.into())])
    }

    /// `Put this story away`
    pub fn write_put_away(&self) -> String {
        self.language.text("write-put-away", &[])
    }

    /// `It leaves your box. The photographs in it stay in your box.`
    pub fn write_put_away_text(&self) -> String {
        self.language.text("write-put-away-text", &[])
    }

    /// `Not saved just now. Your words are safe on this device.`
    pub fn write_not_now(&self) -> String {
        self.language.text("write-not-now", &[])
    }

    /// `Nothing to save yet.`
    pub fn write_nothing_yet(&self) -> String {
        self.language.text("write-nothing-yet", &[])
    }

    /// `Saved at { $time }. Only you can see it.`
    pub fn write_saved_alone(&self, time: impl Into<Arg>) -> String {
        self.language.text("write-saved-alone", &[("time", time.into())])
    }

    /// `Saved at { $time }. Readers have the words of { $day }.`
    pub fn write_saved_shown(&self, time: impl Into<Arg>, day: impl Into<Arg>) -> String {
        self.language.text("write-saved-shown", &[("time", time.into()), ("day", day.into())])
    }

    /// `No connection. Your words are safe on this phone.`
    pub fn write_offline_phone(&self) -> String {
        self.language.text("write-offline-phone", &[])
    }

    /// `No connection. Please keep this page open.`
    pub fn write_offline_bare(&self) -> String {
        self.language.text("write-offline-bare", &[])
    }

    /// `You were signed out.`
    pub fn write_signed_out(&self) -> String {
        self.language.text("write-signed-out", &[])
    }

    /// `Sign in in a new window`
    pub fn write_sign_in(&self) -> String {
        self.language.text("write-sign-in", &[])
    }

    /// `Changed in another window.`
    pub fn write_changed(&self) -> String {
        self.language.text("write-changed", &[])
    }

    /// `Keep these`
    pub fn write_keep_these(&self) -> String {
        self.language.text("write-keep-these", &[])
    }

    /// `Take the others`
    pub fn write_take_others(&self) -> String {
        self.language.text("write-take-others", &[])
    }

    /// `On { $day } at { $time } it will be shown to more people.`
    pub fn write_waits_wider(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("write-waits-wider", &[("day", day.into()), ("time", time.into())])
    }

    /// `If it is hard to begin, take one of these. It stands above your words and goes when you like.`
    pub fn prompts_lead(&self) -> String {
        self.language.text("prompts-lead", &[])
    }

    /// `What would you like us to call your baby, or this time?`
    pub fn prompt_call(&self) -> String {
        self.language.text("prompt-call", &[])
    }

    /// `One thing you do not want to forget`
    pub fn prompt_keep(&self) -> String {
        self.language.text("prompt-keep", &[])
    }

    /// `A song, a smell, a colour`
    pub fn prompt_sense(&self) -> String {
        self.language.text("prompt-sense", &[])
    }

    /// `Three lines are enough. Or no words yet: only a picture.`
    pub fn prompts_enough(&self) -> String {
        self.language.text("prompts-enough", &[])
    }

    /// `Take it away`
    pub fn prompt_away(&self) -> String {
        self.language.text("prompt-away", &[])
    }

    /// `Earlier versions`
    pub fn versions_title(&self) -> String {
        self.language.text("versions-title", &[])
    }

    /// `Of “{ $title }”. Only you can see them.`
    pub fn versions_lede(&self, title: impl Into<Arg>) -> String {
        self.language.text("versions-lede", &[("title", title.into())])
    }

    /// `There are no earlier versions yet. They come as you write.`
    pub fn versions_none(&self) -> String {
        self.language.text("versions-none", &[])
    }

    /// `Versions by day`
    pub fn versions_nav(&self) -> String {
        self.language.text("versions-nav", &[])
    }

    /// `as it is now`
    pub fn versions_now(&self) -> String {
        self.language.text("versions-now", &[])
    }

    /// `Today`
    pub fn versions_today(&self) -> String {
        self.language.text("versions-today", &[])
    }

    /// `Yesterday`
    pub fn versions_yesterday(&self) -> String {
        self.language.text("versions-yesterday", &[])
    }

    /// `shown to readers`
    pub fn versions_shown(&self) -> String {
        self.language.text("versions-shown", &[])
    }

    /// `before the first words`
    pub fn versions_empty(&self) -> String {
        self.language.text("versions-empty", &[])
    }

    /// `with another title`
    pub fn versions_title_other(&self) -> String {
        self.language.text("versions-title-other", &[])
    }

    /// `shorter than now`
    pub fn versions_shorter(&self) -> String {
        self.language.text("versions-shorter", &[])
    }

    /// `longer than now`
    pub fn versions_longer(&self) -> String {
        self.language.text("versions-longer", &[])
    }

    /// `with other words`
    pub fn versions_words_other(&self) -> String {
        self.language.text("versions-words-other", &[])
    }

    /// `{ $day } at { $time }`
    pub fn versions_at(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("versions-at", &[("day", day.into()), ("time", time.into())])
    }

    /// `How to see it`
    pub fn versions_how(&self) -> String {
        self.language.text("versions-how", &[])
    }

    /// `Look`
    pub fn versions_look(&self) -> String {
        self.language.text("versions-look", &[])
    }

    /// `Compare with now`
    pub fn versions_compare(&self) -> String {
        self.language.text("versions-compare", &[])
    }

    /// `Underlined words came later. Words with a line through them were taken out.`
    pub fn versions_hint(&self) -> String {
        self.language.text("versions-hint", &[])
    }

    /// `The words are the same as now.`
    pub fn versions_same(&self) -> String {
        self.language.text("versions-same", &[])
    }

    /// `added:`
    pub fn versions_added(&self) -> String {
        self.language.text("versions-added", &[])
    }

    /// `taken out:`
    pub fn versions_taken(&self) -> String {
        self.language.text("versions-taken", &[])
    }

    /// `Bring this one back`
    pub fn versions_back(&self) -> String {
        self.language.text("versions-back", &[])
    }

    /// `Leave it as it is now`
    pub fn versions_leave(&self) -> String {
        self.language.text("versions-leave", &[])
    }

    /// `What stands there now is kept as a version too, so this can be undone.`
    pub fn versions_back_text(&self) -> String {
        self.language.text("versions-back-text", &[])
    }

    /// `Readers go on seeing the words of { $day }.`
    pub fn versions_back_shown(&self, day: impl Into<Arg>) -> String {
        self.language.text("versions-back-shown", &[("day", day.into())])
    }

    /// `Pictures that are no longer in your box do not come back by this.`
    pub fn versions_pictures_out(&self) -> String {
        self.language.text("versions-pictures-out", &[])
    }

    /// `It is back. What stood there before is among the earlier versions.`
    pub fn said_version_back(&self) -> String {
        self.language.text("said-version-back", &[])
    }

    /// `The changes are dropped. You find them among the earlier versions.`
    pub fn said_changes_dropped(&self) -> String {
        self.language.text("said-changes-dropped", &[])
    }

    /// `Changed since you showed it. Readers have the words of { $day }.`
    pub fn since_changed(&self, day: impl Into<Arg>) -> String {
        self.language.text("since-changed", &[("day", day.into())])
    }

    /// `Show the new version`
    pub fn since_show(&self) -> String {
        self.language.text("since-show", &[])
    }

    /// `Look at the difference`
    pub fn since_look(&self) -> String {
        self.language.text("since-look", &[])
    }

    /// `Drop the changes`
    pub fn since_drop(&self) -> String {
        self.language.text("since-drop", &[])
    }

    /// `Who may read it`
    pub fn decide_who(&self) -> String {
        self.language.text("decide-who", &[])
    }

    /// `Tomorrow at { $time }`
    pub fn decide_tomorrow(&self, time: impl Into<Arg>) -> String {
        self.language.text("decide-tomorrow", &[("time", time.into())])
    }

    /// `Today at { $time }`
    pub fn decide_today(&self, time: impl Into<Arg>) -> String {
        self.language.text("decide-today", &[("time", time.into())])
    }

    /// `Show it`
    pub fn decide_show(&self) -> String {
        self.language.text("decide-show", &[])
    }

    /// `The real page, as a reader meets it. What you changed is not shown before you say so.`
    pub fn preview_lede_shown(&self) -> String {
        self.language.text("preview-lede-shown", &[])
    }

    /// `Parts of the page`
    pub fn preview_tabs(&self) -> String {
        self.language.text("preview-tabs", &[])
    }

    /// `First`
    pub fn preview_tab_first(&self) -> String {
        self.language.text("preview-tab-first", &[])
    }

    /// `Story`
    pub fn preview_tab_story(&self) -> String {
        self.language.text("preview-tab-story", &[])
    }

    /// `Words`
    pub fn preview_tab_words(&self) -> String {
        self.language.text("preview-tab-words", &[])
    }

    /// `Card`
    pub fn preview_tab_card(&self) -> String {
        self.language.text("preview-tab-card", &[])
    }

    /// `In the list of stories`
    pub fn preview_list(&self) -> String {
        self.language.text("preview-list", &[])
    }

    /// `No photograph ever stands there.`
    pub fn preview_list_text(&self) -> String {
        self.language.text("preview-list-text", &[])
    }

    /// `Choose another first line`
    pub fn preview_line(&self) -> String {
        self.language.text("preview-line", &[])
    }

    /// `A covered picture still needs its sentence.`
    pub fn preview_cover(&self) -> String {
        self.language.text("preview-cover", &[])
    }

    /// `Write it`
    pub fn preview_cover_look(&self) -> String {
        self.language.text("preview-cover-look", &[])
    }

    /// `Steps`
    pub fn steps_label(&self) -> String {
        self.language.text("steps-label", &[])
    }

    /// `Write`
    pub fn steps_write(&self) -> String {
        self.language.text("steps-write", &[])
    }

    /// `Before others read it`
    pub fn steps_before(&self) -> String {
        self.language.text("steps-before", &[])
    }

    /// `Nobody sees anything yet. Leave open what you like.`
    pub fn before_lede(&self) -> String {
        self.language.text("before-lede", &[])
    }

    /// `Readers see what you change here once you show it anew. Leave open what you like.`
    pub fn before_lede_shown(&self) -> String {
        self.language.text("before-lede-shown", &[])
    }

    /// `Already known`
    pub fn before_known(&self) -> String {
        self.language.text("before-known", &[])
    }

    /// `Change`
    pub fn before_change(&self) -> String {
        self.language.text("before-change", &[])
    }

    /// `Next`
    pub fn before_on(&self) -> String {
        self.language.text("before-on", &[])
    }

    /// `Leave this open`
    pub fn before_leave(&self) -> String {
        self.language.text("before-leave", &[])
    }

    /// `See exactly what they will see`
    pub fn before_next(&self) -> String {
        self.language.text("before-next", &[])
    }

    /// `Back to the words`
    pub fn before_back(&self) -> String {
        self.language.text("before-back", &[])
    }

    /// `A name, if you like`
    pub fn write_pen_name_if(&self) -> String {
        self.language.text("write-pen-name-if", &[])
    }

    /// `The name`
    pub fn write_name_label(&self) -> String {
        self.language.text("write-name-label", &[])
    }

    /// `The line`
    pub fn write_opening_label(&self) -> String {
        self.language.text("write-opening-label", &[])
    }

    /// `The story as a whole`
    pub fn write_whole(&self) -> String {
        self.language.text("write-whole", &[])
    }

    /// `Take it back now`
    pub fn withdraw(&self) -> String {
        self.language.text("withdraw", &[])
    }

    /// ```text
    /// Shall we take this story back? It is gone from here at once. You keep it, and you can show it
    /// again.
    /// ```
    pub fn withdraw_text(&self) -> String {
        self.language.text("withdraw-text", &[])
    }

    /// `Anyone who comes here to read`
    pub fn seen_anyone(&self) -> String {
        self.language.text("seen-anyone", &[])
    }

    /// `Anyone who has the address`
    pub fn seen_address(&self) -> String {
        self.language.text("seen-address", &[])
    }

    /// `Since { $month }.`
    pub fn seen_since(&self, month: impl Into<Arg>) -> String {
        self.language.text("seen-since", &[("month", month.into())])
    }

    /// `Look at it`
    pub fn seen_look(&self) -> String {
        self.language.text("seen-look", &[])
    }

    /// `Exactly what they will see`
    pub fn preview_title(&self) -> String {
        self.language.text("preview-title", &[])
    }

    /// `The real page, as a reader meets it. Nobody else sees it yet.`
    pub fn preview_lede(&self) -> String {
        self.language.text("preview-lede", &[])
    }

    /// `The card of a link`
    pub fn preview_card(&self) -> String {
        self.language.text("preview-card", &[])
    }

    /// ```text
    /// When someone shares the address elsewhere, this is all that is shown. Never a photograph, never
    /// a line of yours.
    /// ```
    pub fn preview_card_text(&self) -> String {
        self.language.text("preview-card-text", &[])
    }

    /// `You ticked nothing that a reader should know first, so the story opens directly.`
    pub fn preview_no_gate(&self) -> String {
        self.language.text("preview-no-gate", &[])
    }

    /// `You can change this on any day. If you take it back, it is gone from here at once.`
    pub fn decide_hint(&self) -> String {
        self.language.text("decide-hint", &[])
    }

    /// `Only me`
    pub fn decide_only_me(&self) -> String {
        self.language.text("decide-only-me", &[])
    }

    /// `It stays in your box. Every story begins here.`
    pub fn decide_only_me_hint(&self) -> String {
        self.language.text("decide-only-me-hint", &[])
    }

    /// `Anyone who comes here to read`
    pub fn decide_anyone(&self) -> String {
        self.language.text("decide-anyone", &[])
    }

    /// `It stands in the list of stories. Search engines are asked to stay away.`
    pub fn decide_anyone_hint(&self) -> String {
        self.language.text("decide-anyone-hint", &[])
    }

    /// `Anyone who has the address`
    pub fn decide_address(&self) -> String {
        self.language.text("decide-address", &[])
    }

    /// `It stands in no list. Whoever has the address can pass it on.`
    pub fn decide_address_hint(&self) -> String {
        self.language.text("decide-address-hint", &[])
    }

    /// `When?`
    pub fn decide_when(&self) -> String {
        self.language.text("decide-when", &[])
    }

    /// `You can call it back until then. Nobody learns of it.`
    pub fn decide_night_hint(&self) -> String {
        self.language.text("decide-night-hint", &[])
    }

    /// `Now`
    pub fn decide_now(&self) -> String {
        self.language.text("decide-now", &[])
    }

    /// `Now; for more people: { $when }`
    pub fn decide_more_people(&self, when: impl Into<Arg>) -> String {
        self.language.text("decide-more-people", &[("when", when.into())])
    }

    /// `Call it back`
    pub fn decide_called_back(&self) -> String {
        self.language.text("decide-called-back", &[])
    }

    /// `Before you read`
    pub fn gate_title(&self) -> String {
        self.language.text("gate-title", &[])
    }

    /// `This story tells of`
    pub fn gate_tells_of(&self) -> String {
        self.language.text("gate-tells-of", &[])
    }

    /// `Photographs in it`
    pub fn gate_photographs(&self) -> String {
        self.language.text("gate-photographs", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] One is shown with the words.
    ///     [2] Two are shown with the words.
    ///     [3] Three are shown with the words.
    ///     [4] Four are shown with the words.
    ///     [5] Five are shown with the words.
    ///     [6] Six are shown with the words.
    ///    *[other] { $count } are shown with the words.
    /// }
    /// ```
    pub fn gate_shown(&self, count: impl Into<Arg>) -> String {
        self.language.text("gate-shown", &[("count", count.into())])
    }

    /// ```text
    /// { $count ->
    ///     [one] One stays covered, with a note of its own, until you choose to see it.
    ///     [2] Two stay covered, each with a note of its own, until you choose to see them.
    ///     [3] Three stay covered, each with a note of its own, until you choose to see them.
    ///     [4] Four stay covered, each with a note of its own, until you choose to see them.
    ///     [5] Five stay covered, each with a note of its own, until you choose to see them.
    ///     [6] Six stay covered, each with a note of its own, until you choose to see them.
    ///    *[other] { $count } stay covered, each with a note of its own, until you choose to see them.
    /// }
    /// ```
    pub fn gate_covered(&self, count: impl Into<Arg>) -> String {
        self.language.text("gate-covered", &[("count", count.into())])
    }

    /// `Read the story`
    pub fn gate_read(&self) -> String {
        self.language.text("gate-read", &[])
    }

    /// `Read the words only`
    pub fn gate_words(&self) -> String {
        self.language.text("gate-words", &[])
    }

    /// `Choose a different one`
    pub fn gate_back(&self) -> String {
        self.language.text("gate-back", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] It takes about a minute.
    ///    *[other] It takes about { $count } minutes.
    /// }
    /// ```
    pub fn gate_minutes(&self, count: impl Into<Arg>) -> String {
        self.language.text("gate-minutes", &[("count", count.into())])
    }

    /// `You can stop at any line. Nothing on the page plays, opens or moves by itself.`
    pub fn gate_stop(&self) -> String {
        self.language.text("gate-stop", &[])
    }

    /// `A story`
    pub fn story_title(&self) -> String {
        self.language.text("story-title", &[])
    }

    /// `by`
    pub fn told_by(&self) -> String {
        self.language.text("told-by", &[])
    }

    /// `for`
    pub fn told_for(&self) -> String {
        self.language.text("told-for", &[])
    }

    /// `Told by`
    pub fn facts_by(&self) -> String {
        self.language.text("facts-by", &[])
    }

    /// `Tells of`
    pub fn facts_of(&self) -> String {
        self.language.text("facts-of", &[])
    }

    /// `Shown since`
    pub fn facts_written(&self) -> String {
        self.language.text("facts-written", &[])
    }

    /// `Note`
    pub fn facts_first(&self) -> String {
        self.language.text("facts-first", &[])
    }

    /// `A covered photograph`
    pub fn cover_kind(&self) -> String {
        self.language.text("cover-kind", &[])
    }

    /// `Show this photograph`
    pub fn cover_show(&self) -> String {
        self.language.text("cover-show", &[])
    }

    /// `Cover it again`
    pub fn cover_again(&self) -> String {
        self.language.text("cover-again", &[])
    }

    /// `Photograph:`
    pub fn credit(&self) -> String {
        self.language.text("credit", &[])
    }

    /// ```text
    /// Printed from { $place }, where its author keeps this story. They may change it or take it back.
    /// Please keep it as you would keep a letter.
    /// ```
    pub fn print_from(&self, place: impl Into<Arg>) -> String {
        self.language.text("print-from", &[("place", place.into())])
    }

    /// `If you have something of your own to tell`
    pub fn after_own(&self) -> String {
        self.language.text("after-own", &[])
    }

    /// `It can be three lines. It can stay private. It begins as something only you can see.`
    pub fn after_own_text(&self) -> String {
        self.language.text("after-own-text", &[])
    }

    /// `Write yours`
    pub fn after_write(&self) -> String {
        self.language.text("after-write", &[])
    }

    /// `Find another story`
    pub fn after_find(&self) -> String {
        self.language.text("after-find", &[])
    }

    /// `Read it with its photographs`
    pub fn words_with(&self) -> String {
        self.language.text("words-with", &[])
    }

    /// `A story`
    pub fn card_title(&self) -> String {
        self.language.text("card-title", &[])
    }

    /// `Someone shared a story with you. You are told what is in it before it opens.`
    pub fn card_text(&self) -> String {
        self.language.text("card-text", &[])
    }

    /// `For anyone who has lost a pregnancy or a baby`
    pub fn front_title(&self) -> String {
        self.language.text("front-title", &[])
    }

    /// ```text
    /// Here you can read what others have lived through, keep your own photographs and words, and share
    /// them with the people you choose.
    /// ```
    pub fn front_lede(&self) -> String {
        self.language.text("front-lede", &[])
    }

    /// `Kept by { $place }, by day and by night.`
    pub fn front_kept(&self, place: impl Into<Arg>) -> String {
        self.language.text("front-kept", &[("place", place.into())])
    }

    /// `Kept by a family, on a small machine of their own.`
    pub fn front_kept_family(&self) -> String {
        self.language.text("front-kept-family", &[])
    }

    /// `Find stories like yours`
    pub fn front_find(&self) -> String {
        self.language.text("front-find", &[])
    }

    /// `You need no account, and nobody is told that you were here.`
    pub fn front_find_text(&self) -> String {
        self.language.text("front-find-text", &[])
    }

    /// `Share your own`
    pub fn front_share(&self) -> String {
        self.language.text("front-share", &[])
    }

    /// `As little or as much as you like, under any name. You can change it or take it back on any day.`
    pub fn front_share_text(&self) -> String {
        self.language.text("front-share-text", &[])
    }

    /// `Keep it privately`
    pub fn front_keep(&self) -> String {
        self.language.text("front-keep", &[])
    }

    /// `A box for photographs and words that only you can open. It never has to be shared.`
    pub fn front_keep_text(&self) -> String {
        self.language.text("front-keep-text", &[])
    }

    /// `Three white wood anemones in a small glass jar on a window sill, in grey morning light.`
    pub fn front_picture(&self) -> String {
        self.language.text("front-picture", &[])
    }

    /// `Wood anemones, also called windflowers. They close at night and in rain, and open again.`
    pub fn front_picture_text(&self) -> String {
        self.language.text("front-picture-text", &[])
    }

    /// `Stories from here`
    pub fn front_stories(&self) -> String {
        self.language.text("front-stories", &[])
    }

    /// `Opening lines only. Each story tells you what is in it before you go in.`
    pub fn front_stories_text(&self) -> String {
        self.language.text("front-stories-text", &[])
    }

    /// `Find more stories`
    pub fn front_more(&self) -> String {
        self.language.text("front-more", &[])
    }

    /// `Find stories`
    pub fn stories_title(&self) -> String {
        self.language.text("stories-title", &[])
    }

    /// `The newest month first. Within a month they are mixed.`
    pub fn stories_lede(&self) -> String {
        self.language.text("stories-lede", &[])
    }

    /// `There is no story here yet.`
    pub fn stories_none(&self) -> String {
        self.language.text("stories-none", &[])
    }

    /// `There is room here for yours, if you ever want it.`
    pub fn stories_none_text(&self) -> String {
        self.language.text("stories-none-text", &[])
    }

    /// `Told in`
    pub fn stories_language(&self) -> String {
        self.language.text("stories-language", &[])
    }

    /// `any language`
    pub fn stories_any(&self) -> String {
        self.language.text("stories-any", &[])
    }

    /// `More of this list`
    pub fn turn_label(&self) -> String {
        self.language.text("turn-label", &[])
    }

    /// `Back in the list`
    pub fn turn_back(&self) -> String {
        self.language.text("turn-back", &[])
    }

    /// `On in the list`
    pub fn turn_on(&self) -> String {
        self.language.text("turn-on", &[])
    }

    /// `Kept. Only you can see them.`
    pub fn said_kept(&self) -> String {
        self.language.text("said-kept", &[])
    }

    /// `Saved.`
    pub fn said_saved(&self) -> String {
        self.language.text("said-saved", &[])
    }

    /// `It is back in your box.`
    pub fn said_back(&self) -> String {
        self.language.text("said-back", &[])
    }

    /// `It is removed for good.`
    pub fn said_removed(&self) -> String {
        self.language.text("said-removed", &[])
    }

    /// `It is put away. You can bring it back for thirty days.`
    pub fn said_away(&self) -> String {
        self.language.text("said-away", &[])
    }

    /// `It is shown now. You can take it back at any time.`
    pub fn said_shown(&self) -> String {
        self.language.text("said-shown", &[])
    }

    /// `It waits until nine in the morning. You can call it back until then.`
    pub fn said_waits(&self) -> String {
        self.language.text("said-waits", &[])
    }

    /// `It is taken back. Nobody but you can see it.`
    pub fn said_withdrawn(&self) -> String {
        self.language.text("said-withdrawn", &[])
    }

    /// `It was called back. Only you can see it.`
    pub fn said_called_back(&self) -> String {
        self.language.text("said-called-back", &[])
    }

    /// `It stays as it is. Only you can see it.`
    pub fn said_only_you(&self) -> String {
        self.language.text("said-only-you", &[])
    }

    /// `Very early loss`
    pub fn experience_chemical_pregnancy(&self) -> String {
        self.language.text("experience-chemical-pregnancy", &[])
    }

    /// `Early miscarriage`
    pub fn experience_early_miscarriage(&self) -> String {
        self.language.text("experience-early-miscarriage", &[])
    }

    /// `Missed (silent) miscarriage`
    pub fn experience_missed_miscarriage(&self) -> String {
        self.language.text("experience-missed-miscarriage", &[])
    }

    /// `Pregnancy without a developing baby`
    pub fn experience_empty_sac(&self) -> String {
        self.language.text("experience-empty-sac", &[])
    }

    /// `Ectopic pregnancy`
    pub fn experience_ectopic_pregnancy(&self) -> String {
        self.language.text("experience-ectopic-pregnancy", &[])
    }

    /// `Molar pregnancy`
    pub fn experience_molar_pregnancy(&self) -> String {
        self.language.text("experience-molar-pregnancy", &[])
    }

    /// `Late miscarriage`
    pub fn experience_late_miscarriage(&self) -> String {
        self.language.text("experience-late-miscarriage", &[])
    }

    /// `More than one loss`
    pub fn experience_recurrent_loss(&self) -> String {
        self.language.text("experience-recurrent-loss", &[])
    }

    /// `Ending a wanted pregnancy for medical reasons`
    pub fn experience_tfmr(&self) -> String {
        self.language.text("experience-tfmr", &[])
    }

    /// `Carrying on after a life-limiting diagnosis`
    pub fn experience_life_limiting(&self) -> String {
        self.language.text("experience-life-limiting", &[])
    }

    /// `Stillbirth`
    pub fn experience_stillbirth(&self) -> String {
        self.language.text("experience-stillbirth", &[])
    }

    /// `Died during birth`
    pub fn experience_intrapartum(&self) -> String {
        self.language.text("experience-intrapartum", &[])
    }

    /// `Died after birth`
    pub fn experience_neonatal_death(&self) -> String {
        self.language.text("experience-neonatal-death", &[])
    }

    /// `Died in the first year or two`
    pub fn experience_infant_death(&self) -> String {
        self.language.text("experience-infant-death", &[])
    }

    /// `Sudden, unexpected death`
    pub fn experience_sids(&self) -> String {
        self.language.text("experience-sids", &[])
    }

    /// `Twins, triplets or more`
    pub fn experience_multiple(&self) -> String {
        self.language.text("experience-multiple", &[])
    }

    /// `Loss around fertility treatment`
    pub fn experience_ivf_loss(&self) -> String {
        self.language.text("experience-ivf-loss", &[])
    }

    /// `Not being able to have a child`
    pub fn experience_infertility(&self) -> String {
        self.language.text("experience-infertility", &[])
    }

    /// `Pregnant again`
    pub fn experience_pregnancy_after_loss(&self) -> String {
        self.language.text("experience-pregnancy-after-loss", &[])
    }

    /// `A long time ago`
    pub fn experience_long_ago(&self) -> String {
        self.language.text("experience-long-ago", &[])
    }

    /// `Ending a pregnancy`
    pub fn experience_ending_pregnancy(&self) -> String {
        self.language.text("experience-ending-pregnancy", &[])
    }

    /// `Something else`
    pub fn experience_my_own_words(&self) -> String {
        self.language.text("experience-my-own-words", &[])
    }

    /// `A photograph of a baby who died`
    pub fn note_photo_baby_died(&self) -> String {
        self.language.text("note-photo-baby-died", &[])
    }

    /// `A photograph with visible changes to the skin or signs of illness`
    pub fn note_photo_marks(&self) -> String {
        self.language.text("note-photo-marks", &[])
    }

    /// `Hospital pictures: tubes, machines, an operation`
    pub fn note_photo_hospital(&self) -> String {
        self.language.text("note-photo-hospital", &[])
    }

    /// `A scan picture, a pregnant belly, a positive test`
    pub fn note_photo_scan_or_bump(&self) -> String {
        self.language.text("note-photo-scan-or-bump", &[])
    }

    /// `Blood is shown or described closely`
    pub fn note_blood(&self) -> String {
        self.language.text("note-blood", &[])
    }

    /// `Birth or treatment told in detail`
    pub fn note_medical_detail(&self) -> String {
        self.language.text("note-medical-detail", &[])
    }

    /// `Thoughts of suicide or self-harm are mentioned`
    pub fn note_suicide_self_harm(&self) -> String {
        self.language.text("note-suicide-self-harm", &[])
    }

    /// `A pregnancy that was ended`
    pub fn note_ending_pregnancy(&self) -> String {
        self.language.text("note-ending-pregnancy", &[])
    }

    /// `A living baby or child`
    pub fn note_living_baby(&self) -> String {
        self.language.text("note-living-baby", &[])
    }

    /// `A pregnancy after the loss`
    pub fn note_later_pregnancy(&self) -> String {
        self.language.text("note-later-pregnancy", &[])
    }

    /// `Prayer or religious belief`
    pub fn note_faith(&self) -> String {
        self.language.text("note-faith", &[])
    }

    /// `Unkind, unsafe or discriminatory treatment`
    pub fn note_poor_care_or_racism(&self) -> String {
        self.language.text("note-poor-care-or-racism", &[])
    }

    /// `Violence or abuse`
    pub fn note_violence_abuse(&self) -> String {
        self.language.text("note-violence-abuse", &[])
    }

    /// `a mother`
    pub fn teller_mother(&self) -> String {
        self.language.text("teller-mother", &[])
    }

    /// `a father`
    pub fn teller_father(&self) -> String {
        self.language.text("teller-father", &[])
    }

    /// `a partner`
    pub fn teller_partner(&self) -> String {
        self.language.text("teller-partner", &[])
    }

    /// `a second mother`
    pub fn teller_second_mother(&self) -> String {
        self.language.text("teller-second-mother", &[])
    }

    /// `an intended parent`
    pub fn teller_intended_parent(&self) -> String {
        self.language.text("teller-intended-parent", &[])
    }

    /// `a surrogate`
    pub fn teller_surrogate(&self) -> String {
        self.language.text("teller-surrogate", &[])
    }

    /// `an adoptive or foster parent`
    pub fn teller_adoptive_parent(&self) -> String {
        self.language.text("teller-adoptive-parent", &[])
    }

    /// `a grandparent`
    pub fn teller_grandparent(&self) -> String {
        self.language.text("teller-grandparent", &[])
    }

    /// `a brother or sister`
    pub fn teller_sibling(&self) -> String {
        self.language.text("teller-sibling", &[])
    }

    /// `an aunt, uncle or godparent`
    pub fn teller_relative(&self) -> String {
        self.language.text("teller-relative", &[])
    }

    /// `a friend`
    pub fn teller_friend(&self) -> String {
        self.language.text("teller-friend", &[])
    }

    /// `someone who was working there`
    pub fn teller_professional(&self) -> String {
        self.language.text("teller-professional", &[])
    }

    /// `someone else`
    pub fn teller_someone_else(&self) -> String {
        self.language.text("teller-someone-else", &[])
    }

    /// `I’d rather not say`
    pub fn teller_rather_not_say(&self) -> String {
        self.language.text("teller-rather-not-say", &[])
    }

    /// `days ago`
    pub fn since_days(&self) -> String {
        self.language.text("since-days", &[])
    }

    /// `the same year`
    pub fn since_this_year(&self) -> String {
        self.language.text("since-this-year", &[])
    }

    /// `one to five years on`
    pub fn since_1_5(&self) -> String {
        self.language.text("since-1-5", &[])
    }

    /// `five to twenty years on`
    pub fn since_5_20(&self) -> String {
        self.language.text("since-5-20", &[])
    }

    /// `more than twenty years on`
    pub fn since_longer(&self) -> String {
        self.language.text("since-longer", &[])
    }

    /// `I’d rather not say`
    pub fn since_rather_not_say(&self) -> String {
        self.language.text("since-rather-not-say", &[])
    }

    /// `baby`
    pub fn preferred_baby(&self) -> String {
        self.language.text("preferred-baby", &[])
    }

    /// `pregnancy`
    pub fn preferred_pregnancy(&self) -> String {
        self.language.text("preferred-pregnancy", &[])
    }

    /// `child`
    pub fn preferred_child(&self) -> String {
        self.language.text("preferred-child", &[])
    }

    /// `the name`
    pub fn preferred_name(&self) -> String {
        self.language.text("preferred-name", &[])
    }

    /// `Argentina`
    pub fn country_ar(&self) -> String {
        self.language.text("country-ar", &[])
    }

    /// `Austria`
    pub fn country_at(&self) -> String {
        self.language.text("country-at", &[])
    }

    /// `Australia`
    pub fn country_au(&self) -> String {
        self.language.text("country-au", &[])
    }

    /// `Belgium`
    pub fn country_be(&self) -> String {
        self.language.text("country-be", &[])
    }

    /// `Brazil`
    pub fn country_br(&self) -> String {
        self.language.text("country-br", &[])
    }

    /// `Canada`
    pub fn country_ca(&self) -> String {
        self.language.text("country-ca", &[])
    }

    /// `Switzerland`
    pub fn country_ch(&self) -> String {
        self.language.text("country-ch", &[])
    }

    /// `Czechia`
    pub fn country_cz(&self) -> String {
        self.language.text("country-cz", &[])
    }

    /// `Germany`
    pub fn country_de(&self) -> String {
        self.language.text("country-de", &[])
    }

    /// `Denmark`
    pub fn country_dk(&self) -> String {
        self.language.text("country-dk", &[])
    }

    /// `Spain`
    pub fn country_es(&self) -> String {
        self.language.text("country-es", &[])
    }

    /// `Finland`
    pub fn country_fi(&self) -> String {
        self.language.text("country-fi", &[])
    }

    /// `France`
    pub fn country_fr(&self) -> String {
        self.language.text("country-fr", &[])
    }

    /// `the United Kingdom`
    pub fn country_gb(&self) -> String {
        self.language.text("country-gb", &[])
    }

    /// `Ireland`
    pub fn country_ie(&self) -> String {
        self.language.text("country-ie", &[])
    }

    /// `India`
    pub fn country_in(&self) -> String {
        self.language.text("country-in", &[])
    }

    /// `Italy`
    pub fn country_it(&self) -> String {
        self.language.text("country-it", &[])
    }

    /// `Japan`
    pub fn country_jp(&self) -> String {
        self.language.text("country-jp", &[])
    }

    /// `Kenya`
    pub fn country_ke(&self) -> String {
        self.language.text("country-ke", &[])
    }

    /// `Lithuania`
    pub fn country_lt(&self) -> String {
        self.language.text("country-lt", &[])
    }

    /// `the Netherlands`
    pub fn country_nl(&self) -> String {
        self.language.text("country-nl", &[])
    }

    /// `Norway`
    pub fn country_no(&self) -> String {
        self.language.text("country-no", &[])
    }

    /// `New Zealand`
    pub fn country_nz(&self) -> String {
        self.language.text("country-nz", &[])
    }

    /// `Poland`
    pub fn country_pl(&self) -> String {
        self.language.text("country-pl", &[])
    }

    /// `Portugal`
    pub fn country_pt(&self) -> String {
        self.language.text("country-pt", &[])
    }

    /// `Sweden`
    pub fn country_se(&self) -> String {
        self.language.text("country-se", &[])
    }

    /// `the United States`
    pub fn country_us(&self) -> String {
        self.language.text("country-us", &[])
    }

    /// `South Africa`
    pub fn country_za(&self) -> String {
        self.language.text("country-za", &[])
    }

    /// `anywhere else`
    pub fn country_xx(&self) -> String {
        self.language.text("country-xx", &[])
    }

    /// `Messages`
    pub fn letter_quiet_sender(&self) -> String {
        self.language.text("letter-quiet-sender", &[])
    }

    /// `A message for you`
    pub fn letter_quiet_subject(&self) -> String {
        self.language.text("letter-quiet-subject", &[])
    }

    /// `There is a message for you.`
    pub fn letter_quiet(&self) -> String {
        self.language.text("letter-quiet", &[])
    }

    /// `There is a message for you. You find it here:`
    pub fn letter_quiet_link(&self) -> String {
        self.language.text("letter-quiet-link", &[])
    }

    /// `No e-mail goes out`
    pub fn letters_none_title(&self) -> String {
        self.language.text("letters-none-title", &[])
    }

    /// `This place sends no e-mail. Nothing comes to a mailbox from here.`
    pub fn letters_none(&self) -> String {
        self.language.text("letters-none", &[])
    }

    /// ```text
    /// What it would have sent lies on its machine. Whoever runs the place can read it there and help
    /// you on.
    /// ```
    pub fn letters_none_ask(&self) -> String {
        self.language.text("letters-none-ask", &[])
    }

    /// `Your letters`
    pub fn letters_title(&self) -> String {
        self.language.text("letters-title", &[])
    }

    /// `An e-mail can lie open where others see it. Here you say how much yours may tell.`
    pub fn letters_lede(&self) -> String {
        self.language.text("letters-lede", &[])
    }

    /// `What subject and sender say`
    pub fn letters_how(&self) -> String {
        self.language.text("letters-how", &[])
    }

    /// `Nothing of this place`
    pub fn letters_discreet(&self) -> String {
        self.language.text("letters-discreet", &[])
    }

    /// ```text
    /// The sender is called “Messages” and the subject is “A message for you”. Inside are one plain
    /// sentence and a link.
    /// ```
    pub fn letters_discreet_hint(&self) -> String {
        self.language.text("letters-discreet-hint", &[])
    }

    /// `Where they come from`
    pub fn letters_open(&self) -> String {
        self.language.text("letters-open", &[])
    }

    /// ```text
    /// The sender is called “{ $place }”, and the subject says what the letter is about. Losses are
    /// never named.
    /// ```
    pub fn letters_open_hint(&self, place: impl Into<Arg>) -> String {
        self.language.text("letters-open-hint", &[("place", place.into())])
    }

    /// ```text
    /// Two things always show: the e-mail address it was sent from, and the address in the link.
    /// Letters that came before stay as they are.
    /// ```
    pub fn letters_honest(&self) -> String {
        self.language.text("letters-honest", &[])
    }

    /// `Keep this choice`
    pub fn letters_keep(&self) -> String {
        self.language.text("letters-keep", &[])
    }

    /// `Your choice holds from the next letter on, and you can change it at any time.`
    pub fn letters_next(&self) -> String {
        self.language.text("letters-next", &[])
    }

    /// `Back to your account`
    pub fn letters_back(&self) -> String {
        self.language.text("letters-back", &[])
    }

    /// `Your letters say nothing in subject and sender.`
    pub fn said_letters_discreet(&self) -> String {
        self.language.text("said-letters-discreet", &[])
    }

    /// `Your letters say where they come from.`
    pub fn said_letters_open(&self) -> String {
        self.language.text("said-letters-open", &[])
    }

    /// `Your pen names`
    pub fn pen_names_title(&self) -> String {
        self.language.text("pen-names-title", &[])
    }

    /// `A pen name stands under a story in place of your own. You can have several.`
    pub fn pen_names_lede(&self) -> String {
        self.language.text("pen-names-lede", &[])
    }

    /// ```text
    /// Nothing that this place adds joins two stories under two names. What you put in may: a
    /// photograph, a name, a way of saying things.
    /// ```
    pub fn pen_names_apart(&self) -> String {
        self.language.text("pen-names-apart", &[])
    }

    /// `There is no name here yet. You can also choose one while you write, or none at all.`
    pub fn pen_names_none(&self) -> String {
        self.language.text("pen-names-none", &[])
    }

    /// `Shown under this name:`
    pub fn pen_names_shown(&self) -> String {
        self.language.text("pen-names-shown", &[])
    }

    /// `In your box under this name:`
    pub fn pen_names_written(&self) -> String {
        self.language.text("pen-names-written", &[])
    }

    /// `Call it`
    pub fn pen_names_rename(&self) -> String {
        self.language.text("pen-names-rename", &[])
    }

    /// `It changes in everything you are writing.`
    pub fn pen_names_rename_hint(&self) -> String {
        self.language.text("pen-names-rename-hint", &[])
    }

    /// ```text
    /// It changes in everything you are writing. Stories that are shown keep the old name until you
    /// show them again. Whoever read them before can then tell that both names are one person.
    /// ```
    pub fn pen_names_rename_shown(&self) -> String {
        self.language.text("pen-names-rename-shown", &[])
    }

    /// `Rename it`
    pub fn pen_names_rename_do(&self) -> String {
        self.language.text("pen-names-rename-do", &[])
    }

    /// `Let this name go`
    pub fn pen_names_let_go(&self) -> String {
        self.language.text("pen-names-let-go", &[])
    }

    /// `No story stands under it. You can bring it back at any time by writing it again.`
    pub fn pen_names_let_go_text(&self) -> String {
        self.language.text("pen-names-let-go-text", &[])
    }

    /// `A story stands under it, so it stays in this list.`
    pub fn pen_names_in_use(&self) -> String {
        self.language.text("pen-names-in-use", &[])
    }

    /// `Another name`
    pub fn pen_names_new(&self) -> String {
        self.language.text("pen-names-new", &[])
    }

    /// `A first name, a letter, whatever you like. It need not be yours.`
    pub fn pen_names_new_hint(&self) -> String {
        self.language.text("pen-names-new-hint", &[])
    }

    /// `Keep this name`
    pub fn pen_names_keep(&self) -> String {
        self.language.text("pen-names-keep", &[])
    }

    /// `Back to your account`
    pub fn pen_names_back(&self) -> String {
        self.language.text("pen-names-back", &[])
    }

    /// `Please write a name. One letter is enough.`
    pub fn pen_names_empty(&self) -> String {
        self.language.text("pen-names-empty", &[])
    }

    /// `You have this name already, and two names would become one. Please choose another.`
    pub fn pen_names_there(&self) -> String {
        self.language.text("pen-names-there", &[])
    }

    /// `The name is kept. You can choose it for a story.`
    pub fn said_pen_name_kept(&self) -> String {
        self.language.text("said-pen-name-kept", &[])
    }

    /// `It is renamed. What is shown keeps the old name until you show it again.`
    pub fn said_pen_name_renamed(&self) -> String {
        self.language.text("said-pen-name-renamed", &[])
    }

    /// `The name is gone from your list.`
    pub fn said_pen_name_gone(&self) -> String {
        self.language.text("said-pen-name-gone", &[])
    }

    /// `No name`
    pub fn write_pen_name_none(&self) -> String {
        self.language.text("write-pen-name-none", &[])
    }

    /// `Or a new name`
    pub fn write_pen_name_new(&self) -> String {
        self.language.text("write-pen-name-new", &[])
    }

    /// `This photograph also stands in a story under another name`
    pub fn apart_heading(&self) -> String {
        self.language.text("apart-heading", &[])
    }

    /// ```text
    /// Whoever sees both knows that they are by the same person. You can go back and take it out, or
    /// leave it as it is.
    /// ```
    pub fn apart_text(&self) -> String {
        self.language.text("apart-text", &[])
    }

    /// `also in`
    pub fn apart_also(&self) -> String {
        self.language.text("apart-also", &[])
    }

    /// `I know. Show it all the same.`
    pub fn apart_yes(&self) -> String {
        self.language.text("apart-yes", &[])
    }

    /// ```text
    /// Nothing is shown yet. Please tick this if you want it so, or go on writing and take the
    /// photograph out.
    /// ```
    pub fn apart_unanswered(&self) -> String {
        self.language.text("apart-unanswered", &[])
    }

    /// `Words that may tell who you are`
    pub fn names_title(&self) -> String {
        self.language.text("names-title", &[])
    }

    /// ```text
    /// Before you show it: some words in it could tell someone who you are, or where. You can look at
    /// each, or leave them.
    /// ```
    pub fn names_before(&self) -> String {
        self.language.text("names-before", &[])
    }

    /// `Look at these words`
    pub fn names_look(&self) -> String {
        self.language.text("names-look", &[])
    }

    /// `Each of these could tell someone who you are, or where it was. You decide about each.`
    pub fn names_lede(&self) -> String {
        self.language.text("names-lede", &[])
    }

    /// `A program found them by their letters. It misses some, and some mean nothing.`
    pub fn names_by_letters(&self) -> String {
        self.language.text("names-by-letters", &[])
    }

    /// `No such words were found.`
    pub fn names_none(&self) -> String {
        self.language.text("names-none", &[])
    }

    /// `Leave it`
    pub fn names_leave(&self) -> String {
        self.language.text("names-leave", &[])
    }

    /// `Write this instead:`
    pub fn names_write(&self) -> String {
        self.language.text("names-write", &[])
    }

    /// `What to write instead of “{ $word }”`
    pub fn names_instead_of(&self, word: impl Into<Arg>) -> String {
        self.language.text("names-instead-of", &[("word", word.into())])
    }

    /// `Change what I chose`
    pub fn names_do(&self) -> String {
        self.language.text("names-do", &[])
    }

    /// `Leave everything as it is`
    pub fn names_as_it_is(&self) -> String {
        self.language.text("names-as-it-is", &[])
    }

    /// `Go on to the preview`
    pub fn names_on(&self) -> String {
        self.language.text("names-on", &[])
    }

    /// `This changes your own version. What others see stays as it is until you show it again.`
    pub fn names_next(&self) -> String {
        self.language.text("names-next", &[])
    }

    /// `The story was changed in another window, so nothing was changed here. These are its words now.`
    pub fn names_meanwhile(&self) -> String {
        self.language.text("names-meanwhile", &[])
    }

    /// `It is changed in your version. Look once more, and decide.`
    pub fn said_names_changed(&self) -> String {
        self.language.text("said-names-changed", &[])
    }

    /// `Your own name, or a part of it`
    pub fn tells_own_name(&self) -> String {
        self.language.text("tells-own-name", &[])
    }

    /// `The other parent’s name`
    pub fn tells_other_parent(&self) -> String {
        self.language.text("tells-other-parent", &[])
    }

    /// `Another name under which you tell`
    pub fn tells_other_pen_name(&self) -> String {
        self.language.text("tells-other-pen-name", &[])
    }

    /// `A word from your own list`
    pub fn tells_own_word(&self) -> String {
        self.language.text("tells-own-word", &[])
    }

    /// `It also stands in a story under another name`
    pub fn tells_elsewhere(&self) -> String {
        self.language.text("tells-elsewhere", &[])
    }

    /// `An e-mail address`
    pub fn tells_mail(&self) -> String {
        self.language.text("tells-mail", &[])
    }

    /// `A telephone number`
    pub fn tells_phone(&self) -> String {
        self.language.text("tells-phone", &[])
    }

    /// `A web address`
    pub fn tells_web(&self) -> String {
        self.language.text("tells-web", &[])
    }

    /// `A name as other sites use it`
    pub fn tells_handle(&self) -> String {
        self.language.text("tells-handle", &[])
    }

    /// `A day with its year`
    pub fn tells_day(&self) -> String {
        self.language.text("tells-day", &[])
    }

    /// `A doctor’s name`
    pub fn tells_doctor(&self) -> String {
        self.language.text("tells-doctor", &[])
    }

    /// `A midwife’s name`
    pub fn tells_midwife(&self) -> String {
        self.language.text("tells-midwife", &[])
    }

    /// `A nurse’s name`
    pub fn tells_nurse(&self) -> String {
        self.language.text("tells-nurse", &[])
    }

    /// `Someone’s name`
    pub fn tells_person(&self) -> String {
        self.language.text("tells-person", &[])
    }

    /// `A hospital’s name`
    pub fn tells_hospital(&self) -> String {
        self.language.text("tells-hospital", &[])
    }

    /// `In the title`
    pub fn tells_in_title(&self) -> String {
        self.language.text("tells-in-title", &[])
    }

    /// `In the line for the list of stories`
    pub fn tells_in_opening(&self) -> String {
        self.language.text("tells-in-opening", &[])
    }

    /// `In what a reader should know first`
    pub fn tells_in_own_note(&self) -> String {
        self.language.text("tells-in-own_note", &[])
    }

    /// `In your words`
    pub fn tells_in_words(&self) -> String {
        self.language.text("tells-in-words", &[])
    }

    /// `In the name under it`
    pub fn tells_in_pen_name(&self) -> String {
        self.language.text("tells-in-pen_name", &[])
    }

    /// `In the name to remember`
    pub fn tells_in_name(&self) -> String {
        self.language.text("tells-in-name", &[])
    }

    /// `In the words under a photograph`
    pub fn tells_in_caption(&self) -> String {
        self.language.text("tells-in-caption", &[])
    }

    /// `In what a photograph shows`
    pub fn tells_in_description(&self) -> String {
        self.language.text("tells-in-description", &[])
    }

    /// `In who took a photograph`
    pub fn tells_in_credit(&self) -> String {
        self.language.text("tells-in-credit", &[])
    }

    /// `In the sentence on a cover`
    pub fn tells_in_cover(&self) -> String {
        self.language.text("tells-in-cover", &[])
    }

    /// `the doctor`
    pub fn instead_doctor(&self) -> String {
        self.language.text("instead-doctor", &[])
    }

    /// `a midwife`
    pub fn instead_midwife(&self) -> String {
        self.language.text("instead-midwife", &[])
    }

    /// `a nurse`
    pub fn instead_nurse(&self) -> String {
        self.language.text("instead-nurse", &[])
    }

    /// `someone`
    pub fn instead_person(&self) -> String {
        self.language.text("instead-person", &[])
    }

    /// `the hospital`
    pub fn instead_hospital(&self) -> String {
        self.language.text("instead-hospital", &[])
    }

    /// `Words that would tell who I am`
    pub fn telling_words(&self) -> String {
        self.language.text("telling-words", &[])
    }

    /// `Places, hospitals, streets, surnames`
    pub fn telling_words_label(&self) -> String {
        self.language.text("telling-words-label", &[])
    }

    /// `One a line. Only you see this list. Before you show a story, we look for them in it.`
    pub fn telling_words_hint(&self) -> String {
        self.language.text("telling-words-hint", &[])
    }

    /// `Keep this list`
    pub fn telling_words_keep(&self) -> String {
        self.language.text("telling-words-keep", &[])
    }

    /// `Your list is kept. Only you can see it.`
    pub fn said_telling_words(&self) -> String {
        self.language.text("said-telling-words", &[])
    }

    /// `After me`
    pub fn afterme_title(&self) -> String {
        self.language.text("afterme-title", &[])
    }

    /// `What happens with all this when you can no longer look after it. You need not decide anything.`
    pub fn afterme_box_text(&self) -> String {
        self.language.text("afterme-box-text", &[])
    }

    /// `Here you can decide what happens with it when you can no longer look after it.`
    pub fn afterme_lede(&self) -> String {
        self.language.text("afterme-lede", &[])
    }

    /// ```text
    /// You name somebody and give that person a link. If they press its button one day, a wait of {
    /// $days } days begins, and we write to you three times. Any sign of you ends it. Nothing ever
    /// begins by itself. If you decide nothing, everything stays as it is.
    /// ```
    pub fn afterme_how(&self, days: impl Into<Arg>) -> String {
        self.language.text("afterme-how", &[("days", days.into())])
    }

    /// `What you decided`
    pub fn afterme_decided(&self) -> String {
        self.language.text("afterme-decided", &[])
    }

    /// `It goes to { $name }.`
    pub fn afterme_says_goes_to(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-says-goes-to", &[("name", name.into())])
    }

    /// `It is sealed. { $name } begins it.`
    pub fn afterme_says_seal(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-says-seal", &[("name", name.into())])
    }

    /// `It is removed. { $name } begins it.`
    pub fn afterme_says_remove(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-says-remove", &[("name", name.into())])
    }

    /// `The wait has begun. If you do nothing, it ends on { $day }.`
    pub fn afterme_state_waiting(&self, day: impl Into<Arg>) -> String {
        self.language.text("afterme-state-waiting", &[("day", day.into())])
    }

    /// `A wait was begun, and you ended it. Nothing has changed.`
    pub fn afterme_state_not_now(&self) -> String {
        self.language.text("afterme-state-not-now", &[])
    }

    /// `It has happened.`
    pub fn afterme_state_done(&self) -> String {
        self.language.text("afterme-state-done", &[])
    }

    /// `A link was given out. It works until you take it back.`
    pub fn afterme_state_link(&self) -> String {
        self.language.text("afterme-state-link", &[])
    }

    /// `Nobody has a link yet, so nobody can begin anything.`
    pub fn afterme_state_no_link(&self) -> String {
        self.language.text("afterme-state-no-link", &[])
    }

    /// `I am here`
    pub fn afterme_here(&self) -> String {
        self.language.text("afterme-here", &[])
    }

    /// `Make a link to give by hand`
    pub fn afterme_make_link(&self) -> String {
        self.language.text("afterme-make-link", &[])
    }

    /// `Send the link by mail`
    pub fn afterme_send_letter(&self) -> String {
        self.language.text("afterme-send-letter", &[])
    }

    /// `Take the link back`
    pub fn afterme_link_back(&self) -> String {
        self.language.text("afterme-link-back", &[])
    }

    /// `Change this decision`
    pub fn afterme_change(&self) -> String {
        self.language.text("afterme-change", &[])
    }

    /// `Take this decision back`
    pub fn afterme_take_back(&self) -> String {
        self.language.text("afterme-take-back", &[])
    }

    /// `Then the link opens nothing any more. It is all still in your box.`
    pub fn afterme_undo_goes_to(&self) -> String {
        self.language.text("afterme-undo-goes-to", &[])
    }

    /// `Then the seal is lifted, and everything is as it was.`
    pub fn afterme_undo_seal(&self) -> String {
        self.language.text("afterme-undo-seal", &[])
    }

    /// `Then what can still be brought back comes back, and only you can see it.`
    pub fn afterme_undo_remove(&self) -> String {
        self.language.text("afterme-undo-remove", &[])
    }

    /// `This link is for { $name }. Write it down, print it, or hand it over.`
    pub fn afterme_link_made(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-link-made", &[("name", name.into())])
    }

    /// `The link`
    pub fn afterme_link_label(&self) -> String {
        self.language.text("afterme-link-label", &[])
    }

    /// ```text
    /// It stands here for a quarter of an hour, and we keep no copy of it. You can make another one at
    /// any time.
    /// ```
    pub fn afterme_link_once(&self) -> String {
        self.language.text("afterme-link-once", &[])
    }

    /// `What is it about?`
    pub fn afterme_about(&self) -> String {
        self.language.text("afterme-about", &[])
    }

    /// ```text
    /// A decision about a story comes before the one about the box. A new decision takes the place of
    /// the earlier one about the same thing.
    /// ```
    pub fn afterme_about_hint(&self) -> String {
        self.language.text("afterme-about-hint", &[])
    }

    /// `Everything in my box`
    pub fn afterme_about_box(&self) -> String {
        self.language.text("afterme-about-box", &[])
    }

    /// `One story`
    pub fn afterme_about_story(&self) -> String {
        self.language.text("afterme-about-story", &[])
    }

    /// `Please choose what it is about.`
    pub fn afterme_about_trouble(&self) -> String {
        self.language.text("afterme-about-trouble", &[])
    }

    /// `What is to happen?`
    pub fn afterme_choice(&self) -> String {
        self.language.text("afterme-choice", &[])
    }

    /// `Please choose one of the three.`
    pub fn afterme_choice_trouble(&self) -> String {
        self.language.text("afterme-choice-trouble", &[])
    }

    /// `It goes to that person`
    pub fn afterme_goes_to(&self) -> String {
        self.language.text("afterme-goes-to", &[])
    }

    /// ```text
    /// They can read it and take home the words and the pictures as pages show them. Also what nobody
    /// else has seen. Who else may see it stays as it is.
    /// ```
    pub fn afterme_goes_to_hint(&self) -> String {
        self.language.text("afterme-goes-to-hint", &[])
    }

    /// `It is sealed`
    pub fn afterme_seal(&self) -> String {
        self.language.text("afterme-seal", &[])
    }

    /// `Nobody changes it any more. What is shown stays as it is, and what is private stays shut.`
    pub fn afterme_seal_hint(&self) -> String {
        self.language.text("afterme-seal-hint", &[])
    }

    /// `It is removed`
    pub fn afterme_remove(&self) -> String {
        self.language.text("afterme-remove", &[])
    }

    /// ```text
    /// Nobody sees it from that day on. It is kept out of sight for { $days } days more, and then it is
    /// gone.
    /// ```
    pub fn afterme_remove_hint(&self, days: impl Into<Arg>) -> String {
        self.language.text("afterme-remove-hint", &[("days", days.into())])
    }

    /// `Who begins it?`
    pub fn afterme_who(&self) -> String {
        self.language.text("afterme-who", &[])
    }

    /// `Somebody you trust. They see nothing of yours before the wait is over.`
    pub fn afterme_who_hint(&self) -> String {
        self.language.text("afterme-who-hint", &[])
    }

    /// `Their name`
    pub fn afterme_name(&self) -> String {
        self.language.text("afterme-name", &[])
    }

    /// `Please write a name, at most 80 letters long.`
    pub fn afterme_name_trouble(&self) -> String {
        self.language.text("afterme-name-trouble", &[])
    }

    /// `Their e-mail address`
    pub fn afterme_address(&self) -> String {
        self.language.text("afterme-address", &[])
    }

    /// `We write to it only when you press “Send the link by mail”.`
    pub fn afterme_address_hint(&self) -> String {
        self.language.text("afterme-address-hint", &[])
    }

    /// `Please write an address that letters can go to.`
    pub fn afterme_address_trouble(&self) -> String {
        self.language.text("afterme-address-trouble", &[])
    }

    /// `Your words for them, if you like`
    pub fn afterme_words(&self) -> String {
        self.language.text("afterme-words", &[])
    }

    /// `They are shown to that person when it has happened, and never before.`
    pub fn afterme_words_hint(&self) -> String {
        self.language.text("afterme-words-hint", &[])
    }

    /// `Keep this decision`
    pub fn afterme_write(&self) -> String {
        self.language.text("afterme-write", &[])
    }

    /// `What we cannot promise`
    pub fn afterme_cannot(&self) -> String {
        self.language.text("afterme-cannot", &[])
    }

    /// `This place can do it only as long as somebody runs it.`
    pub fn afterme_cannot_place(&self) -> String {
        self.language.text("afterme-cannot-place", &[])
    }

    /// `This is no will. A court may decide something else.`
    pub fn afterme_cannot_will(&self) -> String {
        self.language.text("afterme-cannot-will", &[])
    }

    /// ```text
    /// Nobody here checks what has happened. Whoever has the link can begin the wait, and you have {
    /// $days } days to end it.
    /// ```
    pub fn afterme_cannot_know(&self, days: impl Into<Arg>) -> String {
        self.language.text("afterme-cannot-know", &[("days", days.into())])
    }

    /// ```text
    /// This place sends no e-mail: nothing tells you that somebody waits. You see it here when you sign
    /// in, and signing in ends it.
    /// ```
    pub fn afterme_no_letters(&self) -> String {
        self.language.text("afterme-no-letters", &[])
    }

    /// `Letters can get lost. We write to the address of your account; please keep it up to date.`
    pub fn afterme_cannot_letters(&self) -> String {
        self.language.text("afterme-cannot-letters", &[])
    }

    /// ```text
    /// The originals of your photographs are handed to nobody. Download them and give them by hand, if
    /// somebody is to have them.
    /// ```
    pub fn afterme_cannot_originals(&self) -> String {
        self.language.text("afterme-cannot-originals", &[])
    }

    /// ```text
    /// What others have saved or printed stays with them. Old copies of this place may hold what was
    /// removed for a while.
    /// ```
    pub fn afterme_cannot_copies(&self) -> String {
        self.language.text("afterme-cannot-copies", &[])
    }

    /// `Whoever can sign in as you counts as you: they can end a wait, and lift a seal.`
    pub fn afterme_cannot_sign_in(&self) -> String {
        self.language.text("afterme-cannot-sign-in", &[])
    }

    /// ```text
    /// { $name } has pressed the button of the link you gave them. If you do nothing, what you decided
    /// happens on { $day }.
    /// ```
    pub fn afterme_notice_waiting(&self, name: impl Into<Arg>, day: impl Into<Arg>) -> String {
        self.language.text("afterme-notice-waiting", &[("name", name.into()), ("day", day.into())])
    }

    /// ```text
    /// { $name } pressed the button of the link you gave them. You are here, so it has ended. Nothing
    /// has changed.
    /// ```
    pub fn afterme_notice_not_now(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-notice-not-now", &[("name", name.into())])
    }

    /// `What you decided has happened: it is sealed. You can lift the seal.`
    pub fn afterme_notice_sealed(&self) -> String {
        self.language.text("afterme-notice-sealed", &[])
    }

    /// ```text
    /// What you decided has happened: it is out of sight, and will be removed. You can still bring it
    /// back for a while.
    /// ```
    pub fn afterme_notice_removed(&self) -> String {
        self.language.text("afterme-notice-removed", &[])
    }

    /// `What you decided has happened: { $name } can open it now. You can take that back.`
    pub fn afterme_notice_gone_to(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-notice-gone-to", &[("name", name.into())])
    }

    /// `A link for later`
    pub fn afterme_named_title(&self) -> String {
        self.language.text("afterme-named-title", &[])
    }

    /// `Somebody who trusts you gave you this link.`
    pub fn afterme_named_lede(&self) -> String {
        self.language.text("afterme-named-lede", &[])
    }

    /// ```text
    /// It is for a time when that person can no longer look after something. When that time has come,
    /// press the button. Then a wait of { $days } days begins. The person is told, and can end it.
    /// ```
    pub fn afterme_named_text(&self, days: impl Into<Arg>) -> String {
        self.language.text("afterme-named-text", &[("days", days.into())])
    }

    /// `If that time has not come, leave this page and keep the link. Looking at it changes nothing.`
    pub fn afterme_named_leave(&self) -> String {
        self.language.text("afterme-named-leave", &[])
    }

    /// `Begin the wait`
    pub fn afterme_named_begin(&self) -> String {
        self.language.text("afterme-named-begin", &[])
    }

    /// `The wait has begun. It ends on { $day }.`
    pub fn afterme_named_waiting(&self, day: impl Into<Arg>) -> String {
        self.language.text("afterme-named-waiting", &[("day", day.into())])
    }

    /// `There is nothing for you to do until then. Please open this link again after that day.`
    pub fn afterme_named_waiting_text(&self) -> String {
        self.language.text("afterme-named-waiting-text", &[])
    }

    /// `Not now.`
    pub fn afterme_named_not_now(&self) -> String {
        self.language.text("afterme-named-not-now", &[])
    }

    /// `Nothing happens, and there is nothing for you to do. Please keep the link.`
    pub fn afterme_named_not_now_text(&self) -> String {
        self.language.text("afterme-named-not-now-text", &[])
    }

    /// `The wait is over.`
    pub fn afterme_named_done(&self) -> String {
        self.language.text("afterme-named-done", &[])
    }

    /// `Behind the button is what was written for you.`
    pub fn afterme_named_done_text(&self) -> String {
        self.language.text("afterme-named-done-text", &[])
    }

    /// `Open it`
    pub fn afterme_named_open(&self) -> String {
        self.language.text("afterme-named-open", &[])
    }

    /// `I am here`
    pub fn afterme_stop_title(&self) -> String {
        self.language.text("afterme-stop-title", &[])
    }

    /// `Press the button, and the wait ends at once. Everything stays as it is.`
    pub fn afterme_stop_lede(&self) -> String {
        self.language.text("afterme-stop-lede", &[])
    }

    /// `You need not sign in. The person who began it is not told when or how you ended it.`
    pub fn afterme_stop_text(&self) -> String {
        self.language.text("afterme-stop-text", &[])
    }

    /// `The wait has ended. Everything stays as it is.`
    pub fn afterme_stop_done(&self) -> String {
        self.language.text("afterme-stop-done", &[])
    }

    /// ```text
    /// Nobody can begin it again for { $days } days. If you want to take the link back, you can do that
    /// in your box.
    /// ```
    pub fn afterme_stop_done_text(&self, days: impl Into<Arg>) -> String {
        self.language.text("afterme-stop-done-text", &[("days", days.into())])
    }

    /// ```text
    /// No letter can reach you, because nobody has shown yet that an address here is yours. Until one
    /// can, nothing happens by itself of what you decide here.
    /// ```
    pub fn afterme_unreached(&self) -> String {
        self.language.text("afterme-unreached", &[])
    }

    /// `Give an address of your own`
    pub fn afterme_unreached_do(&self) -> String {
        self.language.text("afterme-unreached-do", &[])
    }

    /// `Somebody has begun the wait. Nothing happens while no letter can reach you.`
    pub fn afterme_state_unreached(&self) -> String {
        self.language.text("afterme-state-unreached", &[])
    }

    /// ```text
    /// { $name } has pressed the button of the link you gave them. No letter can reach you, so nothing
    /// happens by itself.
    /// ```
    pub fn afterme_notice_unreached(&self, name: impl Into<Arg>) -> String {
        self.language.text("afterme-notice-unreached", &[("name", name.into())])
    }

    /// `Are you there?`
    pub fn afterme_letter_subject(&self) -> String {
        self.language.text("afterme-letter-subject", &[])
    }

    /// `Somebody you named has begun the wait that you wrote down.`
    pub fn afterme_letter_begun(&self) -> String {
        self.language.text("afterme-letter-begun", &[])
    }

    /// ```text
    /// If you do nothing, a wait ends on { $day }, and what you decided happens. If you are there, open
    /// the link and press the button. Then everything stays as it is.
    /// ```
    pub fn afterme_letter_ends(&self, day: impl Into<Arg>) -> String {
        self.language.text("afterme-letter-ends", &[("day", day.into())])
    }

    /// `Signing in is enough as well.`
    pub fn afterme_letter_sign_in(&self) -> String {
        self.language.text("afterme-letter-sign-in", &[])
    }

    /// `A link to keep`
    pub fn afterme_link_letter_subject(&self) -> String {
        self.language.text("afterme-link-letter-subject", &[])
    }

    /// `Somebody who trusts you asked us to send you this link.`
    pub fn afterme_link_letter_text(&self) -> String {
        self.language.text("afterme-link-letter-text", &[])
    }

    /// `Please keep it in a safe place. Opening it changes nothing. The page says what it is for.`
    pub fn afterme_link_letter_keep(&self) -> String {
        self.language.text("afterme-link-letter-keep", &[])
    }

    /// `Your decision is kept. Nothing happens before somebody has a link.`
    pub fn said_after_written(&self) -> String {
        self.language.text("said-after-written", &[])
    }

    /// `The wait has ended. Everything stays as it is.`
    pub fn said_after_here(&self) -> String {
        self.language.text("said-after-here", &[])
    }

    /// `A letter with a link is on its way.`
    pub fn said_after_letter(&self) -> String {
        self.language.text("said-after-letter", &[])
    }

    /// ```text
    /// Enough letters went out for today. Tomorrow you can send another, or you pass the link on
    /// yourself.
    /// ```
    pub fn said_letter_enough(&self) -> String {
        self.language.text("said-letter-enough", &[])
    }

    /// ```text
    /// A letter went out a short while ago. You can send another in an hour, or pass the link on
    /// yourself.
    /// ```
    pub fn said_after_letter_soon(&self) -> String {
        self.language.text("said-after-letter-soon", &[])
    }

    /// `The link is taken back. It leads nowhere now.`
    pub fn said_after_link_back(&self) -> String {
        self.language.text("said-after-link-back", &[])
    }

    /// `The decision is taken back.`
    pub fn said_after_taken_back(&self) -> String {
        self.language.text("said-after-taken-back", &[])
    }

    /// `Left to you`
    pub fn left_title(&self) -> String {
        self.language.text("left-title", &[])
    }

    /// `Only you can see this page, on this device.`
    pub fn left_only_you(&self) -> String {
        self.language.text("left-only-you", &[])
    }

    /// `The person who named you wanted you to have this.`
    pub fn left_goes_to(&self) -> String {
        self.language.text("left-goes-to", &[])
    }

    /// ```text
    /// The person who named you wanted this to be sealed. That has happened, and there is nothing for
    /// you to do.
    /// ```
    pub fn left_seal(&self) -> String {
        self.language.text("left-seal", &[])
    }

    /// ```text
    /// The person who named you wanted this to be removed. That has happened, and there is nothing for
    /// you to do.
    /// ```
    pub fn left_remove(&self) -> String {
        self.language.text("left-remove", &[])
    }

    /// `Written for you`
    pub fn left_words(&self) -> String {
        self.language.text("left-words", &[])
    }

    /// `Stories`
    pub fn left_stories(&self) -> String {
        self.language.text("left-stories", &[])
    }

    /// `Photographs`
    pub fn left_photographs(&self) -> String {
        self.language.text("left-photographs", &[])
    }

    /// `Each opens on a page of its own, only when you choose it.`
    pub fn left_photographs_text(&self) -> String {
        self.language.text("left-photographs-text", &[])
    }

    /// `A photograph`
    pub fn left_photograph(&self) -> String {
        self.language.text("left-photograph", &[])
    }

    /// `Take this picture home`
    pub fn left_download(&self) -> String {
        self.language.text("left-download", &[])
    }

    /// `You can come back with the same link. Copy or print what you want to keep in your own hands.`
    pub fn left_keep(&self) -> String {
        self.language.text("left-keep", &[])
    }

    /// `What you sign in with`
    pub fn account_with(&self) -> String {
        self.language.text("account-with", &[])
    }

    /// `Where you are signed in`
    pub fn account_where(&self) -> String {
        self.language.text("account-where", &[])
    }

    /// `If one of these is not you, end it, and choose another password.`
    pub fn account_where_hint(&self) -> String {
        self.language.text("account-where-hint", &[])
    }

    /// `this device`
    pub fn account_here(&self) -> String {
        self.language.text("account-here", &[])
    }

    /// `A device`
    pub fn account_device(&self) -> String {
        self.language.text("account-device", &[])
    }

    /// `Begun { $begun }, last seen { $seen }.`
    pub fn account_begun(&self, begun: impl Into<Arg>, seen: impl Into<Arg>) -> String {
        self.language.text("account-begun", &[("begun", begun.into()), ("seen", seen.into())])
    }

    /// `today`
    pub fn account_today(&self) -> String {
        self.language.text("account-today", &[])
    }

    /// `this week`
    pub fn account_this_week(&self) -> String {
        self.language.text("account-this-week", &[])
    }

    /// `End it there`
    pub fn account_end(&self) -> String {
        self.language.text("account-end", &[])
    }

    /// `End it everywhere else`
    pub fn account_end_elsewhere(&self) -> String {
        self.language.text("account-end-elsewhere", &[])
    }

    /// `Where you were signed in before`
    pub fn account_ended(&self) -> String {
        self.language.text("account-ended", &[])
    }

    /// `What has ended stays here for ninety days.`
    pub fn account_ended_hint(&self) -> String {
        self.language.text("account-ended-hint", &[])
    }

    /// `a device that was new then`
    pub fn account_ended_new(&self) -> String {
        self.language.text("account-ended-new", &[])
    }

    /// `Begun { $begun }, ended { $ended }.`
    pub fn account_ended_when(&self, begun: impl Into<Arg>, ended: impl Into<Arg>) -> String {
        self.language.text("account-ended-when", &[("begun", begun.into()), ("ended", ended.into())])
    }

    /// `Signed out on that device.`
    pub fn account_ended_there(&self) -> String {
        self.language.text("account-ended-there", &[])
    }

    /// `You ended it from another device.`
    pub fn account_ended_her(&self) -> String {
        self.language.text("account-ended-her", &[])
    }

    /// `It ended when you changed what you sign in with, or your account.`
    pub fn account_ended_change(&self) -> String {
        self.language.text("account-ended-change", &[])
    }

    /// `It was not used for a long time.`
    pub fn account_ended_time(&self) -> String {
        self.language.text("account-ended-time", &[])
    }

    /// `Whoever runs this place ended it.`
    pub fn account_ended_steward(&self) -> String {
        self.language.text("account-ended-steward", &[])
    }

    /// `A backup was brought back, and everybody was signed out.`
    pub fn account_ended_backup(&self) -> String {
        self.language.text("account-ended-backup", &[])
    }

    /// `Back to your account`
    pub fn account_back(&self) -> String {
        self.language.text("account-back", &[])
    }

    /// `Choose another password`
    pub fn password_title(&self) -> String {
        self.language.text("password-title", &[])
    }

    /// `Everywhere else you are signed out at once. Here you stay.`
    pub fn password_lede(&self) -> String {
        self.language.text("password-lede", &[])
    }

    /// `Your new password`
    pub fn password_new(&self) -> String {
        self.language.text("password-new", &[])
    }

    /// `Use this password`
    pub fn password_use(&self) -> String {
        self.language.text("password-use", &[])
    }

    /// `Use another e-mail address`
    pub fn address_title(&self) -> String {
        self.language.text("address-title", &[])
    }

    /// `We send a link there. Until you press it, nothing changes.`
    pub fn address_lede(&self) -> String {
        self.language.text("address-lede", &[])
    }

    /// `Your new e-mail address`
    pub fn address_new(&self) -> String {
        self.language.text("address-new", &[])
    }

    /// `If a letter can reach this address, it is on its way.`
    pub fn address_sent_lede(&self) -> String {
        self.language.text("address-sent-lede", &[])
    }

    /// `Press the button behind the link within a day. Until then your old address stays.`
    pub fn address_sent_text(&self) -> String {
        self.language.text("address-sent-text", &[])
    }

    /// `Your e-mail address`
    pub fn address_link_title(&self) -> String {
        self.language.text("address-link-title", &[])
    }

    /// `Press the button, and letters come to this address from now on.`
    pub fn address_link_lede(&self) -> String {
        self.language.text("address-link-lede", &[])
    }

    /// `Use this address`
    pub fn address_link_use(&self) -> String {
        self.language.text("address-link-use", &[])
    }

    /// `From now on letters come here. Your old address gets one last letter that says so.`
    pub fn address_link_done(&self) -> String {
        self.language.text("address-link-done", &[])
    }

    /// `Please sign in once more`
    pub fn again_title(&self) -> String {
        self.language.text("again-title", &[])
    }

    /// `It has been a while, and this is worth a second look. You come straight back.`
    pub fn again_lede(&self) -> String {
        self.language.text("again-lede", &[])
    }

    /// `This is not the password we know. You can try again, or ask for a link below.`
    pub fn again_wrong(&self) -> String {
        self.language.text("again-wrong", &[])
    }

    /// `Go on`
    pub fn again_go_on(&self) -> String {
        self.language.text("again-go-on", &[])
    }

    /// `Send me a link`
    pub fn again_letter(&self) -> String {
        self.language.text("again-letter", &[])
    }

    /// `No password at hand? We can send a link to your e-mail address.`
    pub fn again_letter_text(&self) -> String {
        self.language.text("again-letter-text", &[])
    }

    /// `A letter is on its way. Press the link on this device, then come back to this page.`
    pub fn again_sent(&self) -> String {
        self.language.text("again-sent", &[])
    }

    /// `I have pressed the link`
    pub fn again_pressed(&self) -> String {
        self.language.text("again-pressed", &[])
    }

    /// `We have not seen it pressed on this device yet. The letter may take a minute.`
    pub fn again_not_yet(&self) -> String {
        self.language.text("again-not-yet", &[])
    }

    /// `Leave it as it is`
    pub fn again_not(&self) -> String {
        self.language.text("again-not", &[])
    }

    /// `Thank you`
    pub fn again_thanks(&self) -> String {
        self.language.text("again-thanks", &[])
    }

    /// `Nothing has happened yet. Press the button to do what you had chosen.`
    pub fn again_thanks_lede(&self) -> String {
        self.language.text("again-thanks-lede", &[])
    }

    /// `Here is the link that makes this your address:`
    pub fn letter_address_text(&self) -> String {
        self.language.text("letter-address-text", &[])
    }

    /// `It works once, within { $hours } hours.`
    pub fn letter_address_time(&self, hours: impl Into<Arg>) -> String {
        self.language.text("letter-address-time", &[("hours", hours.into())])
    }

    /// `A sign-in on a new device`
    pub fn letter_device_subject(&self) -> String {
        self.language.text("letter-device-subject", &[])
    }

    /// `Somebody signed in with your account, on a device that was not there before.`
    pub fn letter_device_text(&self) -> String {
        self.language.text("letter-device-text", &[])
    }

    /// ```text
    /// There was a sign-in on a new device. If it was you, there is nothing to do. If not, open the
    /// link and end it there.
    /// ```
    pub fn letter_device_not_you(&self) -> String {
        self.language.text("letter-device-not-you", &[])
    }

    /// `Your address`
    pub fn letter_old_address_subject(&self) -> String {
        self.language.text("letter-old-address-subject", &[])
    }

    /// `Your e-mail address was changed. From now on no letters come to this one.`
    pub fn letter_old_address_text(&self) -> String {
        self.language.text("letter-old-address-text", &[])
    }

    /// `If this was not you, please tell the person who runs the place. They can put it back.`
    pub fn letter_old_address_not_you(&self) -> String {
        self.language.text("letter-old-address-not-you", &[])
    }

    /// `Your new password holds. Everywhere else you are signed out.`
    pub fn said_password(&self) -> String {
        self.language.text("said-password", &[])
    }

    /// `It is ended there.`
    pub fn said_ended(&self) -> String {
        self.language.text("said-ended", &[])
    }

    /// `You are signed in only here.`
    pub fn said_ended_elsewhere(&self) -> String {
        self.language.text("said-ended-elsewhere", &[])
    }

    /// `A second step when you sign in`
    pub fn factor_title(&self) -> String {
        self.language.text("factor-title", &[])
    }

    /// ```text
    /// Besides your password, you type six digits from an app on your telephone. Whoever learns your
    /// password still stays outside.
    /// ```
    pub fn factor_lede(&self) -> String {
        self.language.text("factor-lede", &[])
    }

    /// ```text
    /// You help to run this place. Its rooms open only after this second step. Your own box stays open
    /// either way.
    /// ```
    pub fn factor_asked(&self) -> String {
        self.language.text("factor-asked", &[])
    }

    /// `You need an authenticator app. Many telephones have one built in, and there are free ones.`
    pub fn factor_next(&self) -> String {
        self.language.text("factor-next", &[])
    }

    /// `Set it up`
    pub fn factor_set_up(&self) -> String {
        self.language.text("factor-set-up", &[])
    }

    /// `Later: go to my box`
    pub fn factor_later(&self) -> String {
        self.language.text("factor-later", &[])
    }

    /// `It is on.`
    pub fn factor_is_on(&self) -> String {
        self.language.text("factor-is-on", &[])
    }

    /// `Turn it off`
    pub fn factor_off(&self) -> String {
        self.language.text("factor-off", &[])
    }

    /// `From then on your password or a link is enough. You can turn it on again on any day.`
    pub fn factor_off_text(&self) -> String {
        self.language.text("factor-off-text", &[])
    }

    /// `Point the app at this picture.`
    pub fn factor_scan(&self) -> String {
        self.language.text("factor-scan", &[])
    }

    /// `The secret as a picture of squares`
    pub fn factor_picture(&self) -> String {
        self.language.text("factor-picture", &[])
    }

    /// `Or open the app on this device`
    pub fn factor_here(&self) -> String {
        self.language.text("factor-here", &[])
    }

    /// `Or type these letters into the app:`
    pub fn factor_type(&self) -> String {
        self.language.text("factor-type", &[])
    }

    /// `The code`
    pub fn factor_code(&self) -> String {
        self.language.text("factor-code", &[])
    }

    /// `This code does not fit, or it was used already. A new one comes within half a minute.`
    pub fn factor_wrong(&self) -> String {
        self.language.text("factor-wrong", &[])
    }

    /// `Everywhere else you are signed out. Next you get ten codes, for the day your telephone is lost.`
    pub fn factor_on_text(&self) -> String {
        self.language.text("factor-on-text", &[])
    }

    /// `Turn it on`
    pub fn factor_on(&self) -> String {
        self.language.text("factor-on", &[])
    }

    /// `Your recovery codes`
    pub fn recovery_title(&self) -> String {
        self.language.text("recovery-title", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] One of ten is left.
    ///    *[other] { $count } of ten are left.
    /// }
    /// ```
    pub fn recovery_left(&self, count: impl Into<Arg>) -> String {
        self.language.text("recovery-left", &[("count", count.into())])
    }

    /// `Make ten new ones`
    pub fn recovery_new(&self) -> String {
        self.language.text("recovery-new", &[])
    }

    /// `Without your telephone, each of these works once in place of a code.`
    pub fn recovery_lede(&self) -> String {
        self.language.text("recovery-lede", &[])
    }

    /// ```text
    /// They stand here for a quarter of an hour. Write them down or print this page, and keep them with
    /// your papers.
    /// ```
    pub fn recovery_once(&self) -> String {
        self.language.text("recovery-once", &[])
    }

    /// ```text
    /// They are not shown any more: we keep no copy of them. If you do not have them, you can make ten
    /// new ones.
    /// ```
    pub fn recovery_gone(&self) -> String {
        self.language.text("recovery-gone", &[])
    }

    /// `I have kept them`
    pub fn recovery_kept(&self) -> String {
        self.language.text("recovery-kept", &[])
    }

    /// `One more step`
    pub fn code_title(&self) -> String {
        self.language.text("code-title", &[])
    }

    /// `Please type the six digits that your app shows now.`
    pub fn code_lede(&self) -> String {
        self.language.text("code-lede", &[])
    }

    /// `Is your telephone lost? One of your recovery codes works here too.`
    pub fn code_hint(&self) -> String {
        self.language.text("code-hint", &[])
    }

    /// `It is off. Everywhere else you are signed out.`
    pub fn said_factor_off(&self) -> String {
        self.language.text("said-factor-off", &[])
    }

    /// `That took a while. Please begin again. Nothing is lost.`
    pub fn sign_in_took_long(&self) -> String {
        self.language.text("sign-in-took-long", &[])
    }

    /// ```text
    /// You help to run this place. Please set up a second step under “Your account” when you have a
    /// moment.
    /// ```
    pub fn said_second_step(&self) -> String {
        self.language.text("said-second-step", &[])
    }

    /// `Passkeys`
    pub fn passkeys_title(&self) -> String {
        self.language.text("passkeys-title", &[])
    }

    /// ```text
    /// With a passkey you sign in by finger, face or the number of your device. There is no password
    /// that could be learned.
    /// ```
    pub fn passkeys_lede(&self) -> String {
        self.language.text("passkeys-lede", &[])
    }

    /// `To add a passkey, this browser has to run scripts and know passkeys.`
    pub fn passkeys_no_script(&self) -> String {
        self.language.text("passkeys-no-script", &[])
    }

    /// `Passkeys need an address with a name and https. This place has none yet.`
    pub fn passkeys_impossible(&self) -> String {
        self.language.text("passkeys-impossible", &[])
    }

    /// `Your password and the link by e-mail work as before.`
    pub fn passkeys_else(&self) -> String {
        self.language.text("passkeys-else", &[])
    }

    /// `Your password works as before.`
    pub fn passkeys_else_password(&self) -> String {
        self.language.text("passkeys-else-password", &[])
    }

    /// `Since { $month }.`
    pub fn passkey_since(&self, month: impl Into<Arg>) -> String {
        self.language.text("passkey-since", &[("month", month.into())])
    }

    /// `Name, or remove`
    pub fn passkey_change(&self) -> String {
        self.language.text("passkey-change", &[])
    }

    /// `What you call it`
    pub fn passkey_name(&self) -> String {
        self.language.text("passkey-name", &[])
    }

    /// `So that you know it again in the list, like “My telephone”.`
    pub fn passkey_name_hint(&self) -> String {
        self.language.text("passkey-name-hint", &[])
    }

    /// `Add a passkey`
    pub fn passkey_add(&self) -> String {
        self.language.text("passkey-add", &[])
    }

    /// `Remove it`
    pub fn passkey_remove(&self) -> String {
        self.language.text("passkey-remove", &[])
    }

    /// `You then sign in some other way. Everywhere else you are signed out.`
    pub fn passkey_remove_text(&self) -> String {
        self.language.text("passkey-remove-text", &[])
    }

    /// `No passkey was made, and nothing has changed. You can try again.`
    pub fn passkey_not_made(&self) -> String {
        self.language.text("passkey-not-made", &[])
    }

    /// `Sign in with a passkey`
    pub fn passkey_sign_in(&self) -> String {
        self.language.text("passkey-sign-in", &[])
    }

    /// `If you added a passkey, this is the quickest way.`
    pub fn passkey_sign_in_text(&self) -> String {
        self.language.text("passkey-sign-in-text", &[])
    }

    /// `That did not work with a passkey. You can try again, or choose one of the ways below.`
    pub fn passkey_not_signed(&self) -> String {
        self.language.text("passkey-not-signed", &[])
    }

    /// `Your passkey is kept. Everywhere else you are signed out.`
    pub fn said_passkey(&self) -> String {
        self.language.text("said-passkey", &[])
    }

    /// `It is removed. Everywhere else you are signed out.`
    pub fn said_passkey_removed(&self) -> String {
        self.language.text("said-passkey-removed", &[])
    }

    /// `We do not know this passkey. The other ways work as before.`
    pub fn sign_in_passkey_unknown(&self) -> String {
        self.language.text("sign-in-passkey-unknown", &[])
    }

    /// `We do not know this passkey. The other ways work as before.`
    pub fn said_passkey_unknown(&self) -> String {
        self.language.text("said-passkey-unknown", &[])
    }

    /// `The two of you`
    pub fn parents_title(&self) -> String {
        self.language.text("parents-title", &[])
    }

    /// `You can keep this box together with the other parent.`
    pub fn parents_lede(&self) -> String {
        self.language.text("parents-lede", &[])
    }

    /// ```text
    /// Each of you then sees every photograph in it, also those from before, with its name and what it
    /// shows, and can download the originals. What came by a letterbox is closed for the other parent,
    /// until they open it themselves. Your own words beside a photograph stay yours until you show
    /// them, one by one. So do your drafts.
    /// ```
    pub fn parents_text(&self) -> String {
        self.language.text("parents-text", &[])
    }

    /// `How should the invitation get there?`
    pub fn parents_how(&self) -> String {
        self.language.text("parents-how", &[])
    }

    /// `I pass the link on myself`
    pub fn parents_by_hand(&self) -> String {
        self.language.text("parents-by-hand", &[])
    }

    /// `You see the link on the next page, once.`
    pub fn parents_by_hand_hint(&self) -> String {
        self.language.text("parents-by-hand-hint", &[])
    }

    /// `By e-mail`
    pub fn parents_by_letter(&self) -> String {
        self.language.text("parents-by-letter", &[])
    }

    /// `The e-mail says only who sends it, and the link. It doesn’t say what kind of place this is.`
    pub fn parents_by_letter_hint(&self) -> String {
        self.language.text("parents-by-letter-hint", &[])
    }

    /// `The e-mail address, if it goes by e-mail`
    pub fn parents_address(&self) -> String {
        self.language.text("parents-address", &[])
    }

    /// `The link works once, for two weeks. You can take it back until somebody used it.`
    pub fn parents_next(&self) -> String {
        self.language.text("parents-next", &[])
    }

    /// `Make the link`
    pub fn parents_invite(&self) -> String {
        self.language.text("parents-invite", &[])
    }

    /// `The link`
    pub fn parents_link(&self) -> String {
        self.language.text("parents-link", &[])
    }

    /// `Here is the link. Please copy it now, because we keep no copy of it.`
    pub fn parents_link_lede(&self) -> String {
        self.language.text("parents-link-lede", &[])
    }

    /// `Whoever has it can come into your box. Give it to one person only.`
    pub fn parents_link_hint(&self) -> String {
        self.language.text("parents-link-hint", &[])
    }

    /// `An invitation is on its way.`
    pub fn parents_waits(&self) -> String {
        self.language.text("parents-waits", &[])
    }

    /// `The e-mail goes out in a moment.`
    pub fn parents_letter_soon(&self) -> String {
        self.language.text("parents-letter-soon", &[])
    }

    /// ```text
    /// Enough letters went out for today. Tomorrow you can send another, or you pass the link on
    /// yourself.
    /// ```
    pub fn parents_letter_enough(&self) -> String {
        self.language.text("parents-letter-enough", &[])
    }

    /// ```text
    /// An e-mail went out a short while ago. You can send another in an hour, or pass the link on
    /// yourself.
    /// ```
    pub fn parents_letter_too_soon(&self) -> String {
        self.language.text("parents-letter-too-soon", &[])
    }

    /// `It works until { $day }, or until somebody used it. Taken back, it leads nowhere at once.`
    pub fn parents_open_until(&self, day: impl Into<Arg>) -> String {
        self.language.text("parents-open-until", &[("day", day.into())])
    }

    /// `Take the invitation back`
    pub fn parents_take_back(&self) -> String {
        self.language.text("parents-take-back", &[])
    }

    /// `You and { $name } keep this box together.`
    pub fn parents_two(&self, name: impl Into<Arg>) -> String {
        self.language.text("parents-two", &[("name", name.into())])
    }

    /// ```text
    /// Each of you sees every photograph in it. What comes by a letterbox each of you opens for
    /// yourself alone. Only who put a photograph in can put it away. Your own drafts are seen by nobody
    /// else.
    /// ```
    pub fn parents_two_text(&self) -> String {
        self.language.text("parents-two-text", &[])
    }

    /// `{ $name } sends you this link:`
    pub fn parents_letter_text(&self, name: impl Into<Arg>) -> String {
        self.language.text("parents-letter-text", &[("name", name.into())])
    }

    /// `It comes from { $name }.`
    pub fn parents_letter_from(&self, name: impl Into<Arg>) -> String {
        self.language.text("parents-letter-from", &[("name", name.into())])
    }

    /// `It works once, within { $days } days.`
    pub fn parents_letter_time(&self, days: impl Into<Arg>) -> String {
        self.language.text("parents-letter-time", &[("days", days.into())])
    }

    /// `If you do not know the sender, you need not do anything.`
    pub fn parents_letter_not_you(&self) -> String {
        self.language.text("parents-letter-not-you", &[])
    }

    /// `Only you two can see it.`
    pub fn parents_only_two(&self) -> String {
        self.language.text("parents-only-two", &[])
    }

    /// `Only you two can open this.`
    pub fn parents_only_two_page(&self) -> String {
        self.language.text("parents-only-two-page", &[])
    }

    /// `The two of you`
    pub fn box_parents(&self) -> String {
        self.language.text("box-parents", &[])
    }

    /// `Keep this box together with the other parent.`
    pub fn box_parents_text(&self) -> String {
        self.language.text("box-parents-text", &[])
    }

    /// `An invitation`
    pub fn join_title(&self) -> String {
        self.language.text("join-title", &[])
    }

    /// `Someone would like to keep a box together with you.`
    pub fn join_lede(&self) -> String {
        self.language.text("join-lede", &[])
    }

    /// ```text
    /// You would both see what is in it. What others brought by a link stays closed for you until you
    /// open it. What you write yourself stays yours.
    /// ```
    pub fn join_text(&self) -> String {
        self.language.text("join-text", &[])
    }

    /// `I have an account here`
    pub fn join_have_account(&self) -> String {
        self.language.text("join-have-account", &[])
    }

    /// `Next you see the box. Until you press the button, nothing happens.`
    pub fn join_next(&self) -> String {
        self.language.text("join-next", &[])
    }

    /// `Come in`
    pub fn join_button(&self) -> String {
        self.language.text("join-button", &[])
    }

    /// `This address has an account here. Please sign in with it first, and open the link again.`
    pub fn join_address_taken(&self) -> String {
        self.language.text("join-address-taken", &[])
    }

    /// ```text
    /// You keep photographs in a box of your own, and a person has one box here. They stay where they
    /// are. To come in, download them first, put them away and remove them there. Then open the link
    /// again.
    /// ```
    pub fn join_own_box_holds(&self) -> String {
        self.language.text("join-own-box-holds", &[])
    }

    /// `This link leads into your own box. It is meant for the other parent, and it still works.`
    pub fn join_her_own(&self) -> String {
        self.language.text("join-her-own", &[])
    }

    /// `The e-mail goes out in a moment.`
    pub fn said_letter_soon(&self) -> String {
        self.language.text("said-letter-soon", &[])
    }

    /// ```text
    /// This place sends no e-mail. What it would have sent lies on its machine. Whoever runs the place
    /// can read it there and pass it on.
    /// ```
    pub fn said_letter_lies(&self) -> String {
        self.language.text("said-letter-lies", &[])
    }

    /// `The invitation is taken back. Its link leads nowhere now.`
    pub fn said_invitation_back(&self) -> String {
        self.language.text("said-invitation-back", &[])
    }

    /// `You keep this box together now.`
    pub fn said_joined(&self) -> String {
        self.language.text("said-joined", &[])
    }

    /// ```text
    /// The other parent put this away. It goes for good on { $day }. You can download the original
    /// until then.
    /// ```
    pub fn parents_other_away(&self, day: impl Into<Arg>) -> String {
        self.language.text("parents-other-away", &[("day", day.into())])
    }

    /// `Kept. Only you two can see them.`
    pub fn said_kept_two(&self) -> String {
        self.language.text("said-kept-two", &[])
    }

    /// `Your own words beside it`
    pub fn own_words_label(&self) -> String {
        self.language.text("own-words-label", &[])
    }

    /// ```text
    /// You both see what the other writes here. Each of you changes only their own. Readers never get
    /// it.
    /// ```
    pub fn own_words_hint(&self) -> String {
        self.language.text("own-words-hint", &[])
    }

    /// ```text
    /// Only you can read them. If the other parent comes into this box later, they stay yours until you
    /// show them.
    /// ```
    pub fn own_words_alone(&self) -> String {
        self.language.text("own-words-alone", &[])
    }

    /// ```text
    /// Only you can read these words: they were here before { $name } came, or you kept them to
    /// yourself.
    /// ```
    pub fn own_words_not_shown(&self, name: impl Into<Arg>) -> String {
        self.language.text("own-words-not-shown", &[("name", name.into())])
    }

    /// `Save and show them to { $name }`
    pub fn own_words_show(&self, name: impl Into<Arg>) -> String {
        self.language.text("own-words-show", &[("name", name.into())])
    }

    /// `Save and keep them to myself`
    pub fn own_words_hide(&self) -> String {
        self.language.text("own-words-hide", &[])
    }

    /// `Who is in it`
    pub fn says_title(&self) -> String {
        self.language.text("says-title", &[])
    }

    /// ```text
    /// Whoever is in a photograph has a say in how far it goes. It stays in the keeping of both of you,
    /// whatever is said here.
    /// ```
    pub fn says_hint(&self) -> String {
        self.language.text("says-hint", &[])
    }

    /// `And you?`
    pub fn says_me(&self) -> String {
        self.language.text("says-me", &[])
    }

    /// `You were said to be in this one. There is no hurry: until you answer, only you two see it.`
    pub fn says_asked(&self) -> String {
        self.language.text("says-asked", &[])
    }

    /// `I am not in this one`
    pub fn says_not_in_it(&self) -> String {
        self.language.text("says-not-in-it", &[])
    }

    /// `I am in this one, and only we two see it`
    pub fn says_only_two(&self) -> String {
        self.language.text("says-only-two", &[])
    }

    /// `I am in this one, and people who are invited may see it`
    pub fn says_invited(&self) -> String {
        self.language.text("says-invited", &[])
    }

    /// `I am in this one, and anyone may see it`
    pub fn says_anyone(&self) -> String {
        self.language.text("says-anyone", &[])
    }

    /// `{ $name } is in this one`
    pub fn says_other(&self, name: impl Into<Arg>) -> String {
        self.language.text("says-other", &[("name", name.into())])
    }

    /// `Then only you two see it until there is an answer here. No letter goes out.`
    pub fn says_other_hint(&self) -> String {
        self.language.text("says-other-hint", &[])
    }

    /// `Keep it that way`
    pub fn says_keep(&self) -> String {
        self.language.text("says-keep", &[])
    }

    /// `{ $name } has not said yet how far it may go. Until then only you two see it.`
    pub fn says_they_open(&self, name: impl Into<Arg>) -> String {
        self.language.text("says-they-open", &[("name", name.into())])
    }

    /// `{ $name } is in this one, and anyone may see it.`
    pub fn says_they_anyone(&self, name: impl Into<Arg>) -> String {
        self.language.text("says-they-anyone", &[("name", name.into())])
    }

    /// `{ $name } is in this one, and people who are invited may see it.`
    pub fn says_they_invited(&self, name: impl Into<Arg>) -> String {
        self.language.text("says-they-invited", &[("name", name.into())])
    }

    /// `{ $name } is in this one and would like it to stay between you two.`
    pub fn says_they_only_two(&self, name: impl Into<Arg>) -> String {
        self.language.text("says-they-only-two", &[("name", name.into())])
    }

    /// `Readers do not get this one. Somebody who is in it has not said yet how far it may go.`
    pub fn says_line_open(&self) -> String {
        self.language.text("says-line-open", &[])
    }

    /// `Readers do not get this one. Somebody who is in it would like it to stay between you two.`
    pub fn says_line_only_two(&self) -> String {
        self.language.text("says-line-only-two", &[])
    }

    /// `Only people who are invited get this one. Where a story is for more people, it is left out.`
    pub fn says_line_invited(&self) -> String {
        self.language.text("says-line-invited", &[])
    }

    /// `Readers do not get this one yet. It is there when you show the story once more.`
    pub fn says_line_anew(&self) -> String {
        self.language.text("says-line-anew", &[])
    }

    /// `You were said to be in these`
    pub fn says_open_title(&self) -> String {
        self.language.text("says-open-title", &[])
    }

    /// ```text
    /// You can say on the page of each how far it may go. There is no hurry: until then only you two
    /// see it.
    /// ```
    pub fn says_open_text(&self) -> String {
        self.language.text("says-open-text", &[])
    }

    /// `It is kept that way, and it holds from now on.`
    pub fn said_say(&self) -> String {
        self.language.text("said-say", &[])
    }

    /// `We part`
    pub fn part_title(&self) -> String {
        self.language.text("part-title", &[])
    }

    /// `Each of you goes on with a box of their own, and with everything that you both kept.`
    pub fn part_lede(&self) -> String {
        self.language.text("part-lede", &[])
    }

    /// `Each of you gets a whole copy of every photograph, original and all.`
    pub fn part_photographs(&self) -> String {
        self.language.text("part-photographs", &[])
    }

    /// `The words beside them and what was said of who is in them are in both copies.`
    pub fn part_beside(&self) -> String {
        self.language.text("part-beside", &[])
    }

    /// `Stories stay with whoever tells them. Readers notice nothing.`
    pub fn part_stories(&self) -> String {
        self.language.text("part-stories", &[])
    }

    /// `Nothing is taken from anyone. Until all copies are there, everything stays as it is.`
    pub fn part_nothing_taken(&self) -> String {
        self.language.text("part-nothing-taken", &[])
    }

    /// `After that, neither of you sees what the other puts in, and there is no way back into one box.`
    pub fn part_afterwards(&self) -> String {
        self.language.text("part-afterwards", &[])
    }

    /// ```text
    /// It waits for seven days, and you can take it back until then. If you both press the button, it
    /// happens at once. The other parent sees it on this page and in the box.
    /// ```
    pub fn part_next(&self) -> String {
        self.language.text("part-next", &[])
    }

    /// `Part in seven days`
    pub fn part_ask(&self) -> String {
        self.language.text("part-ask", &[])
    }

    /// `It happens on { $day }. You asked for it, and you can take it back until then.`
    pub fn part_waits(&self, day: impl Into<Arg>) -> String {
        self.language.text("part-waits", &[("day", day.into())])
    }

    /// `Taken back, everything stays as it is.`
    pub fn part_back_text(&self) -> String {
        self.language.text("part-back-text", &[])
    }

    /// `Take it back`
    pub fn part_back(&self) -> String {
        self.language.text("part-back", &[])
    }

    /// `{ $name } asked for it. It happens on { $day }.`
    pub fn part_other_waits(&self, name: impl Into<Arg>, day: impl Into<Arg>) -> String {
        self.language.text("part-other-waits", &[("name", name.into()), ("day", day.into())])
    }

    /// ```text
    /// You need not do anything. If you would like it now, press the button; it cannot be taken back
    /// then.
    /// ```
    pub fn part_agree_text(&self) -> String {
        self.language.text("part-agree-text", &[])
    }

    /// `Part now`
    pub fn part_agree(&self) -> String {
        self.language.text("part-agree", &[])
    }

    /// `The copies are being made. Until they are all there, everything stays as it is.`
    pub fn part_copying(&self) -> String {
        self.language.text("part-copying", &[])
    }

    /// `One of you asked to part.`
    pub fn part_in_box(&self) -> String {
        self.language.text("part-in-box", &[])
    }

    /// `What happens then, and when`
    pub fn part_look(&self) -> String {
        self.language.text("part-look", &[])
    }

    /// `It is taken back. Everything stays as it is.`
    pub fn said_part_back(&self) -> String {
        self.language.text("said-part-back", &[])
    }

    /// `Your circles, and who is invited`
    pub fn box_circles(&self) -> String {
        self.language.text("box-circles", &[])
    }

    /// `People you choose, each with a link of their own.`
    pub fn box_circles_text(&self) -> String {
        self.language.text("box-circles-text", &[])
    }

    /// `Circles`
    pub fn circles_title(&self) -> String {
        self.language.text("circles-title", &[])
    }

    /// `A circle is some people you choose. Nobody but you sees its name, or that it is there.`
    pub fn circles_lede(&self) -> String {
        self.language.text("circles-lede", &[])
    }

    /// `There is no circle yet. The first can be as small as one person.`
    pub fn circles_none(&self) -> String {
        self.language.text("circles-none", &[])
    }

    /// `A circle`
    pub fn circle_title(&self) -> String {
        self.language.text("circle-title", &[])
    }

    /// `A new circle`
    pub fn circle_new(&self) -> String {
        self.language.text("circle-new", &[])
    }

    /// `What do you call it?`
    pub fn circle_name(&self) -> String {
        self.language.text("circle-name", &[])
    }

    /// `Family, the midwives, one name. Only you see it.`
    pub fn circle_name_hint(&self) -> String {
        self.language.text("circle-name-hint", &[])
    }

    /// `Please give it a name, so that you find it again.`
    pub fn circle_name_trouble(&self) -> String {
        self.language.text("circle-name-trouble", &[])
    }

    /// `Someone you invite later`
    pub fn circle_newcomers(&self) -> String {
        self.language.text("circle-newcomers", &[])
    }

    /// `reads only what you share after that`
    pub fn circle_from_now(&self) -> String {
        self.language.text("circle-from-now", &[])
    }

    /// `What the circle was shown before stays with those who were there.`
    pub fn circle_from_now_hint(&self) -> String {
        self.language.text("circle-from-now-hint", &[])
    }

    /// `Someone you invite later reads only what you share after that.`
    pub fn circle_from_now_stays(&self) -> String {
        self.language.text("circle-from-now-stays", &[])
    }

    /// `reads everything the circle can read`
    pub fn circle_everything(&self) -> String {
        self.language.text("circle-everything", &[])
    }

    /// `Make this circle`
    pub fn circle_make(&self) -> String {
        self.language.text("circle-make", &[])
    }

    /// `Save`
    pub fn circle_save(&self) -> String {
        self.language.text("circle-save", &[])
    }

    /// `Who is invited`
    pub fn circle_people(&self) -> String {
        self.language.text("circle-people", &[])
    }

    /// `Nobody is invited yet.`
    pub fn circle_nobody(&self) -> String {
        self.language.text("circle-nobody", &[])
    }

    /// `What this circle can read`
    pub fn circle_stories(&self) -> String {
        self.language.text("circle-stories", &[])
    }

    /// `Nothing yet. You choose circles where you decide who may see a story.`
    pub fn circle_no_stories(&self) -> String {
        self.language.text("circle-no-stories", &[])
    }

    /// `Change this circle`
    pub fn circle_change(&self) -> String {
        self.language.text("circle-change", &[])
    }

    /// `End this circle`
    pub fn circle_end(&self) -> String {
        self.language.text("circle-end", &[])
    }

    /// `Every link into it stops at once, and every story leaves it. The stories stay in your box.`
    pub fn circle_end_text(&self) -> String {
        self.language.text("circle-end-text", &[])
    }

    /// `End it now`
    pub fn circle_end_do(&self) -> String {
        self.language.text("circle-end-do", &[])
    }

    /// `Invite someone`
    pub fn invite_title(&self) -> String {
        self.language.text("invite-title", &[])
    }

    /// `Who is it?`
    pub fn invite_person(&self) -> String {
        self.language.text("invite-person", &[])
    }

    /// `So that you know whose link it is. They do not see it.`
    pub fn invite_person_hint(&self) -> String {
        self.language.text("invite-person-hint", &[])
    }

    /// `Please write who it is for. A first name is enough.`
    pub fn invite_person_trouble(&self) -> String {
        self.language.text("invite-person-trouble", &[])
    }

    /// `A line on the page they open first`
    pub fn invite_greeting(&self) -> String {
        self.language.text("invite-greeting", &[])
    }

    /// `If you like. Others may see it too, if the link gets lost, so leave out what is private.`
    pub fn invite_greeting_hint(&self) -> String {
        self.language.text("invite-greeting-hint", &[])
    }

    /// `A word that only they know`
    pub fn invite_word(&self) -> String {
        self.language.text("invite-word", &[])
    }

    /// `If you like. They are asked for it once. Capitals and spaces make no difference.`
    pub fn invite_word_hint(&self) -> String {
        self.language.text("invite-word-hint", &[])
    }

    /// ```text
    /// Next you see the link. It works on at most { $most } devices, and you can take it back at any
    /// time.
    /// ```
    pub fn invite_next(&self, most: impl Into<Arg>) -> String {
        self.language.text("invite-next", &[("most", most.into())])
    }

    /// `Make the link`
    pub fn invite_do(&self) -> String {
        self.language.text("invite-do", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] Not opened yet.
    ///     [1] Opened on one device.
    ///     [2] Opened on two devices.
    ///     [3] Opened on three devices.
    ///    *[other] Opened on { $count } devices.
    /// }
    /// ```
    pub fn invite_devices(&self, count: impl Into<Arg>) -> String {
        self.language.text("invite-devices", &[("count", count.into())])
    }

    /// `With a word.`
    pub fn invite_has_word(&self) -> String {
        self.language.text("invite-has-word", &[])
    }

    /// `Take it back`
    pub fn invite_take_back(&self) -> String {
        self.language.text("invite-take-back", &[])
    }

    /// `Make a new link`
    pub fn invite_new_link(&self) -> String {
        self.language.text("invite-new-link", &[])
    }

    /// ```text
    /// A new link takes the place of the old one, which then stops. It helps when a link or a device
    /// got lost.
    /// ```
    pub fn invite_new_link_hint(&self) -> String {
        self.language.text("invite-new-link-hint", &[])
    }

    /// `The link is ready`
    pub fn link_title(&self) -> String {
        self.language.text("link-title", &[])
    }

    /// `This link is for { $name } alone. Please send it the way you would send a letter.`
    pub fn link_lede(&self, name: impl Into<Arg>) -> String {
        self.language.text("link-lede", &[("name", name.into())])
    }

    /// `The link`
    pub fn link_label(&self) -> String {
        self.language.text("link-label", &[])
    }

    /// `It stands here for a quarter of an hour. If it gets lost, you can make a new one.`
    pub fn link_hint(&self) -> String {
        self.language.text("link-hint", &[])
    }

    /// `Copy the link`
    pub fn link_copy(&self) -> String {
        self.language.text("link-copy", &[])
    }

    /// `It is copied. You can paste it where you write to them.`
    pub fn link_copied(&self) -> String {
        self.language.text("link-copied", &[])
    }

    /// `Please hold a finger on the link and choose “Copy”.`
    pub fn link_by_hand(&self) -> String {
        self.language.text("link-by-hand", &[])
    }

    /// `Send it …`
    pub fn link_send(&self) -> String {
        self.language.text("link-send", &[])
    }

    /// `The link is not shown any more`
    pub fn link_gone_title(&self) -> String {
        self.language.text("link-gone-title", &[])
    }

    /// `We keep no copy of it. If you do not have it, you can make a new one.`
    pub fn link_gone_lede(&self) -> String {
        self.language.text("link-gone-lede", &[])
    }

    /// `It waits a year to be opened. Once opened, it stays until you take it back.`
    pub fn link_next(&self) -> String {
        self.language.text("link-next", &[])
    }

    /// `Back to the circle`
    pub fn link_back(&self) -> String {
        self.language.text("link-back", &[])
    }

    /// `Something was kept for you`
    pub fn open_title(&self) -> String {
        self.language.text("open-title", &[])
    }

    /// `Someone would like to share something with you.`
    pub fn open_lede(&self) -> String {
        self.language.text("open-lede", &[])
    }

    /// `The word that you know`
    pub fn open_word(&self) -> String {
        self.language.text("open-word", &[])
    }

    /// `Capitals and spaces make no difference.`
    pub fn open_word_hint(&self) -> String {
        self.language.text("open-word-hint", &[])
    }

    /// `This is not the word. Please try once more, or ask the person who sent you the link.`
    pub fn open_word_wrong(&self) -> String {
        self.language.text("open-word-wrong", &[])
    }

    /// `There were several tries. Let us wait an hour; then it works again.`
    pub fn open_word_pause(&self) -> String {
        self.language.text("open-word-pause", &[])
    }

    /// ```text
    /// This link was opened on another device just now. If that was you, please wait a minute and press
    /// once more. If not, ask the person who sent you the link.
    /// ```
    pub fn open_just_now(&self) -> String {
        self.language.text("open-just-now", &[])
    }

    /// ```text
    /// This device then remembers that you may read it. You need no account, and nobody is told when
    /// you read.
    /// ```
    pub fn open_next(&self) -> String {
        self.language.text("open-next", &[])
    }

    /// `Open it`
    pub fn open_do(&self) -> String {
        self.language.text("open-do", &[])
    }

    /// `What was shared with you`
    pub fn shared_title(&self) -> String {
        self.language.text("shared-title", &[])
    }

    /// `You are told what is in each story before it opens.`
    pub fn shared_lede(&self) -> String {
        self.language.text("shared-lede", &[])
    }

    /// `Nothing is shared with this device now.`
    pub fn shared_none(&self) -> String {
        self.language.text("shared-none", &[])
    }

    /// ```text
    /// If you have a link, please open it again on this device. Perhaps it was taken back, which can
    /// happen on any day.
    /// ```
    pub fn shared_none_text(&self) -> String {
        self.language.text("shared-none-text", &[])
    }

    /// `Were you meant to read something here?`
    pub fn ask_heading(&self) -> String {
        self.language.text("ask-heading", &[])
    }

    /// ```text
    /// You can ask. If someone keeps a story here and lets herself be asked, she finds your line when
    /// she next looks.
    /// ```
    pub fn ask_hint(&self) -> String {
        self.language.text("ask-hint", &[])
    }

    /// `The name she knows you by`
    pub fn ask_name(&self) -> String {
        self.language.text("ask-name", &[])
    }

    /// `A line to her`
    pub fn ask_line(&self) -> String {
        self.language.text("ask-line", &[])
    }

    /// `Ask`
    pub fn ask_do(&self) -> String {
        self.language.text("ask-do", &[])
    }

    /// `Thank you for asking`
    pub fn asked_title(&self) -> String {
        self.language.text("asked-title", &[])
    }

    /// `If there is someone to ask, your line waits for her.`
    pub fn asked_lede(&self) -> String {
        self.language.text("asked-lede", &[])
    }

    /// `She may answer with a link of your own, or leave it. We cannot tell you which.`
    pub fn asked_text(&self) -> String {
        self.language.text("asked-text", &[])
    }

    /// `Someone asks to read`
    pub fn requests_title(&self) -> String {
        self.language.text("requests-title", &[])
    }

    /// ```text
    /// When a link to a story of your circles is passed on, whoever gets it sees nothing. If you like,
    /// they can leave you a line. Nobody reads it before you do.
    /// ```
    pub fn requests_text(&self) -> String {
        self.language.text("requests-text", &[])
    }

    /// `Nobody has asked.`
    pub fn requests_none(&self) -> String {
        self.language.text("requests-none", &[])
    }

    /// `Someone asks to read`
    pub fn requests_someone(&self) -> String {
        self.language.text("requests-someone", &[])
    }

    /// `Show who asks, and what they wrote`
    pub fn requests_show(&self) -> String {
        self.language.text("requests-show", &[])
    }

    /// `Invite them into { $circle }`
    pub fn requests_invite(&self, circle: impl Into<Arg>) -> String {
        self.language.text("requests-invite", &[("circle", circle.into())])
    }

    /// `Put this aside`
    pub fn requests_aside(&self) -> String {
        self.language.text("requests-aside", &[])
    }

    /// `I don’t want to be asked`
    pub fn requests_turn_off(&self) -> String {
        self.language.text("requests-turn-off", &[])
    }

    /// `Let me be asked`
    pub fn requests_turn_on(&self) -> String {
        self.language.text("requests-turn-on", &[])
    }

    /// `You are not asked. Whoever tries sees no difference.`
    pub fn requests_off(&self) -> String {
        self.language.text("requests-off", &[])
    }

    /// `The people in circles you chose`
    pub fn seen_invited(&self) -> String {
        self.language.text("seen-invited", &[])
    }

    /// `Others who have lived it`
    pub fn seen_lived_it(&self) -> String {
        self.language.text("seen-lived-it", &[])
    }

    /// `People I choose`
    pub fn decide_invited(&self) -> String {
        self.language.text("decide-invited", &[])
    }

    /// `Only those you invited, by their own link. To everyone else it is not here.`
    pub fn decide_invited_hint(&self) -> String {
        self.language.text("decide-invited-hint", &[])
    }

    /// `Which circles?`
    pub fn decide_circles(&self) -> String {
        self.language.text("decide-circles", &[])
    }

    /// `These can read it. A circle that you leave out cannot, from now on.`
    pub fn decide_circles_hint(&self) -> String {
        self.language.text("decide-circles-hint", &[])
    }

    /// `Please tick at least one circle, or choose “Only me”.`
    pub fn decide_circles_trouble(&self) -> String {
        self.language.text("decide-circles-trouble", &[])
    }

    /// `Who can see this`
    pub fn who_title(&self) -> String {
        self.language.text("who-title", &[])
    }

    /// `This is everything that opens it. What you take back is gone for them at once.`
    pub fn who_lede(&self) -> String {
        self.language.text("who-lede", &[])
    }

    /// `Nothing here opens it to anyone else.`
    pub fn who_nobody(&self) -> String {
        self.language.text("who-nobody", &[])
    }

    /// `The circle`
    pub fn who_circle(&self) -> String {
        self.language.text("who-circle", &[])
    }

    /// `Take the story back from this circle`
    pub fn who_circle_back(&self) -> String {
        self.language.text("who-circle-back", &[])
    }

    /// `Take it back from them`
    pub fn who_members_back(&self) -> String {
        self.language.text("who-members-back", &[])
    }

    /// `It stands in the list of stories`
    pub fn who_list(&self) -> String {
        self.language.text("who-list", &[])
    }

    /// `Take it out of the list`
    pub fn who_list_back(&self) -> String {
        self.language.text("who-list-back", &[])
    }

    /// `Anyone who has its address`
    pub fn who_link(&self) -> String {
        self.language.text("who-link", &[])
    }

    /// `Take it back from everyone`
    pub fn who_link_back(&self) -> String {
        self.language.text("who-link-back", &[])
    }

    /// `The photographs in it have addresses`
    pub fn who_addresses(&self) -> String {
        self.language.text("who-addresses", &[])
    }

    /// `Only those who may read the story get anything there.`
    pub fn who_addresses_text(&self) -> String {
        self.language.text("who-addresses-text", &[])
    }

    /// `Give them new addresses`
    pub fn who_addresses_back(&self) -> String {
        self.language.text("who-addresses-back", &[])
    }

    /// `On { $day } at { $time } it will be shown more widely`
    pub fn who_waiting(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("who-waiting", &[("day", day.into()), ("time", time.into())])
    }

    /// `Choose anew who may see it`
    pub fn who_change(&self) -> String {
        self.language.text("who-change", &[])
    }

    /// `It can be seen in these stories, by those who may read them.`
    pub fn who_picture_lede(&self) -> String {
        self.language.text("who-picture-lede", &[])
    }

    /// `It stands in no story that anyone else can read.`
    pub fn who_picture_nobody(&self) -> String {
        self.language.text("who-picture-nobody", &[])
    }

    /// `To take it back, open a story here, or put the photograph away.`
    pub fn who_picture_back(&self) -> String {
        self.language.text("who-picture-back", &[])
    }

    /// `Back to the photograph`
    pub fn who_picture_page(&self) -> String {
        self.language.text("who-picture-page", &[])
    }

    /// `A story by { $name }`
    pub fn who_picture_other(&self, name: impl Into<Arg>) -> String {
        self.language.text("who-picture-other", &[("name", name.into())])
    }

    /// `In a story by the other parent you can still say how far this photograph goes, on its own page.`
    pub fn who_picture_say(&self) -> String {
        self.language.text("who-picture-say", &[])
    }

    /// `The circle is there. Nobody is in it yet.`
    pub fn said_circle_made(&self) -> String {
        self.language.text("said-circle-made", &[])
    }

    /// `The circle is ended, and every link into it.`
    pub fn said_circle_ended(&self) -> String {
        self.language.text("said-circle-ended", &[])
    }

    /// `It is taken back, at once.`
    pub fn said_taken_back(&self) -> String {
        self.language.text("said-taken-back", &[])
    }

    /// `It is put aside. Nobody learns of it.`
    pub fn said_request_aside(&self) -> String {
        self.language.text("said-request-aside", &[])
    }

    /// `It was called back. Nothing changes.`
    pub fn said_called_back_stays(&self) -> String {
        self.language.text("said-called-back-stays", &[])
    }

    /// `Your words are here`
    pub fn given_back_title(&self) -> String {
        self.language.text("given-back-title", &[])
    }

    /// `You were signed out in the meantime, so they were not kept yet. Nothing of them is lost.`
    pub fn given_back_lede(&self) -> String {
        self.language.text("given-back-lede", &[])
    }

    /// `Sign in, in a new window`
    pub fn given_back_sign_in(&self) -> String {
        self.language.text("given-back-sign-in", &[])
    }

    /// `Then come back to this page and press the button.`
    pub fn given_back_then(&self) -> String {
        self.language.text("given-back-then", &[])
    }

    /// `I have signed in: keep them`
    pub fn given_back_do(&self) -> String {
        self.language.text("given-back-do", &[])
    }

    /// `They could not be kept just now. Nothing of them is lost: press the button in a moment.`
    pub fn given_back_resting(&self) -> String {
        self.language.text("given-back-resting", &[])
    }

    /// `Keep them`
    pub fn given_back_again(&self) -> String {
        self.language.text("given-back-again", &[])
    }

    /// `Others who have lived it`
    pub fn lived_it_title(&self) -> String {
        self.language.text("lived-it-title", &[])
    }

    /// ```text
    /// Some stories here are only for people who have lived something like it themselves. You can ask
    /// to be one of them.
    /// ```
    pub fn lived_it_lede(&self) -> String {
        self.language.text("lived-it-lede", &[])
    }

    /// ```text
    /// These stories were meant for you and for others who have lived it. Nobody else can see that they
    /// are here.
    /// ```
    pub fn lived_it_lede_member(&self) -> String {
        self.language.text("lived-it-lede-member", &[])
    }

    /// `There is no story here yet. It stays open for you.`
    pub fn lived_it_none(&self) -> String {
        self.language.text("lived-it-none", &[])
    }

    /// `Your word is enough. Nobody asks for proof, or for what exactly happened.`
    pub fn lived_it_word(&self) -> String {
        self.language.text("lived-it-word", &[])
    }

    /// `What you would like to say`
    pub fn lived_it_words(&self) -> String {
        self.language.text("lived-it-words", &[])
    }

    /// `You can leave this empty. Those who look after this place read it, and nobody else.`
    pub fn lived_it_words_hint(&self) -> String {
        self.language.text("lived-it-words-hint", &[])
    }

    /// `You can leave this empty. Whoever looks after this place reads it, and nobody else.`
    pub fn lived_it_words_hint_family(&self) -> String {
        self.language.text("lived-it-words-hint-family", &[])
    }

    /// `Somebody answers you. You see it on this page.`
    pub fn lived_it_answer_here(&self) -> String {
        self.language.text("lived-it-answer-here", &[])
    }

    /// `Somebody answers you. A letter then tells you that there is an answer.`
    pub fn lived_it_next(&self) -> String {
        self.language.text("lived-it-next", &[])
    }

    /// `Ask`
    pub fn lived_it_ask(&self) -> String {
        self.language.text("lived-it-ask", &[])
    }

    /// `You have asked, and somebody will answer.`
    pub fn lived_it_asked(&self) -> String {
        self.language.text("lived-it-asked", &[])
    }

    /// `A letter tells you when there is an answer. You need not do anything.`
    pub fn lived_it_asked_text(&self) -> String {
        self.language.text("lived-it-asked-text", &[])
    }

    /// `Take it back`
    pub fn lived_it_take_back(&self) -> String {
        self.language.text("lived-it-take-back", &[])
    }

    /// `Leave`
    pub fn lived_it_leave(&self) -> String {
        self.language.text("lived-it-leave", &[])
    }

    /// ```text
    /// These stories then close for you. What you keep and tell yourself stays as it is. You can ask
    /// again.
    /// ```
    pub fn lived_it_leave_text(&self) -> String {
        self.language.text("lived-it-leave-text", &[])
    }

    /// `You were not here for a year, so these stories closed quietly behind you.`
    pub fn lived_it_lapsed(&self) -> String {
        self.language.text("lived-it-lapsed", &[])
    }

    /// `Nothing is wrong. If you would like to come back, just say so.`
    pub fn lived_it_lapsed_text(&self) -> String {
        self.language.text("lived-it-lapsed-text", &[])
    }

    /// `I would rather not`
    pub fn lived_it_not_again(&self) -> String {
        self.language.text("lived-it-not-again", &[])
    }

    /// `These stories are closed for you for now.`
    pub fn lived_it_declined(&self) -> String {
        self.language.text("lived-it-declined", &[])
    }

    /// ```text
    /// That says nothing about what you have lived. Everything else here is open to you as before. A
    /// month after the answer you can ask again.
    /// ```
    pub fn lived_it_declined_text(&self) -> String {
        self.language.text("lived-it-declined-text", &[])
    }

    /// `Stories by others who have lived it`
    pub fn lived_it_box(&self) -> String {
        self.language.text("lived-it-box", &[])
    }

    /// `Some are only for people who know it themselves.`
    pub fn lived_it_box_text(&self) -> String {
        self.language.text("lived-it-box-text", &[])
    }

    /// `Who has lived it`
    pub fn care_members_title(&self) -> String {
        self.language.text("care-members-title", &[])
    }

    /// ```text
    /// Here you welcome people who have lived it themselves. The stories that are only for them open to
    /// them then.
    /// ```
    pub fn care_members_lede(&self) -> String {
        self.language.text("care-members-lede", &[])
    }

    /// `Their word is enough. Please do not ask for proof, for a diagnosis or for dates.`
    pub fn care_members_text(&self) -> String {
        self.language.text("care-members-text", &[])
    }

    /// `They ask`
    pub fn care_asking(&self) -> String {
        self.language.text("care-asking", &[])
    }

    /// `Nobody asks at the moment.`
    pub fn care_asking_none(&self) -> String {
        self.language.text("care-asking-none", &[])
    }

    /// `More ask. They stand here as soon as these are answered.`
    pub fn care_asking_more(&self) -> String {
        self.language.text("care-asking-more", &[])
    }

    /// `Asked in { $month }.`
    pub fn care_asked_in(&self, month: impl Into<Arg>) -> String {
        self.language.text("care-asked-in", &[("month", month.into())])
    }

    /// `Without further words.`
    pub fn care_no_words(&self) -> String {
        self.language.text("care-no-words", &[])
    }

    /// `Welcome`
    pub fn care_welcome(&self) -> String {
        self.language.text("care-welcome", &[])
    }

    /// `Not now`
    pub fn care_not_now(&self) -> String {
        self.language.text("care-not-now", &[])
    }

    /// `Ask somebody in`
    pub fn care_ask_in(&self) -> String {
        self.language.text("care-ask-in", &[])
    }

    /// `A letter goes there with a link that works for thirty days. It says only “A message for you”.`
    pub fn care_ask_in_hint(&self) -> String {
        self.language.text("care-ask-in-hint", &[])
    }

    /// `Send the letter`
    pub fn care_ask_in_do(&self) -> String {
        self.language.text("care-ask-in-do", &[])
    }

    /// `They are welcome`
    pub fn care_admitted(&self) -> String {
        self.language.text("care-admitted", &[])
    }

    /// `Nobody yet.`
    pub fn care_admitted_none(&self) -> String {
        self.language.text("care-admitted-none", &[])
    }

    /// ```text
    /// Only those who look after this place see this list. Whoever was not here for a year leaves it at
    /// the next visit.
    /// ```
    pub fn care_admitted_hint(&self) -> String {
        self.language.text("care-admitted-hint", &[])
    }

    /// `End it`
    pub fn care_end(&self) -> String {
        self.language.text("care-end", &[])
    }

    /// `End it for { $name }`
    pub fn care_end_of(&self, name: impl Into<Arg>) -> String {
        self.language.text("care-end-of", &[("name", name.into())])
    }

    /// `There is an answer for you`
    pub fn letter_answer_subject(&self) -> String {
        self.language.text("letter-answer-subject", &[])
    }

    /// `You find it here:`
    pub fn letter_answer_text(&self) -> String {
        self.language.text("letter-answer-text", &[])
    }

    /// `Begin here`
    pub fn newcomer_title(&self) -> String {
        self.language.text("newcomer-title", &[])
    }

    /// `You can have a box of your own here, for photographs and words. Only you can see what is in it.`
    pub fn newcomer_lede(&self) -> String {
        self.language.text("newcomer-lede", &[])
    }

    /// `A letter comes with a link. Until you open it, nothing happens.`
    pub fn newcomer_next(&self) -> String {
        self.language.text("newcomer-next", &[])
    }

    /// `Send me the letter`
    pub fn newcomer_send(&self) -> String {
        self.language.text("newcomer-send", &[])
    }

    /// `A letter is on its way to this address.`
    pub fn newcomer_sent_lede(&self) -> String {
        self.language.text("newcomer-sent-lede", &[])
    }

    /// ```text
    /// It holds a link that works for a day. If nothing comes, please look among the unwanted letters
    /// too.
    /// ```
    pub fn newcomer_sent_text(&self) -> String {
        self.language.text("newcomer-sent-text", &[])
    }

    /// `One more step, and you are in.`
    pub fn newcomer_joining_lede(&self) -> String {
        self.language.text("newcomer-joining-lede", &[])
    }

    /// ```text
    /// Somebody who looks after this place asked you in. Some stories here are only for people who have
    /// lived it. They are open to you.
    /// ```
    pub fn newcomer_asked_in(&self) -> String {
        self.language.text("newcomer-asked-in", &[])
    }

    /// `It need not be your real name. Readers do not see it.`
    pub fn newcomer_name_hint(&self) -> String {
        self.language.text("newcomer-name-hint", &[])
    }

    /// `You can also leave it empty, and sign in by a link in a letter each time.`
    pub fn newcomer_password_hint(&self) -> String {
        self.language.text("newcomer-password-hint", &[])
    }

    /// `Your box is there then. It is empty, and only you can see it.`
    pub fn newcomer_joining_next(&self) -> String {
        self.language.text("newcomer-joining-next", &[])
    }

    /// `It works once, within { $days } days.`
    pub fn newcomer_letter_days(&self, days: impl Into<Arg>) -> String {
        self.language.text("newcomer-letter-days", &[("days", days.into())])
    }

    /// `It works once, within { $hours } hours.`
    pub fn newcomer_letter_hours(&self, hours: impl Into<Arg>) -> String {
        self.language.text("newcomer-letter-hours", &[("hours", hours.into())])
    }

    /// `You have an account`
    pub fn newcomer_has_one_subject(&self) -> String {
        self.language.text("newcomer-has-one-subject", &[])
    }

    /// `This address has an account here. You can sign in with it.`
    pub fn newcomer_has_one_text(&self) -> String {
        self.language.text("newcomer-has-one-text", &[])
    }

    /// `You are in. This is yours.`
    pub fn said_welcome(&self) -> String {
        self.language.text("said-welcome", &[])
    }

    /// `Others who have lived it`
    pub fn decide_lived_it(&self) -> String {
        self.language.text("decide-lived-it", &[])
    }

    /// ```text
    /// People whom this place has welcomed because they know it themselves. To everybody else it does
    /// not exist.
    /// ```
    pub fn decide_lived_it_hint(&self) -> String {
        self.language.text("decide-lived-it-hint", &[])
    }

    /// ```text
    /// In this place, people who were welcomed as others who have lived it show stories to more people
    /// than their circles.
    /// ```
    pub fn decide_not_wider(&self) -> String {
        self.language.text("decide-not-wider", &[])
    }

    /// `Ask to be one of them`
    pub fn decide_not_wider_ask(&self) -> String {
        self.language.text("decide-not-wider-ask", &[])
    }

    /// `In this place, those who look after it show stories to more people than their circles.`
    pub fn decide_not_wider_place(&self) -> String {
        self.language.text("decide-not-wider-place", &[])
    }

    /// `This story stays as it is. Here, you can show it to your circles.`
    pub fn decide_too_wide(&self) -> String {
        self.language.text("decide-too-wide", &[])
    }

    /// ```text
    /// Somebody else tells here under a name that looks like yours. Please put a word to it that sets
    /// you apart, where you write the story.
    /// ```
    pub fn decide_name_of_another(&self) -> String {
        self.language.text("decide-name-of-another", &[])
    }

    /// `For those who look after this place`
    pub fn account_care(&self) -> String {
        self.language.text("account-care", &[])
    }

    /// `Begin with a box of your own`
    pub fn sign_in_join(&self) -> String {
        self.language.text("sign-in-join", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] It is kept whole. Checked today.
    ///    *[other] All { $count } are kept whole. Checked today.
    /// }
    /// ```
    pub fn checks_whole_today(&self, count: impl Into<Arg>) -> String {
        self.language.text("checks-whole-today", &[("count", count.into())])
    }

    /// ```text
    /// { $count ->
    ///     [one] It is kept whole. Checked yesterday.
    ///    *[other] All { $count } are kept whole. Checked yesterday.
    /// }
    /// ```
    pub fn checks_whole_yesterday(&self, count: impl Into<Arg>) -> String {
        self.language.text("checks-whole-yesterday", &[("count", count.into())])
    }

    /// ```text
    /// { $count ->
    ///     [one] It is kept whole. Checked on { $day }.
    ///    *[other] All { $count } are kept whole. Checked on { $day }.
    /// }
    /// ```
    pub fn checks_whole_on(&self, count: impl Into<Arg>, day: impl Into<Arg>) -> String {
        self.language.text("checks-whole-on", &[("count", count.into()), ("day", day.into())])
    }

    /// ```text
    /// { $count ->
    ///     [one] The photograph is not whole. The people who run this place were told. You need not do
    ///     anything.
    ///    *[other] Of { $count } photographs { $whole } are kept whole. The people who run this place
    ///    were told. You need not do anything.
    /// }
    /// ```
    pub fn checks_not_all(&self, count: impl Into<Arg>, whole: impl Into<Arg>) -> String {
        self.language.text("checks-not-all", &[("count", count.into()), ("whole", whole.into())])
    }

    /// `Something is not whole`
    pub fn letter_check_subject(&self) -> String {
        self.language.text("letter-check-subject", &[])
    }

    /// `In the check of this night not every original was as it was kept.`
    pub fn letter_check_text(&self) -> String {
        self.language.text("letter-check-text", &[])
    }

    /// ```text
    /// On the machine, “windflower verify” names what it is. Please keep every copy you have until
    /// then.
    /// ```
    pub fn letter_check_do(&self) -> String {
        self.language.text("letter-check-do", &[])
    }

    /// `There is no new backup`
    pub fn letter_backup_subject(&self) -> String {
        self.language.text("letter-backup-subject", &[])
    }

    /// `The newest backup that was proven by a restore is more than a day old, or there is none yet.`
    pub fn letter_backup_text(&self) -> String {
        self.language.text("letter-backup-text", &[])
    }

    /// `On the machine, “windflower backup” makes one and says what stands in the way.`
    pub fn letter_backup_do(&self) -> String {
        self.language.text("letter-backup-do", &[])
    }

    /// `How the place stands`
    pub fn place_title(&self) -> String {
        self.language.text("place-title", &[])
    }

    /// `About this place`
    pub fn place_about(&self) -> String {
        self.language.text("place-about", &[])
    }

    /// `What it is called, whom it is for, where it is, and where “Leave this page” leads.`
    pub fn place_about_lede(&self) -> String {
        self.language.text("place-about-lede", &[])
    }

    /// `It changes at once, on every page and for everybody.`
    pub fn place_about_next(&self) -> String {
        self.language.text("place-about-next", &[])
    }

    /// `Change it`
    pub fn place_about_save(&self) -> String {
        self.language.text("place-about-save", &[])
    }

    /// `Time of day`
    pub fn place_time_zone(&self) -> String {
        self.language.text("place-time-zone", &[])
    }

    /// `The name of its time zone, like Europe/London. If you choose another country, it follows.`
    pub fn place_time_zone_hint(&self) -> String {
        self.language.text("place-time-zone-hint", &[])
    }

    /// `We do not know this time zone. Its name looks like Europe/London.`
    pub fn place_time_zone_trouble(&self) -> String {
        self.language.text("place-time-zone-trouble", &[])
    }

    /// `Whether every photograph is whole, and whether all of it could be brought back.`
    pub fn place_lede(&self) -> String {
        self.language.text("place-lede", &[])
    }

    /// `The clock of the machine`
    pub fn place_time(&self) -> String {
        self.language.text("place-time", &[])
    }

    /// ```text
    /// The machine says { $machine }. As far as the place knows it is { $place }. The clock was wrong,
    /// or the machine was off for long.
    /// ```
    pub fn place_time_jumped(&self, machine: impl Into<Arg>, place: impl Into<Arg>) -> String {
        self.language.text("place-time-jumped", &[("machine", machine.into()), ("place", place.into())])
    }

    /// ```text
    /// Until you say that it is right, nothing is removed for good, shown or ended by it. Please look
    /// at the date first.
    /// ```
    pub fn place_time_waits(&self) -> String {
        self.language.text("place-time-waits", &[])
    }

    /// `The clock is right`
    pub fn place_time_is_right(&self) -> String {
        self.language.text("place-time-is-right", &[])
    }

    /// `No photograph can be shown`
    pub fn place_shows_none(&self) -> String {
        self.language.text("place-shows-none", &[])
    }

    /// ```text
    /// The program that makes the pictures for pages cannot begin here. Photographs are kept whole, and
    /// are shown once it can.
    /// ```
    pub fn place_shows_none_text(&self) -> String {
        self.language.text("place-shows-none-text", &[])
    }

    /// `On the machine, “windflower check” tries it and says the same.`
    pub fn place_shows_none_do(&self) -> String {
        self.language.text("place-shows-none-do", &[])
    }

    /// `The photographs`
    pub fn place_kept(&self) -> String {
        self.language.text("place-kept", &[])
    }

    /// `Where they are kept`
    pub fn place_pictures(&self) -> String {
        self.language.text("place-pictures", &[])
    }

    /// `The copy in { $folder }`
    pub fn place_copy(&self, folder: impl Into<Arg>) -> String {
        self.language.text("place-copy", &[("folder", folder.into())])
    }

    /// `Not checked yet. It is checked every night.`
    pub fn place_not_checked(&self) -> String {
        self.language.text("place-not-checked", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] Nothing is kept yet.
    ///     [one] The one original is whole.
    ///    *[other] All { $count } originals are whole.
    /// }
    /// ```
    pub fn place_all_whole(&self, count: impl Into<Arg>) -> String {
        self.language.text("place-all-whole", &[("count", count.into())])
    }

    /// `{ $damaged } damaged, { $missing } missing, { $unknown } that cannot be checked now.`
    pub fn place_not_whole(
        &self,
        damaged: impl Into<Arg>,
        missing: impl Into<Arg>,
        unknown: impl Into<Arg>,
    ) -> String {
        let blanks = [("damaged", damaged.into()), ("missing", missing.into()), ("unknown", unknown.into())];
        self.language.text("place-not-whole", &blanks)
    }

    /// `Checked { $day }.`
    pub fn place_checked(&self, day: impl Into<Arg>) -> String {
        self.language.text("place-checked", &[("day", day.into())])
    }

    /// `{ $count } had to be written anew from another copy.`
    pub fn place_mended(&self, count: impl Into<Arg>) -> String {
        self.language.text("place-mended", &[("count", count.into())])
    }

    /// `On the machine, “windflower verify” names them.`
    pub fn place_verify(&self) -> String {
        self.language.text("place-verify", &[])
    }

    /// `Letters`
    pub fn place_letters(&self) -> String {
        self.language.text("place-letters", &[])
    }

    /// `All that were written have gone out.`
    pub fn place_letters_out(&self) -> String {
        self.language.text("place-letters-out", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] One waits: the mail server did not take it yet.
    ///    *[other] { $count } wait: the mail server did not take them yet.
    /// }
    /// ```
    pub fn place_letters_wait(&self, count: impl Into<Arg>) -> String {
        self.language.text("place-letters-wait", &[("count", count.into())])
    }

    /// ```text
    /// { $count ->
    ///     [one] One of the last seven days could not be sent, and is not tried again.
    ///    *[other] { $count } of the last seven days could not be sent, and are not tried again.
    /// }
    /// ```
    pub fn place_letters_never(&self, count: impl Into<Arg>) -> String {
        self.language.text("place-letters-never", &[("count", count.into())])
    }

    /// `The last time it was because of this:`
    pub fn place_letters_why(&self) -> String {
        self.language.text("place-letters-why", &[])
    }

    /// ```text
    /// This place has no mail server, so nothing goes out. Letters lie on its machine in the folder {
    /// $folder }.
    /// ```
    pub fn place_letters_none(&self, folder: impl Into<Arg>) -> String {
        self.language.text("place-letters-none", &[("folder", folder.into())])
    }

    /// `The disk of the words and accounts`
    pub fn place_data(&self) -> String {
        self.language.text("place-data", &[])
    }

    /// `{ $room } are free on its disk.`
    pub fn place_room(&self, room: impl Into<Arg>) -> String {
        self.language.text("place-room", &[("room", room.into())])
    }

    /// ```text
    /// Only { $room } are free on its disk. What does not fit is refused and given back; signing in and
    /// taking back go on.
    /// ```
    pub fn place_room_little(&self, room: impl Into<Arg>) -> String {
        self.language.text("place-room-little", &[("room", room.into())])
    }

    /// `Backups`
    pub fn place_backups(&self) -> String {
        self.language.text("place-backups", &[])
    }

    /// `The newest backup was made and proven by a restore { $day }.`
    pub fn place_backup_proven(&self, day: impl Into<Arg>) -> String {
        self.language.text("place-backup-proven", &[("day", day.into())])
    }

    /// `There is no proven backup yet.`
    pub fn place_backup_none_yet(&self) -> String {
        self.language.text("place-backup-none-yet", &[])
    }

    /// `No backups are made: the settings do not say where to.`
    pub fn place_backup_not_set(&self) -> String {
        self.language.text("place-backup-not-set", &[])
    }

    /// `How to make one is written in docs/operating/backups.md.`
    pub fn place_backup_do(&self) -> String {
        self.language.text("place-backup-do", &[])
    }

    /// `today`
    pub fn place_today(&self) -> String {
        self.language.text("place-today", &[])
    }

    /// `yesterday`
    pub fn place_yesterday(&self) -> String {
        self.language.text("place-yesterday", &[])
    }

    /// `For people who work here:`
    pub fn openid_for_staff(&self) -> String {
        self.language.text("openid-for-staff", &[])
    }

    /// `Sign in with { $name }`
    pub fn openid_sign_in(&self, name: impl Into<Arg>) -> String {
        self.language.text("openid-sign-in", &[("name", name.into())])
    }

    /// `On the way to { $name }`
    pub fn openid_away_title(&self, name: impl Into<Arg>) -> String {
        self.language.text("openid-away-title", &[("name", name.into())])
    }

    /// `You sign in there, and then you come back here.`
    pub fn openid_away_lede(&self) -> String {
        self.language.text("openid-away-lede", &[])
    }

    /// `Go there now`
    pub fn openid_away_go(&self) -> String {
        self.language.text("openid-away-go", &[])
    }

    /// `You are back from { $name }. Press the button, and you are in.`
    pub fn openid_back_lede(&self, name: impl Into<Arg>) -> String {
        self.language.text("openid-back-lede", &[("name", name.into())])
    }

    /// `Go on`
    pub fn openid_back_go(&self) -> String {
        self.language.text("openid-back-go", &[])
    }

    /// ```text
    /// That way did not sign you in. The other ways work as before. If you work here, ask the person
    /// who runs this place.
    /// ```
    pub fn openid_not_in(&self) -> String {
        self.language.text("openid-not-in", &[])
    }

    /// `You sign in with { $name } since { $month }.`
    pub fn openid_since(&self, name: impl Into<Arg>, month: impl Into<Arg>) -> String {
        self.language.text("openid-since", &[("name", name.into()), ("month", month.into())])
    }

    /// `your organisation`
    pub fn openid_some_provider(&self) -> String {
        self.language.text("openid-some-provider", &[])
    }

    /// `Sign in with it no more`
    pub fn openid_remove(&self) -> String {
        self.language.text("openid-remove", &[])
    }

    /// `It is removed. Everywhere else you are signed out.`
    pub fn said_openid_removed(&self) -> String {
        self.language.text("said-openid-removed", &[])
    }

    /// `A new way to sign in`
    pub fn letter_openid_subject(&self) -> String {
        self.language.text("letter-openid-subject", &[])
    }

    /// `There is a new way to sign in to your account. It goes through the organisation you work with.`
    pub fn letter_openid_text(&self) -> String {
        self.language.text("letter-openid-text", &[])
    }

    /// `If this was not you, open your account and remove it. Then tell the person who runs the place.`
    pub fn letter_openid_not_you(&self) -> String {
        self.language.text("letter-openid-not-you", &[])
    }

    /// `A letterbox`
    pub fn box_letterbox(&self) -> String {
        self.language.text("box-letterbox", &[])
    }

    /// `A link for somebody who has photographs for you. They put them in and see nothing.`
    pub fn box_letterbox_text(&self) -> String {
        self.language.text("box-letterbox-text", &[])
    }

    /// `Letterboxes`
    pub fn letterboxes_title(&self) -> String {
        self.language.text("letterboxes-title", &[])
    }

    /// ```text
    /// A letterbox is a link. Whoever has it can put photographs into your box, and sees nothing that
    /// is in it. What comes stays closed until you open it.
    /// ```
    pub fn letterboxes_lede(&self) -> String {
        self.language.text("letterboxes-lede", &[])
    }

    /// `There is no letterbox yet.`
    pub fn letterboxes_none(&self) -> String {
        self.language.text("letterboxes-none", &[])
    }

    /// `A new letterbox`
    pub fn letterbox_new(&self) -> String {
        self.language.text("letterbox-new", &[])
    }

    /// `Your sentence for whoever opens the link`
    pub fn letterbox_sentence(&self) -> String {
        self.language.text("letterbox-sentence", &[])
    }

    /// `It stands at the top of their page. For example: “Please put the photographs from Tuesday here.”`
    pub fn letterbox_sentence_hint(&self) -> String {
        self.language.text("letterbox-sentence-hint", &[])
    }

    /// `Please write one sentence, so that they know they are in the right place.`
    pub fn letterbox_sentence_trouble(&self) -> String {
        self.language.text("letterbox-sentence-trouble", &[])
    }

    /// `You have as many letterboxes as one person can have. Please take one back first.`
    pub fn letterbox_many(&self) -> String {
        self.language.text("letterbox-many", &[])
    }

    /// `How long is it open?`
    pub fn letterbox_how_long(&self) -> String {
        self.language.text("letterbox-how-long", &[])
    }

    /// ```text
    /// { $days ->
    ///     [7] A week
    ///     [30] A month
    ///     [90] Three months
    ///     [365] A year
    ///    *[other] { $days } days
    /// }
    /// ```
    pub fn letterbox_days(&self, days: impl Into<Arg>) -> String {
        self.language.text("letterbox-days", &[("days", days.into())])
    }

    /// `How many pictures does it take at most?`
    pub fn letterbox_most(&self) -> String {
        self.language.text("letterbox-most", &[])
    }

    /// `Please write a number from 1 to { $most }.`
    pub fn letterbox_most_trouble(&self, most: impl Into<Arg>) -> String {
        self.language.text("letterbox-most-trouble", &[("most", most.into())])
    }

    /// `Tell me by e-mail when something came`
    pub fn letterbox_tell(&self) -> String {
        self.language.text("letterbox-tell", &[])
    }

    /// `At most one e-mail an hour, and it does not say what came. Without this, nobody writes to you.`
    pub fn letterbox_tell_hint(&self) -> String {
        self.language.text("letterbox-tell-hint", &[])
    }

    /// `Next you see the link, and a square picture of it that a phone can read.`
    pub fn letterbox_next(&self) -> String {
        self.language.text("letterbox-next", &[])
    }

    /// `Make this letterbox`
    pub fn letterbox_make(&self) -> String {
        self.language.text("letterbox-make", &[])
    }

    /// ```text
    /// { $came ->
    ///     [0] Open until { $day }, for { $most } pictures. Nothing has come yet.
    ///     [one] Open until { $day }. One picture of { $most } has come.
    ///    *[other] Open until { $day }. { $came } pictures of { $most } have come.
    /// }
    /// ```
    pub fn letterbox_state_open(
        &self,
        came: impl Into<Arg>,
        day: impl Into<Arg>,
        most: impl Into<Arg>,
    ) -> String {
        let blanks = [("came", came.into()), ("day", day.into()), ("most", most.into())];
        self.language.text("letterbox-state-open", &blanks)
    }

    /// `It was open until { $day }. Nothing more can come.`
    pub fn letterbox_state_ended(&self, day: impl Into<Arg>) -> String {
        self.language.text("letterbox-state-ended", &[("day", day.into())])
    }

    /// `As many pictures came as you asked for. Nothing more can come.`
    pub fn letterbox_state_full(&self) -> String {
        self.language.text("letterbox-state-full", &[])
    }

    /// `You are told by e-mail.`
    pub fn letterbox_tells(&self) -> String {
        self.language.text("letterbox-tells", &[])
    }

    /// `You are not told by e-mail.`
    pub fn letterbox_silent(&self) -> String {
        self.language.text("letterbox-silent", &[])
    }

    /// `Tell me by e-mail`
    pub fn letterbox_tell_yes(&self) -> String {
        self.language.text("letterbox-tell-yes", &[])
    }

    /// `No more e-mails`
    pub fn letterbox_tell_no(&self) -> String {
        self.language.text("letterbox-tell-no", &[])
    }

    /// `Take it back`
    pub fn letterbox_take_back(&self) -> String {
        self.language.text("letterbox-take-back", &[])
    }

    /// `Make a new link`
    pub fn letterbox_new_link(&self) -> String {
        self.language.text("letterbox-new-link", &[])
    }

    /// ```text
    /// Taken back, it stops at once, and what came stays yours. A new link takes the place of the old
    /// one, on paper too.
    /// ```
    pub fn letterbox_new_link_hint(&self) -> String {
        self.language.text("letterbox-new-link-hint", &[])
    }

    /// `The letterbox is ready`
    pub fn letterbox_link_title(&self) -> String {
        self.language.text("letterbox-link-title", &[])
    }

    /// `Send the link, show this picture, or print the page and leave it on the table.`
    pub fn letterbox_link_lede(&self) -> String {
        self.language.text("letterbox-link-lede", &[])
    }

    /// `The link as a picture for a phone’s camera`
    pub fn letterbox_qr(&self) -> String {
        self.language.text("letterbox-qr", &[])
    }

    /// `The link`
    pub fn letterbox_link_label(&self) -> String {
        self.language.text("letterbox-link-label", &[])
    }

    /// ```text
    /// It stands here for a quarter of an hour, and we keep no copy of it. You can make a new one at
    /// any time.
    /// ```
    pub fn letterbox_link_hint(&self) -> String {
        self.language.text("letterbox-link-hint", &[])
    }

    /// `On paper there is only your sentence, the picture and the link.`
    pub fn letterbox_link_print(&self) -> String {
        self.language.text("letterbox-link-print", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] Somebody put a picture into your letterbox
    ///    *[other] Somebody put { $count } pictures into your letterbox
    /// }
    /// ```
    pub fn arrived_title(&self, count: impl Into<Arg>) -> String {
        self.language.text("arrived-title", &[("count", count.into())])
    }

    /// `What came is closed, and it can stay closed for as long as you like. These words came with it.`
    pub fn arrived_text(&self) -> String {
        self.language.text("arrived-text", &[])
    }

    /// `From { $name }.`
    pub fn arrived_from(&self, name: impl Into<Arg>) -> String {
        self.language.text("arrived-from", &[("name", name.into())])
    }

    /// `Open it`
    pub fn arrived_open(&self) -> String {
        self.language.text("arrived-open", &[])
    }

    /// `Put it away without looking`
    pub fn arrived_away(&self) -> String {
        self.language.text("arrived-away", &[])
    }

    /// `Close it again`
    pub fn arrived_seal(&self) -> String {
        self.language.text("arrived-seal", &[])
    }

    /// `It is closed again for you. In your letterbox there are only the words that came with it.`
    pub fn said_sealed_again(&self) -> String {
        self.language.text("said-sealed-again", &[])
    }

    /// `It stands in a story. Take it out there first, then you can close it again.`
    pub fn said_stands_in_story(&self) -> String {
        self.language.text("said-stands-in-story", &[])
    }

    /// `Put away without looking`
    pub fn arrived_away_title(&self) -> String {
        self.language.text("arrived-away-title", &[])
    }

    /// `You can bring it back until { $day }.`
    pub fn arrived_away_until(&self, day: impl Into<Arg>) -> String {
        self.language.text("arrived-away-until", &[("day", day.into())])
    }

    /// `It is back in your letterbox, and still closed.`
    pub fn said_arrival_back(&self) -> String {
        self.language.text("said-arrival-back", &[])
    }

    /// `The letterbox is taken back. Its link leads nowhere now.`
    pub fn said_letterbox_back(&self) -> String {
        self.language.text("said-letterbox-back", &[])
    }

    /// `You will be told by e-mail, at most once an hour.`
    pub fn said_letterbox_tells(&self) -> String {
        self.language.text("said-letterbox-tells", &[])
    }

    /// `No more e-mails about this letterbox.`
    pub fn said_letterbox_silent(&self) -> String {
        self.language.text("said-letterbox-silent", &[])
    }

    /// `Something came for you`
    pub fn letter_letterbox_subject(&self) -> String {
        self.language.text("letter-letterbox-subject", &[])
    }

    /// `Something came into your letterbox. It is closed, and it waits for as long as you like.`
    pub fn letter_letterbox_text(&self) -> String {
        self.language.text("letter-letterbox-text", &[])
    }

    /// `You asked to be told, and you can change that there.`
    pub fn letter_letterbox_stop(&self) -> String {
        self.language.text("letter-letterbox-stop", &[])
    }

    /// `Someone gave you this link`
    pub fn letterbox_neutral_title(&self) -> String {
        self.language.text("letterbox-neutral-title", &[])
    }

    /// `It leads to one page that was made for you.`
    pub fn letterbox_neutral_lede(&self) -> String {
        self.language.text("letterbox-neutral-lede", &[])
    }

    /// `Until you press the button, nothing happens. You need no account.`
    pub fn letterbox_neutral_next(&self) -> String {
        self.language.text("letterbox-neutral-next", &[])
    }

    /// `Go on`
    pub fn letterbox_neutral_do(&self) -> String {
        self.language.text("letterbox-neutral-do", &[])
    }

    /// `Bring photographs`
    pub fn letterbox_bring_title(&self) -> String {
        self.language.text("letterbox-bring-title", &[])
    }

    /// `You came by a link that the keeper of this box made. It is open until { $day }.`
    pub fn letterbox_until(&self, day: impl Into<Arg>) -> String {
        self.language.text("letterbox-until", &[("day", day.into())])
    }

    /// `This letterbox has closed. Its time was over.`
    pub fn letterbox_ended(&self) -> String {
        self.language.text("letterbox-ended", &[])
    }

    /// `This letterbox has all the pictures that were asked for. Thank you.`
    pub fn letterbox_full(&self) -> String {
        self.language.text("letterbox-full", &[])
    }

    /// ```text
    /// What you brought before is in the box. If you have more, please ask the person who gave you the
    /// link.
    /// ```
    pub fn letterbox_ended_text(&self) -> String {
        self.language.text("letterbox-ended-text", &[])
    }

    /// `You need no account.`
    pub fn letterbox_no_account(&self) -> String {
        self.language.text("letterbox-no-account", &[])
    }

    /// ```text
    /// What you bring stays closed until they choose to open it. That may take years. You cannot see
    /// what is in the box.
    /// ```
    pub fn letterbox_sealed(&self) -> String {
        self.language.text("letterbox-sealed", &[])
    }

    /// `Your words are read first. Please say plainly what is in each picture.`
    pub fn letterbox_plainly(&self) -> String {
        self.language.text("letterbox-plainly", &[])
    }

    /// `Your name, so that they know who brought them`
    pub fn letterbox_name(&self) -> String {
        self.language.text("letterbox-name", &[])
    }

    /// `Please write your name. A first name is enough.`
    pub fn letterbox_name_trouble(&self) -> String {
        self.language.text("letterbox-name-trouble", &[])
    }

    /// `Picture { $number }`
    pub fn letterbox_picture(&self, number: impl Into<Arg>) -> String {
        self.language.text("letterbox-picture", &[("number", number.into())])
    }

    /// `What is in it?`
    pub fn letterbox_what(&self) -> String {
        self.language.text("letterbox-what", &[])
    }

    /// ```text
    /// Who is in it, whether the baby’s face or body can be seen, and anything that may come as a
    /// surprise.
    /// ```
    pub fn letterbox_what_hint(&self) -> String {
        self.language.text("letterbox-what-hint", &[])
    }

    /// `The picture`
    pub fn letterbox_file(&self) -> String {
        self.language.text("letterbox-file", &[])
    }

    /// `Choose photographs, several at once`
    pub fn letterbox_choose(&self) -> String {
        self.language.text("letterbox-choose", &[])
    }

    /// `Each then gets a line of its own for what it shows.`
    pub fn letterbox_choose_hint(&self) -> String {
        self.language.text("letterbox-choose-hint", &[])
    }

    /// `Please write a line about this picture, so that they can choose.`
    pub fn letterbox_sentence_asked(&self) -> String {
        self.language.text("letterbox-sentence-asked", &[])
    }

    /// `Please write a line about this picture, so that they can choose. Then choose the picture again.`
    pub fn letterbox_sentence_missing(&self) -> String {
        self.language.text("letterbox-sentence-missing", &[])
    }

    /// `Your words are here. Please choose this picture again.`
    pub fn letterbox_choose_again(&self) -> String {
        self.language.text("letterbox-choose-again", &[])
    }

    /// `No picture was chosen yet. Your words are still here.`
    pub fn letterbox_none_chosen(&self) -> String {
        self.language.text("letterbox-none-chosen", &[])
    }

    /// `At most { $most } pictures go in at once. Please send this one after them.`
    pub fn letterbox_at_once(&self, most: impl Into<Arg>) -> String {
        self.language.text("letterbox-at-once", &[("most", most.into())])
    }

    /// `This picture was not put in. The letterbox takes no more.`
    pub fn letterbox_shut(&self) -> String {
        self.language.text("letterbox-shut", &[])
    }

    /// `A few things need another look. Your words are still here; pictures have to be chosen again.`
    pub fn letterbox_troubles(&self) -> String {
        self.language.text("letterbox-troubles", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] One picture is in the box.
    ///    *[other] { $count } pictures are in the box.
    /// }
    /// ```
    pub fn letterbox_some_kept(&self, count: impl Into<Arg>) -> String {
        self.language.text("letterbox-some-kept", &[("count", count.into())])
    }

    /// `You can leave rows empty. If you have more pictures, you can bring them after these.`
    pub fn letterbox_more(&self) -> String {
        self.language.text("letterbox-more", &[])
    }

    /// `Put them in the box`
    pub fn letterbox_do(&self) -> String {
        self.language.text("letterbox-do", &[])
    }

    /// `Brought the wrong one? On the next page you can take it back.`
    pub fn letterbox_do_hint(&self) -> String {
        self.language.text("letterbox-do-hint", &[])
    }

    /// `What you brought`
    pub fn letterbox_receipt_title(&self) -> String {
        self.language.text("letterbox-receipt-title", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] There is nothing of yours in the box.
    ///     [one] One picture is in the box. Thank you.
    ///    *[other] { $count } pictures are in the box. Thank you.
    /// }
    /// ```
    pub fn letterbox_receipt_lede(&self, count: impl Into<Arg>) -> String {
        self.language.text("letterbox-receipt-lede", &[("count", count.into())])
    }

    /// `These are your words about them. The pictures themselves are shown to nobody here.`
    pub fn letterbox_receipt_text(&self) -> String {
        self.language.text("letterbox-receipt-text", &[])
    }

    /// `Until a picture is opened, you can take it back.`
    pub fn letterbox_receipt_back(&self) -> String {
        self.language.text("letterbox-receipt-back", &[])
    }

    /// `Take it back`
    pub fn letterbox_take_out(&self) -> String {
        self.language.text("letterbox-take-out", &[])
    }

    /// `Bring more`
    pub fn letterbox_again(&self) -> String {
        self.language.text("letterbox-again", &[])
    }

    /// ```text
    /// Do others use this device? Press “Leave this page” when you are done. It forgets here what you
    /// brought; the pictures stay in the box.
    /// ```
    pub fn letterbox_shared_device(&self) -> String {
        self.language.text("letterbox-shared-device", &[])
    }

    /// `It is taken back. Nothing of it is left in the box.`
    pub fn said_arrival_taken_out(&self) -> String {
        self.language.text("said-arrival-taken-out", &[])
    }

    /// `Remove your account`
    pub fn farewell_title(&self) -> String {
        self.language.text("farewell-title", &[])
    }

    /// `You can go whenever you want. Here is what goes, what stays, and how to come back.`
    pub fn farewell_lede(&self) -> String {
        self.language.text("farewell-lede", &[])
    }

    /// `What goes`
    pub fn farewell_goes(&self) -> String {
        self.language.text("farewell-goes", &[])
    }

    /// ```text
    /// At once nobody sees your stories any more. Every link you gave leads nowhere, and a membership
    /// ends.
    /// ```
    pub fn farewell_goes_shown(&self) -> String {
        self.language.text("farewell-goes-shown", &[])
    }

    /// `At once you are signed out everywhere but here.`
    pub fn farewell_goes_elsewhere(&self) -> String {
        self.language.text("farewell-goes-elsewhere", &[])
    }

    /// `What you do here for others ends at once, and does not come back by itself.`
    pub fn farewell_goes_role(&self) -> String {
        self.language.text("farewell-goes-role", &[])
    }

    /// `Then all of it is removed for good: photographs, words, names, and ways to sign in.`
    pub fn farewell_goes_box(&self) -> String {
        self.language.text("farewell-goes-box", &[])
    }

    /// `Then your stories, your words and your name are removed for good.`
    pub fn farewell_goes_two(&self) -> String {
        self.language.text("farewell-goes-two", &[])
    }

    /// `Somebody counts on what you decided for the time after you. That ends at once.`
    pub fn farewell_left(&self) -> String {
        self.language.text("farewell-left", &[])
    }

    /// `Somebody named you for the time after them. That ends with your account.`
    pub fn farewell_named(&self) -> String {
        self.language.text("farewell-named", &[])
    }

    /// `A letter tells them.`
    pub fn farewell_letter_tells(&self) -> String {
        self.language.text("farewell-letter-tells", &[])
    }

    /// `What stays`
    pub fn farewell_stays(&self) -> String {
        self.language.text("farewell-stays", &[])
    }

    /// `Until then you can sign in and stay. Everything is where you left it, and only you see it.`
    pub fn farewell_stays_way_back(&self) -> String {
        self.language.text("farewell-stays-way-back", &[])
    }

    /// ```text
    /// Every photograph stays with { $name }, who keeps the box with you. What { $name } wrote stays
    /// too, with any names in it.
    /// ```
    pub fn farewell_stays_two(&self, name: impl Into<Arg>) -> String {
        self.language.text("farewell-stays-two", &[("name", name.into())])
    }

    /// `What you said about how far a photograph may go still holds, without your name.`
    pub fn farewell_stays_says(&self) -> String {
        self.language.text("farewell-stays-says", &[])
    }

    /// `What somebody else has saved for themselves, we cannot take back.`
    pub fn farewell_stays_saved(&self) -> String {
        self.language.text("farewell-stays-saved", &[])
    }

    /// `Afterwards no backup can show your photographs. Your words leave the backups after a while.`
    pub fn farewell_stays_backups(&self) -> String {
        self.language.text("farewell-stays-backups", &[])
    }

    /// `Take a copy first`
    pub fn farewell_copy(&self) -> String {
        self.language.text("farewell-copy", &[])
    }

    /// `You can download every photograph just as it came. If you have stories, copy their words too.`
    pub fn farewell_copy_text(&self) -> String {
        self.language.text("farewell-copy-text", &[])
    }

    /// `When shall it be removed?`
    pub fn farewell_when(&self) -> String {
        self.language.text("farewell-when", &[])
    }

    /// `In thirty days`
    pub fn farewell_in_days(&self) -> String {
        self.language.text("farewell-in-days", &[])
    }

    /// `What you show is taken back today. Until then you can come back.`
    pub fn farewell_in_days_hint(&self) -> String {
        self.language.text("farewell-in-days-hint", &[])
    }

    /// `Now`
    pub fn farewell_now(&self) -> String {
        self.language.text("farewell-now", &[])
    }

    /// `There is no way back.`
    pub fn farewell_now_hint(&self) -> String {
        self.language.text("farewell-now-hint", &[])
    }

    /// `Remove everything now`
    pub fn farewell_now_title(&self) -> String {
        self.language.text("farewell-now-title", &[])
    }

    /// `This is the one thing here that nobody can undo, not even we.`
    pub fn farewell_now_lede(&self) -> String {
        self.language.text("farewell-now-lede", &[])
    }

    /// ```text
    /// If you are not sure tonight, choose thirty days: nobody sees anything of yours from today on,
    /// and you can still come back.
    /// ```
    pub fn farewell_now_text(&self) -> String {
        self.language.text("farewell-now-text", &[])
    }

    /// `remove`
    pub fn farewell_word(&self) -> String {
        self.language.text("farewell-word", &[])
    }

    /// `To remove everything now, type the word “{ $word }”`
    pub fn farewell_word_label(&self, word: impl Into<Arg>) -> String {
        self.language.text("farewell-word-label", &[("word", word.into())])
    }

    /// `Nothing has been removed. If you want it now, please type the word “{ $word }”.`
    pub fn farewell_word_trouble(&self, word: impl Into<Arg>) -> String {
        self.language.text("farewell-word-trouble", &[("word", word.into())])
    }

    /// `Remove everything now`
    pub fn farewell_now_button(&self) -> String {
        self.language.text("farewell-now-button", &[])
    }

    /// `Go back`
    pub fn farewell_now_back(&self) -> String {
        self.language.text("farewell-now-back", &[])
    }

    /// `Remove my account`
    pub fn farewell_button(&self) -> String {
        self.language.text("farewell-button", &[])
    }

    /// `Please choose when.`
    pub fn farewell_when_trouble(&self) -> String {
        self.language.text("farewell-when-trouble", &[])
    }

    /// `You are the only one who runs this place. Without you nobody could look after it.`
    pub fn farewell_last(&self) -> String {
        self.language.text("farewell-last", &[])
    }

    /// `Please give this to somebody else first, at the machine. Then come back to this page.`
    pub fn farewell_last_text(&self) -> String {
        self.language.text("farewell-last-text", &[])
    }

    /// `Your account is removed on { $day }. Until then you can stay.`
    pub fn farewell_waits(&self, day: impl Into<Arg>) -> String {
        self.language.text("farewell-waits", &[("day", day.into())])
    }

    /// `Everything you showed is taken back now.`
    pub fn farewell_waits_text(&self) -> String {
        self.language.text("farewell-waits-text", &[])
    }

    /// `If you stay, everything is where you left it. Only you see it, until you show something again.`
    pub fn farewell_stay_text(&self) -> String {
        self.language.text("farewell-stay-text", &[])
    }

    /// `Stay`
    pub fn farewell_stay(&self) -> String {
        self.language.text("farewell-stay", &[])
    }

    /// `Look at your photographs and download them`
    pub fn farewell_waits_photographs(&self) -> String {
        self.language.text("farewell-waits-photographs", &[])
    }

    /// `Everything of yours is being removed. It takes a few minutes.`
    pub fn farewell_over(&self) -> String {
        self.language.text("farewell-over", &[])
    }

    /// `Goodbye`
    pub fn farewell_goodbye_title(&self) -> String {
        self.language.text("farewell-goodbye-title", &[])
    }

    /// `Everything you showed is taken back.`
    pub fn farewell_goodbye_lede(&self) -> String {
        self.language.text("farewell-goodbye-lede", &[])
    }

    /// `Everything of yours is being removed now. It takes a few minutes.`
    pub fn farewell_goodbye_text(&self) -> String {
        self.language.text("farewell-goodbye-text", &[])
    }

    /// `You are welcome here at any time, also only to read.`
    pub fn farewell_goodbye_back(&self) -> String {
        self.language.text("farewell-goodbye-back", &[])
    }

    /// `To the front page`
    pub fn farewell_goodbye_front(&self) -> String {
        self.language.text("farewell-goodbye-front", &[])
    }

    /// `You can come back`
    pub fn farewell_letter_subject(&self) -> String {
        self.language.text("farewell-letter-subject", &[])
    }

    /// `You asked us to remove your account.`
    pub fn farewell_letter_text(&self) -> String {
        self.language.text("farewell-letter-text", &[])
    }

    /// ```text
    /// You can come back until { $day }. Open the link, sign in and press “Stay”. If you do nothing, it
    /// is done then.
    /// ```
    pub fn farewell_letter_until(&self, day: impl Into<Arg>) -> String {
        self.language.text("farewell-letter-until", &[("day", day.into())])
    }

    /// `If this was not you, please do that now and choose another password.`
    pub fn farewell_letter_not_you(&self) -> String {
        self.language.text("farewell-letter-not-you", &[])
    }

    /// `A link that you were given`
    pub fn farewell_notice_subject(&self) -> String {
        self.language.text("farewell-notice-subject", &[])
    }

    /// `A link that you were given leads nowhere any more. Whoever gave it to you decided so.`
    pub fn farewell_notice_text(&self) -> String {
        self.language.text("farewell-notice-text", &[])
    }

    /// `Somebody you named`
    pub fn farewell_named_letter_subject(&self) -> String {
        self.language.text("farewell-named-letter-subject", &[])
    }

    /// ```text
    /// Somebody you named for the time after you has removed their account here. You can name somebody
    /// else.
    /// ```
    pub fn farewell_named_letter_text(&self) -> String {
        self.language.text("farewell-named-letter-text", &[])
    }

    /// `This person has removed their account here. You can name somebody else.`
    pub fn afterme_nobody(&self) -> String {
        self.language.text("afterme-nobody", &[])
    }

    /// `The place is changed.`
    pub fn said_place_changed(&self) -> String {
        self.language.text("said-place-changed", &[])
    }

    /// ```text
    /// Thank you. The place goes by the clock of the machine again. What fell due in between waits for
    /// its whole time.
    /// ```
    pub fn said_clock_is_right(&self) -> String {
        self.language.text("said-clock-is-right", &[])
    }

    /// `You are here. Everything is where you left it, and only you see it.`
    pub fn said_farewell_stay(&self) -> String {
        self.language.text("said-farewell-stay", &[])
    }

    /// `Somebody in this one has removed their account. It stays with whoever keeps it, as they wanted.`
    pub fn says_held_keepers(&self) -> String {
        self.language.text("says-held-keepers", &[])
    }

    /// ```text
    /// Somebody in this one has removed their account. Only people who are invited see it, as they
    /// wanted.
    /// ```
    pub fn says_held_invited(&self) -> String {
        self.language.text("says-held-invited", &[])
    }

    /// `Write in a plain field instead`
    pub fn sheet_plain(&self) -> String {
        self.language.text("sheet-plain", &[])
    }

    /// `For your words`
    pub fn sheet_tools(&self) -> String {
        self.language.text("sheet-tools", &[])
    }

    /// `Picture`
    pub fn sheet_picture(&self) -> String {
        self.language.text("sheet-picture", &[])
    }

    /// `Italic`
    pub fn sheet_italic(&self) -> String {
        self.language.text("sheet-italic", &[])
    }

    /// `Bold`
    pub fn sheet_bold(&self) -> String {
        self.language.text("sheet-bold", &[])
    }

    /// `More`
    pub fn sheet_more(&self) -> String {
        self.language.text("sheet-more", &[])
    }

    /// `Undo`
    pub fn sheet_undo(&self) -> String {
        self.language.text("sheet-undo", &[])
    }

    /// `Redo`
    pub fn sheet_redo(&self) -> String {
        self.language.text("sheet-redo", &[])
    }

    /// `Covered. Readers first see:`
    pub fn sheet_guard(&self) -> String {
        self.language.text("sheet-guard", &[])
    }

    /// `Covered. It needs a sentence, so that readers know what they open.`
    pub fn sheet_guard_empty(&self) -> String {
        self.language.text("sheet-guard-empty", &[])
    }

    /// `Covered`
    pub fn sheet_covered(&self) -> String {
        self.language.text("sheet-covered", &[])
    }

    /// `Not covered`
    pub fn sheet_not_covered(&self) -> String {
        self.language.text("sheet-not-covered", &[])
    }

    /// `Move`
    pub fn sheet_move(&self) -> String {
        self.language.text("sheet-move", &[])
    }

    /// `Take out`
    pub fn sheet_take_out(&self) -> String {
        self.language.text("sheet-take-out", &[])
    }

    /// `Here stood a picture that is not in this story now. Readers see nothing of this.`
    pub fn sheet_missing(&self) -> String {
        self.language.text("sheet-missing", &[])
    }

    /// `This picture stands further up already. Readers see it there.`
    pub fn sheet_second(&self) -> String {
        self.language.text("sheet-second", &[])
    }

    /// `Should this picture be covered until a reader asks for it?`
    pub fn sheet_ask(&self) -> String {
        self.language.text("sheet-ask", &[])
    }

    /// `Leave it open`
    pub fn sheet_ask_open(&self) -> String {
        self.language.text("sheet-ask-open", &[])
    }

    /// `Cover it`
    pub fn sheet_ask_cover(&self) -> String {
        self.language.text("sheet-ask-cover", &[])
    }

    /// `This picture`
    pub fn sheet_this_picture(&self) -> String {
        self.language.text("sheet-this-picture", &[])
    }

    /// `Done`
    pub fn sheet_done(&self) -> String {
        self.language.text("sheet-done", &[])
    }

    /// `where it is now`
    pub fn sheet_to_here(&self) -> String {
        self.language.text("sheet-to-here", &[])
    }

    /// `the beginning`
    pub fn sheet_to_start(&self) -> String {
        self.language.text("sheet-to-start", &[])
    }

    /// `after “{ $words }”`
    pub fn sheet_to_after(&self, words: impl Into<Arg>) -> String {
        self.language.text("sheet-to-after", &[("words", words.into())])
    }

    /// `the end`
    pub fn sheet_to_end(&self) -> String {
        self.language.text("sheet-to-end", &[])
    }

    /// `Add photographs`
    pub fn sheet_add(&self) -> String {
        self.language.text("sheet-add", &[])
    }

    /// `From this device`
    pub fn sheet_from_here(&self) -> String {
        self.language.text("sheet-from-here", &[])
    }

    /// `This did not reach us. Please try again in a moment.`
    pub fn sheet_no_line(&self) -> String {
        self.language.text("sheet-no-line", &[])
    }

    /// `It stands in your words now.`
    pub fn sheet_placed(&self) -> String {
        self.language.text("sheet-placed", &[])
    }

    /// `It is taken out of the story. It stays in your box. Undo brings it back.`
    pub fn sheet_taken(&self) -> String {
        self.language.text("sheet-taken", &[])
    }

    /// ```text
    /// It is kept in your box. It could not be put into the story yet; choose it from your box in a
    /// moment.
    /// ```
    pub fn sheet_kept_only(&self) -> String {
        self.language.text("sheet-kept-only", &[])
    }

    /// `There are photographs in what you pasted. Would you like to keep them and put them here?`
    pub fn sheet_pasted(&self) -> String {
        self.language.text("sheet-pasted", &[])
    }

    /// `Keep them here`
    pub fn sheet_pasted_keep(&self) -> String {
        self.language.text("sheet-pasted-keep", &[])
    }

    /// `Pictures that stand on another page did not come along. You can add them from your device.`
    pub fn sheet_far_pictures(&self) -> String {
        self.language.text("sheet-far-pictures", &[])
    }

    /// `This picture was taken out in another window. What you wrote beside it is still here.`
    pub fn sheet_gone(&self) -> String {
        self.language.text("sheet-gone", &[])
    }

    /// `Put it back`
    pub fn sheet_put_back(&self) -> String {
        self.language.text("sheet-put-back", &[])
    }

    /// `There is nothing else in your box to put here yet.`
    pub fn pictures_none(&self) -> String {
        self.language.text("pictures-none", &[])
    }

    /// `Put them into the story`
    pub fn pictures_place(&self) -> String {
        self.language.text("pictures-place", &[])
    }

    /// `Back to your words`
    pub fn pictures_back(&self) -> String {
        self.language.text("pictures-back", &[])
    }

    /// `Words under it, its cover, where it stands`
    pub fn picture_fold(&self) -> String {
        self.language.text("picture-fold", &[])
    }

    /// `When a reader comes to it`
    pub fn picture_when(&self) -> String {
        self.language.text("picture-when", &[])
    }

    /// `It is open`
    pub fn picture_open(&self) -> String {
        self.language.text("picture-open", &[])
    }

    /// `It is covered until they ask for it`
    pub fn picture_covered(&self) -> String {
        self.language.text("picture-covered", &[])
    }

    /// `Who took it, if you like`
    pub fn picture_credit(&self) -> String {
        self.language.text("picture-credit", &[])
    }

    /// `Where it stands`
    pub fn picture_place(&self) -> String {
        self.language.text("picture-place", &[])
    }

    /// `Up`
    pub fn picture_up(&self) -> String {
        self.language.text("picture-up", &[])
    }

    /// `Down`
    pub fn picture_down(&self) -> String {
        self.language.text("picture-down", &[])
    }

    /// `Move it to`
    pub fn picture_to(&self) -> String {
        self.language.text("picture-to", &[])
    }

    /// `It stays in your box.`
    pub fn picture_stays(&self) -> String {
        self.language.text("picture-stays", &[])
    }

    /// `Write a few kind words`
    pub fn note_title(&self) -> String {
        self.language.text("note-title", &[])
    }

    /// `Change your note`
    pub fn note_change_title(&self) -> String {
        self.language.text("note-change-title", &[])
    }

    /// ```text
    /// A person at { $place } reads each note first. Then it waits until the person who wrote the story
    /// opens it.
    /// ```
    pub fn note_read_by_place(&self, place: impl Into<Arg>) -> String {
        self.language.text("note-read-by-place", &[("place", place.into())])
    }

    /// ```text
    /// Somebody they trust reads each note first. Then it waits until the person who wrote the story
    /// opens it.
    /// ```
    pub fn note_read_by_friend(&self) -> String {
        self.language.text("note-read-by-friend", &[])
    }

    /// `The person who wrote the story reads it herself or himself, when they choose to.`
    pub fn note_read_by_herself(&self) -> String {
        self.language.text("note-read-by-herself", &[])
    }

    /// ```text
    /// { $days ->
    ///     [one] Lately that took a day at most.
    ///    *[other] Lately that took up to { $days } days.
    /// }
    /// ```
    pub fn note_days(&self, days: impl Into<Arg>) -> String {
        self.language.text("note-days", &[("days", days.into())])
    }

    /// `More notes wait than usual. Yours may take longer.`
    pub fn note_slow(&self) -> String {
        self.language.text("note-slow", &[])
    }

    /// `Advice, reasons for what happened, things to buy and unkind words are never passed on.`
    pub fn note_never_passed(&self) -> String {
        self.language.text("note-never-passed", &[])
    }

    /// ```text
    /// What you write stays between you, whoever reads first, and them. We speak to others only where a
    /// life is in danger.
    /// ```
    pub fn note_confidence(&self) -> String {
        self.language.text("note-confidence", &[])
    }

    /// `If you or somebody near you is in danger, please do not wait for an answer here.`
    pub fn note_urgent(&self) -> String {
        self.language.text("note-urgent", &[])
    }

    /// `Nobody reads here at night.`
    pub fn note_no_night(&self) -> String {
        self.language.text("note-no-night", &[])
    }

    /// `These people answer now`
    pub fn note_urgent_help(&self) -> String {
        self.language.text("note-urgent-help", &[])
    }

    /// `If words are hard, begin with some of these`
    pub fn note_begin(&self) -> String {
        self.language.text("note-begin", &[])
    }

    /// `I read every word.`
    pub fn note_say_read(&self) -> String {
        self.language.text("note-say-read", &[])
    }

    /// `Something like this happened to me. You are not alone in it.`
    pub fn note_say_same(&self) -> String {
        self.language.text("note-say-same", &[])
    }

    /// `I don’t have words. I am here.`
    pub fn note_say_here(&self) -> String {
        self.language.text("note-say-here", &[])
    }

    /// `Thank you for writing it down. There is no need to answer.`
    pub fn note_say_thanks(&self) -> String {
        self.language.text("note-say-thanks", &[])
    }

    /// `I have words of my own`
    pub fn note_say_none(&self) -> String {
        self.language.text("note-say-none", &[])
    }

    /// `Your own words, if you like`
    pub fn note_own_words(&self) -> String {
        self.language.text("note-own-words", &[])
    }

    /// ```text
    /// Speak from your side: what you read, what you remember. A simple “I am sorry, I read your words”
    /// is enough.
    /// ```
    pub fn note_own_words_hint(&self) -> String {
        self.language.text("note-own-words-hint", &[])
    }

    /// `A name, if you like`
    pub fn note_name(&self) -> String {
        self.language.text("note-name", &[])
    }

    /// `It need not be yours. It can stay empty.`
    pub fn note_name_hint(&self) -> String {
        self.language.text("note-name-hint", &[])
    }

    /// `Who is it for?`
    pub fn note_for(&self) -> String {
        self.language.text("note-for", &[])
    }

    /// `For the person who wrote the story, and nobody else`
    pub fn note_for_her(&self) -> String {
        self.language.text("note-for-her", &[])
    }

    /// `For everyone who reads here`
    pub fn note_for_everyone(&self) -> String {
        self.language.text("note-for-everyone", &[])
    }

    /// `It may stand under the story, if they wish so. It may also stay with them.`
    pub fn note_for_everyone_hint(&self) -> String {
        self.language.text("note-for-everyone-hint", &[])
    }

    /// `Nobody but the person who wrote the story will see it.`
    pub fn note_for_her_only(&self) -> String {
        self.language.text("note-for-her-only", &[])
    }

    /// ```text
    /// It is held until somebody has read it. You get a page on which you can change it or take it
    /// back, at any time.
    /// ```
    pub fn note_next(&self) -> String {
        self.language.text("note-next", &[])
    }

    /// `Send it to be read`
    pub fn note_send(&self) -> String {
        self.language.text("note-send", &[])
    }

    /// `Back to the story`
    pub fn note_back(&self) -> String {
        self.language.text("note-back", &[])
    }

    /// `Leave it as it is`
    pub fn note_leave_as_is(&self) -> String {
        self.language.text("note-leave-as-is", &[])
    }

    /// `There is nothing to read in it yet. One short sentence is enough.`
    pub fn note_words_missing(&self) -> String {
        self.language.text("note-words-missing", &[])
    }

    /// `Not just now`
    pub fn note_not_now(&self) -> String {
        self.language.text("note-not-now", &[])
    }

    /// `This story takes notes from people who were invited to it.`
    pub fn note_only_invited(&self) -> String {
        self.language.text("note-only-invited", &[])
    }

    /// `So much kindness came at once that this letterbox rests until { $day }. Please come back then.`
    pub fn note_resting(&self, day: impl Into<Arg>) -> String {
        self.language.text("note-resting", &[("day", day.into())])
    }

    /// `More notes wait here than can be read. We take none until those have been read.`
    pub fn note_full(&self) -> String {
        self.language.text("note-full", &[])
    }

    /// `This story takes no notes any more.`
    pub fn note_closed(&self) -> String {
        self.language.text("note-closed", &[])
    }

    /// `Your words, to copy`
    pub fn note_typed(&self) -> String {
        self.language.text("note-typed", &[])
    }

    /// `Your note`
    pub fn note_receipt_title(&self) -> String {
        self.language.text("note-receipt-title", &[])
    }

    /// `What you wrote`
    pub fn note_receipt_words(&self) -> String {
        self.language.text("note-receipt-words", &[])
    }

    /// `Keep the address of this page. It is the only way back to your note.`
    pub fn note_receipt_keep(&self) -> String {
        self.language.text("note-receipt-keep", &[])
    }

    /// ```text
    /// We read what you wrote as somebody in need might write it. Please do not stay alone with it
    /// tonight. These people are awake to listen.
    /// ```
    pub fn note_danger(&self) -> String {
        self.language.text("note-danger", &[])
    }

    /// `It has arrived and is held. Nobody else sees it before a person has read it.`
    pub fn note_held(&self) -> String {
        self.language.text("note-held", &[])
    }

    /// `A person has read it and passed it on. It waits until they open it.`
    pub fn note_passed(&self) -> String {
        self.language.text("note-passed", &[])
    }

    /// `It has been read. Thank you, with all their heart.`
    pub fn note_thanked(&self) -> String {
        self.language.text("note-thanked", &[])
    }

    /// `It came back to you with one line. You can change it and send it again.`
    pub fn note_returned(&self) -> String {
        self.language.text("note-returned", &[])
    }

    /// `We have not passed on your note. We carry only kind words to people whose baby died.`
    pub fn note_declined(&self) -> String {
        self.language.text("note-declined", &[])
    }

    /// `You took it back. Nothing of it is left here.`
    pub fn note_taken_back(&self) -> String {
        self.language.text("note-taken-back", &[])
    }

    /// `It stands under the story`
    pub fn note_stands_there(&self) -> String {
        self.language.text("note-stands-there", &[])
    }

    /// `Change it`
    pub fn note_change(&self) -> String {
        self.language.text("note-change", &[])
    }

    /// `A note that was changed is held again until somebody has read it.`
    pub fn note_change_hint(&self) -> String {
        self.language.text("note-change-hint", &[])
    }

    /// `Take it back`
    pub fn note_take_back(&self) -> String {
        self.language.text("note-take-back", &[])
    }

    /// `Notes from readers`
    pub fn notes_title(&self) -> String {
        self.language.text("notes-title", &[])
    }

    /// `When there is a note for you, it waits quietly until you open it.`
    pub fn notes_lede(&self) -> String {
        self.language.text("notes-lede", &[])
    }

    /// `Some notes have come for you. They will keep. Read them when you want to.`
    pub fn notes_wait(&self) -> String {
        self.language.text("notes-wait", &[])
    }

    /// `Read them now`
    pub fn notes_read_now(&self) -> String {
        self.language.text("notes-read-now", &[])
    }

    /// `Look whether something came`
    pub fn notes_read_yourself(&self) -> String {
        self.language.text("notes-read-yourself", &[])
    }

    /// `There is nothing here, and that is fine.`
    pub fn notes_none(&self) -> String {
        self.language.text("notes-none", &[])
    }

    /// ```text
    /// so much came at once that its letterbox rests until { $day }. It opens again by itself. People
    /// you invited still get through.
    /// ```
    pub fn notes_resting(&self, day: impl Into<Arg>) -> String {
        self.language.text("notes-resting", &[("day", day.into())])
    }

    /// `Change`
    pub fn notes_change(&self) -> String {
        self.language.text("notes-change", &[])
    }

    /// `stands under the story`
    pub fn notes_stands_under(&self) -> String {
        self.language.text("notes-stands-under", &[])
    }

    /// `Say thank you`
    pub fn notes_thank(&self) -> String {
        self.language.text("notes-thank", &[])
    }

    /// `You said thank you.`
    pub fn notes_thanked(&self) -> String {
        self.language.text("notes-thanked", &[])
    }

    /// `Show it under my story`
    pub fn notes_show_under(&self) -> String {
        self.language.text("notes-show-under", &[])
    }

    /// `Take it from under my story`
    pub fn notes_take_from_under(&self) -> String {
        self.language.text("notes-take-from-under", &[])
    }

    /// `Put it away`
    pub fn notes_put_away(&self) -> String {
        self.language.text("notes-put-away", &[])
    }

    /// `Bring it back`
    pub fn notes_bring_back(&self) -> String {
        self.language.text("notes-bring-back", &[])
    }

    /// `Take no more notes for this story`
    pub fn notes_close(&self) -> String {
        self.language.text("notes-close", &[])
    }

    /// `Notes you put away`
    pub fn notes_away_title(&self) -> String {
        self.language.text("notes-away-title", &[])
    }

    /// `How notes reach you`
    pub fn notes_how(&self) -> String {
        self.language.text("notes-how", &[])
    }

    /// ```text
    /// Nobody reads first for you yet, so your stories take no notes. You can name somebody, or read
    /// yourself.
    /// ```
    pub fn notes_nobody_reads(&self) -> String {
        self.language.text("notes-nobody-reads", &[])
    }

    /// `A person at { $place } reads each note before it reaches you.`
    pub fn notes_place_reads(&self, place: impl Into<Arg>) -> String {
        self.language.text("notes-place-reads", &[("place", place.into())])
    }

    /// `Somebody you named reads each note before it reaches you.`
    pub fn notes_friend_reads(&self) -> String {
        self.language.text("notes-friend-reads", &[])
    }

    /// `Nobody reads first. You read yourself what comes, when you choose to.`
    pub fn notes_you_read(&self) -> String {
        self.language.text("notes-you-read", &[])
    }

    /// `For each story you choose whether readers may write to you.`
    pub fn notes_each_story(&self) -> String {
        self.language.text("notes-each-story", &[])
    }

    /// `A letter when notes wait for you`
    pub fn notes_tell(&self) -> String {
        self.language.text("notes-tell", &[])
    }

    /// `One letter on the day you choose, and only if something waits. It says nothing of what.`
    pub fn notes_tell_hint(&self) -> String {
        self.language.text("notes-tell-hint", &[])
    }

    /// `No letter`
    pub fn notes_tell_never(&self) -> String {
        self.language.text("notes-tell-never", &[])
    }

    /// `May readers write to you?`
    pub fn notes_wish_title(&self) -> String {
        self.language.text("notes-wish-title", &[])
    }

    /// `Back to what they will see`
    pub fn notes_wish_back(&self) -> String {
        self.language.text("notes-wish-back", &[])
    }

    /// `Readers cannot write to you.`
    pub fn notes_wish_line(&self) -> String {
        self.language.text("notes-wish-line", &[])
    }

    /// `Readers can write to you.`
    pub fn notes_wish_line_open(&self) -> String {
        self.language.text("notes-wish-line-open", &[])
    }

    /// `Who may write`
    pub fn notes_taking(&self) -> String {
        self.language.text("notes-taking", &[])
    }

    /// `Anyone who may read it`
    pub fn notes_taking_anyone(&self) -> String {
        self.language.text("notes-taking-anyone", &[])
    }

    /// `They need no account. Nothing reaches you before a person has read it.`
    pub fn notes_taking_anyone_hint(&self) -> String {
        self.language.text("notes-taking-anyone-hint", &[])
    }

    /// `People I invited`
    pub fn notes_taking_invited(&self) -> String {
        self.language.text("notes-taking-invited", &[])
    }

    /// `No notes, please`
    pub fn notes_taking_closed(&self) -> String {
        self.language.text("notes-taking-closed", &[])
    }

    /// `What becomes of a note`
    pub fn notes_showing(&self) -> String {
        self.language.text("notes-showing", &[])
    }

    /// `It is kept aside until I open it`
    pub fn notes_showing_aside(&self) -> String {
        self.language.text("notes-showing-aside", &[])
    }

    /// `Then you can let it stand under your story, or keep it.`
    pub fn notes_showing_aside_hint(&self) -> String {
        self.language.text("notes-showing-aside-hint", &[])
    }

    /// `It stands under my story when it was passed`
    pub fn notes_showing_shown(&self) -> String {
        self.language.text("notes-showing-shown", &[])
    }

    /// `Only if whoever wrote it meant it for everyone. You can take each away.`
    pub fn notes_showing_shown_hint(&self) -> String {
        self.language.text("notes-showing-shown-hint", &[])
    }

    /// `Nobody else ever sees it`
    pub fn notes_showing_never(&self) -> String {
        self.language.text("notes-showing-never", &[])
    }

    /// `Your thanks stand on the page of whoever wrote it.`
    pub fn said_note_thanked(&self) -> String {
        self.language.text("said-note-thanked", &[])
    }

    /// `It is put away. You find it under “Notes you put away”.`
    pub fn said_note_away(&self) -> String {
        self.language.text("said-note-away", &[])
    }

    /// `It is back among your notes.`
    pub fn said_note_back(&self) -> String {
        self.language.text("said-note-back", &[])
    }

    /// `It stands under your story now.`
    pub fn said_note_shown(&self) -> String {
        self.language.text("said-note-shown", &[])
    }

    /// `It stands under your story no more.`
    pub fn said_note_aside(&self) -> String {
        self.language.text("said-note-aside", &[])
    }

    /// `This story takes no notes any more.`
    pub fn said_notes_closed(&self) -> String {
        self.language.text("said-notes-closed", &[])
    }

    /// `Something waits for you`
    pub fn letter_notes_subject(&self) -> String {
        self.language.text("letter-notes-subject", &[])
    }

    /// `Notes from readers wait for you. A person has read each of them. They will keep.`
    pub fn letter_notes_text(&self) -> String {
        self.language.text("letter-notes-text", &[])
    }

    /// `You asked for this letter. You can stop it on the page of your notes.`
    pub fn letter_notes_stop(&self) -> String {
        self.language.text("letter-notes-stop", &[])
    }

    /// `Monday`
    pub fn weekday_1(&self) -> String {
        self.language.text("weekday-1", &[])
    }

    /// `Tuesday`
    pub fn weekday_2(&self) -> String {
        self.language.text("weekday-2", &[])
    }

    /// `Wednesday`
    pub fn weekday_3(&self) -> String {
        self.language.text("weekday-3", &[])
    }

    /// `Thursday`
    pub fn weekday_4(&self) -> String {
        self.language.text("weekday-4", &[])
    }

    /// `Friday`
    pub fn weekday_5(&self) -> String {
        self.language.text("weekday-5", &[])
    }

    /// `Saturday`
    pub fn weekday_6(&self) -> String {
        self.language.text("weekday-6", &[])
    }

    /// `Sunday`
    pub fn weekday_7(&self) -> String {
        self.language.text("weekday-7", &[])
    }

    /// `Notes of kindness`
    pub fn notes_under(&self) -> String {
        self.language.text("notes-under", &[])
    }

    /// `Write a few kind words`
    pub fn notes_write(&self) -> String {
        self.language.text("notes-write", &[])
    }

    /// `Who reads first`
    pub fn readers_title(&self) -> String {
        self.language.text("readers-title", &[])
    }

    /// ```text
    /// Somebody you trust can read what people send before you do. They pass on what is kind. The rest
    /// never reaches you.
    /// ```
    pub fn readers_lede(&self) -> String {
        self.language.text("readers-lede", &[])
    }

    /// `Ends here`
    pub fn readers_end(&self) -> String {
        self.language.text("readers-end", &[])
    }

    /// ```text
    /// Whoever reads no more sees nothing any more. What waits goes on waiting for whoever you name
    /// next.
    /// ```
    pub fn readers_end_hint(&self) -> String {
        self.language.text("readers-end-hint", &[])
    }

    /// `Name somebody`
    pub fn readers_name_somebody(&self) -> String {
        self.language.text("readers-name-somebody", &[])
    }

    /// `What you call them`
    pub fn readers_name(&self) -> String {
        self.language.text("readers-name", &[])
    }

    /// `Only you and they see it.`
    pub fn readers_name_hint(&self) -> String {
        self.language.text("readers-name-hint", &[])
    }

    /// `Please write what you call them.`
    pub fn readers_name_missing(&self) -> String {
        self.language.text("readers-name-missing", &[])
    }

    /// `You have named as many as can be. Let one end first.`
    pub fn readers_enough(&self) -> String {
        self.language.text("readers-enough", &[])
    }

    /// `Make a link for them`
    pub fn readers_make(&self) -> String {
        self.language.text("readers-make", &[])
    }

    /// `Or read yourself`
    pub fn readers_nobody(&self) -> String {
        self.language.text("readers-nobody", &[])
    }

    /// ```text
    /// Where nobody reads first, you can read yourself what comes, one note at a time, when you choose
    /// to.
    /// ```
    pub fn readers_herself_text(&self) -> String {
        self.language.text("readers-herself-text", &[])
    }

    /// `I read myself`
    pub fn readers_herself_do(&self) -> String {
        self.language.text("readers-herself-do", &[])
    }

    /// `You read yourself what comes.`
    pub fn readers_herself_on(&self) -> String {
        self.language.text("readers-herself-on", &[])
    }

    /// `I would rather not`
    pub fn readers_herself_stop(&self) -> String {
        self.language.text("readers-herself-stop", &[])
    }

    /// `Send this link to { $name }, and to nobody else.`
    pub fn readers_link_lede(&self, name: impl Into<Arg>) -> String {
        self.language.text("readers-link-lede", &[("name", name.into())])
    }

    /// `It opens what waits to be read for you, and nothing else of yours.`
    pub fn readers_link_hint(&self) -> String {
        self.language.text("readers-link-hint", &[])
    }

    /// `Please ask them first. It can be heavy to read what others write.`
    pub fn readers_link_next(&self) -> String {
        self.language.text("readers-link-next", &[])
    }

    /// `They read no more. Their link leads nowhere now.`
    pub fn said_reader_ended(&self) -> String {
        self.language.text("said-reader-ended", &[])
    }

    /// `Would you read first?`
    pub fn reading_door_title(&self) -> String {
        self.language.text("reading-door-title", &[])
    }

    /// `{ $name } asks you to read what people write to them, before they do.`
    pub fn reading_door_lede(&self, name: impl Into<Arg>) -> String {
        self.language.text("reading-door-lede", &[("name", name.into())])
    }

    /// ```text
    /// Most of it is kind. Some may be clumsy, and now and then something is cruel. You decide alone,
    /// one note at a time, and can stop whenever you like.
    /// ```
    pub fn reading_door_text(&self) -> String {
        self.language.text("reading-door-text", &[])
    }

    /// `This device then remembers that you may read. You need no account.`
    pub fn reading_door_next(&self) -> String {
        self.language.text("reading-door-next", &[])
    }

    /// `Begin`
    pub fn reading_door_do(&self) -> String {
        self.language.text("reading-door-do", &[])
    }

    /// `One note to read`
    pub fn reading_title(&self) -> String {
        self.language.text("reading-title", &[])
    }

    /// `For { $name }`
    pub fn reading_for(&self, name: impl Into<Arg>) -> String {
        self.language.text("reading-for", &[("name", name.into())])
    }

    /// `This note may come from somebody in danger. Please read it first, and do not carry it alone.`
    pub fn reading_danger(&self) -> String {
        self.language.text("reading-danger", &[])
    }

    /// `Pass it on to { $name }`
    pub fn reading_pass(&self, name: impl Into<Arg>) -> String {
        self.language.text("reading-pass", &[("name", name.into())])
    }

    /// `Keep it`
    pub fn reading_keep(&self) -> String {
        self.language.text("reading-keep", &[])
    }

    /// ```text
    /// It waits until they open it. You can take this back for fifteen minutes, as long as they have
    /// not seen it.
    /// ```
    pub fn reading_pass_hint(&self) -> String {
        self.language.text("reading-pass-hint", &[])
    }

    /// `Give it back with one kind line`
    pub fn reading_give_back(&self) -> String {
        self.language.text("reading-give-back", &[])
    }

    /// ```text
    /// Whoever wrote it reads this line on their page, and can change the note. Nobody else learns of
    /// it.
    /// ```
    pub fn reading_give_back_hint(&self) -> String {
        self.language.text("reading-give-back-hint", &[])
    }

    /// `A line to begin from`
    pub fn reading_ready(&self) -> String {
        self.language.text("reading-ready", &[])
    }

    /// ```text
    /// Thank you for writing. One part may sound different on a hard night. A simple “I am sorry, I
    /// read your words” is always enough.
    /// ```
    pub fn reading_line_enough(&self) -> String {
        self.language.text("reading-line-enough", &[])
    }

    /// ```text
    /// You may be right to care about this. They did not ask for causes or treatments. Would you send
    /// it without that part?
    /// ```
    pub fn reading_line_advice(&self) -> String {
        self.language.text("reading-line-advice", &[])
    }

    /// ```text
    /// Your faith is welcome as yours. They asked not to be given reasons. Would you send it without
    /// that line?
    /// ```
    pub fn reading_line_reasons(&self) -> String {
        self.language.text("reading-line-reasons", &[])
    }

    /// `Or a line of your own`
    pub fn reading_own_line(&self) -> String {
        self.language.text("reading-own-line", &[])
    }

    /// `Give it back`
    pub fn reading_give_back_do(&self) -> String {
        self.language.text("reading-give-back-do", &[])
    }

    /// `Put it aside`
    pub fn reading_put_aside(&self) -> String {
        self.language.text("reading-put-aside", &[])
    }

    /// `It does not reach them, and they never learn of it.`
    pub fn reading_put_aside_hint(&self) -> String {
        self.language.text("reading-put-aside-hint", &[])
    }

    /// `What to look for`
    pub fn reading_guide(&self) -> String {
        self.language.text("reading-guide", &[])
    }

    /// `Is anybody in danger? Then nothing else counts: look at the help below, and call somebody.`
    pub fn reading_guide_danger(&self) -> String {
        self.language.text("reading-guide-danger", &[])
    }

    /// `Does it sell something, or ask to click, to meet or for a picture? Put it aside.`
    pub fn reading_guide_sells(&self) -> String {
        self.language.text("reading-guide-sells", &[])
    }

    /// `Does it judge, blame, doubt or pry, however politely? Put it aside.`
    pub fn reading_guide_judges(&self) -> String {
        self.language.text("reading-guide-judges", &[])
    }

    /// `Is it comfort with a “but”, an “at least” or advice? Give it back.`
    pub fn reading_guide_comfort(&self) -> String {
        self.language.text("reading-guide-comfort", &[])
    }

    /// `Does it explain the death? Give it back. “I lit a candle” is kind.`
    pub fn reading_guide_faith(&self) -> String {
        self.language.text("reading-guide-faith", &[])
    }

    /// `Not sure? Read it aloud as if you were alone at three in the morning.`
    pub fn reading_guide_unsure(&self) -> String {
        self.language.text("reading-guide-unsure", &[])
    }

    /// `You passed it on.`
    pub fn reading_did_pass(&self) -> String {
        self.language.text("reading-did-pass", &[])
    }

    /// `You gave it back.`
    pub fn reading_did_give_back(&self) -> String {
        self.language.text("reading-did-give-back", &[])
    }

    /// `You put it aside.`
    pub fn reading_did_put_aside(&self) -> String {
        self.language.text("reading-did-put-aside", &[])
    }

    /// `Undo`
    pub fn reading_undo(&self) -> String {
        self.language.text("reading-undo", &[])
    }

    /// `Nothing waits to be read. Thank you for being there.`
    pub fn reading_none(&self) -> String {
        self.language.text("reading-none", &[])
    }

    /// `It was decided already, or its writer changed it. Here is what waits now.`
    pub fn said_note_decided(&self) -> String {
        self.language.text("said-note-decided", &[])
    }

    /// `Please choose or write a line, so that whoever wrote it knows what to change.`
    pub fn said_note_line(&self) -> String {
        self.language.text("said-note-line", &[])
    }

    /// `It is undone. The note waits again.`
    pub fn said_note_undone(&self) -> String {
        self.language.text("said-note-undone", &[])
    }

    /// `That can no longer be undone.`
    pub fn said_note_not_undone(&self) -> String {
        self.language.text("said-note-not-undone", &[])
    }

    /// `Light a candle`
    pub fn marks_light(&self) -> String {
        self.language.text("marks-light", &[])
    }

    /// `Lay down a flower`
    pub fn marks_lay(&self) -> String {
        self.language.text("marks-lay", &[])
    }

    /// `I read this`
    pub fn marks_say_read(&self) -> String {
        self.language.text("marks-say-read", &[])
    }

    /// `A candle burns here`
    pub fn marks_candle_lit(&self) -> String {
        self.language.text("marks-candle-lit", &[])
    }

    /// `A flower lies here`
    pub fn marks_flower_laid(&self) -> String {
        self.language.text("marks-flower-laid", &[])
    }

    /// `You read it`
    pub fn marks_read_said(&self) -> String {
        self.language.text("marks-read-said", &[])
    }

    /// `Nothing is counted, and nobody is told. Whoever wrote the story may look, if they like.`
    pub fn marks_quiet(&self) -> String {
        self.language.text("marks-quiet", &[])
    }

    /// `What readers left here`
    pub fn marks_title(&self) -> String {
        self.language.text("marks-title", &[])
    }

    /// `There is nothing here, and that is fine.`
    pub fn marks_none(&self) -> String {
        self.language.text("marks-none", &[])
    }

    /// `A candle was lit here on { $day }.`
    pub fn marks_left_candle(&self, day: impl Into<Arg>) -> String {
        self.language.text("marks-left-candle", &[("day", day.into())])
    }

    /// `A flower was laid down here on { $day }.`
    pub fn marks_left_flower(&self, day: impl Into<Arg>) -> String {
        self.language.text("marks-left-flower", &[("day", day.into())])
    }

    /// `Somebody said on { $day } that they read it.`
    pub fn marks_left_read(&self, day: impl Into<Arg>) -> String {
        self.language.text("marks-left-read", &[("day", day.into())])
    }

    /// `The last time was on { $day }.`
    pub fn marks_last(&self, day: impl Into<Arg>) -> String {
        self.language.text("marks-last", &[("day", day.into())])
    }

    /// `How many there were, and who, is written down nowhere.`
    pub fn marks_uncounted(&self) -> String {
        self.language.text("marks-uncounted", &[])
    }

    /// `Readers may leave a candle, a flower or “I read this”`
    pub fn marks_allow(&self) -> String {
        self.language.text("marks-allow", &[])
    }

    /// `Nothing is counted and nobody is told. You look when you like.`
    pub fn marks_allow_hint(&self) -> String {
        self.language.text("marks-allow-hint", &[])
    }

    /// `What readers left here`
    pub fn marks_look(&self) -> String {
        self.language.text("marks-look", &[])
    }

    /// `Show it, or hand it in to be read`
    pub fn decide_hand_in(&self) -> String {
        self.language.text("decide-hand-in", &[])
    }

    /// ```text
    /// In this place, somebody reads a story before more people than your circles can. You hand it in,
    /// and it is shown when they say yes.
    /// ```
    pub fn decide_read_first(&self) -> String {
        self.language.text("decide-read-first", &[])
    }

    /// `Before it is read`
    pub fn hand_in_title(&self) -> String {
        self.language.text("hand-in-title", &[])
    }

    /// `Somebody who looks after this place reads it first. Nobody else gets a word of it before that.`
    pub fn hand_in_lede(&self) -> String {
        self.language.text("hand-in-lede", &[])
    }

    /// `It is shown as soon as they say yes.`
    pub fn hand_in_now(&self) -> String {
        self.language.text("hand-in-now", &[])
    }

    /// `It is shown on the morning after they say yes.`
    pub fn hand_in_night(&self) -> String {
        self.language.text("hand-in-night", &[])
    }

    /// `Tick what you agree to. Nothing is ticked for you, and only the first is needed.`
    pub fn hand_in_none_ticked(&self) -> String {
        self.language.text("hand-in-none-ticked", &[])
    }

    /// `It is handed in exactly as it stands now. You can go on writing, and call it back at any time.`
    pub fn hand_in_next(&self) -> String {
        self.language.text("hand-in-next", &[])
    }

    /// `Send it to be read`
    pub fn hand_in_do(&self) -> String {
        self.language.text("hand-in-do", &[])
    }

    /// `Without this the place cannot show it. Tick it, or go back.`
    pub fn hand_in_place_trouble(&self) -> String {
        self.language.text("hand-in-place-trouble", &[])
    }

    /// `It is handed in. Nobody else sees it before it was read, and you can call it back.`
    pub fn said_handed_in(&self) -> String {
        self.language.text("said-handed-in", &[])
    }

    /// `It was handed in on { $day } and is being read. Only you and whoever reads it can see it.`
    pub fn write_is_read(&self, day: impl Into<Arg>) -> String {
        self.language.text("write-is-read", &[("day", day.into())])
    }

    /// ```text
    /// The new version was handed in on { $day } and is being read. Until then readers have the one
    /// before.
    /// ```
    pub fn write_is_read_too(&self, day: impl Into<Arg>) -> String {
        self.language.text("write-is-read-too", &[("day", day.into())])
    }

    /// `It was read, and comes back to you. It is your draft, and nothing of it is lost.`
    pub fn write_handed_back(&self) -> String {
        self.language.text("write-handed-back", &[])
    }

    /// `Put these lines away`
    pub fn write_handed_back_away(&self) -> String {
        self.language.text("write-handed-back-away", &[])
    }

    /// `This place`
    pub fn consent_place(&self) -> String {
        self.language.text("consent-place", &[])
    }

    /// `I agree that { $place } shows this story, with its pictures, to the people I chose.`
    pub fn consent_place_words(&self, place: impl Into<Arg>) -> String {
        self.language.text("consent-place-words", &[("place", place.into())])
    }

    /// `Newsletter`
    pub fn consent_newsletter(&self) -> String {
        self.language.text("consent-newsletter", &[])
    }

    /// `I agree that { $place } prints words of this story in its newsletter, under the name I chose.`
    pub fn consent_newsletter_words(&self, place: impl Into<Arg>) -> String {
        self.language.text("consent-newsletter-words", &[("place", place.into())])
    }

    /// `Press`
    pub fn consent_press(&self) -> String {
        self.language.text("consent-press", &[])
    }

    /// ```text
    /// I agree that { $place } gives words of this story to newspapers, radio or television, under the
    /// name I chose.
    /// ```
    pub fn consent_press_words(&self, place: impl Into<Arg>) -> String {
        self.language.text("consent-press-words", &[("place", place.into())])
    }

    /// `Training`
    pub fn consent_training(&self) -> String {
        self.language.text("consent-training", &[])
    }

    /// ```text
    /// I agree that { $place } uses this story to teach people who care for families, under the name I
    /// chose.
    /// ```
    pub fn consent_training_words(&self, place: impl Into<Arg>) -> String {
        self.language.text("consent-training-words", &[("place", place.into())])
    }

    /// `Research`
    pub fn consent_research(&self) -> String {
        self.language.text("consent-research", &[])
    }

    /// `I agree that { $place } lets researchers read this story, under the name I chose.`
    pub fn consent_research_words(&self, place: impl Into<Arg>) -> String {
        self.language.text("consent-research-words", &[("place", place.into())])
    }

    /// `Until when`
    pub fn consent_until(&self) -> String {
        self.language.text("consent-until", &[])
    }

    /// `For a year`
    pub fn consent_until_year(&self) -> String {
        self.language.text("consent-until-year", &[])
    }

    /// `For three years`
    pub fn consent_until_three_years(&self) -> String {
        self.language.text("consent-until-three-years", &[])
    }

    /// `Until you take it back`
    pub fn consent_until_taken_back(&self) -> String {
        self.language.text("consent-until-taken-back", &[])
    }

    /// `SHA-256 of these words:`
    pub fn consent_hash(&self) -> String {
        self.language.text("consent-hash", &[])
    }

    /// `Agreed on { $day }.`
    pub fn consent_given(&self, day: impl Into<Arg>) -> String {
        self.language.text("consent-given", &[("day", day.into())])
    }

    /// `It holds until { $day }.`
    pub fn consent_ends(&self, day: impl Into<Arg>) -> String {
        self.language.text("consent-ends", &[("day", day.into())])
    }

    /// `It ended on { $day }.`
    pub fn consent_ended(&self, day: impl Into<Arg>) -> String {
        self.language.text("consent-ended", &[("day", day.into())])
    }

    /// `You took it back on { $day }.`
    pub fn consent_withdrawn(&self, day: impl Into<Arg>) -> String {
        self.language.text("consent-withdrawn", &[("day", day.into())])
    }

    /// `Take it back`
    pub fn consent_withdraw(&self) -> String {
        self.language.text("consent-withdraw", &[])
    }

    /// `If you take this back, more people than your circles can no longer see the story.`
    pub fn consent_withdraw_place(&self) -> String {
        self.language.text("consent-withdraw-place", &[])
    }

    /// `This ends soon. If you do nothing, it ends quietly on that day.`
    pub fn consent_asks(&self) -> String {
        self.language.text("consent-asks", &[])
    }

    /// `Let it go on for a year`
    pub fn consent_longer(&self) -> String {
        self.language.text("consent-longer", &[])
    }

    /// ```text
    /// What you agreed to for showing this ends on { $day }. If you do nothing, it is then shown no
    /// more.
    /// ```
    pub fn consent_ends_soon(&self, day: impl Into<Arg>) -> String {
        self.language.text("consent-ends-soon", &[("day", day.into())])
    }

    /// `What you agreed to`
    pub fn consents_title(&self) -> String {
        self.language.text("consents-title", &[])
    }

    /// `Everything you agreed to, with the exact words. You can take back each of them with one press.`
    pub fn consents_lede(&self) -> String {
        self.language.text("consents-lede", &[])
    }

    /// `You have agreed to nothing yet.`
    pub fn consents_none(&self) -> String {
        self.language.text("consents-none", &[])
    }

    /// `It is taken back, and holds no longer.`
    pub fn said_consent_withdrawn(&self) -> String {
        self.language.text("said-consent-withdrawn", &[])
    }

    /// `It goes on for a year.`
    pub fn said_consent_longer(&self) -> String {
        self.language.text("said-consent-longer", &[])
    }

    /// `What was agreed`
    pub fn agreed_title(&self) -> String {
        self.language.text("agreed-title", &[])
    }

    /// `What people agreed to, as it held at the end of { $day }. No word of a story is here.`
    pub fn agreed_lede(&self, day: impl Into<Arg>) -> String {
        self.language.text("agreed-lede", &[("day", day.into())])
    }

    /// `On which day`
    pub fn agreed_on(&self) -> String {
        self.language.text("agreed-on", &[])
    }

    /// `Look`
    pub fn agreed_look(&self) -> String {
        self.language.text("agreed-look", &[])
    }

    /// `Nothing was agreed on that day.`
    pub fn agreed_none(&self) -> String {
        self.language.text("agreed-none", &[])
    }

    /// `Story:`
    pub fn agreed_story(&self) -> String {
        self.language.text("agreed-story", &[])
    }

    /// `Entry:`
    pub fn agreed_consent(&self) -> String {
        self.language.text("agreed-consent", &[])
    }

    /// `A place that reads first`
    pub fn welcome_for_editor(&self) -> String {
        self.language.text("welcome-for-editor", &[])
    }

    /// `Nothing of one person reaches another before somebody who looks after the place said yes.`
    pub fn welcome_for_editor_hint(&self) -> String {
        self.language.text("welcome-for-editor-hint", &[])
    }

    /// `In a place that reads first`
    pub fn place_also(&self) -> String {
        self.language.text("place-also", &[])
    }

    /// `Nobody reads what goes through these. Switched on, their pages say so.`
    pub fn place_also_hint(&self) -> String {
        self.language.text("place-also-hint", &[])
    }

    /// `People can invite others into circles`
    pub fn place_also_circles(&self) -> String {
        self.language.text("place-also-circles", &[])
    }

    /// `Helpers can hand photographs in through letterboxes`
    pub fn place_also_letterboxes(&self) -> String {
        self.language.text("place-also-letterboxes", &[])
    }

    /// `How the place works, and worked`
    pub fn modes_title(&self) -> String {
        self.language.text("modes-title", &[])
    }

    /// `Every change, with its day. You can print this page, or ask for one day.`
    pub fn modes_lede(&self) -> String {
        self.language.text("modes-lede", &[])
    }

    /// `The place was not there yet on that day.`
    pub fn modes_none(&self) -> String {
        self.language.text("modes-none", &[])
    }

    /// `Since { $day }`
    pub fn modes_since(&self, day: impl Into<Arg>) -> String {
        self.language.text("modes-since", &[("day", day.into())])
    }

    /// ```text
    /// This place reads what people send each other first, but not what goes through here. Nobody reads
    /// it on the way.
    /// ```
    pub fn unread_way(&self) -> String {
        self.language.text("unread-way", &[])
    }

    /// `Tell us that something here is wrong`
    pub fn report_link(&self) -> String {
        self.language.text("report-link", &[])
    }

    /// `Something here is wrong`
    pub fn report_title(&self) -> String {
        self.language.text("report-title", &[])
    }

    /// `Tell us what worries you. A person reads it, and whoever tells the story never learns who wrote.`
    pub fn report_lede(&self) -> String {
        self.language.text("report-lede", &[])
    }

    /// `About`
    pub fn report_about(&self) -> String {
        self.language.text("report-about", &[])
    }

    /// `What is it?`
    pub fn report_what(&self) -> String {
        self.language.text("report-what", &[])
    }

    /// `Please choose what comes nearest.`
    pub fn report_reason_trouble(&self) -> String {
        self.language.text("report-reason-trouble", &[])
    }

    /// `Readers should be told something first`
    pub fn report_reason_note_missing(&self) -> String {
        self.language.text("report-reason-note-missing", &[])
    }

    /// `Somebody may be in danger`
    pub fn report_reason_danger(&self) -> String {
        self.language.text("report-reason-danger", &[])
    }

    /// `Somebody can be recognised`
    pub fn report_reason_recognised(&self) -> String {
        self.language.text("report-reason-recognised", &[])
    }

    /// `Words or pictures are somebody else’s`
    pub fn report_reason_taken(&self) -> String {
        self.language.text("report-reason-taken", &[])
    }

    /// `It is unkind to somebody`
    pub fn report_reason_unkind(&self) -> String {
        self.language.text("report-reason-unkind", &[])
    }

    /// `It sells something, or asks for money`
    pub fn report_reason_sells(&self) -> String {
        self.language.text("report-reason-sells", &[])
    }

    /// `Something else`
    pub fn report_reason_other(&self) -> String {
        self.language.text("report-reason-other", &[])
    }

    /// `In your own words, if you like`
    pub fn report_words(&self) -> String {
        self.language.text("report-words", &[])
    }

    /// `You need not explain. If you think of a certain line, it helps to say which.`
    pub fn report_words_hint(&self) -> String {
        self.language.text("report-words-hint", &[])
    }

    /// `Next you get a page with an address of its own. There you can read later what came of it.`
    pub fn report_next(&self) -> String {
        self.language.text("report-next", &[])
    }

    /// `Send it`
    pub fn report_send(&self) -> String {
        self.language.text("report-send", &[])
    }

    /// `Back to the story`
    pub fn report_back(&self) -> String {
        self.language.text("report-back", &[])
    }

    /// `Thank you for telling us`
    pub fn harmless_title(&self) -> String {
        self.language.text("harmless-title", &[])
    }

    /// `A person here has read exactly these words, and they may stay.`
    pub fn harmless_lede(&self) -> String {
        self.language.text("harmless-lede", &[])
    }

    /// ```text
    /// People may speak plainly here, also about blood, anger and death. If the words change, you can
    /// tell us again.
    /// ```
    pub fn harmless_text(&self) -> String {
        self.language.text("harmless-text", &[])
    }

    /// `What came of it`
    pub fn receipt_title(&self) -> String {
        self.language.text("receipt-title", &[])
    }

    /// `It has arrived, and waits for a person to read it.`
    pub fn receipt_waits(&self) -> String {
        self.language.text("receipt-waits", &[])
    }

    /// `Somebody else reads it once more.`
    pub fn receipt_again(&self) -> String {
        self.language.text("receipt-again", &[])
    }

    /// `Thank you for telling us. We read it, and it may stay: people may speak plainly here.`
    pub fn receipt_pass(&self) -> String {
        self.language.text("receipt-pass", &[])
    }

    /// `Thank you for telling us. We read it, and asked whoever tells the story to look at one thing.`
    pub fn receipt_give_back(&self) -> String {
        self.language.text("receipt-give-back", &[])
    }

    /// `You were right to tell us. It is no longer shown.`
    pub fn receipt_decline(&self) -> String {
        self.language.text("receipt-decline", &[])
    }

    /// `Keep the address of this page, and look again when you like. No letter comes.`
    pub fn receipt_keep(&self) -> String {
        self.language.text("receipt-keep", &[])
    }

    /// `Would you like somebody else to look?`
    pub fn receipt_appeal(&self) -> String {
        self.language.text("receipt-appeal", &[])
    }

    /// `What that person should know, if you like`
    pub fn receipt_appeal_words(&self) -> String {
        self.language.text("receipt-appeal-words", &[])
    }

    /// `You can ask once. It goes to a person who did not decide before.`
    pub fn receipt_appeal_hint(&self) -> String {
        self.language.text("receipt-appeal-hint", &[])
    }

    /// `Ask somebody else`
    pub fn receipt_appeal_do(&self) -> String {
        self.language.text("receipt-appeal-do", &[])
    }

    /// `The place has said something about a story of yours.`
    pub fn remark_in_box(&self) -> String {
        self.language.text("remark-in-box", &[])
    }

    /// `What the place says to you`
    pub fn remark_title(&self) -> String {
        self.language.text("remark-title", &[])
    }

    /// `People who look after this place have read a story of yours. Here is what they say about it.`
    pub fn remark_lede(&self) -> String {
        self.language.text("remark-lede", &[])
    }

    /// `There is nothing here.`
    pub fn remark_none(&self) -> String {
        self.language.text("remark-none", &[])
    }

    /// `Somebody asks you to look at one thing. Your story stays as it is, and you decide.`
    pub fn remark_line(&self) -> String {
        self.language.text("remark-line", &[])
    }

    /// ```text
    /// Two people found that this story must not be shown here for now. Nothing of it is lost, and you
    /// have it as before.
    /// ```
    pub fn remark_narrowed(&self) -> String {
        self.language.text("remark-narrowed", &[])
    }

    /// ```text
    /// Somebody who looks after this place opened this story, because it was reported. They could look
    /// until { $time }. Their reason stands here.
    /// ```
    pub fn remark_opened(&self, time: impl Into<Arg>) -> String {
        self.language.text("remark-opened", &[("time", time.into())])
    }

    /// `Somebody else has read your answer. You can show this story again.`
    pub fn remark_lifted(&self) -> String {
        self.language.text("remark-lifted", &[])
    }

    /// `Somebody else has read your answer. It stays as it is: the story is not shown here.`
    pub fn remark_stays(&self) -> String {
        self.language.text("remark-stays", &[])
    }

    /// `Your answer is with somebody who did not decide before. You will read here what comes of it.`
    pub fn remark_read(&self) -> String {
        self.language.text("remark-read", &[])
    }

    /// `You answered:`
    pub fn remark_yours(&self) -> String {
        self.language.text("remark-yours", &[])
    }

    /// `To this story`
    pub fn remark_story(&self) -> String {
        self.language.text("remark-story", &[])
    }

    /// `Your answer`
    pub fn remark_answer(&self) -> String {
        self.language.text("remark-answer", &[])
    }

    /// `You can answer once. A person who did not decide before reads it.`
    pub fn remark_answer_hint(&self) -> String {
        self.language.text("remark-answer-hint", &[])
    }

    /// `Please write a line, so that somebody can look again.`
    pub fn remark_answer_empty(&self) -> String {
        self.language.text("remark-answer-empty", &[])
    }

    /// `Send the answer`
    pub fn remark_send(&self) -> String {
        self.language.text("remark-send", &[])
    }

    /// `I have read it`
    pub fn remark_away(&self) -> String {
        self.language.text("remark-away", &[])
    }

    /// `Your answer has arrived. Somebody else reads it.`
    pub fn said_remark_answered(&self) -> String {
        self.language.text("said-remark-answered", &[])
    }

    /// ```text
    /// The place has found that this story is not shown for now. Under “What the place says to you” you
    /// can answer.
    /// ```
    pub fn decide_held_back(&self) -> String {
        self.language.text("decide-held-back", &[])
    }

    /// `Who is there in danger`
    pub fn duty_title(&self) -> String {
        self.language.text("duty-title", &[])
    }

    /// `Name the person to whom you hand what may be about danger.`
    pub fn duty_lede(&self) -> String {
        self.language.text("duty-lede", &[])
    }

    /// `The safeguarding lead`
    pub fn duty_name(&self) -> String {
        self.language.text("duty-name", &[])
    }

    /// `As everybody here calls that person.`
    pub fn duty_name_hint(&self) -> String {
        self.language.text("duty-name-hint", &[])
    }

    /// `How that person is reached`
    pub fn duty_reach(&self) -> String {
        self.language.text("duty-reach", &[])
    }

    /// `A telephone number, for example. Only those who look after the place see it.`
    pub fn duty_reach_hint(&self) -> String {
        self.language.text("duty-reach-hint", &[])
    }

    /// `When somebody is there`
    pub fn duty_hours(&self) -> String {
        self.language.text("duty-hours", &[])
    }

    /// `In your own words, say “Monday to Friday, nine to five”.`
    pub fn duty_hours_hint(&self) -> String {
        self.language.text("duty-hours-hint", &[])
    }

    /// `At night`
    pub fn duty_night(&self) -> String {
        self.language.text("duty-night", &[])
    }

    /// `Somebody reads at night, too`
    pub fn duty_night_yes(&self) -> String {
        self.language.text("duty-night-yes", &[])
    }

    /// `If this is not ticked, pages say before somebody writes that nobody reads at night.`
    pub fn duty_night_hint(&self) -> String {
        self.language.text("duty-night-hint", &[])
    }

    /// `Keep it`
    pub fn duty_save(&self) -> String {
        self.language.text("duty-save", &[])
    }

    /// `What is waiting`
    pub fn care_title(&self) -> String {
        self.language.text("care-title", &[])
    }

    /// ```text
    /// One thing at a time. What you open is in your hand until you decide, leave, or rest for four
    /// minutes.
    /// ```
    pub fn care_lede(&self) -> String {
        self.language.text("care-lede", &[])
    }

    /// `Back to what is waiting`
    pub fn care_back(&self) -> String {
        self.language.text("care-back", &[])
    }

    /// `Nothing is waiting. You can rest.`
    pub fn care_nothing(&self) -> String {
        self.language.text("care-nothing", &[])
    }

    /// `Today only what is kind stands here.`
    pub fn care_kind_day(&self) -> String {
        self.language.text("care-kind-day", &[])
    }

    /// `Somebody may be in danger`
    pub fn care_line_urgent(&self) -> String {
        self.language.text("care-line-urgent", &[])
    }

    /// `Something is said to be wrong`
    pub fn care_line_reports(&self) -> String {
        self.language.text("care-line-reports", &[])
    }

    /// `Stories to read`
    pub fn care_line_stories(&self) -> String {
        self.language.text("care-line-stories", &[])
    }

    /// `Notes of kindness`
    pub fn care_line_notes(&self) -> String {
        self.language.text("care-line-notes", &[])
    }

    /// `People who ask to come in`
    pub fn care_line_members(&self) -> String {
        self.language.text("care-line-members", &[])
    }

    /// `Something is wrong`
    pub fn care_kind_report(&self) -> String {
        self.language.text("care-kind-report", &[])
    }

    /// `A story`
    pub fn care_kind_story(&self) -> String {
        self.language.text("care-kind-story", &[])
    }

    /// `A note`
    pub fn care_kind_note(&self) -> String {
        self.language.text("care-kind-note", &[])
    }

    /// `Somebody asks to come in`
    pub fn care_kind_member(&self) -> String {
        self.language.text("care-kind-member", &[])
    }

    /// `Somebody asks to be one of those who have lived it`
    pub fn care_glance_member(&self) -> String {
        self.language.text("care-glance-member", &[])
    }

    /// `Waiting since { $day }, { $time }`
    pub fn care_since(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("care-since", &[("day", day.into()), ("time", time.into())])
    }

    /// `Open it`
    pub fn care_open(&self) -> String {
        self.language.text("care-open", &[])
    }

    /// `Go on with it`
    pub fn care_go_on(&self) -> String {
        self.language.text("care-go-on", &[])
    }

    /// `In somebody’s hand`
    pub fn care_in_a_hand(&self) -> String {
        self.language.text("care-in-a-hand", &[])
    }

    /// `Decided`
    pub fn care_gone(&self) -> String {
        self.language.text("care-gone", &[])
    }

    /// `Waits for somebody else`
    pub fn care_not_hers(&self) -> String {
        self.language.text("care-not-hers", &[])
    }

    /// `More of these`
    pub fn care_more(&self) -> String {
        self.language.text("care-more", &[])
    }

    /// `Rooms of those who decide`
    pub fn care_rooms(&self) -> String {
        self.language.text("care-rooms", &[])
    }

    /// `Stop for today`
    pub fn care_stop(&self) -> String {
        self.language.text("care-stop", &[])
    }

    /// `Please choose what is to happen.`
    pub fn care_choose(&self) -> String {
        self.language.text("care-choose", &[])
    }

    /// `Please write the line that goes along.`
    pub fn care_needs_line(&self) -> String {
        self.language.text("care-needs-line", &[])
    }

    /// `Please choose a reason.`
    pub fn care_needs_reason(&self) -> String {
        self.language.text("care-needs-reason", &[])
    }

    /// `Readers have other words by now. Please look once more, then decide.`
    pub fn care_changed(&self) -> String {
        self.language.text("care-changed", &[])
    }

    /// `It is decided. You can take it back for fifteen minutes, under “Your last decisions”.`
    pub fn said_decided(&self) -> String {
        self.language.text("said-decided", &[])
    }

    /// `It waits for a second person now.`
    pub fn said_second(&self) -> String {
        self.language.text("said-second", &[])
    }

    /// `It is out of your hand, and waits for somebody else.`
    pub fn said_handed_over(&self) -> String {
        self.language.text("said-handed-over", &[])
    }

    /// `It stands before everything else now. Please ring the safeguarding lead, too.`
    pub fn said_safeguarded(&self) -> String {
        self.language.text("said-safeguarded", &[])
    }

    /// `It is taken back, and stands where it stood.`
    pub fn said_undone(&self) -> String {
        self.language.text("said-undone", &[])
    }

    /// `This cannot be taken back any more.`
    pub fn said_not_undone(&self) -> String {
        self.language.text("said-not-undone", &[])
    }

    /// `Please write a reason first. The keeper reads it.`
    pub fn said_open_reason(&self) -> String {
        self.language.text("said-open-reason", &[])
    }

    /// `It is open for an hour, and its keeper reads why.`
    pub fn said_opened(&self) -> String {
        self.language.text("said-opened", &[])
    }

    /// `What you would rather not see`
    pub fn choices_title(&self) -> String {
        self.language.text("choices-title", &[])
    }

    /// `Nobody else sees what you choose here, and nobody asks why.`
    pub fn choices_lede(&self) -> String {
        self.language.text("choices-lede", &[])
    }

    /// `Today`
    pub fn choices_day(&self) -> String {
        self.language.text("choices-day", &[])
    }

    /// `Only kind ones today`
    pub fn choices_kind_day(&self) -> String {
        self.language.text("choices-kind-day", &[])
    }

    /// `Until midnight you see nothing urgent and nothing that is reported.`
    pub fn choices_kind_day_hint(&self) -> String {
        self.language.text("choices-kind-day-hint", &[])
    }

    /// `Not this kind for me`
    pub fn choices_kinds(&self) -> String {
        self.language.text("choices-kinds", &[])
    }

    /// `What you tick leaves your page. Others see it.`
    pub fn choices_kinds_hint(&self) -> String {
        self.language.text("choices-kinds-hint", &[])
    }

    /// `Not what tells of this`
    pub fn choices_experiences(&self) -> String {
        self.language.text("choices-experiences", &[])
    }

    /// `Perhaps because it is too near to your own.`
    pub fn choices_experiences_hint(&self) -> String {
        self.language.text("choices-experiences-hint", &[])
    }

    /// `The keyboard`
    pub fn choices_letters(&self) -> String {
        self.language.text("choices-letters", &[])
    }

    /// `Single letters act in these rooms`
    pub fn choices_letters_on(&self) -> String {
        self.language.text("choices-letters-on", &[])
    }

    /// `Take the tick away if you speak to your device, or if letters get in your way.`
    pub fn choices_letters_hint(&self) -> String {
        self.language.text("choices-letters-hint", &[])
    }

    /// `Keep it so`
    pub fn choices_save(&self) -> String {
        self.language.text("choices-save", &[])
    }

    /// `That is enough for today`
    pub fn rest_title(&self) -> String {
        self.language.text("rest-title", &[])
    }

    /// `Nothing is in your hand any more. What waits, others carry, or it keeps.`
    pub fn rest_lede(&self) -> String {
        self.language.text("rest-lede", &[])
    }

    /// `Thank you. If something stays with you, tell somebody of it today.`
    pub fn rest_text(&self) -> String {
        self.language.text("rest-text", &[])
    }

    /// `You can turn to`
    pub fn rest_lead(&self) -> String {
        self.language.text("rest-lead", &[])
    }

    /// `To the front page`
    pub fn rest_front(&self) -> String {
        self.language.text("rest-front", &[])
    }

    /// `Back to what is waiting, after all`
    pub fn rest_again(&self) -> String {
        self.language.text("rest-again", &[])
    }

    /// `One thing to read`
    pub fn item_title(&self) -> String {
        self.language.text("item-title", &[])
    }

    /// `Something is said to be wrong`
    pub fn item_report(&self) -> String {
        self.language.text("item-report", &[])
    }

    /// `What is said`
    pub fn item_said(&self) -> String {
        self.language.text("item-said", &[])
    }

    /// `Whoever sent this asks for somebody else. They say:`
    pub fn item_appeal(&self) -> String {
        self.language.text("item-appeal", &[])
    }

    /// `The story is no longer shown. Its keeper answers:`
    pub fn item_answer(&self) -> String {
        self.language.text("item-answer", &[])
    }

    /// ```text
    /// One person here finds that it must not be shown. If you find the same, it is taken from all
    /// pages at once.
    /// ```
    pub fn item_one_declines(&self) -> String {
        self.language.text("item-one-declines", &[])
    }

    /// `Nobody but its keeper sees this story now.`
    pub fn item_not_shown(&self) -> String {
        self.language.text("item-not-shown", &[])
    }

    /// `Its keeper has changed the words since this was sent. Below is what readers have now.`
    pub fn item_changed(&self) -> String {
        self.language.text("item-changed", &[])
    }

    /// `The words`
    pub fn item_words(&self) -> String {
        self.language.text("item-words", &[])
    }

    /// `Readers are told first:`
    pub fn item_notes(&self) -> String {
        self.language.text("item-notes", &[])
    }

    /// `nothing`
    pub fn item_no_notes(&self) -> String {
        self.language.text("item-no-notes", &[])
    }

    /// `You opened this with a reason, until { $time }. Its keeper knows.`
    pub fn item_open_until(&self, time: impl Into<Arg>) -> String {
        self.language.text("item-open-until", &[("time", time.into())])
    }

    /// `The photographs`
    pub fn item_photographs(&self) -> String {
        self.language.text("item-photographs", &[])
    }

    /// ```text
    /// You can decide without ever seeing them. What you ask for is small, without colour and out of
    /// focus.
    /// ```
    pub fn item_photographs_text(&self) -> String {
        self.language.text("item-photographs-text", &[])
    }

    /// `The photograph, small and out of focus`
    pub fn item_photograph_alt(&self) -> String {
        self.language.text("item-photograph-alt", &[])
    }

    /// `In focus`
    pub fn item_sharp(&self) -> String {
        self.language.text("item-sharp", &[])
    }

    /// `In colour`
    pub fn item_colour(&self) -> String {
        self.language.text("item-colour", &[])
    }

    /// `Look at it, small and grey`
    pub fn item_look(&self) -> String {
        self.language.text("item-look", &[])
    }

    /// `Cover it again`
    pub fn item_cover_again(&self) -> String {
        self.language.text("item-cover-again", &[])
    }

    /// `This story is not for everybody`
    pub fn item_private(&self) -> String {
        self.language.text("item-private", &[])
    }

    /// `You decide by what is said about it. What is private stays closed to you.`
    pub fn item_private_text(&self) -> String {
        self.language.text("item-private-text", &[])
    }

    /// `If somebody may be in danger`
    pub fn item_break(&self) -> String {
        self.language.text("item-break", &[])
    }

    /// `Why you must open it`
    pub fn item_break_reason(&self) -> String {
        self.language.text("item-break-reason", &[])
    }

    /// `It opens for an hour. Its keeper reads your reason, and it stays on record.`
    pub fn item_break_hint(&self) -> String {
        self.language.text("item-break-hint", &[])
    }

    /// `Open it for an hour`
    pub fn item_break_do(&self) -> String {
        self.language.text("item-break-do", &[])
    }

    /// `Whoever had it before says:`
    pub fn item_line_before(&self) -> String {
        self.language.text("item-line-before", &[])
    }

    /// `Your decision`
    pub fn item_decision(&self) -> String {
        self.language.text("item-decision", &[])
    }

    /// `Ask a second person here`
    pub fn item_second(&self) -> String {
        self.language.text("item-second", &[])
    }

    /// `Because`
    pub fn item_because(&self) -> String {
        self.language.text("item-because", &[])
    }

    /// `No reason to name`
    pub fn item_no_reason(&self) -> String {
        self.language.text("item-no-reason", &[])
    }

    /// `A line`
    pub fn item_line(&self) -> String {
        self.language.text("item-line", &[])
    }

    /// `Its keeper reads it if it goes there; else whoever looks at it next.`
    pub fn item_line_hint(&self) -> String {
        self.language.text("item-line-hint", &[])
    }

    /// `Sentences to begin from`
    pub fn item_sentences(&self) -> String {
        self.language.text("item-sentences", &[])
    }

    /// `Begin with this`
    pub fn item_begin(&self) -> String {
        self.language.text("item-begin", &[])
    }

    /// `Record this decision`
    pub fn item_record(&self) -> String {
        self.language.text("item-record", &[])
    }

    /// `Most decisions can be taken back for fifteen minutes. Nobody outside is told who decided.`
    pub fn item_undo(&self) -> String {
        self.language.text("item-undo", &[])
    }

    /// `Worried for someone’s safety?`
    pub fn item_worried(&self) -> String {
        self.language.text("item-worried", &[])
    }

    /// ```text
    /// You needn’t be certain, and you needn’t handle it alone. In immediate danger, ring the emergency
    /// number first.
    /// ```
    pub fn item_worried_text(&self) -> String {
        self.language.text("item-worried-text", &[])
    }

    /// `Hand to the safeguarding lead`
    pub fn item_safeguard(&self) -> String {
        self.language.text("item-safeguard", &[])
    }

    /// `The place has named nobody yet.`
    pub fn item_no_lead(&self) -> String {
        self.language.text("item-no-lead", &[])
    }

    /// `Not this one, not today`
    pub fn item_not_today(&self) -> String {
        self.language.text("item-not-today", &[])
    }

    /// `Pass it on without a reason.`
    pub fn item_hand_text(&self) -> String {
        self.language.text("item-hand-text", &[])
    }

    /// `Give it to someone else`
    pub fn item_hand(&self) -> String {
        self.language.text("item-hand", &[])
    }

    /// `It may stay as it is`
    pub fn offer_stays(&self) -> String {
        self.language.text("offer-stays", &[])
    }

    /// `Nobody can report the same words again.`
    pub fn offer_stays_hint(&self) -> String {
        self.language.text("offer-stays-hint", &[])
    }

    /// `It stays, and its keeper is told one line`
    pub fn offer_line(&self) -> String {
        self.language.text("offer-line", &[])
    }

    /// `Say, that a note is missing before it.`
    pub fn offer_line_hint(&self) -> String {
        self.language.text("offer-line-hint", &[])
    }

    /// `It must not be shown`
    pub fn offer_narrow(&self) -> String {
        self.language.text("offer-narrow", &[])
    }

    /// `It takes two. A second person is asked, and reads your line.`
    pub fn offer_narrow_first(&self) -> String {
        self.language.text("offer-narrow-first", &[])
    }

    /// `You are the second. It is taken from all pages at once, and its keeper reads your line.`
    pub fn offer_narrow_second(&self) -> String {
        self.language.text("offer-narrow-second", &[])
    }

    /// `Its keeper may show it again`
    pub fn offer_lift(&self) -> String {
        self.language.text("offer-lift", &[])
    }

    /// `You show it to nobody. Only its keeper does.`
    pub fn offer_lift_hint(&self) -> String {
        self.language.text("offer-lift-hint", &[])
    }

    /// `It stays as it was decided`
    pub fn offer_stays_narrow(&self) -> String {
        self.language.text("offer-stays-narrow", &[])
    }

    /// `It is in somebody’s hand.`
    pub fn away_hand(&self) -> String {
        self.language.text("away-hand", &[])
    }

    /// `It comes free when they leave it, or after four minutes without a step.`
    pub fn away_hand_text(&self) -> String {
        self.language.text("away-hand-text", &[])
    }

    /// `It waits for somebody else than you.`
    pub fn away_not_hers(&self) -> String {
        self.language.text("away-not-hers", &[])
    }

    /// `It is in nobody’s hand.`
    pub fn away_free(&self) -> String {
        self.language.text("away-free", &[])
    }

    /// `It was decided by another person.`
    pub fn away_decided(&self) -> String {
        self.language.text("away-decided", &[])
    }

    /// `You decided it.`
    pub fn away_by_her(&self) -> String {
        self.language.text("away-by-her", &[])
    }

    /// `What you wrote was not sent. Here it is:`
    pub fn away_typed(&self) -> String {
        self.language.text("away-typed", &[])
    }

    /// `it may need another note`
    pub fn because_another_note(&self) -> String {
        self.language.text("because-another-note", &[])
    }

    /// `someone can be recognised`
    pub fn because_recognised(&self) -> String {
        self.language.text("because-recognised", &[])
    }

    /// `someone may be in danger`
    pub fn because_danger(&self) -> String {
        self.language.text("because-danger", &[])
    }

    /// `it is unkind to a person or a choice`
    pub fn because_unkind(&self) -> String {
        self.language.text("because-unkind", &[])
    }

    /// `it sells, preaches or asks for money`
    pub fn because_sells(&self) -> String {
        self.language.text("because-sells", &[])
    }

    /// `it is somebody else’s`
    pub fn because_taken(&self) -> String {
        self.language.text("because-taken", &[])
    }

    /// `I am not sure`
    pub fn because_not_sure(&self) -> String {
        self.language.text("because-not-sure", &[])
    }

    /// `it measures the loss`
    pub fn because_measures(&self) -> String {
        self.language.text("because-measures", &[])
    }

    /// `it gives advice or faith that was not asked for`
    pub fn because_advice(&self) -> String {
        self.language.text("because-advice", &[])
    }

    /// `it speaks mostly of a living baby`
    pub fn because_living_baby(&self) -> String {
        self.language.text("because-living-baby", &[])
    }

    /// `it is cruel`
    pub fn because_cruel(&self) -> String {
        self.language.text("because-cruel", &[])
    }

    /// `it asks to meet, to buy or to click`
    pub fn because_contact(&self) -> String {
        self.language.text("because-contact", &[])
    }

    /// `Your last decisions`
    pub fn mine_title(&self) -> String {
        self.language.text("mine-title", &[])
    }

    /// `What you decided a short while ago, you can take back.`
    pub fn mine_lede(&self) -> String {
        self.language.text("mine-lede", &[])
    }

    /// `Take it back`
    pub fn mine_undo(&self) -> String {
        self.language.text("mine-undo", &[])
    }

    /// `All decisions`
    pub fn decisions_title(&self) -> String {
        self.language.text("decisions-title", &[])
    }

    /// `Who decided what, why and when. Nothing leaves this list, and none of the words stand in it.`
    pub fn decisions_lede(&self) -> String {
        self.language.text("decisions-lede", &[])
    }

    /// `Nothing was decided yet.`
    pub fn decisions_none(&self) -> String {
        self.language.text("decisions-none", &[])
    }

    /// `When`
    pub fn decisions_at(&self) -> String {
        self.language.text("decisions-at", &[])
    }

    /// `Who`
    pub fn decisions_who(&self) -> String {
        self.language.text("decisions-who", &[])
    }

    /// `About`
    pub fn decisions_about(&self) -> String {
        self.language.text("decisions-about", &[])
    }

    /// `What`
    pub fn decisions_what(&self) -> String {
        self.language.text("decisions-what", &[])
    }

    /// `Why`
    pub fn decisions_why(&self) -> String {
        self.language.text("decisions-why", &[])
    }

    /// `{ $day }, { $time }`
    pub fn decisions_when(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("decisions-when", &[("day", day.into()), ("time", time.into())])
    }

    /// `Somebody who reads first`
    pub fn decisions_first_reader(&self) -> String {
        self.language.text("decisions-first-reader", &[])
    }

    /// `Somebody who is no longer here`
    pub fn decisions_gone(&self) -> String {
        self.language.text("decisions-gone", &[])
    }

    /// `It may stay, or was passed on`
    pub fn outcome_pass(&self) -> String {
        self.language.text("outcome-pass", &[])
    }

    /// `Given back with one line`
    pub fn outcome_give_back(&self) -> String {
        self.language.text("outcome-give-back", &[])
    }

    /// `Not shown, or not passed on`
    pub fn outcome_decline(&self) -> String {
        self.language.text("outcome-decline", &[])
    }

    /// `Must not be shown; a second person is asked`
    pub fn outcome_decline_asked(&self) -> String {
        self.language.text("outcome-decline-asked", &[])
    }

    /// `A second person is asked`
    pub fn outcome_second(&self) -> String {
        self.language.text("outcome-second", &[])
    }

    /// `Handed to the safeguarding lead`
    pub fn outcome_safeguard(&self) -> String {
        self.language.text("outcome-safeguard", &[])
    }

    /// `Opened for an hour, with a reason`
    pub fn outcome_opened(&self) -> String {
        self.language.text("outcome-opened", &[])
    }

    /// `Taken back`
    pub fn outcome_undone(&self) -> String {
        self.language.text("outcome-undone", &[])
    }

    /// `Welcomed`
    pub fn outcome_welcome(&self) -> String {
        self.language.text("outcome-welcome", &[])
    }

    /// `Not now`
    pub fn outcome_not_now(&self) -> String {
        self.language.text("outcome-not-now", &[])
    }

    /// `Ended`
    pub fn outcome_end(&self) -> String {
        self.language.text("outcome-end", &[])
    }

    /// `All that was said to be wrong`
    pub fn log_title(&self) -> String {
        self.language.text("log-title", &[])
    }

    /// `What came in, and what came of it. No word of a story or of whoever wrote stands here.`
    pub fn log_lede(&self) -> String {
        self.language.text("log-lede", &[])
    }

    /// `Nothing has come yet.`
    pub fn log_none(&self) -> String {
        self.language.text("log-none", &[])
    }

    /// `Came`
    pub fn log_came(&self) -> String {
        self.language.text("log-came", &[])
    }

    /// `What`
    pub fn log_what(&self) -> String {
        self.language.text("log-what", &[])
    }

    /// `What came of it`
    pub fn log_outcome(&self) -> String {
        self.language.text("log-outcome", &[])
    }

    /// `Decided`
    pub fn log_decided(&self) -> String {
        self.language.text("log-decided", &[])
    }

    /// `Somebody else was asked`
    pub fn log_appealed(&self) -> String {
        self.language.text("log-appealed", &[])
    }

    /// `Answered with an earlier one`
    pub fn log_joined(&self) -> String {
        self.language.text("log-joined", &[])
    }

    /// `Waits`
    pub fn log_waits(&self) -> String {
        self.language.text("log-waits", &[])
    }

    /// `It may stay`
    pub fn report_outcome_pass(&self) -> String {
        self.language.text("report-outcome-pass", &[])
    }

    /// `Its keeper was told one line`
    pub fn report_outcome_give_back(&self) -> String {
        self.language.text("report-outcome-give-back", &[])
    }

    /// `No longer shown`
    pub fn report_outcome_decline(&self) -> String {
        self.language.text("report-outcome-decline", &[])
    }

    /// `The letters that act here`
    pub fn keys_list(&self) -> String {
        self.language.text("keys-list", &[])
    }

    /// `They act while you are in no field. Under “What you would rather not see” you can turn them off.`
    pub fn keys_hint(&self) -> String {
        self.language.text("keys-hint", &[])
    }

    /// `Down and up in the list`
    pub fn keys_move(&self) -> String {
        self.language.text("keys-move", &[])
    }

    /// `Open it`
    pub fn keys_open(&self) -> String {
        self.language.text("keys-open", &[])
    }

    /// `Pass, give back, decline, ask a second person`
    pub fn keys_decide(&self) -> String {
        self.language.text("keys-decide", &[])
    }

    /// `To the line`
    pub fn keys_line(&self) -> String {
        self.language.text("keys-line", &[])
    }

    /// `Record the decision`
    pub fn keys_record(&self) -> String {
        self.language.text("keys-record", &[])
    }

    /// `Give it to someone else`
    pub fn keys_hand(&self) -> String {
        self.language.text("keys-hand", &[])
    }

    /// `The guide of one minute`
    pub fn guide_title(&self) -> String {
        self.language.text("guide-title", &[])
    }

    /// `Is anybody in danger? A goodbye, a plan, a child, violence, bleeding, fever: hand it on at once.`
    pub fn guide_danger(&self) -> String {
        self.language.text("guide-danger", &[])
    }

    /// `A threat, private data, asking for pictures, urging to harm: decline it and tell the lead.`
    pub fn guide_threat(&self) -> String {
        self.language.text("guide-threat", &[])
    }

    /// `Would it still be here without its link, price or request to meet? If not, it sells.`
    pub fn guide_sells(&self) -> String {
        self.language.text("guide-sells", &[])
    }

    /// `Aimed or quoted? Hard words about what others said are not aimed at whoever tells.`
    pub fn guide_quoted(&self) -> String {
        self.language.text("guide-quoted", &[])
    }

    /// `Does it judge, blame, doubt, rank or pry? Being polite does not change that.`
    pub fn guide_judges(&self) -> String {
        self.language.text("guide-judges", &[])
    }

    /// `Comfort with a “but”, a “should” or a measure: it is meant well. Give it back with one line.`
    pub fn guide_comfort(&self) -> String {
        self.language.text("guide-comfort", &[])
    }

    /// `Faith that fits whoever tells is kind. Faith that explains the death goes back.`
    pub fn guide_faith(&self) -> String {
        self.language.text("guide-faith", &[])
    }

    /// `A living baby is spoken of only where whoever tells allows it.`
    pub fn guide_living(&self) -> String {
        self.language.text("guide-living", &[])
    }

    /// `Own experience is welcome. Advice and looking for causes go back; accusing is declined.`
    pub fn guide_medical(&self) -> String {
        self.language.text("guide-medical", &[])
    }

    /// `Unsure? Read it aloud, as if alone at three in the morning. Two who disagree hold it.`
    pub fn guide_unsure(&self) -> String {
        self.language.text("guide-unsure", &[])
    }

    /// `Sentences to begin from`
    pub fn sentences_title(&self) -> String {
        self.language.text("sentences-title", &[])
    }

    /// `Change them until they sound like you. An empty one is not offered.`
    pub fn sentences_lede(&self) -> String {
        self.language.text("sentences-lede", &[])
    }

    /// ```text
    /// { "[" }name] becomes the name under what it is about, [place] the name of this place. They hold
    /// for the language you read in.
    /// ```
    pub fn sentences_hint(&self) -> String {
        self.language.text("sentences-hint", &[])
    }

    /// `Keep these sentences`
    pub fn sentences_save(&self) -> String {
        self.language.text("sentences-save", &[])
    }

    /// `Meant well, and one part hurts`
    pub fn sentence_for_clumsy(&self) -> String {
        self.language.text("sentence-for-clumsy", &[])
    }

    /// `Unkind, not passed on`
    pub fn sentence_for_unkind(&self) -> String {
        self.language.text("sentence-for-unkind", &[])
    }

    /// `Unkind once more`
    pub fn sentence_for_second(&self) -> String {
        self.language.text("sentence-for-second", &[])
    }

    /// `Advice, causes, treatments`
    pub fn sentence_for_advice(&self) -> String {
        self.language.text("sentence-for-advice", &[])
    }

    /// `Faith as a reason`
    pub fn sentence_for_faith(&self) -> String {
        self.language.text("sentence-for-faith", &[])
    }

    /// `Research and press`
    pub fn sentence_for_press(&self) -> String {
        self.language.text("sentence-for-press", &[])
    }

    /// `Somebody asks why nothing came`
    pub fn sentence_for_nothing_came(&self) -> String {
        self.language.text("sentence-for-nothing-came", &[])
    }

    /// `A story is reported, and may stay`
    pub fn sentence_for_reported(&self) -> String {
        self.language.text("sentence-for-reported", &[])
    }

    /// `Somebody was right to tell us`
    pub fn sentence_for_upheld(&self) -> String {
        self.language.text("sentence-for-upheld", &[])
    }

    /// `Your own`
    pub fn sentence_for_own_1(&self) -> String {
        self.language.text("sentence-for-own-1", &[])
    }

    /// `Your own, too`
    pub fn sentence_for_own_2(&self) -> String {
        self.language.text("sentence-for-own-2", &[])
    }

    /// `One more of your own`
    pub fn sentence_for_own_3(&self) -> String {
        self.language.text("sentence-for-own-3", &[])
    }

    /// `Another of your own`
    pub fn sentence_for_own_4(&self) -> String {
        self.language.text("sentence-for-own-4", &[])
    }

    /// `And another`
    pub fn sentence_for_own_5(&self) -> String {
        self.language.text("sentence-for-own-5", &[])
    }

    /// `The last of your own`
    pub fn sentence_for_own_6(&self) -> String {
        self.language.text("sentence-for-own-6", &[])
    }

    /// ```text
    /// Thank you for writing to [name]. On a hard night one part may sound other than you mean it.
    /// Would you like to change it? “I am sorry, I read your words” is always enough.
    /// ```
    pub fn sentence_clumsy(&self) -> String {
        self.language.text("sentence-clumsy", &[])
    }

    /// ```text
    /// We have not passed on your note. Here are people whose baby died, and we carry only kind words
    /// to them. If something on the page worries you, please tell us there.
    /// ```
    pub fn sentence_unkind(&self) -> String {
        self.language.text("sentence-unkind", &[])
    }

    /// `We carry no more notes from you to [name].`
    pub fn sentence_second(&self) -> String {
        self.language.text("sentence-second", &[])
    }

    /// ```text
    /// You may be right to care about this. Still, [name] has not asked for causes or treatments. May
    /// we pass on the first sentence alone?
    /// ```
    pub fn sentence_advice(&self) -> String {
        self.language.text("sentence-advice", &[])
    }

    /// ```text
    /// Your faith is welcome as yours. [name] has asked not to be given reasons. Would you like to send
    /// it without that line?
    /// ```
    pub fn sentence_faith(&self) -> String {
        self.language.text("sentence-faith", &[])
    }

    /// ```text
    /// Please ask nobody here through a note. Write to [place]; we decide whether and how we tell our
    /// members.
    /// ```
    pub fn sentence_press(&self) -> String {
        self.language.text("sentence-press", &[])
    }

    /// `Nothing was lost. When there is a note for you, it waits quietly until you open it.`
    pub fn sentence_nothing_came(&self) -> String {
        self.language.text("sentence-nothing-came", &[])
    }

    /// ```text
    /// Somebody asks for a word before your story begins. You decide. Perhaps you look once more at
    /// what readers are told first.
    /// ```
    pub fn sentence_reported(&self) -> String {
        self.language.text("sentence-reported", &[])
    }

    /// `It was right to tell us. It is gone, and nobody had to read it.`
    pub fn sentence_upheld(&self) -> String {
        self.language.text("sentence-upheld", &[])
    }

    /// `Words of kindness for a story`
    pub fn care_glance_note(&self) -> String {
        self.language.text("care-glance-note", &[])
    }

    /// `A story that was handed in to be read`
    pub fn care_glance_story(&self) -> String {
        self.language.text("care-glance-story", &[])
    }

    /// `Look at the marked words twice. A machine marked them; it decides nothing.`
    pub fn item_look_twice(&self) -> String {
        self.language.text("item-look-twice", &[])
    }

    /// `Of each photograph there is what its keeper says it shows.`
    pub fn item_photographs_said(&self) -> String {
        self.language.text("item-photographs-said", &[])
    }

    /// `Let it reach them`
    pub fn offer_note_pass(&self) -> String {
        self.language.text("offer-note-pass", &[])
    }

    /// `It waits until they open it, and stands under the story where both wish so.`
    pub fn offer_note_pass_hint(&self) -> String {
        self.language.text("offer-note-pass-hint", &[])
    }

    /// `Ask the sender to say it differently`
    pub fn offer_note_back(&self) -> String {
        self.language.text("offer-note-back", &[])
    }

    /// `Whoever wrote it reads your line and can change the note.`
    pub fn offer_note_back_hint(&self) -> String {
        self.language.text("offer-note-back-hint", &[])
    }

    /// `It must not reach them`
    pub fn offer_note_aside(&self) -> String {
        self.language.text("offer-note-aside", &[])
    }

    /// `They never learn of it. Whoever wrote it is told that it was not passed on.`
    pub fn offer_note_aside_hint(&self) -> String {
        self.language.text("offer-note-aside-hint", &[])
    }

    /// `Show it as it was handed in`
    pub fn offer_story_show(&self) -> String {
        self.language.text("offer-story-show", &[])
    }

    /// `It is shown as its keeper chose: at once, or after a night.`
    pub fn offer_story_show_hint(&self) -> String {
        self.language.text("offer-story-show-hint", &[])
    }

    /// `Hand it back with a line`
    pub fn offer_story_back(&self) -> String {
        self.language.text("offer-story-back", &[])
    }

    /// `It is a draft again, and its keeper reads your line above it.`
    pub fn offer_story_back_hint(&self) -> String {
        self.language.text("offer-story-back-hint", &[])
    }

    /// ```text
    /// By now somebody else tells under a name that readers would take for this one. Please hand it
    /// back with a line.
    /// ```
    pub fn care_name_of_another(&self) -> String {
        self.language.text("care-name-of-another", &[])
    }

    /// `Choose what to look for`
    pub fn find_open(&self) -> String {
        self.language.text("find-open", &[])
    }

    /// `Change what you are looking for`
    pub fn find_change(&self) -> String {
        self.language.text("find-change", &[])
    }

    /// `In your own words`
    pub fn find_words(&self) -> String {
        self.language.text("find-words", &[])
    }

    /// `For example: we lost him at 21 weeks and I am the father. Two words are enough, too.`
    pub fn find_words_hint(&self) -> String {
        self.language.text("find-words-hint", &[])
    }

    /// `Which moment of it`
    pub fn find_moment(&self) -> String {
        self.language.text("find-moment", &[])
    }

    /// `How far along`
    pub fn find_far(&self) -> String {
        self.language.text("find-far", &[])
    }

    /// `Any, or not said`
    pub fn find_any(&self) -> String {
        self.language.text("find-any", &[])
    }

    /// `Anyone`
    pub fn find_anyone(&self) -> String {
        self.language.text("find-anyone", &[])
    }

    /// `Leave out stories that`
    pub fn find_without(&self) -> String {
        self.language.text("find-without", &[])
    }

    /// `You can also leave something out everywhere for a while, on this device.`
    pub fn find_not_today(&self) -> String {
        self.language.text("find-not-today", &[])
    }

    /// `On this device you leave something out for a while.`
    pub fn find_not_today_now(&self) -> String {
        self.language.text("find-not-today-now", &[])
    }

    /// `Show stories`
    pub fn find_show(&self) -> String {
        self.language.text("find-show", &[])
    }

    /// `Begin again`
    pub fn find_again(&self) -> String {
        self.language.text("find-again", &[])
    }

    /// ```text
    /// We keep nothing of what you look for. Your browser may remember the address of this page, and
    /// with it what you chose and typed.
    /// ```
    pub fn find_trace(&self) -> String {
        self.language.text("find-trace", &[])
    }

    /// `Nobody here has written this one yet`
    pub fn find_none(&self) -> String {
        self.language.text("find-none", &[])
    }

    /// ```text
    /// No story here fits all of that. You are not the only one it has happened to. You may be the
    /// first to look for it here.
    /// ```
    pub fn find_none_text(&self) -> String {
        self.language.text("find-none-text", &[])
    }

    /// `These come close`
    pub fn find_near(&self) -> String {
        self.language.text("find-near", &[])
    }

    /// `There is room here for yours, if you ever want it.`
    pub fn find_door(&self) -> String {
        self.language.text("find-door", &[])
    }

    /// `Left out: { $themes }.`
    pub fn find_leaving_out(&self, themes: impl Into<Arg>) -> String {
        self.language.text("find-leaving-out", &[("themes", themes.into())])
    }

    /// `In no order: the list is mixed afresh each day.`
    pub fn find_mixed(&self) -> String {
        self.language.text("find-mixed", &[])
    }

    /// `The nearest first.`
    pub fn find_nearest(&self) -> String {
        self.language.text("find-nearest", &[])
    }

    /// `There are very many, so these are from the newest.`
    pub fn find_newest(&self) -> String {
        self.language.text("find-newest", &[])
    }

    /// `Pages`
    pub fn find_pages(&self) -> String {
        self.language.text("find-pages", &[])
    }

    /// `Back`
    pub fn find_back(&self) -> String {
        self.language.text("find-back", &[])
    }

    /// `More stories`
    pub fn find_more(&self) -> String {
        self.language.text("find-more", &[])
    }

    /// `If tonight is too heavy, somebody is there to talk to now.`
    pub fn find_danger(&self) -> String {
        self.language.text("find-danger", &[])
    }

    /// `, or{ " " }`
    pub fn find_or(&self) -> String {
        self.language.text("find-or", &[])
    }

    /// `“{ $words }”`
    pub fn find_said_words(&self, words: impl Into<Arg>) -> String {
        self.language.text("find-said-words", &[("words", words.into())])
    }

    /// `in { $language }`
    pub fn find_said_language(&self, language: impl Into<Arg>) -> String {
        self.language.text("find-said-language", &[("language", language.into())])
    }

    /// ```text
    /// { $weeks ->
    ///     [one] 1 week
    ///    *[other] { $weeks } weeks
    /// }
    /// ```
    pub fn facts_weeks(&self, weeks: impl Into<Arg>) -> String {
        self.language.text("facts-weeks", &[("weeks", weeks.into())])
    }

    /// `Not today`
    pub fn not_today_title(&self) -> String {
        self.language.text("not-today-title", &[])
    }

    /// ```text
    /// Some things are too much on some days. Choose what the lists for everybody leave out for a
    /// while. Nobody learns of it.
    /// ```
    pub fn not_today_lede(&self) -> String {
        self.language.text("not-today-lede", &[])
    }

    /// `Until`
    pub fn not_today_until(&self) -> String {
        self.language.text("not-today-until", &[])
    }

    /// ```text
    /// Only this device keeps it, and forgets it by itself on that day. A story that you open by its
    /// address stays as it is.
    /// ```
    pub fn not_today_device(&self) -> String {
        self.language.text("not-today-device", &[])
    }

    /// `Leave it out`
    pub fn not_today_leave_out(&self) -> String {
        self.language.text("not-today-leave-out", &[])
    }

    /// `Show everything again`
    pub fn not_today_end(&self) -> String {
        self.language.text("not-today-end", &[])
    }

    /// `Stories like this one`
    pub fn near_title(&self) -> String {
        self.language.text("near-title", &[])
    }

    /// `also: { $what }`
    pub fn near_happened(&self, what: impl Into<Arg>) -> String {
        self.language.text("near-happened", &[("what", what.into())])
    }

    /// `something like it: { $what }`
    pub fn near_kind(&self, what: impl Into<Arg>) -> String {
        self.language.text("near-kind", &[("what", what.into())])
    }

    /// ```text
    /// { $weeks ->
    ///     [one] also at 1 week
    ///    *[other] also at { $weeks } weeks
    /// }
    /// ```
    pub fn near_weeks(&self, weeks: impl Into<Arg>) -> String {
        self.language.text("near-weeks", &[("weeks", weeks.into())])
    }

    /// ```text
    /// { $weeks ->
    ///     [one] about as far along, at 1 week
    ///    *[other] about as far along, at { $weeks } weeks
    /// }
    /// ```
    pub fn near_about_weeks(&self, weeks: impl Into<Arg>) -> String {
        self.language.text("near-about-weeks", &[("weeks", weeks.into())])
    }

    /// `also told by: { $who }`
    pub fn near_teller(&self, who: impl Into<Arg>) -> String {
        self.language.text("near-teller", &[("who", who.into())])
    }

    /// `as long ago: { $when }`
    pub fn near_since(&self, when: impl Into<Arg>) -> String {
        self.language.text("near-since", &[("when", when.into())])
    }

    /// `How it is found`
    pub fn found_title(&self) -> String {
        self.language.text("found-title", &[])
    }

    /// ```text
    /// Readers look for stories that are near to their own. What you say here helps them find yours.
    /// You can leave all of it open.
    /// ```
    pub fn found_lede(&self) -> String {
        self.language.text("found-lede", &[])
    }

    /// `How many weeks it lasted`
    pub fn found_weeks(&self) -> String {
        self.language.text("found-weeks", &[])
    }

    /// `A number of weeks, such as 21. Leave it empty if you would rather not say.`
    pub fn found_weeks_hint(&self) -> String {
        self.language.text("found-weeks-hint", &[])
    }

    /// `Which moments do you tell of?`
    pub fn found_moments(&self) -> String {
        self.language.text("found-moments", &[])
    }

    /// ```text
    /// Readers see it when you show the story the next time. The number of weeks stands beside what
    /// happened; moments are only used to find it.
    /// ```
    pub fn found_when(&self) -> String {
        self.language.text("found-when", &[])
    }

    /// `You can say how far along it was, so that people to whom it happened find you.`
    pub fn found_line(&self) -> String {
        self.language.text("found-line", &[])
    }

    /// `Miscarriage`
    pub fn kind_miscarriage(&self) -> String {
        self.language.text("kind-miscarriage", &[])
    }

    /// `Ectopic or molar pregnancy`
    pub fn kind_ectopic_or_molar(&self) -> String {
        self.language.text("kind-ectopic-or-molar", &[])
    }

    /// `A diagnosis, and ending or carrying on a wanted pregnancy`
    pub fn kind_wanted_pregnancy_ended(&self) -> String {
        self.language.text("kind-wanted-pregnancy-ended", &[])
    }

    /// `Stillbirth, or a death during birth`
    pub fn kind_stillbirth_or_birth(&self) -> String {
        self.language.text("kind-stillbirth-or-birth", &[])
    }

    /// `A baby who lived for a time`
    pub fn kind_lived_for_a_time(&self) -> String {
        self.language.text("kind-lived-for-a-time", &[])
    }

    /// `One of twins or more`
    pub fn kind_twins_or_more(&self) -> String {
        self.language.text("kind-twins-or-more", &[])
    }

    /// `Fertility treatment, no child, or pregnant again`
    pub fn kind_around_having_a_child(&self) -> String {
        self.language.text("kind-around-having-a-child", &[])
    }

    /// `A long time ago, or something else`
    pub fn kind_another_way(&self) -> String {
        self.language.text("kind-another-way", &[])
    }

    /// `Being told`
    pub fn moment_told(&self) -> String {
        self.language.text("moment-told", &[])
    }

    /// `Before the birth`
    pub fn moment_before_birth(&self) -> String {
        self.language.text("moment-before-birth", &[])
    }

    /// `The birth`
    pub fn moment_birth(&self) -> String {
        self.language.text("moment-birth", &[])
    }

    /// `Time together`
    pub fn moment_together(&self) -> String {
        self.language.text("moment-together", &[])
    }

    /// `Going home`
    pub fn moment_home(&self) -> String {
        self.language.text("moment-home", &[])
    }

    /// `Afterwards`
    pub fn moment_afterwards(&self) -> String {
        self.language.text("moment-afterwards", &[])
    }

    /// `Years on`
    pub fn moment_years_on(&self) -> String {
        self.language.text("moment-years-on", &[])
    }

    /// `Up to 12 weeks`
    pub fn far_up_to_12(&self) -> String {
        self.language.text("far-up-to-12", &[])
    }

    /// `13 to 23 weeks`
    pub fn far_13_23(&self) -> String {
        self.language.text("far-13-23", &[])
    }

    /// `24 weeks and later`
    pub fn far_24_on(&self) -> String {
        self.language.text("far-24-on", &[])
    }

    /// `After birth`
    pub fn far_after_birth(&self) -> String {
        self.language.text("far-after-birth", &[])
    }

    /// `A mother`
    pub fn who_mother(&self) -> String {
        self.language.text("who-mother", &[])
    }

    /// `A father or partner`
    pub fn who_father_or_partner(&self) -> String {
        self.language.text("who-father-or-partner", &[])
    }

    /// `An intended, surrogate, adoptive or foster parent`
    pub fn who_other_parent(&self) -> String {
        self.language.text("who-other-parent", &[])
    }

    /// `A grandparent`
    pub fn who_grandparent(&self) -> String {
        self.language.text("who-grandparent", &[])
    }

    /// `A brother or sister`
    pub fn who_sibling(&self) -> String {
        self.language.text("who-sibling", &[])
    }

    /// `A relative or friend`
    pub fn who_relative_or_friend(&self) -> String {
        self.language.text("who-relative-or-friend", &[])
    }

    /// `A midwife, nurse or doctor`
    pub fn who_professional(&self) -> String {
        self.language.text("who-professional", &[])
    }

    /// `photographs`
    pub fn theme_photographs(&self) -> String {
        self.language.text("theme-photographs", &[])
    }

    /// `a living baby`
    pub fn theme_living_babies(&self) -> String {
        self.language.text("theme-living-babies", &[])
    }

    /// `a later pregnancy`
    pub fn theme_later_pregnancies(&self) -> String {
        self.language.text("theme-later-pregnancies", &[])
    }

    /// `faith`
    pub fn theme_faith(&self) -> String {
        self.language.text("theme-faith", &[])
    }

    /// `have photographs`
    pub fn without_photographs(&self) -> String {
        self.language.text("without-photographs", &[])
    }

    /// `speak of a living baby or child`
    pub fn without_living_babies(&self) -> String {
        self.language.text("without-living-babies", &[])
    }

    /// `speak of a later pregnancy`
    pub fn without_later_pregnancies(&self) -> String {
        self.language.text("without-later-pregnancies", &[])
    }

    /// `speak of prayer or belief`
    pub fn without_faith(&self) -> String {
        self.language.text("without-faith", &[])
    }

    /// `You read words only here, without pictures.`
    pub fn words_only_here(&self) -> String {
        self.language.text("words-only-here", &[])
    }

    /// `Show pictures again`
    pub fn words_only_out(&self) -> String {
        self.language.text("words-only-out", &[])
    }

    /// `Without pictures`
    pub fn words_only_in(&self) -> String {
        self.language.text("words-only-in", &[])
    }

    /// `A photograph:`
    pub fn words_photograph(&self) -> String {
        self.language.text("words-photograph", &[])
    }

    /// `A photograph that is covered:`
    pub fn words_covered(&self) -> String {
        self.language.text("words-covered", &[])
    }

    /// `Stories that are for anyone. Only their titles and first lines; no picture.`
    pub fn feed_text(&self) -> String {
        self.language.text("feed-text", &[])
    }

    /// `The words belong to those who tell. They are not for training machines.`
    pub fn feed_rights(&self) -> String {
        self.language.text("feed-rights", &[])
    }

    /// ```text
    /// You let search engines find this story. So the card of a link shows its title and the line for
    /// lists. Never a photograph.
    /// ```
    pub fn preview_card_tells(&self) -> String {
        self.language.text("preview-card-tells", &[])
    }

    /// `You can choose what search engines and reading programs get of it.`
    pub fn machines_line(&self) -> String {
        self.language.text("machines-line", &[])
    }

    /// `How far machines may carry it`
    pub fn machines_title(&self) -> String {
        self.language.text("machines-title", &[])
    }

    /// ```text
    /// Search engines, reading programs and link cards are made by machines. Whatever you choose, they
    /// get no photograph and no line from inside the story.
    /// ```
    pub fn machines_lede(&self) -> String {
        self.language.text("machines-lede", &[])
    }

    /// `What may they have?`
    pub fn machines_legend(&self) -> String {
        self.language.text("machines-legend", &[])
    }

    /// `Nothing`
    pub fn machines_here(&self) -> String {
        self.language.text("machines-here", &[])
    }

    /// `It stands in the lists of this place. Reading programs and cards of links say nothing of it.`
    pub fn machines_here_hint(&self) -> String {
        self.language.text("machines-here-hint", &[])
    }

    /// `What the lists show`
    pub fn machines_lists(&self) -> String {
        self.language.text("machines-lists", &[])
    }

    /// ```text
    /// Title, line and pen name stand in the list that reading programs fetch here. Search engines are
    /// asked to leave it out.
    /// ```
    pub fn machines_lists_hint(&self) -> String {
        self.language.text("machines-lists-hint", &[])
    }

    /// `Search engines may name it, too`
    pub fn machines_search(&self) -> String {
        self.language.text("machines-search", &[])
    }

    /// ```text
    /// People can find it by its title, line and pen name. If readers are told nothing before it opens,
    /// by all its words.
    /// ```
    pub fn machines_search_hint(&self) -> String {
        self.language.text("machines-search-hint", &[])
    }

    /// ```text
    /// Search engines do this of their own will. The big ones do. What somebody has copied, nobody can
    /// take back for you. Nobody may train machines with any story here; we say so to all of them.
    /// ```
    pub fn machines_obey(&self) -> String {
        self.language.text("machines-obey", &[])
    }

    /// ```text
    /// This story is not in the lists now, so machines get nothing of it. Your choice holds from the
    /// day you list it.
    /// ```
    pub fn machines_not_listed(&self) -> String {
        self.language.text("machines-not-listed", &[])
    }

    /// ```text
    /// This place asks search engines to stay away as a whole. They leave this story out, whatever you
    /// choose here.
    /// ```
    pub fn machines_place_keeps_out(&self) -> String {
        self.language.text("machines-place-keeps-out", &[])
    }

    /// `This story is now part of another`
    pub fn told_in_title(&self) -> String {
        self.language.text("told-in-title", &[])
    }

    /// ```text
    /// Have you told it again, in another story? Then its old address can lead there, so that nobody
    /// stands before a closed door.
    /// ```
    pub fn told_in_lede(&self) -> String {
        self.language.text("told-in-lede", &[])
    }

    /// `In which story is it now?`
    pub fn told_in_legend(&self) -> String {
        self.language.text("told-in-legend", &[])
    }

    /// ```text
    /// This one is taken back at once. Its address leads to the other one for everybody who may read
    /// that one.
    /// ```
    pub fn told_in_hint(&self) -> String {
        self.language.text("told-in-hint", &[])
    }

    /// `Let its address lead there`
    pub fn told_in_do(&self) -> String {
        self.language.text("told-in-do", &[])
    }

    /// `Its address leads to:`
    pub fn told_in_now(&self) -> String {
        self.language.text("told-in-now", &[])
    }

    /// `Let it lead there no more`
    pub fn told_in_back(&self) -> String {
        self.language.text("told-in-back", &[])
    }

    /// `The address leads nowhere then. This story stays with you, and you can show it again.`
    pub fn told_in_back_hint(&self) -> String {
        self.language.text("told-in-back-hint", &[])
    }

    /// ```text
    /// There is no other story it could lead to. The other one has to be shown to somebody, under the
    /// same pen name.
    /// ```
    pub fn told_in_none(&self) -> String {
        self.language.text("told-in-none", &[])
    }

    /// ```text
    /// These two stand under two pen names. A way from one to the other would tell that both are yours.
    /// So we make none.
    /// ```
    pub fn told_in_two_names(&self) -> String {
        self.language.text("told-in-two-names", &[])
    }

    /// `Nobody can read that other story now. Show it first, then its address can lead there.`
    pub fn told_in_not_there(&self) -> String {
        self.language.text("told-in-not-there", &[])
    }

    /// `Back to the story`
    pub fn told_in_away(&self) -> String {
        self.language.text("told-in-away", &[])
    }

    /// ```text
    /// Where a passage is in another language, begin it with that language: [de] for German, [ar] for
    /// Arabic. Then it is read aloud as it is meant. Readers do not see the mark.
    /// ```
    pub fn write_marks_language(&self) -> String {
        self.language.text("write-marks-language", &[])
    }

    /// `Your days`
    pub fn days_title(&self) -> String {
        self.language.text("days-title", &[])
    }

    /// ```text
    /// A day that matters to you, in your own words. We write only where you ask for it here. We work
    /// nothing out from a date.
    /// ```
    pub fn days_lede(&self) -> String {
        self.language.text("days-lede", &[])
    }

    /// `Days you have set`
    pub fn days_hers(&self) -> String {
        self.language.text("days-hers", &[])
    }

    /// `There is no day here, and that is fine.`
    pub fn days_none(&self) -> String {
        self.language.text("days-none", &[])
    }

    /// `Set a day`
    pub fn day_set_one(&self) -> String {
        self.language.text("day-set-one", &[])
    }

    /// `What day is it?`
    pub fn day_words(&self) -> String {
        self.language.text("day-words", &[])
    }

    /// `In your own words. Nobody else reads them.`
    pub fn day_words_hint(&self) -> String {
        self.language.text("day-words-hint", &[])
    }

    /// `When is it?`
    pub fn day_date(&self) -> String {
        self.language.text("day-date", &[])
    }

    /// `Any part may stay empty.`
    pub fn day_date_hint(&self) -> String {
        self.language.text("day-date-hint", &[])
    }

    /// `Day`
    pub fn day_day(&self) -> String {
        self.language.text("day-day", &[])
    }

    /// `Month`
    pub fn day_month(&self) -> String {
        self.language.text("day-month", &[])
    }

    /// `Year`
    pub fn day_year(&self) -> String {
        self.language.text("day-year", &[])
    }

    /// `Or in words`
    pub fn day_about(&self) -> String {
        self.language.text("day-about", &[])
    }

    /// `For example: around spring 1987.`
    pub fn day_about_hint(&self) -> String {
        self.language.text("day-about-hint", &[])
    }

    /// `How shall we reach you?`
    pub fn day_reach(&self) -> String {
        self.language.text("day-reach", &[])
    }

    /// `No letter comes.`
    pub fn day_reach_none(&self) -> String {
        self.language.text("day-reach-none", &[])
    }

    /// `A letter comes, and its subject says what it is.`
    pub fn day_reach_says(&self) -> String {
        self.language.text("day-reach-says", &[])
    }

    /// `A letter comes that says nothing outside.`
    pub fn day_reach_discreet(&self) -> String {
        self.language.text("day-reach-discreet", &[])
    }

    /// `Once.`
    pub fn day_repeats_once(&self) -> String {
        self.language.text("day-repeats-once", &[])
    }

    /// `Each year.`
    pub fn day_repeats_year(&self) -> String {
        self.language.text("day-repeats-year", &[])
    }

    /// `Each month.`
    pub fn day_repeats_month(&self) -> String {
        self.language.text("day-repeats-month", &[])
    }

    /// `Not at all`
    pub fn day_none(&self) -> String {
        self.language.text("day-none", &[])
    }

    /// `It only stands here, for you to come to.`
    pub fn day_none_hint(&self) -> String {
        self.language.text("day-none-hint", &[])
    }

    /// `By a letter whose subject says exactly what it is`
    pub fn day_says(&self) -> String {
        self.language.text("day-says", &[])
    }

    /// `Your words stand in the subject. Anybody who sees your mail can read them.`
    pub fn day_says_hint(&self) -> String {
        self.language.text("day-says-hint", &[])
    }

    /// `By a letter that says nothing outside`
    pub fn day_discreet(&self) -> String {
        self.language.text("day-discreet", &[])
    }

    /// `Your words stay here, behind the link in it.`
    pub fn day_discreet_hint(&self) -> String {
        self.language.text("day-discreet-hint", &[])
    }

    /// `How often?`
    pub fn day_often(&self) -> String {
        self.language.text("day-often", &[])
    }

    /// ```text
    /// A letter comes at nine in the morning where you are. In a month without the 29th, 30th or 31st
    /// it comes on the last day.
    /// ```
    pub fn day_often_hint(&self) -> String {
        self.language.text("day-often-hint", &[])
    }

    /// `Once, on that day`
    pub fn day_once(&self) -> String {
        self.language.text("day-once", &[])
    }

    /// `Each year on that day`
    pub fn day_each_year(&self) -> String {
        self.language.text("day-each-year", &[])
    }

    /// `Each month on that day`
    pub fn day_each_month(&self) -> String {
        self.language.text("day-each-month", &[])
    }

    /// `Until when?`
    pub fn day_ends(&self) -> String {
        self.language.text("day-ends", &[])
    }

    /// `May stay empty. Later no letter comes.`
    pub fn day_ends_hint(&self) -> String {
        self.language.text("day-ends-hint", &[])
    }

    /// `You can change it, stop the letters or take it out at any time.`
    pub fn day_next(&self) -> String {
        self.language.text("day-next", &[])
    }

    /// `Keep this day`
    pub fn day_set(&self) -> String {
        self.language.text("day-set", &[])
    }

    /// `Change it`
    pub fn day_change(&self) -> String {
        self.language.text("day-change", &[])
    }

    /// `No more letters about this day`
    pub fn day_stop(&self) -> String {
        self.language.text("day-stop", &[])
    }

    /// `Take it out`
    pub fn day_remove(&self) -> String {
        self.language.text("day-remove", &[])
    }

    /// `Day { $day } of the month`
    pub fn day_of_month(&self, day: impl Into<Arg>) -> String {
        self.language.text("day-of-month", &[("day", day.into())])
    }

    /// `Letters about this day came, and it may be that you no longer want them. Either is fine.`
    pub fn day_asks(&self) -> String {
        self.language.text("day-asks", &[])
    }

    /// `Go on writing`
    pub fn day_go_on(&self) -> String {
        self.language.text("day-go-on", &[])
    }

    /// `Please write a number, or leave it empty.`
    pub fn day_number(&self) -> String {
        self.language.text("day-number", &[])
    }

    /// `Please write a few words, or a part of the date.`
    pub fn day_empty(&self) -> String {
        self.language.text("day-empty", &[])
    }

    /// `For one letter we need day, month and year.`
    pub fn day_needs_date(&self) -> String {
        self.language.text("day-needs-date", &[])
    }

    /// `For a letter each year we need day and month.`
    pub fn day_needs_month(&self) -> String {
        self.language.text("day-needs-month", &[])
    }

    /// `For a letter each month we need the day.`
    pub fn day_needs_day(&self) -> String {
        self.language.text("day-needs-day", &[])
    }

    /// `There is no such day in the calendar. Please look once more.`
    pub fn day_no_such(&self) -> String {
        self.language.text("day-no-such", &[])
    }

    /// `That day is over. Choose one that is still to come, or no letter.`
    pub fn day_over(&self) -> String {
        self.language.text("day-over", &[])
    }

    /// `There is room for no more here. You can take one out.`
    pub fn day_most(&self) -> String {
        self.language.text("day-most", &[])
    }

    /// `A letter from here`
    pub fn day_letter_title(&self) -> String {
        self.language.text("day-letter-title", &[])
    }

    /// ```text
    /// You asked us to write to you on this day. If you would rather have no more such letters, press
    /// once. You need not sign in.
    /// ```
    pub fn day_letter_lede(&self) -> String {
        self.language.text("day-letter-lede", &[])
    }

    /// `No more letters come about this day. It still stands with your days.`
    pub fn day_letter_over(&self) -> String {
        self.language.text("day-letter-over", &[])
    }

    /// `To your days`
    pub fn day_letter_room(&self) -> String {
        self.language.text("day-letter-room", &[])
    }

    /// `The day you asked us to mark: { $words }`
    pub fn letter_day_subject(&self, words: impl Into<Arg>) -> String {
        self.language.text("letter-day-subject", &[("words", words.into())])
    }

    /// `It is about { $day }. You asked us to write to you, in these words:`
    pub fn letter_day_text(&self, day: impl Into<Arg>) -> String {
        self.language.text("letter-day-text", &[("day", day.into())])
    }

    /// `Behind the link one press is enough, and no more letters come about this.`
    pub fn letter_day_stop(&self) -> String {
        self.language.text("letter-day-stop", &[])
    }

    /// `The day is kept.`
    pub fn said_day_set(&self) -> String {
        self.language.text("said-day-set", &[])
    }

    /// `The day is taken out.`
    pub fn said_day_gone(&self) -> String {
        self.language.text("said-day-gone", &[])
    }

    /// `No more letters come about it. The day still stands here.`
    pub fn said_day_stopped(&self) -> String {
        self.language.text("said-day-stopped", &[])
    }

    /// `Days left alone`
    pub fn alone_title(&self) -> String {
        self.language.text("alone-title", &[])
    }

    /// `On these days no letter of any kind leaves for you. What waits comes on the morning after.`
    pub fn alone_text(&self) -> String {
        self.language.text("alone-text", &[])
    }

    /// `From`
    pub fn alone_from(&self) -> String {
        self.language.text("alone-from", &[])
    }

    /// `To`
    pub fn alone_to(&self) -> String {
        self.language.text("alone-to", &[])
    }

    /// `Stays empty for one day.`
    pub fn alone_to_hint(&self) -> String {
        self.language.text("alone-to-hint", &[])
    }

    /// `Each year`
    pub fn alone_yearly(&self) -> String {
        self.language.text("alone-yearly", &[])
    }

    /// `Leave these days alone`
    pub fn alone_set(&self) -> String {
        self.language.text("alone-set", &[])
    }

    /// `Like other days again`
    pub fn alone_out(&self) -> String {
        self.language.text("alone-out", &[])
    }

    /// `{ $from }, each year`
    pub fn alone_each_year(&self, from: impl Into<Arg>) -> String {
        self.language.text("alone-each-year", &[("from", from.into())])
    }

    /// `{ $from } to { $to }`
    pub fn alone_range(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        self.language.text("alone-range", &[("from", from.into()), ("to", to.into())])
    }

    /// `{ $from } to { $to }, each year`
    pub fn alone_range_each_year(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        self.language.text("alone-range-each-year", &[("from", from.into()), ("to", to.into())])
    }

    /// `Please choose a day.`
    pub fn alone_needs_day(&self) -> String {
        self.language.text("alone-needs-day", &[])
    }

    /// `The last day comes before the first. Please look once more.`
    pub fn alone_before(&self) -> String {
        self.language.text("alone-before", &[])
    }

    /// `That is longer than { $days } days. Please set it in two parts, or choose “quiet for now”.`
    pub fn alone_long(&self, days: impl Into<Arg>) -> String {
        self.language.text("alone-long", &[("days", days.into())])
    }

    /// `These days are left alone.`
    pub fn said_alone(&self) -> String {
        self.language.text("said-alone", &[])
    }

    /// `Quiet for now`
    pub fn quiet_title(&self) -> String {
        self.language.text("quiet-title", &[])
    }

    /// ```text
    /// One press, and no letter leaves for you at all. Nothing is lost: what waits comes when you say
    /// so.
    /// ```
    pub fn quiet_text(&self) -> String {
        self.language.text("quiet-text", &[])
    }

    /// `Quiet for now`
    pub fn quiet_now(&self) -> String {
        self.language.text("quiet-now", &[])
    }

    /// `Until the end of this day`
    pub fn quiet_until(&self) -> String {
        self.language.text("quiet-until", &[])
    }

    /// `May stay empty. Then it is quiet until you say otherwise.`
    pub fn quiet_until_hint(&self) -> String {
        self.language.text("quiet-until-hint", &[])
    }

    /// `It is quiet. No letter leaves for you until you say otherwise.`
    pub fn quiet_is(&self) -> String {
        self.language.text("quiet-is", &[])
    }

    /// `It is quiet to the end of { $day }.`
    pub fn quiet_is_until(&self, day: impl Into<Arg>) -> String {
        self.language.text("quiet-is-until", &[("day", day.into())])
    }

    /// `Letters may come again`
    pub fn quiet_end(&self) -> String {
        self.language.text("quiet-end", &[])
    }

    /// ```text
    /// What you ask for yourself this minute still comes, also on days left alone: a link to sign in,
    /// or the word to your old address when you change it. What is about the safety of your account
    /// waits, too. For “quiet for now” it waits a week at most.
    /// ```
    pub fn quiet_still(&self) -> String {
        self.language.text("quiet-still", &[])
    }

    /// `Please choose today or a later day, or leave it empty.`
    pub fn quiet_needs_day(&self) -> String {
        self.language.text("quiet-needs-day", &[])
    }

    /// `It is quiet now. You can end it here.`
    pub fn said_quiet(&self) -> String {
        self.language.text("said-quiet", &[])
    }

    /// `Letters may come again. What waited comes by tomorrow morning.`
    pub fn said_quiet_over(&self) -> String {
        self.language.text("said-quiet-over", &[])
    }

    /// `Remembrance page`
    pub fn foot_remember(&self) -> String {
        self.language.text("foot-remember", &[])
    }

    /// `Remembrance`
    pub fn remember_title(&self) -> String {
        self.language.text("remember-title", &[])
    }

    /// `These are the names that were brought here.`
    pub fn remember_lede(&self) -> String {
        self.language.text("remember-lede", &[])
    }

    /// ```text
    /// At seven in the evening, wherever they are, people light a candle and leave it burning for an
    /// hour. These are the names that were brought here.
    /// ```
    pub fn remember_evening(&self) -> String {
        self.language.text("remember-evening", &[])
    }

    /// ```text
    /// It is seven in the evening where you are, and the candle burns for an hour. These are the names
    /// that were brought here.
    /// ```
    pub fn remember_hour(&self) -> String {
        self.language.text("remember-hour", &[])
    }

    /// `No name stands here yet, and that is fine.`
    pub fn remember_none(&self) -> String {
        self.language.text("remember-none", &[])
    }

    /// `Names`
    pub fn remember_names(&self) -> String {
        self.language.text("remember-names", &[])
    }

    /// ```text
    /// The names stand in no order and are mixed anew each day. Each one stays until whoever brought it
    /// takes it away.
    /// ```
    pub fn remember_order(&self) -> String {
        self.language.text("remember-order", &[])
    }

    /// `A candle burns here today.`
    pub fn remember_burns(&self) -> String {
        self.language.text("remember-burns", &[])
    }

    /// ```text
    /// One press is enough. It burns until the day is over. Nothing is counted, and nobody learns who
    /// lit it.
    /// ```
    pub fn remember_candle(&self) -> String {
        self.language.text("remember-candle", &[])
    }

    /// `Bring a name`
    pub fn remember_bring(&self) -> String {
        self.language.text("remember-bring", &[])
    }

    /// ```text
    /// Whoever has a box here can bring a name, or what they called the one they miss. It is yours
    /// alone until you choose.
    /// ```
    pub fn remember_bring_text(&self) -> String {
        self.language.text("remember-bring-text", &[])
    }

    /// `Days that are kept here`
    pub fn remember_days(&self) -> String {
        self.language.text("remember-days", &[])
    }

    /// `Seven in the evening is seven by the clock in { $country }.`
    pub fn remember_clock(&self, country: impl Into<Arg>) -> String {
        self.language.text("remember-clock", &[("country", country.into())])
    }

    /// `Wave of Light`
    pub fn calendar_wave_of_light(&self) -> String {
        self.language.text("calendar-wave-of-light", &[])
    }

    /// `Worldwide Candle Lighting`
    pub fn calendar_candle_lighting(&self) -> String {
        self.language.text("calendar-candle-lighting", &[])
    }

    /// `International Bereaved Mother’s Day`
    pub fn calendar_bereaved_mothers(&self) -> String {
        self.language.text("calendar-bereaved-mothers", &[])
    }

    /// `Remembrance day of children who died`
    pub fn calendar_remembered_children(&self) -> String {
        self.language.text("calendar-remembered-children", &[])
    }

    /// `Baby Loss Awareness Week`
    pub fn calendar_awareness_week(&self) -> String {
        self.language.text("calendar-awareness-week", &[])
    }

    /// `15 October, at seven in the evening, for an hour`
    pub fn calendar_when_wave_of_light(&self) -> String {
        self.language.text("calendar-when-wave-of-light", &[])
    }

    /// `The second Sunday of December, at seven in the evening, for an hour`
    pub fn calendar_when_candle_lighting(&self) -> String {
        self.language.text("calendar-when-candle-lighting", &[])
    }

    /// `The first Sunday of May`
    pub fn calendar_when_bereaved_mothers(&self) -> String {
        self.language.text("calendar-when-bereaved-mothers", &[])
    }

    /// `23 September`
    pub fn calendar_when_remembered_children(&self) -> String {
        self.language.text("calendar-when-remembered-children", &[])
    }

    /// `9 to 15 October`
    pub fn calendar_when_awareness_week(&self) -> String {
        self.language.text("calendar-when-awareness-week", &[])
    }

    /// `Days of remembrance`
    pub fn calendar_title(&self) -> String {
        self.language.text("calendar-title", &[])
    }

    /// `Choose which days the page of remembrance names. Nobody is written to about them.`
    pub fn calendar_lede(&self) -> String {
        self.language.text("calendar-lede", &[])
    }

    /// `Days that are kept in many places`
    pub fn calendar_known(&self) -> String {
        self.language.text("calendar-known", &[])
    }

    /// `A day that celebrates parents can hurt. It is never there by itself.`
    pub fn calendar_hurts(&self) -> String {
        self.language.text("calendar-hurts", &[])
    }

    /// `Keep these days`
    pub fn calendar_save(&self) -> String {
        self.language.text("calendar-save", &[])
    }

    /// `Days of this place`
    pub fn calendar_own(&self) -> String {
        self.language.text("calendar-own", &[])
    }

    /// `What day is it?`
    pub fn calendar_words(&self) -> String {
        self.language.text("calendar-words", &[])
    }

    /// `Please write what day it is.`
    pub fn calendar_needs_words(&self) -> String {
        self.language.text("calendar-needs-words", &[])
    }

    /// `Add this day`
    pub fn calendar_add(&self) -> String {
        self.language.text("calendar-add", &[])
    }

    /// `Names you remember`
    pub fn remembered_title(&self) -> String {
        self.language.text("remembered-title", &[])
    }

    /// ```text
    /// A name, or what you called them. It is yours alone until you bring it to the page of
    /// remembrance.
    /// ```
    pub fn remembered_lede(&self) -> String {
        self.language.text("remembered-lede", &[])
    }

    /// `There is no name here, and that is fine.`
    pub fn remembered_none(&self) -> String {
        self.language.text("remembered-none", &[])
    }

    /// `A name, or what you called them`
    pub fn name_field(&self) -> String {
        self.language.text("name-field", &[])
    }

    /// `In any language. It stands on the page exactly so, and nothing of you beside it.`
    pub fn name_hint(&self) -> String {
        self.language.text("name-hint", &[])
    }

    /// `Who may see the name?`
    pub fn name_who(&self) -> String {
        self.language.text("name-who", &[])
    }

    /// `Only me`
    pub fn name_only_me(&self) -> String {
        self.language.text("name-only-me", &[])
    }

    /// `Anyone who comes to the page of remembrance`
    pub fn name_anyone(&self) -> String {
        self.language.text("name-anyone", &[])
    }

    /// `A person at { $place } reads it first.`
    pub fn name_read_first(&self, place: impl Into<Arg>) -> String {
        self.language.text("name-read-first", &[("place", place.into())])
    }

    /// `It stands there at once. You can take it away at any time.`
    pub fn name_at_once(&self) -> String {
        self.language.text("name-at-once", &[])
    }

    /// `It stays there, also next year, until you take it away. Then it is gone with the next look.`
    pub fn name_stays(&self) -> String {
        self.language.text("name-stays", &[])
    }

    /// `Keep this name`
    pub fn name_write(&self) -> String {
        self.language.text("name-write", &[])
    }

    /// `Please write a name, or what you called them.`
    pub fn name_empty(&self) -> String {
        self.language.text("name-empty", &[])
    }

    /// `Only you see it.`
    pub fn name_own(&self) -> String {
        self.language.text("name-own", &[])
    }

    /// `A person reads it first. Until then only you see it.`
    pub fn name_waits(&self) -> String {
        self.language.text("name-waits", &[])
    }

    /// `It stands on the page of remembrance.`
    pub fn name_stands(&self) -> String {
        self.language.text("name-stands", &[])
    }

    /// `By now a person reads each name first. This one is not on the page; you can bring it again.`
    pub fn name_unread(&self) -> String {
        self.language.text("name-unread", &[])
    }

    /// `Whoever read it writes to you:`
    pub fn name_line(&self) -> String {
        self.language.text("name-line", &[])
    }

    /// `Bring it to the page`
    pub fn name_bring(&self) -> String {
        self.language.text("name-bring", &[])
    }

    /// `Take it away from the page`
    pub fn name_take(&self) -> String {
        self.language.text("name-take", &[])
    }

    /// `Take it out of here`
    pub fn name_remove(&self) -> String {
        self.language.text("name-remove", &[])
    }

    /// `A person reads it first. Until then only you see it.`
    pub fn said_name_waits(&self) -> String {
        self.language.text("said-name-waits", &[])
    }

    /// `It stands on the page of remembrance.`
    pub fn said_name_stands(&self) -> String {
        self.language.text("said-name-stands", &[])
    }

    /// `It is gone from the page. You still have it here.`
    pub fn said_name_away(&self) -> String {
        self.language.text("said-name-away", &[])
    }

    /// `It is gone.`
    pub fn said_name_gone(&self) -> String {
        self.language.text("said-name-gone", &[])
    }

    /// `A name`
    pub fn care_kind_name(&self) -> String {
        self.language.text("care-kind-name", &[])
    }

    /// `Names for the page of remembrance`
    pub fn care_line_names(&self) -> String {
        self.language.text("care-line-names", &[])
    }

    /// `A name for the page of remembrance`
    pub fn care_glance_name(&self) -> String {
        self.language.text("care-glance-name", &[])
    }

    /// `A keeper wants to bring this name to the page of remembrance. Nothing else of them stands there.`
    pub fn item_name_text(&self) -> String {
        self.language.text("item-name-text", &[])
    }

    /// `Let it stand on the page`
    pub fn offer_name_show(&self) -> String {
        self.language.text("offer-name-show", &[])
    }

    /// `Anyone sees it at once.`
    pub fn offer_name_show_hint(&self) -> String {
        self.language.text("offer-name-show-hint", &[])
    }

    /// `Give it back with a line`
    pub fn offer_name_back(&self) -> String {
        self.language.text("offer-name-back", &[])
    }

    /// `It stays with whoever wrote it, and they read your line.`
    pub fn offer_name_back_hint(&self) -> String {
        self.language.text("offer-name-back-hint", &[])
    }

    /// `Names on the page of remembrance`
    pub fn care_names_title(&self) -> String {
        self.language.text("care-names-title", &[])
    }

    /// ```text
    /// One that must not stand there can be taken from it. Whoever brought it still has it, and reads
    /// your line. It is on record.
    /// ```
    pub fn care_names_lede(&self) -> String {
        self.language.text("care-names-lede", &[])
    }

    /// `A line for whoever brought it`
    pub fn care_names_line(&self) -> String {
        self.language.text("care-names-line", &[])
    }

    /// `It is gone from the page.`
    pub fn said_name_taken(&self) -> String {
        self.language.text("said-name-taken", &[])
    }

    /// `Please write a line for whoever brought it.`
    pub fn said_name_line(&self) -> String {
        self.language.text("said-name-line", &[])
    }

    /// `For baby loss`
    pub fn post_for_loss(&self) -> String {
        self.language.text("post-for-loss", &[])
    }

    /// `To talk to someone now`
    pub fn post_for_talk(&self) -> String {
        self.language.text("post-for-talk", &[])
    }

    /// `Open day and night.`
    pub fn hours_always(&self) -> String {
        self.language.text("hours-always", &[])
    }

    /// `Open now, until { $time }.`
    pub fn hours_until(&self, time: impl Into<Arg>) -> String {
        self.language.text("hours-until", &[("time", time.into())])
    }

    /// `Opens today at { $time }.`
    pub fn hours_today(&self, time: impl Into<Arg>) -> String {
        self.language.text("hours-today", &[("time", time.into())])
    }

    /// `Opens tomorrow at { $time }.`
    pub fn hours_tomorrow(&self, time: impl Into<Arg>) -> String {
        self.language.text("hours-tomorrow", &[("time", time.into())])
    }

    /// `Opens on { $day } at { $time }.`
    pub fn hours_on(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        self.language.text("hours-on", &[("day", day.into()), ("time", time.into())])
    }

    /// `(Time: { $country }.)`
    pub fn hours_in_time_of(&self, country: impl Into<Arg>) -> String {
        self.language.text("hours-in-time-of", &[("country", country.into())])
    }

    /// `The loss of a baby`
    pub fn topic_any_loss(&self) -> String {
        self.language.text("topic-any-loss", &[])
    }

    /// `Parents who have lived it`
    pub fn topic_peer_support(&self) -> String {
        self.language.text("topic-peer-support", &[])
    }

    /// `Counselling`
    pub fn topic_counselling(&self) -> String {
        self.language.text("topic-counselling", &[])
    }

    /// `Photographs`
    pub fn topic_photography(&self) -> String {
        self.language.text("topic-photography", &[])
    }

    /// `A memory box`
    pub fn topic_memory_box(&self) -> String {
        self.language.text("topic-memory-box", &[])
    }

    /// `Remembering`
    pub fn topic_remembrance(&self) -> String {
        self.language.text("topic-remembrance", &[])
    }

    /// `Official recognition`
    pub fn topic_recognition(&self) -> String {
        self.language.text("topic-recognition", &[])
    }

    /// `Finding others who help`
    pub fn topic_directory(&self) -> String {
        self.language.text("topic-directory", &[])
    }

    /// `In a crisis`
    pub fn topic_crisis(&self) -> String {
        self.language.text("topic-crisis", &[])
    }

    /// `When it is all too much`
    pub fn topic_general_distress(&self) -> String {
        self.language.text("topic-general-distress", &[])
    }

    /// `Grief of any kind`
    pub fn topic_general_bereavement(&self) -> String {
        self.language.text("topic-general-bereavement", &[])
    }

    /// `Mental health around birth`
    pub fn topic_maternal_mental_health(&self) -> String {
        self.language.text("topic-maternal-mental-health", &[])
    }

    /// `Urgent medical help`
    pub fn topic_medical_urgent(&self) -> String {
        self.language.text("topic-medical-urgent", &[])
    }

    /// `Medical advice`
    pub fn topic_medical_advice(&self) -> String {
        self.language.text("topic-medical-advice", &[])
    }

    /// `Those who work with families`
    pub fn topic_professionals(&self) -> String {
        self.language.text("topic-professionals", &[])
    }

    /// `Partners`
    pub fn topic_partners(&self) -> String {
        self.language.text("topic-partners", &[])
    }

    /// `Fathers`
    pub fn topic_fathers(&self) -> String {
        self.language.text("topic-fathers", &[])
    }

    /// `Grandparents`
    pub fn topic_grandparents(&self) -> String {
        self.language.text("topic-grandparents", &[])
    }

    /// `Brothers and sisters`
    pub fn topic_siblings(&self) -> String {
        self.language.text("topic-siblings", &[])
    }

    /// `LGBTQ+ families`
    pub fn topic_lgbtq_families(&self) -> String {
        self.language.text("topic-lgbtq-families", &[])
    }

    /// `People of colour`
    pub fn topic_people_of_colour(&self) -> String {
        self.language.text("topic-people-of-colour", &[])
    }

    /// `Indigenous families`
    pub fn topic_indigenous_families(&self) -> String {
        self.language.text("topic-indigenous-families", &[])
    }

    /// `Who helps`
    pub fn posts_title(&self) -> String {
        self.language.text("posts-title", &[])
    }

    /// ```text
    /// These organisations stand on every page, for the country a reader chose. They are your list:
    /// nobody else changes it.
    /// ```
    pub fn posts_lede(&self) -> String {
        self.language.text("posts-lede", &[])
    }

    /// `Add an organisation`
    pub fn posts_new(&self) -> String {
        self.language.text("posts-new", &[])
    }

    /// `Change an organisation`
    pub fn posts_one(&self) -> String {
        self.language.text("posts-one", &[])
    }

    /// `The list as a file`
    pub fn posts_file(&self) -> String {
        self.language.text("posts-file", &[])
    }

    /// `Please look at these`
    pub fn posts_asking(&self) -> String {
        self.language.text("posts-asking", &[])
    }

    /// `Look at their own page: address, number, hours. If all is as it says here, press “Still right”.`
    pub fn posts_asking_hint(&self) -> String {
        self.language.text("posts-asking-hint", &[])
    }

    /// `Nobody stands here for this country yet. Readers are shown those of anywhere.`
    pub fn posts_none(&self) -> String {
        self.language.text("posts-none", &[])
    }

    /// `Still right`
    pub fn posts_still_right(&self) -> String {
        self.language.text("posts-still-right", &[])
    }

    /// `Change it`
    pub fn posts_change(&self) -> String {
        self.language.text("posts-change", &[])
    }

    /// `Take it out`
    pub fn posts_take_out(&self) -> String {
        self.language.text("posts-take-out", &[])
    }

    /// `Taken out`
    pub fn posts_taken_out(&self) -> String {
        self.language.text("posts-taken-out", &[])
    }

    /// `Put it back`
    pub fn posts_put_back(&self) -> String {
        self.language.text("posts-put-back", &[])
    }

    /// `Nobody has checked it yet.`
    pub fn posts_never_checked(&self) -> String {
        self.language.text("posts-never-checked", &[])
    }

    /// `Checked on { $day }.`
    pub fn posts_checked(&self, day: impl Into<Arg>) -> String {
        self.language.text("posts-checked", &[("day", day.into())])
    }

    /// `Checked on { $day } by { $name }.`
    pub fn posts_checked_by(&self, day: impl Into<Arg>, name: impl Into<Arg>) -> String {
        self.language.text("posts-checked-by", &[("day", day.into()), ("name", name.into())])
    }

    /// `Not checked for half a year. On pages it asks to be checked before somebody calls.`
    pub fn posts_please_check(&self) -> String {
        self.language.text("posts-please-check", &[])
    }

    /// `Not checked for a year. It stands on no page until somebody has looked.`
    pub fn posts_out(&self) -> String {
        self.language.text("posts-out", &[])
    }

    /// `We do not understand these hours. They are said as they stand, and never as “open now”.`
    pub fn posts_hours_not_understood(&self) -> String {
        self.language.text("posts-hours-not-understood", &[])
    }

    /// `An organisation of this name stands there already for this country.`
    pub fn posts_twice(&self) -> String {
        self.language.text("posts-twice", &[])
    }

    /// `There is no room for more: the list holds 1,000 organisations.`
    pub fn posts_full(&self) -> String {
        self.language.text("posts-full", &[])
    }

    /// `Somebody else changed it meanwhile. What you typed is still here. This is what stands there now:`
    pub fn posts_meanwhile(&self) -> String {
        self.language.text("posts-meanwhile", &[])
    }

    /// `It changes at once, on every page and for everybody.`
    pub fn posts_next(&self) -> String {
        self.language.text("posts-next", &[])
    }

    /// `Keep it`
    pub fn posts_save(&self) -> String {
        self.language.text("posts-save", &[])
    }

    /// `Its name`
    pub fn post_organisation(&self) -> String {
        self.language.text("post-organisation", &[])
    }

    /// `Languages in which it answers`
    pub fn post_languages(&self) -> String {
        self.language.text("post-languages", &[])
    }

    /// `Codes with a comma between them, like en,cy. The first is the language of its name.`
    pub fn post_languages_hint(&self) -> String {
        self.language.text("post-languages-hint", &[])
    }

    /// `What it is for above all`
    pub fn post_chief(&self) -> String {
        self.language.text("post-chief", &[])
    }

    /// `For stories about this it is chosen first.`
    pub fn post_chief_hint(&self) -> String {
        self.language.text("post-chief-hint", &[])
    }

    /// `Please choose`
    pub fn post_chief_none(&self) -> String {
        self.language.text("post-chief-none", &[])
    }

    /// `What else it is for`
    pub fn post_topics(&self) -> String {
        self.language.text("post-topics", &[])
    }

    /// `The same in a few words of your own`
    pub fn post_purpose(&self) -> String {
        self.language.text("post-purpose", &[])
    }

    /// `At most 60 characters. Leave it empty, and each page says it in its own language.`
    pub fn post_purpose_hint(&self) -> String {
        self.language.text("post-purpose-hint", &[])
    }

    /// `Address of its page`
    pub fn post_web(&self) -> String {
        self.language.text("post-web", &[])
    }

    /// `Number`
    pub fn post_phone(&self) -> String {
        self.language.text("post-phone", &[])
    }

    /// `With the code of its country, like +44 808 164 3332. A short number stays short.`
    pub fn post_phone_hint(&self) -> String {
        self.language.text("post-phone-hint", &[])
    }

    /// `What a call costs`
    pub fn post_phone_kind(&self) -> String {
        self.language.text("post-phone-kind", &[])
    }

    /// `Not known`
    pub fn post_phone_kind_none(&self) -> String {
        self.language.text("post-phone-kind-none", &[])
    }

    /// `Free`
    pub fn phone_kind_freephone(&self) -> String {
        self.language.text("phone-kind-freephone", &[])
    }

    /// `As a call within the country`
    pub fn phone_kind_national_rate(&self) -> String {
        self.language.text("phone-kind-national-rate", &[])
    }

    /// `As a call to that town`
    pub fn phone_kind_geographic(&self) -> String {
        self.language.text("phone-kind-geographic", &[])
    }

    /// `As a call to a mobile phone`
    pub fn phone_kind_mobile(&self) -> String {
        self.language.text("phone-kind-mobile", &[])
    }

    /// `A short number`
    pub fn phone_kind_short(&self) -> String {
        self.language.text("phone-kind-short", &[])
    }

    /// `When somebody answers`
    pub fn post_hours(&self) -> String {
        self.language.text("post-hours", &[])
    }

    /// `In the time of its country. Written like this, pages can say “open now”; 24/7 is day and night.`
    pub fn post_hours_hint(&self) -> String {
        self.language.text("post-hours-hint", &[])
    }

    /// `Chat or mail`
    pub fn post_write(&self) -> String {
        self.language.text("post-write", &[])
    }

    /// `Checked on`
    pub fn post_checked(&self) -> String {
        self.language.text("post-checked", &[])
    }

    /// `The day on which somebody last looked at its own page.`
    pub fn post_checked_hint(&self) -> String {
        self.language.text("post-checked-hint", &[])
    }

    /// `We do not know this country.`
    pub fn odd_country(&self) -> String {
        self.language.text("odd-country", &[])
    }

    /// `We do not know one of these languages. Codes look like en or pt-BR.`
    pub fn odd_language(&self) -> String {
        self.language.text("odd-language", &[])
    }

    /// `A name of one line is needed here, of at most 120 characters.`
    pub fn odd_organisation(&self) -> String {
        self.language.text("odd-organisation", &[])
    }

    /// `Please say what it is for. What we do not know cannot be found.`
    pub fn odd_topic(&self) -> String {
        self.language.text("odd-topic", &[])
    }

    /// `This can be one line of at most 60 characters.`
    pub fn odd_purpose(&self) -> String {
        self.language.text("odd-purpose", &[])
    }

    /// `This is no address of a page. It begins with https://.`
    pub fn odd_web(&self) -> String {
        self.language.text("odd-web", &[])
    }

    /// `This is no number. It has digits, spaces and perhaps a plus sign.`
    pub fn odd_phone(&self) -> String {
        self.language.text("odd-phone", &[])
    }

    /// `We do not know this kind of number.`
    pub fn odd_phone_kind(&self) -> String {
        self.language.text("odd-phone-kind", &[])
    }

    /// `This can be one line of at most 200 characters, without signs that nobody sees.`
    pub fn odd_line(&self) -> String {
        self.language.text("odd-line", &[])
    }

    /// `This can be A, B or C.`
    pub fn odd_grade(&self) -> String {
        self.language.text("odd-grade", &[])
    }

    /// `This is no day on which somebody can have looked. It looks like 2026-11-22.`
    pub fn odd_checked(&self) -> String {
        self.language.text("odd-checked", &[])
    }

    /// `It needs an address, a number or another way to reach it.`
    pub fn odd_no_way(&self) -> String {
        self.language.text("odd-no-way", &[])
    }

    /// ```text
    /// Rows of a table: one line an organisation, tabs between the columns. What goes out comes in
    /// again as it was.
    /// ```
    pub fn file_lede(&self) -> String {
        self.language.text("file-lede", &[])
    }

    /// `Take the list out`
    pub fn file_out(&self) -> String {
        self.language.text("file-out", &[])
    }

    /// `Bring a list in`
    pub fn file_in(&self) -> String {
        self.language.text("file-in", &[])
    }

    /// `Paste all of it, with the line that names the columns.`
    pub fn file_hint(&self) -> String {
        self.language.text("file-hint", &[])
    }

    /// `First you see what would change. Nothing is done before you say so.`
    pub fn file_next(&self) -> String {
        self.language.text("file-next", &[])
    }

    /// `Show what would change`
    pub fn file_look(&self) -> String {
        self.language.text("file-look", &[])
    }

    /// `Nothing was taken. Some lines need a second look. All that you sent is still here.`
    pub fn file_wrong(&self) -> String {
        self.language.text("file-wrong", &[])
    }

    /// `Line { $number }: { $what }`
    pub fn file_line(&self, number: impl Into<Arg>, what: impl Into<Arg>) -> String {
        self.language.text("file-line", &[("number", number.into()), ("what", what.into())])
    }

    /// ```text
    /// The first line has to name the columns, among them country and organisation, with tabs between
    /// them.
    /// ```
    pub fn file_no_columns(&self) -> String {
        self.language.text("file-no-columns", &[])
    }

    /// `Two columns are called { $column }.`
    pub fn file_column_twice(&self, column: impl Into<Arg>) -> String {
        self.language.text("file-column-twice", &[("column", column.into())])
    }

    /// `It has more cells than there are columns.`
    pub fn file_too_many_cells(&self) -> String {
        self.language.text("file-too-many-cells", &[])
    }

    /// `The same organisation stands in line { $earlier } already.`
    pub fn file_twice(&self, earlier: impl Into<Arg>) -> String {
        self.language.text("file-twice", &[("earlier", earlier.into())])
    }

    /// `What would change`
    pub fn bring_title(&self) -> String {
        self.language.text("bring-title", &[])
    }

    /// `Please look at it once. Nothing is done yet.`
    pub fn bring_lede(&self) -> String {
        self.language.text("bring-lede", &[])
    }

    /// `All that this file names stands there already, just so.`
    pub fn bring_nothing(&self) -> String {
        self.language.text("bring-nothing", &[])
    }

    /// `Somebody changed the list since you last looked. This is how it is now.`
    pub fn bring_meanwhile(&self) -> String {
        self.language.text("bring-meanwhile", &[])
    }

    /// `New`
    pub fn bring_new(&self) -> String {
        self.language.text("bring-new", &[])
    }

    /// `Changed`
    pub fn bring_changed(&self) -> String {
        self.language.text("bring-changed", &[])
    }

    /// `Taken out before, and there again`
    pub fn bring_back(&self) -> String {
        self.language.text("bring-back", &[])
    }

    /// `They stand in another order.`
    pub fn bring_order(&self) -> String {
        self.language.text("bring-order", &[])
    }

    /// `Nothing is taken from these columns`
    pub fn bring_passed_over(&self) -> String {
        self.language.text("bring-passed-over", &[])
    }

    /// `Not in your file`
    pub fn bring_missing(&self) -> String {
        self.language.text("bring-missing", &[])
    }

    /// `Take these out, too`
    pub fn bring_missing_out(&self) -> String {
        self.language.text("bring-missing-out", &[])
    }

    /// `Otherwise they stay as they are.`
    pub fn bring_missing_hint(&self) -> String {
        self.language.text("bring-missing-hint", &[])
    }

    /// `Change the list`
    pub fn bring_do(&self) -> String {
        self.language.text("bring-do", &[])
    }

    /// `It is noted with your name and today’s date.`
    pub fn said_still_right(&self) -> String {
        self.language.text("said-still-right", &[])
    }

    /// `It is taken out. It stands below and can be put back.`
    pub fn said_post_out(&self) -> String {
        self.language.text("said-post-out", &[])
    }

    /// `It is back.`
    pub fn said_post_back(&self) -> String {
        self.language.text("said-post-back", &[])
    }

    /// `Some organisations need a look`
    pub fn letter_posts_subject(&self) -> String {
        self.language.text("letter-posts-subject", &[])
    }

    /// ```text
    /// Nobody has checked these organisations for nearly a year. Soon they leave every page, because a
    /// wrong number helps nobody:
    /// ```
    pub fn letter_posts_text(&self) -> String {
        self.language.text("letter-posts-text", &[])
    }

    /// `There are more; the page names all of them.`
    pub fn letter_posts_more(&self) -> String {
        self.language.text("letter-posts-more", &[])
    }

    /// `If they are still right, one press says so:`
    pub fn letter_posts_do(&self) -> String {
        self.language.text("letter-posts-do", &[])
    }
}
