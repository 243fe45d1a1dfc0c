/** Something wrong with the content, said so that an editor can mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based line, where known. */
  line?: number;
  /** Field path like `risks[2].refs[0]`, or the part of the text. */
  field: string;
  /** What is wrong. */
  problem: string;
  /** How to mend it. */
  cure: string;
}

/** A file that was read, as far as a problem needs to know it. */
interface ReadFile {
  file: string;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** A problem with a field of a file, with the line on which the field stands. */
export function problemAt(source: ReadFile, path: readonly PropertyKey[], problem: string, cure: string): Problem {
  const line = source.lineOf(path);
  return { file: source.file, ...(line !== undefined && { line }), field: formatPath(path) || 'file', problem, cure };
}

/** All problems as one text: file and line first, so that editors can jump to them. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${formatLines(problems)}\n${count} in the content. Nothing was built.`;
}

/** What is missing and need not be there, as one text. */
export function formatNotices(notices: readonly Problem[]): string {
  const count = notices.length === 1 ? '1 notice' : `${notices.length} notices`;
  return `${formatLines(notices)}\n${count}. The site is built without.`;
}

function formatLines(problems: readonly Problem[]): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(
      ({ file, line, field, problem, cure }) =>
        `${file}${line ? `:${line}` : ''}  ${field}\n    ${problem}\n    → ${cure}`,
    )
    .join('\n');
}

/** `['risks', 2, 'refs', 0]` → `risks[2].refs[0]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
