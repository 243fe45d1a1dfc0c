/** The part of a Trusted Types policy that we use. The DOM types of TypeScript do not have it yet. */
interface TrustedPolicy {
  createHTML(html: string): object;
  createScriptURL(url: string): object;
}

interface TrustedTypesHolder {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(html: string): string; createScriptURL(url: string): string },
    ): TrustedPolicy;
  };
}

const asItIs = (text: string): string => text;

function createPolicy(): TrustedPolicy | undefined {
  try {
    return (globalThis as TrustedTypesHolder).trustedTypes?.createPolicy('pain-reference', {
      createHTML: asItIs,
      createScriptURL: asItIs,
    });
  } catch {
    // The host does not allow the name, or a second copy of this package already took it.
    return undefined;
  }
}

/**
 * Our one Trusted Types policy, named `pain-reference`. Lit's templates and our own script tags go
 * through it and nothing else does: no text from outside ever reaches it.
 *
 * Lit 3 would make a policy of its own named `lit-html`, outside any try, and so die on a page that
 * allows other names or already runs another Lit (lit#5320). The cut-down Lit in src/lit, which the
 * bundles have instead, makes none and takes this one.
 */
export const trustedPolicy: TrustedPolicy | undefined = createPolicy();

/** Whether templates can be made here. False where Trusted Types are enforced and our name is not allowed. */
export function canRender(): boolean {
  try {
    const html = trustedPolicy ? trustedPolicy.createHTML('') : '';
    document.createElement('template').innerHTML = html as string;
    return true;
  } catch {
    return false;
  }
}
