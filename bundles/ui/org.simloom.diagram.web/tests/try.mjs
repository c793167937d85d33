import { startBrowser, Diagram } from './diagram.mjs';
const c = await startBrowser();
const d = await Diagram.open(c, process.argv[2], {locale: process.argv[3] ?? 'en'}).catch(e=>{ console.log(e.message.slice(0,300)); return undefined; });
if (d) { await d.page.waitForTimeout(500); await d.shot('try'); console.log(d.faults, d.host.slice(0,5), d.complaints.slice(0,500)); d.faults=[]; await d.close(); }
await c.close();
