import { installAside } from '../release/install-aside.ts';

const VERSIONS = {
  compromise: '14.17.0',
  'wink-nlp': '2.4.0',
  'wink-eng-lite-web-model': '1.8.1',
  'chrono-node': '2.10.3',
  '@microsoft/recognizers-text-suite': '1.3.1',
} as const;

/** Gives the manifest from which the peers resolve. */
export const installPeers = (): string => installAside('peers', VERSIONS);

export interface Peer {
  readonly name: string;
  /** What it finds, of what the core finds. */
  readonly finds: string;
  /** Statements that make `run(text)`, for a process of its own. */
  readonly program: string;
}

const pack = (name: keyof typeof VERSIONS) => `${name} ${VERSIONS[name]}`;
const tier = (name: string, finds: string): Peer => ({
  name: `compromise/${name} ${VERSIONS.compromise}`,
  finds,
  program: `const nlp = require('compromise/${name}'); const run = (text) => nlp(text);`,
});

export const PEERS: readonly Peer[] = [
  tier('one', 'words'),
  tier('two', 'parts of speech'),
  tier('three', 'parts of speech, chunks'),
  {
    name: `compromise/three ${VERSIONS.compromise}, asked`,
    finds: 'people, places, organisations, numbers, quotations',
    program: `const nlp = require('compromise/three');
      const run = (text) => { const d = nlp(text); for (const part of [d.people(), d.places(), d.organizations(), d.numbers(), d.money(), d.quotations()]) part.json({ offset: true }); };`,
  },
  {
    name: pack('wink-nlp'),
    finds: 'entities (dates, money, numbers …), parts of speech, sentiment',
    program: `const wink = require('wink-nlp'), model = require('wink-eng-lite-web-model'); const nlp = wink(model);
      const run = (text) => nlp.readDoc(text).entities().out(nlp.its.detail);`,
  },
  {
    name: pack('chrono-node'),
    finds: 'dates',
    program: `const chrono = require('chrono-node/en'); const run = (text) => chrono.parse(text);`,
  },
  {
    name: pack('@microsoft/recognizers-text-suite'),
    finds: 'figures, dates',
    program: `const r = require('@microsoft/recognizers-text-suite');
      const run = (text) => { for (const f of ['recognizeNumber', 'recognizeOrdinal', 'recognizePercentage', 'recognizeAge', 'recognizeCurrency', 'recognizeDimension', 'recognizeTemperature', 'recognizeDateTime']) r[f](text, 'en-us'); };`,
  },
];
