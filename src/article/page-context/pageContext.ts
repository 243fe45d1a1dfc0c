/** What the components of a page need to know of it. Kept in Astro.locals, so that a source marker deep in a list needs no props from the page. */
import type { Account } from '../../content/account/account.ts';
import type { Library } from '../../content/read/library.ts';

export interface PageContext {
  lang: string;
  library: Library;
  account: Account;
}

/** The context of the page being rendered. Throws when a component is used outside a page that set one. */
export function contextOf(locals: App.Locals): PageContext {
  if (!locals.page) throw new Error('This component belongs inside a treatment, condition or guide page.');
  return locals.page;
}
