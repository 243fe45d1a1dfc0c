/** The part of citation-js that we use; the packages ship no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(output: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
    format(output: 'bibtex' | 'ris' | 'data', options?: { format?: 'text' | 'string' }): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
