/** Everything that runs on a page before the reader does anything. Pages read well without it. */
import { startPrintButtons } from '../article/handout/client.ts';
import { openDefinitions } from '../article/term/client.ts';
import { loadWidgetsWhenNear } from '../article/widgets/client.ts';
import { revealValues } from '../article/decision-aid/reveal.ts';
import { awaitSearch } from '../search/ui/awaitSearch.ts';

openDefinitions(document);
revealValues(document);
loadWidgetsWhenNear(document);
awaitSearch(document);
startPrintButtons(document);
// The results page's script hangs on this one, so that no page pays for a file that both would share.
if (document.querySelector('#search-results')) void import('../search/ui/resultsPage.ts');
