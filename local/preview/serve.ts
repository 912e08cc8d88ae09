import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

const LIBRARY = "/office-js";

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
