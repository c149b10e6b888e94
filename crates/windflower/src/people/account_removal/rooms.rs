//! Where somebody may go who takes her leave: everywhere a reader may, and to the one page on which she can stay.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::Method;

use crate::site::page;
use crate::site::visitor::Visitor;

/// The page on which somebody removes her account, or stays after all.
pub const PAGE: &str = "/account/farewell";

/// Rooms of people with an account.
const ROOMS: [&str; 6] = ["/box", "/account", "/care", "/place", "/lived-it", "/join"];

/// Leads somebody who takes her leave from every room that is not open to her to the page on which she can stay.
pub async fn keep_out(request: Request, next: Next) -> Response {
    let leaves = request.extensions().get::<Visitor>().is_some_and(|visitor| visitor.leaving);
    if leaves && !may_go(request.method(), request.uri().path()) {
        return page::go(PAGE).into_response();
    }
    next.run(request).await
}

/// Whether the way is open. Her photographs can be looked at and downloaded to the last; nothing is shown, written or
/// put in, so that nothing is lost that she does not know of.
fn may_go(method: &Method, path: &str) -> bool {
    let below =
        |room: &str| path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if !ROOMS.into_iter().any(below) {
        return true;
    }
    let looks = matches!(*method, Method::GET | Method::HEAD);
    below(PAGE) || below("/account/again") || (looks && below("/box/keepsakes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leaves_can_look_and_stay_and_change_nothing() {
        for path in ["/", "/s/abc", "/help", "/sign-out", "/boxes", "/box/keepsakes/1/original", PAGE] {
            assert!(may_go(&Method::GET, path), "{path}");
        }
        for path in ["/sign-out", "/choose", "/account/farewell/stay", "/account/again", "/letterbox"] {
            assert!(may_go(&Method::POST, path), "{path}");
        }
        for path in
            ["/box", "/box/stories", "/account", "/account/password", "/place", "/lived-it", "/join/x"]
        {
            assert!(!may_go(&Method::GET, path), "{path}");
        }
        for path in ["/box/keepsakes", "/box/stories/1/audience", "/box/uploads", "/join/x"] {
            assert!(!may_go(&Method::POST, path), "{path}");
        }
        assert!(!may_go(&Method::PATCH, "/box/keepsakes/1"));
    }
}
