import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The content security policy of the real window, from the shell's own configuration. */
export function policy(): string {
  const file = join(import.meta.dirname, "../tauri.conf.json");
  const conf = JSON.parse(readFileSync(file, "utf8")) as { app: { security: { csp: string } } };
  return conf.app.security.csp;
}

/** Puts that policy into the page, but for what a page cannot say of itself. */
export function csp(): Plugin {
  const content = policy().replace(/;\s*frame-ancestors [^;]*/, "");
  return {
    name: "lullwatch-csp",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content },
        injectTo: "head-prepend",
      },
    ],
  };
}
