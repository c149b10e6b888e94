//! The rows of what somebody rather does not see.

use platform::args;
use platform::db::{DbError, FromRow, Query, Row};

use super::Choices;
use crate::ids::PersonId;
use crate::people::waiting::Kind;

impl FromRow for Choices {
    fn from_row(row: &Row) -> Result<Choices, DbError> {
        let words = |at| row.get::<String>(at);
        let (kinds, experiences) = (words(0)?, words(1)?);
        Ok(Choices {
            kinds: kinds.split_whitespace().filter_map(Kind::parse).collect(),
            experiences: experiences.split_whitespace().map(str::to_owned).collect(),
            kind_until: row.get(2)?,
            letters: row.get(3)?,
        })
    }
}

pub async fn find(q: impl Query, person_id: &PersonId) -> Result<Option<Choices>, DbError> {
    let sql = "SELECT kinds, experiences, kind_until, letters FROM care_choice WHERE person_id = $1";
    q.one(sql, args![person_id]).await
}

pub async fn put(q: impl Query, person_id: &PersonId, choices: &Choices) -> Result<(), DbError> {
    let kinds: Vec<&str> = choices.kinds.iter().map(|kind| kind.word()).collect();
    q.run(
        "INSERT INTO care_choice (person_id, kinds, experiences, kind_until, letters) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id) DO UPDATE SET kinds = $2, experiences = $3, kind_until = $4, letters = $5",
        args![
            person_id,
            kinds.join(" "),
            choices.experiences.join(" "),
            choices.kind_until,
            choices.letters
        ],
    )
    .await?;
    Ok(())
}
