/** A copy of the project in which a made-up Spanish stands beside English: texts alone, written from the English ones. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyProject } from './copyProject.ts';
import { spanishRules } from './spanishRules.ts';

/** Everything that a build reads. */
const spanish: Record<string, string> = { Before: 'Antes', Risks: 'Riesgos', Symptoms: 'Síntomas' };

/** @returns the files that were written, as paths from the folder. */
export function addSpanish(root: string, folder: string): string[] {
  copyProject(root, folder);
  const written: string[] = [];
  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
    written.push(file);
  };
  const readEnglish = (file: string): string => readFileSync(join(root, file), 'utf8');

  for (const file of listFolder(join(root, 'content/en')))
    write(`content/es/${file}`, translate(readEnglish(`content/en/${file}`)));
  for (const file of listFolder(join(root, 'content/glossary'))) {
    const term = parse(readEnglish(`content/glossary/${file}`)) as { en: object };
    write(`content/glossary/${file}`, stringify({ ...term, es: term.en }, { aliasDuplicateObjects: false }));
  }
  write('content/es/search.yaml', spanishRules);
  write(
    'content/es/emergency-cards.yaml',
    readEnglish('content/en/emergency-cards.yaml').replace(
      /^ {2}suicide-active:\n {4}says: .*\n {4}names: \[/m,
      '  suicide-active:\n    says: No está solo. Hable con alguien ahora.\n    names: [quiero morirme, ',
    ),
  );
  const sciatica = readEnglish('content/en/conditions/sciatica.mdx');
  write(
    'content/es/conditions/sciatica.mdx',
    translate(sciatica)
      .replace(/^title: .*$/m, 'title: Ciática')
      .replace(/^aliases:$/m, 'aliases:\n  - Lumbociática\n  - Dolor del nervio ciático'),
  );
  write(
    'src/i18n/es.ts',
    `import { texts as english } from './en.ts';\nimport type { Strings } from './strings.ts';\nexport const texts: Strings = { ...english, languageName: 'Español', search: 'Buscar', conditions: 'Problemas' };\n`,
  );
  write(
    'src/i18n/search/es.ts',
    `import { search as english } from './en.ts';\nimport type { SearchStrings } from './strings.ts';\nexport const search: SearchStrings = { ...english, showingFor: 'Se muestra' };\n`,
  );
  write('src/embed/i18n/es.ts', `export { embed } from './en.ts';\n`);
  write('content/site.yaml', readEnglish('content/site.yaml').replace(/^languages: .*$/m, 'languages: [en, es]'));
  return written;
}

const listFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Headings alone, which show that no code looks for the English ones, and numbers with the marks of the language: 1.000,5. */
const translate = (text: string): string =>
  Object.entries(spanish)
    .reduce(
      (result, [from, to]) =>
        result.replace(new RegExp(`^(## |  (?:before|risks|symptoms): )${from}$`, 'gm'), `$1${to}`),
      text,
    )
    .replace(/(?<![/\w.-])\d+(?:,\d{3})*(?:\.\d+)?/g, (number) =>
      number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
    );
