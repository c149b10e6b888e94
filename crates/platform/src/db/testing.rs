//! Fresh, empty databases for tests, on either engine. Not used by the running program.

mod proxy;

use std::io::Write as _;
use std::sync::Once;

pub use self::proxy::Proxy;
use super::{Db, DbAddress, DbError, Engine, Limits, Postgres};
use crate::id::new_address;

/// Holds the `postgres://` address under which tests may make schemas of their own.
pub const POSTGRES_FOR_TESTS: &str = "WINDFLOWER_TEST_POSTGRES";

/// A database of a test's own. On SQLite its folder goes away with it; on PostgreSQL call [`Place::end`].
pub struct Place {
    /// The open database.
    pub db: Db,
    /// Its address, to open it a second time.
    pub address: DbAddress,
    /// The schema on PostgreSQL, which is also the application name of its connections.
    pub schema: Option<String>,
    folder: Option<tempfile::TempDir>,
    server: Option<Postgres>,
}

impl Place {
    /// A fresh database, or `None` when the engine is PostgreSQL and no server was named (which is said once).
    ///
    /// # Errors
    /// When the database cannot be made.
    pub async fn fresh(engine: Engine, limits: Limits) -> Result<Option<Place>, DbError> {
        match engine {
            Engine::Sqlite => Place::sqlite(limits).await.map(Some),
            Engine::Postgres => match std::env::var(POSTGRES_FOR_TESTS) {
                Ok(url) => Place::postgres(&url, limits).await.map(Some),
                Err(_) => {
                    say_once();
                    Ok(None)
                }
            },
        }
    }

    async fn sqlite(limits: Limits) -> Result<Place, DbError> {
        let folder = tempfile::tempdir().map_err(DbError::broken)?;
        let address = DbAddress::Sqlite(folder.path().join("windflower.db"));
        let db = Db::open_with(&address, limits).await?;
        Ok(Place { db, address, schema: None, folder: Some(folder), server: None })
    }

    async fn postgres(url: &str, limits: Limits) -> Result<Place, DbError> {
        let server = Postgres::open(url, Limits { connections: 1, ..limits }).await?;
        let schema = format!("test_{}", new_address());
        server.batch(&format!("CREATE SCHEMA {schema}")).await?;
        let and = if url.contains('?') { '&' } else { '?' };
        let own = format!("{url}{and}options=-c%20search_path%3D{schema}&application_name={schema}");
        let address = DbAddress::Postgres(own);
        let db = Db::open_with(&address, limits).await?;
        Ok(Place { db, address, schema: Some(schema), folder: None, server: Some(server) })
    }

    /// The folder of the file on SQLite.
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(tempfile::TempDir::path)
    }

    /// Drops the schema.
    ///
    /// # Errors
    /// When PostgreSQL does not let it go, for instance because a transaction is still open in it.
    pub async fn end(self) -> Result<(), DbError> {
        let Some((server, schema)) = self.server.zip(self.schema) else { return Ok(()) };
        drop(self.db);
        server.batch(&format!("DROP SCHEMA {schema} CASCADE")).await
    }
}

/// Past the test harness, which keeps back what passing tests print.
fn say_once() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        let _ = writeln!(std::io::stderr(), "not tested on PostgreSQL: {POSTGRES_FOR_TESTS} is not set");
    });
}
