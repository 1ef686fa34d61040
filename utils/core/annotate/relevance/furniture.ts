import { sliceOf } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { repeatsHeadline } from './headline-repeat.ts';
import type { Profiles } from './judge.ts';
import { findSiteRule } from './site-text.ts';

const LONGEST = 600;

/** What kind of page furniture each paragraph is, in words; undefined for the article's own. */
export function findFurniture(context: Context, profiles: Profiles): (string | undefined)[] {
  const { paragraphs } = context.article;
  return paragraphs.map((paragraph, i) => {
    if (paragraph.span.end - paragraph.span.start > LONGEST) return undefined;
    if (repeatsHeadline(profiles.paragraphs[i]!, profiles.headline)) return 'the headline once more';
    const text = sliceOf(context.folded, paragraph.span).replaceAll('\u200b', '').trim();
    return findSiteRule({
      text,
      lower: text.toLowerCase(),
      words: profiles.paragraphs[i]!.length,
      role: paragraph.role,
      fromEnd: paragraphs.length - 1 - i,
    })?.label;
  });
}
