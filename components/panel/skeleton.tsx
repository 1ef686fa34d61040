import type { JSX } from 'preact';

/** What is to come, in grey; with `head` where the headline is not known either. */
export const Skeleton = ({ head }: { readonly head: boolean }): JSX.Element => (
  <div aria-hidden="true">
    {head && (
      <div class="skeleton skeleton-head">
        <i />
        <i />
        <i />
      </div>
    )}
    <div class="skeleton skeleton-body">
      {Array.from({ length: 8 }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  </div>
);
