import { openBrowser } from './scripts/browser/openBrowser.ts'; import { serveFolder } from './scripts/browser/serveFolder.ts'; import { readdirSync } from 'node:fs';
const browser=await openBrowser(); const served=await serveFolder('/work/practical/dist');
const page=await browser.newPage(); await page.setViewportSize({width:718,height:1000}); await page.emulateMedia({media:'print'});
for (const s of readdirSync('/work/practical/dist/treatments').filter(x=>!x.includes('.'))){ await page.goto(served.origin+'/treatments/'+s+'/'); await page.evaluate(()=>document.documentElement.style.setProperty('--print-size','10.5pt')); const h=await page.evaluate(()=>document.documentElement.scrollHeight); console.log(h, (h-2138), s);} 
await browser.close(); await served.close();
