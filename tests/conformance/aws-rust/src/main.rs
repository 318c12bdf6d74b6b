//! How the Rust SDK reads each input of a folder; see ../README.md for what is printed.
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_runtime::env_config::section::EnvConfigSections;
use aws_runtime::env_config::source;
use aws_types::os_shim_internal::{Env, Fs};

type Sections = BTreeMap<String, BTreeMap<String, String>>;

// Reading files from a disk never waits.
fn finished<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("not ready"),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out + "\""
}

fn json(sections: &Sections) -> String {
    let one = |(key, value): (&String, &String)| quoted(key) + ":" + &quoted(value);
    let section = |(name, properties): (&String, &BTreeMap<String, String>)| {
        quoted(name) + ":{" + &properties.iter().map(one).collect::<Vec<_>>().join(",") + "}"
    };
    String::from("{") + &sections.iter().map(section).collect::<Vec<_>>().join(",") + "}"
}

// A profile does not list its keys, so we ask for all that the files may contain.
fn properties<'a>(keys: &BTreeSet<String>, get: impl Fn(&str) -> Option<&'a str>) -> BTreeMap<String, String> {
    keys.iter().filter_map(|key| get(key).map(|value| (key.clone(), value.to_string()))).collect()
}

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let ids: BTreeSet<String> = std::fs::read_dir(&folder)
        .expect("a folder")
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_string())
        .collect();
    for id in ids {
        let mut files = EnvConfigFiles::builder();
        let mut keys = BTreeSet::new();
        for (kind, extension) in [(EnvConfigFileKind::Config, "config"), (EnvConfigFileKind::Credentials, "credentials")] {
            let path = Path::new(&folder).join(format!("{id}.{extension}"));
            let Ok(bytes) = std::fs::read(&path) else { continue };
            for line in String::from_utf8_lossy(&bytes).lines() {
                keys.insert(line.split('=').next().unwrap().trim_matches([' ', '\t']).to_ascii_lowercase());
            }
            files = files.with_file(kind, path);
        }
        let source = finished(source::load(&Env::from_slice(&[]), &Fs::real(), &files.build())).expect("files");
        let read = EnvConfigSections::parse(source);
        let error = read.is_err();
        let read = read.unwrap_or_default();
        let profiles: Sections = read
            .profiles()
            .map(|name| (name.to_string(), properties(&keys, |key| read.get_profile(name).unwrap().get(key))))
            .collect();
        let sessions: Sections = read
            .sso_sessions()
            .map(|name| (name.to_string(), properties(&keys, |key| read.sso_session(name).unwrap().get(key))))
            .collect();
        println!(
            "{{\"id\":{},\"error\":{error},\"profiles\":{},\"sso_sessions\":{}}}",
            quoted(&id),
            json(&profiles),
            json(&sessions)
        );
    }
}
