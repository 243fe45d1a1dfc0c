import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import { DECLINED, type PainAnswer } from '../painAnswer.ts';

/** What the response may say beside the answer. */
export interface ResponseOptions {
  /** Reference to the person, e.g. `Patient/example`. */
  readonly subject?: string | undefined;
  /** Canonical address of the clinic's own Questionnaire, e.g. `https://…/Questionnaire/peg|1.0`. */
  readonly questionnaire?: string | undefined;
}

const PEG_LINKS = ['pain', 'enjoyment', 'activity'];

/** One answer as a FHIR R4 QuestionnaireResponse (fhir.md): one item a question, one for the body sites. */
export function buildQuestionnaireResponse(answer: PainAnswer, options: ResponseOptions = {}): QuestionnaireResponse {
  const { scale, value, words, sites } = answer;
  const values = value.split(',');
  const item: QuestionnaireResponseItem[] = answer.questions.map((text, index) => ({
    linkId: (scale === 'peg' && PEG_LINKS[index]) || scale,
    text,
    ...(value === DECLINED
      ? // No answer, and why: never a 0.
        { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: value }] }
      : {
          answer: [
            scale === 'verbal' || scale === 'change' ? { valueString: words } : { valueInteger: +values[index]! },
          ],
        }),
  }));
  if (sites.length) item.push({ linkId: 'location', answer: sites.map((valueString) => ({ valueString })) });
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    ...(options.questionnaire && { questionnaire: options.questionnaire }),
    ...(options.subject && { subject: { reference: options.subject } }),
    authored: answer.time,
    item,
  };
}
