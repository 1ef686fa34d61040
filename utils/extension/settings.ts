import { browser } from './browser.ts';
import { LAYERS, type LayerKind } from './page-state.ts';

const PALETTES = ['standard', 'contrast', 'soft', 'grey'] as const;
const LINES = ['thin', 'normal', 'thick'] as const;

/** What the reader may set; kept in sync storage. */
export interface Settings {
  readonly layers: readonly LayerKind[];
  readonly summarySentences: number;
  /** Milliseconds the pointer rests on a mark before its card opens. */
  readonly cardDelay: number;
  readonly units: 'as-written' | 'metric' | 'imperial';
  readonly palette: (typeof PALETTES)[number];
  readonly lines: (typeof LINES)[number];
  readonly indirectSpeech: boolean;
}

export const DEFAULTS: Settings = {
  layers: LAYERS,
  summarySentences: 3,
  cardDelay: 200,
  units: 'as-written',
  palette: 'standard',
  lines: 'normal',
  indirectSpeech: false,
};

const KEY = 'settings';
const oneOf = <T>(values: readonly T[], value: unknown, fallback: T): T =>
  values.includes(value as T) ? (value as T) : fallback;
const within = (value: unknown, low: number, high: number, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(high, Math.max(low, Math.round(value)))
    : fallback;

/** Settings out of anything that was stored or imported: unknown or broken parts fall back to the defaults. */
export function toSettings(stored: unknown): Settings {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    layers: Array.isArray(s['layers'])
      ? LAYERS.filter((kind) => (s['layers'] as unknown[]).includes(kind))
      : DEFAULTS.layers,
    summarySentences: within(s['summarySentences'], 1, 10, DEFAULTS.summarySentences),
    cardDelay: within(s['cardDelay'], 0, 2000, DEFAULTS.cardDelay),
    units: oneOf(['as-written', 'metric', 'imperial'] as const, s['units'], DEFAULTS.units),
    palette: oneOf(PALETTES, s['palette'], DEFAULTS.palette),
    lines: oneOf(LINES, s['lines'], DEFAULTS.lines),
    indirectSpeech: typeof s['indirectSpeech'] === 'boolean' ? s['indirectSpeech'] : DEFAULTS.indirectSpeech,
  };
}

/** The stored settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return toSettings((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = toSettings({ ...(await loadSettings()), ...change });
  await browser.storage.sync.set({ [KEY]: settings });
  return settings;
}

/** Calls back with every change of the settings, from any page of the extension, until the signal aborts. */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && changes[KEY]) changed(toSettings(changes[KEY].newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen as never);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen as never), {
    once: true,
  });
}
