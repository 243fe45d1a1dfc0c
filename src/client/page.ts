/** Everything that runs on a page before the reader does anything. Pages read well without it. */
import { openDefinitions } from '../components/term/client.ts';
import { loadWidgetsWhenNear } from '../components/widgets/client.ts';
import { revealValues } from '../components/values/reveal.ts';
import { awaitSearch } from './search.ts';

openDefinitions(document);
revealValues(document);
loadWidgetsWhenNear(document);
awaitSearch(document);
