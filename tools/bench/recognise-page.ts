/** Runs inside a page of the benchmark, evaluated as one script: the packs, the recogniser, and how long both were in coming. */
import { packs } from '../../lib/packs';
import { createRecogniser } from '../../lib/recognise/recogniser';

const { recognise } = createRecogniser(packs);

Object.assign(globalThis, { recognise });
