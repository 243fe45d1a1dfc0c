import { pathToFileURL } from 'node:url';

const elsewhere = process.env['WIDGETS_DIST'];

/** The folder that is built into and tested from. */
export const dist: URL = elsewhere ? pathToFileURL(`${elsewhere}/`) : new URL('../dist/', import.meta.url);
