import type { Problem } from '../../utils/core/model.ts';
import type { Strings, TextKey } from '../../utils/core/present/strings.ts';

interface ProblemText {
  readonly title: string;
  readonly text: string;
  /** What the machine said, in English, where no sentence of ours knows better. */
  readonly detail?: string;
  /** Trying again can help. */
  readonly retry: boolean;
}

const NO_ARTICLE: Readonly<Record<string, TextKey>> = {
  frameset: 'noArticleFrames',
  iframe: 'noArticleFrame',
  empty: 'noArticleEmpty',
};

/** What a reader is told of a problem, and whether trying again makes sense. */
export function problemText({ code, message, about = '' }: Problem, { text, locale }: Strings): ProblemText {
  switch (code) {
    case 'no-article': {
      const why = Object.hasOwn(NO_ARTICLE, about) ? NO_ARTICLE[about]! : 'noArticleText';
      return { title: text('noArticleTitle'), text: text(why), retry: true };
    }
    case 'too-long': {
      const characters = new Intl.NumberFormat(locale).format(Number(about));
      return { title: text('noArticleTitle'), text: text('tooLongText', characters), retry: false };
    }
    case 'restricted-page':
    case 'browser-page':
    case 'store-page':
    case 'pdf':
      return { title: text('restrictedTitle'), text: text('restrictedText'), retry: false };
    case 'file-page':
      return { title: text('restrictedTitle'), text: text('filePageText'), retry: false };
    case 'unreachable':
      return { title: text('unreachableTitle'), text: text('unreachableText'), retry: true };
    default:
      return { title: text('failedTitle'), text: text('failedText'), detail: message, retry: true };
  }
}
