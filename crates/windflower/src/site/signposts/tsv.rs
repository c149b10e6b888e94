//! The list as a file: tab-separated, its first line names the columns. What goes out comes in again as it was.

use std::collections::HashMap;

use jiff::civil::Date;

use super::signpost::{Odd, Signpost};

/// The columns, in the order in which they go out.
pub const COLUMNS: [&str; 12] = [
    "country",
    "languages",
    "organisation",
    "topics",
    "purpose",
    "web",
    "phone",
    "phone_kind",
    "hours",
    "write",
    "grade",
    "checked",
];
/// What other lists call some of them.
const ALSO: [(&str, &str); 3] =
    [("chat_email", "write"), ("contact_grade", "grade"), ("checked_on", "checked")];
/// More rows than any place can look after.
pub const MOST_ROWS: usize = 1_000;

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Each line, and the number under which it stands in the file.
    pub rows: Vec<(usize, Signpost)>,
    /// What could not be read, with the number of its line.
    pub wrong: Vec<(usize, Wrong)>,
    /// Columns that nothing is taken from.
    pub passed_over: Vec<String>,
}

/// What the place has under the country and the name of a line: columns that a file does not have stay as they are.
pub type Known<'a> = &'a dyn Fn(&str, &str) -> Option<Signpost>;

/// Why a line cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The first line does not name country and organisation.
    NoColumns,
    /// Two columns of one name.
    ColumnTwice(String),
    /// It has more cells than there are columns.
    TooManyCells,
    /// One of its cells, and what stands in it.
    Cell(Odd, String),
    /// The same organisation stands in this earlier line.
    Twice(usize),
    /// More rows than can be taken.
    TooManyRows,
}

/// The whole list as text.
pub fn written<'a>(posts: impl Iterator<Item = &'a Signpost>) -> String {
    let mut text = COLUMNS.join("\t") + "\n";
    for post in posts {
        text.push_str(&COLUMNS.map(|column| cell(post, column)).join("\t"));
        text.push('\n');
    }
    text
}

/// What stands in a column.
pub fn cell(post: &Signpost, column: &str) -> String {
    match column {
        "country" => post.country.clone(),
        "languages" => post.languages.join(","),
        "organisation" => post.organisation.clone(),
        "topics" => post.topics.join(";"),
        "purpose" => post.purpose.clone(),
        "web" => post.web.clone(),
        "phone" => post.phone.clone(),
        "phone_kind" => post.phone_kind.clone(),
        "hours" => post.hours.clone(),
        "write" => post.write.clone(),
        "grade" => post.grade.clone(),
        _ => post.checked.map(|day| day.to_string()).unwrap_or_default(),
    }
}

/// Puts a text into a field of a row; false where it is no day.
pub fn put(post: &mut Signpost, column: &str, text: &str) -> bool {
    let text = text.trim();
    let list = |sign: char| -> Vec<String> {
        text.split(sign).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    match column {
        "country" => post.country = text.to_uppercase(),
        "languages" => post.languages = list(','),
        "organisation" => text.clone_into(&mut post.organisation),
        "topics" => post.topics = list(';'),
        "purpose" => text.clone_into(&mut post.purpose),
        "web" => text.clone_into(&mut post.web),
        "phone" => text.clone_into(&mut post.phone),
        "phone_kind" => text.clone_into(&mut post.phone_kind),
        "hours" => text.clone_into(&mut post.hours),
        "write" => text.clone_into(&mut post.write),
        "grade" => text.clone_into(&mut post.grade),
        _ => {
            post.checked = read_day(text);
            return text.is_empty() || post.checked.is_some();
        }
    }
    true
}

/// `2026-11-22`, and nothing else.
fn read_day(text: &str) -> Option<Date> {
    let is_day = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if is_day { text.parse().ok() } else { None }
}

/// Reads a file. Nothing is taken and nothing left out: the caller decides.
pub fn read(text: &str, today: Date, known: Known<'_>) -> Read {
    let mut read = Read::default();
    let mut lines =
        text.trim_start_matches('\u{feff}').lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let Some((head, at)) = lines.next() else {
        read.wrong.push((1, Wrong::NoColumns));
        return read;
    };
    let columns = read_columns(head, at, &mut read);
    if !read.wrong.is_empty() {
        return read;
    }
    let mut named: HashMap<(String, String), usize> = HashMap::new();
    for (line, number) in lines {
        if read.rows.len() == MOST_ROWS {
            read.wrong.push((number, Wrong::TooManyRows));
            break;
        }
        let (post, wrong) = read_line(line, &columns, (today, known));
        read.wrong.extend(wrong.into_iter().map(|wrong| (number, wrong)));
        let (country, organisation) = post.key();
        match named.get(&(country.to_owned(), organisation.to_owned())) {
            Some(earlier) => read.wrong.push((number, Wrong::Twice(*earlier))),
            None => {
                named.insert((country.to_owned(), organisation.to_owned()), number);
            }
        }
        read.rows.push((number, post));
    }
    read
}

/// What each column of the file is; `None` for one that nothing is taken from.
fn read_columns(head: &str, at: usize, read: &mut Read) -> Vec<Option<&'static str>> {
    let mut columns = Vec::new();
    for name in head.split('\t').map(|name| name.trim().to_lowercase()) {
        let name = ALSO.iter().find(|(also, _)| *also == name).map_or(name.as_str(), |(_, column)| column);
        let column = COLUMNS.iter().find(|column| **column == name).copied();
        match column {
            None if !name.is_empty() => read.passed_over.push(name.to_owned()),
            Some(column) if columns.contains(&Some(column)) => {
                read.wrong.push((at, Wrong::ColumnTwice(column.to_owned())));
            }
            _ => {}
        }
        columns.push(column);
    }
    if !columns.contains(&Some("country")) || !columns.contains(&Some("organisation")) {
        read.wrong = vec![(at, Wrong::NoColumns)];
    }
    columns
}

fn read_line(
    line: &str,
    columns: &[Option<&'static str>],
    (today, known): (Date, Known<'_>),
) -> (Signpost, Vec<Wrong>) {
    let cells: Vec<&str> = line.split('\t').collect();
    let mut wrong = Vec::new();
    if cells.len() > columns.len() {
        wrong.push(Wrong::TooManyCells);
    }
    // Some programs leave out what is empty at the end of a line.
    let all =
        columns.iter().zip(0..).map(|(column, at)| (column, cells.get(at).copied().unwrap_or_default()));
    let given: Vec<(&str, &str)> = all.filter_map(|(column, text)| Some(((*column)?, text))).collect();
    let mut named = Signpost::default();
    for (column, text) in given.iter().filter(|(column, _)| matches!(*column, "country" | "organisation")) {
        put(&mut named, column, text);
    }
    let mut post = known(&named.country, &named.organisation).unwrap_or_default();
    for (column, text) in given {
        if !put(&mut post, column, text) {
            wrong.push(Wrong::Cell(Odd::Checked, text.to_owned()));
        }
    }
    let odds = post.odds(today).into_iter().map(|odd| Wrong::Cell(odd, cell(&post, odd.field())));
    wrong.extend(odds);
    (post, wrong)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 12, 1);

    /// In a place that has nothing yet.
    fn read(text: &str, today: Date) -> Read {
        super::read(text, today, &|_, _| None)
    }

    const HEAD: &str = "country\tlanguages\torganisation\ttopics\tweb\tchecked";

    fn wrong(line: &str) -> Vec<Wrong> {
        let read = read(&format!("{HEAD}\n{line}"), TODAY);
        read.wrong.into_iter().map(|(number, wrong)| (assert_eq!(number, 2), wrong).1).collect()
    }

    #[test]
    fn what_goes_out_comes_in_as_it_was() {
        let seed = include_str!("../../../care/signposts.tsv");
        let first = read(seed, TODAY);
        assert_eq!((first.wrong, first.rows.len()), (Vec::new(), seed.lines().count() - 1));
        let out = written(first.rows.iter().map(|(_, post)| post));
        let again = read(&out, TODAY);
        assert!(again.wrong.is_empty() && again.passed_over.is_empty() && again.rows == first.rows);
        assert_eq!(written(again.rows.iter().map(|(_, post)| post)), out);
        let with_ends = out.replace('\n', "\r\n");
        assert_eq!(read(&format!("\u{feff}{with_ends}\r\n"), TODAY).rows, first.rows);
    }

    #[test]
    fn the_line_of_what_cannot_be_read_is_named() {
        let good = "GB\ten\tA\tany-loss\thttps://a.example\t2026-01-31";
        assert_eq!(wrong(good), []);
        assert_eq!(wrong(&good.replace("GB", "ZZ")), [Wrong::Cell(Odd::Country, "ZZ".into())]);
        for language in ["klingon", "xx", "e", "en_GB", "en--", "\u{fffd}"] {
            let line = good.replace("\ten\t", &format!("\t{language}\t"));
            assert_eq!(wrong(&line), [Wrong::Cell(Odd::Language, language.into())]);
        }
        for day in
            ["0000-01-01", "9999-12-31", "2026-12-02", "2026-02-30", "-2026-01-01", "yesterday", "2026-1-1"]
        {
            let found = wrong(&good.replace("2026-01-31", day));
            assert!(
                matches!(&found[..], [Wrong::Cell(Odd::Checked, said)] if said == day),
                "{day}: {found:?}"
            );
        }
        assert_eq!(wrong(&format!("{good}\tmore")), [Wrong::TooManyCells]);
        assert_eq!(wrong("GB\ten\tA\tany-loss"), [Wrong::Cell(Odd::NoWay, String::new())]);
        assert_eq!(wrong(&good.replace("any-loss", "loss")), [Wrong::Cell(Odd::Topic, "loss".into())]);
        assert!(matches!(
            wrong(&good.replace("https://a.example", "javascript:x"))[..],
            [Wrong::Cell(Odd::Web, _)]
        ));
        assert_eq!(wrong(&good.replace("\tA\t", "\tA\u{fffd}\t")).len(), 1);
        let twice = read(&format!("{HEAD}\n{good}\n\n{good}"), TODAY);
        assert_eq!(twice.wrong, [(4, Wrong::Twice(2))]);
    }

    #[test]
    fn a_column_that_a_file_does_not_have_stays_as_it_is() {
        let good = read(&format!("{HEAD}\nGB\ten\tA\tany-loss\thttps://a.example\t2026-01-31"), TODAY)
            .rows
            .remove(0)
            .1;
        let file = "country\torganisation\tphone\thours\ngb\tA\t116 123";
        let found = super::read(file, TODAY, &|_, name| (name == "A").then(|| good.clone()));
        let wanted = Signpost { phone: "116 123".into(), ..good };
        assert_eq!((found.rows, found.wrong), (vec![(2, wanted)], Vec::new()));
    }

    #[test]
    fn a_file_of_anything_is_answered() {
        for text in ["", "\n\n", "\u{feff}", "a,b\n1,2", "organisation\tweb\nA\tb", &"x".repeat(1_000_000)] {
            assert_eq!(read(text, TODAY).wrong[0].1, Wrong::NoColumns);
        }
        let twice = read("country\torganisation\tcountry\n", TODAY);
        assert_eq!(twice.wrong, [(1, Wrong::ColumnTwice("country".into()))]);
        let other = read("country\torganisation\tsource\tchat_email\n", TODAY);
        assert_eq!(other.passed_over, ["source"]);
        let rows: String =
            (0..=MOST_ROWS).map(|n| format!("GB\ten\tA{n}\tany-loss\thttps://a.example\t\n")).collect();
        assert_eq!(read(&format!("{HEAD}\n{rows}"), TODAY).wrong, [(MOST_ROWS + 2, Wrong::TooManyRows)]);
    }
}
