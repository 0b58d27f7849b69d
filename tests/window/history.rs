//! Nights before, read and mended in the real window; and how long ten years take to be seen.

use jiff::civil::date;
use lullwatch_store::{Store, Summaries};
use serde_json::json;

use super::app::{App, Home};
use super::years;

/// 19:30 in New York.
const EVENING: &str = "2026-11-24T00:30:00Z";
/// How many years of nights are looked at beside a week of them; one, if nothing is said.
const YEARS: &str = "LULLWATCH_YEARS";
/// Where the times are written down, if anywhere.
const SAMPLES: &str = "LULLWATCH_SAMPLES";
/// So often each is opened, in turn.
const TIMES: usize = 21;

/// A family with so many nights up to the evening before.
fn home(nights: u32) -> Home {
    let home = Home::new(EVENING);
    let data = home.data();
    std::fs::create_dir_all(&data).unwrap();
    years::write(&data, nights, date(2026, 11, 22));
    home
}

#[tokio::test]
async fn history_is_read_and_an_entry_is_moved_with_its_change_seen_first() {
    let home = home(40);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    app.press("How it goes").await;
    app.says("How it goes for Ada").await;
    app.find("ol li .bar svg").await;
    app.picture("history").await;
    app.press("As a table").await;
    app.find("tbody tr").await;
    app.picture("history-table").await;
    // Rows that are not in sight are not there.
    app.client.execute("scrollTo(0, 0)", vec![]).await.unwrap();
    app.press_labelled("Sat, Nov 21").await;
    app.says("In numbers").await;
    app.picture("history-night").await;

    app.press_holding("Went in").await;
    app.says("What was it really?").await;
    app.press("1 min later").await;
    app.says("What this changes").await;
    app.says("After plan").await;
    app.picture("mend").await;
    app.press("Keep the change").await;
    app.says("(logged as").await;
    app.press("Illness").await;
    app.find("button[aria-pressed=true]").await;
    app.key("Escape").await;
    app.says("How it goes for Ada").await;
    app.picture("history-mended").await;

    app.press("Add a night that was not recorded").await;
    app.says("A night that was not recorded").await;
    app.picture("missed").await;
    app.close().await;
}

#[tokio::test]
async fn a_forgotten_asleep_is_added_and_the_night_goes_on_from_there() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.press("Put down").await;
    app.find("[data-phase=waiting]").await;
    app.step(150);
    app.press("More").await;
    app.press("How it goes").await;
    app.find("[aria-label$=running]").await;
    app.picture("history-running").await;
    app.press("Back").await;
    app.step(20);
    app.press("Add what was missed").await;
    app.press("5 min ago").await;
    // Before the child was put down.
    app.says("A night begins with putting down").await;
    app.fill("main:not([hidden] main) input[placeholder]", "7:31").await;
    app.says("Taken as 19:31, in the evening").await;
    app.picture("mend-asleep").await;
    app.press("Keep the change").await;
    app.find("[data-phase=asleep]").await;
    app.says("Asleep since 19:31").await;
    app.close().await;
}

/// Milliseconds from the press to the rows being painted, and to all of them being chosen and seen.
async fn opened(app: &App) -> (f64, f64) {
    let script = "
        const done = arguments[0];
        const button = (name) => [...document.querySelectorAll('button')]
            .find((it) => it.textContent.trim() === name);
        const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
        const seen = (what, then) => what() ? painted(then) : requestAnimationFrame(() => seen(what, then));
        const start = performance.now();
        button('How it goes').click();
        seen(() => document.querySelector('ol li .bar svg'), () => {
            const opened = performance.now() - start;
            const range = document.querySelector('form.filters select');
            const heading = document.getElementById('raster');
            const before = heading.textContent;
            const again = performance.now();
            range.value = 'all';
            range.dispatchEvent(new Event('change', { bubbles: true }));
            let frames = 0;
            // A week is all of it already: what is asked for again changes no heading.
            seen(() => heading.textContent !== before || ++frames > 5, () => {
                const all = performance.now() - again;
                window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
                painted(() => done([opened, all]));
            });
        });";
    let took = app.client.execute_async(script, vec![]).await.unwrap();
    let at = |place: usize| took[place].as_f64().unwrap();
    (at(0), at(1))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[tokio::test]
async fn years_of_nights_are_seen_beside_a_week_of_them() {
    let asked = std::env::var(YEARS).ok().and_then(|years| years.parse().ok()).unwrap_or(1);
    let (week, years) = (home(7), home(365 * asked));
    for home in [&week, &years] {
        // The index is made before, as it is in every start but the first.
        let store = Store::open(&home.data(), EVENING.parse().unwrap()).unwrap().store;
        let (keeper, reader) = store.on_its_own_thread();
        Summaries::new(reader, Some(keeper.clone())).refresh().unwrap();
        keeper.close();
    }
    let (of_week, of_years) = (week.start().await, years.start().await);
    for app in [&of_week, &of_years] {
        app.find("[data-screen=tonight]").await;
        opened(app).await;
    }
    let mut took = (Vec::new(), Vec::new());
    let mut all = Vec::new();
    for _ in 0..TIMES {
        took.0.push(opened(&of_week).await.0);
        let (opened, chosen) = opened(&of_years).await;
        took.1.push(opened);
        all.push(chosen);
    }
    if let Some(file) = std::env::var_os(SAMPLES) {
        let samples = json!({ "week": took.0, "years": took.1 });
        std::fs::write(file, samples.to_string()).unwrap();
    }
    let (week, years) = (median(took.0), median(took.1));
    println!(
        "history from press to painted: a week {week:.0} ms, {asked} years {years:.0} ms, ratio {:.2}; \
         everything chosen and painted {:.0} ms",
        years / week,
        median(all),
    );
    // Rows that are not in sight are not drawn.
    of_years.press("How it goes").await;
    of_years.find("ol li .bar svg").await;
    let drawn = "return document.querySelectorAll('ol li[aria-setsize]').length";
    let drawn = of_years.client.execute(drawn, vec![json!(null)]).await.unwrap();
    assert!(drawn.as_u64().unwrap() < 60, "{drawn}");
    of_week.close().await;
    of_years.close().await;
}
