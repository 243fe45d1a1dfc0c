import type { Attribute, ElementDoc } from './readManifest.ts';

/** Types by name that attributes use, written out, so that editors and frameworks need no import. */
const ALIASES: Record<string, string> = {
  Scale: "'nrs' | 'verbal' | 'vas' | 'faces' | 'peg' | 'change'",
  Recall: "'now' | 'past-24-hours' | 'past-week'",
  "PainScalePicker['recall']": "'now' | 'past-24-hours' | 'past-week'",
};

/** The type of an attribute as TypeScript, without `undefined`. */
export function typeOfAttribute({ type }: Attribute): string {
  return (type?.text ?? 'string')
    .split(' | ')
    .filter((part) => part !== 'undefined')
    .map((part) => ALIASES[part] ?? part)
    .join(' | ');
}

/** The values that an attribute may take, when they are few and known. */
export function valuesOfAttribute(attribute: Attribute): readonly string[] {
  return [...typeOfAttribute(attribute).matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}

/** Documentation of an attribute: its own, or that of the field behind it. */
export function describeAttribute(element: ElementDoc, attribute: Attribute): string {
  const field = element.members.find(({ name }) => name === attribute.fieldName);
  return (attribute.description ?? field?.description ?? '').replace(/\s+/g, ' ');
}
