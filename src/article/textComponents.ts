/** The closed vocabulary of content text, as components. The page hands it to the MDX text; content files import nothing. */
import Cite from './cite/Cite.astro';
import Alternatives from './choices/Alternatives.astro';
import Questions from './choices/Questions.astro';
import WhoMayBenefit from './choices/WhoMayBenefit.astro';
import WhoShouldNot from './choices/WhoShouldNot.astro';
import Causes from './condition-facts/Causes.astro';
import Diagnosis from './condition-facts/Diagnosis.astro';
import Options from './condition-facts/Options.astro';
import SelfCare from './condition-facts/SelfCare.astro';
import Symptoms from './condition-facts/Symptoms.astro';
import Benefits from './fact-box/Benefits.astro';
import Guidelines from './fact-box/Guidelines.astro';
import Risks from './fact-box/Risks.astro';
import After from './procedure/After.astro';
import Before from './procedure/Before.astro';
import Steps from './procedure/Steps.astro';
import Advice from './statements/Advice.astro';
import SiteLink from './site-link/SiteLink.astro';
import Term from './term/Term.astro';
import PainDiary from './widgets/PainDiary.astro';
import PainScalePicker from './widgets/PainScalePicker.astro';

const inText = { Cite, Term, Advice, a: SiteLink };
export const treatmentComponents = {
  ...inText,
  WhoMayBenefit,
  WhoShouldNot,
  Alternatives,
  Benefits,
  Guidelines,
  Risks,
  Before,
  Steps,
  After,
  Questions,
};
export const conditionComponents = { ...inText, Symptoms, SelfCare, Diagnosis, Options, Causes, Questions };
export const guideComponents = { ...inText, Questions, PainDiary, PainScalePicker };
