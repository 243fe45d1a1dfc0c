import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as it is when our script came from a given folder. */
async function load(folder: string, isPinned = false) {
  vi.resetModules();
  vi.doMock('../shared/ownAddress.ts', () => ({ ownAddress: folder, isPinned }));
  vi.stubGlobal('document', { baseURI: 'https://clinic.example/pain/page.html' });
  return import('./dataAddress.ts');
}
afterEach(() => vi.unstubAllGlobals());

const provider = 'https://pain.example/widgets/v1/';

describe('dataAddress', () => {
  it.each([
    [provider, 'https://pain.example/', 'https://pain.example/widgets/v1/data/'],
    [
      'https://pain.example/sub/widgets/1.4.2/',
      'https://pain.example/sub/',
      'https://pain.example/sub/widgets/v1/data/',
    ],
    ['https://pain.example/widgets/2.0.0-beta.1/', 'https://pain.example/', 'https://pain.example/widgets/v2/data/'],
    ['https://clinic.example/vendor/', '', 'https://clinic.example/vendor/data/'],
    ['', '', ''],
  ])('finds the data of a script in %s', async (folder, site, data) => {
    const { findProvider } = await load('');
    expect(findProvider(folder)).toEqual({ site, data });
  });

  it('offers the script form beside our own script', async () => {
    const { dataAddress } = await load(provider);
    expect(dataAddress('en/knee', '')).toEqual({
      json: 'https://pain.example/widgets/v1/data/en/knee.json',
      script: 'https://pain.example/widgets/v1/data/en/knee.js',
    });
  });

  it('never offers to run a script from a data-base, nor where our own script is pinned', async () => {
    const { dataAddress } = await load(provider);
    expect(dataAddress('en/knee', 'https://elsewhere.example/data')).toMatchObject({
      json: 'https://elsewhere.example/data/en/knee.json',
      script: false,
    });
    expect(dataAddress('en/knee', '../files')).toMatchObject({
      json: 'https://clinic.example/files/en/knee.json',
      script: false,
    });
    const pinned = await load(provider, true);
    expect(pinned.dataAddress('en/knee', '').script).toBe(false);
  });

  it('does not know a place without a folder', async () => {
    const { dataAddress } = await load('');
    expect(() => dataAddress('en/knee', '')).toThrow(expect.objectContaining({ cause: 'unknown' }) as Error);
  });

  it('never leaves its folder, whatever the slug', async () => {
    const { dataAddress } = await load(provider);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('../../evil', 'a/b', '%2e%2e', 'knee?x', 'knee#x', '//evil.example', '')),
        (slug) => {
          try {
            expect(new URL(dataAddress(`en/${slug}`, '').json).href).toBe(`${provider}data/en/${slug}.json`);
          } catch (error) {
            expect(error).toMatchObject({ cause: 'unknown' });
          }
        },
      ),
    );
  });
});
