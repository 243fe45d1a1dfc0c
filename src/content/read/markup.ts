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
