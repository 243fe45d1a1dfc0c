import '../pain-scale-picker/define.ts';
import { defineElement } from '../shared/defineElement.ts';
import { PainDiary } from './element.ts';

defineElement('pain-diary', PainDiary);

declare global {
  interface HTMLElementTagNameMap {
    'pain-diary': PainDiary;
  }
}
