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
    /// the name that a telephone hides inside.
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

    /// `Let us wait a little`
    pub fn refused_many_heading(&self) -> String {
        self.language.text("refused-many-heading", &[])
    }

    /// `There were many tries in a short time. In fifteen minutes it will work again.`
    pub fn refused_many_lede(&self) -> String {
        self.language.text("refused-many-lede", &[])
    }

    /// `You can also ask for a link by e-mail. Nothing of yours has changed.`
    pub fn refused_many_safe(&self) -> String {
        self.language.text("refused-many-safe", &[])
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

    /// `You are signed in as { $name }.`
    pub fn account_lede(&self, name: impl Into<Arg>) -> String {
        self.language.text("account-lede", &[("name", name.into())])
    }

    /// `Sign out`
    pub fn account_sign_out(&self) -> String {
        self.language.text("account-sign-out", &[])
    }

    /// `Everything stays where it is. This device forgets what it can.`
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
    /// JPEG, PNG, WebP or GIF, several at once. They are private. The place and time hidden inside a
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

    /// `This file is empty. Perhaps it has not come down from the cloud to your device yet.`
    pub fn picture_empty(&self) -> String {
        self.language.text("picture-empty", &[])
    }

    /// `This is not a photograph, so we left it out.`
    pub fn picture_not_a_picture(&self) -> String {
        self.language.text("picture-not-a-picture", &[])
    }

    /// `This is an iPhone picture (HEIC). We cannot show that kind yet. Share it as JPEG and it works.`
    pub fn picture_later_heic(&self) -> String {
        self.language.text("picture-later-heic", &[])
    }

    /// `This is an AVIF picture. We cannot show that kind yet. Save it as JPEG and it works.`
    pub fn picture_later_avif(&self) -> String {
        self.language.text("picture-later-avif", &[])
    }

    /// `Part of this picture is missing. Please send it once more from where it is whole.`
    pub fn picture_cut_short(&self) -> String {
        self.language.text("picture-cut-short", &[])
    }

    /// `We could not read this picture. Perhaps another copy of it is whole.`
    pub fn picture_damaged(&self) -> String {
        self.language.text("picture-damaged", &[])
    }

    /// `This picture is stored in a rare way that we cannot read. Saved anew as JPEG, it works.`
    pub fn picture_unusual(&self) -> String {
        self.language.text("picture-unusual", &[])
    }

    /// `This picture has more dots than we can handle. A smaller copy works.`
    pub fn picture_too_many_pixels(&self) -> String {
        self.language.text("picture-too-many-pixels", &[])
    }

    /// `This file is larger than we can take. A smaller copy works.`
    pub fn picture_too_large(&self) -> String {
        self.language.text("picture-too-large", &[])
    }

    /// `We could not make smaller copies of this picture. Please try once more.`
    pub fn picture_not_made(&self) -> String {
        self.language.text("picture-not-made", &[])
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

    /// `Saved at { $time }.`
    pub fn write_saved_at(&self, time: impl Into<Arg>) -> String {
        self.language.text("write-saved-at", &[("time", time.into())])
    }

    /// `Saving…`
    pub fn write_saving(&self) -> String {
        self.language.text("write-saving", &[])
    }

    /// `No connection. Your words are safe on this device, and we will try again.`
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

    /// `You can close this page at any time. It will be here.`
    pub fn write_close(&self) -> String {
        self.language.text("write-close", &[])
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

    /// `Emphasis`
    pub fn write_tool_emphasis(&self) -> String {
        self.language.text("write-tool-emphasis", &[])
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

    /// `It stands where you write [[{ $name }]], or else at the end.`
    pub fn write_stands(&self, name: impl Into<Arg>) -> String {
        self.language.text("write-stands", &[("name", name.into())])
    }

    /// `Words under it`
    pub fn write_caption(&self) -> String {
        self.language.text("write-caption", &[])
    }

    /// `Keep it covered until a reader chooses to see it`
    pub fn write_covered(&self) -> String {
        self.language.text("write-covered", &[])
    }

    /// `Ticked for you at first. You decide.`
    pub fn write_covered_hint(&self) -> String {
        self.language.text("write-covered-hint", &[])
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

    /// `Move it up`
    pub fn write_move_up(&self) -> String {
        self.language.text("write-move-up", &[])
    }

    /// `Move it down`
    pub fn write_move_down(&self) -> String {
        self.language.text("write-move-down", &[])
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

    /// `Put it in the story`
    pub fn write_place(&self) -> String {
        self.language.text("write-place", &[])
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

    /// `How it is told`
    pub fn write_telling(&self) -> String {
        self.language.text("write-telling", &[])
    }

    /// `I’d rather not say`
    pub fn write_not_said(&self) -> String {
        self.language.text("write-not-said", &[])
    }

    /// `Who tells`
    pub fn write_teller(&self) -> String {
        self.language.text("write-teller", &[])
    }

    /// `How long ago`
    pub fn write_time_since(&self) -> String {
        self.language.text("write-time-since", &[])
    }

    /// `The name under it`
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

    /// ```text
    /// Nothing is shared by looking at it. On the next page you see it as a reader would, and decide
    /// there.
    /// ```
    pub fn write_next(&self) -> String {
        self.language.text("write-next", &[])
    }

    /// `See it as a reader would`
    pub fn write_preview(&self) -> String {
        self.language.text("write-preview", &[])
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

    /// `It will be shown at { $time }. Until then only you can see it.`
    pub fn write_waits(&self, time: impl Into<Arg>) -> String {
        self.language.text("write-waits", &[("time", time.into())])
    }

    /// `Change this, or call it back`
    pub fn write_waits_change(&self) -> String {
        self.language.text("write-waits-change", &[])
    }

    /// `Put this story away`
    pub fn write_put_away(&self) -> String {
        self.language.text("write-put-away", &[])
    }

    /// `It leaves your box. The photographs in it stay in your box.`
    pub fn write_put_away_text(&self) -> String {
        self.language.text("write-put-away-text", &[])
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

    /// `This is the story as a reader gets it. Looking at it here shows it to nobody.`
    pub fn preview_lede(&self) -> String {
        self.language.text("preview-lede", &[])
    }

    /// `What they are told first`
    pub fn preview_first(&self) -> String {
        self.language.text("preview-first", &[])
    }

    /// `The story`
    pub fn preview_open(&self) -> String {
        self.language.text("preview-open", &[])
    }

    /// `The words only`
    pub fn preview_words(&self) -> String {
        self.language.text("preview-words", &[])
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

    /// `Go on writing`
    pub fn preview_back(&self) -> String {
        self.language.text("preview-back", &[])
    }

    /// `You ticked nothing that a reader should know first, so the story opens directly.`
    pub fn preview_no_gate(&self) -> String {
        self.language.text("preview-no-gate", &[])
    }

    /// `Who may see it?`
    pub fn decide_heading(&self) -> String {
        self.language.text("decide-heading", &[])
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

    /// `After a night, at nine in the morning`
    pub fn decide_night(&self) -> String {
        self.language.text("decide-night", &[])
    }

    /// `You can call it back until then. Nobody learns of it.`
    pub fn decide_night_hint(&self) -> String {
        self.language.text("decide-night-hint", &[])
    }

    /// `Now`
    pub fn decide_now(&self) -> String {
        self.language.text("decide-now", &[])
    }

    /// `Do it this way`
    pub fn decide_do(&self) -> String {
        self.language.text("decide-do", &[])
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

    /// `In the order in which they came, newest first.`
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
}
