/** Reads one content file and says where in it each field stands. */
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { Problem } from './problem.ts';

export interface Source {
  file: string;
  data: unknown;
  /** The MDX text after the front matter; empty for YAML files. */
  body: string;
  /** The line on which the body starts. */
  bodyLine: number;
  /** The line of a field, or of its nearest parent that exists. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Parses `text` (the whole file). YAML errors come back as problems, with the line. */
export function parseSource(file: string, text: string): { source?: Source; problems: Problem[] } {
  const isYaml = file.endsWith('.yaml');
  const match = isYaml ? undefined : FRONT_MATTER.exec(text);
  if (!isYaml && !match) {
    return {
      problems: [
        {
          file,
          line: 1,
          field: 'front matter',
          problem: 'The file does not start with front matter.',
          cure: 'Put the fields between two lines of three hyphens at the top.',
        },
      ],
    };
  }
  const yaml = isYaml ? text : (match?.[1] ?? '');
  const offset = isYaml ? 0 : 1;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line + offset,
        field: 'front matter',
        problem: `This is not valid YAML: ${error.message}`,
        cure: 'Quote texts that hold “: ” or “#”, and check the indentation.',
      })),
    };
  }
  const alias = findAlias(document);
  if (alias) {
    return {
      problems: [
        {
          file,
          line: counter.linePos(alias.range?.[0] ?? 0).line + offset,
          field: 'front matter',
          problem: `“*${alias.source}” stands for another place of the file. Content says each thing in full.`,
          cure: 'Write the text itself, or quote a text that begins with “*”.',
        },
      ],
    };
  }
  const head = match?.[0] ?? '';
  return {
    source: {
      file,
      data: document.toJS() ?? {},
      body: isYaml ? '' : text.slice(head.length),
      bodyLine: head.split('\n').length,
      lineOf: (path) => lineOf(document, counter, path, offset),
    },
    problems: [],
  };
}

/** An alias may name an anchor that is not there, or one that holds itself: the parser throws only when it is read. */
function findAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, { Alias: (_, node) => ((found = node), visit.BREAK) });
  return found;
}

export function readSource(root: string, file: string): ReturnType<typeof parseSource> {
  return parseSource(file, readFileSync(`${root}/${file}`, 'utf8'));
}

function lineOf(
  document: Document,
  counter: LineCounter,
  path: readonly PropertyKey[],
  offset: number,
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line + offset;
    }
  }
  return undefined;
}
