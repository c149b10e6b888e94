//! What readers get of a text: reads one JSON string a line and writes its blocks as JSON, one line each. The check of the
//! sheet compares with it (`sheet/test`).

use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let typed: String = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut out, &story::words::read(&typed))?;
        writeln!(out)?;
    }
    out.flush()
}
