import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Buttons in each row that say how an item stands. */
const IN_ROW = 2;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: IN_ROW, ArrowUp: -IN_ROW };

/** The arrow keys go from a button of one row to the same of the next: a sheet is ticked off without a mouse. */
export function useRowKeys(rows: RefObject<HTMLElement | null>, buttons: string): void {
  useEffect(() => {
    const list = rows.current;
    const go = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const all = [...(list?.querySelectorAll<HTMLElement>(buttons) ?? [])];
      const at = all.indexOf(event.target as HTMLElement);
      const next = step === undefined || at < 0 ? undefined : all[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    list?.addEventListener('keydown', go);
    return () => list?.removeEventListener('keydown', go);
  }, []);
}
