import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { csp } from "./csp.ts";

export default defineConfig(({ mode }) => ({
  // `--mode preview` builds the made-up views under the policy of the real window.
  plugins: [svelte(), ...(mode === "preview" ? [csp()] : [])],
  base: "./",
  clearScreen: false,
  // The words live outside this folder, in assets/locales.
  server: { fs: { allow: [".."] } },
  build: {
    target: "es2022",
    // The content security policy refuses data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: mode === "preview" ? "preview.html" : "index.html" },
  },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  // How long a test takes says something about the machine, and nothing about the window.
  test: { environment: "happy-dom", include: ["tests/**/*.test.ts"], setupFiles: "tests/setup.ts", testTimeout: 60_000 },
}));
