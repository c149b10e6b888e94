//! Where somebody may go who takes her leave: everywhere a reader may, and to the one page on which she can stay.

use http::Method;

/// The page on which somebody removes her account, or stays after all.
pub const PAGE: &str = "/account/farewell";

/// Rooms of people with an account.
const ROOMS: [&str; 6] = ["/box", "/account", "/care", "/place", "/lived-it", "/join"];

/// Whether the way is open. Her photographs can be looked at and downloaded to the last; nothing is shown, written or
/// put in, so that nothing is lost that she does not know of.
pub fn may_go(method: &Method, path: &str) -> bool {
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
