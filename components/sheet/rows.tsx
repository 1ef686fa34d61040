import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type SheetItem, type SheetMark, type SheetMarks, UNMARKED } from '../../utils/core/present/sheet.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { SheetRow } from './row.tsx';
import { useRowKeys } from './use-row-keys.ts';

interface Props {
  readonly items: readonly SheetItem[];
  readonly marks: SheetMarks;
  readonly change: (key: string, mark: SheetMark) => void;
}

interface Drawn {
  readonly item: SheetItem;
  readonly mark: SheetMark;
  readonly row: JSX.Element;
}

const BUTTONS = '.sheet-state';

/** All rows, as printing wants them; a tick draws one of thousands anew, since a row that is the same is left as it is. */
export function SheetRows({ items, marks, change }: Props): JSX.Element {
  const drawn = useRef(new Map<string, Drawn>());
  const latest = useRef(change);
  latest.current = change;
  const list = useRef<HTMLOListElement>(null);
  useKeptFocus(list, BUTTONS);
  useRowKeys(list, BUTTONS);
  return (
    <ol class="sheet-rows" ref={list}>
      {items.map((item) => {
        const mark = marks[item.key] ?? UNMARKED;
        const before = drawn.current.get(item.key);
        if (before?.item === item && before.mark === mark) return before.row;
        const row = (
          <SheetRow
            key={item.key}
            item={item}
            mark={mark}
            change={(next) => latest.current(item.key, next)}
          />
        );
        drawn.current.set(item.key, { item, mark, row });
        return row;
      })}
    </ol>
  );
}
