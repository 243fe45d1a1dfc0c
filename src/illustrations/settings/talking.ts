/** A patient on the left and a doctor on the right, seated, facing each other. */
import { place, type Part } from '../part.ts';
import { chair, seatedPerson, stethoscope } from '../parts/seatedPerson.ts';

export interface Talking {
  /** Where each sits, from the left edge of the sheet to the hip. */
  patient: number;
  doctor: number;
  /** Where their hands are. */
  arms: 'lap' | 'desk';
}
/** The floor is y = 468. */
export const talking = ({ patient, doctor, arms }: Talking): Part => [
  ...place([...chair, ...seatedPerson(arms)], { x: patient, y: 296 }),
  ...place([...chair, ...seatedPerson(arms), ...stethoscope], { x: doctor, y: 296, flip: true }),
];
