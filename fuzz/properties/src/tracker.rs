//! Another tracker's file.

use lullwatch_core::{ChildId, Night};
use lullwatch_exchange::elsewhere::{Asked, arrange, read, recognise};
use uuid::Uuid;

use crate::night::holds_together;
use crate::plan_file::words;

/// A tracker's file gives the same nights, ids included, whenever it is read; no two of them have
/// one name, everything that happened in them fits, and what is left out has its words.
///
/// # Panics
/// One of these does not hold.
pub fn tracker(data: &[u8]) {
    let told = match read(data) {
        Ok(told) => told,
        Err(trouble) => {
            assert!(!trouble.words(words()).contains("trouble-"), "{}", trouble.code);
            return;
        }
    };
    assert_eq!(recognise(data), Some(told.tracker));
    for zone in ["Europe/Berlin", "Australia/Lord_Howe"] {
        let child = ChildId(Uuid::from_u128(7));
        let asked = Asked { child, zone: Some(zone.into()), only: None };
        let arranged = arrange(&told, &asked).unwrap();
        assert_eq!(arrange(&told, &asked).unwrap(), arranged, "other nights at the second time");
        for trouble in &arranged.left_out {
            assert!(!trouble.words(words()).contains("trouble-"), "{}", trouble.code);
        }
        let mut ids: Vec<_> = arranged.nights.iter().map(|night| night.head.id).collect();
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "two nights of one name");
        for night in &arranged.nights {
            let night = Night::told(night.head.clone(), &night.events).unwrap();
            assert!(night.misfits().is_empty(), "something does not fit");
            assert!(!night.sleeps().is_empty());
            holds_together(&night);
        }
    }
}
