import type { JSX } from 'preact';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h6.5v8H6zM3.5 10.5v-8H10',
  jump: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
  options: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M8.5 3v3M4.5 10v3',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  search: 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM10 10l3.5 3.5',
  export: 'M8 9.5v-7M5 5l3-3 3 3M3 8.5v5h10v-5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  eyeOff:
    'M2 2l12 12M6.3 4A6.6 6.6 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8a12 12 0 0 1-2 2.5M10 11.9a6 6 0 0 1-2 .6C4 12.5 1.5 8 1.5 8A12 12 0 0 1 4 5.1',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  next: 'M4 6l4 4 4-4',
  pen: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.8l2.2 2.2',
  power: 'M8 2v5.5M4.8 4a5 5 0 1 0 6.4 0',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words or inside a labelled button; never the only name of anything. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
