import type { AnnotatedArticle, Annotation, Article, Party } from '../model.ts';
import { bySpan } from '../text/spans.ts';
import { type Context, createContext } from './context.ts';
import { findFigures } from './figures/index.ts';
import type { FurtherStages } from './further-stages.ts';
import { annotateOther, isReadInFull } from './other-languages/index.ts';

export interface AnnotateOptions {
  /** How many sentences the summary holds; three unless told. */
  readonly summarySentences?: number;
}

/** An article read step by step, for whoever shows marks as they are found. */
export interface Steps {
  /** The figures, which cost least; a number inside a name may still be among them. */
  figures(): AnnotatedArticle;
  /** All marks; nothing is said yet of relevance, summary and findings. */
  marks(stages: FurtherStages): AnnotatedArticle;
  /** What `annotate` gives. */
  whole(stages: FurtherStages, options?: AnnotateOptions): AnnotatedArticle;
}

/** The steps share what they find: each may be asked for or left out. The further stages are given when they are needed. */
export function annotateInSteps(article: Article): Steps {
  return isReadInFull(article) ? inFull(article) : inOneStep(annotateOther(article));
}

const inOneStep = (all: AnnotatedArticle): Steps => ({
  figures: () => all,
  marks: () => all,
  whole: () => all,
});

function inFull(article: Article): Steps {
  const context = createContext(article);
  let claims: Claims | undefined;
  return {
    figures: () => unfinished(article, findFigures(context, []), []),
    marks(stages) {
      claims ??= findClaims(context, stages);
      return unfinished(article, inOrder(claims), claims.parties);
    },
    whole(stages, options = {}) {
      claims ??= findClaims(context, stages);
      const relevance = stages.scoreRelevance(context, claims);
      const summary = stages.summarise(context, { ...claims, relevance }, options.summarySentences ?? 3);
      const annotations = inOrder(claims);
      const { parties } = claims;
      const document = { version: 1 as const, article, annotations, parties, relevance, summary };
      return { ...document, findings: stages.findFindings(document) };
    },
  };
}

type Claims = ReturnType<typeof findClaims>;

function findClaims(context: Context, { findParties, findQuotes }: FurtherStages) {
  const { mentions, parties } = findParties(context);
  const figures = findFigures(context, mentions);
  const quotes = findQuotes(context, { mentions, parties });
  return { figures, mentions, parties, quotes };
}

const inOrder = ({ figures, mentions, quotes }: Claims): Annotation[] =>
  [...figures, ...mentions, ...quotes].sort((a, b) => bySpan(a.span, b.span));

const unfinished = (
  article: Article,
  annotations: readonly Annotation[],
  parties: readonly Party[],
): AnnotatedArticle => ({
  version: 1,
  article,
  annotations,
  parties,
  relevance: [],
  summary: { sentences: [] },
  findings: [],
});
