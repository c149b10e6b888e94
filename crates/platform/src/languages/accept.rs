//! Reads an `Accept-Language` header.

/// More wishes than anybody has; the rest of a longer header is not read.
const MOST_WISHES: usize = 20;

/// The language codes of the header, most wanted first; those with quality 0 and `*` are left out.
pub(super) fn ranked(header: &str) -> Vec<&str> {
    let mut wishes: Vec<(&str, f32)> = header.split(',').take(MOST_WISHES).filter_map(wish).collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.into_iter().map(|(code, _)| code).collect()
}

/// Whether who asks for `wanted` (`de-AT`) is served by `code` (`de`), or the other way round.
pub(super) fn fits(wanted: &str, code: &str) -> bool {
    let main = |code: &str| code.split('-').next().unwrap_or_default().to_ascii_lowercase();
    wanted.eq_ignore_ascii_case(code) || main(wanted) == main(code)
}

fn wish(part: &str) -> Option<(&str, f32)> {
    let (code, quality) = part.split_once(';').unwrap_or((part, "q=1"));
    let code = code.trim();
    let quality: f32 = quality.trim().strip_prefix("q=")?.trim().parse().ok()?;
    (!code.is_empty() && code != "*" && quality > 0.0 && quality <= 1.0).then_some((code, quality))
}
