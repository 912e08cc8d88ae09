import { chromium } from "/work/main/node_modules/playwright-core/index.mjs";
import { servePreview } from "../local/preview/serve";
import { readFileSync, readdirSync } from "node:fs";
const {server,address}=await servePreview(process.cwd(),process.argv[2],0);
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const p=await (await b.newContext({viewport:{width:1440,height:900}})).newPage();
function snap(){const m=new Map(); for(const pid of readdirSync("/proc").filter(x=>/^\d+$/.test(x))){ try{const cmd=readFileSync(`/proc/${pid}/cmdline`,"utf8"); if(!/chromium/.test(cmd)) continue; const type=(/--type=([\w-]+)/.exec(cmd)?.[1]??"browser")+(/utility-sub-type=([\w.]+)/.exec(cmd)?.[1]??""); for(const t of readdirSync(`/proc/${pid}/task`)){const s=readFileSync(`/proc/${pid}/task/${t}/stat`,"utf8"); const n=s.slice(s.indexOf("(")+1,s.lastIndexOf(")")); const f=s.slice(s.lastIndexOf(")")+2).split(" "); m.set(`${type} ${pid} ${t} ${n}`,(Number(f[11])+Number(f[12]))*10);} }catch{} } return m;}
await p.goto(address,{waitUntil:"commit"}); const fr=p.frameLocator("#frame iframe"); await fr.locator('.card[aria-busy="false"]').waitFor({timeout:60000}); await fr.locator('#generate:not([disabled])').waitFor({timeout:60000});
await p.waitForTimeout(2500); if(process.env.RAF) await p.evaluate((ms)=>{const raf=window.requestAnimationFrame.bind(window); window.requestAnimationFrame=(f)=>setTimeout(()=>raf(f),ms) as any;},Number(process.env.RAF));
const a=snap(); const t=Date.now(); await fr.locator("#generate").click(); await fr.locator('#status[data-state="done"]').waitFor({timeout:60000}); const T=Date.now()-t; const z=snap();
const d=new Map(); for(const [k,v] of z){const w=v-(a.get(k)??0); const kk=k.split(" "); const key=kk[0]+" "+kk[1]+" "+kk.slice(3).join(" ").replace(/\d+$/,""); d.set(key,(d.get(key)??0)+w);}
console.log("T",T,"cpu",[...d.values()].reduce((x,y)=>x+y,0)); console.log([...d].sort((x,y)=>y[1]-x[1]).slice(0,8).map(([k,v])=>v+" "+k).join("; "));
await b.close(); server.close();server.closeAllConnections();
