/** The package's version. `scripts/build.ts` fails when it differs from package.json. */
export const version = '1.0.0';
