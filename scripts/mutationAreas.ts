/** The parts of the code whose tests are put to the test by mutation, each with a score of its own. */

interface Area {
  /** Globs of the files that are changed. */
  mutate: string[];
  /** Globs of the unit tests that must notice. */
  tests: string[];
  /** True: each test file has modules of its own, because one replaces modules that another uses. */
  isolate?: boolean;
}

export const areas: Record<string, Area> = {
  account: {
    mutate: ['src/content/account/*.ts'],
    tests: ['src/content/account/*.test.ts'],
  },
  evidence: {
    mutate: ['src/content/{evidence,sources}/*.ts'],
    tests: ['src/content/{evidence,sources}/*.test.ts'],
  },
  reading: {
    mutate: ['src/content/read/*.ts'],
    tests: ['src/content/read/*.test.ts'],
  },
  pages: {
    mutate: ['src/content/{pages,site}/*.ts'],
    tests: ['src/content/{pages,site}/*.test.ts'],
    isolate: true,
  },
  search: {
    mutate: ['src/search/engine/*.ts', '!src/search/engine/testIndex.ts'],
    tests: ['src/search/engine/*.test.ts'],
  },
  outputs: {
    mutate: [
      'src/outputs/{open-data,widget-data}/*.ts',
      'src/outputs/structuredData.ts',
      'src/outputs/twins/writeTwin.ts',
    ],
    tests: ['src/outputs/{open-data,widget-data,twins}/*.test.ts', 'src/outputs/*.test.ts'],
    isolate: true,
  },
  editorial: {
    mutate: ['src/editorial/{reading,review}/*.ts', 'src/editorial/numbers/{readNumbers,numberSet}.ts'],
    tests: [
      'src/editorial/reading/{measureReading,readingBars}.test.ts',
      'src/editorial/review/*.test.ts',
      'src/editorial/numbers/{readNumbers,numberSet,numbersInText}.test.ts',
    ],
  },
  fhir: {
    mutate: ['widgets/src/shared/fhir/*.ts', 'widgets/src/pain-scale-picker/scales.ts'],
    tests: ['widgets/src/{shared/fhir,pain-scale-picker}/*.test.ts'],
  },
  diary: {
    mutate: [
      'widgets/src/pain-diary/{composeEntry,diaryBundle,diaryCsv,diaryDays,diaryEntry,diaryStore,drawDiaryChart,isDiaryEntry,openDiaryFile,summarizeDiary}.ts',
    ],
    tests: ['widgets/src/pain-diary/*.test.ts'],
  },
};

/** @throws when there is no such area. */
export function findArea(name = process.env['MUTATION_AREA'] ?? ''): Area & { name: string } {
  const area = areas[name];
  if (!area) throw new Error(`There is no area “${name}”: use ${Object.keys(areas).join(', ')}.`);
  return { name, ...area };
}
