import { defineElement } from '../shared/defineElement.ts';
import { PainScalePicker } from './element.ts';

defineElement('pain-scale-picker', PainScalePicker);
