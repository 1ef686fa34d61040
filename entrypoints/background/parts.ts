import type { FurtherStages } from '../../utils/core/annotate/further-stages.ts';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { loadPart, providePart } from '../../utils/extension/parts.ts';

/** What the scripts hold that the background loads when they are first needed: the entrypoints of these names. */
interface Parts {
  /** The stages that come after the figures, with their tables. */
  readonly stages: FurtherStages;
  /** What the amounts measure, with the library that tells parts of speech. */
  readonly measures: (annotated: AnnotatedArticle) => AnnotatedArticle;
}

export const PARTS = ['stages', 'measures'] as const satisfies readonly (keyof Parts)[];

export const provide = <N extends keyof Parts>(name: N, part: Parts[N]): void => providePart(name, part);

export const part = <N extends keyof Parts>(name: N): Promise<Parts[N]> => loadPart<Parts[N]>(name);
