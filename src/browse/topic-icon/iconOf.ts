/** Which icon of the Health Icons set stands for which kind of pain or treatment. */
import type { Category, KindOfPain } from '../../content/schema/terms.ts';

export const iconOf = {
  nerve: 'nerve-outline',
  joint: 'joints-outline',
  muscle: 'pain-outline',
  bone: 'skeleton-outline',
  headache: 'headache-outline',
  'after-surgery': 'general-surgery-outline',
  cancer: 'oncology-outline',
  spine: 'spine-outline',
  'whole-body': 'body-outline',
  organ: 'stomach-outline',
  injection: 'syringe-outline',
  'nerve-block': 'nerve-outline',
  ablation: 'pain-managment-outline',
  neuromodulation: 'neurology-outline',
  'spine-procedure': 'spine-outline',
  infusion: 'blood-drop-outline',
  regenerative: 'blood-cells-outline',
  diagnostic: 'xray-outline',
} as const satisfies Record<KindOfPain | Category, string>;
