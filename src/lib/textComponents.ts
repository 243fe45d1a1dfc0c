/** The closed vocabulary of content text, as components. The page hands it to the MDX text; content files import nothing. */
import Cite from '../components/cite/Cite.astro';
import Alternatives from '../components/choices/Alternatives.astro';
import Questions from '../components/choices/Questions.astro';
import WhoMayBenefit from '../components/choices/WhoMayBenefit.astro';
import WhoShouldNot from '../components/choices/WhoShouldNot.astro';
import Causes from '../components/condition-facts/Causes.astro';
import Diagnosis from '../components/condition-facts/Diagnosis.astro';
import Options from '../components/condition-facts/Options.astro';
import SelfCare from '../components/condition-facts/SelfCare.astro';
import Symptoms from '../components/condition-facts/Symptoms.astro';
import Benefits from '../components/fact-box/Benefits.astro';
import Guidelines from '../components/fact-box/Guidelines.astro';
import Risks from '../components/fact-box/Risks.astro';
import After from '../components/procedure/After.astro';
import Before from '../components/procedure/Before.astro';
import Steps from '../components/procedure/Steps.astro';
import Advice from '../components/statements/Advice.astro';
import SiteLink from '../components/site-link/SiteLink.astro';
import Term from '../components/term/Term.astro';
import PainDiary from '../components/widgets/PainDiary.astro';
import PainScalePicker from '../components/widgets/PainScalePicker.astro';

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
