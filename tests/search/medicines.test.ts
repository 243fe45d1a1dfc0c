/** Medicines are found by their names, brands and misspellings, and by what people ask of them. Written before any of it was run. */
import { expect, test } from 'vitest';
import { createOwnFinder } from './ownFinder.ts';

const { find } = createOwnFinder(process.cwd());

test.each([
  ['tylenol', 'acetaminophen'],
  ['paracetamol overdose how much is too much', 'acetaminophen'],
  ['acetominophen', 'acetaminophen'],
  ['advil side effects', 'anti-inflammatory-medicines'],
  ['ibuprofin', 'anti-inflammatory-medicines'],
  ['is naproxen bad for the heart', 'anti-inflammatory-medicines'],
  ['amitriptyline for pain', 'antidepressants-for-pain'],
  ['cymbalta', 'antidepressants-for-pain'],
  ['stop taking duloxetine', 'antidepressants-for-pain'],
  ['eliquis', 'blood-thinners'],
  ['medical marijuana', 'cannabis-based-medicines'],
  ['cbd oil', 'cannabis-based-medicines'],
  ['gabapentin', 'gabapentinoids'],
  ['gabapentine', 'gabapentinoids'],
  ['pregabalin weight gain', 'gabapentinoids'],
  ['gabapentin and alcohol', 'gabapentinoids'],
  ['sumatriptan', 'migraine-medicines'],
  ['topiramate pregnancy', 'migraine-medicines'],
  ['muscle relaxer', 'muscle-relaxants'],
  ['cyclobenzaprine', 'muscle-relaxants'],
  ['bupivacaine', 'numbing-medicines'],
  ['oxycodone', 'opioids'],
  ['opiods addiction', 'opioids'],
  ['how do I come off morphine', 'opioids'],
  ['narcan', 'opioids'],
  ['kenalog', 'steroids-injected'],
  ['lidocaine patch', 'topical-treatments'],
  ['capsaicin patch', 'topical-treatments'],
])('“%s” finds %s first', (query, slug) => expect(find(query)[0]).toBe(slug));
