//! Nothing leaves this computer, and nothing gets in.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::Duration;

use serde_json::json;

use super::app::Home;
use super::bare::{Bare, may};

const EVENING: &str = "2026-11-24T00:30:00Z";
/// A name that is nowhere by chance.
const NAME: &str = "Ada";

#[test]
fn a_night_needs_no_network_at_all() {
    if !may(&["unshare", "-n", "true"], "a night without a network") {
        return;
    }
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = Bare::start(&home, &["unshare", "-n"], &[]);
    app.a_night();
    assert_eq!(app.words(), ["put_down", "cry", "enter", "leave"]);
}

/// Lines of a trace that tell of a socket to other computers, or to this one by way of a network.
fn network(trace: &str) -> Vec<String> {
    let tells = |line: &&str| line.contains("AF_INET") || line.contains("AF_PACKET");
    trace.lines().filter(tells).map(str::to_owned).collect()
}

#[test]
fn a_night_opens_no_network_socket_in_any_process() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("trace");
    let name = file.to_str().unwrap();
    let trace = ["strace", "-f", "-qq", "-o", name, "-e", "trace=socket,connect,socketpair"];
    let connects = ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9; true"];
    if !may(&[&trace[..], &connects[..]].concat(), "a night under strace") {
        return;
    }
    let read = || std::fs::read_to_string(&file).unwrap();
    assert!(!network(&read()).is_empty(), "the trace sees a socket where there is one");
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = Bare::start(&home, &trace, &[]);
    app.a_night();
    app.kill();
    let trace = read();
    assert!(trace.contains("AF_UNIX"), "the trace saw the app");
    assert_eq!(network(&trace), Vec::<String>::new());
}

#[test]
fn no_childs_data_is_in_logs_or_outside_the_data_folder() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = Bare::start(&home, &[], &[("LULLWATCH_LOG", "trace")]);
    app.a_night();
    app.kill();
    let log = std::fs::read_to_string(home.folder.path().join("log")).unwrap();
    assert!(log.len() > 1000, "much is logged at this level: {}", log.len());
    let says = |bytes: &[u8]| {
        let find = |word: &str| bytes.windows(word.len()).any(|it| it == word.as_bytes());
        find(&format!("\"{NAME}\"")) || find(&format!("name: {NAME}")) || find("put_down")
    };
    let mut left = vec![home.folder.path().to_owned()];
    let (mut inside, mut outside) = (0, Vec::new());
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.is_file() && says(&std::fs::read(&path).unwrap()) {
            if path.starts_with(home.data()) { inside += 1 } else { outside.push(path) }
        }
    }
    assert!(inside > 0, "the search finds what is kept");
    assert!(outside.is_empty(), "{outside:?}");
}

/// Each is the body of a function that gives `true` where it was let through.
const ATTEMPTS: [(&str, &str); 19] = [
    ("fetch", "return fetch(URL).then(() => true)"),
    ("fetch of a file", "return fetch('file:///etc/hostname').then(() => true)"),
    ("a form of fetch", "return new Promise((yes, no) => { const ask = new XMLHttpRequest();
        ask.onload = () => yes(true); ask.onerror = no; ask.open('GET', URL); ask.send(); })"),
    ("beacon", "return navigator.sendBeacon ? (navigator.sendBeacon(URL, 'x'), false) : false"),
    ("socket", "return new Promise((yes, no) => { const it = new WebSocket(URL.replace('http', 'ws'));
        it.onopen = () => yes(true); it.onerror = no; })"),
    ("events", "return new Promise((yes, no) => { const it = new EventSource(URL);
        it.onopen = () => yes(true); it.onerror = no; })"),
    ("image", "return new Promise((yes, no) => { const it = new Image(); it.onload = () => yes(true);
        it.onerror = no; it.src = URL + 'a.png'; })"),
    ("frame", "const it = document.createElement('iframe'); it.src = URL; document.body.append(it);
        return new Promise((yes) => setTimeout(() => { let seen = false;
        try { seen = it.contentWindow.location.href === URL } catch { seen = true } it.remove(); yes(seen) }, 500))"),
    ("eval", "return (0, eval)('true')"),
    ("function", "return new Function('return true')()"),
    ("timer text", "window.let_through = false; setTimeout('window.let_through = true', 0);
        return new Promise((yes) => setTimeout(() => yes(window.let_through), 300))"),
    ("inline script", "window.let_through = false; const it = document.createElement('script');
        it.textContent = 'window.let_through = true'; document.body.append(it); it.remove();
        return window.let_through"),
    ("remote script", "return new Promise((yes, no) => { const it = document.createElement('script');
        it.onload = () => yes(true); it.onerror = no; it.src = URL + 'a.js'; document.body.append(it) })"),
    ("inline handler", "window.let_through = false; const it = document.createElement('b');
        it.setAttribute('onclick', 'window.let_through = true'); document.body.append(it); it.click();
        it.remove(); return window.let_through"),
    ("inline style", "const it = document.createElement('style'); it.textContent = 'b { color: red }';
        document.head.append(it); const rules = it.sheet?.cssRules.length ?? 0; it.remove(); return rules > 0"),
    ("new window", "return window.open(URL) !== null"),
    ("worker", "return new Promise((yes, no) => { const it = new Worker(
        window.URL.createObjectURL(new Blob(['postMessage(1)'])));
        it.onmessage = () => yes(true); it.onerror = no; })"),
    ("base", "const it = document.createElement('base'); it.href = URL; document.head.append(it);
        const moved = document.baseURI.startsWith(URL); it.remove(); return moved"),
    ("form", "const it = document.createElement('form'); it.action = URL; document.body.append(it);
        it.submit(); return new Promise((yes) => setTimeout(() => { it.remove(); yes(location.href.startsWith(URL)) }, 500))"),
];

const COMMANDS: [(&str, &str); 12] = [
    ("plugin:fs|read_file", "{ path: '/etc/hostname' }"),
    ("plugin:fs|read_text_file", "{ path: '/etc/hostname' }"),
    ("plugin:dialog|open", "{ options: {} }"),
    ("plugin:dialog|message", "{ message: 'x' }"),
    ("plugin:shell|execute", "{ program: 'true', args: [], options: {} }"),
    ("plugin:http|fetch", "{ clientConfig: {} }"),
    ("plugin:window|create", "{ options: { label: 'x' } }"),
    (
        "plugin:webview|create_webview_window",
        "{ options: { label: 'x', url: 'https://example.org' } }",
    ),
    ("plugin:path|resolve_directory", "{ directory: 1 }"),
    ("plugin:window-state|save_window_state", "{ flags: 1 }"),
    ("plugin:event|emit", "{ event: 'view', payload: {} }"),
    ("no_such_command", "{}"),
];

#[tokio::test]
async fn what_a_page_might_try_is_refused() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    let try_it = async |body: &str| {
        let script = format!(
            "const done = arguments[1]; const URL = arguments[0];
             (async () => {{ {body} }})().then((it) => done(it), () => done(false));
             setTimeout(() => done(false), 3000);"
        );
        let answer = app.client.execute_async(&script, vec![json!(url)]);
        // Where the page has gone elsewhere there is no answer: that was let through.
        match tokio::time::timeout(Duration::from_secs(10), answer).await {
            Ok(Ok(answer)) => answer,
            _ => json!("gone"),
        }
    };
    assert_eq!(try_it("return true").await, json!(true), "the trying itself works");
    let mut through = Vec::new();
    for (what, body) in ATTEMPTS {
        if try_it(body).await != json!(false) {
            through.push(what.to_owned());
        }
    }
    let invoke = |command: &str, arguments: &str| {
        format!(
            "return window.__TAURI_INTERNALS__.invoke('{command}', {arguments}).then(() => true)"
        )
    };
    assert_eq!(try_it(&invoke("view", "{}")).await, json!(true), "a listed command works");
    for (command, arguments) in COMMANDS {
        if try_it(&invoke(command, arguments)).await != json!(false) {
            through.push(command.to_owned());
        }
    }
    // Last, as they might leave the page.
    for target in [url.as_str(), "file:///etc/hostname", "data:text/html,x", "about:blank"] {
        let script = "location.href = arguments[0]";
        app.client.execute(script, vec![json!(target)]).await.unwrap();
        tokio::time::sleep(Duration::from_millis(700)).await;
        let here = app.client.current_url().await.unwrap();
        if here.scheme() != "tauri" {
            through.push(format!("navigation to {target}: {here}"));
            break;
        }
    }
    assert!(through.is_empty(), "let through: {through:#?}");
    app.find("[data-screen=tonight]").await;
    let knocked = listener.accept().map(|(_, from)| from);
    assert_eq!(knocked.map_err(|error| error.kind()), Err(ErrorKind::WouldBlock), "nobody came");
    app.close().await;
}
