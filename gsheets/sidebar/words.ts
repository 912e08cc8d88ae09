import { server } from "./server";

/** Lays the German words into the page, unless it came with them: Google's server hands out no script by an address. */
export async function bringWords(): Promise<void> {
  if (document.getElementById("words")) return;
  const script = document.createElement("script");
  script.id = "words";
  script.textContent = await server("sidebarWords");
  document.body.append(script);
}
