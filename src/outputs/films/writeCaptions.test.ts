import { expect, it } from 'vitest';
import { writeCaptions, writeTime } from './writeCaptions.ts';

const scene = (says: string, seconds: number) => ({
  heading: 'Heading',
  says,
  shows: 'A drawing.',
  seconds,
  height: 480,
  layers: [],
  labels: [],
  sources: [],
});

it('one cue for each scene, numbered, end to end', () => {
  expect(writeCaptions({ lang: 'en', scenes: [scene('First.', 6), scene('Second\n one.', 61)] })).toBe(
    'WEBVTT\nKind: captions\nLanguage: en\n\n1\n00:00:00.000 --> 00:00:06.000\nFirst.\n\n2\n00:00:06.000 --> 00:01:07.000\nSecond one.\n',
  );
});

it('no text can end its cue or begin a tag', () => {
  const [, , , , , , text] = writeCaptions({ lang: 'en', scenes: [scene('a --> b <i> & c', 6)] }).split('\n');
  expect(text).toBe('a --&gt; b &lt;i&gt; &amp; c');
});

it('hours are written out', () => {
  expect(writeTime(3725)).toBe('01:02:05.000');
});
