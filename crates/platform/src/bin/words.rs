//! `words IN.ftl... OUT.rs` writes the Rust file with one method per message of the English text.
//! `words --check IN.ftl... OUT.rs` writes nothing and exits with 1 where that file is stale.

use std::process::ExitCode;
use std::{env, fs};

use platform::languages::{check, keys, rust_source};

fn main() -> ExitCode {
    let (flags, files): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|it| it.starts_with("--"));
    let only_check = flags == ["--check"];
    match files.split_last() {
        Some((out, texts)) if !texts.is_empty() && (only_check || flags.is_empty()) => {
            run(texts, out, only_check).unwrap_or_else(|why| {
                eprintln!("words: {why}");
                ExitCode::FAILURE
            })
        }
        _ => {
            eprintln!("usage: words [--check] IN.ftl... OUT.rs");
            ExitCode::from(2)
        }
    }
}

fn run(texts: &[String], out: &str, only_check: bool) -> Result<ExitCode, String> {
    let read = |path: &String| fs::read_to_string(path).map_err(|why| format!("{path}: {why}"));
    let english = texts.iter().map(read).collect::<Result<Vec<_>, _>>()?.join("\n");
    check(&english)?;
    let count = keys(&english)?.len();
    let source = rust_source(&english);
    if fs::read_to_string(out).is_ok_and(|written| written == source) {
        println!("{out} is up to date ({count} messages)");
        return Ok(ExitCode::SUCCESS);
    }
    if only_check {
        println!("{out} is stale: run words {} {out}", texts.join(" "));
        return Ok(ExitCode::FAILURE);
    }
    fs::write(out, source).map_err(|why| format!("{out}: {why}"))?;
    println!("{out} written ({count} messages)");
    Ok(ExitCode::SUCCESS)
}
