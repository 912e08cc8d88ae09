import type { PagePart } from "../calls";
import { server } from "./server";

/** Lays a part into the page, unless it is there: Google's server hands out no script by an address. */
export async function bringPart(name: PagePart): Promise<void> {
  if (document.getElementById(name)) return;
  const text = await server("sidebarPart", name);
  const script = document.createElement("script");
  script.id = name;
  script.textContent = text;
  document.body.append(script);
}
