// Prints the made-up views as JSON, for the tests of the real window.
import { createServer } from "vite";

const server = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: "custom", logLevel: "error" });
const { VIEWS } = await server.ssrLoadModule("/src/mocks.ts");
process.stdout.write(JSON.stringify(VIEWS));
await server.close();
