//! PostgreSQL: a pool of connections, each set up the same way. A connection with an open transaction never returns
//! to the pool: it is closed, which makes the server roll back.

mod errors;
mod pulse;
mod values;

use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{
    Hook as PoolHook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime,
};
use tokio::sync::mpsc::Sender;
use tokio_postgres::types::ToSql;
use tokio_postgres::{NoTls, SimpleQueryMessage};

use self::errors::{no_connection, trouble};
use self::pulse::Pulse;
use super::dump::{Part, Table};
use super::transaction::{Hook, run_hooks};
use super::{DbError, FromRow as _, Limits, Row, Value};
pub(super) use values::Cell;

const OLDEST: i64 = 14;
/// A pooler may hand out its connections in turn.
const ASKED_FOR_SHARING: usize = 8;
/// How long a new connection may take.
const CONNECT: Duration = Duration::from_secs(3);
/// How long somebody waits for a connection that another one has; less where the limits say so.
const FREE: Duration = Duration::from_secs(5);
/// For how long nothing may come back of what was sent before a connection is given up, and how soon one that rests is tried.
const UNHEARD: Duration = Duration::from_secs(10);

/// A database on a server. Clones share the pool.
#[derive(Clone)]
pub struct Postgres {
    pool: Pool,
    pulse: Option<Arc<Pulse>>,
}

impl Postgres {
    pub(super) async fn open(url: &str, limits: Limits) -> Result<Postgres, DbError> {
        // The parser's error may repeat parts of the address, and so a password.
        let mut config: tokio_postgres::Config = url
            .parse()
            .map_err(|_| DbError::Unavailable("the address of PostgreSQL cannot be read".to_owned()))?;
        config.connect_timeout(CONNECT).keepalives_idle(UNHEARD).tcp_user_timeout(UNHEARD);
        let set_up = set_up(limits);
        let manager = Manager::from_config(
            config.clone(),
            NoTls,
            ManagerConfig { recycling_method: RecyclingMethod::Fast },
        );
        let pool = Pool::builder(manager)
            .max_size(limits.connections.max(1))
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(limits.wait.min(FREE)))
            .create_timeout(Some(CONNECT))
            .recycle_timeout(Some(CONNECT))
            .post_create(PoolHook::async_fn(move |client, _| {
                let set_up = set_up.clone();
                Box::pin(async move { client.batch_execute(&set_up).await.map_err(HookError::Backend) })
            }))
            .build()
            .map_err(DbError::broken)?;
        let mut postgres = Postgres { pool, pulse: None };
        if limits.connections > 1 {
            postgres.refuse_shared_connections().await?;
        }
        postgres.look_at_the_server().await?;
        if limits.connections > 1 {
            // What rests in the pool is as silent as the rest: whoever comes back gets new ones.
            let pool = postgres.pool.clone();
            let gone = move || drop(pool.retain(|_, _| false));
            postgres.pulse = Some(Arc::new(Pulse::start(config, gone)));
        }
        Ok(postgres)
    }

    /// A pooler in between that gives each transaction another connection of the server (PgBouncer with
    /// `pool_mode = transaction`) loses what was set for one: how long it may wait, and that a commit is on disk. What one
    /// of our connections sets, another must not see.
    async fn refuse_shared_connections(&self) -> Result<(), DbError> {
        let (first, second) = (self.connection().await?, self.connection().await?);
        let word = crate::id::new_address();
        let set = format!("SET windflower.whose = '{word}'");
        first.batch_execute(&set).await.map_err(trouble)?;
        let asked = "SELECT coalesce(current_setting('windflower.whose', true), '')";
        let mut is_shared = false;
        for _ in 0..ASKED_FOR_SHARING {
            let said = second.simple_query(asked).await.map_err(trouble)?;
            is_shared |= said.iter().any(|said| match said {
                SimpleQueryMessage::Row(row) => row.get(0) == Some(word.as_str()),
                _ => false,
            });
        }
        // Whoever gets the connection of the server next finds nothing of ours on it.
        second.batch_execute("RESET windflower.whose").await.map_err(trouble)?;
        first.batch_execute("RESET windflower.whose").await.map_err(trouble)?;
        if is_shared {
            return Err(DbError::broken(
                "between this program and PostgreSQL stands a pooler that gives each transaction another connection \
                 (PgBouncer with pool_mode = transaction). Name PostgreSQL itself, or set pool_mode = session for this \
                 database",
            ));
        }
        Ok(())
    }

    async fn look_at_the_server(&self) -> Result<(), DbError> {
        let asked = "SELECT current_setting('server_version_num'), current_setting('fsync'),
            current_setting('server_encoding'), (SELECT datcollate FROM pg_database WHERE datname = current_database())";
        let rows = self.all(asked, Vec::new()).await?;
        let (version, fsync, encoding, collation) = match rows.first() {
            Some(row) => <(String, String, String, String)>::from_row(row)?,
            None => return Err(DbError::broken("PostgreSQL does not tell its version")),
        };
        let version = version.parse::<i64>().map_err(DbError::broken)? / 10_000;
        if version < OLDEST {
            return Err(DbError::Broken(format!(
                "PostgreSQL {version} is too old, {OLDEST} or later is needed"
            )));
        }
        if encoding != "UTF8" {
            return Err(DbError::Broken(format!("the database must be made with UTF8, it is {encoding}")));
        }
        if fsync != "on" {
            tracing::warn!("PostgreSQL runs with fsync = off: a power cut loses what was saved");
        }
        if collation != "C" && collation != "POSIX" {
            tracing::warn!(
                collation,
                "PostgreSQL sorts text by the rules of the system; a database made with LOCALE 'C' never needs its \
                 indexes rebuilt after an update of the system"
            );
        }
        Ok(())
    }

    pub(super) async fn all(&self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        let connection = self.connection().await?;
        let rows = while_there(self.pulse.as_deref(), query(&connection, sql, &args)).await;
        give_back(connection, rows)
    }

    pub(super) async fn run(&self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        let connection = self.connection().await?;
        let changed = while_there(self.pulse.as_deref(), execute(&connection, sql, &args)).await;
        give_back(connection, changed)
    }

    pub(super) async fn begin(&self) -> Result<PostgresTx, DbError> {
        // Guarded before BEGIN is sent: it may take effect although nobody waits for its answer any more.
        let tx = self.tx().await?;
        tx.command("BEGIN").await?;
        Ok(tx)
    }

    /// Reads everything in one transaction that sees one moment.
    pub(super) async fn dump(
        &self,
        tables: &[Table],
        parts: &Sender<Result<Part, DbError>>,
    ) -> Result<(), DbError> {
        let tx = self.tx().await?;
        tx.command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        // A big table takes longer than a page may, and so may whoever takes the rows.
        tx.command("SET LOCAL statement_timeout = 0").await?;
        tx.command("SET LOCAL idle_in_transaction_session_timeout = 0").await?;
        for table in tables {
            let mut all = vec![table.part()];
            for row in tx.rows(&table.select()).await? {
                let cells = (0..row.width()).map(|column| row.get::<Value>(column));
                all.push(Part::Row(cells.collect::<Result<_, _>>()?));
            }
            for part in all {
                if parts.send(Ok(part)).await.is_err() {
                    return Ok(());
                }
            }
        }
        tx.commit(Vec::new()).await?;
        let _ = parts.send(Ok(Part::End)).await;
        Ok(())
    }

    /// Several statements at once, without arguments.
    pub(super) async fn batch(&self, sql: &str) -> Result<(), DbError> {
        self.connection().await?.batch_execute(sql).await.map_err(trouble)
    }

    /// After the tables changed: no connection may answer from a plan of before.
    pub(super) fn forget_plans(&self) {
        self.pool.manager().statement_caches.clear();
    }

    async fn tx(&self) -> Result<PostgresTx, DbError> {
        Ok(PostgresTx { connection: Some(self.connection().await?), pulse: self.pulse.clone() })
    }

    async fn connection(&self) -> Result<Object, DbError> {
        while_there(self.pulse.as_deref(), async { self.pool.get().await.map_err(no_connection) }).await
    }
}

/// Waits for this for as long as the server answers, where somebody listens for that.
async fn while_there<T>(
    pulse: Option<&Pulse>,
    doing: impl Future<Output = Result<T, DbError>>,
) -> Result<T, DbError> {
    match pulse {
        Some(pulse) => pulse.while_there(doing).await,
        None => doing.await,
    }
}

/// A connection on which nothing came back is thrown away: an answer of before may still be on its way.
fn give_back<T>(connection: Object, asked: Result<T, DbError>) -> Result<T, DbError> {
    if matches!(asked, Err(DbError::Unavailable(_))) {
        drop(Object::take(connection));
    }
    asked
}

fn set_up(limits: Limits) -> String {
    format!(
        "SET statement_timeout = {}; SET idle_in_transaction_session_timeout = {}; SET lock_timeout = {};
         SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
        limits.statement.as_millis(),
        limits.idle.as_millis(),
        limits.wait.as_millis(),
    )
}

async fn query(connection: &Object, sql: &str, args: &[Value]) -> Result<Vec<Row>, DbError> {
    let statement = connection.prepare_cached(sql).await.map_err(trouble)?;
    let rows = connection.query(&statement, &borrowed(args)).await.map_err(trouble)?;
    Ok(rows.into_iter().map(Row::Postgres).collect())
}

async fn execute(connection: &Object, sql: &str, args: &[Value]) -> Result<u64, DbError> {
    let statement = connection.prepare_cached(sql).await.map_err(trouble)?;
    connection.execute(&statement, &borrowed(args)).await.map_err(trouble)
}

fn borrowed(args: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    args.iter().map(|value| -> &(dyn ToSql + Sync) { value }).collect()
}

/// An open transaction. The connection is there until the commit has succeeded.
pub(super) struct PostgresTx {
    connection: Option<Object>,
    pulse: Option<Arc<Pulse>>,
}

impl PostgresTx {
    pub(super) async fn all(&self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        while_there(self.pulse.as_deref(), query(self.held()?, sql, &args)).await
    }

    pub(super) async fn run(&self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        while_there(self.pulse.as_deref(), execute(self.held()?, sql, &args)).await
    }

    async fn rows(&self, sql: &str) -> Result<Vec<Row>, DbError> {
        while_there(self.pulse.as_deref(), query(self.held()?, sql, &[])).await
    }

    /// In a task of its own, so that it runs to its end even when the caller goes away.
    pub(super) async fn commit(mut self, hooks: Vec<Hook>) -> Result<(), DbError> {
        let commit = tokio::spawn(async move {
            self.command("COMMIT").await?;
            // Only now may the connection return to the pool.
            drop(self.connection.take());
            run_hooks(hooks);
            Ok(())
        });
        commit.await.map_err(DbError::broken)?
    }

    async fn command(&self, sql: &str) -> Result<(), DbError> {
        let held = self.held()?;
        while_there(self.pulse.as_deref(), async { held.batch_execute(sql).await.map_err(trouble) }).await
    }

    fn held(&self) -> Result<&Object, DbError> {
        self.connection.as_ref().ok_or_else(|| DbError::broken("the transaction is over"))
    }
}

impl Drop for PostgresTx {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            // Closes the connection instead of giving it back.
            drop(Object::take(connection));
        }
    }
}
