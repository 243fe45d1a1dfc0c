import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const slimEntry = fileURLToPath(new URL('../src/lit/index.ts', import.meta.url));
const policyModule = fileURLToPath(new URL('../src/shared/trustedPolicy.ts', import.meta.url));

/** One exact piece of a published Lit file and what stands in its place. */
type Cut = readonly [published: string, instead: string];

/**
 * What the build leaves out of lit-html, or changes in it, and why.
 *
 * The release file is cut by exact text: when Lit changes, the build stops here and somebody looks.
 */
const CUTS: readonly Cut[] = [
  // Our policy, guarded, instead of one named `lit-html` (lit#5320).
  ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'e=painPolicy'],
  ['function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}', 'function V(t,i){return e?e.createHTML(i):i}'],
  // No document where a server renders.
  ['l=document,', 'l=globalThis.document,'],
  ['P=l.createTreeWalker(l,129)', 'P=l?.createTreeWalker(l,129)'],
  // No `globalThis.litHtmlVersions`; no hooks for polyfills, server rendering and mathml.
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ['j as _$LH,', ''],
  ['T=x(3),', ''],
  ['T as mathml,', ''],
  [',2===i||3===i)', ',2===i)'],
  // A shorter scanner: our templates hold neither comments nor `<`, `>` or a second `=` in attribute values.
  ['const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};', 'const N=(t,i)=>{let l=2===i?"<svg>":"",c=!1;const e=[];return t.forEach((s,i)=>{const d=/[<>][^<>]*$/.exec(s);d&&(c="<"===d[0][0]);l+=t.length-1===i?s:c?s.replace(/([^\\s"\'=]+)(=["\']?[^"\'=]*)$/,(t,i,s)=>(e.push(i),i+h+s))+o:s+r}),[V(t,l+(2===i?"</svg>":"")),e]};'],
  ['f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,', ''],
  // No bindings on elements, in comments or inside script, style, textarea and title.
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
  ['if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', 'r.data===n&&d.push({type:2,index:l});'],
  ['class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', ''],
  ['1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))', 'i=new r.ctor(h,r.name,r.strings,this,t)'],
  // No directives, hence no tree of connected parts.
  ['let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i', 'return i'],
  ['get parentNode(){return this._$AM.parentNode}', ''],
  ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['this._$AP?.(!1,!0,s);t!==this._$AB', ';t!==this._$AB'],
  // No templates compiled beforehand.
  ['e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'e=this._$AC(t)'],
];

/** A Vite plugin that puts src/lit in the place of Lit. Throws when a cut no longer finds its text. */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'lit') return slimEntry;
      if (/^(lit|lit-html|@lit\/.*)\/./.test(id)) throw new Error(`${id} is not in our Lit; see src/lit/README.md.`);
      return null;
    },
    transform(code, id) {
      if (!id.split('?')[0]!.endsWith('node_modules/lit-html/lit-html.js')) return null;
      let cut = code;
      for (const [published, instead] of CUTS) {
        if (!cut.includes(published)) throw new Error(`lit-html has changed; look at this cut anew: ${published}`);
        cut = cut.replace(published, () => instead);
      }
      return { code: `import{trustedPolicy as painPolicy}from${JSON.stringify(policyModule)};${cut}`, map: null };
    },
  };
}
