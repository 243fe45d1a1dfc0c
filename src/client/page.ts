/** Everything that runs on a page before the reader does anything. Pages read well without it. */
import { openDefinitions } from '../components/term/client.ts';

openDefinitions(document);
