import { loadLibrary } from './src/content/read/loadLibrary.ts';
import { dutiesOf } from './src/content/account/listDuties.ts';
const {library}=loadLibrary(process.cwd(),'en');
for(const p of [...library.treatments,...library.conditions,...library.guides]){const d=dutiesOf(library,p);if(d.length)console.log(p.slug,d.reduce((n,x)=>n+x.text.split(' ').length,0),d.map(x=>x.id).join(' '))}
