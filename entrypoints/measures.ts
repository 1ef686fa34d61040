import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addMeasures } from '../utils/core/annotate/measures/index.ts';
import { tagTerms } from '../utils/core/annotate/nlp.ts';
import { provide } from './background/parts.ts';

export default defineUnlistedScript(() =>
  provide('measures', (annotated) => addMeasures(annotated, tagTerms)),
);
