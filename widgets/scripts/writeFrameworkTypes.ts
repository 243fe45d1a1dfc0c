import type { ElementDoc } from './readManifest.ts';
import { describeAttribute, typeOfAttribute } from './typeTexts.ts';

const HEADER = '// Generated from the JSDoc of the elements by scripts/documentElements.ts.\n';

/** One property a line, with its documentation. Numbers and booleans may be given as such. */
function attributesOf(element: ElementDoc): string {
  return element.attributes
    .map(
      (attribute) =>
        `  /** ${describeAttribute(element, attribute) || attribute.name} */\n  '${attribute.name}'?: ${typeOfAttribute(attribute)} | undefined;`,
    )
    .join('\n');
}

function importsOf(elements: readonly ElementDoc[]): string {
  return elements
    .map(({ name, tagName }) => `import type { ${name} } from '../dist/${tagName}/element.js';`)
    .join('\n');
}

const interfacesOf = (elements: readonly ElementDoc[]): string =>
  elements.map((element) => `export interface ${element.name}Attributes {\n${attributesOf(element)}\n}`).join('\n\n');

const ofEach = (elements: readonly ElementDoc[], write: (element: ElementDoc) => string): string =>
  elements.map(write).join('\n');

/** Types for JSX (React 19), Vue and Svelte: file name → text. */
export function writeFrameworkTypes(elements: readonly ElementDoc[]): Record<string, string> {
  const shared = `${HEADER}${importsOf(elements)}\n\n${interfacesOf(elements)}\n`;
  return {
    'types/react.d.ts': `${shared.replace(HEADER, `${HEADER}import type * as React from 'react';\n`)}
type Handler<Element> = (event: Event & { currentTarget: Element }) => void;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${ofEach(
  elements,
  ({ name, tagName, events }) =>
    `      '${tagName}': ${name}Attributes & React.HTMLAttributes<${name}> & React.RefAttributes<${name}> & {\n${events
      .map((event) => `        'on${event.name}'?: Handler<${name}> | undefined;`)
      .join('\n')}\n      };`,
)}
    }
  }
}
`,
    'types/vue.d.ts': `${shared}
type Element<Attributes, Instance> = new () => { $props: Attributes & { [listener: \`on\${string}\`]: ((event: Event & { currentTarget: Instance }) => void) | undefined } };

declare module 'vue' {
  interface GlobalComponents {
${ofEach(elements, ({ name }) => `    ${name}: Element<${name}Attributes, ${name}>;`)}
  }
}
`,
    'types/svelte.d.ts': `${shared}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${ofEach(
  elements,
  ({ name, tagName, events }) =>
    `    '${tagName}': ${name}Attributes & HTMLAttributes<${name}> & {\n${events
      .map(
        (event) =>
          `      'on:${event.name}'?: (event: Event & { currentTarget: ${name} }) => void;\n      'on${event.name}'?: (event: Event & { currentTarget: ${name} }) => void;`,
      )
      .join('\n')}\n    };`,
)}
  }
}
`,
  };
}
