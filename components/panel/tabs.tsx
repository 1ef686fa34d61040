import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly kind?: string;
}

interface Props {
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly select: (id: string) => void;
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** WAI-ARIA tabs: one stop in the tab order, arrows move, Home and End jump. */
export function Tabs({ tabs, selected, select }: Props): JSX.Element {
  const { number } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    select(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const step = STEP[event.key];
    const rtl = list.current ? getComputedStyle(list.current).direction === 'rtl' : false;
    if (step !== undefined) go(at + (rtl ? -step : step));
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(tabs.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label, count, kind }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          {...(id === selected && { 'aria-controls': `panel-${id}` })}
          tabIndex={id === selected ? 0 : -1}
          data-kind={kind}
          onClick={() => select(id)}
        >
          {label}
          {count !== undefined && <span class="tab-count"> {number(count)}</span>}
        </button>
      ))}
    </div>
  );
}
