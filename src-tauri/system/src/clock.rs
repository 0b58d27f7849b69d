//! The only clock. The bedside task owns it and reads it; nobody else does.

use jiff::{SignedDuration, Timestamp};
use lullwatch_core::{BootId, Moment};

/// Milliseconds since the machine was started, time in suspend included; for those beside the app
/// who wait with it.
///
/// # Errors
/// The system does not tell.
pub(crate) fn since_boot_ms() -> std::io::Result<i64> {
    system::since_boot_ms()
}

/// Where moments come from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's own clocks.
    Machine(BootId),
    /// A clock that stands still until it is stepped; tests hand over where it starts.
    Stepped(Moment),
}

impl Clock {
    /// The machine's clocks.
    ///
    /// # Errors
    /// The system does not tell which boot this is, or for how long it has run.
    pub fn of_machine() -> std::io::Result<Clock> {
        system::since_boot_ms()?;
        Ok(Clock::Machine(BootId(system::boot_id()?)))
    }

    /// A clock that stands at `epoch`. Its time since boot is UTC too, so that an app killed and
    /// started again finds itself in the same boot.
    #[must_use]
    pub fn stepped(epoch: Timestamp) -> Clock {
        Clock::Stepped(Moment {
            utc: epoch,
            since_boot_ms: epoch.as_millisecond(),
            boot: BootId("stepped".into()),
        })
    }

    /// The moment that it is.
    #[must_use]
    pub fn now(&self) -> Moment {
        match self {
            Clock::Stepped(moment) => moment.clone(),
            Clock::Machine(boot) => Moment {
                utc: system::utc(),
                // It answered when the clock was made, and a clock that has answered goes on to.
                since_boot_ms: system::since_boot_ms().unwrap_or_default(),
                boot: boot.clone(),
            },
        }
    }

    /// Moves a stepped clock on. The machine's clock is left alone.
    pub fn step(&mut self, by: SignedDuration) {
        if let Clock::Stepped(moment) = self {
            *moment = moment.plus_ms(i64::try_from(by.as_millis()).unwrap_or(i64::MAX));
        }
    }
}

#[cfg(target_os = "linux")]
mod system {
    use jiff::Timestamp;
    use rustix::time::{ClockId, clock_gettime};

    #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
    pub(super) fn utc() -> Timestamp {
        Timestamp::now()
    }

    /// `CLOCK_BOOTTIME` counts on through suspend.
    pub(super) fn since_boot_ms() -> std::io::Result<i64> {
        let time = clock_gettime(ClockId::Boottime);
        Ok(time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    pub(super) fn boot_id() -> std::io::Result<String> {
        Ok(std::fs::read_to_string("/proc/sys/kernel/random/boot_id")?.trim().to_owned())
    }
}

#[cfg(target_os = "macos")]
mod system {
    use jiff::Timestamp;
    #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
    pub(super) fn utc() -> Timestamp {
        Timestamp::now()
    }

    #[repr(C)]
    struct Timebase {
        numer: u32,
        denom: u32,
    }

    #[expect(unsafe_code, reason = "the system's clock that counts on through sleep")]
    unsafe extern "C" {
        fn mach_continuous_time() -> u64;
        fn mach_timebase_info(info: *mut Timebase) -> i32;
        fn sysctlbyname(
            name: *const std::ffi::c_char,
            old: *mut std::ffi::c_void,
            old_length: *mut usize,
            new: *mut std::ffi::c_void,
            new_length: usize,
        ) -> i32;
    }

    pub(super) fn since_boot_ms() -> std::io::Result<i64> {
        let mut base = Timebase { numer: 1, denom: 1 };
        #[expect(unsafe_code, reason = "plain calls with a valid pointer")]
        let (status, ticks) =
            unsafe { (mach_timebase_info(&raw mut base), mach_continuous_time()) };
        if status != 0 || base.denom == 0 {
            return Err(std::io::Error::other("mach_timebase_info failed"));
        }
        let ns = u128::from(ticks) * u128::from(base.numer) / u128::from(base.denom);
        Ok(i64::try_from(ns / 1_000_000).unwrap_or(i64::MAX))
    }

    pub(super) fn boot_id() -> std::io::Result<String> {
        let mut id = [0u8; 64];
        let mut length = id.len();
        #[expect(unsafe_code, reason = "the buffer is valid for its length")]
        let status = unsafe {
            sysctlbyname(
                c"kern.bootsessionuuid".as_ptr(),
                id.as_mut_ptr().cast(),
                &raw mut length,
                std::ptr::null_mut(),
                0,
            )
        };
        if status != 0 {
            return Err(std::io::Error::last_os_error());
        }
        let id = id.get(..length).unwrap_or_default();
        Ok(String::from_utf8_lossy(id).trim_end_matches('\0').to_owned())
    }
}

#[cfg(target_os = "windows")]
mod system {
    use jiff::Timestamp;
    use windows_registry::CURRENT_USER;
    use windows_sys::Win32::System::SystemInformation::GetTickCount64;

    /// Where this start of the machine is noted.
    const THIS_START: &str = r"Software\app.lullwatch.Lullwatch.start";
    const FIRST_ASKED: &str = "FirstAskedMs";

    #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
    pub(super) fn utc() -> Timestamp {
        Timestamp::now()
    }

    /// Interrupt time, which counts on through sleep, to the tick: sixteen milliseconds at most, of
    /// waits of minutes.
    pub(super) fn since_boot_ms() -> std::io::Result<i64> {
        #[expect(unsafe_code, reason = "a call that takes nothing and cannot fail")]
        let ticks = unsafe { GetTickCount64() };
        Ok(i64::try_from(ticks).unwrap_or(i64::MAX))
    }

    /// Windows has no name for a start of the machine that programs may rely on. A volatile key of
    /// the registry is gone with the next start, and with signing out: what was first written into
    /// it is the name.
    pub(super) fn boot_id() -> std::io::Result<String> {
        let noted = CURRENT_USER.options().read().write().create().volatile().open(THIS_START)?;
        if noted.get_u64(FIRST_ASKED).is_err() {
            noted.set_u64(FIRST_ASKED, utc().as_millisecond().unsigned_abs())?;
        }
        // Read back: another program may have been first.
        Ok(format!("windows-{}", noted.get_u64(FIRST_ASKED)?))
    }
}
