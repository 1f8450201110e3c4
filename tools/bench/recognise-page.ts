/** Runs inside a page of the benchmark, evaluated as one script: the packs, the recogniser, and how long both were in coming. */
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser } from '../../lib/recognise/recogniser';

const { recognise } = createRecogniser(packs, lexicon);

Object.assign(globalThis, { recognise });
