/** The blocks of a medicine's page, and what other pages show of the medicines that they name. */
import { findingsOf, harmsOf } from '../evidence/listPageEvidence.ts';
import type { Condition, Library, Medicine, Treatment } from '../read/library.ts';
import type { BlockName } from '../read/parseBody.ts';
import type { MedicineList } from '../schema/medicine.ts';
import type { Block, MedicineRow, NamedMedicine } from './account.ts';
import { dutiesOf } from './listDuties.ts';
import { harmGroups, joinStatements, statements, usedFor } from './statementBlocks.ts';

/** The tag under whose name each list stands in the text. */
const listOf: Partial<Record<BlockName, MedicineList>> = {
  TakingSafely: 'takingSafely',
  WhoShouldNot: 'whoShouldNot',
  Mixing: 'mixing',
  OlderPeople: 'olderPeople',
  Pregnancy: 'pregnancy',
  Driving: 'driving',
  Stopping: 'stopping',
};

export function medicineBlocks(library: Library, page: Medicine, name: BlockName): Block[] {
  const { facts, words } = page;
  const list = (field: MedicineList): Block[] => statements(field, joinStatements(facts[field], words[field]));
  const own = listOf[name];
  if (own) return name === 'Mixing' ? [...list(own), ...namedMedicines(library, page)] : list(own);
  switch (name) {
    case 'UsedFor':
      return [...list('usedFor'), ...usedFor(library, facts.treats)];
    case 'Benefits': {
      const findings = findingsOf(library, page);
      return findings.length > 0 ? [{ kind: 'findings', findings }] : [];
    }
    case 'Risks':
      return harmGroups(harmsOf(library, page));
    default:
      return [];
  }
}

/**
 * What research found of each medicine for a condition: the results that its page draws, or else its first. What is given by injection has
 * its results among the procedures.
 */
export const medicineRows = (library: Library, condition: string): MedicineRow[] =>
  library.medicines
    .filter(({ facts }) => facts.routes.some((route) => route !== 'injected'))
    .flatMap((page) => {
      const own = findingsOf(library, page).filter(({ conditions }) => conditions.includes(condition));
      const drawn = own.filter((finding) => finding.drawn);
      const findings = drawn.length > 0 ? drawn : own.slice(0, 1);
      return findings.length > 0 ? [{ medicine: page.slug, title: page.words.title, findings }] : [];
    });

/** Medicines by slug, in the order given, with the warning that goes with their names. */
export const nameMedicines = ({ medicines }: Pick<Library, 'medicines'>, slugs: readonly string[]): NamedMedicine[] =>
  [...new Set(slugs)]
    .flatMap((slug) => medicines.find((medicine) => medicine.slug === slug) ?? [])
    .map(({ slug, facts, words }) => ({
      slug,
      title: words.title,
      alert: facts.alert && words.alert !== undefined ? { id: slug, text: words.alert, refs: facts.alert } : undefined,
    }));

/** Slugs of all medicines that a page names and links to. */
export const medicinesOn = (page: Condition | Treatment | Medicine): string[] => [
  ...new Set([
    ...(page.kind === 'conditions' ? page.facts.otherOptions.flatMap(({ medicines }) => medicines) : []),
    ...page.facts.medicines,
  ]),
];

/** The medicines that a page names; those with a warning first. A warning that a regulator's words on the page already give is not said twice. */
export function namedMedicines(library: Library, page: Condition | Treatment | Medicine): Block[] {
  const warned = dutiesOf(library, page).flatMap(({ id }) => library.duties.facts.duties[id]?.audience.medicines ?? []);
  const named = nameMedicines(library, medicinesOn(page)).map((medicine) =>
    warned.includes(medicine.slug) ? { ...medicine, alert: undefined } : medicine,
  );
  const medicines = [...named.filter(({ alert }) => alert), ...named.filter(({ alert }) => !alert)];
  return medicines.length > 0 ? [{ kind: 'medicines', medicines }] : [];
}
