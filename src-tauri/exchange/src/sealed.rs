//! Files that only some can open: encrypted as `age` does it, so that its own tool opens them too.

use std::io::{Cursor, Read as _, Write as _};
use std::str::FromStr as _;

use age::armor::ArmoredReader;
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};

use crate::limits::LARGEST_FILE;
use crate::trouble::{Code, Trouble};

/// What an encrypted file begins with, as bytes and as text.
const BEGINS: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// The work that opening a file may ask for: two to this power. About four seconds and 1 GiB of
/// memory; what `age` itself writes asks for a quarter of it or less. (`ours`)
const MOST_WORK: u8 = 20;
/// The work that this app asks for: what `age` takes for a second on a machine of today.
const WORK: u8 = 18;

/// To whom a file is closed.
pub enum Seal {
    /// Whoever has the passphrase.
    Passphrase(SecretString),
    /// Whoever has the other half of one of these keys.
    Keys(Vec<x25519::Recipient>),
}

/// What opens a file.
#[derive(Default)]
pub struct Opener {
    passphrase: Option<SecretString>,
    keys: Vec<x25519::Identity>,
}

impl Seal {
    /// For whoever has the passphrase.
    #[must_use]
    pub fn with_passphrase(passphrase: &str) -> Seal {
        Seal::Passphrase(SecretString::from(passphrase.to_owned()))
    }

    /// For a coach: `age1…`, as they have handed it on.
    ///
    /// # Errors
    /// That is no public key.
    pub fn for_keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Result<Seal, Trouble> {
        let key = |key: &str| {
            x25519::Recipient::from_str(key.trim())
                .map_err(|_| Trouble::of_file(Code::NotAKey, key))
        };
        Ok(Seal::Keys(keys.into_iter().map(key).collect::<Result<_, _>>()?))
    }

    /// Closes a file.
    ///
    /// # Errors
    /// No key was given.
    pub fn close(&self, bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
        self.close_with(bytes, WORK)
    }

    /// Closes a file with less work, for tests that open hundreds.
    #[doc(hidden)]
    pub fn close_with(&self, bytes: &[u8], work: u8) -> Result<Vec<u8>, Trouble> {
        let encryptor = match self {
            Seal::Passphrase(passphrase) => {
                let mut recipient = scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(work);
                Encryptor::with_recipients(std::iter::once(&recipient as &dyn Recipient))
            }
            Seal::Keys(keys) => {
                Encryptor::with_recipients(keys.iter().map(|key| key as &dyn Recipient))
            }
        };
        let refused = |error: &dyn ToString| Trouble::of_file(Code::NotAKey, error.to_string());
        let encryptor = encryptor.map_err(|error| refused(&error))?;
        let mut closed = Vec::with_capacity(bytes.len() + 1024);
        let written = encryptor.wrap_output(&mut closed).and_then(|mut out| {
            out.write_all(bytes)?;
            out.finish()
        });
        written.map_err(|error| refused(&error))?;
        Ok(closed)
    }
}

impl Opener {
    /// With a passphrase.
    #[must_use]
    pub fn with_passphrase(passphrase: &str) -> Opener {
        Opener { passphrase: Some(SecretString::from(passphrase.to_owned())), keys: Vec::new() }
    }

    /// With the keys of a key file, `AGE-SECRET-KEY-1…`, one a line; what begins with `#` is a
    /// remark.
    ///
    /// # Errors
    /// A line that is no key.
    pub fn with_keys(file: &str) -> Result<Opener, Trouble> {
        let mut keys = Vec::new();
        for (line, number) in file.lines().zip(1..) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key = x25519::Identity::from_str(line)
                .map_err(|_| Trouble::at(number, "", Code::NotAKey, "AGE-SECRET-KEY-1…"))?;
            keys.push(key);
        }
        Ok(Opener { passphrase: None, keys })
    }

    /// And with a passphrase.
    #[must_use]
    pub fn and_passphrase(self, passphrase: &str) -> Opener {
        Opener { passphrase: Some(SecretString::from(passphrase.to_owned())), ..self }
    }

    /// What closes for it alone: for its keys, or else by its passphrase.
    ///
    /// # Errors
    /// It has neither.
    pub fn seal(&self) -> Result<Seal, Trouble> {
        match &self.passphrase {
            _ if !self.keys.is_empty() => {
                Ok(Seal::Keys(self.keys.iter().map(x25519::Identity::to_public).collect()))
            }
            Some(passphrase) => Ok(Seal::Passphrase(passphrase.clone())),
            None => Err(Trouble::of_file(Code::NotAKey, "")),
        }
    }

    /// What is in a file, encrypted or not.
    ///
    /// # Errors
    /// It is encrypted and cannot be opened with what there is.
    pub fn open(&self, bytes: Vec<u8>) -> Result<Vec<u8>, Trouble> {
        if !is_sealed(&bytes) {
            return Ok(bytes);
        }
        let input = ArmoredReader::new(Cursor::new(&bytes));
        let decryptor = Decryptor::new_buffered(input).map_err(|error| self.why(&error))?;
        let mut passphrase = self.passphrase.clone().map(scrypt::Identity::new);
        if let Some(identity) = &mut passphrase {
            identity.set_max_work_factor(MOST_WORK);
        }
        if decryptor.is_scrypt() && passphrase.is_none() {
            return Err(Trouble::of_file(Code::Sealed, ""));
        }
        if !decryptor.is_scrypt() && self.keys.is_empty() {
            return Err(Trouble::of_file(Code::Sealed, ""));
        }
        let keys = self.keys.iter().map(|key| key as &dyn Identity);
        let all = passphrase.iter().map(|it| it as &dyn Identity).chain(keys);
        let opened = decryptor.decrypt(all).map_err(|error| self.why(&error))?;
        let mut plain = Vec::new();
        opened
            .take(LARGEST_FILE as u64 + 1)
            .read_to_end(&mut plain)
            .map_err(|_| Trouble::of_file(Code::SealBroken, ""))?;
        Ok(plain)
    }

    fn why(&self, error: &DecryptError) -> Trouble {
        match error {
            DecryptError::ExcessiveWork { required, .. } => {
                Trouble::of_file(Code::TooMuchWork, required)
            }
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
                Trouble::of_file(Code::WrongPassphrase, "")
            }
            DecryptError::NoMatchingKeys if self.keys.is_empty() => {
                Trouble::of_file(Code::WrongPassphrase, "")
            }
            DecryptError::NoMatchingKeys => Trouble::of_file(Code::WrongKey, ""),
            DecryptError::UnknownFormat => Trouble::of_file(Code::LaterEdition, "age"),
            _ => Trouble::of_file(Code::SealBroken, ""),
        }
    }
}

/// Whether a file is encrypted.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    BEGINS.iter().any(|begins| bytes.starts_with(begins))
}

/// What a closed file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedTo {
    /// A passphrase.
    Passphrase,
    /// The other half of one of the keys that it was closed for.
    Key,
}

/// What opens a file; `None`: it is open, or so damaged that opening it says why.
#[must_use]
pub fn closed_to(bytes: &[u8]) -> Option<ClosedTo> {
    if !is_sealed(bytes) {
        return None;
    }
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(Cursor::new(bytes))).ok()?;
    Some(if decryptor.is_scrypt() { ClosedTo::Passphrase } else { ClosedTo::Key })
}

/// A pair of keys: the public half is handed on, the secret one stays.
pub struct KeyPair {
    /// `age1…`.
    pub public: String,
    /// `AGE-SECRET-KEY-1…`.
    secret: SecretString,
}

impl KeyPair {
    /// A new one.
    #[must_use]
    pub fn new() -> KeyPair {
        let identity = x25519::Identity::generate();
        KeyPair { public: identity.to_public().to_string(), secret: identity.to_string() }
    }

    /// The key file, as `age` reads it.
    #[must_use]
    pub fn file(&self) -> String {
        format!("# public key: {}\n{}\n", self.public, self.secret.expose_secret())
    }
}

impl Default for KeyPair {
    fn default() -> KeyPair {
        KeyPair::new()
    }
}
