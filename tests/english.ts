import type { AnnotatedArticle, AnnotationId } from '../utils/core/model.ts';
import { type CardOptions, toCardView as cardView } from '../utils/core/present/card/index.ts';
import { compareArticles as compare } from '../utils/core/present/compare/index.ts';
import { englishStrings as strings } from '../utils/core/present/english.ts';
import { toJsonLd as jsonLd } from '../utils/core/present/export/json-ld.ts';
import { toMarkdown as markdown } from '../utils/core/present/export/markdown.ts';
import { type PanelOptions, toPanelView as panelView } from '../utils/core/present/panel/index.ts';
import {
  sheetToMarkdown as markdownOfSheet,
  type SheetMarks,
  toSheetItems as sheetItems,
} from '../utils/core/present/sheet.ts';

/** The views as an English reader gets them. */
export const toCardView = (
  document: AnnotatedArticle,
  id: AnnotationId,
  options: Omit<CardOptions, 'strings'> = {},
) => cardView(document, id, { strings, ...options });
export const toPanelView = (document: AnnotatedArticle, options: Partial<PanelOptions> = {}) =>
  panelView(document, { strings, ...options });
export const toSheetItems = (document: AnnotatedArticle) => sheetItems(document, strings);
export const sheetToMarkdown = (document: AnnotatedArticle, marks: SheetMarks) =>
  markdownOfSheet(document, marks, strings);
export const compareArticles = (first: AnnotatedArticle, second: AnnotatedArticle) =>
  compare(first, second, strings);
export const toMarkdown = (document: AnnotatedArticle) => markdown(document, strings);
export const toJsonLd = (document: AnnotatedArticle) => jsonLd(document, strings);
