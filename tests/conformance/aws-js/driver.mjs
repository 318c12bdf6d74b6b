// How the JavaScript SDK reads each input of a folder; see ../README.md for what is printed.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSsoSessionData, parseKnownFiles } from "@smithy/shared-ini-file-loader";

const folder = process.argv[2];
const ids = [...new Set(readdirSync(folder).map((name) => name.replace(/\.[^.]*$/, "")))].sort();

for (const id of ids) {
  const configFilepath = join(folder, id + ".config");
  const filepath = join(folder, id + ".credentials");
  const line = { id, error: false, profiles: {}, sso_sessions: {}, services: {} };
  const known = await parseKnownFiles({ configFilepath, filepath, ignoreCache: true });
  for (const [name, properties] of Object.entries(known)) {
    const dot = name.indexOf(".");
    const type = name.slice(0, Math.max(dot, 0));
    if (type === "sso-session") line.sso_sessions[name.slice(dot + 1)] = properties;
    else if (type === "services") line.services[name.slice(dot + 1)] = properties;
    else line.profiles[name] = properties;
  }
  // Sessions are found by a separate function, which must return the same.
  for (const [name, properties] of Object.entries(await loadSsoSessionData({ configFilepath }))) {
    line.sso_sessions[name] ??= properties;
  }
  console.log(JSON.stringify(line));
}
