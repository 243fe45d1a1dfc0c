/** A random UUID, as FHIR ids and `urn:uuid:` want it. `crypto.randomUUID` is missing on pages without TLS. */
export const createId = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    (+crypto.getRandomValues(new Uint8Array(1)).join() & 15).toString(16),
  );
