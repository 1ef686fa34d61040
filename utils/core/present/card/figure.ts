import type { Figure } from '../../model.ts';
import { convert } from '../format/convert.ts';
import { formatQuantity } from '../format/unit.ts';
import { formatValue, VALUE_LABEL } from '../format/value.ts';
import { quoteAround } from '../lookup.ts';
import { otherFigures, sameFigures } from '../same-figure.ts';
import { isDifference } from './difference.ts';
import { type CardBody, type CardContext, listOf, textAt } from './parts.ts';
import { speakerLine } from './speaker.ts';
import type { CardRow } from './view.ts';

export function figureCard(context: CardContext, figure: Figure): CardBody {
  const { all, lookup, strings, units } = context;
  const surface = textAt(context, figure.span);
  const { words, exact } = formatValue(figure.value, surface, figure.approximate, strings);
  const rows: CardRow[] = [];

  if (figure.measures) rows.push({ label: strings.text('measures'), text: textAt(context, figure.measures) });
  const difference = isDifference(lookup.document.article.text, figure);
  const converted = figure.value.type === 'quantity' ? convert(figure.value, units, difference) : undefined;
  if (converted) {
    rows.push({
      label: strings.text('inYourUnits'),
      text: strings.text('about', formatQuantity(converted, strings.locale)),
    });
  }
  const quote = quoteAround(all, figure.span);
  if (quote) {
    const card = lookup.byId.has(quote.id) ? quote.id : undefined;
    rows.push({
      label: strings.text('saidBy'),
      text: speakerLine(context, quote),
      ...(card !== undefined && { card }),
    });
  }

  const same = sameFigures(lookup, figure);
  const other = otherFigures(lookup, figure);
  const isRange = 'low' in figure.value && figure.value.low !== undefined && figure.value.type !== 'score';
  const agree = same.length > 0 && other.figures.length === 0;
  return {
    heading: `${strings.text('kindFigure')} · ${strings.text(VALUE_LABEL[figure.value.type])}`,
    title: words,
    ...(exact !== undefined && { subtitle: exact }),
    tags: [
      ...(figure.approximate ? [strings.text('approximate')] : []),
      ...(isRange ? [strings.text('range')] : []),
      ...(figure.change ? [strings.text(figure.change === 'rise' ? 'changeRise' : 'changeFall')] : []),
      ...(agree ? [strings.text('allAgree')] : []),
    ],
    rows: words === surface ? rows : [{ label: strings.text('asWritten'), text: `“${surface}”` }, ...rows],
    lists: [
      ...listOf(context, strings.count('sameFigure', same.length), same),
      ...listOf(context, strings.count('otherFigures', other.figures.length, other.subject), other.figures),
    ],
  };
}
