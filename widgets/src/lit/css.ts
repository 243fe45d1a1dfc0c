/** CSS text. A widget's class has one adopted sheet made of all its texts. */
export function css(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: strings }, ...values);
}
