/** Every drawing in content/drawings under its name, as a film would name it. */
import { listDrawings } from '../../src/content/read/drawingFiles.ts';
import { formatProblems } from '../../src/content/read/problem.ts';
import type { Drawing } from '../../src/drawings/drawing.ts';
import { checkDrawing } from '../../src/drawings/findDrawings.ts';

export const listOurDrawings = (): [name: string, drawing: Drawing][] =>
  listDrawings().map((name) => {
    const { drawing, problems } = checkDrawing(name);
    if (!drawing) throw new Error(formatProblems(problems));
    return [name, drawing];
  });
