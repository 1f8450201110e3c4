/** The packs and the recogniser, built once for a process or a thread. */
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser } from '../../lib/recognise/recogniser';

export { packs };
export const { recognise } = createRecogniser(packs, lexicon);
