//! The writer, as its callers find it.

use super::*;

fn writer(orders: Receiver<Order>) -> Writer {
    let connection = Connection::open_in_memory().expect("memory");
    connection.execute_batch("CREATE TABLE page (id INTEGER PRIMARY KEY)").expect("a table");
    let idle = Duration::from_secs(1);
    Writer {
        connection,
        orders,
        idle,
        group: Group::default(),
        tidying: Vec::new(),
        stopped: None,
        groups: 0,
    }
}

fn put() -> (Order, oneshot::Receiver<Result<Answer, DbError>>) {
    let (answered, answer) = oneshot::channel();
    let text = crate::db::sql_dialect::for_sqlite("INSERT INTO page DEFAULT VALUES");
    (Order::Alone(Statement { text, args: Vec::new() }, Turn::default(), answered), answer)
}

#[test]
fn after_a_disk_failed_nothing_more_is_written() {
    let (orders, received) = channel();
    let mut writer = writer(received);
    let (order, before) = put();
    writer.open_outer().expect("opened");
    writer.run_group(order);
    assert!(matches!(before.blocking_recv(), Ok(Ok(_))));

    let failed_sync = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR_FSYNC);
    let failed = Failed::from(rusqlite::Error::SqliteFailure(failed_sync, None));
    assert!(writer.watch::<()>(Err(failed)).is_err());
    let (order, alone) = put();
    let (begun, begin) = oneshot::channel();
    let (_steps, received) = channel();
    orders.send(order).expect("sent");
    orders.send(Order::Begin { begun, steps: received }).expect("sent");
    drop(orders);
    writer.serve();
    for refused in [alone.blocking_recv().map(|told| told.err()), begin.blocking_recv().map(Result::err)] {
        let refused = refused.expect("told").expect("refused").to_string();
        assert!(refused.contains("stopped writing"), "{refused}");
    }
}

#[test]
fn a_statement_whose_owner_gave_up_is_not_run() {
    let (_orders, received) = channel();
    let mut writer = writer(received);
    let (order, _answer) = put();
    let Order::Alone(statement, turn, answered) = order else { unreachable!() };
    assert!(turn.give_up());
    writer.open_outer().expect("opened");
    writer.run_group(Order::Alone(statement, turn, answered));
    let pages = writer.connection.query_row("SELECT COUNT(*) FROM page", [], |row| row.get::<_, i64>(0));
    assert_eq!(pages, Ok(0));
}
