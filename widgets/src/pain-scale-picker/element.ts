import { html } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { FormControl } from '../shared/formControl.ts';
import type { Languages } from '../shared/languages.ts';
import en, { type PickerStrings } from './strings.en.ts';

export class PainScalePicker extends FormControl<PickerStrings> {
  static languages: Languages<PickerStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles];
  protected override cleanValue(value: string): string { return value; }
  protected override toFormValue(): string { return this.value; }
  protected override customStates(): Record<string, boolean> { return {}; }
  protected override saveExtra(): string { return ''; }
  protected override restoreExtra(): void {}
  protected override renderContent(): unknown {
    return html`<button>${this.text.clear}</button>`;
  }
}
