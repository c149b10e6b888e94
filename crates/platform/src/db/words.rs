//! Enums as the words of a column: each state is spelled once, and read back as nothing but itself.

/// Declares an enum whose variants are words in a column, a form or a file:
///
/// ```
/// platform::row_enum! {
///     /// Where a story stands.
///     pub enum State {
///         /// Only its teller has seen it.
///         Draft = "draft",
///         /// Somebody else may see it.
///         Published = "published",
///     }
/// }
/// assert_eq!(State::parse("draft"), Some(State::Draft));
/// assert_eq!(State::Published.word(), "published");
/// assert_eq!(State::ALL.len(), 2);
/// ```
///
/// They are ordered as they stand. A column with any other word is `DbError::Broken`: what nobody knows is never taken
/// for something that somebody does.
#[macro_export]
macro_rules! row_enum {
    ($(#[$about:meta])* $vis:vis enum $name:ident { $($(#[$what:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$what])* $variant),+ }

        impl $name {
            /// Each of them, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// As the database and forms spell it.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// Reads `word` again; `None` for what nobody spelled so.
            pub fn parse(word: &str) -> ::std::option::Option<$name> {
                match word { $($word => ::std::option::Option::Some($name::$variant),)+ _ => ::std::option::Option::None }
            }
        }

        impl ::std::convert::From<$name> for $crate::db::Value {
            fn from(one: $name) -> $crate::db::Value {
                $crate::db::Value::from(one.word())
            }
        }

        impl $crate::db::FromValue for $name {
            fn from_value(value: $crate::db::Value) -> ::std::result::Result<$name, $crate::db::DbError> {
                let word = <::std::string::String as $crate::db::FromValue>::from_value(value)?;
                $name::parse(&word).ok_or_else(|| {
                    $crate::db::DbError::Broken(concat!("a word that is no ", stringify!($name)).to_owned())
                })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::db::{DbError, FromValue, Value};

    crate::row_enum! {
        /// A flower.
        enum Flower {
            /// White.
            Anemone = "anemone",
            /// Blue.
            Liverwort = "liver-wort",
        }
    }

    #[test]
    fn a_word_is_read_as_it_was_written_and_no_other() {
        for flower in Flower::ALL {
            assert_eq!(Flower::from_value(Value::from(*flower)), Ok(*flower));
            assert_eq!(Flower::parse(flower.word()), Some(*flower));
        }
        assert!(Flower::Anemone < Flower::Liverwort);
        assert_eq!(Flower::parse("Anemone"), None);
        let unknown = Flower::from_value(Value::from("rose"));
        assert!(
            matches!(unknown, Err(DbError::Broken(why)) if !why.contains("rose")),
            "no value of a row is shown"
        );
    }
}
