/** The closed vocabulary of content text. Anything else in angle brackets is an error. */
export const treatmentBlocks = [
  'WhoMayBenefit',
  'WhoShouldNot',
  'Alternatives',
  'Benefits',
  'Guidelines',
  'Risks',
  'Before',
  'Steps',
  'After',
  'Questions',
] as const;
export const conditionBlocks = ['Symptoms', 'SelfCare', 'Diagnosis', 'Options', 'Causes', 'Questions'] as const;
export const guideBlocks = ['Questions', 'PainScalePicker', 'PainDiary'] as const;
export const inlineTags = ['Cite', 'Term', 'Advice', 'Figure'] as const;

/** Headings of each kind of page, in order. `optional` may be left out. */
export const treatmentHeadings = [
  { text: 'What it is' },
  { text: 'Who it may help' },
  { text: 'Who should not have it' },
  { text: 'What else you can do' },
  { text: 'How well it works' },
  { text: 'Risks' },
  { text: 'Before' },
  { text: 'On the day' },
  { text: 'Afterwards' },
  { text: 'If it does not help' },
  { text: 'How often, and what it costs', optional: true },
  { text: 'Questions to ask' },
] as const;
export const conditionHeadings = [
  { text: 'Symptoms' },
  { text: 'How it usually goes' },
  { text: 'What you can do' },
  { text: 'When to see someone' },
  { text: 'How it is diagnosed' },
  { text: 'Treatments compared' },
  { text: 'What causes it' },
  { text: 'Living with it' },
  { text: 'Questions to ask' },
] as const;

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** Place in the body, counted in characters. */
  index: number;
}

/** Every opening or self-closing tag of a body, in order. */
export function findTags(body: string): Tag[] {
  return [...body.matchAll(/<([A-Za-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|\{[^}]*\}))*)\s*\/?>/g)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([\w-]+)=["']([^"']*)["']/g)].map((pair) => [pair[1] ?? '', pair[2] ?? '']),
    ),
    index: match.index,
  }));
}

/** The ids in a `refs="a b"` attribute. */
export const splitIds = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);
