//! The whole site: every address of `routes.rs`, behind the limits of what it takes and whoever looks at each request first.

use axum::extract::DefaultBodyLimit;
use axum::{Router, middleware};

use crate::app::Shared;
use crate::keep::letterbox::letterbox::MOST_IN_FORM;
use crate::people::account_removal::rooms as rooms_while_leaving;
use crate::people::entering::attempts::web as attempts;
use crate::people::entering::sessions::web as sessions;
use crate::people::entering::sign_in::web as sign_in;
use crate::routes::ROUTES;
use crate::settings::Settings;
use crate::site::page_cache::PageCacheService;
use crate::site::{guard, refused, words_only};

/// What a form brings: a few lines. Whoever sends more is refused after so much of it.
const MOST_SMALL_BYTES: usize = 64 * 1024;
/// The addresses that take more, each only from somebody who is signed in or holds the link of a letterbox, and how much: a
/// story, the list of organisations, the longest words beside a photograph or for the time after her (20,000 letters, which a form may write with
/// twelve signs each), and photographs.
const LARGER: [(&str, Larger); 12] = [
    ("/box/keepsakes", Larger::Photographs),
    ("/box/keepsakes/{id}", Larger::Words),
    ("/box/after-me", Larger::Words),
    ("/box/stories/{id}", Larger::Photographs),
    ("/box/stories/{id}/save", Larger::Story),
    ("/box/stories/{id}/before", Larger::Words),
    ("/box/stories/{id}/found", Larger::Words),
    ("/box/stories/{id}/names", Larger::Words),
    ("/letterbox", Larger::Photographs),
    // So that whoever sends too much gets it back.
    ("/place/signposts", Larger::Story),
    ("/place/signposts/{id}", Larger::Story),
    ("/place/signposts/file", Larger::Story),
];

#[derive(Clone, Copy)]
enum Larger {
    Words,
    Story,
    Photographs,
}

/// How many bytes an address takes at once. What arrives in pieces is bounded by what was announced.
fn most_bytes(path: &str, settings: &Settings) -> usize {
    let story = 4 * 1024 * 1024;
    match LARGER.iter().find(|(larger, _)| *larger == path) {
        None => MOST_SMALL_BYTES,
        Some((_, Larger::Words)) => 512 * 1024,
        Some((_, Larger::Story)) => story,
        Some((_, Larger::Photographs)) => {
            // As many of the largest size as a letterbox takes at once, and the text.
            let largest = usize::try_from(settings.most_picture_bytes).unwrap_or(usize::MAX);
            largest.saturating_mul(MOST_IN_FORM).saturating_add(story)
        }
    }
}

/// Where a keeper makes something that is a row of its own and stays: counted for her before it is made.
const MAKES: [&str; 14] = [
    "/account/pen-names",
    "/account/passkeys/begin",
    "/box/letterboxes",
    "/box/letterboxes/{id}/link",
    "/box/stories",
    "/box/circles",
    "/box/circles/{id}/invitations",
    "/box/after-me/{id}/link",
    "/box/parents/invitation",
    "/box/readers",
    "/box/days",
    "/box/remember",
    "/box/days/alone",
    "/box/readers/{id}/link",
];

/// Where somebody signs in, or proves once more who she is: that goes on while the disk is full.
const ENTERS: [&str; 7] = [
    "/sign-in",
    "/sign-in/passkey/begin",
    "/sign-in/passkey",
    "/sign-in/code",
    "/sign-in/{token}",
    "/sign-in/openid/back",
    "/account/again",
];

/// Where people reach each other without the place: these begin the addresses that are closed where it reads everything
/// first and does not let them. What came by a letterbox before that stays sealed.
const BY_CIRCLES: [&str; 6] = ["/i", "/i/", "/ask", "/box/circles", "/box/invitations/", "/box/requests"];
/// The same of letterboxes.
const BY_LETTERBOXES: [&str; 4] = ["/l/", "/letterbox", "/box/letterboxes", "/box/arrivals/{id}/opening"];

fn is_one_of(path: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|one| path == *one || (one.len() > 2 && path.starts_with(one)))
}

/// The whole site: pages from memory, and every address behind them.
pub fn site(app: &Shared) -> PageCacheService<Router> {
    PageCacheService::new(app, router(app))
}

fn router(app: &Shared) -> Router {
    let mut router = Router::new();
    for route in ROUTES {
        let mut handler = (route.handler)();
        if route.method == "post" && MAKES.contains(&route.path) {
            let count = attempts::count_what_is_made;
            handler = handler.layer(middleware::from_fn_with_state(Shared::clone(app), count));
        }
        if route.method == "post" && ENTERS.contains(&route.path) {
            let make_room = middleware::from_fn_with_state(Shared::clone(app), sign_in::make_room);
            handler = handler.layer(make_room);
        }
        if is_one_of(route.path, &BY_CIRCLES) {
            let open = middleware::from_fn_with_state(Shared::clone(app), guard::only_with_circles);
            handler = handler.layer(open);
        }
        if is_one_of(route.path, &BY_LETTERBOXES) {
            let open = middleware::from_fn_with_state(Shared::clone(app), guard::only_with_letterboxes);
            handler = handler.layer(open);
        }
        let most = DefaultBodyLimit::max(most_bytes(route.path, &app.settings));
        router = router.route(route.path, handler.layer(most));
    }
    router
        .layer(middleware::from_fn(rooms_while_leaving::keep_out))
        .layer(middleware::from_fn_with_state(Shared::clone(app), sessions::recognise))
        .layer(middleware::from_fn_with_state(Shared::clone(app), guard::find_reader))
        .layer(middleware::from_fn_with_state(Shared::clone(app), guard::refuse_foreign))
        .layer(middleware::from_fn(guard::refuse_unwritable))
        .layer(middleware::from_fn(guard::lead_past_ends))
        .layer(middleware::from_fn_with_state(Shared::clone(app), refused::show_refusals))
        .layer(middleware::from_fn(words_only::carry_on))
        .layer(middleware::from_fn_with_state(Shared::clone(app), guard::add_headers))
        .with_state(Shared::clone(app))
}
