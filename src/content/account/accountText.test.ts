import { expect, test } from 'vitest';
import type { Block } from './account.ts';
import { bodyTexts, signTexts, textsOf } from './accountText.ts';
import { buildAccount } from './buildAccount.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';
import { allPages } from '../read/allPages.ts';

const accountOf = (slug: string) =>
  buildAccount(library, {
    ...allPages(library).find((page) => page.slug === slug)!,
  });
const texts = (slug: string): string[] => bodyTexts(accountOf(slug)).map(({ kind, text }) => `${kind}: ${text}`);

test('all words of a treatment’s page below the first screen, in reading order', () => {
  expect(texts('warm-needle')).toEqual([
    'prose: A warm needle is made up. It may leave a bruise.',
    'heading: What it is',
    'prose: It is a thin needle that is warm. It takes 20 minutes.',
    'heading: Who it may help',
    'list: People whose elbow stays sore.',
    'heading: Who should not have it',
    'list: People with an infection.',
    'heading: What else you can do',
    'list: Only when all else failed.',
    'list: You can wait.',
    'prose: See the implant.',
    'heading: How well it works',
    'prose: In a blinded trial 48 of 100 people had half the pain gone, against 24 of 100 with salt water.',
    'list: In one trial of 40 people, 75 of 100 felt better with the implant and 25 of 100 with exercise.',
    'list: Of 100 people, 48 had at least half of the pain gone at 6 weeks. With salt water it was 24.',
    'list: Pain was 3.4 of 10 points with it and 4.6 without.',
    'list: It probably gives people about 2 fewer days of pain a month.',
    'list: About 12 more people of 100 may sleep well.',
    'list: Nobody has studied it for a stiff toe.',
    'list: For some people with a sore elbow.',
    'list: Not approved for the back.',
    'heading: Risks',
    'list: A bruise',
    'list: Of 1,000 needles, 14 leave a bruise.',
    'list: Soreness',
    'list: One hospital says that the place may be sore.',
    'list: A hole in the lung',
    'list: It happened after 2 to 9 of 10,000 needles, by study.',
    'list: A stroke',
    'list: A stroke has been reported. Nobody knows how often.',
    'warning: The agency has not approved warm needles for the back.',
    'heading: Before',
    'list: Eat and drink as usual.',
    'list: Bring a friend.',
    'heading: On the day',
    'list: You sit down.',
    'list: The skin is cleaned.',
    'list: The needle goes in.',
    'list: A room in a clinic.',
    'list: You stay awake.',
    'list: No picture is taken.',
    'heading: Afterwards',
    'list: The spot is sore.',
    'list: Most people rest for 2 days.',
    'list: It was measured at 6 weeks.',
    'heading: Rest',
    'advice: Rest for 2 days.',
    'heading: If it does not help',
    'prose: Go back and ask. You can:',
    'list: wait',
    'list: ask for help',
    'heading: Questions to ask',
    'list: How many have you done?',
    'list: What if it does not help?',
    'list: Who will do it?',
    'list: What does it cost?',
  ]);
});

test('all words of a condition’s page', () => {
  expect(texts('sore-elbow')).toEqual([
    'heading: Symptoms',
    'list: It hurts when you lift.',
    'heading: How it usually goes',
    'prose: Most people get better in 12 months.',
    'heading: What you can do',
    'list: Keep moving.',
    'list: Heavy bags.',
    'heading: When to see someone',
    'prose: When it stays.',
    'heading: How it is diagnosed',
    'list: A doctor looks and asks.',
    'heading: Treatments compared',
    'list: Exercise',
    'list: 25 of 100 people felt better with it.',
    'list: Waiting',
    'list: Most get better in 12 months.',
    'list: It may help. 48 of 100 people had half the pain, against 24 with salt water.',
    'list: We are not sure. One open trial of 40 people is all there is.',
    'list: Most people need no needle.',
    'warning: Warm needles are not approved for the back.',
    'heading: What causes it',
    'list: Much lifting.',
    'list: About 3 in 100 adults have it.',
    'heading: Living with it',
    'prose: Take your time.',
    'heading: Questions to ask',
    'list: What is it?',
    'list: Will it go?',
    'list: What can I do?',
    'list: Who helps?',
  ]);
});

test('all words of a guide: advice in full, danger signs, duties', () => {
  expect(texts('safety')).toEqual([
    'heading: Rest',
    'heading: Rest',
    'advice: Rest for 2 days.',
    'advice: One hospital asks for it. Nobody has tested it.',
    'heading: When to call',
    'list: Short of breath',
    'list: Numb legs',
    'list: Red and hot',
    'heading: Warnings',
    'warning: The agency has not approved warm needles for the back.',
    'heading: Questions to ask',
    'list: Who do I call?',
  ]);
});

test('a heading inside a section is a heading; a block without words has no text', () => {
  const heading: Block = {
    kind: 'prose',
    flow: { type: 'heading', line: 1, depth: 3, id: 'a', children: [{ type: 'text', value: 'Inside' }] },
  };
  expect(textsOf(heading)).toEqual([{ kind: 'heading', text: 'Inside' }]);
  expect(textsOf({ kind: 'care-lines', acts: [{ act: 'emergency', heading: 'Now', means: 'Call.' }] })).toEqual([
    { kind: 'list', text: 'Now' },
    { kind: 'list', text: 'Call.' },
  ]);
  expect(textsOf({ kind: 'widget', name: 'PainDiary' })).toEqual([]);
  expect(textsOf({ kind: 'used-for', conditions: [{ slug: 'a', title: 'A' }] })).toEqual([]);
});

test('the danger signs of the first screen', () => {
  expect(signTexts(accountOf('warm-needle'))).toEqual([
    'Your legs go numb, or you cannot pass urine (if it was done in the back).',
    'You cannot breathe well.',
    'The place is red and hot.',
  ]);
});
