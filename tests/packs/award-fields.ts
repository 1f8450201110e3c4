/** What the packs read of the awards of a text. */
import { packs } from '../../lib/packs';
import { createRecogniser } from '../../lib/recognise/recogniser';

const { recognise } = createRecogniser(packs);
export const awards = (text: string) => recognise(text).filter(({ kind }) => kind === 'award');
/** Fields, one object a mention. */
export const fields = (text: string) => awards(text).map((mention) => mention.fields);
export const recipients = (text: string) => fields(text).map(({ recipient }) => recipient);
export const granters = (text: string) => fields(text).map(({ granter }) => granter);
