//! Makes `people/who/persons/known_passwords.bin` from a list of passwords that were found in breaches, one a line on
//! standard input: what `persons::check_password` would take otherwise, as four bytes of a hash each, in order.
//! `script/passwords` fetches the list and runs this.

use std::collections::BTreeSet;
use std::io::{BufRead, Write};

use windflower::people::who::persons;

fn main() -> std::io::Result<()> {
    let mut marks = BTreeSet::new();
    for line in std::io::stdin().lock().split(b'\n') {
        let Ok(password) = String::from_utf8(line?) else { continue };
        let password = password.trim_end_matches('\r');
        if persons::check_password(password, &[]).is_ok() {
            marks.insert(persons::mark_of_password(password));
        }
    }
    let mut out = std::io::stdout().lock();
    marks.iter().try_for_each(|mark| out.write_all(mark))?;
    out.flush()
}
