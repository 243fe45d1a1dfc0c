import { html, type TemplateResult } from 'lit';
import { drawBody } from './drawBody.ts';
import { describeSite, SITES } from './sites.ts';
import type { PickerStrings } from './strings.en.ts';

/** The question where it hurts: an outline of the body, and the same sites as a list of check boxes. */
export function renderSites(chosen: readonly string[], text: PickerStrings, readonly: boolean): TemplateResult {
  const isChosen = (site: string): boolean => chosen.includes(site);
  return html`<fieldset>
    <legend>${text.where}</legend>
    ${drawBody(isChosen, text)}
    <div class="sites">
      ${SITES.map(
        (site) =>
          html`<label>
            <input type="checkbox" value=${site} .checked=${isChosen(site)} ?disabled=${readonly} />
            ${describeSite(site, text)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
