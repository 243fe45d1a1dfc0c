import { mkdtempSync } from 'node:fs'; import { tmpdir } from 'node:os'; import { join } from 'node:path';
import { listHandouts, renderHandout } from './src/outputs/handouts/renderHandouts.ts';
import { openBrowser } from './scripts/browser/openBrowser.ts'; import { serveFolder } from './scripts/browser/serveFolder.ts';
const dist='/work/practical/dist'; const cache=mkdtempSync(join(tmpdir(),'h-'));
const browser=await openBrowser(); const served=await serveFolder(dist);
const out=[]; for (const job of listHandouts(dist,{large:false}).filter(j=>j.path.includes('treatments'))){ const {pages}=await renderHandout({browser,origin:served.origin,dist,cache},{...job,file:join(cache,'out',job.path.replaceAll('/','_')+'.pdf')}); out.push([pages,job.path]); }
console.log(out.filter(o=>o[0]>2).map(o=>o.join(' ')).join('\n'), out.filter(o=>o[0]<=2).length,'of',out.length); await browser.close(); await served.close();
