import './front-tab.ts';

void import('./main.tsx');
