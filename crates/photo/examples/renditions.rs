//! All renditions of one picture, as the worker makes them: `renditions FILE FOLDER`, for `script/bench`.

use photo::{Limits, RenditionFormat, renditions};
use std::path::PathBuf;

type Trouble = Box<dyn std::error::Error>;

fn main() -> Result<(), Trouble> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, folder] = arguments.as_slice() else {
        return Err("renditions FILE FOLDER".into());
    };
    let (bytes, folder) = (std::fs::read(file)?, PathBuf::from(folder));
    let mut written = Ok(());
    renditions(&bytes, &Limits::default(), &mut |made| {
        let ending = made.format.extension();
        let name = folder.join(format!("{}.{ending}", made.step));
        if let Err(error) = std::fs::write(name, &made.bytes) {
            written = Err(error);
        }
    })?;
    Ok(written?)
}
