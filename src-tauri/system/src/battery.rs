//! How much is left in the battery.

/// A computer's battery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Battery {
    /// Of its full charge; of several the fullest. Percent.
    pub percent: u32,
    /// The computer runs on it, and is not plugged in.
    pub drains: bool,
}

/// The battery; `None` where there is none, or where this system does not tell simply (macOS).
#[must_use]
pub fn battery() -> Option<Battery> {
    system::battery()
}

#[cfg(target_os = "linux")]
mod system {
    use std::path::Path;

    use super::Battery;

    pub(super) fn battery() -> Option<Battery> {
        of_folder(Path::new("/sys/class/power_supply"))
    }

    pub(super) fn of_folder(folder: &Path) -> Option<Battery> {
        let supplies = std::fs::read_dir(folder).ok()?.flatten();
        let batteries = supplies.filter_map(|supply| {
            let read = |name: &str| {
                let text = std::fs::read_to_string(supply.path().join(name));
                text.ok().map(|text| text.trim().to_owned())
            };
            // A mouse has a battery, too.
            let of_computer = read("scope").is_none_or(|scope| scope != "Device");
            (read("type")? == "Battery" && of_computer).then_some(())?;
            let drains = read("status")? == "Discharging";
            Some(Battery { percent: read("capacity")?.parse().ok()?, drains })
        });
        // Of two, one may rest while the other drains.
        batteries.reduce(|one, other| Battery {
            percent: one.percent.max(other.percent),
            drains: one.drains || other.drains,
        })
    }
}

#[cfg(target_os = "windows")]
mod system {
    use windows_sys::Win32::System::Power::{GetSystemPowerStatus, SYSTEM_POWER_STATUS};

    use super::Battery;

    /// No battery; percent unknown is 255 as well.
    const NO_BATTERY: u8 = 128;
    const OFFLINE: u8 = 0;

    pub(super) fn battery() -> Option<Battery> {
        #[expect(unsafe_code, reason = "a plain structure that the call fills")]
        let status = unsafe {
            let mut status: SYSTEM_POWER_STATUS = std::mem::zeroed();
            (GetSystemPowerStatus(&raw mut status) != 0).then_some(status)
        }?;
        let known = status.BatteryFlag & NO_BATTERY == 0 && status.BatteryLifePercent <= 100;
        known.then(|| Battery {
            percent: status.BatteryLifePercent.into(),
            drains: status.ACLineStatus == OFFLINE,
        })
    }
}

#[cfg(not(any(target_os = "linux", target_os = "windows")))]
mod system {
    pub(super) fn battery() -> Option<super::Battery> {
        None
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::path::Path;

    use tempfile::TempDir;

    use super::Battery;
    use super::system::of_folder;

    fn supply(folder: &Path, name: &str, files: &[(&str, &str)]) {
        std::fs::create_dir(folder.join(name)).unwrap();
        for (file, text) in files {
            std::fs::write(folder.join(name).join(file), format!("{text}\n")).unwrap();
        }
    }

    #[test]
    fn the_computers_battery_is_read_and_no_mouses() {
        let folder = TempDir::new().unwrap();
        let battery = || of_folder(folder.path());
        assert_eq!(battery(), None);
        supply(folder.path(), "AC", &[("type", "Mains"), ("online", "0")]);
        let mouse = [("type", "Battery"), ("scope", "Device"), ("status", "Discharging")];
        supply(folder.path(), "hid", &[mouse.as_slice(), &[("capacity", "3")]].concat());
        assert_eq!(battery(), None);
        let own = [("type", "Battery"), ("status", "Discharging"), ("capacity", "17")];
        supply(folder.path(), "BAT0", &own);
        assert_eq!(battery(), Some(Battery { percent: 17, drains: true }));
        let second = [("type", "Battery"), ("status", "Unknown"), ("capacity", "80")];
        supply(folder.path(), "BAT1", &second);
        assert_eq!(battery(), Some(Battery { percent: 80, drains: true }));
        supply(folder.path(), "BAT2", &[("type", "Battery"), ("status", "Full")]);
        assert_eq!(battery(), Some(Battery { percent: 80, drains: true }), "one says nothing");
    }

    #[test]
    fn a_system_without_that_folder_has_none() {
        assert_eq!(of_folder(Path::new("/nowhere")), None);
    }
}
