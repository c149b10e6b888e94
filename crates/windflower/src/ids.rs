//! Every kind of id, one line each. An id is random, opens nothing, and is never shown where it could join two pen names.
//! Each is a type of its own, so that two of them cannot change places.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use platform::clock::Clock;
use platform::db::{DbError, FromValue, Value};
use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident;)+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// A new one, that nothing has yet.
            pub fn new(clock: &Clock) -> $name {
                $name(platform::id::new_id(clock))
            }

            /// As rows, forms and addresses spell it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// One that stands in a row, a form or an address; that there is such a thing has to be looked up.
        impl From<&str> for $name {
            fn from(id: &str) -> $name {
                $name(id.to_owned())
            }
        }

        /// As from `&str`.
        impl From<String> for $name {
            fn from(id: String) -> $name {
                $name(id)
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&$name> for Value {
            fn from(id: &$name) -> Value {
                Value::from(id.as_str())
            }
        }

        impl From<$name> for Value {
            fn from(id: $name) -> Value {
                Value::from(id.0)
            }
        }

        impl FromValue for $name {
            fn from_value(value: Value) -> Result<$name, DbError> {
                String::from_value(value).map($name)
            }
        }
    )+};
}

ids! {
    /// Somebody with an account.
    PersonId;
    /// The private keeping of one keeper, or of two together.
    BoxId;
    /// A photograph in a box.
    KeepsakeId;
    /// A photograph on its way in pieces.
    UploadId;
    /// A link by which helpers put photographs in.
    LetterboxId;
    /// What a helper put in, sealed or opened.
    ArrivalId;
    /// A story, whoever sees it.
    StoryId;
    /// People a keeper chose, under a name of her own.
    CircleId;
    /// One personal link into one circle.
    InvitationId;
    /// What somebody asked of a keeper: to read a story.
    RequestId;
    /// What a keeper decided for the time after her.
    DecisionId;
    /// What somebody agreed to for a story.
    ConsentId;
    /// What somebody decided for the place, or for a keeper: a row of the list of decisions.
    RulingId;
    /// Somebody whom a keeper named to read notes first.
    FirstReaderId;
    /// Words of kindness for a story.
    NoteId;
    /// What somebody says is wrong here.
    ReportId;
    /// What the place says to a teller about a story.
    RemarkId;
    /// Days that somebody leaves alone.
    QuietDayId;
    /// A day that somebody set herself.
    OwnDayId;
    /// A name for the page of remembrance.
    RememberedId;
    /// A day of remembrance that a place wrote itself.
    CalendarDayId;
    /// A passkey of somebody.
    PasskeyId;
    /// Somebody who may make an account.
    NewcomerId;
    /// An organisation of the place's list.
    SignpostId;
    /// A mail address that waits for its link.
    AddressChangeId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_goes_into_a_row_and_comes_back_as_it_was() {
        let id = KeepsakeId::from("0191-ab");
        assert_eq!(KeepsakeId::from_value(Value::from(&id)), Ok(id.clone()));
        assert!(id == "0191-ab" && format!("<{id}>") == "<0191-ab>");
        assert!(KeepsakeId::from_value(Value::from(1_i64)).is_err());
    }
}
