/** The steps of a doctor's training as stairs, up to the right, with the graduate's cap above the second: the degree. */
import { place, stroke, type Part } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { mortarboard } from '../tools/mortarboard.ts';

const words = ['college', 'medical-school', 'residency', 'fellowship', 'license'] as const;
const leftOf = (index: number): number => 16 + index * 108;
const topOf = (index: number): number => 398 - index * 70;

const stair = (index: number): Part => {
  const [left, top] = [leftOf(index), topOf(index)];
  return [stroke('tool', `${left},${top}! 704,${top}! 704,${top + 70}! ${left},${top + 70}! z`)];
};

export const trainingStairs = (over: Part): Scene => ({
  height: 480,
  art: [words.flatMap((_, index) => stair(index)), place(mortarboard, { x: 174, y: 284, scale: 0.64 }), over],
  labels: words.map((word, index) => label(word, 'start', [leftOf(index) + 18, topOf(index) + 35])),
});
