declare namespace App {
  interface Locals {
    page?: import('./lib/pageContext.ts').PageContext;
  }
}
declare module 'virtual:pain-reference/site' {
  export const site: import('./schema/site.ts').Site;
}
declare module 'virtual:pain-reference/tokens.css';
