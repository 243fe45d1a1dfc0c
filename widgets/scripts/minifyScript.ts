import { minify } from 'terser';

/**
 * Names that only Lit and our own classes use with each other. Lit's hooks are public names, so that
 * its subclasses may live in other packages; ours all live in the same file.
 */
const INNER_NAMES =
  /^_(?!_)|^(takeAnswer|extraState|shownProblem|cleanValue|findProblem|toFormValue|findStates|showStates|settle|renderContent|requestUpdate|performUpdate|willUpdate|renderRoot|shadowRootOptions|reflect)$/;

/** Names that terser gave in earlier files of the same build, so that the files fit each other. */
export interface NameCache {
  vars?: object;
  props?: object;
}

/**
 * Minifies one script and shortens the inner property names.
 *
 * @param options.cache Names given in earlier files, for scripts that work together.
 * @param options.taken Short property names that some file of the build uses as they are.
 */
export async function minifyScript(
  code: string,
  options: { module: boolean; cache?: NameCache; taken: readonly string[] },
): Promise<string> {
  // Variables are per file; only the property names must be the same in all.
  const cache = options.cache && { vars: {}, props: options.cache.props ?? {} };
  const result = await minify(code, {
    module: options.module,
    ecma: 2020,
    compress: {
      passes: 5,
      ecma: 2020,
      unsafe_arrows: true,
      unsafe_methods: true,
      unsafe: true,
      inline: 1,
      pure_getters: true,
      keep_fargs: false,
      collapse_vars: false,
      lhs_constants: false,
    },
    mangle: { properties: { regex: INNER_NAMES, reserved: [...options.taken], keep_quoted: false } },
    format: { comments: false },
    ...(cache && { nameCache: cache }),
  });
  if (options.cache) options.cache.props = cache!.props;
  // One keyword less for brotli; nothing is assigned that was constant.
  const short = `${result.code!.replace(/\bconst(?=[ [{])/g, 'let')}\n`;
  return options.module ? short : escapeCharacters(short);
}

/**
 * A classic script is read in its page's encoding, which on an old site is not UTF-8: every other character is written in
 * ASCII. (A module always is UTF-8. Terser's own `ascii_only` leaves out what stands in templates.)
 */
const escapeCharacters = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Property names of one or two characters that stand in a script. */
export function findShortNames(code: string): readonly string[] {
  return [...code.matchAll(/[.{,]\s*([a-zA-Z_$][\w$]?)\b/g)].map((match) => match[1]!);
}
