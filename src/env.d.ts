declare namespace App {
  interface Locals {
    page?: import('./article/page-context/pageContext.ts').PageContext;
  }
}
declare module 'virtual:pain-reference/site' {
  export const site: import('./content/schema/site.ts').Site;
}
declare module 'virtual:pain-reference/tokens.css';
