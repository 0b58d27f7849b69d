//! Every screen in the real window, from the made-up views of the UI's own tests: how dark it is,
//! what axe finds, whether everything has room, and pictures for a person to look through.

mod first_frame;
mod picture;
mod stage;

use lullwatch_exchange::words::Language;
use serde_json::Value;

use picture::{Picture, contact_sheet};
use stage::{Stage, is_night, told_of, views};

/// Mean relative luminance of a running night, at most.
const DARKEST: f64 = 0.02;
/// Mean light of the blue channel there, at most: of what a white screen sends.
const NEXT_TO_NO_BLUE: f64 = 0.006;
const DARK: &str = "Adwaita:dark";
const LIGHT: &str = "Adwaita";
/// Each look that a parent can choose: the language, and how large.
const LOOKS: [(Language, u32); 6] = [
    (Language::English, 100),
    (Language::Spanish, 100),
    (Language::German, 100),
    (Language::English, 200),
    (Language::Spanish, 200),
    (Language::German, 200),
];

/// What is wrong with the page as it is shown: text or buttons that are cut off, whatever reaches
/// over the edge; on a running night also small targets, small text, and a way in that is not below.
const FAULTS: &str = r"
const night = document.querySelector('.app.night');
const faults = [];
const seen = (it) => it.checkVisibility() && !it.closest('.visually-hidden') && it.getClientRects().length > 0;
const name = (it) => it.tagName.toLowerCase() + ' “' + (it.getAttribute('aria-label') ?? it.textContent).trim().slice(0, 40) + '”';
if (document.documentElement.scrollWidth > innerWidth + 1) {
  const wide = [...document.querySelectorAll('.app *')].filter((it) => seen(it) && (it.getBoundingClientRect().right > innerWidth + 1 || it.scrollWidth > innerWidth));
  faults.push('the page is wider than the window: ' + wide.slice(-3).map(name).join(', '));
}
for (const it of document.querySelectorAll('button, summary, h1, h2, p, label')) {
  if (!seen(it)) continue;
  const box = it.getBoundingClientRect();
  if (box.left < -1 || box.right > innerWidth + 1) faults.push('over the edge: ' + name(it));
  const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode;
    if (words.textContent.trim() === '' || words.parentElement.closest('.visually-hidden, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(words);
    const inside = range.getBoundingClientRect();
    if (inside.left < box.left - 1 || inside.right > box.right + 1) faults.push('cut off: ' + name(it));
  }
}
if (night) {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const it of night.querySelectorAll('button, summary')) {
    // What was said is a list to be read; nobody has to hit a line of it in the dark.
    if (!seen(it) || it.matches('.entry')) continue;
    const { width, height } = it.getBoundingClientRect();
    if (Math.min(width, height) < 71.5) faults.push(`small, ${width} by ${height}: ` + name(it));
  }
  const isEnlarged = outerWidth > innerWidth * 1.1;
  for (const it of night.querySelectorAll('*')) {
    // What a drawing's letters measure is not told truly where the page is enlarged.
    if (isEnlarged && it instanceof SVGElement) continue;
    const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (own && seen(it) && parseFloat(getComputedStyle(it).fontSize) < 17.9) faults.push('small text: ' + name(it));
  }
  const main = [...night.querySelectorAll('button.main')].find(seen);
  if (!main) faults.push('no way in or out');
  else if (main.getBoundingClientRect().top < innerHeight / 2) faults.push('the way in is not in the lower half');
}
return faults;
";

/// The first of each kind of screen, by type, phase and what the family shows.
fn kinds(views: &[(String, Value)]) -> Vec<&(String, Value)> {
    let kind = |view: &Value| {
        let screen = &view["screen"];
        let part = |key: &str| screen[key].as_str().unwrap_or_default().to_owned();
        let guide = screen["guide"]["type"].as_str().unwrap_or_default().to_owned();
        let ask = screen["ask"]["type"].as_str().unwrap_or_default().to_owned();
        let due = screen["alarm"]["kind"].as_str().unwrap_or_default().to_owned();
        let paused = screen["paused_since"].is_string();
        (part("type"), part("phase"), guide, ask, due, paused)
    };
    let mut seen = Vec::new();
    let mut first: Vec<&(String, Value)> = views
        .iter()
        .filter(|(_, view)| {
            let kind = kind(view);
            let is_new = !seen.contains(&kind);
            seen.push(kind);
            is_new
        })
        .collect();
    first.extend(views.iter().filter(|(name, _)| name == "waiting-handover"));
    first
}

/// What is wrong with what is shown, told as of `name`.
async fn faults(stage: &Stage, name: &str) -> Vec<String> {
    told_of(name, &stage.app.client.execute(FAULTS, vec![]).await.unwrap())
}

/// Whatever is brighter than a night may be, and every measurement.
#[derive(Default)]
struct Darkness {
    measured: Vec<String>,
    wrong: Vec<String>,
}

impl Darkness {
    async fn measure(&mut self, stage: &Stage, name: &str) {
        let light = Picture::read(&stage.picture().await).light();
        self.measured.push(format!("{name}: {:.4} luminance, {:.4} blue", light.mean, light.blue));
        if light.mean >= DARKEST || light.blue >= NEXT_TO_NO_BLUE {
            self.wrong.push(format!("{name} is too bright: {light:?}"));
        }
    }
}

#[tokio::test]
async fn every_screen_has_no_serious_fault_for_a_screen_reader_and_a_night_stays_dark() {
    let views = views();
    let stage = Stage::open(DARK).await;
    let mut wrong = Vec::new();
    let mut darkness = Darkness::default();
    stage.read_over(Language::English, async |page| wrong.extend(stage.axe(page).await)).await;
    stage.put_down().await;
    let both = async |page: &str| {
        wrong.extend(stage.axe(page).await);
        darkness.measure(&stage, page).await;
    };
    stage.read_over(Language::English, both).await;
    for (name, view) in &views {
        stage.show(view).await;
        wrong.extend(stage.axe(name).await);
        if is_night(view) {
            darkness.measure(&stage, name).await;
        }
    }
    stage::keep("light.txt", darkness.measured.join("\n").as_bytes());
    wrong.extend(darkness.wrong);
    stage.close().await;
    // By day in light colours, too.
    let stage = Stage::open(LIGHT).await;
    let light = |page: &str| format!("{page}, light");
    stage
        .read_over(Language::English, async |page| wrong.extend(stage.axe(&light(page)).await))
        .await;
    for (name, view) in views.iter().filter(|(_, view)| !is_night(view)) {
        stage.show(view).await;
        wrong.extend(stage.axe(&light(name)).await);
    }
    stage.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn everything_has_room_in_every_language_from_left_and_right_and_at_twice_the_size() {
    let views = views();
    let stage = Stage::open(DARK).await;
    let mut wrong = Vec::new();
    for is_night in [false, true] {
        if is_night {
            stage.put_down().await;
        }
        for (language, percent) in LOOKS {
            stage.look(language, percent).await;
            let look_at = async |page: &str| {
                let name = format!("{page}, {}, {percent} %", language.code());
                wrong.extend(faults(&stage, &name).await);
            };
            stage.read_over(language, look_at).await;
        }
    }
    for (language, percent) in LOOKS {
        stage.look(language, percent).await;
        for (name, view) in kinds(&views) {
            stage.show_in(view, language, percent).await;
            let name = format!("{name}, {}, {percent} %", language.code());
            wrong.extend(faults(&stage, &name).await);
        }
    }
    stage.look(Language::English, 100).await;
    for (name, view) in kinds(&views) {
        stage.show(view).await;
        stage.mirror().await;
        wrong.extend(faults(&stage, &format!("{name}, right to left")).await);
    }
    stage.close().await;
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

/// Pictures of what a desktop in that theme shows, each by its name.
async fn pictures(theme: &str, shade: &str, views: &[(String, Value)]) -> Vec<(String, Picture)> {
    let mut sheet = Vec::new();
    let stage = Stage::open(theme).await;
    // A night is dark in both.
    let is_new = |view: &Value| theme == DARK || !is_night(view);
    // A night that runs makes the window dark, whatever the desktop is.
    let times: &[bool] = if theme == DARK { &[false, true] } else { &[false] };
    for is_night in times {
        if *is_night {
            stage.put_down().await;
        }
        for (language, percent) in LOOKS {
            // Twice the size is told by the language with most letters.
            if percent != 100 && language != Language::German {
                continue;
            }
            stage.look(language, percent).await;
            let look = format!("{}-{shade}-{percent}", language.code());
            let keep = async |page: &str| {
                sheet.push(stage.keep_picture(&format!("{page}-{look}.png")).await);
            };
            stage.read_over(language, keep).await;
        }
    }
    for (language, percent) in LOOKS {
        if percent != 100 && language != Language::German {
            continue;
        }
        stage.look(language, percent).await;
        let look = format!("{}-{shade}-{percent}", language.code());
        for (name, view) in kinds(views).into_iter().filter(|(_, view)| is_new(view)) {
            stage.show_in(view, language, percent).await;
            sheet.push(stage.keep_picture(&format!("{name}-{look}.png")).await);
        }
    }
    stage.look(Language::English, 100).await;
    for (name, view) in kinds(views).into_iter().filter(|(_, view)| is_new(view)) {
        stage.show(view).await;
        stage.mirror().await;
        sheet.push(stage.keep_picture(&format!("{name}-rtl-{shade}-100.png")).await);
    }
    stage.close().await;
    sheet
}

#[tokio::test]
async fn there_is_a_picture_of_every_kind_of_screen_in_every_look() {
    if std::env::var_os("LULLWATCH_SHOTS").is_none() {
        return;
    }
    let views = views();
    let mut sheet = pictures(DARK, "dark", &views).await;
    sheet.extend(pictures(LIGHT, "light", &views).await);
    sheet.sort_by(|a, b| a.0.cmp(&b.0));
    let images: Vec<String> = sheet
        .iter()
        .map(|(name, _)| {
            format!("<figure><img src=\"{name}\"><figcaption>{name}</figcaption></figure>")
        })
        .collect();
    let page = format!(
        "<!doctype html><meta charset=utf-8><title>Every screen</title><style>body{{background:#333;\
         color:#ddd;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:8px}}figure{{margin:0}}\
         img{{width:230px}}</style>{}",
        images.join("\n")
    );
    stage::keep("index.html", page.as_bytes());
    for (at, part) in sheet.chunks(60).enumerate() {
        let pictures: Vec<&Picture> = part.iter().map(|(_, picture)| picture).collect();
        stage::keep(&format!("contact-sheet-{}.png", at + 1), &contact_sheet(&pictures));
    }
    assert!(sheet.len() > 200, "{}", sheet.len());
}
