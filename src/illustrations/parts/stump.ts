/** A body from the waist down after an amputation above the knee, on the reader's right; the missing part as a broken line. */
import { contour } from '../../components/body-map/outline.ts';
import { stroke, type Part } from '../part.ts';

const lines = Object.assign({}, ...contour) as Record<string, string>;
const run = (names: readonly string[]): string[] =>
  names.flatMap((name, index) => (lines[name] ?? '').split(' ').slice(index === 0 ? 0 : 1));
const flip = (steps: readonly string[]): string[] =>
  steps.map((step) => step.replace(/^(\d+),/, (_, x: string) => `${0 - Number(x)},`)).reverse();

const leg = run([
  'bellySide',
  'hipSide',
  'thighOuter',
  'kneeOuter',
  'shinOuter',
  'footRim',
  'shinInner',
  'kneeInner',
  'thighInner',
  'groin',
]);
const stumpSide = [
  ...run(['bellySide', 'hipSide']),
  '174,1090',
  '166,1150',
  '140,1196',
  '98,1208',
  '56,1192',
  '40,1150',
  '24,1080',
  '9,1008',
  '0,964',
];

export const stump: Part = [
  stroke('skin', [...stumpSide, ...flip(leg).slice(1), 'z'].join(' ')),
  stroke('fine', '96,1196 98,1208 / 76,1188 74,1202 / 116,1190 120,1204'),
  stroke(
    'ghost',
    ['160,1200', ...run(['kneeOuter', 'shinOuter', 'footRim', 'shinInner', 'kneeInner']), '40,1196'].join(' '),
  ),
];
