//! The rows of stories whose teller goes to another box.

use platform::args;
use platform::db::{DbError, Tx};

pub(super) async fn move_stories(tx: &mut Tx, teller_id: &str, box_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE story SET box_id = $1 WHERE teller_id = $2", args![box_id, teller_id]).await?;
    Ok(())
}
