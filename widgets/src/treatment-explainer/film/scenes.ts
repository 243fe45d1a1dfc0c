import { createPictures } from './createPictures.ts';
import { createVoice } from './readAloud.ts';
import { renderTranscript } from './renderTranscript.ts';
import { splitText } from './splitText.ts';

/** What a film's scenes show and say, in writing and aloud. A part of its own beside the player's: each is small enough for an old phone on a slow line. */
export const scenes = { createPictures, createVoice, renderTranscript, splitText };
