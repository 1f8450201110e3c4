/** The background of an extension that does nothing but recognise: how long the lexicon is in coming, and then an article, in ms. */
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser } from '../../lib/recognise/recogniser';

/** What a service worker answers messages with. */
declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: (text: string, sender: unknown, answer: (taken: Taken) => void) => void): void };
  };
};

export interface Taken {
  lexicon: number;
  /** The first text of all. */
  first: number;
  /** The article whose page's text was the first. */
  article: number;
}

const { recognise } = createRecogniser(packs, lexicon);

const timed = (text: string): number => {
  const from = performance.now();
  recognise(text);
  return performance.now() - from;
};

export const listen = (): void =>
  chrome.runtime.onMessage.addListener((text, _sender, answer) => {
    answer({ lexicon: timed(''), first: timed(text), article: timed(text) });
  });
