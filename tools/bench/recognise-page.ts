/** Runs inside a page of the benchmark, evaluated as one script: the packs and the recogniser. */
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser } from '../../lib/recognise/recogniser';

const { recognise } = createRecogniser(packs, lexicon);

Object.assign(globalThis, { recognise });
