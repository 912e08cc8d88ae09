// Loaded before clasp: whatever it asks of Google, it asks of the test's own server.
import http from "node:http";
import https from "node:https";

https.request = (address, options, done) => {
  const { host, pathname, search } = new URL(address);
  const headers = { ...options.headers, "x-asked": host };
  const here = `http://127.0.0.1:${process.env.LOOPBACK}${pathname}${search}`;
  return http.request(here, { ...options, agent: undefined, headers }, done);
};
globalThis.fetch = () => Promise.reject(new Error("no way out"));
