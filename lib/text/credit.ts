/** Who answers for an article and where it stood, as references state it. */
import { bylineNames } from './byline';

const NEWSPAPER = /[报報](?:[（(].*)?$/;

/** Of a newspaper is what is on a printed page, or under the name of one. */
const isNewspaper = (carrier: string, page: string): boolean =>
  carrier !== '' && (page !== '' || NEWSPAPER.test(carrier));

export interface Credit {
  authors: string[];
  /** What it stood in; empty where it is not known, and where that is the author. */
  carrier: string;
  /** The number of the printed page, which people also write as 第3版; empty where it is not known. */
  page: string;
  /** A newspaper printed it. */
  newspaper: boolean;
}

/**
 * What a site published without the name of a person the site itself answers for, and is named once, as the author; a newspaper that
 * signs for itself is named once, too, as what printed it. Takes the fields as stated, each empty where it is not known.
 */
export function creditOf(field: (name: 'author' | 'source' | 'outlet' | 'page') => string): Credit {
  const carrier = field('source') || field('outlet');
  const page = field('page').replace(/^第|版$/g, '');
  const newspaper = isNewspaper(carrier, page);
  const authors = bylineNames(field('author')).filter((name) => name !== carrier);
  if (authors.length > 0 || newspaper || carrier === '') return { authors, carrier, page, newspaper };
  return { authors: [carrier], carrier: '', page, newspaper };
}
