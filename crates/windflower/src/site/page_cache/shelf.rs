//! Styles, scripts, fonts and icons as they go out, each with its whole header. Their address changes with their bytes, so
//! that a browser may keep them for good.

use http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue};

use super::pages::Shelf;
use super::ready_page::ReadyPage;
use crate::app::App;
use crate::site::{assets, guard};

/// The file with this name.
pub fn asset<'a>(app: &'a App, name: &str) -> Option<&'a ReadyPage> {
    app.page_cache.shelf(|| fill(app)).get(name)
}

fn fill(app: &App) -> Shelf {
    let ready = assets::all().map(|(name, file, kind)| {
        let mut header = HeaderMap::new();
        header.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        header.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        header.insert(VARY, HeaderValue::from_static("accept-encoding"));
        guard::put_headers(app, &mut header);
        (name, ReadyPage::new(file.clone(), &header))
    });
    ready.collect()
}

/// The name of the file at this address; which version is asked for says nothing, because there is only one.
pub fn name_of(path: &str) -> Option<&str> {
    Some(path.strip_prefix("/assets/")?.split_once('/')?.1)
}
