/**
 * A random UUID, as FHIR ids and `urn:uuid:` want it. `crypto.randomUUID` is missing on pages without TLS; the
 * address of a blob ends in one everywhere (File API, “generate a new blob URL”).
 */
export const createId = (): string => {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
};
