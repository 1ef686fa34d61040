import { useRef, useState } from 'preact/hooks';

/** Which of `count` places was visited last (-1 none yet), and the step to the next, round and round. */
export function useCycle(count: number): readonly [number, () => number] {
  const [at, setAt] = useState(-1);
  const latest = useRef(-1);
  const next = () => {
    latest.current = count > 0 ? (latest.current + 1) % count : -1;
    setAt(latest.current);
    return latest.current;
  };
  return [at, next];
}
