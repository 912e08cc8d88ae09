import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

const LIBRARY = "/office-js";
const PANE = "/excel/taskpane.html";
const CDN = "https://appsforoffice.microsoft.com";

/**
 * Serves the preview to this machine alone, with office.js from Microsoft's npm package.
 *
 * @param root Of the checkout.
 * @param port Taken if it is free, else another one.
 * @returns The server and the page's address.
 */
export async function servePreview(
  root: string,
  folder: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  // In this mode it looks at the disk each time: a page that was built anew is served anew.
  const page = sirv(folder, { dev: true });
  const library = sirv(join(root, "node_modules/@microsoft/office-js/dist"), { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === PANE) {
      const type = { "Content-Type": "text/html; charset=utf-8" };
      return void paneWithPackage(folder).then(
        (text) => response.writeHead(200, type).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    }
    if (!request.url?.startsWith(`${LIBRARY}/`)) return page(request, response);
    // office.js asks for its parts in capitals, which the package does not have.
    request.url = request.url.slice(LIBRARY.length).toLowerCase();
    library(request, response);
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject).listen(at, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(0);
  });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

/** The add-in's page with office.js from the package, which needs no network; its rule about what it loads names the place as well. */
async function paneWithPackage(folder: string): Promise<string> {
  const text = await readFile(join(folder, PANE), "utf8");
  const script = `${CDN}/lib/1/hosted/office.js`;
  if (!text.includes(`src="${script}"`))
    throw new Error("The add-in's page does not load office.js as expected.");
  return text.replace(script, `${LIBRARY}/office.js`).replaceAll(CDN, "'self'");
}
