//! The matrix: every line of the table, in every state, asked by every viewer, on each engine.

use platform::db::Query;
use std::collections::HashMap;
use std::time::Instant;

use platform::args;
use windflower::routes::ROUTES;

use super::answer::{Case, Compared, trouble_with_form, trouble_with_page};
use super::asking::{Address, addresses, ask_wrongly, look, look_again, path_of, send};
use super::differences::{Differences, Trouble};
use super::stage::{Stage, Viewer};
use super::stories::Scene;
use super::table::{self, Asked, IN_SHORT, KEEPER, OTHER_PARENT, Part, Row, VIEWERS};
use super::unchanged::Everything;
use super::{partings, photographs, stories};
use crate::cast::{Page, Place, places};

pub const TABLE: &str = include_str!("../../access.table");

#[tokio::test]
async fn everybody_gets_what_the_table_says_and_nothing_else() {
    let parts = table::read(TABLE);
    let mut differences = Differences::default();
    for place in places().await {
        let begun = Instant::now();
        let asked = ask_everything(&place, &parts, &mut differences).await;
        eprintln!("{:?}: {asked} requests, {:?}", place.app.db.engine(), begun.elapsed());
    }
    let many = differences.len();
    assert!(many == 0, "\n{many} differences to tests/access.table:\n{differences}");
}

async fn ask_everything(place: &Place, parts: &[Part], differences: &mut Differences) -> usize {
    let stage = Stage::set(place).await;
    let everything = Everything::watched(&place.app.db, &stage.keeper_id).await;
    let mut matrix = Matrix { stage: &stage, everything, asked: 0, references: HashMap::new(), differences };
    for part in parts {
        for row in &part.rows {
            matrix.ask_row(part, row).await;
        }
    }
    matrix.asked
}

struct Matrix<'a> {
    stage: &'a Stage<'a>,
    everything: Everything,
    asked: usize,
    /// What nobody gets: how the place answers for what does not exist. Asked once for each way of asking.
    references: HashMap<String, Compared>,
    differences: &'a mut Differences,
}

impl Matrix<'_> {
    /// Looking changes nothing, so one scene does for all of it; whatever is done gets a scene of its own.
    async fn ask_row(&mut self, part: &Part, row: &Row) {
        let looked_at = part.asked.iter().any(|asked| asked.method == "get");
        let shared = if looked_at { Some(scene(self.stage, part, row).await) } else { None };
        for asked in &part.asked {
            let own = if asked.method == "post" { Some(scene(self.stage, part, row).await) } else { None };
            let scene = own.as_ref().or(shared.as_ref()).unwrap();
            // Setting the scene changes much; what is asked afterwards must not.
            self.is_as_before().await;
            for (viewer, cell) in self.stage.viewers.iter().zip(&row.cells) {
                let question = Question { asked, scene, viewer, cell, row };
                self.ask(&question).await;
                if !self.is_as_before().await && !question.may_change() {
                    self.differ(&question, "", "changed something of the keeper's");
                }
            }
        }
    }

    async fn is_as_before(&mut self) -> bool {
        self.everything.is_as_before(&self.stage.place.app.db, &self.stage.keeper_id).await
    }

    async fn ask(&mut self, question: &Question<'_>) {
        let Question { asked, scene, viewer, cell, .. } = question;
        let ends_session = ["/leave", "/sign-out"].contains(&asked.path());
        let elsewhere = if ends_session { Some(viewer.elsewhere(self.stage.place).await) } else { None };
        let viewer = elsewhere.as_ref().unwrap_or(viewer);
        let all = addresses(asked, self.stage, scene, viewer);
        let in_short = IN_SHORT.contains(&viewer.name);
        if !in_short {
            self.ask_in_wrong_ways(question, viewer, &all[0]).await;
        }
        for address in &all {
            let page = if asked.method == "get" {
                self.asked += 1;
                look(&viewer.browser, "GET", &address.full).await
            } else {
                self.send(question, viewer, &address.full).await
            };
            if cell.as_str() == "nothing" {
                self.is_nothing(question, viewer, address, &page).await;
            } else if asked.method == "get" {
                let is_keeper = viewer.name == VIEWERS[KEEPER];
                let case = Case { stage: self.stage, scene, address, line: &asked.address, is_keeper };
                self.note(question, &address.full, trouble_with_page(cell, &page, &case));
            } else {
                self.note(question, &address.full, trouble_with_form(cell, &page));
                self.note(question, &address.full, self.wrongly_placed(question).await);
            }
            if asked.method == "get" && !ends_session && !in_short {
                self.ask_for_head(question, viewer, address, &page).await;
            }
        }
    }

    async fn send(&mut self, question: &Question<'_>, viewer: &Viewer<'_>, address: &str) -> Page {
        self.asked += 1;
        // A query in the table asks for the form with nothing filled in.
        if address.contains('?') {
            return viewer.browser.clone().post(address, &[]).await;
        }
        send(question.asked, address, self.stage, question.scene, viewer).await
    }

    /// Exactly what an address gets that never existed, also for a part of it or "only if it changed".
    async fn is_nothing(
        &mut self,
        question: &Question<'_>,
        viewer: &Viewer<'_>,
        address: &Address,
        page: &Page,
    ) {
        let is_get = question.asked.method == "get";
        let method = if is_get { "GET" } else { "POST" };
        let nowhere = self.reference(&self.stage.viewers[0], method, &address.unrouted()).await;
        let mut answers = vec![Compared::of(page, &address.full)];
        if is_get && !IN_SHORT.contains(&viewer.name) {
            self.asked += 2;
            let again = look_again(&viewer.browser, &address.full).await;
            answers.extend(again.iter().map(|page| Compared::of(page, &address.full)));
        }
        if address.absent != address.full {
            answers.push(if is_get {
                self.reference(viewer, "GET", &address.absent).await
            } else {
                let absent = self.send(question, viewer, &address.absent).await;
                Compared::of(&absent, &address.absent)
            });
        }
        let ways = ["", " (if it changed)", " (a part of it)", " (what does not exist)"];
        let ways = if answers.len() > 2 { ways.to_vec() } else { vec!["", " (what does not exist)"] };
        for (answer, way) in answers.iter().zip(ways) {
            self.note(question, &format!("{}{way}", address.full), answer.difference(&nowhere));
        }
    }

    async fn ask_for_head(
        &mut self,
        question: &Question<'_>,
        viewer: &Viewer<'_>,
        address: &Address,
        page: &Page,
    ) {
        self.asked += 1;
        let head = look(&viewer.browser, "HEAD", &address.full).await;
        let full = format!("HEAD {}", address.full);
        if head.status != page.status {
            self.differ(question, &full, &format!("answers {} and not {}", head.status, page.status));
        }
        if head.status == 200 && !head.bytes.is_empty() {
            self.differ(question, &full, "answers with the page itself");
        }
        if question.cell == "nothing" && address.absent != address.full {
            let absent = self.reference(viewer, "HEAD", &address.absent).await;
            self.note(question, &full, Compared::of(&head, &address.full).difference(&absent));
        }
    }

    async fn ask_in_wrong_ways(&mut self, question: &Question<'_>, viewer: &Viewer<'_>, address: &Address) {
        let path = question.asked.route().map_or("", |route| route.path);
        let known: Vec<&str> =
            ROUTES.iter().filter(|route| route.path == path).map(|route| route.method).collect();
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            if known.contains(&method.to_lowercase().as_str()) {
                continue;
            }
            self.asked += 1;
            let page = ask_wrongly(method, address.path(), viewer).await;
            let full = format!("{method} {}", address.path());
            if page.status != 405 {
                self.differ(question, &full, &format!("answers {} and not 405", page.status));
            }
            // Where nothing of the keeper's is named, there is nothing that could be there or not.
            if address.absent != address.full {
                let absent = self.wrong_reference(path, method, path_of(&address.absent)).await;
                self.note(question, &full, Compared::of(&page, address.path()).difference(&absent));
            }
        }
    }

    /// Each page says who answers now; a page of another moment says something else.
    fn time(&self) -> i64 {
        self.stage.place.app.clock.now().millis()
    }

    /// How the place answers this viewer for an address of this length that leads to nothing.
    async fn reference(&mut self, viewer: &Viewer<'_>, method: &str, address: &str) -> Compared {
        let pattern = address.split('/').nth(1).unwrap_or_default();
        let name = format!("{} {method} {pattern} {} {}", viewer.name, address.len(), self.time());
        if let Some(found) = self.references.get(&name) {
            return found.clone();
        }
        self.asked += 1;
        let compared = Compared::of(&look(&viewer.browser, method, address).await, address);
        self.references.insert(name, compared.clone());
        compared
    }

    /// How the place answers a stranger who asks so for what does not exist.
    async fn wrong_reference(&mut self, route: &str, method: &str, address: &str) -> Compared {
        let name = format!("wrong {method} {route} {} {}", address.len(), self.time());
        if let Some(found) = self.references.get(&name) {
            return found.clone();
        }
        self.asked += 1;
        let page = ask_wrongly(method, address, &self.stage.viewers[0]).await;
        let compared = Compared::of(&page, address);
        self.references.insert(name, compared.clone());
        compared
    }

    /// Whether the keeper's photograph stands in a story of the viewer's own where it must not, or does not where it may.
    async fn wrongly_placed(&self, question: &Question<'_>) -> Option<String> {
        if !question.asked.address.contains("{own story}") || !question.viewer.has_account() {
            return None;
        }
        let sql = "SELECT slot FROM placement WHERE story_id = $1 AND keepsake_id = $2";
        let args = args![&question.viewer.own_story, &question.scene.photograph.id];
        let placed = self.stage.place.app.db.one::<(String,)>(sql, args).await.unwrap().is_some();
        let wrong = placed != (question.cell == "done");
        wrong.then(|| if placed { "took the photograph".into() } else { "left the photograph out".into() })
    }

    fn note(&mut self, question: &Question<'_>, address: &str, trouble: Option<String>) {
        if let Some(trouble) = trouble {
            self.differ(question, address, &trouble);
        }
    }

    fn differ(&mut self, question: &Question<'_>, address: &str, trouble: &str) {
        let Question { asked, viewer, cell, row, .. } = question;
        let trouble = Trouble {
            asked: format!("{} {}", asked.method.to_uppercase(), asked.address),
            state: row.state.clone(),
            cell: (*cell).clone(),
            trouble: trouble.to_owned(),
        };
        let example = format!("{address} on {:?}", self.stage.place.app.db.engine());
        self.differences.add(trouble, viewer.name, example);
    }
}

/// One cell of the table.
struct Question<'a> {
    asked: &'a Asked,
    scene: &'a Scene,
    viewer: &'a Viewer<'a>,
    cell: &'a String,
    row: &'a Row,
}

impl Question<'_> {
    /// Whether something of the keeper's may be another after this: in a box that two keep a photograph is of both.
    fn may_change(&self) -> bool {
        let may: &[&str] = match self.viewer.name {
            "the keeper" => &["done", "allowed", "her own", "of both", "left out"],
            OTHER_PARENT => &["allowed", "of both"],
            _ => &[],
        };
        may.contains(&self.cell.as_str())
    }
}

/// The things that a row is about, made afresh.
async fn scene(stage: &Stage<'_>, part: &Part, row: &Row) -> Scene {
    let names = |word: &str| part.asked.iter().any(|asked| asked.address.contains(word));
    if names("{old address}") {
        stories::since(stage, &row.state).await
    } else if names("{her photograph}") || names("{own story}") {
        photographs::in_state(stage, &row.state).await
    } else if names("{her circle}") {
        stories::with_circle(stage).await
    } else if names("/box/parents/part") {
        partings::in_state(stage, &row.state).await
    } else if row.state == "always" {
        stories::in_state(stage, "for anyone, in the lists").await
    } else {
        stories::in_state(stage, &row.state).await
    }
}
