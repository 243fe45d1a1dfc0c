/** Shows the pages nearest to the address that was not found. */
import { nearestTitles } from '../../base/nearestTitles.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('#all-pages a')];
const nearest = document.querySelector('#nearest');
const wanted = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
const found = nearestTitles(
  wanted,
  links.map((link) => link.textContent),
);
if (nearest instanceof HTMLElement && found.length > 0) {
  nearest.hidden = false;
  const list = nearest.querySelector('ul');
  for (const title of found) {
    const item = links.find((link) => link.textContent === title)?.parentElement;
    if (item) list?.append(item.cloneNode(true));
  }
}
