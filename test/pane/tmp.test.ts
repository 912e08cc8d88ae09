import AxeBuilder from "@axe-core/playwright";
import { PaneBrowser } from "./browser";
import { sample } from "./tabs";
test("time", async () => {
  let t = Date.now(); const out: string[] = [];
  const lap = (n: string) => { out.push(`${n} ${Date.now() - t}`); t = Date.now(); };
  const b = await PaneBrowser.launch(); lap("launch");
  const p = await b.open(sample(), { viewport: { width: 320, height: 720 } }); lap("open");
  await p.looked(); lap("looked");
  await p.page.screenshot({ path: "/tmp/pane-scratch/a.png" }); lap("shot");
  await new AxeBuilder({ page: p.page }).setLegacyMode().analyze(); lap("axe legacy");
  await p.generate(); await p.status("done"); lap("gen");
  console.log(out.join("\n"));
  const q = new AxeBuilder({ page: p.page }).analyze(); 
  await Promise.race([q, new Promise((g) => setTimeout(g, 20000))]); lap("axe");
  console.log(out.join("\n"));
  await b.close();
}, 100000);
