export const FORMATS = ['json', 'markdown', 'csv', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** What one run is asked to do. */
export type Options =
  | { readonly mode: 'help' }
  | { readonly mode: 'stream'; readonly input: string }
  | { readonly mode: 'document'; readonly input: string; readonly output: Format | 'explain' }
  | { readonly mode: 'wrong'; readonly message: string };

const wrong = (message: string): Options => ({ mode: 'wrong', message });

/** Reads the arguments; '-' is standard input. Never throws: a mistake is the mode 'wrong' with one sentence. */
export function readOptions(args: readonly string[]): Options {
  const inputs: string[] = [];
  let format: string | undefined;
  let jsonl = false;
  let explain = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--help' || arg === '-h') return { mode: 'help' };
    if (arg === '--jsonl') jsonl = true;
    else if (arg === '--explain') explain = true;
    else if (arg === '--format') {
      format = args[++i];
      if (format === undefined) return wrong(`--format wants one of ${FORMATS.join(', ')}`);
    } else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
    else if (arg === '--') {
      inputs.push(...args.slice(i + 1));
      break;
    } else if (arg.startsWith('-') && arg !== '-') return wrong(`there is no option ${arg}`);
    else inputs.push(arg);
  }
  if (inputs.length > 1)
    return wrong(`one input at a time, not ${inputs.length}; many articles go through --jsonl`);
  if (format !== undefined && !isFormat(format))
    return wrong(`there is no format ${format}; choose one of ${FORMATS.join(', ')}`);
  if (jsonl) {
    if (explain)
      return wrong('--explain reads one article; with --jsonl the rules are in the output already');
    if (format !== undefined && format !== 'json') return wrong('--jsonl writes JSON only');
    return { mode: 'stream', input: inputs[0] ?? '-' };
  }
  if (explain && format !== undefined) return wrong('--explain has its own output; leave --format out');
  const input = inputs[0];
  if (input === undefined) return wrong('no input; give a file, or - for standard input');
  if (/\.(?:jsonl|ndjson)$/i.test(input)) return wrong(`${input} holds many articles; add --jsonl`);
  return { mode: 'document', input, output: explain ? 'explain' : (format ?? 'json') };
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);
