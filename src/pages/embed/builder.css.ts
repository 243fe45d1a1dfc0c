/** Styles of the builder alone. Not in the site's one sheet: readers of the reference need none of them. */
import type { APIRoute } from 'astro';
import styles from '../../embed/builder/styles.css?raw';
import { respondText } from '../../base/respond.ts';

export const GET: APIRoute = () => respondText(styles, 'text/css');
