//! Codes: what stays the same in every language and edition, and has its words in the locale.

/// An enum of codes, each with the word that it is written as.
macro_rules! codes {
    (
        $(#[$about:meta])*
        pub enum $codes:ident;
        $($(#[$doc:meta])* $name:ident = $word:literal;)*
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $codes {
            $($(#[$doc])* $name,)*
        }

        impl $codes {
            /// Every code.
            pub const ALL: &[$codes] = &[$($codes::$name),*];

            /// The code as it is written, and as the locale's key ends.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $($codes::$name => $word,)*
                }
            }
        }
    };
}

pub(crate) use codes;
