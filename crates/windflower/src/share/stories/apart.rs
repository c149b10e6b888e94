//! What would join a story with one under another name: the same photograph. Everything else of two stories is apart by
//! how it is made; a photograph is what it is, and whoever sees it twice knows. Its bytes are the same in both stories,
//! and are left so: made anew for each they would have another hash, but any eye and any search by picture would still
//! join them, and a place that changes the bytes seems to promise what it cannot hold. So she is asked, each time.

use platform::db::{Db, DbError};

use super::story::{Document, Story};
use crate::keep::keepsakes;
use crate::people::who::roles::Keeper;

/// A photograph that also stands in another of her stories, which others see under another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The photograph in this story.
    pub keepsake_id: String,
    /// The title of the other story.
    pub title: String,
    /// The name under it; may be empty.
    pub pen_name: String,
}

/// Stories of hers that others see under another name than this edition's, or will after the wait.
pub async fn under_other_names(
    db: &Db,
    keeper: &Keeper,
    story: &Story,
    document: &Document,
) -> Result<Vec<Document>, DbError> {
    let own = super::all_own(db, keeper).await?;
    let others = super::seen(db, &own).await?.into_iter();
    let others = others.filter(|(other, seen)| other.id != story.id && seen.pen_name != document.pen_name);
    Ok(others.map(|(_, seen)| seen).collect())
}

/// The photographs of this edition that would join it with a story under another name.
pub async fn same_photographs(
    db: &Db,
    keeper: &Keeper,
    story: &Story,
    document: &Document,
) -> Result<Vec<Joined>, DbError> {
    if document.pictures.is_empty() {
        return Ok(Vec::new());
    }
    let hashes = keepsakes::hashes(db, keeper.person_id()).await?;
    let hash = |id: &String| hashes.get(id.as_str()).unwrap_or(id).clone();
    let mut joined = Vec::new();
    for other in under_other_names(db, keeper, story, document).await? {
        let theirs: Vec<String> = other.pictures.iter().map(|picture| hash(&picture.keepsake_id)).collect();
        for picture in document.pictures.iter().filter(|picture| theirs.contains(&hash(&picture.keepsake_id)))
        {
            joined.push(Joined {
                keepsake_id: picture.keepsake_id.clone(),
                title: other.title.clone(),
                pen_name: other.pen_name.clone(),
            });
        }
    }
    Ok(joined)
}
