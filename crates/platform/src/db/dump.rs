//! All rows of all tables at one moment, in a form that either engine can be filled from again: what a backup holds.
//! The tables themselves are not in it: the program that fills makes them with its own migrations. What an engine makes of the
//! rows by itself, such as an index of words, is not in it either.

use std::collections::{BTreeMap, BTreeSet};

use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::{Db, DbError, Query, Tx, Value};
use crate::args;

/// One piece of a dump, in an order in which rows never refer to later ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// The rows that follow are of this table.
    Table {
        /// Its name.
        name: String,
        /// Its columns, in the order of the values.
        columns: Vec<String>,
    },
    /// One row.
    Row(Vec<Value>),
    /// That was all of it. A dump that ends without this broke off.
    End,
}

/// Parts that are read ahead of whoever takes them.
const AHEAD: usize = 256;
/// The seam's own table: a database that is being filled has its own.
const OWN: &str = "migration";

const COLUMNS_SQLITE: &str = "SELECT tables.name, columns.name, columns.type
    FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'
        AND tables.name NOT IN (SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow'))
    ORDER BY tables.name, columns.cid";
const COLUMNS_POSTGRES: &str = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), CAST(data_type AS TEXT)
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name, ordinal_position";
const REFERENCES_SQLITE: &str = "SELECT tables.name, refers.\"table\"
    FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS refers WHERE tables.type = 'table'";
const REFERENCES_POSTGRES: &str =
    "SELECT CAST(of.relname AS TEXT), CAST(to_.relname AS TEXT) FROM pg_constraint AS rule
    JOIN pg_class AS of ON of.oid = rule.conrelid JOIN pg_class AS to_ ON to_.oid = rule.confrelid
    WHERE rule.contype = 'f' AND rule.connamespace = current_schema()::regnamespace";

/// A table as the database describes it.
#[derive(Clone, Debug)]
pub(super) struct Table {
    name: String,
    /// Names and types, in their order.
    columns: Vec<(String, String)>,
}

impl Table {
    /// Reads all of it. The names come from the database itself.
    pub(super) fn select(&self) -> String {
        let columns: Vec<String> = self.columns.iter().map(|(name, _)| quoted(name)).collect();
        format!("SELECT {} FROM {}", columns.join(", "), quoted(&self.name))
    }

    pub(super) fn part(&self) -> Part {
        let columns = self.columns.iter().map(|(name, _)| name.clone()).collect();
        Part::Table { name: self.name.clone(), columns }
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Db {
    /// Begins to read everything as it is at this moment, while everybody goes on working. What comes after the moment
    /// is not in it.
    ///
    /// # Errors
    /// See [`DbError`]; errors that come later are in the stream.
    pub async fn dump(&self) -> Result<Receiver<Result<Part, DbError>>, DbError> {
        let tables = tables(self).await?;
        let (parts, taken) = channel(AHEAD);
        match self.clone() {
            Db::Sqlite(sqlite) => {
                tokio::task::spawn_blocking(move || sqlite.dump(&tables, &parts));
            }
            Db::Postgres(postgres) => {
                tokio::spawn(async move {
                    if let Err(error) = postgres.dump(&tables, &parts).await {
                        let _ = parts.send(Err(error)).await;
                    }
                });
            }
        }
        Ok(taken)
    }

    /// Begins to fill the tables from a dump: all rows that are in them are removed first. Nothing of it is seen by
    /// anybody before [`Filling::finish`].
    pub async fn fill(&self) -> Result<Filling, DbError> {
        let tables = tables(self).await?;
        let mut tx = self.begin().await?;
        for table in tables.iter().rev() {
            tx.run(kept_text(format!("DELETE FROM {}", quoted(&table.name))), args![]).await?;
        }
        let tables = tables.into_iter().map(|table| (table.name.clone(), table)).collect();
        Ok(Filling { tx, tables, into: None })
    }
}

/// Hands a part on; `false` where nobody takes them any more.
pub(super) fn hand_on(parts: &Sender<Result<Part, DbError>>, part: Result<Part, DbError>) -> bool {
    parts.blocking_send(part).is_ok()
}

/// All tables, each behind those that it refers to.
async fn tables(db: &Db) -> Result<Vec<Table>, DbError> {
    let engine = db.engine();
    let columns: Vec<(String, String, String)> =
        db.all(engine.pick(COLUMNS_SQLITE, COLUMNS_POSTGRES), args![]).await?;
    let references: Vec<(String, String)> =
        db.all(engine.pick(REFERENCES_SQLITE, REFERENCES_POSTGRES), args![]).await?;
    let mut open: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (table, name, kind) in columns.into_iter().filter(|(table, ..)| table != OWN) {
        open.entry(table).or_default().push((name, kind));
    }
    let mut sorted: Vec<Table> = Vec::new();
    let mut done = BTreeSet::new();
    while !open.is_empty() {
        let waits = |table: &str| {
            references
                .iter()
                .any(|(of, to)| of == table && to != table && open.contains_key(to) && !done.contains(to))
        };
        let next = open.keys().find(|table| !waits(table)).cloned();
        let Some(name) = next else { return Err(DbError::broken("tables refer to each other in a circle")) };
        let columns = open.remove(&name).unwrap_or_default();
        done.insert(name.clone());
        sorted.push(Table { name, columns });
    }
    Ok(sorted)
}

/// A database that is being filled from a dump, all or nothing.
pub struct Filling {
    tx: Tx,
    tables: BTreeMap<String, Table>,
    into: Option<Statement>,
}

/// The table whose rows come now.
struct Statement {
    insert: &'static str,
    /// Which columns hold truth values.
    truths: Vec<bool>,
}

impl Filling {
    /// Takes the next part of a dump.
    ///
    /// # Errors
    /// `Broken` where the dump names a table or a column that is not there, or breaks a rule of the tables.
    pub async fn take(&mut self, part: Part) -> Result<(), DbError> {
        match part {
            Part::Table { name, columns } => self.into = Some(self.statement(&name, &columns)?),
            Part::Row(mut values) => {
                let into = self.into.as_ref().ok_or_else(|| DbError::broken("a row of no table"))?;
                if values.len() != into.truths.len() {
                    return Err(DbError::broken("a row of another length than its table"));
                }
                for (value, truth) in values.iter_mut().zip(&into.truths) {
                    if let (Value::Int(number), true) = (&*value, truth) {
                        *value = Value::Bool(*number != 0);
                    }
                }
                self.tx.run(into.insert, values).await?;
            }
            Part::End => {}
        }
        Ok(())
    }

    fn statement(&self, name: &str, columns: &[String]) -> Result<Statement, DbError> {
        let table =
            self.tables.get(name).ok_or_else(|| DbError::Broken(format!("there is no table {name}")))?;
        let kind_of = |column: &String| {
            let found = table.columns.iter().find(|(name, _)| name == column);
            found.ok_or_else(|| DbError::Broken(format!("the table {name} has no column {column}")))
        };
        let found = columns.iter().map(kind_of).collect::<Result<Vec<_>, _>>()?;
        let names: Vec<String> = found.iter().map(|(name, _)| quoted(name)).collect();
        let marks: Vec<String> = (1..=names.len()).map(|number| format!("${number}")).collect();
        let insert =
            format!("INSERT INTO {} ({}) VALUES ({})", quoted(name), names.join(", "), marks.join(", "));
        let truths = found.iter().map(|(_, kind)| kind.eq_ignore_ascii_case("boolean")).collect();
        Ok(Statement { insert: kept_text(insert), truths })
    }

    /// The transaction, for what has to be changed together with the filling.
    pub fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// Makes all of it durable.
    ///
    /// # Errors
    /// See [`Tx::commit`].
    pub async fn finish(self) -> Result<(), DbError> {
        self.tx.commit().await
    }
}

/// Statements are texts of the program everywhere else, so that none is ever put together from what people write.
/// Here they are made from the names in the database's own catalogue: a few for each table, kept until the end.
fn kept_text(sql: String) -> &'static str {
    Box::leak(sql.into_boxed_str())
}
