import { describeFormControl } from '../../test/browser/formControlSuite.ts';

const pick =
  (value: string, group = 1) =>
  (page: { click(selector: string): Promise<void> }) =>
    page.click(`#control >> [role=radiogroup]:nth-of-type(${group}) input[value="${value}"]`);

describeFormControl('nrs', { tag: 'pain-scale-picker', answers: ['0', '7'], answer: pick('0') });
describeFormControl('verbal', {
  tag: 'pain-scale-picker',
  attributes: 'scale="verbal"',
  answers: ['none', 'severe'],
  answer: pick('none'),
});
describeFormControl('faces', {
  tag: 'pain-scale-picker',
  attributes: 'scale="faces"',
  answers: ['0', '10'],
  answer: pick('0'),
});
describeFormControl('change', {
  tag: 'pain-scale-picker',
  attributes: 'scale="change"',
  answers: ['1', '7'],
  answer: pick('1'),
});
describeFormControl('peg', {
  tag: 'pain-scale-picker',
  attributes: 'scale="peg"',
  answers: ['0,0,0', '6,5,5'],
  async answer(page) {
    for (const group of [1, 2, 3]) await pick('0', group)(page);
  },
});
describeFormControl('vas', {
  tag: 'pain-scale-picker',
  attributes: 'scale="vas"',
  answers: ['0', '100'],
  async answer(page) {
    await page.click('#control >> input[type=number]');
    await page.press('0');
    await page.press('Tab');
  },
});
