import type { Explainer } from './payload.ts';
import { payloadShape } from './payloadShape.ts';
import { readShape } from './readShape.ts';

/** Checks data that came over the network. Throws an error that names the wrong field. */
export const readPayload = (value: unknown): Explainer => readShape(payloadShape, value, 'data') as Explainer;
