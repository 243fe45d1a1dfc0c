import { createPictures } from './createPictures.ts';
import { renderTranscript } from './renderTranscript.ts';

/** What a film's scenes show and say. A part of its own beside the player's: each is small enough for an old phone on a slow line. */
export const scenes = { createPictures, renderTranscript };
