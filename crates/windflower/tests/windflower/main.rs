//! The place as people meet it, through its addresses. One test binary; each sentence runs on SQLite and, where
//! WINDFLOWER_TEST_POSTGRES names a server, on PostgreSQL. What is asked of a bucket is asked of a fake one, and where
//! WINDFLOWER_TEST_BUCKET names one (see `script/bucket`), of that too.

mod access;
mod after_me;
mod architecture;
mod asvs;
mod backup;
mod before;
mod bounds;
mod bucket;
mod canary;
mod cast;
mod checks;
mod circles;
mod clock;
mod copies;
mod crowd;
mod demo;
mod ended;
mod erasure;
mod farewell;
mod forms;
mod guessing;
mod keep;
mod kinds;
mod languages;
mod largest;
mod letterbox;
mod letters;
mod lifecycle;
mod listing;
mod members;
mod names;
mod newcomers;
#[cfg(feature = "openid")]
mod openid;
mod operate;
mod parents;
mod pen_names;
mod people;
mod proving;
mod read;
mod resting;
mod rooms;
mod security;
mod sequences;
mod share;
mod showing;
mod signing_in;
mod starting;
mod statements;
mod turning;
mod uploads;
mod versions;
mod who;
