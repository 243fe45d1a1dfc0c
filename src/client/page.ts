/** Everything that runs on a page before the reader does anything. Pages read well without it. */
import { startPrintButtons } from '../components/handout/client.ts';
import { openDefinitions } from '../components/term/client.ts';
import { loadWidgetsWhenNear } from '../components/widgets/client.ts';
import { revealValues } from '../components/values/reveal.ts';
import { awaitSearch } from './search.ts';

openDefinitions(document);
revealValues(document);
loadWidgetsWhenNear(document);
awaitSearch(document);
startPrintButtons(document);
// The results page's script hangs on this one, so that no page pays for a file that both would share.
if (document.querySelector('#search-results')) void import('./searchPage.ts');
