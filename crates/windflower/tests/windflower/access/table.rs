//! Reading `tests/access.table`, and whether it names every address there is and no other.

use windflower::routes::{Asks, ROUTES, Route};

/// Who comes, in the order of the columns.
pub const VIEWERS: [&str; 15] = [
    "stranger",
    "ended session",
    "somebody invited",
    "invited elsewhere",
    "invited before",
    "invited, signed in",
    MEMBER,
    "asks to be a member",
    "member no more",
    "other keeper",
    "moderator",
    "another moderator",
    "steward",
    OTHER_PARENT,
    "the keeper",
];
/// Those who stand to the keeper as one of the others does, though by another way: they ask what everybody asks, but not
/// once more in every other way in which a page can be asked for.
pub const IN_SHORT: [&str; 6] = [
    "invited elsewhere",
    "invited before",
    "invited, signed in",
    "asks to be a member",
    "member no more",
    "another moderator",
];
/// Where among them the keeper stands.
pub const KEEPER: usize = VIEWERS.len() - 1;
/// Keeps the keeper's box with her.
pub const OTHER_PARENT: &str = "other parent";

/// Was welcomed as somebody who has lived it.
pub const MEMBER: &str = "a member";

/// One part of the table.
#[derive(Default)]
pub struct Part {
    pub heading: String,
    pub asked: Vec<Asked>,
    pub rows: Vec<Row>,
}

/// Something that is asked for: `GET /s/{story}/open?show={covered}`.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `get` or `post`, as `ROUTES` has it.
    pub method: String,
    /// With the query, and words in braces for real things.
    pub address: String,
}

/// One state, and what each viewer gets in it.
pub struct Row {
    pub state: String,
    pub cells: Vec<String>,
}

impl Asked {
    pub fn path(&self) -> &str {
        self.address.split('?').next().unwrap()
    }

    pub fn route(&self) -> Option<&'static Route> {
        ROUTES.iter().find(|route| route.method == self.method && shape(route.path) == shape(self.path()))
    }
}

/// A path whose words in braces are empty, so that the table may name things in its own words.
fn shape(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in path.chars() {
        inside = (inside || letter == '{') && letter != '}';
        if !inside || letter == '{' {
            out.push(letter);
        }
    }
    out
}

/// The parts of the table. A line that cannot be read is a failure: a forgotten bar must not leave a rule untested.
pub fn read(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut columns_seen = false;
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if let Some(heading) = line.strip_prefix("== ") {
            parts.push(Part { heading: heading.to_owned(), ..Part::default() });
            columns_seen = false;
            continue;
        }
        let part = parts.last_mut().expect("the table begins with a heading");
        if line.starts_with("GET ") || line.starts_with("POST ") {
            part.asked.push(read_asked(line));
        } else {
            let mut cells: Vec<String> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
            assert_eq!(cells.len(), 1 + VIEWERS.len(), "not a line of the table: {line}");
            let state = cells.remove(0);
            if columns_seen {
                part.rows.push(Row { state, cells });
            } else {
                assert_eq!(cells, VIEWERS, "the columns of {}", part.heading);
                columns_seen = true;
            }
        }
    }
    parts
}

fn read_asked(line: &str) -> Asked {
    let (method, rest) = line.split_once(' ').unwrap();
    // Two spaces end the address; the words for things in it hold single ones.
    let address = rest.trim_start().split("  ").next().unwrap();
    Asked { method: method.to_lowercase(), address: address.to_owned() }
}

/// What the table forgets of the router, or names though it is not there, or contradicts by what `ROUTES` says is asked.
pub fn differences_to_routes(parts: &[Part]) -> Vec<String> {
    let mut differences = Vec::new();
    let all: Vec<(&Part, &Asked)> =
        parts.iter().flat_map(|part| part.asked.iter().map(move |asked| (part, asked))).collect();
    for route in ROUTES {
        if !all.iter().any(|(_, asked)| {
            asked.route().is_some_and(|found| (found.method, found.path) == (route.method, route.path))
        }) {
            differences.push(format!("{} {} is not named in the table", route.method, route.path));
        }
    }
    for (part, asked) in all {
        match asked.route() {
            None => {
                differences.push(format!("{} {} is no address of the place", asked.method, asked.address))
            }
            Some(route) => differences.extend(contradictions(part, asked, route.asks)),
        }
    }
    differences
}

fn contradictions(part: &Part, asked: &Asked, asks: Asks) -> Vec<String> {
    let fits = |row: &&Row| match asks {
        Asks::Keeper | Asks::Moderator => row.cells[0] == "sign in" && row.cells[1] == "sign in",
        Asks::Nothing | Asks::Link | Asks::Rule => !row.cells.iter().any(|cell| cell == "sign in"),
    };
    let wrong = part.rows.iter().filter(|row| !fits(row));
    wrong
        .map(|row| {
            let (heading, state) = (&part.heading, &row.state);
            format!(
                "{} {} asks {asks:?}, which “{heading}”, “{state}” contradicts",
                asked.method, asked.address
            )
        })
        .collect()
}

#[test]
fn the_table_names_every_address_and_no_other() {
    let differences = differences_to_routes(&read(super::matrix::TABLE));
    assert!(differences.is_empty(), "\n{}\n", differences.join("\n"));
}

#[test]
fn an_address_that_nobody_classified_is_found() {
    let without: String = super::matrix::TABLE
        .lines()
        .filter(|line| !line.contains("/original"))
        .collect::<Vec<_>>()
        .join("\n");
    let forgotten = differences_to_routes(&read(&without));
    assert_eq!(forgotten, ["get /box/keepsakes/{id}/original is not named in the table"]);
    let invented = super::matrix::TABLE.replace("GET  /account ", "GET  /diary ");
    assert_eq!(differences_to_routes(&read(&invented)).len(), 2);
}
