//! A passage in another language than its story: a letter, a line of a song. `[de] ` before its first word says which, so that a
//! screen reader speaks it as it is meant and a browser breaks its lines. The mark is a part of the text like any other, and
//! only what shows the passage takes it away; brackets around anything but a language stay what they are.

use std::borrow::Cow;

use crate::words::{Block, Line};

/// The languages of ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz \
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg \
    th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// The language that a block says of itself, and the block as it is shown.
pub fn shown(block: &Block) -> (Option<&str>, Cow<'_, Block>) {
    let Some(first) = first_line(block) else { return (None, Cow::Borrowed(block)) };
    let Some((code, _)) = first.first().and_then(|span| marked(&span.text)) else {
        return (None, Cow::Borrowed(block));
    };
    (Some(code), Cow::Owned(without_mark(block.clone())))
}

fn first_line(block: &Block) -> Option<&Line> {
    match block {
        Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => lines.first(),
        Block::Heading(line) => Some(line),
        Block::Pause | Block::Picture(_) => None,
    }
}

fn without_mark(mut block: Block) -> Block {
    let line = match &mut block {
        Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => lines.first_mut(),
        Block::Heading(line) => Some(line),
        Block::Pause | Block::Picture(_) => None,
    };
    if let Some(span) = line.and_then(|line| line.first_mut())
        && let Some((_, rest)) = marked(&span.text)
    {
        span.text = rest.to_owned();
    }
    block
}

/// `[de] Schnee` as `de` and `Schnee`.
fn marked(text: &str) -> Option<(&str, &str)> {
    let (code, rest) = text.trim_start().strip_prefix('[')?.split_once("] ")?;
    LANGUAGES.split_ascii_whitespace().any(|one| one == code).then_some((code, rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::shown;
    use crate::words::{Block, plain, read};

    fn of(typed: &str) -> (Option<String>, String) {
        let blocks = read(typed);
        let (code, block) = shown(&blocks[0]);
        let words = match block.as_ref() {
            Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => {
                lines.iter().map(plain).collect::<Vec<_>>().join("/")
            }
            Block::Heading(line) => plain(line),
            _ => String::new(),
        };
        (code.map(str::to_owned), words)
    }

    #[test]
    fn a_passage_says_its_language_and_shows_no_mark() {
        let said = |code: &str, words: &str| (Some(code.to_owned()), words.to_owned());
        assert_eq!(of("[de] Es schneite.\nLange."), said("de", "Es schneite./Lange."));
        assert_eq!(of("> [ar] سلام"), said("ar", "سلام"));
        assert_eq!(of("# [fr] La neige"), said("fr", "La neige"));
        assert_eq!(of("[de] *Schnee* fiel."), said("de", "Schnee fiel."));
        for (typed, words) in [
            ("[xx] Snow", "[xx] Snow"),
            ("[de]Snow", "[de]Snow"),
            ("[1] Snow", "[1] Snow"),
            ("Snow [de] fell", "Snow [de] fell"),
            ("[de", "[de"),
            ("[]", "[]"),
        ] {
            assert_eq!(of(typed), (None, words.to_owned()));
        }
    }
}
