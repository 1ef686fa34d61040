import module from 'node:module';
import path from 'node:path';

/** Beside the packages: whoever may change it may change the program as well. */
const FOLDER = path.join(import.meta.dirname, '../../node_modules/.cache/newsglass');

/**
 * Keeps what is loaded from now on in its compiled form, so that the next start, of a process or of a worker thread, takes
 * a third of the time. Each thread asks for itself. Where the folder cannot be written, or Node cannot do it, nothing is
 * kept.
 */
export function keepCompiled(): void {
  module.enableCompileCache?.(FOLDER);
}
