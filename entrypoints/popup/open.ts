import './front-tab.ts';

const draw = () => void import('./main.tsx');

// A browser shows a popup once its page has loaded, and its first frame is that of the page alone: what draws the panel
// comes right after it. Out of sight there is no frame to wait for.
addEventListener(
  'load',
  () => {
    requestAnimationFrame(() => setTimeout(draw));
    setTimeout(draw, 100);
  },
  { once: true },
);
