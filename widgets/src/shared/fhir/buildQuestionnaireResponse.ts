import type { QuestionnaireResponse } from 'fhir/r4';
import { DECLINED, type PainAnswer } from '../painAnswer.ts';

/** What the response may say beside the answer. */
export interface ResponseOptions {
  /** Reference to the person, e.g. `Patient/example`. */
  readonly subject?: string | undefined;
  /** Canonical address of the clinic's own Questionnaire, e.g. `https://…/Questionnaire/peg|1.0`. */
  readonly questionnaire?: string | undefined;
}

/** One answer as a FHIR R4 QuestionnaireResponse (fhir.md): one item a question, one for the body sites. */
export function buildQuestionnaireResponse(answer: PainAnswer, options: ResponseOptions = {}): QuestionnaireResponse {
  const { scale, value, words, sites } = answer;
  const { subject, questionnaire } = options;
  const values = value.split(',');
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    ...(questionnaire && { questionnaire }),
    ...(subject && { subject: { reference: subject } }),
    authored: answer.time,
    item: [
      ...answer.questions.map((text, index) => ({
        linkId: scale === 'peg' ? ['pain', 'enjoyment', 'activity'][index]! : scale,
        text,
        ...(value === DECLINED
          ? // No answer, and why: never a 0.
            { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: value }] }
          : {
              answer: [
                +values[index]! >= 0 && scale !== 'change' ? { valueInteger: +values[index]! } : { valueString: words },
              ],
            }),
      })),
      ...(sites.length ? [{ linkId: 'location', answer: sites.map((valueString) => ({ valueString })) }] : []),
    ],
  };
}
