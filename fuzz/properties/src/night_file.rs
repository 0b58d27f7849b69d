//! A night file.

use jiff::Timestamp;
use jiff::civil::date;
use lullwatch_core::{Family, Night};
use lullwatch_exchange::elsewhere::{baby_buddy, sleep_diary};
use lullwatch_exchange::night_file::{Age, Name, Preview, Said, Share, read, write};

use crate::answered;
use crate::night::holds_together;
use crate::plan_file::words;

/// Nights of so many events are folded; corrections fold a night anew.
const FOLDED: usize = 300;

/// A file that is read says the same once it was written again; what is left out of it is not in
/// it; every night of it holds together and can go elsewhere. One that is refused has its words.
///
/// # Panics
/// One of these does not hold.
pub fn night_file(data: &[u8]) {
    let file = match read(data) {
        Ok(file) => file,
        Err(trouble) => {
            let said = trouble.words(words());
            assert!(!said.contains("trouble-"), "no words for {}", trouble.code);
            return;
        }
    };
    answered(Preview::of(&file));
    let said = Said { born: Some(date(2026, 2, 1)), ..Said::default() };
    let families: Vec<Family> =
        file.children.into_iter().map(|child| child.family(&said).unwrap()).collect();
    let is_long = |family: &Family| family.nights.iter().any(|it| it.events.len() > FOLDED);
    if families.iter().any(is_long) {
        return;
    }
    let text = write(&families, &Share::default(), Timestamp::UNIX_EPOCH, words());
    let again = read(text.as_bytes()).unwrap();
    let again: Vec<Family> =
        again.children.into_iter().map(|child| child.family(&said).unwrap()).collect();
    assert_eq!(again, families, "another family when written");
    let share = Share { name: Name::Hidden, age: Age::Hidden, notes: false, caregivers: false };
    let bare = write(&families, &share, Timestamp::UNIX_EPOCH, words());
    let preview = Preview::of(&read(bare.as_bytes()).unwrap());
    assert!(preview.words.is_empty() && preview.caregivers.is_empty(), "words left: {preview:?}");
    for family in families {
        answered((baby_buddy(&family.nights, 1, words()), sleep_diary(&family.nights)));
        for night in &family.nights {
            holds_together(&Night::told(night.head.clone(), &night.events).unwrap());
        }
        let once = family.clone().merged(family);
        assert_eq!(once.clone().merged(once.clone()), once, "merged again, another family");
    }
}
