//! What people of the cast do in the rooms of the place, as the pages there let them.

use super::{Browser, PASSWORD, Page, Place};

/// The other parent, who has no account before.
pub const JONAS: [(&str, &str); 3] =
    [("your_name", "Jonas"), ("address", "jonas@post.example"), ("password", PASSWORD)];

impl Browser<'_> {
    /// What every form of this session carries.
    pub async fn token(&mut self) -> String {
        self.get("/box/stories").await.hidden("token")
    }

    /// Presses a button, with what was filled in beside it.
    pub async fn press(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.token().await;
        self.post(path, &[&[("token", token.as_str())], fields].concat()).await
    }

    /// Presses a button that makes a link, goes where the answer leads, and reads the path of the link there.
    pub async fn make_link(&mut self, path: &str, fields: &[(&str, &str)], begins: &str) -> String {
        let made = self.press(path, fields).await;
        assert_eq!(made.status, 303, "{}", made.text());
        self.get(made.location()).await.link(begins)
    }

    /// Makes a circle and answers with its id.
    pub async fn circle(&mut self, name: &str, newcomers: &str) -> String {
        let page = self.press("/box/circles", &[("name", name), ("newcomers", newcomers)]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        page.location().rsplit('/').next().unwrap().to_owned()
    }

    /// Invites somebody into a circle, and answers with the path of the link.
    pub async fn invite(&mut self, circle: &str, person: &str, word: &str) -> String {
        let path = format!("/box/circles/{circle}/invitations");
        self.make_link(&path, &[("person", person), ("word", word)], "/i/").await
    }

    /// Shows a story to these circles.
    pub async fn share(&mut self, room: &str, circles: &[&str], when: &str) -> Page {
        let mut form = vec![("audience", "invited"), ("when", when)];
        form.extend(circles.iter().map(|circle| ("circle", *circle)));
        self.press(&format!("{room}/audience"), &form).await
    }

    /// Makes the link by which the other parent comes into her box, and answers with its path.
    pub async fn invite_parent(&mut self) -> String {
        self.make_link("/box/parents/invitation", &[("way", "hand")], "/join/").await
    }

    /// Under which name the only photograph of a story stands in it.
    pub async fn slot(&mut self, room: &str) -> String {
        self.get(room).await.all("id=\"picture-").remove(0)
    }

    /// Writes a story with this photograph in it, uncovered, and answers with its room.
    pub async fn write_with(&mut self, fields: &[(&str, &str)], keepsake: &str, caption: &str) -> String {
        let room = self.write(fields, &format!("place:{keepsake}")).await;
        let slot = self.slot(&room).await;
        self.save(&room, &[(&format!("caption-{slot}"), caption)], "save").await;
        room
    }
}

impl Place {
    /// The other parent, who comes in by a link and makes an account right there.
    pub async fn jonas(&self, keeper: &mut Browser<'_>) -> Browser<'_> {
        let link = keeper.invite_parent().await;
        let mut jonas = self.stranger();
        let page = jonas.post(&link, &JONAS).await;
        assert_eq!((page.status.as_u16(), page.location()), (303, "/box"), "{}", page.text());
        jonas
    }
}

impl Page {
    /// The path of the link that the page shows.
    pub fn link(&self, begins: &str) -> String {
        let links = self.all("id=\"link\" value=\"");
        assert!(!links.is_empty(), "{} {}", self.status, self.text());
        links[0][links[0].find(begins).unwrap()..].to_owned()
    }
}
