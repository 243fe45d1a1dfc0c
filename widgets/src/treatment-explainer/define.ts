import { defineElement } from '../shared/defineElement.ts';
import { TreatmentExplainer } from './element.ts';

defineElement('treatment-explainer', TreatmentExplainer);
