import type { Problem } from '../../utils/core/model.ts';
import type { Strings } from '../../utils/core/present/strings.ts';

interface ProblemText {
  readonly title: string;
  readonly text: string;
  /** Trying again can help. */
  readonly retry: boolean;
}

/** What a reader is told of a problem, and whether trying again makes sense. */
export function problemText(problem: Problem, strings: Strings): ProblemText {
  switch (problem.code) {
    case 'no-article':
      return {
        title: strings.text('noArticleTitle'),
        text: problem.message || strings.text('noArticleText'),
        retry: true,
      };
    case 'restricted-page':
    case 'browser-page':
    case 'store-page':
    case 'pdf':
      return { title: strings.text('restrictedTitle'), text: strings.text('restrictedText'), retry: false };
    case 'file-page':
      return { title: strings.text('restrictedTitle'), text: problem.message, retry: false };
    case 'unreachable':
      return { title: strings.text('unreachableTitle'), text: strings.text('unreachableText'), retry: true };
    default:
      return { title: strings.text('failedTitle'), text: problem.message, retry: true };
  }
}
