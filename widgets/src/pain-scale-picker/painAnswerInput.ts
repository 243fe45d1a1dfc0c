import { DECLINED } from '../shared/painAnswer.ts';
import { PainAnswerControl } from './painAnswerControl.ts';

/** How a person answers: what keys, pointers, buttons and typing do to the answer. */
export abstract class PainAnswerInput extends PainAnswerControl {
  /** An arrow key is down. */
  #isArrow = false;

  /** The answer of each question. @internal */
  protected _items(): string[] {
    const { value } = this;
    return this._scale === 'peg' && !/,/.test(value) ? ['', '', ''] : value.split(',');
  }

  /** @internal */
  protected _onInput(event: Event): void {
    event.stopPropagation();
    const { name, type, value, checked } = event.target as HTMLInputElement;
    if (type === 'checkbox') return this.#chooseSite(value, checked);
    const items = this._items();
    items[+name] = value;
    const answer = items.join(',');
    this._mistyped = this.cleanValue(answer) ? '' : answer;
    // Typing and arrow keys pass through answers that are not meant: `change` waits until the person
    // leaves or presses Space or Enter (@apg-radio).
    this.takeAnswer(answer, this.#isArrow || type === 'number');
  }

  /** @internal */
  protected _onKey({ type, key, target }: KeyboardEvent): void {
    this.#isArrow = type === 'keydown' && /^Arrow/.test(key);
    if (key !== ' ' && key !== 'Enter') return;
    this.settle();
    // Enter submits, as in every native control.
    if (type === 'keydown' && key > ' ' && (target as Element).matches('input')) this.form?.requestSubmit();
  }

  #chooseSite(site: string, on: boolean): void {
    this.sites = on ? [...this.sites, site] : this.sites.filter((other) => other !== site);
    this.takeAnswer(this.value);
  }

  /** @internal */
  protected _onClick(event: Event): void {
    const { site, do: act } =
      (event.target as HTMLElement).closest<HTMLElement>('[data-site],[data-do]')?.dataset ?? {};
    if (this._isDisabled || this.readonly) return;
    if (site) this.#chooseSite(site, !this.sites.includes(site));
    if (!act) return;
    this._mistyped = '';
    const { value } = this;
    if (act === 'clear') {
      this.clear();
      this.takeAnswer('');
      this.renderRoot.querySelector<HTMLElement>('input:enabled')?.focus();
    } else if (act === DECLINED) this.takeAnswer(value === act ? '' : act);
    // The first press starts at the end it comes from: nothing moves before it is asked to. Buttons and a typed
    // number, because the line is the scale that people fail most (@williamson-2005-review, @herr-2007-ipt).
    else this.#moveMark(/^\d/.test(value) ? +value + +act : 50 - 50 * +act);
  }

  /** Puts the mark at a position from 0 to 100; further out is the end. */
  #moveMark(position: number, isPassing?: boolean): void {
    this._mistyped = '';
    this.takeAnswer(`${Math.round(Math.min(100, Math.max(0, position)))}`, isPassing);
  }

  /** @internal */
  protected _onPointer(event: PointerEvent): void {
    const { type, buttons, offsetX, offsetY, pointerId } = event;
    const line = event.currentTarget as HTMLElement;
    const across = offsetX / line.clientWidth;
    if (type === 'pointerup') this.settle();
    if (!buttons || this._isDisabled || this.readonly) return;
    line.setPointerCapture(pointerId);
    this.#moveMark(
      100 *
        (this.orientation === 'vertical'
          ? 1 - offsetY / line.clientHeight
          : this.text.dir === 'rtl'
            ? 1 - across
            : across),
      true,
    );
  }
}
