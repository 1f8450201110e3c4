import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENDS } from '../../lib/extract/labels';
import { CLOSINGS, FURNITURE, FURNITURE_UNLESS_TOLD, INVITATIONS, OTHERS, TOOLS } from '../../lib/extract/lexicon';

/** What the words of an end may stand behind, and no line begins with: it is passed over before an opening is looked up. */
const BEFORE = /^[\s【［[（(<《|·•■◆▲▶>—-]*/;

const LISTS = {
  'other articles': { patterns: OTHERS, before: BEFORE },
  tools: { patterns: TOOLS, before: BEFORE },
  'what ends an article': { patterns: CLOSINGS, before: BEFORE },
  invitations: { patterns: INVITATIONS, before: BEFORE },
  furniture: { patterns: FURNITURE, before: /^\s*/ },
  'what ends a value after a label': { patterns: [[ENDS[0], ENDS[1].replace('(?!公众)', '')]] as const, before: /^/ },
  'furniture that is no sentence': { patterns: FURNITURE_UNLESS_TOLD, before: /^\s*/ },
};

describe('a pattern stands after every character with which what it matches can begin', () => {
  for (const [name, { patterns, before }] of Object.entries(LISTS)) {
    it.each(patterns)(`${name}: %s`, (openings, pattern) => {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${pattern})`)), (text) => {
          const opening = text.replace(before, '').charAt(0);
          expect(openings).toContain(opening);
        }),
        { numRuns: 400 },
      );
    });
  }
});
