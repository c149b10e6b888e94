//! Every address of the place, one line each, with what it asks of whoever comes. The table of contents of the site.

use axum::routing::{MethodRouter, get, post};

use crate::app::Shared;
use crate::care::choices::web as choices;
use crate::care::decided::web as decided;
use crate::care::item::state;
use crate::care::item::web as item;
use crate::care::names::web as names;
use crate::care::queue::web as queue;
use crate::care::sentences::web as sentences;
use crate::keep::album::web as album;
use crate::keep::keepsakes::web as keepsakes;
use crate::keep::letterbox::web as letterbox;
use crate::keep::letterbox::web::helper;
use crate::keep::parents::web as parents;
use crate::keep::partings::web as partings;
use crate::keep::uploads::web as uploads;
use crate::keep::uploads::web::letter;
use crate::operate::rooms::web as rooms;
use crate::operate::rooms::{about, modes, remembrance};
use crate::operate::signposts::web as signposts;
use crate::operate::signposts::web::file;
use crate::people::account_removal::web as account_removal;
use crate::people::days::web as days;
use crate::people::duty::web as duty;
use crate::people::entering::account::web as account;
use crate::people::entering::account::web::{address, passkeys, password, second_factor};
use crate::people::entering::newcomers::web as newcomers;
use crate::people::entering::reauthenticate::web as reauthenticate;
use crate::people::entering::sessions::web as sessions;
use crate::people::entering::sign_in::web as sign_in;
use crate::people::entering::sign_in::web::{code, openid, passkey};
use crate::people::entering::welcome::web as welcome;
use crate::people::letters::web as letters;
use crate::people::members::web as members;
use crate::people::members::web::care;
use crate::read::{find, front, left, lived_it, machines, remember, renditions, story};
use crate::receive::candles::web as candles;
use crate::receive::marks::web as marks;
use crate::receive::notes::web as notes;
use crate::receive::notes::web::{reading, room};
use crate::receive::reports::web as reports;
use crate::share::after_me::web as after_me;
use crate::share::after_me::web::named;
use crate::share::agreed::web as agreed;
use crate::share::first_readers::web as first_readers;
use crate::share::invitations::web as invitations;
use crate::share::invitations::web::circles;
use crate::share::machine_wishes::web as machine_wishes;
use crate::share::moves::web as moves;
use crate::share::names_check::web as names_check;
use crate::share::note_wishes::web as note_wishes;
use crate::share::pages::ticked;
use crate::share::pen_names::web as pen_names;
use crate::share::placements::web as placements;
use crate::share::preview::web as preview;
use crate::share::publication::web as publication;
use crate::share::publication::web::merging;
use crate::share::remarks::web as remarks;
use crate::share::remembered::web as remembered;
use crate::share::requests::web as requests;
use crate::share::writing::web as writing;
use crate::share::writing::web::{away, pictures, versions};
use crate::share::{pages, who};
use crate::site::web as site;

/// What an address asks of whoever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: the same for everybody.
    Nothing,
    /// A link in the address itself, or the cookie for which such a link was exchanged.
    Link,
    /// The audience rule, for a story or a picture in it.
    Rule,
    /// Somebody who is signed in, and then that the thing is hers.
    Keeper,
    /// Somebody who is signed in and looks after the place.
    Moderator,
}

/// One address.
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// As axum spells it.
    pub path: &'static str,
    /// What it asks.
    pub asks: Asks,
    /// What answers.
    pub handler: fn() -> MethodRouter<Shared>,
}

macro_rules! routes {
    ($($method:ident $path:literal $asks:ident $handler:path;)*) => {
        /// All of them.
        pub const ROUTES: &[Route] = &[$(Route {
            method: stringify!($method),
            path: $path,
            asks: Asks::$asks,
            handler: || $method($handler),
        }),*];
    };
}

routes! {
    get  "/"                                Nothing front::front;
    get  "/stories"                         Nothing find::stories;
    get  "/not-today"                       Nothing site::not_today;
    get  "/remember"                        Nothing remember::remember;
    post "/remember/candle"                 Nothing candles::light;
    get  "/s/{story}"                       Rule    story::first;
    get  "/s/{story}/open"                  Rule    story::open;
    get  "/s/{story}/words"                 Rule    story::words;
    get  "/s/{story}/report"                Rule    reports::show;
    post "/s/{story}/report"                Rule    reports::send;
    get  "/r/{receipt}"                     Link    reports::receipt;
    post "/r/{receipt}"                     Link    reports::appeal;
    get  "/p/{key}/{rendition}"             Rule    renditions::show;
    post "/ask"                             Nothing requests::ask;
    get  "/s/{story}/note"                  Rule    notes::show;
    post "/s/{story}/note"                  Rule    notes::send;
    post "/s/{story}/mark"                  Rule    marks::leave;
    get  "/s/{story}/mark"                  Rule    marks::marked;
    get  "/n/{receipt}"                     Link    notes::receipt;
    get  "/n/{receipt}/change"              Link    notes::show_change;
    post "/n/{receipt}/change"              Link    notes::change;
    post "/n/{receipt}/back"                Link    notes::take_back;
    get  "/first"                           Link    reading::show;
    post "/first/{note}"                    Link    reading::decide;
    post "/first/{note}/undo"               Link    reading::undo;
    get  "/read-first/{token}"              Link    reading::show_door;
    post "/read-first/{token}"              Link    reading::open;
    get  "/i"                               Nothing invitations::shared;
    get  "/i/{token}"                       Link    invitations::show;
    post "/i/{token}"                       Link    invitations::open;
    get  "/l/{token}"                       Link    helper::show_link;
    post "/l/{token}"                       Link    helper::open;
    get  "/letterbox"                       Link    helper::show;
    post "/letterbox"                       Link    helper::put_in;
    post "/letterbox/uploads"               Link    letter::announce;
    get  "/letterbox/uploads/{id}"          Link    letter::show;
    post "/letterbox/uploads/{id}"          Link    letter::go_on;
    get  "/letterbox/receipt"               Link    helper::receipt;
    post "/letterbox/receipt/{id}/withdrawal" Link  helper::take_out;
    get  "/join"                            Nothing newcomers::show;
    post "/join"                            Nothing newcomers::ask;
    get  "/joining/{token}"                 Link    newcomers::show_link;
    post "/joining/{token}"                 Link    newcomers::use_link;
    get  "/lived-it"                        Keeper  lived_it::show;
    post "/lived-it"                        Keeper  members::ask;
    post "/lived-it/leave"                  Keeper  members::leave;
    get  "/care/members"                    Moderator care::show;
    post "/care/members"                    Moderator newcomers::ask_in;
    post "/care/members/{person}"           Moderator care::decide;
    get  "/care"                            Moderator queue::show;
    get  "/care/state"                      Moderator state::show;
    get  "/care/mine"                       Moderator decided::mine;
    post "/care/mine"                       Moderator decided::undo;
    get  "/care/decisions"                  Moderator decided::show;
    get  "/care/reports"                    Moderator reports::log::show;
    get  "/care/sentences"                  Moderator sentences::show;
    post "/care/sentences"                  Moderator sentences::change;
    get  "/care/names"                      Moderator names::show;
    post "/care/names"                      Moderator names::take;
    get  "/care/duty"                       Moderator duty::show;
    post "/care/duty"                       Moderator duty::name;
    get  "/care/today"                      Moderator choices::show;
    post "/care/today"                      Moderator choices::choose;
    post "/care/stop"                       Moderator choices::stop;
    get  "/care/rest"                       Moderator choices::rest;
    get  "/care/{kind}/{id}"                Moderator item::show;
    post "/care/{kind}/{id}"                Moderator item::decide;
    post "/care/{kind}/{id}/open"           Moderator item::open;
    post "/care/{kind}/{id}/leave"          Moderator item::leave;
    post "/care/{kind}/{id}/glass"          Moderator item::break_glass;
    get  "/care/{kind}/{id}/pictures/{slot}" Moderator item::picture;
    get  "/place"                           Moderator rooms::show;
    get  "/place/about"                     Moderator about::show;
    post "/place/about"                     Moderator about::change;
    get  "/place/remembrance"               Moderator remembrance::show;
    post "/place/remembrance"               Moderator remembrance::change;
    get  "/place/modes"                     Moderator modes::show;
    get  "/place/signposts"                 Moderator signposts::show;
    post "/place/signposts"                 Moderator signposts::add;
    get  "/place/signposts/new"             Moderator signposts::show_new;
    get  "/place/signposts/file"            Moderator file::show;
    post "/place/signposts/file"            Moderator file::bring;
    get  "/place/signposts/signposts.tsv"   Moderator file::download;
    get  "/place/signposts/{id}"            Moderator signposts::show_one;
    post "/place/signposts/{id}"            Moderator signposts::change;
    post "/place/signposts/{id}/right"      Moderator signposts::still_right;
    post "/place/signposts/{id}/out"        Moderator signposts::take_out;
    post "/place/signposts/{id}/back"       Moderator signposts::put_back;
    get  "/place/consents"                  Moderator agreed::print;
    post "/place/clock"                     Moderator rooms::clock_is_right;
    get  "/help"                            Nothing site::help;
    get  "/help/{country}"                  Nothing site::help_country;
    get  "/privacy"                         Nothing site::privacy;
    get  "/hide-your-visit"                 Nothing site::hide_your_visit;
    get  "/leave"                           Nothing invitations::leave;
    post "/choose"                          Nothing site::choose;
    get  "/robots.txt"                      Nothing machines::robots::show;
    get  "/.well-known/tdmrep.json"         Nothing machines::robots::mining;
    get  "/feed.atom"                       Nothing machines::feed::show;
    get  "/sitemap.xml"                     Nothing machines::sitemap::show;
    get  "/sitemap/{part}"                  Nothing machines::sitemap::part;
    get  "/oembed"                          Nothing machines::oembed::show;
    get  "/assets/{version}/{*name}"        Nothing site::asset;
    get  "/welcome/{token}"                 Link    welcome::show;
    post "/welcome/{token}"                 Link    welcome::open;
    get  "/after/{token}"                   Link    named::show;
    post "/after/{token}"                   Link    named::press;
    get  "/after/stop/{token}"              Link    named::show_stop;
    post "/after/stop/{token}"              Link    named::stop;
    get  "/day/{token}"                     Link    days::letter;
    post "/day/{token}"                     Link    days::stop;
    get  "/left"                            Link    left::show;
    get  "/left/stories/{id}"               Link    left::story;
    get  "/left/photographs/{id}"           Link    left::photograph;
    get  "/left/photographs/{id}/{rendition}" Link  left::rendition;
    get  "/sign-in"                         Nothing sign_in::show;
    post "/sign-in"                         Nothing sign_in::enter;
    post "/sign-in/link"                    Nothing sign_in::send_link;
    post "/sign-in/passkey"                 Nothing passkey::enter;
    post "/sign-in/passkey/begin"           Nothing passkey::begin;
    post "/sign-in/code"                    Nothing code::enter;
    post "/sign-in/openid"                  Nothing openid::begin;
    get  "/sign-in/openid/back"             Nothing openid::show;
    post "/sign-in/openid/back"             Nothing openid::enter;
    get  "/sign-in/{token}"                 Link    sign_in::show_link;
    post "/sign-in/{token}"                 Link    sign_in::use_link;
    post "/sign-out"                        Keeper  sessions::sign_out;
    get  "/account"                         Keeper  account::show;
    post "/account/quiet"                   Keeper  days::be_quiet;
    get  "/account/letters"                 Keeper  letters::show;
    post "/account/letters"                 Keeper  letters::choose;
    get  "/account/farewell"                Keeper  account_removal::show;
    post "/account/farewell"                Keeper  account_removal::begin;
    post "/account/farewell/stay"           Keeper  account_removal::stay;
    get  "/goodbye"                         Nothing account_removal::goodbye;
    get  "/account/pen-names"               Keeper  pen_names::show;
    post "/account/pen-names"               Keeper  pen_names::add;
    post "/account/pen-names/renaming"      Keeper  pen_names::rename;
    post "/account/pen-names/letting-go"    Keeper  pen_names::let_go;
    post "/account/pen-names/words"         Keeper  pen_names::keep_words;
    post "/account/sessions/{name}"         Keeper  sessions::end_one;
    post "/account/elsewhere"               Keeper  sessions::end_elsewhere;
    get  "/account/again"                   Keeper  reauthenticate::show;
    post "/account/again"                   Keeper  reauthenticate::prove;
    get  "/account/password"                Keeper  password::show;
    post "/account/password"                Keeper  password::set;
    get  "/account/passkeys"                Keeper  passkeys::show;
    post "/account/passkeys"                Keeper  passkeys::add;
    post "/account/passkeys/begin"          Keeper  passkeys::begin_adding;
    post "/account/passkeys/{id}"           Keeper  passkeys::rename;
    post "/account/passkeys/{id}/remove"    Keeper  passkeys::remove;
    post "/account/openid/remove"           Keeper  account::remove_openid;
    get  "/account/second-factor"           Keeper  second_factor::show;
    post "/account/second-factor"           Keeper  second_factor::prepare;
    post "/account/second-factor/on"        Keeper  second_factor::turn_on;
    post "/account/second-factor/off"       Keeper  second_factor::turn_off;
    get  "/account/recovery-codes"          Keeper  second_factor::show_codes;
    post "/account/recovery-codes"          Keeper  second_factor::new_codes;
    get  "/account/address"                 Keeper  address::show;
    post "/account/address"                 Keeper  address::ask;
    get  "/account/address/{token}"         Link    address::show_link;
    post "/account/address/{token}"         Link    address::use_link;
    get  "/box"                             Keeper  pages::show;
    get  "/box/keepsakes"                   Keeper  album::list;
    post "/box/keepsakes"                   Keeper  album::add;
    get  "/box/keepsakes/away"              Keeper  album::list_away;
    post "/box/album"                       Keeper  album::look;
    post "/box/keepsakes/several"           Keeper  ticked::act;
    get  "/box/keepsakes/into"              Keeper  ticked::into;
    post "/box/keepsakes/into"              Keeper  ticked::put_into;
    get  "/box/keepsakes/show"              Keeper  ticked::show;
    post "/box/keepsakes/show"              Keeper  ticked::show_them;
    get  "/box/keepsakes/{id}"              Keeper  who::look;
    post "/box/keepsakes/{id}"              Keeper  album::one::describe;
    get  "/box/keepsakes/{id}/who"          Keeper  who::of_picture;
    get  "/box/keepsakes/{id}/original"     Keeper  keepsakes::original;
    get  "/box/keepsakes/{id}/{rendition}"  Keeper  keepsakes::rendition;
    get  "/box/letterboxes"                 Keeper  letterbox::list;
    post "/box/letterboxes"                 Keeper  letterbox::make;
    get  "/box/letterboxes/{id}/link"       Keeper  letterbox::show_link;
    post "/box/letterboxes/{id}/link"       Keeper  letterbox::new_link;
    post "/box/letterboxes/{id}/letters"    Keeper  letterbox::tell;
    post "/box/letterboxes/{id}/withdrawal" Keeper  letterbox::take_back;
    post "/box/arrivals/{id}/opening"       Keeper  letterbox::open;
    post "/box/arrivals/{id}/away"          Keeper  placements::put_away_unseen;
    post "/box/arrivals/{id}/back"          Keeper  letterbox::bring_back;
    post "/box/uploads"                     Keeper  uploads::announce;
    get  "/box/uploads/{id}"                Keeper  uploads::show;
    post "/box/uploads/{id}"                Keeper  uploads::go_on;
    get  "/box/parents"                     Keeper  parents::show;
    post "/box/parents/invitation"          Keeper  parents::invite;
    post "/box/parents/invitation/back"     Keeper  parents::take_back;
    get  "/box/parents/part"                Keeper  partings::show;
    post "/box/parents/part"                Keeper  partings::ask;
    post "/box/parents/part/back"           Keeper  partings::take_back;
    get  "/join/{token}"                    Link    moves::show;
    post "/join/{token}"                    Link    moves::join;
    post "/box/keepsakes/{id}/away"         Keeper  placements::put_away;
    post "/box/keepsakes/{id}/turn"         Keeper  placements::turn;
    post "/box/keepsakes/{id}/closed"       Keeper  album::one::close;
    post "/box/keepsakes/{id}/place"        Keeper  album::one::lay;
    post "/box/keepsakes/{id}/say"          Keeper  placements::say;
    post "/box/keepsakes/{id}/seal"         Keeper  placements::seal_again;
    post "/box/keepsakes/{id}/back"         Keeper  album::one::bring_back;
    post "/box/keepsakes/{id}/remove"       Keeper  album::one::remove;
    get  "/box/stories"                     Keeper  pages::stories;
    post "/box/stories"                     Keeper  writing::begin;
    get  "/box/stories/away"                Keeper  away::show;
    get  "/box/stories/{id}"                Keeper  writing::show;
    post "/box/stories/{id}"                Keeper  writing::save;
    post "/box/stories/{id}/save"           Keeper  writing::autosave;
    get  "/box/stories/{id}/pictures"       Keeper  pictures::choose;
    post "/box/stories/{id}/pictures"       Keeper  pictures::change;
    get  "/box/stories/{id}/before"         Keeper  writing::before;
    post "/box/stories/{id}/before"         Keeper  writing::save_before;
    get  "/box/stories/{id}/versions"       Keeper  versions::show;
    post "/box/stories/{id}/versions"       Keeper  versions::bring_back;
    get  "/box/stories/{id}/names"          Keeper  names_check::show;
    post "/box/stories/{id}/names"          Keeper  names_check::change;
    get  "/box/stories/{id}/preview"        Keeper  preview::show;
    post "/box/stories/{id}/audience"       Keeper  preview::decide;
    post "/box/stories/{id}/withdrawal"     Keeper  publication::withdraw;
    post "/box/stories/{id}/call-back"      Keeper  publication::call_back;
    post "/box/stories/{id}/away"           Keeper  writing::put_away;
    post "/box/stories/{id}/back"           Keeper  away::bring_back;
    post "/box/stories/{id}/remove"         Keeper  away::remove;
    get  "/box/after-me"                    Keeper  after_me::show;
    post "/box/after-me"                    Keeper  after_me::write;
    post "/box/after-me/here"               Keeper  after_me::here;
    post "/box/after-me/{id}/link"          Keeper  after_me::make_link;
    post "/box/after-me/{id}/letter"        Keeper  after_me::send_letter;
    post "/box/after-me/{id}/link-back"     Keeper  after_me::take_link_back;
    post "/box/after-me/{id}/take-back"     Keeper  after_me::take_back;
    get  "/box/stories/{id}/who"            Keeper  who::of_story;
    post "/box/stories/{id}/who"            Keeper  who::take_back;
    get  "/box/stories/{id}/found"          Keeper  writing::found;
    post "/box/stories/{id}/found"          Keeper  writing::save_found;
    get  "/box/stories/{id}/notes"          Keeper  note_wishes::show;
    post "/box/stories/{id}/notes"          Keeper  note_wishes::choose;
    get  "/box/stories/{id}/marks"          Keeper  marks::show;
    get  "/box/stories/{id}/machines"       Keeper  machine_wishes::show;
    post "/box/stories/{id}/machines"       Keeper  machine_wishes::choose;
    get  "/box/stories/{id}/told-in"        Keeper  merging::show;
    post "/box/stories/{id}/told-in"        Keeper  merging::choose;
    post "/box/stories/{id}/notes/close"    Keeper  room::close;
    get  "/box/notes"                       Keeper  room::show;
    get  "/box/notes/away"                  Keeper  room::show_away;
    get  "/box/notes/reading"               Keeper  reading::show_own;
    post "/box/notes/reading/{note}"        Keeper  reading::decide_own;
    post "/box/notes/reading/{note}/undo"   Keeper  reading::undo_own;
    post "/box/notes/open"                  Keeper  room::open;
    post "/box/notes/letters"               Keeper  room::tell;
    post "/box/notes/{note}"                Keeper  room::act;
    get  "/box/remember"                    Keeper  remembered::show;
    post "/box/remember"                    Keeper  remembered::write;
    post "/box/remember/{id}"               Keeper  remembered::act;
    get  "/box/days"                        Keeper  days::show;
    post "/box/days"                        Keeper  days::set;
    post "/box/days/alone"                  Keeper  days::leave_alone;
    post "/box/days/alone/{id}"             Keeper  days::take_out;
    get  "/box/days/{id}"                   Keeper  days::show_one;
    post "/box/days/{id}"                   Keeper  days::act;
    get  "/box/readers"                     Keeper  first_readers::show;
    post "/box/readers"                     Keeper  first_readers::name;
    post "/box/readers/herself"             Keeper  first_readers::herself;
    get  "/box/readers/{id}/link"           Keeper  first_readers::show_link;
    post "/box/readers/{id}/link"           Keeper  first_readers::new_link;
    post "/box/readers/{id}/withdrawal"     Keeper  first_readers::end;
    get  "/box/consents"                    Keeper  agreed::show;
    post "/box/consents/{id}/withdrawal"    Keeper  agreed::withdraw;
    post "/box/consents/{id}/longer"        Keeper  agreed::go_on;
    get  "/box/said"                        Keeper  remarks::show;
    post "/box/said/{id}"                   Keeper  remarks::act;
    get  "/box/circles"                     Keeper  circles::list;
    post "/box/circles"                     Keeper  circles::make;
    get  "/box/circles/{id}"                Keeper  circles::show;
    post "/box/circles/{id}"                Keeper  circles::change;
    post "/box/circles/{id}/removal"        Keeper  circles::end;
    post "/box/circles/{id}/invitations"    Keeper  circles::invite;
    post "/box/invitations/{id}/withdrawal" Keeper  invitations::take_back;
    get  "/box/invitations/{id}/link"       Keeper  circles::show_link;
    post "/box/invitations/{id}/link"       Keeper  invitations::new_link;
    post "/box/requests"                    Keeper  requests::turn;
    post "/box/requests/{id}/removal"       Keeper  requests::put_aside;
}
